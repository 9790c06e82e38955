// Whose somebody or something is that a statement names by a possessive: “his deputy, Anna Roth”, “its chair”.

import { type Gender, genderOf } from '../../../entities/gazetteer/gender.ts';
import { pattern } from '../../../pattern.ts';
import type { Entity } from '../../../types.ts';
import type { Material } from '../../fact.ts';
import { isVerb, type Phrase } from '../../speech/phrases.ts';
import type { Statement } from '../../statements/statements.ts';
import type { Token } from '../../statements/tokens.ts';
import type { FactWords } from '../../words.ts';
import { headlinerOf, isNamedEarly } from '../only.ts';
import type { Scene } from '../scene.ts';
import { type Antecedent, antecedentOf } from './antecedents.ts';
import { lifeIn } from './lives.ts';

/** Whom a possessive stands for, and the word as it is written. */
export interface Possessor extends Antecedent {
  readonly word: string;
}

/**
 * Who is meant by the possessive in a statement's subject, or in who says it; null: there is none, or the statement
 * names before it whom it may mean. Certain as a pronoun would be.
 */
export function possessorIn({ reading, statement, around, input }: Material): Possessor | null {
  const { words } = input;
  const { tokens, report, subject } = statement;
  // «По их словам» says who speaks, and is asked there.
  const speaker = report?.speaker?.pronoun == null ? (report?.speaker ?? null) : null;
  // “‘…,’ said his lawyer, Anna Roth”: what she says begins with nobody's.
  const unnamed = speaker?.entity === null ? speaker : null;
  const isOfSpeaker = report !== null && subject !== null && subject.from >= report.from;
  const phrases = report?.side === 'behind' ? [speaker] : [isOfSpeaker ? null : subject, unnamed];
  for (const part of phrases) {
    const phrase = part && wholeOf(tokens, part, words);
    const at = phrase === null ? -1 : possessiveIn(tokens, phrase, words.possessives);
    if (at === -1) continue;
    // Spanish “La empresa *que* cerró *su* planta”: its own
    if (words.dropsSubject && report === null && isInRelative(tokens, at, words)) continue;
    const { lower, text } = tokens[at]!;
    const pronoun = words.possessives[lower]!;
    const isHuman = words.he.has(pronoun) || words.she.has(pronoun);
    const isOpen = words.they.has(pronoun) || Object.hasOwn(ANYBODY, pronoun);
    const mayOwn = ({ kind }: Entity) => isOpen || (kind === 'person') === isHuman;
    const isEarlier = tokens.slice(0, at).some(({ entity }) => entity !== null && mayOwn(entity));
    // “In a message on Telegram, its commander”: either may be meant.
    const isAdverbial = words.prepositions.has(tokens[0]!.lower);
    if (isEarlier) return isAdverbial ? { word: text, entity: null, certain: false } : null;
    const behind = words.verbSecond ? subjectBehind(tokens, phrase!, input.words) : null;
    if (behind !== null && mayOwn(behind))
      return { word: text, entity: behind, certain: behind.doubt === null };
    // “Kovin Rail lost money, and *its* head, Anna Roth, said”
    const clause = reading.statements[reading.statements.indexOf(statement) - 1];
    if (clause !== undefined) return { word: text, ...ownerInClause(clause, mayOwn) };
    // “The Greens … Their leader”
    const lead = around.before?.subject ?? null;
    const isOfMany = words.they.has(pronoun) && lead?.kind === 'body' && words.plural.test(lead.title);
    const [stand = pronoun] = isOfMany ? words.it : [pronoun];
    // “¶ Its chair, Anna Roth, said”: who has a chair is a body.
    const isOfBody = around.before === null && words.it.has(pronoun) && phrase!.entity?.kind === 'person';
    if (isOfBody) return { word: text, ...bodyIn(around.last) };
    // Spanish “su costo”: of a thing, mostly.
    if (THING.test(tokens[at + 1]!.lower)) return { word: text, entity: null, certain: false };
    const dead = DEATH.test(tokens[at + 1]!.lower) ? deadOf(input) : null;
    if (dead !== null) return { word: text, entity: dead, certain: true };
    const owner = Object.hasOwn(ANYBODY, pronoun)
      ? ownerIn(
          around.before ?? around.last,
          ANYBODY[pronoun as keyof typeof ANYBODY],
          nounBehind(tokens, at),
          headlinerOf(input),
          lifeIn(input),
        )
      : antecedentOf(stand, around, input);
    return { word: text, ...owner };
  }
  return null;
}

