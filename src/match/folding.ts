import {
  CLASS,
  classAt,
  completesLetter,
  endsParagraph,
  FOLD,
  foldSpecial,
  IGNORED,
  isPair,
  LOWER,
  MARK,
  SPACE,
  SPACE_SYMBOL,
  SPECIAL,
  spaceEnd,
  UPPER,
  WORD,
} from './symbols.ts';

/**
 * Goes through the symbols of text[start, end) as the trie spells them: a run of spaces is one, PARAGRAPH_END if it
 * is that. `emit` gets the symbols of a character and its class.
 */
function eachSymbol(
  text: string,
  start: number,
  end: number,
  emit: (symbols: string, bits: number) => void,
): void {
  let last = 0;
  for (let at = start; at < end; ) {
    const unit = text.charCodeAt(at);
    const bits = CLASS[unit]!;
    let next = at + 1;
    if (bits & SPACE) {
      next = spaceEnd(text, at);
      last = SPACE_SYMBOL;
      emit(endsParagraph(text, at, next) ? PARAGRAPH_END : ' ', bits);
    } else if (bits & IGNORED) {
      if (completesLetter(unit, last)) emit(text[at]!, MARK);
    } else if (bits & SPECIAL) {
      if (isPair(text, at)) next += 1;
      const symbols = foldSpecial(text, at);
      last = symbols.charCodeAt(symbols.length - 1);
      emit(symbols, classAt(text, at));
    } else {
      last = FOLD[unit]!;
      emit(String.fromCharCode(last), bits);
    }
    at = next;
  }
}

const PARAGRAPH_END = '\u2029';

/**
 * Folds a name or phrase to the symbols that the trie spells, without spaces at its ends. Empty for text that no
 * name can have: nothing visible, or the end of a paragraph inside.
 */
export function foldName(name: string): string {
  let folded = '';
  eachSymbol(name, 0, name.length, (symbols) => {
    folded += symbols;
  });
  const trimmed = folded.trim();
  return trimmed.includes(PARAGRAPH_END) ? '' : trimmed;
}

/** How a name is capitalised. */
export const CAPITALS_NONE = 0;
/** The first letter of every word and no other. */
export const CAPITALS_TITLE = 1;
/** All letters. */
export const CAPITALS_ALL = 2;
/** Otherwise: see `capitalBits`. */
export const CAPITALS_MIXED = 3;

/** What `capitalsOf` found: bits. */
const HAS_CAPITAL = 1;
const HAS_SMALL = 2;
const BREAKS_TITLE = 4;

/** How text[start, end) is capitalised, as one of the kinds above. */
export function capitalsKind(text: string, start: number, end: number): number {
  const found = capitalsOf(text, start, end);
  if (!(found & HAS_CAPITAL)) return CAPITALS_NONE;
  if (!(found & BREAKS_TITLE)) return CAPITALS_TITLE;
  return found & HAS_SMALL ? CAPITALS_MIXED : CAPITALS_ALL;
}

/**
 * Whether text[start, end) has the capitals of a name of this kind, or is in capitals throughout. For MIXED, `bits`
 * are those of the name.
 */
export function fitsCapitals(
  text: string,
  start: number,
  end: number,
  kind: number,
  bits: Uint8Array,
): boolean {
  if (kind === CAPITALS_NONE) return true;
  const found = capitalsOf(text, start, end);
  if (!(found & HAS_SMALL)) return (found & HAS_CAPITAL) !== 0;
  if (kind === CAPITALS_TITLE) return !(found & BREAKS_TITLE);
  return kind === CAPITALS_MIXED && sameBytes(capitalBits(text, start, end), bits);
}

function capitalsOf(text: string, start: number, end: number): number {
  let found = 0;
  let inWord = false;
  for (let at = start; at < end; at += 1) {
    let bits = CLASS[text.charCodeAt(at)]!;
    if (bits & SPECIAL) bits = classAt(text, at);
    if (bits & IGNORED) continue;
    if (bits & UPPER) found |= inWord ? HAS_CAPITAL | BREAKS_TITLE : HAS_CAPITAL;
    else if (bits & LOWER) found |= inWord ? HAS_SMALL : HAS_SMALL | BREAKS_TITLE;
    inWord = (bits & WORD) !== 0;
    if (isPair(text, at)) at += 1;
  }
  return found;
}

/** Which symbols of text[start, end) are capitals: a bit each, lowest first. */
export function capitalBits(text: string, start: number, end: number): Uint8Array {
  const bits: number[] = [];
  let index = 0;
  eachSymbol(text, start, end, (symbols, bitsHere) => {
    if (bitsHere & UPPER) {
      while (bits.length <= index >> 3) bits.push(0);
      bits[index >> 3]! |= 1 << (index & 7);
    }
    index += symbols.length;
  });
  return Uint8Array.from(bits);
}

function sameBytes(left: Uint8Array, right: Uint8Array): boolean {
  return left.length === right.length && left.every((byte, at) => byte === right[at]);
}
