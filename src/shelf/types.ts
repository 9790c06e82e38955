import type { Fact, FactDate, Kind, Source } from '../deck/types.ts';
import type { CardId } from '../match/types.ts';
import type { Aside } from './aside.ts';
import type { CardKeys, StoredCard } from './stored.ts';

/** Text of a fact in which other cards are linked by their id over all decks. */
export type ShownInline = string | { readonly text: string; readonly card: CardId };

/** A fact as a card shows it: nothing left to look up. */
export interface ShownFact {
  /** Unique over all decks, and the same as long as its deck does not change. */
  readonly id: string;
  readonly text: readonly ShownInline[];
  readonly source: Source;
  readonly paragraphs: Fact['paragraphs'];
  readonly caption: boolean;
  /** Text directive (`text=…`) that opens the source's address at the sentence. */
  readonly fragment: string | null;
  readonly saidBy: { readonly name: string; readonly card: CardId | null } | null;
  /** Falls back on the source's publication date. */
  readonly stated: FactDate | null;
  readonly about: FactDate | null;
  readonly due: FactDate | null;
  readonly note: string | null;
  /** All cards that it concerns, its own first. */
  readonly cards: readonly CardId[];
  /** When it came on the shelf, ms since 1970; null: its deck came with Gloss. */
  readonly addedAt: number | null;
  /** Where the same was said in nearly the same words, the earliest first. The fact's own place is not among them. */
  readonly repeats: readonly Citation[];
  /** Ids of facts on the card that give another value of what is measured, at the same time: sources differ. */
  readonly differs: readonly string[];
  /** Id of the fact on the card that gave another value before: since then it changed. */
  readonly changes: string | null;
  /** It came on the shelf since the reader last saw the card. */
  readonly isNew: boolean;
  /** The page at hand is its source, or was when it was kept. */
  readonly fromThisPage: boolean;
  /** The page says it now. */
  readonly inThisArticle: boolean;
  /** It was stated after the day that is read as today. */
  readonly later: boolean;
}

/** Where a fact stands. */
export interface Citation
  extends Pick<ShownFact, 'source' | 'paragraphs' | 'caption' | 'fragment' | 'stated'> {
  /** Of the fact that stands there. */
  readonly id: string;
}

/** What a kept article says of a card in doubt. */
export interface ShownAside {
  readonly deck: string;
  /** The article. */
  readonly source: Source;
  /** How many statements. */
  readonly statements: number;
  /** It was published after the day that is read as today. */
  readonly later: boolean;
}

/** What a deck tells of an entity in short: its role, its summary. */
export interface Told {
  readonly text: string;
  readonly language: string;
  /** When its newest source was published; null: nobody knows. */
  readonly date: FactDate | null;
  /** The same of other decks that tell it, the newest first. */
  readonly before: readonly (FactDate | null)[];
}

/** One entity as the decks in use know it together. */
export interface ShownCard {
  readonly id: CardId;
  readonly title: string;
  readonly kind: Kind;
  /** The text of the first of `roles`. */
  readonly role: string | null;
  /** Each once, the newest first; before them those in the card's language. */
  readonly roles: readonly Told[];
  readonly wikidata: string | null;
  /** The same of summaries. */
  readonly summaries: readonly Told[];
  /** Language of title and facts. */
  readonly language: string;
  /** Each spelling once, in deck order. */
  readonly names: readonly { readonly text: string; readonly language: string | null }[];
  readonly facts: readonly ShownFact[];
  /** What is not on the card because it is in doubt; the newest article first. */
  readonly aside: readonly ShownAside[];
}

/** A card in a list. */
export interface CardLine {
  readonly id: CardId;
  readonly title: string;
  readonly kind: Kind;
  readonly role: string | null;
  readonly facts: number;
}

/** A card that a search found. */
export interface Match {
  /** 0: the title begins with the text; 1: a name does; 2: words do; 3: it stands elsewhere. */
  readonly rank: number;
  readonly line: CardLine;
}

/** The best of what a search found. */
export interface CardMatches {
  readonly lines: readonly CardLine[];
  /** There may be more: the limit or the time was reached. */
  readonly more: boolean;
}

/** A deck in a list. */
export interface DeckLine {
  readonly id: string;
  readonly title: string;
  /** BCP 47 tag of what its cards are written in. */
  readonly language: string;
  readonly sources: readonly Source[];
  readonly cards: number;
  readonly facts: number;
  readonly names: number;
  /** Primary language tags of its names, sorted. */
  readonly languages: readonly string[];
  /** ms since 1970; null: it came with Gloss. */
  readonly addedAt: number | null;
  /** What it says in doubt, if it was kept from an article. */
  readonly aside?: readonly Aside[];
}

/** What to look for in decks. */
export interface CardQuery {
  readonly decks: readonly string[];
  /** Parts of a title or names; case and accents do not matter. `''` matches all cards. */
  readonly text: string;
  /** At most so many. */
  readonly limit: number;
  /** Time in ms after which it gives what it has found. */
  readonly patience: number;
}

/** Words to look for in decks, folded. */
export interface WordQuery extends Omit<CardQuery, 'text'> {
  readonly words: readonly string[];
}

/** Cards of decks, wherever these are held. */
export interface CardStore {
  /**
   * What may join cards of these decks with others', for each in its order. `also`: keys of cards of decks that
   * are held elsewhere.
   */
  joins(decks: readonly string[], also: ReadonlySet<string>): Promise<readonly (readonly CardKeys[])[]>;
  /** Those that the deck lacks are missing. */
  cards(deck: string, ids: readonly string[]): Promise<ReadonlyMap<string, StoredCard>>;
  search(query: CardQuery): Promise<{ readonly matches: readonly Match[]; readonly more: boolean }>;
  /** Ids of cards whose title or a name holds one of the words: of each word the first, up to the limit. */
  holding(query: WordQuery): Promise<readonly CardId[]>;
}

/** Decks that are held in one place. */
export interface DeckGroup {
  readonly decks: readonly DeckLine[];
  readonly store: CardStore;
}
