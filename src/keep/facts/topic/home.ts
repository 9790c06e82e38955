// The place that an article's headline names, where a sentence tells of it by an adjective: “the Kovinian coast”. English.
import { DEMONYMS } from '../../entities/words/en.demonyms.ts';
import type { Entity } from '../../types.ts';
import { isNamedEarly, onlyOf } from '../antecedents/only.ts';
import type { Material } from '../fact.ts';

/** The one place of the headline, if a statement has its adjective and does not name it; null: it has not. */
export function homeByAdjective({ statement: { tokens }, input }: Material): Entity | null {
  const { entities, words } = input;
  const home = words.inverts
    ? null
    : onlyOf(entities.filter((one) => one.kind === 'place' && isNamedEarly(one, 1)));
  if (home === null) return null;
  const stem = stemOf(home.title);
  const isOf = (lower: string) =>
    IRREGULAR.get(home.title.toLowerCase()) === lower ||
    (lower.startsWith(stem) && ENDING.test(lower.slice(stem.length)));
  const isAdjective = (lower: string) => demonyms.has(lower) && isOf(lower);
  return tokens.some(({ type, lower }) => type === 'word' && isAdjective(lower)) ? home : null;
}

function stemOf(place: string): string {
  return place.toLowerCase().replace(/(?:ia|land|en|y|e|a)$/, '');
}

/** How such adjectives end behind the stem of the place. */
const ENDING = /^(?:i?an|n|ese|i|ish|ic|ni)?$/;

const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ['wales', 'welsh'],
  ['france', 'french'],
  ['netherlands', 'dutch'],
  ['spain', 'spanish'],
  ['greece', 'greek'],
  ['denmark', 'danish'],
  ['switzerland', 'swiss'],
  ['ireland', 'irish'],
  ['norway', 'norwegian'],
  ['turkey', 'turkish'],
  ['peru', 'peruvian'],
]);

const demonyms: ReadonlySet<string> = new Set(DEMONYMS.trim().split(/\s+/));
