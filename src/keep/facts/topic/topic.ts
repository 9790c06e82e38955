// Whom or what a statement is mainly about.
import type { Doubt, Entity } from '../../types.ts';
import { definiteAt } from '../definites/nouns.ts';
import { isTold } from '../definites/told.ts';
import { pointing, WHAT } from '../doubts/doubts.ts';
import { doubtsOfQuote, subjectQuoted } from '../doubts/quoted.ts';
import type { Material } from '../fact.ts';
import { sameAs } from '../speakers/anaphors.ts';
import { antecedentOf, useOf } from '../speakers/antecedents.ts';
import { mainEntityOf } from '../speakers/main-entity.ts';
import { namedNext } from '../speakers/named-next.ts';
import { bodyOf } from '../speakers/of-body.ts';
import { ownerMeant } from '../speakers/owners.ts';
import type { Possessor } from '../speakers/possessors.ts';
import { denotedBy, namesakeOf } from '../speakers/roles.ts';
import { stateMeant } from '../speakers/states.ts';
import { coreEntity, entitiesIn } from '../speech/heads.ts';
import { hasVerb, isVerb, type Phrase, textOf } from '../speech/phrases.ts';
import type { Statement } from '../statements/statements.ts';
import type { Mention, Token } from '../statements/tokens.ts';
import type { FactWords } from '../words.ts';
import {
  isAheadOf,
  isBare,
  isNewcomer,
  isOther,
  isOwn,
  isPerson,
  namesakeIn,
  pointsBack,
} from './open-subjects.ts';
import { scenesIn } from './scenes.ts';

/** What a fact is written under, and what of that is doubtful. */
export interface Topic {
  readonly entity: Entity;
  readonly doubts: readonly Doubt[];
}

/**
 * The topic of a statement: its grammatical subject, and of something said, the subject of what is said. `mentions`:
 * those in its words; `owner`: whose its subject or speaker is. Null where no entity comes into question.
 */
