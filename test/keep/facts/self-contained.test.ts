// What a fact says alone: its words in doubt, `-` where it is no fact at all, `''` where nothing is in doubt, `before` where a remark tells it by
// the sentence before.
import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/article/types.ts';
import { cardsOf } from '../../../src/deck/facts.ts';
import { compileRead } from '../../../src/keep/compile.ts';
import { articleOf, doubtText, entitiesOf, sentencesOf } from '../stand-in.ts';

const ENTITIES = [
  'person: Anna Roth; Roth',
  'person: Peter Lind; Lind',
  'person: Paul Marsh',
  'person: Ombra Tiisler',
  'place: Kovin',
  'body: Kovin Rail',
  'institution: Kovin Council',
];

const CASES: Readonly<Record<string, readonly (readonly [text: string, doubt: string])[]>> = {
  'the subject of what somebody says': [
    ['Anna Roth said the money would be found.', 'the money → ?'],
    ['“The trains of Kovin Rail are the best,” said a message on one.', 'one → ?'],
    ['But the town of Kovin did, Anna Roth said.', 'did → ?'],
    ['But the town of Kovin did so, Anna Roth said.', ''],
    ['“The trains of Kovin Rail are the best,” said a message on a wall.', ''],
    ['Kovin Rail said a court in Kovin heard he had sold 40 trains.', 'he → ?'],
    ['Kovin Rail said a court in Kovin heard Peter Lind lied as he had sold 40 trains.', ''],
    [
      '“The first task in front of us both is to build a new bridge over the river,” Anna Roth said.',
      'us both → ?',
    ],
    ['Anna Roth said bridges like this are rare.', ''],
    ['Whether Anna Roth would have been keen to pay for Kovin is a different story.', '-'],
    ['Whether Anna Roth can pay for Kovin Rail remains to be seen.', '-'],
    ['Anna Roth said the final count would be published.', ''],
    ['Anna Roth said Kovin Rail was in debt today, almost 30 years later.', ''],
    ['When Kovin Council bought Kovin Rail, Anna Roth called it “a very dear ruin”.', ''],
    ['Anna Roth said the money for Kovin would be found.', ''],
    ['Anna Roth said the government would pay.', ''],
    ['Anna Roth said the bridge would open.', ''],
    ['Anna Roth said the money would be found by June.', 'the money → ?'],
    ['Anna Roth said the plan “Better Kovin” had failed.', ''],
    ['Anna Roth said the plan “had failed”.', 'the plan → ?'],
    ['Anna Roth said the cost of the plan had doubled.', 'the plan → ?'],
    ['Anna Roth said those talks had been “constructive”.', 'those talks → ?'],
    ['Anna Roth said both sides had paid.', 'both sides → ?'],
    ['None of them gave a reason, Anna Roth said.', 'None of them → ?'],
    ['Eleven of the dead were children, Anna Roth said.', 'Eleven of the → ?'],
    ['Anna Roth said half of the trains in Kovin were late.', ''],
    ['The largest fund has left, Anna Roth said.', ''],
    ['The remaining trains will be sold, Anna Roth said.', ''],
    ['Anna Roth said 19 shops had closed since the road was dug up.', ''],
    ['Kovin Rail has paid. Anna Roth said the company had lied.', ''],
    ['Kovin Rail said the company had not lied.', ''],
    ['“The money will be found in this town,” said Anna Roth.', 'The money → ?'],
    ['“The Soviets built a road to the sea in 1960,” said Anna Roth.', ''],
  ],
  'what somebody says in many words, in which a noun stays open': [
    [
      'Anna Roth said the money would be found by May, since drivers and guards had waited for nine years and would not wait.',
      '',
    ],
    [
      'Anna Roth said the money would be found by May, since drivers and guards had waited and would not wait.',
      'the money → ?',
    ],
    [
      '“Those talks were good for all of us, for drivers and guards, for all who live here, and for many in Orsa,” said Anna Roth.',
      '',
    ],
    [
      'Those talks were good for many, for drivers and guards, for all who live near Kovin, and for Anna Roth, who was paid.',
      'Those talks → ?',
    ],
  ],
  'what its own sentence tells': [
    ['Peter Lind, who left Kovin, won his 200th game for Kovin Rail.', ''],
    ['Anna Roth said the money she earned would be paid.', ''],
    ['Anna Roth said the money would be paid.', 'the money → ?'],
    ['Anna Roth said the cost associated with 40 bridges came to 3 euros.', ''],
    ['Anna Roth said the money ended with a row.', 'the money → ?'],
    ['Anna Roth said 40 drivers either left Kovin or were sacked.', ''],
    ['Another judge rebuffed Kovin Rail in May.', ''],
    ['Another bridge would help Kovin Rail in May.', 'Another bridge → ?'],
    ['The only man who was jailed for it was the driver, Peter Lind.', ''],
    ['The largest mill was sold to Kovin Rail in May.', ''],
    ['Among those named as a buyer is Kovin Rail, which has a mill.', ''],
    ['“The town will hear a successor, and Kovin Rail will pay that person,” said Anna Roth.', ''],
    ['“The town of Kovin will hear that person in May,” said Anna Roth.', 'that person → ?'],
    ['Kovin Rail may hire a driver or a guard, or somebody who fits both roles.', ''],
    ['Anna Roth said it should be up to Peter Lind to pay.', ''],
    ['Polls showed his big lead in Kovin shrinking.', 'his → ?'],
    ['A driver lost his licence in Kovin in May.', ''],
    ['Anna Roth, the Vice Mayor (Greens) was at the meeting in Kovin.', ''],
  ],
  'what is compared with': [
    [
      'Kovin Rail earned 40 million euros, up from 30 million euros, or 84 cents a share, a year earlier.',
      '',
    ],
    ['Kovin Rail earned 40 million euros a year earlier.', '“a year earlier” → ?'],
  ],
  'those of whom a clause tells more': [
    ['Anna Roth said that those who left Kovin would be pardoned.', ''],
    ['Anna Roth said that those would be pardoned in Kovin.', 'those → ?'],
  ],
  'whose something is': [
    ['Peter Lind said Roth had sold her bridge.', ''],
    ["Peter Lind's wife sold her bridge in Kovin.", ''],
    ['Peter Lind sold her bridge in Kovin.', 'her → ?'],
  ],
  'what a headline tells in other words': [
    ['Kovin and Orsa agree to a truce\nKovin is at war.\nAnna Roth said the cease-fire had held.', ''],
    [
      'Kovin and Orsa build a bridge\nKovin is large.\nAnna Roth said the cease-fire had held.',
      'the cease-fire → ?',
    ],
    [
      'Peter Lind jailed for stealing from Kovin Rail\nKovin Rail is in Kovin.\nAnna Roth said the thefts began in 2017.',
      '',
    ],
    [
      'Peter Lind leaves Kovin Rail\nKovin Rail is in Kovin.\nAnna Roth said the thefts had gone on.',
      'the thefts → ?',
    ],
  ],
  'what stands behind a verb alone': [
    ['In 1960 Anna Roth described it during a talk in Kovin.', 'it → ?'],
    ['Kovin Rail built a bridge and tore it down in 1960.', ''],
    ['A study by Peter Lind calls that into question.', 'that → ?'],
    ['Anna Roth knew that in Kovin all bridges were old.', ''],
  ],
  'what a picture shows': [
    ['An image of Anna Roth is raised at a march in Kovin.', '-'],
    ['Anna Roth took a picture of the bridge in Kovin in 1960.', ''],
  ],
  'what a sentence opens with': [
    ['In retaliation, Anna Roth closed the port of Kovin.', '“In retaliation” → ?'],
    ['As part of the deal, Kovin Rail will close a port in Kovin.', '“As part of the deal” → ?'],
    ['And that was when Anna Roth left Kovin Rail.', '“And that was when” → ?'],
    ['After a few years, Anna Roth left Kovin Rail.', '“After a few years” → ?'],
    ['After 20 years at Kovin Rail, Anna Roth left in 2019.', ''],
  ],
  'what something is done to': [
    ['Anna Roth rejected the plan.', 'the plan → ?'],
    ['Anna Roth rejected the plan for a tunnel.', ''],
    ['Anna Roth said all had been done that was asked under the agreement.', 'the agreement → ?'],
    ['Anna Roth said that the ledger “leaves no room for another word”.', 'the ledger → ?'],
    ['Anna Roth said that those responsible “will answer for all of it”.', ''],
    ['Anna Roth rejected the plan in Kovin.', ''],
    ['Anna Roth rejected the plan in 2019.', ''],
    ['Anna Roth voted against such a deal.', 'such a deal → ?'],
    ['Anna Roth called the decision “short-sighted”.', 'the decision → ?'],
    ['Anna Roth accused the group of fraud.', 'the group → ?'],
    ['Anna Roth blamed the price of steel.', ''],
    ['Anna Roth blamed the price for her loss.', 'the price → ?'],
    ['Anna Roth, who rejected the plan, leads the council.', ''],
    ['The agreement with Kovin Rail allows Anna Roth to end the deal.', ''],
  ],
  'numbers and kinds of what was told before': [
    ['About 9,000 had travelled from Kovin, many of them on a train hired by Anna Roth.', '9,000 → ?'],
    ['About 9,000 people had travelled from Kovin.', ''],
    ['Anna Roth said at least 60 had come to Kovin.', '60 → ?'],
    ['Anna Roth said that at least 60 ships had come to Kovin.', ''],
    ['Kovin has 71 such vessels.', 'such vessels → ?'],
    ['Kovin Rail said such vessels may become twice as dear.', 'such vessels → ?'],
    ['Kovin has vessels such as the Anna.', ''],
    ['Anna Roth defended her wish to meet and visit those towns.', 'those towns → ?'],
    ['Anna Roth bought two farms in Kovin and sold these farms in May.', ''],
    ['Anna Roth thanked those who came to Kovin.', ''],
    ['Anna Roth asked Kovin Rail to read what stands in that law.', 'that law → ?'],
    ['Anna Roth wrote the law and said in May that Kovin had to live with that law.', ''],
    ['Anna Roth insisted on that and that roads in Kovin were dear.', ''],
    ['Kovin Rail has to pay for its bridges in that town, Anna Roth said.', 'that town → ?'],
    ['Anna Roth paid for those hurt in Kovin.', ''],
    ['Kovin Rail ordered a stop and denied that such an order was given.', ''],
  ],
  'who is meant': [
    ['Anna Roth said the carer had taken the money in Kovin. In May she bought a car.', 'she → anna-roth?'],
    ['Anna Roth said the bridge in Kovin was old. In May she bought a car.', ''],
    ['Anna Roth left Kovin. Mr Roth died in 2017.', 'Mr Roth → ?'],
    ['Anna Roth left Kovin. Ms Roth died in 2017.', ''],
    ['That is as far as the road to Kovin goes, Anna Roth said.', 'That → ?'],
    ['Anna Roth had said that Kovin Rail had gone as far as it could.', ''],
    ['Kovin Rail wants what it would.', '-'],
    ['Judge Peter Lind said she had lied in Kovin.', 'she → ?'],
    ['Peter Lind came. She had repaid £38,500, he said.', 'She → ?'],
    ['Kovin Rail sold the mine in Kovin. It is to close in 2027, Kovin Rail has said.', 'It → ?'],
    ['Kovin Rail sold the mine in Kovin. It will pay in 2027, it has said.', ''],
    ['Kovin Rail will cut 40 jobs, it said on Monday.', ''],
    ['Anna Roth wrote in 1988 that its members were poor.', 'its → ?'],
    ['Anna Roth of Kovin Rail said its members were poor.', ''],
    ['Kovin Rail exports salmon worth 40 million euros a year.', ''],
    ['Anna Roth came. He had ignored a warning, police chief Peter Lind said.', 'He → ?'],
  ],
  'what the beginning of the article tells': [
    ['A builder fleeced Peter Lind.\nIt rained.\nThe fraud only came to light when Peter Lind rang.', ''],
    [
      'A builder sued Peter Lind.\nIt rained.\nThe fraud only came to light when Peter Lind rang.',
      'The fraud only → ?',
    ],
    ['A court in Kovin has closed Kovin Rail.\nAnna Roth said the ruling was unlikely to stand.', ''],
    ['Kovin Rail was closed in 2019.\nAnna Roth said the ruling was unlikely to stand.', 'the ruling → ?'],
    [
      'Kovin Rail has closed a port in Kovin.\nAnna Roth said the purchase was a mistake.',
      'the purchase → ?',
    ],
    ['Kovin Rail buys a port in Kovin.\nAnna Roth said the purchase was a mistake.', ''],
    ['Peter Lind was jailed for six years in Kovin.\nAnna Roth said the sentence was too long.', ''],
    // The one that comes in between may be meant.
    [
      'Kovin Council closed a bridge in Kovin.\nIt rained.\nIn 2010 Kovin Rail had cut 40 jobs. Anna Roth said the decision had been right.',
      'the decision → ?',
    ],
    [
      'Kovin Council closed a bridge in Kovin.\nIt rained.\nKovin Rail has 40 trains. Anna Roth said the decision had been right.',
      '',
    ],
    [
      'Peter Lind was jailed for six years in Kovin.\nKovin Rail had a long sentence once. It rained.\nAnna Roth said the sentence was too long.',
      'the sentence → ?',
    ],
    ['Kovin Rail buys a port in Kovin.\nThe transaction needs the consent of Kovin Rail.', ''],
    ['It rained in Kovin.\nThe transaction needs the consent of Kovin.', 'The transaction → ?'],
    ['Kovin Rail buys a port in Kovin.\nThis deal has the consent of Kovin Council.', 'This deal → ?'],
  ],
  'what goes on with a sentence in doubt': [
    ['“They promised me a path,” Anna Roth said. “Six years on there is not even a sign.”', 'before'],
    ['“Kovin Rail promised me a path,” Anna Roth said. “Six years on there is not even a sign.”', ''],
    ['“They promised me a path,” Anna Roth said. “There are 40 signs in the whole town.”', ''],
    ['Anna Roth said the money would be found. According to her, time was very short.', 'before'],
    ['Anna Roth said the money would be found. According to her, time in Kovin was short.', ''],
    ['Anna Roth said the money would be found. She said there was no hurry at all.', ''],
  ],
  'what somebody saw or did': [
    ['“We were told to tie up our boats and wait,” said Anna Roth.', ''],
    ['“We found out from a poster in the shop,” said Anna Roth.', ''],
    ['“I found out from a poster in the shop,” said Anna Roth.', '-'],
    ['“We have enough for five days,” said Anna Roth.', ''],
    ['“We have enough for a while,” said Anna Roth.', '-'],
    ['“I will be 72,” said Anna Roth.', '-'],
    ['“We are so proud of all the work in this town,” said Anna Roth.', '-'],
    ['“I think that the work has to go on for longer,” said Anna Roth.', '-'],
    ['“We put it on the table and waited for an answer,” said Anna Roth.', '-'],
    ['“The science has not changed because two judges disagree,” said Anna Roth.', ''],
  ],
  'pronouns in a quotation': [
    [
      '“It undermines what has been built in Kovin and Orsa for the last 40 years,” said Anna Roth.',
      'It → ?',
    ],
    ['“It is good that Kovin and Orsa will be paid for the last 40 years,” said Anna Roth.', ''],
    ['“For £11 a head we could call them a taxi,” said Anna Roth.', 'them → ?'],
    ['“For £11 a head we could call the children a taxi and drive them,” said Anna Roth.', ''],
    ['“I rang him on Friday and said no,” said Anna Roth.', 'him → ?'],
    ['“I rang Lind on Friday and told him no,” said Anna Roth.', ''],
    ['“A man came on Friday and I told him no,” said Anna Roth.', ''],
    ['“I lost her in Kovin on Friday,” said Anna Roth.', 'her → ?'],
    ['“I lost her bag in Kovin on Friday,” said Anna Roth.', ''],
    ['Peter Lind sold Kovin Rail. Anna Roth called them “thieves of the town”.', 'them → ?'],
    ['Peter Lind sold Kovin Rail. Anna Roth called him “a thief”.', 'him → ?'],
    ['Peter Lind sold Kovin Rail. Anna Roth called her plan for Kovin “a theft”.', ''],
  ],
  'pronouns before anybody is named': [
    ['A film about her, made by Anna Roth, opened in Kovin.', 'her → ?'],
    ['Kovin Rail has offered to take it over from 2028.', 'it → ?'],
    ['Kovin Rail has offered to buy the bridge and to take it over from 2028.', ''],
    ['Kovin Rail closed it the week the bridge was built.', 'it → ?'],
    ['Anna Roth praised his actions in Kovin.', 'his → ?'],
    ['Peter Lind praised his actions in Kovin.', ''],
    ['Anna Roth met a man in Kovin who had lost his dog.', ''],
    ['Anna Roth says she can make them for $41.', 'them → ?'],
    ['When Kovin Rail bought a ship, he raced it over the bay and lost.', 'he → ?'],
    ['The man who hired him in Kovin, Peter Lind, sold Kovin Rail.', 'him → ?'],
    ['“Lind never laid eyes on that man,” said Anna Roth.', 'that man → ?'],
    ['Anna Roth declined to block it, saying the county was likely to win in Kovin.', 'it → ?'],
    ['Anna Roth replied in a letter to Kovin Rail that she hoped so.', 'so → ?'],
    ['“Kovin Rail has spent twenty years getting rid of it,” said Anna Roth.', 'it → ?'],
    ['“Kovin Rail built a bridge in 2010 and wants to get rid of it,” said Anna Roth.', ''],
    ['Anna Roth apologised for that, the only time she has done so in Kovin.', 'that → ?'],
    ['“Without her we would still lay a plate on Friday,” said Anna Roth.', 'her → ?'],
  ],
  'another man than who was named': [
    [
      'Peter Lind described him as “the best player of the town”.\nBorn in Kovin, he moved to Orsa.',
      'he → peter-lind?',
    ],
    ['Peter Lind left Kovin Rail in May.\nBorn in Kovin, he moved to Orsa.', ''],
  ],
  'people named only to tell of another': [
    ['Peter Lind, a friend of the builder Paul Marsh, left Kovin. He sold Kovin Rail in May.', ''],
    ['Peter Lind was one of Paul Marsh’s pupils in Kovin. He sold Kovin Rail in May.', ''],
    ['Peter Lind left Kovin with Paul Marsh. He sold Kovin Rail in May.', 'He → peter-lind?'],
    ['Ombra Tiisler left Kovin.\nHe sold Kovin Rail in May.', ''],
    ['Ombra Tiisler left Kovin. It rained.\nHe sold Kovin Rail in May.', 'He → ombra-tiisler?'],
  ],
  'a company that nothing tells of': [
    ['Anna Roth said on Monday that Kovin would pay for the company’s bridge in Orsa.', 'the company → ?'],
    ['Kovin Rail said on Monday that Kovin would pay for the company’s bridge in Orsa.', ''],
    ['Kovin Rail, which owns 6% of Orsa Thermal, has called for the company to be split in two.', ''],
    ['Peter Lind, who runs the company, left Kovin in May.', 'the company → ?'],
    ['Peter Lind, who runs the company that built the bridge, left Kovin in May.', ''],
  ],
  'a few words of what somebody says': [
    ['Tickets remain valid, Kovin Rail said.', 'what is it about?'],
    ['Tickets to Orsa remain valid until May, Kovin Rail said.', ''],
    ['Anna Roth warned against celebrating.', 'what is it about?'],
    ['Kovin Rail denied that Peter Lind had left.', ''],
  ],
  'short quotations': [
    ['“A bridge is a bridge,” said Anna Roth.', 'what is it about?'],
    ['“A bridge is a bridge and a road is a road,” said Anna Roth.', ''],
  ],
  'who is told of only by what they do': [
    ['The Kovin striker, a signing from Orsa, left Kovin Rail in May.', 'The Kovin striker → ?'],
    ['The Kovin bridge, a gift from Orsa, fell in May.', ''],
    ['The 33-year-old from Kovin, who left Kovin Rail in May, paid.', 'The 33-year-old from Kovin → ?'],
  ],
  'part of what a sentence before tells': [
    ['One of them, Anna Roth, said the bridge in Kovin was safe.', 'One of them → ?'],
    ['A third son, Peter Lind, died in 1991.', 'a third son → ?'],
    ['A son of Anna Roth, Peter Lind, died in 1991.', ''],
    ['One of the drivers, Anna Roth, said the bridge in Kovin was safe.', ''],
  ],
  'what tells only how somebody speaks': [
    ['Anna Roth struck a more cautious note.', '-'],
    ['In Kovin, bakers and teachers are also worried.', '-'],
    ['Anna Roth marvelled at the bridge.', '-'],
    ['Anna Roth, of Kovin, asked why the bridge was shut.', '-'],
    ['Anna Roth took a cautious stance in May.', '-'],
    ['Anna Roth took a cautious stance on the bridge in Kovin.', ''],
    ['Anna Roth was furious about the red card.', '-'],
    ['Kovin Rail expressed disappointment.', '-'],
    ['Anna Roth was furious about the 40 euros that Kovin Rail lost.', ''],
  ],
  'quotations that speak of nobody': [
    ['“Those who closed the only bridge in Kovin will pay for all of this,” said Anna Roth.', ''],
    ['“That’s why nobody in the town will pay,” said Anna Roth.', 'That’s → ?'],
    ['“Nobody checked for five long years,” said Anna Roth.', 'what is it about?'],
    ['“If one child had looked, it would have stopped,” said Anna Roth.', 'what is it about?'],
    ['“We gave all of them 18 months,” said Anna Roth.', '-'],
    ['“This was the best thing that any town in this country has ever built,” said Anna Roth.', 'This → ?'],
  ],
  'what says only that nothing was said': [
    ['Anna Roth did not respond to a request for comment.', '-'],
    ['A spokesman for Kovin Rail declined to comment on the claim.', '-'],
    ['Kovin Rail, the owner, did not respond to a request for comment.', '-'],
    ['Kovin Rail, which paid $3 million, did not respond to a request for comment.', ''],
    ['The trial in Kovin was first reported by Kovin Rail.', '-'],
    ['Anna Roth expressed her condolences to the families.', '-'],
    ['Peter Lind, the owner of Kovin Rail, did not attend.', '-'],
    ['The owner of Kovin Rail, Peter Lind, could not be reached for comment.', '-'],
    ['Anna Roth declined to criticise Peter Lind.', '-'],
    ['A spokesman for Kovin Rail said it does not comment on cases in court.', '-'],
    ['Kovin Rail said it could not comment on the case, but that it had paid 40 euros.', ''],
    ['Anna Roth declined to say what price it would pay.', '-'],
    ['Anna Roth would not say why the bridge was closed.', '-'],
    ['Anna Roth sold Kovin Rail in May, but did not say why.', ''],
  ],
  'a few words': [
    ['Kovin Rail said it would appeal.', ''],
    ['Kovin Rail said it would pay.', 'what is it about?'],
  ],
  'what leans on a sentence before': [
    ['Peter Lind and Anna Roth left Kovin, and those in Orsa share that view.', 'that view → ?'],
    ['Anna Roth left Kovin. Her remarks came amid a row with Kovin Rail.', '“Her remarks came” → ?'],
    ['Anna Roth turns 105 that day.', '“that day” → ?'],
    ['On Monday Anna Roth left Kovin and came back that night.', ''],
    ['Kovin Rail was sold by Peter Lind and, ten years later, closed.', ''],
    ['It follows a bad year for Kovin Rail, which lost 40 trains.', ''],
    ['It follows a bad year for Kovin Rail, which lost trains.', '-'],
    ['There were 40 trains at the bridge of Kovin Rail.', ''],
    ['The judge, Anna Roth, did not.', '-'],
    ['Peter Lind never lived to see a trial.', '-'],
    ['Correction: a story misstated the age of Peter Lind of Kovin.', '-'],
    ['Anna Roth, who has died at 84, was perhaps the only builder to leave Kovin.', ''],
    ['Anna Roth was perhaps the only builder to leave Kovin.', '-'],
    ['Anna Roth, builder, born 2 May 1941; died 3 June 2024', ''],
    ['Anna Roth, builder of bridges in Kovin', '-'],
    ['About 45 million of that is for Kovin Rail.', 'that → ?; what is it about?'],
    ['“Dates are tight,” Anna Roth said.', 'what is it about?'],
    ['Some 40 euros of it had come from Kovin Rail.', 'it → ?; what is it about?'],
    ['Many of the trains, and most of it new, came from Kovin Rail.', ''],
    ['Kovin Rail opened a line two years later.', '“two years later” → ?'],
    ['Sales of Kovin Rail fell to 9 million euros from 12 million a year earlier.', ''],
    ['In May, announced that Kovin Rail would close.', 'who says it?'],
    ['At that time Kovin Rail was closed.', '“At that time” → ?'],
    ['Anna Roth said at the time that Kovin Rail was closed.', '“at the time” → ?'],
    ['Anna Roth sold Kovin Rail in the same year.', '“in the same year” → ?'],
    ['Kovin Rail lost 40 trains in the same month, according to Anna Roth.', '“in the same month” → ?'],
    ['Anna Roth was found in Kovin the next morning.', '“the next morning” → ?'],
    ['In return, Anna Roth said that Kovin Rail had paid.', '“In return” → ?'],
    ['In return, Kovin Rail sold the bridge.', '“In return” → ?'],
    ['Anna Roth then hit the post twice.', '“Anna Roth then” → ?'],
    ['Through this friend, Anna Roth found Peter Lind.', '“Through this” → ?'],
    ['Amid this row, Anna Roth left Kovin Rail in May.', ''],
  ],
};

