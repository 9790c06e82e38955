import { useEffect, useRef, useState } from 'preact/hooks';
import type { Edit } from '../../keep/edits.ts';
import { reasonOf } from '../hooks.ts';
import { countsText } from '../kept-text.ts';
import type { Review, ReviewServices } from '../services.ts';
import { laidOver } from './laid-over.ts';
import { withoutLast } from './rows.ts';

type EditServices = Pick<
  ReviewServices,
  'words' | 'review' | 'revision' | 'watchShelf' | 'saveEdits' | 'putBack'
>;

/** The reader's edits, what is stored of them, and the way to store others. */
export function useEdits(services: EditServices, first: Review) {
  const { words, review, saveEdits, putBack } = services;
  /** The article as the shelf last had it. */
  const [shown, setShown] = useState(first);
  const [edits, setEdits] = useState(first.edits);
  /** The same, also before they are drawn, and what the shelf has of them. */
  const newest = useRef(first.edits);
  const stored = useRef(first);
  /** The edits without what was done here. */
  const others = useRef(first.edits);
  /** What they were before each change that was made here. */
  const [past, setPast] = useState<readonly (readonly Edit[])[]>([]);
  /** `isPassing`: it need not be read any more once the reader goes on. */
  const [told, setTold] = useState({ text: '', isPassing: true });
  const warn = (text: string) => setTold({ text, isPassing: false });
  /** The shelf has the article no more. */
  const gone = useRef(false);
  /** Saves that are under way. */
  const [open, setOpen] = useState(0);
  const last = useRef(Promise.resolve());

  function show(next: readonly Edit[]): void {
    newest.current = next;
    setEdits(next);
  }
  /** What the shelf has of it from now on. */
  function stands(now: Review): void {
    gone.current = false;
    stored.current = now;
    setShown(now);
  }
  function ended(how: 'gone' | 'conflict'): void {
    gone.current = how === 'gone';
    if (gone.current) stored.current = { ...stored.current, edits: [] };
    warn(words(`review_${how}`));
  }
  /** Lays what was done here over what another tab stored meanwhile; gives what there is to say of it, null: it is gone. */
  async function meet(): Promise<string | null> {
    const before = stored.current;
    const there = await review();
    if (!there) return null;
    const over = (own: readonly Edit[]) => laidOver(there.edits, before.edits, own);
    const isNewer = !isSame(there.article, before.article);
    const isOther = isNewer || gone.current || !isSame(there.edits, before.edits);
    const isOwn = !isSame(newest.current, others.current);
    others.current = laidOver(there.edits, newest.current, others.current);
    if (isOther) {
      show(over(newest.current));
      setPast((all) => all.map(over));
    }
    stands(there);
    if (!isOther) return '';
    return words(`review_${isNewer ? 'newer' : 'changed'}${isOwn ? '_both' : ''}`);
  }
  /** Whether another tab has changed the article: then it is shown as it stands now. */
  async function look(): Promise<void> {
    const now = await services.revision();
    if (now === null ? gone.current : !gone.current && now === stored.current.revision) return;
    const met = now === null ? null : await meet();
    if (met === null) return ended('gone');
    if (!isSame(newest.current, stored.current.edits)) return queueSave(storing, met);
    if (met !== '') warn(met);
  }
  type By = (edits: readonly Edit[]) => ReturnType<ReviewServices['saveEdits']>;
  const storing: By = (now) => saveEdits(stored.current.revision, now);
  async function save(by: By, what: string): Promise<void> {
    const tell = (said: string) => {
      const text = `${said} ${words('stored')} ${countsText(stored.current.counts, words)}`.trim();
      setTold({ text, isPassing: said === what });
    };
    // What came while another was being stored went with the one before.
    if (stored.current.edits === newest.current && by !== putBack) return tell(what);
    try {
      let said = what;
      let sent = newest.current;
      let saved = await by(sent);
      if (saved === 'conflict') {
        const met = await meet();
        if (met === null) return ended('gone');
        said = met || what;
        sent = newest.current;
        saved = await storing(sent);
      }
      if (typeof saved === 'string') return ended(saved);
      stands({ ...stored.current, ...saved, edits: sent });
      tell(said);
    } catch (error) {
      warn(words('problem_store', reasonOf(error)));
    }
  }
  /** One after the other, each upon the revision that the last one made. */
  function queue(run: () => Promise<void>): Promise<void> {
    last.current = last.current.then(run);
    return last.current;
  }
  function queueSave(by: By, what = ''): void {
    setOpen((now) => now + 1);
    queue(() => save(by, what)).finally(() => setOpen((now) => now - 1));
  }
  useEffect(() => {
    if (open === 0) return;
    // Closed now, the page would take the edit with it: the browser asks.
    const stay = (event: Event) => event.preventDefault();
    window.addEventListener('beforeunload', stay);
    return () => window.removeEventListener('beforeunload', stay);
  }, [open === 0]);
  useShelf(services, () => queue(() => look().catch(() => {})));

  function change(next: readonly Edit[], what = ''): void {
    show(next);
    queueSave(storing, what);
  }

  return {
    edits,
    /** The article as it is edited, and what is kept of it under the edits that were stored last. */
    shown,
    /** What they were before the last change, also one that was made before this page was opened; null: there is none. */
    before: past.at(-1) ?? (edits.length > 0 ? withoutLast(edits) : null),
    /** How storing goes. */
    told: open > 0 ? words('review_saving') : told.text,
    /** The reader goes on: how storing went is told no more, unless it did not go well. */
    forget: () => setTold((now) => (now.isPassing ? { text: '', isPassing: true } : now)),
    /** Goes on to others. `what`, if there is anything to say but that it is stored. */
    store(next: readonly Edit[], what?: string): void {
      setPast([...past, edits]);
      change(next, what);
    },
    /** Goes back to what was before, which is told as `what`. */
    goBack(before: readonly Edit[], what: string): void {
      setPast(past.slice(0, -1));
      change(before, what);
    },
    /** Puts the article on the shelf again, with the edits; null: it is there. */
    putBack: gone.current ? () => queueSave(putBack) : null,
  };
}

const isSame = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/** Hears that the shelf was written, and that the page is shown again, which hears nothing while its browser lets it rest. */
function useShelf({ watchShelf }: Pick<ReviewServices, 'watchShelf'>, heard: () => void): void {
  const newest = useRef(heard);
  newest.current = heard;
  useEffect(() => {
    const hear = () => newest.current();
    const shown = () => document.visibilityState === 'visible' && hear();
    const stop = watchShelf(hear);
    document.addEventListener('visibilitychange', shown);
    return () => {
      stop();
      document.removeEventListener('visibilitychange', shown);
    };
  }, [watchShelf]);
}
