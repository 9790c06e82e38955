import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { OpenCards } from '../../src/page/cards-types.ts';
import { dropCode, offerCode, takeCode } from '../../src/page/later-code.ts';
import type { StartMarking } from '../../src/page/marking-types.ts';

const card = vi.fn() as unknown as OpenCards;
const marking = vi.fn() as unknown as StartMarking;
const run = vi.fn(async (name: string) => offerCode(name === 'card' ? { card } : { marking }));

beforeEach(() => {
  dropCode();
  run.mockClear();
});

describe('code that comes later', () => {
  it('is loaded once, each by its name', async () => {
    expect(await takeCode('marking', run)).toBe(marking);
    expect(await takeCode('card', run)).toBe(card);
    expect(await takeCode('marking', run)).toBe(marking);
    expect(run.mock.calls).toEqual([['marking'], ['card']]);
  });

  it('is loaded anew where another version of the extension left it', async () => {
    await takeCode('card', run);
    dropCode();
    await takeCode('card', run);
    expect(run).toHaveBeenCalledTimes(2);
  });

  it('may not arrive', async () => {
    await expect(takeCode('card', async () => {})).rejects.toThrow('card did not arrive');
    expect(await takeCode('card', run)).toBe(card);
  });
});
