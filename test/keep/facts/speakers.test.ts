import { describe, expect, it } from 'vitest';
import { compileRead } from '../../../src/keep/compile.ts';
import { articleOf, doubtText, entitiesOf, sentencesOf } from '../stand-in.ts';

const ENTITIES = [
  'person: Anna Roth; Roth',
  'person: Peter Lind; Lind',
  'person: Maria Koch; Koch',
  'person: Maarja Tiisler; Tiisler',
  'place: Kovin',
  'institution: Ministry of Transport; Transport Ministry',
  'body: Kovin Rail',
  'body: The Courier; Courier',
  'plan: Kovin bridge',
];

/** What each fact of a paragraph is said by: `mode name` or, said by the article, `-`; `?` and the doubt if it is in doubt. */
function said(text: string): string[] {
  const article = articleOf([text]);
  const { facts } = compileRead(article, sentencesOf(article), entitiesOf(article, ...ENTITIES));
  return facts.map(({ saidBy, mode, doubts }) => {
    const [doubt] = doubts;
    if (doubt !== undefined) return `? ${doubtText(doubt)}`;
    return mode === null ? '-' : `${mode} ${saidBy?.name}${saidBy?.card ? ` #${saidBy.card}` : ''}`;
  });
}

type Cases = readonly (readonly [text: string, ...said: string[]])[];

