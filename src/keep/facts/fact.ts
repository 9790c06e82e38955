import type { Inline } from '../../deck/types.ts';
import { type DatesInput, datesOf } from '../dates/of-fact.ts';
import type { Gender } from '../entities/gazetteer/gender.ts';
import { fragmentAt, quoteAt, type Texts } from '../fragment.ts';
import { quantitiesOf } from '../quantities.ts';
import type { Entity, KeptFact, Place, Sentence } from '../types.ts';
import type { Scene } from './antecedents.ts';
import { danglingIn, hearsayIn, leaningIn, pointing } from './doubts.ts';
import type { FactsInput } from './facts.ts';
import { possessorIn } from './possessors.ts';
import type { Quotation } from './quotations.ts';
import { type Attribution, subjectEntity } from './speakers.ts';
import { type Statement, statementsIn } from './statements.ts';
import { isLong, type Mention, type Token, tokensOf } from './tokens.ts';
import { topicOf } from './topic.ts';
import type { FactWords } from './words.ts';

/** A sentence as the rules see it. */
export interface Reading {
  readonly sentence: Sentence;
  /** Text of its paragraph. */
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly statements: readonly Statement[];
  /** Entities named outside of long quotations. */
  readonly outside: readonly Entity[];
}

/** Reads a sentence. */
export function readSentence(
  sentence: Sentence,
  text: string,
  quotations: readonly Quotation[],
  mentions: readonly Mention[],
  words: FactWords,
): Reading {
  const tokens = tokensOf(sentence, text, quotations, mentions);
  const outside = [...new Set(tokens.flatMap(({ entity }) => entity ?? []))];
  return { sentence, text, tokens, statements: statementsIn(tokens, words), outside };
}

/** What a sentence leaves for the pronouns of the next one. */
export function sceneOf(
  reading: Reading,
  said: readonly Attribution[],
  { before, last }: { readonly before: Scene | null; readonly last: Scene | null },
  words: FactWords,
): Scene {
  const speaker = said.find((each) => each.speaker?.entity)?.speaker?.entity ?? null;
  return sceneFrom(reading, subjectEntity(reading, before, last, words), speaker, words);
}

/** A sentence's scene, once subject and speaker are known. */
export function sceneFrom(
  { outside, tokens }: Reading,
  subject: Entity | null,
  speaker: Entity | null,
  words: FactWords,
): Scene {
  const has = (...sets: readonly ReadonlySet<string>[]) =>
    tokens.some(({ type, lower }) => type === 'word' && sets.some((set) => set.has(lower)));
  const [hasHe, hasShe] = [has(words.he, words.him), has(words.she, words.her)];
  const quoted = tokens.flatMap(({ type, lower }) =>
    type === 'quote' ? (lower.match(/\p{L}+/gu) ?? []) : [],
  );
  const says = (...sets: readonly ReadonlySet<string>[]) =>
    quoted.some((word) => sets.some((set) => set.has(word)));
  const quotes = new Set<Gender>();
  if (says(words.he, words.him)) quotes.add('he');
  if (says(words.she, words.her)) quotes.add('she');
  return { subject, speaker, hasHe, hasShe, quotes, mentioned: outside };
}

/** Everything that a fact is made of. */
export interface Material {
  readonly input: FactsInput;
  readonly texts: Texts;
  readonly text: string;
  readonly mentions: readonly Mention[];
  readonly reading: Reading;
  readonly statement: Statement;
  readonly said: Attribution;
  readonly around: { readonly before: Scene | null; readonly last: Scene | null };
}

/** The fact of a statement; null where it is about nobody with a card. */
export function factOf(material: Material): KeptFact | null {
  const { input, texts, text, mentions, reading, statement, said } = material;
  const place = placeOf(statement, reading);
  const inside = mentions.filter(({ start, end }) => place.start <= start && end <= place.end);
  const owner = possessorIn(material);
  const topic = topicOf(material, inside, owner);
  if (topic === null) return null;
  const isOther = owner !== null && owner.entity !== topic.entity;
  const own = isOther && owner.certain ? owner.entity : null;
  const isTold = topic.doubts.some(({ of }) => of === 'reference');
  const open = isOther && !owner.certain && !isTold ? [pointing(owner.word, owner.entity)] : [];
  const { speaker, mode, doubt } = said;
  const saidBy = speaker && { name: speaker.name.slice(0, 200), card: speaker.entity?.id ?? null };
  const exact = text.slice(place.start, place.end);
  const dates = datesOf({
    text,
    start: place.start,
    end: place.end,
    language: input.language,
    published: input.article.published,
    names: mentions,
    report: reportPlace(statement),
    quotes: statement.tokens.filter(({ type }) => type === 'quote'),
  });
  const leaning = dates.about === null ? leaningIn(material) : [];
  return {
    card: topic.entity.id,
    text: linked(text, place, inside, topic.entity),
    source: input.source,
    paragraphs: [place.paragraph],
    caption: place.caption,
    saidBy,
    ...dates,
    also: own === null ? [] : [own.id],
    note: own === null ? null : `“${owner!.word}”: ${own.title}`,
    quote: quoteAt(texts, place),
    sentence: reading.sentence,
    fragment: fragmentAt(texts, place),
    mode,
    quantities: quantitiesOf(withoutNumbers(exact, place, inside, input.language), input.language),
    doubts: [
      ...(doubt === null ? [] : [doubt]),
      ...hearsayIn(material),
      ...leaning,
      ...danglingIn(material),
      ...topic.doubts,
      ...open,
    ],
  };
}

