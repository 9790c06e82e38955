import { useLoaded } from './hooks.ts';
import type { Services } from './services.ts';

interface ShelfProblemProps {
  readonly services: Pick<Services, 'words' | 'shelfProblem'>;
  /** Another whenever decks change. */
  readonly again: unknown;
}

/** Says so where the shelf cannot be opened: without it the reader's own articles would seem to be gone. */
export function ShelfProblem({ services, again }: ShelfProblemProps) {
  const loaded = useLoaded(() => services.shelfProblem(), again);
  const problem = loaded && 'value' in loaded ? loaded.value : null;
  return (
    problem !== null && (
      <p role="alert" class="gloss-problem">
        {services.words('problem_shelf', problem)}
      </p>
    )
  );
}
