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
/** A surrogate, or a letter that folds to several symbols: see `foldSpecial`. */
export const SPECIAL = 128;

/** Folded form of every kind of space. */
export const SPACE_SYMBOL = 0x20;
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
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]+/gu;

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

/** Class of every UTF-16 unit. */
export const CLASS = new Uint8Array(0x10000);
/** Folded form of every UTF-16 unit; of a SPECIAL one that is no surrogate its place in EXPANSIONS. */
export const FOLD = new Uint16Array(0x10000);
const EXPANSIONS: string[] = [];
fillTables();

function fillTables(): void {
  let units = '';
  for (let unit = 0; unit < 0x10000; unit += 1) units += String.fromCharCode(unit);
  const add = (pattern: RegExp, bits: number) => {
    for (const run of units.matchAll(pattern))
      for (let unit = run.index; unit < run.index + run[0].length; unit += 1) CLASS[unit]! |= bits;
  };
  add(/[\p{L}\p{N}\p{M}_]+/gu, WORD);
  add(/\p{M}+/gu, MARK);
  add(/[\p{Lu}\p{Lt}]+/gu, UPPER);
  add(/\p{Ll}+/gu, LOWER);
  add(SPACELESS_SCRIPT, SPACELESS);
  add(/[\s\u0085]+/gu, SPACE);
  for (let unit = 0; unit < 0x10000; unit += 1) {
    FOLD[unit] = unit;
    if (unit === 0x3400) unit = skip(unit, 0xa000);
    if (unit === 0xac00) unit = skip(unit, 0xf900);
    if (CLASS[unit]! & SPACE) FOLD[unit] = SPACE_SYMBOL;
    else foldUnit(unit);
  }
  CLASS.fill(SPECIAL, 0xd800, 0xe000);
  for (const [first, last] of INVISIBLES) CLASS.fill(IGNORED, first, last + 1);
  for (const [first, last] of ACCENTS) CLASS.fill(IGNORED | MARK, first, last + 1);
}

/** CJK, Hangul and private use have no case, no accents and no look-alikes: most of the table folds to itself. */
function skip(from: number, to: number): number {
  for (let unit = from; unit <= to; unit += 1) FOLD[unit] = unit;
  return to;
}

function foldUnit(unit: number): void {
  const character = String.fromCharCode(unit);
  const folded = foldCharacter(character, unit);
  if (folded === character) return;
  if (folded.length === 1) FOLD[unit] = folded.charCodeAt(0);
  else {
    CLASS[unit]! |= SPECIAL;
    FOLD[unit] = EXPANSIONS.push(folded) - 1;
  }
  if (!/[\p{L}\p{N}\p{M}_]/u.test(folded)) CLASS[unit]! &= ~(WORD | UPPER | LOWER);
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
    .filter((part, at, parts) => !isAccent(part) || isShortI(part, parts[at - 1] ?? ''))
    .join('');
}

function isAccent(character: string): boolean {
  const unit = character.charCodeAt(0);
  return ACCENTS.some(([first, last]) => first <= unit && unit <= last);
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
  const high = text.charCodeAt(at);
  const low = text.charCodeAt(at + 1);
  return high >= 0xd800 && high < 0xdc00 && low >= 0xdc00 && low < 0xe000;
}

/** Class of the character at `at`, whole code points too. A lone surrogate has none. */
export function classAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  if (unit < 0xd800 || unit >= 0xe000) return CLASS[unit]!;
  return isPair(text, at) ? astralClass(text.slice(at, at + 2)) : 0;
}

function astralClass(pair: string): number {
  if (/\p{Lu}/u.test(pair)) return WORD | UPPER;
  if (/\p{Ll}/u.test(pair)) return WORD | LOWER;
  if (/\p{M}/u.test(pair)) return WORD | MARK;
  if (/\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}/u.test(pair)) return WORD | SPACELESS;
  return /[\p{L}\p{N}]/u.test(pair) ? WORD : 0;
}

/** Folded form of the SPECIAL character at `at`. */
export function foldSpecial(text: string, at: number): string {
  const unit = text.charCodeAt(at);
  if (unit < 0xd800 || unit >= 0xe000) return EXPANSIONS[FOLD[unit]!]!;
  return isPair(text, at) ? text.slice(at, at + 2).toLowerCase() : text[at]!;
}

/** End of the run of spaces, and of what is invisible between them, that begins at `at`. */
export function spaceEnd(text: string, at: number): number {
  let end = at + 1;
  while (end < text.length && CLASS[text.charCodeAt(end)]! & (SPACE | IGNORED)) end += 1;
  return end;
}

/** Whether a run of spaces is the end of a paragraph, which no name crosses: U+2029, or two line breaks. */
export function endsParagraph(text: string, start: number, end: number): boolean {
  let breaks = 0;
  for (let at = start; at < end; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit === 0x2029) return true;
    if (unit === 0x0a && text.charCodeAt(at - 1) === 0x0d && at > start) continue;
    if (unit === 0x0a || unit === 0x0d || unit === 0x2028 || unit === 0x85) breaks += 1;
  }
  return breaks > 1;
}

/** Whether a word may end between two characters, given their classes. */
export function isEdge(before: number, after: number): boolean {
  if (!(before & after & WORD)) return true;
  return !(after & MARK) && ((before | after) & SPACELESS) !== 0;
}
