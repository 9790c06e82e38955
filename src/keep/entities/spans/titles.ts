import { isGivenName } from '../gazetteer/given-names.ts';
import type { Lexicon } from '../lexicon.ts';
import { institutionEnd } from './institutions.ts';
import { isInLaw } from './laws.ts';
import { beginsSentence } from './lines.ts';
import type { Word } from './words.ts';

/** Whether “of” behind a title, before the word at `noun`, names its department: Secretary of State. */
export function isDepartment(words: readonly Word[], title: number, noun: number, lexicon: Lexicon): boolean {
  return (
    lexicon.titles.has(words[title]!.key) &&
    lexicon.departments.has(words[noun]!.key) &&
    lexicon.links.has(words[title + 1]!.key)
  );
}

/**
 * End of the title that begins at word `at` of a run that ends at `to`: “Russian President” before “Vladimir Putin”.
 * `at` where none does. A title behind which nothing stands counts: it is no name either.
 */
export function titleEnd(words: readonly Word[], at: number, to: number, lexicon: Lexicon): number {
  // Верховный суд, which by its stems is a judge
  if (at < to && lexicon.ownersBefore && institutionEnd(words, at, lexicon) > at) return at;
  if (isSurname(words, at, to, lexicon) || isExecutive(words, at, to, lexicon)) return at;
  if (isInLaw(words, at + 1, lexicon)) return at;
  // Notre Dame
  if (/^(?:notre|nuestra|nossa)$/.test(words[at - 1]?.key ?? '') && LADY.test(words[at]?.key ?? ''))
    return at;
  // Spanish “la escuela Almirante Roth”
  const before = words[at - 1];
  if (lexicon.language === 'es' && before?.form === 'small' && lexicon.sites.has(before.key)) return at;
  let from = at;
  while (from < to && lexicon.demonyms.has(words[from]!.key)) from += 1;
  let end = from;
  let seen = from;
  for (; seen < to && (isPart(words[seen]!, lexicon) || isOffice(words, seen, to, lexicon)); seen += 1)
    if (isHead(words, seen, to, lexicon)) end = seen + 1;
  // The King’s Speech
  if (end === from || words[end - 1]!.cut === 'possessive') return at;
  end = throughDepartment(words, end, to, lexicon);
  return isInName(words, from, end, to, lexicon) ? at : end;
}

const LADY = /^(?:dame|senora)$/;

/** Orsa Health Service *Executive*: behind a noun of bodies, where nobody is named behind it. */
function isExecutive(words: readonly Word[], at: number, to: number, lexicon: Lexicon): boolean {
  const [before, word] = [words[at - 1], words[at]];
  if (lexicon.language !== 'en' || word?.key !== 'executive' || at + 1 !== to) return false;
  const isNamed = before?.form === 'name' && before.cut === null && word.gap === ' ' && word.form === 'name';
  return isNamed && EXECUTIVE.test(before.key);
}

/** What an executive runs. */
const EXECUTIVE = /^(?:service|services|safety|transport|ireland|scottish|conservation|housing)$/;

/** Chris Bishop, Tom Judge, Spanish Luis Conde: a title behind a given name, with no name behind it, is the surname. */
function isSurname(words: readonly Word[], at: number, to: number, { language, roles }: Lexicon): boolean {
  const isLast = at + 1 === to || (at + 2 === to && YOUNGER.test(words[at + 1]!.key));
  const isIn = (language === 'es' && at < to) || (language === 'en' && isLast);
  return isIn && isTitleAsSurname(words, at, roles);
}

/** The same of the word at `at`, wherever a run ends. */
export function isTitleAsSurname(words: readonly Word[], at: number, roles: Lexicon['roles']): boolean {
  const [before, word, next] = [words[at - 1], words[at]!, words[at + 1]];
  if (before?.form !== 'name' || word.gap !== ' ' || word.form !== 'name' || !SURNAME.test(word.key))
    return false;
  const goesOn = next?.form === 'name' && next.gap === ' ' && word.cut === null && !YOUNGER.test(next.key);
  // “principal Zelnur Bishop”
  const isHolder =
    before.gap === ' ' && roles.has(words[at - 2]?.key ?? '') && words[at - 2]!.form === 'small';
  return (isGivenName(before.key) || isHolder) && !goesOn;
}

/** Behind a surname: Tom King Jr. */
const YOUNGER = /^(?:jr|sr|junior|senior)$/;

const SURNAME =
  /^(?:abbot|baron|bishop|cardinal|chancellor|dean|duke|earl|judge|king|major|marshal|pope|prince|rector|abad|alcalde|baron|cardenal|conde|coronel|duque|infante|juez|marques|obispo|principe|rey|sargento|bolsa|cabo|calle|camara|campo|canal|casa|castillo|corte|costa|guerra|iglesias?|isla|lago|ley|mar|montes?|palacios?|parque|plaza|puentes?|rios?|sierra|torres?|valle|villa|franco)$/;

/** Whether the word at `at` of a run that ends at `to` is a department right before the title of who leads it: *Infrastructure* Minister. */
export function isOffice(words: readonly Word[], at: number, to: number, lexicon: Lexicon): boolean {
  if (at + 1 >= to || words[at]!.cut !== null) return false;
  const [{ key }, next] = [words[at]!, words[at + 1]!];
  if (lexicon.departments.has(key) && MINISTER.test(next.key)) return true;
  const isFirst = at === 0 || words[at - 1]!.form === 'small' || beginsSentence(words, at);
  return isFirst && LOCAL.test(key) && OFFICER.test(next.key) && lexicon.language === 'en';
}

