import type { Article } from '../article/types.ts';
import { neat, seenOf } from '../deck/characters.ts';
import { dateProblem } from '../deck/dates.ts';
import { cardsOf } from '../deck/facts.ts';
import { isLanguage, primaryTag } from '../deck/languages.ts';
import { LIMITS } from '../deck/limits.ts';
import { nameProblem } from '../deck/names.ts';
import { slug } from '../deck/slug.ts';
import type { Card, Deck, Fact, Inline, Name, Source } from '../deck/types.ts';
import { isGivenName } from './entities/gazetteer/given-names.ts';
import { keyOf } from './entities/spans/words.ts';
import { factWords } from './facts/words.ts';
import type { Entity, KeptFact } from './types.ts';

/**
 * The deck of an article: of its facts those in no doubt, and the cards that they concern. Printing and parsing it
 * gives it back: what no deck can hold is left out of it. Takes entities and facts as they are compiled or edited.
 */
export function deckOf(article: Article, entities: readonly Entity[], facts: readonly KeptFact[]): Deck {
  const source = sourceOf(article);
  const ids = new Map(entities.filter(isWritable).map((entity) => [entity.id, slug(titleOf(entity))]));
  const shown = facts.filter(({ card, doubts }) => doubts.length === 0 && ids.has(card));
  const own = new Map<string, Fact[]>();
  const needed = new Set<string>();
  for (const fact of shown) {
    const card = ids.get(fact.card)!;
    const written = writable(fact, ids, source);
    if (written === null) continue;
    own.set(card, [...(own.get(card) ?? []), written]);
    for (const id of cardsOf(written, card)) needed.add(id);
  }
  const cards = new Map<string, Card>();
  for (const entity of entities) {
    const id = ids.get(entity.id);
    if (id === undefined || !needed.has(id)) continue;
    const card = cardOf(id, entity, own.get(id) ?? [], article);
    const twin = cards.get(id);
    cards.set(id, twin === undefined ? card : { ...twin, names: union(twin.names, card.names) });
  }
  return {
    title: seenOf(source.title) || source.title,
    language: source.language ?? 'und',
    sources: [source],
    cards: [...cards.values()],
  };
}

/** The article as a source of facts. */
function sourceOf(article: Article): Source {
  const { publisher, author, published, url, language } = article;
  const text = (value: string | null) =>
    value === null ? null : neat(value).slice(0, LIMITS.text).trim() || null;
  return {
    id: sourceId(article),
    title: text(article.title) ?? text(publisher) ?? 'Article',
    publisher: text(publisher),
    author: text(author),
    published:
      published === null || dateProblem(published) !== null ? null : { date: published, inferred: false },
    basis: null,
    url: url !== null && ADDRESS.test(url) ? url : null,
    language: language !== null && isLanguage(language) ? language : null,
    words: 'verbatim',
  };
}

