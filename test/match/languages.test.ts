// Names beside other words in six languages.
import { describe, expect, test } from 'vitest';
import { scan } from '../../src/match/scan.ts';
import { type CardSpec, deckOf, matcherOf } from './decks.ts';
import { GROUPS, type Group } from './languages.cases.ts';

function cardsOf({ language, cards }: Group): CardSpec[] {
  return (['person', 'place', 'body'] as const).flatMap((kind) =>
    (cards[kind] ?? '')
      .split('; ')
      .filter(Boolean)
      .map((names) => ({ kind, names: names.split(', ').map((text) => ({ text, language })) })),
  );
}

describe.each(GROUPS.map((group) => [group.language, group] as const))('%s', (language, group) => {
  const matcher = matcherOf([deckOf(cardsOf(group))]);

  test.each([...group.longer, ...group.alone])('%s', (text) => {
    const bare = text.replace(/[[\]]/g, '');
    const marked = scan(matcher, bare, { language }).reduceRight(
      (shown, { start, end }) => `${shown.slice(0, start)}[${shown.slice(start, end)}]${shown.slice(end)}`,
      bare,
    );
    expect(marked).toBe(text);
  });
});
