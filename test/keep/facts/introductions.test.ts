// What “the deal” stands for: the words with which the article brought it in, as a remark on the fact.
import { expect, it } from 'vitest';
import { compileRead } from '../../../src/keep/compile.ts';
import { articleOf, entitiesOf, ownNote, sentencesOf } from '../stand-in.ts';

const ENTITIES = ['person: Anna Roth', 'place: Kovin', 'body: Kovin Rail', 'body: Orsa Canoe Federation'];

const DEAL = 'Kovin Rail signed a ten-year gas deal with Orsa on Monday.';
const ROTH = 'Anna Roth said the deal would cost 3 million euros.';

// The remark on the last fact, behind `?` if a noun leaves it in doubt; the last text is the fact.
const CASES: readonly (readonly [note: string | null, ...texts: string[]])[] = [
  ['“the deal”: “a ten-year gas deal with Orsa”', DEAL, ROTH],
  ['“The deal”: “a ten-year gas deal with Orsa”', DEAL, 'The deal angered Anna Roth.'],
  [
    '“the relationship”: “the key trans-Orsan relationship”',
    'In Kovin 40 people spoke of the key trans-Orsan relationship.',
    'Anna Roth said the relationship would cost 3 million euros.',
  ],
  // Whose it is stands behind “to”, which is no verb's there.
  [
    '“the decision”: “Kovin Rail’s decision to ban bikes near Orsa”',
    'They struck in response to Kovin Rail’s decision to ban bikes near Orsa.',
    'Anna Roth said the decision would cost 3 million euros.',
  ],
  // What a thing is used for does not tell which it is.
  [
    '“the money”: “money for new bridges”',
    'Kovin Rail gave them their money for new bridges.',
    'Anna Roth said the money would cost 3 million euros.',
  ],
  [
    null,
    'Kovin Rail used their money for new bridges.',
    'Anna Roth said the money would cost 3 million euros.',
  ],
  ['“the deal”: “a ten-year gas deal with Orsa”', DEAL, '“In Kovin the deal is dead,” Anna Roth said.'],
  [
    '“the mill”: “an old mill”',
    'In Kovin 40 trains were stolen from an old mill to pay for cars.',
    'In Kovin Anna Roth closed the mill in May.',
  ],
  // The clause that tells which, up to a mark.
  [
    '“the plan”: “a plan to close two wards”',
    'Kovin Rail has a plan to close two wards, Anna Roth said.',
    'In Kovin 40 people rejected the plan.',
  ],
  [
    '“the bill”: “a bill that would help victims of the 9/11 attacks”',
    'Kovin has a bill that would help victims of the 9/11 attacks.',
    'In Kovin Anna Roth rejected the bill.',
  ],
  [
    '“the bill”: “a bill that would let ships pass”',
    'Kovin has a bill that would let ships pass.',
    'In Kovin Anna Roth rejected the bill.',
  ],
  [
    '“the talks”: “talks between the army and the rebels”',
    'Kovin offered talks between the army and the rebels.',
    'In Kovin Anna Roth joined the talks.',
  ],
  [
    '“the drones”: “Russian-made drones”',
    'The army used Russian-made drones in May.',
    'Kovin has not said whether Anna Roth supplied the drones.',
  ],
  [
    '“the scheme”: “the Kovin scheme”',
    'In May the Kovin scheme was shut.',
    'In two years Anna Roth closed the scheme.',
  ],
  [
    '“the megawatts”: “200 idle megawatts”',
    'At full load draw 200 idle megawatts could be Kovin Rail.',
    'In Kovin Anna Roth disputes the megawatts.',
  ],
  // What is not done brings in nobody.
  [
    null,
    'Peter has not done enough to train hopeful young activists.',
    'In Kovin Anna Roth met the activists.',
  ],
  [
    '“the activists”: “hopeful young activists”',
    'Peter has tried to train hopeful young activists.',
    'In Kovin Anna Roth met the activists.',
  ],
  // A count tells no more of whom they are.
  [null, 'Some 400 residents signed a letter.', 'In Kovin Anna Roth met the residents.'],
  // A participle tells which only behind a verb.
  [
    '“the list”: “a list signed by rebels”',
    'Kovin Rail has a list signed by rebels.',
    'In Kovin Anna Roth saw the list.',
  ],
  [null, 'A blast rocked by rebels Kovin.', 'In Kovin Anna Roth heard the blast.'],
  // Whose last game, the phrase would not tell.
  [null, 'Anna Roth played in her final game.', 'In Kovin Anna Roth spoke of the game.'],
  // Nothing more than the noun.
  [null, 'Kovin Rail signed a deal on Monday.', 'The deal angered Anna Roth.'],
  [null, 'Kovin Rail signed a deal last week.', 'The deal angered Anna Roth.'],
  // Its own words tell.
  [null, DEAL, 'Anna Roth said the deal with Lomna would cost 3 million euros.'],
  [null, DEAL, 'Anna Roth offered Kovin a better deal, and the deal was signed.'],
  // Another is called so, or was before.
  [null, DEAL, 'A coal deal with Lomna came first.', ROTH],
  [null, 'The deal was old.', DEAL, ROTH],
  [null, DEAL, 'Anna Roth said the coal deal would cost 3 million euros.'],
  [null, 'Kovin Rail signed ten-year gas deals with Orsa on Monday.', ROTH],
  [
    null,
    'MPs in Kovin voted for Anna Roth.',
    'Kovin faces a regional vote on water.',
    'In Kovin Anna Roth lost the vote.',
  ],
  [null, 'Kovin asked a local federation for help.', 'In Kovin Anna Roth joined the federation.'],
  // Too far behind, unless it stood in the beginning.
  [
    '“the deal”: “a ten-year gas deal with Orsa”',
    DEAL,
    'It rained.',
    'It rained.',
    'It rained.',
    'It rained.',
    ROTH,
  ],
  [
    null,
    'It rained.',
    'It rained.',
    'It rained.',
    'It rained.',
    DEAL,
    'It rained.',
    'It rained.',
    'It rained.',
    ROTH,
  ],
  // Words in quotation marks bring in nothing.
  [null, '“It is a rotten deal with Orsa,” Anna Roth said.', 'The deal angered Anna Roth.'],
];

