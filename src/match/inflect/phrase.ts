// Which words of a name change together, and as what: the people of a name by gender, adjectives with their noun.
import type { Kind } from '../../deck/types.ts';
import type { Paradigm, Rules } from './grammar.ts';
import { declineWord } from './hyphens.ts';
import type { Label } from './rows.ts';

/** A word of a name between what surrounds it. */
interface Word {
  readonly text: string;
  /** What stands before and behind it: quotation marks, spaces. */
  readonly before: string;
  readonly after: string;
  readonly capital: boolean;
  readonly abbreviation: boolean;
}

/** A way to read a name: for each word its forms, or null where it stays as it is. */
export type Reading = readonly (Paradigm | null)[];

/** Words looked at in a name; what stands behind them stays. */
const MOST_WORDS = 8;

const GENDERS = ['m', 'f', 'n', 'pl'] as const;
type Gender = (typeof GENDERS)[number];

/** Small words inside names of people: Ursula von der Leyen. */
const PARTICLES = new Set(
  'van von der den de di da del della du dos la le el al bin ibn ben y i и да де ван фон дер ди аль бин ибн'.split(
    ' ',
  ),
);

/** Parts a name into words: `before` and `after` are what stands around each, the last takes the rest. */
export function wordsOf(name: string): Word[] {
  const found = [
    ...name.matchAll(/([^\p{L}\p{N}]*)([\p{L}\p{N}](?:[\p{L}\p{N}\p{M}.'’ʼ‑-]*[\p{L}\p{N}\p{M}])?)/gu),
  ];
  let end = 0;
  return found.map(({ 0: whole, 1: before, 2: text, index }, at) => {
    end = index + whole.length;
    const rest = at === found.length - 1 ? name.slice(end) : '';
    return { text: text!, before: before!, after: rest, ...shapeOf(text!) };
  });
}

function shapeOf(text: string): Pick<Word, 'capital' | 'abbreviation'> {
  const capital = /^\p{Lu}/u.test(text);
  return { capital, abbreviation: capital && /\p{Lu}.*\p{Lu}$|^\p{Lu}{2,}/u.test(text) };
}

/** The ways in which a name can be read. `kind` is its card’s, null if that is not known. */
export function readingsOf(words: readonly Word[], rules: Rules, kind: Kind | null): Reading[] {
  const looked = words.slice(0, MOST_WORDS);
  if (looked.length === 0 || !/^\p{L}/u.test(looked[0]!.text)) return [];
  switch (rules.grammar.phrase) {
    case 'plural':
      return [pluralReading(looked, rules)];
    case 'article':
    case 'agreement':
      return agreeingReadings(looked, rules, kind);
  }
}

function agreeingReadings(words: readonly Word[], rules: Rules, kind: Kind | null): Reading[] {
  const [first] = words;
  if (first!.abbreviation) {
    const forms = declineWord(first!.text, rules, 'abc');
    return [words.map((_, at) => (at === 0 ? forms : null))];
  }
  const things = kind === 'person' ? [] : thingReadings(words, rules);
  if (kind !== 'person' && (kind !== null || !looksLikePerson(words))) return things;
  const people = personReadings(words, rules);
  if (kind === 'person' || words.length === 1) return [...people, ...things];
  const agrees = things.some((reading) => changing(reading) > 1);
  if (agrees && rules.grammar.clearAdjectives && beginsWithAdjective(words, rules)) return things;
  return rules.tellsGender(words.at(-1)!.text) && !agrees ? people : [...people, ...things];
}

function beginsWithAdjective([first]: readonly Word[], rules: Rules): boolean {
  return (
    !rules.isGivenName(first!.text) && GENDERS.some((gender) => declineWord(first!.text, rules, `a${gender}`))
  );
}

function looksLikePerson(words: readonly Word[]): boolean {
  return (
    words.length <= 4 &&
    words.every(
      (word) =>
        ((word.capital && !word.abbreviation) || PARTICLES.has(word.text) || isNumeral(word.text)) &&
        !isQuoted(word),
    )
  );
}

function personReadings(words: readonly Word[], rules: Rules): Reading[] {
  const names = words.flatMap(({ text, abbreviation }, at) => (isName(text) && !abbreviation ? at : []));
  const last = names.at(-1);
  if (last === undefined) return [];
  const { people } = rules.grammar;
  const lone = names.length === 1;
  const genders = lone
    ? (['he', 'she'] as const)
    : rules.gendersOf(words[names[0]!]!.text, words[last]!.text);
  return genders.map((gender) =>
    words.map(({ text }, at) => {
      const changing = { all: names.includes(at), first: at === names[0], last: at === last };
      if (!changing[people]) return null;
      if (gender === 'he') return declineWord(text, rules, 'he', 'm', 'f');
      const given = people === 'all' && at === names[0] && !lone;
      return given ? declineWord(text, rules, 'f') : declineWord(text, rules, 'she', 'f');
    }),
  );
}

/** A name, and neither a particle, an initial nor a numeral. */
function isName(text: string): boolean {
  return !PARTICLES.has(text) && /\p{L}{2}/u.test(text) && !isNumeral(text);
}

function isNumeral(text: string): boolean {
  return /^[IVX]+$/.test(text);
}

/**
 * Adjectives and the noun that they stand before, by gender. Where an adjective cannot be told from a noun, every
 * word that may be the noun; otherwise the readings with most words that agree.
 */
function thingReadings(words: readonly Word[], rules: Rules): Reading[] {
  const found = GENDERS.flatMap((gender) => {
    const heads: Reading[] = [];
    for (let head = leadingAdjectives(words, rules, gender); head >= 0; head -= 1) {
      const noun = declineNoun(words, head, rules, gender);
      if (noun) heads.push(readAround(words, head, noun, rules, gender));
    }
    return rules.grammar.clearAdjectives ? heads.slice(0, 1) : heads;
  });
  const most = Math.max(1, ...found.map(changing));
  const readings = found.filter((reading) => changing(reading) === most);
  return most > 1 ? readings : [...readings, ...adjectivesAlone(words, rules), ...lastAlone(words, rules)];
}

/** How many words of a reading change. */
function changing(reading: Reading): number {
  return reading.filter(Boolean).length;
}

/** Foreign names of which only the last word changes: New York, Downing Street. */
function lastAlone(words: readonly Word[], rules: Rules): Reading[] {
  const last = words.length - 1;
  const foreign = words.every(({ text, capital }) => capital && /^\p{Script=Latin}/u.test(text));
  if (!foreign || last === 0 || last > 2 || words[last]!.abbreviation) return [];
  const noun = declineWord(words[last]!.text, rules, 'm');
  return noun ? [words.map((_, at) => (at === last ? noun : null))] : [];
}

function declineNoun(words: readonly Word[], head: number, rules: Rules, gender: Gender): Paradigm | null {
  const word = words[head]!;
  return word.abbreviation || (head > 0 && isQuoted(word)) ? null : declineWord(word.text, rules, gender);
}

/** Whether a quotation or a bracket opens or ends before a word. */
function isQuoted({ before }: Word): boolean {
  return /["“”„«»(]/.test(before);
}

function leadingAdjectives(words: readonly Word[], rules: Rules, gender: Gender): number {
  const end = words.findIndex(
    (word, at) =>
      word.abbreviation || (at > 0 && isQuoted(word)) || !declineWord(word.text, rules, `a${gender}`),
  );
  return end === -1 ? words.length - 1 : end;
}

function readAround(
  words: readonly Word[],
  head: number,
  noun: Paradigm,
  rules: Rules,
  gender: Gender,
): Reading {
  const reading: (Paradigm | null)[] = words.map(() => null);
  reading[head] = noun;
  for (let at = 0; at < head; at += 1) reading[at] = declineWord(words[at]!.text, rules, `a${gender}`);
  if (rules.grammar.phrase === 'article') return reading.map((word, at) => (at === 0 ? word : null));
  let next = head + 1;
  for (; rules.grammar.adjectivesBehind && next < words.length; next += 1) {
    const adjective = declineWord(words[next]!.text, rules, `a${gender}`);
    if (!adjective || words[next]!.abbreviation) break;
    reading[next] = adjective;
  }
  const other = words[next] && rules.joins(words[next]!.text) && words[next + 1];
  if (other && !other.abbreviation) reading[next + 1] = declineWord(other.text, rules, 'f', 'n', 'pl', 'm');
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
