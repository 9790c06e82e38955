import type { Card, Name } from '../deck/types.ts';
import { ByteWriter } from './bytes.ts';
import { CAPITALS_MIXED, capitalBits, capitalsKind, foldName } from './folding.ts';
import {
  CARD_BLOCK,
  CARD_EVERYDAY,
  CARD_PERSON,
  CODE_CAPITAL,
  CODE_OTHER,
  FIRST_SYMBOL_CODE,
  packSections,
} from './layout.ts';
import { type Reference, writeReferences } from './records.ts';
import { classAt, UPPER } from './symbols.ts';
import { buildTrie } from './trie.ts';
import type { NamedDeck } from './types.ts';

/**
 * Compiles a deck's names to an index segment (see layout.ts). The same deck gives the same bytes. Names that are
 * empty, or hold the end of a paragraph, can stand nowhere and are left out.
 */
export function compileIndex({ id, deck }: NamedDeck): ArrayBuffer {
  const cards = [...deck.cards].sort((left, right) => (left.id < right.id ? -1 : 1));
  const entries = new Entries();
  cards.forEach((card, number) => {
    const endings = endingsOf(card);
    for (const name of card.names) entries.addName(number, name, endings);
  });
  const keys = [...entries.keys.keys()].sort();
  const alphabet = new Alphabet(keys);
  const records = new ByteWriter();
  const trie = buildTrie(keys, alphabet.codes, alphabet.codeAt, (at, depth) => {
    const offset = records.length;
    const key = keys[at]!;
    records.number(key.length - depth);
    for (let rest = depth; rest < key.length; rest += 1) records.number(alphabet.codeAt(key, rest));
    writeReferences(records, entries.keys.get(key)!);
    return offset;
  });
  const ids = packIds(cards);
  const meta = { deck: id, languages: entries.languages.values, guarded: entries.guarded };
  return packSections({
    meta: new TextEncoder().encode(JSON.stringify(meta)),
    pageOf: bytesOf(alphabet.pageOf),
    pages: bytesOf(alphabet.pages),
    bases: bytesOf(trie.bases),
    labels: bytesOf(trie.labels),
    records: records.done(),
    cardFlags: Uint8Array.from(cards, flagsOf),
    cardBlocks: bytesOf(ids.blocks),
    cardIds: ids.bytes,
  });
}

function flagsOf(card: Card): number {
  return (card.everyday ? CARD_EVERYDAY : 0) | (card.kind === 'person' ? CARD_PERSON : 0);
}

/** What the card's names of several words end with: “Putin” for “Vladimir Putin”. */
function endingsOf(card: Card): ReadonlySet<string> {
  const words = card.names.map((name) => foldName(name.text).split(' '));
  return new Set(words.flatMap((name) => name.slice(1).map((_, at) => name.slice(at + 1).join(' '))));
}

/** What stands under each key: the case of the first letter (CODE_CAPITAL or CODE_OTHER), then the folded name. */
class Entries {
  readonly keys = new Map<string, Reference[]>();
  readonly languages = new Interned();
  readonly #guards = new Interned();

  get guarded(): boolean {
    return this.#guards.values.length > 1;
  }

  addName(card: number, name: Name, endings: ReadonlySet<string>): void {
    const folded = foldName(name.text);
    if (folded === '') return;
    const text = name.text;
    const capitals = capitalsKind(text, 0, text.length);
    const first = visibleStart(text);
    const guard = this.#guardOf(name.unless);
    this.#add((classAt(text, first) & UPPER ? CAPITAL : OTHER) + folded, {
      phrase: false,
      card,
      unsure: name.unsure,
      fuller: endings.has(folded),
      guard,
      languages: this.languages.numberOf(name.language === null ? [] : [primaryTag(name.language)]),
      capitals,
      capitalBits: capitals === CAPITALS_MIXED ? capitalBits(text, first, text.length) : new Uint8Array(0),
    });
  }

  #guardOf(unless: readonly string[]): number {
    const phrases = unless.map(foldName).filter((phrase) => phrase !== '');
    const known = this.#guards.values.length;
    const guard = this.#guards.numberOf(phrases);
    if (guard === known)
      for (const phrase of new Set(phrases)) this.#add(OTHER + phrase, { phrase: true, guard });
    return guard;
  }

  /** References that differ only in language become one, of all their languages. */
  #add(key: string, reference: Reference): void {
    const references = this.keys.get(key);
    if (!references) this.keys.set(key, [reference]);
    else if (reference.phrase) references.push(reference);
    else {
      const at = references.findLastIndex((other) => alikeButLanguage(other, reference));
      const other = references[at];
      if (!other || other.phrase) references.push(reference);
      else references[at] = { ...other, languages: this.#union(other.languages, reference.languages) };
    }
  }

  #union(left: number, right: number): number {
    if (left === 0 || right === 0) return 0;
    return this.languages.numberOf([...this.languages.values[left]!, ...this.languages.values[right]!]);
  }
}

