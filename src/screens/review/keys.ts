// The keys of the review, each for one thing that can be done with the line at hand.
import { KINDS, type Kind } from '../../deck/types.ts';
import { isAside, type Row } from './rows.ts';

/** What can be done with a line. */
export type Act =
  | 'keep'
  | 'drop'
  | 'entity'
  | 'speaker'
  | 'date'
  | 'note'
  | 'rename'
  | 'kind'
  | 'merge'
  | 'split'
  | 'add';

type Keyed = { readonly act: Act; readonly key: string };

const KEEP: Keyed = { act: 'keep', key: 'k' };

/** Acts on each sort of line, in the order of their buttons; the key is a letter that stands in most of the names. */
const ACTS: Readonly<Record<Row['type'], readonly Keyed[]>> = {
  fact: [
    { act: 'drop', key: 'd' },
    { act: 'entity', key: 'e' },
    { act: 'speaker', key: 's' },
    { act: 'date', key: 't' },
  ],
  card: [
    { act: 'rename', key: 'r' },
    { act: 'kind', key: 'i' },
    { act: 'merge', key: 'm' },
    { act: 'split', key: 'p' },
    { act: 'drop', key: 'd' },
  ],
  passed: [{ act: 'add', key: 'a' }],
};

/** Only where something is remarked. */
const NOTE: Keyed = { act: 'note', key: 'o' };

/** What can be done with a line: what is dropped can be kept again, and no more; what is kept, all but that. */
export function actsOn(row: Row): readonly Keyed[] {
  if (isDropped(row)) return [KEEP];
  if (row.type === 'card') return ACTS.card.filter(({ act }) => act !== 'split' || row.parts.length > 0);
  if (row.type === 'passed') return ACTS.passed;
  return [...(isAside(row) ? [KEEP] : []), ...ACTS.fact, ...(row.fact.note === null ? [] : [NOTE])];
}

const isDropped = (row: Row) => row.type !== 'passed' && row.dropped;

/** The key that leads to what became no fact, and back. */
export const PASSED = 'n';

/** The key that leads to the next line in doubt. */
export const NEXT = 'f';

/** The key that joins a card with what is proposed first. */
export const JOIN = 'j';

/** The digits that give a card its kind, in the order of the kinds. */
export const KIND_KEYS: readonly { readonly kind: Kind; readonly key: string }[] = KINDS.map((kind, i) => ({
  kind,
  key: String(i + 1),
}));

/** The key that takes the last edit back. */
export const UNDO = 'u';

/** What a key press means: an act on the line, a way to another line, or nothing. */
export type Pressed =
  | { readonly act: Act }
  | { readonly kind: Kind }
  | { readonly join: true }
  | { readonly move: 1 | -1 }
  | { readonly go: 'first' | 'last' }
  | { readonly undo: true }
  | { readonly passed: true }
  | { readonly next: true }
  | null;

/** Reads a key press on a line. Keys typed into a field are that field's. */
export function pressedOn(row: Row, event: KeyboardEvent): Pressed {
  if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return null;
  if (event.key === 'ArrowDown') return { move: 1 };
  if (event.key === 'ArrowUp') return { move: -1 };
  if (event.key === 'Home') return { go: 'first' };
  if (event.key === 'End') return { go: 'last' };
  const anywhere = pressedAnywhere(event);
  if (anywhere) return anywhere;
  const key = event.key.toLowerCase();
  if (row.type === 'card' && !row.dropped) {
    const given = KIND_KEYS.find((each) => each.key === key);
    if (given) return { kind: given.kind };
    if (key === JOIN) return { join: true };
  }
  const found = actsOn(row).find((each) => each.key === key);
  return found ? { act: found.act } : null;
}

/** Reads a key press that stands for the same wherever the focus is, fields left out. */
export function pressedAnywhere(event: KeyboardEvent): Pressed {
  if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return null;
  const key = event.key.toLowerCase();
  if (key === UNDO) return { undo: true };
  if (key === PASSED) return { passed: true };
  return key === NEXT ? { next: true } : null;
}

const isTyping = (target: EventTarget | null) =>
  target instanceof Element && target.matches('input:not([type="checkbox"]), select, textarea');
