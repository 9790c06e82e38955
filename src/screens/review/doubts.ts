// What is in doubt, and why, in plain words.
import type { Words } from '../../cards/words.ts';
import { isOfEntity } from '../../keep/edits.ts';
import type { Doubt } from '../../keep/types.ts';
import { hasFacts, type Row } from './rows.ts';

/** The next line that is in doubt for its own sake, from a line by its number on and from the first again; -1: none is. */
export function nextInDoubt(rows: readonly Row[], from: number): number {
  const numbers = rows.flatMap((row, i) => (isInDoubt(row) ? [i] : []));
  return numbers.find((i) => i > from) ?? numbers[0] ?? -1;
}

function isInDoubt(row: Row): boolean {
  if (row.type === 'passed' || row.dropped) return false;
  return row.type === 'card'
    ? row.entity.doubt !== null && hasFacts(row)
    : row.fact.doubts.some((doubt) => !isOfEntity(doubt));
}

/** A doubt about an entity `own`, or a fact of it, as a sentence. `titleOf` gives titles of entities by their ids; undefined: it is gone. */
export function doubtText(
  doubt: Doubt,
  own: string,
  titleOf: (entity: string) => string | undefined,
  words: Words,
): string {
  switch (doubt.of) {
    case 'kind':
      return doubt.guess === null ? words('doubt_kind', own) : words(`doubt_kind_${doubt.guess}`, own);
    case 'form':
      return words('doubt_form', own);
    case 'topic':
      return words('doubt_topic');
    case 'opinion':
      return words('doubt_opinion');
    case 'hearsay':
      return words('doubt_hearsay', doubt.word);
    case 'before':
      return words('doubt_before', doubt.word);
    case 'speaker':
      return doubt.word === null ? words('doubt_speaker') : meaning(doubt.word, doubt.guess);
    case 'reference':
      // A noun with its article may mean what it says by itself; a pronoun never does.
      return doubt.guess === null && doubt.word.includes(' ')
        ? words('doubt_noun', doubt.word)
        : meaning(doubt.word, doubt.guess);
  }

  function meaning(word: string, guess: string | null): string {
    const title = guess === null ? undefined : titleOf(guess);
    return title === undefined ? words('doubt_meaning', word) : words('doubt_guess', word, title);
  }
}
