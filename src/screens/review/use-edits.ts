import { useEffect, useRef, useState } from 'preact/hooks';
import type { KeptCounts } from '../../browser/kept.ts';
import { plural, type Words } from '../../cards/words.ts';
import type { Edit } from '../../keep/edits.ts';
import { reasonOf } from '../hooks.ts';
import type { Review, ReviewServices } from '../services.ts';
import { laidOver } from './laid-over.ts';
import { withoutLast } from './rows.ts';

/** What is kept, as a sentence or two. */
export function countsText({ cards, facts, doubtful, earlier }: KeptCounts, words: Words): string {
  const kept = words('kept_counts', plural(words, 'cards', cards), plural(words, 'facts', facts));
  const aside = doubtful > 0 && plural(words, 'kept_doubtful', doubtful);
  const before = earlier > 0 && plural(words, 'kept_earlier', earlier);
  return [kept, aside, before].filter(Boolean).join(' ');
}

/** The reader's edits, what is stored of them, and the way to store others. */
export function useEdits(
  { words, review, saveEdits, putBack }: Pick<ReviewServices, 'words' | 'review' | 'saveEdits' | 'putBack'>,
  first: Review,
) {
  const [edits, setEdits] = useState(first.edits);
  /** The same, also before they are drawn, and what the shelf has of them. */
  const newest = useRef(first.edits);
  const stored = useRef(first.edits);
  /** What they were before each change that was made here. */
  const [past, setPast] = useState<readonly (readonly Edit[])[]>([]);
  const [counts, setCounts] = useState(first.counts);
  /** `isPassing`: it need not be read any more once the reader goes on. */
  const [told, setTold] = useState({ text: '', isPassing: true });
  const warn = (text: string) => setTold({ text, isPassing: false });
  /** The shelf has the article no more. */
  const [isGone, setGone] = useState(false);
  /** Saves that are under way. */
  const [open, setOpen] = useState(0);
  const storedCounts = useRef(first.counts);
  const revision = useRef(first.revision);
  const last = useRef(Promise.resolve());

  function show(next: readonly Edit[]): void {
    newest.current = next;
    setEdits(next);
  }
  /** Lays what was done here over what another tab stored meanwhile; gives what there is to say of it, null: it is gone. */
  async function meet(): Promise<string | null> {
    const there = await review();
    if (!there) return null;
    const over = (own: readonly Edit[]) => laidOver(there.edits, stored.current, own);
    show(over(newest.current));
    setPast((all) => all.map(over));
    stored.current = there.edits;
    revision.current = there.revision;
    const isSame = JSON.stringify(there.article) === JSON.stringify(first.article);
    return words(isSame ? 'review_both' : 'review_newer');
  }
  type By = (edits: readonly Edit[]) => ReturnType<ReviewServices['saveEdits']>;
  async function save(by: By, what: string): Promise<void> {
    const ended = (how: 'gone' | 'conflict') => {
      setGone(how === 'gone');
      if (how === 'gone') stored.current = [];
      warn(words(`review_${how}`));
    };
    const tell = (said: string) => {
      const text = `${said} ${words('stored')} ${countsText(storedCounts.current, words)}`.trim();
      setTold({ text, isPassing: said === what });
    };
    // What came while another was being stored went with the one before.
    if (stored.current === newest.current && by !== putBack) return tell(what);
    try {
      let said = what;
      let sent = newest.current;
      let saved = await by(sent);
      if (saved === 'conflict') {
        const met = await meet();
        if (met === null) return ended('gone');
        said = met;
        sent = newest.current;
        saved = await saveEdits(revision.current, sent);
      }
      if (typeof saved === 'string') return ended(saved);
      setGone(false);
      stored.current = sent;
      revision.current = saved.revision;
      storedCounts.current = saved.counts;
      setCounts(saved.counts);
      tell(said);
    } catch (error) {
      warn(words('problem_store', reasonOf(error)));
    }
  }
  /** One save after the other, each upon the revision that the last one made. */
  function queue(by: By, what = ''): void {
    setOpen((now) => now + 1);
    last.current = last.current.then(() => save(by, what)).finally(() => setOpen((now) => now - 1));
  }
  useEffect(() => {
    if (open === 0) return;
    // Closed now, the page would take the edit with it: the browser asks.
    const stay = (event: Event) => event.preventDefault();
    window.addEventListener('beforeunload', stay);
    return () => window.removeEventListener('beforeunload', stay);
  }, [open === 0]);

  function change(next: readonly Edit[], what = ''): void {
    show(next);
    queue((now) => saveEdits(revision.current, now), what);
  }

  return {
    edits,
    /** What they were before the last change, also one that was made before this page was opened; null: there is none. */
    before: past.at(-1) ?? (edits.length > 0 ? withoutLast(edits) : null),
    /** What is kept under the edits that were stored last. */
    counts,
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
    putBack: isGone ? () => queue(putBack) : null,
  };
}