/** Does a clause with “que” that tells more of the noun which opens the statement hold what stands at `at`? */
function isInRelative(tokens: readonly Token[], at: number, words: FactWords): boolean {
  const that = tokens.findIndex(({ type, lower }) => type === 'word' && words.that.has(lower));
  const isNoun = that > 1 && that < at && words.the.has(tokens[0]!.lower);
  return (
    isNoun &&
    tokens
      .slice(1, at)
      .every(({ type }, i) => type !== 'mark' && (i + 1 >= that || !isVerb(tokens, i + 1, words)))
  );
}

/** English “*its chair*, Anna Roth, a builder, left”: with what stands before a name that has more behind it. */
function wholeOf(tokens: readonly Token[], phrase: Phrase, words: FactWords): Phrase {
  const { from, entity } = phrase;
  const isBehind = entity?.kind === 'person' && 1 < from && from <= NEAR && tokens[from - 1]!.lower === ',';
  const isHis = !words.inverts && Object.hasOwn(words.possessives, tokens[0]!.lower);
  return isBehind && isHis ? { ...phrase, from: 0 } : phrase;
}

/** Tokens of “its new chief executive,” at most. */
const NEAR = 5;

/** “*Seine Laufbahn begann* Peter Lind in Kovin”: German, whose subject may stand behind the verb. */
function subjectBehind(tokens: readonly Token[], { from, to }: Phrase, words: FactWords): Entity | null {
  const name = tokens.slice(to + 1, to + 3).find(({ type }) => type === 'name');
  return from === 0 && isVerb(tokens, to, words) && name?.entity?.kind === 'person' ? name.entity : null;
}

/** The one who may be meant by a possessive behind a clause of the same sentence, if its subject is. */
function ownerInClause({ tokens, subject }: Statement, mayOwn: (entity: Entity) => boolean): Antecedent {
  const named = new Set(tokens.flatMap(({ entity }) => (entity !== null && mayOwn(entity) ? entity : [])));
  const lead = subject?.entity ?? null;
  const isOnly = lead !== null && named.size === 1 && named.has(lead);
  return { entity: lead, certain: isOnly && lead.doubt === null };
}

const THING =
  /^(?:cost[oe]s?|precio|objetivo|finalidad|aplicación|aprobación|entrada|texto|tramitación|construcción|ejecución|contenido|duración|instalación|apertura|cierre|origen)$/u;

/** Spanish “lamentó su muerte”, below a headline on it: the only person whom that names. */
function deadOf({ article, entities }: Material['input']): Entity | null {
  const isTold = /(?<!\p{L})(?:muer|murió|falle|adiós)/iu.test(article.title);
  return isTold ? headlinerOf({ entities }) : null;
}

const DEATH = /^(?:muerte|fallecimiento|pérdida|deceso)$/u;

/** “Su *último* libro”: the noun behind a possessive, or behind one such adjective. */
function nounBehind(tokens: readonly Token[], at: number): string {
  const [first, second] = tokens.slice(at + 1);
  const isAdjective = /^(?:últim|primer|segund|tercer|nuev|propi|mejor|anterior|gran$)/u.test(first!.lower);
  return isAdjective && second?.type === 'word' ? second.lower : first!.lower;
}

/** Possessives of languages in which things have genders: of whom they may tell, beside bodies of all sorts. */
const ANYBODY = { 'his or its': 'he', 'her or its': 'she', 'anybody’s': null } as const;

