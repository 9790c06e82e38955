import { describe, expect, it } from 'vitest';
import { fold } from '../../src/deck/fold.ts';
import { AGAIN, ONCE, OWN, PLANNED } from '../../src/shelf/empty-words.data.ts';
import { relateFacts } from '../../src/shelf/measures.ts';
import { joinSameFacts } from '../../src/shelf/same-facts.ts';
import { viewCard } from '../../src/shelf/times.ts';
import type { ShownFact } from '../../src/shelf/types.ts';
import { card, courier, fact, told } from '../cards/data.ts';

/** Facts `text @ day`, what they are about after `about`, what they plan after `due`, a speaker after `by`. Ids are their numbers. */
function factsOf(...specs: readonly string[]): ShownFact[] {
  return specs.map((spec, id) => {
    const [, said, about, due, stated, name] =
      /^(.*?)(?: about (\S+))?(?: due (\S+))?(?: @ (\S+))?(?: by (.+))?$/.exec(spec)!;
    return fact({
      id: String(id),
      says: said!,
      stated: stated ? { date: stated, inferred: false } : null,
      about: about ? { date: about, inferred: false } : null,
      due: due ? { date: due, inferred: false } : null,
      source: { ...courier, id: `courier-${id}`, url: `https://courier.example/${id}` },
      saidBy: name ? { name, card: null } : null,
      addedAt: 10 + id,
    });
  });
}

describe('facts that say the same', () => {
  it.each([
    ['word for word', 'The bridge is 5 km long.', 'The bridge is 5 km long.'],
    ['but for articles and signs', 'The bridge is a landmark.', 'Bridge is “landmark”'],
    ['but for how a number is written', 'It has 200,000 lamps.', 'It has 200 000 lamps'],
    ['but for accents and hyphens', 'Zapad‑2021 ended in Mińsk.', 'Zapad-2021 ended in Minsk.'],
    ['about one day', 'It opens. about 2024-05-01', 'It opens. about 2024-05-01'],
    [
      'that have lasted since one year',
      'It is shut. about 2019/2023 @ 2023-05-01',
      'It is shut. about 2019/2024 @ 2024-05-01',
    ],
    ['by one speaker', 'It is long. by Anna Berg', 'It is long. by Anna Berg'],
  ])('%s are one', (_, one, other) => {
    const joined = joinSameFacts(factsOf(one, other), 'en');
    expect(joined).toMatchObject([{ id: '0', addedAt: 10, repeats: [{ id: '1' }] }]);
  });

  it.each([
    ['a “not”', 'The bridge is open.', 'The bridge is not open.'],
    ['a tense', 'The bridge was open.', 'The bridge will be open.'],
    ['a number', 'It has 200 lamps.', 'It has 2000 lamps.'],
    ['a name', 'Kovin paid.', 'Dal paid.'],
    ['the order', 'Kovin beat Dal.', 'Dal beat Kovin.'],
    ['the day that they are about', 'It opens. about 2024-05-01', 'It opens. about 2025-05-01'],
    ['the end', 'It was shut. about 2019/2021 @ 2023-05-01', 'It was shut. about 2019/2022 @ 2024-05-01'],
    ['the speaker', 'It is long. by Anna Berg', 'It is long. by Ivo Tal'],
  ])('stay two where they differ by %s', (_, one, other) => {
    expect(joinSameFacts(factsOf(one, other), 'en')).toHaveLength(2);
  });

  it('last until the last of them says so', () => {
    const facts = factsOf(
      'It is shut. about 2019/2024 @ 2024-05-01',
      'It is shut. about 2019/2023 @ 2023-05-01',
    );
    expect(joinSameFacts(facts, 'en')).toMatchObject([{ id: '1', about: { date: '2019/2024' } }]);
  });

  it('stand where the first of them stood, the one stated first leading', () => {
    const facts = factsOf(
      'It is long. @ 2024-05-01',
      'It is old.',
      'It is long. @ 2023-01-01',
      'It is long.',
    );
    expect(joinSameFacts(facts, 'en')).toMatchObject([
      {
        id: '2',
        addedAt: 10,
        repeats: [
          { id: '0', stated: { date: '2024-05-01' } },
          { id: '3', stated: null },
        ],
      },
      { id: '1', repeats: [] },
    ]);
  });
});

