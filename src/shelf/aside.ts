// What kept articles say in doubt: it stays off cards, and a card says of whom and in which article it waits to be looked at.
import { cardsOf } from '../deck/facts.ts';
import type { Entity, KeptFact } from '../keep/types.ts';
import { entityKeys, titleKey } from './keys.ts';
import type { DeckLine, ShownAside } from './types.ts';

/** How many doubtful statements of a deck concern an entity, or may. */
export interface Aside {
  /** `entityKeys` of it. */
  readonly keys: readonly string[];
  readonly statements: number;
}

/** What is set aside of an article, by whom it concerns or may concern: an entity's own, named in it, or guessed at. */
export function asideOf(entities: readonly Entity[], facts: readonly KeptFact[]): Aside[] {
  const counts = new Map<string, number>();
  for (const fact of facts) {
    if (fact.doubts.length === 0) continue;
    const guessed = fact.doubts.flatMap((doubt) =>
      doubt.of === 'speaker' || doubt.of === 'reference' ? (doubt.guess ?? []) : [],
    );
    for (const id of new Set([...cardsOf(fact, fact.card), ...guessed]))
      counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return entities.flatMap((entity) => {
    const statements = counts.get(entity.id) ?? 0;
    const keys = entityKeys({ title: titleKey(entity), wikidata: entity.wikidata });
    return statements > 0 ? [{ keys, statements }] : [];
  });
}

/** What decks have set aside about the entity with some keys; the newest article first, those without a date last. */
export function asideAbout(decks: readonly DeckLine[], keys: readonly string[]): ShownAside[] {
  const found = decks.flatMap(({ id: deck, sources: [source], aside = [] }) => {
    const own = aside.filter((each) => each.keys.some((key) => keys.includes(key)));
    // Entities of one article may be one card.
    const statements = own.reduce((sum, each) => sum + each.statements, 0);
    return source && statements > 0 ? [{ deck, source, statements, later: false }] : [];
  });
  const day = ({ source }: ShownAside) => source.published?.date ?? '';
  return found.sort((a, b) => (day(a) > day(b) ? -1 : day(a) < day(b) ? 1 : 0));
}
