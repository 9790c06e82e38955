// Where one name of a run ends and another begins.

import { disagree } from '../forms/cases.ts';
import { isAdjectival } from '../forms/phrase-form.ts';
import { dictionaryForm, isCountry, wellKnown } from '../gazetteer/gazetteer.ts';
import { givenNameForm, isGivenName } from '../gazetteer/given-names.ts';
import { isSurname } from '../gazetteer/surname.ts';
import type { Lexicon } from '../lexicon.ts';
import { endsBehindInitial } from './initials.ts';
import { institutionEnd } from './institutions.ts';
import { beginsSentence } from './lines.ts';
import { isCalledSo, isCountryInCase } from './russian-borders.ts';
import { isVerbBeforeName } from './spanish-persons.ts';
import { keyOf, type Word } from './words.ts';

/** Endings of surnames of women in the genitive. */
const FEMININE = /(?:[оеё]в|[иы]н|[сц]к)ой$/;
/** Endings of surnames in another case than a man's first. */
const OBLIQUE = /(?:[оеё]в|[иы]н)(?:а|у|ым|ых|ыми)$|[сц]к(?:ого|ому|им|их)$/;
/** Endings of Russian verbs and of nouns for who does something that no name has, and that some have. */
const PLURAL =
  /(?:[аеиоуыя]ли|[аеиоуыя]лись|[аяую]т|[аяую]тся|[её]тся|ится|[аиеуы]л(?:ся|ась|ось)|\p{Ll}{3}(?:оги|исты|тели|щики|анты|енты))$/u;
const OTHER = /(?:[аеиоуыя]л[ао]?|[её]т|ит)$/;

/** Russian participles of what was done to somebody. */
const PARTICIPLE = /(?:[аеёя]нн|[аеуя]т)(?:ый|ая|ого|ой|ому|ую|ым)$/u;

/** Nouns that are no names: their ends, and what headlines begin with, as in “Дубль | Карпенко”. */
const ABSTRACT =
  /(?:ище|ение|ание|ость|ство)$|^(?:дубль|хет-трик|смерть|жизнь|дело|арест|отставка|визит|победа|команда|семья|дочь|дети|жена|фильм|картина|концерт|встреча|переговоры|защита|преемник|голова|лицо|рука|тело|могила|прах|бюст|статуя|портрет|образ|опыт|позиция|политика|история|граница|экономика|рынок|экспорт|импорт|мнение|вина|судьба|карьера|гибель|юбилей|слава|мечта|сторона|вопрос|проблема|тема|ответ|долг|доля|столица|территория|соперник|соратник|приговор|жалоба)$/i;

/**
 * Russian “Похоронят Линдову”, “Пришли Анна …”, “Сотрудники ФСБ”: is the first word of a sentence, at `at` of a run that ends at `to`, a
 * verb, or a noun for who belongs to what is named?
 */
export function isWordBeforeName(
  words: readonly Word[],
  at: number,
  to: number,
  { roles }: Lexicon,
): boolean {
  const [{ text, key }, next] = [words[at]!, words[at + 1]];
  if (at + 1 >= to || next === undefined || wellKnown(key) || isGivenName(key)) return false;
  if (roles.has(key)) return true;
  // “Роль | Линдовой”: a given name would stand in the same case
  if (at + 2 === to && FEMININE.test(next.text) && !/[аяоуюеий]$/.test(text)) return true;
  // “Гол | Линдова”
  if (at + 2 === to && OBLIQUE.test(next.text) && /[бвгджзклмнпрстфхцчшщ]$/.test(text)) return true;
  // “Владелица | Kovin Lines”
  if (/^[А-ЯЁ]/.test(text) && /^[A-Za-z]/.test(next.text)) return true;
  if (next.form !== 'name') return false;
  // “Уволенный | Самир Линд”
  const areNames = words.slice(at + 1, to).every(({ form }) => form === 'name');
  if (at + 3 === to && PARTICIPLE.test(text) && areNames) return true;
  // “Убежище Линду дали”
  if (ABSTRACT.test(text)) return true;
  return PLURAL.test(text) || (OTHER.test(text) && isGivenName(next.key));
}

