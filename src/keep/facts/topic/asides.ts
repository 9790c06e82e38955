// Names that stand only in a clause that tells more of something else.
import type { Entity } from '../../types.ts';
import type { Material } from '../fact.ts';
import { endOfRelative } from '../speech/clauses.ts';
import { hasVerb, type Phrase } from '../speech/phrases.ts';
import type { Token } from '../statements/tokens.ts';
import type { FactWords } from '../words.ts';

/**
 * “A plan *that talks begin in Kovin*”, “the agency, *which depends on Kovin*”: does a statement name something only in clauses that depend on
 * a noun? Not asked of people, whom such clauses do something to, nor of the place in an article's first sentences.
 */
export function isInAside(
  entity: Entity,
  { statement: { tokens, report }, said, reading: { sentence }, input: { words } }: Material,
  subject: Phrase,
): boolean {
  if (entity.kind === 'person' || (entity.kind === 'place' && sentence.paragraph <= LEAD)) return false;
  // “Police said *that*” opens what is said.
  const that = said.mode === null ? -1 : tokens.findIndex(({ lower }) => words.that.has(lower));
  const front = Math.max(subject.to, that + 1, report?.side === 'behind' ? 0 : (report?.to ?? 0));
  const isOfSpeaker = (at: number) => report !== null && report.from <= at && at < report.to;
  return tokens.every(
    (token, at) =>
      token.entity !== entity || isAside(tokens, isOfSpeaker(at) ? report!.from : front, at, words),
  );
}

/** The paragraph behind the headline. */
const LEAD = 2;

function isAside(tokens: readonly Token[], from: number, at: number, words: FactWords): boolean {
  const isBetween = (i: number) => from <= i && i < at;
  if (tokens.some(({ lower }, i) => isBetween(i) && lower === ',' && endOfRelative(tokens, i, words) > at))
    return true;
  const opener = tokens.findLastIndex(
    ({ type, lower }, i) => isBetween(i) && type === 'word' && opensAside(lower, words),
  );
  // “The vessel, which came from Tarsk, sank near Kovin”
  const comma = tokens.findLastIndex(({ lower }, i) => opener < i && i < at && lower === ',');
  return opener !== -1 && (comma === -1 || !hasVerb(tokens, comma + 1, at, words));
}

/** “which”, “that”; not “when” and “where”, which tell of what happens itself. */
function opensAside(lower: string, words: FactWords): boolean {
  return words.that.has(lower) || (words.who.has(lower) && !words.because.has(lower));
}