it.each(CASES.map(([note, ...texts]) => ({ note, texts })))('$texts', ({ note, texts }) => {
  const article = articleOf(texts);
  const { facts } = compileRead(article, sentencesOf(article), entitiesOf(article, ...ENTITIES));
  const last = facts.filter(({ paragraphs }) => paragraphs[0] === article.paragraphs.length).at(-1)!;
  expect(ownNote(last.note)).toBe(note);
});

const LANGUAGES: readonly (readonly [note: string | null, language: string, ...texts: string[]])[] = [
  [
    '“das Abkommen”: “ein Abkommen mit Norwegen über Gas”',
    'de',
    'Kovin hat ein Abkommen mit Norwegen über Gas geschlossen.',
    'Anna Roth lehnte das Abkommen ab.',
  ],
  [
    '“Die Brücke”: “eine neue Brücke über den Fluss”',
    'de',
    'Kovin Rail will eine neue Brücke über den Fluss bauen.',
    'Die Brücke freut Anna Roth.',
  ],
  // A compound tells more than its last part.
  [
    '“das Projekt”: “ein Windkraftprojekt”',
    'de',
    'Kovin hat ein Windkraftprojekt.',
    'Anna Roth lehnte das Projekt ab.',
  ],
  // Several are not the one before.
  ...['die Arbeiter', 'den Freund der Arbeiter', 'eine Gruppe der Arbeiter:innen'].map(
    (whom) => [null, 'de', 'Kovin hat einen alten Arbeiter.', `Anna Roth lobte ${whom}.`] as const,
  ),
  [
    '“Der Arbeiter”: “einen alten Arbeiter”',
    'de',
    'Kovin hat einen alten Arbeiter.',
    'Der Arbeiter freut Anna Roth.',
  ],
  [null, 'de', 'Kovin hat keine Brücke über den Fluss.', 'Die Brücke freut Anna Roth.'],
  [null, 'de', 'Kovin hat ein Abkommen geschlossen.', 'Anna Roth lehnte das Abkommen ab.'],
  [
    '“el plan”: “un plan para modernizar los trenes de Kovin”',
    'es',
    'Kovin tiene un plan para modernizar los trenes de Kovin.',
    'Anna Roth rechazó el plan.',
  ],
  [
    '“el acuerdo”: “un acuerdo comercial entre Orsa y Lomna”',
    'es',
    'Kovin firmó un acuerdo comercial entre Orsa y Lomna en mayo.',
    'Anna Roth rechazó el acuerdo.',
  ],
  [
    null,
    'es',
    'Kovin tiene todo un plan para los trenes.',
    'Kovin tiene un plan secreto.',
    'Anna Roth rechazó el plan.',
  ],
];

