import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fragmentAt, quoteAt, textsOf } from '../../src/keep/fragment.ts';

/** The place of `exact` in a paragraph, counted from 1. */
const placeOf = (paragraphs: readonly string[], paragraph: number, exact: string) => {
  const start = paragraphs[paragraph - 1]!.indexOf(exact);
  return { paragraph, caption: false, start, end: start + exact.length };
};

const fragment = (paragraphs: readonly string[], paragraph: number, exact: string) =>
  fragmentAt(textsOf(paragraphs, []), placeOf(paragraphs, paragraph, exact));

describe('a text directive', () => {
  it.each([
    [
      'a short sentence whole',
      ['It will cost much.'],
      1,
      'It will cost much.',
      'text=It%20will%20cost%20much',
    ],
    [
      'a long one by its ends',
      ['One two three four five six seven eight nine ten eleven twelve.'],
      1,
      'One two three four five six seven eight nine ten eleven twelve.',
      'text=One%20two%20three%20four,ten%20eleven%20twelve',
    ],
    ['what the syntax uses', ['A-b, c & d (e).'], 1, 'A-b, c & d (e).', 'text=A%2Db%2C%20c%20%26%20d%20%28e'],
    ['other scripts', ['Это мост.'], 1, 'Это мост.', 'text=%D0%AD%D1%82%D0%BE%20%D0%BC%D0%BE%D1%81%D1%82'],
    ['without the quotation marks', ['“We pay,” she said.'], 1, '“We pay,”', 'text=We%20pay'],
    [
      'a second occurrence behind its prefix',
      ['It fell. Then it fell.'],
      1,
      'it fell.',
      'text=Then-,it%20fell',
    ],
    ['the first of two before its suffix', ['It fell.', 'It fell.'], 1, 'It fell.', 'text=It%20fell'],
    ['a word that begins others', ['Roth, Rothmann'], 1, 'Roth', 'text=Roth'],
  ])('gives %s', (_, paragraphs, paragraph, exact, expected) => {
    expect(fragment(paragraphs, paragraph, exact)).toBe(expected);
  });
});

const word = fc.constantFrom('a', 'b', 'it', 'fell', 'down', 'Roth', 'said', 'on', 'x-y', 'é');
const paragraph = fc.array(word, { minLength: 1, maxLength: 25 }).map((words) => `${words.join(' ')}.`);

/** A directive as a browser reads it: where it first matches, start and end of the match, in texts joined by lines. */
function match(directive: string, text: string): readonly [number, number] | null {
  const parts = directive.slice('text='.length).split(',');
  const read = (part: string) => decodeURIComponent(part.replace(/^-|-$/g, '')).toLowerCase();
  const prefix = parts[0]!.endsWith('-') ? read(parts.shift()!) : '';
  const suffix = parts.at(-1)!.startsWith('-') ? read(parts.pop()!) : '';
  const [start, end] = [read(parts[0]!), parts[1] === undefined ? null : read(parts[1])];
  const isBound = (at: number) =>
    !(/[\p{L}\p{N}]/u.test(text[at - 1] ?? '') && /[\p{L}\p{N}]/u.test(text[at] ?? ''));
  const before = (at: number) => prefix === '' || text.slice(0, at).trimEnd().endsWith(prefix);
  const behind = (at: number) =>
    suffix === '' ||
    text
      .slice(at)
      .replace(/^[\s.]+/, '')
      .startsWith(suffix.replace(/^[\s.]+/, ''));
  for (let at = text.indexOf(start); at !== -1; at = text.indexOf(start, at + 1)) {
    if (!isBound(at) || !isBound(at + start.length) || !before(at)) continue;
    if (end === null) {
      if (behind(at + start.length)) return [at, at + start.length];
      continue;
    }
    for (let to = text.indexOf(end, at + start.length); to !== -1; to = text.indexOf(end, to + 1)) {
      if (isBound(to) && isBound(to + end.length)) return [at, to + end.length];
    }
  }
  return null;
}

describe('of any place', () => {
  it('the directive opens the article there, where anything in the paragraph can tell it from others', () => {
    fc.assert(
      fc.property(fc.array(paragraph, { minLength: 1, maxLength: 4 }), fc.nat(), (paragraphs, n) => {
        const number = (n % paragraphs.length) + 1;
        const exact = paragraphs[number - 1]!;
        // A paragraph that stands in another one can be found in both.
        fc.pre(
          paragraphs.filter((each) => each.toLowerCase().includes(exact.slice(0, -1).toLowerCase()))
            .length === 1,
        );
        const texts = textsOf(paragraphs, []);
        const directive = fragmentAt(texts, {
          paragraph: number,
          caption: false,
          start: 0,
          end: exact.length,
        });
        const from = texts.starts[number - 1]!;
        expect(match(directive, texts.folded)).toEqual([from, from + exact.length - 1]);
      }),
    );
  });

  it('the quote holds the words, and enough around them', () => {
    const paragraphs = [
      'It fell. Then, after a long while in which nothing at all happened, it fell. It fell.',
    ];
    const place = placeOf(paragraphs, 1, 'it fell.');
    const { exact, prefix, suffix } = quoteAt(textsOf(paragraphs, []), place);
    expect(exact).toBe('it fell.');
    expect(paragraphs[0]!.split(prefix + exact + suffix)).toHaveLength(2);
  });
});

it('what is said over and over is looked at no further than some words around it', () => {
  const paragraphs = [
    'Nobody has ever crossed the old bridge of Kovin at night since it fell. '.repeat(3000).trim(),
  ];
  const texts = textsOf(paragraphs, []);
  const start = paragraphs[0]!.indexOf('Nobody', 100_000);
  const place = { paragraph: 1, caption: false, start, end: start + 71 };
  expect(quoteAt(texts, place).prefix.length).toBeLessThan(1000);
  expect(fragmentAt(texts, place).length).toBeLessThan(2000);
});
