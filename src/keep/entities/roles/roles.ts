// What the text says somebody or something is, in the text's own words.

import { fold } from '../../../deck/fold.ts';
import type { Kind } from '../../../deck/types.ts';
import { pattern } from '../../pattern.ts';
import { wellKnown } from '../gazetteer/gazetteer.ts';
import { isKin } from '../gazetteer/gender.ts';
import type { Lexicon } from '../lexicon.ts';
import { knownEnd } from '../spans/in-gazetteer.ts';
import { beginsSentence } from '../spans/lines.ts';
import type { Span } from '../spans/span.ts';
import { isOffice } from '../spans/titles.ts';
import type { Word } from '../spans/words.ts';
import { CLOSED, NUMBERED, roleWordBefore } from './role-before.ts';
import { LONGEST, roleBehind } from './role-behind.ts';
import { isOblique, isOfKin, isOfMaster, roleInNominative } from './russian-role.ts';

/**
 * The description that the words around a span give what is of a kind: “president of Belarus”; null: they give none, or
 * only whose kin somebody is.
 */
export function roleOf(span: Span, kind: Kind, lexicon: Lexicon): string | null {
  // «заместитель главы Ковинска»
  const office = kind === 'place' && lexicon.ownersBefore ? roleWordBefore(span, lexicon) : -1;
  if (office >= 0 && !lexicon.types.has(span.line.words[office]!.key)) return null;
  const role = before(span, lexicon) ?? roleBehind(span, kind, lexicon);
  return role === null ||
    isOblique(role, lexicon) ||
    isKin(role) ||
    (lexicon.ownersBefore && isKin(role.split(' ', 1)[0]!)) ||
    VAGUE.test(role) ||
    isAnothers(role, kind, lexicon)
    ? null
    : role.replace(/^then (?=\p{L})/u, 'former ');
}

/** “The fish *farmer* Kovin”: does a noun for people tell of what is none? */
function isAnothers(role: string, kind: Kind, { roles, types }: Lexicon): boolean {
  const key = fold(role.split(' ').at(-1)!);
  return kind !== 'person' && roles.has(key) && !types.has(key);
}

/** What somebody is of something that the words do not name. */
const VAGUE = pattern('')`
  ^(?:then |former )?(?:(?:head|member|part|leader|chief|boss|partner|deputy|aide|assistant|student)$
  |(?:\S+ )?(?:predecessor|successor|colleague|counterpart|opponent|rival|challenger|friend|neighbou?r
  |team-?mate|compatriot|accomplice)(?: (?:in|at) .*)?$)
  |(?:^|.* )(?:последн(?:их|его|ей)|обоих|обеих|эт(?:ого|ой|их)|т(?:ого|ой|ех)|сво(?:его|ей|их)|его|её|ее|их)(?: .*)?$
`;

