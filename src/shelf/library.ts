// The decks in use, looked at together: cards of one entity in several decks are one card.
import { cardsOf, factsOf } from '../deck/facts.ts';
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

const idOf = (deck: string, card: string): CardId => `${deck}#${card}`;

/** The same Wikidata id, or the same title and kind, is the same entity. */
const keysOf = (card: Card) => [`${card.kind} ${card.title}`, ...(card.wikidata ? [card.wikidata] : [])];

/** Looks at decks together, in the order given: the first deck that has an entity gives its title and id. */
export function createLibrary(decks: readonly NamedDeck[]): Library {
  const entities = new Map<CardId, Entry[]>();
  const byKey = new Map<string, CardId>();
  const oneId = new Map<CardId, CardId>();
  for (const named of decks) {
    for (const card of named.deck.cards) {
      const own = idOf(named.id, card.id);
      const keys = keysOf(card);
      const id = keys.map((key) => byKey.get(key)).find((known) => known !== undefined) ?? own;
      for (const key of keys) if (!byKey.has(key)) byKey.set(key, id);
      oneId.set(own, id);
      const entries = entities.get(id);
      if (entries) entries.push({ named, card });
      else entities.set(id, [{ named, card }]);
    }
  }
  const unified = (deck: string, card: string): CardId => {
    const own = idOf(deck, card);
    return oneId.get(own) ?? own;
  };

  function shownFacts(entries: readonly Entry[]): ShownFact[] {
    return entries.flatMap(({ named, card }) =>
      factsOf(named.deck, card.id).map(({ fact, card: owner }) => showFact(named, fact, owner, unified)),
    );
  }
  function show(id: CardId, entries: readonly Entry[]): ShownCard {
    const [{ named, card }] = entries as [Entry];
    const summary = entries.map((e) => e.card.summary).find((text) => text !== null) ?? null;
    const names = new Map(entries.flatMap((e) => e.card.names).map((n) => [`${n.language} ${n.text}`, n]));
    return {
      id,
      title: card.title,
      kind: card.kind,
      role: card.role,
      wikidata: entries.map((e) => e.card.wikidata).find((q) => q !== null) ?? null,
      summary,
      language: named.deck.language,
      names: [...names.values()].map(({ text, language }) => ({ text, language })),
      facts: shownFacts(entries),
    };
  }

  return {
    card(id) {
      const one = oneId.get(id);
      const entries = one === undefined ? undefined : entities.get(one);
      return one !== undefined && entries ? show(one, entries) : null;
    },
    cards() {
      const lines = [...entities].map(([id, entries]): CardLine => {
        const { title, kind, role } = entries[0]!.card;
        const facts = entries.reduce((n, e) => n + factsOf(e.named.deck, e.card.id).length, 0);
        return { id, title, kind, role, facts };
      });
      return lines.sort((a, b) => a.title.localeCompare(b.title, 'en'));
    },
    decks: () => decks.map(lineOf),
    unite: (candidates) =>
      candidates.map((candidate) => ({
        ...candidate,
        options: uniteOptions(candidate.options, (option) => oneId.get(option.card) ?? option.card),
      })),
  };
}

function uniteOptions(options: readonly Option[], idOf: (option: Option) => CardId): Option[] {
  const united = new Map<string, Option>();
  for (const option of options) {
    const card = idOf(option);
    const key = `${option.deck} ${card}`;
    if (!united.has(key)) united.set(key, { ...option, card });
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
    cards: cardsOf(fact, owner.id).map((card) => unified(id, card)),
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
