// Names in a language that writes every noun with a capital: told by what is known, and by what stands beside them.
import { isGivenName, isSurname, wellKnown } from './gazetteer/gazetteer.ts';
import {
  isAdjectiveInName,
  isInMinistry,
  isNationAdjective,
  isPlain,
  isTitle,
  opensBody,
  placeOfGenitive,
} from './german-bodies.ts';
import { kindOfNoun, LEGAL } from './kinds.ts';
import type { Lexicon } from './lexicon.ts';
import { beginsSentence, type Line } from './lines.ts';
import { isJoined } from './listed.ts';
import type { Word } from './words.ts';

/** Whether the capitalised word at `at` is part of a name rather than a plain noun. */
export function isNameAmongNouns(words: readonly Word[], at: number, lexicon: Lexicon): boolean {
  const { key, form } = words[at]!;
  if (form === 'letters' || lexicon.names.has(key) || wellKnown(key) || placeOfGenitive(key)) return true;
  if (opensBody(words, at, lexicon) || isInMinistry(words, at, lexicon)) return true;
  // Polizeipräsidium Oberbayern Nord
  if (lexicon.directions.has(key) && at > 0 && isJoined(words, at) && wellKnown(words[at - 1]!.key))
    return true;
  if (at > 0 && isJoined(words, at) && isNationAdjective(words, at - 1, lexicon)) return true;
  if (isGivenName(key) || isTitle(key, lexicon) || lexicon.bodyFirst.has(key)) return true;
  if (kindOfNoun(key, lexicon) !== null || isAdjectiveInName(words, at, lexicon)) return true;
  let before = at - 1;
  while (before > 0 && words[before]!.form === 'small' && isLinking(words[before]!.key, lexicon)) before -= 1;
  if (before < 0 || !isJoined(words, at)) return false;
  const { key: last, text } = words[before]!;
  // Universität Leipzig, Bundesamt für Verfassungsschutz
  if (kindOfNoun(last, lexicon) === 'institution') return true;
  if (words.slice(before + 1, at).some(({ key: small }) => lexicon.links.has(small))) return false;
  const isSmall = words[before]!.form === 'small';
  if ((!isSmall && (isGivenName(last) || isTitle(last, lexicon))) || /^\p{Lu}$/u.test(text)) return true;
  if (before < at - 1) return false;
  return (
    isSecondSurname(words, at, lexicon) || (words[before]!.form === 'name' && isSurname(words[at]!.text))
  );
}

function isLinking(key: string, lexicon: Lexicon): boolean {
  return lexicon.particles.has(key) || lexicon.links.has(key);
}

/** Annegret Kramp Karrenbauer: a second word behind a given name, not behind a title. */
function isSecondSurname(words: readonly Word[], at: number, lexicon: Lexicon): boolean {
  return (
    at > 1 &&
    isJoined(words, at - 1) &&
    words[at - 1]!.form === 'name' &&
    words[at - 2]!.form === 'name' &&
    isGivenName(words[at - 2]!.key) &&
    !isTitle(words[at - 1]!.key, lexicon)
  );
}

/**
 * Keys of words that are names in an article, by how they stand somewhere in it: “der Autobauer X”, “X-Chef”,
 * “X AG”, “Bürgermeister von X”; “in X” where no article ever stands before X.
 */
export function namesAmongNouns(lines: readonly Line[], lexicon: Lexicon): Set<string> {
  const names = new Set<string>();
  const withArticle = keysBehindArticles(lines, lexicon);
  const spoken = keysBesideSpeech(lines, lexicon);
  for (const { words } of lines)
    words.forEach((word, at) => {
      if (word.form !== 'name' || isPlain(word.key, lexicon)) return;
      const isBare = !withArticle.has(word.key);
      if (isNamed(words, at, lexicon) || (isBare && isPlaceAfterIn(words, at, lexicon))) {
        names.add(word.key);
        for (let end = at + 1; isBehindType(words, at, lexicon) && goesOn(words, end, lexicon); end += 1)
          names.add(words[end]!.key);
      }
      const next = words[at + 1];
      if (!isBare || !next || withArticle.has(next.key)) return;
      const isCalled = spoken.has(next.key) && isFullName(words, at, lexicon);
      if (isCalled || isFullNameBehindTitle(words, at, lexicon)) names.add(word.key).add(next.key);
    });
  return names;
}

/** Keys of words with a capital right beside a verb of saying: “sagte X”, “so X”. */
function keysBesideSpeech(lines: readonly Line[], lexicon: Lexicon): Set<string> {
  const keys = new Set<string>();
  for (const { words } of lines)
    words.forEach(({ key, form, gap }, at) => {
      const before = words[at - 1];
      const isSaid = before && gap === ' ' && (lexicon.speech.has(before.key) || before.key === 'so');
      if (form === 'name' && isSaid) keys.add(key);
    });
  return keys;
}

/** Two words that may be given name and surname, and no nouns. */
function isFullName(words: readonly Word[], at: number, lexicon: Lexicon): boolean {
  const [given, surname] = [words[at]!, words[at + 1]!];
  const isOne = isJoined(words, at + 1) && !given.cut && given.form === 'name' && !wellKnown(given.key);
  return isOne && mayBeSurname(given, lexicon) && mayBeSurname(surname, lexicon) && surname.gap === ' ';
}

/** “Reederei *Van* Houten” */
function isBehindType(words: readonly Word[], at: number, lexicon: Lexicon): boolean {
  const before = words[at - 1];
  const kind = before?.form === 'name' && words[at]!.gap === ' ' ? lexicon.typeOf(before.key) : null;
  return (kind === 'body' || kind === 'institution') && !wellKnown(words[at]!.key);
}

