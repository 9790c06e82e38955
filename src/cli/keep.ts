import { cleanAddress } from '../article/address.ts';
import { readPlainText } from '../article/plain.ts';
import { type ReadArticle, readArticle } from '../article/read.ts';
import { LARGEST_PAGE } from '../article/size.ts';
import type { Article } from '../article/types.ts';
import { neat } from '../deck/characters.ts';
import { dateProblem, dayOf } from '../deck/dates.ts';
import { factsByCard, type OwnedFact } from '../deck/facts.ts';
import { plainText } from '../deck/inline.ts';
import { printDeck } from '../deck/print.ts';
import type { Deck, IsoDate } from '../deck/types.ts';
import { compileArticle } from '../keep/compile.ts';
import type { Compiled, Entity, KeptFact, KnownCard } from '../keep/types.ts';
import { languagesWithRules, whyWithoutRules } from '../keep/with-rules.ts';
import { type CardJson, cardsOfDeck, type FactJson } from './cards.ts';
import { loadDecks } from './decks.ts';
import { Failure } from './failure.ts';
import { isHtml, readTextBytes, shown, textOf, unexpected } from './input.ts';
import { formatOf } from './kinds.ts';
import { complain, write } from './output.ts';

/** What the command line of `gloss keep` says; null: it does not, and the article tells. */
export interface KeepOptions {
  /** HTML or plain text; `-` for standard input. */
  readonly file: string;
  readonly url: string | null;
  readonly published: IsoDate | null;
  readonly language: string | null;
  readonly json: boolean;
}

/** An article and its cards as `gloss keep --json` gives them. */
export interface KeptJson {
  readonly source: Pick<Article, 'title' | 'publisher' | 'author' | 'published' | 'url' | 'language'>;
  /** The headline first. */
  readonly paragraphs: readonly string[];
  readonly captions: readonly string[];
  /** Also of those of whom nothing is kept: they have no facts, and stand in no deck. */
  readonly cards: readonly KeptCardJson[];
}

/** A card as `gloss cards --json` gives it, with more about its facts. */
export interface KeptCardJson extends CardJson {
  readonly facts: readonly KeptFactJson[];
}

/** A fact with where it stands in the article. */
export interface KeptFactJson
  extends FactJson,
    Pick<KeptFact, 'quote' | 'fragment' | 'mode' | 'quantities'> {}

/** What is known of languages, for who says one that is none. */
export const RULES = ` There are rules for ${languagesWithRules()}; in other languages known names are found, and no facts.`;

/** A day, or a month or year where no more is known. */
const DAY = /^\d{4}(-\d\d){0,2}$/;

/** `gloss keep FILE`: the deck that an article compiles to. What the reader should know goes to standard error. */
export async function keep(options: KeepOptions): Promise<void> {
  checkOptions(options);
  const article = await readFile(options);
  const compiled = compileArticle(article, await knownCards());
  const remarks = [...compiled.remarks, ...ahead(article), ...remedies(article)];
  for (const remark of [countsText(compiled), ...remarks]) complain(`${shown(options.file)}: ${remark}`);
  await write(
    options.json ? `${JSON.stringify(keptJson(article, compiled), null, 2)}\n` : printDeck(compiled.deck),
  );
}

/** A day to come is likelier a slip than an article from the future; that the day has begun elsewhere is not. */
function ahead({ published }: Article): string[] {
  const tomorrow = dayOf(new Date(Date.now() + 86_400_000));
  return published === null || published <= tomorrow
    ? []
    : [`${published} is still to come: is it the day of publication?`];
}

/** How to say what an article does not. */
function remedies(article: Article): string[] {
  const { published, language } = article;
  const options = [
    ...(published === null ? ['--published 2021-05-23'] : []),
    ...(language === null ? ['--language en'] : []),
  ];
  const isOfOthers = language !== null && whyWithoutRules(article) !== null;
  return [
    ...(options.length > 0 ? [`If you know it, say it: ${options.join(' ')}`] : []),
    ...(isOfOthers ? [`If its text is in one of those languages, say in which: ${oneOfThem()}`] : []),
  ];
}

const oneOfThem = () => languagesWithRules((tag) => `--language ${tag}`, 'disjunction');

/** “14 cards, 31 facts; 5 doubtful set aside”, and who is named besides, of whom no fact is kept. */
function countsText({ deck, entities, facts }: Compiled): string {
  const kept = deck.cards.reduce((sum, card) => sum + card.facts.length, 0);
  const doubtful = facts.filter(({ doubts }) => doubts.length > 0).length;
  const others = withoutFacts(entities, deck).length;
  return [
    `${counted(deck.cards.length, 'card')}, ${counted(kept, 'fact')}`,
    ...(doubtful > 0 ? [`${doubtful} doubtful set aside`] : []),
    ...(others > 0 ? [`${others} more named without a fact, which --json lists`] : []),
  ].join('; ');
}

