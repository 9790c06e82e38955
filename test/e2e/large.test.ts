// A page of DESIGN's size: what stands in the window is marked first, the rest when it comes near; nothing is touched.
import { expect, it } from 'vitest';
import { until } from '../../src/build/drive/until.ts';
import { LARGE, largePage, NAMES } from '../bench/large-page.ts';
import { reported } from './drivers/report.ts';
import { inBoth } from './suite.ts';

const BODY = largePage(LARGE);
/** Paragraphs in which a name stands. */
const NAMED = Math.ceil(LARGE.paragraphs / LARGE.perName);

/** Notes what the DOM is before Gloss starts, and how many marks were painted before one in the window was. */
const WATCH = `<script>
  const shape = () => [document.querySelectorAll('*').length, document.body.textContent.length, document.body.attributes.length].join();
  addEventListener('DOMContentLoaded', () => { window.before = shape(); });
  const painted = () => [...(CSS.highlights.get('gloss') ?? [])];
  const isSeen = (element) => {
    const { top, bottom } = element.getBoundingClientRect();
    return bottom > 0 && top < innerHeight;
  };
  let early = 0;
  (function look() {
    const ranges = painted();
    if (ranges.some(({ startContainer }) => isSeen(startContainer.parentElement))) window.seen = { early };
    else requestAnimationFrame(look);
    early = Math.max(early, ranges.length);
  })();
</script>`;

/** In a page: paragraphs in the window with a name, and those of them in which it is painted. */
const IN_WINDOW = `(() => {
  const marked = new Set(painted().map(({ startContainer }) => startContainer.parentElement));
  const named = [...document.querySelectorAll('p')].filter((p) => isSeen(p) && /${NAMES.join('|')}/.test(p.textContent));
  return { named: named.length, marked: named.filter((p) => marked.has(p)).length };
})()`;

inBoth('A page of 10 MB', (bench) => {
  const { open, set } = bench;
  it.each([
    ['at its top', ''],
    ['scrolled to its middle', `<script>document.querySelector('#section-650').scrollIntoView()</script>`],
  ])('%s is marked where the reader looks, and read everywhere', async (_, scroll) => {
    await set({ marks: 'all' });
    const tab = await open(`${WATCH}${BODY}${scroll}`);
    const seen = await until(
      'a mark in the window',
      () => tab.eval<{ early: number } | null>('window.seen ?? null'),
      50_000,
    );
    expect(seen.early).toBeLessThan(100);
    await until('all that is read', async () => (await reported(bench.browser))?.settled, 50_000);
    expect(await reported(bench.browser)).toEqual({ settled: true, mentions: NAMED });
    for (const section of [0, 900, 1299, 300]) {
      await tab.eval(`document.querySelector('#section-${section}').scrollIntoView()`);
      await until(`marks in section ${section}`, async () => {
        const { named, marked } = await tab.eval<{ named: number; marked: number }>(IN_WINDOW);
        return named > 0 && named === marked;
      });
    }
    // What is far from the window is not painted.
    expect(await tab.eval('painted().length')).toBeLessThan(NAMED / 10);
    const texts = await tab.eval<string[]>(
      'painted().map((r) => r.startContainer.data.slice(r.startOffset, r.endOffset))',
    );
    expect(texts.filter((text) => !NAMES.includes(text))).toEqual([]);
    expect(await tab.eval('shape() === before')).toBe(true);
    await tab.close();
    await set({ marks: 'first' });
  });
});
