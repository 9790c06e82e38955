// Whether a phrase without a name can be who says something, by the noun that it is built on.
import { isPersonNoun } from '../antecedents/nouns/person-nouns.ts';
import type { Token } from '../statements/tokens.ts';
import type { FactWords } from '../words.ts';
import type { Report } from './claims.ts';
import { isBetween, type Phrase } from './phrases.ts';

/** What the noun of a phrase stands for. */
type Voice = 'person' | 'body' | 'paper';

/**
 * A clause that reports, as far as its speaker can speak: without one where the verb says something all the same. Null: it tells of
 * something that is done, “the tower announced the town”.
 */
export function voiced(report: Report, tokens: readonly Token[], words: FactWords): Report | null {
  const { speaker, mode, at, to } = report;
  if (speaker === null || maySpeak(tokens, speaker, words)) return report;
  const { lower = '' } = tokens[at] ?? {};
  const next = tokens[tokens[to]?.lower === ',' ? to + 1 : to]?.lower ?? '';
  const isSaid = mode !== 'indirect' || report.isTelling || words.that.has(next);
  const isSay = words.say.has(lower) || words.tell.has(lower) || words.saying.has(lower);
  return isSaid || isSay ? { ...report, speaker: null } : null;
}

/** May it say something: who has a name or a pronoun, people, a body, a paper? */
export function maySpeak(tokens: readonly Token[], phrase: Phrase, words: FactWords): boolean {
  return phrase.entity !== null || phrase.pronoun !== null || voiceOf(tokens, phrase, words) !== null;
}

/** What the noun that a phrase is built on stands for; null: what cannot speak. */
export function voiceOf(tokens: readonly Token[], { from, to }: Phrase, words: FactWords): Voice | null {
  const core = coreOf(tokens, from, to, words);
  // “the board and Kovin Rail”
  if (core.some(({ type, lower }) => type === 'word' && words.and.has(lower)) && core.some(isNamed))
    return 'person';
  if (isName(tokens, from, to, words)) return 'person';
  if (words.inflects) return firstNoun(core, words);
  if (words.dropsSubject)
    return (
      withoutArticle(core, words)
        .map((token) => voice(token, words))
        .find((one) => one !== null) ?? null
    );
  const nouns = words.verbSecond
    ? core.filter(({ text }) => /^[\p{Lu}\d]/u.test(text))
    : withoutTail(core, words);
  const last = nouns.at(-1);
  if (last === undefined) return null;
  return last.type === 'name' || isAcronym(last) ? 'body' : voice(last, words);
}

function isNamed({ type, entity }: Token): boolean {
  return type === 'name' && entity !== null;
}

/** The words up to what stands behind the noun: a preposition, a genitive, a clause; behind “some of” what it is some of. */
function coreOf(tokens: readonly Token[], from: number, to: number, words: FactWords): readonly Token[] {
  const start = words.prepositions.has(tokens[from]!.lower) ? from + 1 : from;
  let end = start;
  while (end < to && !endsCore(tokens, start, end, words)) end++;
  const core = tokens.slice(start, end);
  // “one of the residents”
  const isShare = core.length > 0 && words.voices.shares.test(core.at(-1)!.lower);
  const isOf = isShare && end + 1 < to && OF.test(tokens[end]!.lower);
  return isOf ? [...core, ...coreOf(tokens, end + 1, to, words)] : core;
}

const OF = /^(?:of|de|del|der|des|von|из|среди)$/u;

function endsCore(tokens: readonly Token[], start: number, at: number, words: FactWords): boolean {
  const { type, lower, text } = tokens[at]!;
  if (type === 'mark') return lower !== '-';
  if (type !== 'word') return false;
  if (words.prepositions.has(lower) || words.who.has(lower)) return true;
  // German “ein Sprecher *der* Bahn”
  const isGenitive = words.the.has(lower) || words.a.has(lower) || words.his.has(lower);
  const isBehindNoun = words.verbSecond && /^\p{Lu}/u.test(tokens[at - 1]?.text ?? '');
  return at > start && isGenitive && isBehindNoun && text === lower;
}

