// What papers call clubs besides: Spurs, of Tottenham.
import type { Lexicon } from '../lexicon.ts';
import type { Group } from './group.ts';

/** Nicknames of clubs, and the beginnings of the names of those that are called so. */
const NICKNAMES: Readonly<Record<string, readonly string[]>> = {
  bees: ['brentford'],
  blues: ['chelsea', 'birmingham'],
  canaries: ['norwich'],
  cherries: ['bournemouth', 'afc bournemouth'],
  clarets: ['burnley'],
  cottagers: ['fulham'],
  eagles: ['crystal palace', 'philadelphia'],
  foxes: ['leicester'],
  gunners: ['arsenal'],
  hammers: ['west ham'],
  hornets: ['watford', 'charlotte'],
  magpies: ['newcastle', 'notts', 'collingwood'],
  'red devils': ['manchester united'],
  reds: ['liverpool', 'nottingham forest', 'cincinnati'],
  saints: ['southampton', 'new orleans', 'st helens'],
  seagulls: ['brighton'],
  spurs: ['tottenham', 'san antonio'],
  toffees: ['everton'],
  villans: ['aston villa'],
};

/** Joins a nickname with the one club of the article that is called so. English. */
export function joinNicknames(groups: readonly Group[], { language }: Lexicon): Group[] {
  if (language !== 'en') return [...groups];
  return groups.filter((group) => {
    const [key] = group.keys;
    const names = group.keys.size === 1 ? (NICKNAMES[key!] ?? []) : [];
    const isOne = (other: Group) =>
      other.kind?.kind === 'body' &&
      [...other.keys].some((one) => names.some((name) => one === name || one.startsWith(`${name} `)));
    const [club, ...rivals] = names.length > 0 ? groups.filter(isOne) : [];
    if (club === undefined || rivals.length > 0) return true;
    club.absorb(group);
    return false;
  });
}
