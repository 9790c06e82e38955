// Names of people: given name, patronymic and surname change together, by gender.
import type { Rules } from './grammar.ts';
import { declineWord } from './hyphens.ts';
import { isQuoted, type Reading, type Word } from './words.ts';

/** Small words inside names of people: Ursula von der Leyen. */
const PARTICLES = new Set(
  `van von der den de di da del della du dos la le el al bin ibn ben y i zu zum ten ter abu и да де ван фон дер ден ди
  дю аль эль ас бин бен ибн абу уль тен тер цу ла лос ель бін бен ібн`.split(/\s+/),
);

/** Family names of the Far East of one syllable, which stand first and often stay. */
const EASTERN = new Set(
  `xi li wang zhang liu chen yang zhao huang zhou wu xu sun hu zhu gao lin he guo ma luo liang song zheng xie han tang
  feng yu dong cao deng shen peng lu su lee kim park choi jung moon yoon yun pak nguyen tran pham si čang čchen jang
  čao čou wen
  си ли ван чжан лю чэнь ян чжао хуан чжоу сюй сунь чжу гао линь хэ го ма ло лян сун чжэн хань тан фэн дун цао дэн шэнь
  пэн лу ким пак чой мун юн нгуен чан сі лі чжоу чень`.split(/\s+/),
);

/** Those that behind another name are written with a capital too: Hamad Al Thani. */
const ARTICLES = new Set('al el bin ibn ben аль эль бин ибн бен'.split(' '));

/** Whether a name of unknown kind can be a person’s. */
export function looksLikePerson(words: readonly Word[]): boolean {
  return (
    words.length <= 4 &&
    words.every(
      (word) =>
        ((word.capital && !word.abbreviation) || PARTICLES.has(word.text) || isNumeral(word.text)) &&
        !isQuoted(word),
    )
  );
}

/** The ways to read a person’s name: as a man’s, as a woman’s, or as both where nothing tells. */
export function personReadings(words: readonly Word[], rules: Rules): Reading[] {
  const names = words.flatMap(({ text, abbreviation }, at) => (isName(text, at) && !abbreviation ? at : []));
  const last = names.at(-1);
  if (last === undefined) return [];
  const { people } = rules.grammar;
  const lone = names.length === 1;
  const given = words[names[0]!]!.text;
  const ofSyllables = names.length > 2 && names.every((at) => isSyllable(words[at]!.text));
  const stays = people === 'all' && !lone && (ofSyllables || EASTERN.has(given.toLowerCase()));
  const genders = stays
    ? (['he', 'she'] as const)
    : lone
      ? rules.gendersOfSurname(given)
      : rules.gendersOf(given, words[last]!.text);
  const readings: Reading[] = genders.map((gender) =>
    words.map(({ text }, at) => {
      const changing = { all: names.includes(at), first: at === names[0], last: at === last };
      if (!changing[people]) return null;
      if (gender === 'he') return declineWord(text, rules, 'he', 'm', 'f');
      const given = people === 'all' && at === names[0] && !lone;
      return given ? declineWord(text, rules, 'f') : declineWord(text, rules, 'she', 'f');
    }),
  );
  if (lone) readings.push(...possessiveReadings(words, last, rules));
  return stays ? [...readings, ...readings.map((reading) => lastOnly(reading, last))] : readings;
}

/** Trumpov odvetnik, Babišova vláda: the adjective is the possessive of a name of one word. */
function possessiveReadings(words: readonly Word[], name: number, rules: Rules): Reading[] {
  return (['his', 'hers'] as const).map((label) =>
    words.map(({ text }, at) => (at === name ? declineWord(text, rules, label) : null)),
  );
}

/** A name of three syllables, each a word, or behind a family name of the Far East, changes at its end alone: Ким Чен Ын. */
function isSyllable(text: string): boolean {
  return (text.normalize('NFD').match(/[аеиоуыэюяієaeiouy]+/giu) ?? []).length === 1;
}

function lastOnly(reading: Reading, last: number): Reading {
  return reading.map((forms, at) => (at === last ? forms : null));
}

/** A name, and neither a particle, an initial, a numeral nor Jr. */
function isName(text: string, at: number): boolean {
  if (at > 0 && ARTICLES.has(text.toLowerCase())) return false;
  return !PARTICLES.has(text) && !/^[JS]r$/.test(text) && /\p{L}{2}/u.test(text) && !isNumeral(text);
}

function isNumeral(text: string): boolean {
  return /^[IVX]+$/.test(text);
}
