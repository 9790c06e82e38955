// The town, and the land, that a German article is about: whose “das Landgericht” is.
import { isCountry, wellKnown } from '../gazetteer/gazetteer.ts';
import { townOfAdjective } from '../kinds/german-town-nouns.ts';
import { CERTAIN } from '../kinds/kinds.ts';
import { germanOwner, officeKey } from '../spans/german-offices.ts';
import { datelineIn } from '../spans/german-places.ts';
import type { Line } from '../spans/lines.ts';
import { keyOf, type Word } from '../spans/words.ts';
import type { Group } from './group.ts';

/** Town and land as titles name them; null: the article tells none, or more than one. */
export interface GermanHome {
  readonly town: string | null;
  readonly land: string | null;
}

/** Both, by the names and the adjectives of an article: “Kovin (dpa)”, “am Kovener Bahnhof”, “der hessische Landtag”. */
export function germanHome(groups: readonly Group[], lines: readonly Line[]): GermanHome {
  const told = lines.filter(({ sentence }) => !sentence.caption);
  const opening = told.filter(({ sentence }) => sentence.paragraph <= OPENING);
  const inHeadline = opening.filter(({ sentence }) => sentence.paragraph === 1);
  const landsIn = (some: readonly Line[]) => [
    ...new Set(some.flatMap(({ words }) => words.flatMap(({ text }) => landOf(text) ?? []))),
  ];
  const named = only(landsIn(told)) === null ? null : only(landsIn(opening));
  const land = named ?? only(landsOfBodies(groups));
  const courts = townsOfBodies(groups, /^landgericht /);
  const bodies = courts.length === 1 ? courts : townsOfBodies(groups, /^/);
  const town =
    datelineOf(opening) ??
    only(townsIn(inHeadline.filter(isKicked), groups)) ??
    only(bodies) ??
    only(townsIn(inHeadline, groups)) ??
    only(townsIn(opening, groups));
  return { town, land };
}

/** “Kovin: Brücke zu”: does a headline begin with one word and a colon? */
const isKicked = ({ text }: Line) => /^\p{Lu}[\p{L}-]+: /u.test(text);

/** Headline and first paragraphs. */
const OPENING = 3;

const only = <T>(list: readonly T[]) => (list.length === 1 ? list[0]! : null);

/** The first town of the dateline; null: the text has none. */
function datelineOf(lines: readonly Line[]): string | null {
  const [word, next] = lines.flatMap(datelineIn);
  if (word === undefined || !isTown(word.key)) return null;
  return next?.gap === ' ' ? `${word.text} ${next.text}` : word.text;
}

/** Towns that lines name, or of which they have an adjective, each once. */
function townsIn(lines: readonly Line[], groups: readonly Group[]): string[] {
  const named = groups
    .filter(({ kind }) => kind?.kind === 'place' && kind.lead >= CERTAIN)
    .flatMap(({ spans }) => spans.filter(({ line }) => lines.includes(line)))
    .filter(
      ({ key, line: { words }, from }) =>
        isTown(key) && !/^(?:der|die|das|dem|den|des)$/.test(words[from - 1]?.key ?? ''),
    )
    // Kovener Bahnhof
    .filter(({ line: { words }, from, to }) => to - from === 1 || townOfAdjective(words[from]!.text) === null)
    .filter(({ line: { text, words }, from }) => !WITHIN.test(text.slice(0, words[from]!.start)))
    .map(({ line: { words }, from, to }) => nominative(words.slice(from, to)));
  // The Kovener Zeitung is read elsewhere too.
  const firms = groups.filter(({ kind }) => kind?.kind === 'body').flatMap(({ spans }) => spans);
  const isOfFirm = (line: Line, at: number) => firms.some((span) => span.line === line && span.from === at);
  const adjectives = lines.flatMap((line) =>
    line.words.flatMap(({ text }, at) => (isOfFirm(line, at) ? [] : (townOf(text) ?? []))),
  );
  return [
    ...new Map(
      [...named, ...adjectives].map((town) => [wellKnown(keyOf(town))?.id ?? keyOf(town), town]),
    ).values(),
  ];
}

