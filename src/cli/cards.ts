import { factsByCard, type OwnedFact } from '../deck/facts.ts';
import { plainText } from '../deck/inline.ts';
import type { Card, Deck, IsoDate, Source } from '../deck/types.ts';
import { loadDecks } from './decks.ts';
import { write } from './output.ts';
import { printCard } from './people.ts';

/** A card as `gloss cards --json` gives it. */
export interface CardJson {
  readonly title: string;
  /** The kind, then the role if it has one: `person, president of Russia`. */
  readonly kind: string;
  readonly wikidata: string | null;
  readonly summary: string | null;
  readonly names: readonly {
    readonly text: string;
    readonly language: string | null;
    readonly unsure: boolean;
  }[];
  readonly facts: readonly FactJson[];
}

/** A fact on one of the cards that it concerns. */
export interface FactJson {
  readonly text: string;
  readonly paragraph: number | readonly number[];
  /** There where it stands below a picture: `paragraph` counts the captions then. */
  readonly caption?: true;
  readonly source: {
    readonly title: string;
    readonly publisher: string | null;
    readonly published: IsoDate | null;
    readonly inferred: boolean;
  };
  readonly saidBy: string | null;
  /** When it was stated: if the fact does not say, when its source was published. */
  readonly stated: IsoDate | null;
  readonly about: IsoDate | null;
  readonly due: IsoDate | null;
  /** The remark that stands with it: what its “the deal” stands for. */
  readonly note: string | null;
}

/** `gloss cards [DECK…]`: the cards of decks with the facts that concern them. */
export async function cards(names: readonly string[], json: boolean): Promise<void> {
  const decks = await loadDecks(names);
  const shown = decks.flatMap(cardsOfDeck);
  if (json) return await write(`${JSON.stringify(shown, null, 2)}\n`);
  for (const card of shown) await write(`${printCard(card)}\n`);
}

/** The cards of a deck with the facts that concern them, as JSON. */
export function cardsOfDeck(deck: Deck): CardJson[] {
  const sources = new Map(deck.sources.map((source) => [source.id, source]));
  const facts = factsByCard(deck);
  return deck.cards.map((card) => cardJson(card, facts.get(card.id) ?? [], sources));
}

function cardJson(card: Card, facts: readonly OwnedFact[], sources: ReadonlyMap<string, Source>): CardJson {
  const { title, role, wikidata, summary } = card;
  return {
    title,
    kind: role === null ? card.kind : `${card.kind}, ${role}`,
    wikidata,
    summary,
    names: card.names.map(({ text, language, unsure }) => ({ text, language, unsure })),
    facts: facts.map((owned) => factJson(owned, sources)),
  };
}

function factJson({ fact }: OwnedFact, sources: ReadonlyMap<string, Source>): FactJson {
  const { title, publisher, published } = sources.get(fact.source)!;
  const [first, ...more] = fact.paragraphs;
  return {
    text: plainText(fact.text),
    paragraph: more.length === 0 ? first! : fact.paragraphs,
    ...(fact.caption ? { caption: true as const } : {}),
    source: { title, publisher, published: published?.date ?? null, inferred: published?.inferred ?? false },
    saidBy: fact.saidBy?.name ?? null,
    stated: fact.stated?.date ?? published?.date ?? null,
    about: fact.about?.date ?? null,
    due: fact.due?.date ?? null,
    note: fact.note,
  };
}