/** President Lind, Kremlin spokesman Ivan Lind. */
function before(span: Span, lexicon: Lexicon): string | null {
  const { line, from, title } = span;
  const { words } = line;
  // “The head of the school, Dr Mara Lind,”: a form of address tells no role
  let start = title;
  while (words[start - 1] && lexicon.address.has(words[start - 1]!.key) && words[start]!.gap === ' ')
    start -= 1;
  let first = title < from ? title : roleWordBefore({ ...span, from: start, title: start }, lexicon);
  if (first < 0) return null;
  const isPart = (at: number) => {
    const { key, form } = words[at]!;
    // Kovin-Chef
    if (words[at + 1]!.gap === '-') return true;
    if (words[at + 1]!.gap !== ' ') return false;
    // “voted to fire Superintendent Lind”
    if (form === 'small' && words[at - 1]?.key === 'to') return false;
    // “zitiert das Handelsblatt KVP-Chefin Lind”
    const isBody = wellKnown(key)?.kind === 'body' || lexicon.nouns.get(key) === 'body';
    if (lexicon.nounCapitals && isBody && words[at + 1]!.cut === 'compound') return false;
    if (lexicon.demonyms.has(key) || lexicon.titleParts.has(key)) return true;
    // “gerenta general”: an adjective is no role without its noun
    if (lexicon.nounFirst && at + 1 === first && lexicon.adjectives.has(words[first]!.key))
      return form === 'small' && !lexicon.plain.has(key) && !lexicon.articles.has(key);
    if (form === 'name' || form === 'letters')
      return !lexicon.ownersBefore && first - at < 4 && isName(words, at, lexicon);
    // «рассказала *изданию* мать Линда»
    const isType = lexicon.types.has(key) && !lexicon.ownersBefore;
    return form === 'small' && (lexicon.roles.has(key) || isType || lexicon.bodyAfter.has(key));
  };
  const noun = first;
  while (first > 0 && isPart(first - 1)) first -= 1;
  if (lexicon.language === 'en' && words[first]!.form === 'small') first = wholeFrom(words, first, lexicon);
  // “Royal Bank of Kovin economist”: half of a name tells nothing.
  const behind = words[first - 1];
  const isHalf =
    first < noun &&
    !(lexicon.nounFirst && words[first]!.form === 'small') &&
    words[first]!.gap === ' ' &&
    behind !== undefined &&
    ((lexicon.links.has(behind.key) && !lexicon.articles.has(behind.key)) ||
      isCutName(behind, words[first]!, lexicon));
  if (isHalf) first = noun;
  const isTold = words.slice(first, from).some(({ text }) => isDictionaryForm(text, lexicon));
  const head = words[noun]!.text;
  const given = words[from]!.text;
  if (isOfKin(head, given, lexicon) || (noun === from - 1 && isOfMaster(head, given, lexicon))) return null;
  // German “der ehemalige Minister und Kommissar Lind”, “die ovarischen Forscher Lind und Roth”
  if (lexicon.nounCapitals && (isAlsoFormer(words, first, lexicon) || isOfSeveral(words, first))) return null;
  const form = isTold ? head : first < noun ? null : roleInNominative(head, words[from]!.text, lexicon);
  if (form === null) return null;
  const role = words
    .slice(first, from)
    .map((word) => (word === words[noun] ? { ...word, text: form } : word))
    .map((word) => strongForm(word, behind, lexicon))
    .filter(({ key }) => !lexicon.address.has(key))
    .map((word, at, all) => ({
      ...word,
      text: isOfName(all, at, lexicon) ? word.text : word.text.toLowerCase(),
    }))
    .map(({ text, gap }, at) => (at === 0 ? text : `${gap === '-' ? '-' : ' '}${text}`));
  if (role.length === 0 || role.length > LONGEST) return null;
  const isMarked =
    CLOSED.test(words[from]!.gap) || words.slice(first, from).some(({ gap }) => gap === NUMBERED);
  const quoted = isMarked && isTold ? quotedRole(span, first) : null;
  return quoted ?? role.join('');
}

/**
 * Where a role begins before whose word at `first` a plain noun stands, which tells more of it: “the American *chip* designer”. Only
 * an article before it, or who it is of, bounds such words.
 */
function wholeFrom(words: readonly Word[], first: number, lexicon: Lexicon): number {
  const { articles, clause, plain, speech, times, into, links, demonyms } = lexicon;
  for (let at = first; at > 0 && at > first - MODIFIERS - 1; at -= 1) {
    const before = words[at - 1]!;
    if (words[at]!.gap !== ' ') return first;
    if (articles.has(before.key) || before.cut === 'possessive' || OWNER.test(before.key)) return at;
    const isIdle = [clause, plain, speech, times, into, links].some((list) => list.has(before.key));
    const isNoun = before.form === 'small' && !isIdle && !/(?:ed|ing|ly)$/.test(before.key);
    if (!isNoun && !demonyms.has(before.key)) return first;
  }
  return first;
}

const OWNER = /^(?:its|his|her|their|our)$/;

/** Words before a role's noun that tell more of it, at most. */
const MODIFIERS = 3;

