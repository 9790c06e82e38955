// Small words between two capitalised ones: do they belong to one name?
import { wellKnown } from '../gazetteer/gazetteer.ts';
import { isGivenName } from '../gazetteer/given-names.ts';
import { PRIZE } from '../kinds/head-noun.ts';
import { kindOfNoun } from '../kinds/nouns.ts';
import { STATE } from '../kinds/states.ts';
import type { Lexicon } from '../lexicon.ts';
import { isByWater, isForeign } from './german-bodies.ts';
import { isNoble } from './german-persons.ts';
import { knownEnd, knownKindAt } from './in-gazetteer.ts';
import { beginsSentence } from './lines.ts';
import { CHAMBER, isLaw, isLink, isNameAlone, isSplitQualifier } from './listed.ts';
import { isListed, isOther, joinsSpanish } from './spanish.ts';
import { joinsSpanishPerson } from './spanish-persons.ts';
import { isDepartment } from './titles.ts';
import type { Word } from './words.ts';

/** A run from `from` to `end` and a name word at `next`, with the keys of the small words between them, one at least. */
export interface Joint {
  readonly words: readonly Word[];
  readonly from: number;
  readonly end: number;
  readonly next: number;
  readonly small: readonly [string, ...string[]];
  readonly lexicon: Lexicon;
}

/** Whether both sides of a joint are one name. */
export function joins(joint: Joint): boolean {
  // Fuschl am See
  if (joint.lexicon.nounCapitals && (isByWater(joint) || isForeign(joint))) return true;
  if (joint.lexicon.language === 'en' && (isBesideWater(joint) || isCause(joint))) return true;
  return joinsPerson(joint) ?? joinsNoun(joint);
}

/** Vodice *pri* Kalu: words of other languages inside names of places. */
function isBesideWater({ small }: Joint): boolean {
  return small.length === 1 && BESIDE.test(small[0]);
}

/** See `isBesideWater`. */
export const BESIDE = /^(?:pri|nad|pod|ob|na|upon|sur|sous|aan)$/;

/** “She set up *Hands for Kovin*”: what several people or things are for. */
function isCause({ words, from, end, small, lexicon }: Joint): boolean {
  const { key } = words[from]!;
  const isOne =
    end - from === 1 && small.join() === 'for' && /^\p{Lu}\p{Ll}+[^su]s$/u.test(words[from]!.text);
  if (!isOne || beginsSentence(words, from) || lexicon.articles.has(words[from - 1]?.key ?? '')) return false;
  return !wellKnown(key) && !isGivenName(key) && !lexicon.demonyms.has(key) && words[from]!.cut === null;
}

/** The same where all small words are particles, as in names of persons; null: they do not tell. */
function joinsPerson(joint: Joint): boolean | null {
  const { words, from, end, next, small, lexicon } = joint;
  if (!small.every((word) => lexicon.particles.has(word))) return null;
  const [first] = small;
  const isRole =
    lexicon.nounCapitals &&
    (lexicon.roles.has(words[end - 1]!.key) ||
      lexicon.typeOf(words[next]!.key) !== null ||
      isHead(words[next]!.key, lexicon));
  // Max Lind von der | Universität Kovin
  if (isRole) return false;
  const areOthers = small.some(
    (word) => lexicon.links.has(word) || lexicon.and.has(word) || lexicon.articles.has(word),
  );
  if (!areOthers) {
    // Berlin von | Max Lind
    const isPlace = lexicon.nounCapitals && wellKnown(words[end - 1]!.key)?.kind === 'place';
    // Luka Lind von | Tottenham Hotspur
    const isBody = knownKindAt(words, next) === 'body';
    return !lexicon.titles.has(words[end - 1]!.key) && !isPlace && !isBody;
  }
  if (lexicon.nounCapitals && isNoble(words[end - 1]!, first)) return true;
  if (!isGivenName(words[from]!.key)) return null;
  const spanish = lexicon.nounFirst ? joinsSpanishPerson(joint) : null;
  if (spanish !== null) return spanish;
  // María Dolores de Cospedal, José Ortega y Gasset, but “entre Santiago y Puerto Orsa”, “Peter Lind und | Ida”
  const goesOn = !lexicon.and.has(first) || (end - from > 1 && !lexicon.nounCapitals && !isOther(joint));
  return goesOn && !isNameAlone(words, next, lexicon);
}

