import { useContext, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { slug } from '../../deck/slug.ts';
import type { Edit } from '../../keep/edits.ts';
import type { Review, ReviewServices } from '../services.ts';
import { ArticlePane } from './article-pane.tsx';
import { nextInDoubt } from './doubts.ts';
import { Foot } from './foot.tsx';
import { Head } from './head.tsx';
import { KeysOn } from './key-button.tsx';
import type { Act } from './keys.ts';
import { pressedAnywhere, pressedOn } from './keys.ts';
import { PassedButton, PassedLines } from './passed-lines.tsx';
import { RowView } from './row.tsx';
import { hasFacts, keeping, passedAfter, type Row, rowsOf, withCard, withEdit } from './rows.ts';
import { indexOfEdited, movedText, undoneBetween, undoneText } from './undone.ts';
import { useBeside } from './use-beside.ts';
import { useCursor } from './use-cursor.ts';
import { useEdits } from './use-edits.ts';

interface LinesProps {
  readonly services: ReviewServices;
  readonly first: Review;
  /** Switches letters and digits as keys off or on. */
  readonly onKeys: () => void;
}

/** The lines of a review beside its article, with all that keys and buttons do there. */
export function Lines({ services, first, onKeys }: LinesProps) {
  const areKeysOn = useContext(KeysOn);
  const { words } = services;
  const stored = useEdits(services, first);
  const { edits, told } = stored;
  const { article, compiled, kept: day, counts } = stored.shown;
  const [asking, setAsking] = useState<Act | null>(null);
  const list = useRef<HTMLDivElement>(null);
  const { kept, passed } = useMemo(() => rowsOf(compiled, edits), [compiled, edits]);
  const leave = () => {
    setAsking(null);
    stored.forget();
  };
  const cursor = useCursor(kept, passed, list, leave);
  const { rows, here, row, isOpen, standOn, go } = cursor;
  const beside = useBeside(services, compiled, kept, edits);
  const inDoubt = row?.type === 'card' && !row.dropped && row.entity.doubt !== null && hasFacts(row);
  const asked = asking ?? (inDoubt ? 'kind' : null);

  const store = (next: readonly Edit[], what?: string) => {
    setAsking(null);
    stored.store(next, what);
  };
  const edit = (...changes: readonly Edit[]) => {
    const next = changes.reduce(withEdit, edits);
    store(next, changes.map((change) => movedText(change, rowsOf(compiled, next).kept, words)).join(''));
    for (const change of changes) {
      if (change.type === 'add') goToAdded(change.fact, next);
      if (change.type === 'merge') standOn(`card ${change.into}`);
      if (change.type === 'split') standOn(`card ${slug(change.name)}`);
    }
  };
  /** To a fact that was made: who says it is asked at once, where that is in doubt. */
  const goToAdded = (fact: string, next: readonly Edit[]) => {
    const after = rowsOf(compiled, next).kept;
    const made = after.find((each) => each.type === 'fact' && each.fact.quote.exact === fact);
    if (made?.type !== 'fact') return;
    standOn(made.id);
    if (keeping(made)?.type !== 'keep') setAsking('speaker');
  };
  const act = (on: Row, what: Act) => {
    if (on.type === 'fact' && what === 'keep') {
      const kept = keeping(on);
      return kept ? edit(kept) : setAsking('speaker');
    }
    if (on.type === 'fact' && what === 'drop') return edit({ type: 'drop', fact: on.fact.quote.exact });
    if (on.type === 'card' && what === 'drop') return edit({ type: 'drop-card', entity: on.entity.id });
    if (on.type === 'card' && what === 'keep') return store(withCard(compiled, edits, on.entity.id));
    setAsking(asking === what ? null : what);
  };
  const join = (on: Row) => {
    const [first] = beside.get(on.id)?.proposals ?? [];
    if (first) edit(first.edit);
  };
  const inDoubtNext = nextInDoubt(kept, here);
  const goNext = () => {
    if (inDoubtNext >= 0) go(inDoubtNext);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && asking) {
      setAsking(null);
      return go(here);
    }
    if (!row || (!areKeysOn && event.key.length === 1)) return;
    const isOnLine = event.target instanceof Node && list.current?.contains(event.target);
    const pressed = isOnLine ? pressedOn(row, event) : pressedAnywhere(event);
    if (!pressed) return;
    event.preventDefault();
    if ('move' in pressed) go(Math.min(here + pressed.move, rows.length - 1));
    else if ('go' in pressed) go(pressed.go === 'first' ? 0 : rows.length - 1);
    else if ('undo' in pressed) undo();
    else if ('kind' in pressed && row.type === 'card' && asked === 'kind')
      edit({ type: 'kind', entity: row.entity.id, kind: pressed.kind });
    else if ('join' in pressed) join(row);
    else if ('next' in pressed) goNext();
    else if ('passed' in pressed && row.type === 'passed') cursor.hidePassed();
    else if ('passed' in pressed && passed.length > 0) cursor.showPassed(passedAfter(row, passed));
    else if ('act' in pressed) act(row, pressed.act);
  };
  // On the whole screen: keys stand on buttons above and below the lines too.
  useLayoutEffect(() => {
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  });
  const putBack = () => {
    stored.putBack?.();
    // The button goes; the line is where keys are heard.
    go(here);
  };
  const undo = () => {
    const { before } = stored;
    const undone = before && undoneBetween(edits, before);
    if (!undone) return;
    const after = rowsOf(compiled, before);
    const lines = [...after.kept, ...after.passed];
    setAsking(null);
    stored.goBack(before, undoneText(undone, lines, words));
    // What was made a fact is passed over again: its line is there if these lines are shown.
    const index = indexOfEdited(undone.edit, lines);
    if (index >= 0) standOn(lines[index]!.id);
  };
  useLayoutEffect(() => {
    // After an edit its line stays the one at hand, wherever it stands then; at once, for the next key comes soon.
    if (!asking) cursor.focus({ preventScroll: true });
  }, [edits]);
  useEffect(() => {
    // Its buttons and what is asked come only now, and may stand below the window; in a low one the line is taller than it.
    // With what it tells the foot grows.
    const line = list.current?.querySelector(`[data-row="${here}"]`);
    for (const each of [line, line?.querySelector('.gloss-asking, .gloss-kinds')])
      each?.scrollIntoView({ block: 'nearest' });
  }, [row?.id, here, asked, told]);

  const ofPassed = {
    count: passed.length,
    words,
    onToggle: () => (isOpen ? cursor.close() : cursor.showPassed(0)),
  };
  const lineOf = (each: Row, i: number) => (
    <RowView
      key={each.id}
      row={each}
      number={i}
      isHere={i === here}
      asking={i === here ? asked : null}
      rows={rows}
      article={article}
      beside={beside.get(each.id)}
      words={words}
      onHere={() => {
        if (i !== here) leave();
        standOn(each.id, i);
      }}
      onAct={(what) => act(each, what)}
      onEdit={edit}
      onCancel={() => go(here)}
    />
  );

  return (
    <>
      <Head
        {...{ article, words, onKeys }}
        kept={day}
        remarks={compiled.remarks}
        counts={stored.putBack ? null : counts}
      >
        {passed.length > 0 && !isOpen && <PassedButton isOpen={false} {...ofPassed} />}
      </Head>
      <div class="gloss-review-panes">
        <div ref={list}>
          <ul class="gloss-rows" aria-label={words('review_list')}>
            {kept.map(lineOf)}
          </ul>
          <PassedLines {...ofPassed}>
            {isOpen && passed.map((each, i) => lineOf(each, kept.length + i))}
          </PassedLines>
        </div>
        <ArticlePane article={article} row={row} words={words} />
      </div>
      <Foot
        told={told}
        words={words}
        onPutBack={stored.putBack && putBack}
        onNext={inDoubtNext < 0 ? null : goNext}
        onUndo={stored.before && undo}
      />
    </>
  );
}
