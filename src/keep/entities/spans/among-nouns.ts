// Names in a language that writes every noun with a capital: told by what is known, and by what stands beside them.
import { wellKnown } from '../gazetteer/gazetteer.ts';
import { isGivenName, mayBeGivenName } from '../gazetteer/given-names.ts';
import { isSurname } from '../gazetteer/surname.ts';
import { LEGAL } from '../kinds/kinds.ts';
import { isFoundedCompound, kindOfNoun } from '../kinds/nouns.ts';
import type { Lexicon } from '../lexicon.ts';
import {
  isAdjectiveInName,
  isGenitiveOfName,
  isNationAdjective,
  isPlaceAdjective,
  isPlain,
  isPlainBehind,
  isTitle,
  opensBody,
  placeOfGenitive,
} from './german-bodies.ts';
import { isFor, isHeldOffice, isInMinistry } from './german-fields.ts';
import { isOfNamed } from './german-genitives.ts';
import { isBeforeGroup } from './german-groups.ts';
import { germanOffice } from './german-offices.ts';
import {
  isApposed,
  isBehindFullName,
  isFullName,
  isFullNameBehindTitle,
  isTitledBehind,
  keysBeforeSpeech,
  keysBesideSpeech,
  mayBeSurname,
  NO_PLACE,
} from './german-persons.ts';
import { datelineIn, isTownByEnding, keysBehindArticles, townsByPrepositions } from './german-places.ts';
import type { Line } from './lines.ts';
import { isJoined } from './listed.ts';
import type { Word } from './words.ts';

/** Whether the capitalised word at `at` is part of a name rather than a plain noun. */
export function isNameAmongNouns(words: readonly Word[], at: number, lexicon: Lexicon): boolean {
  const { key, form } = words[at]!;
  // Haus & Grund
  if ([words[at], words[at + 1]].some((word) => word?.gap === ' & ')) return true;
  if (form === 'letters' || lexicon.names.has(key) || wellKnown(key) || placeOfGenitive(key)) return true;
  if (isOfNamed(key, lexicon)) return true;
  if (isHeldOffice(words, at)) return false;
  if (opensBody(words, at, lexicon) || isInMinistry(words, at, lexicon)) return true;
  if (germanOffice(words, at, lexicon) !== null) return true;
  if (isPlaceAdjective(words, at) || isFoundedCompound(key)) return true;
  if (at > 0 && isJoined(words, at) && isPlaceAdjective(words, at - 1)) return true;
  // Polizeipräsidium Oberbayern Nord
  if (lexicon.directions.has(key) && at > 0 && isJoined(words, at) && wellKnown(words[at - 1]!.key))
    return true;
  if (at > 0 && isJoined(words, at) && isNationAdjective(words, at - 1, lexicon)) return true;
  // Deutsche Fußball *Liga*
  const isSecond = at > 1 && isJoined(words, at) && isJoined(words, at - 1);
  if (isSecond && kindOfNoun(key, lexicon) !== null && isNationAdjective(words, at - 2, lexicon)) return true;
  // “Anna Roth *Blumen*”, “das Gericht *Anklage*”
  if (isBehindFullName(words, at, lexicon) || isPlainBehind(words, at, lexicon)) return false;
  if (
    (isGivenName(key) && !PLURAL.test(words[at]!.text)) ||
    isTitle(key, lexicon) ||
    lexicon.bodyFirst.has(key)
  )
    return true;
  // Mark Lind
  if (mayBeGivenName(key) && words[at + 1]?.gap === ' ' && lexicon.names.has(words[at + 1]!.key)) return true;
  if (kindOfNoun(key, lexicon) !== null || isAdjectiveInName(words, at, lexicon)) return true;
  let before = at - 1;
  while (before > 0 && words[before]!.form === 'small' && isLinking(words[before]!.key, lexicon)) before -= 1;
  if (before < 0 || !isJoined(words, at)) return false;
  const { key: last, text } = words[before]!;
  // Alexander Van der *Lind*
  if (before === at - 2 && text === 'Van' && (before === 0 || isGivenName(words[before - 1]!.key)))
    return true;
  // “findet Orvin zu den *Brücken*”
  if (words[before + 1]!.key === 'zu' && before < at - 2) return false;
  if (before < at - 1 && isGivenName(last) && /^(?:von|van|zu|vom)$/.test(words[before + 1]!.key))
    return true;
  // Universität Leipzig, Bundesamt für Verfassungsschutz
  if (kindOfNoun(last, lexicon) === 'institution' || isFor(words, before, at, lexicon)) return true;
  if (words.slice(before + 1, at).some(({ key: small }) => lexicon.links.has(small))) return false;
  const isSmall = words[before]!.form === 'small';
  // “ein Polizist Waffen”
  const isAny = /^eine?[mnrs]?$/.test(words[before - 1]?.key ?? '');
  // “sagte der Präsident zu Beginn”, “wollte der Richter den Termin”
  const isTitled =
    isTitle(last, lexicon) && !isAny && !/^(?:zu|de[mnrs]|das|die)$/.test(words[before + 1]!.key);
  if ((!isSmall && (isGivenName(last) || isTitled)) || /^\p{Lu}$/u.test(text)) return true;
  if (before < at - 1) return false;
  return (
    isSecondSurname(words, at, lexicon) ||
    (words[before]!.form === 'name' &&
      ![lexicon.articles, lexicon.clause].some((list) => list.has(last)) &&
      isSurname(words[at]!.text))
  );
}

