import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article, Paragraph } from '../../src/article/types.ts';
import { factsOf } from '../../src/deck/facts.ts';
import { parseDeck } from '../../src/deck/parse.ts';
import { printDeck } from '../../src/deck/print.ts';
import { compileArticle } from '../../src/keep/compile.ts';
import { isBareDateline } from '../../src/keep/datelines.ts';
import { deckOf } from '../../src/keep/deck.ts';
import { applyEdits, type Edit } from '../../src/keep/edits.ts';
import { sentencesOf } from '../../src/keep/sentences.ts';
import type { KnownCard } from '../../src/keep/types.ts';
import { articleOf } from './stand-in.ts';

const BRIDGE = articleOf(
  [
    'Anna Roth, the mayor of Kovin, said on Monday that the bridge over the Danube would cost nearly 40 million euros.',
    '“Kovin Rail will pay 30 million euros of that,” Roth said. “We are grateful for it.”',
    'Peter Lind was elected to the Kovin council in 2019. He plans to open the bridge by the end of 2027.',
    'Is it too dear? Subscribe to our newsletter from Kovin for more.',
    { text: 'What Kovin says', role: 'heading' },
  ],
  { captions: ['Anna Roth opened the first bridge in Kovin in 2014.'] },
);

/** A town of the reader's shelf. */
const KOVIN: KnownCard = {
  id: null,
  title: 'Kovin',
  kind: 'place',
  wikidata: null,
  names: [{ text: 'Kovin', language: null, unsure: false, unless: [] }],
};

describe('who says it, in the deck', () => {
  it.each([
    [
      'A spokesperson for Kovin Rail said the Kovin Bridge would close in May 2024.',
      'a spokesperson for Kovin Rail',
    ],
    ['Anna Roth said the Kovin Bridge would close in May 2024.', 'Anna Roth'],
  ])('%s', (sentence, name) => {
    const { deck } = compileArticle(articleOf(['The bridge at Kovin', sentence]), []);
    const facts = deck.cards.flatMap((card) => card.facts);
    expect(facts.map(({ saidBy }) => saidBy?.name)).toEqual([name]);
  });
});

