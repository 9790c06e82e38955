// Cards of one entity in several decks are one card.
import type { CardId } from '../match/types.ts';
import { cardIdOf } from './keys.ts';
import type { CardKeys } from './stored.ts';

/** A card of an entity. */
export interface Member {
  readonly deck: string;
  readonly card: string;
}

/** Which cards are one. */
export interface Entities {
  /** The id under which a card is shown: its entity's first one, or its own. */
  unified(id: CardId): CardId;
  /** All cards of the entity, in the order of the decks; none where the id is of no card given. */
  members(id: CardId): readonly Member[];
}

interface Entity {
  readonly id: CardId;
  readonly members: Member[];
  wikidata: string | null;
}

/**
 * Joins cards of decks, in the order given: the first deck that has an entity gives its title and id. The same
 * Wikidata id is the same entity; so are the same title and kind, unless two Wikidata ids speak against it.
 */
export function joinCards(
  decks: readonly { readonly id: string; readonly keys: readonly CardKeys[] }[],
): Entities {
  const entities = new Map<CardId, Entity>();
  const byWikidata = new Map<string, Entity>();
  const byTitle = new Map<string, Entity>();
  function knownAs({ wikidata, title }: CardKeys): Entity | undefined {
    const same = wikidata ? byWikidata.get(wikidata) : undefined;
    if (same) return same;
    const namesake = byTitle.get(title);
    return wikidata && namesake?.wikidata ? undefined : namesake;
  }
  for (const { id: deck, keys } of decks) {
    for (const one of keys) {
      const id = cardIdOf(deck, one.card);
      const entity = knownAs(one) ?? { id, members: [], wikidata: null };
      entity.members.push({ deck, card: one.card });
      entity.wikidata ??= one.wikidata;
      entities.set(id, entity);
      if (one.wikidata) byWikidata.set(one.wikidata, entity);
      if (!byTitle.has(one.title)) byTitle.set(one.title, entity);
    }
  }
  return {
    unified: (id) => entities.get(id)?.id ?? id,
    members: (id) => entities.get(id)?.members ?? [],
  };
}
