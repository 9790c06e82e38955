import type { Deck, Fact, Kind, Name } from '../deck/types.ts';
import type { CardId } from '../match/types.ts';

/** A place in an article: UTF-16 offsets into one paragraph (or caption), which is counted from 1. */
export interface Place {
  readonly paragraph: number;
  readonly caption: boolean;
  readonly start: number;
  readonly end: number;
}

/** A sentence and where it stands. */
export interface Sentence extends Place {
  readonly text: string;
}

/** A card of the reader's shelf, or one whose name and kind the reader confirmed: what is known before reading. */
export interface KnownCard {
  /** Null: confirmed by the reader, on no shelf yet. */
  readonly id: CardId | null;
  readonly title: string;
  readonly kind: Kind;
  readonly wikidata: string | null;
  readonly names: readonly Name[];
}

/**
 * Why an entity has no card yet. `kind`: it may be of the kind `guess`, null where nobody knows; `form`: its title stands
 * in a case of which no dictionary form is known.
 */
export type EntityDoubt = { readonly of: 'kind'; readonly guess: Kind | null } | { readonly of: 'form' };

/** Why a fact stays off cards. `word`: as the article writes it; `guess`: id of the entity that may be meant. */
export type Doubt =
  /** Of the fact's own entity. */
  | EntityDoubt
  /** Who says it, who stands in the text as `word`, if at all. */
  | { readonly of: 'speaker'; readonly word: string | null; readonly guess: string | null }
  /** What the article does not answer for itself: “reportedly”. */
  | { readonly of: 'hearsay'; readonly word: string }
  /** What a word stands for: “it”, “the deal”. */
  | { readonly of: 'reference'; readonly word: string; readonly guess: string | null }
  /** It leans on a sentence before it: “a day later”. */
  | { readonly of: 'before'; readonly word: string }
  /** What it is about. */
  | { readonly of: 'topic' }
  /** Whether it is so: an opinion piece says it for itself. */
  | { readonly of: 'opinion' };

/** Somebody or something that an article names. */
export interface Entity {
  /** Slug of the title, unique in the article. */
  readonly id: string;
  readonly title: string;
  readonly kind: Kind;
  /** What the text gives as role or type: “president of Russia”. */
  readonly role: string | null;
  readonly wikidata: string | null;
  /** Spellings in the article; a bare surname of a person is among them. */
  readonly names: readonly Name[];
  /** Where it stands, in the article's order. */
  readonly mentions: readonly Place[];
  /** Why title, kind or borders are in doubt; null: they are not. */
  readonly doubt: EntityDoubt | null;
}

/** A number with what it counts: “nearly 200,000 soldiers”. */
export interface Quantity {
  /** Of a range its lower end. */
  readonly value: number;
  /** Of a range its upper end. */
  readonly to?: number;
  readonly unit: string | null;
  /** “nearly”, “at least”; “between” where a range has no such word. */
  readonly modifier: string | null;
  /** As it is written, modifier and unit included. */
  readonly raw: string;
}

/** A verbatim stretch of a paragraph, with what stands around it, to find it again. */
export interface Quote {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** How a statement is put into its speaker's mouth; null: the article states it itself. */
export type Mode = 'direct' | 'indirect' | 'according-to' | null;

/** A fact as it was compiled, written under the card `card`. */
export interface KeptFact extends Fact {
  readonly card: string;
  readonly quote: Quote;
  /** The sentence that it stands in. */
  readonly sentence: Sentence;
  /** Text directive (`text=…`) that reopens the article at the sentence. */
  readonly fragment: string;
  readonly mode: Mode;
  readonly quantities: readonly Quantity[];
  /** Why it stays off cards until the reader confirms it; empty: it does not. */
  readonly doubts: readonly Doubt[];
}

/**
 * A statement that became no fact, as the fact that the reader may make of it. `card`: id of the entity that it may be about;
 * null: nobody comes into question. In doubt is at most who says it.
 */
export type Passed = Omit<KeptFact, 'card'> & { readonly card: string | null };

/** What an article was compiled to. */
export interface Compiled {
  /** Its cards and all facts that are in no doubt. */
  readonly deck: Deck;
  /** All entities, those without a fact too. */
  readonly entities: readonly Entity[];
  /** All facts, the doubtful ones too, in the article's order. */
  readonly facts: readonly KeptFact[];
  /** What the rules passed over, headings left out, in the article's order. */
  readonly passed: readonly Passed[];
  /** What the reader should know: no date was found, the language has no rules. */
  readonly remarks: readonly string[];
}
