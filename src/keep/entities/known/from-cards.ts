// What the reader's cards are in an article.
import type { Article } from '../../../article/types.ts';
import { primaryTag } from '../../../deck/languages.ts';
import type { Kind, Name } from '../../../deck/types.ts';
import type { KnownCard, Place } from '../../types.ts';
import { type Draft, type Found, firstRole, placeOf } from '../drafts.ts';
import type { Group } from '../groups/group.ts';
import { endsAlike, isSamePlace, overlaps, withoutOverlaps } from '../groups/places.ts';
import { tellsKind } from '../kinds/nouns.ts';
import { textOf } from '../spans/span.ts';
import { keyOf } from '../spans/words.ts';
import type { KnownMention } from './known.ts';

/** Known cards that the article names, as drafts. Groups that stand where they do are taken in, and out of `found`. */
export function fromCards(
  known: readonly KnownCard[],
  mentions: readonly KnownMention[],
  found: Found | null,
  article: Article,
): Draft[] {
  const language = article.language ? primaryTag(article.language) : null;
  const groups = found?.groups ?? [];
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
    const named = namesIn(card, own, article, language);
    return [
      {
        title: named.title,
        kind: card.kind,
        role: found
          ? firstRole(
              same.flatMap((group) => group.spans),
              card.kind,
              found,
            )
          : null,
        wikidata: card.wikidata,
        known: named.names,
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

/**
 * Title and names of a card in the article's language. A title in another one gives way to the name that the article has: Wikidata
 * joins the two. What no Wikidata id tells may be several things (“two central banks”): there only names that stand in the article count.
 */
function namesIn(
  card: KnownCard,
  own: readonly KnownMention[],
  article: Article,
  language: string | null,
): { readonly title: string; readonly names: readonly Name[] } {
  const names = card.names.filter(({ language: tag }) => tag === null || primaryTag(tag) === language);
  const translated = names.filter(({ language: tag }) => tag !== null);
  const isForeign = language !== TITLES && translated.every(({ text }) => text !== card.title);
  if (!isForeign || translated.length === 0) return { title: card.title, names };
  const keys = new Set(own.map((place) => keyOf(textAt(place, article))));
  const written = translated.filter(({ text }) => keys.has(keyOf(text)));
  const isOne = card.wikidata !== null || written.length === 0;
  return { title: (isOne ? translated : written)[0]!.text, names: isOne ? names : written };
}

/** The language of titles in decks that ship with Gloss; cards that were kept are titled as their article names them. */
const TITLES = 'en';

function textAt({ paragraph, caption, start, end }: Place, { paragraphs, captions }: Article): string {
  const text = caption ? captions[paragraph - 1] : paragraphs[paragraph - 1]?.text;
  return text?.slice(start, end) ?? '';
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

/** From this lead on what the text tells of a kind goes before a card's. */
const CLEAR = 3;

/**
 * The mentions without those of cards whose kind the text plainly contradicts: a card once kept with a wrong kind does
 * not spread. What the reader confirmed, or Wikidata knows, is right.
 */
export function withoutContradicted(
  mentions: readonly KnownMention[],
  known: readonly KnownCard[],
  groups: readonly Group[],
): KnownMention[] {
  const isWrong = known.map((card, number) => {
    if (card.id === null || card.wikidata !== null) return false;
    const own = mentions.filter((mention) => mention.card === number);
    return groups.some(
      (group) =>
        isSameAs(group, card, own) &&
        group.kind !== null &&
        group.kind.lead >= CLEAR &&
        !isAlike(group.kind.kind, card.kind),
    );
  });
  return mentions.filter(({ card }) => !isWrong[card]);
}

/** The mentions without those that a longer name of something else holds, which a noun closes: “Kovin” in “the Kovin Line”. */
export function withoutBroken(mentions: readonly KnownMention[], { groups, lexicon }: Found): KnownMention[] {
  const longer = groups
    .flatMap(({ spans }) => spans)
    .filter(({ line: { words }, from, to }) => {
      const noun = words[lexicon.nounFirst ? from : to - 1]!;
      return to - from > 1 && tellsKind(noun.key, lexicon);
    })
    .map(placeOf);
  // “Rusia” in “el Ministerio de Defensa de Rusia”
  const isPart = (place: Place, mention: Place) =>
    overlaps(place, mention) &&
    (mention.end < place.end || (lexicon.nounFirst && place.start < mention.start));
  return mentions.filter((mention) => !longer.some((place) => isPart(place, mention)));
}

const BODIES: readonly Kind[] = ['body', 'institution'];

/** Bodies and institutions are hard to tell apart. */
const isAlike = (left: Kind, right: Kind) =>
  left === right || (BODIES.includes(left) && BODIES.includes(right));
