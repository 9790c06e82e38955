// Names of bodies that are told by their form: by their initials, Russian ones by an adjective and a noun, Spanish ones
// by a noun and a title.

import { genderOf, isAdjectival } from '../forms/phrase-form.ts';
import { wellKnown } from '../gazetteer/gazetteer.ts';
import { isGivenName } from '../gazetteer/given-names.ts';
import type { Lexicon } from '../lexicon.ts';
import { germanEnd } from './german-whole.ts';
import { introducedEnd } from './introduced.ts';
import { beginsSentence } from './lines.ts';
import { courtEnd } from './offices.ts';
import { fieldEnd, isTitled } from './russian-fields.ts';
import type { Word } from './words.ts';

/** Adjectives between the first and the noun, at most. */
const MOST = 3;
/** Adjectives that are part of a name where a sentence begins, too. */
const SURE =
  /(?:[сц]к|международн|всемирн|следственн|верховн|конституционн|арбитражн|центральн|национальн|государственн|федеральн|генеральн|высш|законодательн|общественн|счетн|счётн)(?:ий|ый|ой|ая|ое|ого|ому|им|ым|ом|ей|ую)$/i;

/** The same where a place stands behind the noun: Окружной суд Орсы. */
const OF_PLACE = /^(?:районн|городск|областн|окружн|краев|миров|апелляционн|кассационн|гарнизонн)/i;

/** Women's surnames that look like adjectives. */
const SURNAME = /(?:[оеё]в|[иы]н|ск)(?:ой|ую|ая)$/;

/** End of “Орсинский областной суд” or “Следственный комитет” that begins at word `at`, a place behind its noun included; `at`: there is none. */
export function institutionEnd(words: readonly Word[], at: number, lexicon: Lexicon): number {
  const first = words[at]!;
  if (first.form === 'name' && isBody(first, lexicon)) return genitiveEnd(words, at, lexicon);
  // «с Петром Линдом построим мост»
  if (first.form !== 'name' || !isAdjectival(first.text) || isGivenName(first.key)) return at;
  // «по словам Мары Тарсковой суд признал»
  const before = words[at - 1];
  if (before?.form === 'name' && first.gap === ' ' && isGivenName(before.key) && SURNAME.test(first.text))
    return at;
  const isPlain = beginsSentence(words, at) && !SURE.test(first.text);
  if (isPlain && !OF_PLACE.test(first.text)) return at;
  let noun = at + 1;
  while (
    noun < words.length &&
    noun <= at + MOST &&
    (isPart(words[noun]!) || isPair(words, noun)) &&
    genderOf(words[noun]!.text) === null
  )
    noun += 1;
  const word = words[noun];
  if (word?.form !== 'small' || word.gap !== ' ' || genderOf(word.text) === null) return at;
  // «турнир памяти Тарсковой федерация»
  const isOther =
    /[ая]$/.test(word.text) && genderOf(word.text) === 'feminine' && !/[ая]я$/.test(words[noun - 1]!.text);
  if (!lexicon.nouns.has(word.key) || isOther || isTitled(words, noun)) return at;
  // Орсинский институт национальной памяти
  const [adjective, field] = words.slice(noun + 1, noun + 3);
  const isOfField = INSTITUTE.test(word.text) && adjective?.gap === ' ' && SURE.test(adjective.text);
  if (isOfField && agrees(adjective.text, field)) return withPlace(words, noun + 3);
  // Орсинская федерация конного спорта
  const isOf = FORMED.test(word.text) && adjective?.gap === ' ' && !lexicon.plain.has(adjective.key);
  if (isOf && agrees(adjective.text, field)) return noun + 3;
  // Орсинский театр оперы и балета
  const whole = fieldEnd(words, noun + 1);
  if (whole > noun + 1) return withPlace(words, whole);
  // Орсинская партия жизни, but «Орсинская партия решила»
  if (WHOSE.test(word.text) && SURE.test(first.text) && isOwnerNoun(adjective, lexicon)) return noun + 2;
  // Орсинский институт Тарса
  const isCalled = INSTITUTE.test(word.text) && adjective?.form === 'name' && adjective.gap === ' ';
  if (
    isCalled &&
    /(?<![оеи][вн])[аы]$/.test(adjective.text) &&
    !isGivenName(adjective.key) &&
    field?.form !== 'name'
  )
    return noun + 2;
  const end = withPlace(words, noun + 1);
  return isPlain && end === noun + 1 ? at : end;
}

