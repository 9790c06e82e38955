// Nouns by which things are called after people and places (see called.ts), in words that hold more.
import { NOUNS } from './called.data.ts';
import { CLUB_NAMES, CLUBS } from './clubs.data.ts';
import { FORMERS } from './neighbours.data.ts';

const HYPHEN = 0x2d;
const APOSTROPHE = 0x27;

const TELLING: ReadonlySet<string> = new Set([...NOUNS, ...CLUBS, ...CLUB_NAMES, ...FORMERS]);

/**
 * What of a folded word is a noun that tells, or null: it, what is not elided of it, l'institut, or its first or
 * last part, музей-усадьба, дом-музей.
 */
export function tellingPart(folded: string): string | null {
  if (TELLING.has(folded)) return folded;
  for (let at = 0; at < folded.length; at += 1) {
    const sign = folded.charCodeAt(at);
    if (sign !== HYPHEN && sign !== APOSTROPHE) continue;
    const part = sign === HYPHEN ? folded.slice(0, at) : folded.slice(at + 1);
    if (TELLING.has(part)) return part;
    const last = folded.slice(folded.lastIndexOf('-') + 1);
    return TELLING.has(last) ? last : null;
  }
  return null;
}
