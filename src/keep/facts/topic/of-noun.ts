// Whom or what a statement is about whose subject is a name or a noun.
import { genderOf } from '../../entities/gazetteer/gender.ts';
import type { Entity } from '../../types.ts';
import { sameAs } from '../antecedents/anaphors.ts';
import { lifeIn } from '../antecedents/lives.ts';
import { namedNext } from '../antecedents/named-next.ts';
import { isNamedEarly } from '../antecedents/only.ts';
import { ownerMeant } from '../antecedents/owners.ts';
import { denotedBy, namesakeOf } from '../antecedents/roles.ts';
import { russianMeant } from '../antecedents/russian-nouns.ts';
import { isTrade } from '../antecedents/russian-persons.ts';
import { stateMeant } from '../antecedents/states.ts';
import { definiteAt } from '../definites/nouns.ts';
import { isAkin, isTold, wordsIn } from '../definites/told.ts';
import { pointing, WHAT } from '../doubts/doubts.ts';
import type { Material } from '../fact.ts';
import { heLater } from '../speech/he-behind.ts';
import { coreEntity, entitiesIn } from '../speech/heads.ts';
import { type Phrase, textOf } from '../speech/phrases.ts';
import type { Token } from '../statements/tokens.ts';
import type { FactWords } from '../words.ts';
import { isInAside } from './asides.ts';
import { type Asked, standsAlone, type Topic, topic } from './asked.ts';
import { homeByAdjective } from './home.ts';
import { innerOf } from './inner.ts';
import { isBare, isKinNoun, isLoose, isNewcomer, namesakeIn, pointsBack } from './open-subjects.ts';
import { authorOf, besidePlaces, calledInHeadline, isOfNobody } from './spanish-nouns.ts';

/** Whom the subject names or stands for, else who speaks or is named besides; null: nobody comes into question. */
export function topicOfNoun(asked: Asked, subject: Phrase): Topic | null {
  const { material, speaker, owner, others, isSaid } = asked;
  const { statement, said, text, input } = material;
  const { tokens } = statement;
  const whole = textOf(tokens, subject, text);
  const hers = isSaid ? ofPossessive(asked, subject) : null;
  if (hers !== null) return hers;
  const apposed = apposedAt(tokens, subject.from, input.words);
  if (apposed !== null && !isSaid) return topic(apposed);
  const meant = meantBy(material, subject);
  const [named = innerOf(material, subject)] = entitiesIn(tokens, subject, input.words).filter(
    (entity) => !asked.scenes.has(entity),
  );
  const first = meant ?? besidePlaces(asked, subject) ?? named;
  if (meant === null && first && isNewcomer(tokens, subject, input.words))
    return topic(first, pointing(whole));
  if (first && isAddressedOtherwise(first, asked.material, subject.from))
    return topic(first, pointing(whole));
  const other = first && subject.to - subject.from === 1 ? namesakeOf(first, input) : null;
  if (other !== null) return topic(first, pointing(whole, other));
  // “Roth said the road to Kovin was long”: her statement more than one about Kovin.
  const isAside = isSaid && speaker !== null && first !== coreEntity(tokens, subject, input.words);
  if (first) return topic(isAside ? speaker : first);
  if (owner !== null && !isSaid) return topic(owner);
  const namesake = namesakeIn(tokens, subject, input);
  if (namesake !== null) return topic(others[0] ?? speaker, pointing(namesake));
  const isVague = pointsOutside(material, subject);
  // «Следствие установило, что эти компании …», but «на эти цели»
  const isThese =
    input.words.inflects &&
    input.words.this.has(tokens[subject.from]!.lower) &&
    !input.words.prepositions.has(tokens[subject.from - 1]?.lower ?? '') &&
    !isInHeadline(material, subject);
  if (isVague && (!isSaid || isThese)) return topic(others[0] ?? speaker, pointing(whole));
  const certain = others.filter((one) => one.doubt === null && standsAlone(one, material));
  const sure = personFirst(certain);
  // “According to the file, the striker lived in Kovin”: of neither.
  if (isVague && said.mode === 'according-to' && speaker === null && sure?.kind === 'place')
    return topic(sure, pointing(whole));
  // “The police arrested in Kovin the mayor, Anna Roth”: more about her than about the place.
  const own = isSaid ? (speaker?.doubt === null ? speaker : sure) : personFirst(others);
  // “A boat on its way to Kovin sank off the Orsan coast”, below a headline on Orsa
  const home = isPassing(own, asked) ? homeByAdjective(material) : null;
  if (home !== null) return topic(home);
  const called = isVague || isSaid || !own ? null : calledInHeadline(material, subject);
  if (called !== null) return topic(called);
  // Spanish “Las autoridades explican que *su* visa”, “‘Lindo’ jugó en Kovin”
  if (own?.kind === 'place' && input.words.dropsSubject && isOfNobody(tokens, subject, input.words))
    return topic(own, pointing(whole));
  if (input.words.inflects && own !== speaker && isLoose(tokens, subject, own, input.words))
    return topic(own ?? others[0] ?? speaker, pointing(whole));
  // “The company cut jobs in Kovin”: a place is not what it stands for, nor, in Spanish, is any other that is named besides.
  if (
    own &&
    own !== speaker &&
    (own.kind === 'place' || input.words.dropsSubject) &&
    input.words.anaphors.body.test(whole.toLowerCase())
  )
    return topic(own, pointing(whole));
  // «Молодым зимовал в Ковине»
  const star = own?.kind === 'place' && input.words.inflects && !isSaid ? lifeIn(input) : null;
  if (star !== null) return topic(star, pointing(whole, star));
  const he =
    own?.kind === 'person' && !isSaid && input.words.verbSecond ? heLater(tokens, own, input.words) : null;
  if (he !== null) return topic(own, pointing(he.text));
  // “Ministers spoke of a plan that talks begin in Kovin”
  if (own && own !== speaker && isInAside(own, material, subject)) {
    const other = (isSaid ? certain : others).find((one) => !isInAside(one, material, subject));
    return other ? topic(other) : topic(own, WHAT);
  }
  return topic(own?.kind === 'place' ? (authorOf(material, subject) ?? own) : (own ?? speaker ?? others[0]));
}