describe('facts that measure', () => {
  const relate = (...specs: readonly string[]) =>
    relateFacts(factsOf(...specs), ['Kovin bridge'], 'en').map(({ differs, changes }) => ({
      differs,
      changes,
    }));
  const none = { differs: [], changes: null };

  it.each([
    [
      'The new bridge in Dal will cost 120 million euros and carry 900 lorries a day, the council was told.',
      'The new bridge in Dal will cost 155 million euros, Mayor Roth said, blaming the price of steel.',
    ],
    [
      'In that year 31,000 lorries crossed the river in Dal, up from 28,000.',
      'The board said in a statement that 33,500 lorries crossed the river in Dal.',
    ],
  ])('are compared by the clause that the number stands in: %s', (one, other) => {
    expect(relate(`${one} @ 2024-03-12`, `${other} @ 2024-05-12`)[1]).toEqual({ differs: [], changes: '0' });
  });

  it('measure two things where their clauses tell so', () => {
    const one = 'The town of Dal has 300 lorries, Mayor Roth said in the morning.';
    const other = 'The port of Orsa has 500 lorries, Mayor Roth said in the morning.';
    expect(relate(`${one} @ 2024-03-12`, `${other} @ 2024-05-12`)).toEqual([none, none]);
  });

  it.each([
    ['The bridge will cost 40 million euros.', 'The Kovin bridge costs 52 million euros.'],
    ['It has 200 lamps.', 'It has 300 lamps.'],
    ['The bridge is 5 km long.', 'The bridge is 7 km long.'],
    ['The bridge will take 10–12 months.', 'The bridge will take 14 months.'],
    ['Nearly 200,000 soldiers took part.', 'More than 250,000 soldiers took part.'],
  ])('one thing at one time differ: %s %s', (one, other) => {
    expect(relate(`${one} @ 2024-03-12`, `${other} @ 2024-03-12`)).toEqual([
      { differs: ['1'], changes: null },
      { differs: ['0'], changes: null },
    ]);
    expect(relate(`${one} @ 2024`, `${other} @ 2024-03-12`)[0]!.differs).toEqual(['1']);
    expect(relate(`${other} @ 2024-05-12`, `${one} @ 2024-03-12`)).toEqual([
      { differs: [], changes: '1' },
      none,
    ]);
  });

  it('change step by step, each from the one before', () => {
    const steps = [2021, 2023, 2022].map((year) => `It has ${year - 1900} lamps. @ ${year}-01-01`);
    expect(relate(...steps).map(({ changes }) => changes)).toEqual([null, '2', '0']);
  });

  it('change from what the same speaker said, where two spoke on one day', () => {
    const said = (n: number, day: string, by: string) => `It will cost ${n} million euros. @ ${day} by ${by}`;
    const [, , later] = relate(
      said(500, '2024-03-12', 'Beck'),
      said(310, '2024-03-12', 'Roth'),
      said(365, '2024-09-12', 'Roth'),
    );
    expect(later!.changes).toBe('1');
  });

  it.each([
    ['two speakers within a few days', '2024-03-12 by Beck', '2024-03-15 by Roth', true],
    ['two speakers later', '2024-03-12 by Beck', '2024-03-16 by Roth', false],
    ['one speaker', '2024-03-12 by Beck', '2024-03-13 by Beck', false],
    ['a speaker, and the article itself', '2024-03-12 by Beck', '2024-03-13', false],
  ])('told by %s', (_, one, other, isDiffering) => {
    const of = (n: number, when: string) => `It will cost ${n} million euros. @ ${when}`;
    const plan = (month: number, when: string) =>
      `It will open in ${month === 5 ? 'May' : 'July'} 2027. due 2027-0${month} @ ${when}`;
    const differing = [
      { differs: ['1'], changes: null },
      { differs: ['0'], changes: null },
    ];
    const changed = [none, { differs: [], changes: '0' }];
    for (const [a, b] of [
      [of(500, one), of(310, other)],
      [plan(5, one), plan(7, other)],
    ] as const)
      expect(relate(a, b)).toEqual(isDiffering ? differing : changed);
    // Whoever speaks, the time that is measured goes before.
    const about = (n: number, year: number, when: string) =>
      `It cost ${n} million euros. about ${year} @ ${when}`;
    expect(relate(about(500, 2001, one), about(310, 2002, other))).toEqual(changed);
  });

  it('go by the time that they are about where both have one', () => {
    const [one, other] = relate(
      'It had 100 lamps. about 2001 @ 2024-01-01',
      'It had 90 lamps. about 1999 @ 2024-01-01',
    );
    expect([one!.changes, other!.changes]).toEqual(['1', null]);
  });

  it.each([
    ['the same value', 'It has 200 lamps.', 'The bridge has 200 lamps now.'],
    ['a value within a bound', 'It has more than 200 lamps.', 'It has 250 lamps.'],
    ['nearly the value', 'It has nearly 200 lamps.', 'It has 195 lamps.'],
    ['an end of a range', 'It took 10–12 months.', 'It took 12 months.'],
    ['a value in a range', 'It has between 200 and 300 lamps.', 'It has 250 lamps.'],
    ['a range that it meets', 'It has 200 to 300 lamps.', 'It has 250 to 400 lamps.'],
    ['another unit', 'It has 200 lamps.', 'It has 300 steps.'],
    ['another place before it', 'In Marn, 40 people died.', 'In Orsa, 3 people died.'],
    ['another thing', 'It has 200 lamps.', 'The tunnel under the hill needs 300 lamps.'],
    ['another numbered thing', 'Lane 1 carries 200 trucks daily.', 'Lane 2 carries 300 trucks daily.'],
    ['a part of it', 'The cost is 40 million euros.', 'The cost of lighting the tunnel is 4 million euros.'],
  ])('are left alone with %s', (_, one, other) => {
    expect(relate(`${one} @ 2024-03-12`, `${other} @ 2024-03-12`)).toEqual([none, none]);
  });

  it.each([
    [
      'The bridge will cost 420 million euros, Helen Castrey said on Tuesday. @ 2024-03-12 by Helen Castrey',
      'The bridge will cost 460 million euros, Dal Rail said on Friday. @ 2024-03-12 by Dal Rail',
    ],
    [
      'According to Helen Castrey, the bridge will cost 420 million euros. @ 2024-03-12 by Helen Castrey',
      'Dal Rail said on Friday the bridge would cost 460 million euros. @ 2024-03-12 by Dal Rail',
    ],
    [
      'The bridge will cost 420 million euros, said Helen Castrey, the mayor of Kovin since 2019. @ 2024-03-12 by Helen Castrey',
      'The bridge will cost 460 million euros, 40 million more than planned, Dal Rail said. @ 2024-03-12 by Dal Rail',
    ],
  ])('are compared without who says it: %s', (one, other) => {
    expect(relate(one, other).map(({ differs }) => differs)).toEqual([['1'], ['0']]);
  });

  it('are left alone where two speakers tell of themselves', () => {
    const one = 'I have 200 sheep, Roth said. @ 2024-03-12 by Roth';
    const other = 'I have 300 sheep, Berg said. @ 2024-03-12 by Berg';
    expect(relate(one, other)).toEqual([none, none]);
  });

  it('changed where one article says another value since it was kept before', () => {
    const [before, now, ...rest] = factsOf(
      'It has 200 lamps. @ 2024-03-12',
      'It has 300 lamps. @ 2024-03-12',
      'It has 250 lamps. @ 2024-03-12',
    );
    const { source } = now!;
    const kept = (day: string, id: string) => ({
      ...source,
      id,
      title: `${source.title} (as kept on ${day})`,
    });
    const versions = [
      { ...before!, source: kept('2024-03-12', `${source.id}-1`) },
      now!,
      { ...rest[0]!, source: kept('2024-03-13', `${source.id}-2`) },
    ];
    expect(
      relateFacts(versions, ['Kovin bridge'], 'en').map(({ differs, changes }) => [differs, changes]),
    ).toEqual([
      [[], null],
      [[], '2'],
      [[], '0'],
    ]);
  });

  it('are left alone where nobody knows when', () => {
    expect(relate('It has 200 lamps.', 'It has 300 lamps. @ 2024-01-01')).toEqual([none, none]);
  });
});

