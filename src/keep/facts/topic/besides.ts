// What a statement is about whose subject names nobody: who says it, or what it names besides.
import { pattern } from '../../pattern.ts';
import type { Doubt, Entity } from '../../types.ts';
import { headlinerOf, isNamedEarly, isToldOf } from '../antecedents/only.ts';
import { lifeIn } from '../antecedents/pronouns/lives.ts';
import { type Definite, definiteAt } from '../definites/nouns.ts';
import { standInFor } from '../definites/stand-ins.ts';
import { headlineWords, isAkin, isTold } from '../definites/told.ts';
import { pointing, WHAT } from '../doubts/doubts.ts';
import type { Material } from '../fact.ts';
import { heLater } from '../speech/he-behind.ts';
import { type Phrase, textOf } from '../speech/phrases.ts';
import type { Token } from '../statements/tokens.ts';
import type { FactWords } from '../words.ts';
import { isAbout } from './about.ts';
import { isInAside } from './asides.ts';
import { type Asked, standsAlone, type Topic, topic } from './asked.ts';
import { homeByAdjective } from './home.ts';
import { isBare, isLoose, pointsBack } from './open-subjects.ts';
import { authorOf, calledInHeadline, isOfNobody, saidToBe } from './spanish-nouns.ts';

/** Who speaks, or whom the statement names besides; null: nobody comes into question. */
export function topicBesides(asked: Asked, subject: Phrase): Topic | null {
  const { material, speaker, others, isSaid } = asked;
  const { statement, said, text } = material;
  const { words } = material.input;
  const whole = textOf(statement.tokens, subject, text);
  const one = isSaid ? null : saidToBe(material, subject);
  if (one !== null) return topic(one);
  const isVague = pointsOutside(material, subject);
  if (isVague && (!isSaid || isThese(material, subject))) return topic(others[0] ?? speaker, pointing(whole));
  const certain = others.filter((one) => one.doubt === null && standsAlone(one, material));
  const sure = personFirst(certain);
  // “According to the file, the striker lived in Kovin”: of neither.
  if (isVague && said.mode === 'according-to' && speaker === null && sure?.kind === 'place')
    return topic(sure, pointing(whole));
  // “The police arrested in Kovin the mayor, Anna Roth”: more about her than about the place.
  const own = isSaid ? (speaker?.doubt === null ? speaker : sure) : personFirst(others);
  const told = toldOtherwise(own, isVague, asked, subject);
  if (told !== null) return told;
  if (!own) return topic(speaker ?? others[0], ...(speaker ? [] : [pointing(whole)]));
  const doubt = own === speaker ? null : doubtOf(own, asked, subject);
  if (doubt !== null) return topic(own, doubt);
  // “El cambio, que verá Anna Roth, costará a *la empresa* 40 euros”, below a headline on Kovin Rail
  if (own !== speaker && !isAbout(own, asked)) {
    const held = words.dropsSubject && !isSaid ? standInFor(material, asked.mentions, own) : null;
    const isThing = held !== null && held.entity.kind !== 'place';
    return isThing && isNamedEarly(held.entity, 1) ? topic(held.entity) : topic(own, WHAT);
  }
  // “Ministers spoke of a plan that talks begin in Kovin”
  if (own !== speaker && isInAside(own, material, subject)) {
    const other = others.find((one) => !isInAside(one, material, subject) && isToldOf(one));
    return other ? topic(other) : topic(own, WHAT);
  }
  return topic(own.kind === 'place' ? (authorOf(material, subject) ?? own) : own);
}

/** «Следствие установило, что *эти компании* …», but «на эти цели»: does a Russian subject point at what the headline does not tell? */
function isThese(material: Material, subject: Phrase): boolean {
  const { tokens } = material.statement;
  const { inflects, this: these, prepositions } = material.input.words;
  return (
    inflects &&
    these.has(tokens[subject.from]!.lower) &&
    !prepositions.has(tokens[subject.from - 1]?.lower ?? '') &&
    !isInHeadline(material, subject)
  );
}

/** What else than who or what is named besides a statement is about; null: nothing. `isVague`: its subject stands for something told before. */
function toldOtherwise(
  own: Entity | null | undefined,
  isVague: boolean,
  asked: Asked,
  subject: Phrase,
): Topic | null {
  const { material, speaker, others, isSaid } = asked;
  const { tokens } = material.statement;
  const { words } = material.input;
  const whole = textOf(tokens, subject, material.text);
  // “A boat on its way to Kovin sank off the Orsan coast”, below a headline on Orsa
  const home = isPassing(own, asked) ? homeByAdjective(material) : null;
  if (home !== null) return topic(home);
  const called = isVague || isSaid || !own ? null : calledInHeadline(material, subject);
  if (called !== null) return topic(called);
  if (words.inflects && own !== speaker && isLoose(tokens, subject, own, words))
    return topic(own ?? others[0] ?? speaker, pointing(whole));
  // «Молодым зимовал в Ковине»
  // «Прощание пройдёт в Ковине», «Прощание с певицей прошло в Ковинском театре»
  const isFarewell = FAREWELL.test(whole.toLowerCase());
  const isThere = own?.kind === 'place' || (isFarewell && own?.kind === 'institution');
  const star =
    isThere && words.inflects && !isSaid
      ? isFarewell
        ? headlinerOf(material.input)
        : lifeIn(material.input)
      : null;
  return star && topic(star, ...(isFarewell ? [] : [pointing(whole, star)]));
}

