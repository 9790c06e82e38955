// A deck as the rows in which the shelf holds it.
import type { OwnedFact } from '../deck/facts.ts';
import { fold } from '../deck/fold.ts';
import { primaryTag } from '../deck/languages.ts';
import type { Card, Deck } from '../deck/types.ts';
import { entityKeys, keysOf, shardOf, shardsFor } from './keys.ts';
import type { CardBlock, CardKeys, LineBlock, ShelfDeck, StoredCard } from './stored.ts';
import type { CardLine } from './types.ts';

/** Cards a row: of more, more is read to show one; of fewer, there are more rows to write. */
const CARD_BLOCK = 32;
/** Cards a row of lines for searching. */
const LINE_BLOCK = 1_000;

/** What the list of decks says of a deck's content. */
export function countsOf(deck: Deck): Pick<ShelfDeck, 'cards' | 'facts' | 'names' | 'languages'> {
  const languages = new Set<string>();
  let facts = 0;
  let names = 0;
  for (const card of deck.cards) {
    facts += card.facts.length;
    names += card.names.length;
    for (const { language } of card.names) if (language !== null) languages.add(primaryTag(language));
  }
  return { cards: deck.cards.length, facts, names, languages: [...languages].sort() };
}

/** Order of ids and folded titles: by UTF-16 units, as the database orders keys. */
const byUnits = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** The facts that concern each card, as `factsByCard` gives them. */
export type FactsOfCards = ReadonlyMap<string, readonly OwnedFact[]>;

/** When a card's facts came: see `StoredCard`. */
export type CameOfCard = (card: Card) => readonly number[] | undefined;

/** The cards in blocks, ordered by id, each block under its first id. */
export function* cardBlocks(
  deck: Deck,
  facts: FactsOfCards,
  cameOf: CameOfCard,
): Generator<readonly [first: string, block: CardBlock]> {
  const sorted = [...deck.cards].sort((a, b) => byUnits(a.id, b.id));
  for (const cards of chunks(sorted, CARD_BLOCK)) {
    const ids = cards.map(({ id }) => id);
    const rows = cards.map((card): StoredCard => {
      const came = cameOf(card);
      return { card, others: othersOf(card.id, facts), ...(came && { came }) };
    });
    yield [ids[0]!, { ids, cards: rows.map((row) => JSON.stringify(row)) }];
  }
}

/** Ids of the other cards under which facts stand that concern a card. */
export function othersOf(id: string, facts: FactsOfCards): string[] {
  const owners = new Set(facts.get(id)?.map(({ card }) => card.id));
  owners.delete(id);
  return [...owners];
}

/** The cards' keys by shard. A card lies in the shard of each of its keys, once in each. */
export function keyShards(deck: Deck): CardKeys[][] {
  const count = shardsFor(deck.cards.length);
  const shards = Array.from({ length: count }, (): CardKeys[] => []);
  deck.cards.forEach((card, at) => {
    const keys = keysOf(card, at);
    for (const shard of new Set(entityKeys(keys).map((key) => shardOf(key, count))))
      shards[shard]!.push(keys);
  });
  return shards;
}

/** Lines for searching, in blocks, ordered by folded title. */
export function* lineBlocks(deck: Deck, facts: FactsOfCards): Generator<LineBlock> {
  const sorted = deck.cards
    .map((card) => ({ card, title: fold(card.title) }))
    .sort((a, b) => byUnits(a.title, b.title));
  for (const block of chunks(sorted, LINE_BLOCK)) {
    const lines = block.map(({ card }) => lineOf(card, facts));
    yield {
      folded: block.map(({ card, title }) => foldedLine(card, title)).join('\n'),
      lines: JSON.stringify(lines),
    };
  }
}

/** A card's line in a list, under its id in its deck. */
export function lineOf({ id, title, kind, role }: Card, facts: FactsOfCards): CardLine {
  return { id, title, kind, role, facts: facts.get(id)?.length ?? 0 };
}

/** A card's title, which is given folded, and its names, as a search looks at them. */
export function foldedLine(card: Card, title: string): string {
  const names = new Set(card.names.map((name) => fold(name.text)));
  names.delete(title);
  return ['', title, ...names].join('\t');
}

function* chunks<T>(list: readonly T[], size: number): Generator<T[]> {
  for (let at = 0; at < list.length; at += size) yield list.slice(at, at + size);
}
