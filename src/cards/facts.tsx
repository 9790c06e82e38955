import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ShownFact } from '../shelf/types.ts';
import { AsideView } from './aside.tsx';
import type { CardProps } from './card.tsx';
import { firstFacts, inTimeOrder } from './choose.ts';
import { FactList } from './fact-list.tsx';
import { showStart } from './show-start.ts';
import { SourcesView } from './sources.tsx';
import { plural } from './words.ts';

type FactsProps = Pick<CardProps, 'card' | 'words' | 'today' | 'onPage' | 'copied' | 'on'> & {
  readonly unfolded: boolean;
  readonly canFold: boolean;
  readonly onUnfold: (unfolded: boolean) => void;
};

/**
 * A card's facts: three, and the rest one press away. What the article at hand says anyway is folded into one line, so
 * that the card shows what is missing there; what was stated after the day that is read as today stands apart.
 */
export function FactsView({
  card,
  words,
  today,
  onPage,
  copied,
  unfolded,
  canFold,
  onUnfold,
  on,
}: FactsProps) {
  const [copying, setCopying] = useState<string | null>(null);
  const [showsHere, setShowsHere] = useState(false);
  const here = card.facts.filter((fact) => fact.inThisArticle && !fact.later);
  const later = card.facts.filter((fact) => fact.later);
  const missing = card.facts.filter((fact) => !fact.inThisArticle && !fact.later);
  const first = firstFacts({ ...card, facts: missing }, onPage, today);
  const shown = unfolded ? inTimeOrder(missing) : first;
  const more = missing.length - first.length;
  const news = missing.filter((fact) => fact.isNew).length;
  const fold = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    // In the order of time those that were read stand among the rest.
    const list = fold.current?.previousElementSibling;
    if (unfolded && list) showStart(list);
  }, [unfolded]);
  const list = (facts: readonly ShownFact[]) => (
    <FactList
      {...{ facts, card, words, today }}
      copied={copied ? copying : null}
      onOpen={(id) => on({ type: 'open', card: id })}
      onCopy={(text) => {
        setCopying(text);
        on({ type: 'copy', text });
      }}
    />
  );
  const aside = (later: boolean) => (
    <AsideView
      aside={card.aside.filter((each) => each.later === later)}
      words={words}
      onLook={(deck) => on({ type: 'review', deck })}
    />
  );
  const showHere = () => {
    setShowsHere(!showsHere);
    on({ type: 'resized' });
  };
  return (
    <>
      {card.facts.length === 0 && <p class="gloss-none">{words('no_facts')}</p>}
      {news > 0 && <p class="gloss-news">{plural(words, 'news', news)}</p>}
      {shown.length > 0 && list(shown)}
      {canFold && more > 0 && (
        <button
          ref={fold}
          type="button"
          class="gloss-button gloss-more"
          aria-expanded={unfolded}
          onClick={() => onUnfold(!unfolded)}
        >
          {unfolded ? words('fewer') : plural(words, 'more', more)}
        </button>
      )}
      {here.length > 0 && (
        <p class="gloss-here">
          <button type="button" class="gloss-link" aria-expanded={showsHere} onClick={showHere}>
            {plural(words, 'said_here', here.length)}
          </button>
        </p>
      )}
      {showsHere && list(inTimeOrder(here))}
      {aside(false)}
      {(later.length > 0 || card.aside.some((each) => each.later)) && (
        <>
          <h3 class="gloss-later">{words('came_later')}</h3>
          {later.length > 0 && list(inTimeOrder(later))}
          {aside(true)}
        </>
      )}
      <SourcesView facts={[...shown, ...(showsHere ? here : []), ...later]} words={words} />
      <p class="gloss-hidden" role="status">
        {copied && words('copied')}
      </p>
    </>
  );
}
