import { describe, expect, it } from 'vitest';
import { titleProblem } from '../../../src/screens/review/titles.ts';
import { compiled } from '../../keep/data.ts';
import { english } from '../../words.ts';

const { entities } = compiled;
const anna = entities.find(({ title }) => title === 'Anna Roth')!;

describe('a title typed for a card', () => {
  it.each([
    ['Anna Maria Roth', null, null],
    ['', null, 'A card needs a title.'],
    ['—', null, 'A card needs a title.'],
    ['x'.repeat(201), null, 'A title has at most 200 characters; this one has 201.'],
    ['Kovin', null, 'There is a card “Kovin” already. If they are one, merge them.'],
    ['anna roth', null, 'There is a card “Anna Roth” already. If they are one, merge them.'],
    ['Anna Roth', anna.id, null],
    ['Kovin', anna.id, 'There is a card “Kovin” already. If they are one, merge them.'],
  ])('is looked at (%#)', (title, self, problem) => {
    expect(titleProblem(title, entities, self, english)).toBe(problem);
  });
});
