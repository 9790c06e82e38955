import { LARGEST_ARTICLE, LARGEST_PAGE, LEAST_WORDS } from '../article/size.ts';

/** What `gloss` can do. */
export const VERBS = ['find', 'keep', 'cards', 'check'] as const;
export type Verb = (typeof VERBS)[number];

/** How each verb is called. */
const USAGE: Readonly<Record<Verb, string>> = {
  find: 'gloss find [FILE|-] [--deck DECK]… [--names FILE] [--language TAG] [--json|--lines]',
  keep: 'gloss keep [FILE|-] [--published DATE] [--language TAG] [--url URL] [--json]',
  cards: 'gloss cards [DECK…] [--json]',
  check: 'gloss check DECK…',
};

const count = (number: number) => number.toLocaleString('en');
const DECK = 'a file, or a folder of files .md';

const TEXTS: Readonly<Record<Verb, string>> = {
  find: `Prints where a page or a text mentions cards.

  FILE            a page saved as HTML, or a text in UTF-8; “-” or none: standard input. Addresses are not fetched.
  --deck DECK     whose cards are looked for: ${DECK}; may stand several times.
                  Without one: the decks that ship with Gloss.
  --names FILE    names to look for, one a line; the decks that ship with Gloss then stay out of it
  --language TAG  the text's language, where it does not say: en, de, pt-BR
  --json          {"text", "mentions": [{"start", "end", "text", "cards"}]}, offsets in UTF-16 units
  --lines         reads {"id", "text", "language"} on each line, and answers {"id", "mentions"} line by line

Example:
  gloss find article.html --deck my-deck.md`,

  keep: `Prints the deck that an article compiles to, by rules: who and what is in it, and what is said about each.

  FILE              the article: a page saved as HTML, or a text in UTF-8 with its headline in the first line;
                    “-” or none: standard input. Addresses are not fetched.
  --published DATE  when it was published, where it does not say so or is wrong: 2021-05-23, or a month or year
  --language TAG    its language, where it does not say so or is wrong. There are rules for English (en), Spanish (es),
                    German (de) and Russian (ru); in other languages known names are found, and no facts.
  --url URL         its address, where it does not say so
  --json            source, paragraphs, captions and cards, at their end those who are named and of whom no fact
                    is kept (facts: [])

An article has at most ${count(LARGEST_ARTICLE)} characters (divide a longer text into files), and the page around it
${count(LARGEST_PAGE)}. A page with fewer than ${LEAST_WORDS} words has none.
How many cards and facts the deck has, and how many facts are set aside as doubtful, goes to standard error; which
ones and why, Gloss's review in the browser shows.

Example:
  gloss keep article.html --published 2021-05-23 > my-deck.md
  gloss cards my-deck.md`,

  cards: `Prints the cards of decks with the facts that concern them.

  DECK    ${DECK}. Without one: the decks that ship with Gloss.
  --json  a list of cards with all that is known of each

Example:
  gloss cards my-deck.md`,

  check: `Prints what is wrong in decks, a line each, as FILE:LINE:COLUMN: what. Ends with 1 where a deck has errors.

  DECK  ${DECK}

Example:
  gloss check my-deck.md`,
};

const OVERVIEW = `Gloss finds names in texts, and makes decks of cards from articles. Nothing is sent or fetched.

usage: gloss VERB …

  find   where a page or a text mentions cards
  keep   the deck that an article compiles to
  cards  the cards of decks, with their facts
  check  what is wrong in decks

“gloss help VERB” tells all of one, with an example. Below, “gloss” stands for: npm run -s gloss --
Ends with 0 when done, 1 for a file that cannot be used, 2 for a wrong command line.

${VERBS.map((verb) => `  ${USAGE[verb]}`).join('\n')}`;

/** Is it a verb? */
export function isVerb(text: string | undefined): text is Verb {
  return VERBS.some((verb) => verb === text);
}

/** What `gloss help` says of a verb, of all where none is asked for. */
export function helpOf(verb: Verb | null): string {
  return verb === null ? OVERVIEW : `usage: ${USAGE[verb]}\n\n${TEXTS[verb]}`;
}

/** What stands below the message on a wrong command line: how the verb is called, and how to see more. */
export function hintOf(verb: Verb | null): string {
  return `usage: ${verb === null ? 'gloss VERB …' : USAGE[verb]}\nAll of it: gloss help${verb === null ? '' : ` ${verb}`}`;
}
