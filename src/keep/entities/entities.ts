// From the sentences of an article to what they name.
import type { Article } from '../../article/types.ts';
import { primaryTag } from '../../deck/languages.ts';
import { slug } from '../../deck/slug.ts';
import type { Kind, Name } from '../../deck/types.ts';
import type { Entity, KnownCard, Sentence } from '../types.ts';
import { type Draft, draftOf, type Found } from './drafts.ts';
import { wellKnown } from './gazetteer/gazetteer.ts';
import { germanHome } from './groups/german-home.ts';
import { compare } from './groups/group.ts';
import { groupsOf } from './groups/groups.ts';
import { homeOf, townOf } from './groups/owners.ts';
import { comparePlaces } from './groups/places.ts';
import { withoutCars } from './kinds/cars.ts';
import { isCommonName } from './kinds/common.ts';
import { withoutKindless } from './kinds/silent.ts';
import { fromCards, withoutBroken, withoutContradicted } from './known/from-cards.ts';
import { knownMentions } from './known/known.ts';
import { type Lexicon, lexiconOf } from './lexicon.ts';
import { officesLeft } from './roles/ended.ts';
import { namesAmongNouns } from './spans/among-nouns.ts';
import { inNominative } from './spans/german-genitives.ts';
import { headlineSpans } from './spans/headlines.ts';
import { withInitials } from './spans/introduced.ts';
import { linesOf, statisticsOf } from './spans/lines.ts';
import { officeOf } from './spans/offices.ts';
import { withoutWorkplaces, withWholeSurnames } from './spans/spanish-persons.ts';
import { spansOf } from './spans/spans.ts';
import { keyOf } from './spans/words.ts';

/**
 * Who and what an article names, in order of first mention; captions come last. Names of `known` cards win over
 * what the text tells. In a language without word lists only they are found.
 */
export function entitiesOf(
  article: Article,
  sentences: readonly Sentence[],
  known: readonly KnownCard[],
): readonly Entity[] {
  const language = article.language ? primaryTag(article.language) : null;
  const lexicon = lexiconOf(article.language);
  const found = lexicon ? foundIn(article, sentences, lexicon) : null;
  const named = knownMentions(article, known);
  const whole = found ? withoutBroken(named, found) : named;
  const mentions = withoutContradicted(whole, known, found?.groups ?? []);
  const drafts = [
    ...fromCards(known, mentions, found, article),
    ...(found?.groups.flatMap((group) => draftOf(group, mentions, found)) ?? []),
  ];
  drafts.sort((left, right) => comparePlaces(left.mentions[0]!, right.mentions[0]!));
  const surnames = surnamesIn(drafts);
  const families = familiesIn(drafts);
  const taken = new Set<string>();
  return drafts.map((draft) => ({
    id: freeId(draft.title, taken),
    title: draft.title,
    kind: draft.kind,
    role: draft.role,
    wikidata: draft.wikidata,
    names: [
      ...draft.known,
      ...allNamesOf(draft, surnames).map((text) => {
        const name = nameOf(text, draft, language, lexicon);
        // Kovin, for Kovin Thermal, where the article has a Tom Kovin
        const isOpen = draft.kind !== 'person' && text !== draft.title && families.has(text);
        return isOpen || isPartOfSite(text, draft) ? { ...name, unsure: true } : name;
      }),
    ],
    mentions: draft.mentions,
    doubt: draft.doubt,
  }));
}

function foundIn(article: Article, sentences: readonly Sentence[], plain: Lexicon): Found {
  const lines = linesOf(article, sentences, plain);
  const lexicon = withInitials(plain, lines);
  const statistics = statisticsOf(lines, lexicon);
  const own = lexicon.nounCapitals ? { ...lexicon, names: namesAmongNouns(lines, lexicon) } : lexicon;
  const found = lines.flatMap((line) => spansOf(line, own, statistics));
  const named = withWholeSurnames(withoutWorkplaces(found, own), own);
  const spans = withoutCars(withoutKindless(lexicon.nounCapitals ? inNominative(named) : named, own), own);
  const all = [...spans, ...headlineSpans(lines, spans)].sort(compare);
  const groups = groupsOf(all, own);
  const home = lexicon.nounCapitals
    ? germanHome(groups, lines)
    : { town: townOf(lines, lexicon), land: null };
  return {
    groups,
    ...home,
    left: officesLeft(lines, lexicon),
    home: homeOf(lines, article.url, lexicon),
    lexicon,
  };
}

/** Surnames by which the article calls somebody: all names of one word that its people have. */
function surnamesIn(drafts: readonly Draft[]): ReadonlySet<string> {
  const names = drafts.filter(({ kind }) => kind === 'person').flatMap(spellingsOf);
  return new Set(names.filter((text) => !text.includes(' ')));
}

/** The last words of its people’s names. */
function familiesIn(drafts: readonly Draft[]): ReadonlySet<string> {
  const persons = drafts.filter(({ kind }) => kind === 'person');
  return new Set(persons.map(({ title }) => title.slice(title.lastIndexOf(' ') + 1)));
}

/** The names of a person, and the surname by which the article calls others only: whom it means on a page, that page tells. */
function allNamesOf(draft: Draft, surnames: ReadonlySet<string>): readonly string[] {
  const names = [...draft.names];
  if (draft.kind !== 'person') return names;
  const own = new Set(spellingsOf(draft));
  const ends = [...draft.title.matchAll(/ /g)].map(({ index }) => draft.title.slice(index + 1));
  return [...names, ...ends.filter((text) => surnames.has(text) && !own.has(text))];
}

const spellingsOf = ({ names, known }: Draft) => [...names, ...known.map(({ text }) => text)];

/** Orsa, for the Orsa cable car. */
function isPartOfSite(text: string, { title }: Draft): boolean {
  return title.startsWith(`${text} `) && /^\p{Ll}/u.test(title.slice(text.length + 1));
}

/** Languages in which names of people inflect; elsewhere they are the same in every language. */
const INFLECTS_PEOPLE: ReadonlySet<string | null> = new Set(['de', 'ru']);

function nameOf(text: string, draft: Draft, language: string | null, lexicon: Lexicon | null): Name {
  const isPerson = draft.kind === 'person';
  return {
    text,
    language: isPerson && !INFLECTS_PEOPLE.has(language) ? null : language,
    unsure: isPerson ? !text.includes(' ') && draft.title.includes(' ') : isUnsure(text, draft.kind, lexicon),
    unless: [],
  };
}

/** Two letters, and what many are called. */
function isUnsure(text: string, kind: Kind, lexicon: Lexicon | null): boolean {
  if (text.length < 3) return !wellKnown(keyOf(text));
  return lexicon !== null && (isCommonName(text, kind, lexicon) || officeOf(text, lexicon) !== null);
}

function freeId(title: string, taken: Set<string>): string {
  const base = slug(title);
  let id = base;
  for (let number = 2; taken.has(id); number += 1) id = `${base}-${number}`;
  taken.add(id);
  return id;
}