/** A short key of publisher, address or title: `the-courier`. */
export function sourceId({ publisher, url, title }: Article): string {
  const host = /^https?:\/\/(?:www\.)?([^/:?#]+)/i.exec(url ?? '')?.[1]?.replace(/\.[a-z]{2,}$/i, '');
  for (const name of [publisher, host, title]) {
    const key = (name ?? '')
      .normalize('NFKD')
      .toLowerCase()
      .replaceAll('ß', 'ss')
      .replace(/\p{M}/gu, '')
      .replace(/[^a-z0-9]+/g, '-')
      .slice(0, 24)
      .replace(/^-+|-+$/g, '');
    if (/[a-z]{2}/.test(key)) return key;
  }
  return 'article';
}

/** As the front matter wants it (`readSource` in deck/front.ts). */
const ADDRESS = /^https?:\/\/[^\s/?#\\<>"][^\s\\<>"]*$/i;

function titleOf({ title }: Entity): string {
  return seenOf(neat(title)).slice(0, LIMITS.name).trim();
}

function isWritable(entity: Entity): boolean {
  return entity.doubt === null && /[\p{L}\p{N}]/u.test(slug(titleOf(entity)));
}

function writable(fact: KeptFact, ids: ReadonlyMap<string, string>, source: Source): Fact | null {
  // Nothing leads to the card that it stands on, as where the reader put it there.
  const text = fact.text.map((piece) => {
    if (typeof piece === 'string') return piece;
    return { ...piece, card: piece.card === fact.card ? undefined : ids.get(piece.card) };
  });
  const inline = joined(text);
  const saidBy = fact.saidBy && {
    name: inLine(neat(fact.saidBy.name).slice(0, LIMITS.name).trim()),
    card: (fact.saidBy.card === null ? null : ids.get(fact.saidBy.card)) ?? null,
  };
  if (inline.length === 0 || (saidBy !== null && !/\S/.test(saidBy.name))) return null;
  const { paragraphs, caption, stated, about, due } = fact;
  const also = fact.also.flatMap((card) => ids.get(card) ?? []);
  const fragment = source.url === null || fact.fragment.length > LIMITS.text ? null : fact.fragment;
  const cited = { source: source.id, paragraphs, caption, fragment };
  return { text: inline, ...cited, saidBy, stated, about, due, also, note: fact.note };
}

/** “a spokesperson for the town”, who began a sentence: articles and numbers that are part of no name are small inside a line. */
function inLine(name: string): string {
  return FIRST.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}

/** “The Courier” and “Der Bote” keep theirs. */
const FIRST =
  /^(?:(?:An?|Two|Three|Some|Several|Many|Most|Both|Its|His|Her|Their|Another|Other|Una?|Unos|Unas|Sus?|Varios|Varias|Eine?|Ihre?|Seine?|Mehrere|Viele|Einige|Zwei|Drei) \p{L}|(?:The|El|La|Los|Las) \p{Ll})/u;

/** Running text as decks have it: neat, without empty or adjacent strings, links to no card being plain. */
function joined(
  pieces: readonly (string | { readonly text: string; readonly card: string | undefined })[],
): Inline[] {
  const done: Inline[] = [];
  for (const piece of pieces) {
    const last = done.at(-1);
    const plain = typeof piece === 'string' ? piece : piece.card === undefined ? piece.text : null;
    if (plain === null) {
      const { text, card } = piece as { text: string; card: string };
      done.push({ text: neat(text), card });
    } else if (typeof last === 'string') done[done.length - 1] = last + plain;
    else done.push(plain);
  }
  return done
    .map((piece, i) => {
      if (typeof piece !== 'string') return piece;
      // Its ends are marked, so that single spaces beside a link stay.
      const text = neat(`|${piece}|`).slice(1, -1);
      const from = i === 0 ? text.trimStart() : text;
      return i === done.length - 1 ? from.trimEnd() : from;
    })
    .filter((piece) => (typeof piece === 'string' ? piece !== '' : /\S/.test(piece.text)));
}

function cardOf(id: string, entity: Entity, facts: readonly Fact[], article: Article): Card {
  const { kind, wikidata } = entity;
  const role =
    entity.role === null ? null : neat(entity.role.replaceAll('·', ',')).slice(0, LIMITS.name).trim() || null;
  return {
    id,
    title: titleOf(entity),
    kind,
    role,
    wikidata: wikidata !== null && /^Q[1-9]\d{0,11}$/.test(wikidata) ? wikidata : null,
    everyday: isEveryday(entity, article),
    summary: null,
    names: namesOf(entity),
    facts,
  };
}

/** Places and blocs stand in half of all news, and so does a court or ministry whose name does not tell whose it is. */
function isEveryday({ kind, names }: Entity, { language }: Article): boolean {
  if (kind !== 'person' && names.length > 0 && names.every(({ unsure }) => unsure)) return true;
  const blocs = factWords(primaryTag(language ?? ''))?.blocs;
  return kind === 'place' || names.some(({ text }) => blocs?.has(text.toLowerCase().replaceAll(' ', '-')));
}

/** Names that a deck can hold; those that often mean something else, given names too, count in company only. */
function namesOf({ kind, names, wikidata }: Entity): Name[] {
  const neatNames = names.map((name) => ({ ...name, text: seenOf(neat(name.text)) }));
  const usable = neatNames.filter(
    ({ text, language }) => nameProblem(text) === null && (language === null || isLanguage(language)),
  );
  return union([], usable).map((name) => {
    const isShort = name.text.length <= 3 || (kind === 'person' && !/[\s-]/.test(name.text));
    const hasLonger = usable.some(({ text }) => text.length > name.text.length && text.includes(name.text));
    const isGiven = kind === 'person' && wikidata === null && isGivenName(keyOf(name.text));
    return { ...name, unsure: name.unsure || (isShort && hasLonger) || isGiven };
  });
}

function union(names: readonly Name[], more: readonly Name[]): Name[] {
  const key = ({ text, language }: Name) => `${language} ${text}`;
  return [...new Map([...names, ...more].map((name) => [key(name), name])).values()];
}