/** Whether a word behind a name may be part of it: no plain noun stands there before a mark or a small word. */
function goesOn(words: readonly Word[], at: number, lexicon: Lexicon): boolean {
  const [word, next] = [words[at], words[at + 1]];
  if (word === undefined || !isJoined(words, at) || words[at - 1]!.cut) return false;
  // Van Houten, whose end is that of plurals
  const isOne = lexicon.particles.has(words[at - 1]!.key) && word.form === 'name';
  if (!isOne && !mayBeSurname(word, lexicon)) return false;
  return next === undefined || next.form === 'small' || next.gap !== ' ' || isJoined(words, at + 1);
}

/** Whether the words beside one say that it is a name. */
function isNamed(words: readonly Word[], at: number, lexicon: Lexicon): boolean {
  const next = words[at + 1];
  if (words[at]!.cut === 'compound' && next?.gap === '-' && lexicon.belongings.has(next.key)) return true;
  if (next?.gap === ' ' && next.form !== 'small' && LEGAL.has(next.key)) return true;
  const before = words[at - 1];
  if (!before || words[at]!.gap !== ' ') return false;
  if (before.form === 'name' && (lexicon.typeOf(before.key) !== null || isGivenName(before.key))) return true;
  if (lexicon.address.has(before.key)) return true;
  const noun = words[at - 2];
  return lexicon.particles.has(before.key) && noun !== undefined && lexicon.placeOf.has(noun.key);
}

/**
 * Trainer Merlin Polzin: two words behind a title are both the name where the clause has no room for a noun: before its
 * verb, or at its end behind a verb of speech or a preposition. Elsewhere the second may be a noun: “zollte Trainer
 * Polzin Respekt”.
 */
function isFullNameBehindTitle(words: readonly Word[], at: number, lexicon: Lexicon): boolean {
  const [given, surname, next] = words.slice(at, at + 3);
  if (at < 1 || !surname || !isJoined(words, at) || !isJoined(words, at + 1)) return false;
  if (!isTitle(words[at - 1]!.key, lexicon) || given!.cut || surname.form !== 'name') return false;
  if (!mayBeSurname(surname, lexicon) || wellKnown(given!.key) || isSurname(given!.text)) return false;
  let first = at - 1;
  while (first > 0 && (words[first]!.gap === '-' || belongsToTitle(words[first - 1]!, lexicon))) first -= 1;
  const isClosed = next === undefined || /^,? ?[(–—]|^[,;:.]/.test(next.gap);
  const isBeforeSmall = next?.gap === ' ' && next.form === 'small';
  if (beginsSentence(words, first)) return isClosed || isBeforeSmall;
  const { key, form } = words[first - 1]!;
  if (form !== 'small') return false;
  if (lexicon.speech.has(key)) return isClosed || isBeforeSmall;
  return isClosed && (lexicon.into.has(key) || LEADING.has(key));
}

/** “die stellvertretende SPD-Chefin”, “Kiels Trainer” */
function belongsToTitle({ key, text, form }: Word, lexicon: Lexicon): boolean {
  const { titleParts, demonyms, articles } = lexicon;
  if (isTitle(key, lexicon) || titleParts.has(key) || demonyms.has(key) || articles.has(key)) return true;
  return form === 'name' && /s$/.test(text) && wellKnown(key.slice(0, -1))?.kind === 'place';
}

/** Whether nothing says that a capitalised word is a plain noun. */
function mayBeSurname({ key, form }: Word, lexicon: Lexicon): boolean {
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
const NO_PLACE =
  /(?:ung|heit|keit|schaft|tion|tät|ismus|nis|tum|ment|enz|anz|ik|ur|ie|ern|eln|(?<!ing|haus|kirch|hag|bad|stett|hof|leb|tz|lz)en)$/;

function isPlaceAfterIn(words: readonly Word[], at: number, lexicon: Lexicon): boolean {
  const before = words[at - 1];
  if (before === undefined || words[at]!.gap !== ' ') return false;
  // “bei X im Landkreis Y”
  const [next, noun] = [words[at + 1], words[at + 2]];
  const isWithin = next?.key === 'im' && noun !== undefined && lexicon.placeWithin.has(noun.key);
  if (isWithin && NEAR.has(before.key)) return true;
  if (NO_PLACE.test(words[at]!.key)) return false;
  return lexicon.at.has(before.key) || (before.key === 'aus' && PERSON.test(words[at - 2]?.text ?? ''));
}

const NEAR = new Set('in bei nahe aus nach'.split(' '));

/** “Ein Mann aus X” */
const PERSON =
  /^(?:Mann(?:es)?|Männern?|Frau(?:en)?|Paar|Familie|Junge|Mädchen|Jährige[rn]?|\d+-Jährige[rn]?|jährigen?|Rentner(?:in)?|Fahrer(?:in)?|Schüler(?:in)?|Student(?:in)?|Beamter|Beamtin|Polizist(?:in)?|Unternehmer(?:in)?|Landwirt(?:in)?)$/u;

/** Keys of words before which an article, or a preposition with one in it, stands somewhere. */
function keysBehindArticles(lines: readonly Line[], lexicon: Lexicon): Set<string> {
  const keys = new Set<string>();
  for (const { words } of lines)
    words.forEach(({ key, gap, cut }, at) => {
      const before = words[at - 1];
      if (
        before &&
        gap === ' ' &&
        cut === null &&
        (lexicon.articles.has(before.key) || WITH_ARTICLE.has(before.key))
      )
        keys.add(key);
    });
  return keys;
}

const WITH_ARTICLE = new Set(
  'im am vom zum zur beim ins ans dieser diese dieses diesem diesen kein keine keinen jede jeder jedes'.split(
    ' ',
  ),
);
