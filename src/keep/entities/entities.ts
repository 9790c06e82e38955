// From the sentences of an article to what they name.
import type { Article } from '../../article/types.ts';
import { primaryTag } from '../../deck/languages.ts';
import { slug } from '../../deck/slug.ts';
import type { Kind, Name } from '../../deck/types.ts';
import type { Entity, EntityDoubt, KnownCard, Place, Sentence } from '../types.ts';
import { namesAmongNouns } from './among-nouns.ts';
import { isDateline } from './beside.ts';
import { germanForm, wellKnown } from './gazetteer/gazetteer.ts';
import { compare, type Group } from './group.ts';
import { groupsOf } from './groups.ts';
import { headlineSpans } from './headlines.ts';
import { CERTAIN } from './kinds.ts';
import { type KnownMention, knownMentions } from './known.ts';
import { type Lexicon, lexiconOf } from './lexicon.ts';
import { linesOf, statisticsOf } from './lines.ts';
import { nominative } from './nominative.ts';
import { comparePlaces, endsAlike, isSamePlace, overlaps, withoutOverlaps } from './places.ts';
import { roleOf } from './roles.ts';
import { withoutShipsAndWorks } from './silent.ts';
import { type Span, spansOf, textOf } from './spans.ts';
import { keyOf } from './words.ts';

/** An entity on its way: what was found, before ids are given. */
interface Draft {
  readonly title: string;
  readonly kind: Kind;
  readonly role: string | null;
  readonly wikidata: string | null;
  /** Names that the known card has in the article's language, or in any. */
  readonly known: readonly Name[];
  /** Spellings in the article beside them. */
  readonly names: ReadonlySet<string>;
  readonly mentions: readonly Place[];
  readonly doubt: EntityDoubt | null;
}

/**
 * Who and what an article names, in order of first mention; captions come last. Names of `known` cards win over
 * what the text tells. In a language without word lists only they are found.
 */
export function entitiesOf(
  article: Article,
  sentences: readonly Sentence[],
  known: readonly KnownCard[],
): readonly Entity[] {
  const mentions = knownMentions(article, known);
  const language = article.language ? primaryTag(article.language) : null;
  const lexicon = lexiconOf(article.language);
  const groups = lexicon ? foundGroups(article, sentences, lexicon) : [];
  const drafts = [
    ...fromCards(known, mentions, groups, lexicon, language),
    ...groups.flatMap((group) => draftOf(group, mentions, lexicon!)),
  ];
  drafts.sort((left, right) => comparePlaces(left.mentions[0]!, right.mentions[0]!));
  const taken = new Set<string>();
  return drafts.map((draft) => ({
    id: freeId(draft.title, taken),
    title: draft.title,
    kind: draft.kind,
    role: draft.role,
    wikidata: draft.wikidata,
    names: [...draft.known, ...[...draft.names].map((text) => nameOf(text, draft, language))],
    mentions: draft.mentions,
    doubt: draft.doubt,
  }));
}

function foundGroups(article: Article, sentences: readonly Sentence[], lexicon: Lexicon): Group[] {
  const lines = linesOf(article, sentences, lexicon);
  const statistics = statisticsOf(lines);
  const own = lexicon.nounCapitals ? { ...lexicon, names: namesAmongNouns(lines, lexicon) } : lexicon;
  const found = lines.flatMap((line) => spansOf(line, own, statistics));
  const spans = withoutShipsAndWorks(found, own);
  const all = [...spans, ...headlineSpans(lines, spans)].sort(compare);
  return groupsOf(all, own);
}

/** Known cards that the article names. Groups that stand where they do are taken in. */
function fromCards(
  known: readonly KnownCard[],
  mentions: readonly KnownMention[],
  groups: Group[],
  lexicon: Lexicon | null,
  language: string | null,
): Draft[] {
  return known.flatMap((card, number) => {
    const own = mentions.filter((mention) => mention.card === number);
    if (own.length === 0) return [];
    const spans = groups.filter((group) =>
      group.spans.some((span) => own.some((place) => overlaps(placeOf(span), place))),
    );
    const same = spans.filter((group) => isSameAs(group, card, own));
    for (const group of same) groups.splice(groups.indexOf(group), 1);
    const places = [
      ...own.map(({ card: _, ...place }) => place),
      ...same.flatMap((group) => group.spans.map(placeOf)),
    ];
    return [
      {
        title: card.title,
        kind: card.kind,
        role: lexicon
          ? firstRole(
              same.flatMap((group) => group.spans),
              card.kind,
              lexicon,
            )
          : null,
        wikidata: card.wikidata,
        known: card.names.filter((name) => name.language === null || primaryTag(name.language) === language),
        names: new Set(
          same
            .flatMap((group) => group.spans)
            .filter((span) => !own.some((place) => isSamePlace(placeOf(span), place)))
            .map(({ line, from, to }) => textOf(line, from, to)),
        ),
        mentions: withoutOverlaps(places),
        doubt: null,
      },
    ];
  });
}

