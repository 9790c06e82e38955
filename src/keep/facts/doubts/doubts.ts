// What makes a statement doubtful by its words alone.
import { small, smallText } from '../../small.ts';
import type { Doubt, Entity } from '../../types.ts';
import { recipientIn } from '../antecedents/pronouns/dative.ts';
import type { Material } from '../fact.ts';
import type { Statement } from '../statements/statements.ts';

/** Nothing in the words tells it. */
export const WHAT: Doubt = { of: 'topic' };

/** A word of which it is not certain what it stands for. */
export function pointing(word: string, guess: Entity | null = null): Doubt {
  return { of: 'reference', word, guess: guess?.id ?? null };
}

/** What the article does not answer for itself: “reportedly”, unless somebody is named who does; rumours are nobody. */
export function hearsayIn({ statement, said, input }: Material): Doubt[] {
  const word = wordsOf(input.words.hearsay, said.speaker?.name ?? ownWords(statement));
  return word === null ? [] : [{ of: 'hearsay', word }];
}

/** What the article counts from a sentence before: “a day later”; of what somebody says, “in the same month”, and what it opens with. */
export function leaningIn({ statement, said, input: { words } }: Material): Doubt[] {
  const text = ownWords(statement);
  const word = said.mode === 'direct' && words.inverts ? null : wordsOf(words.leans, text);
  if (word === null) return [];
  // “In response, Roth said: “We …””
  if (said.mode === 'direct')
    return /^in \p{L}+$/iu.test(word) && text.startsWith(word) ? [{ of: 'before', word }] : [];
  // “qualified in 2010 and left five years later”
  const isCounted = / (?:later|earlier|später|danach|darauf)$|^(?:on )?the following /.test(
    word.toLowerCase(),
  );
  const ahead = text.slice(0, text.indexOf(word));
  // “The mill was sold and, ten years later, burned down”
  if (isCounted && (DATED.test(ahead) || AND_THEN.test(ahead) || NOW.test(ahead))) return [];
  // “On Monday Roth left Kovin and came back that night”
  const isOfDay = /^that (?:night|day|morning|afternoon|evening)$/i.test(word);
  if (isOfDay && (DATED.test(ahead) || ahead.split(/\s/).some((one) => words.times.has(one.toLowerCase()))))
    return [];
  const isFirst = said.speaker !== null && (!words.inverts || words.inflects) && text.startsWith(word);
  const isOpen = said.mode === null || isFirst || / the same /.test(word);
  return isOpen ? [{ of: 'before', word }] : [];
}

/** Russian «Тогда завод закрыли на 2 года»: the time is that of a sentence before, whatever others it names. */
export function opensWithThen({ statement: { tokens }, input: { words } }: Material): boolean {
  return words.inflects && tokens[0]?.lower === 'тогда';
}

