// Spellings of a form that newspapers differ in: its capitals, and the dash in it.
import type { Kind, Name } from '../../deck/types.ts';
import { eachWord } from './words.ts';

/**
 * A form in the other spellings that count, some of them the form itself. `kind` is its card’s; null: not known. `small`
 * counts the words that newspapers write small as well.
 */
export function otherSpellings(form: string, kind: Kind | null, small: readonly number[]): string[] {
  return [
    spoken(form),
    numbered(form),
    titled(form),
    ...joined(form),
    ...lowered(form, kind),
    ...commonSmall(form, small),
  ];
}

/**
 * A form of a body's name that begins with an adjective made of a place’s or a party’s name, as running text may write
 * it: лейбъристката партия, лондонското Сити.
 */
export function relational(form: string, kind: Kind | null, adjective: RegExp): string[] {
  const [first, ...rest] = form.split(' ');
  const isOne =
    (OFFICIAL.has(kind) || kind === null) && rest.length > 0 && adjective.test(first!.toLowerCase());
  return isOne ? [first!.toLowerCase() + form.slice(first!.length)] : [];
}

const PARTICLE =
  /^(?:[dl]['’]|(?:von|van|vom|zu|zum|zur|de|del|della|der|den|di|da|do|dos|das|du|des|la|le|los|las|ter|ten|af|av|al|el|ul|ibn|bin|ben|abu|фон|ван|де|ди|да|дю|аль|эль|ас|бен|бин|ибн|абу)[\s-])/u;

/**
 * A name that begins with a particle of persons' names as it begins a sentence, Von der Leyen; of a name with a
 * language also any that begins small and has a capital later, План Маршалла. Null: the name is none of these.
 */
export function asBeginning({ text, language }: Pick<Name, 'text' | 'language'>): string | null {
  const begins = language === null ? PARTICLE : /^\p{Ll}[\p{L}.'’]*[\s'’-]/u;
  return begins.test(text) && /\p{Lu}/u.test(text) ? text[0]!.toUpperCase() + text.slice(1) : null;
}

/** Abbreviations of five letters or more, which many newspapers write as words: COVID-19 → Covid-19, UNESCO → Unesco. */
const ABBREVIATION = /(?<![\p{L}\p{N}])(?![IVXLCDM]+(?!\p{L}))(\p{Lu})(\p{Lu}{4,})(?!\p{L})/gu;

/** A form as it is written by those who write abbreviations as words. */
function spoken(form: string): string {
  return form.replace(ABBREVIATION, (_, first: string, rest: string) => first + rest.toLowerCase());
}

/** The same before a number, which no other word has: COVID-19, covid-19. */
function numbered(form: string): string {
  return form.replace(ABBREVIATION, (word, _first, _rest, at: number) =>
    /^[-‑]\d/.test(form.slice(at + word.length)) ? word.toLowerCase() : word,
  );
}

/** A form with a dash between spaces as it is written closer: Северный поток - 2, Северный поток-2, Северный поток 2. */
function joined(form: string): string[] {
  const dash = / [-–—] /g;
  return dash.test(form) ? [form.replace(dash, '-'), form.replace(dash, ' ')] : [];
}

/** Prepositions and articles of three letters, and what stands inside names of people. */
const SMALL_OF_THREE = `and the for von van vom zum zur der die das den dem des del dal dos las los les une sur ter ten
  bin ben ibn abu pod nad bez pri při pro med для над под при без про від між або чем фон ван дер ден бен бин ибн абу аль эль
  пад бяз пра към със`;
/** Words behind the first that begin small and are none of those, nor shorter. */
const LATER_WORD = new RegExp(
  String.raw`(?<=[\p{L}\p{N}][\s-])(?!(?:${SMALL_OF_THREE.split(/\s+/).join('|')})(?!\p{L}))\p{Ll}(?=\p{Ll}{2})`,
  'gu',
);

/** A name of several words with a capital on each that counts, as part of the press writes all of them. */
function titled(form: string): string {
  return /^\P{L}*\p{Lu}/u.test(form) ? form.replace(LATER_WORD, (letter) => letter.toUpperCase()) : form;
}

/** Kinds whose names begin small in running text where another word of them has a capital. */
const OFFICIAL: ReadonlySet<Kind | null> = new Set(['body', 'institution', 'agreement'] as const);
/** Kinds whose name is a common noun but for its capitals. */
const COMMON: ReadonlySet<Kind | null> = new Set(['institution', 'agreement'] as const);

/** A small word that is no particle of a person’s name. */
const NO_PERSON =
  /\s(?!(?:фон|ван|дер|ден|де|ди|да|дю|ду|дос|дель|ла|ле|лос|бен|бин|бін|ибн|ібн|абу|аль|эль|уль|ас|цу|тен|тер)\s)\p{Ll}/u;

/**
 * Names of offices and treaties with fewer capitals: министерство обороны России for Министерство обороны России, as
 * long as one is left and in languages in Cyrillic; Верховная рада for Верховная Рада. Of an unknown kind they are
 * those that no person can have.
 */
function lowered(form: string, kind: Kind | null): string[] {
  const [, first = '', rest = ''] = /^(\p{Lu}\p{Ll}+)(\s.*)$/su.exec(form) ?? [];
  if (rest === '') return [];
  const made: string[] = [];
  const isCommon = OFFICIAL.has(kind) || (kind === null && NO_PERSON.test(rest));
  if (isCommon && /^\p{Script=Cyrillic}/u.test(first) && /\p{Lu}/u.test(rest))
    made.push(first.toLowerCase() + rest);
  if (COMMON.has(kind))
    made.push(first + rest.replace(/(?<=\s)\p{Lu}(?=\p{Ll}{3})/gu, (l) => l.toLowerCase()));
  return made;
}

/** A form with common nouns of its language in small letters: сектор Газа, Чешская республика, еврозона. */
function commonSmall(form: string, small: readonly number[]): string[] {
  if (small.length === 0) return [];
  const without = (which: readonly number[]) =>
    eachWord(form, (word, at) => (which.includes(at) ? word[0]!.toLowerCase() + word.slice(1) : word));
  const all = without(small);
  const isName = small.length === 1 && small[0] === 0 && !/\s/.test(form);
  const made = isName || /\p{Lu}/u.test(all) ? [all] : [];
  return small[0] === 0 && small.length > 1 ? [...made, without(small.slice(1))] : made;
}
