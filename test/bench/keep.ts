// Compiling articles: a long one beside its parts, and what the first one of a process costs beside the next.
import type { Article } from '../../src/article/types.ts';
import { compileArticle } from '../../src/keep/compile.ts';
import { clocked, inTurns } from './clock.ts';
import { type Row, rowOf } from './row.ts';

/** A long article is so many usual ones. */
const TIMES = 4;
const ROUNDS = 15;
const VOWELS = 'aeiou';

/** The lines of a text with other names: in capitalised words each vowel is moved on by `step`. */
function renamed(lines: readonly string[], step: number): string[] {
  const moved = (vowel: string) => VOWELS[(VOWELS.indexOf(vowel) + step) % VOWELS.length]!;
  return lines.map((line) => line.replace(/\p{Lu}\p{Ll}+/gu, (name) => name.replace(/[aeiou]/g, moved)));
}

function articleOf(lines: readonly string[]): Article {
  const [title = '', ...rest] = lines;
  const paragraphs = [
    { text: title, role: 'headline' as const },
    ...rest.map((text) => ({ text, role: 'text' as const })),
  ];
  const nothing = { publisher: null, author: null, url: null, captions: [] };
  return { title, ...nothing, published: '2024-05-15', language: 'en', paragraphs };
}

const lengthOf = ({ paragraphs }: Article) => paragraphs.reduce((sum, { text }) => sum + text.length, 0);

function loop({ paragraphs }: Article): number {
  let sum = 0;
  for (const { text } of paragraphs) for (let i = 0; i < text.length; i++) sum += text.charCodeAt(i);
  return sum;
}

/** Rows of an article in English, its paragraphs as lines. */
export function keepRows(lines: readonly string[]): Row[] {
  const usual = articleOf(lines);
  const long = articleOf(Array.from({ length: TIMES }, (_, step) => renamed(lines, step)).flat());
  const [title = '', ...rest] = long.paragraphs.map(({ text }) => text);
  const block = articleOf([title, rest.join(' ')]);
  const first = clocked(() => compileArticle(usual, []));
  const times = inTurns(ROUNDS, {
    long: () => compileArticle(long, []),
    block: () => compileArticle(block, []),
    parts: () => Array.from({ length: TIMES }, () => compileArticle(usual, [])),
    bare: () => Array.from({ length: TIMES }, () => loop(long)),
    usual: () => compileArticle(usual, []),
  });
  const [longer, shorter] = [lengthOf(long), lengthOf(usual)].map((length) => length.toLocaleString('en'));
  return [
    rowOf(`an article of ${longer} characters compiled ÷ ${TIMES} of ${shorter}`, [times.long, times.parts]),
    rowOf(`an article of ${longer} characters compiled ÷ ${TIMES} bare loops over it`, [
      times.long,
      times.bare,
    ]),
    rowOf(
      `an article of ${longer} characters in one paragraph compiled ÷ in its own`,
      [times.block, times.long],
      {
        must: 2,
        aim: 1.2,
      },
    ),
    rowOf(`an article of ${shorter} characters compiled first in a process ÷ again`, [[first], times.usual]),
  ];
}
