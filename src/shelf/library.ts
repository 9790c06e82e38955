// The decks in use, looked at together. Nothing of a large deck is read before it is asked for.
import { cardsOf } from '../deck/facts.ts';
import type { KnownCard } from '../keep/types.ts';
import type { Candidate, CardId } from '../match/types.ts';
import { asideAbout } from './aside.ts';
import { type Entities, joinCards, type Member } from './entities.ts';
import { entityKeys, keysOf, splitCardId } from './keys.ts';
import { best } from './search.ts';
import { type CameFact, type Part, showCard } from './show.ts';
import type { CardKeys, StoredCard } from './stored.ts';
import type { CardLine, CardMatches, DeckGroup, DeckLine, Match, ShownCard } from './types.ts';
import { unite } from './unite.ts';

/** Answers about cards over all decks given. Ids of joined cards all lead to the same card. */
export interface Library {
  /** Null where no deck has it. */
  card(id: CardId): Promise<ShownCard | null>;
  /** Title, kind and names of cards, as they are looked for, by what decks beside one have of them; null: all decks. */
  known(ids: readonly CardId[], beside: string | null): Promise<readonly KnownCard[]>;
  /** The same of cards whose title or a name holds one of the words. Of a large shelf perhaps not all. */
  alike(words: readonly string[], beside: string | null): Promise<readonly KnownCard[]>;
  /** Titles of cards, in the order asked; null where no deck has it. */
  titles(ids: readonly CardId[]): Promise<readonly (string | null)[]>;
  /** Cards whose title and names hold all words of the text; `''`: all cards. Takes about `patience` ms at most. */
  search(query: {
    readonly text: string;
    readonly limit: number;
    readonly patience: number;
    /** Only of this deck. */
    readonly deck?: string | undefined;
  }): Promise<CardMatches>;
  /** The same candidates with each card under its one id, and each deck's card once. */
  unite(candidates: readonly Candidate[]): readonly Candidate[];
  readonly decks: readonly DeckLine[];
  /** How many cards there are, those of one entity counted once. */
  readonly cards: number;
}

/** How many cards are looked at for one word, and for how long in ms words are looked for. */
const ALIKE = { limit: 50, patience: 2_000 };

/** A deck and what holds it. */
interface Place {
  readonly info: DeckLine;
  readonly group: DeckGroup;
}

/** Looks at groups of decks together, in the order given. Reads what may join their cards. */
export async function openLibrary(groups: readonly DeckGroup[]): Promise<Library> {
  const places = new Map<string, Place>();
  for (const group of groups) for (const info of group.decks) places.set(info.id, { info, group });
  const decks = [...places.values()].map(({ info }) => info);
  const { unified, members, repeated } = await readEntities(groups);
  const membersOf = (id: CardId): readonly Member[] => {
    const known = members(id);
    return known.length > 0 ? known : [splitCardId(id)];
  };

  async function card(id: CardId): Promise<ShownCard | null> {
    const read = await Promise.all(membersOf(id).map((member) => readPart(places.get(member.deck), member)));
    const [first, ...rest] = read.filter((part) => part !== null);
    if (!first) return null;
    const keys = [first, ...rest].flatMap((part) => entityKeys(keysOf(part.card, 0)));
    return { ...showCard(unified(id), [first, ...rest], unified), aside: asideAbout(decks, keys) };
  }

  async function known(ids: readonly CardId[], beside: string | null): Promise<readonly KnownCard[]> {
    const entities = [...new Set(ids.map(unified))];
    const found = await Promise.all(
      entities.map(async (id): Promise<KnownCard | null> => {
        const others = membersOf(id).filter(({ deck }) => deck !== beside);
        const read = await Promise.all(
          others.map(async ({ deck, card }) =>
            (await places.get(deck)?.group.store.cards(deck, [card]))?.get(card),
          ),
        );
        const cards = read.flatMap((stored) => (stored ? [stored.card] : []));
        const [first] = cards;
        if (!first) return null;
        const names = cards.flatMap((card) => card.names);
        const wikidata = cards.map((card) => card.wikidata).find((each) => each !== null) ?? null;
        return { id, title: first.title, kind: first.kind, wikidata, names };
      }),
    );
    return found.filter((card) => card !== null);
  }

  async function titles(ids: readonly CardId[]): Promise<readonly (string | null)[]> {
    const wanted = ids.map((id) => splitCardId(unified(id)));
    const found = new Map<string, ReadonlyMap<string, StoredCard>>();
    for (const deck of new Set(wanted.map((one) => one.deck))) {
      const inDeck = wanted.filter((one) => one.deck === deck).map((one) => one.card);
      const cards = await places.get(deck)?.group.store.cards(deck, inDeck);
      if (cards) found.set(deck, cards);
    }
    return wanted.map((one) => found.get(one.deck)?.get(one.card)?.card.title ?? null);
  }

  return {
    card,
    known,
    titles,
    async alike(words, beside) {
      const found = groups.map(({ decks, store }) =>
        store.holding({ decks: decks.map(({ id }) => id), words: [...new Set(words)], ...ALIKE }),
      );
      return known((await Promise.all(found)).flat(), beside);
    },
    async search(query) {
      const found: Match[] = [];
      let more = false;
      for (const { decks, store } of groups) {
        const ids = decks.map(({ id }) => id).filter((id) => query.deck === undefined || id === query.deck);
        const matches = await store.search({ ...query, decks: ids });
        found.push(...matches.matches);
        more ||= matches.more;
      }
      const entities = new Set<CardId>();
      const lines: CardLine[] = [];
      for (const { line } of best(found, found.length)) {
        const id = unified(line.id);
        if (entities.has(id)) continue;
        entities.add(id);
        if (entities.size > query.limit) return { lines, more: true };
        lines.push(await joinedLine(id, line));
      }
      return { lines, more };
    },
    unite: (candidates) => unite(candidates, unified),
    decks,
    cards: decks.reduce((sum, deck) => sum + deck.cards, 0) - repeated,
  };

  /** The line as the whole entity has it. */
  async function joinedLine(id: CardId, line: CardLine): Promise<CardLine> {
    if (membersOf(id).length === 1) return { ...line, id };
    const whole = await card(id);
    if (!whole) return { ...line, id };
    const { title, kind, role, facts } = whole;
    return { id, title, kind, role, facts: facts.length };
  }
}

async function readEntities(groups: readonly DeckGroup[]): Promise<Entities> {
  const decks: { id: string; keys: readonly CardKeys[] }[] = [];
  for (const group of groups) {
    const known = new Set(decks.flatMap(({ keys }) => keys.flatMap(entityKeys)));
    const ids = group.decks.map(({ id }) => id);
    const joins = await group.store.joins(ids, known);
    decks.push(...ids.map((id, n) => ({ id, keys: joins[n]! })));
  }
  return joinCards(decks);
}

async function readPart(place: Place | undefined, { deck, card }: Member): Promise<Part | null> {
  const stored = (await place?.group.store.cards(deck, [card]))?.get(card);
  if (!place || !stored) return null;
  const others =
    stored.others.length > 0
      ? await place.group.store.cards(deck, stored.others)
      : new Map<string, StoredCard>();
  const elsewhere = [...others.values()].flatMap((other) =>
    factsIn(other).filter(({ fact }) => cardsOf(fact, other.card.id).includes(card)),
  );
  return { deck: place.info, card: stored.card, facts: [...factsIn(stored), ...elsewhere] };
}

const factsIn = ({ card, came }: StoredCard): CameFact[] =>
  card.facts.map((fact, n) => ({ fact, card, came: came?.[n] ?? null }));