/** “Today, almost 30 years later,” */
const NOW =
  /(?<!\p{L})(?:today|now|still) ?[-–—,(]? ?(?:almost |nearly |some |more than |about |over |even )*$/iu;
const AND_THEN = /\S.{20,}\b(?:and|und) ?,? $/u;

/** A year, or a day of a month, from which a later time in the same words is counted. */
const DATED =
  /\b(?:1[5-9]|20)\d\d\b|\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\p{L}*\.? \d|\d (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/u;

/** What opens with a noun for something told before, or points there: “Grund ist der Preis”. */
export function relationalIn(material: Material): Doubt[] {
  const { statement, said, input } = material;
  const { relational } = input.words;
  const word = relational && said.mode !== 'direct' ? wordsOf(relational, ownWords(statement)) : null;
  // «У неё остались дочь и сын», where it is certain whom she is
  const isKnown = word !== null && recipientIn(material)?.isFirst === true;
  return word === null || isKnown ? [] : [{ of: 'before', word }];
}

/** What was said at a time that the article told before: “found at the time that”. */
export function thenIn({ statement: { tokens, report }, said, input: { words } }: Material): Doubt[] {
  if (report === null || said.mode === null) return [];
  const behind = tokens.slice(report.at + 1, report.at + 1 + NEAR).map(({ text }) => text);
  const [word] = small(words.backThen).exec(smallText(behind.join(' '))) ?? [];
  return word === undefined ? [] : [{ of: 'before', word }];
}

/** What goes on with a sentence that is not shown, by a pronoun or as the rest of a quotation, and tells nothing by itself. */
export function goingOnIn(
  { statement: { tokens, report, subject }, said, isBehindOpen }: Material,
  tellsMore: boolean,
): Doubt[] {
  const isRest = said.mode === 'direct' && report === null;
  const isPronoun =
    (said.mode === 'direct' || said.mode === 'according-to') && (report?.speaker ?? subject)?.pronoun != null;
  if (tellsMore || !isBehindOpen || !(isRest || isPronoun)) return [];
  const [first] = tokens.filter(({ type }) => type !== 'mark');
  const [word = ''] = /[\p{L}\p{N}'’-]+/u.exec(first?.text ?? '') ?? [];
  return [{ of: 'before', word }];
}

/** German “*Hat Kovin mehr als 40 Brücken, muss es zahlen*”, right behind a sentence that tells who asks for it. */
export function demandIn({ statement: { tokens }, said, reading, before: [last], input }: Material): Doubt[] {
  const isNear = last !== undefined && reading.sentence.paragraph - last.paragraph <= 1;
  const isAsked = isNear && ASKED.test(last.text);
  if (!input.words.verbSecond || said.mode !== null || !isAsked) return [];
  const text = tokens.map(({ lower }) => lower).join(' ');
  return DEMAND.test(text) ? [{ of: 'before', word: tokens[0]!.text }] : [];
}

const ASKED =
  /(?<!\p{L})(?:verlang(?:t|te|en|ten)|forder(?:t|te|n|ten)|(?:sieht|sehen|sah|schlägt|schlug|schlagen) [^.]*vor|vorsieh?t|will|wollen|soll|sollen)(?!\p{L})/u;
const DEMAND =
  /^(?:wenn|falls|sofern|sobald|hat|haben|ist|sind|wird|werden|kommt|kommen|steigt|steigen|sinkt|sinken|fällt|fallen|überschreite[nt]|übersteig(?:t|en)) [^,;:]+ , (?:so |dann )?(?:muss|müssen|soll|sollen|darf|dürfen|wird|werden|ist zu|sind zu)(?!\p{L})/u;

/** Russian «Если мост рухнет, … — сказал Рот. — *Мы будем* строить»: what is to come stands under the condition with which its quotation opens. */
export function conditionIn({
  statement: { tokens, report },
  said,
  reading,
  before,
  input,
}: Material): Doubt[] {
  if (!input.words.inflects || said.mode !== 'direct' || report !== null) return [];
  const { paragraph } = reading.sentence;
  const opening = before.find((one) => one.paragraph === paragraph && /^["«“„]/u.test(one.text));
  const isUnder = opening !== undefined && /^.\s?если /iu.test(opening.text);
  const isAhead = isUnder && tokens.some(({ lower }) => WILL.test(lower));
  return isAhead ? [{ of: 'before', word: /\p{L}[\p{L}-]*/u.exec(tokens[0]!.text)?.[0] ?? '' }] : [];
}

const WILL = /(?<!\p{L})(?:буду|будем|будет|будут)(?!\p{L})/u;

/** “Tickets are valid, Roth said”, “Roth warned against it”: a few words of what somebody says that tell nothing by themselves. */
export function briefIn(
  { statement: { tokens, report }, said, input }: Material,
  topic: Entity,
  tellsMore: boolean,
): Doubt[] {
  const isOfSpeaker = said.speaker?.entity === topic;
  if (tellsMore || !isOfSpeaker || report === null) return [];
  const isQuote = said.mode === 'direct' && tokens.some(({ type }) => type === 'quote');
  if (said.mode === 'direct' && !isQuote) return [];
  const own = tokens.filter(({ type }, i) =>
    isQuote ? type === 'quote' : i < report.from || report.to <= i,
  );
  const { length } = own.flatMap(({ text }) => text.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? []);
  // German “Die Staatsanwaltschaft hatte sechs Jahre gefordert”
  const hasFigure =
    input.words.verbSecond && tokens.some(({ type, lower }) => type === 'number' || FIGURE.test(lower));
  const isWhole = hasFigure || own.some(({ lower }) => input.words.deeds.has(lower));
  // «предложил построить мост»: without articles fewer words tell as much
  const brief = input.words.inflects ? BRIEF - 1 : BRIEF;
  return length < (isQuote ? BRIEF_QUOTE : brief) && !isWhole ? [WHAT] : [];
}

/** German numbers in words, but “ein”. */
const FIGURE = /^(?:zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf)(?:einhalb)?$/u;

/** Words from which on a statement in other words, and in the speaker's own, tells something. */
const BRIEF = 4;
const BRIEF_QUOTE = 5;

/** Words behind a verb of saying in which the time of it stands. */
const NEAR = 4;

/** Its words outside quotation marks. */
function ownWords({ tokens }: Statement): string {
  const own = tokens.filter(({ isQuoted, type }) => type !== 'quote' && !isQuoted);
  return own.map(({ text }) => text).join(' ');
}

/** What a pattern finds in a text, as it is written. */
function wordsOf(pattern: RegExp, text: string): string | null {
  const found = small(pattern).exec(smallText(text));
  return found && text.slice(found.index, found.index + found[0].length).trim();
}
