// Interviews in which questions and answers are paragraphs: behind a dash, as Russian and Spanish papers print them, or behind who speaks, with a colon.
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
  if (paragraph === undefined) return null;
  if (!isTurn(paragraph))
    return namedTurnOf(paragraphs, number, entities) ?? plainTurnOf(paragraphs, number, entities);
  if (paragraphs.filter(isQuestion).length < FEW) return null;
  const isAnswer = isQuestion(before) && !isQuestion(paragraph);
  const guest = isAnswer ? guestOf(paragraphs, entities) : null;
  const speaker = guest && { name: guest.title, entity: guest };
  return { mode: 'direct', speaker, doubt: speaker === null ? WHO : null, guess: null };
}

/**
 * “Anna Roth: Ja, …”: whose answer a paragraph is in an interview that names who answers, once at least; what ends by a question
 * mark is not. Of a question with a label (“Courier: …?”) nobody knows who says it.
 */
function namedTurnOf(
  paragraphs: readonly Paragraph[],
  number: number,
  entities: readonly Entity[],
): Attribution | null {
  const isAsked = ({ role, text }: Paragraph) => role === 'text' && ASKED.test(text);
  if (paragraphs.filter(isAsked).length < FEW) return null;
  const turns = entities
    .filter(({ kind, doubt }) => kind === 'person' && doubt === null)
    .flatMap((entity) =>
      entity.mentions.filter((at) => opensTurn(at, paragraphs)).map((at) => ({ entity, at })),
    )
    .toSorted((a, b) => a.at.paragraph - b.at.paragraph);
  const first = turns[0]?.at.paragraph ?? Number.POSITIVE_INFINITY;
  const { role, text } = paragraphs[number - 1]!;
  if (isAsked(paragraphs[number - 1]!)) {
    const isLabelled = number >= first - 1 && LABEL.test(text);
    return isLabelled ? { mode: 'direct', speaker: null, doubt: WHO, guess: null } : null;
  }
  const turn = turns.findLast(({ at }) => at.paragraph <= number);
  if (turn === undefined || role !== 'text' || CREDIT.test(text)) return null;
  return {
    mode: 'direct',
    speaker: { name: turn.entity.title, entity: turn.entity },
    doubt: null,
    guess: null,
  };
}

/**
 * An answer in a German text that says above that it is a talk (“Interview mit …”), and whose questions are paragraphs: of whom those
 * lines name behind “mit”, or else nobody knows whose.
 */
function plainTurnOf(
  paragraphs: readonly Paragraph[],
  number: number,
  entities: readonly Entity[],
): Attribution | null {
  const asked = paragraphs.flatMap(({ role, text }, at) =>
    at > 0 && role === 'text' && ASKED.test(text) ? at + 1 : [],
  );
  const isTalk = paragraphs.slice(0, OPENING).some(({ text }) => TALK.test(text));
  if (!isTalk || asked.length <= FEW || number <= asked[0]! || asked.includes(number)) return null;
  const { role, text } = paragraphs[number - 1]!;
  if (role !== 'text' || CREDIT.test(text)) return null;
  const isGuest = ({ paragraph, start }: Entity['mentions'][number]) =>
    paragraph <= OPENING && WITH.test(paragraphs[paragraph - 1]!.text.slice(0, start));
  const guest = onlyOf(
    entities.filter(
      ({ kind, doubt, mentions }) => kind === 'person' && doubt === null && mentions.some(isGuest),
    ),
  );
  const speaker = guest && { name: guest.title, entity: guest };
  return { mode: 'according-to', speaker, doubt: speaker === null ? WHO : null, guess: null };
}

/** Paragraphs that tell with whom a talk is. */
const OPENING = 2;
const TALK = /(?<!\p{L})(?:(?:Interview|Gespräch) mit|haben? mit [^.]+ gesprochen)(?!\p{L})/u;
const WITH = /(?<!\p{L})mit (?:[\p{L}-]+ ){0,3}$/u;

/** Does a name stand before the colon with which a paragraph opens? */
function opensTurn(
  { paragraph, caption, start, end }: Entity['mentions'][number],
  all: readonly Paragraph[],
) {
  return !caption && start === 0 && /^: [\p{Lu}\d]/u.test(all[paragraph - 1]!.text.slice(end));
}

const ASKED = /\?\s*$/;
const LABEL = /^\p{Lu}[^:.?!]{1,40}: /u;
/** What closes an interview: who asked. */
const CREDIT = /^(?:Das (?:Gespräch|Interview)|Die Fragen|(?:The )?Interview\b|Entrevista\b)/;

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
