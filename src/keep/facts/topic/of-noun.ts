// Whom or what a statement is about whose subject is a name or a noun.
import { genderOf } from '../../entities/gazetteer/gender.ts';
import type { Entity } from '../../types.ts';
import { namesakeOf } from '../antecedents/nouns/roles.ts';
import { isToldOf } from '../antecedents/only.ts';
import { pointing, WHAT } from '../doubts/doubts.ts';
import type { Material } from '../fact.ts';
import { coreEntity, entitiesIn } from '../speech/heads.ts';
import { namesPaper } from '../speech/papers.ts';
import { hasVerb, type Phrase, textOf } from '../speech/phrases.ts';
import type { Token } from '../statements/tokens.ts';
import type { FactWords } from '../words.ts';
import { type Asked, type Topic, topic } from './asked.ts';
import { topicBesides } from './besides.ts';
import { isOnlyPeer } from './by-the-way.ts';
import { innerOf } from './inner.ts';
import { meantBy } from './meant.ts';
import { isNewcomer, namesakeIn } from './open-subjects.ts';
import { besidePlaces } from './spanish-nouns.ts';

/** Whom the subject names or stands for, else who speaks or is named besides; null: nobody comes into question. */
export function topicOfNoun(asked: Asked, subject: Phrase): Topic | null {
  const { material, speaker, owner, others, isSaid } = asked;
  const { tokens } = material.statement;
  const { words } = material.input;
  const hers = isSaid ? ofPossessive(asked, subject) : null;
  if (hers !== null) return hers;
  const apposed = apposedAt(tokens, subject.from, words);
  if (apposed !== null && !isSaid) return topic(apposed);
  const named = topicOfName(asked, subject);
  if (named !== null) return named;
  if (owner !== null && !isSaid) return topic(owner);
  const behind = apposedBehind(tokens, subject, words);
  if (behind !== null) return topic(behind);
  const namesake = namesakeIn(tokens, subject, material.input);
  if (namesake !== null) return topic(others[0] ?? speaker, pointing(namesake));
  return topicBesides(asked, subject);
}

/** Whom the subject names, or stands for by a noun; null: nobody. */
function topicOfName(asked: Asked, subject: Phrase): Topic | null {
  const { material, speaker, isSaid } = asked;
  const { statement, text, input } = material;
  const { tokens } = statement;
  const whole = textOf(tokens, subject, text);
  const meant = meantBy(material, subject);
  const [named = innerOf(material, subject)] = entitiesIn(tokens, subject, input.words).filter(
    (entity) => !asked.scenes.has(entity),
  );
  const first = meant ?? besidePlaces(asked, subject) ?? named;
  if (!first || isOnlyPeer(first, tokens, input.words)) return null;
  if (meant === null && isNewcomer(tokens, subject, input.words)) return topic(first, pointing(whole));
  if (!isSaid && isReason(tokens, subject, input.words)) return topic(first, WHAT);
  if (meant === null && isOpponent(first, material, subject)) return topic(first, WHAT);
  if (isAddressedOtherwise(first, material, subject.from)) return topic(first, pointing(whole));
  if (meant === null && isOnlyOrigin(first, material, subject)) return topic(first, WHAT);
  if (meant === null && isField(first, material, subject)) return topic(first, WHAT);
  const other = subject.to - subject.from === 1 ? namesakeOf(first, input) : null;
  if (other !== null) return topic(first, pointing(whole, other));
  // “Roth said the road to Kovin was long”: her statement more than one about Kovin.
  // “Roth señaló que *ella, Lind* y su hermana no irán”
  const isHers =
    input.words.dropsSubject &&
    [subject.from, subject.from - 2].some((at) => input.words.she.has(tokens[at]?.lower ?? ''));
  const isAside =
    isSaid && speaker !== null && (isHers || first !== coreEntity(tokens, subject, input.words));
  return topic(isAside ? speaker : (besideTownsman(first, asked, subject) ?? first));
}

/** “A Kovin man robbed Peter Lind”: who is named beside somebody of whom only the place is told; null: nobody, or it is no such subject. English. */
function besideTownsman(first: Entity, { material, others }: Asked, { from, to }: Phrase): Entity | null {
  const { tokens } = material.statement;
  const { a, inverts } = material.input.words;
  const isOne = !inverts && a.has(tokens[from]!.lower) && tokens[from + 1]?.entity === first;
  if (first.kind !== 'place' || !isOne || to !== from + 3 || !HUMAN.test(tokens[to - 1]!.lower)) return null;
  return others.find(({ kind, doubt }) => kind === 'person' && doubt === null) ?? null;
}

