// A page of DESIGN's size: what stands in the window is marked first, all of it in the end, nothing is touched.
import { expect, it } from 'vitest';
import { until } from '../../src/build/drive/until.ts';
import { LARGE, largePage, NAMES } from '../bench/large-page.ts';
import { inBoth } from './suite.ts';

const BODY = largePage(LARGE);
/** Paragraphs in which a name stands. */
const NAMED = Math.ceil(LARGE.paragraphs / LARGE.perName);

/** Notes what the DOM is before Gloss starts. */
const WATCH = `<script>
  const shape = () => [document.querySelectorAll('*').length, document.body.textContent.length, document.body.attributes.length].join();
  addEventListener('DOMContentLoaded', () => { window.before = shape(); });
</script>`;

/** In a page: how many marks there are. */
const COUNT = `CSS.highlights.get('gloss')?.size ?? 0`;

/** In a page: which of the marks, in the order in which they were painted (a Highlight keeps it), is the first in the window. */
const FIRST_SEEN = `[...CSS.highlights.get('gloss')].findIndex(({ startContainer: { parentElement } }) => {
  const { top, bottom } = parentElement.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
})`;

inBoth('A page of 10 MB', ({ open, set }) => {
  it.each([
    ['at its top', ''],
    ['scrolled to its middle', `<script>document.querySelector('#section-650').scrollIntoView()</script>`],
  ])('%s is marked where the reader looks first, and then everywhere', async (_, scroll) => {
    await set({ marks: 'all' });
    const tab = await open(`${WATCH}${BODY}${scroll}`);
    await until('all marks', async () => (await tab.eval<number>(COUNT)) === NAMED, 50_000);
    // Before a fifth of all is marked, what stands in the window is.
    const first = await tab.eval<number>(FIRST_SEEN);
    expect(first).toBeGreaterThanOrEqual(0);
    expect(first).toBeLessThan(NAMED / 5);
    const texts = await tab.eval<string[]>(
      `[...CSS.highlights.get('gloss')].map((r) => r.startContainer.data.slice(r.startOffset, r.endOffset))`,
    );
    expect(new Set(texts)).toEqual(new Set(NAMES));
    expect(await tab.eval('shape() === before')).toBe(true);
    await tab.close();
    await set({ marks: 'first' });
  });
});