describe('compileArticle', () => {
  const { deck, facts, passed, remarks } = compileArticle(BRIDGE, []);

  it('gives facts in the words of the article, with all that is known of them', () => {
    const [first] = facts;
    expect(first).toMatchObject({
      card: 'anna-roth',
      paragraphs: [2],
      caption: false,
      saidBy: { name: 'Anna Roth', card: 'anna-roth' },
      mode: 'indirect',
      stated: { date: '2024-05-13', inferred: false },
      quantities: [{ value: 40_000_000, unit: 'euros', modifier: 'nearly', raw: 'nearly 40 million euros' }],
      doubts: [],
    });
    expect(first!.quote.exact).toBe(BRIDGE.paragraphs[1]!.text);
  });

  it('takes no question, promotion or heading for a fact', () => {
    const texts = facts.map(({ quote }) => quote.exact).join('\n');
    expect(texts).not.toMatch(/too dear|newsletter|What Kovin/);
  });

  it('gives what is no fact as what the reader may make of it: with who says it, and the same selectors', () => {
    expect(passed.map(({ quote, card, saidBy }) => [quote.exact, card, saidBy?.name])).toEqual([
      ['“We are grateful for it.”', 'anna-roth', 'Roth'],
      ['Is it too dear?', null, undefined],
      ['Subscribe to our newsletter from Kovin for more.', 'kovin', undefined],
    ]);
    expect(passed[0]).toMatchObject({
      paragraphs: [3],
      mode: 'direct',
      fragment: 'text=We%20are%20grateful%20for%20it',
      doubts: [],
    });
  });

  it('passes over the same words once, and over none that are a fact elsewhere', () => {
    const fact = 'Peter Lind was elected to the Kovin council in 2019.';
    const article = articleOf([fact, 'Is it too dear?', 'Is it too dear?', { text: fact, role: 'quote' }]);
    const { facts, passed } = compileArticle(article, []);
    expect(facts[0]!.quote.exact).toBe(fact);
    expect(passed.map(({ quote }) => quote.exact)).toEqual(['Is it too dear?']);
  });

  it('passes over every sentence where there are no rules, with the names in it', () => {
    const { passed } = compileArticle({ ...BRIDGE, language: 'fr' }, [KOVIN]);
    expect(passed).toHaveLength(8);
    expect(passed[0]).toMatchObject({ card: 'kovin', saidBy: null, doubts: [] });
  });

  it('keeps captions apart', () => {
    expect(
      facts.filter(({ caption }) => caption).map(({ paragraphs, about }) => [paragraphs, about?.date]),
    ).toEqual([[[1], '2014']]);
  });

  it('resolves a pronoun where the sentence before names one person', () => {
    const plan = facts.find(({ quote }) => quote.exact.startsWith('He plans'));
    expect(plan).toMatchObject({ card: 'peter-lind', due: { date: '2027-12' }, doubts: [] });
  });

  it('names nobody surely by a given name alone', () => {
    const article = articleOf([
      'Peter Lind was hurt in Kovin. His wife, Ida, sold the bridge to Kovin Rail in 2019.',
    ]);
    const names = compileArticle(article, []).deck.cards.flatMap((card) => card.names);
    expect(names.find(({ text }) => text === 'Ida')).toMatchObject({ unsure: true });
    expect(names.find(({ text }) => text === 'Peter Lind')).toMatchObject({ unsure: false });
  });

  it('makes a deck of the cards that its facts concern', () => {
    expect(deck).toMatchObject({
      title: 'A headline of a bridge',
      language: 'en',
      sources: [{ id: 'the-courier', published: { date: '2024-05-15' }, words: 'verbatim' }],
    });
    expect(deck.cards.every(({ id }) => factsOf(deck, id).length > 0)).toBe(true);
    expect(remarks).toEqual([]);
  });

  it.each([
    ['no date', { published: null }, 'states no date'],
    ['a day that is none', { published: '2024-02-31' }, 'states no date'],
    [
      'a language without rules',
      { language: 'fr' },
      'for English, Spanish, Russian and German, and none yet for French (fr):',
    ],
    ['a language that nobody knows', { language: 'x y' }, 'none yet for the language “x y”:'],
    ['no language', { language: null }, 'does not state its language'],
  ] as const)('remarks on %s', (_, part, remark) => {
    expect(compileArticle({ ...BRIDGE, ...part }, []).remarks.join(' ')).toContain(remark);
  });

  it('ends nothing that goes on by a day that is none', () => {
    const paragraphs: Paragraph[] = [
      { text: 'A headline', role: 'headline' },
      { text: 'Anna Roth has led Kovin Rail since 3 May 2019.', role: 'text' },
    ];
    const about = (published: string) =>
      compileArticle({ ...BRIDGE, paragraphs, captions: [], published }, []).facts.map(
        (fact) => fact.about?.date,
      );
    expect(about('2024-05-15')).toEqual(['2019-05-03/2024-05-15']);
    expect(about('2024-02-31')).toEqual(['2019-05-03']);
  });

  it('finds no facts in a language without rules', () => {
    expect(compileArticle({ ...BRIDGE, language: 'fr' }, []).facts).toEqual([]);
  });
});

// Words that the rules know, and whatever could trip over them.
const PIECES = [
  ...[
    'Anna Roth',
    'Roth',
    'Kovin',
    'NATO',
    'the',
    'The deal',
    'He',
    'she',
    'it',
    'and',
    'but',
    'that',
    'who',
    'I',
  ],
  ...[
    'said',
    'told',
    'announced',
    'according to',
    'will',
    'was',
    'opened',
    'cost',
    'of',
    'in',
    'on',
    'by',
    'since',
  ],
  ...[
    'Monday',
    '3 May 2021',
    '2019',
    'last year',
    'nearly 40 million euros',
    '12.5 per cent',
    '$1.5bn',
    'a/b',
    '-',
  ],
  ...[
    '“',
    '”',
    '"',
    '«',
    '»',
    '‘',
    '’',
    ',',
    '.',
    '?',
    '!',
    ':',
    ';',
    '…',
    '(',
    ')',
    '[',
    ']',
    '*',
    '\\',
    '`',
    '|',
    '&amp;',
  ],
  ...[
    '<b>',
    '](#a)',
    '- ',
    '## ',
    '\u00a0',
    '\u200b',
    '\u202e',
    '\u0000',
    '\ud800',
    '🌉',
    'Анна',
    'é',
    'e\u0301',
  ],
];

const text = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 5 })), { minLength: 1, maxLength: 40 })
  .map((pieces) => pieces.join(' ').replace(/\s+/g, ' ').trim())
  .filter((string) => string !== '');

