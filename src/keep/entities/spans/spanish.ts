// Small words inside Spanish names.
import { wellKnown } from '../gazetteer/gazetteer.ts';
import { isGivenName } from '../gazetteer/given-names.ts';
import type { Lexicon } from '../lexicon.ts';
import type { Joint } from './joints.ts';
import { isInLaw } from './laws.ts';
import { beginsSentence } from './lines.ts';
import { isLink, isNameAlone } from './listed.ts';
import type { Word } from './words.ts';

/** Spanish adjectives, by their endings. */
const ADJECTIVE = /(?:ic[oa]s?|al|ales|il|iles|iv[oa]s?|ari[oa]s?)$/;

/** Nouns for what an office is for, by their endings. */
const ABSTRACT = /(?:cion|dad|tura|eza|ncia|ismo|mento)$/;

/** Are both sides of a joint one name, by what they are? */
export function joinsSpanish(joint: Joint): boolean {
  return [
    isTour,
    isPrize,
    isLaw,
    isNamedAfterPlace,
    isTownOf,
    isOfArticled,
    isOfType,
    isUnit,
    isPortuguese,
    isOfCapitals,
    isEnglish,
    isArabic,
  ].some((rule) => rule(joint));
}

/** School *of* Law, Late Trains *for the* Orsa: Spanish has no such words. */
function isEnglish({ small }: Joint): boolean {
  return /^(?:of|for|and)(?: the)?$/.test(small.join(' '));
}

/** Deir *al* Balah, Mohamed *bin* Salmán: behind words that Arabic names begin with. */
function isArabic({ words, end, next, small, lexicon }: Joint): boolean {
  if (/^(?:bin|ibn|abu)$/.test(small.join(' '))) return true;
  const isOne = /^(?:al|el|es)$/.test(small.join(' ')) && ARABIC.test(words[end - 1]!.key);
  return isOne && !lexicon.nouns.has(words[next]!.key) && !wellKnown(words[next]!.key);
}

const ARABIC =
  /^(?:a(?:bd(?:el|ul)?|bu|hmed|hmad|nwar|yman|in)|b(?:ab|ashar|ir)|d(?:ar|eir|air)|faisal|hamad|h?as+an|hus+ein|ibrahim|ismail|j(?:aled|halid)|k(?:afr|haled|halid)|mahm(?:ou?d|ud)|moh?am+ed|muham+ad|mustafa|nas+er|nur|omar|ras|sa(?:ad|id|if|lem|lman)|seif|sharm|tal|tamim|tar[ei][kq]|tell|um+|wadi|yahya|y(?:o?u[sz][eu]f)|zaher)$/;

/** Ferrosur *del* Kovin: a word that is no known name, no office and no noun, before “del” and a name. */
function isNamedAfterPlace({ words, end, next, small, lexicon }: Joint): boolean {
  if (small.join() !== 'del') return false;
  const [first, last] = [words[end - 1]!, words[next]!];
  if (first.form !== 'name' || first.cut || last.form !== 'name') return false;
  // A surname has none behind it: “según Larraín del Partido”.
  const lists = [lexicon.nouns, lexicon.roles, lexicon.demonyms, lexicon.plain, lexicon.departments];
  if (lists.some((list) => list.has(first.key) || list.has(last.key))) return false;
  // “Vecinos del Kovin”, “Reparación del Kovin”, where any word has a capital
  if (beginsSentence(words, end - 1) && (/s$/.test(first.key) || ABSTRACT.test(first.key))) return false;
  return !wellKnown(first.key) && !isGivenName(first.key) && !isGivenName(last.key);
}

/** “En Arenas *de* Orsa”, “la alcaldesa de Villar *de la* Roca”, “el barrio Lomas *de* Orsa”: behind a preposition of place or a noun for one, two words that are no known names. */
function isTownOf({ words, from, end, next, small, lexicon }: Joint): boolean {
  const [before, noun] = [words[from - 1]?.key ?? '', words[from - 2]?.key ?? ''];
  if (end - from !== 1 || !/^de(?: l[ao]s?|l)?$/.test(small.join(' '))) return false;
  const isIn =
    before === 'en' ||
    (QUARTER.test(before) && words[from]!.gap === ' ') ||
    (before === 'de' && lexicon.placeOf.has(noun)) ||
    isListedPlace(words, from, lexicon);
  const [first, last] = [words[from]!, words[next]!];
  return (
    isIn &&
    (isUnknown(first, lexicon)
      ? isUnknown(last, lexicon, true)
      : isUnknown(first, lexicon, true) && isUnknown(last, lexicon))
  );
}