const CASES: Readonly<Record<string, Cases>> = {
  'what cannot speak does not': [
    ['According to the extension in Kovin, the bridge is safe.', '? who says it?'],
    ['The extension said the bridge in Kovin was safe.', '? who says it?'],
    ['Some in Kovin said the bridge was safe.', 'indirect Some in Kovin'],
    ['Kovin Rail dubbed its train “Swift,” which drivers say could mislead many passengers.', '-'],
    ['Kovin Rail dubbed its train “swift as the wind” in May.', 'direct Kovin Rail #kovin-rail'],
    ['On Monday the legal counsel said the bridge in Kovin was safe.', 'indirect the legal counsel'],
    ['A teacher from Orsa on Monday said Kovin had a new bridge.', 'indirect A teacher from Orsa'],
    [
      'The Norvennan Head of Navy Staff General Peter Lind has over the last few weeks warned that Kovin is old.',
      'indirect Peter Lind #peter-lind',
    ],
    ['Towns like Orsa, Tarsk, and Kovin have built walls, saying they keep out the sea.', '-'],
    ['Peter Lind has never said that Kovin is old.', '-'],
    ['In Kovin, where papers say Roth sold the bridge, many think Peter Lind is safe.', '-'],
    ['A handful of residents said the bridge in Kovin was safe.', 'indirect A handful of residents'],
    ['According to Kovin media, Roth was safe in 2019.', 'according-to Kovin media'],
  ],
  'what somebody else says in a clause of their own': [
    [
      'Lind opened the bridge in Kovin in 2019 and Anna Roth said that the bridge in Kovin was safe.',
      '-',
      'indirect Anna Roth #anna-roth',
    ],
    [
      'Kovin Rail closed in 2019 after the head of the union and Anna Roth said that the bridge was unsafe.',
      '-',
    ],
    ['Anna Roth called the bridge in Kovin “too dear”, Peter Lind signed off the “weak and thin” arch.', '-'],
  ],
  'what is told in passing is not all of a sentence': [
    ['Lind kept the bridge in Kovin, a choice that Anna Roth said was made in 2019.', '-'],
    ['The works in Kovin – Anna Roth said they went well – stopped in 2019.', '-'],
    ['Anna Roth hasn’t yet said whether the bridge in Kovin will close.', '-'],
  ],
  'a verb that is a noun too, before a figure': [
    ['The bridge cost 498 million euros, Anna Roth said.', 'indirect Anna Roth #anna-roth'],
    ['The bridge cost $498m, according to Anna Roth.', 'according-to Anna Roth #anna-roth'],
  ],
  'a clause that closes a sentence, or is set inside it, is about all of it': [
    [
      'Two drivers confirmed that Peter Lind had left Kovin, Roth said, adding that he took the last tram.',
      'indirect Roth #anna-roth',
    ],
    ['The bridge in Kovin is old, and the town may not pay for it, Roth said.', 'indirect Roth #anna-roth'],
    ['The bridge in Kovin is old, but Roth said the town would pay.', '-', 'indirect Roth #anna-roth'],
  ],
  'adding a thing is not saying': [
    ['Roth added yet another bridge to her list as she became the mayor of Kovin.', '-'],
    ['Roth added that another bridge in Kovin was closed.', 'indirect Roth #anna-roth'],
    ['Roth claimed the other wicket when Peter Lind aimed at the river of Kovin.', '-'],
    ['Roth claimed the bridge was weak when Peter Lind left the town of Kovin.', 'indirect Roth #anna-roth'],
  ],
  'a participle is nobody who says something': [
    ['The drivers of Kovin Rail accused in May were sent to Orsa.', '-'],
    ['Kovin Rail has sold 40 trains, as much of the land copes with repeated floods.', '-'],
    [
      '“The bridge is too dear for us all,” Kovin scientist and author Anna Roth said.',
      'direct Anna Roth #anna-roth',
    ],
  ],
  'several, some of whom are named': [
    [
      'A number of lawmakers, including Anna Roth and Peter Lind, immediately said they would leave Kovin.',
      'indirect A number of lawmakers',
    ],
  ],
  'a quotation alone right behind what the same person said in other words': [
    [
      'Roth said the bridge in Kovin was safe. “We have tested every stone of it since May.”',
      'indirect Roth #anna-roth',
      'direct Roth #anna-roth',
    ],
  ],
  'the last of two clauses before a colon': [
    [
      'Peter Lind left on Monday and Anna Roth, the mayor, sent a letter to the town: “The bridge will stay in Kovin.”',
      'direct Anna Roth #anna-roth',
    ],
    [
      'Anna Roth smiled and thanked Peter Lind: “The bridge will stay in Kovin.”',
      'direct Anna Roth #anna-roth',
    ],
  ],
  'with a bracket behind the name': [
    ['The bridge in Kovin is too dear, said Anna Roth (Greens).', 'indirect Anna Roth #anna-roth'],
    ['“The bridge in Kovin is too dear,” said Anna Roth (54).', 'direct Anna Roth #anna-roth'],
  ],
  'no title, no list and nothing written': [
    ['Peter Lind of “The Bridge” wrote a song about Kovin.', '-'],
    ['Anna Roth wrote the first of her books on Kovin: Stone and Water, published in 1970.', '-'],
    ['Anna Roth wrote that the bridge in Kovin was too dear.', 'indirect Anna Roth #anna-roth'],
    ['Kovin Rail maintains a list of all bridges that were built in Kovin.', '-'],
    ['Anna Roth maintains that the bridge in Kovin is too dear.', 'indirect Anna Roth #anna-roth'],
    [
      '“If I find a map of Kovin,” Roth, also a collector of books, old stamps and coins says, “I buy it for the town.”',
      'direct Roth #anna-roth',
    ],
  ],
  'a noun stands for no body of another sort': [
    [
      'The Ministry of Transport hired Peter Lind. According to the company, the bridge in Kovin is safe.',
      '-',
      'according-to the company',
    ],
    [
      'The Ministry of Transport hired Peter Lind. According to the agency, the bridge in Kovin is safe.',
      '-',
      'according-to the agency',
    ],
    [
      'Kovin Rail hired Peter Lind. According to the company, the bridge in Kovin is safe.',
      '-',
      'according-to Kovin Rail #kovin-rail',
    ],
    [
      'Kovin Rail hired Peter Lind. According to the ministry, the bridge in Kovin is safe.',
      '-',
      'according-to the ministry #ministry-of-transport',
    ],
  ],
  'the clause that says who says it, behind one of what was agreed': [
    [
      'Kovin Rail and Lind have agreed to open a bridge that was shut, Roth said on Monday, in a first for Kovin.',
      'indirect Roth #anna-roth',
    ],
    ['Lind complained in May that Kovin Rail had closed the bridge.', 'indirect Lind #peter-lind'],
    ['Roth said the first four would come to Kovin in June.', 'indirect Roth #anna-roth'],
    ['Roth said to reporters in Kovin that the bridge was safe.', 'indirect Roth #anna-roth'],
    ['Roth announced to parliament that the bridge was safe.', 'indirect Roth #anna-roth'],
  ],
  'who is named in what is said does not say it': [
    [
      'Peter Lind blamed Kovin Rail. The town would seek a vote against Maarja Tiisler in Kovin, he added.',
      'indirect Peter Lind #peter-lind',
      'indirect Peter Lind #peter-lind',
    ],
  ],
  'a sentence that leaves out who': [
    ['And warned that the Kovin bridge will cost 40 million euros.', '? who says it?'],
  ],
  'what somebody is told, does or asks for inside of another clause': [
    ['The bridge in Kovin was closed after Kovin Rail called for a new one.', '-'],
    [
      'Kovin Rail, which has paid for the bridge, urged restraint on all in the town.',
      'indirect Kovin Rail #kovin-rail',
    ],
  ],
  'what is put as an opinion, or holds a mine': [
    ['The council should close the bridge in Kovin, Anna Roth said.', 'indirect Anna Roth #anna-roth'],
    ['The council should close the bridge in Kovin.'],
    ['Anna Roth said Kovin Rail would buy a mine in Kovin.', 'indirect Anna Roth #anna-roth'],
  ],
  'who says it, by a noun that ends as adverbs do': [
    ['Peter Lind was born in Kovin, his family said.', 'indirect his family'],
    ['Anna Roth reportedly said the bridge in Kovin was old.', 'indirect Anna Roth #anna-roth'],
  ],
  'papers and when they came out': [
    [
      'According to a poll published Tuesday by Kovin Rail, 58% of people in Kovin walk.',
      'according-to a poll published Tuesday by Kovin Rail',
    ],
  ],
  'other words for saying': [
    ['Anna Roth reckons the bridge in Kovin will be late.', 'indirect Anna Roth #anna-roth'],
    ['Anna Roth accepted that the bridge in Kovin was old.', 'indirect Anna Roth #anna-roth'],
    ['Bridges, Anna Roth pointed out, are often closed in Kovin.', 'indirect Anna Roth #anna-roth'],
    ['Anna Roth pointed at a man who was in Kovin.', '-'],
  ],
  'words between a verb of saying and “that”': [
    ['Anna Roth cautioned, however, that the bridge in Kovin was old.', 'indirect Anna Roth #anna-roth'],
  ],
  'sources that are described at length': [
    [
      'The bridge in Kovin is safe, according to the head of the union, Peter Lind.',
      'according-to Peter Lind #peter-lind',
    ],
    [
      'According to two people close to Anna Roth, the bridge in Kovin is safe.',
      'according-to two people close to Anna Roth',
    ],
  ],
  'a clause that tells more of what was said': [
    [
      'Peter Lind claimed that Anna Roth had closed the Kovin bridge, a charge she denies.',
      'indirect Peter Lind #peter-lind',
    ],
  ],
  'a source with a participle': [
    [
      'Kovin Rail was told of the plan on Monday, a person briefed on the talks said.',
      'indirect a person briefed on the talks',
    ],
  ],
  'questions that somebody asks': [
    ['“Who will pay 40 million euros for the bridge in Kovin?” Anna Roth said.'],
    [
      '“Who will pay for the bridge in Kovin? The town has no money for a bridge,” Anna Roth said.',
      'direct Anna Roth #anna-roth',
    ],
  ],
  'a pronoun behind “according to”': [
    [
      'Anna Roth closed the bridge. According to her, the bridge in Kovin was old.',
      '-',
      'according-to Anna Roth #anna-roth',
    ],
    ['According to him, the bridge in Kovin was old.', '? him → ?'],
  ],
  'a paper and whose it is': [
    [
      'Half of the trains in Kovin were late, according to a report by the Ministry of Transport.',
      'according-to a report by the Ministry of Transport',
    ],
  ],
  'people whom a body’s name tells apart': [
    [
      'The trains in Kovin were late, according to Ministry of Transport officials.',
      'according-to Ministry of Transport officials',
    ],
  ],
  'nobody says it, and nouns and participles that look like verbs of saying': [
    ['Although no group said so, Kovin Rail stopped its trains.', '-'],
    ['Nobody at Kovin Rail said the bridge was unsafe.', '-'],
    ['Kovin Rail teaches the finer points of repair to its workers.', '-'],
    ['Anna Roth is an expert, called on by towns like Kovin for guidance.', '-'],
  ],
  'whom somebody tells, before a clause without “that”': [
    [
      'The Ministry of Transport told The Courier it knew of the case in Kovin.',
      'indirect Ministry of Transport #ministry-of-transport',
    ],
  ],
  'a quotation that the sentence goes on with': [
    ['“We must heed all that is written” in the Kovin Act, Anna Roth said.', 'direct Anna Roth #anna-roth'],
  ],
  'quotations, the speaker behind': [
    ['“The bridge in Kovin will cost 40 million euros,” Anna Roth said.', 'direct Anna Roth #anna-roth'],
    ['“The bridge in Kovin will cost 40 million euros,” said Anna Roth.', 'direct Anna Roth #anna-roth'],
    ['"The bridge in Kovin will cost 40 million euros," said Roth on Monday.', 'direct Roth #anna-roth'],
    ['“The bridge in Kovin is too dear”, said Anna Roth, mayor of Kovin.', 'direct Anna Roth #anna-roth'],
    [
      '“The bridge in Kovin is too dear,” Anna Roth, the mayor of Kovin, said.',
      'direct Anna Roth #anna-roth',
    ],
    ['“The bridge in Kovin is too dear,” Mayor Anna Roth told reporters.', 'direct Anna Roth #anna-roth'],
    ['“The bridge in Kovin is too dear,” Roth told The Courier.', 'direct Roth #anna-roth'],
    ['“The bridge in Kovin is too dear,” a ministry spokesperson said.', 'direct a ministry spokesperson'],
    [
      '“The bridge in Kovin is too dear,” said a spokesman for the Transport Ministry.',
      'direct a spokesman for the Transport Ministry',
    ],
    ['“The bridge in Kovin is too dear,” his sister, Anna Roth, said.', 'direct Anna Roth #anna-roth'],
    ['“The bridge in Kovin is too dear,” said the mayor, Anna Roth.', 'direct Anna Roth #anna-roth'],
    ['The bridge in Kovin is “too dear”, said Roth on Monday.', 'direct Roth #anna-roth'],
    ['“The bridge in Kovin is too dear,” Roth’s lawyer said.', 'direct Roth’s lawyer'],
    ['‘The bridge in Kovin is too dear,’ said Peter Lind.', 'direct Peter Lind #peter-lind'],
  ],
  'behind a comma, with where the speaker belongs': [
    [
      'The bridge in Kovin will open, later than planned, said Anna Roth of the Greens.',
      'indirect Anna Roth #anna-roth',
    ],
    ['The bridge in Kovin will open, said Anna Roth at a meeting.', 'indirect Anna Roth #anna-roth'],
  ],
  'what somebody says that somebody said': [
    ['Kovin Rail has promised a new bridge, Anna Roth said.', 'indirect Anna Roth #anna-roth'],
    [
      'Kovin Rail promised that the bridge in Kovin will open, according to Peter Lind.',
      'according-to Peter Lind #peter-lind',
    ],
    [
      '“The bridge in Kovin is too dear,” Anna Roth said, adding that Kovin Rail was told by Peter Lind.',
      'direct Anna Roth #anna-roth',
    ],
  ],
  'quotations, the speaker before': [
    ['Anna Roth said: “The bridge in Kovin will cost 40 million euros.”', 'direct Anna Roth #anna-roth'],
    ['Anna Roth said, “The bridge in Kovin will cost 40 million euros.”', 'direct Anna Roth #anna-roth'],
    ['Roth told The Courier: “The bridge in Kovin will cost 40 million euros.”', 'direct Roth #anna-roth'],
    ['In a statement on Monday, Roth said: “The bridge in Kovin is too dear.”', 'direct Roth #anna-roth'],
    ['According to Roth, “the bridge in Kovin will cost 40 million euros”.', 'according-to Roth #anna-roth'],
  ],
  'quotations in parts': [
    ['“The bridge in Kovin,” said Roth, “will cost at least 40 million euros.”', 'direct Roth #anna-roth'],
    [
      '“The bridge in Kovin is dear,” said Roth. “Kovin can pay 40 million euros for it.”',
      'direct Roth #anna-roth',
      'direct Roth #anna-roth',
    ],
    [
      '“The bridge in Kovin is dear. Kovin Rail can pay 40 million euros for it,” said Roth.',
      'direct Roth #anna-roth',
      'direct Roth #anna-roth',
    ],
    [
      'Roth said: “The bridge in Kovin is dear. Kovin Rail can pay 40 million euros for it.”',
      'direct Roth #anna-roth',
      'direct Roth #anna-roth',
    ],
  ],
  'quotations, the speaker in other words': [
    ['“We will open it in June,” said Kovin Rail chief executive Anna Roth.', 'direct Anna Roth #anna-roth'],
    ['“The bridge is too dear for us all,” said Roth, who lives in Kovin.', 'direct Roth #anna-roth'],
    ['“The bridge is too dear for us all,” Lind was quoted as saying.', 'direct Lind #peter-lind'],
    ['Roth summed up the mood in Kovin: “The bridge is too dear for all.”', 'direct Roth #anna-roth'],
    ['Roth was blunt: “The bridge in Kovin is too dear for us all.”', 'direct Roth #anna-roth'],
    ['Calling the bridge “a disgrace to the whole town”, Roth left Kovin.', 'direct Roth #anna-roth'],
    ['“The bridge [in Kovin] is too dear (…) for us all,” said Roth.', 'direct Roth #anna-roth'],
    ['“Hardly any town wants a bridge like it,” said Roth.', 'direct Roth #anna-roth'],
  ],
  'quotations that say too little alone': [
    ['“Uncertainty remains high,” said Roth.', '? what is it about?'],
    ['“They left the town by the bridge and took all of the money with them,” said Roth.', '? They → ?'],
    ['“That’s a good idea,” said Roth.', '? That’s → ?'],
    ['“There is no reason to close the bridge,” said Roth.', 'direct Roth #anna-roth'],
  ],
  'quotations in the first person': [
    ['“I closed my eyes,” said Roth.'],
    ['“We have seen all of that in another town before,” said Roth.'],
    ['“You have to know who your friends are,” said Roth.'],
    ['“We got out with our phones,” said Roth, 42, who lives in Kovin with her son.'],
    ['“We paid for the bridge in Kovin,” said Lind.', 'direct Lind #peter-lind'],
    ['“We paid 40 million euros for the bridge,” said Lind.', 'direct Lind #peter-lind'],
    ['Roth described the bridge in Kovin as “the best that we have”.', 'direct Roth #anna-roth'],
  ],
  hearsay: [
    ['Reportedly, the bridge in Kovin will cost 40 million euros.', '? “Reportedly” → who says it?'],
    ['The bridge in Kovin is said to have cost 40 million euros.', '? “is said to” → who says it?'],
    ['Rumours say the bridge in Kovin will close in June.', '? “Rumours” → who says it?'],
    ['Roth, in office since 1994, dismissed the latest rumours of a sale of Kovin Rail.', '-'],
    ['Speculation about a sale of Kovin Rail in June went on.', '? “Speculation” → who says it?'],
    ['Roth said the bridge in Kovin had reportedly cost 40 million euros.', 'indirect Roth #anna-roth'],
    ['Sources close to Kovin Rail say the bridge will close.', 'indirect Sources close to Kovin Rail'],
  ],
  'a statement that leaves out who says it': [
    [
      'Peter Lind said in Kovin that the bridge of 1990 was safe. In this context, announced that Kovin Rail had cost 40 million euros.',
      'indirect Peter Lind #peter-lind',
      'indirect Peter Lind #peter-lind',
    ],
    [
      'Kovin was wet. In this context, announced that Kovin Rail had cost 40 million euros.',
      '? who says it?',
    ],
  ],
  'who has no name goes on': [
    [
      'A guard said that Kovin Rail had cost 40 million euros. He added that Kovin Rail would close in 2027.',
      'indirect A guard',
      'indirect A guard',
    ],
    [
      'The town’s navy said that Anna Roth had sold 40 ships. It added that Anna Roth would leave in 2027.',
      'indirect The town’s navy',
      'indirect The town’s navy',
    ],
    [
      'Two guards said that Kovin Rail had cost 40 million euros. They added that Kovin Rail would close in 2027.',
      'indirect Two guards',
      'indirect Two guards',
    ],
    [
      'A woman said that Kovin Rail had cost 40 million euros. He added that Kovin Rail would close in 2027.',
      'indirect A woman',
      '? He → ?',
    ],
  ],
  'who acts goes on to speak': [
    [
      'Kovin was wet. Peter Lind rejected a sale of Kovin Rail, but he said that the bridge would close in 2027.',
      'indirect Peter Lind #peter-lind',
    ],
    [
      'Peter Lind rejected a sale of Kovin Rail and went further in assuring that the bridge would close in 2027.',
      'indirect Peter Lind #peter-lind',
    ],
  ],
  'whoever says it is not whom they name': [
    [
      'He said that Peter Lind had sold Kovin Rail. He added that Kovin Rail would close in 2027.',
      '? He → ?',
      '? He → peter-lind?',
    ],
  ],
  'who spoke last in a sentence of two goes on': [
    [
      'Roth considered it too early for Kovin, while Peter Lind explained that Kovin Rail had cost 3 million euros. “Kovin Rail cost 40 million euros,” he added.',
      'indirect Roth #anna-roth',
      'indirect Peter Lind #peter-lind',
      'direct Peter Lind #peter-lind',
    ],
  ],
  'quotations of nobody certain': [
    ['“Kovin Rail can pay 40 million euros for a bridge.”', '? who says it?'],
    ['“Kovin Rail can pay 40 million euros for a bridge,” he said.', '? he → ?'],
    ['The bridge in Kovin annoys Roth. “Kovin Rail can pay 40 million euros for it.”', '-', '? who says it?'],
  ],
  'indirect speech': [
    ['Anna Roth said that the bridge in Kovin would cost 40 million euros.', 'indirect Anna Roth #anna-roth'],
    ['Anna Roth said the bridge in Kovin would cost 40 million euros.', 'indirect Anna Roth #anna-roth'],
    [
      'Mayor Anna Roth said on Monday that the bridge in Kovin was too dear.',
      'indirect Anna Roth #anna-roth',
    ],
    ['On Monday, Anna Roth said the bridge in Kovin was too dear.', 'indirect Anna Roth #anna-roth'],
    ['Anna Roth, the mayor of Kovin, said the bridge was too dear.', 'indirect Anna Roth #anna-roth'],
    ['The mayor of Kovin, Anna Roth, said the bridge was too dear.', 'indirect Anna Roth #anna-roth'],
    ['Roth also warned that the bridge in Kovin was too dear.', 'indirect Roth #anna-roth'],
    ['Roth told Lind that the bridge in Kovin was too dear.', 'indirect Roth #anna-roth'],
    ['Roth told reporters in Kovin that the bridge was too dear.', 'indirect Roth #anna-roth'],
    ['Lind was told by Roth that the bridge in Kovin was too dear.', 'indirect Roth #anna-roth'],
    ['The bridge in Kovin will open next year, Roth said.', 'indirect Roth #anna-roth'],
    [
      'The bridge in Kovin will open next year, the ministry announced.',
      'indirect the ministry #ministry-of-transport',
    ],
    ['The bridge in Kovin, Roth said, will open next year.', 'indirect Roth #anna-roth'],
    ['Officials said the bridge in Kovin would open next year.', 'indirect Officials'],
    ['A spokesman for Anna Roth said the bridge was too dear.', 'indirect A spokesman for Anna Roth'],
    ['Roth and Lind said the bridge in Kovin was too dear.', 'indirect Roth and Lind'],
    ['Kovin Rail announced that the bridge would open in June.', 'indirect Kovin Rail #kovin-rail'],
    ['Roth (Greens) said the bridge in Kovin was too dear.', 'indirect Roth #anna-roth'],
    ['Roth praised Kovin Rail, but warned that the bridge was too dear.', 'indirect Roth #anna-roth'],
    ['Roth did not rule out another bridge for Kovin.', 'indirect Roth #anna-roth'],
    ['Roth called the bridge in Kovin “a gift to Kovin Rail”.', 'direct Roth #anna-roth'],
    ['Roth denied that Kovin Rail had paid for the bridge.', 'indirect Roth #anna-roth'],
    ['Roth vowed to open the bridge in Kovin.', 'indirect Roth #anna-roth'],
    ['Roth urged Kovin Rail to pay for the bridge.', 'indirect Roth #anna-roth'],
    ['Roth accused Kovin Rail of hiding the price of the bridge.', 'indirect Roth #anna-roth'],
    ['Roth left the meeting in Kovin, saying that the bridge was too dear.', 'indirect Roth #anna-roth'],
    [
      'The word refers to the case that Roth had brought against Kovin Rail, saying that it was too dear.',
      '-',
    ],
    [
      'The ministry said Roth had told reporters the bridge was too dear.',
      'indirect The ministry #ministry-of-transport',
    ],
  ],
  'indirect speech in other words': [
    ['The bridge in Kovin will open in June, Roth said late Thursday.', 'indirect Roth #anna-roth'],
    ['The bridge in Kovin will open in June, said Anna Roth, who runs it.', 'indirect Anna Roth #anna-roth'],
    ['Roth, 54, who came to Kovin in 2015, said the bridge was too dear.', 'indirect Roth #anna-roth'],
    ['The ministry in Kovin has confirmed the bridge will open in June.', 'indirect The ministry in Kovin'],
    ['Mr Lind has long insisted the bridge in Kovin is safe.', 'indirect Lind #peter-lind'],
    ['Lind described the bridge in Kovin as a stable but dear building.', 'indirect Lind #peter-lind'],
    ['The talks in Kovin concluded as Roth left the town.', '-'],
    ['Roth hit a man who police said was drunk in Kovin.', '-'],
    ['As is widely expected, Roth will close the bridge in Kovin.', '-'],
    ['The bridge in Kovin is too dear, said the bank in a statement.', 'indirect the bank'],
    ['Peter Lind met Roth. He said Roth had sold the bridge in Kovin.', 'indirect Peter Lind #peter-lind'],
    [
      'Members Anna Roth, Peter Lind and Maria Koch said the bridge in Kovin was too dear.',
      'indirect Members Anna Roth, Peter Lind and Maria Koch',
    ],
    ['In Kovin, Peter Lind and Anna Roth said the bridge was too dear.', 'indirect Peter Lind and Anna Roth'],
    ['Roth expressed concern about the price of the bridge in Kovin.', 'indirect Roth #anna-roth'],
    ['Data from Kovin Rail show the bridge carried two million people.', 'indirect Data from Kovin Rail'],
    ['Anna Roth, who has spoken nine times, wants the land added to Kovin.', '-'],
    ['Kovin Rail is glad. Its comments also raise the possibility of bringing back two shops in Kovin.'],
    [
      'A report from the Transport Ministry found the bridge was unsafe.',
      'indirect A report from the Transport Ministry',
    ],
    ['Officials in Kovin said they had not been told about the bridge.', 'indirect Officials in Kovin'],
    ['Kovin Rail, which built the bridge, said it would pay for all.', 'indirect Kovin Rail #kovin-rail'],
    ['The bridge in Kovin cost 40 million euros, figures show.', 'indirect figures'],
    ['The bridge in Kovin was unsafe, Kovin Crown Court heard.', 'indirect undefined'],
    ['The court was told that Roth had sold the bridge in Kovin.', 'indirect undefined'],
    [
      'A neighbour who saw the fire in Kovin said Roth had run away.',
      'indirect A neighbour who saw the fire in Kovin',
    ],
    [
      'Kovin Rail sold the bridge, a firm that worked for Roth said in a statement.',
      'indirect a firm that worked for Roth',
    ],
    ['Roth threatened to sell the bridge in Kovin, police said, and called Lind.', 'indirect police'],
    [
      'A report by the head of transport, Anna Roth, found the bridge was unsafe.',
      'indirect A report by the head of transport, Anna Roth',
    ],
    [
      'A review led by Anna Roth, which came out in May, found that the bridge was unsafe.',
      'indirect A review led by Anna Roth',
    ],
    [
      'A Kovin Rail official, speaking on background, said the town “will not pay for a bridge”.',
      'indirect A Kovin Rail official',
    ],
    ['Roth told the paper the bridge in Kovin was too dear.', 'indirect Roth #anna-roth'],
    [
      'The bridge in Kovin is too dear, her deputy, Peter Lind, told the court.',
      'indirect Peter Lind #peter-lind',
    ],
    ['The bridge in Kovin opened on Monday, both sides said.', 'indirect both sides'],
    ['Roth said people in Kovin “have paid twice for the bridge”.', 'indirect Roth #anna-roth'],
    ['While he likes Kovin, Lind said the bridge was too dear.', 'indirect Lind #peter-lind'],
    ['Roth asked whether the bridge in Kovin would ever open.', '-'],
  ],
  'according to': [
    ['As Roth put it, the bridge in Kovin was too dear.', 'according-to Roth #anna-roth'],
    ['The bridge in Kovin, as Roth noted, was too dear.', 'according-to Roth #anna-roth'],
    ['As prices rose, Kovin Rail closed the bridge in June.', '-'],
    ['According to The Courier’s report, the bridge in Kovin is late.', 'according-to The Courier’s report'],
    ['According to Roth, the bridge in Kovin will cost 40 million euros.', 'according-to Roth #anna-roth'],
    ['“The bridge in Kovin is too dear,” according to Roth.', 'according-to Roth #anna-roth'],
    [
      'According to a ministry spokesperson, the bridge in Kovin is late.',
      'according-to a ministry spokesperson',
    ],
    ['The bridge in Kovin will cost 40 million euros, according to Roth.', 'according-to Roth #anna-roth'],
    [
      'The bridge, according to Kovin Rail, will cost 40 million euros.',
      'according-to Kovin Rail #kovin-rail',
    ],
  ],
  'pronouns for who speaks': [
    ['Anna Roth came to Kovin. She said the bridge was too dear.', '-', 'indirect Anna Roth #anna-roth'],
    ['Anna Roth met Maria Koch in Kovin. She said the bridge was too dear.', '-', '? She → anna-roth?'],
    [
      'Anna Roth met Peter Lind in Kovin. She said the bridge was too dear.',
      '-',
      'indirect Anna Roth #anna-roth',
    ],
    [
      'Anna Roth met Peter Lind in Kovin. “Kovin Rail will pay 40 million euros,” she said.',
      '-',
      'direct Anna Roth #anna-roth',
    ],
    [
      'Anna Roth said Maria Koch had left Kovin. She added that the bridge was safe.',
      'indirect Anna Roth #anna-roth',
      'indirect Anna Roth #anna-roth',
    ],
    [
      'Kovin Rail said that The Courier was wrong. It said the bridge in Kovin was safe.',
      'indirect Kovin Rail #kovin-rail',
      'indirect Kovin Rail #kovin-rail',
    ],
    ['Lind, she said, “can do more with a bridge than most people can”.', '? she → ?'],
    [
      'That is not enough for Anna Roth, who lives in Kovin. She said that the bridge was unsafe.',
      'indirect Anna Roth #anna-roth',
    ],
    ['When Roth came to Kovin, she said the bridge was too dear.', 'indirect Anna Roth #anna-roth'],
    ['Kovin Rail built the bridge in June. He said the arches were too dear.', '-'],
  ],
  'two speakers in a sentence': [
    [
      'Roth said the bridge in Kovin was too dear, but Lind said Kovin Rail would pay.',
      'indirect Roth #anna-roth',
      'indirect Lind #peter-lind',
    ],
    [
      'The bridge in Kovin opened on Monday, and Lind said all arches were safe.',
      '-',
      'indirect Lind #peter-lind',
    ],
  ],
  'what the article says itself': [
    ['The bridge in Kovin opened on Monday after two years.', '-'],
    ['Anna Roth has been mayor of Kovin since 2019.', '-'],
    ['Anna Roth wrote “The Bridge” and “My Town” in Kovin.', '-'],
    ['The so-called “bridge to nowhere” in Kovin opened on Monday.', '-'],
    ['Roth could not tell what the bridge in Kovin had cost.', '-'],
    ['Roth was afraid to say when the bridge in Kovin would open.', '-'],
    ['Roth rejected the plan for a bridge in Kovin.', '-'],
    ['Kovin Rail raises its prices and threatens to close the bridge.', '-'],
    ['Kovin Rail, as its name suggests, is at home in Kovin.', '? its name → ?'],
    ['First, let’s say what the bridge in Kovin is not.'],
    ['Roth denied this.'],
    ['Kovin Rail has since denied this.', '? this → ?'],
    ['Roth called it “the best bridge in Kovin”.', '? it → ?'],
    ['Roth denied any wrongdoing in Kovin.', '-'],
    ['Roth, whose maps changed how engineers thought about bridges, died in Kovin on Tuesday.', '-'],
    ['“Small Hours” by Roth tells the story of a man in Kovin who falls in love.', '-'],
    ['Police put the number of people in Kovin at 8,000; organisers said there were 30,000.', '-'],
    ['Roth admitted fraud in Kovin and was jailed.', '-'],
    ['Kovin Rail has agreed to buy a bridge that Lind had built.', '-'],
    ['Lind criticised the bridge in Kovin in June.', '-'],
    ['The bridge in Kovin proposed by Roth opened on Monday.', '-'],
    ['Kovin Rail closed the bridge because it feared that the arches were unsafe.', '-'],
    ['Kovin Rail sold the bridge three days after Roth had announced its end.', '-'],
    ['Lind, who said little in Kovin, opened the bridge on Monday.', '-'],
  ],
};

