import { useEffect, useRef, useState } from 'preact/hooks';
import type { KeptCounts } from '../../browser/kept.ts';
import { plural, type Words } from '../../cards/words.ts';
import type { Edit } from '../../keep/edits.ts';
import { reasonOf } from '../hooks.ts';
import type { Review, ReviewServices } from '../services.ts';
import { withoutLast } from './rows.ts';

/** What is kept, as a sentence or two. */
export function countsText({ cards, facts, doubtful }: KeptCounts, words: Words): string {
  const kept = words('kept_counts', plural(words, 'cards', cards), plural(words, 'facts', facts));
  return doubtful > 0 ? `${kept} ${plural(words, 'kept_doubtful', doubtful)}` : kept;
}

/** The reader's edits, what is stored of them, and the way to store others. */
export function useEdits(
  { words, saveEdits, putBack }: Pick<ReviewServices, 'words' | 'saveEdits' | 'putBack'>,
  first: Review,
) {
  const [edits, setEdits] = useState(first.edits);
  /** What they were before each change that was made here. */
  const [past, setPast] = useState<readonly (readonly Edit[])[]>([]);
  const [counts, setCounts] = useState(first.counts);
  const [told, setTold] = useState('');
  /** The shelf has the article no more. */
  const [isGone, setGone] = useState(false);
  /** Saves that are under way. */
  const [open, setOpen] = useState(0);
  const revision = useRef(first.revision);
  const last = useRef(Promise.resolve());

  async function save(by: () => ReturnType<ReviewServices['saveEdits']>, what: string): Promise<void> {
    try {
      const saved = await by();
      setGone(saved === 'gone');
      if (saved === 'gone') return setTold(words('review_gone'));
      if (saved === 'conflict') return setTold(words('review_conflict'));
      revision.current = saved.revision;
      setCounts(saved.counts);
      setTold(`${what} ${words('stored')} ${countsText(saved.counts, words)}`.trim());
    } catch (error) {
      setTold(words('problem_store', reasonOf(error)));
    }
  }
  /** One save after the other, each upon the revision that the last one made. */
  function queue(by: () => ReturnType<ReviewServices['saveEdits']>, what = ''): void {
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
    setEdits(next);
    queue(() => saveEdits(revision.current, next), what);
  }

  return {
    edits,
    /** What they were before the last change, also one that was made before this page was opened; null: there is none. */
    before: past.at(-1) ?? (edits.length > 0 ? withoutLast(edits) : null),
    /** What is kept under the edits that were stored last. */
    counts,
    /** How storing goes. */
    told: open > 0 ? words('review_saving') : told,
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
    putBack: isGone ? () => queue(() => putBack(edits)) : null,
  };
}
