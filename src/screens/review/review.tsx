import { useEffect, useRef, useState } from 'preact/hooks';
import type { Edit } from '../../keep/edits.ts';
import type { KnownCard } from '../../keep/types.ts';
import { alikeCards } from '../../shelf/alike.ts';
import { useLoaded, useSettings } from '../hooks.ts';
import { Screen } from '../screen.tsx';
import type { Review, ReviewServices } from '../services.ts';
import { ArticlePane } from './article-pane.tsx';
import type { Act } from './keys.ts';
import { pressedOn, UNDO } from './keys.ts';
import { RowView } from './row.tsx';
import { joining, keeping, type Row, rowsOf, withEdit } from './rows.ts';
import { countsText, useEdits } from './use-edits.ts';

/** A kept article: its cards and facts beside its text, to be corrected line by line. */
export function ReviewScreen({ services }: { readonly services: ReviewServices }) {
  const { words } = services;
  const [settings] = useSettings(services);
  const loaded = useLoaded(() => services.review(), null);
  const value = loaded && 'value' in loaded ? loaded.value : undefined;
  return (
    <Screen
      words={words}
      title={value?.article.title ?? words('review')}
      name="review"
      theme={settings?.theme}
    >
      {loaded && 'problem' in loaded && <p role="alert">{words('problem_review', loaded.problem)}</p>}
      {!loaded && <p role="status">{words('loading')}</p>}
      {value === null && <p>{words('review_missing')}</p>}
      {value && <Lines services={services} first={value} />}
    </Screen>
  );
}

/** What the review is for, a paragraph each. */
const HELP = ['review_help_keys', 'review_help_doubt', 'review_help_join'] as const;

interface LinesProps {
  readonly services: ReviewServices;
  readonly first: Review;
}

function Lines({ services, first }: LinesProps) {
  const { words } = services;
  const { article, compiled } = first;
  const stored = useEdits(services, first);
  const { edits, told } = stored;
  const [at, setAt] = useState(0);
  const [asking, setAsking] = useState<Act | null>(null);
  const list = useRef<HTMLUListElement>(null);
  const rows = rowsOf(compiled, edits);
  const here = Math.min(at, rows.length - 1);
  const row = rows[here];
  const [known, setKnown] = useState<readonly KnownCard[]>([]);
  useEffect(() => {
    // Without an answer nothing is proposed.
    services.alike(compiled.entities).then(setKnown, () => {});
  }, [services, compiled]);
  const alikeOf = (one: Row) => (one.type === 'card' ? alikeCards(one.entity, known) : []);
  const inDoubt = row?.type === 'card' && row.entity.doubt !== null;
  const asked = asking ?? (inDoubt ? 'kind' : null);

  const store = (next: readonly Edit[]) => {
    setAsking(null);
    stored.store(next);
  };
  const edit = (change: Edit) => store(withEdit(edits, change));
  const act = (on: Row, what: Act) => {
    if (on.type === 'fact' && what === 'keep') {
      const kept = keeping(on);
      return kept ? edit(kept) : setAsking('speaker');
    }
    if (on.type === 'fact' && what === 'drop') return edit({ type: 'drop', fact: on.fact.quote.exact });
    if (on.type === 'card' && what === 'drop') return edit({ type: 'drop-card', entity: on.entity.id });
    setAsking(asking === what ? null : what);
  };
  const join = (on: Row) => {
    const [first] = alikeOf(on);
    if (on.type === 'card' && first) edit(joining(on.entity, first));
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
    else if ('go' in pressed) go(pressed.go === 'first' ? 0 : rows.length - 1);
    else if ('undo' in pressed) undo();
    else if ('kind' in pressed && row.type === 'card' && asked === 'kind')
      edit({ type: 'kind', entity: row.entity.id, kind: pressed.kind });
    else if ('join' in pressed) join(row);
    else if ('act' in pressed) act(row, pressed.act);
  };
  const putBack = () => {
    stored.putBack?.();
    // The button goes; the line is where keys are heard.
    go(here);
  };
  const undo = () => edits.length > 0 && store(edits.slice(0, -1));
  useEffect(() => {
    // After an edit its line stays the one at hand, also where it has become another.
    if (!asking)
      list.current?.querySelector<HTMLElement>(`[data-row="${here}"]`)?.focus({ preventScroll: true });
  }, [edits]);
  useEffect(() => {
    // Its buttons and what is asked come only now, and may stand below the window; in a low one the line is taller than it.
    const line = list.current?.querySelector(`[data-row="${here}"]`);
    for (const each of [line, line?.querySelector('.gloss-asking, .gloss-kinds')])
      each?.scrollIntoView({ block: 'nearest' });
  }, [here, asked]);

  return (
    <>
      <header class="gloss-review-head">
        <p class="gloss-kind">
          <span class="gloss-caps">{words('review')}</span>
        </p>
        <h1 dir="auto" lang={article.language ?? undefined}>
          {article.title}
        </h1>
        <p>{countsText(stored.counts, words)}</p>
        {compiled.remarks.map((remark) => (
          <p key={remark} class="gloss-quiet">
            {remark}
          </p>
        ))}
        <details class="gloss-help">
          <summary>{words('review_help')}</summary>
          {HELP.map((line) => (
            <p key={line}>{words(line)}</p>
          ))}
        </details>
      </header>
      <div class="gloss-review-panes">
        <ul class="gloss-rows" ref={list} onKeyDown={onKeyDown} aria-label={words('review_list')}>
          {rows.map((each, i) => (
            <RowView
              key={each.id}
              row={each}
              number={i}
              isHere={i === here}
              asking={i === here ? asked : null}
              rows={rows}
              article={article}
              alike={alikeOf(each)}
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
      <footer class="gloss-review-foot">
        <div>
          <p role="status">{told}</p>
          {told === '' && <p class="gloss-quiet">{words('review_saves')}</p>}
        </div>
        {stored.putBack && (
          <button type="button" class="gloss-button gloss-first" onClick={putBack}>
            {words('review_put_back')}
          </button>
        )}
        <button type="button" class="gloss-button" disabled={edits.length === 0} onClick={undo}>
          {words('undo')} <kbd>{UNDO.toUpperCase()}</kbd>
        </button>
      </footer>
    </>
  );
}
