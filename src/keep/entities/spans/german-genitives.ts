// Names of persons and bodies in the German genitive, which has no mark of its own: Linds, Anna Roths.
import { wellKnown } from '../gazetteer/gazetteer.ts';
import { isGivenName } from '../gazetteer/given-names.ts';
import { isSurname } from '../gazetteer/surname.ts';
import { kindOfNoun } from '../kinds/nouns.ts';
import type { Lexicon } from '../lexicon.ts';
import { isPlain } from './german-bodies.ts';
import { type Span, textOf } from './span.ts';
import { keyOf } from './words.ts';

/** The key of what a word (see `keyOf`) may be the genitive of; null: of nothing. */
function ofGenitive(key: string): string | null {
  return /...[^sxz]s$/.test(key) && !wellKnown(key) ? key.slice(0, -1) : null;
}

/** Whether a key is the genitive of a word that is somebody's or something's name in the article: Linds. */
export function isOfNamed(key: string, lexicon: Lexicon): boolean {
  const bare = isPlain(key, lexicon) ? null : ofGenitive(key);
  return bare !== null && lexicon.names.has(bare) && kindOfNoun(bare, lexicon) === null;
}

/** The spans, those in the genitive with the key of the name that the article has too, or that a noun right behind it tells. */
export function inNominative(spans: readonly Span[]): Span[] {
  const keys = new Set(spans.flatMap(({ key }) => [key, key.split(' ').at(-1)!]));
  return spans.map((span) => {
    const owner = ownerIn(span);
    if (owner !== null) return owner;
    const base = isSurname(lastOf(span)) ? null : ofGenitive(span.key);
    return base !== null && keys.has(base) ? { ...span, key: base } : span;
  });
}

/** “*Anna Roths* Rede”: a given name, a surname in the genitive and a noun are no name of three words; null: it is none. */
function ownerIn(span: Span): Span | null {
  const { line, from, to } = span;
  const [given, surname, noun] = line.words.slice(from, to);
  if (to - from !== 3 || surname!.form !== 'name' || noun!.gap !== ' ' || !isGivenName(given!.key))
    return null;
  const isName = isGivenName(surname!.key) || isGivenName(noun!.key) || isSurname(noun!.text);
  const base = isName || isSurname(surname!.text) ? null : ofGenitive(keyOf(textOf(line, from, to - 1)));
  return base === null ? null : { ...span, to: to - 1, key: base };
}

const lastOf = ({ line, to }: Span) => line.words[to - 1]!.text;