/** “партия *жизни*”, “федерация *хоккея*”: a noun in the genitive, as no verb or adverb ends. */
function isOwnerNoun(word: Word | undefined, { plain, clause }: Lexicon): boolean {
  if (word?.form !== 'small' || word.gap !== ' ' || plain.has(word.key) || clause.has(word.key)) return false;
  return /..(?:[оеё]в|ей|(?:зн|ност|гик|тик|ци|ни)и)$/.test(word.text) || SPORTS.test(word.text);
}

/** Nouns for what people form, and of whom or what it is. */
const WHOSE = /^(?:парти|федераци|конфедераци|ассоциаци|союз|лиг|объединени|обществ)/i;

const SPORTS =
  /^(?:футбола|хоккея|баскетбола|волейбола|гандбола|тенниса|бокса|биатлона|плавания|регби|самбо|дзюдо|гимнастики|шахмат|борьбы|бадминтона|фехтования|бобслея|автоспорта|труда)$/;

function isBody({ key, text }: Word, { nouns }: Lexicon): boolean {
  // «Ради всего города» has the stem of «Рада»
  return (text !== 'Ради' && nouns.get(key) === 'institution') || nouns.get(key) === 'body';
}

/** The same, or one more word, where a place behind it tells whose it is, or letters: Главное управление МЧС. */
function withPlace(words: readonly Word[], to: number): number {
  const place = words[to];
  if (place?.gap === ' ' && place.form === 'letters') return to + 1;
  const isPlace = place?.gap === ' ' && place.form !== 'small' && wellKnown(place.key)?.kind === 'place';
  return isPlace && !isAdjectival(place.text) ? to + 1 : to;
}

/** Verkehrsverbund, of Kovin-Orsa-Verkehrsverbund. */
const lastPart = ({ key }: Word) => key.slice(key.lastIndexOf('-') + 1);

/** “противопожарной службы”, “лесного дела”: an adjective and its noun in the genitive. */
function agrees(adjective: string, noun: Word | undefined): boolean {
  if (noun?.form !== 'small' || noun.gap !== ' ') return false;
  return (
    (/[нскцв](?:ой|ей)$/.test(adjective) && /[ыи]$/.test(noun.text)) ||
    (/[нскцвдт](?:ого|его)$/.test(adjective) && /(?:[^л][ая]|тела|дела)$/.test(noun.text))
  );
}

/** End of “Министерство природных ресурсов”, “Союз театральных деятелей”, whose noun stands at `at`; `at`: of no such name. */
function genitiveEnd(words: readonly Word[], at: number, lexicon: Lexicon): number {
  let end = at + 1;
  while (words[end]?.form === 'small' && words[end]!.gap === ' ' && end <= at + MOST) {
    const { text, key } = words[end]!;
    const isAdjective =
      /[ыи]х$/.test(text) &&
      /(?:[оеё]в|[еи]й|ств|дел|прав|наук|проблем|систем|культур|программ|услуг|сил|мер|машин|структур)$/.test(
        words[end + 1]?.text ?? '',
      );
    const isField = lexicon.common.has(key) && /(?:[аыия]|[оеё]в|ой|ого|его)$/.test(text);
    const isPair = !beginsSentence(words, at) && agrees(text, words[end + 1]);
    // Институт цитологии и генетики
    const other = words[end + 1];
    const isOther =
      FIELD.test(other?.text ?? '') || (/[ыиа]$/.test(other?.text ?? '') && lexicon.common.has(other!.key));
    const isAnd = key === 'и' && end > at + 1 && isOther;
    const isScience = FIELD.test(text) && INSTITUTE.test(words[at]!.text);
    // Партия жизни
    const isWhose = end === at + 1 && WHOSE.test(words[at]!.text) && isOwnerNoun(words[end], lexicon);
    if (isWhose) return withPlace(words, end + 1);
    if (!isAdjective && !isField && !isPair && !isAnd && !isScience) break;
    end += isAdjective || isPair || isAnd ? 2 : 1;
  }
  // An adjective has its noun behind it.
  const last = words[end - 1]!;
  if (end === at + 1 || /(?:ой|ого|его)$/.test(last.text)) return at;
  // Институт водных проблем РАН
  let owner = end;
  while (words[owner]?.form === 'letters' && words[owner]!.gap === ' ' && owner < end + 2) owner += 1;
  return owner > end ? owner : withPlace(words, end);
}

