// Whom or what a statement is mainly about.
import type { Entity } from '../../types.ts';
import { pairIn } from '../antecedents/nouns/pairs.ts';
import { isNamedEarly, isToldOf, leadOf } from '../antecedents/only.ts';
import { recipientIn } from '../antecedents/pronouns/dative.ts';
import type { Possessor } from '../antecedents/pronouns/possessors.ts';
import { pointing, WHAT } from '../doubts/doubts.ts';
import { doubtsOfQuote, subjectQuoted } from '../doubts/quoted.ts';
import type { Material } from '../fact.ts';
import { isVerb, textOf } from '../speech/phrases.ts';
import type { Mention, Token } from '../statements/tokens.ts';
import type { FactWords } from '../words.ts';
import { isByItself, isOfTeller, isScene, isWhereItHappened, opensStory } from './about.ts';
import { type Asked, askedOf, isOutlet, standsAlone, type Topic, topic } from './asked.ts';
import { topicOfNoun } from './of-noun.ts';
import { topicOfPronoun } from './of-pronoun.ts';

/**
 * The topic of a statement: its grammatical subject, and of something said, the subject of what is said. `mentions`:
 * those in its words; `owner`: whose its subject or speaker is. Null where no entity comes into question.
 */
export function topicOf(
  material: Material,
  mentions: readonly Mention[],
  owner: Possessor | null,
): Topic | null {
  const asked = askedOf(material, mentions, owner);
  const found = foundFor(asked);
  return found && settled(ofListed(ofFormer(withinRelative(found, material), material), material), asked);
}

/** Spanish “El organismo, *que depende del Ministerio*, respondió”: in doubt, where who is meant is named only to tell more of who is not. */
function withinRelative({ entity, doubts }: Topic, { statement, said, text, input }: Material): Topic {
  const { tokens, report, subject } = statement;
  const lead = report?.speaker ?? subject;
  const isBody = entity.kind === 'body' || entity.kind === 'institution';
  if (
    !input.words.dropsSubject ||
    !isBody ||
    lead === null ||
    lead.entity !== null ||
    entity === said.speaker?.entity
  )
    return { entity, doubts };
  const { to } = lead;
  const first = tokens[to + 1]?.lower ?? '';
  const isRelative = tokens[to]?.lower === ',' && (input.words.who.has(first) || input.words.that.has(first));
  const end = tokens.findIndex(({ lower }, i) => i > to && lower === ',');
  const isInside = tokens.every((token, i) => token.entity !== entity || (to < i && i < end));
  const isOnly = isRelative && isInside && tokens.some((token) => token.entity === entity);
  return { entity, doubts: isOnly ? [...doubts, pointing(textOf(tokens, lead, text))] : doubts };
}

/** Russian «*Бывший* студент Ковинского отряда», German “*Kovins* ehemaliger Minister meint, …”: the place of which somebody without a card had an office is told nothing of. */
function ofFormer({ entity, doubts }: Topic, { statement, said, input, text }: Material): Topic {
  const { tokens, report, subject } = statement;
  // «*Бывший* студент Ковинского отряда уехал»
  const [former, ...rest] = tokens.slice(subject?.from, subject?.to);
  const isStudent =
    input.words.inflects &&
    entity.kind !== 'person' &&
    /^бывш(?:ий|ая|ие)$/u.test(former?.lower ?? '') &&
    rest.some((token) => token.entity === entity);
  if (isStudent) return { entity, doubts: [...doubts, WHAT] };
  const speaker = report?.speaker ?? null;
  if (!input.words.verbSecond || entity.kind !== 'place' || speaker === null || said.speaker?.entity != null)
    return { entity, doubts };
  const isOfOffice = tokens.every(
    (token, at) => token.entity !== entity || (speaker.from <= at && at < speaker.to),
  );
  const isFormer = isOfOffice && /(?<!\p{L})(?:ehemalig|früher)e/u.test(textOf(tokens, speaker, text));
  return { entity, doubts: isFormer ? [...doubts, WHAT] : doubts };
}

/** Spanish “Unos expertos dicen que hubo 40 casos en *Kovin, Orsa y Tarsk*”: of three places in what nobody with a card says none is told of. */
function ofListed({ entity, doubts }: Topic, { statement, said, input }: Material): Topic {
  const { from = 0, to = 0 } = statement.report?.speaker ?? {};
  // “Orsa y Tarsk dijeron”
  const isNamed = statement.tokens.slice(from, to).some((token) => token.entity?.doubt === null);
  const isNobodys =
    input.words.dropsSubject && said.mode !== null && said.speaker?.entity == null && !isNamed;
  const places = new Set(
    statement.tokens.flatMap((token) => (token.entity?.kind === 'place' ? token.entity : [])),
  );
  const isListed =
    isNobodys && places.has(entity) && places.size >= LISTED && entity !== statement.subject?.entity;
  return { entity, doubts: isListed && doubts.length === 0 ? [WHAT] : doubts };
}

/** Places of which none is told of. */
const LISTED = 3;

function foundFor(asked: Asked): Topic | null {
  const { subject } = asked.material.statement;
  if (isQuotation(asked.material)) return topicOfQuotation(asked);
  const recipient = recipientIn(asked.material);
  if (recipient?.isFirst) return topic(recipient.entity);
  // «В городе пахнет гарью, сообщает *Ковин.ру*»
  const isTeller = subject?.entity != null && subject.entity === asked.material.said.speaker?.entity;
  if (subject === null || (isTeller && isOutlet(asked.material))) return topicOfNobody(asked);
  const pair = pairIn(asked.material);
  if (pair !== null) return topic(asked.isSaid ? (asked.speaker ?? pair.entities[0]) : pair.entities[0]);
  return subject.pronoun === null
    ? topicOfNoun(asked, subject)
    : topicOfPronoun(asked, subject, subject.pronoun);
}

