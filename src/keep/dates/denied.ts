// Times at which something is not to happen: “not before August”, “will not travel on 3 June”, “cancelled a vote planned
// for 4 May”. “Not until August” tells when it will.
import { dateWords } from './words.ts';

/** What begins another clause. */
const BORDER = /[,;:.!?“”"«»„]|(?<!\p{L})(?:and|but|und|y|pero|и)(?!\p{L})/u;

/** What begins a condition, in all languages: “only if both agreed by Friday” plans nothing for Friday. */
const CONDITION = /(?<!\p{L})(?:if|unless|wenn|falls|sofern|si|если)(?!\p{L})/u;

/**
 * Whether the words before and behind a time, in a language (BCP 47 tag), say that something is not to happen then, that it
 * came to nothing, or that it is only a condition.
 */
export function isDenied(before: string, behind: string, language: string): boolean {
  const denied = dateWords(language)?.denied;
  if (denied === undefined) return false;
  if (denied.undone?.test(`${before.toLowerCase()}|${behind.toLowerCase()}`)) return true;
  const clause = before.toLowerCase().split(BORDER).at(-1)!;
  if (CONDITION.test(clause)) return true;
  return denied.by.test(clause) && !denied.until.test(clause);
}
