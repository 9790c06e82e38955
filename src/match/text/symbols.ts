// What characters are to the matcher. Every UTF-16 unit has a class (bits below) and a folded form; names and
// text are folded alike, unit by unit, so that text is never copied and offsets stay exact.
//
// Folded away: capitals, accents (composed or not), kinds of hyphen, apostrophe, quotation mark and space, and
// what cannot be seen (soft hyphens, zero-width and direction marks). Letters that differ in more than an accent
// keep their difference: й is not и.

/** Bits of a class. */
export const WORD = 1;
export const UPPER = 2;
export const LOWER = 4;
/** Of a script that is written without spaces: a word may begin or end at any of its characters. */
export const SPACELESS = 8;
export const SPACE = 16;
/** Not there for the matcher; with MARK it is an accent, which belongs to the letter before it. */
export const IGNORED = 32;
/** Combining: no word begins or ends before it. */
export const MARK = 64;
/** A surrogate, or a letter that folds to several symbols: see `foldedAt`. */
export const SPECIAL = 128;

/** Of what the tables were not filled for yet; no character is both. */
export const UNKNOWN = SPACE | IGNORED;

/** Folded form of every kind of space, of a run of them, and of one that is the end of a paragraph. */
export const SPACE_SYMBOL = 0x20;
export const PARAGRAPH_SYMBOL = 0x2029;
const SMALL_I = 0x438;
const BREVE = 0x306;

/** First and last of the accents that are folded away: European, Hebrew and Arabic ones. */
const ACCENTS = [
  [0x300, 0x34e], [0x350, 0x36f], [0x483, 0x487], [0x591, 0x5bd], [0x5bf, 0x5bf], [0x5c1, 0x5c2],
  [0x5c4, 0x5c5], [0x5c7, 0x5c7], [0x610, 0x61a], [0x64b, 0x65f], [0x670, 0x670], [0x1ab0, 0x1aff],
  [0x1dc0, 0x1dff], [0x20d0, 0x20ff], [0xfe20, 0xfe2f],
] as const; // biome-ignore format: a table

/** First and last of what cannot be seen: soft hyphen, joiners, tatweel, direction marks, variation selectors. */
const INVISIBLES = [
  [0xad, 0xad], [0x34f, 0x34f], [0x61c, 0x61c], [0x640, 0x640], [0x180b, 0x180e], [0x200b, 0x200f],
  [0x202a, 0x202e], [0x2060, 0x206f], [0xfe00, 0xfe0f], [0xfeff, 0xfeff], [0xfff9, 0xfffb],
] as const; // biome-ignore format: a table

const SPACELESS_SCRIPT =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** Letters that Unicode does not take apart, and punctuation that looks alike. */
const ALIKE: Readonly<Record<string, string>> = {
  ł: 'l', đ: 'd', ð: 'd', ø: 'o', ħ: 'h', ŧ: 't', ı: 'i', ß: 'ss', æ: 'ae', œ: 'oe', þ: 'th', ς: 'σ',
  ...same('-', '\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u058a\u05be\ufe58\ufe63\uff0d'),
  ...same("'", '\u2018\u2019\u201a\u201b\u02bc\u02b9\u02bb\u2032\u2039\u203a`\u00b4\u05f3\uff07'),
  ...same('"', '\u201c\u201d\u201e\u201f\u00ab\u00bb\u2033\u301d\u301e\u301f\u05f4\uff02'),
}; // biome-ignore format: a table

function same(plain: string, variants: string): Record<string, string> {
  return Object.fromEntries([...variants].map((variant) => [variant, plain]));
}

/**
 * Class of every UTF-16 unit, and its folded form; of a SPECIAL one that is no surrogate its place in EXPANSIONS.
 * Filled where needed, 256 units at a time, since all at once would cost 50 ms whenever the background wakes:
 * ask `classOf`, or read them for units that were asked for before (all of a text that was scanned).
 */
export const CLASS = new Uint8Array(0x10000);
export const FOLD = new Uint16Array(0x10000);
const EXPANSIONS: string[] = [];

CLASS.fill(UNKNOWN);

/** Class of a UTF-16 unit; fills the tables around it. */
export function classOf(unit: number): number {
  if (CLASS[unit] === UNKNOWN) fillPage(unit & 0xff00);
  return CLASS[unit]!;
}

/** Fills the tables for all units of a text. */
export function learn(text: string): void {
  for (let at = 0; at < text.length; at += 1) classOf(unitAt(text, at));
}

function fillPage(first: number): void {
  for (let unit = first; unit < first + 0x100; unit += 1) FOLD[unit] = unit;
  if (first >= 0xd800 && first < 0xe000) {
    CLASS.fill(SPECIAL, first, first + 0x100);
    return;
  }
  const isPlain = (first >= 0x3400 && first < 0xa000) || (first >= 0xac00 && first < 0xf900);
  for (let unit = first; unit < first + 0x100; unit += 1) {
    CLASS[unit] = ownClass(String.fromCharCode(unit));
    // CJK, Hangul and private use have no case, no accents and no look-alikes.
    if (isPlain || CLASS[unit]! & IGNORED) continue;
    if (CLASS[unit]! & SPACE) FOLD[unit] = SPACE_SYMBOL;
    else foldUnit(unit);
  }
}

