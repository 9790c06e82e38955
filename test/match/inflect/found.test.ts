// Inflected forms as the matcher finds them: by the rules that hold for names as written.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseDeck } from '../../../src/deck/parse.ts';
import { compileIndex } from '../../../src/match/index/compile.ts';
import { openIndex } from '../../../src/match/index/open.ts';
import { createMatcher } from '../../../src/match/matcher.ts';
import { resolve } from '../../../src/match/resolve.ts';
import { scan } from '../../../src/match/scan.ts';
import type { NamedDeck, ScanOptions } from '../../../src/match/types.ts';
import { type CardSpec, deckOf } from '../decks.ts';

/** The text with each mention in brackets, and behind it the cards where these are several. */
function marked(decks: readonly NamedDeck[], text: string, options: ScanOptions = {}): string {
  const matcher = createMatcher(decks.map((deck) => openIndex(compileIndex(deck))));
  let end = 0;
  let out = '';
  for (const mention of resolve([scan(matcher, text, options)])[0]!) {
    const cards =
      mention.cards.length > 1 ? `:${mention.cards.map((card) => card.split('#')[1]).join()}` : '';
    out += `${text.slice(end, mention.start)}[${text.slice(mention.start, mention.end)}${cards}]`;
    end = mention.end;
  }
  return out + text.slice(end);
}

const ru = (text: string, more: object = {}) => ({ text, language: 'ru', ...more });
const person = (...names: ReturnType<typeof ru>[]): CardSpec => ({ kind: 'person', names });

const CASES: Readonly<Record<string, { cards: readonly CardSpec[]; text: string; options?: ScanOptions }>> = {
  'capitals count as in the name': {
    cards: [{ kind: 'body', names: [ru('Союзное государство')] }],
    text: 'в [Союзном государстве], О [СОЮЗНОМ ГОСУДАРСТВЕ], в союзном государстве',
  },
  'abbreviations keep their capitals': {
    cards: [{ kind: 'institution', names: [ru('МИД')] }],
    text: 'из [МИДа], из мида',
  },
  'a name in small letters is found in any': {
    cards: [{ kind: 'plan', names: [ru('единая валюта')] }],
    text: 'о [единой валюте], О [Единой Валюте]',
  },
  'unsure forms need company': { cards: [person(ru('Рот', { unsure: true }))], text: 'о Роте' },
  'unsure forms in company': {
    cards: [person(ru('Рот', { unsure: true })), person(ru('Анна Линд'))],
    text: 'о [Роте] с [Анной Линд]',
  },
  'phrases inflect as well': {
    cards: [
      person(ru('Лукашенко', { unless: ['Виктор Лукашенко'] }), ru('Путин', { unless: ['улица Путина'] })),
    ],
    text: 'с Виктором Лукашенко, о [Лукашенко], с [Путиным], на улице Путина',
  },
  'forms of a language that is off are not found': {
    cards: [person(ru('Путин'))],
    text: 'о Путине',
    options: { languagesOff: ['ru'] },
  },
  'the longer name is taken': {
    cards: [
      { kind: 'body', names: [ru('Союзное государство')] },
      { kind: 'institution', names: [ru('Парламент Союзного государства')] },
    ],
    text: 'в [Парламенте Союзного государства], в [Союзном государстве]',
  },
  'a form inside a word is none': { cards: [person(ru('Путин'))], text: 'Путинализм, Распутиным, [Путиным]' },
  'an adjective made of a name is none': {
    cards: [{ kind: 'place', names: [ru('Минск')] }],
    text: 'минские и Минские соглашения, в [Минске]',
  },
  'of two cards the name as written comes first': {
    cards: [person(ru('Захаров')), person(ru('Захарова'))],
    text: 'слова [Захарова:c1,c0]',
  },
  'the card that the document names comes before': {
    cards: [person(ru('Захаров')), person(ru('Захарова'))],
    text: '[Захаров] сказал; слова [Захарова:c0,c1]',
  },
  'an abbreviation names a body of a place, but one of the place where that is inflected': {
    cards: [{ kind: 'place', names: [{ text: 'Britanija', language: 'sl' }] }],
    text: 'Tako so povedali na RTV Britanija, pa tudi na MZZ [Britanije].',
    options: { language: 'sl' },
  },
  'a form that is the adjective too is the country inside a sentence alone': {
    cards: [
      {
        kind: 'place',
        names: [
          { text: 'Hrvaška', language: 'sl' },
          { text: 'Polska', language: 'pl' },
        ],
      },
    ],
    text: 'Hrvaški premier je na [Hrvaškem]. K [Hrvaški] ne. Hrvaškega morja ni. Polski rząd i szef [Polski]. [Hrvaška] je mala.',
  },
  'before a few nouns a country as it is written is the adjective': {
    cards: [
      {
        kind: 'place',
        names: [
          { text: 'Hrvaška', language: 'sl' },
          { text: 'Polska', language: 'pl' },
        ],
      },
    ],
    text: 'Hrvaška vlada molči. [Hrvaška] molči. Polska gospodarka rośnie. [Polska] rośnie, a [Polska] gospodarka też.',
  },
  'a number behind it stays': {
    cards: [{ kind: 'event', names: [{ text: 'Zapad-2021', language: 'pl' }] }],
    text: 'na [Zapadzie-2021], na Zapadzie-2025',
  },
  'names of no language stay as written': {
    cards: [person({ text: 'Roth', language: null as never })],
    text: 'Rotha, Rothem, [Roth]',
  },
};

describe('inflected forms in a text', () => {
  for (const [title, { cards, text, options }] of Object.entries(CASES))
    it(title, () => {
      const bare = text.replace(/\[([^\]:]*)(?::[^\]]*)?\]/g, '$1');
      expect(marked([deckOf(cards)], bare, options)).toBe(text);
    });
});

describe('of a card whose kind is unknown', () => {
  const bare = (cards: readonly CardSpec[]) => [{ ...deckOf(cards), bare: true }];

  it('all that it may be is found', () => {
    const cards = [
      { kind: 'event' as const, names: [ru('Мария Захарова'), ru('Минск'), ru('Совет Европы')] },
    ];
    const text = 'с [Марией Захаровой] в [Минске] о [Совете Европы]';
    expect(marked(bare(cards), text.replace(/[[\]]/g, ''))).toBe(text);
  });
});

describe('the deck that ships', () => {
  const file = readFileSync(new URL('../../../seeds/russia-belarus-2021.md', import.meta.url), 'utf8');
  const { deck } = parseDeck('seeds/russia-belarus-2021.md', file);

  it.each([
    ['ru', 'он говорил с [Владимиром Путиным] и с [Александром Лукашенко] в [Минске]'],
    ['ru', 'встреча с [Путиным] о делах [Союзного государства] прошла в [Москве]'],
    ['uk', 'розмова з [Володимиром Путіним] про справи [Союзної держави] у [Мінську]'],
    ['be', 'размова з [Уладзімірам Пуціным] пра справы [Саюзнай дзяржавы] у [Мінску]'],
    ['pl', 'rozmowa z [Władimirem Putinem] o [Państwie Związkowym] w [Mińsku]'],
    ['de', 'der Besuch [Putins] und die Pläne des [Unionsstaates], Gespräche der [Europäischen Union]'],
  ])('%s: %s', (language, text) => {
    const found = marked([{ id: 'deck', deck: deck! }], text.replace(/[[\]]/g, ''), { language });
    expect(found).toBe(text);
  });
});