/** The same by the nouns of the run and behind it, as in names of bodies, treaties and events. */
function joinsNoun(joint: Joint): boolean {
  const { words, from, end, next, small, lexicon } = joint;
  const [first, ...rest] = small;
  if (isDepartment(words, end - 1, next, lexicon)) return true;
  if (lexicon.language === 'en' && small.join() === 'and' && isOfService(joint)) return true;
  // Tribunal Oral en lo Penal, Sala de lo Social
  if (
    /^(?:en|de) lo$/.test(small.join(' ')) &&
    words.slice(from, end).some(({ key }) => isHead(key, lexicon))
  )
    return true;
  if (lexicon.nounFirst && joinsSpanish(joint)) return true;
  const run = words.slice(from, end);
  const hasNoun = run.some(({ key, form }) => form !== 'small' && isHead(key, lexicon));
  if (!hasNoun && first === 'of' && rest.length === 0 && isLaw(words, next, lexicon)) return true;
  if (!hasNoun || (lexicon.and.has(first) && isWeak(joint)))
    return lexicon.and.has(first) && rest.length === 0 && isSplitQualifier(words, from, end, next, lexicon);
  if (lexicon.links.has(first)) return isLinked(joint);
  // Nobel Prize in Literature
  if (first === 'in' && rest.length === 0 && PRIZE.test(words[end - 1]!.key))
    return !isNameAlone(words, next, lexicon) && words[next]!.form === 'name';
  return isListed(joint) || isOfTwoFields(joint);
}

/** Is the noun of a run one that “and” goes on with? */
function isWeak({ words, from, end, lexicon }: Joint): boolean {
  const run = words.slice(from, end);
  // the Senate Energy and Natural Resources Committee
  if (run.length > 1 && CHAMBER.test(run[0]!.key)) return true;
  // “Britain’s Competition and Markets Authority”; the Energy and Water Tribunal: a noun of companies, too
  const isField =
    lexicon.nouns.get(words[from]!.key) === 'event' || lexicon.departments.has(words[from]!.key);
  // World Travel and Tourism Council: a noun that tells something at the end of a name only
  const tellsAtEnd = run.every(({ key }) => !lexicon.types.has(key) && !lexicon.links.has(key));
  // National Earthquake Monitoring and Research Center: what ends before “and” is no noun of a body
  const isOpen = lexicon.language === 'en' && run.length > 1 && !run.some(isBodyNoun(lexicon));
  return (run.length === 1 && isField) || tellsAtEnd || isOpen;
}

const isBodyNoun =
  (lexicon: Lexicon) =>
  ({ key }: Word) =>
    ['body', 'institution', 'agreement', 'event'].includes(kindOfNoun(key, lexicon) ?? '') &&
    !FIELD.test(key);

const FIELD = /^(?:earthquake|fire|disaster|election|elections|storm|flood|crisis|war|attack|day|night)$/;

/** The same where the first small word is one that joins a name to a noun. */
function isLinked({ words, from, end, next, small: [first, ...rest], lexicon }: Joint): boolean {
  // “Mary Hill | of Oxford University”
  const given = words[Math.max(from, end - 2)]!.key;
  if (end - from > 1 && isGivenName(given) && lexicon.surnames.has(words[end - 1]!.key)) return false;
  // “by Orsa University | for the Kovin Board”
  if (first === 'for' && end - from > 1 && words[end - 1]!.key === 'university') return false;
  if (!rest.every((word) => lexicon.articles.has(word))) return false;
  // “the Democratic Coalition | of Mara Lind”, “the White House | of President Mara Lind”
  const isOf = lexicon.language === 'en' && first === 'of' && rest.length === 0;
  const person = lexicon.titles.has(words[next]!.key) ? next + 1 : LED.test(words[end - 1]!.key) ? next : -1;
  if (isOf && isGivenName(words[person]?.key ?? '')) return false;
  // “el Gobierno | de María Lind”
  const isOfSomebody = words[next + 1]?.form === 'name' && words[next + 1]!.gap === ' ';
  if (lexicon.nounFirst && CABINET.test(words[end - 1]!.key) && isGivenName(words[next]!.key) && isOfSomebody)
    return false;
  if (lexicon.language === 'en' && isLoose({ words, from, end, small: [first, ...rest], lexicon }))
    return false;
  if (first === 'of' && rest.length === 0 && end - from > 1 && isInTown({ words, from, end, next, lexicon }))
    return false;
  // Court of Arbitration for Sport
  const isFor = first === 'for' && end - from === 3 && isLink(lexicon)(words[end - 2]!);
  if (isFor && !isNameAlone(words, next, lexicon)) return true;
  // Institute for the Study of War
  const isSecond = first === 'of' && words.slice(from, end).some(isLink(lexicon));
  return isSecond || isHead(words[lexicon.nounFirst ? from : end - 1]!.key, lexicon);
}

