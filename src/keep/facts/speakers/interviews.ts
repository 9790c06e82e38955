// Interviews in which every question and every answer is a paragraph behind a dash, as Russian and Spanish papers print them.
import type { Article, Paragraph } from '../../../article/types.ts';
import type { Entity } from '../../types.ts';
import type { Cast } from '../antecedents/nouns/roles.ts';
import { onlyOf } from '../antecedents/only.ts';
import { type Attribution, WHO } from './reported.ts';

/** Questions from which on a text is an interview. */
const FEW = 2;

/** Does a paragraph open as a turn of an interview does: “— Да, …”? */
export function isTurn({ text }: Paragraph): boolean {
  return /^\s*[—–-]\s+[\p{Lu}\d«"“]/u.test(text);
}

function isQuestion(paragraph: Paragraph | undefined): boolean {
  return paragraph !== undefined && isTurn(paragraph) && /\?[»"”]?\s*$/.test(paragraph.text);
}

/**
 * Who says what a paragraph of an interview says: an answer, which stands behind a question, is of whom the headline names in person,
 * before a colon or alone; of others nobody knows. `number`: of the paragraph, from 1. Null: it is no turn of an interview.
 */
export function turnOf(
  { paragraphs }: Article,
  number: number,
  entities: readonly Entity[],
): Attribution | null {
  const [before, paragraph] = [paragraphs[number - 2], paragraphs[number - 1]];
  if (paragraph === undefined || !isTurn(paragraph)) return null;
  if (paragraphs.filter(isQuestion).length < FEW) return null;
  const isAnswer = isQuestion(before) && !isQuestion(paragraph);
  const guest = isAnswer ? guestOf(paragraphs, entities) : null;
  const speaker = guest && { name: guest.title, entity: guest };
  return { mode: 'direct', speaker, doubt: speaker === null ? WHO : null, guess: null };
}

/** Whom the headline names before a colon, as who says what stands behind it: «Анна Рот: «Моста не будет»». Null: nobody. Russian. */
export function headlineSpeaker({ article: { paragraphs }, entities, words }: Cast): Entity | null {
  const title = words.inflects && paragraphs[0]?.role === 'headline' ? paragraphs[0].text : '';
  const isIt = ({ kind, doubt, mentions }: Entity) =>
    kind === 'person' &&
    doubt === null &&
    mentions.some(
      ({ paragraph, caption, start, end }) =>
        paragraph === 1 && !caption && start === 0 && /^: ?[«„“"]/u.test(title.slice(end)),
    );
  return entities.find(isIt) ?? null;
}

function guestOf(paragraphs: readonly Paragraph[], entities: readonly Entity[]): Entity | null {
  const people = entities.flatMap((entity) => {
    if (entity.kind !== 'person' || entity.doubt !== null) return [];
    const place = entity.mentions.find(({ paragraph, caption }) => paragraph === 1 && !caption);
    return place === undefined ? [] : [{ entity, place }];
  });
  const first = people.find(({ place }) => paragraphs[0]!.text[place.end] === ':');
  return first?.entity ?? onlyOf(people.map(({ entity }) => entity));
}
