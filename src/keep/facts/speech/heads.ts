// Whom or what a noun phrase names.
import type { Entity } from '../../types.ts';
import type { Token } from '../statements/tokens.ts';
import type { FactWords } from '../words.ts';
import { endOfAttribute, isInAttribute, isOfHolder } from './attributes.ts';
import { isOfOffice } from './offices.ts';
import type { Phrase } from './phrases.ts';

/**
 * Whom a phrase denotes by name: “Russian President *Anna Roth*”, “*Anna Roth* of the Greens”; null for “a spokesman
 * for Anna Roth”, “Roth's lawyer”, “Roth and Lind”.
 */
export function headOf(tokens: readonly Token[], from: number, to: number, words: FactWords): Entity | null {
  let end = words.verbSecond ? Math.max(from, endOfAttribute(tokens, from, words)) : from;
  while (end < to && !endsCore(tokens, end, words)) end++;
  const [close, closest] = [tokens[to - 2], tokens[to - 1]];
  // “глава комитета по бюджету и налогам Анна Рот”
  const isFull = words.inflects && closest?.entity?.kind === 'person' && closest.text.includes(' ');
  const isOnly = tokens.slice(from, to - 1).every(({ entity }) => entity?.kind !== 'person');
  const isListed = close?.type === 'word' && words.and.has(close.lower);
  // English “Kovin scientist and author Anna Roth”
  const isTitled =
    !words.inverts &&
    closest?.entity?.kind === 'person' &&
    close?.type === 'word' &&
    !isListed &&
    tokens
      .slice(from, to - 1)
      .every(
        ({ type, lower }) =>
          type === 'name' || (type === 'word' && !words.prepositions.has(lower)) || lower === '-',
      );
  if ((isTitled || isOfOffice(tokens, from, to, words)) && isOnly) return closest!.entity;
  if (isFull && isOnly && !isListed && to - 1 > from && !isGenitive(tokens, from, to - 1, words))
    return closest.entity;
  // Spanish “el escritor y periodista Luis Roth”, “la ministra de Educación y Cultura, Ana Ruiz”
  const isSole = tokens.slice(from, to - 1).every(({ entity }) => entity === null);
  if (
    words.dropsSubject &&
    /^(?:el|la)$/.test(tokens[from]!.lower) &&
    isSole &&
    // “la defensa *de Roth*”
    close?.lower !== 'de' &&
    closest?.entity?.kind === 'person'
  )
    return closest.entity;
  // German “Chemikerin und Autorin *Anna Roth*”
  const isTrades = words.verbSecond && to - from === 4 && /^\p{Lu}/u.test(tokens[from]!.text);
  if (isTrades && isSole && closest?.entity?.kind === 'person' && closest.text.includes(' '))
    return closest.entity;
  const isJoin = ({ type, lower }: Token, i: number) =>
    type === 'word' && words.and.has(lower) && !isHalf(tokens, from + i - 1);
  if (tokens.slice(from, to).some(isJoin)) return null;
  // “la asociación *de vecinos Mar Abierto*”
  const kind = closest?.entity?.kind;
  const isOfMembers =
    words.dropsSubject && tokens[to - 3]?.lower === 'de' && /^\p{Ll}+s$/u.test(close?.text ?? '');
  if (isOfMembers && to - 3 > from && (kind === 'body' || kind === 'institution')) return closest!.entity;
  // “the mayor of Kovin Anna Roth”
  const isApposed = end < to && closest?.entity?.kind === 'person' && close?.type === 'name';
  if (isApposed && close.entity?.kind !== 'person') return closest.entity;
  // “Minister for Health Anna Roth”: all that stands before her name is her role.
  if (end < to && closest?.entity?.kind === 'person' && closest.entity.role !== null) {
    const before = tokens.slice(from, to - 1).map(({ lower }) => lower);
    if (before.join(' ') === closest.entity.role.toLowerCase()) return closest.entity;
  }
  // “Anna Roth KC”
  while (
    end - 1 > from &&
    /^\p{Lu}{2,4}$/u.test(tokens[end - 1]!.text) &&
    tokens[end - 2]!.entity?.kind === 'person' &&
    tokens[end - 1]!.entity === null
  )
    end--;
  // “the Kovin union”
  const [own, noun] = [tokens[end - 2], tokens[end - 1]];
  const isBody = own?.entity?.kind === 'body' || own?.entity?.kind === 'institution';
  // «Тарский районный суд Ковинской области»
  if (words.inflects && end - 2 >= from && isBody && noun!.entity?.kind === 'place') return own!.entity;
  if (end - 2 >= from && isBody && noun!.type === 'word' && words.anaphors.body.test(`the ${noun!.lower}`))
    return own.entity;
  const last = tokens[end - 1];
  if (
    last?.type !== 'name' ||
    end === from ||
    isOfTitle(tokens, end - 1) ||
    isGenitive(tokens, from, end - 1, words)
  )
    return null;
  // “Der Bürgermeister *der Gemeinde Kubin*”
  const isOwned = tokens
    .slice(from + 1, end - 1)
    .some(({ type, lower }) => type === 'word' && words.the.has(lower));
  if (words.verbSecond && isOwned && last.entity?.kind !== 'person') return null;
  return last.entity;
}

