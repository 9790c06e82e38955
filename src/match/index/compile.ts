import type { Card, Kind } from '../../deck/types.ts';
import { inflectedNames, mayInflect, withInflectedPhrases } from '../inflect/forms.ts';
import type { NamedDeck } from '../types.ts';
import { ByteWriter } from './bytes.ts';
import { Entries } from './entries.ts';
import {
  CARD_BLOCK,
  CARD_EVERYDAY,
  CARD_GROUP,
  CARD_PERSON,
  CARD_PLACE,
  type Meta,
  OWN_MOST,
  packSections,
} from './layout.ts';
import { sortInSteps } from './sort.ts';
import { TableBuilder } from './table.ts';

/** How the caller of a long build can follow it, rest and end it. */
export interface BuildOptions {
  /** Called between steps of some milliseconds; what it returns is waited for. */
  readonly pause: () => Promise<unknown>;
  /** Called with the part that is done, from 0 to 1. */
  readonly progress?: (done: number) => void;
  readonly signal?: AbortSignalLike;
}

/** What is used of an AbortSignal. */
export interface AbortSignalLike {
  throwIfAborted(): void;
}

/**
 * Compiles a deck's names to an index segment (see layout.ts). The same deck gives the same bytes. Names that are
 * empty, or hold the end of a paragraph, can stand nowhere and are left out.
 */
export function compileIndex(named: NamedDeck): ArrayBuffer {
  const steps = compileSteps(named);
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
}

/** The same in steps, between which it pauses. Rejects with the signal's reason when that is aborted. */
export async function compileInSteps(named: NamedDeck, options: BuildOptions): Promise<ArrayBuffer> {
  const { pause, progress, signal } = options;
  const steps = compileSteps(named);
  for (;;) {
    signal?.throwIfAborted();
    const step = steps.next();
    if (step.done) return step.value;
    progress?.(step.value);
    await pause();
  }
}

/** Names or cards a step. */
const STEP = 2000;
/** Parts of the time that the four rounds take, added up. */
const ROUNDS = [0.1, 0.5, 0.7, 0.95] as const;

function* compileSteps({ id, deck, bare = false }: NamedDeck): Generator<number, ArrayBuffer> {
  const cards = yield* sortInSteps(deck.cards, (left, right) => (left.id < right.id ? -1 : 1));
  const entries = new Entries();
  const round = (number: 0 | 1 | 2, done: number, of: number) =>
    ROUNDS[number] + ((ROUNDS[number + 1]! - ROUNDS[number]) * done) / of;
  for (const [number, { names }] of cards.entries()) {
    entries.addNames(number, withInflectedPhrases(names), false);
    if (number % STEP === 0) yield round(0, number, 2 * cards.length);
  }
  // Inflected forms come after all names as written, which so rank before them.
  for (const [number, { names, kind }] of cards.entries()) {
    if (mayInflect(names))
      entries.addNames(number, inflectedNames(withInflectedPhrases(names), bare ? null : kind), true);
    if (number % STEP === 0) yield round(0, cards.length + number, 2 * cards.length);
  }
  const table = new TableBuilder(entries.size, entries.capitals);
  const alphabet = new Alphabet();
  let done = 0;
  for (const key of entries.keys()) {
    table.count(key);
    alphabet.count(key.folded);
    if (done++ % STEP === 0) yield round(1, done, entries.size);
  }
  alphabet.order();
  const records = new ByteWriter();
  records.byte(0);
  done = 0;
  for (const key of entries.keys()) {
    table.place(key, records.length);
    const { folded, capital, first } = key;
    records.number(2 * folded.length + Number(capital));
    for (let at = 0; at < folded.length; at += 1) records.number(alphabet.codeOf(folded.charCodeAt(at)));
    entries.writeReferences(first, records);
    if (done++ % STEP === 0) yield round(2, done, entries.size);
  }
  const { slots, filter, places, keyBits } = table.done(records.length);
  yield 0.97;
  const ids = packIds(cards);
  const meta: Meta = {
    ...{ deck: id, keys: entries.size, capitalKeys: entries.capitals, places, keyBits },
    languages: entries.languages.values,
    guarded: entries.guarded,
  };
  return packSections({
    meta: new TextEncoder().encode(JSON.stringify(meta)),
    symbols: bytesOf(alphabet.symbols),
    slots: bytesOf(slots),
    starts: bytesOf(filter.words),
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

/** Codes of the symbols in keys, the most frequent first, since small codes take fewer bytes. */
class Alphabet {
  /** By code. */
  symbols = new Uint16Array(0);
  readonly #counts = new Uint32Array(0x10000);
  readonly #codes = new Uint16Array(0x10000);

  count(folded: string): void {
    for (let at = 0; at < folded.length; at += 1) this.#counts[folded.charCodeAt(at)]! += 1;
  }

  /** Gives codes to what was counted. */
  order(): void {
    const used: number[] = [];
    for (const [symbol, count] of this.#counts.entries()) if (count > 0) used.push(symbol);
    used.sort((left, right) => this.#counts[right]! - this.#counts[left]! || left - right);
    this.symbols = Uint16Array.from(used);
    for (const [code, symbol] of used.entries()) this.#codes[symbol] = code;
  }

  codeOf(symbol: number): number {
    return this.#codes[symbol]!;
  }
}

function packIds(cards: readonly Card[]): {
  blocks: Uint32Array<ArrayBuffer>;
  bytes: Uint8Array<ArrayBuffer>;
} {
  const blocks: number[] = [];
  const out = new ByteWriter();
  const encoder = new TextEncoder();
  let before: Uint8Array = new Uint8Array(0);
  cards.forEach((card, at) => {
    if (at % CARD_BLOCK === 0) {
      blocks.push(out.length);
      before = new Uint8Array(0);
    }
    const id = encoder.encode(card.id);
    let shared = 0;
    while (shared < before.length && before[shared] === id[shared]) shared += 1;
    const own = id.length - shared;
    out.number(shared * (OWN_MOST + 1) + Math.min(own, OWN_MOST));
    if (own >= OWN_MOST) out.number(own - OWN_MOST);
    out.bytes(id.subarray(shared));
    before = id;
  });
  return { blocks: Uint32Array.from(blocks), bytes: out.done() };
}

function bytesOf(view: Uint16Array | Uint32Array): Uint8Array {
  return new Uint8Array(view.buffer, view.byteOffset, view.byteLength);
}
