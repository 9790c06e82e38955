// The words before a fact, where a word in it points to them: “that delay”, “there”, “a day later”.
import { small, smallText } from '../small.ts';
import type { Doubt, Entity, Sentence } from '../types.ts';
import { definitesIn, quotedTokens } from './definites/definites.ts';
import { headAt, severalOf, stemOf } from './definites/nouns.ts';
import { THERE } from './definites/there.ts';
import { toldBy } from './definites/told-by.ts';
import type { Material } from './fact.ts';
import { isOfAnother, leavesOpen } from './of-another.ts';
import { hasVerb } from './speech/phrases.ts';
import { placeOf } from './statements/places.ts';
import type { Token } from './statements/tokens.ts';
import type { FactWords } from './words.ts';

/**
 * The article's own words before a fact that has a word which points to them; null: it has none, or no such words stand near. `leaning`:
 * its doubts about words that point back; `known`: a word that a remark explains.
 */
export function contextOf(
  material: Material,
  leaning: readonly Doubt[],
  known: string | null,
): string | null {
  const [doubted] = leaning.flatMap((doubt) => ('word' in doubt && doubt.word !== null ? [doubt.word] : []));
  const word = doubted ?? pointingWord(material) ?? definiteNoun(material);
  if (word !== null && word === known) return null;
  if (word === null) return toldBy(material, LONGEST);
  const found = wordsBefore(material, word, doubted !== undefined);
  if (found === null || isOfAnother(found, material)) return null;
  const other = doubted === undefined ? null : pointingWord(material);
  return other !== null && other !== doubted && leavesOpen(found, other, material) ? null : found;
}

/** Does the sentence before, in its paragraph, answer a doubt about a fact of `topic`? It tells what and when, but of several people not who. */
export function isAnswered(doubt: Doubt, topic: Entity, material: Material): boolean {
  const { reading, statement, said, before, input } = material;
  const { words } = input;
  // What names its topic only by the way may be about anything that stands before.
  const isOf = [said.speaker?.entity, statement.subject?.entity].includes(topic);
  if (!isOf && (statement.subject?.pronoun ?? null) === null && !isNamedBefore(doubt, material)) return false;
  if (isDoneByOther(doubt, material)) return false;
  const isSame = before[0]?.paragraph === reading.sentence.paragraph || isBehindSingle(doubt, material);
  if (!isSame || !('word' in doubt) || doubt.word === null) return false;
  const lower = doubt.word.toLowerCase();
  const isSomebody =
    (words.dropsSubject && /^les?$/.test(lower)) ||
    [words.he, words.she, words.him, words.her, words.his, words.them].some((set) => set.has(lower));
  return doubt.of === 'before' || (doubt.of === 'reference' && !isSomebody);
}

/** Spanish “*Ya lo hizo* en mayo, pero Kovin Rail …”: whom the words leave out is nobody who is named only behind “but”. */
function isDoneByOther(
  doubt: Doubt,
  { statement: { tokens, subject }, input: { words } }: Material,
): boolean {
  if (!words.dropsSubject || doubt.of !== 'before' || subject?.entity == null) return false;
  const isDeed = /(?:^| )lo h/u.test(doubt.word?.toLowerCase() ?? '');
  return isDeed && tokens.slice(0, subject.from).some(({ lower }) => words.but.has(lower));
}

/** Russian: has the sentence right before the noun that is asked, «закон. … Закон подпишет Рот»? */
function isNamedBefore(doubt: Doubt, { before: [last], input: { words } }: Material): boolean {
  if (!words.inflects || doubt.of !== 'reference') return false;
  const noun = stemOf(/(\p{L}{4,})$/u.exec(doubt.word.toLowerCase())?.[1] ?? '', words);
  return noun.length > 3 && (last?.text.toLowerCase().includes(noun) ?? false);
}

/** In English a paragraph of one sentence is no border; a definite noun it answers if it has the noun. */
function isBehindSingle(doubt: Doubt, { reading, before, input: { words } }: Material): boolean {
  const [last, second] = before.map(({ paragraph }) => reading.sentence.paragraph - paragraph);
  if (words.inverts || last !== 1 || second === 1 || !('word' in doubt) || doubt.word === null) return false;
  const [first = '', ...noun] = doubt.word.toLowerCase().split(' ');
  const stem = stemOf(noun.at(-1) ?? '', words);
  return !words.the.has(first) || before[0]!.text.toLowerCase().includes(stem);
}

/** The first word of a fact that points to what stands before it: “this plan”, “there”, but for a place that it names itself. */
function pointingWord(material: Material): string | null {
  const { reading, statement, text, input, mentions } = material;
  const { start, end } = placeOf(statement, reading);
  const own = text.slice(start, end);
  const found = small(input.words.points).exec(smallText(own));
  if (found === null) return null;
  const isPlaced = mentions.some(
    (one) => one.entity.kind === 'place' && start <= one.start && one.end <= start + found.index,
  );
  const isTold = THERE.test(found[0]) ? isPlaced : isToldAhead(material, start + found.index);
  if (isTold) return null;
  return own.slice(found.index, found.index + found[0].length);
}

/**
 * Does the fact itself tell, ahead of the pointing word that begins at `start`, what that word means? “That bridge” a bridge, “this” or
 * “therefore” by itself a whole clause.
 */
