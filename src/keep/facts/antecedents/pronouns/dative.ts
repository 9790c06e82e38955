// Whom «ему» and «её приняли», “awarded her a prize”, “le concedió” stand for. Russian, English, Spanish.
import type { Entity } from '../../../types.ts';
import type { Material } from '../../fact.ts';
import { isFunctionWord, isVerb } from '../../speech/phrases.ts';
import type { Token } from '../../statements/tokens.ts';
import type { FactWords } from '../../words.ts';
import { antecedentOf } from './antecedents.ts';
import { mayBe } from './genders.ts';
import { genderOfPronouns, lifeIn } from './lives.ts';
import { hasUnnamed } from './protagonists.ts';

/** Whom a pronoun stands for to whom something is done or given. */
export interface Recipient {
  readonly word: string;
  readonly entity: Entity;
  /** Does it open the statement, which is about nobody else: «Ему грозит штраф»? */
  readonly isFirst: boolean;
}

/** Who is meant by “him”, “her” in the article's own English, or by what a quotation begins with: “‘She sang,’ said Lind”. */
function recipientInEnglish({ statement, said, around, input, mentions }: Material): Recipient | null {
  const { tokens, subject, report } = statement;
  const { words } = input;
  if (said.mode === 'direct') return starQuoted({ statement, said, around, input });
  // “…, his office said”
  if (report !== null && report.side !== 'before') return null;
  const isHer = (at: number) => tokens[at]!.lower === 'her' && isObjectAt(tokens, at, words);
  const at = tokens.findIndex(
    ({ type, lower, isQuoted }, i) => i > 0 && type === 'word' && !isQuoted && (lower === 'him' || isHer(i)),
  );
  if (at === -1 || subject === null || subject.pronoun !== null) return null;
  const isShe = tokens[at]!.lower === 'her';
  const gender = isShe ? 'she' : 'he';
  const [pronoun = ''] = isShe ? words.she : words.he;
  // “The man who hired him”, “Anna Roth met a woman who knew her”
  const isOther = mentions.some(({ entity, start, end }) => {
    const isHere = tokens[0]!.start <= start && end <= tokens.at(-1)!.end;
    return isHere && mayBe(entity, gender, input);
  });
  const isUnnamed = hasUnnamed([statement], gender, words);
  const { entity, certain } = antecedentOf(pronoun, around, input);
  if (isOther || isUnnamed || !certain || entity === null) return null;
  return { word: tokens[at]!.text, entity, isFirst: false };
}

