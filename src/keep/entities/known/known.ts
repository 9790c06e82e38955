import type { Article } from '../../../article/types.ts';
import { compileIndex } from '../../../match/index/compile.ts';
import { openIndex } from '../../../match/index/open.ts';
import { createMatcher } from '../../../match/matcher.ts';
import { resolve } from '../../../match/resolve.ts';
import { scan } from '../../../match/scan.ts';
import type { KnownCard, Place } from '../../types.ts';
import { isGivenName } from '../gazetteer/given-names.ts';
import { keyOf } from '../spans/words.ts';

/** Where a name of a known card stands. */
export interface KnownMention extends Place {
  /** Which of the known cards. */
  readonly card: number;
}

/** Mentions of known cards, by the rules that mark names in pages, in the article's order. */
export function knownMentions(article: Article, known: readonly KnownCard[]): KnownMention[] {
  if (known.length === 0) return [];
  const matcher = createMatcher([openIndex(compileIndex({ id: 'known', deck: deckOf(known) }))]);
  const texts = [...article.paragraphs.map(({ text }) => text), ...article.captions];
  const language = article.language;
  const resolved = resolve(texts.map((text) => scan(matcher, text, { language })));
  const mentions = resolved.flatMap((found, at) => {
    const caption = at >= article.paragraphs.length;
    const paragraph = 1 + (caption ? at - article.paragraphs.length : at);
    return found.flatMap(({ start, end, cards }) => {
      const card = meant(
        cards.map((id) => Number(id.slice(id.indexOf('#') + 1))),
        known,
      );
      if (card === null || isAnother(known[card]!, texts[at]!, start, end)) return [];
      return [{ paragraph, caption, start, end, card, isFull: texts[at]!.slice(start, end).includes(' ') }];
    });
  });
  const full = new Set(mentions.filter(({ isFull }) => isFull).map(({ card }) => card));
  return mentions
    .filter(({ card }) => isSure(known[card]!) || full.has(card))
    .map(({ isFull: _, ...mention }) => mention);
}

/** Not so is a person whom an article calls by a surname alone: that only proposes to join the two. */
function isSure({ kind, id, wikidata }: KnownCard): boolean {
  return kind !== 'person' || id === null || wikidata !== null;
}

/** Which of the cards that a name may mean it does, the likeliest first; null: two are of one kind, as two persons of one surname, and the reader confirmed neither. */
function meant(cards: readonly number[], known: readonly KnownCard[]): number | null {
  const [first, ...rest] = cards;
  const confirmed = cards.find((card) => known[card]!.id === null);
  const hasRival = rest.some((card) => known[card]!.kind === known[first!]!.kind);
  return confirmed ?? (hasRival ? null : first!);
}

/** Whether another given name or initial than the person's stands before a surname: “A. Tanner” is not Marie Tanner. */
function isAnother({ kind, names }: KnownCard, text: string, start: number, end: number): boolean {
  const given = /(?<![\p{L}\p{M}.])(\p{Lu}[\p{L}\p{M}-]*)(\.?) $/u.exec(text.slice(0, start));
  if (kind !== 'person' || given === null || text.slice(start, end).includes(' ')) return false;
  const [, first, stop] = given as unknown as [string, string, string];
  if (stop === '' ? !isGivenName(keyOf(first)) : first.length > 1) return false;
  const parts = names.flatMap((name) => keyOf(name.text).split(' ').slice(0, -1));
  return parts.length > 0 && !parts.some((part) => part.startsWith(keyOf(first)));
}

/** The cards as a deck, each with its number for id. */
function deckOf(known: readonly KnownCard[]) {
  const cards = known.map(({ title, kind, wikidata, names }, number) => ({
    id: String(number),
    title,
    kind,
    role: null,
    wikidata,
    everyday: false,
    summary: null,
    names,
    facts: [],
  }));
  return { title: 'known', language: 'en', sources: [], cards };
}
