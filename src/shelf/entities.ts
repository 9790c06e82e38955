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
  /** Cards that are of an entity which has another before them. */
  readonly repeated: number;
}

interface Entity {
  readonly id: CardId;
  readonly members: Member[];
}

interface DeckKeys {
  readonly id: string;
  readonly keys: readonly CardKeys[];
}

/**
 * Joins cards of decks: the same Wikidata id is the same entity; so are the same title and kind, unless two Wikidata
 * ids speak against it. Which cards are one never depends on the order of the decks; the first deck that has an
 * entity gives its title and id.
 */
export function joinCards(decks: readonly DeckKeys[]): Entities {
  const keyOf = entityKeyOf(decks);
  const byKey = new Map<string, Entity>();
  const byCard = new Map<CardId, Entity>();
  for (const { id: deck, keys } of decks) {
    for (const one of keys) {
      const id = cardIdOf(deck, one.card);
      const key = keyOf(deck, one);
      const entity = byKey.get(key) ?? { id, members: [] };
      entity.members.push({ deck, card: one.card });
      byKey.set(key, entity);
      byCard.set(id, entity);
    }
  }
  return {
    unified: (id) => byCard.get(id)?.id ?? id,
    members: (id) => byCard.get(id)?.members ?? [],
    repeated: byCard.size - byKey.size,
  };
}

/**
 * Cards with the same key are one. A card without a Wikidata id is the one of its title and kind that has an id,
 * and so is one with all cards of that id. It is not where two ids have that title, since nobody says which is
 * meant, nor where another card of its own deck is of that id too, since who wrote the deck made two of them.
 */
function entityKeyOf(decks: readonly DeckKeys[]): (deck: string, card: CardKeys) => string {
  const idsOfTitle = new Map<string, Set<string>>();
  for (const { keys } of decks)
    for (const { title, wikidata } of keys) if (wikidata !== null) add(idsOfTitle, title, wikidata);
  const onlyIdOf = (title: string): string | null => {
    const [id, ...others] = idsOfTitle.get(title) ?? [];
    return id !== undefined && others.length === 0 ? id : null;
  };
  const claims = new Map<string, number>();
  const claimOf = (deck: string, id: string) => `${id} ${deck}`;
  for (const { id: deck, keys } of decks) {
    for (const { title, wikidata } of keys) {
      const id = wikidata ?? onlyIdOf(title);
      if (id !== null) claims.set(claimOf(deck, id), (claims.get(claimOf(deck, id)) ?? 0) + 1);
    }
  }
  return (deck, { title, wikidata }) => {
    if (wikidata !== null) return wikidata;
    const id = onlyIdOf(title);
    return id !== null && claims.get(claimOf(deck, id)) === 1 ? id : title;
  };
}

function add(sets: Map<string, Set<string>>, key: string, value: string): void {
  const set = sets.get(key);
  if (set) set.add(value);
  else sets.set(key, new Set([value]));
}