/** “Ein Sprecher *der Bahn*”: does the name at `at` say only whose the noun before it is? */
function isGenitive(tokens: readonly Token[], from: number, at: number, words: FactWords): boolean {
  const before = tokens[at - 1];
  if (at - 1 < from || before?.type !== 'word') return false;
  const { entity, text } = tokens[at]!;
  // «по словам адвоката Петра Линда», whose role it is
  const isHolder = entity?.role
    ?.split(' ')
    .some((word) => word.slice(0, STEM) === before.lower.slice(0, STEM));
  const isApposed =
    entity?.kind === 'person' && text.includes(' ') && (text === entity.title || isHolder === true);
  if (words.ofAnybody.test(before.lower)) return !isApposed;
  // German “der Verband Kubin”
  const isOfPlace = words.verbSecond && entity?.kind === 'place' && /^\p{Lu}/u.test(before.text);
  if (isOfPlace && !words.ofWhat.test(before.lower)) return true;
  if (words.verbSecond && entity?.kind === 'person' && isOfHolder(tokens, from, at)) return true;
  // «представитель *партии Линда*»
  if (words.inflects && entity?.kind === 'person' && at - 1 > from && LED.test(before.lower)) return true;
  const isArticle = words.the.has(before.lower);
  // «правительства Республики Ковин»
  if (words.inflects && entity?.kind === 'place' && at - 1 > from) return true;
  if (words.inflects && isOwner(tokens[at]!) && !words.ofWhat.test(before.lower)) return true;
  return (
    words.ofBody.test(before.lower) && tokens[at]!.entity?.kind !== 'person' && (!isArticle || at - 1 > from)
  );
}

/** Russian bodies that are called by who leads them, in the genitive: «представитель партии Линда». */
export const LED = /^(?:партии|команды|штаба|движения|правительства|администрации|кабинета|коалиции)$/u;

/** Letters by which a noun is known in another case. */
const STEM = 6;

/** Russian “жители *Ковина*”, “суд *США*”: a name of no person, in another form than the dictionary's or without any. */
function isOwner({ text, entity }: Token): boolean {
  if (entity === null || entity.kind === 'person') return false;
  if (text === text.toUpperCase()) return true;
  return (
    text !== entity.title && (/[а-я]/i.test(entity.title) || entity.names.every((name) => name.text !== text))
  );
}

