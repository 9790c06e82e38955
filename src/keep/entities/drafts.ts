// From groups of names to entities: title, kind, description.
import type { Kind, Name } from '../../deck/types.ts';
import type { EntityDoubt, Place } from '../types.ts';
import { amongForms, fromForms, nominative, withBareSurname } from './forms/nominative.ts';
import { townOf } from './forms/town.ts';
import { asMan, asObject, inAgreement, inFirstCase } from './forms/womens-names.ts';
import { dictionaryForm, germanForm, wellKnown } from './gazetteer/gazetteer.ts';
import { isGivenName } from './gazetteer/given-names.ts';
import { isAtBirth } from './groups/born.ts';
import type { Group } from './groups/group.ts';
import { ownerOf } from './groups/owners.ts';
import { overlaps, withoutOverlaps } from './groups/places.ts';
import { formShown } from './groups/renderings.ts';
import { isDateline } from './kinds/beside.ts';
import { isCommonName } from './kinds/common.ts';
import { isDoubtful, isToldOften } from './kinds/doubtful.ts';
import { CERTAIN } from './kinds/kinds.ts';
import type { KnownMention } from './known/known.ts';
import type { Lexicon } from './lexicon.ts';
import { endedBy } from './roles/ended.ts';
import { roleOf } from './roles/roles.ts';
import { placeOfGenitive } from './spans/german-bodies.ts';
import { officeOf } from './spans/offices.ts';
import { type Span, textOf } from './spans/span.ts';
import { keyOf } from './spans/words.ts';

/** What was found in an article. */
export interface Found {
  readonly groups: Group[];
  /** See `officesLeft`. */
  readonly left: ReadonlySet<string>;
  /** See `homeOf`. */
  readonly home: string | null;
  /** See `townOf`, `germanHome`. */
  readonly town: string | null;
  readonly land: string | null;
  readonly lexicon: Lexicon;
}

