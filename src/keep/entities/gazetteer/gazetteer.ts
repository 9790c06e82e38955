import { fold } from '../../../deck/fold.ts';
import type { Kind } from '../../../deck/types.ts';
import { keyOf } from '../spans/words.ts';
import { AGENCIES, BODIES, EVENTS, MORE_BODIES } from './bodies.data.ts';
import { countryRows } from './countries.ts';
import { byNoun } from './german-forms.ts';
import { givenNameForm, isGivenName } from './given-names.ts';
import { HISPANIC_BODIES, HISPANIC_INSTITUTIONS } from './hispanic.data.ts';
import { INSTITUTIONS } from './institutions.data.ts';
import { OTHER_BODIES, OTHER_INSTITUTIONS } from './others.data.ts';
import { PERSONS } from './persons.data.ts';
import { CITIES, COUNTRIES, REGIONS, STATES } from './places.data.ts';
import { TOWNS } from './towns.data.ts';
import { GERMAN_TOWNS } from './towns-de.data.ts';
import { HISPANIC_TOWNS } from './towns-es.data.ts';
import { OTHER_TOWNS } from './towns-other.data.ts';
import { RUSSIAN_PLACES } from './towns-ru.data.ts';
import { CLUBS, WORLD_BODIES, WORLD_INSTITUTIONS } from './world-bodies.data.ts';
import { WORLD_PLACES } from './world-places.data.ts';

/** A thing that the gazetteer knows. */
export interface Known {
  /** Key of its first name: the same for all its names. */
  readonly id: string;
  readonly kind: Kind;
}

let table: ReadonlyMap<string, Known> | null = null;

/** What a name (see `keyOf`) stands for; undefined: the gazetteer has no such name. */
export function wellKnown(key: string): Known | undefined {
  table ??= fill();
  return (
    table.get(key) ??
    (key.includes('-') ? table.get(key.replaceAll('-', ' ')) : undefined) ??
    (key.includes(' ') ? inflected.get(withoutEndings(key))?.known : undefined)
  );
}

/** Whether a name (see `keyOf`) is that of a country, of today or before. */
export function isCountry(key: string): boolean {
  const known = wellKnown(key);
  return known !== undefined && countries.has(known.id);
}

const countries = new Set<string>();

/** Names of several words, by key without the endings of German adjectives: Europäische Union, of the Europäischen. */
const inflected = new Map<string, { readonly known: Known; readonly name: string }>();

function withoutEndings(key: string): string {
  return MAY_END.test(key) ? key.replace(/(?<=[a-zäöüß]{4})(?:en|em|er|es|e)(?= )/g, '') : key;
}

/** Quick to ask, unlike what looks behind itself at every letter. */
const MAY_END = /e[nmrs]? /;

/**
 * A German name of a body whose adjective or noun may be inflected, as the gazetteer spells it or else by its noun: Deutscher Bund, of
 * “der Deutsche Bund”; Landgericht Kovin, of “des Landgerichts Kovin”.
 */
export function germanForm(name: string): string {
  table ??= fill();
  return inflected.get(withoutEndings(keyOf(name)))?.name ?? byNoun(name);
}

const agencies = new Set(
  AGENCIES.trim()
    .split(/\n|; /)
    .map((key) => key.trim()),
);

/** Whether a name (see `keyOf`) is that of a news agency. */
export function isAgency(key: string): boolean {
  return agencies.has(wellKnown(key)?.id ?? '');
}

/** Spellings by key, of names in scripts whose names are compared by stems. */
const spellings = new Map<string, string>();

/**
 * The dictionary's form of a Russian name: as the gazetteer spells it, or the name itself where its first word is as
 * given names are spelt, or nothing speaks against it. Null: it is inflected, and its form not known.
 */
export function dictionaryForm(name: string): string | null {
  const key = keyOf(name);
  if (wellKnown(key)) return spellings.get(key) ?? name;
  const first = name.split(' ', 1)[0]!;
  return !isGivenName(keyOf(first)) || givenNameForm(first) === first ? name : null;
}