it.each(LANGUAGES.map(([note, language, ...texts]) => ({ note, language, texts, title: texts.join(' ') })))(
  '$language: $title',
  ({ note, language, texts }) => {
    const article = articleOf(texts, { language });
    const { facts } = compileRead(article, sentencesOf(article), entitiesOf(article, ...ENTITIES));
    expect(ownNote(facts.at(-1)!.note)).toBe(note);
  },
);

it('leaves a noun in no doubt that it explains', () => {
  const doubtsOf = (...texts: string[]) => {
    const article = articleOf(texts);
    const { facts } = compileRead(article, sentencesOf(article), entitiesOf(article, ...ENTITIES));
    return facts.at(-1)!.doubts.length;
  };
  expect(doubtsOf(DEAL, 'Anna Roth said the deal would fail.')).toBe(0);
  expect(doubtsOf('It rained.', 'Anna Roth said the deal would fail.')).toBe(1);
});

it('is what the headline tells in other words', () => {
  const doubtsIn = (title: string) => {
    const texts = ['It rained.', 'The deal comes amid Kovin’s feud with Orsa.'];
    const paragraphs = [title, ...texts].map((text, at) => ({
      text,
      role: at === 0 ? ('headline' as const) : ('text' as const),
    }));
    const article = articleOf([], { title, paragraphs });
    const { facts } = compileRead(article, sentencesOf(article), entitiesOf(article, ...ENTITIES));
    return facts.at(-1)!.doubts.length;
  };
  expect(doubtsIn('Roth takes a step towards the integration of Kovin')).toBe(0);
  expect(doubtsIn('Roth takes a step towards the mills of Kovin')).toBe(1);
});

it('follows what the headline has through the article', () => {
  const texts = [DEAL, 'A coal deal with Lomna came first.', 'It rained.', 'It poured.', ROTH];
  const title = 'Kovin Rail signs deal';
  const article = articleOf(texts, {
    title,
    paragraphs: [title, ...texts].map((text, at) => ({ text, role: at === 0 ? 'headline' : 'text' })),
  });
  const { facts } = compileRead(article, sentencesOf(article), entitiesOf(article, ...ENTITIES));
  expect(ownNote(facts.at(-1)!.note)).toBe('“the deal”: “a ten-year gas deal with Orsa”');
});

it('does not hold what the headline has against what was brought in right before', () => {
  const texts = [
    DEAL,
    'The bank in Kovin put a coal deal with Lomna on its wall.',
    'Kovin Rail closed the deal in May.',
  ];
  const title = 'Kovin Rail signs deal';
  const article = articleOf(texts, {
    title,
    paragraphs: [title, ...texts].map((text, at) => ({ text, role: at === 0 ? 'headline' : 'text' })),
  });
  const { facts } = compileRead(article, sentencesOf(article), entitiesOf(article, ...ENTITIES));
  expect(ownNote(facts.at(-1)!.note) ?? '').not.toContain('ten-year');
});
