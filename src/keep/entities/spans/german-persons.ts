// Names of persons where all nouns have capitals: two words of which the second may be a noun.
import { wellKnown } from '../gazetteer/gazetteer.ts';
import { isGivenName } from '../gazetteer/given-names.ts';
import { isSurname } from '../gazetteer/surname.ts';
import type { Lexicon } from '../lexicon.ts';
import { isPlain, isTitle } from './german-bodies.ts';
import { beginsSentence, type Line } from './lines.ts';
import { isJoined } from './listed.ts';
import type { Word } from './words.ts';

/** Keys of words with a capital that open a sentence right before a verb of saying: “X kündigte an”. */
export function keysBeforeSpeech(lines: readonly Line[], lexicon: Lexicon): Set<string> {
  const keys = new Set<string>();
  for (const { words } of lines)
    words.forEach(({ key, form, cut }, at) => {
      const verb = words[at + 1];
      const isSaying = verb?.gap === ' ' && lexicon.speech.has(verb.key);
      if (form === 'name' && cut === null && isSaying && beginsSentence(words, at)) keys.add(key);
    });
  return keys;
}

/** Keys of words with a capital right beside a verb of saying: “sagte X”, “so X”. */
export function keysBesideSpeech(lines: readonly Line[], lexicon: Lexicon): Set<string> {
  const keys = new Set<string>();
  for (const { words } of lines)
    words.forEach(({ key, form, gap }, at) => {
      const before = words[at - 1];
      const isSaid = before && gap === ' ' && (lexicon.speech.has(before.key) || before.key === 'so');
      if (form === 'name' && isSaid) keys.add(key);
    });
  return keys;
}

/** “Die Leiterin des Amts, *Orvine Tarsk*, lobte”: two such words between commas, behind a title and what it is of. */
export function isApposed(words: readonly Word[], at: number, lexicon: Lexicon): boolean {
  const behind = words[at + 2];
  if (words[at]!.gap !== ', ' || !behind || !/^, ?$/.test(behind.gap) || !isFullName(words, at, lexicon))
    return false;
  for (let before = at - 1; before >= Math.max(0, at - APPOSED); before -= 1) {
    if (isTitle(words[before]!.key, lexicon)) return true;
    if (words[before]!.gap !== ' ' && before > 0) return false;
  }
  return false;
}

/** “*Orvin Tarsk*, Präsident des Verbands, sprach”: two words that open a sentence, and a title behind a comma. */
export function isTitledBehind(words: readonly Word[], at: number, lexicon: Lexicon): boolean {
  const [title, second] = words.slice(at + 2, at + 4);
  if (at > 0 || title?.gap !== ', ' || !isFullName(words, at, lexicon)) return false;
  const isArticle = lexicon.articles.has(title.key) && second !== undefined;
  return isTitle(title.key, lexicon) || (isArticle && isTitle(second.key, lexicon));
}

/** Words from a title to a name behind a comma, at most. */
const APPOSED = 5;

/** Two words that may be given name and surname, and no nouns. */
export function isFullName(words: readonly Word[], at: number, lexicon: Lexicon): boolean {
  const [given, surname] = [words[at]!, words[at + 1]!];
  const isOne = isJoined(words, at + 1) && !given.cut && given.form === 'name' && !wellKnown(given.key);
  return isOne && mayBeSurname(given, lexicon) && mayBeSurname(surname, lexicon) && surname.gap === ' ';
}

/**
 * Trainer Merlin Polzin: two words behind a title are both the name where the clause has no room for a noun: before its
 * verb, or at its end behind a verb of speech or a preposition. Elsewhere the second may be a noun: “zollte Trainer
 * Polzin Respekt”.
 */
