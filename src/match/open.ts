import { ByteReader } from './bytes.ts';
import {
  CARD_BLOCK,
  CARD_EVERYDAY,
  CARD_GROUP,
  CARD_PERSON,
  CARD_PLACE,
  CODE_CAPITAL,
  CODE_OTHER,
  sectionsOf,
} from './layout.ts';
import type { CardId } from './types.ts';

/** An opened index segment: views on its buffer. For scan alone; hold it, hand it on, look at `deck` only. */
export interface Index {
  readonly deck: string;
  readonly pageOf: Uint16Array;
  readonly pages: Uint16Array;
  readonly bases: Int32Array;
  readonly labels: Uint16Array;
  readonly records: Uint8Array;
  /** Nodes below which the names with and without a first capital stand; null: there are none. */
  readonly capitalNode: number | null;
  readonly otherNode: number | null;
  /** Sets of primary language tags, by number. */
  readonly languages: readonly (readonly string[])[];
  /** Whether any name has `unless` phrases. */
  readonly guarded: boolean;
  readonly cardFlags: Uint8Array;
  readonly cardBlocks: Uint32Array;
  readonly cardIds: Uint8Array;
  /** Ids that were looked up before, by number. */
  readonly knownIds: Map<number, CardId>;
}

/** Maps an index that `compileIndex` made. Throws IndexError on anything else, or if a byte is missing or differs. */
export function openIndex(buffer: ArrayBuffer): Index {
  const section = sectionsOf(buffer);
  const bytes = (name: Parameters<typeof section>[0]) => new Uint8Array(buffer, ...section(name));
  const shorts = (name: 'pageOf' | 'pages' | 'labels') =>
    new Uint16Array(buffer, section(name)[0], section(name)[1] / 2);
  const meta = JSON.parse(new TextDecoder().decode(bytes('meta'))) as Pick<
    Index,
    'deck' | 'languages' | 'guarded'
  >;
  const bases = new Int32Array(buffer, section('bases')[0], section('bases')[1] / 4);
  const labels = shorts('labels');
  const child = (code: number) => (labels[bases[0]! + code] === code ? bases[bases[0]! + code]! : null);
  return {
    ...meta,
    pageOf: shorts('pageOf'),
    pages: shorts('pages'),
    bases,
    labels,
    records: bytes('records'),
    capitalNode: child(CODE_CAPITAL),
    otherNode: child(CODE_OTHER),
    cardFlags: bytes('cardFlags'),
    cardBlocks: new Uint32Array(buffer, section('cardBlocks')[0], section('cardBlocks')[1] / 4),
    cardIds: bytes('cardIds'),
    knownIds: new Map(),
  };
}

/** Id of the card with this number in the index. */
export function cardIdOf(index: Index, card: number): CardId {
  const known = index.knownIds.get(card);
  if (known !== undefined) return known;
  const reader = new ByteReader().enter(index.cardIds, index.cardBlocks[Math.floor(card / CARD_BLOCK)]!);
  const bytes: number[] = [];
  for (let left = card % CARD_BLOCK; left >= 0; left -= 1) {
    bytes.length = reader.number();
    bytes.push(...reader.bytes(reader.number()));
  }
  const id = `${index.deck}#${new TextDecoder().decode(Uint8Array.from(bytes))}`;
  index.knownIds.set(card, id);
  return id;
}

/** Whether that card is an everyday one. */
export function isEveryday(index: Index, card: number): boolean {
  return (index.cardFlags[card]! & CARD_EVERYDAY) !== 0;
}

/** Whether that card is a person's. */
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
