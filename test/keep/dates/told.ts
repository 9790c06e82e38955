// The dates of what one statement tells.
import { expect } from 'vitest';
import { compileRead } from '../../../src/keep/compile.ts';
import { articleOf, entitiesOf, sentencesOf } from '../stand-in.ts';

/** Dates of a fact; those left out are none. */
export interface ToldDates {
  readonly stated?: string;
  readonly about?: string;
  readonly due?: string;
}

/** Expects a text, published on Wednesday, 15 May 2024, to be one fact with these dates. `names`: entities in it. */
export function expectDates(
  text: string,
  language: string,
  names: readonly string[],
  dates: ToldDates,
): void {
  const article = articleOf([text], { language });
  const { facts } = compileRead(article, sentencesOf(article), entitiesOf(article, ...names));
  expect(facts).toHaveLength(1);
  const { stated, about, due } = facts[0]!;
  expect({ stated: stated?.date, about: about?.date, due: due?.date }).toEqual({
    stated: undefined,
    about: undefined,
    due: undefined,
    ...dates,
  });
}
