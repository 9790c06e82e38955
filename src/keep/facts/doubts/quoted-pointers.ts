// Pronouns in and around quotations that stand for somebody or something told before.
import { pattern } from '../../pattern.ts';
import type { Doubt } from '../../types.ts';
import type { Material } from '../fact.ts';
import { isFunctionWord, isPointing } from '../speech/phrases.ts';
import type { Mention, Token } from '../statements/tokens.ts';
import type { FactWords } from '../words.ts';
import { pointing } from './doubts.ts';

/** “Roth called *it* ‘a victory’”, German “nannte ihn ‘…’”, Spanish “*la* considera ‘…’”. */
export function calledIn({ statement: { tokens, report }, said, input: { words } }: Material): Doubt[] {
  if (said.mode !== 'direct' || report?.side !== 'behind' || !words.call.has(tokens[report.at]!.lower))
    return [];
  const [object, next] = tokens.slice(report.to);
  // “called her plan ‘silly’”
  const isAlone = next === undefined || next.type !== 'word' || next.isQuoted || isFunctionWord(next, words);
  const isOther = isAlone && [words.him, words.her, words.them].some((set) => set.has(object?.lower ?? ''));
  // German “nannte *das Gesetz* eine „…“”
  const isArticle = !isAlone && words.the.has(object?.lower ?? '');
  // English “When Kovin Rail bought the ‘Orsa’, Roth called *it* ‘a ruin’”
  const isThing = ({ type, entity }: Token) =>
    type === 'quote' || /^(?:body|event|plan)$/.test(entity?.kind ?? '');
  if (!words.inverts && words.it.has(object?.lower ?? '') && tokens.slice(0, report.from).some(isThing))
    return [];
  if (pointsAhead(tokens, report.to)) return [];
  if (object !== undefined && !isArticle && (isPointing(object, words) || isOther))
    return [pointing(object.text)];
  const clitic = words.dropsSubject ? tokens[report.at - 1] : undefined;
  return clitic !== undefined && /^l[oa]s?$/.test(clitic.lower) ? [pointing(clitic.text)] : [];
}

/** German “schaffte *es* nicht, ihn zu löschen”, “nannte *es* gut, dass”: does a clause behind it tell what the word at `at` stands for? */
export function pointsAhead(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.lower !== 'es') return false;
  return tokens.some(({ lower }, i) => {
    if (i <= at) return false;
    if (lower === 'zu') return /^\p{Ll}{3,}n$/u.test(tokens[i + 1]?.text ?? '');
    return tokens[i - 1]!.lower === ',' && /^(?:dass|ob|wie|wenn)$/.test(lower);
  });
}

/**
 * “Call *them* a taxi”, “sack *him* now”: a pronoun in a quotation that something is done to, before any word there that it may stand
 * for. English and Russian.
 */