const FAREWELL = /^(?:прощание|похороны|панихида|отпевание|церемония прощания)(?: с(?:о)? \p{Ll}+)?$/u;

/** Why a statement may be about somebody else than whom it names besides; null: it is about them. */
function doubtOf(own: Entity, { material, isSaid }: Asked, subject: Phrase): Doubt | null {
  const { tokens } = material.statement;
  const { words } = material.input;
  const whole = textOf(tokens, subject, material.text);
  const isPlace = own.kind === 'place';
  // Spanish “Las autoridades explican que *su* visa”, “‘Lindo’ jugó en Kovin”
  if (isPlace && words.dropsSubject && isOfNobody(tokens, subject, words)) return pointing(whole);
  // “The company cut jobs in Kovin”: a place is not what it stands for, nor, in Spanish, is any other that is named besides.
  const isBody = words.anaphors.body.test(whole.toLowerCase());
  if (isBody && (isPlace || words.dropsSubject)) return pointing(whole);
  const he = own.kind === 'person' && !isSaid && words.verbSecond ? heLater(tokens, own, words) : null;
  return he && pointing(he.text);
}

function personFirst(entities: readonly Entity[]): Entity | undefined {
  return entities.find(({ kind }) => kind === 'person') ?? entities[0];
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
  const named = headlineWords(article.title);
  return tokens.slice(from + 1, to).some(({ lower }) => named.some((word) => isAkin(lower, word, words)));
}

/** Does a subject stand for something told before, of which no reader of the statement knows? */
function pointsOutside(material: Material, subject: Phrase): boolean {
  const { tokens } = material.statement;
  const { words } = material.input;
  const noun = definiteAt(tokens, subject.from, words);
  const isThis = words.definites.others.has(tokens[subject.from]!.lower);
  // «Остров открыл Рот, который обследовал *его* берега»
  const isOwned =
    words.inflects &&
    words.his.has(tokens[subject.from]!.lower) &&
    tokens.slice(0, subject.from).some(({ entity }) => entity !== null);
  if (isOwned) return false;
  const isKnown =
    noun !== null &&
    !isThis &&
    (STATE.test(tokens[noun.head]!.lower) || isCalled(tokens, noun, words) || isTold(material, tokens, noun));
  return !isKnown && (pointsBack(tokens, subject, words) || isBare(tokens, subject, words));
}

/** What every country or town has one of: English, German. */
const STATE = pattern('u')`
  ^(?:government|parliament|police|army|military|navy|opposition|coastguard|authorities
    |\p{L}*regierung|parlament|bundestag|bundesrat|armee|bundeswehr|justiz|polizei|feuerwehr|behörden|menschen|kantone|demokratien
    |temperaturen|bundes\p{L}+(?:amt|gericht|anwaltschaft))$
`;

/** German “der Tanker *„Orsa“*”, “die Linie *4*”, “die *EU-Staaten*”, “der Preis *roter Äpfel*”: does a name, a number or a genitive tell which? */
function isCalled(tokens: readonly Token[], { from, head }: Definite, words: FactWords): boolean {
  const [noun, next, after] = [tokens[head]!, tokens[head + 1], tokens[head + 2]];
  // “der CDU-Politiker”, “die EU-Chefin”
  const isOne =
    words.the.has(tokens[from]!.lower) && (tokens[from]!.lower === 'der' || /in$/u.test(noun.lower));
  const isOfBody = /^\p{Lu}{2,}-\p{L}/u.test(noun.text) && !isOne;
  const isOfMany =
    /^(?!(?:solch|dies|jen|all|einig|ander)er$)\p{Ll}{3,}er$/u.test(next?.text ?? '') &&
    /^\p{Lu}/u.test(after?.text ?? '');
  const quoted = tokens.slice(
    head + 1,
    tokens.findIndex((one, i) => i > head && !one.isQuoted),
  );
  // “die Initiative „Rettet Kovin“” may be told of under Kovin by mistake.
  const isNamed =
    /^[^\p{L}\p{N}]*[\p{Lu}\p{N}]/u.test(quoted[0]?.text ?? '') &&
    quoted.every(({ entity }) => entity === null);
  return words.verbSecond && (isOfBody || isOfMany || isNamed || next?.type === 'number');
}