describe('words without meaning', () => {
  it.each(
    Object.entries({
      ...OWN,
      ...Object.fromEntries(Object.entries(PLANNED).map(([tag, words]) => [`${tag} planned`, words])),
      ...Object.fromEntries(Object.entries(ONCE).map(([tag, words]) => [`${tag} once`, words])),
      ...Object.fromEntries(Object.entries(AGAIN).map(([tag, words]) => [`${tag} again`, words])),
    }),
  )('of %s are folded', (_, words) => expect(fold(words)).toBe(words));
});

describe('plans', () => {
  const relate = (...specs: readonly string[]) =>
    relateFacts(factsOf(...specs), ['Kovin bridge'], 'en').map(({ differs, changes }) => [differs, changes]);
  const may = 'The Kovin bridge will open in May 2027. due 2027-05';
  const october = 'The bridge will open in October 2027. due 2027-10';
  const none = [[], null];

  it('of one event for two dates differ on one day, and changed later', () => {
    expect(relate(`${may} @ 2026-03-12`, `${october} @ 2026-03-12`)).toEqual([
      [['1'], null],
      [['0'], null],
    ]);
    expect(relate(`${may} @ 2026-03-12`, `${october} @ 2026-05-12`)).toEqual([none, [[], '0']]);
    const said =
      'The bridge will open in October 2027, Dal Rail said on Friday. due 2027-10 @ 2026-05-12 by Dal Rail';
    expect(relate(`${may} @ 2026-03-12`, said)).toEqual([none, [[], '0']]);
  });

  it.each([
    ['that it is planned told otherwise', 'The bridge is due to open in October 2027. due 2027-10'],
    [
      'whatever is told behind',
      'The bridge is expected to open in October 2027, five months later than planned. due 2027-10',
    ],
    ['an “and”', 'The bridge should open in October 2027 and carry a tram. due 2027-10'],
  ])('of one event changed, with %s', (_, other) => {
    expect(relate(`${may} @ 2026-03-12`, `${other} @ 2026-05-12`)).toEqual([none, [[], '0']]);
  });

  it.each([
    ['de', 'Die Brücke soll im Mai 2027 öffnen.', 'Die Brücke wird im Oktober 2027 öffnen.', 'Brücke'],
    ['es', 'El puente se va a abrir en mayo de 2027.', 'El puente se abrirá en octubre de 2027.', 'puente'],
    ['ru', 'Мост планируется открыть в мае 2027 года.', 'Мост должны открыть в октябре 2027 года.', 'мост'],
  ])('of one event changed in %s too', (language, one, other, name) => {
    const facts = factsOf(`${one} due 2027-05 @ 2026-03-12`, `${other} due 2027-10 @ 2026-05-12`);
    const sources = facts.map((each) => ({ ...each, source: { ...each.source, language } }));
    const [, changed] = relateFacts(sources, [name], language);
    expect(changed!.changes).toBe('0');
  });

  it.each([
    ['what is only possible', 'The bridge may open in October 2027. due 2027-10'],
    ['what is denied', 'The bridge will not open in October 2027. due 2027-10'],
    [
      'something before the event',
      'In spite of the flood, the bridge will open in October 2027. due 2027-10',
    ],
    ['a date that may be the same', 'The bridge will open in 2027. due 2027'],
    ['another event', 'The bridge will close in October 2027. due 2027-10'],
    ['an event of another thing', 'The tunnel at the bridge will open in October 2027. due 2027-10'],
    ['a date that is not in its words', 'The bridge will open soon. due 2027-10'],
  ])('are left alone with %s', (_, other) => {
    expect(relate(`${may} @ 2026-03-12`, `${other} @ 2026-05-12`)).toEqual([none, none]);
  });

  it('of what is done again and again are left alone', () => {
    const meets = ['May 2027. due 2027-05', 'October 2027. due 2027-10'].map(
      (when) => `The board will meet in ${when}`,
    );
    expect(relate(`${meets[0]} @ 2026-03-12`, `${meets[1]} @ 2026-05-12`)).toEqual([none, none]);
  });

  it('of one source for two dates are of two events', () => {
    const facts = factsOf(`${may} @ 2026-03-12`, `${october} @ 2026-03-12`);
    const of = facts.map((each) => ({ ...each, source: facts[0]!.source }));
    expect(relateFacts(of, ['Kovin bridge'], 'en').map(({ differs }) => differs)).toEqual([[], []]);
  });
});

