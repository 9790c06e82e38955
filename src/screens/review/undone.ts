// What an edit did, told where its line alone does not show it; and what taking back takes back.
import type { Words } from '../../cards/words.ts';
import type { Edit } from '../../keep/edits.ts';
import { ownWords, type Row } from './rows.ts';

/** What is undone where edits become those before them. */
export interface Undone {
  /** The edit that goes; where keeping what was dropped is undone, the dropping that is there again. */
  readonly edit: Edit;
  readonly isBack: boolean;
}

/** What is undone where edits `now` become those `before`; null: nothing. */
export function undoneBetween(now: readonly Edit[], before: readonly Edit[]): Undone | null {
  const lastOf = (edits: readonly Edit[], others: readonly Edit[]) =>
    edits.findLast((edit) => !others.includes(edit));
  const [gone, back] = [lastOf(now, before), lastOf(before, now)];
  if (gone) return { edit: gone, isBack: false };
  return back ? { edit: back, isBack: true } : null;
}

/** Where, among lines, that stands which an edit is about; -1: nowhere. */
export function indexOfEdited(edit: Edit, rows: readonly Row[]): number {
  return rows.findIndex((row) =>
    row.type === 'card'
      ? 'entity' in edit && row.entity.id === edit.entity
      : 'fact' in edit && row.fact.quote.exact === edit.fact,
  );
}

/** How many characters of a fact are told. */
const ENOUGH = 40;

/** What was undone, as a sentence; `rows` are the lines as they are after it. */
export function undoneText({ edit, isBack }: Undone, rows: readonly Row[], words: Words): string {
  const row = rows[indexOfEdited(edit, rows)];
  const about = row ? ownWords(row) : 'fact' in edit ? edit.fact : 'title' in edit ? edit.title : '';
  // Marks of its own would stand within those around it, its full stop before that of the sentence.
  const bare = about.replace(/[“”„«»"]|\.$/gu, '');
  const short = bare.length <= ENOUGH ? bare : bare.slice(0, ENOUGH).replace(/[,;:]?\s+\S*$/u, '…');
  const key = isBack ? 'keep' : edit.type === 'drop-card' ? 'drop' : edit.type === 'card' ? 'add' : edit.type;
  return words(`undone_${key}`, short);
}

/** Where a fact was moved, or what was split off, as a sentence; `''`: neither. `rows` are the lines as they are after it. */
export function movedText(edit: Edit, rows: readonly Row[], words: Words): string {
  if (edit.type === 'split') return words('parted', edit.name);
  const to = edit.type === 'move' && rows.find((row) => row.type === 'card' && row.entity.id === edit.to);
  return to ? words('moved', ownWords(to)) : '';
}