/** What a head of government has. */
const CABINET = /^(?:gobierno|ejecutivo|gabinete|administracion)$/;

/** “Farmers | of Orsa”, “Orsa House | on Kovin Road”, “Royal Navy | on”, “Orsa Motors | of Kovin”: nouns that such a small word does not go on. */
function isLoose({ words, from, end, small: [first], lexicon }: Omit<Joint, 'next'>): boolean {
  const { key } = words[end - 1]!;
  const kind = lexicon.nouns.get(key);
  if (first === 'on') return kind === 'place' || FORCE.test(key);
  if (first !== 'of' || kind !== 'body') return false;
  const isTrade = (lexicon.inNames.has(key) && !MEMBERS.test(key)) || COMPANY.test(key);
  return end - from > 1 ? isTrade : isTrade && beginsSentence(words, from);
}
const FORCE = /^(?:navy|army|force|corps|guards?|marines|fleet|regiment|brigade|police|rangers|club|band)$/;

/** What only companies are called, at the end of their names. */
const COMPANY =
  /^(?:airlines|airways|industries|motors|systems|technologies|holdings|pharmaceuticals|electronics|enterprises|solutions|foods|stores|partners|ventures|logistics|realty|software|therapeutics|pharma)$/;

/** What has a leader. */
const LED = /^(?:party|coalition|movement|alliance|front|union|group|company|band|orchestra|team|club)$/;

/** Who are of something: Tribes of Orsa, Democrats of Kovin. */
const MEMBERS =
  /^(?:tribes?|lobby|democrats|liberals|socialists|republicans|greens|nationalists|cooperative|co-operative|collective|consortium|syndicate|taskforce|ensemble|ballet|hospice|chorus)$/;

/** Tarsk *Fire and Rescue* Service; *Devon and Cornwall* Police: one service of a place, or of two. */
function isOfService({ words, from, end, next }: Joint): boolean {
  if (words[end - 1]!.key === 'fire' && words[next]!.key === 'rescue') return true;
  if (end - from > 1 || wellKnown(words[from]!.key)?.kind !== 'place') return false;
  if (knownKindAt(words, next) !== 'place') return false;
  const noun = words[Math.max(knownEnd(words, next), next + 1)];
  return noun?.gap === ' ' && noun.form === 'name' && OF_SERVICE.test(noun.key);
}

const OF_SERVICE = /^(?:police|constabulary|fire|ambulance|nhs|health|hospitals?)$/;

/** “Kovin Road Capital | of Orsa”, “the Kovin Lind Foundation | of Orsa, Ohio”: does the place only say where a body is? */
function isInTown({ words, from, end, next, lexicon }: Omit<Joint, 'small'>): boolean {
  if (lexicon.language !== 'en') return false;
  const isIn = words[next + 1]?.gap === ', ' && STATE.test(words[next + 1]!.text);
  if (isIn && end - from > 2) return true;
  if (knownKindAt(words, next) !== 'place') return false;
  const behind = words[Math.max(knownEnd(words, next), next + 1)];
  const isWithin =
    behind?.gap === ', ' && (STATE.test(behind.text) || wellKnown(behind.key)?.kind === 'place');
  return isWithin && end - from > 2;
}

/** “Ministry of Trade and Industry”, but “the Ministry of Trade and Kovin” */
function isOfTwoFields({ words, from, end, next, small: [first, ...rest], lexicon }: Joint): boolean {
  if (!lexicon.and.has(first) || rest.length > 0) return false;
  const run = words.slice(from, end);
  const isBody = run.some(({ key }) => ['body', 'institution'].includes(kindOfNoun(key, lexicon) ?? ''));
  return isBody && run.some(isLink(lexicon)) && !isNameAlone(words, next, lexicon);
}

/** Whether “of” and a name may follow a noun. */
function isHead(key: string, lexicon: Lexicon): boolean {
  const kind = kindOfNoun(key, lexicon);
  return kind !== null && kind !== 'person';
}