/** “Mr Roth died in 2017”, where only Anna Roth has a card: her husband. English. */
function isAddressedOtherwise(
  { title, role }: Entity,
  { statement: { tokens }, text }: Material,
  at: number,
): boolean {
  const { start, end } = tokens[at]!;
  const [, his, hers] =
    /(?<!\p{L})(?:(mr)|(mrs|ms|miss))\.?(?!\p{L})/iu.exec(text.slice(Math.max(0, start - 5), end)) ?? [];
  const called = his ? 'he' : hers ? 'she' : null;
  const known = genderOf(title, role);
  return called !== null && known !== null && called !== known;
}

/** English “*Anna Roth*, the mayor (Greens) was there”: whose office it is, where no comma closes that. */
function apposedAt(tokens: readonly Token[], at: number, { inverts, the }: FactWords): Entity | null {
  const isApposed = !inverts && at === 2 && tokens[1]!.lower === ',' && the.has(tokens[at]!.lower);
  const entity = isApposed ? tokens[0]!.entity : null;
  return entity?.kind === 'person' ? entity : null;
}

function personFirst(entities: readonly Entity[]): Entity | undefined {
  return entities.find(({ kind }) => kind === 'person') ?? entities[0];
}

/** “Roth said her plan would work.” */
function ofPossessive({ material, speaker }: Asked, subject: Phrase): Topic | null {
  const { tokens } = material.statement;
  const { words } = material.input;
  const { lower, text } = tokens[subject.from]!;
  if (!words.his.has(lower)) return null;
  // “Roth wrote that its members sang”
  const isThing = speaker?.kind === 'person' && words.it.has(words.possessives[lower] ?? '');
  const isNamed = tokens
    .slice(0, subject.from)
    .some(({ entity }) => entity !== null && entity.kind !== 'person');
  return topic(speaker, ...(isThing && !isNamed ? [pointing(text)] : []));
}

/** Whom a subject stands for that does not name them. */
function meantBy(material: Material, subject: Phrase): Entity | null {
  const {
    statement: { tokens },
    around,
    reading,
    input,
  } = material;
  return (
    sameAs(tokens, subject, around, input) ??
    (subject.entity === null ? denotedBy(tokens, subject, input) : null) ??
    ownerMeant(tokens, subject, around, input) ??
    namedNext(reading.sentence, tokens, subject, input) ??
    ofLife(material, subject) ??
    russianMeant(tokens, subject, around, input) ??
    stateMeant(tokens, subject, input)
  );
}

/** Russian «молодой гидролог», «отец»: a trade in the life of one, where the sentence names nobody else; of kin, nor the one before. */
function ofLife(
  { statement: { tokens }, around, input }: Material,
  { from, to, entity, pronoun }: Phrase,
): Entity | null {
  const star = input.words.inflects && entity === null && pronoun === null ? lifeIn(input) : null;
  const isOther = (one: Entity | null) => one?.kind === 'person' && one !== star;
  if (star === null || to - from > 2 || tokens.some((token) => isOther(token.entity))) return null;
  const { lower } = tokens[to - 1]!;
  const isTheirs = !isKinNoun(lower) || !(around.before ?? around.last)?.mentioned.some(isOther);
  return isTrade(lower) && isTheirs ? star : null;
}

/** Is it a place that the headline does not name, or somebody named only in the clause that says who says it? */
function isPassing(own: Entity | null | undefined, { material, mentions }: Asked): boolean {
  if (!own || isNamedEarly(own, 1)) return false;
  const { report, tokens } = material.statement;
  const [from, to] = report === null ? [0, 0] : [tokens[report.from]!.start, tokens[report.to - 1]!.end];
  const isSource =
    material.said.mode === 'according-to' && own.kind === 'body' && own !== material.said.speaker?.entity;
  const theirs = mentions.filter(({ entity }) => entity === own);
  return own.kind === 'place' || (isSource && theirs.every(({ start, end }) => from <= start && end <= to));
}

/** Has the headline, which stands below the fact, a noun of the subject? */
function isInHeadline(
  { statement: { tokens }, input: { article, words } }: Material,
  { from, to }: Phrase,
): boolean {
  const named = wordsIn(article.title).filter((word) => word.length > SHORT);
  return tokens.slice(from + 1, to).some(({ lower }) => named.some((word) => isAkin(lower, word, words)));
}

/** Letters of words that may stand in any headline. */
const SHORT = 4;

/** Does a subject stand for something told before, of which no reader of the statement knows? */
function pointsOutside(material: Material, subject: Phrase): boolean {
  const { tokens } = material.statement;
  const { words } = material.input;
  const noun = definiteAt(tokens, subject.from, words);
  const isThis = words.definites.others.has(tokens[subject.from]!.lower);
  const isKnown =
    noun !== null && !isThis && (STATE.test(tokens[noun.head]!.lower) || isTold(material, tokens, noun));
  return !isKnown && (pointsBack(tokens, subject, words) || isBare(tokens, subject, words));
}

/** English: what every country has one of. */
const STATE = /^(?:government|parliament|police|army|military|navy|opposition|coastguard|authorities)$/;
