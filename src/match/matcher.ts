import { ByteReader } from './index/bytes.ts';
import { type Index, keyAt } from './index/open.ts';
import { References } from './index/records.ts';
import { MORE, type Table, TableBuilder } from './index/table.ts';

/** Segments that are scanned for together. For `scan` alone. */
export interface Matcher {
  readonly layers: readonly Layer[];
  /** Whether any name has `unless` phrases. */
  readonly guarded: boolean;
}

/**
 * A table that is asked at each word. A large segment's own is used as it lies, its keys' numbers being places of
 * records. Small segments are joined: a number is one of `members`.
 */
export interface Layer extends Table {
  /** The bits of a key's number, and those of a fingerprint. */
  readonly keyMask: number;
  readonly fingerprintMask: number;
  readonly index: Index | null;
  readonly members: readonly { readonly index: Index; readonly record: number }[];
}

/** How many segments are asked one by one, and how many keys such a one has at least. */
const ALONE = 4;
const LARGE = 1000;

/**
 * Makes one thing to scan with of segments. It takes no time for a few large ones, and about a millisecond for each
 * thousand names in the others, so that it may be done anew whenever a deck is switched.
 */
export function createMatcher(indexes: readonly Index[]): Matcher {
  const alone = indexes
    .filter(({ keys }) => keys >= LARGE)
    .sort((left, right) => right.keys - left.keys)
    .slice(0, ALONE);
  const others = indexes.filter((index) => index.keys > 0 && !alone.includes(index));
  const layers = alone.map((index) => layerOf(index, index, []));
  return {
    layers: others.length > 0 ? [...layers, join(others)] : layers,
    guarded: indexes.some(({ guarded }) => guarded),
  };
}

function layerOf(table: Table, index: Layer['index'], members: Layer['members']): Layer {
  const { slots, places, keyBits, filter } = table;
  const keyMask = (1 << keyBits) - 1;
  return {
    ...{ slots, places, keyBits, filter, index, members },
    keyMask,
    fingerprintMask: ~(MORE | keyMask),
  };
}

function join(indexes: readonly Index[]): Layer {
  const sum = (of: 'keys' | 'capitalKeys') => indexes.reduce((total, index) => total + index[of], 0);
  const builder = new TableBuilder(sum('keys'), sum('capitalKeys'));
  const members = indexes.flatMap((index) => recordsOf(index).map((record) => ({ index, record })));
  const reader = new ByteReader();
  const keyOf = ({ index, record }: (typeof members)[number]) =>
    keyAt(index, reader.enter(index.records, record));
  for (const member of members) builder.count(keyOf(member));
  members.forEach((member, at) => {
    builder.place(keyOf(member), at + 1);
  });
  return layerOf(builder.done(members.length), null, members);
}

/** Where the records of an index begin. */
function recordsOf(index: Index): number[] {
  const starts: number[] = [];
  const reader = new ByteReader().enter(index.records, 1);
  const references = new References();
  while (reader.at < index.records.length) {
    starts.push(reader.at);
    for (let left = reader.number() >> 1; left > 0; left -= 1) reader.number();
    references.enter(index.records, reader.at);
    while (references.next());
    reader.at = references.at;
  }
  return starts;
}
