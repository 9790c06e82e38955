import { fold } from '../../deck/fold.ts';
import { primaryTag } from '../../deck/languages.ts';
import type { Kind } from '../../deck/types.ts';
import {
  kinds,
  ofCompound,
  phrases,
  type Words,
  withCompounds,
  withEndings,
  withGenitive,
  withWomen,
  words,
} from './fold-words.ts';
import { de } from './words/de.ts';
import { en } from './words/en.ts';
import { es } from './words/es.ts';
import { ru } from './words/ru.ts';
import type { WordLists } from './words/types.ts';

/** The word lists of a language, folded and ready to ask. */
export interface Lexicon {
  readonly language: string;
  readonly articles: ReadonlySet<string>;
  readonly clause: ReadonlySet<string>;
  /** Clause words too. */
  readonly plain: ReadonlySet<string>;
  readonly times: ReadonlySet<string>;
  readonly titles: Words;
  readonly titleParts: ReadonlySet<string>;
  readonly address: ReadonlySet<string>;
  /** Roles and titles as the lists have them, in the dictionary's form. */
  readonly roleForms: Words;
  /** Titles too. */
  readonly roles: Words;
  readonly demonyms: ReadonlySet<string>;
  readonly speech: ReadonlySet<string>;
  readonly lives: ReadonlySet<string>;
  readonly leaves: ReadonlySet<string>;
  readonly removed: ReadonlySet<string>;
  readonly former: string | null;
  readonly credits: ReadonlySet<string>;
  readonly bylines: ReadonlySet<string>;
  readonly being: ReadonlySet<string>;
  readonly which: ReadonlySet<string>;
  readonly particles: ReadonlySet<string>;
  readonly links: ReadonlySet<string>;
  readonly and: ReadonlySet<string>;
  readonly at: ReadonlySet<string>;
  /** Those of `at` too. */
  readonly into: ReadonlySet<string>;
  readonly placeOf: ReadonlySet<string>;
  readonly placeFirst: ReadonlySet<string>;
  readonly placeOwned: ReadonlySet<string>;
  readonly placeAfter: ReadonlySet<string>;
  readonly motion: ReadonlySet<string>;
  readonly trust: ReadonlySet<string>;
  readonly placeBehind: ReadonlySet<string>;
  readonly sites: ReadonlyMap<string, Kind>;
  readonly siteParts: ReadonlySet<string>;
  readonly vessels: ReadonlySet<string>;
  readonly works: ReadonlySet<string>;
  readonly quotesNames: boolean;
  readonly ownersBefore: boolean;
  readonly directions: ReadonlySet<string>;
  readonly bodyFirst: ReadonlySet<string>;
  readonly eventFirst: ReadonlySet<string>;
  readonly belongings: ReadonlySet<string>;
  readonly bodyOf: ReadonlySet<string>;
  readonly bodyIn: ReadonlySet<string>;
  readonly bodyAt: ReadonlySet<string>;
  readonly bodyAfter: ReadonlySet<string>;
  readonly suchAs: ReadonlySet<string>;
  readonly departments: ReadonlySet<string>;
  readonly namesakes: ReadonlySet<string>;
  readonly collectives: ReadonlySet<string>;
  readonly surnames: ReadonlySet<string>;
  readonly adjectives: ReadonlySet<string>;
  readonly nounFirst: boolean;
  readonly nounCapitals: boolean;
  /** Nouns that tell a kind at the end of names only: English ones, in German too. */
  readonly inNames: ReadonlySet<string>;
  /** Nouns for what a place is in: “im Landkreis X”. */
  readonly placeWithin: ReadonlySet<string>;
  /** Kind by noun inside a name. */
  readonly nouns: ReadonlyMap<string, Kind>;
  /** Kind by small noun in apposition, the nouns of names too. */
  readonly types: ReadonlyMap<string, Kind>;
  readonly common: ReadonlySet<string>;
  readonly notNames: ReadonlySet<string>;
  readonly compounds: ReadonlySet<string>;
  readonly bare: ReadonlySet<string>;
  /** Words that are names in the article being read, where all nouns have capitals. */
  readonly names: ReadonlySet<string>;
  /** Kind by a noun for what something is; by the end of a compound, where nouns are compounds. */
  readonly typeOf: (key: string) => Kind | null;
}

const LANGUAGES: Readonly<Record<string, WordLists>> = { de, en, es, ru };
const made = new Map<string, Lexicon>();