/** An entity on its way: what was found, before ids are given. */
export interface Draft {
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

/** A group as a draft; none where all of its spans are taken by known cards. */
export function draftOf(group: Group, taken: readonly KnownMention[], found: Found): Draft[] {
  const spans = group.spans.filter((span) => !taken.some((place) => overlaps(placeOf(span), place)));
  if (spans.length === 0) return [];
  const kind = group.kind?.kind ?? 'body';
  const names = namesOf(group.spans);
  const everyday = namesOf(group.spans.filter((span) => !isAtBirth(span)));
  // САМАРА, 5 мая /ТАСС/, OSLO/LEIPZIG, but СССР
  const [first] = names as [string, ...string[]];
  const isLoud =
    kind === 'place' &&
    names.length === 1 &&
    /^\p{Lu}{4,}$/u.test(first) &&
    (/^[A-Z]{5,}$/.test(first) || dictionaryForm(first) !== first);
  const chosen =
    isLoud || group.spans.every(isDateline)
      ? withoutCapitals(names[0]!)
      : (townOf(group, kind, found.lexicon) ??
        titleOf(
          everyday.length > 0 ? everyday : names,
          kind,
          found.lexicon.nounCapitals ? group.keys : null,
        ));
  // VATICAN CITY, NEW DELHI
  const best =
    kind === 'place' && /^\p{Lu}{2,}(?: \p{Lu}{2,})+$/u.test(chosen) ? withoutCapitals(chosen) : chosen;
  const told = formTold(best, kind, spans, found.lexicon);
  const title = told ?? best;
  const office = officeOf(title, found.lexicon);
  const isCommon = office !== null || isCommonName(title, kind, found.lexicon);
  const home = { town: found.town, land: found.land, none: found.home }[office ?? 'none'];
  const owner = isCommon ? ownerOf(spans, home, found.lexicon) : null;
  // “Das Landgericht” of who knows where
  if (office !== null && owner === null && found.lexicon.nounCapitals) return [];
  return [
    {
      title: owner === null ? title : `${title} (${owner})`,
      kind,
      role: firstRole(spans, kind, found),
      wikidata: null,
      known: [],
      names: new Set([title, ...names]),
      mentions: withoutOverlaps(spans.map(placeOf)),
      doubt: doubtOf(group, title, told !== null, found.lexicon),
    },
  ];
}

/** Why a kind or title is in doubt; null: they are not. `isFirst`: the text shows the title's form. */
function doubtOf(group: Group, title: string, isFirst: boolean, lexicon: Lexicon): EntityDoubt | null {
  const { kind, spans } = group;
  if (kind === null) return { of: 'kind', guess: null };
  if (kind.lead < CERTAIN && !isToldOften(group, kind, lexicon)) return { of: 'kind', guess: kind.kind };
  if (isDoubtful(group, title, lexicon)) return { of: 'kind', guess: kind.kind };
  const mayBeOblique = isOblique(title, kind.kind) || (spans.length === 1 && isBareOblique(title, kind.kind));
  return !isFirst && mayBeOblique ? { of: 'form' } : null;
}

/** The title in the first case as the words around it show that, where it may stand in another; null: they do not. */
function formTold(title: string, kind: Kind, spans: readonly Span[], lexicon: Lexicon): string | null {
  if (kind === 'person') {
    const man = asMan(title, spans, lexicon) ?? asObject(title, spans, lexicon);
    if (man !== null) return man;
    if (isOblique(title, kind)) return formShown(spans) ?? inFirstCase(spans, lexicon, 1);
    // Илона Варга, whose name may be that of an Илон Варг
    const isShown = spans.some(({ line, from, to }) => textOf(line, from, to) === title);
    return isShown ? null : inFirstCase(spans, lexicon, 2);
  }
  return wellKnown(keyOf(title)) ? null : inAgreement(spans, lexicon);
}

/** May a Russian name stand in another case than the dictionary's, which is not known? */
function isOblique(name: string, kind: Kind): boolean {
  if (!/[а-я]/.test(name) || wellKnown(keyOf(name)))
    return /[а-я]/.test(name) && nominative(name, kind) === null;
  const isForm = (kind === 'person' ? OBLIQUE_SURNAME : OBLIQUE_ADJECTIVE).test(name);
  return isForm || nominative(name, kind) === null;
}

/** Тарсковой Антона: a surname in another case first. */
const OBLIQUE_SURNAME = /^[А-ЯЁ][а-яё]+(?:[оеё]в|[иы]н)(?:ой|ым) /;

/** Зимней вишне: an adjective in another case than the dictionary's before its noun. */
const OBLIQUE_ADJECTIVE =
  /^[А-ЯЁ][а-яё]+(?:(?:ей|[ео]го|[ео]му|[ую]ю|[ыи]х) [А-Яа-яё]+|ой [А-Яа-яё]+(?:[ыиеу]|[ое]й)|[ео]м [А-Яа-яё]+[еу]|[ыи]м [А-Яа-яё]+[ое]м)$/;

/** «нападающего *Тарска*»: whether a man of that ending is called so, or one without it, a name that stands once does not show. */
function isBareOblique(name: string, kind: Kind): boolean {
  const isPlain = kind === 'person' && /^[А-ЯЁ][а-яё]+[^аеёиоуыэюяьй][ауе]$/.test(name);
  return isPlain && !isGivenName(keyOf(name)) && !/(?:ов|ев|ёв|ин|ын|ск)а$/.test(name);
}

/** The first description that the text gives; of an office that it says they left, “former”, where the language has a word for it. */
export function firstRole(spans: readonly Span[], kind: Kind, { left, lexicon }: Found): string | null {
  for (const span of spans) {
    if (!span.line.telling) continue;
    const role = roleOf(span, kind, lexicon);
    if (role === null) continue;
    const ended = kind === 'person' ? endedBy(role, spans, left, lexicon) : null;
    if (ended === null) return role;
    return ended === 'name' && lexicon.former && /^\p{Ll}/u.test(role) ? `${lexicon.former} ${role}` : null;
  }
  return null;
}

function namesOf(spans: readonly Span[]): string[] {
  return [...new Set(spans.map(({ line, from, to }) => textOf(line, from, to)))];
}

/** A place of a dateline as running text has it: Orsa, of ORSA. */
function withoutCapitals(name: string): string {
  return name.replace(/\p{Lu}{3,}/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase());
}

/** The name with most words; of inflected forms the one that is known, or else the shortest. */
function titleOf(all: readonly string[], kind: Kind, german: ReadonlySet<string> | null): string {
  // «Павел Линд (Pavel Lind)»
  const names = /[а-я]/.test(all[0]!) ? all.filter((name) => /[а-я]/.test(name)) : all;
  const count = (name: string) => name.split(' ').length;
  const most = Math.max(...names.map(count));
  const longest = names.filter((name) => count(name) === most);
  // Россия rather than РФ.
  const spelt = longest.filter((name) => /\p{Ll}/u.test(name));
  const full = spelt.length > 0 ? spelt : longest;
  if (!/[а-я]/.test(full[0]!)) {
    const [first] = full as [string];
    // Bremens, Anna Roths
    const key = keyOf(first);
    const isGenitive = placeOfGenitive(key) !== null || (!german?.has(key) && german?.has(key.slice(0, -1)));
    // Peter L.
    const initial = kind === 'person' ? first.replace(/(?<= \p{Lu})$/u, '.') : first;
    const whole = isGenitive ? first.slice(0, -1) : initial;
    return german === null ? first : germanForm(whole);
  }
  const [shortest] = full.toSorted((left, right) => left.length - right.length);
  const told = kind === 'place' ? fromForms(full) : kind === 'person' ? withBareSurname(full, names) : null;
  if (told !== null) return told;
  const forms = full.map((name) => nominative(name, kind));
  const first = kind === 'person' ? null : amongForms(full);
  if (first !== null) return first;
  // A form that stands in the text goes before one that was worked out.
  return full.find((name) => forms.includes(name)) ?? forms.find((form) => form !== null) ?? shortest!;
}

/** Where a span stands. */
export function placeOf({ line, from, to }: Span): Place {
  const { paragraph, caption } = line.sentence;
  return { paragraph, caption, start: line.words[from]!.start, end: line.words[to - 1]!.end };
}
