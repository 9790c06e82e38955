// Edits that come from a file.
import { KINDS } from '../deck/types.ts';
import type { Edit } from './edits.ts';

const isText = (value: unknown) => typeof value === 'string';
const isTextOrNone = (value: unknown) => value === null || isText(value);
const isKind = (value: unknown) => KINDS.some((kind) => kind === value);
const field = (value: unknown, name: string) => (value as Readonly<Record<string, unknown>>)[name];
const isObject = (value: unknown) => typeof value === 'object' && value !== null;

/** What the fields of each edit must be. */
const FIELDS: { readonly [T in Edit['type']]: Readonly<Record<string, (value: unknown) => boolean>> } = {
  keep: { fact: isText },
  drop: { fact: isText },
  add: { fact: isText, to: isText },
  move: { fact: isText, to: isText },
  speaker: {
    fact: isText,
    speaker: (value) =>
      value === null ||
      (isObject(value) && isText(field(value, 'name')) && isTextOrNone(field(value, 'entity'))),
  },
  date: {
    fact: isText,
    which: (value) => value === 'stated' || value === 'about' || value === 'due',
    date: (value) => value === null || (isObject(value) && isText(field(value, 'date'))),
  },
  note: { fact: isText, note: isTextOrNone },
  card: { title: isText, kind: isKind, language: isTextOrNone },
  rename: { entity: isText, title: isText },
  kind: { entity: isText, kind: isKind },
  join: { entity: isText, title: isText, kind: isKind, wikidata: isTextOrNone },
  merge: { entity: isText, into: isText },
  split: { entity: isText, name: isText },
  'drop-card': { entity: isText },
};

/** Whether a value is an edit that this Gloss knows. */
export function isEdit(value: unknown): value is Edit {
  if (!isObject(value)) return false;
  const type = field(value, 'type');
  if (!isText(type) || !Object.hasOwn(FIELDS, type as string)) return false;
  return Object.entries(FIELDS[type as Edit['type']]).every(([name, fits]) => fits(field(value, name)));
}
