// The deck that ships: that it is whole, and honest about whom and what it rests on.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { factsByCard } from '../src/deck/facts.ts';
import { plainText } from '../src/deck/inline.ts';
import { parseDeck } from '../src/deck/parse.ts';
import type { Card, FactDate } from '../src/deck/types.ts';
import { foldName } from '../src/match/text/folding.ts';

const FILE = 'seeds/russia-belarus-2021.md';
const file = readFileSync(new URL(`../${FILE}`, import.meta.url), 'utf8');
const { deck, diagnostics } = parseDeck(FILE, file);
const cards = deck?.cards ?? [];
const facts = cards.flatMap((card) => card.facts);
const dates = (date: FactDate | null) => (date === null ? [] : [date]);

/** Non-empty lines of the article, and those that no fact cites, with the reason. */
const PARAGRAPHS = 33;
const UNCITED = new Map([
  [6, 'a caption that repeats paragraph 16'],
  [28, 'a caption that repeats paragraph 15'],
  [33, 'names the agency, which is the source'],
]);

const WIKIDATA = {
  'Vladimir Putin': 'Q7747',
  'Alexander Lukashenko': 'Q2866',
  'Boris Yeltsin': 'Q34453',
  Russia: 'Q159',
  Belarus: 'Q184',
  'Union State': 'Q166110',
  NATO: 'Q7184',
  'European Union': 'Q458',
  'Soviet Union': 'Q15180',
  Minsk: 'Q2280',
  Moscow: 'Q649',
  Armenia: 'Q399',
  Kazakhstan: 'Q232',
  'Baltic Sea': 'Q545',
  Europe: 'Q46',
};

const LANGUAGES = ['en', 'es', 'ru', 'be', 'uk', 'pl', 'de', 'fr'];

/** Dates that the article states outright; every other one is worked out from the inferred day of publication. */
const STATED_OUTRIGHT = ['1994', '1999-12', '2020-08', '2022', '2023-12'];

const [PUTIN, LUKASHENKO] = ['Vladimir Putin', 'Alexander Lukashenko'];
const SPOKESPERSON = 'a spokesperson of the Russian Ministry of Defence, quoted by RIA Novosti';
const REPORTED = null;

/** Whose words each paragraph holds. */
const VOICES: readonly (readonly [paragraphs: readonly number[], voices: readonly (string | null)[]])[] = [
  [[1, 2, 5, 12, 13, 14, 15, 22], [REPORTED]],
  [[10], [REPORTED, SPOKESPERSON]],
  [
    [3, 4, 7, 8, 16, 18, 23, 27],
    [REPORTED, PUTIN],
  ],
  [[9, 17, 21, 29, 30], [PUTIN]],
  [[11], [SPOKESPERSON]],
  [[19], [PUTIN, LUKASHENKO]],
  [[20, 24, 25, 32], [LUKASHENKO]],
  [
    [26, 31],
    [REPORTED, LUKASHENKO],
  ],
];

describe('the deck', () => {
  it('parses without an error or a warning', () => expect(diagnostics).toEqual([]));

  it('has 30 cards or a dozen more, and at least 60 facts', () => {
    expect(cards.length).toBeGreaterThanOrEqual(30);
    expect(cards.length).toBeLessThanOrEqual(42);
    expect(facts.length).toBeGreaterThanOrEqual(60);
  });

  it('cites every paragraph but those with a reason', () => {
    const cited = new Set(facts.flatMap((fact) => fact.paragraphs));
    const all = Array.from({ length: PARAGRAPHS }, (_, at) => at + 1);
    expect(all.filter((paragraph) => !cited.has(paragraph))).toEqual([...UNCITED.keys()]);
    expect([...cited].filter((paragraph) => paragraph > PARAGRAPHS)).toEqual([]);
  });

  it('cites as a caption only what stands in one alone', () => {
    const captions = facts.filter((fact) => fact.caption).flatMap((fact) => fact.paragraphs);
    expect(new Set(captions)).toEqual(new Set([22]));
    expect(facts.filter((fact) => fact.paragraphs.includes(22) && !fact.caption)).toEqual([]);
  });

  it('states nothing twice', () => {
    const texts = facts.map((fact) => plainText(fact.text));
    expect(texts.filter((text, at) => texts.indexOf(text) !== at)).toEqual([]);
  });
});

