import { describe, expect, test } from 'vitest';
import { compileIndex } from '../../src/match/index/compile.ts';
import { IndexError } from '../../src/match/index/layout.ts';
import { openIndex } from '../../src/match/index/open.ts';
import { createMatcher } from '../../src/match/matcher.ts';
import { scan } from '../../src/match/scan.ts';
import { deckOf } from './decks.ts';

const WORDS = ['Kor', 'via', 'Lind', 'Ost', 'Bel', 'ana', 'Мин', 'ск', '東', 'Ny'];
/** Names that share beginnings and endings, all different. */
function names(count: number): string[] {
  return Array.from({ length: count }, (_, at) =>
    [...at.toString()]
      .map((digit) => WORDS[Number(digit)]!)
      .join(at % 2 ? ' ' : '')
      .concat(` ${at}`),
  );
}
const deck = deckOf(names(500));
const buffer = compileIndex(deck);

describe('an index', () => {
  test('finds every name by its card', () => {
    const matcher = createMatcher([openIndex(buffer)]);
    for (const [at, name] of names(500).entries())
      expect(scan(matcher, `( ${name} )`)).toEqual([
        {
          start: 2,
          end: 2 + name.length,
          options: [{ card: `deck#c${at}`, deck: 'deck', unsure: false, everyday: false }],
        },
      ]);
  });

  test('has the same bytes for the same deck', () => {
    expect(new Uint8Array(compileIndex(deckOf(names(500))))).toEqual(new Uint8Array(buffer));
  });

  test('takes at most 40 bytes a name in a large deck', { timeout: 120_000 }, () => {
    const many = names(20_000);
    expect(compileIndex(deckOf(many)).byteLength / many.length).toBeLessThan(40);
  });

  test('is refused when cut anywhere', () => {
    for (let part = 0; part < 500; part += 1)
      expect(() => openIndex(buffer.slice(0, Math.floor((buffer.byteLength * part) / 500)))).toThrow(
        IndexError,
      );
  });

  test('is refused when longer', () => {
    const longer = new Uint8Array(buffer.byteLength + 4);
    longer.set(new Uint8Array(buffer));
    expect(() => openIndex(longer.buffer)).toThrow(IndexError);
  });

  test('is refused when any byte differs', () => {
    for (let at = 0; at < buffer.byteLength; at += 7) {
      const other = buffer.slice(0);
      new Uint8Array(other)[at]! ^= 1 << (at % 8);
      expect(() => openIndex(other), `byte ${at}`).toThrow(IndexError);
    }
  });

  test('says what is wrong and how to mend it', () => {
    const other = buffer.slice(0);
    new Uint32Array(other)[1] = 99;
    expect(() => openIndex(other)).toThrow('The index has version 99, not 7. Compile the deck again.');
    expect(() => openIndex(new ArrayBuffer(400))).toThrow('no index of Gloss');
  });
});
