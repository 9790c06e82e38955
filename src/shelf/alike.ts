// Cards that an article's entity may be, though nothing joins them yet: of the shelf, or of the article itself. What is found
// here is only proposed: a shared word says too little.
import type { Entity, KnownCard } from '../keep/types.ts';
import { entityKeys, titleKey } from './keys.ts';
import { tokensOf } from './same-facts.ts';

/** How many are proposed for one entity. */
const MOST = 3;

/** What is compared. */
type Named = Pick<KnownCard, 'title' | 'kind' | 'wikidata' | 'names'>;

/** The words to look for on the shelf: of title and names a person's last, otherwise the longest of each. Folded. */
export function wordsFor({ title, kind, names }: Named): readonly string[] {
  const longest = (words: readonly string[]) =>
    words.reduce((longest, word) => (word.length > longest.length ? word : longest), '');
  const wordOf = (words: readonly string[]) => (kind === 'person' ? (words.at(-1) ?? '') : longest(words));
  const words = [title, ...names.map(({ text }) => text)].map((name) => wordOf(tokensOf(name)));
  return [...new Set(words)].filter((word) => word !== '');
}

/** Whether their keys make one card of two. */
export function isJoined(one: Named, other: Named): boolean {
  const own = keysOf(one);
  return !isOther(one, other) && keysOf(other).some((key) => own.includes(key));
}

const isOther = (one: Named, other: Named) =>
  one.wikidata !== null && other.wikidata !== null && one.wikidata !== other.wikidata;

/** Others of its article that an entity may be, where theirs is the longer title, under which both would stand. */
export function alikeEntities(entity: Entity, others: readonly Entity[]): readonly Entity[] {
  const length = ({ title }: Entity) => tokensOf(title).length;
  return alikeCards(
    entity,
    others.filter((other) => other.id !== entity.id && length(other) > length(entity)),
  );
}

/** Of some cards those that an entity may be, and is not by its keys already; the likeliest first. */
export function alikeCards<T extends Named>(entity: Entity, cards: readonly T[]): readonly T[] {
  const found = cards.flatMap((card) => {
    const isNone = isOther(entity, card) || isJoined(entity, card);
    const shared = isNone ? 0 : sharedWords(namesOf(entity), namesOf(card), ruleFor(entity, card));
    return shared === 0 ? [] : [{ card, shared }];
  });
  return found
    .sort((a, b) => b.shared - a.shared)
    .slice(0, MOST)
    .map(({ card }) => card);
}

const keysOf = (one: Named) => entityKeys({ title: titleKey(one), wikidata: one.wikidata });

/** Title and names as words. A bare surname beside a full name says nothing of its own: many have it. */
function namesOf({ title, kind, names }: Named): readonly string[][] {
  const all = [title, ...names.map(({ text }) => text)].map(tokensOf).filter((words) => words.length > 0);
  const full = all.filter((words) => words.length > 1);
  return kind === 'person' && full.length > 0 ? full : all;
}

/** Whether two names, the one with fewer words first, may be one's. */
type Rule = (short: readonly string[], long: readonly string[]) => boolean;

const never: Rule = () => false;
const isSame: Rule = (short, long) => short.join(' ') === long.join(' ');
/** The longer begins with the other, or has one word before it: “Marnish Ministry of Transport”. */
const begins: Rule = (short, long) =>
  short.every((word, i) => word === long[i]) || short.join(' ') === long.slice(1).join(' ');
/** “Lukashenko”, “A. Lukashenko” and “Aleksandr Lukashenko” may be Alexander; Viktor is not. */
const isPerson: Rule = (short, long) =>
  short.every((word) => long.includes(word)) ||
  (short.at(-1) === long.at(-1) && short[0]![0] === long[0]![0]);

function ruleFor(entity: Entity, { kind }: Named): Rule {
  // An entity in doubt may be of another kind, if it has the very name.
  if (entity.kind !== kind) return entity.doubt === null ? never : isSame;
  // “Minsk” is not “Minsk Region”.
  if (kind === 'place') return isSame;
  return kind === 'person' ? isPerson : begins;
}

/** Most words that two names share which may be one's; 0: none may. */
function sharedWords(names: readonly string[][], others: readonly string[][], mayBeOne: Rule): number {
  let most = 0;
  for (const one of names) {
    for (const other of others) {
      const [short, long] = one.length <= other.length ? [one, other] : [other, one];
      if (mayBeOne(short, long)) most = Math.max(most, short.filter((word) => long.includes(word)).length);
    }
  }
  return most;
}
