// A page of DESIGN's size: what stands in the window is marked first, all of it in the end, nothing is touched.
import { expect, it } from 'vitest';
import { until } from '../../src/build/drive/until.ts';
import { LARGE, largePage, NAMES } from '../bench/large-page.ts';
import { inBoth } from './suite.ts';

const BODY = largePage(LARGE);
/** Paragraphs in which a name stands. */
const NAMED = Math.ceil(LARGE.paragraphs / LARGE.perName);

/** Notes at each frame how many marks there are, and in which of them some stand in the window; and what the DOM is. */
const WATCH = `<script>
  const frames = [];
  const shape = () => [document.querySelectorAll('*').length, document.body.textContent.length, document.body.attributes.length].join();
  addEventListener('DOMContentLoaded', () => { window.before = shape(); });
  (function look() {
    const ranges = [...(CSS.highlights.get('gloss') ?? [])];
    if (ranges.length !== (frames.at(-1)?.count ?? 0)) {
      const inWindow = ranges.some(({ startContainer: { parentElement } }) => {
        const { top, bottom } = parentElement.getBoundingClientRect();
        return bottom > 0 && top < innerHeight;
      });
      frames.push({ count: ranges.length, inWindow });
    }
    requestAnimationFrame(look);
  })();
</script>`;

inBoth('A page of 10 MB', ({ open, set }) => {
  it.each([
    ['at its top', ''],
    ['scrolled to its middle', `<script>document.querySelector('#section-650').scrollIntoView()</script>`],
  ])('%s is marked where the reader looks first, and then everywhere', async (_, scroll) => {
    await set({ marks: 'all' });
    const tab = await open(`${WATCH}${BODY}${scroll}`);
    type Frame = { count: number; inWindow: boolean };
    const frames = () => tab.eval<Frame[]>('frames');
    await until('all marks', async () => (await frames()).at(-1)?.count === NAMED, 50_000);
    const seen = await frames();
    // Before a fifth of all is marked, what stands in the window is.
    expect(seen.find(({ inWindow }) => inWindow)!.count).toBeLessThan(NAMED / 5);
    const texts = await tab.eval<string[]>(
      `[...CSS.highlights.get('gloss')].map((r) => r.startContainer.data.slice(r.startOffset, r.endOffset))`,
    );
    expect(new Set(texts)).toEqual(new Set(NAMES));
    expect(await tab.eval('shape() === before')).toBe(true);
    await tab.close();
    await set({ marks: 'first' });
  });
});