describe('what happens once', () => {
  const relate = (...specs: readonly string[]) =>
    relateFacts(factsOf(...specs), ['Anna Roth'], 'en').map(({ differs, changes }) => [differs, changes]);
  const born = 'Anna Roth was born in Kovin in 1968. about 1968 @ 2024-03-12';

  it('has one day: sources differ, whenever they say so', () => {
    const other = 'Roth was born in Kovin in 1969, the second of five. about 1969 @ 2026-05-12';
    expect(relate(born, other)).toEqual([
      [['1'], null],
      [['0'], null],
    ]);
  });

  it.each([
    ['a day that may be the same', 'Roth was born in Kovin in May 1968. about 1968-05 @ 2026-05-12'],
    ['somebody else', 'Her son was born in Kovin in 1999. about 1999 @ 2026-05-12'],
    ['another event', 'Roth died in Kovin in 2020. about 2020 @ 2026-05-12'],
  ])('is left alone with %s', (_, other) => {
    expect(relate(born, other)).toEqual([
      [[], null],
      [[], null],
    ]);
  });

  it('is told from what happens again', () => {
    const floods = ['2019', '2021'].map((year) => `Kovin was flooded in ${year}. about ${year} @ 2024-03-12`);
    expect(
      relate(...floods)
        .flat()
        .flat(),
    ).toEqual([null, null]);
  });
});