function isToldAhead(material: Material, start: number): boolean {
  const { statement, input } = material;
  const { words } = input;
  const { report } = statement;
  for (const tokens of [statement.tokens, quotedTokens(material) ?? []]) {
    const at = tokens.findIndex((token) => token.type === 'word' && token.start === start);
    if (at === -1) continue;
    const head = headAt(tokens, at, words);
    if (head > at) {
      const stem = stemOf(tokens[head]!.lower, words);
      return tokens.slice(0, at).some(({ lower }) => lower.startsWith(stem));
    }
    const isBorder = ({ lower }: Token) => lower === ',' || words.and.has(lower);
    const ahead = tokens.slice(0, at);
    const isInReport = tokens === statement.tokens && report !== null && report.to <= at;
    const from = Math.max(
      isInReport ? report.to : 0,
      ahead.findLastIndex(({ lower }) => FULL_STOP.test(lower)) + 1,
    );
    const end = ahead.findLastIndex(isBorder);
    return end - from >= CLAUSE && hasVerb(tokens, from, end, words);
  }
  return false;
}

/** A definite noun of it that stands for something told before, though the fact tells more: “rejected the plan of 2019”. */
function definiteNoun(material: Material): string | null {
  const [open] = definitesIn(material, false, false);
  return open?.of === 'reference' ? open.word : null;
}

/** What stands before a fact in its sentence, or else the last sentence that brings in the noun that points there, or has it, or is right before. */
function wordsBefore(
  { reading, statement, text, before, input: { words } }: Material,
  word: string,
  isDoubted: boolean,
): string | null {
  const { start } = placeOf(statement, reading);
  const ahead = text.slice(reading.sentence.start, start).trim();
  if (ahead.split(/\s+/).length >= SENTENCE) return ahead.length <= LONGEST ? ahead : null;
  // “This step” is what the sentence right before tells, “the plan” nothing that has no plan.
  const isDefinite =
    words.the.has(word.toLowerCase().split(' ')[0]!) &&
    ![small(words.leans), ORDINAL].some((pattern) => pattern.test(smallText(word)));
  const noun = / (\p{L}{4,})$/u.exec(word.toLowerCase())?.[1] ?? '';
  const isNone =
    noun === '' ||
    noun === 'time' ||
    words.prepositions.has(noun) ||
    (words.inflects && isByItself(word.toLowerCase()));
  const stem = isNone ? null : stemOf(noun, words);
  const hasNoun = ({ text }: Sentence) =>
    stem !== null &&
    text.toLowerCase().includes(severalOf(noun, words) ?? stem) &&
    !isOfOne(text.toLowerCase(), word, stem);
  const found =
    before.find((sentence) => hasNoun(sentence) && bringsIn(sentence.text, stem!, words)) ??
    (isDefinite && !isDoubted ? undefined : before.find(hasNoun)) ??
    (isDefinite ? undefined : before[0]);
  return found === undefined || found.text.length > LONGEST ? null : found.text;
}

/** Russian «после *этого* глава уехал», «этого Линд не знал»: is the word behind no noun in the same case? */
function isByItself(pointing: string): boolean {
  const [, ending = '', noun = ''] = /(?:^| )эт(ого|ому|им|ом) (\p{L}+)$/u.exec(pointing) ?? [];
  if (noun === '') return / эт(?:ого|ому|им|ом)$/.test(pointing);
  return !SAME_CASE[ending]!.test(noun) || FEMININE.test(noun);
}

const SAME_CASE: Readonly<Record<string, RegExp>> = {
  ого: /(?:[ая]|[ое]го)$/,
  ому: /(?:[ую]|[ое]му)$/,
  им: /(?:м|ми)$/,
  ом: /(?:[еиую]|[ое]м)$/,
};

/** Russian «эти договоры»: does a text tell, by the noun with that stem, of one only, «подписал договор»? */
function isOfOne(text: string, pointing: string, stem: string): boolean {
  if (!/(?:^| )эт(?:и|их|им|ими) \p{L}+$/iu.test(pointing)) return false;
  const list = text.match(/\p{L}+/gu) ?? [];
  const at = list.findIndex((noun) => noun.startsWith(stem));
  if (at === -1 || list.findLastIndex((noun) => noun.startsWith(stem)) > at) return false;
  // «много мер» are several
  const ending = list[at]!.slice(stem.length);
  return ending === '' ? ONE.test(list[at - 1] ?? '') : /^(?:[оеё][мй]|[еую])$/.test(ending);
}

/** Verbs and adjectives before a noun without ending that is one. */
const ONE = /(?:л[аои]?(?:сь)?|[аеуюяи]т|[ыи]й)$/;

/** Subjects that end as a genitive does. */
const FEMININE =
  /ция$|^(?:глава|судья|мужчина|женщина|девушка|компания|страна|команда|группа|партия|газета|дума|биржа|семья|мать|жена)$/u;

/** Has a sentence a noun, by its stem, without an article or a pointing word that makes it known? */
function bringsIn(text: string, stem: string, words: FactWords): boolean {
  const list = text.toLowerCase().match(/[\p{L}\p{N}’'-]+/gu) ?? [];
  return list.some((word, at) => {
    if (!word.includes(stem)) return false;
    const before = list[at - 1] ?? '';
    return !words.the.has(before) && !words.this.has(before);
  });
}

/** Spanish “el primero” */
const ORDINAL = /^(?:el|la) (?:primer|segund|tercer)[oa]$/u;

/** Words from which on the beginning of a sentence tells something. */
const SENTENCE = 4;

/** Words of a clause that tells what a word behind it may point to. */
const CLAUSE = 5;

const FULL_STOP = /^[.!?…]/;

/** Letters of what may stand below a fact. */
const LONGEST = 320;