const article: fc.Arbitrary<Article> = fc.record({
  title: text,
  publisher: fc.option(text),
  author: fc.option(text),
  published: fc.option(fc.constantFrom('2024-05-15', '2024-05', '2024', '2024-02-31', 'soon')),
  url: fc.option(fc.oneof(fc.webUrl({ withQueryParameters: true }), fc.constant('javascript:alert(1)'))),
  language: fc.option(fc.constantFrom('en', 'es', 'ru', 'de', 'en-US', 'xx', 'no tag')),
  paragraphs: fc.array(
    fc.record({
      text,
      role: fc.constantFrom<Paragraph['role'][]>('text', 'text', 'item', 'quote', 'heading'),
    }),
    { minLength: 1, maxLength: 6 },
  ),
  captions: fc.array(text, { maxLength: 2 }),
});

describe('of any text', () => {
  it('the deck is one that printing and parsing give back', () => {
    fc.assert(
      fc.property(article, (any) => {
        const { deck } = compileArticle(any, []);
        if (deck.cards.length === 0) return;
        const { deck: parsed, diagnostics } = parseDeck('x.md', printDeck(deck));
        expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
        expect(parsed).toEqual(deck);
      }),
      { numRuns: 300 },
    );
  });

  it('the same holds when the reader makes facts of all that the rules passed over', () => {
    fc.assert(
      fc.property(article, fc.nat(), (any, seed) => {
        const compiled = compileArticle(any, []);
        const cards = compiled.entities.filter(({ doubt }) => doubt === null);
        if (cards.length === 0) return;
        const to = cards[seed % cards.length]!.id;
        const edits = compiled.passed.flatMap(({ quote: { exact: fact } }): Edit[] => [
          { type: 'add', fact, to },
          { type: 'speaker', fact, speaker: null },
        ]);
        const { entities, facts, passed } = applyEdits(compiled, edits);
        expect(passed).toEqual([]);
        const deck = deckOf(any, entities, facts);
        const { deck: parsed, diagnostics } = parseDeck('x.md', printDeck(deck));
        expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
        expect(parsed).toEqual(deck);
        const own = deck.cards.find(({ title }) => title === cards[seed % cards.length]!.title);
        expect(own?.facts.length ?? 0).toBeGreaterThanOrEqual(compiled.passed.length);
      }),
      { numRuns: 1000 },
    );
  });

  it('what is no fact, heading, dateline or single word was passed over, and can be found again like facts', () => {
    fc.assert(
      fc.property(article, (any) => {
        const { facts, passed } = compileArticle(any, []);
        const known = new Set([...facts, ...passed].map(({ quote }) => quote.exact));
        expect(known.size).toBe(facts.length + passed.length);
        for (const { text, paragraph, caption } of sentencesOf(any)) {
          const role = caption ? null : any.paragraphs[paragraph - 1]!.role;
          // Of half a quotation it is the words inside.
          if (
            role === 'heading' ||
            /["“”„«»‘’]/.test(text) ||
            (text.match(/\p{L}\S*/gu)?.length ?? 0) < 2 ||
            /[–—-]\s*$/.test(text) ||
            (paragraph === 2 && isBareDateline(text))
          )
            continue;
          expect([...known].some((exact) => text.includes(exact) || exact.includes(text))).toBe(true);
        }
        for (const { quote, paragraphs, caption, fragment } of passed) {
          const [number] = paragraphs;
          const whole = caption ? any.captions[number! - 1]! : any.paragraphs[number! - 1]!.text;
          expect(whole).toContain(quote.prefix + quote.exact + quote.suffix);
          expect(fragment).toMatch(/^text=[A-Za-z0-9._~%,-]+$/);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('facts are stretches of their paragraph, and compiling is the same each time', () => {
    fc.assert(
      fc.property(article, (any) => {
        const { facts } = compileArticle(any, []);
        for (const { quote, paragraphs, caption, fragment } of facts) {
          const [number] = paragraphs;
          const whole = caption ? any.captions[number! - 1]! : any.paragraphs[number! - 1]!.text;
          expect(whole).toContain(quote.prefix + quote.exact + quote.suffix);
          expect(fragment).toMatch(/^text=[A-Za-z0-9._~%,-]+$/);
        }
        expect(compileArticle(any, []).facts).toEqual(facts);
      }),
      { numRuns: 1000 },
    );
  });
});
