// Cards that may be one: nothing is joined by a shared word, but the reader may be asked.
import type { CardId } from '../match/types.ts';
import { tokensOf } from './same-facts.ts';

/** A card as far as proposals need it. */
export interface Titled {
  readonly id: CardId;
  readonly title: string;
  readonly kind: string;
  readonly wikidata: string | null;
}

/** Two cards that may be one. */
export interface Proposal {
  /** The one with the longer title. */
  readonly card: CardId;
  readonly other: CardId;
}

/**
 * Pairs of one kind where all words of one title are among the other's (“Putin”, “Vladimir Putin”), unless two
 * Wikidata ids speak against it, or the shorter one stands in several: then it could be any. At most `limit`.
 */
export function proposeJoins(cards: readonly Titled[], limit: number): Proposal[] {
  const byWord = new Map<string, Titled[]>();
  const words = new Map(cards.map((card) => [card, new Set(tokensOf(card.title))]));
  for (const [card, own] of words) {
    for (const word of own) {
      const key = `${card.kind} ${word}`;
      byWord.set(key, [...(byWord.get(key) ?? []), card]);
    }
  }
  const proposals: Proposal[] = [];
  for (const [card, own] of words) {
    const [first] = own;
    const longer = (byWord.get(`${card.kind} ${first}`) ?? []).filter((other) => {
      const all = words.get(other)!;
      return all.size > own.size && [...own].every((word) => all.has(word));
    });
    const [only, ...more] = longer;
    if (!only || more.length > 0 || (only.wikidata && card.wikidata)) continue;
    proposals.push({ card: only.id, other: card.id });
    if (proposals.length === limit) break;
  }
  return proposals;
}