function isLinking(key: string, lexicon: Lexicon): boolean {
  return lexicon.particles.has(key) || lexicon.links.has(key);
}

/** Annegret Kramp Karrenbauer: a second word behind a given name, not behind a title. */
function isSecondSurname(words: readonly Word[], at: number, lexicon: Lexicon): boolean {
  return (
    at > 1 &&
    !isPlain(words[at]!.key, lexicon) &&
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
  const withArticle = keysBehindArticles(lines, lexicon);
  const names = townsByPrepositions(lines, withArticle, lexicon);
  const [spoken, speaking] = [keysBesideSpeech(lines, lexicon), keysBeforeSpeech(lines, lexicon)];
  for (const line of lines) {
    const { words } = line;
    for (const { key } of datelineIn(line)) names.add(key);
    words.forEach((word, at) => {
      if (word.form !== 'name' || isPlain(word.key, lexicon)) return;
      if (isGenitiveOfName(words, at, lexicon) || isBeforeGroup(words, at)) names.add(word.key);
      const isBare = !withArticle.has(word.key);
      if (isNamed(words, at, lexicon) || (isBare && isPlaceAfterIn(words, at, lexicon))) {
        names.add(word.key);
        for (let end = at + 1; isBehindType(words, at, lexicon) && goesOn(words, end, lexicon); end += 1)
          names.add(words[end]!.key);
      }
      const isOfThree =
        isGivenName(word.key) && /^ \($/.test(words[at + 3]?.gap ?? '') && isJoined(words, at + 1);
      if (isOfThree && words[at + 1]!.form === 'name' && isSecondSurname(words, at + 2, lexicon))
        names.add(words[at + 2]!.key);
      const next = words[at + 1];
      if (!isBare || !next || withArticle.has(next.key)) return;
      // “Präsidentin *Orvine Tarsk*”, where “Tarsk kündigte an”
      const isTitled = at > 0 && isTitle(words[at - 1]!.key, lexicon) && speaking.has(next.key);
      const isCalled = (isTitled || spoken.has(next.key)) && isFullName(words, at, lexicon);
      if (
        isCalled ||
        isTitledBehind(words, at, lexicon) ||
        isApposed(words, at, lexicon) ||
        isFullNameBehindTitle(words, at, lexicon)
      )
        names.add(word.key).add(next.key);
    });
  }
  return names;
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
  if (isBehindFullName(words, at, lexicon) || isPlainBehind(words, at, lexicon)) return false;
  const isFirst =
    isGivenName(before.key) || (mayBeGivenName(before.key) && mayBeSurname(words[at]!, lexicon));
  if (before.form === 'name' && (lexicon.typeOf(before.key) !== null || isFirst)) return true;
  if (lexicon.address.has(before.key)) return true;
  const noun = words[at - 2];
  const isOf = lexicon.particles.has(before.key) && !/^(?:de[nr]|zu[mr]?|und)$/.test(before.key);
  return isOf && noun !== undefined && lexicon.placeOf.has(noun.key);
}

function isPlaceAfterIn(words: readonly Word[], at: number, lexicon: Lexicon): boolean {
  const [before, next, noun] = [words[at - 1], words[at + 1], words[at + 2]];
  if (before === undefined || words[at]!.gap !== ' ') return false;
  // “bei X im Landkreis Y”
  const isWithin = next?.key === 'im' && noun !== undefined && lexicon.placeWithin.has(noun.key);
  if (isWithin && NEAR.has(before.key)) return true;
  if (NO_PLACE.test(words[at]!.key) || isOfBare(words[at]!.key, lexicon)) return false;
  if (NEAR.has(before.key) && isTownByEnding(words[at]!)) return true;
  if (isEndOfWay(words, at, lexicon)) return true;
  return lexicon.at.has(before.key) || (before.key === 'aus' && PERSON.test(words[at - 2]?.text ?? ''));
}

/** “in Abstiegsgefahr”: a compound of a noun that stands behind “in” without an article. */
const isOfBare = (key: string, { bare }: Lexicon) =>
  [...bare].some((noun) => noun.length > 4 && key.length > noun.length && key.endsWith(noun));

/** “die Strecke zwischen *Kovin* und *Orsa*” */
function isEndOfWay(words: readonly Word[], at: number, { and, motion }: Lexicon): boolean {
  const first = and.has(words[at - 1]!.key) ? at - 2 : at;
  return words[first - 1]?.key === 'zwischen' && motion.has(words[first - 2]?.key ?? '');
}

const NEAR = new Set('in bei nahe aus nach'.split(' '));

/** “Ein Mann aus X” */
const PERSON =
  /^(?:Mann(?:es)?|Männern?|Frau(?:en)?|Paar|Familie|Junge|Mädchen|Jährige[rn]?|\d+-Jährige[rn]?|jährigen?|Rentner(?:in)?|Fahrer(?:in)?|Schüler(?:in)?|Student(?:in)?|Beamter|Beamtin|Polizist(?:in)?|Unternehmer(?:in)?|Landwirt(?:in)?)$/u;

/** Rüben, which without its mark is a given name. */
const PLURAL = /^(?!Jürgen|Sören|Jörgen|Göran|Gülsen)\p{Lu}\p{Ll}*[äöü]\p{Ll}*en$/u;
