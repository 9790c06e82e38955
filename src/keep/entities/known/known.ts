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
  const mentions = resolve(texts.map((text) => scan(matcher, text, { language })));
  return mentions.flatMap((found, at) => {
    const caption = at >= article.paragraphs.length;
    const paragraph = 1 + (caption ? at - article.paragraphs.length : at);
    return found.flatMap(({ start, end, cards }) => {
      const card = Number(cards[0]!.slice(cards[0]!.indexOf('#') + 1));
      const mention = { paragraph, caption, start, end, card };
      return isAnother(known[card]!, texts[at]!, start, end) ? [] : [mention];
    });
  });
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
