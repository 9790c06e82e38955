import type { ComponentChildren } from 'preact';
import { useLoaded } from './hooks.ts';
import type { Services } from './services.ts';

interface ShelfProblemProps {
  readonly services: Pick<Services, 'words' | 'shelfProblem'>;
  /** Another whenever decks change. */
  readonly again: unknown;
  /** Stands where it can be opened. */
  readonly children?: ComponentChildren;
}

/** Says so where the shelf cannot be opened: without it the reader's own articles would seem to be gone. */
export function ShelfProblem({ services, again, children }: ShelfProblemProps) {
  const loaded = useLoaded(() => services.shelfProblem(), again);
  const problem = loaded && 'value' in loaded ? loaded.value : null;
  if (problem === null) return loaded && <>{children}</>;
  return (
    <p role="alert" class="gloss-problem">
      {services.words('problem_shelf', problem)}
    </p>
  );
}
