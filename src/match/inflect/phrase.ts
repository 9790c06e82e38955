// Which words of a name change together, and as what: the people of a name by gender, adjectives with their noun.

import type { Kind } from '../../deck/types.ts';
import { isGivenName } from '../neighbours/people.ts';
import { foldName } from '../text/folding.ts';
import type { Paradigm, Rules } from './grammar.ts';
import { declineWord } from './hyphens.ts';
import { looksLikePerson, personReadings } from './people.ts';
import type { Label } from './rows.ts';
import { isQuoted, type Reading, type Word } from './words.ts';

/** Words looked at in a name; what stands behind them stays. */
const MOST_WORDS = 8;

const GENDERS = ['m', 'f', 'n', 'pl'] as const;
type Gender = (typeof GENDERS)[number];

/** The ways in which a name can be read. `kind` is its card’s, null if that is not known. */
export function readingsOf(words: readonly Word[], rules: Rules, kind: Kind | null): Reading[] {
  const looked = words.slice(0, MOST_WORDS);
  if (looked.length === 0 || !/^\p{L}|^\p{N}+\p{Lu}/u.test(looked[0]!.text)) return [];
  switch (rules.grammar.phrase) {
    case 'plural':
      return [pluralReading(looked, rules)];
    case 'article':
    case 'agreement':
      return agreeingReadings(looked, rules, kind);
  }
}

/** Initials that are one word: J.D. Vance. */
const INITIALS = /^\p{Lu}(?:\.\p{Lu})+$/u;

function agreeingReadings(words: readonly Word[], rules: Rules, kind: Kind | null): Reading[] {
  const [first] = words;
  const isInitialled = (kind === 'person' || kind === null) && INITIALS.test(first!.text);
  if (isInitialled && words.length > 1) return personReadings(words, rules);
  if (first!.abbreviation || /^\p{N}/u.test(first!.text)) return abbreviatedReadings(words, rules);
  const things = kind === 'person' ? [] : thingReadings(words, rules);
  const isThing = words.length > 1 && rules.isCommon(first!.text);
  if (kind !== 'person' && (kind !== null || isThing || !looksLikePerson(words))) return things;
  const people = personReadings(words, rules);
  if (kind === 'person' || words.length === 1) return [...people, ...things];
  const agrees = things.some((reading) => changing(reading) > 1);
  if (agrees && rules.grammar.clearAdjectives && beginsWithAdjective(words, rules)) return things;
  return isSurelyPerson(words, rules) && !agrees ? people : [...people, ...things];
}

/** Whether a surname tells the gender and the given name is not of another: Кубок Гагарина, Raków Częstochowa. */
function isSurelyPerson(words: readonly Word[], rules: Rules): boolean {
  const [first, last] = [words[0]!.text, words.at(-1)!.text];
  return rules.tellsGender(last) && rules.gendersOf(first, last).length === 1;
}

/** The abbreviation changes, or what stands behind it: PiS-u; RTV Slovenije, 5G-сети. What may be a genitive stays. */
function abbreviatedReadings([first, ...rest]: readonly Word[], rules: Rules): Reading[] {
  const forms = declineWord(first!.text, rules, 'abc');
  const own = [[forms, ...rest.map(() => null)]];
  const noun = rest[0];
  if (!noun || noun.abbreviation || isQuoted(noun) || (noun.capital && !/^\p{Script=Latin}/u.test(noun.text)))
    return own;
  return [...own, ...thingReadings(rest, rules).map((reading) => [null, ...reading])];
}

function beginsWithAdjective([first]: readonly Word[], rules: Rules): boolean {
  const { text } = first!;
  if (rules.isGivenName(text) || isGivenName(foldName(text))) return false;
  return GENDERS.some((gender) => declineWord(text, rules, `a${gender}`));
}

/**
 * Adjectives and the noun that they stand before, by gender: the readings with most words that agree. Where an
 * adjective cannot be told from a noun, also those whose noun is the first word that need not be an adjective:
 * “Kancelaria Prezydenta” changes in one word, though “Prezydenta” looks like an adjective’s noun.
 */
function thingReadings(words: readonly Word[], rules: Rules): Reading[] {
  const { clearAdjectives } = rules.grammar;
  const found = GENDERS.flatMap((gender) => {
    const heads: { readings: Reading[]; first: boolean }[] = [];
    for (let head = leadingAdjectives(words, rules, gender); head >= 0; head -= 1) {
      const noun = declineNoun(words, head, rules, gender);
      // The adjectives of an abbreviation change alone: Чорнобильська АЕС.
      if (!noun && !(head > 0 && words[head]!.abbreviation)) continue;
      const sure = words.findIndex(({ text }) => !rules.isAdjective(text) && !rules.joins(text));
      const first = !clearAdjectives && head === sure;
      heads.push({ readings: readingsAround(words, head, noun, rules, gender), first });
    }
    return clearAdjectives ? heads.slice(0, 1) : heads;
  });
  const most = Math.max(1, ...found.map(({ readings }) => changing(readings[0]!)));
  const readings = found.flatMap(({ readings, first }) => {
    if (first || clearAdjectives) return first || changing(readings[0]!) === most ? readings : [];
    return changing(readings[0]!) === most ? readings.slice(0, 1) : [];
  });
  if (most === 1) return [...readings, ...adjectivesAlone(words, rules), ...lastAlone(words, rules)];
  const areAdjectives = clearAdjectives || words.every(({ text }) => rules.isAdjective(text));
  return areAdjectives ? [...readings, ...adjectivesAlone(words, rules)] : readings;
}

