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

/** “Until May”, “bis Mai”, “hasta mayo”, «до мая»: at that time it was over. */
const UNTIL =
  /(?<!\p{L})(?:until|till|bis|hasta|до)\s(?:(?:the|end|of|early|late|mid|about|around|roughly|nearly|almost|some|just|zum|zur|ins|in|el|la|los)\s)*$/u;

/** “Before May”: it was so at no such time. */
const BEFORE = /(?<!\p{L})(?:before|antes\sdel?|до|перед)\s(?:(?:the|el|la)\s)*$/u;

/** Whether a time, with the words before it, is only where something ended. “Had not seen it until May” tells when it did. */
export function isEndOf(before: string, time: string, language: string): boolean {
  const near = [before, before + (FIRST.exec(time)?.[0] ?? '')].map((words) => words.toLowerCase());
  if (near.some((words) => BEFORE.test(words))) return true;
  const denied = dateWords(language)?.denied.by;
  return near.some((words) => UNTIL.test(words)) && !denied?.test(near[0]!.split(BORDER).at(-1)!);
}

/** The word that a time opens with, where it is one. */
const FIRST = /^\p{L}+\s/u;
