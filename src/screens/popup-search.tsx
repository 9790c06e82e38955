import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { plural, type Words } from '../cards/words.ts';
import type { CardId } from '../match/types.ts';
import type { CardLine } from '../shelf/types.ts';

/** Lines shown at once: more than anybody reads through; what is beyond is found by typing more. */
export const MOST = 50;

/** Without case and accents, so that `kovin` finds Kóvin. */
const folded = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Cards whose title contains all words typed, those whose title begins with them first. */
export function search(cards: readonly CardLine[], typed: string): readonly CardLine[] {
  const query = folded(typed).trim();
  const parts = query.split(/\s+/);
  const found = cards
    .map((card) => ({ card, title: folded(card.title) }))
    .filter(({ title }) => parts.every((part) => title.includes(part)));
  const begins = ({ title }: { title: string }) => (title.startsWith(query) ? 0 : 1);
  return found.sort((a, b) => begins(a) - begins(b)).map(({ card }) => card);
}

interface SearchProps {
  readonly words: Words;
  readonly cards: readonly CardLine[];
  readonly onOpen: (card: CardId) => void;
  /** What stands there while nothing is searched. */
  readonly children: ComponentChildren;
}

/** Search over the titles of all cards. */
export function SearchView({ words, cards, onOpen, children }: SearchProps) {
  const id = useId();
  const [typed, setTyped] = useState('');
  const found = typed.trim() === '' ? null : search(cards, typed);
  return (
    <>
      <search class="gloss-search">
        <label for={id} class="gloss-hidden">
          {words('search')}
        </label>
        <input
          id={id}
          type="search"
          placeholder={words('search')}
          autocomplete="off"
          spellcheck={false}
          value={typed}
          onInput={(e) => setTyped(e.currentTarget.value)}
        />
      </search>
      <p role="status" class={found?.length === 0 ? 'gloss-quiet' : 'gloss-hidden'}>
        {found && (found.length === 0 ? words('found_none') : plural(words, 'found', found.length))}
      </p>
      {found ? <Found words={words} found={found} onOpen={onOpen} /> : children}
    </>
  );
}

function Found({
  words,
  found,
  onOpen,
}: Pick<SearchProps, 'words' | 'onOpen'> & { found: readonly CardLine[] }) {
  return (
    <>
      <ul class="gloss-list">
        {found.slice(0, MOST).map((card) => (
          <li key={card.id}>
            <button type="button" class="gloss-row" onClick={() => onOpen(card.id)}>
              <span dir="auto">{card.title}</span>{' '}
              <small dir="auto">{card.role ?? words(`kind_${card.kind}`)}</small>
            </button>
          </li>
        ))}
      </ul>
      {found.length > MOST && <p class="gloss-quiet">{plural(words, 'found_more', found.length - MOST)}</p>}
    </>
  );
}