/** How many words of a reading change. */
function changing(reading: Reading): number {
  return reading.filter(Boolean).length;
}

/** Foreign names of which only the last word changes: New York, Downing Street, Nord Stream 2. */
function lastAlone(words: readonly Word[], rules: Rules): Reading[] {
  const isNumbered = /^(?:\d+|[IVX]+)$/.test(words.at(-1)!.text);
  const last = words.length - (isNumbered ? 2 : 1);
  const foreign = words
    .slice(0, last + 1)
    .every(({ text, capital }) => capital && /^\p{Script=Latin}/u.test(text));
  if (!foreign || last < 1 || last > 2 || words[last]!.abbreviation) return [];
  const noun = declineWord(words[last]!.text, rules, 'm', 'n');
  return noun ? [words.map((_, at) => (at === last ? noun : null))] : [];
}

function declineNoun(words: readonly Word[], head: number, rules: Rules, gender: Gender): Paradigm | null {
  const word = words[head]!;
  return word.abbreviation || (head > 0 && isQuoted(word)) ? null : declineWord(word.text, rules, gender);
}

/** How many words before the noun can be adjectives; “and” may stand between them. */
function leadingAdjectives(words: readonly Word[], rules: Rules, gender: Gender): number {
  const agrees = (word: Word | undefined) => !!word && !!declineWord(word.text, rules, `a${gender}`);
  const end = words.findIndex(
    (word, at) =>
      word.abbreviation ||
      (at > 0 && isQuoted(word)) ||
      !(agrees(word) || (at > 0 && rules.joins(word.text) && agrees(words[at + 1]))),
  );
  return end === -1 ? words.length - 1 : end;
}

/** A noun with what agrees with it; the second reading, if any, leaves the words behind it alone: they may be a genitive. */
function readingsAround(
  words: readonly Word[],
  head: number,
  noun: Paradigm | null,
  rules: Rules,
  gender: Gender,
): Reading[] {
  const agreeing = (at: number) => declineWord(words[at]!.text, rules, `a${gender}`);
  const before = words.map((_, at) => (at < head ? agreeing(at) : at === head ? noun : null));
  if (rules.grammar.phrase === 'article') return [before.map((word, at) => (at === 0 ? word : null))];
  let end = head + 1;
  while (end < words.length && mayFollow(words[end]!, rules) && agreeing(end)) end += 1;
  const around = before.map((word, at) => (at > head && at < end ? agreeing(at) : word));
  return end > head + 1
    ? [withOther(around, words, end, rules, gender), before]
    : [withOther(around, words, end, rules, gender)];
}

function mayFollow(word: Word, rules: Rules): boolean {
  return !word.abbreviation && !isQuoted(word) && rules.mayFollow(word.text);
}

/** The reading with the noun, and its adjectives, that “and” at some word joins to the first. */
function withOther(
  reading: Reading,
  words: readonly Word[],
  joint: number,
  rules: Rules,
  gender: Gender,
): Reading {
  if (!words[joint] || !rules.joins(words[joint]!.text)) return reading;
  const first = joint + 1;
  const alone = words[first] && !words[first].abbreviation && gender === 'pl';
  const forms = alone ? declineWord(words[first]!.text, rules, 'apl') : null;
  if (forms) return reading.map((word, at) => (at === first ? forms : word));
  for (const gender of ['f', 'n', 'pl', 'm'] as const) {
    const noun = first + leadingAdjectives(words.slice(first), rules, gender);
    const forms = words[noun] ? declineNoun(words, noun, rules, gender) : null;
    if (forms)
      return reading.map((word, at) => {
        if (at === noun) return forms;
        return first <= at && at < noun ? declineWord(words[at]!.text, rules, `a${gender}`) : word;
      });
  }
  return reading;
}

/** Adjectives that stand for a name without a noun: Zakopane, Жуковский. */
function adjectivesAlone(words: readonly Word[], rules: Rules): Reading[] {
  const labels: readonly Label[] =
    rules.grammar.clearAdjectives || words.length > 1 ? ['am', 'af', 'an', 'apl'] : ['am', 'an'];
  if (rules.grammar.phrase !== 'agreement') return [];
  return labels.flatMap((label) => {
    const reading = words.map(({ text }) => declineWord(text, rules, label));
    return reading.every(Boolean) ? [reading] : [];
  });
}

/** English, Spanish, French: the plural of a common noun, and of what agrees with it, up to the first small word. */
function pluralReading(words: readonly Word[], rules: Rules): Reading {
  const { still = '', people } = rules.grammar;
  const joints = new Set(still.split(/\s+/));
  const end = words.findIndex(({ text }) => joints.has(text.toLowerCase().split(/['’]/, 1)[0]!));
  const last = (end === -1 ? words.length : end) - 1;
  return words.map(({ text, capital }, at) => {
    const changes = people === 'last' ? at === last : at <= last;
    return changes && !capital ? declineWord(text, rules, 'm') : null;
  });
}
