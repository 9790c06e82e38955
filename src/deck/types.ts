/** The seven kinds of thing that a card can be about. The word a deck's kind line begins with. */
export const KINDS = ['person', 'place', 'body', 'event', 'agreement', 'plan', 'institution'] as const;
export type Kind = (typeof KINDS)[number];

/** A point or span of time at the grain that is known: `2021`, `2021-05`, `2021-05-23`, or `a/b` of two such. */
export type IsoDate = string;

/** A date of a fact. `inferred`: the source does not state it outright, it was worked out (see the source's basis). */
export interface FactDate {
  readonly date: IsoDate;
  readonly inferred: boolean;
}

/** An article that a deck was compiled from. */
export interface Source {
  /** Short key by which facts cite it, unique in the deck: `[a-z0-9][a-z0-9-]*`. */
  readonly id: string;
  readonly title: string;
  readonly publisher: string | null;
  readonly author: string | null;
  /** Publication date; `inferred` when it was worked out, then `basis` says from what. */
  readonly published: FactDate | null;
  readonly basis: string | null;
  readonly url: string | null;
  /** BCP 47 tag of the article's language. */
  readonly language: string | null;
  /** `ours`: facts restate the source in the deck author's words; `verbatim`: they are its own sentences. */
  readonly words: 'ours' | 'verbatim';
}

/** One surface form by which text refers to a card. */
export interface Name {
  readonly text: string;
  /** BCP 47 tag, or null for every language (`any` in the file). */
  readonly language: string | null;
  /** Counts only when a sure mention of the same deck stands in the same document. */
  readonly unsure: boolean;
  /** Phrases containing the name inside which it does not count. */
  readonly unless: readonly string[];
}

/** Running text in which other cards of the deck are linked. `card` is a card's id. */
export type Inline = string | { readonly text: string; readonly card: string };

/** One statement of a source. */
export interface Fact {
  /** Without empty or adjacent strings. */
  readonly text: readonly Inline[];
  /** Id of the source. */
  readonly source: string;
  /** Numbers of the source's non-empty lines, the headline being 1; at least one, ascending. */
  readonly paragraphs: readonly number[];
  /** It stands in a picture's caption. */
  readonly caption: boolean;
  /** Text directive (`text=…`) that opens the source's address at the sentence; null: none, or the source has no address. */
  readonly fragment: string | null;
  /** Who said it; null: the source reports it. `card` is set where the speaker has one. */
  readonly saidBy: { readonly name: string; readonly card: string | null } | null;
  /** When it was stated; null: when the source was published. */
  readonly stated: FactDate | null;
  /** The time it is about. */
  readonly about: FactDate | null;
  /** When what is planned is due. */
  readonly due: FactDate | null;
  /** Cards that it concerns beside its own, its speaker's and those linked in its text. */
  readonly also: readonly string[];
  /** A remark by the deck's author on how the source was read. */
  readonly note: string | null;
}

/** One entity. Its facts here are those written under it; `factsOf` gives those that concern it. */
export interface Card {
  /** Slug of the title (see `slug`), unique in the deck; also its anchor on code hosts. */
  readonly id: string;
  readonly title: string;
  readonly kind: Kind;
  /** What follows the kind on its line: `president of Russia`. */
  readonly role: string | null;
  /** `Q` and digits. */
  readonly wikidata: string | null;
  /** An everyday name (a country, a city, a bloc): painted only in company of another card of the deck. */
  readonly everyday: boolean;
  readonly summary: string | null;
  readonly names: readonly Name[];
  readonly facts: readonly Fact[];
}

/** A parsed deck file. */
export interface Deck {
  readonly title: string;
  /** Language that the cards are written in. */
  readonly language: string;
  readonly sources: readonly Source[];
  readonly cards: readonly Card[];
}

/** Something wrong in a deck file. `line` and `column` count from 1; columns count UTF-16 units. */
export interface Diagnostic {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly severity: 'error' | 'warning';
  /** What is wrong and how to mend it: two short sentences. */
  readonly message: string;
}

/** A deck is taken whole or not at all: with any error there is no deck. */
export type Parsed =
  | { readonly deck: Deck; readonly diagnostics: readonly Diagnostic[] }
  | { readonly deck: null; readonly diagnostics: readonly Diagnostic[] };