describe('a card as the reader sees it', () => {
  const url = 'https://www.courier.example/bridge/?utm_source=x#top';
  const source = { ...fact().source, url: 'http://courier.example/bridge' };
  it('is what was told of it by the day that is read as today', () => {
    const roles = [told('mayor', '2024'), told('clerk', '2020'), told('trader', null)];
    const view = (day: string | null) =>
      viewCard(card({ roles, summaries: roles }), { seenAt: null, page: null, day });
    expect(view(null)).toMatchObject({ role: 'mayor', roles, summaries: roles });
    expect(view('2022')).toMatchObject({ role: 'clerk', roles: roles.slice(1), summaries: roles.slice(1) });
  });

  it('is what was told then, though the same is told since', () => {
    const on = (date: string) => ({ date, inferred: false });
    const roles = [
      { ...told('mayor', '2024'), before: [on('2018'), on('2016')] },
      { ...told('clerk', '2020'), before: [] },
    ];
    const view = (day: string) =>
      viewCard(card({ roles, summaries: roles }), { seenAt: null, page: null, day });
    const clerk = roles[1];
    expect(view('2022').roles).toEqual([clerk, { ...told('mayor', '2018'), before: [on('2016')] }]);
    expect(view('2019').summaries).toEqual([{ ...told('mayor', '2018'), before: [on('2016')] }]);
  });

  it('what is in doubt is later where its article is', () => {
    const source = (date: string) => ({ ...courier, published: { date, inferred: false } });
    const aside = ['2021-05', '2023', null].map((date) => ({
      ...{ deck: 'a', statements: 1, later: false },
      source: date === null ? { ...courier, published: null } : source(date),
    }));
    const view = (day: string | null) => viewCard(card({ aside }), { seenAt: null, page: null, day });
    expect(view('2022').aside.map(({ later }) => later)).toEqual([false, true, false]);
    expect(view(null).aside.map(({ later }) => later)).toEqual([false, false, false]);
  });

  const flags = (facts: ShownFact[], view: Partial<Parameters<typeof viewCard>[1]>) =>
    viewCard(card({ facts }), { seenAt: null, page: null, day: null, ...view }).facts;

  it('has what came since it was last seen', () => {
    const facts = [5, 6, 7, null].map((addedAt) => fact({ addedAt }));
    expect(flags(facts, { seenAt: 6 }).map(({ isNew }) => isNew)).toEqual([false, false, true, false]);
    expect(flags(facts, { seenAt: null }).some(({ isNew }) => isNew)).toBe(false);
  });

  it('knows what the article says already: told in other words by its address, verbatim by its words', () => {
    const long = 'The bridge between both towns is 5 km long';
    const verbatim = { ...source, words: 'verbatim' } as const;
    const repeats = [{ ...fact({ source }), id: 'x' }];
    const facts = [
      fact({ source }),
      fact({ repeats }),
      fact({ says: `${long}.` }),
      fact({ says: 'It is.' }),
      fact({ says: `${long}.`, source: verbatim }),
    ];
    const told = (page: { urls: string[]; text: string }) =>
      flags(facts, { page }).map(({ fromThisPage, inThisArticle }) => `${+fromThisPage} ${+inThisArticle}`);
    expect(told({ urls: [url], text: '' })).toEqual(['1 1', '1 1', '0 0', '0 0', '1 0']);
    const words = `It is. ${long.toUpperCase()}, says Anna.`;
    expect(told({ urls: [], text: words })).toEqual(['0 0', '0 0', '0 1', '0 0', '0 1']);
    expect(told({ urls: [url], text: words })).toEqual(['1 1', '1 1', '0 1', '0 0', '1 1']);
    const other = ['https://courier.example/bridge?page=2'];
    expect(told({ urls: other, text: '' })).toEqual(Array(5).fill('0 0'));
  });

  it('has what was stated after the day that is read', () => {
    const facts = factsOf('a @ 2021-09-09', 'b @ 2021-09-10', 'c @ 2021', 'd @ 2022', 'e');
    const later = flags(facts, { day: '2021-09-09' }).map((one) => one.later);
    expect(later).toEqual([false, true, false, true, false]);
  });
});
