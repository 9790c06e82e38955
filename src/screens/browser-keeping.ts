// Keeping and reviewing articles in an extension. The shelf is opened in the page itself: what takes long runs here.
import { api } from '../browser/api.ts';
import { noteAsides } from '../browser/asides.ts';
import { createKeeping, freeId, type Keeping, type KeepOutcome } from '../browser/keep.ts';
import {
  compileKept,
  compilingOnce,
  countsOf,
  type Known,
  keptDeck,
  putKept,
  textsOf,
} from '../browser/kept.ts';
import { ask } from '../browser/send.ts';
import { fulfil } from '../browser/wish.ts';
import { dayOf } from '../deck/dates.ts';
import { prepare } from '../keep/prepare.ts';
import { wordsFor } from '../shelf/alike.ts';
import { isOneArticle } from '../shelf/articles.ts';
import { mendDamaged } from '../shelf/mend.ts';
import type { ShelfArticle } from '../shelf/stored.ts';
import { pageShelf } from './browser-shelf.ts';
import type { ReviewServices, Services } from './services.ts';

const known: Known = (article, beside) =>
  ask('known', { texts: textsOf(article), language: article.language, beside });

/** Time in ms that this page is left to its reader before work that can wait, and between two pieces of it. */
const REST = 3_000;
const rest = () => new Promise<void>((resolve) => setTimeout(resolve, REST));

let isMending = false;
/** Decks too large for the background are mended when a page is open that has the time; once a page. */
function mendOnce(): void {
  if (isMending) return;
  isMending = true;
  const { shelf, desk } = pageShelf();
  mendDamaged(shelf, (deck) => desk.mend(deck)).then(noteOnce, noteOnce);
}

let isNoting = false;
/** Decks of an earlier Gloss get what it did not note, while a page is open; once a page. */
export function noteOnce(): void {
  if (isNoting) return;
  isNoting = true;
  noteAsides(pageShelf().shelf, known, rest).catch(() => {});
}

/** Keeps articles on this page's shelf, whose damaged decks are mended meanwhile. */
export function keeping(): Keeping {
  mendOnce();
  return createKeeping({ shelf: pageShelf().shelf, known, now: Date.now });
}

/** Keeps what is wished for a tab. Null: another page has done it. */
export function keepWished(tab: number): Promise<KeepOutcome | null> {
  const kept = fulfil(tab, (wish, handOver) => keeping().keep(wish, handOver));
  // Its page is being read by the background.
  prepare(api.i18n.getUILanguage());
  return kept;
}

/** Closes this page, or brings it to the front where there is something to say. */
async function endBehind(isDone: boolean): Promise<void> {
  const own = (await api.tabs.getCurrent()).id!;
  await (isDone ? api.tabs.remove(own) : api.tabs.update(own, { active: true }));
}

/**
 * For the review, by its address: `?deck=` of a kept article, or `?tab=` whose article is to be kept first. With `behind` the
 * page goes when that is done, and comes to the front where it cannot be.
 */
export function reviewServices(services: Services, query: URLSearchParams): ReviewServices {
  const { shelf } = pageShelf();
  mendOnce();
  const compile = compilingOnce();
  let id = query.get('deck') ?? '';
  const tab = query.get('tab');
  // At once: views wait for frames, which a page behind another hardly gets.
  const wished = tab === null ? null : keepWished(Number(tab));
  if (query.has('behind'))
    wished?.then(
      (outcome) => endBehind(outcome?.at !== 'refused'),
      () => endBehind(false),
    );
  /** The article as this page knows it. */
  let seen: ShelfArticle | null = null;
  /** Loaded again, the page is of the same article, whatever its tab shows by then. */
  const standFor = (deck: string) => {
    id = deck;
    history.replaceState(null, '', `?${new URLSearchParams({ deck })}`);
  };
  /** What the shelf holds of it now: under another id, if it was dropped and kept again meanwhile. */
  const onShelf = async () => {
    const url = seen?.article.url ?? null;
    const deck = await (url === null ? shelf.deck(id) : shelf.deckOf(url));
    const article = deck && (await shelf.article(deck.id));
    if (!deck || !article || (seen && !isOneArticle(seen.article, article.article))) return null;
    if (deck.id !== id) standFor(deck.id);
    return { deck, article };
  };
  const kept = async () => {
    const there = await onShelf();
    return there && { ...there, known: await known(there.article.article, id) };
  };
  return {
    ...services,
    async review() {
      if (tab !== null && wished && seen === null) {
        const outcome = await wished;
        if (outcome?.at === 'refused') throw new Error(services.words('keep_refused', outcome.reason));
        // Opened again by the browser, it stands for a tab that is no more.
        const there =
          outcome ??
          (await keeping()
            .keptPage(Number(tab))
            .catch(() => null));
        standFor(there?.deck ?? '');
      }
      const now = await kept();
      if (!now && seen === null && (await shelf.deck(id))) throw new Error(services.words('review_unread'));
      if (!now) return null;
      const { deck, article, known } = now;
      const made = compileKept(article, known, compile);
      const { compiled } = made;
      const { edits } = article;
      seen = article;
      let { revision } = deck;
      if (deck.state !== 'ok') {
        // Its file was damaged; the article makes it again.
        const as = { id, article: article.article, edits, basedOn: revision };
        const written = await shelf.put(await keptDeck(made, as));
        if (written.ok) revision = written.deck.revision;
      }
      return {
        article: article.article,
        kept: dayOf(new Date(article.keptAt)),
        ...{ compiled, edits, revision },
        counts: countsOf(made),
      };
    },
    async revision() {
      return (await onShelf())?.deck.revision ?? null;
    },
    watchShelf: (told) => shelf.watch(told),
    async alike(entities) {
      const words = [...new Set(entities.flatMap(wordsFor))];
      return ask('alike', { words, beside: id });
    },
    async saveEdits(revision, edits) {
      const now = await kept();
      // A deck that was mended meanwhile has another revision, and the article that this page knows.
      if (!now) return 'gone';
      if (now.deck.revision !== revision && JSON.stringify(now.article) !== JSON.stringify(seen))
        return 'conflict';
      const made = compileKept({ ...now.article, edits }, now.known, compile);
      const { article } = now.article;
      const basedOn = now.deck.revision;
      const written = await shelf.put(await keptDeck(made, { id, article, edits, basedOn }));
      if (!written.ok) return 'conflict';
      seen = { ...now.article, edits };
      return { revision: written.deck.revision, counts: countsOf(made) };
    },
    async putBack(edits) {
      const { article } = seen!;
      // Somebody else put it back, or kept it again: under whatever id, it is there once.
      if (await onShelf()) return 'conflict';
      if (await shelf.deck(id)) standFor(await freeId(shelf, article));
      const back = { ...seen!, deck: id, edits };
      const { written, counts } = await putKept(shelf, back, await known(article, id), null, Date.now());
      if (!written.ok) return 'conflict';
      seen = back;
      return { revision: written.deck.revision, counts };
    },
  };
}
