// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import { type CardEvent, type CardProps, CardView } from '../../src/cards/card.tsx';
import { ChoiceView, ProblemView } from '../../src/cards/states.tsx';
import type { ShownAside } from '../../src/shelf/types.ts';
import { english } from '../words.ts';
import { card, courier, fact, told } from './data.ts';

const events: CardEvent[] = [];

/** Shows a card on 23 November 2026; gives its root. */
function show(props: Partial<CardProps> = {}): HTMLElement {
  const all: CardProps = {
    card: card(),
    words: english,
    today: '2026-11-23',
    host: 'news.example',
    onPage: new Set(),
    canGoBack: false,
    pinned: false,
    muted: null,
    copied: false,
    layout: 'card',
    on: (event) => events.push(event),
    ...props,
  };
  act(() => render(<CardView {...all} />, document.body));
  return document.querySelector<HTMLElement>('.gloss-card')!;
}

const button = (name: string) =>
  [...document.querySelectorAll<HTMLElement>('button, [role="button"]')].find(
    (one) => (one.getAttribute('aria-label') ?? one.textContent) === name,
  );
const press = (name: string) => act(() => button(name)!.click());
const texts = (selector: string) =>
  [...document.querySelectorAll(selector)].map((element) => element.textContent?.trim());

afterEach(() => {
  act(() => render(null, document.body));
  events.length = 0;
});

