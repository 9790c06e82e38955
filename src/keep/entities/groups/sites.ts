// What is built or lies somewhere, and its name without the noun.
import { CERTAIN } from '../kinds/kinds.ts';
import type { Lexicon } from '../lexicon.ts';
import { siteKind } from '../spans/sites.ts';
import type { Group } from './group.ts';

/** Joins “Orsa” with “the Orsa cable car” where nothing plainly says that it is a town or anything else besides. */
export function joinSites(groups: readonly Group[], lexicon: Lexicon): Group[] {
  const byName = new Map<string, Set<Group>>();
  for (const group of groups)
    for (const { line, from, to, key } of group.spans)
      if (siteKind(line.words, from, to, lexicon) === 'place') {
        const name = key.slice(0, key.lastIndexOf(' '));
        byName.set(name, (byName.get(name) ?? new Set()).add(group));
      }
  return groups.filter((group) => {
    const [site, ...rivals] = byName.get(group.spans[0]!.key) ?? [];
    const { kind } = group;
    // “the Cobre Orsa audit”, which looks like a body’s branch
    const isWeak =
      (kind?.kind === 'body' || kind?.kind === 'person') &&
      kind.lead <= CERTAIN &&
      group.spans[0]!.key.includes(' ');
    const isOpen = kind === null || isWeak || (kind.kind === 'place' && kind.lead < CERTAIN);
    if (!site || rivals.length > 0 || group.keys.size > 1 || !isOpen) return true;
    site.absorb(group);
    return false;
  });
}

/** Joins “Orsa council” with “Orsa City Council”, “Orsa police” with “Orsa Police Department”. */
export function joinCouncils(groups: readonly Group[]): Group[] {
  const byShort = new Map<string, Set<Group>>();
  for (const group of groups)
    for (const key of group.keys)
      if (WHOLE.test(key)) {
        const short = key.replace(WHOLE, (_, council) => (council ? ' council' : ' police'));
        byShort.set(short, (byShort.get(short) ?? new Set()).add(group));
      }
  // Orsa, of Orsa Borough Council
  for (const group of groups) {
    const [key] = group.keys;
    if (group.keys.size === 1 && byShort.has(`${key} council`)) group.note('place', COUNCIL, 'council');
  }
  return groups.filter((group) => {
    const [whole, ...rivals] = byShort.get(group.spans[0]!.key) ?? [];
    if (!whole || rivals.length > 0 || whole === group) return true;
    whole.join(group);
    return false;
  });
}

/** Weight of what a council's name tells of where it is. */
const COUNCIL = 2;

const WHOLE =
  / (?:(?:city|town|county|borough|district|parish|municipal) (council)|police (?:department|service|force|bureau))$/;
