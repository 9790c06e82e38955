// The noun before a name that says what somebody is: “spokesman Ivan Lind”, “presidente de Chile, Mara Lind,”.
import { fold } from '../../../deck/fold.ts';
import { wellKnown } from '../gazetteer/gazetteer.ts';
import { isGivenName } from '../gazetteer/given-names.ts';
import { isAdjective } from '../kinds/by-type.ts';
import type { Lexicon } from '../lexicon.ts';
import { institutionEnd } from '../spans/institutions.ts';
import { beginsSentence } from '../spans/lines.ts';
import type { Span } from '../spans/span.ts';
import type { Word } from '../spans/words.ts';

/** How far back from a name the noun is looked for, in words. */
const REACH = 7;
/** The same in Spanish, whose offices are long: la delegada en Orsa de la Consejería de Asuntos Sociales, Ana Roth. */
const FAR = 10;

/** Letters behind a name that tell whether it closes what it stands in. */
const NEXT = 6;

/** What stands between an establishment and its number. */
export const NUMBERED = ' № ';

/** Which word before a span says what somebody is; -1: none does. */
export function roleWordBefore({ line, from, to, title, key }: Span, lexicon: Lexicon): number {
  const { words, text } = line;
  const known = wellKnown(key);
  if (title < from || from === 0 || (known && known.kind !== 'person')) return -1;
  // “la portavoz de la ONG Mar Abierto”
  const own = words[from - 1]!;
  const isOfBody = lexicon.language === 'es' && own.form !== 'name' && lexicon.types.get(own.key) === 'body';
  if (isOfBody && words[from]!.gap === ' ' && !isGivenName(words[from]!.key)) return -1;
  // представитель Госдепартамента
  if (lexicon.ownersBefore && lexicon.nouns.has(words[from]!.key)) return -1;
  if (lexicon.ownersBefore && institutionEnd(words, from, lexicon) > from) return -1;
  // Глава МВД РФ
  if (lexicon.ownersBefore && words.slice(from, to).every(({ form }) => form === 'letters')) return -1;
  // Мэр Бабаева Ирина …
  if (lexicon.ownersBefore && words[to]?.gap === ' ' && isGivenName(words[to].key)) return -1;
  const { gap } = words[from]!;
  // координатор движения «Чистая река» Мара …
  const last = lexicon.quotesNames && CLOSED.test(gap) ? openingQuote(words, from) - 1 : from - 1;
  if ((gap !== ' ' && gap !== ', ' && last === from - 1) || last < 0) return -1;
  // With a comma, only where the name closes what it stands in: “the president of Chile, Mara Lind, said”.
  const rest = text.slice(words[to - 1]!.end, words[to - 1]!.end + NEXT);
  // “citar a la ministra de Puentes, Ana Lind y al director”
  const isListed = lexicon.nounFirst && /^ y (?:al?|el|la) /.test(rest);
  if (gap === ', ' && !isListed && !/^(?:$|\s*[,.;:()!?”»])/.test(rest)) return -1;
  const isFar = gap === ', ' || lexicon.nounFirst;
  const isChain = lexicon.ownersBefore && to - from > 1 && isGivenName(words[from]!.key);
  let inflected = -1;
  for (let at = last; at >= Math.max(0, from - (lexicon.nounFirst ? FAR : REACH)); at -= 1) {
    const word = words[at]!;
    if (at < last && words[at + 1]!.gap !== ' ' && words[at + 1]!.gap !== NUMBERED) return inflected;
    // “врач больницы № *2*”
    if (isChain && word.form === 'digits' && word.gap === NUMBERED) continue;
    // “заместитель *министра* иностранных дел”
    const isOwner = isChain && !lexicon.roleForms.has(fold(word.text)) && GENITIVE.test(word.text);
    // “a spokesman for *Attorney General* Luis Roth, Mara Lind,”
    const isOther = gap === ', ' && at < last && isOfOther(words, at, lexicon);
    if (isRole(words, at, lexicon) && !isOwner && !isOther)
      return word.form === 'small' || (gap === ', ' && lexicon.nounCapitals) || beginsSentence(words, at)
        ? at
        : inflected;
    // «сына *президента* Павла Линда»: of the two, who Pavel Lind is, is open
    if (isOwner && inflected >= 0 && (KIN.test(word.text) || DRIVES.test(word.text))) return -1;
    // «на пост главы полиции *полковника* Павла Линда»
    if (isOwner && at === last && RANK.test(word.text)) return at;
    // “арестовал *директора* завода”: the first of them, where none is in the dictionary’s form
    if (isOwner && word.form === 'small' && lexicon.roles.has(word.key)) inflected = at;
    if (isOwner) continue;
    // “jefe de *bancada* de”
    const isNoun = gap === ', ' && word.form === 'small' && lexicon.links.has(words[at - 1]?.key ?? '');
    // “la portavoz *comunitaria* de”
    const isOfRole =
      gap === ', ' && lexicon.roles.has(words[at - 1]?.key ?? '') && isAdjective(word, lexicon);
    const isPart =
      (isNoun || (isOfRole && lexicon.language === 'es')) &&
      lexicon.nounFirst &&
      !lexicon.speech.has(word.key);
    if (!isFar || !(isPart || mayStandBetween(word, gap === ', ', lexicon))) return inflected;
    // “ministra de Defensa” is no Defensa.
    if (at === last && gap === ' ' && word.form === 'small' && !lexicon.demonyms.has(word.key))
      return inflected;
  }
  return inflected;
}