describe.each(Object.entries(CASES))('%s', (_, cases) => {
  it.each(cases)('%s', (text, ...expected) => {
    expect(said(text)).toEqual(expected);
  });
});

describe('a pronoun at the start of a paragraph', () => {
  it.each([
    ['Anna Roth opened the bridge in Kovin.', 'Anna Roth'],
    ['Anna Roth met Maria Koch in Kovin.', null],
    ['Kovin Rail opened the bridge in Kovin.', null],
    // Who says its last sentence.
    ['Maria Koch opened the bridge in Kovin. Anna Roth said it was safe.', 'Anna Roth'],
    ['Maria Koch opened the bridge in Kovin. Anna Roth told Maria Koch it was safe.', null],
  ])('%s', (first, speaker) => {
    const article = articleOf([first, '“The bridge in Kovin will bring many people to the town,” she said.']);
    const { facts } = compileRead(article, sentencesOf(article), entitiesOf(article, ...ENTITIES));
    expect(facts.at(-1)?.saidBy?.name ?? null).toBe(speaker);
  });
});

it('a quotation that goes on in the next paragraph has its speaker', () => {
  const article = articleOf([
    'Anna Roth said: “The bridge in Kovin will cost 40 million euros.',
    '“Kovin Rail can pay 30 million euros of that.”',
  ]);
  const { facts } = compileRead(article, sentencesOf(article), entitiesOf(article, ...ENTITIES));
  expect(facts.map(({ saidBy, doubts }) => [saidBy?.name ?? null, doubts])).toEqual([
    ['Anna Roth', []],
    ['Anna Roth', []],
  ]);
});

