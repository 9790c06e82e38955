// An article that was kept more than once: one deck of what it says now and of what it said before and says no more.
import type { Article } from '../article/types.ts';
import type { Card, Deck, Fact, IsoDate } from '../deck/types.ts';
import { versionTitle } from '../deck/versions.ts';

/** An article as it was kept once, and the deck of its cards. */
export interface Version {
  readonly article: Article;
  readonly deck: Deck;
  /** Day on which it was kept. */
  readonly kept: IsoDate;
}

/**
 * The newest version's deck, with the facts of earlier ones whose words stand in no later one. Each version that gives
 * such facts is a source of its own, named by its day. `earlier`: the oldest first.
 */
export function deckOfVersions(newest: Version, earlier: readonly Version[]): Deck {
  return earlier.reduceRight<{ deck: Deck; later: readonly Version[] }>(
    ({ deck, later }, version, at) => ({
      deck: withEarlier(deck, lostFacts(version, later).map(renamedFor(version.deck, deck)), version, at + 1),
      later: [version, ...later],
    }),
    { deck: newest.deck, later: [newest] },
  ).deck;
}

/** How many paragraphs of an article stand in no earlier one just so. */
export function changedParagraphs(now: Article, before: Article): number {
  const known = new Set(wordsOf(before));
  return wordsOf(now).filter((text) => !known.has(text)).length;
}

const wordsOf = ({ paragraphs, captions }: Article) => [...paragraphs.map(({ text }) => text), ...captions];

/** Cards with only those facts whose words are in none of the later versions. */
function lostFacts({ deck }: Version, later: readonly Version[]): readonly Card[] {
  const texts = later.flatMap(({ article }) => wordsOf(article));
  const isLost = ({ text }: Fact) => {
    const words = text.map((piece) => (typeof piece === 'string' ? piece : piece.text)).join('');
    return !texts.some((paragraph) => paragraph.includes(words));
  };
  return deck.cards.map((card) => ({ ...card, facts: card.facts.filter(isLost) }));
}

/** Puts earlier cards under the ids that the later deck has for them: somebody may be called more fully since. */
function renamedFor(earlier: Deck, later: Deck): (card: Card) => Card {
  const ids = new Map(earlier.cards.map((card) => [card.id, idIn(later, card)]));
  const id = (before: string) => ids.get(before) ?? before;
  return (card) => ({
    ...card,
    id: id(card.id),
    facts: card.facts.map((fact) => ({
      ...fact,
      text: fact.text.map((piece) =>
        typeof piece === 'string' ? piece : { ...piece, card: id(piece.card) },
      ),
      saidBy: fact.saidBy && { ...fact.saidBy, card: fact.saidBy.card && id(fact.saidBy.card) },
      also: fact.also.map(id),
    })),
  });
}

/** Its own id where the deck has it; else that of the one card of its kind which has its title for a name, or it its. */
function idIn({ cards }: Deck, { id, title, kind, names }: Card): string {
  if (cards.some((card) => card.id === id)) return id;
  const isNamed = (card: Pick<Card, 'names'>, name: string) => card.names.some(({ text }) => text === name);
  const [one, ...others] = cards.filter(
    (card) => card.kind === kind && (isNamed(card, title) || isNamed({ names }, card.title)),
  );
  return one && others.length === 0 ? one.id : id;
}

function withEarlier(deck: Deck, lost: readonly Card[], { deck: own, kept }: Version, number: number): Deck {
  const [source] = own.sources;
  const needed = new Set(lost.flatMap((card) => card.facts.flatMap((fact) => [card.id, ...cardsIn(fact)])));
  if (!source || needed.size === 0) return deck;
  const as = { ...source, id: `${source.id}-${number}`, title: versionTitle(source.title, kept) };
  // The sentence stands in the article no more, so that nothing leads to it.
  const cited = (fact: Fact): Fact => ({ ...fact, source: as.id, fragment: null });
  const earlier = new Map<string, Card>();
  for (const card of lost) {
    const facts = [...(earlier.get(card.id)?.facts ?? []), ...card.facts.map(cited)];
    earlier.set(card.id, { ...card, facts });
  }
  const known = new Set(deck.cards.map(({ id }) => id));
  const cards = deck.cards.map((card) => {
    const facts = earlier.get(card.id)?.facts ?? [];
    return facts.length > 0 ? { ...card, facts: [...card.facts, ...facts] } : card;
  });
  const gone = [...earlier.values()].filter(({ id }) => needed.has(id) && !known.has(id));
  return { ...deck, sources: [...deck.sources, as], cards: [...cards, ...gone] };
}

/** Cards that a fact names beside its own. */
function cardsIn({ text, saidBy, also }: Fact): readonly string[] {
  const linked = text.flatMap((piece) => (typeof piece === 'string' ? [] : [piece.card]));
  return [...linked, ...also, ...(saidBy?.card ? [saidBy.card] : [])];
}