/** Nouns for what people or states form for a field. */
const FORMED = /^(?:федераци|конфедераци|ассоциаци|союз|лиг|объединени|комитет|обществ)/i;

const INSTITUTE = /^(?:институт|центр|факультет|министерств|лаборатори)/i;

/** Genitives of what institutes are for. */
const FIELD = /\p{Ll}{3,}(?:огии|фии|ии|ики|ства|ения|ания|оведения)$/u;

/** «экономического *и* валютного союза» */
function isPair(words: readonly Word[], at: number): boolean {
  const [before, next] = [words[at - 1]!, words[at + 1]];
  return (
    words[at]!.key === 'и' &&
    next !== undefined &&
    isPart(next) &&
    before.text.slice(-3) === next.text.slice(-3)
  );
}

function isPart({ gap, text }: Word): boolean {
  return gap === ' ' && isAdjectival(text);
}

/** End of The Orsa Times, which begins at `at` in a text of other letters; `at`: one word only, or none. */
function latinEnd(words: readonly Word[], at: number): number {
  const isLatin = (word: Word | undefined) => word !== undefined && /^[A-Za-z]/.test(word.text);
  if (!isLatin(words[at]) || words[at]!.form === 'small') return at;
  let end = at + 1;
  for (let next = at + 1; isLatin(words[next]) && words[next]!.gap === ' '; next += 1)
    if (words[next]!.form !== 'small') end = next + 1;
  return end > at + 1 ? end : at;
}

/** End of the name of a body that begins at `at`, told by its initials or its noun; `at` where none does. */
export function bodyEnd(words: readonly Word[], at: number, lexicon: Lexicon): number {
  // “Die Gesellschaft …”, at the beginning of a sentence
  if (lexicon.nounCapitals && lexicon.articles.has(words[at]!.key)) return at;
  // “Su Alteza Serenísima (SAS)”
  if (lexicon.language === 'es' && /^(?:su|vuestra)$/.test(words[at]!.key)) return at;
  const introduced = introducedEnd(words, at, lexicon.nounCapitals);
  // “el Producto Interno Bruto (PIB)”: what is short for no name
  const isBody =
    introduced > at + 1 ||
    /verbund$|verband$/.test(words[at]!.key) ||
    lexicon.typeOf(lastPart(words[at]!)) === 'body';
  if (introduced > at && isBody && !lexicon.notNames.has(words[introduced]!.key)) return introduced;
  if (lexicon.nounCapitals) return germanEnd(words, at, lexicon);
  if (!lexicon.ownersBefore)
    return Math.max(calledAfterEnd(words, at, lexicon), courtEnd(words, at, lexicon));
  return namedAfterEnd(words, Math.max(institutionEnd(words, at, lexicon), latinEnd(words, at)), at);
}

/** End of МХТ имени Чехова, Орсинский театр имени Ковина: whom it is called after is part of the title. `end`: of what stands before that. */
function namedAfterEnd(words: readonly Word[], end: number, at: number): number {
  const from = end > at ? end : words[at]!.form === 'letters' ? at + 1 : at;
  const [named, ...after] = words.slice(from, from + 4);
  if (from === at || named?.gap !== ' ' || !/^(?:имени|им)$/.test(named.text)) return end;
  let length = 0;
  while (after[length]?.form === 'name' && /^[. ]+$/.test(after[length]!.gap)) length += 1;
  return length === 0 ? end : from + 1 + length;
}

/** End of Museo Reina Sofía, Universidad Rey Juan Carlos: the title is that of whom it is called after. */
function calledAfterEnd(words: readonly Word[], at: number, lexicon: Lexicon): number {
  if (!lexicon.nounFirst || words[at]!.form !== 'name') return at;
  const kind = lexicon.nouns.get(words[at]!.key);
  const title = words[at + 1];
  const isCalled = title?.form === 'name' && title.gap === ' ' && lexicon.titles.has(title.key);
  if (!isCalled || !kind || kind === 'person') return at;
  let end = at + 2;
  while (words[end]?.form === 'name' && words[end]!.gap === ' ') end += 1;
  return end > at + 2 ? end : at;
}