it('a quotation whose marks stand only at its ends is one over all paragraphs', () => {
  const texts = [
    '«Мост в Ковине старый. Его построили в 1900 году.',
    'Мост в Ковине дорогой. Его закроют в 2030 году.',
    'Мост в Ковине никому не нужен», — сказала мэр Анна Рот из «Дорстроя».',
    'Мост в Ковине закрыли в 2020 году.',
  ];
  const article = articleOf(texts, { language: 'ru', title: 'Мост' });
  const names = ['person: Анна Рот', 'place: Ковин; Ковине', 'body: Дорстрой; Дорстроя'];
  const { facts } = compileRead(article, sentencesOf(article), entitiesOf(article, ...names));
  const modes = facts.map(
    ({ mode, saidBy, sentence }) => `${sentence.paragraph} ${mode} ${saidBy?.name ?? ''}`,
  );
  expect(modes).toEqual(['4 direct Анна Рот', '5 null ']);
});

it('a quotation is introduced by a paragraph that ends in a colon', () => {
  const article = articleOf([
    'Anna Roth, mayor of the town, said:',
    '“The bridge will cost 40 million euros. The ministry will pay half of it.”',
    '“The bridge in Kovin will open in June.”',
  ]);
  const { facts } = compileRead(article, sentencesOf(article), entitiesOf(article, ...ENTITIES));
  expect(facts.map(({ saidBy }) => saidBy?.name ?? null)).toEqual(['Anna Roth', 'Anna Roth', null]);
});

