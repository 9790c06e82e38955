// Whom “el Ayuntamiento”, “el Ministerio” mean: see ../spans/offices.ts.
import { wellKnown } from '../gazetteer/gazetteer.ts';
import type { Lexicon } from '../lexicon.ts';
import { ALONE, OTHERWISE, officeKind } from '../spans/offices.ts';
import type { Group } from './group.ts';

/** Joins “Banco Central” with the one “Banco Central de Kovin” of the article; not what the gazetteer knows by itself. */
function joinBeginnings(groups: readonly Group[]): Group[] {
  return groups.filter((group) => {
    const key = keyOf(group);
    const called = OTHERWISE[key.split(' ', 1)[0]!];
    // Consistorio de Orsa, beside the Ayuntamiento de Orsa
    const same = called && key.replace(/^\S+/, called);
    const twin = groups.find((other) => other !== group && same !== undefined && other.keys.has(same));
    if (twin) {
      twin.absorb(group);
      return false;
    }
    if (!isOne(group) || group.keys.size > 1 || !key.includes(' ') || wellKnown(key)) return true;
    const [whole, ...rivals] = groups.filter(
      (other) =>
        other !== group && isOne(other) && [...other.keys].some((name) => name.startsWith(`${key} de`)),
    );
    if (whole === undefined || rivals.length > 0) return true;
    whole.absorb(group);
    return false;
  });
}

/**
 * Joins a noun alone with the one body of the article that it begins the name of. Where it names none, it is a body of its own if it is
 * called so alone, or else, as where it may mean several, no name.
 */
export function joinOffices(all: readonly Group[], lexicon: Lexicon): Group[] {
  const groups = lexicon.language === 'es' ? joinBeginnings(all) : all;
  const alone = new Map(
    groups.flatMap((group) =>
      group.spans.every((span) => officeKind(span, lexicon) !== null) ? [[keyOf(group), group]] : [],
    ),
  );
  const joined = new Map<Group, Group | null>();
  for (const [key, group] of alone) {
    const nouns = [key, OTHERWISE[key] ?? key];
    const bearers = groups.filter(
      (other) =>
        other !== group &&
        isOne(other) &&
        [...other.keys].some((name) => nouns.some((noun) => name.startsWith(`${noun} `))),
    );
    const same = alone.get(nouns[1]!);
    const [only = null] = bearers.length === 0 && same !== group ? [same] : bearers;
    const mayBeLand = key === LAND && ![...(only?.keys ?? [])].some((name) => name.startsWith(`${LAND} de `));
    if (mayBeLand && groups.some(isOfLand)) joined.set(group, null);
    else if (bearers.length > 1 || (only === null && !ALONE.test(key) && !lexicon.nounCapitals))
      joined.set(group, null);
    else if (only) joined.set(group, only);
  }
  for (const [group, bearer] of joined) lastOf(bearer)?.absorb(group);
  return groups.filter((group) => !joined.has(group));

  // El Consistorio, of “el Ayuntamiento”, of the Ayuntamiento de Orsa
  function lastOf(group: Group | null): Group | null {
    const next = group === null ? undefined : joined.get(group);
    return next === undefined ? group : lastOf(next);
  }
}

/** What several regions of Spain call their government, and smaller councils are called too: a Junta Local. */
const LAND = 'junta';

/** Is a group a part of a region’s government: Consejería de Fomento, Delegación Territorial de la Junta? */
const isOfLand = ({ keys }: Group) =>
  [...keys].some((key) => /^(?:vice)?consejeria(?: |$)| de la junta$/.test(key));

const isOne = ({ kind }: Group) => kind?.kind === 'institution';
const keyOf = ({ keys }: Group) => [...keys][0]!;