const HUMAN =
  /^(?:man|woman|boy|girl|teen|teenager|couple|mother|father|resident|driver|student|teacher|officer|native|family)$/;

/** Spanish “Una ventaja que los anima, *porque Kovin Rail* perdió”, “No hubo forma en el puente, *donde Kovin Rail* perdió”: is it the subject of that clause only, or whom another is compared with: “dirigida por Roth *como el Orsa*”? */
function isReason(tokens: readonly Token[], { from }: Phrase, { dropsSubject }: FactWords): boolean {
  return dropsSubject && from > 1 && /^(?:porque|donde|como)$/.test(tokens[from - 1]!.lower);
}

/** German “Gäste *aus Kovin* kamen”, “der Park zwischen Ost und *Kovin*”: a place of which the article does not tell, and that only says from or between where. */
function isOnlyOrigin(
  entity: Entity,
  { statement: { tokens }, input: { words } }: Material,
  { from, to }: Phrase,
): boolean {
  if (entity.kind !== 'place') return false;
  // Spanish “Una familia desplazada *de Kovin* murió en Orsa”
  const isMoved = (token: Token, i: number) =>
    from < i &&
    i < to &&
    token.entity === entity &&
    MOVED.test(`${tokens[i - 2]?.lower} ${tokens[i - 1]!.lower}`);
  if (words.dropsSubject) return tokens.some(isMoved);
  if (!words.verbSecond || isToldOf(entity)) return false;
  const at = tokens.findIndex((token, i) => from < i && i < to && token.entity === entity);
  const isFrom = tokens
    .slice(Math.max(from + 1, at - 2), Math.max(0, at))
    .some(({ lower }) => lower === 'aus');
  const between = tokens.findLastIndex(({ lower }, i) => i < at && lower === 'zwischen');
  return isFrom || (between !== -1 && !hasVerb(tokens, between, at, words));
}

const MOVED =
  /^(?:(?:desplaz|lleg|evacu|expuls|hu|ven|emigr|exili|deport|repatri|rescat)[aií]d[oa]s?|procedentes?|provenientes?|naturales|natural|oriund[oa]s?|originari[oa]s?) (?:de|desde)$/u;

/** Spanish “Un estudio *en Kovin* halló”: a place of which the article does not tell, and where something was only looked into. */
function isField(
  entity: Entity,
  { statement: { tokens }, input: { words } }: Material,
  subject: Phrase,
): boolean {
  if (!words.dropsSubject || entity.kind !== 'place' || isToldOf(entity)) return false;
  const at = tokens.findIndex((token) => token.entity === entity);
  return tokens[at - 1]?.lower === 'en' && namesPaper(tokens, subject, words);
}

/** German “Das 0:2 bei *Kovin* war ihre dritte Niederlage”: does the subject name it only as whom somebody played against? */
function isOpponent(
  entity: Entity,
  { statement: { tokens }, text, input: { words } }: Material,
  { from, to }: Phrase,
): boolean {
  if (!words.verbSecond || entity.kind !== 'body') return false;
  const at = tokens.findIndex((token, i) => from <= i && i < to && token.entity === entity);
  return at !== -1 && AGAINST.test(text.slice(tokens[0]!.start, tokens[at]!.start));
}

/** A result, and the preposition before whom it was against. */
const AGAINST =
  /(?:\d+:\d+|[Ss]ieg|[Nn]iederlage|[Pp]leite|[Rr]emis|[Uu]nentschieden)\S*\s(?:\(\d+:\d+\)\s)?(?:bei|beim|gegen|über)\s(?:de[nmr]\s|die\s|das\s)?(?:\p{Lu}[\p{L}-]+\s)?$/u;

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

/** Russian «победитель тендера, *ООО «Дорстрой»*, не успеет»: whom a subject names between commas; null: nobody. */
function apposedBehind(tokens: readonly Token[], { to }: Phrase, { inflects }: FactWords): Entity | null {
  const at = /^[А-ЯЁ]{2,3}$/u.test(tokens[to + 1]?.text ?? '') ? to + 2 : to + 1;
  const isApposed = inflects && tokens[to]?.lower === ',' && tokens[at + 1]?.lower === ',';
  const entity = isApposed ? tokens[at]!.entity : null;
  return entity?.kind === 'place' ? null : entity;
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