/** Whether a found group is the known card: one of its spans is just where the card's name stands. */
function isSameAs(group: Group, card: KnownCard, own: readonly Place[]): boolean {
  const exact = group.spans.filter((span) => own.some((place) => isSamePlace(placeOf(span), place)));
  if (exact.length > 0) return true;
  return (
    card.kind === 'person' &&
    group.isPerson &&
    group.spans.some((span) => own.some((place) => endsAlike(placeOf(span), place)))
  );
}

function draftOf(group: Group, taken: readonly KnownMention[], lexicon: Lexicon): Draft[] {
  const spans = group.spans.filter((span) => !taken.some((place) => overlaps(placeOf(span), place)));
  if (spans.length === 0) return [];
  const best = group.kind;
  const names = namesOf(group);
  const title = group.spans.every(isDateline)
    ? withoutCapitals(names[0]!)
    : titleOf(names, best?.kind ?? 'body', lexicon.nounCapitals);
  return [
    {
      title,
      kind: best?.kind ?? 'body',
      role: firstRole(spans, best?.kind ?? 'body', lexicon),
      wikidata: null,
      known: [],
      names: new Set([title, ...names]),
      mentions: withoutOverlaps(spans.map(placeOf)),
      doubt: doubtOf(group, title),
    },
  ];
}

/** Why a kind or title is in doubt; null: they are not. */
function doubtOf({ kind }: Group, title: string): EntityDoubt | null {
  if (kind === null) return { of: 'kind', guess: null };
  if (kind.lead < CERTAIN) return { of: 'kind', guess: kind.kind };
  return /[а-я]/.test(title) && nominative(title, kind.kind) === null ? { of: 'form' } : null;
}

function firstRole(spans: readonly Span[], kind: Kind, lexicon: Lexicon): string | null {
  for (const span of spans) {
    const role = roleOf(span, kind, lexicon);
    if (role) return role;
  }
  return null;
}

function namesOf(group: Group): string[] {
  return [...new Set(group.spans.map(({ line, from, to }) => textOf(line, from, to)))];
}

/** A place of a dateline as running text has it: Orsa, of ORSA. */
function withoutCapitals(name: string): string {
  return name.replace(/\p{Lu}{3,}/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase());
}

/** The name with most words; of inflected forms the one that is known, or else the shortest. */
function titleOf(names: readonly string[], kind: Kind, isGerman: boolean): string {
  const count = (name: string) => name.split(' ').length;
  const most = Math.max(...names.map(count));
  const longest = names.filter((name) => count(name) === most);
  // Россия rather than РФ.
  const spelt = longest.filter((name) => /\p{Ll}/u.test(name));
  const full = spelt.length > 0 ? spelt : longest;
  if (!/[а-я]/.test(full[0]!)) return isGerman ? germanForm(full[0]!) : full[0]!;
  const [shortest] = full.toSorted((left, right) => left.length - right.length);
  const forms = full.map((name) => nominative(name, kind));
  // A form that stands in the text goes before one that was worked out.
  return full.find((name) => forms.includes(name)) ?? forms.find((form) => form !== null) ?? shortest!;
}

function nameOf(text: string, { kind, title }: Draft, language: string | null): Name {
  const unsure =
    kind === 'person'
      ? !text.includes(' ') && title.includes(' ')
      : text.length < 3 && !wellKnown(keyOf(text));
  return { text, language: kind === 'person' ? null : language, unsure, unless: [] };
}

function freeId(title: string, taken: Set<string>): string {
  const base = slug(title);
  let id = base;
  for (let number = 2; taken.has(id); number += 1) id = `${base}-${number}`;
  taken.add(id);
  return id;
}

function placeOf({ line, from, to }: Span): Place {
  const { paragraph, caption } = line.sentence;
  return { paragraph, caption, start: line.words[from]!.start, end: line.words[to - 1]!.end };
}