/** The entities that a phrase names, the one that it is about first. */
export function entitiesIn(tokens: readonly Token[], phrase: Phrase, words: FactWords): Entity[] {
  const named = tokens
    .slice(phrase.from, phrase.to)
    .flatMap(({ entity }, i) =>
      entity &&
      !isBased(tokens, phrase.from + i) &&
      !isOfTitle(tokens, phrase.from + i) &&
      !(words.verbSecond && isInAttribute(tokens, phrase, phrase.from + i, words))
        ? [entity]
        : [],
    );
  const head = phrase.entity ?? coreEntity(tokens, phrase, words);
  return [...new Set(head === null ? named : [head, ...named])];
}

/** The entity that a phrase names before its first preposition; of a list, the first. */
export function coreEntity(tokens: readonly Token[], { from, to }: Phrase, words: FactWords): Entity | null {
  let end = from;
  while (end < to && !endsCore(tokens, end, words)) end++;
  const core = tokens.slice(from, end);
  const isList = core.some((token) => token.type === 'word' && words.and.has(token.lower));
  const named = core.filter(
    (token, i) => token.entity !== null && !isOfTitle(tokens, from + i) && !isBased(tokens, from + i),
  );
  // “US President Anna Roth and Peter Lind”: the last name before “and”
  const and = core.findIndex((token) => token.type === 'word' && words.and.has(token.lower));
  const firstOfList = core.slice(0, Math.max(0, and)).findLast(({ entity }) => entity !== null);
  const person = words.inflects ? named.find(({ entity }) => entity!.kind === 'person') : undefined;
  // «суд города Ковина»
  const last = named.at(-1);
  const head = words.inflects && last?.entity?.kind === 'place' ? named[0] : last;
  return (isList ? (person ?? firstOfList ?? named[0]) : head)?.entity ?? null;
}

/** “the group ‘Save Kovin Now’”: is a name part of a title in quotation marks? */
function isOfTitle(tokens: readonly Token[], at: number): boolean {
  const isTitle = (token: Token | undefined) => token?.isQuoted === true && token.type === 'word';
  return tokens[at]!.isQuoted && (isTitle(tokens[at - 1]) || isTitle(tokens[at + 1]));
}

/** A mark or a preposition; not the hyphen of “Bahn-Chefin”, whose first half says only which. */
function endsCore(tokens: readonly Token[], at: number, words: FactWords): boolean {
  const { type, lower } = tokens[at]!;
  return (type === 'mark' && !isHyphen(tokens, at)) || (type === 'word' && words.prepositions.has(lower));
}

/** “the Kovin-based company”: a name that tells another thing apart. */
export function isBased(tokens: readonly Token[], at: number): boolean {
  return isHyphen(tokens, at + 1) && /^\p{Ll}/u.test(tokens[at + 2]!.text);
}

/** German “*Sozial-* und Finanzminister”: does a hyphen at `at` end the first half of two words? */
export function isHalf(tokens: readonly Token[], at: number): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  const isEnd = token?.lower === '-' && before?.end === token.start && /^\p{Lu}/u.test(before.text);
  return isEnd && /^(?:,|und|oder)$/.test(next?.lower ?? '');
}

/** “Kovin-based”: no space on either side; and the hyphen of a half, with the comma behind it. */
export function isHyphen(tokens: readonly Token[], at: number): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (isHalf(tokens, at) || (token?.lower === ',' && isHalf(tokens, at - 1))) return true;
  return token?.lower === '-' && before?.end === token.start && next?.start === token.end;
}

/** Is a word a noun for somebody or something just named? */
export function isAnaphor({ lower }: Token, { anaphors }: FactWords): boolean {
  return anaphors.body.test(lower) || anaphors.person.test(lower);
}

/** Does a person's full name at `at` follow right upon another person's? */
export function isOfAnother(tokens: readonly Token[], at: number): boolean {
  const [given, surname, { entity, text }] = [tokens[at - 2], tokens[at - 1]!, tokens[at]!];
  if (entity?.kind !== 'person' || !text.includes(' ')) return false;
  const isPlain = surname.type === 'word' && /^\p{Lu}/u.test(surname.text);
  return surname.entity?.kind === 'person' || (isPlain && given?.entity?.kind === 'person');
}