describe('who says it', () => {
  it.each(
    VOICES.flatMap(([paragraphs, voices]) => paragraphs.map((paragraph) => [paragraph, voices] as const)),
  )('paragraph %i: %j', (paragraph, voices) => {
    const found = facts
      .filter((fact) => fact.paragraphs.includes(paragraph))
      .map((fact) => fact.saidBy?.name ?? null);
    expect(new Set(found)).toEqual(new Set(voices));
  });

  it('every speaker has a card', () => {
    expect(facts.filter((fact) => fact.saidBy !== null && fact.saidBy.card === null)).toEqual([]);
  });
});

describe('dates', () => {
  const all = facts.flatMap(({ stated, about, due }) => [stated, about, due].flatMap(dates));

  it('the day of publication is inferred and says from what', () => {
    expect(deck?.sources).toMatchObject([{ published: { date: '2021-09-09', inferred: true } }]);
    expect(deck?.sources[0]?.basis).toMatch(/Thursday.*16th.*September/);
  });

  it('exactly those that the article does not state are inferred', () => {
    const plain = (inferred: boolean) =>
      new Set(all.filter((date) => date.inferred === inferred).map(({ date }) => date));
    expect([...plain(false)].sort()).toEqual(STATED_OUTRIGHT);
    expect([...plain(true)].filter((date) => STATED_OUTRIGHT.includes(date))).toEqual([]);
  });

  it('plans carry the day on which they are due', () => {
    const dueOn = (title: string) =>
      cards.find((card) => card.title === title)?.facts.flatMap((fact) => dates(fact.due));
    expect(dueOn('Single gas market')).toEqual([{ date: '2023-12', inferred: false }]);
    expect(dueOn('Supreme State Council of the Union State')).toEqual([{ date: '2021-12', inferred: true }]);
    expect(dueOn('Prime ministers of Russia and Belarus')).toEqual([{ date: '2021-09-10', inferred: true }]);
    expect(dueOn('Zapad-2021')).toEqual([{ date: '2021-09-16', inferred: true }]);
    expect(dueOn('Gas tariffs for Belarus')).toEqual([{ date: '2022', inferred: false }]);
  });
});

describe.each(cards.map((card) => [card.title, card] as const))('%s', (_, card: Card) => {
  it('has a summary, and a fact to show', () => {
    expect(card.summary).toMatch(/^\p{Lu}.*\.$/u);
    expect(factsByCard(deck!).get(card.id)?.length ?? 0).toBeGreaterThan(0);
  });

  it('has names in every language of the deck', () => {
    const named = new Set(card.names.map((name) => name.language));
    expect(named.has(null) ? [] : LANGUAGES.filter((language) => !named.has(language))).toEqual([]);
  });

  // A name excludes no language, so a spelling without the marks would undo those of the same one elsewhere.
  it('marks a spelling alike in all languages', () => {
    const marks = new Map<string, Set<string>>();
    for (const { text, unsure, unless } of card.names) {
      const capitals = text.replace(/\P{Lu}/gu, '');
      const key = `${foldName(text)} ${capitals}`;
      marks.set(key, (marks.get(key) ?? new Set()).add(JSON.stringify([unsure, ...unless.toSorted()])));
    }
    expect([...marks].filter(([, kinds]) => kinds.size > 1)).toEqual([]);
  });
});

it('Wikidata ids are those known for certain, and no others', () => {
  const found = cards.flatMap(({ title, wikidata }) => (wikidata === null ? [] : [[title, wikidata]]));
  expect(Object.fromEntries(found)).toEqual(WIKIDATA);
});

describe('own words', () => {
  const folder = process.env.GLOSS_SHARED;
  if (folder === undefined) {
    console.warn(
      'GLOSS_SHARED is not set: the deck is not compared with the article that it was compiled from.',
    );
  }

  it.runIf(folder)('no six words in a row are the article’s', () => {
    const article = readFileSync(join(folder!, 'seed-article/000_00a8f518e07592f2.txt'), 'utf8');
    const prose = [
      ...cards.flatMap((card) => [card.role ?? '', card.summary ?? '']),
      ...facts.flatMap((fact) => [plainText(fact.text), fact.note ?? '']),
    ];
    const theirs = new Set(runs(article));
    expect(theirs.size).toBeGreaterThan(500);
    expect(prose.flatMap(runs).filter((run) => theirs.has(run))).toEqual([]);
  });
});

/** Every six words of a text that follow each other. */
function runs(text: string): string[] {
  const words = text.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  return words.slice(5).map((_, at) => words.slice(at, at + 6).join(' '));
}