export function loosePronounIn({ statement, said, mentions, input: { words } }: Material): Doubt[] {
  if (said.mode !== 'direct' || said.speaker === null) return [];
  if (words.inflects)
    return statement.report === null
      ? [...heldIn(statement.tokens), ...backIn(statement.tokens, mentions)]
      : heldIn(statement.tokens);
  if (words.inverts) return [];
  for (const { type, text, start } of statement.tokens) {
    if (type !== 'quote') continue;
    const names = mentions.filter((name) => start <= name.start && name.end <= start + text.length);
    const both = names.length === 0 ? BOTH.exec(text)?.[0] : undefined;
    if (both !== undefined) return [pointing(both)];
    for (const { 0: word, index } of text.matchAll(/\p{L}[\p{L}'’]*/gu)) {
      const lower = word.toLowerCase();
      const isHim = lower === 'him' || (lower === 'her' && isObject(text.slice(index + word.length), words));
      const before = text.slice(0, index).toLowerCase();
      const isThat = lower === 'that' && PERSON.test(text.slice(index));
      if (isThat && !(SOMEBODY.test(before) || AGENT.test(before))) return [pointing(word)];
      if (lower === 'it' && isLooseIt(before, text.slice(index + word.length))) return [pointing(word)];
      if (!isHim && lower !== 'them') continue;
      const isNamed = names.some(
        ({ entity, end }) => end <= start + index && (entity.kind === 'person') === isHim,
      );
      if (!isNamed && !(isHim ? SOMEBODY : SEVERAL).test(before)) return [pointing(word)];
    }
  }
  return [];
}

/** «Мы намерены снизить *его* вдвое». */
function heldIn(tokens: readonly Token[]): Doubt[] {
  const quote = tokens.find(({ type }) => type === 'quote');
  const held = HELD.exec(quote?.text ?? '')?.[1];
  return held === undefined ? [] : [pointing(held)];
}

/** «В *таком* матче», «над *этим*», «у *него*», if it names nobody: what goes on with a quotation, and points back to it. */
function backIn(tokens: readonly Token[], mentions: readonly Mention[]): Doubt[] {
  const quote = tokens.find(({ type }) => type === 'quote');
  const [opening = ''] = quote?.text.split(/(?<=[.!?…]) /u, 1) ?? [];
  const isNamed = mentions.some(({ start, end }) => quote && quote.start <= start && end <= quote.end);
  const back = (BACK.exec(opening) ?? (isNamed ? null : OF_HIM.exec(opening)))?.[0];
  return back === undefined ? [] : [pointing(back)];
}

/** «Вот тогда» too, but not «это», which mostly stands for “is”, nor «в том числе», «в тот день, когда». */
const BACK =
  /(?<!\p{L})(?:тогда(?! ?,? как)|(?:в|на|о|к|при|после|из) т(?:ой|ом|ех|от|у) (?!числе|же|или)\p{L}{4,}(?! ?,)|эт(?:от|а|и|ого|ом|им|ими|ой|ому|их|у)|так(?:ой|ом|им|ими|ая|ие|их|ого|ую)(?! как))(?!\p{L})/iu;

/** Pronouns behind a preposition. */
const OF_HIM = /(?<!\p{L})н(?:его|е[её]|их|им|ими|ему|[её]м)(?!\p{L})/iu;

/** Behind pronouns, verbs and small words alone; before no noun. */
const HELD =
  /^[«„“"]?(?:(?:я|мы|вы|нам|мне|не|но|и|уже|ещ[её]|сейчас|надо|нужно|\p{Ll}+(?:[еи]м|т[ьи]|чь|л[аи]?|[юуая]т|[нв]ы|ен))\s){1,4}(его|е[её]|их|ему|ей)(?=[,.!?»]|\s(?:во?|на|к|до|с|из|за|по|при|вдвое|втрое|\p{Ll}+о)\s)/iu;

/** “Get rid of *it*.”: behind a preposition, at an end, with no figure and no noun that has an article before it. */
function isLooseIt(before: string, behind: string): boolean {
  return (
    /(?<!\p{L})(?:of|with|about|for|from|on|into|against|without) $/u.test(before) &&
    /^["”’]*[,.;!?]/.test(behind) &&
    !THING.test(before) &&
    !/\d/.test(before)
  );
}

/** Is “her”, before these words, no possessive: “lost her in May”, “without her we”? */
function isObject(behind: string, { prepositions, and, but, the, a, i, because, verbs }: FactWords): boolean {
  const next = /^\s+(\p{L}+)/u.exec(behind)?.[1]?.toLowerCase();
  return (
    next === undefined || [prepositions, and, but, the, a, i, because, verbs].some((set) => set.has(next))
  );
}

const BOTH = /(?<!\p{L})(?:us both|both of us|the two of us)(?!\p{L})/iu;
/** “Laid eyes on *that man*”: somebody whom the quotation points to. */
const PERSON = /^that (?:man|woman|boy|girl|guy|kid|lad|person|family|company|house|place|town)(?!\p{L})/u;
/** “A successor”: somebody who may be anybody. */
const AGENT = /(?<!\p{L})an? (?:\p{L}+ )?\p{L}{2,}(?:er|or|ist|ant|ent|ee)(?!\p{L})/u;
const THING = /(?<!\p{L})(?:an?|the|my|our|your|his|her|their|this|that|every|some|no|any) \p{L}/u;
/** Words that “him” or “her” may stand for, the subject of the same quotation too. */
const SOMEBODY = pattern('u')`
  (?<!\p{L})(?:he|she|who|anyone|someone|somebody|everyone|nobody|one|man|woman|boy|girl|child|kid|lad|guy
  |baby|person|son|daughter|brother|sister|mother|father|mum|mom|dad|husband|wife|partner|widow|friend
  |neighbou?r|cousin|uncle|aunt|player|doctor|nurse|patient|teacher|pupil|student|driver|officer|soldier
  |minister|president|governor|senator|chancellor|chairman|director|mayor|boss|manager|coach|leader|king|queen|judge|lawyer|client|artist|writer|singer
  |actor)(?!\p{L})
`;
const SEVERAL =
  /(?<!\p{L})(?:\p{L}{2,}[^su'’]s|people|men|women|children|police|and|they|those|these|everyone)(?!\p{L})/u;
