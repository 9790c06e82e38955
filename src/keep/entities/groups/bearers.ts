// Whom a surname alone means.
import { type Gender, genderOf, isKin } from '../gazetteer/gender.ts';
import { CERTAIN } from '../kinds/kinds.ts';
import type { Lexicon } from '../lexicon.ts';
import { type Span, textOf } from '../spans/span.ts';
import { deadAmong, isOfDead } from './dead.ts';
import { compare, Group } from './group.ts';
import { isOfPerson, PLAIN, speaksForOther, speaksForPerson } from './namesakes.ts';

/**
 * Gives each span of a short name to the person whom it means. Of several who bear it, the article calls the one that it
 * names first by the surname alone, unless this paragraph or the one before names another in full who is not told of as
 * somebody's kin; “Mrs Lind” is a woman. What may mean either is no name of anybody. What is a place or a body stays a group.
 */
export function handOut(group: Group, persons: readonly Group[], lexicon: Lexicon): Group[] {
  const left = new Group();
  for (const span of group.spans) if (speaksForOther(span, lexicon)) left.add(span, lexicon);
  const named = persons.map(({ spans }) => spans.filter(({ key }) => key.includes(' ')));
  // “Der Autobauer Lind … wurde von Tom Lind gegründet. Lind beschäftigt …”
  const [first] = left.spans;
  const isBody = lexicon.nounCapitals && left.kind?.kind === 'body' && left.kind.lead >= CERTAIN;
  const isBodyFirst = isBody && named.flat().every((one) => compare(first!, one) < 0);
  const { dead, isOpen } = deadAmong(
    group,
    persons,
    persons.filter((person) => !isKinsman(person)),
    lexicon,
  );
  for (const span of group.spans) {
    if (left.spans.includes(span)) continue;
    if (isBodyFirst && !speaksForPerson(span, lexicon, PLAIN)) left.add(span, lexicon);
    if (left.spans.includes(span) || !isOfPerson(span, named.flat(), left, lexicon)) continue;
    const may = persons.length > 1 ? inflected(span, addressed(span, persons)) : persons;
    const chosen = isOpen && isOfDead(span) ? dead : bearerOf(span, may, isOpen);
    if (chosen) insert(chosen, span);
  }
  left.spans.sort(compare);
  return left.spans.length > 0 ? [left] : [];
}

/** Which of the persons a surname means at a span; null: that is open, and where `isOpen` it always is, far from the full name. */
function bearerOf(span: Span, persons: readonly Group[], isOpen: boolean): Group | null {
  if (persons.length < 2) return persons[0] ?? null;
  const full = persons.flatMap(({ spans }) => spans.filter(({ key }) => key.includes(' ')));
  const named = persons.map((person) => ({
    person,
    spans: full.filter((one) => person.spans.includes(one) || isCoupled(one, person)).toSorted(compare),
  }));
  const [main] = named.toSorted(
    (one, other) => compare(one.spans[0]!, other.spans[0]!) || Number(isOwn(one)) - Number(isOwn(other)),
  );
  const head = headed(
    span,
    named.flatMap(({ person, spans }) => spans.map((one) => ({ person, one }))),
  );
  if (head !== null) return head;
  const isNear = (one: Span) =>
    isBefore(one, span) && span.line.sentence.paragraph - one.line.sentence.paragraph <= 1;
  const near = named.filter(({ spans }) => spans.some(isNear));
  if (isOpen && near.length === 0) return null;
  return near.every(({ person }) => person === main!.person || isKinsman(person)) ? main!.person : null;
}

interface Named {
  readonly person: Group;
  /** Where they are named in full. */
  readonly spans: readonly Span[];
}

const isOwn = ({ person, spans }: Named) => person.spans.includes(spans[0]!);

