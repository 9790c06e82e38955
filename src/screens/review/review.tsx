import { useEffect, useRef, useState } from 'preact/hooks';
import { plural } from '../../cards/words.ts';
import type { Edit } from '../../keep/edits.ts';
import { reasonOf, useLoaded, useSettings } from '../hooks.ts';
import { Screen } from '../screen.tsx';
import type { Review, ReviewServices } from '../services.ts';
import { ArticlePane } from './article-pane.tsx';
import type { Act } from './keys.ts';
import { pressedOn, UNDO } from './keys.ts';
import { RowView } from './row.tsx';
import { countsOf, type Row, rowsOf, withEdit } from './rows.ts';

/** A kept article: its cards and facts beside its text, to be corrected line by line. */
export function ReviewScreen({ services }: { readonly services: ReviewServices }) {
  const { words } = services;
  const [settings] = useSettings(services);
  const loaded = useLoaded(() => services.review(), null);
  const title = loaded && 'value' in loaded && loaded.value ? loaded.value.article.title : words('review');
  return (
    <Screen words={words} title={title} name="review" theme={settings?.theme}>
      {loaded && 'problem' in loaded && <p role="alert">{words('problem_review', loaded.problem)}</p>}
      {loaded && 'value' in loaded && loaded.value === null && <p>{words('review_missing')}</p>}
      {loaded && 'value' in loaded && loaded.value && <Lines services={services} first={loaded.value} />}
    </Screen>
  );
}

interface LinesProps {
  readonly services: ReviewServices;
  readonly first: Review;
}

function Lines({ services, first }: LinesProps) {
  const { words } = services;
  const { article, compiled } = first;
  const [edits, setEdits] = useState(first.edits);
  const [at, setAt] = useState(0);
  const [asking, setAsking] = useState<Act | null>(null);
  const [told, setTold] = useState('');
  const revision = useRef(first.revision);
  const list = useRef<HTMLUListElement>(null);
  const saving = useRef(Promise.resolve());
  const rows = rowsOf(compiled, edits);
  const here = Math.min(at, rows.length - 1);
  const row = rows[here];
  const counts = countsOf(compiled, edits);

  /** One save after the other, each upon the revision that the last one made. */
  const store = (next: readonly Edit[]) => {
    setEdits(next);
    setAsking(null);
    saving.current = saving.current.then(async () => {
      try {
        const saved = await services.saveEdits(revision.current, next);
        if (saved === 'conflict') return setTold(words('review_conflict'));
        revision.current = saved;
        setTold(words('stored'));
      } catch (error) {
        setTold(words('problem_store', reasonOf(error)));
      }
    });
  };
  const edit = (change: Edit) => store(withEdit(edits, change));
  const act = (on: Row, what: Act) => {
    if (on.type === 'fact' && what === 'keep') return edit({ type: 'keep', fact: on.fact.quote.exact });
    if (on.type === 'fact' && what === 'drop') return edit({ type: 'drop', fact: on.fact.quote.exact });
    if (on.type === 'card' && what === 'drop') return edit({ type: 'drop-card', entity: on.entity.id });
    setAsking(asking === what ? null : what);
  };
  const go = (to: number) => {
    setAsking(null);
    setAt(Math.max(0, Math.min(rows.length - 1, to)));
    list.current?.querySelector<HTMLElement>(`[data-row="${to}"]`)?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && asking) {
      setAsking(null);
      return go(here);
    }
    const pressed = row ? pressedOn(row, event) : null;
    if (!pressed || !row) return;
    event.preventDefault();
    if ('move' in pressed) go(here + pressed.move);
    else if ('undo' in pressed) undo();
    else act(row, pressed.act);
  };
  const undo = () => edits.length > 0 && store(edits.slice(0, -1));
  useEffect(() => {
    // After an edit its line stays the one at hand, also where it has become another.
    if (!asking)
      list.current?.querySelector<HTMLElement>(`[data-row="${here}"]`)?.focus({ preventScroll: true });
  }, [edits]);

  return (
    <>
      <header class="gloss-review-head">
        <p class="gloss-kind">
          <span class="gloss-caps">{words('review')}</span>
        </p>
        <h1 dir="auto" lang={article.language ?? undefined}>
          {article.title}
        </h1>
        <p>
          {words('kept_counts', plural(words, 'cards', counts.cards), plural(words, 'facts', counts.facts))}{' '}
          {counts.doubtful > 0 && plural(words, 'kept_doubtful', counts.doubtful)}
        </p>
        {compiled.remarks.map((remark) => (
          <p key={remark} class="gloss-quiet">
            {remark}
          </p>
        ))}
        <button type="button" class="gloss-button" disabled={edits.length === 0} onClick={undo}>
          {words('undo')} <kbd>{UNDO.toUpperCase()}</kbd>
        </button>
      </header>
      <div class="gloss-review-panes">
        <ul class="gloss-rows" ref={list} onKeyDown={onKeyDown} aria-label={words('review_list')}>
          {rows.map((each, i) => (
            <RowView
              key={each.id}
              row={each}
              number={i}
              isHere={i === here}
              asking={i === here ? asking : null}
              rows={rows}
              article={article}
              words={words}
              onHere={() => {
                if (i !== here) setAsking(null);
                setAt(i);
              }}
              onAct={(what) => act(each, what)}
              onEdit={edit}
              onCancel={() => go(here)}
            />
          ))}
        </ul>
        <ArticlePane article={article} row={row} words={words} />
      </div>
      <p role="status" class="gloss-told">
        {told}
      </p>
    </>
  );
}
