import type { ScanOptions } from '../../src/match/types.ts';
import type { CardSpec } from './decks.ts';

/** Names, and a text in which [ and ] stand around what scan finds; they are taken out before it is scanned. */
export interface Case {
  readonly names: readonly CardSpec[];
  readonly text: string;
  readonly options?: ScanOptions;
}

const PERSONS: readonly CardSpec[] = [
  { kind: 'person', names: ['Mara Lind', 'Lind'] },
  { kind: 'person', names: ['Velin'] },
];
const PLACES = ['Moscow', 'Russia', 'London', 'Minsk', 'Korvia'];
const BODIES = ['European Union', 'State Union', 'NATO'];

/** What counts as a mention, grouped by the rule that decides. */
export const CASES: Readonly<Record<string, Readonly<Record<string, Case>>>> = {
  'whole words': {
    'at the ends of the text': { names: ['Korvia'], text: '[Korvia]' },
    'not inside a word': { names: ['Korvia'], text: 'Korvian NeoKorvia Korvia_2 Korvia7' },
    'letters beyond the first plane are letters': { names: ['abc'], text: 'abc\u{10400} \u{10428}abc [abc]' },
    'a vowel sign continues a word': { names: ['กา'], text: '[กา] กาั' },
    'longest first': { names: ['union', 'union state'], text: '[union state] and [union] states' },
    'leftmost before longest': { names: ['new old', 'old men speak'], text: 'the [new old] men speak' },
    'a shorter name where the longer one fails': { names: ['Ana', 'Ana Velin'], text: '[Ana] velin' },
    'nothing from empty names': { names: ['', ' ', '\u00ad'], text: 'a b \u00ad c' },
    'a hashtag is a word, a handle none': { names: ['Korvia'], text: '#[Korvia] #KorviaNow @Korvia' },
    'names of one letter': { names: ['x'], text: 'ax [x] xa' },
    'names that begin or end with a sign': { names: ['c++', '.net'], text: '[c++] and [.net], c+' },
  },
  'scripts without spaces': {
    Chinese: { names: ['北京'], text: '我在[北京]市，[北京]' },
    Japanese: { names: ['ロシア', '東京'], text: '[ロシア]と[東京]で' },
    Thai: { names: ['มอสโก'], text: 'ที่[มอสโก]วันนี้' },
    'a Latin name inside Chinese': { names: ['NATO'], text: '加入[NATO]的国家' },
  },
  capitals: {
    'the same capitals, or capitals throughout': {
      names: ['Union State'],
      text: 'The [Union State], THE [UNION STATE], union state law, Union state, UNION State',
    },
    'an abbreviation': { names: ['NATO'], text: '[NATO], nato, Nato' },
    'two letters': { names: ['EU'], text: 'eu sou; the [EU]' },
    'capitals inside a word': {
      names: ['eBay', 'McAdam'],
      text: '[eBay] [EBAY] Ebay ebay, [McAdam], Mcadam',
    },
    'small names in any case': { names: ['gas market'], text: '[gas market] [Gas Market] [GAS MARKET]' },
    'both spellings of one word': { names: ['Turkey', 'turkey'], text: '[Turkey] [turkey] [TURKEY]' },
  },
  spelling: {
    hyphens: {
      names: ['Zapad-2021'],
      text: '[Zapad‐2021] [Zapad‑2021] [Zapad–2021] [Zapad−2021] Zapad 2021',
    },
    apostrophes: { names: ["Cote d'Or"], text: '[Cote d’Or], [Cote dʼOr], [Côte d‘Or]' },
    quotes: { names: ['the "Nord" plan'], text: '[the “Nord” plan], [the «Nord» plan]' },
    spaces: {
      names: ['Union State'],
      text: '[Union\u00a0State] [Union\u2009\tState] [Union\nState] [Union\r\nState]',
    },
    'no name crosses the end of a paragraph': {
      names: ['Union State'],
      text: 'Union\n\nState Union\r\n \r\nState Union\u2029State',
    },
    'soft hyphens and zero-width marks': {
      names: ['Korvia'],
      text: '[Kor\u00advia] [Kor\u200bvia] [K\u2060orvia] \u202b[Korvia]\u202c \ufeff[Korvia]',
    },
    'accents, composed or not': {
      names: ['Łukaszenka', 'Kórvia'],
      text: '[Lukaszenka] [Korvia] [Ko\u0301rvia\u0308]!',
    },
    'a name without its accents': { names: ['Korvia'], text: '[Kórvïa]' },
    'й is no и with an accent': {
      names: ['край', 'мои'],
      text: '[край] [кра\u0438\u0306] краи [мои] мой мо\u0438\u0306 [КРАЙ]',
    },
    'ё is е': { names: ['Орёл'], text: '[Орел] [Орёл]' },
    ligatures: {
      names: ['Straße', 'Aerovia', 'Œuvre'],
      text: '[Strasse] [STRASSE] [STRAẞE] [Ærovia] [Oeuvre]',
    },
    'wide letters': { names: ['NATO'], text: '[ＮＡＴＯ]' },
    'Greek and Turkish letters': { names: ['Φως', 'Izmir'], text: '[Φωσ] [İzmir]' },
  },
  'possessives and compounds': {
    'the name alone is marked': {
      names: [...PERSONS, 'NATO', 'OTAN'],
      text: "[Velin]’s, [Velin]'s, [NATO]-led, anti-[Velin], l’[OTAN], d'[OTAN], ([Velin])",
    },
    'a number makes another name': {
      names: ['Zapad', 'Zapad-2021'],
      text: '[Zapad-2021], Zapad-2025, Zapad‑2025; [Zapad]—2025 was far; [Zapad] 2; [Zapad]-led',
    },
  },
  'addresses are not text': {
    links: { names: ['korvia'], text: 'https://x.example/korvia www.korvia.example/x ftp://korvia [korvia]' },
    mail: { names: ['Velin', 'Korvia'], text: 'Velin@korvia.example or a@Korvia' },
    handles: { names: ['Velin'], text: '@Velin and #[Velin] said @ [Velin]' },
    paths: {
      names: ['Velin', 'Korvia'],
      text: 'See /home/Velin/notes and ~/Korvia/x or C:\\Velin\\a; [Velin]/[Korvia] /[Velin]/ met.',
    },
    domains: { names: ['korvia', 'minsk'], text: 'korvia.com minsk.by/a?korvia (korvia.org) [korvia].The' },
    'domains in capitals': {
      names: ['EU', 'Korvia', 'Minsk'],
      text: 'Korvia.EU, KORVIA.COM; [Korvia].[Minsk], [Minsk].NATO, U.S.[EU] [EU]',
    },
    'the whole of one': { names: ['korvia.com'], text: 'on [korvia.com], not at korvia.com/x' },
  },
  'unless phrases': {
    'inside the phrase': {
      names: [{ text: 'estado de la unión', unless: ['discurso del estado de la unión'] }],
      text: 'El [estado de la unión]. El discurso del Estado de la Union. DISCURSO DEL ESTADO DE LA UNIÓN',
    },
    'only names that declare it': {
      names: [{ text: 'Roth', unless: ['Roth IRA'] }, 'IRA', 'Roth account'],
      text: '[Roth]; Roth [IRA]; [Roth account]',
    },
    'a name that reaches beyond the phrase': {
      names: [{ names: ['Roth', 'Roth lake'].map((text) => ({ text, unless: ['old Roth'] })) }],
      text: 'old [Roth lake], old Roth, [Roth]',
    },
    'a phrase that begins inside another name': {
      names: ['real north', { text: 'south', unless: ['north south'] }],
      text: '[real north] south, [south]',
    },
  },
  'beside other words: part of a longer name': {
    'a word that forms names': {
      names: [...PLACES, ...BODIES],
      text: 'The Western European Union met. Dynamo Moscow won. They saw FC Moscow play. New in South Korvia: rain.',
    },
    'a capitalised neighbour': {
      names: PLACES,
      text: 'They took the train to Mińsk Mazowiecki and saw the film Kind Moscow there.',
    },
    'institutions behind it': {
      names: [...PLACES, ...PERSONS],
      text: 'He wrote for the Moscow Times and taught at London State University. They met at Velin Tower.',
    },
    'institutions named after it': {
      names: PLACES,
      text: 'The Bank of Russia acted. He left the University of London. Banco de Russia too.',
    },
    'another body of the same name': {
      names: BODIES,
      text: 'The State Union of Serbia and Montenegro ended, the [State Union] of old did not.',
    },
    'a body of a place, in Slavic languages': {
      names: ['Ljubljana', { kind: 'person', names: ['Velin'] }],
      text: 'Tako so povedali v UKC Ljubljana in pri SDS [Velin], pa tudi iz EU [Ljubljana].',
      options: { language: 'sl' },
    },
    'the same in other languages': { names: PLACES, text: 'They said so at the UKC [Moscow] last week.' },
    'a namesake': {
      names: PLACES,
      text: 'He lives in Moscow, Idaho. She left London, Ontario, and Moscow, New York. In [Moscow], [Russia]’s capital.',
    },
    'another person': { names: PERSONS, text: 'Later Peter Lind spoke, then [Mara Lind] and [Lind].' },
    'a name of which nothing is known': {
      names: [{ names: ['Velin', 'Rovia'], kind: 'event' }],
      text: 'In those years Jack [Velin] wrote of the club Dynamo Rovia and of [Rovia].',
    },
    'a person of a place’s name': { names: PLACES, text: 'In those years Jack London wrote much.' },
  },
  'beside other words: a mention': {
    titles: {
      names: [...PERSONS, ...PLACES],
      text: 'There President [Velin] met Prime Minister [Mara Lind], Mr [Lind] and Mr. [Velin]; [Russia] President [Velin] too.',
    },
    'words of time': {
      names: PERSONS,
      text: 'On Thursday [Velin] spoke; [Lind] Friday agreed; in May [Velin] left.',
    },
    'another name': {
      names: [...PERSONS, ...PLACES],
      text: 'In [Moscow] [Velin] said so; for [Russia] [Moscow] is all.',
    },
    'the start of a sentence': {
      names: PLACES,
      text: 'It rains. Neighbouring [Russia] waits. “Poor [Russia] waits”',
    },
    'a question': { names: [...PERSONS, ...PLACES], text: 'Will [Russia] answer? Will [Lind] answer?' },
    'a pronoun': { names: PLACES, text: 'When he left [Moscow] I stayed behind.' },
    'a first name nobody told us': { names: PERSONS, text: 'They saw that Tiberiu [Velin] won.' },
    'the person of an office': {
      names: PLACES,
      text: 'poseł mówi, że prezydent [Korvia] Jan Nowak wyjechał',
    },
    'a headline': {
      names: [...PERSONS, ...PLACES],
      text: 'Why [Velin] Visits [Moscow] Again as Trade Talks Fail',
    },
    'capitals throughout': { names: PLACES, text: 'RAIN OVER [MOSCOW] AND LONG NIGHTS' },
    German: {
      names: PLACES,
      text: 'Der Besuch hat [Moscow] Freude gemacht und auch der Nachbar war froh.',
    },
    'German by its tag': {
      names: PLACES,
      text: 'Gestern kam [Moscow] Freude entgegen.',
      options: { language: 'de-CH' },
    },
    'an adjective': {
      names: PLACES,
      text: 'the last years of Soviet [Russia] and of Victorian [London] were hard',
    },
    'the end of a line': { names: PLACES, text: 'all of it happened in [Moscow]\nTimes were hard' },
    'an abbreviation': { names: BODIES, text: 'and then the [NATO] Council met' },
  },
  languages: {
    'names of languages that are off': {
      names: [
        { names: [{ text: 'Kubin', language: 'de' }] },
        { names: [{ text: 'Korvia', language: null }] },
      ],
      text: 'Kubin and [Korvia]',
      options: { languagesOff: ['de'] },
    },
    'a name of several languages': {
      names: [
        {
          names: [
            { text: 'Kubin', language: 'de-AT' },
            { text: 'Kubin', language: 'en' },
          ],
        },
      ],
      text: '[Kubin]',
      options: { languagesOff: ['de'] },
    },
  },
  'broken text': {
    'lone surrogates': { names: ['Korvia', 'a'], text: '\ud800[Korvia]\udc00 [a]\udfff' },
    'a surrogate is not half of a letter': { names: ['\ud801', 'b'], text: '\u{10400} [b]' },
    'half of a pair ends a word, a whole one goes on': {
      names: ['abc'],
      text: '[abc]\ud801 [abc]\udc00 abc\ud801\udc00 [abc]\udc00\ud801',
    },
    'NUL and direction marks': { names: ['Korvia'], text: '\0[Korvia]\0\u202e[Korvia]' },
    'NUL parts a word, direction marks do not': {
      names: ['Korvia', 'Kor via'],
      text: 'Kor\0via \u2067[Kor\u202d\u2069via]\u2066, Korvia\u202en',
    },
    'many accents': { names: ['ab'], text: `[a${'\u0301'.repeat(1000)}b${'\u0308'.repeat(1000)}] [ab]` },
  },
  'hostile names': {
    'a word that stands everywhere': { names: ['the'], text: '[the] other, [The] bathe [THE]-' },
    'beginnings of each other': {
      names: ['ka', 'ka ka', 'ka ka ka xu'],
      text: '[ka ka] [ka], [ka ka] [ka ka] xo, [ka ka ka xu] [ka]',
    },
    'one letter again and again': { names: ['aaaa', 'a a'], text: '[aaaa] aaaaa [a a] aaa [a a] a' },
  },
};
