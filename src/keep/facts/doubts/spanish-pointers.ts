// Spanish possessives of somebody whom a statement does not name.
import type { Doubt } from '../../types.ts';
import type { Material } from '../fact.ts';
import { pointing } from './doubts.ts';

/** “Kovin es *su* casa favorita”: what something is said to be is not its own, and the statement names nobody else. */
export function ownedIn({ statement: { tokens, subject }, said, input: { words } }: Material): Doubt[] {
  if (!words.dropsSubject || said.mode !== null || subject?.entity == null) return [];
  const [copula, own] = tokens.slice(subject.to, subject.to + 2);
  const isOwned = COPULA.test(copula?.lower ?? '') && words.his.has(own?.lower ?? '');
  const isOther = tokens.some(({ entity }) => entity !== null && entity !== subject.entity);
  return isOwned && !isOther ? [pointing(own!.text)] : [];
}

const COPULA = /^(?:es|fue|era|será|son|fueron|eran)$/u;
