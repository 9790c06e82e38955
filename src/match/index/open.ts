import type { CardId, Option } from '../types.ts';
import { ByteReader } from './bytes.ts';
import { filterOf } from './filter.ts';
import {
  CARD_BLOCK,
  CARD_EVERYDAY,
  CARD_GROUP,
  CARD_PERSON,
  CARD_PLACE,
  type Meta,
  OWN_MOST,
  sectionsOf,
} from './layout.ts';
import type { Key, Table } from './table.ts';

/** An opened index segment: views on its buffer. For `createMatcher` alone; hold it, hand it on, look at `deck` only. */
export interface Index extends Meta, Table {
  /** Symbols by code. */
  readonly symbols: Uint16Array;
  readonly records: Uint8Array;
  readonly cardFlags: Uint8Array;
  readonly cardBlocks: Uint32Array;
  readonly cardIds: Uint8Array;
  /** Options that were made before: see `optionsOf`. */
  readonly options: Map<number, readonly Option[]>;
}

/** Maps an index that `compileIndex` made. Throws IndexError on anything else, or if a byte is missing or differs. */
export function openIndex(buffer: ArrayBuffer): Index {
  const section = sectionsOf(buffer);
  const bytes = (name: Parameters<typeof section>[0]) => new Uint8Array(buffer, ...section(name));
  const longs = (name: 'slots' | 'starts' | 'cardBlocks') =>
    new Uint32Array(buffer, section(name)[0], section(name)[1] / 4);
  const meta = JSON.parse(new TextDecoder().decode(bytes('meta'))) as Meta;
  return {
    ...meta,
    symbols: new Uint16Array(buffer, section('symbols')[0], section('symbols')[1] / 2),
    slots: longs('slots'),
    filter: filterOf(longs('starts'), meta.keys, meta.keys - meta.capitalKeys),
    records: bytes('records'),
    cardFlags: bytes('cardFlags'),
    cardBlocks: longs('cardBlocks'),
    cardIds: bytes('cardIds'),
    options: new Map(),
  };
}

/** The key whose record is at a place in an index, given a reader at that place; the reader is then behind it. */
export function keyAt(index: Index, reader: ByteReader): Key {
  const head = reader.number();
  const symbols: number[] = [];
  for (let left = head >> 1; left > 0; left -= 1) symbols.push(index.symbols[reader.number()]!);
  return { folded: String.fromCharCode(...symbols), capital: (head & 1) !== 0 };
}

/**
 * The card with this number in the index as the only option, as a name means it that is sure or not. All places where it
 * is share one.
 */
export function optionsOf(index: Index, card: number, unsure: boolean): readonly Option[] {
  const key = 2 * card + Number(unsure);
  const known = index.options.get(key);
  if (known !== undefined) return known;
  const everyday = (index.cardFlags[card]! & CARD_EVERYDAY) !== 0;
  const options = [{ card: cardIdOf(index, card), deck: index.deck, unsure, everyday }];
  index.options.set(key, options);
  return options;
}

function cardIdOf(index: Index, card: number): CardId {
  const reader = new ByteReader().enter(index.cardIds, index.cardBlocks[Math.floor(card / CARD_BLOCK)]!);
  const bytes: number[] = [];
  for (let left = card % CARD_BLOCK; left >= 0; left -= 1) {
    const head = reader.number();
    bytes.length = Math.floor(head / (OWN_MOST + 1));
    const own = head % (OWN_MOST + 1);
    bytes.push(...reader.bytes(own < OWN_MOST ? own : own + reader.number()));
  }
  return `${index.deck}#${new TextDecoder().decode(Uint8Array.from(bytes))}`;
}

/** Whether the card with this number is a person's. */
export function isPerson(index: Index, card: number): boolean {
  return (index.cardFlags[card]! & CARD_PERSON) !== 0;
}

/** Whether that card is a place's, a body's or an institution's. */
export function isPlace(index: Index, card: number): boolean {
  return (index.cardFlags[card]! & CARD_PLACE) !== 0;
}

/** Whether that card is a place's in the narrow sense: something can be in it. */
export function isSite(index: Index, card: number): boolean {
  return (index.cardFlags[card]! & (CARD_PLACE | CARD_GROUP)) === CARD_PLACE;
}
