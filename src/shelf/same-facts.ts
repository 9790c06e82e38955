// Facts that say the same in nearly the same words become one with several sources.
import { fold } from '../deck/fold.ts';
import { primaryTag } from '../deck/languages.ts';
import { EMPTY } from './empty-words.data.ts';
import type { Citation, ShownFact } from './types.ts';

/** The words of a fact without its links. */
export const factText = (fact: Pick<ShownFact, 'text'>): string =>
  fact.text.map((part) => (typeof part === 'string' ? part : part.text)).join('');

const sets = new Map<string, ReadonlySet<string>>();
/** A list of words of `empty-words.data.ts` as a set; empty for other languages. */
export function wordSet(
  lists: readonly Readonly<Record<string, string>>[],
  language: string,
): ReadonlySet<string> {
  const words = lists.map((list) => list[primaryTag(language)] ?? '').join(' ');
  const known = sets.get(words) ?? new Set(words.split(' '));
  sets.set(words, known);
  return known;
}

/** Words and numbers of a text, folded: `200,000` and `200 000` are one number, `Putin’s` is two words. */
export function tokensOf(text: string): string[] {
  const joined = fold(text).replace(/(?<=\d)[., '](?=\d{3}(?!\d))/g, '');
  return joined.match(/\d+(?:[.,]\d+)*|[\p{L}\p{M}]+|%/gu) ?? [];
}

/**
 * Joins facts of one card that have the same words but for empty ones, the same speaker and the same time they are
 * about. The one stated first stays, the others are its `repeats`; what lasts, “since 2019”, lasts until the last of them
 * says so. The order stays that of the first of each.
 */
export function joinSameFacts(facts: readonly ShownFact[], language: string): ShownFact[] {
  const groups = new Map<string, ShownFact[]>();
  for (const fact of facts) {
    const key = sayingOf(fact, fact.source.language ?? language);
    const same = groups.get(key);
    if (same) same.push(fact);
    else groups.set(key, [fact]);
  }
  return [...groups.values()].map((group) => {
    const [first, ...rest] = group.toSorted((a, b) => order(dateOf(a), dateOf(b)));
    if (rest.length === 0) return first!;
    const added = group.map(({ addedAt }) => addedAt ?? 0);
    return {
      ...first!,
      about: rest.at(-1)!.about,
      cards: [...new Set(group.flatMap(({ cards }) => cards))],
      addedAt: Math.min(...added) || null,
      repeats: rest.flatMap((fact) => [citationOf(fact), ...fact.repeats]),
    };
  });
}

function sayingOf(fact: ShownFact, language: string): string {
  const empty = wordSet([EMPTY], language);
  const words = tokensOf(factText(fact)).filter((word) => !empty.has(word));
  const saidBy = fact.saidBy && fold(fact.saidBy.name);
  return JSON.stringify([words, saidBy, timeOf(fact), fact.due?.date ?? null]);
}

/** The time a fact is about; of a span up to when it was stated, “since 2019”, only its beginning. */
function timeOf({ about, stated, source }: ShownFact): string | null {
  const [from, to] = about?.date.split('/') ?? [];
  const day = stated?.date ?? source.published?.date ?? '';
  return to !== undefined && day.startsWith(to) ? `${from}/` : (about?.date ?? null);
}

const dateOf = (fact: ShownFact) => fact.stated?.date ?? '9999';
const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

function citationOf({ id, source, paragraphs, caption, fragment, stated }: ShownFact): Citation {
  return { id, source, paragraphs, caption, fragment, stated };
}
