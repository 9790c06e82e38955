import { nameProblem } from '../deck/names.ts';
import type { Card, Deck } from '../deck/types.ts';
import { compileIndex } from '../match/index/compile.ts';
import { type Index, openIndex } from '../match/index/open.ts';
import { createMatcher, type Matcher } from '../match/matcher.ts';
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

/** Id of the deck of bare names; those of other decks are numbers. */
const NAMES = 'names';

/** Finds mentions of the cards of some decks, and of bare names, in documents. */
export class Finder {
  readonly #indexes: readonly Index[];
  readonly #names: readonly string[];
  /** What finds in texts of each language: bare names are inflected as the text’s. */
  readonly #matchers = new Map<string | null, Matcher>();
  readonly #titles = new Map<CardId, string>();
  /** The id under which a card stands that several decks have. */
  readonly #unified: (card: CardId) => CardId;

  constructor(decks: readonly Deck[], names: readonly string[] = []) {
    this.#indexes = decks.map((deck, number) => this.#index(String(number), deck));
    this.#names = names;
    const keys = decks.map((deck, number) => ({ id: String(number), keys: deck.cards.map(keysOf) }));
    const bare = { id: NAMES, keys: deckOfNames(names, null).cards.map(keysOf) };
    this.#unified = joinCards([...keys, bare]).unified;
  }

  /** All mentions, whatever would be painted. Offsets count in the blocks' texts joined by `BLOCK_END`. */
  find({ blocks, title, language }: Document): MentionJson[] {
    const matcher = this.#matcherFor(this.#names.length === 0 ? null : language);
    const scanned = (text: string): Candidate[] => unite(scan(matcher, text, { language }), this.#unified);
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

  #matcherFor(language: string | null): Matcher {
    let matcher = this.#matchers.get(language);
    if (!matcher) {
      const bare =
        this.#names.length === 0 ? [] : [this.#index(NAMES, deckOfNames(this.#names, language), true)];
      matcher = createMatcher([...this.#indexes, ...bare]);
      this.#matchers.set(language, matcher);
    }
    return matcher;
  }

  #index(id: string, deck: Deck, bare = false): Index {
    for (const card of deck.cards) this.#titles.set(`${id}#${card.id}`, card.title);
    return openIndex(compileIndex({ id, deck, bare }));
  }
}

/** Names of a list, each once, and what is wrong with those that no deck may hold; lines count from 1. */
export interface NameList {
  readonly names: readonly string[];
  readonly refused: readonly { readonly line: number; readonly problem: string }[];
}

/** The lines of a text that are not empty. */
export function namesIn(text: string): NameList {
  const names = new Set<string>();
  const refused: { line: number; problem: string }[] = [];
  for (const [at, line] of text
    .replace(/^\ufeff/, '')
    .split(/\r\n?|\n/)
    .entries()) {
    const name = line.trim();
    if (name === '' || names.has(name)) continue;
    const problem = nameProblem(name);
    if (problem === null) names.add(name);
    else refused.push({ line: at + 1, problem });
  }
  return { names: [...names], refused };
}

function deckOfNames(names: readonly string[], language: string | null): Deck {
  const cards = names.map((title, number) => cardOfName(title, number, language));
  return { title: 'names', language: language ?? 'en', sources: [], cards };
}

// Nothing is known of a bare name. Of all kinds an event is told least by its neighbours: “Barack Obama” holds
// Obama, as for a person; “Dynamo Moscow” does not hold Moscow, as for a place.
function cardOfName(title: string, number: number, language: string | null): Card {
  const name = { text: title, language, unsure: false, unless: [] };
  const nothing = { role: null, wikidata: null, everyday: false, summary: null, facts: [] };
  return { id: String(number), title, kind: 'event', names: [name], ...nothing };
}