/** Lexicon of a language (BCP 47 tag); null: there are no word lists for it. */
export function lexiconOf(language: string | null): Lexicon | null {
  const tag = primaryTag(language ?? '');
  const lists = Object.hasOwn(LANGUAGES, tag) ? LANGUAGES[tag]! : null;
  if (lists && !made.has(tag)) made.set(tag, lexiconFrom(lists));
  return made.get(tag) ?? null;
}

/** Spanish exministro, exconcejala. */
function withFormer(titles: Set<string>, { language }: WordLists): Set<string> {
  return language === 'es' ? new Set([...titles].flatMap((title) => [title, `ex${title}`])) : titles;
}

function lexiconFrom(lists: WordLists): Lexicon {
  const inflect = lists.nounCapitals ? withEndings : (all: Set<string>) => all;
  const titles = inflect(withFormer(words(lists.titles), lists));
  const ends = words(lists.titleEnds);
  const inflectedEnds = inflect(ends);
  const withCases = lists.nounCapitals ? withGenitive : (all: Map<string, Kind>) => all;
  const common = withCases(kinds(lists.nouns));
  const nouns = new Map([...kinds(lists.inNames ?? {}), ...common]);
  const types = new Map([...withCases(kinds(lists.types)), ...common]);
  const women = lists.language === 'ru' ? withWomen : (all: Words) => all;
  const compounds = lists.nounCapitals ? withGenitive(kinds(lists.types)) : null;
  return {
    language: lists.language,
    articles: words(lists.articles),
    clause: words(lists.clause),
    plain: new Set([...words(lists.clause), ...words(lists.plain)]),
    times: words(lists.times),
    titles: withCompounds(titles, inflectedEnds),
    titleParts: words(lists.titleParts),
    address: words(lists.address),
    roleForms: women(
      withCompounds(
        new Set(fold(`${lists.titles} ${lists.roles} ${lists.titleEnds}`).trim().split(/\s+/)),
        ends,
      ),
    ),
    roles: women(
      withCompounds(new Set([...titles, ...inflect(words(lists.roles)), ...inflectedEnds]), inflectedEnds),
    ),
    demonyms: words(lists.demonyms),
    speech: words(lists.speech),
    lives: words(lists.lives),
    leaves: words(lists.leaves ?? ''),
    removed: words(lists.removed ?? ''),
    former: lists.former ?? null,
    credits: words(lists.credits ?? ''),
    bylines: words(lists.bylines ?? ''),
    being: words(lists.being),
    which: words(lists.which),
    particles: words(lists.particles),
    links: words(lists.links),
    and: words(lists.and),
    at: words(lists.at),
    into: new Set([...words(lists.at), ...words(lists.into)]),
    placeOf: words(lists.placeOf),
    placeFirst: words(lists.placeFirst),
    placeOwned: words(lists.placeOwned ?? ''),
    placeAfter: words(lists.placeAfter ?? ''),
    motion: words(lists.motion ?? ''),
    trust: words(lists.trust ?? ''),
    placeBehind: words(lists.placeBehind),
    sites: kinds(lists.sites ?? {}, phrases),
    siteParts: words(lists.siteParts ?? ''),
    vessels: words(lists.vessels),
    works: words(lists.works),
    quotesNames: lists.quotesNames,
    ownersBefore: lists.ownersBefore,
    directions: words(lists.directions),
    bodyFirst: words(lists.bodyFirst),
    eventFirst: words(lists.eventFirst),
    belongings: words(lists.belongings),
    bodyOf: words(lists.bodyOf),
    bodyIn: words(lists.bodyIn),
    bodyAt: words(lists.bodyAt ?? ''),
    bodyAfter: words(lists.bodyAfter),
    suchAs: words(lists.suchAs),
    departments: words(lists.departments),
    namesakes: words(lists.namesakes),
    collectives: words(lists.collectives),
    surnames: words(lists.surnames),
    adjectives: words(lists.adjectives),
    nounFirst: lists.nounFirst,
    nounCapitals: lists.nounCapitals,
    inNames: words(Object.values(lists.inNames ?? {}).join(' ')),
    placeWithin: words(lists.placeWithin ?? ''),
    nouns,
    types,
    common: words(lists.common),
    notNames: words(lists.notNames),
    compounds: lists.nounCapitals ? withEndings(words(lists.compounds)) : words(lists.compounds),
    bare: words(lists.bare),
    names: new Set(),
    typeOf: (key) => types.get(key) ?? (compounds === null ? null : ofCompound(key, compounds)),
  };
}
