// An entity's card made ready to show: links lead to unified ids, sources stand at their facts.

import { endOf } from '../deck/dates.ts';
import { cardsOf, type OwnedFact } from '../deck/facts.ts';
import { fold } from '../deck/fold.ts';
import { primaryTag } from '../deck/languages.ts';
import type { Card, Fact, FactDate, Inline, Source } from '../deck/types.ts';
import type { CardId } from '../match/types.ts';
import { cardIdOf } from './keys.ts';
import { relateFacts } from './measures.ts';
import { joinSameFacts } from './same-facts.ts';
import type { DeckLine, ShownCard, ShownFact, ShownInline, Told } from './types.ts';

/** A fact and when it came on the shelf; null: with its deck. */
export interface CameFact extends OwnedFact {
  readonly came: number | null;
}

/** What one deck knows of an entity. */
export interface Part {
  readonly deck: DeckLine;
  readonly card: Card;
  /** The facts that concern it, its own first. */
  readonly facts: readonly CameFact[];
}

/** One card of what several decks know, the first giving title, kind and language, the newest role and summary. `id` is the unified one. */
export function showCard(
  id: CardId,
  parts: readonly [Part, ...Part[]],
  unified: (id: CardId) => CardId,
): Omit<ShownCard, 'aside'> {
  const [{ deck, card }] = parts;
  const names = new Map(parts.flatMap((part) => part.card.names).map((n) => [`${n.language} ${n.text}`, n]));
  // Two cards of one deck may be one, and share a fact.
  const facts = new Map<string, ShownFact>();
  for (const part of parts) {
    for (const fact of part.facts.map((one) => showFact(part.deck, one, unified))) facts.set(fact.id, fact);
  }
  const roles = toldBy(parts, ({ role }) => role);
  const shownNames = [
    ...parts.map((part) => part.card.title),
    ...[...names.values()].map(({ text }) => text),
  ];
  return {
    id,
    title: card.title,
    kind: card.kind,
    role: roles[0]?.text ?? null,
    roles,
    wikidata: parts.map((part) => part.card.wikidata).find((known) => known !== null) ?? null,
    summaries: toldBy(parts, ({ summary }) => summary),
    language: deck.language,
    names: [...names.values()].map(({ text, language }) => ({ text, language })),
    facts: relateFacts(joinSameFacts([...facts.values()], deck.language), shownNames, deck.language),
  };
}

/** What decks tell of a card, each text once with the dates of all that tell it: see `ShownCard.roles`. */
function toldBy(parts: readonly [Part, ...Part[]], textOf: (card: Card) => string | null): readonly Told[] {
  const told = parts.flatMap((part): Told[] => {
    const text = textOf(part.card);
    return text === null ? [] : [{ text, language: part.deck.language, date: dateOf(part), before: [] }];
  });
  const once = new Map<string, Told>();
  for (const one of newestFirst(told, parts[0].deck.language)) {
    const known = once.get(fold(one.text));
    once.set(fold(one.text), known ? { ...known, before: [...known.before, one.date] } : one);
  }
  return [...once.values()];
}

/** What was told of a card, the newest first; before it what is in the card's language. */
export function newestFirst(told: readonly Told[], language: string): readonly Told[] {
  const isOwn = (one: Told) => primaryTag(one.language) === primaryTag(language);
  const day = ({ date }: Told) => (date === null ? '' : endOf(date.date));
  return told.toSorted(
    (a, b) => Number(isOwn(b)) - Number(isOwn(a)) || (day(a) > day(b) ? -1 : day(a) < day(b) ? 1 : 0),
  );
}

/** When the newest source of what a deck tells of a card was published; of all its sources, where it has no fact. */
function dateOf({ deck, card }: Part): FactDate | null {
  const own = deck.sources.filter(({ id }) => card.facts.some(({ source }) => source === id));
  const dates = (own.length > 0 ? own : deck.sources).flatMap(({ published }) => published ?? []);
  return dates.reduce<FactDate | null>(
    (best, date) => (best && endOf(best.date) >= endOf(date.date) ? best : date),
    null,
  );
}

function showFact(
  deck: DeckLine,
  { fact, card: owner, came }: CameFact,
  unifiedId: (id: CardId) => CardId,
): ShownFact {
  const unified = (card: string) => unifiedId(cardIdOf(deck.id, card));
  const source = deck.sources.find(({ id }) => id === fact.source)!;
  const inline = (part: Inline): ShownInline | readonly ShownInline[] =>
    typeof part === 'string'
      ? linkTitle(part, owner.title, unified(owner.id))
      : { text: part.text, card: unified(part.card) };
  return {
    id: `${cardIdOf(deck.id, owner.id)}/${owner.facts.indexOf(fact)}`,
    text: fact.text.flatMap(inline),
    source,
    paragraphs: fact.paragraphs,
    caption: fact.caption,
    fragment: fact.fragment,
    saidBy: fact.saidBy && {
      name: fact.saidBy.name,
      card: fact.saidBy.card === null ? null : unified(fact.saidBy.card),
    },
    stated: statedOf(fact, source),
    about: fact.about,
    due: fact.due,
    note: fact.note,
    cards: [...new Set(cardsOf(fact, owner.id).map(unified))],
    addedAt: came ?? deck.addedAt,
    repeats: [],
    differs: [],
    changes: null,
    isNew: false,
    fromThisPage: false,
    inThisArticle: false,
    later: false,
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
export function statedOf(fact: Pick<Fact, 'stated'>, source: Source): FactDate | null {
  return fact.stated ?? source.published;
}