function ownClass(character: string): number {
  const unit = character.charCodeAt(0);
  if (isAmong(ACCENTS, unit)) return IGNORED | MARK;
  if (isAmong(INVISIBLES, unit)) return IGNORED;
  if (/[\s\u0085]/.test(character)) return SPACE;
  if (!/[\p{L}\p{N}\p{M}_]/u.test(character)) return 0;
  let bits = WORD;
  if (/\p{M}/u.test(character)) bits |= MARK;
  if (/[\p{Lu}\p{Lt}]/u.test(character)) bits |= UPPER;
  if (/\p{Ll}/u.test(character)) bits |= LOWER;
  if (SPACELESS_SCRIPT.test(character)) bits |= SPACELESS;
  return bits;
}

/** What makes up words must be the same for a character and for what it folds to. */
const STRUCTURE = WORD | SPACELESS | MARK;

function foldUnit(unit: number): void {
  const character = String.fromCharCode(unit);
  const folded = foldCharacter(character, unit);
  if (folded === character) return;
  const structure = ownClass(folded[0]!) & STRUCTURE;
  if (folded.length === 1) {
    FOLD[unit] = folded.charCodeAt(0);
    CLASS[unit] = structure & WORD ? (CLASS[unit]! & ~STRUCTURE) | structure : 0;
  } else if (structure === WORD || isMarked(folded)) {
    CLASS[unit]! |= SPECIAL;
    FOLD[unit] = EXPANSIONS.push(folded) - 1;
  }
}

/** Whether all but the first character are combining, as in what で is made of. */
function isMarked(characters: string): boolean {
  return [...characters].slice(1).every((mark) => (ownClass(mark) & MARK) !== 0);
}

function foldCharacter(character: string, unit: number): string {
  const wide = (unit >= 0xff00 && unit < 0xfff0) || (unit >= 0xfb00 && unit < 0xfb07);
  const apart = character.normalize(wide ? 'NFKD' : 'NFD');
  const small = (apart === character ? character : withoutAccents(apart)).toLowerCase();
  return small.length === 1
    ? (ALIKE[small] ?? small)
    : [...small].map((part) => ALIKE[part] ?? part).join('');
}

/** Without accents, but for the one that makes й of и. */
function withoutAccents(letters: string): string {
  return [...letters]
    .filter((part, at, parts) => !isAmong(ACCENTS, part.charCodeAt(0)) || isShortI(part, parts[at - 1] ?? ''))
    .join('');
}

function isAmong(ranges: readonly (readonly [number, number])[], unit: number): boolean {
  return ranges.some(([first, last]) => first <= unit && unit <= last);
}

function isShortI(mark: string, letter: string): boolean {
  return mark.charCodeAt(0) === BREVE && letter.toLowerCase().charCodeAt(0) === SMALL_I;
}

/** Whether the accent `unit` after the folded letter `last` makes another letter of it (й): then it is no accent. */
export function completesLetter(unit: number, last: number): boolean {
  return unit === BREVE && last === SMALL_I;
}

/** Whether two units at `at` are one code point. */
export function isPair(text: string, at: number): boolean {
  const high = unitAt(text, at);
  const low = unitAt(text, at + 1);
  return high >= 0xd800 && high < 0xdc00 && low >= 0xdc00 && low < 0xe000;
}

/** Class of the character at `at`, whole code points too. A lone surrogate has none. */
export function classAt(text: string, at: number): number {
  const unit = unitAt(text, at);
  if (unit < 0xd800 || unit >= 0xe000) return classOf(unit);
  return isPair(text, at) ? astralClass(text.slice(at, at + 2)) : 0;
}

function astralClass(pair: string): number {
  if (/\p{Lu}/u.test(pair)) return WORD | UPPER;
  if (/\p{Ll}/u.test(pair)) return WORD | LOWER;
  if (/\p{M}/u.test(pair)) return WORD | MARK;
  if (/\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}/u.test(pair)) return WORD | SPACELESS;
  return /[\p{L}\p{N}]/u.test(pair) ? WORD : 0;
}

/** What lone surrogates fold to: two of them, with something invisible between, are not to become a letter. */
const LONE = '\ufffd';

/** Symbols that the character at `at` folds to, one or several. */
export function foldedAt(text: string, at: number): string {
  const unit = unitAt(text, at);
  if (!(classOf(unit) & SPECIAL)) return String.fromCharCode(FOLD[unit]!);
  if (unit < 0xd800 || unit >= 0xe000) return EXPANSIONS[FOLD[unit]!]!;
  return isPair(text, at) ? text.slice(at, at + 2).toLowerCase() : LONE;
}

const charCodeAt = String.prototype.charCodeAt;

/**
 * The UTF-16 unit at an offset; 0 outside, where the method is not asked: V8 would never again have it as part of what
 * it compiles. It is taken off its prototype, since V8 looks it up anew at each call once it has seen texts of more than
 * four inner kinds (flat, sliced, interned, of one byte or two).
 */
export function unitAt(text: string, at: number): number {
  return at >= 0 && at < text.length ? charCodeAt.call(text, at) : 0;
}
// What `unitAt` gives may be read of the tables.
classOf(0);

/** How many line breaks the unit at `at` is: CR LF is one. Two in a run of spaces end a paragraph, as U+2029 does. */
export function breaksAt(text: string, at: number): number {
  const unit = unitAt(text, at);
  if (unit === 0x2029) return 2;
  if (unit === 0x0d) return unitAt(text, at + 1) === 0x0a ? 0 : 1;
  return unit === 0x0a || unit === 0x2028 || unit === 0x85 ? 1 : 0;
}

/** Whether a word may end between two characters, given their classes. */
export function isEdge(before: number, after: number): boolean {
  if (!(before & after & WORD)) return true;
  return !(after & MARK) && ((before | after) & SPACELESS) !== 0;
}
