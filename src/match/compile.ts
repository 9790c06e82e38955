import type { Card, Kind } from '../deck/types.ts';
import { ByteWriter } from './bytes.ts';
import { Entries } from './entries.ts';
import { foldName } from './folding.ts';
import {
  CARD_BLOCK,
  CARD_EVERYDAY,
  CARD_GROUP,
  CARD_PERSON,
  CARD_PLACE,
  FIRST_SYMBOL_CODE,
  packSections,
} from './layout.ts';
import { writeReferences } from './records.ts';
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

const KIND_FLAGS: Readonly<Record<Kind, number>> = {
  person: CARD_PERSON,
  place: CARD_PLACE,
  body: CARD_PLACE | CARD_GROUP,
  institution: CARD_PLACE | CARD_GROUP,
  event: 0,
  agreement: 0,
  plan: 0,
};

function flagsOf(card: Card): number {
  return (card.everyday ? CARD_EVERYDAY : 0) | KIND_FLAGS[card.kind];
}

/** What the card's names of several words end with: “Putin” for “Vladimir Putin”. */
function endingsOf(card: Card): ReadonlySet<string> {
  const words = card.names.map((name) => foldName(name.text).split(' '));
  return new Set(words.flatMap((name) => name.slice(1).map((_, at) => name.slice(at + 1).join(' '))));
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
