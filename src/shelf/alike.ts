// Cards that an article's entity may be, though nothing joins them yet: of the shelf, or of the article itself. What is found
// here is only proposed: a shared word says too little.
import type { Entity, KnownCard } from '../keep/types.ts';
import { entityKeys, titleKey } from './keys.ts';
import { tokensOf } from './same-facts.ts';

/** How many are proposed for one entity. */
const MOST = 3;

/** What is compared. */
type Named = Pick<KnownCard, 'title' | 'kind' | 'wikidata' | 'names'>;

/** Letters by which a word is found in another spelling, if it has more than two beyond them. */
const BEGINNING = 5;

/**
 * The words to look for on the shelf: of title and names a person's last, otherwise the longest of each, and the beginnings of
 * such words. Folded.
 */
export function wordsFor({ title, kind, names }: Named): readonly string[] {
  const longest = (words: readonly string[]) =>
    words.reduce((longest, word) => (word.length > longest.length ? word : longest), '');
  const wordOf = (words: readonly string[]) => (kind === 'person' ? (words.at(-1) ?? '') : longest(words));
  const words = [title, ...names.map(({ text }) => text)].map((name) => wordOf(tokensOf(name)));
  const beginnings = words.map((word) => (word.length > BEGINNING + 1 ? word.slice(0, BEGINNING) : word));
  return [...new Set([...words, ...beginnings])].filter((word) => word !== '');
}

/** Whether their keys make one card of two. */
export function isJoined(one: Named, other: Named): boolean {
  const own = keysOf(one);
  return !isOther(one, other) && keysOf(other).some((key) => own.includes(key));
}

const isOther = (one: Named, other: Named) =>
  one.wikidata !== null && other.wikidata !== null && one.wikidata !== other.wikidata;

/** Others of its article that an entity may be, where theirs is the longer title, or one that stands first: under it both would stand. */
export function alikeEntities(entity: Entity, all: readonly Entity[]): readonly Entity[] {
  const length = ({ title }: Entity) => tokensOf(title).length;
  const own = all.findIndex(({ id }) => id === entity.id);
  const isFuller = (other: Entity) =>
    length(other) === length(entity) ? all.indexOf(other) < own : length(other) > length(entity);
  return alikeCards(
    entity,
    all.filter((other) => other.id !== entity.id),
  ).filter(isFuller);
}

/** Of some cards those that an entity may be, and is not by its keys already; the likeliest first. */
export function alikeCards<T extends Named>(entity: Entity, cards: readonly T[]): readonly T[] {
  const found = cards.flatMap((card) => {
    const rule = ruleFor(entity, card);
    if (rule === never || isOther(entity, card) || isJoined(entity, card)) return [];
    const shared = sharedWords(namesOf(entity), namesOf(card), rule);
    return shared === 0 ? [] : [{ card, shared }];
  });
  return found
    .sort((a, b) => b.shared - a.shared)
    .slice(0, MOST)
    .map(({ card }) => card);
}

const keysOf = (one: Named) => entityKeys({ title: titleKey(one), wikidata: one.wikidata });

type Names = readonly (readonly string[])[];
const namesMade = new WeakMap<Named, Names>();

/** Title and names as words, made once. A bare surname beside a full name says nothing of its own: many have it. */
function namesOf(one: Named): Names {
  const before = namesMade.get(one);
  if (before) return before;
  const { title, kind, names } = one;
  const all = [title, ...names.map(({ text }) => text)].map(tokensOf).filter((words) => words.length > 0);
  const full = all.filter((words) => words.length > 1);
  const made = kind === 'person' && full.length > 0 ? full : all;
  namesMade.set(one, made);
  return made;
}

/** Whether two names, the one with fewer words first, may be one's. */
type Rule = (short: readonly string[], long: readonly string[]) => boolean;

const never: Rule = () => false;
const isSame: Rule = (short, long) => short.join(' ') === long.join(' ');
/** The longer begins with the other, or has one word before it: “Marnish Ministry of Transport”. */
const begins: Rule = (short, long) => {
  const isAt = (from: number) => short.every((word, i) => isWord(word, long[from + i]));
  return isAt(0) || (long.length === short.length + 1 && isAt(1));
};
/** “Lukashenko”, “A. Lukashenko” and “Aleksandr Lukashenka” may be Alexander Lukashenko; Viktor is not. */
const isPerson: Rule = (short, long) =>
  short.every((word) => long.some((other) => isWord(word, other))) ||
  (isWord(short.at(-1)!, long.at(-1)) && short[0]![0] === long[0]![0]);

/** Letters of a word that may be spelled in two ways: of shorter ones a letter more makes another. */
const SPELLED = 6;

/** One word, perhaps with a letter that is another, or there or not: Harbor, Harbour; Zelensky, Zelenskyy. */
function isWord(one: string, other: string | undefined): boolean {
  if (one === other) return true;
  if (other === undefined || Math.min(one.length, other.length) < SPELLED) return false;
  let same = 0;
  while (same < one.length && one[same] === other[same]) same++;
  const rests = [one, other].map((word) => word.slice(same)) as [string, string];
  return (
    same >= BEGINNING && [rests[0], rests[0].slice(1)].some((a) => [rests[1], rests[1].slice(1)].includes(a))
  );
}

function ruleFor(entity: Entity, { kind }: Named): Rule {
  // An entity in doubt may be of another kind, if it has the very name.
  if (entity.kind !== kind) return entity.doubt === null ? never : isSame;
  // “Minsk” is not “Minsk Region”.
  if (kind === 'place') return isSame;
  return kind === 'person' ? isPerson : begins;
}

/** Most words that two names share which may be one's; 0: none may. */
function sharedWords(names: Names, others: Names, mayBeOne: Rule): number {
  let most = 0;
  for (const one of names) {
    for (const other of others) {
      const [short, long] = one.length <= other.length ? [one, other] : [other, one];
      if (mayBeOne(short, long))
        most = Math.max(most, short.filter((word) => long.some((other) => isWord(word, other))).length);
    }
  }
  return most;
}