describe('what a card says', () => {
  it('opens with the date of its newest fact when that is over a year old', () => {
    expect(show().textContent).toContain('Newest fact: [12 March 2024], 2 years ago.');
  });

  it('says plainly that nothing is known of it', () => {
    expect(show({ card: card({ facts: [] }) }).textContent).toContain('Your decks hold no fact of this yet.');
    expect(show().textContent).not.toContain('no fact of this');
  });

  it('does not when it is younger', () => {
    show({ today: '2025-03-11' });
    expect(texts('.gloss-age')).toEqual([]);
  });

  it.each([
    [
      '2023-12',
      'Planned for December 2023. That date has passed; your decks do not say whether it happened.',
    ],
    ['2026-11', 'Planned for November 2026.'],
    ['2027-12', 'Planned for December 2027.'],
  ])('of a plan due in %s: %s', (date, sentence) => {
    show({ card: card({ facts: [fact({ due: { date, inferred: false } })] }) });
    expect(texts('.gloss-due')).toEqual([sentence]);
  });

  it.each<[string, { stated?: string; about?: string; changes?: string; later?: boolean }, string]>([
    ['stated after it', { stated: '2024-03-12' }, 'whether it happened, later facts on this card may say.'],
    [
      'about a time after it',
      { stated: '2023-01', about: '2024' },
      'whether it happened, later facts on this card may say.',
    ],
    [
      'that gives the plan another date',
      { changes: 'plan' },
      'whether it happened, later facts on this card may say.',
    ],
    ['stated in its month', { stated: '2023-12-31' }, 'your decks do not say whether it happened.'],
    ['about a time that is still to come', { about: '2030' }, 'your decks do not say whether it happened.'],
    [
      'that came later than is read',
      { stated: '2024', later: true },
      'your decks do not say whether it happened.',
    ],
  ])('of a plan whose date has passed, beside a fact %s', (_, { stated, about, ...rest }, end) => {
    const at = (date?: string) => (date === undefined ? null : { date, inferred: false });
    const plan = fact({ id: 'plan', stated: at('2022'), due: at('2023-12') });
    const other = fact({ id: 'b', says: 'It is open.', stated: at(stated), about: at(about), ...rest });
    show({ card: card({ facts: [plan, other] }) });
    const [sentence = ''] = texts('.gloss-due');
    expect(sentence).toMatch(/^Planned for December 2023\. That date has passed[.;] /);
    expect(sentence.endsWith(end)).toBe(true);
  });

  it.each([
    ['another date', { due: { date: '2028-03', inferred: false } }, true],
    ['no date, but another value', {}, false],
    [
      'another date, but later than is read',
      { due: { date: '2028-03', inferred: false }, later: true },
      false,
    ],
  ])('of a plan ahead to which a later fact gives %s', (_, part, isMoved) => {
    const plan = fact({ id: 'plan', due: { date: '2027-06', inferred: false } });
    show({ card: card({ facts: [plan, fact({ id: 'b', changes: 'plan', ...part })] }) });
    const moved = 'Planned for June 2027; a later fact on this card names another date.';
    expect(texts('.gloss-due')[0]).toBe(isMoved ? moved : 'Planned for June 2027.');
  });

  it('says when its role and its summary were told where a fact is newer, and what was told before', () => {
    const newer = fact({ stated: { date: '2026-11-01', inferred: false } });
    const roles = [told('former mayor', '2025-11-20'), told('mayor', '2025-03'), told('clerk', null)];
    const summaries = [told('She left.', '2025-11-20'), told('She runs a town.', '2025-03')];
    show({ card: card({ roles, role: 'former mayor', summaries, facts: [newer] }) });
    expect(texts('.gloss-kind')[0]).toBe('plan former mayor, as of November 2025');
    expect(texts('.gloss-earlier')).toEqual(['Earlier: mayor (March 2025); clerk']);
    expect(texts('.gloss-summary')).toEqual(['She left. (As of November 2025.)']);
    show({ card: card({ roles, role: 'former mayor', summaries, facts: [newer] }), whole: true });
    expect(texts('.gloss-earlier')[1]).toBe('Earlier: She runs a town (March 2025)');
  });

  it('calls nothing earlier that another language told later', () => {
    const roles = [told('mayor', '2025-08'), told('Bürgermeisterin', '2025-10'), told('clerk', '2020')];
    show({ card: card({ roles, role: 'mayor' }) });
    expect(texts('.gloss-earlier')).toEqual(['Also: Bürgermeisterin (October 2025); clerk (2020)']);
  });

  it('does not where its newest fact is of the same month', () => {
    show();
    expect(texts('.gloss-kind')[0]).toBe('plan road bridge');
    expect(texts('.gloss-earlier')).toEqual([]);
  });

  it('has each fact in the language of its words', () => {
    const other = { ...courier, language: 'ru' };
    const facts = [
      fact({ source: { ...other, words: 'verbatim' }, says: 'Мост.' }),
      fact({ source: other, says: 'A bridge.' }),
    ];
    show({ card: card({ facts }) });
    expect([...document.querySelectorAll<HTMLElement>('.gloss-text')].map(({ lang }) => lang)).toEqual([
      'ru',
      'en',
    ]);
  });

  describe('of what is in doubt', () => {
    const aside = (published: string | null, deck = 'rail'): ShownAside => {
      const source = {
        ...courier,
        title: `The ${deck}`,
        published: published ? { date: published, inferred: false } : null,
      };
      return { deck, source, statements: 2, later: false };
    };

    it('says in which article it is set aside, and leads there', () => {
      show({ card: card({ aside: [aside('2025-01-01')] }) });
      expect(texts('.gloss-set-aside')).toEqual([
        '2 doubtful statements of The Courier, 1 January 2025 are set aside. Look',
      ]);
      press('Look at the doubtful statements of “The rail”');
      expect(events).toEqual([{ type: 'review', deck: 'rail' }]);
    });

    it('names three articles, and counts the others', () => {
      show({ card: card({ aside: ['a', 'b', 'c', 'd'].map((deck) => aside(null, deck)) }) });
      expect(texts('.gloss-set-aside').slice(2)).toEqual([
        '2 doubtful statements of The Courier are set aside. Look',
        'So it is in 1 more article.',
      ]);
    });

    it.each([
      [
        '2023-12',
        '2025',
        'Planned for December 2023. That date has passed. Later statements are set aside as doubtful: look below.',
      ],
      [
        '2023-12',
        null,
        'Planned for December 2023. That date has passed. Later statements are set aside as doubtful: look below.',
      ],
      [
        '2023-12',
        '2024-03-12',
        'Planned for December 2023. That date has passed; your decks do not say whether it happened.',
      ],
      ['2027-12', '2025', 'Planned for December 2027.'],
    ])('a plan due in %s, an article of %s: %s', (due, published, sentence) => {
      const plan = fact({ due: { date: due, inferred: false } });
      show({ card: card({ facts: [plan], aside: [aside(published)] }) });
      expect(texts('.gloss-due')).toEqual([sentence]);
    });

    it('what was published after the day that is read as today came later', () => {
      const plan = fact({ due: { date: '2023-12', inferred: false } });
      show({ card: card({ facts: [plan], aside: [{ ...aside('2025'), later: true }] }) });
      expect(texts('.gloss-due')[0]).toContain('your decks do not say whether it happened');
      expect(document.querySelector('.gloss-later + .gloss-set-aside')).not.toBeNull();
    });
  });

  it('names the speaker, and when it was said if the margin holds another time', () => {
    const saidBy = { name: 'Anna Roth', card: 'towns#anna-roth' };
    show({
      card: card({ facts: [fact({ saidBy }), fact({ saidBy, about: { date: '2019', inferred: false } })] }),
    });
    expect(texts('.gloss-said')).toEqual(['Anna Roth said, [12 March 2024]', 'Anna Roth said']);
    expect(texts('.gloss-when')).toEqual(['2019', '[12 Mar 2024] worked out']);
  });

  it('shows no end where its source knows of none, worked out or not', () => {
    const about = (inferred: boolean) => fact({ about: { date: '2019/2024', inferred } });
    show({ card: card({ facts: [about(false), about(true)] }) });
    expect(texts('.gloss-when')).toEqual(['since 2019', '[since 2019] worked out']);
  });

  it.each([
    ['“It is dear,” Roth said.', 'Roth', false],
    ['The bridge is dear, said Anna Roth of the Greens.', 'Anna Roth', false],
    ['Roth’s lawyer said it was dear.', 'Roth’s lawyer', false],
    // Pronouns, other forms of the name, and names that only quotations hold.
    ['She said it was dear.', 'Anna Roth', true],
    ['The ministry said it was dear.', 'the ministry', false],
    ['Die Kosten steigen, sagte der Minister.', 'Der Minister', false],
    ['“It is dear.”', 'Roth', true],
    ['„Roth zahlt“, sagte er.', 'Roth', true],
    ['‘Roth pays,’ he said.', 'Roth', true],
    ['«Рот заплатит», — сказал он.', 'Рот', true],
    ['По словам Рота, мост дорог.', 'Рот', true],
    ['Rothenburg is far, she said.', 'Roth', true],
  ])('%s names its speaker once more: %s, %s', (says, name, isSaid) => {
    const source = { ...courier, words: 'verbatim' } as const;
    show({ card: card({ facts: [fact({ says, source, saidBy: { name, card: null } })] }) });
    expect(texts('.gloss-said')).toEqual(isSaid ? [`${name} said`] : []);
  });

  it.each([
    ['the ministry', 'The ministry said'],
    ['eBay', 'eBay said'],
    ['министерство', 'Министерство said'],
  ])('begins its line as a sentence: %s', (name, line) => {
    for (const by of [null, 'towns#anna-roth']) {
      show({ card: card({ facts: [fact({ saidBy: { name, card: by } })] }) });
      expect(texts('.gloss-said')).toEqual([line]);
    }
  });

  it('where its words name the speaker, says when it was said alone', () => {
    const part = {
      source: { ...courier, words: 'verbatim' },
      about: { date: '2019', inferred: false },
    } as const;
    show({
      card: card({ facts: [fact({ ...part, says: 'Roth said so.', saidBy: { name: 'Roth', card: null } })] }),
    });
    expect(texts('.gloss-said')).toEqual(['Said on [12 March 2024]']);
    // A text of ours may leave out who said it.
    show({ card: card({ facts: [fact({ says: 'Roth pays.', saidBy: { name: 'Roth', card: null } })] }) });
    expect(texts('.gloss-said')).toEqual(['Roth said']);
  });

  it('says when it was said only once', () => {
    const stated = { date: '2024-03-11', inferred: false };
    const saidBy = { name: 'Anna Roth', card: null };
    show({ card: card({ facts: [fact({ saidBy, stated, about: stated })] }) });
    expect(texts('.gloss-said')).toEqual(['Anna Roth said']);
  });

  it('says plainly that a source has no link', () => {
    show();
    expect(texts('.gloss-where p')).toEqual(['reported in paragraph 3 of The Courier; no link']);
  });

  it('links a paragraph where the source has an address, and nowhere else than to the web', () => {
    const at = (url: string) => fact({ source: { ...courier, url } });
    show({ card: card({ facts: [at('https://courier.example/b'), at('javascript:alert(1)')] }) });
    const links = [...document.querySelectorAll('a')];
    expect(links.map((a) => [a.href, a.target, a.rel])).toEqual([
      ['https://courier.example/b', '_blank', 'noreferrer'],
    ]);
  });

  it('tells whose words facts are, without marks around sentences, which would seem to be speech', () => {
    const source = { ...courier, words: 'verbatim' } as const;
    const saidBy = { name: 'Anna Roth', card: null };
    const theirs = [
      fact({ says: 'theirs', source }),
      fact({ says: 'Roth blamed the price.', source, saidBy }),
    ];
    show({ card: card({ facts: [fact({ says: 'ours' }), ...theirs] }) });
    expect(texts('q')).toEqual([]);
    expect(texts('.gloss-text')).toEqual(['ours', 'theirs', 'Roth blamed the price.']);
    expect(document.body.textContent).toContain('Retold in our words.');
    expect(document.body.textContent).toContain('Word for word.');
  });

  it('names an earlier version of an article by the day of its keeping', () => {
    const title = 'A bridge (as kept on 2024-03-12)';
    const source = { ...courier, title, words: 'verbatim' } as const;
    show({ card: card({ facts: [fact({ source })] }) });
    expect(texts('.gloss-source')).toEqual([
      'A bridgeThe Courier, [12 March 2024], as kept on 12 March 2024. Word for word.Dates in brackets are worked out. The article names the weekday.',
    ]);
  });

  it('tells how dates in brackets were found', () => {
    expect(show().textContent).toContain('Dates in brackets are worked out. The article names the weekday.');
  });
});

