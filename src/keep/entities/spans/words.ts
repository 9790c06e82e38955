// Words of a sentence, as far as names need them: with their capitals, without possessive endings, compounds cut
// behind the name in them.
import { fold } from '../../../deck/fold.ts';
import { stemOf } from '../forms/stem.ts';

/** `small`: no capital; `name`: a capital in front; `letters`: two letters or more, all capitals; `digits`. */
export type Form = 'small' | 'name' | 'letters' | 'digits';

/** A word of a paragraph. */
export interface Word {
  readonly text: string;
  /** Folded, without stops. */
  readonly key: string;
  /** UTF-16 offsets into the paragraph. */
  readonly start: number;
  readonly end: number;
  readonly form: Form;
  /** What stands between the word before and this one; `''` for the first. */
  readonly gap: string;
  /** Something was cut from its end that parts it from the next word: `’s`, `-based`. */
  readonly cut: 'possessive' | 'compound' | null;
}

const WORD =
  /[\p{L}\p{N}](?:\.(?:\p{Lu}\.)+(?:\p{Lu}(?![\p{L}\p{N}]))?|[\p{L}\p{M}\p{N}]*(?:(?:['’ʼ‐‑-]|&(?=\p{Lu})|(?<=\p{L}\d?)\.(?=(?:\p{Ll}{2,}|\p{Lu}{2,4}|Ру|Ru)(?![\p{L}\p{N}])))(?:(?<=-)(?:\p{Lu}\.){2,}|[\p{L}\p{M}\p{N}]+))*)/gu;
/** Booking.com, Leave.EU: a stop inside a word, which a sentence that lacks its space (“Kovin.Then”) has not. */
export const DOTTED = /\p{L}\d?\.(?:\p{Ll}{2,}|\p{Lu}{2,4}|Ру|Ru)$/u;
/** No hyphen, no apostrophe. */
const SIMPLE = /^[\p{L}\p{M}\p{N}.]*$/u;
const ADDRESS = /(?:https?:\/\/|www\.)\S+|\S+@\S+\.\S+|(?<!\S)[@#]\w+/g;

/** Prefixes that a hyphen joins to a name: the name begins behind them. */
const PREFIXES = new Set('pro anti ex non post pre mid intra inter sub neo pan un'.split(' '));
/** What a hyphen joins to a plain word: Co-operation is no compound of a name. */
const PLAIN_PREFIXES = new Set(
  'co re pre ex vice self anti pro non post semi multi mid sub well long e x t'.split(' '),
);

/** What a hyphen joins behind a name to make an adjective: EU-funded, but Ban Ki-moon. */
const COMPOUND_END =
  /^\p{Ll}*(?:[^e]ed|ing|led|born|era|style|made|wide|free|like|run|held|level|friendly|own|type|area|bound|speaking|only|specific|centric|critical|weit|nah|treu|freundlich)$/u;

/** A word with a capital before another, an ampersand between them or none: *Standard &* Poor’s, *Trader* Joe’s. */
const BEFORE = /(?<![\p{L}\p{N}])\p{Lu}\p{L}+ (?:& )?$/u;

/** Before a compound that it makes one name with: *Port of* Antwerp-Bruges. */
const PART = /(?<=\p{Lu}\p{Ll}{2,}) of $/u;

/** What compounds are cut by, asked by key: names that stand by themselves in “US-China”; nouns behind one, as in “Lind-Konzern”. */
export interface Cuts {
  readonly stands: (key: string) => boolean;
  readonly isHead: (key: string) => boolean;
  /** Does every noun have a capital, so that one before a name is no part of it? */
  readonly nounCapitals: boolean;
  /** Do names go on behind a compound of two: Orsa-Kovin *Existe*? */
  readonly nounFirst: boolean;
}

/** The words in text[start, end). */
export function wordsOf(
  text: string,
  start: number,
  end: number,
  { stands, isHead, nounCapitals, nounFirst }: Cuts,
): Word[] {
  const sentence = text.slice(start, end);
  const addresses = /[@/#]|www/.test(sentence) ? [...sentence.matchAll(ADDRESS)] : [];
  const words: Word[] = [];
  let last = 0;
  const add = (from: number, to: number, cut: Word['cut']) => {
    const word = sentence.slice(from, to);
    words.push({
      text: word,
      key: keyOf(word),
      start: start + from,
      end: start + to,
      form: formOf(word),
      gap: sentence.slice(last, from),
      cut,
    });
    last = to;
  };
  for (const { 0: word, index } of sentence.matchAll(WORD)) {
    if (addresses.some((address) => index >= address.index && index < address.index + address[0].length))
      continue;
    if (SIMPLE.test(word)) {
      add(index, index + word.length, null);
      continue;
    }
    // Moody’s, but Anna Moody’s
    const first = BEFORE.exec(sentence.slice(0, index))?.[0] ?? '';
    const isWhole =
      (stands(keyOf(word)) && (nounCapitals || !/\p{Ll} $/u.test(first))) ||
      (first !== '' && stands(keyOf(first + word)));
    const possessive = isWhole ? null : /['’ʼ]s$/iu.exec(word);
    const bare = possessive ? word.slice(0, possessive.index) : word;
    const cut = possessive ? ('possessive' as const) : null;
    const parts = bare.split(/[‐‑-]/u);
    if (parts.length === 1 || !/\p{Lu}/u.test(bare)) add(index, index + bare.length, cut);
    else addCompound(bare, parts, index, cut);
  }
  return words;

  function addCompound(bare: string, parts: string[], index: number, cut: Word['cut']) {
    const isCapital = (part: string) => /^\p{Lu}/u.test(part);
    const first = fold(parts[0]!);
    if (!isCapital(parts[0]!) && PREFIXES.has(first)) {
      // “pro-Kovin New Party”: two names, but “ex-Kovin Rail director”
      add(index + parts[0]!.length + 1, index + bare.length, cut ?? (first === 'ex' ? null : 'compound'));
    } else if (isCapital(parts[0]!) && isHead(keyOf(parts.at(-1)!))) {
      const head = bare.lastIndexOf(parts.at(-1)!);
      add(index, index + head - 1, 'compound');
      add(index + head, index + bare.length, cut);
    } else if (
      parts.length > 2 &&
      !isCapital(parts[0]!) &&
      COMPOUND_END.test(parts.at(-1)!) &&
      !isCapital(parts.at(-1)!)
    ) {
      // al-Qaeda-linked
      add(index, index + bare.lastIndexOf(parts.at(-1)!) - 1, 'compound');
    } else if (
      !stands(keyOf(bare)) &&
      parts.every((part) => stands(keyOf(part))) &&
      !PART.test(sentence.slice(0, index)) &&
      !(nounFirst && /^ \p{Lu}\p{Ll}/u.test(sentence.slice(index + bare.length)))
    ) {
      let at = index;
      for (const part of parts) {
        add(at, at + part.length, 'compound');
        at += part.length + 1;
      }
    } else if (isCapital(parts[0]!) && COMPOUND_END.test(parts.at(-1)!) && !PLAIN_PREFIXES.has(first)) {
      const small = parts.findIndex((part) => !isCapital(part));
      add(index, index + parts.slice(0, small).join('-').length, 'compound');
    } else {
      add(index, index + bare.length, cut);
    }
  }
}

/** How names are compared: folded, without stops, Russian words by their stems. */
export function keyOf(text: string): string {
  // Most names are of plain letters, which need no more.
  if (PLAIN.test(text)) return text.toLowerCase();
  const key = fold(text).replaceAll('.', '').trim();
  return /[а-я]/.test(key) ? key.split(' ').map(stemOf).join(' ') : key;
}

const PLAIN = /^[A-Za-z]*(?:[ -][A-Za-z]+)*$/;

function formOf(word: string): Form {
  if (/^[a-z]+$/.test(word)) return 'small';
  if (/^\p{N}+$/u.test(word)) return 'digits';
  if (!/\p{Lu}/u.test(word)) return 'small';
  // trans-Atlantic tells of no ocean
  if (word.startsWith('trans-')) return 'small';
  // N14bn, R500: sums
  if (/^[NR](?:\d+(?:bn|m|tn)|\d{3,})$/.test(word)) return 'small';
  // iPhone is a name, neither 3D nor 10K are.
  if (!/^\p{L}/u.test(word)) return 'small';
  if (!/\p{Ll}/u.test(word) && /\p{L}.*\p{L}/u.test(word)) return 'letters';
  return 'name';
}

/** Кочан | Kovin Group, but Павел II and Kovin Россия: does another name begin with a word in other letters, Latin or not? */
export function isOtherScript(left: Word, right: Word, isPlace: (key: string) => boolean): boolean {
  if (LATIN.test(left.text) === LATIN.test(right.text) || isPlace(right.key)) return false;
  return ![left, right].some(({ text }) => NO_SCRIPT.test(text));
}

const LATIN = /\p{Script=Latin}/u;
/** Numbers, also Roman ones, and initials. */
const NO_SCRIPT = /^(?:[IVXLC]+|\p{L}|\P{L}.*)$/u;
