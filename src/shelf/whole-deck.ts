// A deck's row as it lies in the database, where anything may have happened to it.
import { all, type Is, isNumber, isObject, isText, orNull } from './shapes.ts';
import type { ShelfDeck } from './stored.ts';

const isDate: Is = (value) => isObject(value) && isText(value.date);
const isSource: Is = (value) => isObject(value) && isText(value.title) && orNull(isDate)(value.published);
const isAside: Is = (value) => isObject(value) && all(isText)(value.keys) && isNumber(value.statements);

/** What each field is in a row that is whole. */
const FIELDS: Readonly<Record<Exclude<keyof ShelfDeck, 'id'>, Is>> = {
  title: isText,
  language: isText,
  origin: (value) => value === 'imported' || value === 'kept',
  revision: isNumber,
  addedAt: isNumber,
  changedAt: isNumber,
  state: (value) => value === 'ok' || value === 'damaged' || value === 'unreadable',
  url: orNull(isText),
  sources: all(isSource),
  cards: isNumber,
  facts: isNumber,
  names: isNumber,
  languages: all(isText),
  aside: (value) => value === undefined || all(isAside)(value),
};

/** A deck as its row has it. One that is not whole is a damaged deck: what is wrong in it is as if it had just come by its id alone. */
export function wholeDeck(row: ShelfDeck, now: () => number): ShelfDeck {
  const isRight = ([field, is]: [string, Is]) => is(row[field as keyof ShelfDeck]);
  const fields = Object.entries(FIELDS);
  if (fields.every(isRight)) return row;
  const right = fields.filter(isRight).map(([field]) => [field, row[field as keyof ShelfDeck]]);
  const added = now();
  const usual: Omit<ShelfDeck, 'state'> = {
    ...{ id: row.id, title: row.id, language: 'en', sources: [] },
    ...{ cards: 0, facts: 0, names: 0, languages: [] },
    ...{ origin: isText(row.url) ? 'kept' : 'imported', url: null },
    ...{ revision: 0, addedAt: added, changedAt: added },
  };
  return {
    ...usual,
    ...Object.fromEntries(right),
    state: row.state === 'unreadable' ? 'unreadable' : 'damaged',
  };
}
