import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Edit, Edited } from '../../keep/edits.ts';
import type { Entity, KnownCard } from '../../keep/types.ts';
import { isJoined, wordsFor } from '../../shelf/alike.ts';
import type { ReviewServices } from '../services.ts';
import { type Proposal, proposing } from './proposals.ts';
import { hasFacts, type Row } from './rows.ts';

/** What stands beside a card of the article. */
export interface Beside {
  readonly proposals: readonly Proposal[];
  /** Other decks have the card. */
  readonly isElsewhere: boolean;
}

/** What stands beside each card of the lines, by the ids of those. */
export function useBeside(
  services: Pick<ReviewServices, 'alike'>,
  compiled: Edited,
  rows: readonly Row[],
  edits: readonly Edit[],
): ReadonlyMap<string, Beside> {
  const cards = rows.flatMap((row) => (row.type === 'card' && !row.dropped ? [row] : []));
  const entities = cards.map(({ entity }) => entity);
  const known = useAlike(services, entities);
  return useMemo(() => {
    const propose = proposing({ entities, compiled: compiled.entities, known, edits });
    return new Map(
      // Of whom nothing is said there is no card that could be one with others.
      cards.map((row) => {
        const { id, entity } = row;
        const isElsewhere = known.some((card) => isJoined(entity, card));
        return [id, { proposals: hasFacts(row) ? propose(entity) : [], isElsewhere }];
      }),
    );
  }, [rows, known]);
}

/** Cards of other decks that share a word with entities; without an answer, those of the last. */
function useAlike(
  services: Pick<ReviewServices, 'alike'>,
  entities: readonly Entity[],
): readonly KnownCard[] {
  const [known, setKnown] = useState<readonly KnownCard[]>([]);
  useEffect(() => {
    let isLast = true;
    const take = (found: readonly KnownCard[]) => {
      if (isLast) setKnown(found);
    };
    services.alike(entities).then(take, () => {});
    return () => {
      isLast = false;
    };
  }, [services, entities.flatMap(wordsFor).join()]);
  return known;
}