const QUARTER = /^(?:barrio|colonia|fraccionamiento|urbanizacion|vereda|aldea|pedania|municipio|localidad)$/;

/** “Cinco localidades, entre ellas *Villar* de Orsa y *Tarsa* de Kovin”: does a noun for several places open the list in which a name stands? */
function isListedPlace(words: readonly Word[], from: number, { placeOf }: Lexicon): boolean {
  const before = words.slice(Math.max(0, from - LIST), from).map(({ key }) => key);
  const at = before.findLastIndex((key) => key === 'ellas' || key === 'ellos');
  const ahead = before.slice(Math.max(0, at - 3), Math.max(0, at));
  return at !== -1 && ahead.some((key) => /s$/.test(key) && placeOf.has(key));
}

/** Words from “entre ellas” to a name of its list, at most. */
const LIST = 12;

/** Tercer Batallón *de* Ingenieros, Novena División *de* Infantería: a unit by its number. */
function isUnit({ words, from, end, next, small, lexicon }: Joint): boolean {
  const isOf = end - from === 2 && small.join() === 'de' && ORDINAL.test(words[from]!.key);
  const { key } = words[from + 1]!;
  const isBody = lexicon.nouns.get(key) === 'body' || key === 'division';
  return isOf && isBody && !isNameAlone(words, next, lexicon);
}

const ORDINAL = /^(?:primer|segund|tercer|cuart|quint|sext|septim|octav|noven|decim)[oa]?$/;

/** “La Villa *de* Orsa”, “La Voz *del* Interior”: behind an article with a capital inside a sentence, two words of which one is no known name. */
function isOfArticled({ words, from, end, next, small, lexicon }: Joint): boolean {
  const article = words[from]!;
  const isArticle = lexicon.articles.has(article.key) && article.form === 'name';
  if (end - from !== 2 || !isArticle || beginsSentence(words, from)) return false;
  const isOf = /^de(?: l[ao]s?|l)?$/.test(small.join(' '));
  const [first, last] = [words[from + 1]!, words[next]!];
  return (
    isOf &&
    isUnknown(first, lexicon, true) &&
    (isUnknown(last, lexicon, true) || lexicon.departments.has(last.key)) &&
    (wellKnown(first.key) === undefined || wellKnown(last.key) === undefined)
  );
}

/** What a noun for a body tells to be one name: see the two below. */
const isOfType = (joint: Joint) => isOfNoun(joint) || isCauseOf(joint);

/** “La asociación Vecinos *del* Kovin”: behind a noun for a body, a word that is no known name, and what it is of. */
function isOfNoun({ words, from, end, next, small, lexicon }: Joint): boolean {
  const noun = words[from - 1];
  if (end - from !== 1 || noun?.form !== 'small' || !/^de(?: l[ao]s?|l)?$/.test(small.join(' ')))
    return false;
  const isBody = ASSOCIATION.test(noun.key) && words[from]!.gap === ' ';
  return isBody && isUnknown(words[from]!, lexicon) && !isGivenName(words[next]!.key);
}

/** “Vecinos *por el* Kovin, una organización”, “la plataforma Unidos *contra la* Presa”: a cause, told as a body before or behind it. */
function isCauseOf({ words, from, end, next, small, lexicon }: Joint): boolean {
  if (end - from !== 1 || !/^(?:por|para|con|contra|sin)(?: (?:el|l[ao]s?))?$/.test(small.join(' ')))
    return false;
  const noun = words[from - 1];
  const isBehindNoun = noun?.form === 'small' && ASSOCIATION.test(noun.key) && words[from]!.gap === ' ';
  const [a, body] = words.slice(next + 1, next + 3);
  const isApposed = a?.gap === ', ' && lexicon.articles.has(a.key) && ASSOCIATION.test(body?.key ?? '');
  return (isBehindNoun || isApposed) && isUnknown(words[from]!, lexicon);
}