describe.each(Object.entries(CASES))('%s', (_, cases) => {
  it.each(cases)('%s', (text, doubt) => {
    expect(doubtOf(text)).toBe(doubt);
  });
});

/** The doubts about the last fact of an article of these lines. */
function doubtOf(text: string, part: Partial<Article> = {}): string {
  const article = articleOf(text.split('\n'), part);
  const { facts } = compileRead(article, sentencesOf(article), entitiesOf(article, ...ENTITIES));
  const last = facts.findLast(({ quote }) => text.endsWith(quote.exact));
  if (last === undefined) return '-';
  const isAnswered = last.doubts.length === 0 && last.note?.includes('before: “');
  return isAnswered ? 'before' : last.doubts.map(doubtText).join('; ');
}

it.each([
  ['Orsa grew up in Kovin and sold Kovin Rail.', 'Orsa → ada-orsa?'],
  ['Orsa, a builder, said on Monday that Kovin Rail had paid.', 'Orsa → ada-orsa?'],
  ['Ada Orsa said on Monday that Kovin Rail had paid.', ''],
])('a place that bears the surname of a person: %s', (text, doubt) => {
  const article = articleOf([text]);
  const entities = entitiesOf(article, 'body: Kovin Rail', 'person: Ada Orsa', 'place: Orsa', 'place: Kovin');
  const { facts } = compileRead(article, sentencesOf(article), entities);
  expect(facts.flatMap(({ doubts }) => doubts.map(doubtText)).join()).toBe(doubt);
});