/** First words of names of several words, which few words of a text are. */
const beginnings = new Set<string>();

/** Whether a name of several words in the gazetteer begins with a word (see `keyOf`). */
export function beginsKnown(key: string): boolean {
  table ??= fill();
  return beginnings.has(key) || beginnings.has(withoutEndings(`${key} `).trimEnd());
}

/** Most words of a name in the gazetteer. */
export const LONGEST_KNOWN = 9;

function fill(): Map<string, Known> {
  const names = new Map<string, Known>();
  // Rows first: where a spelling is in both, the row that lists it decides.
  addRows(names, COUNTRIES, 'place');
  for (const row of countryRows()) add(names, row, 'place');
  for (const { id } of names.values()) countries.add(id);
  for (const rows of [REGIONS, CITIES, STATES, TOWNS, OTHER_TOWNS]) addRows(names, rows, 'place');
  for (const rows of [GERMAN_TOWNS, HISPANIC_TOWNS, RUSSIAN_PLACES, WORLD_PLACES])
    addRows(names, rows, 'place');
  for (const rows of [BODIES, MORE_BODIES, OTHER_BODIES]) addRows(names, rows, 'body');
  addRows(names, INSTITUTIONS, 'institution');
  addRows(names, OTHER_INSTITUTIONS, 'institution');
  addRows(names, WORLD_INSTITUTIONS, 'institution');
  addRows(names, WORLD_BODIES, 'body');
  addRows(names, CLUBS, 'body');
  addRows(names, HISPANIC_INSTITUTIONS, 'institution');
  addRows(names, HISPANIC_BODIES, 'body');
  addRows(names, EVENTS, 'event');
  addRows(names, PERSONS, 'person');
  return names;
}

function addRows(names: Map<string, Known>, rows: string, kind: Kind) {
  for (const row of rows.trim().split(/\n|; /)) add(names, row.trim().split(' = '), kind);
}

/** Names that are letters: USA. */
const capitals = new Set<string>();

/** Whether a name (see `keyOf`) that stands in capitals is none of the gazetteer's places: NIS, which is not Niš. */
export function isOtherInCapitals(key: string): boolean {
  return wellKnown(key)?.kind === 'place' && key.length < 5 && !capitals.has(key);
}

/** «Мидо», which has the stem of «МИД»: letters that no such ending goes with, unless it stands in capitals. */
export function isOtherThanLetters(text: string): boolean {
  const spelling = spellings.get(keyOf(text));
  return (
    spelling !== undefined &&
    /^[А-ЯЁ]{2,}$/.test(spelling) &&
    /^[А-ЯЁ][а-яё]+$/.test(text) &&
    fold(text) !== fold(spelling)
  );
}

/** Names that begin with a German adjective, or what may be one. */
const GERMAN_ADJECTIVE = /^\p{Lu}\p{Ll}{3,}(?:e|er|es) \p{Lu}/u;

/** Adds the names that are new; they share the id of those that are not. */
function add(names: Map<string, Known>, row: readonly string[], kind: Kind) {
  const keys = row.map(keyOf);
  // Tunis, which is called as its country is in Spanish
  const isOther = (one: Known) => countries.has(one.id) && !names.has(keys[0]!);
  const known = keys.map((key) => names.get(key)).find((one) => one?.kind === kind && !isOther(one));
  const entry = known ?? { id: keys[0]!, kind };
  row.forEach((name, at) => {
    const key = keys[at]!;
    if (!names.has(key)) names.set(key, entry);
    if (!/\p{Ll}/u.test(name) && names.get(key) === entry) capitals.add(key);
    if (/[а-яё]/i.test(name) && !spellings.has(key)) spellings.set(key, name);
    const space = key.indexOf(' ');
    if (space <= 0) return;
    beginnings.add(key.slice(0, space).replace(/(?:,|'s)$/, ''));
    if (!GERMAN_ADJECTIVE.test(name)) return;
    const bare = withoutEndings(key);
    beginnings.add(bare.slice(0, bare.indexOf(' ')));
    if (!inflected.has(bare)) inflected.set(bare, { known: entry, name });
  });
}
