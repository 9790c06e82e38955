// Whether a person's own name says “he” or “she”. It keeps pronouns and forms of address from those whom they cannot mean.

import { pattern } from '../../pattern.ts';
import { keyOf } from '../spans/words.ts';
import { MEN, WOMEN } from './gender.data.ts';
import { GERMAN_MEN, GERMAN_WOMEN } from './gender-de.data.ts';
import { isGivenName } from './given-names.ts';

/** `he`, `she`. */
export type Gender = 'he' | 'she';

/** Relations and offices that one gender holds. */
const HIS =
  /(?:^|\s)(?:king|prince|duke|father|son|brother|husband|widower|uncle|grandfather|grandson|nephew|boyfriend|actor|(?:chair|spokes|congress|business|police|states|sports|fisher|gun|council|fire|sales|camera)man)$/u;
const HERS =
  /(?:^|\s)(?:queen|princess|duchess|mother|daughter|sister|wife|widow|aunt|grandmother|granddaughter|niece|girlfriend|actress|\p{L}+woman)$/u;

/** Russian surnames, behind a given name that goes with them. */
const RUSSIAN_HERS = /^\p{L}+[ая]\s.*(?:[оеё]ва|[иы]на|[сц]кая)$/u;
const RUSSIAN_HIS = /(?:[оеё]в|[иы]н|[сц]кий)$/u;
/** German roles of one word, which alone begin with a capital: Bürgermeisterin, Bundestrainer. */
const GERMAN_HERS = /^\p{Lu}[\p{L}-]+[dfghkmnrt]in(?:\s|$)/u;
const GERMAN_HIS = /^\p{Lu}[\p{L}-]+(?:er|or|ent|ist|chef|mann|rat|arzt|anwalt)(?:\s(?:von|der|des)\s|$)/u;

/** Spanish roles by their first word, in endings that English roles have not: senadora, alcaldesa; consejero, empresario. */
const SPANISH_HERS =
  /^\p{Ll}{3,}(?:[dts]ora|esa|triz|tra|era|aria|ana|óloga|ógrafa|ica|ada|ata|enta)(?:\s|$)/u;
const SPANISH_HIS = /^\p{Ll}{3,}(?:tro|ero|ario|ano|ólogo|ógrafo|ado|ato)(?:\s|$)/u;

/**
 * What a person's given name or else their role tells; null: nothing, or both. `role` as a card has it: “former
 * spokeswoman of the bank”.
 */
export function genderOf(name: string, role: string | null): Gender | null {
  const ofName = name.includes(' ') ? genderOfName(name) : undefined;
  return ofName === undefined ? genderOfRole(role ?? '') : ofName;
}

/** Null: the given name has no gender; undefined: nothing tells. */
function genderOfName(name: string): Gender | null | undefined {
  const first = name.split(' ', 1)[0]!;
  const key = keyOf(first);
  if (MEN.has(key) || GERMAN_MEN.has(key)) return 'he';
  if (WOMEN.has(key) || GERMAN_WOMEN.has(key)) return 'she';
  if (/^[А-ЯЁ]/.test(name) && isGivenName(key)) return russianGiven(first);
  return RUSSIAN_HERS.test(name) ? 'she' : RUSSIAN_HIS.test(name) ? 'he' : undefined;
}

function genderOfRole(role: string): Gender | null {
  if (GERMAN_HERS.test(role)) return 'she';
  if (GERMAN_HIS.test(role)) return 'he';
  if (SPANISH_HERS.test(role)) return 'she';
  if (SPANISH_HIS.test(role)) return 'he';
  const head = role.toLowerCase().split(/\s(?:of|for|at|in|to)\s|,/u, 1)[0]!;
  return HERS.test(head) ? 'she' : HIS.test(head) ? 'he' : null;
}

/** What the end of a Russian given name tells. */
function russianGiven(name: string): Gender | null {
  if (/^(?:Саша|Женя|Валя|Шура|Слава)$/.test(name)) return null;
  if (/^(?:Никита|Илья|Лука|Фома|Кузьма|Савва|Данила|Миша|Паша|Дима|Вова|Коля|Петя|Ваня)$/.test(name))
    return 'he';
  return /[ая]$/.test(name) ? 'she' : /[бвгджзйклмнпрстфхцчшщ]$/.test(name) ? 'he' : null;
}

/** Whether a description only says whose kin somebody is: “wife”. */
export function isKin(role: string): boolean {
  return KIN.test(role);
}

const KIN = pattern('u')`
  ^(?:(?:older|elder|younger|late|eldest|twin) )?(?:father|son|brother|husband|widower|uncle|grandfather
  |grandson|nephew|mother|daughter|sister|wife|widow|aunt|grandmother|granddaughter|niece|cousin|friend
  |neighbou?r|colleague|partner|predecessor|successor|rival|opponent|teammate|team-mate|co-accused
  |co-defendant|running mate|padre|madre|hijo|hija|hermano|hermana|primo|prima|esposo|esposa|marido|viuda
  |amigo|amiga|(?:hij|herman|niet)[oa] (?:únic|mayor|menor|pequeñ)[oa]?|жена|муж|супруга?|вдова|сын|дочь|брат|сестра|отец|мать|друг|коллега|ученик)$
`;
