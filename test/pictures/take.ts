// npm run pictures: takes the README's pictures anew, from the builds as they are.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { until } from '../../src/build/drive/until.ts';
import { servePages, start } from '../e2e/drivers/browsers.ts';
import { ROOT } from '../repository.ts';

const into = (name: string) => join(ROOT, 'test/pictures', name);

const server = await servePages({ '/': readFileSync(join(ROOT, 'src/build/sample.html'), 'utf8') });
const browser = await start('chromium');
try {
  const tab = await browser.tab();
  await tab.goto(server.url);
  await tab.activate();
  const mark = await until('marks', async () =>
    (await tab.marks()).find(({ text }) => text === 'single gas market'),
  );
  await tab.move(mark.rect!);
  await until('a card', () => tab.card());
  await tab.screenshot(into('card.png'));
  await tab.key('Escape');

  const popup = await browser.popup();
  await until('the list', () =>
    popup.eval<boolean>(
      `['Keep this article', 'Zapad-2021'].every((text) => document.body.innerText.includes(text))`,
    ),
  );
  writeFileSync(into('popup.png'), await popup.picture());
  await popup.close();

  const welcome = await browser.tab();
  await welcome.resize(860, 640);
  await welcome.goto(browser.extensionUrl('welcome.html'));
  const name = await until('marks', async () =>
    (await welcome.marks()).find(({ text }) => text === 'Zapad-2021'),
  );
  await welcome.move(name.rect!);
  await until('a card', () => welcome.card());
  await welcome.screenshot(into('welcome.png'));
} finally {
  await browser.close();
  server.close();
}
