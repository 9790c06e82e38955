// What the review proposes to make one: a card of the article with one of the shelf, or with another of its own.
import { slug } from '../../deck/slug.ts';
import type { Edit } from '../../keep/edits.ts';
import type { Entity, KnownCard } from '../../keep/types.ts';
import { alikeCards, alikeEntities, isJoined } from '../../shelf/alike.ts';

/** A card that the line's may be. */
export interface Proposal {
  readonly title: string;
  /** `here`: of the article itself; `shelf`: of other decks; `before`: of other decks, and one with it until the reader changed it. */
  readonly of: 'here' | 'shelf' | 'before';
  /** Makes one of the two. */
  readonly edit: Edit;
}

/** What a card is compared with. */
export interface Among {
  /** The article's entities as they are under the edits, without those that are dropped. */
  readonly entities: readonly Entity[];
  /** The same as they were compiled. */
  readonly compiled: readonly Entity[];
  /** Cards of other decks. */
  readonly known: readonly KnownCard[];
  readonly edits: readonly Edit[];
}

/** What an entity may be one with, what it was one with first. */
export function proposalsFor(
  entity: Entity,
  { entities, compiled, known, edits }: Among,
): readonly Proposal[] {
  const first = compiled.find(({ id }) => id === entity.id);
  // Two cards of an article under one title would be one in its deck.
  const isTaken = ({ title }: KnownCard) =>
    entities.some((other) => other.id !== entity.id && slug(other.title) === slug(title));
  // What the reader parted is not put together again.
  const isParted = edits.some((edit) => edit.type === 'split' && slug(edit.name) === entity.id);
  const here = isParted ? [] : alikeEntities(entity, entities);
  const proposals = [
    ...alikeCards(
      entity,
      known.filter((card) => !isTaken(card)),
    ).map((card): Proposal => {
      const wasOne = first !== undefined && isJoined(first, card);
      return { title: card.title, of: wasOne ? 'before' : 'shelf', edit: joining(entity, card) };
    }),
    ...here.map(({ id, title }): Proposal => {
      return { title, of: 'here', edit: { type: 'merge', entity: entity.id, into: id } };
    }),
  ];
  return proposals.toSorted((a, b) => Number(b.of === 'before') - Number(a.of === 'before'));
}

/** The edit that joins an entity with a card of another deck. */
export function joining({ id }: Entity, { title, kind, wikidata }: KnownCard): Edit {
  return { type: 'join', entity: id, title, kind, wikidata };
}
