// What is said to be called so: “a chain of shops called X”.
import type { Lexicon } from '../lexicon.ts';
import type { Span } from '../spans/span.ts';
import type { Word } from '../spans/words.ts';
import { isType } from './by-type.ts';
import type { Evidence } from './kinds.ts';

/** What “called” and a noun before it tell of a name, whatever its words: the noun’s kind. English. */
export function byCalled({ line: { words }, from, to }: Span, before: Word, lexicon: Lexicon): Evidence[] {
  // “a group called the Orsa Conference”
  const at = lexicon.articles.has(before.key) ? from - 2 : from - 1;
  if (!CALLED.test(words[at]?.key ?? '')) return [];
  const { gap } = words[at]!;
  // “a *chain* of shops called X”
  const isOf = words[at - 2]?.key === 'of' && /s$/.test(words[at - 1]!.key);
  const head = isOf ? at - 3 : at - 1;
  const noun = words[head];
  // “called Tales of Kovin”, a name that goes on
  if (noun === undefined || words[to]?.key === 'of') return [];
  const isChain = isOf && CHAIN.test(noun.key);
  const kind = isChain ? 'body' : isType(words, head, lexicon) ? lexicon.typeOf(noun.key) : null;
  if (gap === ' ' && kind !== null && !lexicon.roles.has(noun.key))
    return [{ kind, weight: 9, by: 'called' }];
  // “The probe, called X,”
  const isThing = /^, ?$/.test(gap) && at === from - 1 && to - from === 1;
  return isThing ? [{ kind: 'person', weight: -3, by: 'called' }] : [];
}

/** Of shops. */
const CHAIN = /^(?:chain|string|network)$/;

const CALLED = /^(?:called|dubbed|codenamed|nicknamed|named)$/;