/** “Директор фонда «Дом»”, “Врач школы № 2” as it is written, but for the capital of a sentence. */
function quotedRole({ line: { text, words }, from }: Span, first: number): string {
  const role = text.slice(words[first]!.start, words[from - 1]!.end + 1).trim();
  return role.charAt(0).toLowerCase() + role.slice(1);
}

/** Does “former” before the first of two offices tell of the one at `at`, too? */
function isAlsoFormer(words: readonly Word[], at: number, { and, titleParts }: Lexicon): boolean {
  return (
    and.has(words[at - 1]?.key ?? '') &&
    words.slice(Math.max(0, at - 4), at).some(({ key }) => titleParts.has(key))
  );
}

const isOfSeveral = (words: readonly Word[], at: number) =>
  /^(?:die|der)$/i.test(words[at - 1]?.text ?? '') && /^(?:\p{L}+-)?\p{Ll}+en$/u.test(words[at]!.text);

/** German “der Vorsitzende Richter”, “der Abgeordnete”, without their article: Vorsitzender, Abgeordneter. */
function strongForm(word: Word, before: Word | undefined, { nounCapitals }: Lexicon): Word {
  if (!nounCapitals || before?.key !== 'der' || !WEAK.test(word.text)) return word;
  return { ...word, text: `${word.text}r` };
}

const WEAK = /(?:end|ordnet|auftragt|klagt|stellt|malig|früher|isch|erst)e$/iu;

/** Kovin *United* defender, at the beginning of a sentence. */
function isCutName(before: Word, first: Word, { roles, demonyms, titleParts, plain }: Lexicon): boolean {
  const isPlain = [roles, demonyms, titleParts, plain].some((list) => list.has(before.key));
  return before.form === 'name' && first.form === 'name' && !before.cut && !isPlain;
}

/** “президентом” and “Präsidenten” describe nobody outside of their sentence. */
function isDictionaryForm(text: string, lexicon: Lexicon): boolean {
  const word = fold(text);
  return lexicon.roleForms.has(word) || lexicon.roleForms.has(word.slice(word.lastIndexOf('-') + 1));
}

/** Whether a capitalised word before a role may name whose it is: Kovin Bank director. */
function isName(words: Span['line']['words'], at: number, lexicon: Lexicon): boolean {
  const { key, cut, form } = words[at]!;
  const idle = [lexicon.times, lexicon.address, lexicon.articles].some((list) => list.has(key));
  const isSure = form === 'letters' || wellKnown(key) !== undefined || knownEnd(words, at) > at;
  // “World Athletics president”
  const isPlain = lexicon.plain.has(key) && (lexicon.language !== 'en' || beginsSentence(words, at));
  const isKnown = knownEnd(words, at) > at;
  return cut === null && !idle && (isKnown || !isPlain) && (isSure || !beginsSentence(words, at));
}

/**
 * Whether a word of a role keeps its capital: as a name, or before a word that does or has none: Labour leader, Foreign
 * Ministry spokeswoman, but prime minister.
 */
function isOfName(role: readonly Word[], at: number, lexicon: Lexicon): boolean {
  const { key, form } = role[at]!;
  if (key === lexicon.former) return false;
  if (isOffice(role, at, role.length, lexicon)) return false;
  if (keepsCapital(key, form, lexicon)) return true;
  const next = role[at + 1];
  if (form !== 'name' || !next || !lexicon.titleParts.has(key)) return false;
  // “a United defender”
  if (next.form === 'small') return at > 0 || role[at]!.gap === ' ' || wellKnown(key) !== undefined;
  return isOfName(role, at + 1, lexicon);
}

function keepsCapital(key: string, form: string, lexicon: Lexicon): boolean {
  if (form === 'letters') return true;
  if (!lexicon.nounCapitals && lexicon.roles.has(key)) return false;
  // «Казахская актриса»
  if (lexicon.ownersBefore && lexicon.demonyms.has(key)) return false;
  if (key.includes('-')) return !key.split('-').every((part) => !keepsCapital(part, form, lexicon));
  if (lexicon.nounCapitals) return true;
  return !lexicon.titles.has(key) && !lexicon.titleParts.has(key) && !lexicon.roles.has(key);
}