it('a name that is of two, and in one place of nobody for certain, tells no card', () => {
  const article = articleOf(['Orsa paid 40 euros, according to figures of Kovin Rail.']);
  const entities = entitiesOf(article, 'body: Kovin Rail', 'place: Orsa').map((entity) =>
    entity.id === 'orsa' ? { ...entity, mentions: [] } : entity,
  );
  const { facts } = compileRead(article, sentencesOf(article), entities);
  expect(facts.map(({ doubts }) => doubts.map(doubtText))).toEqual([['Orsa → ?']]);
});

const OF_LANGUAGES: readonly (readonly [language: string, text: string, doubt: string])[] = [
  // What somebody saw or did.
  ['de', '„Wir haben jetzt eine Grube für zwölf Millionen Euro“, sagte Anna Roth.', ''],
  ['de', '„Wir sind sehr stolz auf die Arbeit in diesen zwölf Monaten“, sagte Anna Roth.', '-'],
  ['es', '«Oímos un ruido como de un tren que no paraba», dijo Anna Roth.', ''],
  ['es', '«Estamos muy orgullosos de las obras del tren en la ciudad», dijo Anna Roth.', '-'],
  ['ru', '«Мы три раза писали в мэрию, что станция стоит без крыши», — сказала Anna Roth.', ''],
  ['ru', '«Мы очень рады, что станция наконец стоит под новой крышей», — сказала Anna Roth.', '-'],
  // The subject of what somebody says.
  ['de', 'Die Entscheidung kostet 40 Millionen Euro, sagte Peter Lind.', 'Die Entscheidung → ?'],
  ['de', 'Peter Lind berichtete von Toten, die vermutlich dort verdurstet waren.', ''],
  ['de', 'Peter Lind sagte, der Plan „Kovin“ koste 40 Millionen Euro.', ''],
  ['de', '„Die Entscheidung war längst fällig in dieser Stadt“, sagte Peter Lind.', 'Die Entscheidung → ?'],
  ['es', 'Según Peter Lind, la medida destruirá hasta 80.000 puestos.', 'la medida → ?'],
  ['es', 'Según Peter Lind, la medida de Kovin destruirá hasta 80.000 puestos.', ''],
  ['es', 'Según Peter Lind, las obras empezarán en junio.', 'las obras → ?'],
  ['es', 'Según Peter Lind, la economía crecerá en junio.', ''],
  ['de', 'Peter Lind sagte, das Geld für Kovin reiche nicht.', ''],
  ['de', 'Peter Lind sagte, das Geld reiche nicht.', 'das Geld → ?'],
  ['de', 'Peter Lind sagte, die Polizei komme zu spät.', ''],
  ['ru', 'По словам мэра Peter Lind, проект обойдётся в 40 млн рублей.', 'проект → ?'],
  ['es', 'Peter Lind confirmó que dejará el cargo a finales de 2027.', ''],
  // What opens with a noun for something told before, and times told before.
  ['de', 'Ein Hubschrauber brachte ihn nach Kovin.', 'ihn → ?'],
  ['de', 'Zu seinem Plan gehörte eine Brücke von Kovin nach Orsa.', 'seinem → ?'],
  [
    'de',
    'Seine Opfer, von denen eine Familie in Kovin lebte, gaben jeweils an, viel gezahlt zu haben.',
    'Seine Opfer → ?',
  ],
  ['de', 'In seinem Buch über Kovin lobte Peter Lind die Brücke.', ''],
  ['de', 'Peter Lind sah sich nicht in der Lage, die Brücke zu bauen.', ''],
  ['de', 'Peter Lind wurde nach dem Foul ausgewechselt und eine Minute später traf Kovin Rail.', ''],
  ['de', 'Eine Minute später traf Peter Lind für Kovin Rail.', '“Eine Minute später” → ?'],
  ['de', 'Kovin Rail lehnte das ab.', 'das → ?'],
  ['de', 'Kovin Rail lehnte das neue Gesetz der Stadt Kovin ab.', ''],
  ['ru', 'Вертолёт доставил его в Kovin.', 'его → ?'],
  ['ru', 'Тогда Kovin Rail купил мост в Orsa.', '“Тогда” → ?'],
  ['ru', 'Kovin Rail продал мост, тогда как Kovin Council хотел бы построить другой.', ''],
  ['ru', 'Согласно Kovin Rail, в мае этого года на мост вышло 40 человек.', ''],
  ['de', 'Anna Roth sprach den Familien ihr Mitgefühl aus.', '-'],
  ['es', 'El alcalde Peter Lind no se ha pronunciado.', '-'],
  ['es', 'En siete ocasiones he sido invitada por Kovin Rail.', '-'],
  // “Lo”, “le” of nobody and nothing that is named before
  ['es', 'La alcaldesa, Anna Roth, lo destacó en Kovin y vendió 40 trenes.', 'lo → ?'],
  ['es', 'Anna Roth lo compró de Kovin Rail.', 'lo → ?'],
  ['es', 'El puente de Kovin lo compró Kovin Rail.', ''],
  ['es', 'Y así lo reflejó Anna Roth en su carta de Kovin.', '“Y así lo” → ?'],
  ['es', '«Le apoyaremos con 40 trenes hasta que caiga el puente», dijo Anna Roth.', 'Le → ?'],
  ['es', '«Le dije a Peter Lind que el puente costó 40 euros», dijo Anna Roth.', ''],
  ['es', '«Los vimos llegar a la plaza con 40 trenes», dijo Anna Roth.', 'Los → ?'],
  ['es', '«Los trenes de Kovin llegaron a la plaza con 40 perros», dijo Anna Roth.', ''],
  ['es', '«Un tren llegó con 40 perros a la plaza y le rescató», dijo Anna Roth.', 'le → ?'],
  ['es', '«Un médico llegó con 40 perros a la plaza y le rescató un tren», dijo Anna Roth.', ''],
  ['es', 'Desde ayer llevamos 40 trenes de Kovin Rail a Kovin.', '-'],
  ['es', 'Los últimos tramos de Kovin Rail costaron 40 euros.', ''],
  ['de', 'Grund ist nach Angaben von Peter Lind der hohe Preis.', '“Grund ist” → ?'],
  ['de', 'Grund für den Stau in Kovin ist der hohe Preis.', ''],
  ['de', 'Kovin Rail bereitet dafür einen Anbau vor.', '“dafür” → ?'],
  ['de', 'Anna Roth rechnet dafür, dass Kovin wächst, mit 40 Zügen.', ''],
  ['de', 'Kovin Rail hatte damals ganz Kovin gekauft.', '“damals” → ?'],
  ['de', 'Anna Roth sprach von einem „Schlag für die ganze Stadt“.', '“sprach von” → ?'],
  ['de', 'Ein Anwalt aus Kovin, Peter Lind, stimmte im Rat dagegen.', '“dagegen” → ?'],
  ['de', 'Verglichen damit ist Kovin Rail heute ein kleiner Fall.', '“Verglichen damit” → ?'],
  ['de', 'Anna Roth möchte ihn nicht in Kovin ausbessern lassen.', 'ihn → ?'],
  ['es', 'Kovin Rail compró entonces toda la costa de Kovin.', '“entonces” → ?'],
  ['es', 'Ya lo hizo en mayo, pero Kovin Rail anuló la decisión de Kovin.', '“Ya lo hizo” → ?'],
  [
    'es',
    'Esta es la segunda multa de Anna Roth. Ya lo hizo en mayo, pero Kovin Rail anuló la de Kovin.',
    '“Ya lo hizo” → ?',
  ],
  ['es', 'Donde se siente bien, donde Anna Roth ha sido reina de Kovin.', '“Donde” → ?'],
  ['es', 'Kovin es su casa favorita desde siempre.', 'su → ?'],
  ['es', 'Kovin es su casa favorita desde que Anna Roth llegó.', ''],
  ['es', 'Kovin Rail vendió su tren de Kovin.', ''],
  ['es', 'Donde más llovió ayer fue en Kovin.', ''],
  ['es', 'Ante esto Peter Lind vendió el puente de Kovin.', ''],
  ['es', 'Con esto Peter Lind vendió el puente de Kovin.', '“Con esto” → ?'],
  ['es', 'Así lo ha revelado un estudio en el que ha participado Kovin Rail.', '“Así lo” → ?'],
  ['es', 'Esta es la segunda vez que Anna Roth cierra el puente.', ''],
  ['es', 'Parecen confirmar la idea del puente de Kovin, dijo Anna Roth.', '“Parecen confirmar” → ?'],
  [
    'es',
    'Se trata de un informe que utilizan 40 obreros de Kovin Rail.',
    '“Se trata de un” → ?; what is it about?',
  ],
  ['ru', 'Поводом стала авария в Kovin.', '“Поводом стала” → ?'],
  // What something is done to.
  ['de', 'Anna Roth verteidigte den Schritt.', 'den Schritt → ?'],
  ['de', 'Bürgermeisterin Anna Roth (Kovin Rail) verteidigte den Schritt deutlich.', 'den Schritt → ?'],
  ['de', 'Kovin Rails Chefin Anna Roth verurteilte die Tat.', 'die Tat → ?'],
  ['de', 'Anna Roth verteidigte den Bau der Brücke über den Fluss.', ''],
  ['de', 'Anna Roth verteidigte am Montag den umstrittenen Plan.', 'den umstrittenen Plan → ?'],
  ['de', 'Anna Roth verteidigte nach langer Debatte den umstrittenen Plan.', 'den umstrittenen Plan → ?'],
  ['de', 'Anna Roth nannte den Vorschlag „kurzsichtig“.', 'den Vorschlag → ?'],
  ['es', 'El alcalde Peter Lind aplaudió con alegría la captura.', 'la captura → ?'],
  ['es', 'El alcalde Peter Lind aplaudió la captura de un ladrón.', ''],
  ['es', 'El alcalde Peter Lind defendió ayer la nueva ley electoral.', ''],
  ['ru', 'Глава города Peter Lind поддержал проект.', 'проект → ?'],
  ['ru', 'Глава города Peter Lind поддержал победу.', 'победу → ?'],
  ['ru', 'Глава города Peter Lind купил дом на площади Победы.', ''],
  ['ru', 'Глава города Peter Lind предложил построить новый мост.', ''],
  ['ru', 'Глава города Peter Lind предложил строить.', 'what is it about?'],
  ['ru', 'Глава города Peter Lind поддержал проект бюджета.', ''],
  ['ru', 'Глава города Peter Lind поддержал этот проект.', 'этот проект → ?'],
  ['ru', 'Глава города Peter Lind отрицал обвинения в растрате.', ''],
  ['ru', 'Глава города Peter Lind назвал находку выдающейся.', 'находку → ?'],
];

