import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Words } from '../cards/words.ts';
import type { Course } from '../shelf/shelf.ts';
import type { Desk } from '../shelf/work.ts';
import { reasonOf } from './hooks.ts';
import type { SettingsServices } from './services.ts';

/** Work that is under way. */
interface Working {
  readonly label: string;
  /** 0 to 1. */
  readonly done: number;
  readonly cancel: () => void;
}

/** A desk of a section, and what it is at. */
export interface DeskState {
  readonly working: Working | null;
  /** How the last piece of work went. */
  readonly said: string;
  readonly say: (text: string) => void;
  /** Does a piece of work; what went wrong is said, and null comes back. */
  run<T>(label: string, work: (desk: Desk, course: Course) => Promise<T>): Promise<T | null>;
}

/** Opens a desk for as long as the section is there. */
export function useDesk({ words, openDesk }: Pick<SettingsServices, 'words' | 'openDesk'>): DeskState {
  const desk = useMemo(openDesk, []);
  const [working, setWorking] = useState<Working | null>(null);
  const [said, say] = useState('');
  useEffect(() => () => desk.close(), [desk]);
  return {
    working,
    said,
    say,
    async run(label, work) {
      const stop = new AbortController();
      const told = (done: number) =>
        stop.signal.aborted || setWorking({ label, done, cancel: () => stop.abort() });
      say('');
      told(0);
      try {
        return await work(desk, { signal: stop.signal, told });
      } catch (error) {
        say(stop.signal.aborted ? words('work_cancelled') : words('work_failed', reasonOf(error)));
        return null;
      } finally {
        setWorking(null);
      }
    },
  };
}

interface WorkProps {
  readonly desk: DeskState;
  readonly words: Words;
  /** The reader began the work: how it went comes into sight. */
  readonly isAsked?: boolean;
}

/** The work under way with a way to stop it, or how the last went. */
export function WorkView({ desk, words, isAsked }: WorkProps) {
  const { working, said } = desk;
  const view = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isAsked && said) view.current?.scrollIntoView({ block: 'nearest' });
  }, [isAsked, said, working]);
  return (
    <div class="gloss-work" ref={view}>
      <p role="status">{working?.label ?? said}</p>
      {working && (
        <>
          {/* Until there is something to tell, it says only that work goes on. */}
          <progress value={working.done || undefined} aria-label={working.label} />
          <button type="button" class="gloss-button" onClick={working.cancel}>
            {words('work_cancel')}
          </button>
        </>
      )}
    </div>
  );
}
