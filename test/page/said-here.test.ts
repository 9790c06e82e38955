// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { withSaidHere } from '../../src/page/said-here.ts';
import { card, fact } from '../cards/data.ts';

const SAYS = 'The bridge at Kovin (5 km) will cost 40 million euros.';

/** Whether a page says the fact. */
async function isSaid(html: string, part: Parameters<typeof fact>[0] = {}): Promise<boolean> {
  document.body.innerHTML = html;
  const one = fact({ says: SAYS, fromThisPage: true, ...part });
  const { facts } = await withSaidHere(card({ facts: [one] }), document, new AbortController().signal);
  return facts[0]!.inThisArticle;
}

it.each([
  ['in one piece', `<p>Yes. ${SAYS} No.</p>`],
  ['in elements and lines', SAYS.replace('Kovin', '<a>Ko<b>vin</b></a>').replace('will', '\n   will\u00a0')],
  ['not where the card is named', `<p>Kovin</p><section><p>${SAYS}</p></section>`],
])('is found %s', async (_, html) => expect(await isSaid(html)).toBe(true));

it('is not said any more once the words are others', async () => {
  expect(await isSaid(`<p>${SAYS.replace('40', '42')}</p>`)).toBe(false);
  expect(await isSaid(`<p>${SAYS.replace('(5 km)', '')}</p>`)).toBe(false);
  expect(await isSaid('')).toBe(false);
});

it('with links in it is its words', async () => {
  const text = ['The bridge at ', { text: 'Kovin', card: 'towns#kovin' }, SAYS.slice(19)];
  expect(await isSaid(`<p>${SAYS}</p>`, { text })).toBe(true);
});

it('is looked for only where the page was its source', async () => {
  expect(await isSaid(`<p>${SAYS}</p>`, { fromThisPage: false })).toBe(false);
  expect(await isSaid('', { inThisArticle: true })).toBe(true);
});
