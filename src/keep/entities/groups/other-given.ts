// People whom an article names by another given name, too: Alex, of Alexander; “Tom Lind, von allen Rudi genannt”.
import { isGivenName } from '../gazetteer/given-names.ts';
import type { Span } from '../spans/span.ts';
import type { Group } from './group.ts';

/** Short given names, each before what it is short for. */
const SHORT: Readonly<Record<string, string>> = {
  alex: 'alexander alexandra alexandre alexandru alejandro',
  andy: 'andrew andreas',
  ben: 'benjamin',
  bill: 'william',
  bob: 'robert',
  chris: 'christopher christian christoph christina christine',
  dan: 'daniel',
  dave: 'david',
  ed: 'edward edmund',
  fred: 'frederick frederic alfred',
  greg: 'gregory',
  jeff: 'jeffrey',
  jim: 'james',
  joe: 'joseph',
  kate: 'katherine catherine kathryn',
  ken: 'kenneth',
  liz: 'elizabeth',
  matt: 'matthew',
  max: 'maximilian maxwell',
  mike: 'michael',
  nick: 'nicholas nicolas nikolaus',
  pete: 'peter',
  phil: 'philip philipp phillip',
  rob: 'robert',
  ron: 'ronald',
  sam: 'samuel samantha',
  steve: 'steven stephen',
  sue: 'susan',
  tim: 'timothy',
  tom: 'thomas',
  tony: 'anthony antonio',
  will: 'william',
};

/** Given names (see `keyOf`), each with those that it is short for, or that are short for it. */
const FORMS = new Map<string, string[]>();
for (const [short, longs] of Object.entries(SHORT))
  for (const long of longs.split(' ')) {
    FORMS.set(short, [...(FORMS.get(short) ?? []), long]);
    FORMS.set(long, [...(FORMS.get(long) ?? []), short]);
  }

/** Those that a given name is short for, and those that are short for it. */
export const formsOfGiven = (given: string): readonly string[] => FORMS.get(given) ?? [];

/** The given name that a key begins with; of four words it may be two. */
export function givenOf(key: string): string[] {
  const words = key.split(' ');
  return words.slice(0, words.length === 4 ? 2 : 1);
}

/** Antonio Lind, Luis Lind, of Luis Antonio Lind Soto: one of two given names, and the first of two surnames. */
export function isOneOfTwo(short: readonly string[], long: readonly string[]): boolean {
  const [given, surname] = short;
  const isTwofold = long.length === 4 && isGivenName(long[0]!) && isGivenName(long[1]!);
  return isTwofold && short.length === 2 && long.slice(0, 2).includes(given!) && surname === long[2];
}

/** Words from a name to what its bearer is called besides, at most. */
const REACH = 8;

/** Whether the article says of `other`, who has the same surname, that they are called by the given name of `person`. */
export function isCalledSo(person: Group, other: Group): boolean {
  const [given, surname, ...more] = [...person.keys][0]!.split(' ');
  if (surname === undefined || more.length > 0) return false;
  return other.spans.some((span) => span.key.endsWith(` ${surname}`) && calledBehind(span).includes(given!));
}

/** What the bearer of a name is called behind it: “Tom Lind, von allen Rudi genannt”. */
export function calledBehind({ line: { words }, to }: Span): string[] {
  const behind = words.slice(to, to + REACH).map((word) => word.key);
  if (!behind.some((word) => CALLED.test(word))) return [];
  return behind.filter((_, at) => behind.slice(at + 1, at + 3).some((word) => CALLED.test(word)));
}

const CALLED = /^(?:genannt|gerufen)$/;
