// A kept article's row as it lies in the database, or came from a backup: anything may have happened to it there.
import { isEdit } from '../keep/edit-shape.ts';
import { all, type Is, isNumber, isObject, isText, orNull } from './shapes.ts';
import type { ShelfArticle } from './stored.ts';

const isParagraph: Is = (value) => isObject(value) && isText(value.text) && isText(value.role);

const isArticle: Is = (value) =>
  isObject(value) &&
  isText(value.title) &&
  [value.publisher, value.author, value.published, value.url, value.language].every(orNull(isText)) &&
  all(isParagraph)(value.paragraphs) &&
  all(isText)(value.captions);

const isVersion: Is = (value) => isObject(value) && isArticle(value.article) && isNumber(value.keptAt);

/** Whether a row is whole: one that is not is as if there were none, and stays as it is. */
export function isWholeArticle(row: unknown): row is ShelfArticle {
  return (
    isObject(row) &&
    isText(row.deck) &&
    isVersion(row) &&
    all(isEdit)(row.edits) &&
    all(isVersion)(row.earlier)
  );
}