/** “Tom and Mara Lind”, of Tom Lind: the one span names both. */
function isCoupled({ line: { words }, from, key }: Span, { keys }: Group): boolean {
  const [given, link] = words.slice(Math.max(0, from - 2), from);
  const isLinked = link !== undefined && /^(?:and|y|und|и)$/.test(link.key) && words[from]!.gap === ' ';
  return isLinked && keys.has(`${given!.key} ${key.split(' ').at(-1)}`);
}

const isBefore = (one: Span, span: Span) =>
  one.line.sentence.caption === span.line.sentence.caption && compare(one, span) < 0;

/** Who was named last in full, where a paragraph of that name alone heads what follows. */
function headed(span: Span, named: readonly { readonly person: Group; readonly one: Span }[]): Group | null {
  const before = named
    .filter(({ one }) => isBefore(one, span))
    .toSorted((left, right) => compare(left.one, right.one));
  const head = before.findLastIndex(({ one }) => one.line.text.trim() === textOf(one.line, one.from, one.to));
  const person = before[head]?.person ?? null;
  return before.slice(head).every((other) => other.person === person) ? person : null;
}

/**
 * “her daughter Mara Lind”: those who are told of for their kin are not called by the surname alone, unless a paragraph
 * has their name alone.
 */
function isKinsman({ spans }: Group): boolean {
  if (spans.some(({ line, from, to }) => line.text.trim() === textOf(line, from, to))) return false;
  return spans.some(({ line: { words }, from, title }) => {
    const before = words[Math.min(from, title) - 1];
    return before !== undefined && /^,? ?$/.test(words[Math.min(from, title)]!.gap) && isKin(before.key);
  });
}

const MALE: ReadonlySet<string> = new Set(['mr', 'sir', 'lord', 'herr', 'senor', 'sr', 'don']);
const FEMALE: ReadonlySet<string> = new Set([
  'mrs',
  'ms',
  'miss',
  'dame',
  'lady',
  'frau',
  'senora',
  'sra',
  'dona',
]);

/** Whom the form of address before a surname may mean; those alone of whom it is known, if there are any. */
function addressed({ line, from, title }: Span, persons: readonly Group[]): readonly Group[] {
  const address = line.words.slice(title < from ? title : Math.max(0, from - 1), from).map(({ key }) => key);
  const hers = address.some((key) => FEMALE.has(key));
  if (!hers && !address.some((key) => MALE.has(key))) return persons;
  const gender: Gender = hers ? 'she' : 'he';
  const known = persons.filter((person) => genderOfPerson(person) === gender);
  return known.length > 0 ? known : persons.filter((person) => genderOfPerson(person) === null);
}

/** Those whom a Russian surname may mean by its ending, where it tells: Линдов is no woman, Линдовой no man. */
function inflected({ line, from, to }: Span, persons: readonly Group[]): readonly Group[] {
  const { text } = line.words[to - 1]!;
  const gender = HIS_ONLY.test(text) ? 'he' : HERS_ONLY.test(text) ? 'she' : null;
  if (gender === null || to - from > 1) return persons;
  const fitting = persons.filter((person) => [gender, null].includes(genderOfPerson(person)));
  return fitting.length > 0 ? fitting : persons;
}

/** Endings of Russian surnames that only a man, only a woman has in some case. */
const HIS_ONLY = /(?:[оеё]в|[иы]н)(?:ым|е)?$|[сц]к(?:ий|ого|ому|им|ом)$/u;
const HERS_ONLY = /(?:[оеё]в|[иы]н)ой$|[сц]к(?:ая|ую|ой)$/u;

function genderOfPerson({ spans }: Group): Gender | null {
  for (const { line, from, to, title } of spans) {
    const before = line.words[title < from ? title : from - 1]?.key ?? '';
    if (FEMALE.has(before)) return 'she';
    const gender = genderOf(textOf(line, from, to), before);
    if (gender !== null) return gender;
  }
  return null;
}

function insert(person: Group, span: Span) {
  person.keys.add(span.key);
  const later = person.spans.findLastIndex((one) => compare(one, span) < 0);
  person.spans.splice(later + 1, 0, span);
}
