// What speaks for the kind of a name: its own words, the words beside it, the gazetteer.
import type { Kind } from '../../deck/types.ts';
import { isGivenName, wellKnown } from './gazetteer/gazetteer.ts';
import type { Lexicon } from './lexicon.ts';
import type { Span } from './spans.ts';
import type { Word } from './words.ts';

/** How strongly something speaks for a kind. */
export interface Evidence {
  readonly kind: Kind;
  readonly weight: number;
}

/** From this lead over the next kind on, a kind is certain. */
export const CERTAIN = 2;

/** All evidence of one span. */
export function evidenceOf(span: Span, lexicon: Lexicon): Evidence[] {
  return [...inName(span, lexicon), ...beside(span, lexicon)];
}

const LEGAL = new Set('inc corp ltd llc llp plc ag gmbh co nv bv kg ooo oao pao'.split(' '));

function inName({ line, from, to, key }: Span, lexicon: Lexicon): Evidence[] {
  const known = wellKnown(key);
  if (known) return [{ kind: known.kind, weight: 5 }];
  const words = line.words.slice(from, to);
  const big = words.filter(({ form }) => form !== 'small');
  if (big.length > 1 && LEGAL.has(big.at(-1)!.key)) return [{ kind: 'body', weight: 6 }];
  const noun = headNoun(words, lexicon);
  if (noun)
    return [
      { kind: noun, weight: isGivenName(big[0]!.key) && noun !== 'institution' ? 3 : 6 },
      ...given(big),
    ];
  if (big.length === 1 && big[0]!.form === 'letters' && big[0]!.text.length < 7)
    return [{ kind: 'body', weight: 1 }];
  return given(big);
}

/** The noun that tells what it is: the one before “of”, or the last. */
function headNoun(words: readonly Word[], lexicon: Lexicon): Kind | null {
  const link = words.findIndex(({ form, key }) => form === 'small' && lexicon.links.has(key));
  const before = link > 0 ? words.slice(0, link) : words;
  const last = before.at(-1)!;
  const kind =
    lexicon.nouns.get(last.key) ??
    (last.form === 'digits' ? lexicon.nouns.get(before.at(-2)?.key ?? '') : undefined);
  if (kind && words.length > 1) return kind;
  // Lake Ladoga, Mount Elbrus, Camp Bastion
  const first = words[0]!;
  return words.length > 1 && FIRST_PLACE.has(first.key) ? 'place' : null;
}

const FIRST_PLACE = new Set('lake mount cape fort port camp river gulf isle'.split(' '));

function given(words: readonly Word[]): Evidence[] {
  const first = words[0]!;
  if (words.length < 2) return isGivenName(first.key) ? [{ kind: 'person', weight: 2 }] : [];
  if (words.length > 5) return [];
  const initials = words.slice(0, -1).some(({ text }) => /^(?:\p{Lu}|(?:\p{Lu}\.)+)$/u.test(text));
  const last = words.at(-1)!;
  if (isGivenName(first.key) && last.form === 'name') return [{ kind: 'person', weight: 4 }];
  if (initials && last.form === 'name' && first.form !== 'digits') return [{ kind: 'person', weight: 3 }];
  const likely = words.length < 4 && words.every(({ form }) => form === 'name');
  return likely ? [{ kind: 'person', weight: 1 }] : [];
}

function beside(span: Span, lexicon: Lexicon): Evidence[] {
  const { line, from, to, title } = span;
  const { words } = line;
  const found: Evidence[] = [];
  if (title < from) found.push({ kind: 'person', weight: 5 });
  const before = words[title - 1];
  const last = words[to - 1]!;
  const next = words[to];
  const count = to - from;
  if (before && title === from) {
    const isClose = words[from]!.gap === ' ';
    if (isClose && lexicon.address.has(before.key)) found.push({ kind: 'person', weight: 5 });
    else if (isClose && before.form === 'small' && lexicon.roles.has(before.key))
      found.push({ kind: 'person', weight: 4 });
    else if (isClose && before.form === 'small' && lexicon.types.has(before.key))
      found.push({ kind: lexicon.types.get(before.key)!, weight: 3 });
    else if (isClose && lexicon.into.has(before.key) && count < 4)
      found.push({ kind: 'place', weight: PLACE_BY.get(before.key) ?? 0.5 });
    else if (isClose && lexicon.links.has(before.key)) found.push(...ofType(words, from, lexicon));
    if (isClose && lexicon.articles.has(before.key)) found.push({ kind: 'person', weight: -3 });
  }
  if (next && !last.cut) {
    if (next.gap === ' ' && lexicon.speech.has(next.key))
      found.push({ kind: 'person', weight: count > 1 && count < 4 ? 2 : 1 });
    if (/^, ?$/.test(next.gap)) found.push(...apposition(words, to, lexicon));
    if (next.gap === ' ' && next.key === 'who') found.push({ kind: 'person', weight: 3 });
  }
  return found;
}

/** How much a preposition speaks for a place behind it. */
const PLACE_BY = new Map([
  ['in', 1],
  ['near', 1.5],
  ['outside', 1],
  ['across', 1],
]);

/** “the port of X”, “a branch of X”. */
function ofType(words: readonly Word[], from: number, lexicon: Lexicon): Evidence[] {
  const noun = words[from - 2];
  if (noun?.form !== 'small' || words[from - 1]!.key !== 'of') return [];
  return lexicon.types.get(noun.key) === 'place' && NAMED_PLACE.has(noun.key)
    ? [{ kind: 'place', weight: 4 }]
    : [];
}

const NAMED_PLACE = new Set(
  'city town village port island province region district state county capital suburb municipality republic'.split(
    ' ',
  ),
);

/** What stands behind a comma: “, 45,”, “, who …”, “, a town in …”, “, the president of …”. */
function apposition(words: readonly Word[], to: number, lexicon: Lexicon): Evidence[] {
  const first = words[to]!;
  if (first.form === 'digits' && /^\d\d$/.test(first.text) && /^,/.test(words[to + 1]?.gap ?? ''))
    return [{ kind: 'person', weight: 4 }];
  if (first.key === 'who' || first.key === 'whose') return [{ kind: 'person', weight: 3 }];
  if (!lexicon.articles.has(first.key) && !lexicon.roles.has(first.key)) return [];
  for (let at = to; at < Math.min(words.length, to + 6); at += 1) {
    const { key, gap, form } = words[at]!;
    if (at > to && /[,.;:]/.test(gap)) break;
    if (at > to && (lexicon.links.has(key) || lexicon.into.has(key) || STOPS.has(key))) break;
    const next = words[at + 1];
    const isHead =
      next?.gap !== ' ' || lexicon.links.has(next.key) || lexicon.into.has(next.key) || STOPS.has(next.key);
    if (!isHead || form !== 'small') continue;
    if (lexicon.roles.has(key)) return [{ kind: 'person', weight: 4 }];
    const kind = lexicon.types.get(key);
    if (kind) return [{ kind, weight: 3 }];
  }
  return [];
}

const STOPS = new Set('that which who whose where with and by'.split(' '));
