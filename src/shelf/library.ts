// The decks in use, looked at together: cards of one entity in several decks are one card.
import { cardsOf, factsByCard, type OwnedFact } from '../deck/facts.ts';
import type { Card, Deck, Fact, FactDate, Inline, Source } from '../deck/types.ts';
import type { Candidate, CardId, NamedDeck, Option } from '../match/types.ts';
import type { CardLine, DeckLine, ShownCard, ShownFact, ShownInline } from './types.ts';

/** Answers about cards over all decks given. Ids of merged cards all lead to the same card. */
export interface Library {
  /** Null where no deck has it. */
  card(id: CardId): ShownCard | null;
  /** All cards, by title. */
  cards(): readonly CardLine[];
  decks(): readonly DeckLine[];
  /** The same candidates with each card under its one id, and each deck's card once. */
  unite(candidates: readonly Candidate[]): readonly Candidate[];
}

interface Entry {
  readonly named: NamedDeck;
  readonly card: Card;
}

/** What several decks know of one thing. */
interface Entity {
  /** Its first card's. */
  readonly id: CardId;
  readonly entries: Entry[];
  wikidata: string | null;
}

const idOf = (deck: string, card: string): CardId => `${deck}#${card}`;
const titleKeyOf = (card: Card) => `${card.kind} ${card.title}`;

/**
 * Looks at decks together, in the order given: the first deck that has an entity gives its title and id. The
 * same Wikidata id is the same entity; so are the same title and kind, unless two Wikidata ids speak against it.
 */
export function createLibrary(decks: readonly NamedDeck[]): Library {
  const entities = new Map<CardId, Entity>();
  const byWikidata = new Map<string, Entity>();
  const byTitle = new Map<string, Entity>();
  for (const named of decks) {
    for (const card of named.deck.cards) {
      const id = idOf(named.id, card.id);
      const entity = knownAs(card) ?? { id, entries: [], wikidata: null };
      entity.entries.push({ named, card });
      entity.wikidata ??= card.wikidata;
      entities.set(id, entity);
      if (card.wikidata) byWikidata.set(card.wikidata, entity);
      if (!byTitle.has(titleKeyOf(card))) byTitle.set(titleKeyOf(card), entity);
    }
  }
  function knownAs(card: Card): Entity | undefined {
    const same = card.wikidata ? byWikidata.get(card.wikidata) : undefined;
    if (same) return same;
    const namesake = byTitle.get(titleKeyOf(card));
    return card.wikidata && namesake?.wikidata ? undefined : namesake;
  }

  const unified = (deck: string, card: string): CardId => unifiedId(idOf(deck, card));
  const unifiedId = (id: CardId): CardId => entities.get(id)?.id ?? id;

  const factsOf = new Map<NamedDeck, Map<string, OwnedFact[]>>();
  /** Facts that concern an entity, each once. */
  function ownedFacts({ entries }: Entity): (OwnedFact & { named: NamedDeck })[] {
    const facts = new Map<Fact, OwnedFact & { named: NamedDeck }>();
    for (const { named, card } of entries) {
      const ofDeck = factsOf.get(named) ?? factsByCard(named.deck);
      factsOf.set(named, ofDeck);
      for (const one of ofDeck.get(card.id) ?? []) facts.set(one.fact, { ...one, named });
    }
    return [...facts.values()];
  }
  function show(entity: Entity): ShownCard {
    const { id, entries, wikidata } = entity;
    const [{ named, card }] = entries as [Entry];
    const names = new Map(entries.flatMap((e) => e.card.names).map((n) => [`${n.language} ${n.text}`, n]));
    return {
      id,
      title: card.title,
      kind: card.kind,
      role: card.role,
      wikidata,
      summary: entries.map((e) => e.card.summary).find((text) => text !== null) ?? null,
      language: named.deck.language,
      names: [...names.values()].map(({ text, language }) => ({ text, language })),
      facts: ownedFacts(entity).map((one) => showFact(one.named, one.fact, one.card, unified)),
    };
  }

  return {
    card(id) {
      const entity = entities.get(id);
      return entity ? show(entity) : null;
    },
    cards() {
      const lines = [...new Set(entities.values())].map((entity): CardLine => {
        const { title, kind, role } = entity.entries[0]!.card;
        return { id: entity.id, title, kind, role, facts: ownedFacts(entity).length };
      });
      return lines.sort((a, b) => a.title.localeCompare(b.title, 'en'));
    },
    decks: () => decks.map(lineOf),
    unite: (candidates) =>
      candidates.map((candidate) => ({ ...candidate, options: uniteOptions(candidate.options, unifiedId) })),
  };
}

/** A deck's card stands once among options, by the better of its names. */
function uniteOptions(options: readonly Option[], unifiedId: (card: CardId) => CardId): Option[] {
  const united = new Map<string, Option>();
  for (const option of options) {
    const card = unifiedId(option.card);
    const key = `${option.deck} ${card}`;
    const { unsure, everyday } = united.get(key) ?? option;
    united.set(key, {
      ...option,
      card,
      unsure: unsure && option.unsure,
      everyday: everyday && option.everyday,
    });
  }
  return [...united.values()];
}

function showFact(
  { id, deck }: NamedDeck,
  fact: Fact,
  owner: Card,
  unified: (deck: string, card: string) => CardId,
): ShownFact {
  const source = sourceOf(deck, fact);
  const inline = (part: Inline): ShownInline | readonly ShownInline[] =>
    typeof part === 'string'
      ? linkTitle(part, owner.title, unified(id, owner.id))
      : { text: part.text, card: unified(id, part.card) };
  return {
    text: fact.text.flatMap(inline),
    source,
    paragraphs: fact.paragraphs,
    caption: fact.caption,
    saidBy: fact.saidBy && {
      name: fact.saidBy.name,
      card: fact.saidBy.card === null ? null : unified(id, fact.saidBy.card),
    },
    stated: statedOf(fact, source),
    about: fact.about,
    due: fact.due,
    note: fact.note,
    cards: [...new Set(cardsOf(fact, owner.id).map((card) => unified(id, card)))],
  };
}

/** On the other cards that a fact concerns, the title of its own card leads there. */
function linkTitle(text: string, title: string, card: CardId): readonly ShownInline[] {
  const at = text.indexOf(title);
  const [before, after] = [text.slice(0, at), text.slice(at + title.length)];
  const isWord = at >= 0 && !/[\p{L}\p{N}]$/u.test(before) && !/^[\p{L}\p{N}]/u.test(after);
  return isWord ? [before, { text: title, card }, after].filter((part) => part !== '') : [text];
}

/** When a fact was stated: as it says, or else when its source was published. */
export function statedOf(fact: Fact, source: Source): FactDate | null {
  return fact.stated ?? source.published;
}

function sourceOf(deck: Deck, fact: Fact): Source {
  return deck.sources.find((source) => source.id === fact.source)!;
}

function lineOf({ id, deck }: NamedDeck): DeckLine {
  const tags = deck.cards.flatMap((card) => card.names.map((name) => name.language?.split('-')[0] ?? ''));
  return {
    id,
    title: deck.title,
    cards: deck.cards.length,
    facts: deck.cards.reduce((n, card) => n + card.facts.length, 0),
    sources: deck.sources,
    languages: [...new Set(tags)].filter((tag) => tag !== '').sort(),
  };
}