/** City Manager Mara Lind, but “Orsa City Mayor Mara Lind”. */
const LOCAL = /^(?:city|town|county|village|borough|parish)$/;
const OFFICER =
  /^(?:manager|attorney|clerk|councillor|councilman|councilwoman|councilmember|controller|comptroller|treasurer|commissioner|supervisor|administrator|engineer|planner|solicitor|executive|judge)$/;

const MINISTER = /^(?:minister|secretary)$/;

function isPart({ key, form, gap }: Word, lexicon: Lexicon): boolean {
  // Пан Ги Мун, who is no «пан»
  const isInside = form === 'name' && gap === ' ';
  if (lexicon.ownersBefore && isInside && lexicon.address.has(key) && !lexicon.titles.has(key)) return false;
  const [first, last] = key.split('-');
  if (last && lexicon.titles.has(last))
    return first === 'co' || lexicon.titleParts.has(first!) || lexicon.titles.has(first!);
  return (
    lexicon.roles.has(key) ||
    lexicon.titleParts.has(key) ||
    lexicon.address.has(key) ||
    (lexicon.language === 'en' && RANK.test(key)) ||
    isPlural(key, lexicon)
  );
}

/** Ranks and offices whose letters mean other things, too. */
const RANK = /^(?:dc|pc|wpc|td)$/;

/** Senators, Justices */
function isPlural(key: string, { titles, language }: Lexicon): boolean {
  return language === 'en' && key.length > 4 && key.endsWith('s') && titles.has(key.slice(0, -1));
}

function isHead(words: readonly Word[], at: number, to: number, lexicon: Lexicon): boolean {
  const { key, text } = words[at]!;
  // Secretaría, which without its accent is a title
  if (/ía$/i.test(text)) return false;
  // Dean Lind, Earl Roth
  if (!lexicon.ownersBefore && isGivenName(key) && at + 2 === to && words[at + 1]!.form === 'name')
    return false;
  if (lexicon.titles.has(key.slice(key.indexOf('-') + 1))) return true;
  // DC Mara Lind, but DC
  if (RANK.test(key) && lexicon.language === 'en')
    return at + 2 < to && words[at + 1]!.gap === ' ' && isGivenName(words[at + 1]!.key);
  // Con Lind, but Det Con Lind
  if (key === 'con') return words[at - 1]?.key === 'det';
  if (lexicon.titles.has(key) || lexicon.address.has(key)) return true;
  // Justices Mara Lind and Tom Roth
  if (isPlural(key, lexicon)) {
    const [first, second] = words.slice(at + 1, to);
    const isPair = [first, second].every((word) => word?.form === 'name' && !isIdle(word, lexicon));
    return isPair && second!.gap === ' ' && first!.cut === null;
  }
  // Other nouns are titles only before a given name, or two words that may be one: Analyst Mara Lind.
  if (!lexicon.roles.has(key) || at + 1 >= to) return false;
  const behind = words.slice(at + 1, to);
  const mayBePerson =
    behind.length === 2 && behind.every((word) => word.form === 'name' && !isIdle(word, lexicon));
  // German “Nachfolger Kovin”, where the article has that name by itself
  const isKnown =
    lexicon.nounCapitals && behind.length === 1 && lexicon.names.has(behind[0]!.key) && !FIRM.test(key);
  return isGivenName(behind[0]!.key) || mayBePerson || isKnown;
}

/** German nouns for people that firms are called, too. */
const FIRM = /^(?:betreiber|veranstalter|besitzer|organisator|investor|entwickler|verleger)$/;

function isIdle({ key }: Word, lexicon: Lexicon): boolean {
  return lexicon.nouns.has(key) || lexicon.plain.has(key) || lexicon.roles.has(key);
}

const UNIT =
  /^(?:division|brigade|regiment|battalion|corps|company|army|foundation|trust|fund|association|society|band|orchestra|movement)$/;

/** Secretary of State, Chief of Staff. */
function throughDepartment(words: readonly Word[], end: number, to: number, lexicon: Lexicon): number {
  if (!lexicon.links.has(words[end]?.key ?? '')) return end;
  const noun = lexicon.articles.has(words[end + 1]?.key ?? '') ? end + 2 : end + 1;
  return noun < to && lexicon.departments.has(words[noun]!.key) ? noun + 1 : end;
}

/** Titles that no body's name begins with. */
const CHAIR = /^(?:chairman|chairwoman|chairperson|co-chair|ceo|cfo|coo|spokesman|spokeswoman|spokesperson)$/;

/** General Motors, Queen Elizabeth Hospital, King County, Office of the President of … */
function isInName(words: readonly Word[], from: number, end: number, to: number, lexicon: Lexicon): boolean {
  let rest = end;
  while (rest < to && words[rest]!.form !== 'small') rest += 1;
  if (rest < to && words[end]?.form === 'small') return false;
  const behind = words.slice(end, rest);
  if (behind.length === 0 || isGivenName(behind[0]!.key)) {
    const last = behind.at(-1);
    const kind = behind.length > 1 ? lexicon.nouns.get(last!.key) : undefined;
    // Sultan Murad Division
    const isUnit = lexicon.language === 'en' && kind === 'body' && UNIT.test(last!.key);
    return kind === 'institution' || isUnit;
  }
  const kinds = behind.map(({ key }) => lexicon.nouns.get(key));
  // “the former *Chairman* Norvenna Rail Commission”, who is chairman of it
  if (lexicon.language === 'en' && behind.length > 1 && CHAIR.test(words[end - 1]!.key)) return false;
  // Глава МИД
  if (!lexicon.ownersBefore && kinds.some((kind) => kind === 'body' || kind === 'institution')) return true;
  return (
    kinds.at(-1) === 'place' &&
    (behind.length > 1 || lexicon.namesakes.has(words[end - 1]!.key)) &&
    from + 1 === end
  );
}
