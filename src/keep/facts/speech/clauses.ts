// What of a sentence is its main clause.

import { pattern } from '../../pattern.ts';
import type { Token } from '../statements/tokens.ts';
import type { FactWords } from '../words.ts';
import { isHyphen } from './heads.ts';
import { mayLeaveOut } from './left-out.ts';
import { hasVerb, isPersonal, isVerb } from './phrases.ts';

/** “When Roth came, …”: where the clause begins that does not depend; -1: the first one does not. */
export function mainClause(tokens: readonly Token[], first: number, words: FactWords): number {
  const opener = openerAt(tokens, first, words);
  if (opener > first) return mainClause(tokens, opener, words);
  const behind = behindAdverbial(tokens, first, words);
  if (behind !== -1) return behind;
  const participle = behindParticiple(tokens, first, words);
  if (participle !== -1) return participle;
  if (tokens[first]!.type !== 'word' || !words.because.has(tokens[first]!.lower)) return -1;
  // “That is a problem, she said”
  if (words.this.has(tokens[first]!.lower) && isVerb(tokens, first + 1, words)) return -1;
  const comma = behindDashes(tokens, first);
  const opened = behindOpening(tokens, first, comma, words);
  if (opened !== -1) return opened;
  if (comma === -1 || !hasVerb(tokens, first + 1, comma, words)) return -1;
  const next = tokens[comma + 1];
  const opens =
    next !== undefined &&
    (next.type === 'name' || words.the.has(next.lower) || words.a.has(next.lower) || isPersonal(next, words));
  return opens && hasVerb(tokens, comma + 2, tokens.length, words) ? comma + 1 : -1;
}

/** Where the comma stands that may end a clause, or the dash that closes what is set inside it: “Although it was old — built in 1970, in Orsa — Roth”. */
function behindDashes(tokens: readonly Token[], first: number): number {
  const mark = tokens.findIndex(({ lower }, i) => i > first + 1 && /^[,—–]$/.test(lower));
  const dash =
    tokens[mark]?.lower === ',' ? -1 : tokens.findIndex(({ lower }, i) => i > mark && /^[—–]$/.test(lower));
  return dash === -1 || tokens[dash + 1]?.lower === ',' ? dash + (dash === -1 ? mark + 1 : 1) : dash;
}

/** Spanish “Tras el incendio que arrasó Kovin, *el alcalde* dimitió”: behind a preposition, a noun and what tells more of it; -1: it is no such opening. */
function behindAdverbial(tokens: readonly Token[], first: number, words: FactWords): number {
  const opening = tokens[first]!.lower;
  if (!words.dropsSubject || !(words.prepositions.has(opening) || PARTICIPLE.test(opening))) return -1;
  const comma = tokens.findIndex(({ lower }, i) => i > first && lower === ',');
  const that = tokens.findIndex(({ type, lower }, i) => i > first && type === 'word' && lower === 'que');
  const next = tokens[comma + 1];
  if (that === -1 || that > comma || next === undefined) return -1;
  const isMore = !hasVerb(tokens, first, that, words) && hasVerb(tokens, that + 1, comma, words);
  const isLeftOut = mayLeaveOut(next, words);
  const opens = next.type === 'name' || words.the.has(next.lower) || isLeftOut;
  return isMore && opens && hasVerb(tokens, comma + (isLeftOut ? 1 : 2), tokens.length, words)
    ? comma + 1
    : -1;
}

/** “*Amenazada* por un grupo que …, vivió en Kovin” */
const PARTICIPLE = /^\p{L}{2,}[aií]d[oa]s?$/u;

/**
 * English “Dubbed the fox by all, *she* won”, “Upon hearing that she had won, *Roth* left”: a pronoun or a name behind a participle that
 * opens a sentence; -1: it is no such opening.
 */
function behindParticiple(tokens: readonly Token[], first: number, words: FactWords): number {
  const at = words.prepositions.has(tokens[first]!.lower) ? first + 1 : first;
  if (words.inverts || !/\p{L}{2}(?:ed|ing)$/u.test(tokens[at]?.lower ?? '')) return -1;
  const comma = tokens.findIndex(({ lower }, i) => i > first && lower === ',');
  const next = tokens[comma + 1];
  const isSubject = comma !== -1 && next !== undefined && (next.type === 'name' || isPersonal(next, words));
  return isSubject && isVerb(tokens, comma + 2, words) ? comma + 1 : -1;
}

