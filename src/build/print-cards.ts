// What a reader would see, in a terminal: each mark of a page and the card that the pointer opens on it.
import { mkdirSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Mark, Tab } from './drive/types.ts';
import { until } from './drive/until.ts';

/** Time in ms for the first mark to come; and without a new one, after which there will be none. */
const FIRST_MARK = 10_000;
const QUIET = 800;

/** A card as it is printed. `choices`: the titles that an ambiguous name offers. */
interface ReadCard {
  readonly title: string;
  readonly kind: string;
  readonly choices: readonly string[];
  readonly facts: readonly { when: string; said: string; text: string; where: string }[];
}

/** Opens the card of every mark with the pointer, prints them, and takes a picture of the page with the fullest one. */
export async function printCards(tab: Tab, picture: string): Promise<void> {
  rmSync(picture, { force: true });
  const marks = await settledMarks(tab);
  if (marks.length === 0) return console.log('No name that the decks know stands on this page.');
  let fullest = { at: 0, facts: -1 };
  for (const [i, mark] of marks.entries()) {
    const card = await openCard(tab, i);
    console.log(`“${mark.text.replace(/\s+/g, ' ')}”${card ? `  ${asText(card)}` : '  (no card opened)'}\n`);
    if (card && card.facts.length > fullest.facts) fullest = { at: i, facts: card.facts.length };
    await leave(tab);
  }
  console.log(`${marks.length} marks.`);
  if (!(await openCard(tab, fullest.at))) return;
  await until('the card to stand still', () => tab.card());
  mkdirSync(dirname(picture), { recursive: true });
  await tab.screenshot(picture);
  console.log(`A picture with a card open: ${picture}`);
}

/** The page's marks once no more are added. */
async function settledMarks(tab: Tab): Promise<Mark[]> {
  const start = performance.now();
  let marks: Mark[] = [];
  let since = start;
  for (;;) {
    const now = await tab.marks();
    if (now.length !== marks.length) since = performance.now();
    marks = now;
    const waited = performance.now() - (marks.length > 0 ? since : start);
    if (waited > (marks.length > 0 ? QUIET : FIRST_MARK)) return marks.filter(({ rect }) => rect !== null);
    await new Promise((done) => setTimeout(done, 100));
  }
}

/** Scrolls to a mark, rests the pointer on it and reads the card; null when none opens. */
async function openCard(tab: Tab, n: number): Promise<ReadCard | null> {
  const place = async () => (await tab.marks()).filter(({ rect }) => rect !== null)[n]?.rect;
  const before = await place();
  if (!before) return null;
  await tab.eval(`scrollBy({ top: ${before.y} - innerHeight / 8, behavior: 'instant' })`);
  const rect = await place();
  if (!rect) return null;
  await tab.move(rect);
  return until('a card', () => tab.inCard(readCard), 3000).catch(() => null);
}

/** Moves the pointer off until no card is open. */
async function leave(tab: Tab): Promise<void> {
  await tab.key('Escape');
  await tab.move({ x: 2, y: 2 });
  await until('the card to close', async () => (await tab.card()) === null, 3000);
}

function readCard(root: ShadowRoot): ReadCard | null {
  const texts = (from: ParentNode, selector: string) =>
    [...from.querySelectorAll(selector)].map((element) =>
      (element.textContent ?? '').replace(/\s+/g, ' ').trim(),
    );
  const text = (from: ParentNode, selector: string) => texts(from, selector)[0] ?? '';
  const title = text(root, '.gloss-title');
  if (!title) return null;
  return {
    title,
    kind: texts(root, '.gloss-bar .gloss-kind > *').join(' · '),
    choices: texts(root, '.gloss-choice-title'),
    facts: [...root.querySelectorAll('.gloss-fact')].map((fact) => ({
      when: text(fact, '.gloss-when'),
      said: text(fact, '.gloss-said'),
      text: [text(fact, '.gloss-text'), text(fact, '.gloss-due')].filter(Boolean).join(' '),
      where: text(fact, '.gloss-where p'),
    })),
  };
}

function asText({ title, kind, choices, facts }: ReadCard): string {
  const lines = facts.flatMap(({ when, said, text, where }) => [
    `    ${when.padEnd(12)} ${said ? `${said}: ` : ''}${text}`,
    `    ${''.padEnd(12)} ${where}`,
  ]);
  return [`${title}${kind && ` (${kind})`}`, ...choices.map((choice) => `    or: ${choice}`), ...lines].join(
    '\n',
  );
}
