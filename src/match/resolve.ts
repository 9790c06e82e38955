import type { Candidate, CardId, Mention, Option } from './types.ts';

/**
 * Decides which candidates of a document count and for which cards. `blocks` are all of its blocks, in any order;
 * `company` is what else speaks for it (its title, say), which gets no mentions itself. Pure, and cheap enough to
 * run again as more of the document becomes known.
 */
export function resolve(
  blocks: readonly (readonly Candidate[])[],
  company: readonly Candidate[] = [],
): Mention[][] {
  const { learn, mentionsIn } = createResolver();
  learn(company);
  blocks.forEach(learn);
  return blocks.map(mentionsIn);
}

/** The same a block at a time, for a caller that rests in between: all of a document is learned before any of it is resolved. */
export interface Resolver {
  learn(block: readonly Candidate[]): void;
  mentionsIn(block: readonly Candidate[]): Mention[];
}

/** Resolves one document, of which nothing is known yet. */
export function createResolver(): Resolver {
  const known = new Company();
  return {
    learn(block) {
      for (const candidate of block) known.add(candidate);
    },
    mentionsIn: (block) => block.flatMap((candidate) => mentionOf(candidate, known) ?? []),
  };
}

function mentionOf({ start, end, options }: Candidate, company: Company): Mention | null {
  const counting = options.filter((option) => !option.unsure || company.decks.has(option.deck));
  if (counting.length === 0) return null;
  const ranked = [...counting].sort((left, right) => company.compare(left, right));
  return {
    start,
    end,
    cards: [...new Set(ranked.map((option) => option.card))],
    painted: counting.some((option) => !option.everyday || company.lively.has(option.deck)),
  };
}

/** What the sure candidates of a document say about its cards and decks. */
class Company {
  /** Mentions of each deck by a sure name. */
  readonly decks = new Map<string, number>();
  /** Decks of which a sure card stands here that is no everyday one. */
  readonly lively = new Set<string>();
  /** Mentions of each card by a name that is sure and no other card's. */
  readonly #cards = new Map<CardId, number>();

  add({ options }: Candidate) {
    const sure = options.filter((option) => !option.unsure);
    for (const deck of new Set(sure.map((option) => option.deck))) count(this.decks, deck);
    for (const option of sure) if (!option.everyday) this.lively.add(option.deck);
    const cards = new Set(options.map((option) => option.card));
    if (cards.size === 1 && sure[0]) count(this.#cards, sure[0].card);
  }

  /** The card that the document names more often comes first, then the deck that it names more, then sure names. */
  compare(left: Option, right: Option): number {
    return (
      (this.#cards.get(right.card) ?? 0) - (this.#cards.get(left.card) ?? 0) ||
      (this.decks.get(right.deck) ?? 0) - (this.decks.get(left.deck) ?? 0) ||
      Number(left.unsure) - Number(right.unsure) ||
      (left.card < right.card ? -1 : 1)
    );
  }
}

function count<K>(counts: Map<K, number>, key: K): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
