import { describe, expect, it } from 'vitest';
import { networkOf } from '../../../src/cards/network/network.ts';
import { fact } from '../data.ts';

const facts = (...cards: readonly string[][]) => cards.map((list) => fact({ cards: list }));

describe('a network', () => {
  it('begins with the card, then those that share most facts with it', () => {
    const { nodes } = networkOf({ id: 'a', facts: facts(['a', 'b'], ['a', 'c'], ['c', 'a']) }, 9);
    expect(nodes).toEqual(['a', 'c', 'b']);
  });

  it('counts the facts of every two cards, each once', () => {
    const { edges } = networkOf({ id: 'a', facts: facts(['b', 'c'], ['a', 'b'], ['b', 'a', 'b']) }, 9);
    expect(edges).toEqual([
      { from: 0, to: 1, facts: 3, later: false },
      { from: 0, to: 2, facts: 1, later: false },
      { from: 1, to: 2, facts: 1, later: false },
    ]);
  });

  it('leaves out the farthest, and edges to them', () => {
    const { nodes, edges } = networkOf({ id: 'a', facts: facts(['a', 'b'], ['a', 'b', 'c']) }, 1);
    expect(nodes).toEqual(['a', 'b']);
    expect(edges).toEqual([{ from: 0, to: 1, facts: 2, later: false }]);
  });

  it('has later what later facts alone say, and behind what was known', () => {
    const [first, ...later] = facts(['a', 'b'], ['a', 'b', 'c'], ['a', 'c']);
    const all = [first!, ...later.map((one) => ({ ...one, later: true }))];
    const { nodes, edges } = networkOf({ id: 'a', facts: all }, 9);
    expect(nodes).toEqual(['a', 'b', 'c']);
    expect(edges).toEqual([
      { from: 0, to: 1, facts: 2, later: false },
      { from: 0, to: 2, facts: 2, later: true },
      { from: 1, to: 2, facts: 1, later: true },
    ]);
  });

  it('of a card without company is the card', () => {
    expect(networkOf({ id: 'a', facts: facts(['a']) }, 9)).toEqual({ nodes: ['a'], edges: [] });
  });
});
