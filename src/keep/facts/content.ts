// What a statement tells of itself.
import type { Article } from '../../article/types.ts';
import type { Inline } from '../../deck/types.ts';
import { datesOf } from '../dates/of-fact.ts';
import { fragmentAt, quoteAt } from '../fragment.ts';
import { quantitiesOf } from '../quantities.ts';
import type { Entity, KeptFact, Place } from '../types.ts';
import type { Material } from './fact.ts';
import type { FactsInput } from './facts.ts';
import { placeOf, reportPlace, shownPlace } from './statements/places.ts';
import type { Mention } from './statements/tokens.ts';

/** What `contentOf` takes: no rules are needed. */
export type Content = Pick<Material, 'texts' | 'text' | 'mentions' | 'reading' | 'statement' | 'said'> & {
  readonly input: Omit<FactsInput, 'words'>;
};

/**
 * A statement's words and where they stand, with what they tell of themselves: who says them, when, how much. `inside`: names
 * in the words; `links`: those that become links, but for `own`.
 */
export function contentOf(
  { input, texts, text, mentions, reading, statement, said }: Content,
  inside: readonly Mention[],
  own: Entity | null,
  links: readonly Mention[] = inside,
): Omit<KeptFact, 'card' | 'also' | 'note' | 'doubts'> {
  const place = placeOf(statement, reading);
  const { speaker, mode } = said;
  const exact = text.slice(place.start, place.end);
  const shown = shownPlace(place, statement, reading);
  const dates = datesOf({
    text,
    before: beforeIn(text, place, input.article),
    start: place.start,
    end: place.end,
    language: input.language,
    ...writtenOf(place, input.article),
    names: mentions,
    report: reportPlace(statement),
    quotes: statement.tokens.filter(({ type }) => type === 'quote'),
  });
  return {
    text: linked(text, shown, links, own),
    source: input.source,
    paragraphs: [place.paragraph],
    caption: place.caption,
    saidBy: speaker && { name: speaker.name.slice(0, 200), card: speaker.entity?.id ?? null },
    ...dates,
    quote: quoteAt(texts, shown),
    sentence: reading.sentence,
    fragment: fragmentAt(texts, shown),
    mode,
    quantities: quantitiesOf(withoutNumbers(exact, place, inside, input.language), input.language),
  };
}

/** What stands before a place, with the three paragraphs before its own, each a line. */
function beforeIn(text: string, { paragraph, caption, start }: Place, { paragraphs }: Article): string {
  const last = caption ? [] : paragraphs.slice(Math.max(0, paragraph - 4), paragraph - 1);
  return [...last.map((one) => one.text), text.slice(0, start)].join('\n');
}

/** From which days the words of a place count. */
function writtenOf({ paragraph, caption }: Place, { paragraphs, published, updated }: Article) {
  const day = caption ? undefined : paragraphs[paragraph - 1]?.day;
  return day === undefined ? { published, updated: updated ?? null } : { published: day, updated: null };
}

/** Names in a statement's words. */
export function mentionsIn({ mentions, reading, statement }: Content): Mention[] {
  const place = placeOf(statement, reading);
  return mentions.filter(({ start, end }) => place.start <= start && end <= place.end);
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

/** The words with the first mention of each other card as a link. */
function linked(text: string, place: Place, mentions: readonly Mention[], own: Entity | null): Inline[] {
  const pieces: Inline[] = [];
  const seen = new Set<Entity | null>([own]);
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