export function isFullNameBehindTitle(words: readonly Word[], at: number, lexicon: Lexicon): boolean {
  const [given, surname, next] = words.slice(at, at + 3);
  if (at < 1 || !surname || !isJoined(words, at) || !isJoined(words, at + 1)) return false;
  if (!isTitle(words[at - 1]!.key, lexicon) || given!.cut || surname.form !== 'name') return false;
  if (wellKnown(given!.key) || isSurname(given!.text)) return false;
  let first = at - 1;
  while (first > 0 && (words[first]!.gap === '-' || belongsToTitle(words[first - 1]!, lexicon))) first -= 1;
  // “fehlt laut Trainer Orvin Tarsk | Emil Roth”
  const isClosed =
    next === undefined || /^,? ?[(–—]|^[,;:.]/.test(next.gap) || (next.gap === ' ' && isGivenName(next.key));
  const isBeforeSmall = next?.gap === ' ' && next.form === 'small';
  const { key, form } = words[first - 1] ?? { key: '', form: 'name' };
  // “wie Sprecher Orvin Tarsk am Montag sagte”
  const isFront = beginsSentence(words, first) || words[first]!.gap === ', ';
  // “Der Experte Orvin Dahlen warf”: before a verb stands no second noun, whatever its ending.
  if (isFront && !isPlain(surname.key, lexicon) && !wellKnown(surname.key)) return isClosed || isBeforeSmall;
  if (!mayBeSurname(surname, lexicon)) return false;
  if (isFront || key === 'wie') return isClosed || isBeforeSmall;
  if (form !== 'small') return false;
  // “die Leitung von Bürgermeisterin Dr. Orvine Tarsk übernommen”
  const isDoctor = /^(?:dr|prof)$/.test(words[at - 1]!.key) && isTitle(words[at - 2]?.key ?? '', lexicon);
  if (isDoctor) return isClosed || isBeforeSmall;
  if (lexicon.speech.has(key)) return isClosed || isBeforeSmall;
  return isClosed && (lexicon.into.has(key) || LEADING.has(key));
}

/** German “laut Trainer Orvin Tarsk | Emil Roth”: do the words from `from` to `at` make one person’s whole name, and the next two another’s? */
export function endsFullName(words: readonly Word[], from: number, at: number, to: number): boolean {
  const [given, surname, next, last] = words.slice(from, from + 4);
  if (at !== from + 1 || at + 2 >= to || !last || wellKnown(given!.key)) return false;
  const areNames = [given, surname, next, last].every((word) => word!.form === 'name' && !word!.cut);
  return areNames && isGivenName(next!.key) && !isGivenName(surname!.key);
}

/** “die stellvertretende SPD-Chefin”, “Kiels Trainer” */
function belongsToTitle({ key, text, form }: Word, lexicon: Lexicon): boolean {
  const { titleParts, demonyms, articles } = lexicon;
  if (isTitle(key, lexicon) || titleParts.has(key) || demonyms.has(key) || articles.has(key)) return true;
  return form === 'name' && /s$/.test(text) && wellKnown(key.slice(0, -1))?.kind === 'place';
}

/** “Kommissionspräsidentin Ursula | von der Leyen”, Van der Lind: does a surname begin, or go on, behind such a word? */
export function isNoble({ key, text }: Word, small: string): boolean {
  return text === 'Van' || (/^(?:von|van|zu)$/.test(small) && isGivenName(key));
}

/** Behind a given name and a well-known surname no word belongs to the name, but “sagt Carlos Lind *Tarsk*, Chef”: no noun has room there. */
export function isBehindFullName(words: readonly Word[], at: number, lexicon: Lexicon): boolean {
  const [verb, given, surname, next] = [words[at - 3], words[at - 2], words[at - 1], words[at + 1]];
  const isClosed = next === undefined || /^[,;:.]/.test(next.gap);
  if (lexicon.speech.has(verb?.key ?? '') && isClosed) return false;
  return (
    given?.form === 'name' &&
    isGivenName(given.key) &&
    surname!.gap === ' ' &&
    isJoined(words, at) &&
    isSurname(surname!.text)
  );
}

/** Whether nothing says that a capitalised word is a plain noun. */
export function mayBeSurname({ key, form }: Word, lexicon: Lexicon): boolean {
  const isNoun = NO_PLACE.test(key) && !key.includes('-');
  return form === 'name' && !isPlain(key, lexicon) && !wellKnown(key) && !isNoun;
}

/** Whether the word behind the one at `at`, which stands behind a title, may be the surname or a noun: nobody can tell. */
export function mayGoOn(words: readonly Word[], at: number, lexicon: Lexicon): boolean {
  const next = words[at + 1];
  if (!lexicon.nounCapitals || !next || !isJoined(words, at + 1) || words[at]!.cut) return false;
  return mayBeSurname(next, lexicon) && !isSurname(words[at]!.text) && !wellKnown(words[at]!.key);
}

/** Other words before a person in the case of a preposition, and “so” behind a quotation. */
const LEADING = new Set('so mit für gegen um ohne durch über laut neben wie'.split(' '));

/** Endings of nouns that stand behind “in” without an article and are no places; and the plural. */
export const NO_PLACE =
  /(?:ung|heit|keit|schaft|tion|tät|isch|ismus|nis|tum|ment|.(?:shop|store|app|chat|blog|job|club|pub|bar)s|enz|anz|ik|ur|ie|angst|.nahe|ern|eln|(?<!ing|haus|kirch|hag|bad|stett|hof|leb|tz|lz)en)$/;
