import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { IconButton } from '../cards/icons.tsx';
import { plural, type Words } from '../cards/words.ts';
import type { CardId } from '../match/types.ts';
import { splitCardId } from '../shelf/keys.ts';
import type { DeckLine } from '../shelf/types.ts';
import { type PageLine, placeOf } from './page-list.ts';
import type { PopupServices, TabState } from './services.ts';
import type { Page } from './use-page.ts';

interface PageProps {
  readonly services: PopupServices;
  readonly page: Page;
  readonly lines: readonly PageLine[];
  /** What keeps Gloss from this page by the reader's own will. */
  readonly off: 'gloss' | 'site' | null;
  readonly host: string;
  /** Keeping it is offered beside. */
  readonly canKeep?: boolean;
  /** The decks that its cards are of, as far as they are known yet: they tell in which language titles are. */
  readonly decks: readonly DeckLine[];
  readonly onOpen: (card: CardId) => void;
}

/** What is on this page, or why there is nothing to show. */
export function PageView({ services, page, lines, off, host, canKeep, decks, onOpen }: PageProps) {
  const { words } = services;
  const { state } = page;
  if (off === 'gloss') return <Message title={words('off_title')}>{words('off_text')}</Message>;
  if (off === 'site')
    return <Message title={words('site_off_title', host)}>{words('site_off_text')}</Message>;
  if (state === null) return null;
  if (state.at === 'closed') return <Message title={words('closed_title')}>{words('closed_text')}</Message>;
  if (state.at === 'own') return <Message title={words('own_title')}>{words('own_text')}</Message>;
  if (state.at === 'asking')
    return <Asking words={words} page={page} openSettings={() => services.openSettings()} />;
  return (
    <>
      <Found {...{ services, page, state, lines, canKeep, decks, onOpen }} />
      {state.once && <Once words={words} page={page} />}
    </>
  );
}

interface FoundProps extends Pick<PageProps, 'services' | 'page' | 'lines' | 'canKeep' | 'decks' | 'onOpen'> {
  readonly state: TabState & { readonly at: 'open' };
}

/** What has been found so far. */
function Found({ services, page, state, lines, canKeep, decks, onOpen }: FoundProps) {
  const { words } = services;
  const { isRead, silent } = page;
  if (!state.isText && lines.length === 0)
    return <Message title={words('other_title')}>{words('other_text')}</Message>;
  if (silent) return <Message title={words('silent_title')}>{words('silent_text')}</Message>;
  if (lines.length === 0)
    return isRead ? (
      <Message title={words(canKeep ? 'unknown_title' : 'nothing_title')}>
        {words(canKeep ? 'unknown_text' : 'nothing_text')}
      </Message>
    ) : (
      <Message title={words('reading')} />
    );
  return (
    <section aria-label={words('on_page')}>
      <h2>{words('on_page')}</h2>
      <PageList {...{ words, lines, decks, onOpen }} onJump={jumpIn(services, state.tab)} />
      <p role="status" class="gloss-quiet">
        {!isRead && words('reading')}
      </p>
    </section>
  );
}

const jumpIn = (services: PopupServices, tab: number) => (line: PageLine, n: number) => {
  const place = placeOf(line, n);
  // A frame may have gone meanwhile: then there is nothing to jump to, and its report will be gone too.
  if (place) services.jump(tab, place.frame, line.card, place.n).catch(() => {});
};

interface PageListProps {
  readonly words: Words;
  readonly lines: readonly PageLine[];
  readonly decks: readonly DeckLine[];
  readonly onOpen: (card: CardId) => void;
  readonly onJump: (line: PageLine, n: number) => void;
}

/** Like a table of contents: a press on a line goes to the card's next mention, round and round. */
function PageList({ words, lines, decks, onOpen, onJump }: PageListProps) {
  const languages = new Map(decks.map(({ id, language }) => [id, language]));
  const next = useRef(new Map<CardId, number>());
  const jump = (line: PageLine) => {
    const n = next.current.get(line.card) ?? 0;
    next.current.set(line.card, n + 1);
    onJump(line, n);
  };
  return (
    <ul class="gloss-list">
      {lines.map((line) => (
        <li key={line.card}>
          <button
            type="button"
            class="gloss-row gloss-leader"
            title={words('jump')}
            onClick={() => jump(line)}
          >
            <span class="gloss-hyphens" dir="auto" lang={languages.get(splitCardId(line.card).deck)}>
              {line.title}
            </span>
            <span class="gloss-count" aria-hidden="true">
              {new Intl.NumberFormat(words('language')).format(line.count)}
            </span>
            <span class="gloss-hidden">{plural(words, 'times', line.count)}</span>
          </button>
          <IconButton icon="card" label={words('show_card', line.title)} onPress={() => onOpen(line.card)} />
        </li>
      ))}
    </ul>
  );
}

interface AskingProps {
  readonly words: Words;
  readonly page: Page;
  readonly openSettings: () => void;
}

/** No permission for this page yet: three ways to give it, from the least to the most. */
function Asking({ words, page, openSettings }: AskingProps) {
  return (
    <Message title={words('asking_title')}>
      {words('asking_text')}
      <span class="gloss-buttons">
        <button type="button" class="gloss-button gloss-first" onClick={page.readOnce}>
          {words('read_once')}
        </button>
        <button type="button" class="gloss-button" onClick={page.allowSite}>
          {words('allow_site')}
        </button>
        <button type="button" class="gloss-button" onClick={openSettings}>
          {words('allow_all_link')}
        </button>
      </span>
      <Refusal words={words} page={page} />
    </Message>
  );
}

/** The press on Gloss's button was the permission, or *Read this page*: how to have it for good. */
function Once({ words, page }: { readonly words: Words; readonly page: Page }) {
  return (
    <section class="gloss-once">
      <p>{words('once')}</p>
      <button type="button" class="gloss-button" onClick={page.allowSite}>
        {words('allow_site')}
      </button>
      <Refusal words={words} page={page} />
    </section>
  );
}

function Refusal({ words, page }: { readonly words: Words; readonly page: Page }) {
  return (
    <span role="status" class="gloss-problem">
      {page.refused !== null && words('refused', page.refused)}
    </span>
  );
}

function Message({ title, children }: { title: string; children?: ComponentChildren }) {
  return (
    <section class="gloss-notice">
      <h2>{title}</h2>
      {children && <div>{children}</div>}
    </section>
  );
}