/** Davi Lucca *da* Lind, La Gazzetta *dello* Tarso: Portuguese behind two words, or Italian, that are no known name. */
function isPortuguese({ words, from, end, next, small, lexicon }: Joint): boolean {
  const run = words.slice(lexicon.articles.has(words[from]!.key) ? from + 1 : from, end);
  const isName = (word: Word) => word.form === 'name' && !wellKnown(word.key) && !lexicon.nouns.has(word.key);
  const link = run.length > 1 ? /^(?:d[ao]s?|dell[aoe]|degli)$/ : /^(?:dell[aoe]|degli)$/;
  return link.test(small.join(' ')) && [...run, words[next]!].every(isName);
}

/** Tribunal *Contra* el Crimen: an article behind a preposition with a capital, see `isInLaw`. */
function isOfCapitals({ words, end, small, lexicon }: Joint): boolean {
  return small.length === 1 && lexicon.articles.has(small[0]) && isInLaw(words, end - 1, lexicon);
}

/** What is called by several words. */
const ASSOCIATION =
  /^(?:asociacion|organizacion|agrupacion|plataforma|colectivo|ong|fundacion|iniciativa|cofradia|comparsa|pena|coordinadora)$/;

/** No known name, office or noun. `mayBePlace`: a river or town may be known. */
function isUnknown({ key, form, cut }: Word, lexicon: Lexicon, mayBePlace = false): boolean {
  const lists = [
    lexicon.nouns,
    lexicon.roles,
    lexicon.demonyms,
    lexicon.plain,
    lexicon.departments,
    lexicon.titles,
  ];
  const known = wellKnown(key);
  const isFree = known === undefined || (mayBePlace && known.kind === 'place');
  return (
    form === 'name' && cut === null && isFree && !isGivenName(key) && !lists.some((list) => list.has(key))
  );
}

/** “Luis Roth y | *Mirena Lind*”: a surname behind “y” is the last word of its name. */
export function isOther({ words, next, lexicon }: Joint): boolean {
  return lexicon.nounFirst && words[next + 1]?.form === 'name' && words[next + 1]!.gap === ' ';
}

/** Organización para la Alimentación *y la* Agricultura, Servicio Hidrográfico *y* Oceanográfico. */
export function isListed({ words, from, end, next, small, lexicon }: Joint): boolean {
  const [first, ...rest] = small;
  if (!lexicon.nounFirst || !lexicon.and.has(first)) return false;
  const run = words.slice(from, end);
  if (rest.length === 0)
    return run.length > 1 && ADJECTIVE.test(words[end - 1]!.key) && ADJECTIVE.test(words[next]!.key);
  const { key } = words[next]!;
  const isOffice = lexicon.departments.has(key) || ABSTRACT.test(key);
  const isOne = rest.length === 1 && lexicon.articles.has(rest[0]!);
  return isOne && isOffice && run.some(isLink(lexicon)) && !isNameAlone(words, next, lexicon);
}

/** Vuelta *al* País Vasco. */
function isTour({ words, end, small }: Joint): boolean {
  return words[end - 1]!.key === 'vuelta' && /^al?(?: la)?$/.test(small.join(' '));
}

/** Medalla de Oro *al* Mérito *en las* Bellas Artes: what a prize is given for, and in which field. */
function isPrize({ words, from, end, next, small, lexicon }: Joint): boolean {
  const run = words.slice(from, end);
  if (!PRIZE.test(words[from]!.key) || isNameAlone(words, next, lexicon)) return false;
  const link = small.join(' ');
  const { key } = words[next]!;
  // “la Medalla de Oro a la | Universidad de Orsa”: who was given it
  const isDeed = DEED.test(key) || ABSTRACT.test(key) || lexicon.departments.has(key);
  if (/^al?(?: la)?$/.test(link)) return isDeed && !lexicon.nouns.has(key);
  return /^en(?: el| l[ao]s?)?$/.test(link) && run.some(({ key }) => key === 'al');
}

const PRIZE = /^(?:medalla|premio|premios|cruz|orden)$/;
const DEED = /^(?:merito|mejor|valor|trabajo|trayectoria|labor|honor|esfuerzo|compromiso)$/;

/** Ley de Jubilados *o* Pensionados: two sorts whom a law is for. */
function isLaw({ words, from, end, next, small, lexicon }: Joint): boolean {
  const areSorts = [words[end - 1]!, words[next]!].every(({ key }) => /s$/.test(key) && !wellKnown(key));
  return (
    small.join() === 'o' && lexicon.nouns.get(words[from]!.key) === 'agreement' && end - from > 2 && areSorts
  );
}