describe('in other languages', () => {
  it.each(OF_LANGUAGES)('%s: %s', (language, text, doubt) => {
    expect(doubtOf(text, { language })).toBe(doubt);
  });

  // What the beginning of the article tells in other words.
  it.each([
    ['de', 'Peter Lind starb bei einem Brand.', 'Anna Roth sagte, das Unglück sei vermeidbar gewesen.'],
    ['de', 'Ein Gericht in Kovin hat entschieden.', 'Anna Roth kritisierte das Urteil.'],
    ['es', 'En Kovin hubo una protesta.', 'Los manifestantes llegaron el martes a Kovin.'],
    ['es', 'La policía capturó a Peter Lind.', 'La alcaldesa Anna Roth aplaudió con alegría la detención.'],
    ['es', 'Un juez de Kovin condenó a Peter Lind.', 'La alcaldesa Anna Roth criticó el fallo.'],
    ['ru', 'Суд в Ковине оправдал Peter Lind.', 'Глава города Anna Roth раскритиковала приговор.'],
    ['ru', 'В Ковине построят мост.', 'Глава города Anna Roth поддержала проект.'],
  ])('%s: %s %s', (language, lead, text) => {
    expect(doubtOf(`${lead}\n${text}`, { language })).toBe('');
    expect(doubtOf(`Kovin.\n${text}`, { language })).toMatch(/→ \?$/);
  });

  // What the headline names stands below every fact.
  it.each([
    ['de', 'Streit um Neubauprojekt', 'Anna Roth verteidigte das Projekt.'],
    ['es', 'Los vecinos piden reformas', 'El alcalde Peter Lind aplaudió la reforma.'],
    ['ru', 'Совет принял решение', 'Глава города Peter Lind поддержал решения.'],
  ])('%s: %s: %s', (language, title, text) => {
    expect(doubtOf(text, { language, title })).toBe('');
    expect(doubtOf(text, { language, title: 'Kovin' })).not.toBe('');
  });
});

