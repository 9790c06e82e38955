// Cards of the shelf that an article's entity may be, though nothing joins them yet. What is found here is only proposed:
// a shared word says too little.
import type { Entity, KnownCard } from '../keep/types.ts';
import { entityKeys, titleKey } from './keys.ts';
import { tokensOf } from './same-facts.ts';

/** How many are proposed for one entity. */
const MOST = 3;

/** The word to look for on the shelf: a person's last, otherwise the longest of the title. Folded; `''`: it has none. */
export function wordOf({ title, kind }: Entity): string {
  const words = tokensOf(title);
  if (kind === 'person') return words.at(-1) ?? '';
  return words.reduce((longest, word) => (word.length > longest.length ? word : longest), '');
}

/** Of some cards those that an entity may be, and is not by its keys already; the likeliest first. */
export function alikeCards(entity: Entity, cards: readonly KnownCard[]): readonly KnownCard[] {
  const own = keysOf(entity);
  const found = cards.flatMap((card) => {
    const isOther = entity.wikidata !== null && card.wikidata !== null && entity.wikidata !== card.wikidata;
    const isJoined = keysOf(card).some((key) => own.includes(key));
    const shared =
      isOther || isJoined ? 0 : sharedWords(namesOf(entity), namesOf(card), ruleFor(entity, card));
    return shared === 0 ? [] : [{ card, shared }];
  });
  return found
    .sort((a, b) => b.shared - a.shared)
    .slice(0, MOST)
    .map(({ card }) => card);
}

const keysOf = (one: Pick<KnownCard, 'title' | 'kind' | 'wikidata'>) =>
  entityKeys({ title: titleKey(one), wikidata: one.wikidata });

/** Title and names as words. A bare surname beside a full name says nothing of its own: many have it. */
function namesOf({ title, kind, names }: Pick<KnownCard, 'title' | 'kind' | 'names'>): readonly string[][] {
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

function ruleFor(entity: Entity, { kind }: KnownCard): Rule {
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