describe('what somebody with an office says they will do is a fact', () => {
  it.each([
    ['“We will not close the bridge,” said Maria Koch.', true],
    ['“We are not going to close the bridge,” said Maria Koch.', true],
    ['“We will never give up the fight,” said Maria Koch.', false],
    ['“We are deeply shocked by the fire,” said Maria Koch.', false],
    ['“We will not close the bridge,” said Anna Roth.', false],
  ])('%s', (text, isFact) => {
    const article = articleOf([text]);
    const entities = entitiesOf(article, ...ENTITIES).map((entity) =>
      entity.id === 'maria-koch' ? { ...entity, role: 'minister' } : entity,
    );
    const { facts } = compileRead(article, sentencesOf(article), entities);
    expect(facts.map(({ mode, doubts }) => [mode, ...doubts])).toEqual(isFact ? [['direct']] : []);
  });
});

describe('“the premier” is the one prime minister', () => {
  it.each([
    ['baker', 'maria-koch'],
    ['prime minister', null],
  ])('beside a %s', (role, card) => {
    const article = articleOf([
      'Anna Roth met Maria Koch.',
      'The premier said the bridge in Kovin was safe.',
    ]);
    const entities = entitiesOf(article, ...ENTITIES).map((entity) =>
      entity.id === 'maria-koch'
        ? { ...entity, role: 'prime minister' }
        : entity.id === 'anna-roth'
          ? { ...entity, role }
          : entity,
    );
    const { facts } = compileRead(article, sentencesOf(article), entities);
    expect(facts.at(-1)?.saidBy?.card ?? null).toBe(card);
  });
});
