// The full name that somebody was given at birth, in an obituary: “Anna Maria Lind was born in 1933”, of Anna Roth.
import type { Span } from '../spans/span.ts';
import type { Group } from './group.ts';

/** Paragraphs, the headline first, that name whom an article is about. */
const OPENING = 2;

/** Joins who is said to be born where a paragraph begins with the one person of that given name whom the article's beginning names. */
export function joinBorn(persons: readonly Group[]): Group[] {
  const gone = new Set<Group>();
  for (const person of persons) {
    if (!isBornHere(person)) continue;
    const first = givenName(person);
    const [other, ...more] = persons.filter(
      (one) => one !== person && givenName(one) === first && isNamedEarly(one),
    );
    if (other === undefined || more.length > 0) continue;
    other.absorb(person);
    gone.add(person);
  }
  return persons.filter((person) => !gone.has(person));
}

function isBornHere({ spans }: Group): boolean {
  return spans.length === 1 && isAtBirth(spans[0]!);
}

/** “Anna Maria Lind was born”, at a paragraph's beginning: is it the name that somebody had then? */
export function isAtBirth({ line, from, to }: Span): boolean {
  const [was, born] = line.words.slice(to, to + 2);
  const isFirst = from === 0 && line.sentence.start === 0;
  // “She was born Anna Maria Lind in Kovin”
  const isBehind = line.words[from - 1]?.key === 'born' && line.words[from - 2]?.key === 'was';
  return (
    (isFirst && was?.key === 'was' && born?.key === 'born') || (isBehind && line.words[from]!.gap === ' ')
  );
}

function isNamedEarly({ spans }: Group): boolean {
  return spans.some(({ line: { sentence } }) => !sentence.caption && sentence.paragraph <= OPENING);
}

function givenName({ keys }: Group): string {
  return [...keys][0]!.split(' ', 1)[0]!;
}
