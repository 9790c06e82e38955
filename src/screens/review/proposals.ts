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
  const wasOne = (card: KnownCard) => first !== undefined && isJoined(first, card) && !isJoined(entity, card);
  // Two cards of an article under one title would be one in its deck.
  const isTaken = ({ title }: KnownCard) =>
    entities.some((other) => other.id !== entity.id && slug(other.title) === slug(title));
  const others = known.filter((card) => !isTaken(card));
  // What the reader parted is not put together again.
  const isParted = edits.some((edit) => edit.type === 'split' && slug(edit.name) === entity.id);
  const of = (of: Proposal['of']) => (card: KnownCard) => ({
    title: card.title,
    of,
    edit: joining(entity, card),
  });
  return [
    ...others.filter(wasOne).map(of('before')),
    ...alikeCards(
      entity,
      others.filter((card) => !wasOne(card)),
    ).map(of('shelf')),
    ...(isParted ? [] : alikeEntities(entity, entities)).map(
      ({ id, title }): Proposal => ({
        title,
        of: 'here',
        edit: { type: 'merge', entity: entity.id, into: id },
      }),
    ),
  ];
}

/** The edit that joins an entity with a card of another deck. */
export function joining({ id }: Entity, { title, kind, wikidata }: KnownCard): Edit {
  return { type: 'join', entity: id, title, kind, wikidata };
}
