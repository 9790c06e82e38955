import { expect, it } from 'vitest';
import { parseHtml } from '../../src/cli/html.ts';

const documentOf = (html: string) => parseHtml(new TextEncoder().encode(html), 'page.html');

it('a saved page loses what its addresses embed, and nothing else', () => {
  const icon = 'data:image/png;base64,iVBORw0KGgo=';
  const photo = `data:image/jpeg;base64,${'/9j/4AAQ'.repeat(500)}`;
  const document = documentOf(
    `<title>Ships</title><img src="${icon}"><p>The data: 40 ships.</p><img src='${photo}'><style>p{background:url(${photo})}</style><p>They came.</p>`,
  );
  expect([...document.images].map(({ src }) => src)).toEqual([icon, 'data:,']);
  expect([...document.querySelectorAll('p')].map(({ textContent }) => textContent)).toEqual([
    'The data: 40 ships.',
    'They came.',
  ]);
  expect(document.querySelector('style')!.textContent).toBe('p{background:url(data:,)}');
});