/** Russian nouns for kin, and for ranks, in other cases than the first. */
const KIN = /^(?:сын|доч|брат|сестр|жен|муж|отц|мат|вдов)\p{Ll}{1,4}$/u;
/** Who drives or guards somebody: «избил водителя ведущей Мары Линд». */
const DRIVES = /^(?:водител|охранник|телохранител|адвокат|агент|биограф|поклонник|соратник)\p{Ll}{1,3}$/u;
const RANK = /^(?:(?:под)?полковник|генерал(?:-\p{Ll}+)?|майор|капитан|лейтенант|адмирал)\p{Ll}{1,2}$/u;

/** Whether an English title belongs to the name behind it, of whom the noun before it says: spokesman for *President* Roth. */
function isOfOther(words: readonly Word[], at: number, lexicon: Lexicon): boolean {
  return (
    !lexicon.nounFirst && !lexicon.nounCapitals && words[at]!.form === 'name' && !beginsSentence(words, at)
  );
}

/** The mark that closes a name, before the next one. */
export const CLOSED = /^[»”"“] $/;

/** First word of the name in quotation marks that ends before `to`; -1: it begins too far away. */
function openingQuote(words: readonly Word[], to: number): number {
  for (let at = to - 1; at > Math.max(0, to - REACH); at -= 1) {
    if (/^ [«„"“]$/.test(words[at]!.gap)) return at;
    if (words[at]!.gap !== ' ') return -1;
  }
  return -1;
}

/** Russian words that belong to a noun before them: “министр *иностранных дел*”, “глава *комитета по бюджетной политике*”. */
const GENITIVE = /^(?:дел|по|\p{Ll}{2,}(?:[ыиая]|[оеё]в|ей|[ыи]х|ого|его|ой|ке|ве|не|те|ти|ву|ю))$/u;

/** Whether a word may belong to the noun before it: presidente RUSO, президент РОССИИ, president OF CHILE. */
function mayStandBetween({ key, form, text }: Word, behindComma: boolean, lexicon: Lexicon): boolean {
  // «защитник тарского «Ковина»»
  if (lexicon.ownersBefore && /[сц]к(?:ого|ой)$/.test(text)) return true;
  if (lexicon.demonyms.has(key) || form === 'name' || form === 'letters') return true;
  const small = lexicon.links.has(key) || lexicon.articles.has(key) || lexicon.particles.has(key);
  const isIn = (lexicon.language === 'en' || lexicon.nounFirst) && lexicon.at.has(key);
  return small || (behindComma && (isIn || lexicon.nouns.has(key) || lexicon.and.has(key)));
}

/** Whether the word at `at` says what somebody is: not in “the official agency”. */
function isRole(words: readonly Word[], at: number, lexicon: Lexicon): boolean {
  const { key, text } = words[at]!;
  // «учения», which has the stem of «учёный»
  if (!lexicon.roles.has(key) || /^учени[еяюй]/.test(text)) return false;
  // Spanish “gerenta general”, but “el presidente de la fuerza política”
  if (lexicon.language === 'es' && lexicon.adjectives.has(key))
    return lexicon.roles.has(words[at - 1]?.key ?? '');
  return !lexicon.adjectives.has(key) || (at > 0 && !lexicon.articles.has(words[at - 1]!.key));
}
