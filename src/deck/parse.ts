import { readCards } from './card.ts';
import { refuseCharacters } from './characters.ts';
import { readFront } from './front.ts';
import type { Reading } from './inline.ts';
import { primaryTag } from './languages.ts';
import { LIMITS } from './limits.ts';
import type { PlacedName } from './names.ts';
import { Cursor } from './passage.ts';
import { Report } from './report.ts';
import { didYouMean } from './suggest.ts';
import type { Card, Deck, Parsed } from './types.ts';

/** Unknown anchors for which the nearest one is looked for: each takes a look at all cards. */
const SUGGESTIONS = 20;

/**
 * Reads a deck file (the format: seeds/README.md). `file` is only named in the diagnostics, which hold everything
 * that is wrong, in the order of the file; with an error among them there is no deck. Takes time linear in the
 * text's length and never throws, whatever the text. `told` hears from card to card how much is read, 0 to 1, a hundred
 * times at most; what it throws ends the reading.
 */
export function parseDeck(file: string, text: string, told: (done: number) => void = () => {}): Parsed {
  const report = new Report(file);
  const deck = readDeck(text.startsWith('\ufeff') ? text.slice(1) : text, report, told);
  return { deck: report.errors > 0 ? null : deck, diagnostics: report.list() };
}

function readDeck(text: string, report: Report, told: (done: number) => void): Deck | null {
  if (text.length > LIMITS.file) {
    report.error({ line: 1, column: 1 }, 'the file is larger than 32 MB. Divide the deck.');
    return null;
  }
  refuseCharacters(text, report);
  const cursor = new Cursor(text);
  const yaml = takeFront(cursor, text, report);
  if (yaml === null) return null;
  const front = readFront(yaml, report);
  const sources = front && new Map(front.sources.map((source) => [source.id, source]));
  const step = text.length / 100;
  let at = 0;
  const tell = () => {
    if (cursor.next < at + step) return;
    at = cursor.next;
    told(Math.min(1, at / text.length));
  };
  const cards = checkedCards(cursor, { report, sources, links: [] }, tell);
  return front && { ...front, cards };
}

/** The text between the two lines `---`, behind which the cursor stands then; null when one is missing. */
function takeFront(cursor: Cursor, text: string, report: Report): string | null {
  const isFence = () => /^---[ \t]*$/.test(cursor.line?.text ?? '');
  if (!isFence()) {
    report.error(
      { line: 1, column: 1 },
      'a deck begins with its front matter. Write a line “---”, the keys, and “---” again.',
    );
    return null;
  }
  const start = cursor.next;
  let end = start;
  for (cursor.advance(); cursor.line !== null && !isFence(); cursor.advance()) end = cursor.next;
  if (cursor.line === null) {
    report.error(
      { line: 1, column: 1 },
      'the front matter has no end. Write a line “---” below its last key.',
    );
    return null;
  }
  cursor.advance();
  return text.slice(start, end);
}

/** All cards, with the checks that need more than one of them. `read` is called behind each. */
function checkedCards(cursor: Cursor, reading: Reading, read: () => void): Card[] {
  const { report } = reading;
  const cards: Card[] = [];
  const lines = new Map<string, number>();
  const wikidata = new Map<string, string>();
  const languages = new Set<string>();
  let names = 0;
  for (const placed of readCards(cursor, reading)) {
    const { id, card, place } = placed;
    const line = lines.get(id);
    if (line !== undefined) {
      report.error(place, `the card of line ${line} has the anchor #${id} too. Give one another title.`);
    }
    lines.set(id, place.line);
    const entity = card?.wikidata ?? null;
    const same = entity === null ? undefined : wikidata.get(entity);
    if (same !== undefined) {
      report.warn(place, `#${same} has the Wikidata id ${entity} too. Correct one, or join the cards.`);
    }
    if (entity !== null) wikidata.set(entity, id);
    if (card !== null) cards.push(card);
    checkNames(placed.names, languages, reading);
    read();
    names += placed.names.length;
    if (names > LIMITS.names) {
      report.error(place, 'with this card the deck has more than a million names. Divide it.');
      break;
    }
  }
  checkLinks(lines, reading);
  return cards;
}

function checkNames(names: readonly PlacedName[], languages: Set<string>, { report }: Reading): void {
  const known = new Map<string, PlacedName>();
  for (const placed of names) {
    const { name, place } = placed;
    const everywhere = known.get(` ${name.text}`);
    const before = everywhere ?? known.get(`${name.language ?? ''} ${name.text}`);
    if (before !== undefined) {
      report.warn(
        place,
        `“${name.text}” stands in line ${before.place.line} of this card already. Delete one.`,
      );
    }
    known.set(`${name.language ?? ''} ${name.text}`, placed);
    if (name.language === null || languages.size > LIMITS.languages) continue;
    languages.add(primaryTag(name.language));
    if (languages.size > LIMITS.languages) {
      report.error(
        place,
        `this is the deck's language number ${languages.size}; ${LIMITS.languages} are allowed. Divide the deck.`,
      );
    }
  }
}

function checkLinks(anchors: ReadonlyMap<string, number>, { links, report }: Reading): void {
  let suggestions = 0;
  for (const { card, place } of links) {
    if (anchors.has(card)) continue;
    suggestions++;
    const hint = suggestions > SUGGESTIONS ? '' : didYouMean(card, anchors.keys(), '#');
    report.error(
      place,
      `there is no card “${card.slice(0, 80)}” in this deck.${hint || ' Add it, or link to another.'}`,
    );
  }
}