/** The one whom an article is about, where somebody else's quotation begins with “she”, “he” and no other is near. */
function starQuoted({
  statement: { tokens },
  said,
  around: { before, last },
  input,
}: Pick<Material, 'statement' | 'said' | 'around' | 'input'>): Recipient | null {
  const [quote] = tokens.filter(({ type }) => type === 'quote');
  const [, word = ''] = /^["“”'‘«]*(She|He|Она|Он)(?!\p{L})/u.exec(quote?.text ?? '') ?? [];
  if (word === '' || said.speaker === null) return null;
  const gender = /^(?:She|Она)$/u.test(word) ? 'she' : 'he';
  const star = (before ?? last)?.focus[gender] ?? null;
  const isNamed = tokens.some(({ entity }) => entity === star);
  const isOfOther = (one: Entity) => one !== star && mayBe(one, gender, input);
  const isRival = (before ?? last)?.mentioned.some(isOfOther) ?? false;
  if (star === null || isNamed || isRival || star.doubt !== null || star === said.speaker.entity) return null;
  return { word, entity: star, isFirst: false };
}

/** Who certainly is meant by «ему», «ей» or «её приняли», as he or she would be; null: there is none, or somebody is named before it who may be, but for its subject. */
export function recipientIn(material: Material): Recipient | null {
  const { statement, said, around, input } = material;
  const { tokens, subject } = statement;
  const { words } = input;
  if (!words.inverts) return recipientInEnglish(material);
  if (words.dropsSubject) return recipientInSpanish(material);
  if (!words.inflects) return null;
  if (said.mode === 'direct') return starQuoted({ statement, said, around, input });
  const life = said.mode === null ? lifeMeant(material) : null;
  if (said.mode !== null || life !== null) return life;
  const at = tokens.findIndex(
    ({ type, lower, isQuoted }, i) =>
      type === 'word' && !isQuoted && (HIM.test(lower) || (HELD.test(lower) && isVerb(tokens, i + 1, words))),
  );
  if (at === -1) return null;
  const isShe = /^(?:ей|её|ее)$/u.test(tokens[at]!.lower);
  const [pronoun = ''] = isShe ? words.she : words.he;
  const gender = isShe ? 'she' : 'he';
  const isOther = tokens
    .slice(0, at)
    .some(({ entity }) => entity !== null && entity !== subject?.entity && mayBe(entity, gender, input));
  const isClause = tokens.slice(0, at).some(({ type, lower }) => type === 'mark' && lower !== '-');
  const { entity, certain } = antecedentOf(pronoun, around, input);
  if (isOther || isClause || !certain || entity === null || entity === subject?.entity) return null;
  const isOpening = tokens.slice(0, at).every(({ lower }) => words.openers.has(lower));
  // «В 1975 году *её* приняли»
  const isSubject = subject?.from === at && subject.to === at + 1;
  const isFirst = (isOpening || isSubject) && subject?.entity?.kind !== 'person' && subject?.pronoun == null;
  return { word: tokens[at]!.text, entity, isFirst };
}

/** «*У неё* остались дочь и сын», «Рот упрекал *её* в лени»: whose life a Russian article tells, where it names nobody else of that gender. */
function lifeMeant({ statement: { tokens, subject }, input }: Material): Recipient | null {
  const { words } = input;
  const life = lifeIn(input);
  const gender = life && genderOfPronouns(input);
  if (gender === null) return null;
  const at = tokens.findIndex(
    ({ lower }, i) =>
      (i === 1 && tokens[0]!.lower === 'у' && HAS.test(lower) && LEFT.test(tokens[2]?.lower ?? '')) ||
      (HELD.test(lower) && isVerb(tokens, i - 1, words) && isObjectAt(tokens, i, words)),
  );
  const isHers = at !== -1 && /^н?(?:её|ее)$/u.test(tokens[at]!.lower);
  const isNamed = tokens.some(
    ({ entity }) => entity !== null && entity !== subject?.entity && mayBe(entity, gender, input),
  );
  if (at === -1 || isNamed || isHers !== (gender === 'she') || subject?.entity === life) return null;
  return { word: tokens[at]!.text, entity: life!, isFirst: at === 1 };
}

const HAS = /^н(?:его|е[её])$/u;
const LEFT = /^остал(?:ся|ась|ись)$/u;

/** Who certainly is meant by Spanish “le”, as one who is left out would be. */
function recipientInSpanish(material: Material): Recipient | null {
  const { statement, around, input } = material;
  const at = openDativeAt(material);
  if (at === -1) return null;
  const [pronoun = ''] = input.words.he;
  const { entity, certain } = antecedentOf(pronoun, around, input);
  const isKnown = certain && entity !== null && entity !== statement.subject?.entity;
  return isKnown ? { word: statement.tokens[at]!.text, entity, isFirst: false } : null;
}

/** “El Ministerio *le* concedió un premio”, “El Faro *lo* llamó *como*”: where “le” stands right behind the one name of a Spanish subject, and no “a Roth” tells whom it means; -1: nowhere. */
export function openDativeAt({
  statement: { tokens, subject, report },
  said,
  input: { words },
}: Material): number {
  const lead = report?.side === 'behind' ? report.speaker : subject;
  if (!words.dropsSubject || said.mode === 'direct' || !lead || lead.pronoun !== null) return -1;
  const isCalled = (i: number) =>
    /^l[oa]s?$/u.test(tokens[i]!.lower) && /^(?:como|de)$/.test(tokens[i + 2]?.lower ?? '');
  const at = tokens.findIndex(
    ({ type, lower }, i) => type === 'word' && (/^les?$/u.test(lower) || isCalled(i)),
  );
  const isBehind = lead.to === at || (lead.to === at - 1 && tokens[lead.to]!.lower === ',');
  const people = new Set(
    tokens.slice(0, at).flatMap(({ entity }) => (entity?.kind === 'person' ? entity : [])),
  );
  const isOther = [...people].some((one) => one !== lead.entity);
  // “Le reprocha *que asustara a los turistas*”
  const end = tokens.findIndex(({ lower }, i) => i > at && (lower === ',' || words.that.has(lower)));
  const own = end === -1 ? tokens : tokens.slice(0, end);
  const isTold = own.some(({ lower }, i) => lower === 'al' || (lower === 'a' && isNoun(own[i + 1], words)));
  return at > 0 && isBehind && !isOther && !isTold && isVerb(tokens, at + 1, words) ? at : -1;
}

function isNoun(token: Token | undefined, { the, a }: FactWords): boolean {
  return token !== undefined && (token.type === 'name' || the.has(token.lower) || a.has(token.lower));
}

const HIM = /^(?:ему|ей)$/u;
/** Before a verb; before a noun they tell whose it is. */
const HELD = /^(?:его|её|ее)$/u;

/** Is “her” no possessive: “about her, made in Kovin”? */
export function isObjectAt(tokens: readonly Token[], at: number, words: FactWords): boolean {
  const next = tokens[at + 1];
  return (
    next === undefined || next.type !== 'word' || isFunctionWord(next, words) || isVerb(tokens, at + 1, words)
  );
}
