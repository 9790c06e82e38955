import { Fragment } from 'preact';
import { useState } from 'preact/hooks';
import { dated } from '../cards/cite.ts';
import { Icon } from '../cards/icons.tsx';
import { plural, type Words } from '../cards/words.ts';
import { fold } from '../deck/fold.ts';
import type { FactDate, Source } from '../deck/types.ts';
import type { CardId } from '../match/types.ts';
import type { DeckLine } from '../shelf/types.ts';
import { articlesIn, articlesText } from './articles-in.ts';
import { CardLines } from './card-lines.tsx';
import { SearchLine } from './controls.tsx';
import { useLoaded } from './hooks.ts';
import type { PanelServices } from './services.ts';
import { ShelfProblem } from './shelf-problem.tsx';

interface ArticlesProps {
  readonly services: PanelServices;
  /** Another whenever decks change. */
  readonly again: unknown;
  readonly onOpen: (card: CardId) => void;
}

/** The articles that decks were compiled from, the newest first, each with its cards and the way to it on the web. */
export function ArticlesView({ services, again, onOpen }: ArticlesProps) {
  const { words } = services;
  const [typed, setTyped] = useState('');
  const decks = useLoaded(() => services.decks(), again);
  const query = fold(typed).trim();
  const all = decks && 'value' in decks ? decks.value : [];
  const found = all
    .filter((deck) => fold(`${deck.title} ${deck.sources.map((s) => s.publisher).join(' ')}`).includes(query))
    .sort(newestFirst);
  if (decks && 'problem' in decks) return <p role="alert">{words('problem_cards', decks.problem)}</p>;
  return (
    <section class="gloss-articles">
      <h2>{words('articles_on_shelf')}</h2>
      <ShelfProblem services={services} again={again}>
        {decks && all.every(({ addedAt }) => addedAt === null) && (
          <p class="gloss-quiet">{words('articles_own_none')}</p>
        )}
      </ShelfProblem>
      <SearchLine label={words('articles_search')} typed={typed} onType={setTyped} />
      <p role="status" class={found.length === 0 ? 'gloss-quiet' : 'gloss-hidden'}>
        {decks && (found.length === 0 ? words('articles_none') : plural(words, 'articles', found.length))}
      </p>
      <ul>
        {found.map((deck) => (
          <ArticleLine key={deck.id} deck={deck} services={services} again={again} onOpen={onOpen} />
        ))}
      </ul>
    </section>
  );
}

/** By the day of publication, those without one last; else the last kept first. */
function newestFirst(a: DeckLine, b: DeckLine): number {
  const [dayOfA, dayOfB] = [a, b].map(({ sources }) => latest(sources)?.date ?? '') as [string, string];
  return compare(dayOfB, dayOfA) || (b.addedAt ?? 0) - (a.addedAt ?? 0);
}

const compare = (a: string, b: string) => (a < b ? -1 : Number(a > b));

/** The last day on which one of them was published; null where none tells. */
function latest(sources: readonly Source[]): FactDate | null {
  const days = sources.flatMap(({ published }) => published ?? []);
  return days.sort((a, b) => compare(a.date, b.date)).at(-1) ?? null;
}

/** One article: its cards come when it is opened. */
function ArticleLine({ deck, services, again, onOpen }: ArticlesProps & { readonly deck: DeckLine }) {
  const { words } = services;
  const [open, setOpen] = useState(false);
  const [source] = deck.sources;
  // Of several articles none speaks for all: the newest day is what they stand in the list by.
  const isOne = articlesIn(deck) === 1;
  const isBare = deck.cards === 0;
  const day = isOne ? source?.published : latest(deck.sources);
  const from = [
    isOne && source?.publisher,
    day && dated(day, words, 'short'),
    articlesText(deck, words),
    isBare ? words('deck_bare') : plural(words, 'cards', deck.cards),
  ];
  return (
    <li>
      <details onToggle={(e) => setOpen(e.currentTarget.open)}>
        <summary>
          <span class="gloss-hyphens" dir="auto" lang={deck.language}>
            {deck.title}
          </span>
          <small>
            {from.filter(Boolean).map((part, i) => (
              <Fragment key={i}>
                {i > 0 && ' · '}
                <span dir="auto">{part}</span>
              </Fragment>
            ))}
          </small>
        </summary>
        {open && !isOne && <SourceLinks sources={deck.sources} words={words} />}
        {open && isBare && <p class="gloss-quiet">{words('kept_bare')}</p>}
        {open && deck.aside && (
          <p class="gloss-quiet">
            <button type="button" class="gloss-link" onClick={() => services.openReview(deck.id)}>
              {words('article_look')}
            </button>
          </p>
        )}
        {open && !isBare && <CardsOf deck={deck} services={services} again={again} onOpen={onOpen} />}
      </details>
      {source?.url && isOne && (
        <a
          class="gloss-icon-button"
          href={source.url}
          target="_blank"
          rel="noreferrer"
          aria-label={words('article_open', source.title)}
          title={words('article_open', source.title)}
        >
          <Icon name="out" />
        </a>
      )}
    </li>
  );
}

/** The articles of a deck that is from several, each leading to the web. */
function SourceLinks({ sources, words }: { readonly sources: readonly Source[]; readonly words: Words }) {
  return (
    <ul>
      {sources.map(({ id, title, url, published }) => (
        <li key={id}>
          {url ? (
            <a href={url} target="_blank" rel="noreferrer" dir="auto">
              {title}
            </a>
          ) : (
            <span dir="auto">{title}</span>
          )}{' '}
          <small>{published && dated(published, words, 'short')}</small>
        </li>
      ))}
    </ul>
  );
}

function CardsOf({ deck, services, again, onOpen }: ArticlesProps & { readonly deck: DeckLine }) {
  const { words } = services;
  const cards = useLoaded(() => services.cardsOf(deck.id), again);
  if (cards && 'problem' in cards) return <p role="alert">{words('problem_cards', cards.problem)}</p>;
  return <CardLines words={words} cards={cards?.value ?? []} language={deck.language} onOpen={onOpen} />;
}