/** Весёлое | Орсинской области; Educación | Mara Lind; PNP | Mara Lind: does a name end with word `at` of a run that ends at `to`? */
export function endsBefore(words: readonly Word[], at: number, to: number, lexicon: Lexicon): boolean {
  const [word, next, behind] = words.slice(at, Math.min(to, at + 3));
  const { placeBehind, departments, common, nounFirst, ownersBefore, into } = lexicon;
  if (behind && placeBehind.has(behind.key) && isAdjectival(next!.text)) return true;
  // «передачей Линдовым | Чехии»
  const isGiven = isGivenName(word!.key) || isKnownThing(word!.key);
  if (ownersBefore && next && !isGiven && OBLIQUE.test(word!.text) && isKnownThing(next.key)) return true;
  // «сказал Линд | Ковинскому»: of other cases
  if (ownersBefore && next && at + 2 === to && disagree(word!.text, next.text)) return true;
  // «Петра Линда | Австралию»
  const isSurnamed = at > 0 && isGivenName(words[at - 1]!.key) && word!.gap === ' ';
  if (ownersBefore && isSurnamed && next && isCountry(keyOf(dictionaryForm(next.text) ?? ''))) return true;
  // «В. Тарсков | А. Линд», «сын А. Линда | Виктор»
  if (ownersBefore && next && endsBehindInitial(words, at)) return true;
  if (ownersBefore && next?.form === 'name' && isCountryInCase(words, at, lexicon)) return true;
  // «В Вильнюсе Линд …»
  const isIn = ownersBefore && into.has(words[at - 1]?.key ?? '') && wellKnown(word!.key)?.kind === 'place';
  if (isIn && next?.form === 'name' && dictionaryForm(word!.text) !== word!.text) return true;
  // Экономист | Орсинского университета
  if (ownersBefore && next && !isAdjectival(word!.text) && institutionEnd(words, at + 1, lexicon) > at + 1)
    return true;
  if (!nounFirst || !isGivenName(next!.key)) return false;
  if (behind?.form === 'name' && isPlaceOfOffice(words, at, lexicon)) return true;
  // Obras Públicas | Mara Lind
  const isPart = at > 0 && common.has(word!.key) && departments.has(words[at - 1]!.key);
  return isPart || departments.has(word!.key) || (word!.form === 'letters' && next!.gap === ' ');
}

/** Spanish “el exgobernador de *Montelindo* | Fabio Arango”: do the words up to `at` only say of what somebody has an office? */
function isPlaceOfOffice(words: readonly Word[], at: number, { roles, nouns, common }: Lexicon): boolean {
  const holder = words.findLastIndex(({ form, key }, i) => i < at && form === 'small' && !LINKS.has(key));
  const own = words.slice(holder + 1, at + 1).filter(({ form }) => form !== 'small');
  // “Hospital General | Ana Ruiz” is called after her, “Renovación Nacional | Luis Roth” is a party.
  const isNoun = nouns.has(words[at]!.key) || common.has(words[at]!.key) || /ari[oa]$/.test(words[at]!.key);
  const first = nouns.get(own[0]?.key ?? '');
  const isState = STATE.test(words[at]!.key);
  if (isNoun && !isState && (own.length < 2 || (first !== undefined && first !== 'body'))) return false;
  return (
    /^del?$/.test(words[holder + 1]?.key ?? '') &&
    own.length <= OWN_WORDS &&
    own.every(({ key }) => !isGivenName(key)) &&
    roles.has(words[holder]?.key.replace(/^ex-?/, '') ?? '')
  );
}

/** “La exfiscal de la *Nación* | Ana Ruiz” */
const STATE = /^(?:nacion|estado|republica|gobierno)$/;

/** Small words of what an office is of: Arcos de la Frontera. */
const LINKS = new Set('de del la las el los y'.split(' '));

/** Words of what an office is of, at most: Transición Ecológica. */
const OWN_WORDS = 3;

/** German “dankte Kanzlerin Müller | Frankreich”. */
export function isSurnameBeforePlace({ key, text }: Word, next: Word, lexicon: Lexicon): boolean {
  // Rot-Weiss Essen
  if (!lexicon.nounCapitals || lexicon.bodyFirst.has(key) || isGivenName(key)) return false;
  if (wellKnown(next.key)?.kind !== 'place') return false;
  return wellKnown(key)?.kind === 'person' || isSurname(text);
}

/** Endings of nouns for who does something: Substitute Lucas Roth. */
const AGENT = /..(?:er|or|ist|ian|ant|ent|ute|man|woman|ee|eur|yst)$/;

/** League Two, Serie A: is the name [from, at] a league’s, which stands before its clubs? */
export function isLeague(words: readonly Word[], from: number, at: number): boolean {
  return at > from && words.slice(from, at + 1).some(({ key }) => LEAGUE.test(key)) && words[at]!.gap === ' ';
}