export function topicOf(
  material: Material,
  mentions: readonly Mention[],
  owner: Possessor | null,
): Topic | null {
  const { statement, said, around, text, input } = material;
  const { words } = input;
  const { subject, tokens, report } = statement;
  const known = owner?.certain ? owner.entity : null;
  const body = bodyOf(tokens, report?.speaker ?? null, around, input);
  const speaker = said.speaker?.entity ?? said.guess ?? (said.mode === null ? null : (known ?? body));
  const scenes: ReadonlySet<Entity> = words.inverts ? new Set() : scenesIn(tokens, mentions, words);
  const others = outsideFirst(mentions, statement)
    .filter(({ entity }) => !scenes.has(entity))
    .filter(({ entity, end }) => entity !== speaker && !/^-\p{Ll}/u.test(text.slice(end, end + 2)))
    .map(({ entity }) => entity);
  const isSaid = said.mode !== null;
  const isSure = said.speaker !== null && said.doubt === null;
  const topic = (entity: Entity | null | undefined, ...doubts: readonly Doubt[]): Topic | null => {
    if (!entity) return null;
    // What somebody says of a thing that may be none can stand under who says it.
    const isSpeakers = entity.doubt !== null && isSure && speaker?.doubt === null;
    const other = isSpeakers ? speaker : (instead(entity) ?? entity);
    return { entity: other, doubts: other.doubt === null ? doubts : [...doubts, other.doubt] };
  };

  // “Zelnik was licensed from Kovin University”, where nobody knows what Zelnik is: it can stand under the other.
  function instead({ doubt }: Entity): Entity | undefined {
    if (doubt?.of !== 'kind' || isSaid) return undefined;
    return others.find((one) => one.doubt === null && one.kind !== 'place');
  }

  const isQuote = report === null || subject === null || isInReport(subject, report);
  if (said.mode === 'direct' && (isQuote || tokens[0]!.type === 'quote')) {
    const doubts = doubtsOfQuote(material, mentions, isSure);
    return doubts && topic(subjectQuoted(tokens, mentions, words) ?? speaker ?? others[0], ...doubts);
  }
  // «Пассажиров доставили в Ковин»: nobody is left out
  const isAnybody =
    words.inflects && tokens.some(({ lower }, at) => /ли$/u.test(lower) && isVerb(tokens, at, words));
  if (subject === null) return topic(speaker ?? others[0], ...(isSaid || isAnybody ? [] : [WHAT]));
  if (subject.pronoun !== null) {
    const name = textOf(tokens, subject, text);
    const use = useOf(tokens, subject, words);
    const isOne = words.sheOrThey.has(subject.pronoun) && use.isShe;
    // “It will close in 2027, Kovin Rail said”: who is named only then was not meant.
    const isBefore = report !== null && isAheadOf(subject, report) && report.speaker?.entity != null;
    const mayBe = speaker?.kind === 'person' && (isOne || isPerson(subject.pronoun, words));
    if (isBefore && isSure && (mayBe || words.it.has(subject.pronoun)) && !words.verbSecond) {
      const { entity, certain } = antecedentOf(subject.pronoun, around, input);
      if (certain && entity !== speaker) return topic(entity);
      if (!isEmptySubject(tokens, subject, words)) return topic(speaker, pointing(name));
    }
    if (isSaid && mayBe && !isOther(speaker, subject.pronoun, statement, words)) return topic(speaker);
    if (isSure && report !== null && report.mode !== 'according-to' && isOwn(subject.pronoun, said, words)) {
      // “A spokesman said it would pay”, “the company said it would”: whose, the sentence does not tell.
      if (speaker !== null || words.they.has(subject.pronoun)) return topic(speaker ?? others[0]);
      // “The finance ministry said it would”: that one, whatever the sentence before is about.
      const noun = report.speaker === null ? '' : tokens[report.speaker.to - 1]!.lower;
      if (words.anaphors.body.test(`the ${noun}`)) return topic(others[0], pointing(name));
    }
    // “Roth kept the money for the line but says it will not open”: it stands in the sentence.
    const isInside =
      report?.side === 'behind' &&
      report.speaker !== null &&
      hasVerb(tokens, report.speaker.to, report.at, words);
    if (isSure && isInside && speaker?.kind === 'person' && words.it.has(subject.pronoun))
      return topic(speaker);
    if (isSure && isEmptySubject(tokens, subject, words)) return topic(speaker ?? others[0]);
    const { entity, certain } = antecedentOf(subject.pronoun, around, input, use);
    if (certain) return topic(entity);
    if (isSaid && speaker !== null) return topic(speaker, pointing(name));
    return topic(entity ?? others[0] ?? speaker, pointing(name, entity));
  }
  // “Roth said her plan would work.”
  const isHers = isSaid && words.his.has(tokens[subject.from]!.lower);
  // “Roth wrote that its members sang”
  const pronoun = words.possessives[tokens[subject.from]!.lower] ?? '';
  const isThing = speaker?.kind === 'person' && words.it.has(pronoun);
  const isNamed = tokens
    .slice(0, subject.from)
    .some((one) => one.entity !== null && one.entity.kind !== 'person');
  if (isHers && isThing && !isNamed) return topic(speaker, pointing(tokens[subject.from]!.text));
  if (isHers && speaker !== null) return topic(speaker);
  const same = sameAs(tokens, subject, around, input);
  // “Shares in the group fell”
  const at = tokens.findIndex(
    (token, i) => subject.from < i && i < subject.to - 1 && words.the.has(token.lower),
  );
  const inner = at === -1 ? null : sameAs(tokens, { ...subject, from: at, to: at + 2 }, around, input);
  const holder =
    same ??
    (subject.entity === null ? denotedBy(tokens, subject, input) : null) ??
    ownerMeant(tokens, subject, around, input) ??
    namedNext(material.reading.sentence, tokens, subject, input) ??
    stateMeant(tokens, subject, input);
  const [named = inner] = entitiesIn(tokens, subject, words).filter((entity) => !scenes.has(entity));
  const first = holder ?? named;
  if (holder === null && first && isNewcomer(tokens, subject, words))
    return topic(first, pointing(textOf(tokens, subject, text)));
  const other = first && subject.to - subject.from === 1 ? namesakeOf(first, input) : null;
  if (other !== null) return topic(first, pointing(textOf(tokens, subject, text), other));
  // “Roth said the road to Kovin was long”: her statement more than one about Kovin.
  const isAside = isSaid && speaker !== null && first !== coreEntity(tokens, subject, words);
  if (first) return topic(isAside ? speaker : first);
  if (known !== null && !isSaid) return topic(known);
  const namesake = namesakeIn(tokens, subject, input);
  if (namesake !== null) return topic(others[0] ?? speaker, pointing(namesake));
  const noun = definiteAt(tokens, subject.from, words);
  const isThis = words.definites.others.has(tokens[subject.from]!.lower);
  const isKnown =
    noun !== null && !isThis && (STATE.test(tokens[noun.head]!.lower) || isTold(material, tokens, noun));
  const vague = !isKnown && (pointsBack(tokens, subject, words) || isBare(tokens, subject, words));
  if (vague && !isSaid) return topic(others[0] ?? speaker, pointing(textOf(tokens, subject, text)));
  const certain = others.filter(({ doubt }) => doubt === null);
  const sure = certain.find(({ kind }) => kind === 'person') ?? certain[0];
  // “The police arrested in Kovin the mayor, Anna Roth”: more about her than about the place.
  const main = others.find(({ kind }) => kind === 'person') ?? others[0];
  // “According to the file, the striker lived in Kovin”: of neither.
  if (vague && said.mode === 'according-to' && speaker === null && sure?.kind === 'place')
    return topic(sure, pointing(textOf(tokens, subject, text)));
  const own = isSaid ? (speaker?.doubt === null ? speaker : sure) : main;
  // “The company cut jobs in Kovin”: a place is not what it stands for.
  const whole = textOf(tokens, subject, text);
  if (own?.kind === 'place' && words.anaphors.body.test(whole.toLowerCase()))
    return topic(own, pointing(whole));
  const found = own ?? speaker ?? others[0] ?? null;
  if (found !== null || isSaid) return topic(found);
  // German “Die Halle öffnet 2027 wieder.”, of the town or the body of which the headline tells
  const about = mainEntityOf(input);
  const isDated = tokens.some(({ type }) => type === 'number');
  return isDated && (isKnown || about?.kind === 'place') ? topic(about) : null;
}

