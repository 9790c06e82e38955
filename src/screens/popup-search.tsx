import type { ComponentChildren, Ref } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { plural, type Words } from '../cards/words.ts';
import type { CardId } from '../match/types.ts';
import type { CardMatches } from '../shelf/types.ts';
import { CardLines } from './card-lines.tsx';
import { SearchLine } from './controls.tsx';
import type { Services } from './services.ts';

interface SearchProps {
  readonly services: Pick<Services, 'words' | 'search'>;
  readonly onOpen: (card: CardId) => void;
  /** What stands there while nothing is searched. */
  readonly children: ComponentChildren;
}

/** Search over the titles and names of all cards. */
export function SearchView({ services, onOpen, children }: SearchProps) {
  const { words } = services;
  const [typed, setTyped] = useState('');
  const query = typed.trim();
  const first = useRef<HTMLButtonElement>(null);
  const [found, setFound] = useState<CardMatches | null>(null);
  useEffect(() => {
    let wanted = true;
    const tell = (matches: CardMatches | null) => wanted && setFound(matches);
    if (query === '') tell(null);
    // What was found before stays in sight until there is more; where the search fails there is nothing.
    else services.search(query).then(tell, () => tell({ lines: [], more: false }));
    return () => {
      wanted = false;
    };
  }, [services, query]);
  return (
    <>
      <SearchLine
        label={words('search')}
        typed={typed}
        onType={setTyped}
        onDown={() => first.current?.focus()}
      />
      <p role="status" class={found?.lines.length === 0 ? 'gloss-quiet' : 'gloss-hidden'}>
        {found &&
          (found.lines.length === 0 ? words('found_none') : plural(words, 'found', found.lines.length))}
      </p>
      {found && query ? <Found words={words} found={found} first={first} onOpen={onOpen} /> : children}
    </>
  );
}

interface FoundProps extends Pick<SearchProps, 'onOpen'> {
  readonly words: Words;
  readonly found: CardMatches;
  readonly first: Ref<HTMLButtonElement>;
}

function Found({ words, found, first, onOpen }: FoundProps) {
  return (
    <>
      <CardLines words={words} cards={found.lines} first={first} onOpen={onOpen} />
      {found.more && <p class="gloss-quiet">{words('found_more')}</p>}
    </>
  );
}