describe('what a reader does', () => {
  const many = card({ facts: Array.from({ length: 15 }, (_, n) => fact({ says: `fact ${n}` })) });

  it('unfolds the rest and folds it again', () => {
    show({ card: many });
    expect(texts('.gloss-text')).toHaveLength(3);
    press('12 more facts');
    expect(texts('.gloss-text')).toHaveLength(15);
    press('Fewer facts');
    expect(texts('.gloss-text')).toHaveLength(3);
    expect(events).toEqual([{ type: 'resized' }, { type: 'resized' }]);
  });

  it('begins folded on another card', () => {
    show({ card: many });
    press('12 more facts');
    show({ card: { ...many, id: 'towns#other' } });
    expect(texts('.gloss-text')).toHaveLength(3);
  });

  it('opens other cards from text and speaker, never itself', () => {
    const text = [
      { text: 'Kovin', card: 'towns#kovin' },
      ' gets ',
      { text: 'its bridge', card: 'towns#bridge' },
    ];
    show({ card: card({ facts: [fact({ text, saidBy: { name: 'Anna Roth', card: 'towns#anna-roth' } })] }) });
    expect(texts('.gloss-link')).toEqual(['Anna Roth', 'Kovin']);
    press('Kovin');
    press('Anna Roth');
    const key = (name: string) =>
      button('Kovin')!.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true }));
    for (const name of ['Enter', ' ', 'a']) key(name);
    const kovin = { type: 'open', card: 'towns#kovin' };
    expect(events).toEqual([kovin, { type: 'open', card: 'towns#anna-roth' }, kovin, kovin]);
  });

  it('copies a fact with its citation and hears that it is done', () => {
    const facts = [fact({ says: 'one' }), fact({ says: 'two' })];
    show({ card: card({ facts }) });
    press('Copy with its source');
    expect(events).toEqual([{ type: 'copy', text: expect.stringMatching(/^one — .* paragraph 3\. /) }]);
    show({ card: card({ facts }), copied: true });
    expect(texts('[role=status]')).toEqual(['Copied with its source']);
    expect(document.querySelectorAll('[aria-label="Copied with its source"]')).toHaveLength(1);
  });

  it('goes back, pins and closes', () => {
    show({ canGoBack: true, pinned: true });
    for (const name of ['Back', 'Keep this card open', 'Close']) press(name);
    expect(button('Keep this card open')?.getAttribute('aria-pressed')).toBe('true');
    expect(events).toEqual([{ type: 'back' }, { type: 'pin', pinned: false }, { type: 'close' }]);
  });

  it.each([
    ['on this page', 'here'],
    ['on news.example', 'site'],
    ['everywhere', 'everywhere'],
  ])('mutes %s', (name, where) => {
    show();
    press('Stop marking this name');
    press(name);
    expect(events.at(-1)).toEqual({ type: 'mute', card: 'towns#bridge', title: 'Kovin bridge', where });
  });

  it('takes a muting back', () => {
    show({ muted: 'site' });
    expect(document.body.textContent).toContain('“Kovin bridge” is no longer marked on news.example.');
    press('Undo');
    expect(events).toEqual([{ type: 'undo' }]);
  });

  it('finds in our own pages neither pin, close nor “on this page”', () => {
    show({ layout: 'page', canGoBack: true });
    press('Stop marking this name');
    expect(button('Keep this card open')).toBeUndefined();
    expect(button('Close')).toBeUndefined();
    expect(button('on this page')).toBeUndefined();
  });

  it('unfolds names in other languages, each marked as such', () => {
    const names = ['de', 'fr', 'pl', 'ru', 'ar', 'be'].map((language) => ({
      text: `name ${language}`,
      language,
    }));
    show({ card: card({ names }) });
    expect(document.querySelectorAll('.gloss-names [lang]')).toHaveLength(4);
    press('2 more');
    expect(document.querySelector('.gloss-names [lang=ar]')?.textContent).toBe('name ar');
  });
});

