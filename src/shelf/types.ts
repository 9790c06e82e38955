import type { Fact, FactDate, Kind, Source } from '../deck/types.ts';
import type { CardId } from '../match/types.ts';

/** Text of a fact in which other cards are linked by their id over all decks. */
export type ShownInline = string | { readonly text: string; readonly card: CardId };

/** A fact as a card shows it: nothing left to look up. */
export interface ShownFact {
  readonly text: readonly ShownInline[];
  readonly source: Source;
  readonly paragraphs: Fact['paragraphs'];
  readonly caption: boolean;
  readonly saidBy: { readonly name: string; readonly card: CardId | null } | null;
  /** Falls back on the source's publication date. */
  readonly stated: FactDate | null;
  readonly about: FactDate | null;
  readonly due: FactDate | null;
  readonly note: string | null;
  /** All cards that it concerns, its own first. */
  readonly cards: readonly CardId[];
}

/** One entity as the decks in use know it together. */
export interface ShownCard {
  readonly id: CardId;
  readonly title: string;
  readonly kind: Kind;
  readonly role: string | null;
  readonly wikidata: string | null;
  readonly summary: string | null;
  /** Language of title, summary and facts. */
  readonly language: string;
  /** Each spelling once, in deck order. */
  readonly names: readonly { readonly text: string; readonly language: string | null }[];
  readonly facts: readonly ShownFact[];
}

/** A card in a list. */
export interface CardLine {
  readonly id: CardId;
  readonly title: string;
  readonly kind: Kind;
  readonly role: string | null;
  readonly facts: number;
}

/** A deck in the settings' list. */
export interface DeckLine {
  readonly id: string;
  readonly title: string;
  readonly cards: number;
  readonly facts: number;
  readonly sources: readonly Source[];
  /** Primary language tags of its names. */
  readonly languages: readonly string[];
}
