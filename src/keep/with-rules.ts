// Which languages there are rules for, and how that is told.
import type { Article } from '../article/types.ts';
import { primaryTag } from '../deck/languages.ts';
import { factWords, WITH_RULES } from './facts/words.ts';

/** Why only known names are looked for in an article, as the beginning of a sentence; null: its language has rules. */
export function whyWithoutRules({ language }: Article): string | null {
  if (factWords(languageOf(language)) !== null) return null;
  return language === null
    ? 'The article does not state its language, and is too short, or too mixed, to tell it'
    : `There are rules for ${languagesWithRules(nameOf)}, and none yet for ${languageName(language)}`;
}

/** The languages that there are rules for, as `say` puts each tag: “English, Spanish, Russian and German”. */
export function languagesWithRules(say = languageName, type: Intl.ListFormatType = 'conjunction'): string {
  return new Intl.ListFormat('en-GB', { type }).format(WITH_RULES.map(say));
}

/** The primary tag by which rules are chosen. */
export const languageOf = (tag: string | null): string => primaryTag(tag?.toLowerCase() ?? 'und');

/** A language by its name and tag, “French (fr)”; a tag that names none as it is. */
function languageName(tag: string): string {
  const name = nameOf(tag);
  return name ? `${name} (${tag})` : `the language “${tag}”`;
}

/** The English name of a language; empty where its tag names none. */
function nameOf(tag: string): string {
  try {
    return new Intl.DisplayNames('en', { type: 'language', fallback: 'none' }).of(tag) ?? '';
  } catch {
    return '';
  }
}
