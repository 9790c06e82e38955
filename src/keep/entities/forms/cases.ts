// Cases of Russian names that stand side by side.

/** «сказал *Линд Ковинскому*»: are a word and a man's surname behind it in other cases, and so no one name? */
export function disagree(word: string, surname: string): boolean {
  if (!FIRST.test(word)) return false;
  // Владимиром Линдовским, Никитой Линдовским
  const isWith = /[сц]ким$/u.test(surname) && !/[оеё][мй]$/u.test(word);
  return isWith || /[сц]к(?:ого|ому)$/u.test(surname);
}

/** How a man's name ends in the first case. */
const FIRST = /[бвгджзклмнпрстфхцчшщй]$/u;
