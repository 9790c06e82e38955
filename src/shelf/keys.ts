// What joins cards of several decks, and where such keys lie on the shelf.
import type { Card } from '../deck/types.ts';
import type { CardId } from '../match/types.ts';
import type { CardKeys } from './stored.ts';

/** Id of a card over all decks. */
export const cardIdOf = (deck: string, card: string): CardId => `${deck}#${card}`;

/** The deck and the card of such an id. Only a deck's id may hold `#` itself. */
export function splitCardId(id: CardId): { deck: string; card: string } {
  const at = id.lastIndexOf('#');
  return { deck: id.slice(0, Math.max(at, 0)), card: id.slice(at + 1) };
}

/** Cards with the same one are joined, unless their Wikidata ids differ. */
export const titleKey = ({ kind, title }: Pick<Card, 'kind' | 'title'>): string => `${kind} ${title}`;

/** The keys of one card. */
export function keysOf(card: Card, at: number): CardKeys {
  return { card: card.id, at, title: titleKey(card), wikidata: card.wikidata };
}

/** Keys by which an entity is known, whichever deck it comes from. A kind begins with a small letter, an id with `Q`. */
export function entityKeys({ title, wikidata }: Pick<CardKeys, 'title' | 'wikidata'>): string[] {
  return wikidata === null ? [title] : [title, wikidata];
}

/** A deck of no more cards is small: its keys lie in one shard, which is read whole. */
const SMALL = 1_024;
/** Cards a shard of larger ones, about: the fewer, the less is read to look up a key. */
const SHARD = 64;

/** In how many shards the keys of so many cards lie. */
export function shardsFor(cards: number): number {
  return cards <= SMALL ? 1 : 2 ** Math.ceil(Math.log2(cards / SHARD));
}

/** The shard of a key: FNV-1a over its UTF-16 units, http://www.isthe.com/chongo/tech/comp/fnv/. */
export function shardOf(key: string, shards: number): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < key.length; i++) hash = Math.imul(hash ^ key.charCodeAt(i), 0x01000193);
  return (hash >>> 0) % shards;
}
