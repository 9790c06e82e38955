import type { Card, Deck } from '../deck/types.ts';
import { compileIndex } from '../match/compile.ts';
import { createMatcher, type Matcher } from '../match/matcher.ts';
import { openIndex } from '../match/open.ts';
import { resolve } from '../match/resolve.ts';
import { scan } from '../match/scan.ts';
import type { Candidate, CardId } from '../match/types.ts';
import { joinCards } from '../shelf/entities.ts';
import { keysOf } from '../shelf/keys.ts';
import { unite } from '../shelf/unite.ts';

/** A mention as `gloss find --json` gives it: UTF-16 offsets, and titles of cards, the likeliest first. */
export interface MentionJson {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly cards: readonly string[];
}

/** What a document says. */
export interface Document {
  /** Stretches of running text, of which no name crosses into the next. */
  readonly blocks: readonly string[];
  /** Speaks for what the document is about, but is not searched for mentions itself. */
  readonly title: string;
  /** BCP 47 tag of its text, where it is known. */
  readonly language: string | null;
}

/** What parts the blocks of a document where its text is given as one. */
export const BLOCK_END = '\n\n';

/** Finds mentions of the cards of some decks in documents. */
export class Finder {
  readonly #matcher: Matcher;
  readonly #titles = new Map<CardId, string>();
  /** The id under which a card stands that several decks have. */
  readonly #unified: (card: CardId) => CardId;

  constructor(decks: readonly Deck[]) {
    const indexes = decks.map((deck, number) => {
      for (const card of deck.cards) this.#titles.set(`${number}#${card.id}`, card.title);
      return openIndex(compileIndex({ id: String(number), deck }));
    });
    this.#matcher = createMatcher(indexes);
    const keys = decks.map((deck, number) => ({ id: String(number), keys: deck.cards.map(keysOf) }));
    this.#unified = joinCards(keys).unified;
  }

  /** All mentions, whatever would be painted. Offsets count in the blocks' texts joined by `BLOCK_END`. */
  find({ blocks, title, language }: Document): MentionJson[] {
    const scanned = (text: string): Candidate[] =>
      unite(scan(this.#matcher, text, { language }), this.#unified);
    const found = blocks.map(scanned);
    const mentions: MentionJson[] = [];
    let offset = 0;
    resolve(found, scanned(title)).forEach((list, i) => {
      const block = blocks[i]!;
      for (const { start, end, cards } of list) {
        const titles = cards.map((card) => this.#titles.get(card)!);
        mentions.push({
          start: offset + start,
          end: offset + end,
          text: block.slice(start, end),
          cards: titles,
        });
      }
      offset += block.length + BLOCK_END.length;
    });
    return mentions;
  }
}

/** A deck of which each line of a text is a card with that name. */
export function deckOfNames(text: string): Deck {
  const names = new Set(
    text
      .replace(/^\ufeff/, '')
      .split('\n')
      .map((line) => line.trim()),
  );
  names.delete('');
  return { title: 'names', language: 'en', sources: [], cards: [...names].map(cardOfName) };
}

// Nothing is known of a bare name. Of all kinds an event is told least by its neighbours: “Barack Obama” holds
// Obama, as for a person; “Dynamo Moscow” does not hold Moscow, as for a place.
function cardOfName(title: string, number: number): Card {
  const name = { text: title, language: null, unsure: false, unless: [] };
  const nothing = { role: null, wikidata: null, everyday: false, summary: null, facts: [] };
  return { id: String(number), title, kind: 'event', names: [name], ...nothing };
}
