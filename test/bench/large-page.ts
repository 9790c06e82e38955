// Large pages for benches and tests, made of words that mean nothing and of names that the shipped deck knows.

/** Names whose mentions are sure, one card each. */
export const NAMES = [
  'Boris Yeltsin',
  'Zapad-2021',
  'Baltic Fleet',
  'Alexander Lukashenko',
  'Vladimir Putin',
];

const SYLLABLES = 'ba de fi go lu ma ne pi ro su ta ve wi xo ya zu kel mor tan rin'.split(' ');

/** How large, and how often a name stands in it. */
export interface LargePage {
  readonly paragraphs: number;
  /** A heading stands above each so many paragraphs. */
  readonly perSection: number;
  /** A name stands in each so many-th paragraph. */
  readonly perName: number;
}

/** DESIGN's large page: some 10 MB of HTML and 130,000 text nodes. */
export const LARGE: LargePage = { paragraphs: 26_000, perSection: 20, perName: 4 };

/** The body's HTML: headings, and paragraphs of five text nodes each. The same for the same size. */
export function largePage({ paragraphs, perSection, perName }: LargePage): string {
  const random = randomFrom(7);
  const word = () =>
    Array.from({ length: 2 + (random() % 3) }, () => SYLLABLES[random() % SYLLABLES.length]).join('');
  const words = (count: number) => Array.from({ length: count }, word).join(' ');
  const parts: string[] = [];
  for (let i = 0; i < paragraphs; i++) {
    if (i % perSection === 0) parts.push(`<h2 id="section-${i / perSection}">${words(4)}</h2>`);
    const name = i % perName === 0 ? NAMES[(i / perName) % NAMES.length] : word();
    parts.push(
      `<p class="${word()}">${words(12)} <a href="#${word()}">${words(2)}</a> ${words(14)} ${name} ${words(6)} <b class="x">${word()}</b> ${words(12)}</p>`,
    );
  }
  return parts.join('\n');
}

/** Whole numbers from 0, the same for the same seed (a linear congruential generator, Numerical Recipes). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state >>> 8;
  };
}