/** English “*Two years* after Roth had come”: where the word stands that opens such a clause; `first` if no measure stands before it. */
function openerAt(tokens: readonly Token[], first: number, words: FactWords): number {
  if (words.inverts) return first;
  let at = first;
  while (at < first + MEASURES && (tokens[at]?.type === 'number' || MEASURE.test(tokens[at]?.lower ?? '')))
    at++;
  return AFTER.test(tokens[at]?.lower ?? '') && words.because.has(tokens[at]!.lower) ? at : first;
}

const MEASURES = 4;
const MEASURE = pattern('')`
  ^(?:an?|few|couple|half|of|one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|several|more
  |less|than|nearly|almost|about|barely|days?|weeks?|months?|years?|hours?|minutes?|decades?|shortly|soon
  |long|just|only|not|immediately|even|ever)$
`;
const AFTER = /^(?:after|before|since)$/;

/** English “After the shop closed in 1977 *he* drove a bus”: a pronoun behind a clause that no comma ends; -1: there is none. */
function behindOpening(tokens: readonly Token[], first: number, comma: number, words: FactWords): number {
  if (words.inverts) return -1;
  const end = comma === -1 ? tokens.length : comma;
  return tokens.findIndex(({ type, lower }, at) => {
    if (type !== 'word' || at < first + 3 || at >= end || !(words.he.has(lower) || words.she.has(lower)))
      return false;
    const before = tokens[at - 1]!;
    const isLinked =
      before.type === 'word' &&
      [words.because, words.that, words.who, words.and, words.but, words.prepositions, words.say].some(
        (set) => set.has(before.lower),
      );
    return !isLinked && hasVerb(tokens, first + 1, at, words) && isVerb(tokens, at + 1, words);
  });
}

/** “Roth, whose son *left*, said”: the comma that closes the clause of the verb at `at`, if that only tells more of a noun. */
export function endOfAside(tokens: readonly Token[], from: number, at: number, words: FactWords): number {
  const open = tokens.findLastIndex(({ lower }, i) => i < at && lower === ',');
  const first = tokens[open + 1];
  if (open <= from || first?.type !== 'word') return -1;
  const end = endOfRelative(tokens, open, words);
  if (end > at) return Math.max(end - 1, closing(tokens, at, words));
  // “Roth, the graduate whose father *left*, said”
  const isRelative = ({ type, lower }: Token, i: number) =>
    type === 'word' &&
    words.who.has(lower) &&
    (!words.that.has(lower) || isBehindArticle(tokens, open + 1 + i, words)) &&
    !words.because.has(lower);
  const isMore = words.who.has(first.lower) || tokens.slice(open + 1, at).some(isRelative);
  if (!isMore && !isApposition(tokens, from, open, at, words)) return -1;
  return closing(tokens, at, words);
}

/** English “Kovin Rail, *a firm founded by Peter Lind*, left”: is the verb at `at` a participle of what the name before the comma at `open` is? */
function isApposition(
  tokens: readonly Token[],
  from: number,
  open: number,
  at: number,
  words: FactWords,
): boolean {
  const { lower } = tokens[open + 1]!;
  const isDetermined = [words.the, words.a, words.his].some((set) => set.has(lower));
  const isForm = /ed$/.test(tokens[at]!.lower) && words.prepositions.has(tokens[at + 1]?.lower ?? '');
  const isSubject =
    tokens[open - 1]?.type === 'name' &&
    tokens.slice(from, open).every((token) => !words.prepositions.has(token.lower));
  return !words.inverts && isDetermined && isForm && isSubject;
}

/** Spanish “partido en *el que*”, “del *que*” */
function isBehindArticle(tokens: readonly Token[], at: number, words: FactWords): boolean {
  const [noun, article] = [tokens[at - 2], tokens[at - 1]];
  if (!words.dropsSubject || article === undefined) return false;
  return (
    /^(?:al|del)$/.test(article.lower) ||
    (words.the.has(article.lower) && noun !== undefined && words.prepositions.has(noun.lower))
  );
}

