// Roles that the article itself ends: “she resigned as minister”.
import type { Lexicon } from '../lexicon.ts';
import type { Line } from '../spans/lines.ts';
import type { Span } from '../spans/span.ts';
import type { Word } from '../spans/words.ts';

/** Words between a person and the verb by which they leave, and between that and “as”. */
const REACH = 3;

/** Words of the offices that an article's lines say somebody left: `minister` of “she resigned as minister”. */
export function officesLeft(lines: readonly Line[], lexicon: Lexicon): ReadonlySet<string> {
  const left = new Set<string>();
  for (const { words, telling } of lines)
    for (let at = 0; telling && at < words.length; at += 1)
      if (isLeaving(words, at, lexicon)) for (const word of officeBehind(words, at)) left.add(word);
  return left;
}

/**
 * How the article tells that who is named by `spans` has left the office that `role` names: by a verb behind their `name`, or
 * in some `line` or other, by `left`, where it may be another's; null: it does not.
 */
export function endedBy(
  role: string,
  spans: readonly Span[],
  left: ReadonlySet<string>,
  lexicon: Lexicon,
): 'name' | 'line' | null {
  if (lexicon.leaves.size === 0 || /^(?:former|ex-)/.test(role)) return null;
  const office = role
    .toLowerCase()
    .split(/\s(?:of|for|at|in)\s|,/u, 1)[0]!
    .split(' ')
    .at(lexicon.nounFirst || lexicon.nounCapitals ? 0 : -1)!;
  const isByName = spans.some(({ line: { words }, to }) => {
    const from = behindApposition(words, to, lexicon);
    const at = leavingAt(words, from, from + REACH, lexicon);
    const as = at < 0 ? [] : officeBehind(words, at);
    // “als Ministerin”, of an Innenministerin
    const isSame = (word: string) =>
      word === office || (lexicon.nounCapitals && word.length > 3 && office.endsWith(word));
    return at >= 0 && (as.length === 0 || as.some(isSame));
  });
  return isByName ? 'name' : left.has(office) ? 'line' : null;
}

/** Behind “, the finance minister, ”, “, 52, ”, or the comma that closes an apposed name; `to`: there is none. */
function behindApposition(words: readonly Word[], to: number, { clause }: Lexicon): number {
  if (words[to]?.gap !== ', ') return to;
  for (let at = to + 1; at < Math.min(words.length, to + APPOSED); at += 1) {
    if (words[at]!.gap === ', ')
      return clause.has(words[to]!.key) && !/^(?:the|an?)$/.test(words[to]!.key) ? to : at;
    if (words[at]!.gap !== ' ') return to;
  }
  return to;
}

/** Words of an apposition, at most. */
const APPOSED = 10;

/** Where a verb of leaving stands from `from` to before `to`, nothing but small words before it; -1: nowhere. */
function leavingAt(words: readonly Word[], from: number, to: number, lexicon: Lexicon): number {
  for (let at = from; at < Math.min(to, words.length); at += 1) {
    const { key, form, gap } = words[at]!;
    if (form !== 'small' || !(gap === ' ' || (at === from && gap === ', '))) return -1;
    // “Roth stepped down”, “Roth was sacked”, but “Roth will resign”, “Roth, who resigned”
    if (isLeaving(words, at, lexicon)) return at;
    if (!lexicon.clause.has(key) && !/ly$/.test(key)) return -1;
  }
  return -1;
}

/** “resigned”, “stepped down”, “was sacked”, but “sacked the mayor”. */
function isLeaving(
  words: readonly Word[],
  at: number,
  { leaves, removed, being, articles }: Lexicon,
): boolean {
  const { key, form } = words[at]!;
  if (form !== 'small') return false;
  const before = words[at - 1]?.key ?? '';
  if (removed.has(key)) return being.has(before) || before === 'been';
  // “Roth, a retired teacher”
  if (leaves.has(key)) return !articles.has(before);
  // “stepped down”, “trat am Montag zurück”
  if (!STEPS.test(key)) return false;
  return words.slice(at + 1, at + 1 + SPLIT).some(({ key: second }) => leaves.has(`${key}-${second}`));
}

/** What stands before the office that somebody leaves. */
const AS = /^(?:as|als|como|поста?|должност)$/;

/** First words of verbs of two words. */
const STEPS = /^(?:st(?:epped|ood)|tr(?:at|itt)|gab|legt|ушел|ушл|подал|сложил|покинул|оставил)$/;
/** Words behind such a word in which the second one stands, at most. */
const SPLIT = 6;

/** The words of the office behind “as”, close behind a verb. */
function officeBehind(words: readonly Word[], verb: number): string[] {
  const as = words.findIndex(({ key }, at) => at > verb && at <= verb + REACH && AS.test(key));
  if (as < 0) return [];
  return words.slice(as + 1, as + 1 + 2 * REACH).map(({ key }) => key);
}
