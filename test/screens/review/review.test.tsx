// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Edit } from '../../../src/keep/edits.ts';
import { ReviewScreen } from '../../../src/screens/review/review.tsx';
import type { Review } from '../../../src/screens/services.ts';
import { article, compiled } from '../../keep/data.ts';
import { button, leave, press, settle, show, text } from '../page.ts';
import { fakeServices } from '../services.ts';

// jsdom lays nothing out, so nothing scrolls there.
beforeEach(() => {
  Element.prototype.scrollIntoView = vi.fn();
});
afterEach(leave);

const [first, second] = compiled.facts.map(({ quote }) => quote.exact) as [string, string];

async function open(
  review: Partial<Review> | null = {},
  saved: (revision: number) => number | 'conflict' = (r) => r + 1,
) {
  const stored: (readonly Edit[])[] = [];
  const deck = { title: '', language: 'en', sources: [], cards: [] };
  const whole: Review | null = review && {
    article,
    compiled: { ...compiled, deck, remarks: [] },
    edits: [],
    revision: 1,
    ...review,
  };
  const services = {
    ...fakeServices().services,
    review: async () => whole,
    saveEdits: async (revision: number, edits: readonly Edit[]) => {
      const answer = saved(revision);
      if (answer !== 'conflict') stored.push(edits);
      return answer;
    },
  };
  await show(<ReviewScreen services={services} />);
  return stored;
}

const line = (words: string) =>
  [...document.querySelectorAll<HTMLElement>('.gloss-line')].find((one) => one.textContent?.includes(words))!;
const key = async (name: string) => {
  await act(() => {
    document.activeElement!.dispatchEvent(
      new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true }),
    );
  });
  await settle();
};
const go = (words: string) => act(() => line(words).focus());

describe('the review', () => {
  it('says what is kept and why something is set aside', async () => {
    await open();
    expect(text()).toContain('1 card and 1 fact kept.');
    expect(text()).toContain('1 doubtful fact set aside.');
    expect(line('She is mayor').textContent).toContain('Set aside: she → Anna Roth?');
  });

  it('marks the words of the fact at hand in the article', async () => {
    await open();
    await go('It has a bridge');
    expect([...document.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual([second]);
  });

  it('keeps and drops by one key each, and takes it back', async () => {
    const stored = await open();
    await go('She is mayor');
    await key('k');
    await key('d');
    expect(line('She is mayor').textContent).toContain('Dropped');
    await key('u');
    expect(stored).toEqual([
      [{ type: 'keep', fact: first }],
      [
        { type: 'keep', fact: first },
        { type: 'drop', fact: first },
      ],
      [{ type: 'keep', fact: first }],
    ]);
    expect(text()).toContain('2 cards and 2 facts kept.');
  });

  it('goes from line to line by arrows', async () => {
    await open();
    await go('She is mayor');
    await key('ArrowDown');
    expect(document.activeElement?.textContent).toContain('Kovin');
  });

  it('asks which card a fact is about, by keys alone', async () => {
    const stored = await open();
    await go('She is mayor');
    await key('e');
    const select = document.activeElement as HTMLSelectElement;
    expect(select.tagName).toBe('SELECT');
    await act(() => {
      select.value = 'peter-lind';
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await press(button('Store'));
    expect(stored).toEqual([[{ type: 'move', fact: first, to: 'peter-lind' }]]);
    expect(document.activeElement?.className).toContain('gloss-line');
  });

  it('refuses a date that is none, and says so', async () => {
    const stored = await open();
    await go('She is mayor');
    await key('t');
    const field = document.activeElement as HTMLInputElement;
    await act(() => {
      field.value = 'last year';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await press(button('Store'));
    expect(document.querySelector('[role="alert"]')?.textContent).not.toBe('');
    expect(stored).toEqual([]);
    await key('Escape');
    expect(document.querySelector('form')).toBeNull();
  });

  it('leaves letters typed into a field to the field', async () => {
    const stored = await open();
    await go('Anna Roth');
    await key('r');
    await key('d');
    expect(stored).toEqual([]);
    expect(document.querySelector('form')).not.toBeNull();
  });

  it('says that another tab was first, and changes nothing there', async () => {
    const stored = await open({}, () => 'conflict');
    await go('She is mayor');
    await key('k');
    expect(text()).toContain('changed in another tab');
    expect(stored).toEqual([]);
  });

  it('stores each edit upon the revision before it', async () => {
    const asked: number[] = [];
    await open({ revision: 7 }, (revision) => {
      asked.push(revision);
      return revision + 1;
    });
    await go('She is mayor');
    await key('k');
    await key('u');
    expect(asked).toEqual([7, 8]);
  });

  it('says that an article is gone', async () => {
    await open(null);
    expect(text()).toContain('not on your shelf any more');
  });
});
