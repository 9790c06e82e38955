// A kept article and what its reader made of it: compiled, edited, written back.
import type { Article } from '../article/types.ts';
import { dayOf } from '../deck/dates.ts';
import { printDeck } from '../deck/print.ts';
import type { Deck } from '../deck/types.ts';
import { compileArticle } from '../keep/compile.ts';
import { deckOf } from '../keep/deck.ts';
import { applyEdits, type Edited } from '../keep/edits.ts';
import type { Compiled, KnownCard } from '../keep/types.ts';
import { deckOfVersions, type Version } from '../keep/versions.ts';
import { asideOf } from '../shelf/aside.ts';
import { deckFromText } from '../shelf/prepare.ts';
import type { Shelf } from '../shelf/shelf.ts';
import type { ShelfArticle } from '../shelf/stored.ts';
import { type NewDeck, putDeck, type Written } from '../shelf/write.ts';

/** All that an article says, to look for known names in. */
export function textsOf({ paragraphs, captions }: Article): readonly string[] {
  return [...paragraphs.map(({ text }) => text), ...captions];
}

/**
 * Gives the cards of the reader's decks whose names stand in an article, as decks beside its own know them: what it was compiled
 * to does not confirm itself.
 */
export type Known = (article: Article, beside: string | null) => Promise<readonly KnownCard[]>;

/** What keeping an article comes to. */
export interface Kept {
  readonly compiled: Compiled;
  /** The same under the reader's edits. */
  readonly edited: Edited;
  /** What is edited, and what earlier versions said and this one does not. */
  readonly deck: Deck;
  /** The same without the earlier versions. */
  readonly newest: Deck;
}

/**
 * What a kept article comes to as it reads now: cards that facts stand on, facts on them, and facts that are set aside; and
 * facts that only earlier versions of it tell.
 */
export interface KeptCounts {
  readonly cards: number;
  readonly facts: number;
  readonly doubtful: number;
  readonly earlier: number;
}

/** Counts what is kept, wherever it is told. */
export function countsOf({ deck, newest, edited }: Omit<Kept, 'compiled'>): KeptCounts {
  const inDoubt = new Set(edited.entities.flatMap(({ id, doubt }) => (doubt === null ? [] : [id])));
  return {
    cards: newest.cards.length,
    facts: factsIn(newest),
    doubtful: edited.facts.filter(({ card, doubts }) => doubts.length > 0 || inDoubt.has(card)).length,
    earlier: factsIn(deck) - factsIn(newest),
  };
}

const factsIn = ({ cards }: Deck) => cards.reduce((sum, { facts }) => sum + facts.length, 0);

/** Compiles each text once, as long as the same cards are known: a review stores edit after edit over what was compiled. */
export function compilingOnce(): typeof compileArticle {
  const made = new Map<string, Compiled>();
  let last = '';
  return (article, known) => {
    const cards = JSON.stringify(known);
    if (cards !== last) made.clear();
    last = cards;
    const text = JSON.stringify(article);
    const compiled = made.get(text) ?? compileArticle(article, known);
    made.set(text, compiled);
    return compiled;
  };
}

/** Compiles an article that is kept at a time (ms since 1970), under edits and over its earlier versions. */
export function compileKept(
  { article, edits, keptAt, earlier }: Pick<ShelfArticle, 'article' | 'edits' | 'keptAt' | 'earlier'>,
  known: readonly KnownCard[],
  compile: typeof compileArticle = compileArticle,
): Kept {
  const versionOf = (text: Article, at: number): Version & Pick<Kept, 'compiled' | 'edited'> => {
    const compiled = compile(text, known);
    const edited = applyEdits(compiled, edits);
    const deck = deckOf(text, edited.entities, edited.facts);
    return { article: text, compiled, edited, deck, kept: dayOf(new Date(at)) };
  };
  const newest = versionOf(article, keptAt);
  const before = earlier.map((one) => versionOf(one.article, one.keptAt));
  const { compiled, edited, deck } = newest;
  return { compiled, edited, deck: deckOfVersions(newest, before), newest: deck };
}

/** A compiled article as the shelf takes it. */
export function keptDeck(
  { deck, edited }: Pick<Kept, 'deck' | 'edited'>,
  { id, article, edits, basedOn }: Pick<NewDeck, 'id' | 'basedOn'> & Pick<ShelfArticle, 'article' | 'edits'>,
): Promise<NewDeck> {
  const aside = asideOf(edited.entities, edited.facts);
  return deckFromText(printDeck(deck), { id, origin: 'kept', kept: { article, edits, aside }, basedOn });
}

/**
 * Writes a kept article as it is given, with the day of its keeping and its earlier versions, over the deck of that revision
 * (null: there is none), as `known` cards have it compiled.
 */
export async function putKept(
  shelf: Pick<Shelf, 'write'>,
  row: ShelfArticle,
  known: readonly KnownCard[],
  basedOn: number | null,
  now: number,
): Promise<{ readonly written: Written; readonly counts: KeptCounts }> {
  const kept = compileKept(row, known);
  const made = await keptDeck(kept, { ...row, id: row.deck, basedOn });
  const written = await shelf.write({ decks: [row.deck] }, async (tx) => {
    const put = await putDeck(tx, made, now);
    if (put.ok) await tx.objectStore('articles').put(row);
    return put;
  });
  return { written, counts: countsOf(kept) };
}
