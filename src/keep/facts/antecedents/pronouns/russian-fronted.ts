// Russian «Когда полиция пришла к Роту, он заперся»: whom a clause before the subject names.
import type { Entity } from '../../../types.ts';
import type { Phrase } from '../../speech/phrases.ts';
import type { Token } from '../../statements/tokens.ts';
import type { Cast } from '../nouns/roles.ts';
import { bringsIn } from './carried.ts';
import { mayBe } from './genders.ts';

/** The one person whom a clause with its conjunction names right before a pronoun, if it brings in nobody else; null: there is none. */
export function namedInFront(tokens: readonly Token[], { from, pronoun }: Phrase, cast: Cast): Entity | null {
  const { words } = cast;
  const front = tokens.slice(0, from);
  const [first] = front;
  if (!words.inflects || pronoun === null || front.at(-1)?.lower !== ',') return null;
  if (!words.because.has(first!.lower) && !AFTER.test(first!.lower)) return null;
  const gender = words.he.has(pronoun) ? 'he' : words.she.has(pronoun) ? 'she' : null;
  const people = front.flatMap(({ entity }) => (entity?.kind === 'person' ? [entity] : []));
  const [only, ...more] = new Set(people);
  if (gender === null || only === undefined || more.length > 0 || bringsIn(front, words)) return null;
  return only.doubt === null && mayBe(only, gender, cast) ? only : null;
}

/** «После того, как», «до того, как» */
const AFTER = /^(?:после|до|перед)$/u;