/** A text in which names with digits hold none, at the same length: “Gate 4” counts nothing. */
function withoutNumbers(
  exact: string,
  { start }: Place,
  mentions: readonly Mention[],
  language: string,
): string {
  return mentions.reduce((text, name) => {
    const [from, to] = [name.start - start, name.end - start];
    const words = text.slice(from, to);
    // “SFr62” is no name, whatever took it for one.
    const isSum = !/^\d/.test(words) && quantitiesOf(words, language)[0]?.raw === words;
    return /\d/.test(words) && !isSum
      ? text.slice(0, from) + words.replace(/\d/g, '_') + text.slice(to)
      : text;
  }, exact);
}

/** The clause that names the speaker, in the paragraph. */
function reportPlace({ report, tokens }: Statement): DatesInput['report'] {
  if (report === null) return null;
  return {
    start: tokens[report.from]!.start,
    end: tokens[report.to - 1]!.end,
    verb: tokens[report.at]!.start,
    named:
      report.speaker !== null && report.speaker.to <= report.at ? tokens[report.speaker.to - 1]!.end : null,
    side: report.side,
  };
}

/** A statement's words, without marks that belong to a longer quotation or to the sentence around it. */
function placeOf({ tokens }: Statement, { sentence, text, statements }: Reading): Place {
  const isWhole = statements.length === 1;
  let start = isWhole ? sentence.start : tokens[0]!.start;
  let end = isWhole ? sentence.end : tokens.at(-1)!.end;
  const cut = insideOf(tokens, text);
  if (isWhole && cut !== null) return { paragraph: sentence.paragraph, caption: sentence.caption, ...cut };
  // The sentence's own full stop goes with its last part.
  if (!isWhole && tokens.at(-1) === statements.at(-1)!.tokens.at(-1)) end = sentence.end;
  const marks = text.slice(start, end).match(/["“”„«»]/g)?.length ?? 0;
  if (marks % 2 === 1) {
    if (/^["“„«]/.test(text.slice(start, end))) start++;
    else if (/["”“»]$/.test(text.slice(start, end))) end--;
  }
  while (start < end && /\s/.test(text[start]!)) start++;
  while (end > start && /\s/.test(text[end - 1]!)) end--;
  return { paragraph: sentence.paragraph, caption: sentence.caption, start, end };
}

/** Of a quotation that began before the sentence, or ends behind it, the words in it; null: there is none. */
function insideOf(tokens: readonly Token[], text: string): { start: number; end: number } | null {
  const quote = tokens.find(({ type, text: words }) => type === 'quote' && isHalf(words));
  if (quote === undefined) return null;
  const [open = ''] = /^[\s"“”„«»‘’]*/.exec(quote.text) ?? [];
  const start = quote.start + open.length;
  const end = quote.start + quote.text.replace(/[\s,"“”«»’]+$/, '').length;
  return start < end && /\p{L}/u.test(text.slice(start, end)) ? { start, end } : null;
}

function isHalf(quote: string): boolean {
  const opens = /^["“”„«»‘]/.test(quote);
  const closes = /["“”«»’]$/.test(quote);
  return opens !== closes;
}

/** The words with the first mention of each other card as a link. */
function linked(text: string, place: Place, mentions: readonly Mention[], own: Entity): Inline[] {
  const pieces: Inline[] = [];
  const seen = new Set([own]);
  let at = place.start;
  for (const { entity, start, end } of mentions) {
    if (seen.has(entity) || start < at) continue;
    seen.add(entity);
    if (start > at) pieces.push(text.slice(at, start));
    pieces.push({ text: text.slice(start, end), card: entity.id });
    at = end;
  }
  if (at < place.end) pieces.push(text.slice(at, place.end));
  return pieces;
}

/** Is all that a sentence says in quotation marks? */
export function isQuoted(tokens: readonly Token[]): boolean {
  return (
    tokens.length > 0 &&
    tokens.every(({ type, text }) => type === 'mark' || (type === 'quote' && isLong(text)))
  );
}
