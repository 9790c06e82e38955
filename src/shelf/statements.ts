// What a fact says, without the words that tell who says it.

import { fold } from '../deck/fold.ts';
import { primaryTag } from '../deck/languages.ts';
import { OWN, SAYS } from './empty-words.data.ts';
import { factText, tokensOf, wordSet } from './same-facts.ts';
import type { ShownFact } from './types.ts';

/** Between clauses. A mark between digits is none. */
const BETWEEN = /[,;:](?!\d)/u;

/**
 * A fact's words without its clause of saying. `held` is a stretch of them that stays: a number, a time. Without a
 * speaker, all words are what is said.
 */
export function statementOf(fact: ShownFact, held: string, language: string): string {
  const text = factText(fact);
  const verbs = SAYS[primaryTag(language)];
  if (fact.saidBy === null || verbs === undefined) return text;
  const says = new RegExp(`(?<!\\p{L})(?:${verbs})(?!\\p{L})`, 'iu');
  const clauses = text.split(BETWEEN);
  const at = clauses.findIndex((clause) => clause.includes(held));
  const end = clauses.findIndex((clause, i) => i > at && says.test(clause));
  // “…, said Roth, the mayor of Kovin”: what stands behind tells of who says it.
  const said = end < 0 ? clauses : clauses.slice(0, end);
  const kept = said.filter((clause) => clause.includes(held) || !says.test(clause));
  return kept.map((clause) => (clause.includes(held) ? behindVerb(clause, held, says) : clause)).join(', ');
}

/** “Roth said on Monday the bridge costs 5 million”: what stands behind the verb of saying, if `held` does. */
function behindVerb(clause: string, held: string, says: RegExp): string {
  const verb = says.exec(clause);
  if (verb === null || verb.index > clause.indexOf(held)) return clause;
  return clause.slice(verb.index + verb[0].length);
}

/** Words of a text that say what it is of, as stems: without those that `left` has. */
export function subjectOf(text: string, left: ReadonlySet<string>): ReadonlySet<string> {
  return new Set(
    tokensOf(text)
      .filter((word) => !left.has(word))
      .map(stem),
  );
}

/** Letters of a word that stay in most of its forms; numbers stay whole. */
export const stem = (word: string) => (/^\d/.test(word) ? word : word.slice(0, Math.max(4, word.length - 2)));

/** Whether two speakers may each speak of themselves: then nothing of what they say is of one thing. */
export function speakOfThemselves(a: ShownFact, b: ShownFact, language: string): boolean {
  if (fold(a.saidBy?.name ?? '') === fold(b.saidBy?.name ?? '')) return false;
  const own = wordSet([OWN], language);
  return [a, b].some(
    (fact) => fact.saidBy !== null && tokensOf(factText(fact)).some((word) => own.has(word)),
  );
}