const LEAGUE = /^(?:league|bundesliga|serie|premiership|championship)$/;

/** Drugmaker Kovin, Rivals Lind and Roth: a noun for what it is, before a name that has a word of its own; a Spanish verb. */
export function isNounBeforeName(words: readonly Word[], at: number, to: number, lexicon: Lexicon): boolean {
  const { nounFirst, nounCapitals, types, roles, nouns, plain, articles } = lexicon;
  const { key, cut } = words[at]!;
  if (nounFirst && isVerbBeforeName(words, at, to)) return true;
  if (nounFirst || nounCapitals || cut || nouns.has(key) || isGivenName(key)) return false;
  const one = key.replace(/s$/, '');
  const next = words[at + 1];
  const isAgent =
    AGENT.test(key) && at + 2 < to && isGivenName(next?.key ?? '') && !isSurname(words[at]!.text);
  const isNoun = isAgent || types.has(key) || roles.has(one) || types.has(one) || /.maker$/.test(key);
  const isOwn = (word: Word) =>
    word.form !== 'small' && !nouns.has(word.key) && !plain.has(word.key) && !articles.has(word.key);
  return isNoun && words.slice(at + 1, to).some(isOwn);
}

/** By its stem. */
const PATRONYMIC = /(?:[ое]вич|[ое]вн|ични?ч?н)$/;

/** Глава Минпромторга | Антон …, but Линд Антон Петрович: does a person begin behind word `at` of a run that ends at `to`? */
export function beginsPerson(words: readonly Word[], at: number, to: number): boolean {
  const [word, next, last] = words.slice(at, Math.min(to, at + 3));
  if (!next || !last || word!.form === 'small') return false;
  // Тары | Павел …: a name in the genitive before a given name in the dictionary's form
  const isOwner =
    /[ыи]$/.test(word!.text) && givenNameForm(next.text) === next.text && !PATRONYMIC.test(last.key);
  // Мадонна Луиза Тарс, whom all know by the first
  const isCalled = isCalledSo(word!);
  if ((isGivenName(word!.key) || isCalled) && !isOwner) return false;
  const behind = words.slice(at + 1, to);
  if (isKnownThing(word!.key) && behind.every(({ form }) => form === 'name')) return !isKnownThing(next.key);
  // Линд Антон Петрович, but Ключей | Нина Петровна Линд
  const isWhole = !PATRONYMIC.test(last.key) || words[Math.min(to - 1, at + 3)]!.key !== last.key;
  return isGivenName(next.key) && last.form === 'name' && isWhole;
}

/** Lina *König*, Антон *Королев*, Office of the Inspector *General*: is an office that ends a run from `from` to `to` a surname? Offices have a mark there, or no capital. */
export function isOfficeAsSurname(
  words: readonly Word[],
  from: number,
  at: number,
  to: number,
  { nounCapitals, ownersBefore }: Lexicon,
): boolean {
  if (words[from]!.key === 'office' && words[from + 1]?.key === 'of') return true;
  const isLast = at === from + 1 && at + 1 === to;
  return (nounCapitals || ownersBefore) && isLast && isGivenName(words[from]!.key);
}

/** Contraloría *General*: is the word behind a noun of bodies, at `at`, an adjective that is a title elsewhere? */
export function isAdjectiveOfNoun(words: readonly Word[], at: number, lexicon: Lexicon): boolean {
  const { nounFirst, ownersBefore, nouns, adjectives } = lexicon;
  const kind = nouns.get(words[at]!.key);
  const isBody = kind === 'institution' || kind === 'body';
  return nounFirst && !ownersBefore && isBody && adjectives.has(words[at + 1]!.key);
}

/** La Picota, El Dorado, Omar Al Kovin: an article that has its capital inside a sentence. */
export function isArticleInName(
  words: readonly Word[],
  at: number,
  { articles, nounFirst }: Lexicon,
): boolean {
  const [word, next] = [words[at]!, words[at + 1]];
  const isArticle = articles.has(word.key) || word.key === 'al';
  if (!nounFirst || word.form !== 'name' || !isArticle || beginsSentence(words, at)) return false;
  return next !== undefined && next.form !== 'small' && next.gap === ' ';
}

/** Whether a key is known to be no person; such a thing has no title. */
export function isKnownThing(key: string): boolean {
  const known = wellKnown(key);
  return known !== undefined && known.kind !== 'person';
}