/** English: what every country has one of. */
const STATE = /^(?:government|parliament|police|army|military|navy|opposition|coastguard|authorities)$/;

/** Mentions with those of the clause that says who says it last: “as police in Kovin said”. */
function outsideFirst(mentions: readonly Mention[], { report, tokens }: Statement): readonly Mention[] {
  if (report === null) return mentions;
  const [from, to] = [tokens[report.from]!.start, tokens[report.to - 1]!.end];
  const isOutside = ({ start, end }: Mention) => end <= from || to <= start;
  return [...mentions.filter(isOutside), ...mentions.filter((mention) => !isOutside(mention))];
}

/** “There was no reason”, “it was time to”: a word that stands for nothing. */
function isEmptySubject(tokens: readonly Token[], { from }: Phrase, words: FactWords): boolean {
  const at = (start: number) =>
    tokens
      .slice(start, from + 6)
      .map(({ lower }) => lower)
      .join(' ');
  // German “laut Roth ist es das erste Mal”
  return (
    words.noSubject.test(at(from)) || (words.verbSecond && words.noSubject.test(at(Math.max(0, from - 1))))
  );
}

function isInReport(subject: Phrase, report: Material['statement']['report']): boolean {
  return report !== null && subject.from >= report.from && subject.to <= report.to;
}
