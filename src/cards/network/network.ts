// Which cards are connected with one, and with each other, by the facts that it shows.
import type { CardId } from '../../match/types.ts';
import type { ShownCard } from '../../shelf/types.ts';

/** Two cards that facts concern together; places in the list of nodes, `from` before `to`. */
export interface Edge {
  readonly from: number;
  readonly to: number;
  /** How many facts. */
  readonly facts: number;
}

/** A card and those near it: the card itself first, then the nearest. */
export interface Network {
  readonly nodes: readonly CardId[];
  readonly edges: readonly Edge[];
}

/** The nearest cards by the number of facts that they share with a card, at most `most`; equals in the facts' order. */
export function networkOf({ id, facts }: Pick<ShownCard, 'id' | 'facts'>, most: number): Network {
  const shared = new Map<CardId, number>();
  for (const { cards } of facts)
    for (const card of cards) if (card !== id) shared.set(card, (shared.get(card) ?? 0) + 1);
  const nearest = [...shared].sort((a, b) => b[1] - a[1]).slice(0, most);
  const nodes = [id, ...nearest.map(([card]) => card)];
  const edges = new Map<string, Edge>();
  for (const { cards } of facts) {
    const there = [...new Set([id, ...cards])].map((card) => nodes.indexOf(card)).filter((at) => at >= 0);
    there.sort((a, b) => a - b);
    for (const [i, from] of there.entries()) {
      for (const to of there.slice(i + 1)) {
        const key = `${from}-${to}`;
        edges.set(key, { from, to, facts: (edges.get(key)?.facts ?? 0) + 1 });
      }
    }
  }
  return { nodes, edges: [...edges.values()] };
}
