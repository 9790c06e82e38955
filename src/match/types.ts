import type { Deck } from '../deck/types.ts';

/** Id of a card over all decks: deck id, `#`, card id. A deck's id is its file's name without `.md`. */
export type CardId = string;

/** A deck under its id. */
export interface NamedDeck {
  readonly id: string;
  readonly deck: Deck;
  /** Nothing but names is known of its cards; their kind stands for any. */
  readonly bare?: boolean;
}

/** One card that a candidate's text may stand for. */
export interface Option {
  readonly card: CardId;
  readonly deck: string;
  /** The name counts only in company of a sure one of the same deck. */
  readonly unsure: boolean;
  /** Painted only in company of another card of the same deck. */
  readonly everyday: boolean;
  /** Given only where the place has several options. */
  readonly fit?: Fit;
}

/** How well a place of text suits one of the cards that it may stand for. */
export interface Fit {
  /** What the words beside the name say of the card's kind: 1 for it, -1 against it. */
  readonly kind: -1 | 0 | 1;
  /** The card has a longer name that ends with this one: it is a surname, say. */
  readonly short: boolean;
  /** It is the name as the deck writes it, no inflected form. */
  readonly asWritten: boolean;
  /** The name is of the text's language. */
  readonly ownLanguage: boolean;
}

/**
 * A place where a name stands by all that its block of text can tell. `start` and `end` are UTF-16 offsets
 * into that text; `options` has at least one element.
 */
export interface Candidate {
  readonly start: number;
  readonly end: number;
  readonly options: readonly Option[];
}

/** A candidate that counts in its document. `cards`, likeliest first, has at least one element. */
export interface Mention {
  readonly start: number;
  readonly end: number;
  readonly cards: readonly CardId[];
  /** Enough company for a mark: not all of its cards are everyday ones that stand alone. */
  readonly painted: boolean;
}

/** What the reader's settings leave out of a scan. */
export interface ScanOptions {
  /** Languages (primary tags) whose names are not looked for. Names of no language always are. */
  readonly languagesOff?: readonly string[];
  /** Language of the text (BCP 47), where it is known. Helps the rules; excludes no name. */
  readonly language?: string | null;
}
