import { foldName } from '../text/folding.ts';

/** A list of words, folded as the rules about neighbours ask it. */
export function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/).map(foldName));
}

/** The same with endings, `улиц-а/ы` for улица and улицы; `мост-/а` for мост and моста. */
export function declined(list: string): ReadonlySet<string> {
  return words(list.trim().replace(/\S+/g, (word) => formsIn(word).join(' ')));
}

function formsIn(word: string): string[] {
  const at = word.lastIndexOf('-');
  if (at < 0) return [word];
  return word
    .slice(at + 1)
    .split('/')
    .map((ending) => word.slice(0, at) + ending);
}