/** Whom people have, and bodies do not: lawyers in court, kin; German, Spanish, Russian. */
const PERSONAL = pattern('u')`
  ^(?:verteidig|anw[aä]lt|mandant|sohn|tochter|vater|mutter|bruder|schwester|witwe|ehe|frau|mann|abogad
  |letrad|defens|hij[oa]|espos|mujer|marido|padre|madre|herman|viud|obra|libro|novela|poemario|disco|álbum
  |película|carrera|muerte|fallecimiento|trayectoria|vida$|popularidad|fama$|адвокат|защит|сын|доч|отец|отц
  |мат[ье]|жен|муж|брат|сестр|вдов|учител|учени[кц]|наставни|коллег)
`;

/** Who speaks for a body: Spanish, Russian. */
const OFFICER =
  /^(?:president|portavoz|vocer|secretari|líder|coordinador|president|lider|пресс-секретар|председател|лидер|представител)/u;

/**
 * The one person or body that a sentence names and is about, where a possessive of that gender may mean it. `noun`: of what.
 */
function ownerIn(
  scene: Scene | null,
  gender: Gender | null,
  noun: string,
  star: Entity | null,
  life: Entity | null,
): Antecedent {
  const isPersonal = PERSONAL.test(noun);
  const mayOwn = (entity: Entity) =>
    entity.kind === 'person'
      ? gender === null || (genderOf(entity.title, entity.role) ?? gender) === gender
      : !isPersonal && (entity.kind === 'body' || entity.kind === 'institution');
  const named = new Set(scene?.mentioned.filter(mayOwn));
  const [lead] = [scene?.subject ?? null, scene?.speaker ?? null].filter(
    (one) => one !== null && mayOwn(one),
  );
  // German “Zuspruch gab es vom Klub Kovin. Deren Chef, Peter Lind,”
  const [only] = named;
  if (lead == null && gender === null && named.size === 1)
    return { entity: only!, certain: only!.doubt === null };
  // «Её учителем стала Анна Рот», where an article tells her life
  const isOfLife = lead == null && isPersonal && life !== null && mayOwn(life) && named.size === 0;
  if (isOfLife) return { entity: life, certain: true };
  if (lead == null) return { entity: null, certain: false };
  // “El sindicato Kovin acudirá al Tribunal. Su portavoz”: who speaks for a body that does something, not for the state's
  if (lead.kind === 'body' && OFFICER.test(noun))
    for (const one of named) if (one.kind === 'institution') named.delete(one);
  named.add(lead);
  // “Trabajó con Lind. Su fama”, of whom the headline tells
  if (isPersonal && lead === star && lead === scene?.subject)
    return { entity: lead, certain: lead.doubt === null };
  // “Roth said the accused had lied. Her lawyer”: what she speaks of may be meant, unless the gender tells.
  const isKnown = gender !== null && lead.kind === 'person' && genderOf(lead.title, lead.role) === gender;
  const isPlain = isKnown || scene?.speaker == null || lead.kind !== 'person';
  return { entity: lead, certain: isPlain && named.size === 1 && lead.doubt === null };
}

/** The one body that a scene names and is about, or that speaks in it; or of those only the headline names it. */
function bodyIn(scene: Scene | null): Antecedent {
  const isBody = (one: Entity | null) => one?.kind === 'body' || one?.kind === 'institution';
  const lead = [scene?.subject ?? null, scene?.speaker ?? null].find(isBody) ?? null;
  if (lead === null) return { entity: null, certain: false };
  const bodies = new Set(scene?.mentioned.filter(isBody));
  const isTheme = lead === scene?.subject && isNamedEarly(lead, 1);
  const isOnly = isTheme
    ? [...bodies].every((one) => one === lead || !isNamedEarly(one, 1))
    : bodies.size === 1 && bodies.has(lead);
  return { entity: lead, certain: isOnly && lead.doubt === null };
}

function possessiveIn(
  tokens: readonly Token[],
  { from, to }: Phrase,
  possessives: Readonly<Record<string, string>>,
): number {
  return tokens.findIndex(
    ({ type, lower }, at) =>
      from <= at && at < to - 1 && type === 'word' && Object.hasOwn(possessives, lower),
  );
}