/** Spanish “*una* sonrisa”, but “una de las vecinas”, where it stands for who speaks. */
function withoutArticle(core: readonly Token[], { a }: FactWords): readonly Token[] {
  const [first, next] = core;
  const isArticle = next !== undefined && a.has(first!.lower) && next.start === first!.end + 1;
  return isArticle ? core.slice(1) : core;
}

/** English “people *familiar*”, “a survey *published*”: without adjectives and participles behind the noun. */
function withoutTail(core: readonly Token[], words: FactWords): readonly Token[] {
  const end = core.findLastIndex(
    (token) => !TAIL.test(token.lower) && !words.times.has(token.lower) && !isBetween(token, words),
  );
  return core.slice(0, end + 1);
}

const TAIL =
  /^(?:familiar|close|present|involved|nearby|there|here|alike|alone|himself|herself|itself|themselves|aware|briefed|online|abroad|first|\p{L}{2,}ed|led|obtained|seen|drawn|written|\d{4})$/u;

/** Russian: the first noun, behind adjectives; what stands behind that is whose it is. */
function firstNoun(core: readonly Token[], words: FactWords): Voice | null {
  for (const token of core) {
    const found = isAcronym(token) ? 'body' : voice(token, words);
    if (found !== null) return found;
    if (token.type !== 'number' && !ADJECTIVE.test(token.lower)) return null;
  }
  return null;
}

/** Russian adjectives and numerals, in any case; not «решение». */
const ADJECTIVE =
  /(?:[ыиоа]й|[ое]го|[ое]му|[ыи]х|[ыи]ми?|[ая]я|[ую]ю|[ыо]е|(?<![нтв])ие|[ео]й|нее)$|^(?:один|одна|два|две|двое|три|трое|четыре|пять|несколько|многие|многих|оба|обе|сам[аио]?|весь|вся|все)$/u;

/** A name of nobody whom the article knows more of: “Campo explica”, «уточняет Forbes», “Gabi Schwab sagte”. */
function isName(tokens: readonly Token[], from: number, to: number, words: FactWords): boolean {
  // «Линдовы *же*», «сказала Рот *журналистам*»
  const list = tokens.slice(from, words.inflects ? from + 1 : to);
  if (!list.every(({ type, text }) => type !== 'mark' && /^\p{Lu}/u.test(text))) return false;
  const [{ lower }] = list as [Token];
  if (list.some(isAcronym)) return true;
  if (words.times.has(lower)) return false;
  if (words.verbSecond) return list.length > 1 && list.every(({ text }) => /^\p{Lu}\p{Ll}+$/u.test(text));
  // A sentence begins with a capital, whatever the word.
  const isFirst = from === 0 || /^(?:mark|quote)$/.test(tokens[from - 1]!.type);
  return !isFirst || list.length > 1 || !words.inflects || SURNAME.test(lower) || LATIN.test(lower);
}

const LATIN = /^[a-z]/;
const SURNAME = /(?:[оеё]в|[иы]н|ск)(?:ы|а|ый|ий|ая|ие)?$/u;

/** “USGS”, “Ura.ru”, “rus.kovin.ee” */
function isAcronym({ text }: Token): boolean {
  return /^\p{Lu}[\p{Lu}\d&.-]+s?$/u.test(text) || /^(?:[\p{L}\d-]+\.)+\p{Ll}{2,4}$/u.test(text);
}

function voice({ lower }: Token, words: FactWords): Voice | null {
  const { people, bodies, papers } = words.voices;
  const the = `the ${lower}`;
  if (people.test(lower) || words.anaphors.person.test(words.inflects ? lower : the)) return 'person';
  if (!words.inverts && isPersonNoun(lower)) return 'person';
  if (bodies.test(lower) || words.anaphors.body.test(words.inflects ? lower : the)) return 'body';
  return papers.test(lower) || words.papers.test(lower) ? 'paper' : null;
}
