// What speaks for the kind of a name: its own words, the words beside it, the gazetteer.
import type { Kind } from '../../deck/types.ts';
import { isGivenName, wellKnown } from './gazetteer/gazetteer.ts';
import type { Lexicon } from './lexicon.ts';
import { roleWordBefore } from './role-before.ts';
import type { Span } from './spans.ts';
import type { Word } from './words.ts';

/** How strongly something speaks for a kind. */
export interface Evidence {
  readonly kind: Kind;
  readonly weight: number;
  /** What it is: the same counts once for an entity, however often it is found. */
  readonly by: string;
}

/** From this lead over the next kind on, a kind is certain. */
export const CERTAIN = 1.5;

/** Pronouns that stand behind persons. */
const WHO = new Set(['who', 'whose', 'quien', 'quienes']);

/** All evidence of one span. */
export function evidenceOf(span: Span, lexicon: Lexicon): Evidence[] {
  return [...inName(span, lexicon), ...beside(span, lexicon)];
}

const LEGAL = new Set('inc corp ltd llc llp plc ag gmbh co nv bv kg ooo oao pao'.split(' '));

function inName({ line, from, to, key }: Span, lexicon: Lexicon): Evidence[] {
  const known = wellKnown(key);
  if (known) return [{ kind: known.kind, weight: 5, by: 'gazetteer' }];
  const words = line.words.slice(from, to);
  const big = words.filter(({ form }) => form !== 'small');
  if (big.length > 1 && LEGAL.has(big.at(-1)!.key)) return [{ kind: 'body', weight: 6, by: 'noun' }];
  if (words.some(({ gap }, at) => at > 0 && gap === ' & ')) return [{ kind: 'body', weight: 5, by: 'noun' }];
  if (/-(?:19|20)\d\d$/.test(key)) return [{ kind: 'event', weight: 2, by: 'year' }];
  const noun = headNoun(words, lexicon);
  if (noun) {
    const isSurname = lexicon.surnames.has(big.at(-1)!.key) && isGivenName(big[0]!.key);
    return isSurname ? given(big) : [{ kind: noun, weight: 6, by: 'noun' }];
  }
  if (big.length === 1 && big[0]!.form === 'letters' && big[0]!.text.length < 7)
    return [{ kind: 'body', weight: 1, by: 'letters' }];
  return given(big);
}

/** The noun that tells what it is: the one before “of”, or the last; in other languages the first. */
function headNoun(words: readonly Word[], lexicon: Lexicon): Kind | null {
  if (words.length < 2) return lexicon.nounCapitals ? compoundKind(words[0]!.key, lexicon) : null;
  const first = words[0]!;
  if (lexicon.nounFirst) return lexicon.nouns.get(first.key) ?? null;
  const link = words.findIndex(({ form, key }) => form === 'small' && lexicon.links.has(key));
  const before = link > 0 ? words.slice(0, link) : words;
  const last = before.findLast(({ form }) => form !== 'digits') ?? first;
  const kind =
    lexicon.nouns.get(last.key) ?? (lexicon.nounCapitals ? germanNoun(first, last, lexicon) : null);
  // Lake Ladoga, Universität Leipzig
  if (kind) return kind;
  return lexicon.placeFirst.has(first.key) ? 'place' : lexicon.bodyFirst.has(first.key) ? 'body' : null;
}

function germanNoun(first: Word, last: Word, lexicon: Lexicon): Kind | null {
  return lexicon.nouns.get(first.key) ?? compoundKind(last.key, lexicon) ?? compoundKind(first.key, lexicon);
}

/** Kind by the end of a compound: Verteidigungsministerium. */
export function compoundKind(key: string, lexicon: Lexicon): Kind | null {
  for (let at = 3; at + 3 < key.length; at += 1) {
    const kind = lexicon.nouns.get(key.slice(at));
    if (kind) return kind;
  }
  return null;
}

/** Endings that names of places have, in the languages that we read. */
const PLACE_ENDING =
  /.(?:burg|burgh|berg|ville|grad|stan|shire|town|land|abad|pur|ovsk|insk|град|ск|ово|ино)$/;

function given(words: readonly Word[]): Evidence[] {
  const first = words[0]!;
  if (words.length < 2 && PLACE_ENDING.test(first.key)) return [{ kind: 'place', weight: 1, by: 'ending' }];
  if (words.length < 2) return isGivenName(first.key) ? [{ kind: 'person', weight: 2, by: 'given' }] : [];
  if (words.length > 5) return [];
  const initials = words.slice(0, -1).some(({ text }) => /^(?:\p{Lu}|(?:\p{Lu}\.)+)$/u.test(text));
  const last = words.at(-1)!;
  if (isGivenName(first.key) && last.form === 'name') return [{ kind: 'person', weight: 4, by: 'given' }];
  if (initials && last.form === 'name' && first.form !== 'digits')
    return [{ kind: 'person', weight: 3, by: 'given' }];
  if (words.every(({ form }) => form === 'letters') && isGivenName(first.key))
    return [{ kind: 'person', weight: 2, by: 'given' }];
  const likely = words.length < 4 && words.every(({ form }) => form === 'name') && !wellKnown(first.key);
  return likely ? [{ kind: 'person', weight: 1, by: 'given' }] : [];
}