// The cards that a fact concerns, and its words where they are not the whole text.
describe('which cards a statement concerns', () => {
  it.each([
    ['Anna Roth sold Kovin Rail in Kovin.', 'anna-roth kovin-rail'],
    ['Anna Roth, who was born in Kovin, sold Kovin Rail.', 'anna-roth kovin-rail'],
    ['Anna Roth sold Kovin-based Kovin Rail.', 'anna-roth kovin-rail'],
    ['Anna Roth closed the plant in Kovin.', 'anna-roth kovin'],
    ['Kovin Rail has 40 trains, said Anna Roth, a teacher at Kovin Council.', 'kovin-rail anna-roth'],
    ['Anna Roth, who teaches at Kovin Council, said Kovin Rail had 40 trains.', 'kovin-rail anna-roth'],
    ['An analyst at Kovin Council said Kovin Rail had 40 trains.', 'kovin-rail kovin-council'],
  ])('%s', (text, ...[cards]) => {
    const article = articleOf([text]);
    const compiled = compileRead(article, sentencesOf(article), entitiesOf(article, ...ENTITIES));
    const [fact] = compiled.deck.cards.flatMap((card) =>
      card.facts.map((each) => [card.id, ...cardsOf(each, card.id)]),
    );
    expect([...new Set(fact)].join(' ')).toBe(cards);
  });
});

it('does not cut off what another says that limits a statement', () => {
  const text =
    'Kovin Rail will open the line in June, although Anna Roth said it might need 40 million euros.';
  const article = articleOf([text]);
  const { facts } = compileRead(article, sentencesOf(article), entitiesOf(article, ...ENTITIES));
  expect(facts[0]).toMatchObject({ saidBy: null, due: { date: '2024-06' }, quantities: [] });
  expect(facts[0]!.quote.exact).toBe(text);
});
