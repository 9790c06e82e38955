// Many decks find what one deck with all of their names finds, however large each is and whichever are on.
import { describe, expect, test } from 'vitest';
import { resolve } from '../../src/match/resolve.ts';
import { scan } from '../../src/match/scan.ts';
import type { Candidate } from '../../src/match/types.ts';
import { deckOf, matcherOf, type NameSpec } from './decks.ts';

const WORDS = ['Kor', 'Lind', 'Ost', 'Belana', 'Минск', '東', 'Ny', 'Vel', 'of', 'Mara'];

/** Different names that share beginnings and endings: numbers from 1000 on in words, some with a condition. */
const TEXTS = Array.from({ length: 10_000 }, (_, at) =>
  [...String(1000 + at)].map((digit) => WORDS[Number(digit)]!).join(' '),
);
const NAMES = TEXTS.map((text, at): NameSpec => {
  if (at % 7 === 0) return { text, unsure: true };
  if (at % 11 === 0) return { text, unless: [`${text} Bridge`, `Old ${text}`] };
  return at % 3 === 0 ? { text, language: 'en' } : text;
});

/** A block for each hundred names: alone, inside phrases, next to each other, broken off. */
const BLOCKS = Array.from({ length: 100 }, (_, block) =>
  TEXTS.slice(100 * block, 100 * (block + 1))
    .map(
      (text, at) => [`${text}.`, `in ${text} Bridge,`, `${text} ${text};`, `${text.slice(0, -2)},`][at % 4],
    )
    .join(' '),
);

/** Candidates and mentions by decks of so many names `each`, without deck number `off`; each card is named by the number of its name. */
function found(names: readonly NameSpec[], each: number, off = -1) {
  const decks = Array.from({ length: Math.ceil(names.length / each) }, (_, at) =>
    deckOf(names.slice(at * each, (at + 1) * each), `d${at}`),
  );
  const matcher = matcherOf(decks.filter((_, at) => at !== off));
  const numberOf = (card: string) => {
    const [deck, own] = card.split('#');
    return Number(deck!.slice(1)) * each + Number(own!.slice(1));
  };
  const blocks = BLOCKS.map((block) => scan(matcher, block, { languagesOff: ['de'] }));
  return {
    candidates: blocks.map((candidates) => candidates.map((one) => plain(one, numberOf))),
    mentions: resolve(blocks).map((mentions) =>
      mentions.map((mention) => ({ ...mention, cards: mention.cards.map(numberOf) })),
    ),
  };
}

const plain = ({ start, end, options }: Candidate, numberOf: (card: string) => number) => ({
  start,
  end,
  options: options.map(({ card, deck: _, ...option }) => ({ ...option, card: numberOf(card) })),
});

// Longer than usual for slow machines.
describe('10,000 names', { timeout: 60_000 }, () => {
  const one = found(NAMES, NAMES.length);

  test('are found where they stand', () => {
    const places = one.candidates.flatMap((candidates, block) =>
      candidates.map(({ start, end }) => BLOCKS[block]!.slice(start, end)),
    );
    expect(new Set(places).size).toBeGreaterThan(NAMES.length / 2);
    expect(places.filter((place) => !TEXTS.includes(place))).toEqual([]);
  });

  test.each([
    ['500 decks of 20', 20],
    ['six decks, of which four are asked alone', 1_700],
  ])('are the same in %s', (_, each) => {
    expect(found(NAMES, each)).toEqual(one);
  });

  test('of a deck that is off are not found, and shorter ones of other decks are in their place', () => {
    const [each, off] = [20, 320];
    // No text has a name across two paragraphs.
    const left = NAMES.map((name, at) => (Math.floor(at / each) === off ? `Kor\u2029${at}` : name));
    const without = found(left, NAMES.length);
    expect(found(NAMES, each, off)).toEqual(without);
    expect(without).not.toEqual(one);
  });
});