function beside(span: Span, lexicon: Lexicon): Evidence[] {
  const { line, from, to, title } = span;
  const { words } = line;
  const found: Evidence[] = [];
  if (isDateline(span)) found.push({ kind: 'place', weight: 3, by: 'dateline' });
  if (title < from) found.push({ kind: 'person', weight: 5, by: 'title' });
  const before = words[title - 1];
  const last = words[to - 1]!;
  const next = words[to];
  const count = to - from;
  if (before && title === from) {
    const isClose = words[from]!.gap === ' ';
    const role = roleWordBefore(span, lexicon);
    if (isClose && lexicon.address.has(before.key)) found.push({ kind: 'person', weight: 5, by: 'title' });
    else if (role >= 0) found.push(byRole(words, role, from, lexicon));
    else if (isClose && before.form === 'small' && lexicon.types.has(before.key))
      found.push({ kind: lexicon.types.get(before.key)!, weight: 3, by: 'type' });
    else if (isClose && lexicon.into.has(before.key) && count < 4)
      found.push({ kind: 'place', weight: lexicon.at.has(before.key) ? 1.5 : 0.5, by: before.key });
    else if (isClose && lexicon.links.has(before.key)) found.push(...ofType(words, from, lexicon));
    if (isClose && lexicon.articles.has(before.key))
      found.push({ kind: 'person', weight: -3, by: 'article' });
  }
  if (next && !last.cut) {
    const isAgent =
      !before || words[from]!.gap !== ' ' || !(lexicon.into.has(before.key) || lexicon.links.has(before.key));
    if (isAgent && next.gap === ' ' && lexicon.speech.has(next.key))
      found.push({ kind: 'person', weight: 1, by: 'speech' });
    if (/^, ?$/.test(next.gap)) {
      found.push(...apposition(words, to, lexicon));
      if (isWithin(words, from, to, lexicon)) found.push({ kind: 'place', weight: 2, by: 'within' });
    }
    // the Darfur region
    if (next.gap === ' ' && next.form === 'small' && lexicon.placeOf.has(next.key) && count < 3)
      found.push({ kind: 'place', weight: 2, by: 'of' });
    if (next.gap === ' ' && WHO.has(next.key)) found.push({ kind: 'person', weight: 3, by: 'who' });
  }
  return found;
}

/** “KOVIN, March 14 (Reuters) – …” */
function isDateline({ line, from, to }: Span): boolean {
  const { words, sentence } = line;
  if (from > 0 || sentence.start > 0 || words[from]!.form !== 'letters') return false;
  return words.slice(to, to + 8).some(({ gap }) => /^[^.]*\s[–—-]\s/.test(gap));
}

/** “engineer Mara Lind”, but “developer Kovin Games”: what bodies are called too tells a person only by the name. */
function byRole(words: readonly Word[], role: number, from: number, lexicon: Lexicon): Evidence {
  const kind = lexicon.types.get(words[role]!.key);
  const isBody = kind !== undefined && !isGivenName(words[from]!.key);
  return isBody ? { kind, weight: 3, by: 'type' } : { kind: 'person', weight: 4, by: 'role' };
}

/** “the port of X”, “a branch of X”. */
function ofType(words: readonly Word[], from: number, lexicon: Lexicon): Evidence[] {
  const noun = words[from - 2];
  return noun?.form === 'small' && lexicon.placeOf.has(noun.key)
    ? [{ kind: 'place', weight: 4, by: 'of' }]
    : [];
}

/** “in Kovin, Ohio”. */
function isWithin(words: readonly Word[], from: number, to: number, lexicon: Lexicon): boolean {
  const before = words[from - 1];
  return wellKnown(words[to]!.key)?.kind === 'place' && before !== undefined && lexicon.into.has(before.key);
}

/** What stands behind a comma: “, 45,”, “, who …”, “, a town in …”, “, the president of …”. */
function apposition(words: readonly Word[], to: number, lexicon: Lexicon): Evidence[] {
  const first = words[to]!;
  if (first.form === 'digits' && /^\d\d$/.test(first.text) && /^,/.test(words[to + 1]?.gap ?? ''))
    return [{ kind: 'person', weight: 4, by: 'apposition' }];
  if (WHO.has(first.key)) return [{ kind: 'person', weight: 3, by: 'who' }];
  if (!lexicon.articles.has(first.key) && !lexicon.roles.has(first.key)) return [];
  for (let at = to; at < Math.min(words.length, to + 6); at += 1) {
    const { key, gap, form } = words[at]!;
    if (at > to && /[,.;:]/.test(gap)) break;
    if (at > to && WHO.has(key)) return [{ kind: 'person', weight: 3, by: 'who' }];
    if (at > to && (lexicon.links.has(key) || lexicon.into.has(key) || lexicon.clause.has(key))) break;
    const next = words[at + 1];
    const isHead =
      next?.gap !== ' ' ||
      lexicon.links.has(next.key) ||
      lexicon.into.has(next.key) ||
      lexicon.clause.has(next.key);
    if (!isHead || form !== 'small') continue;
    if (lexicon.roles.has(key)) return [{ kind: 'person', weight: 4, by: 'apposition' }];
    const kind = lexicon.types.get(key);
    if (kind) return [{ kind, weight: 3, by: 'apposition' }];
  }
  return [];
}
