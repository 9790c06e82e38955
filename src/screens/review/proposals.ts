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

/** Gives what each entity may be one with, what it was one with first. */
export function proposing({
  entities,
  compiled,
  known,
  edits,
}: Among): (entity: Entity) => readonly Proposal[] {
  const before = new Map(compiled.map((entity) => [entity.id, entity]));
  // Two cards of an article under one title would be one in its deck.
  const holders = new Map(entities.map(({ id, title }) => [slug(title), id]));
  const cards = known.map((card) => ({ card, holder: holders.get(slug(card.title)) }));
  // What the reader parted is not put together again.
  const parted = new Set(edits.flatMap((edit) => (edit.type === 'split' ? [slug(edit.name)] : [])));
  return (entity) => {
    const first = before.get(entity.id);
    const wasOne = (card: KnownCard) =>
      first !== undefined && isJoined(first, card) && !isJoined(entity, card);
    const free = cards.flatMap(({ card, holder }) =>
      holder === undefined || holder === entity.id ? [card] : [],
    );
    const others = alikeCards(
      entity,
      free.filter((card) => !wasOne(card)),
    );
    const join = (of: Proposal['of']) => (card: KnownCard) => ({
      title: card.title,
      of,
      edit: joining(entity, card),
    });
    const merge = ({ id, title }: Entity): Proposal => ({
      title,
      of: 'here',
      edit: { type: 'merge', entity: entity.id, into: id },
    });
    return [
      ...free.filter(wasOne).map(join('before')),
      ...others.map(join('shelf')),
      ...(parted.has(entity.id) ? [] : alikeEntities(entity, entities)).map(merge),
    ];
  };
}

/** The edit that joins an entity with a card of another deck. */
export function joining({ id }: Entity, { title, kind, wikidata }: KnownCard): Edit {
  return { type: 'join', entity: id, title, kind, wikidata };
}