/** Is it somebody's own words, and nothing that is told beside them? */
function isQuotation({ said, statement: { subject, report, tokens } }: Material): boolean {
  if (said.mode !== 'direct') return false;
  if (report === null || subject === null || tokens[0]!.type === 'quote') return true;
  return subject.from >= report.from && subject.to <= report.to;
}

function topicOfQuotation({ material, mentions, speaker, others, isSure }: Asked): Topic | null {
  const doubts = doubtsOfQuote(material, mentions, isSure);
  const subject = subjectQuoted(material.statement.tokens, mentions, material.input.words);
  const entity = speaker ?? subject ?? others[0];
  const isNamed = entity === speaker || (!material.input.words.inverts && entity === subject);
  const isSomebodys = isNamed || material.said.doubt !== null || (entity !== undefined && isToldOf(entity));
  return doubts && topic(entity, ...doubts, ...(isSomebodys ? [] : [WHAT]));
}

function topicOfNobody(asked: Asked): Topic | null {
  const { material, speaker, others, isSaid } = asked;
  const { tokens } = material.statement;
  const { words } = material.input;
  // «Пассажиров доставили в Ковин»: nobody is left out
  const isAnybody = words.inflects && tokens.some((_, at) => isDoneByOthers(tokens, at, words));
  // German “Seit Montag sind nach ersten Angaben neun Menschen in Kovin ertrunken”: there nobody is left out
  // Spanish “Por la lluvia la gala de Kovin tuvo que ser aplazada”, below a headline on Kovin
  const isLead = speaker === null && words.dropsSubject && opensStory(material);
  const star = isLead ? others.find((one) => isNamedEarly(one, 1) && one.doubt === null) : undefined;
  if (star !== undefined) return topic(star);
  const place = others[0]?.kind === 'place' ? others[0] : null;
  const isThere = place !== null && words.verbSecond && standsIn(place, tokens);
  const isFront = place !== null && isScene(place, tokens, words);
  if (place !== null && speaker === null && isWhereItHappened(place, material)) return topic(place);
  const isTold =
    speaker !== null ||
    isFront ||
    (others[0] !== undefined &&
      (isToldOf(others[0], leadOf(material.input.article, words)) || isActor(others[0], material)));
  // “Eigentümer des Schiffes ist Kovin Rail”
  const isOpen = words.verbSecond && speaker === null && !isThere;
  const named = isOpen ? others.find((one) => one.kind !== 'place' && isByItself(one, material)) : undefined;
  if (named !== undefined) return topic(named);
  // English leaves nobody out: of a verb that no list has, a statement is about what alone it names, if the headline does.
  const isHeadlined =
    !words.inverts &&
    !isSaid &&
    others.length === 1 &&
    isNamedEarly(others[0]!, 1) &&
    others[0]!.kind !== 'person';
  return topic(
    speaker ?? others[0],
    ...(isTold && (isSaid || isAnybody || isThere || isHeadlined) ? [] : [WHAT]),
  );
}

/** Russian «доставили», «выставлены акции», «работают 40 человек»: a verb with which nobody is left out. */
function isDoneByOthers(tokens: readonly Token[], at: number, words: FactWords): boolean {
  if (!isVerb(tokens, at, words)) return false;
  return /(?:л[ио]|[нт][ыо]|[еаё]на)$/u.test(tokens[at]!.lower) || tokens[at + 1]?.type === 'number';
}

/** Russian «работают 40 спасателей *Ковинского управления*», «в пресс-службе *Дорстроя* сообщили»: is it a body that stands behind no preposition, or whose office says it? */
function isActor(entity: Entity, material: Material): boolean {
  const isBody = entity.kind === 'body' || entity.kind === 'institution';
  return (
    material.input.words.inflects && isBody && (isByItself(entity, material) || isOfTeller(entity, material))
  );
}

/** German “in Kovin”, “auf der Insel Kovin”: does a statement say that something is or happens there? */
function standsIn(place: Entity, tokens: readonly Token[]): boolean {
  return tokens.some(
    ({ entity }, at) =>
      entity === place && tokens.slice(Math.max(0, at - NEAR), at).some(({ lower }) => IN.test(lower)),
  );
}

const IN = /^(?:in|im|bei|vor|auf|an|am)$/;
/** Words between such a preposition and the place, and it. */
const NEAR = 3;

/** The topic with what is doubtful about its entity, or under another that is certain. */
function settled({ entity, doubts }: Topic, asked: Asked): Topic {
  const found = certainFor(entity, asked);
  return { entity: found, doubts: found.doubt === null ? doubts : [...doubts, found.doubt] };
}

function certainFor(entity: Entity, { material, speaker, others, isSaid, isSure }: Asked): Entity {
  if (entity.doubt === null) return entity;
  // What somebody says of a thing that may be none can stand under who says it.
  if (isSure && speaker?.doubt === null) return speaker;
  // “Zelnik was licensed from Kovin University”, where nobody knows what Zelnik is: it can stand under the other.
  if (entity.doubt.of !== 'kind') return entity;
  const isOther = (one: Entity) => one.doubt === null && one.kind !== 'place' && standsAlone(one, material);
  // Of what is said only under a person: “The Zelnik men are Roth and Lind, a source said”
  return others.find((one) => isOther(one) && (!isSaid || one.kind === 'person')) ?? entity;
}
