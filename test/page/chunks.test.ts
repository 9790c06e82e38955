import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chunksOf, inWhole, MESSAGE_UNITS } from '../../src/page/chunks.ts';
import { findName } from './followed.ts';

const text = fc.string({
  unit: fc.constantFrom('a', 'b', ' ', '\n', '𝔸', '\uD835', '\uDD38'),
  maxLength: 60,
});

describe('chunksOf', () => {
  it.each<[string, number, string[]]>([
    ['', 5, []],
    ['short', 5, ['short']],
    ['at white room', 5, ['at ', 'white', ' room']],
    ['nowhitespace', 5, ['nowhi', 'tespa', 'ce']],
    ['a bcdefghi', 8, ['a bcdefg', 'hi']],
    ['aaaa𝔸', 5, ['aaaa', '𝔸']],
    ['no\u00A0break', 5, ['no\u00A0', 'break']],
  ])('cuts “%s” by %i', (whole, max, chunks) => {
    expect(chunksOf(whole, max).map((chunk) => chunk.text)).toEqual(chunks);
  });

  it('loses nothing, holds to its size and splits no pair', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 2, max: 20 }), (whole, max) => {
        const chunks = chunksOf(whole, max);
        expect(chunks.map((chunk) => chunk.text).join('')).toBe(whole);
        for (const chunk of chunks) {
          expect(chunk.text.length).toBeGreaterThan(0);
          expect(chunk.text.length).toBeLessThanOrEqual(max);
          expect(whole.slice(chunk.start, chunk.start + chunk.text.length)).toBe(chunk.text);
          const cut = whole.slice(chunk.start - 1, chunk.start + 1);
          if (chunk.start > 0) expect(cut).not.toMatch(/^[\uD800-\uDBFF][\uDC00-\uDFFF]$/);
        }
      }),
    );
  });

  it('leaves what fits into a message whole', () => {
    const whole = 'x'.repeat(MESSAGE_UNITS);
    expect(chunksOf(whole)).toEqual([{ start: 0, text: whole }]);
    expect(chunksOf(`${whole}y`).map((chunk) => chunk.text)).toEqual([whole, 'y']);
  });
});

describe('inWhole', () => {
  it('finds candidates in the whole text where they were found in its parts', () => {
    const word = fc.constantFrom('Berg ', 'Ice ', 'Bergen ', 'An ');
    fc.assert(
      fc.property(fc.array(word, { maxLength: 30 }), fc.integer({ min: 7, max: 40 }), (words, max) => {
        const whole = words.join('');
        const found = chunksOf(whole, max).flatMap((chunk) => inWhole(chunk, findName(chunk.text)));
        expect(found).toEqual(findName(whole));
      }),
    );
  });
});