/** The next comma behind `at`, where a verb stands behind that; -1: none. */
function closing(tokens: readonly Token[], at: number, words: FactWords): number {
  const close = tokens.findIndex(({ lower }, i) => i > at && lower === ',');
  return close !== -1 && hasVerb(tokens, close + 1, tokens.length, words) ? close : -1;
}

/**
 * Behind “, *der im Mai kam*”: a clause that begins behind the comma at `comma` with what may be an article, and whose finite verb
 * is the last word; -1: it is none.
 */
export function endOfRelative(tokens: readonly Token[], comma: number, words: FactWords): number {
  const first = words.prepositions.has(tokens[comma + 1]?.lower ?? '') ? comma + 2 : comma + 1;
  if (!words.relatives.has(tokens[first]?.lower ?? '')) return -1;
  const close = tokens.findIndex(
    ({ type, lower }, i) => i > first && type === 'mark' && /^[,.;:–—)]$/.test(lower),
  );
  const end = close === -1 ? tokens.length : close;
  const last = tokens[end - 1];
  const isVerbLast = last?.type === 'word' && last.text === last.lower && words.lastVerb.test(last.lower);
  if (!isVerbLast || end - first < 3) return -1;
  // “, die Kosten *dürften* nicht steigen”, but “, der dort *war* und bald kommt”
  for (let at = first + 1; at < end - 2; at++) {
    const isVerb = tokens[at]!.type === 'word' && words.verbs.has(tokens[at]!.lower);
    if (isVerb && !words.and.has(tokens[at + 1]!.lower)) return -1;
  }
  return end;
}

/** German “Nach dem Spiel sagte”: does an adverbial take the only place before the verb at `at`? */
export function opensAdverbially(
  tokens: readonly Token[],
  from: number,
  at: number,
  words: FactWords,
): boolean {
  // “*Auch* nach dem Spiel”
  const opener = (i: number) => i < at && tokens[i]!.type === 'word' && words.openers.has(tokens[i]!.lower);
  let start = from;
  while (opener(start)) start++;
  const first = tokens[start];
  // “*Dort* war er Lehrer”
  if (at === from + 1 && (ADVERB.test(first?.lower ?? '') || HOW.test(first?.lower ?? ''))) return true;
  // “*Politisch gesehen* ist er”
  if (at === from + 2 && SEEN.test(tokens[at - 1]!.lower)) return true;
  // “Nach der *Kovin-Studie*”
  const isOne = tokens
    .slice(from, at)
    .every(({ type }, i) => (type !== 'mark' || isHyphen(tokens, from + i)) && type !== 'quote');
  if (first?.type !== 'word' || !isOne) return false;
  // “*Den Anfang* machte Roth”, but “den Gästen”, who may be told before
  const isObject = first.lower === 'den' && !/n$/.test(tokens[start + 1]?.lower ?? 'n');
  return words.prepositions.has(first.lower) || isObject || FEELING.test(first.lower);
}

/** “*Erfreut* über die Wahl zeigte sich Roth” */
const FEELING =
  /^(?:erfreut|enttäuscht|besorgt|überrascht|erleichtert|zufrieden|optimistisch|zuversichtlich|skeptisch|verärgert|bestürzt|empört|schockiert|entsetzt|zurückhaltend)$/u;

/** Such as tell how or when, by their endings: “Jährlich”, “Parallel”. */
const HOW =
  /^(?:\p{L}{2,}(?:lich|weise|zeitig|mals)|parallel|ergänzend|anschließend|anschliessend|abschließend|umgehend|vorübergehend|überraschend|entsprechend)$/u;

const SEEN = /^(?:gesehen|betrachtet|genommen|gesagt|gesprochen|gerechnet)$/;

/** German adverbs that point back and are no subject. */
const ADVERB = /^(?:dort|hier|da(?:r?(?:in|mit|für|bei|auf|nach|durch|über|von|gegen|zu))?)$/u;
