// What persons are called once their full names are told.
import { isGivenName } from '../gazetteer/given-names.ts';
import type { Lexicon } from '../lexicon.ts';
import { isFamilyFirst } from './family-first.ts';
import type { Group } from './group.ts';

/** What stands behind a surname, in keys (see `keyOf`). */
export const GENERATION = / (?:jr|sr|ii|iii|iv)$/;

/** Names by which a person is called further on: surname, with and without particles; both surnames. */
export function shortNames(person: Group, lexicon: Lexicon): Set<string> {
  const names = new Set<string>();
  for (const key of person.keys) {
    const words = key.replace(GENERATION, '').split(' ');
    // Lee Jae-myung; Lee Carver may be called Carver all the same
    if (isFamilyFirst(words)) {
      names.add(words[0]!);
      if (words.length > 2) continue;
    }
    for (let from = 1; from < words.length; from += 1) {
      // Mara Lind de Roth: her husband's name
      const link = words[from] === 'de' ? from : from - 1;
      if (lexicon.nounFirst && link > 1 && words[link] === 'de' && !isGivenName(words[link - 1]!)) continue;
      const rest = words.slice(from).join(' ');
      if (rest.length > 1) names.add(rest);
      // Burhan, of al-Burhan
      if (ARABIC.test(rest)) names.add(rest.replace(ARABIC, ''));
      // The first of two surnames.
      if (
        from + 1 < words.length &&
        from + 2 >= words.length &&
        !isGivenName(words[from]!) &&
        words[from]!.length > 2 &&
        !lexicon.particles.has(words[from]!)
      )
        names.add(words[from]!);
    }
  }
  return names;
}

/** Articles before Arabic surnames. */
const ARABIC = /^(?:al|el|ad|an|ar|as|ash|at|az)-(?=\p{L}{3})/u;