const CAPITAL = String.fromCharCode(CODE_CAPITAL);
const OTHER = String.fromCharCode(CODE_OTHER);

function alikeButLanguage(left: Reference, right: Reference): boolean {
  if (left.phrase || right.phrase) return false;
  return (
    left.card === right.card &&
    left.unsure === right.unsure &&
    left.fuller === right.fuller &&
    left.guard === right.guard &&
    left.capitals === right.capitals &&
    left.capitalBits.join() === right.capitalBits.join()
  );
}

/** Offset of the first character that folds to something other than a space. */
function visibleStart(text: string): number {
  let at = 0;
  while (at < text.length && foldName(text[at]!) === '') at += 1;
  return at;
}

/** Primary subtag of a BCP 47 tag, in small letters. */
function primaryTag(tag: string): string {
  return tag.split('-', 1)[0]!.toLowerCase();
}

/** Sets of words, each under a number; 0 is the empty one. */
class Interned {
  readonly values: string[][] = [[]];
  readonly #numbers = new Map([['', 0]]);

  numberOf(words: readonly string[]): number {
    const value = [...new Set(words)].sort();
    const key = value.join('\n');
    const number = this.#numbers.get(key) ?? this.values.push(value) - 1;
    this.#numbers.set(key, number);
    return number;
  }
}

/** Codes of the symbols in keys, the most frequent first, since small codes take fewer bytes. */
class Alphabet {
  readonly codes: number;
  readonly pageOf = new Uint16Array(0x100);
  readonly pages: Uint16Array<ArrayBuffer>;

  constructor(keys: readonly string[]) {
    const counts = new Uint32Array(0x10000);
    const units: number[] = [];
    for (const key of keys) {
      for (let at = 1; at < key.length; at += 1) {
        const unit = key.charCodeAt(at);
        if (counts[unit] === 0) units.push(unit);
        counts[unit]! += 1;
      }
    }
    units.sort((left, right) => counts[right]! - counts[left]! || left - right);
    const highs = [...new Set(units.map((unit) => unit >> 8))];
    this.pages = new Uint16Array((highs.length + 1) << 8);
    highs.forEach((high, at) => {
      this.pageOf[high] = at + 1;
    });
    units.forEach((unit, at) => {
      this.pages[this.#place(unit)] = FIRST_SYMBOL_CODE + at;
    });
    this.codes = FIRST_SYMBOL_CODE + units.length;
  }

  readonly codeAt = (key: string, depth: number): number =>
    depth === 0 ? key.charCodeAt(0) : this.pages[this.#place(key.charCodeAt(depth))]!;

  #place(unit: number): number {
    return (this.pageOf[unit >> 8]! << 8) | (unit & 0xff);
  }
}

function packIds(cards: readonly Card[]): {
  blocks: Uint32Array<ArrayBuffer>;
  bytes: Uint8Array<ArrayBuffer>;
} {
  const blocks: number[] = [];
  const out = new ByteWriter();
  let before: Uint8Array = new Uint8Array(0);
  cards.forEach((card, at) => {
    if (at % CARD_BLOCK === 0) {
      blocks.push(out.length);
      before = new Uint8Array(0);
    }
    const id = new TextEncoder().encode(card.id);
    let shared = 0;
    while (shared < before.length && before[shared] === id[shared]) shared += 1;
    out.number(shared);
    out.number(id.length - shared);
    out.bytes(id.subarray(shared));
    before = id;
  });
  return { blocks: Uint32Array.from(blocks), bytes: out.done() };
}

function bytesOf(view: Uint16Array | Int32Array | Uint32Array): Uint8Array {
  return new Uint8Array(view.buffer, view.byteOffset, view.byteLength);
}
