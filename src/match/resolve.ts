// Which candidates of a document count, and for which cards, the likeliest first.
//
// Where a name may mean several cards, these decide, each only where those before it leave it open:
//   1. what the words beside it say of the kind of card: “President Lincoln”, “in Lincoln”
//   2. which of the cards was named last before it in the same block, by a name of its own
//   3. which the document names more often so
//   4. for which the words beside the name speak more often elsewhere in the document: “Ford shares”
//   5. of which card's deck the document names more other cards so, then more sure names at all
//   6. a sure name before an unsure one, a name of the text's language before others,
//      a name as written before an inflected form
//   7. the card's id, so that the order never depends on anything else
// “A name of its own” is a sure one that no other card shares at its place: usually the full one.
//
// The reader sees the choice, but where one card clearly wins there is none:
//   - cards of a kind that the words beside the name rule out fall away, if they speak for another one
//   - of cards that share the end of their names (two persons of one surname), one of those that the document
//     names in full is meant
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
    mentionsIn(block) {
      const recent = new Map<CardId, number>();
      return block.flatMap((candidate) => {
        const mention = mentionOf(candidate, known, recent);
        const own = ownCard(candidate);
        if (own !== null) recent.set(own, candidate.start);
        return mention ?? [];
      });
    },
  };
}

/** `recent`: where the block named each card last by a name of its own. */
function mentionOf(
  { start, end, options }: Candidate,
  company: Company,
  recent: ReadonlyMap<CardId, number>,
): Mention | null {
  const counting = options.filter((option) => !option.unsure || company.decks.has(option.deck));
  if (counting.length === 0) return null;
  const painted = counting.some((option) => !option.everyday || company.lively.has(option.deck));
  if (counting.length === 1) return { start, end, cards: [counting[0]!.card], painted };
  const ranked = company
    .winners(counting)
    .sort(
      (left, right) =>
        kindOf(right) - kindOf(left) ||
        (recent.get(right.card) ?? -1) - (recent.get(left.card) ?? -1) ||
        company.compare(left, right),
    );
  return { start, end, cards: [...new Set(ranked.map((option) => option.card))], painted };
}

const kindOf = (option: Option) => option.fit?.kind ?? 0;

/** The card that a candidate names by a sure name that is no other card's; else null. */
function ownCard({ options }: Candidate): CardId | null {
  const card = options[0]!.card;
  const isOwn = options.every((option) => option.card === card) && options.some((option) => !option.unsure);
  return isOwn ? card : null;
}

/** What the sure candidates of a document say about its cards and decks. */
class Company {
  /** Mentions of each deck by a sure name. */
  readonly decks = new Map<string, number>();
  /** Decks of which a sure card stands here that is no everyday one. */
  readonly lively = new Set<string>();
  /** Mentions of each card by a name of its own. */
  readonly #cards = new Map<CardId, number>();
  /** Places where the words beside a name speak for a card alone of those that share it. */
  readonly #spokenFor = new Map<CardId, number>();
  /** Cards of each deck that are mentioned so. */
  readonly #cardsOf = new Map<string, Set<CardId>>();

  add(candidate: Candidate) {
    const sure = candidate.options.filter((option) => !option.unsure);
    for (const option of sure) if (!option.everyday) this.lively.add(option.deck);
    for (const deck of new Set(sure.map((option) => option.deck))) count(this.decks, deck);
    const spokenFor = candidate.options.filter((option) => kindOf(option) > 0);
    if (spokenFor.length === 1) count(this.#spokenFor, spokenFor[0]!.card);
    const own = ownCard(candidate);
    if (own === null) return;
    count(this.#cards, own);
    for (const { deck } of sure) this.#cardsOf.set(deck, (this.#cardsOf.get(deck) ?? new Set()).add(own));
  }

  /** The options that are left once one clearly wins; else all of them. */
  winners(options: readonly Option[]): Option[] {
    const isSpokenFor = options.some((option) => kindOf(option) > 0);
    const left = options.filter((option) => !isSpokenFor || kindOf(option) >= 0);
    const named = new Set(left.map(({ card }) => card).filter((card) => this.#cards.has(card)));
    const shareAnEnd =
      named.size > 0 && left.every(({ card }) => left.some((o) => o.card === card && o.fit?.short));
    return shareAnEnd ? left.filter(({ card }) => named.has(card)) : left;
  }

  /** Negative where the document speaks rather for `left`. */
  compare(left: Option, right: Option): number {
    return (
      (this.#cards.get(right.card) ?? 0) - (this.#cards.get(left.card) ?? 0) ||
      (this.#spokenFor.get(right.card) ?? 0) - (this.#spokenFor.get(left.card) ?? 0) ||
      this.#others(right) - this.#others(left) ||
      (this.decks.get(right.deck) ?? 0) - (this.decks.get(left.deck) ?? 0) ||
      Number(left.unsure) - Number(right.unsure) ||
      Number(right.fit?.ownLanguage ?? false) - Number(left.fit?.ownLanguage ?? false) ||
      Number(right.fit?.asWritten ?? true) - Number(left.fit?.asWritten ?? true) ||
      (left.card < right.card ? -1 : 1)
    );
  }

  /** Other cards of the option's deck that the document mentions. */
  #others({ deck, card }: Option): number {
    const cards = this.#cardsOf.get(deck);
    return cards ? cards.size - Number(cards.has(card)) : 0;
  }
}

function count<K>(counts: Map<K, number>, key: K): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
