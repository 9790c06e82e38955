// What two tabs did to one article, put together.
import type { Edit } from '../../keep/edits.ts';

/**
 * Edits of another tab with what was done here laid over them: `before` is what both began with, `own` what it became
 * here. What was taken back here goes, what was added here comes last, and what it keeps is dropped no more.
 */
export function laidOver(
  theirs: readonly Edit[],
  before: readonly Edit[],
  own: readonly Edit[],
): readonly Edit[] {
  const isBefore = among(before);
  const isOwn = among(own);
  const isTheirs = among(theirs);
  const added = own.filter((edit) => !isBefore(edit) && !isTheirs(edit));
  const kept = new Set(added.flatMap((edit) => (edit.type === 'keep' ? [edit.fact] : [])));
  const isLeft = (edit: Edit) =>
    (!isBefore(edit) || isOwn(edit)) && !(edit.type === 'drop' && kept.has(edit.fact));
  return [...theirs.filter(isLeft), ...added];
}

function among(edits: readonly Edit[]): (edit: Edit) => boolean {
  const all = new Set(edits.map((edit) => JSON.stringify(edit)));
  return (edit) => all.has(JSON.stringify(edit));
}