/** Kovin, of the Landgericht Kovin: the known towns behind the nouns of bodies whose keys match, each once. */
function townsOfBodies(groups: readonly Group[], noun: RegExp): string[] {
  const towns = groups
    .flatMap(({ spans }) => spans)
    .filter(({ key }) => noun.test(key))
    .map(({ from, to, line: { words } }) => words.slice(from, to))
    .filter(
      (words) =>
        words.length === 2 && germanOwner(officeKey(words[0]!.key)) === 'town' && isTown(words[1]!.key),
    )
    .map((words) => words[1]!.text);
  return [...new Set(towns)];
}

/** Tarsk, of the Landtag von Tarsk: the lands behind the nouns of bodies that a land has, each once. */
function landsOfBodies(groups: readonly Group[]): string[] {
  const lands = groups
    .flatMap(({ spans }) => spans)
    .map(({ from, to, line: { words } }) => words.slice(from, to))
    .filter(([noun]) => germanOwner(officeKey(noun!.key)) === 'land')
    .map((words) => words.slice(words[1]?.key === 'von' ? 2 : 1))
    .filter((name) => name.length > 0)
    .map((name) => landOf(name[0]!.text) ?? nominative(name));
  return [...new Set(lands)];
}

/** Bremen, of Bremens. */
function nominative(words: readonly Word[]): string {
  const name = words.map(({ text }) => text).join(' ');
  return wellKnown(keyOf(name)) === undefined && /[^s]s$/.test(name) ? name.slice(0, -1) : name;
}

const isTown = (key: string) => !isCountry(key) && landOf(key) === null && !NO_TOWN.test(key);

/** What is before the name of a district. */
const WITHIN =
  /(?:Landrat|Landrätin|Landrats|[Kk]reis|[Kk]reises|Region|Bezirk|Kanton|Kantons|Bundesland|Insel) (?:von |in |im )?$/u;

/** Parts of the world and of countries that texts name without an article. */
const NO_TOWN =
  /^(?:europa|asien|afrika|amerika|ostdeutschland|westdeutschland|nord\p{L}+|sud\p{L}+|ost\p{L}+|west\p{L}+|mittel\p{L}+|ober\p{L}+(?:bayern|franken|pfalz)|eu)$/u;

/** Dresden, of Dresdner: spelt by what the adjective has. */
function townOf(adjective: string): string | null {
  const key = townOfAdjective(adjective);
  if (key === null || !isTown(key)) return null;
  const stem = adjective.slice(0, -2);
  const forms = [
    stem,
    `${stem}e`,
    `${stem}en`,
    `${stem}a`,
    `${stem}ing`,
    stem.replace(/n$/, 'en'),
    stem.replace(/chn$/, 'chen'),
  ];
  return forms.find((form) => keyOf(form) === key) ?? null;
}

/** The German land that a word names, or whose adjective it is; null: none, or one that is a town. */
export function landOf(text: string): string | null {
  const key = keyOf(text);
  return LANDS.find(([, names]) => names.test(key))?.[0] ?? null;
}

const LANDS: readonly (readonly [land: string, names: RegExp])[] = [
  ['Baden-Württemberg', /^baden-wurttemberg(?:s|isch.*)?$/],
  ['Bayern', /^(?:bayerns?|bayerisch.*)$/],
  ['Brandenburg', /^brandenburg(?:s|isch.*)?$/],
  ['Hessen', /^(?:hessens?|hessisch.*)$/],
  ['Mecklenburg-Vorpommern', /^mecklenburg-vorpommerns?$/],
  ['Niedersachsen', /^nieders[a]chs(?:ens?|isch.*)$/],
  ['Nordrhein-Westfalen', /^(?:nrw|nordrhein-westfal(?:ens?|isch.*))$/],
  ['Rheinland-Pfalz', /^(?:rheinland-pfalz|rheinland-pfalzisch.*)$/],
  ['Saarland', /^(?:saarlands?|saarlandisch.*)$/],
  ['Sachsen', /^(?:sachsens?|sachsisch.*)$/],
  ['Sachsen-Anhalt', /^sachsen-anhalt(?:s|isch.*)?$/],
  ['Schleswig-Holstein', /^schleswig-holstein(?:s|isch.*)?$/],
  ['Thüringen', /^thuring(?:ens?|er|isch.*)$/],
];