describe('what else stands in its place', () => {
  it('lets the reader pick what an ambiguous name means', () => {
    const lines = [
      { id: 'a#x', title: 'The Courier', kind: 'institution', role: 'newspaper' },
      { id: 'a#y', title: 'Courier bridge', kind: 'place', role: null },
    ] as const;
    const on = (event: CardEvent) => events.push(event);
    const frame = { words: english, layout: 'card', canGoBack: false, pinned: false, on } as const;
    act(() => render(<ChoiceView text="Courier" lines={lines} {...frame} />, document.body));
    act(() => document.querySelectorAll<HTMLElement>('.gloss-choice button')[1]!.click());
    expect(events).toEqual([{ type: 'open', card: 'a#y' }]);
  });

  it('says why a card cannot be shown', () => {
    const frame = { words: english, layout: 'card', canGoBack: false, on: () => {} } as const;
    act(() => render(<ProblemView reason="its deck is gone." {...frame} />, document.body));
    expect(document.body.textContent).toBe('This card cannot be shown: its deck is gone.');
  });
});

describe('facts over time', () => {
  const verbatim = { ...courier, publisher: 'The Herald', words: 'verbatim' } as const;
  const old = fact({
    id: 'a',
    says: 'It costs 40 million.',
    stated: { date: '2024-03-12', inferred: false },
  });

  it('that differ show both, quoted only where the words are the source’s', () => {
    const other = fact({ id: 'b', says: 'It costs 55 million.', source: verbatim, differs: ['a'] });
    show({ card: card({ facts: [{ ...old, differs: ['b'] }, other] }) });
    expect(texts('.gloss-against')).toEqual([
      'Sources differ. “It costs 55 million.” (The Herald, [12 March 2024])',
      'Sources differ. It costs 40 million. (The Courier, 12 March 2024)',
    ]);
  });

  it('from which several differ have a line for each', () => {
    const says = (id: string, price: number) =>
      fact({ id, says: `It costs ${price} million.`, source: { ...courier, publisher: `Paper ${id}` } });
    show({ card: card({ facts: [{ ...old, differs: ['b', 'c'] }, says('b', 50), says('c', 60)] }) });
    expect(document.querySelectorAll('.gloss-against')).toHaveLength(1);
    expect(document.querySelector('.gloss-against')?.innerHTML).toContain('(Paper b, [12 March 2024])<br>It');
  });

  it('that changed show what was before', () => {
    const now = fact({ id: 'b', says: 'It costs 55 million.', changes: 'a' });
    show({ card: card({ facts: [old, now] }) });
    expect(texts('.gloss-against')).toEqual([
      'Changed. Before: It costs 40 million. (The Courier, 12 March 2024)',
    ]);
  });

  it('of an article that was changed say what it said before, and when that was kept', () => {
    const source = { ...verbatim, url: 'https://herald.example/a' };
    const before = { ...source, id: 'herald-1', title: `${source.title} (as kept on 2026-05-03)` };
    const now = fact({ id: 'b', says: 'It costs 55 million.', source, changes: 'a' });
    show({ card: card({ facts: [{ ...old, source: before }, now] }) });
    expect(texts('.gloss-against')).toEqual([
      'The article was changed since.',
      'The article was changed. Before: “It costs 40 million.” (The Herald, 12 March 2024, as kept on 3 May 2026)',
    ]);
  });

  it('say nothing of a change to come on the day that is read as today', () => {
    const source = { ...verbatim, id: 'herald-1', title: `${verbatim.title} (as kept on 2026-05-03)` };
    const facts = [{ ...old, source }];
    show({ card: card({ facts }), today: '2026-05-02' });
    expect(texts('.gloss-against')).toEqual([]);
    show({ card: card({ facts }), today: '2026-05-03' });
    expect(texts('.gloss-against')).toEqual(['The article was changed since.']);
  });

  it('that the article says as it did before tell nothing of its change', () => {
    const source = { ...verbatim, url: 'https://herald.example/a' };
    const before = { ...source, id: 'herald-1', title: `${source.title} (as kept on 2026-05-03)` };
    const { paragraphs, caption, fragment, stated } = old;
    const repeats = [{ id: 'b', source, paragraphs, caption, fragment, stated }];
    show({ card: card({ facts: [{ ...old, source: before, repeats }] }) });
    expect(texts('.gloss-against')).toEqual([]);
  });

  it('say where else they stand, each once, and lead there', () => {
    const { paragraphs, caption, stated } = old;
    const source = { ...verbatim, url: 'https://herald.example/a' };
    const repeat = { id: 'c', source, paragraphs, caption, fragment: 'text=It', stated };
    const other = { ...repeat, source: { ...courier, publisher: 'The Post', url: null } };
    show({ card: card({ facts: [{ ...old, repeats: [repeat, { ...repeat, fragment: null }, other] }] }) });
    expect(texts('.gloss-where')[0]).toContain('· also in The Herald and The Post');
    const links = [...document.querySelectorAll<HTMLAnchorElement>('.gloss-where a')];
    expect(links.find(({ textContent }) => textContent === 'The Herald')?.href).toBe(
      'https://herald.example/a#:~:text=It',
    );
  });

  it('say what words of theirs stand for; any other remark is a note', () => {
    const notes = ['“the deal”: “a bridge across the Dal”', 'The article leaves out who said it.'];
    show({ card: card({ facts: notes.map((note) => fact({ id: note, note })) }) });
    expect(texts('.gloss-note')).toEqual(['“the deal” means “a bridge across the Dal”', `Note: ${notes[1]}`]);
  });

  it('have what stands before them in quotation marks, in its own where it begins with them', () => {
    const notes = ['before: “It fell.”', 'before: ““We have waited,” Roth said.”'];
    show({ card: card({ facts: notes.map((note) => fact({ id: note, note })) }) });
    expect(texts('.gloss-note')).toEqual([
      'Earlier in the article: “It fell.”',
      'Earlier in the article: “We have waited,” Roth said.',
    ]);
  });

  it('are marked where they are new, and come first', () => {
    const facts = ['One.', 'Two.', 'Three.', 'Four.'].map((says) =>
      fact({ id: says, says, isNew: says === 'Four.' }),
    );
    show({ card: card({ facts }) });
    expect(texts('.gloss-news')).toEqual(['1 fact is new since you last saw this card.']);
    expect(texts('.gloss-new')).toEqual(['new']);
    expect(texts('.gloss-text')).toContain('Four.');
  });

  it('that the article says itself fold into one line', () => {
    const facts = [old, fact({ id: 'b', says: 'It is long.', inThisArticle: true })];
    show({ card: card({ facts }) });
    expect(texts('.gloss-text')).toEqual(['It costs 40 million.']);
    press('This article says 1 fact of this card');
    expect(texts('.gloss-text')).toEqual(['It costs 40 million.', 'It is long.']);
    expect(events).toContainEqual({ type: 'resized' });
  });

  it('that came after the day that is read stand apart', () => {
    show({ card: card({ facts: [old, fact({ id: 'b', says: 'It opened.', later: true })] }) });
    expect(texts('.gloss-later')).toEqual(['Came later']);
    expect(texts('.gloss-later + .gloss-facts .gloss-text')).toEqual(['It opened.']);
  });
});