const counted = (n: number, noun: string) => `${n} ${noun}${n === 1 ? '' : 's'}`;

/** Cards that Gloss knows: those of the decks that ship with it, whose kinds and titles are right. */
async function knownCards(): Promise<KnownCard[]> {
  const decks = await loadDecks([]);
  return decks.flatMap(({ cards }) =>
    cards.map(({ title, kind, wikidata, names }) => ({ id: null, title, kind, wikidata, names })),
  );
}

function checkOptions({ url, published }: KeepOptions): void {
  if (url !== null && cleanAddress(url) === null) {
    throw new Failure(`“${url}” is no address of a page. Write it like https://courier.example/article.`, 2);
  }
  if (published === null) return;
  const problem = DAY.test(published)
    ? dateProblem(published)
    : `“${published}” is no day of publication. Write it like 2021-05-23.`;
  if (problem !== null) throw new Failure(problem, 2);
}

/** The article in a file; what the command line says of it counts more than what stands in it. */
async function readFile({ file, url, published, language }: KeepOptions): Promise<Article> {
  const bytes = await readTextBytes(file);
  const read = await readBytesAs(bytes, file, url);
  if (!read.article) {
    throw new Failure(`${shown(file)}: ${read.reason.charAt(0).toLowerCase()}${read.reason.slice(1)}`);
  }
  const { article } = read;
  return {
    ...article,
    url: article.url ?? (url === null ? null : cleanAddress(url)),
    published: published ?? article.published,
    language: language ?? article.language,
  };
}

async function readBytesAs(bytes: Uint8Array, file: string, url: string | null): Promise<ReadArticle> {
  if (bytes.length === 0) throw new Failure(`${shown(file)}: it is empty.`);
  if (!isHtml(bytes, file)) {
    const text = textOf(bytes, file);
    const format = formatOf(text);
    if (format !== null) throw unexpected(file, format);
    return readPlainText(text);
  }
  // jsdom takes half a second to load, which plain text need not wait for.
  const { parseHtml } = await import('./html.ts');
  return readArticle(parseHtml(bytes, shown(file), LARGEST_PAGE), url);
}

function keptJson(article: Article, { deck, entities, facts }: Compiled): KeptJson {
  const { title, publisher, author, published, url, language, paragraphs, captions } = article;
  const byPlace = new Map(facts.map((fact) => [placeKey(fact), fact]));
  const owned = factsByCard(deck);
  const cards = cardsOfDeck(deck).map((card, i) => {
    const own = owned.get(deck.cards[i]!.id) ?? [];
    return { ...card, facts: card.facts.map((fact, j) => keptFactJson(fact, own[j]!, byPlace)) };
  });
  return {
    source: { title, publisher, author, published, url, language },
    paragraphs: paragraphs.map(({ text }) => text),
    captions,
    cards: [...cards, ...withoutFacts(entities, deck)],
  };
}

/** Who and what the article names for certain and says nothing of that is kept: in no deck, for nothing is to be read. */
function withoutFacts(entities: readonly Entity[], { cards }: Deck): KeptCardJson[] {
  const inDeck = new Set(cards.map(({ title }) => title));
  return entities.flatMap(({ title, kind, role, wikidata, names, doubt }) => {
    if (doubt !== null || inDeck.has(neat(title))) return [];
    return [
      {
        title,
        kind: role === null ? kind : `${kind}, ${role}`,
        wikidata,
        summary: null,
        names: names.map(({ text, language, unsure }) => ({ text, language, unsure })),
        facts: [],
      },
    ];
  });
}

function keptFactJson(
  json: FactJson,
  { fact }: OwnedFact,
  byPlace: ReadonlyMap<string, KeptFact>,
): KeptFactJson {
  const { quote, fragment, mode, quantities } = byPlace.get(placeKey(fact))!;
  // Of a range `raw` tells the upper end.
  return { ...json, quote, fragment, mode, quantities: quantities.map(({ to: _, ...rest }) => rest) };
}

/** Tells the statement that a fact of the deck was written from. */
function placeKey({ paragraphs, caption, text }: Pick<KeptFact, 'paragraphs' | 'caption' | 'text'>): string {
  return `${caption} ${paragraphs.join()} ${neat(plainText(text))}`;
}
