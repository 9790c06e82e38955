// Whom or what a statement is mainly about.
import type { Entity } from '../types.ts';
import { antecedentOf } from './antecedents.ts';
import type { Material } from './fact.ts';
import { coreEntity, entitiesIn, isPointing, type Phrase, textOf } from './phrases.ts';
import { denotedBy } from './roles.ts';
import type { Mention, Token } from './tokens.ts';
import type { FactWords } from './words.ts';

/** What a fact is written under, and what of that is doubtful. */
export interface Topic {
  readonly entity: Entity;
  readonly doubts: readonly string[];
}

/**
 * The topic of a statement: its grammatical subject, and of something said, the subject of what is said. `mentions`:
 * those in its words. Null where no entity comes into question.
 */
export function topicOf(material: Material, mentions: readonly Mention[]): Topic | null {
  const { statement, said, around, text, input } = material;
  const { words } = input;
  const speaker = said.speaker?.entity ?? said.guess;
  const others = mentions.filter(({ entity }) => entity !== speaker).map(({ entity }) => entity);
  const { subject, tokens, report } = statement;
  const topic = (entity: Entity | null | undefined, ...doubts: readonly string[]): Topic | null =>
    entity ? { entity, doubts: entity.doubt === null ? doubts : [...doubts, entity.doubt] } : null;

  if (
    said.mode === 'direct' &&
    (report === null || subject === null || isInReport(subject, statement.report))
  ) {
    return topic(firstQuoted(tokens, mentions) ?? speaker ?? others[0], ...doubtsOfQuote(material, mentions));
  }
  if (subject === null)
    return topic(speaker ?? others[0], ...(said.mode === null ? ['what is it about?'] : []));
  if (subject.pronoun !== null) {
    const name = textOf(tokens, subject, text);
    if (said.mode !== null && speaker?.kind === 'person' && isPerson(subject.pronoun, words))
      return topic(speaker);
    // “The ministry said it would pay.”
    const isOwn = said.mode === 'indirect' && report?.side === 'behind' && words.it.has(subject.pronoun);
    if (isOwn && speaker !== null && speaker.kind !== 'person') return topic(speaker);
    const { entity, certain } = antecedentOf(subject.pronoun, around.before, around.last, words);
    if (certain) return topic(entity);
    if (said.mode !== null && speaker !== null) return topic(speaker, `${name} → ?`);
    return topic(entity ?? others[0] ?? speaker, `${name} → ${entity?.title ?? ''}?`);
  }
  // “Roth said her plan would work.”
  const isHers = said.mode !== null && words.his.has(tokens[subject.from]!.lower);
  if (isHers && speaker !== null) return topic(speaker);
  const [first = denotedBy(tokens, subject, input)] = entitiesIn(tokens, subject, words);
  // “Roth said the road to Kovin was long”: her statement more than one about Kovin.
  const isAside = said.mode !== null && speaker !== null && first !== coreEntity(tokens, subject, words);
  if (first) return topic(isAside ? speaker : first);
  const vague = pointsBack(tokens, subject, words);
  if (vague && said.mode === null)
    return topic(others[0] ?? speaker, `“${textOf(tokens, subject, text)}” → ?`);
  return topic((said.mode === null ? others[0] : speaker) ?? others[0] ?? speaker);
}

function isInReport(subject: Phrase, report: Material['statement']['report']): boolean {
  return report !== null && subject.from >= report.from && subject.to <= report.to;
}

function isPerson(pronoun: string, words: FactWords): boolean {
  return words.he.has(pronoun) || words.she.has(pronoun);
}

/** A quotation that begins by pointing back, or that names nothing and goes on from another sentence, stands alone badly. */
function doubtsOfQuote({ statement, text, input }: Material, mentions: readonly Mention[]): string[] {
  const quote = statement.tokens.find(({ type }) => type === 'quote');
  if (quote === undefined) return [];
  const [first = ''] = /[\p{L}\p{N}'’]+/u.exec(text.slice(quote.start, quote.end)) ?? [];
  const token = { ...quote, type: 'word' as const, lower: first.toLowerCase().replace(/['’].*/, '') };
  if (isPointing(token, input.words)) return [`${first} → ?`];
  const isTold = firstQuoted(statement.tokens, mentions) !== null || /\d/.test(quote.text);
  const isShort = quote.text.split(/\s+/).length < 8;
  return isTold || (statement.report !== null && !isShort) ? [] : ['what is it about?'];
}

/** The first entity named inside a quotation. */
function firstQuoted(tokens: readonly Token[], mentions: readonly Mention[]): Entity | null {
  const quotes = tokens.filter(({ type }) => type === 'quote');
  const found = mentions.find(({ start, end }) =>
    quotes.some((quote) => quote.start <= start && end <= quote.end),
  );
  return found?.entity ?? null;
}

/** “the deal”, “these countries”: known from before, and nothing in the phrase says which. */
function pointsBack(tokens: readonly Token[], { from, to }: Phrase, words: FactWords): boolean {
  const first = tokens[from]!;
  const isDefinite = words.the.has(first.lower) || words.his.has(first.lower) || words.this.has(first.lower);
  const isTold = tokens
    .slice(from + 1, to)
    .some(({ type, lower }) => type === 'word' && words.prepositions.has(lower));
  // “some of those”
  if (tokens.slice(from, to).some(({ type, lower }) => type === 'word' && words.this.has(lower))) return true;
  return (
    isDefinite &&
    first.type === 'word' &&
    (!isTold || words.his.has(first.lower) || words.this.has(first.lower))
  );
}
