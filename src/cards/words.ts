import type { ComponentChild } from 'preact';

/**
 * Says a text of `_locales` by key; values fill its placeholders `$1` … `$9`. An unknown key gives `''`, as
 * the browsers' own i18n does.
 */
export type Words = (key: string, ...values: readonly (string | number)[]) => string;

/** Stands for a node while a text is being filled; no text contains it (U+FFFC, object replacement). */
const HOLE = '\uFFFC';

/**
 * A count in words: picks `key_one`, `key_other`… by the language's plural rules, `$1` being the number;
 * further values fill `$2` and on.
 */
export function plural(words: Words, key: string, n: number, ...values: readonly string[]): string {
  const language = words('language');
  const number = new Intl.NumberFormat(language).format(n);
  const form = new Intl.PluralRules(language).select(n);
  return words(`${key}_${form}`, number, ...values) || words(`${key}_other`, number, ...values);
}

/** A text whose `$1`, `$2` … are nodes, such as a link inside a sentence. */
export function around(
  words: Words,
  key: string,
  ...nodes: readonly ComponentChild[]
): readonly ComponentChild[] {
  const holes = nodes.map((_, at) => `${HOLE}${at}${HOLE}`);
  return words(key, ...holes)
    .split(HOLE)
    .map((part, at) => (at % 2 === 1 ? nodes[Number(part)] : part));
}

/** A name as it begins a sentence: “the ministry” → “The ministry”. One like eBay stays. */
export function atStart(name: string): string {
  return /^\p{Ll}(?!\p{Lu})/u.test(name) ? name.charAt(0).toUpperCase() + name.slice(1) : name;
}

/** The direction of writing of the language that screens are in. */
export function direction(words: Words): 'ltr' | 'rtl' {
  return words('direction') === 'rtl' ? 'rtl' : 'ltr';
}
