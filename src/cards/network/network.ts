// Which cards are connected with one, and with each other, by the facts that it shows.
import type { CardId } from '../../match/types.ts';
import type { ShownCard } from '../../shelf/types.ts';

/** Two cards that facts concern together; places in the list of nodes, `from` before `to`. */
export interface Edge {
  readonly from: number;
  readonly to: number;
  /** How many facts. */
  readonly facts: number;
  /** All of them were stated after the day that is read as today. */
  readonly later: boolean;
}

/** A card and those near it: the card itself first, then the nearest. */
export interface Network {
  readonly nodes: readonly CardId[];
  readonly edges: readonly Edge[];
}

/**
 * The nearest cards by the number of facts that they share with a card, at most `most`; first those that are known by the day
 * that is read as today; equals in the facts' order.
 */
export function networkOf({ id, facts }: Pick<ShownCard, 'id' | 'facts'>, most: number): Network {
  const shared = new Map<CardId, { known: number; later: number }>();
  for (const { cards, later } of facts) {
    for (const card of cards) {
      if (card === id) continue;
      const counts = shared.get(card) ?? { known: 0, later: 0 };
      counts[later ? 'later' : 'known'] += 1;
      shared.set(card, counts);
    }
  }
  const nearest = [...shared].sort(([, a], [, b]) => b.known - a.known || b.later - a.later).slice(0, most);
  const nodes = [id, ...nearest.map(([card]) => card)];
  const edges = new Map<string, Edge>();
  for (const { cards, later } of facts) {
    const there = [...new Set([id, ...cards])].map((card) => nodes.indexOf(card)).filter((at) => at >= 0);
    there.sort((a, b) => a - b);
    for (const [i, from] of there.entries()) {
      for (const to of there.slice(i + 1)) {
        const key = `${from}-${to}`;
        const before = edges.get(key) ?? { facts: 0, later: true };
        edges.set(key, { from, to, facts: before.facts + 1, later: before.later && later });
      }
    }
  }
  return { nodes, edges: [...edges.values()] };
}
