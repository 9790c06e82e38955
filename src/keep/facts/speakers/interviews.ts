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

/** Who says what a paragraph of an interview says, by the paragraph's number from 1. Null: it is no turn of one. */
export type Turns = (number: number) => Attribution | null;

/**
 * The turns of an article, found once: an answer, which stands behind a question, is of whom the headline names in person, before a
 * colon or alone; of others nobody knows.
 */
export function turnsOf({ paragraphs }: Article, entities: readonly Entity[]): Turns {
  const people = entities.filter(({ kind, doubt }) => kind === 'person' && doubt === null);
  const [dashed, named, plain] = [dashedTurns, namedTurns, plainTurns].map((find) =>
    find(paragraphs, people),
  );
  return (number) => {
    const paragraph = paragraphs[number - 1];
    if (paragraph === undefined) return null;
    return isTurn(paragraph) ? dashed!(number) : (named!(number) ?? plain!(number));
  };
}

const none: Turns = () => null;

function turnBy(entity: Entity | null, mode: 'direct' | 'according-to' = 'direct'): Attribution {
  const speaker = entity && { name: entity.title, entity };
  return { mode, speaker, doubt: speaker === null ? WHO : null, guess: null };
}

function dashedTurns(paragraphs: readonly Paragraph[], people: readonly Entity[]): Turns {
  if (paragraphs.filter(isQuestion).length < FEW) return none;
  const guest = guestOf(paragraphs, people);
  return (number) => {
    const isAnswer = isQuestion(paragraphs[number - 2]) && !isQuestion(paragraphs[number - 1]);
    return turnBy(isAnswer ? guest : null);
  };
}

/**
 * “Anna Roth: Ja, …”: whose answer a paragraph is in an interview that names who answers, once at least; what ends by a question
 * mark is not. Of a question with a label (“Courier: …?”) nobody knows who says it.
 */
function namedTurns(paragraphs: readonly Paragraph[], people: readonly Entity[]): Turns {
  if (paragraphs.filter(isAsked).length < FEW) return none;
  const turns = people
    .flatMap((entity) =>
      entity.mentions.filter((at) => opensTurn(at, paragraphs)).map((at) => ({ entity, at })),
    )
    .toSorted((a, b) => a.at.paragraph - b.at.paragraph);
  const first = turns[0]?.at.paragraph ?? Number.POSITIVE_INFINITY;
  return (number) => {
    const paragraph = paragraphs[number - 1]!;
    if (isAsked(paragraph)) return number >= first - 1 && LABEL.test(paragraph.text) ? turnBy(null) : null;
    const turn = turns.findLast(({ at }) => at.paragraph <= number);
    return turn === undefined || !isAnswer(paragraph) ? null : turnBy(turn.entity);
  };
}

/**
 * An answer in a German text that says above that it is a talk (“Interview mit …”), and whose questions are paragraphs: of whom those
 * lines name behind “mit”, or else nobody knows whose.
 */
function plainTurns(paragraphs: readonly Paragraph[], people: readonly Entity[]): Turns {
  if (!paragraphs.slice(0, OPENING).some(({ text }) => TALK.test(text))) return none;
  const asked = paragraphs.flatMap((paragraph, at) => (at > 0 && isAsked(paragraph) ? at + 1 : []));
  if (asked.length <= FEW) return none;
  const isGuest = ({ paragraph, start }: Entity['mentions'][number]) =>
    paragraph <= OPENING && WITH.test(paragraphs[paragraph - 1]!.text.slice(0, start));
  const guest = onlyOf(people.filter(({ mentions }) => mentions.some(isGuest)));
  return (number) => {
    const isOne = number > asked[0]! && !asked.includes(number) && isAnswer(paragraphs[number - 1]!);
    return isOne ? turnBy(guest, 'according-to') : null;
  };
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

function isAsked({ role, text }: Paragraph): boolean {
  return role === 'text' && /\?\s*$/.test(text);
}

function isAnswer({ role, text }: Paragraph): boolean {
  return role === 'text' && !CREDIT.test(text);
}

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

function guestOf(paragraphs: readonly Paragraph[], people: readonly Entity[]): Entity | null {
  const named = people.flatMap((entity) => {
    const place = entity.mentions.find(({ paragraph, caption }) => paragraph === 1 && !caption);
    return place === undefined ? [] : [{ entity, place }];
  });
  const first = named.find(({ place }) => paragraphs[0]!.text[place.end] === ':');
  return first?.entity ?? onlyOf(named.map(({ entity }) => entity));
}
