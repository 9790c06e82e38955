// What speaks for the kind of a name in the words beside it.
import { mayGoOn } from './among-nouns.ts';
import { apposition, WHO } from './apposition.ts';
import { isGivenName, wellKnown } from './gazetteer/gazetteer.ts';
import { type Evidence, looksAdjectival } from './kinds.ts';
import type { Lexicon } from './lexicon.ts';
import { beginsSentence } from './lines.ts';
import { roleWordBefore } from './role-before.ts';
import type { Span } from './spans.ts';
import type { Word } from './words.ts';

/** What the words beside a name tell. */
export function beside(span: Span, lexicon: Lexicon): Evidence[] {
  return [...inFront(span, lexicon), ...behind(span, lexicon)];
}

function inFront(span: Span, lexicon: Lexicon): Evidence[] {
  const { line, from, to, title } = span;
  const { words } = line;
  if (isDateline(span)) return [{ kind: 'place', weight: 3, by: 'dateline' }];
  const isHalf = to - from === 1 && mayGoOn(words, from, lexicon);
  if (title < from) return [{ kind: 'person', weight: isHalf ? 1 : 5, by: 'title' }];
  const before = words[from - 1];
  if (!before) return [];
  const { gap } = words[from]!;
  const found: Evidence[] = [];
  const isClose = gap === ' ';
  const role = roleWordBefore(span, lexicon);
  if (isClose && lexicon.address.has(before.key)) found.push({ kind: 'person', weight: 5, by: 'title' });
  else if (role >= 0 && !isHalf) found.push(byRole(words, role, from, lexicon));
  else if ((isClose || OPENING.test(gap)) && isType(words, from - 1, lexicon))
    found.push(...byType(span, lexicon));
  // la empresa estatal X
  else if (
    isClose &&
    lexicon.nounFirst &&
    from > 1 &&
    isAdjective(before) &&
    isType(words, from - 2, lexicon)
  )
    found.push(...ofType(lexicon.typeOf(words[from - 2]!.key)!, words.slice(from, to), lexicon));
  else if ((OPENING.test(gap) || (isClose && lexicon.ownersBefore)) && lexicon.bodyOf.has(before.key))
    found.push({ kind: 'body', weight: 2, by: 'of' });
  else if (isClose && lexicon.into.has(before.key)) found.push(...byPreposition(span, before, lexicon));
  else if (isClose && (lexicon.links.has(before.key) || lexicon.particles.has(before.key)))
    found.push(...behindNoun(words, from, lexicon));
  if (lexicon.quotesNames && OPENING.test(gap)) found.push({ kind: 'body', weight: 1, by: 'quoted' });
  if (isClose && lexicon.articles.has(before.key)) found.push({ kind: 'person', weight: -3, by: 'article' });
  // “…,” said X
  if (isClose && lexicon.speech.has(before.key) && /[,"”»“?!]/.test(before.gap))
    found.push({ kind: 'person', weight: 0.5, by: 'speech' });
  return found;
}

/** A quotation mark before a name. */
const OPENING = /^ [«„“"]$/;

/** A small noun for what something is; where nouns have capitals, any. */
function isType(words: readonly Word[], at: number, lexicon: Lexicon): boolean {
  const { form, key } = words[at]!;
  // “to commission Lind”
  if (words[at - 1]?.key === 'to') return false;
  return (
    (form === 'small' || form === 'letters' || lexicon.nounCapitals || beginsSentence(words, at)) &&
    lexicon.typeOf(key) !== null
  );
}

/** By its ending, Spanish. */
function isAdjective({ form, gap, key }: Word): boolean {
  return form === 'small' && gap === ' ' && /(?:al|[ic]an[oa]|ic[oa]|es|esa|ense|iv[oa])$/.test(key);
}

/** Behind a Russian noun two words without quotation marks are a person: “председатель совета Мара Линд”. */
function byType({ line: { words }, from, to }: Span, lexicon: Lexicon): Evidence[] {
  const kind = lexicon.typeOf(words[from - 1]!.key)!;
  const isBare = lexicon.ownersBefore && words[from]!.gap === ' ';
  if (isBare && to > from + 1 && kind !== 'place') return [];
  // “больница Орсы”, but “агентство Bloomberg”
  if (isBare && kind === 'institution' && /^[а-я]/.test(words[from]!.key))
    return [{ kind: 'place', weight: 1, by: 'of' }];
  return ofType(kind, words.slice(from, to), lexicon);
}

/** “the carmaker X”, but in “the company Mara Lind founded” the noun is of another. */
function ofType(
  kind: Evidence['kind'],
  name: readonly Word[],
  { nounFirst, ownersBefore }: Lexicon,
): Evidence[] {
  const isFullName = name.length > 1 && isGivenName(name[0]!.key);
  if (nounFirst && !ownersBefore) return [{ kind, weight: isFullName ? 6 : 3, by: 'type' }];
  return name.length > 1 && isGivenName(name[0]!.key) ? [] : [{ kind, weight: 3, by: 'type' }];
}

/** “in X” tells a place, “from X” little; both less of what is an abbreviation. */
function byPreposition({ line, from, to }: Span, { key }: Word, lexicon: Lexicon): Evidence[] {
  if (to - from > 3) return [];
  // “shares in X”
  const noun = line.words[from - 2];
  if (noun && key === 'in' && lexicon.bodyIn.has(noun.key)) return [{ kind: 'body', weight: 2, by: 'of' }];
  // “analysts at X”
  if (noun && key === 'at' && lexicon.bodyAt.has(noun.key)) return [{ kind: 'body', weight: 2, by: 'of' }];
  const isLetters = to - from === 1 && line.words[from]!.form === 'letters';
  const isAt = lexicon.at.has(key) && !isLetters;
  // “in Windows”
  // “ein Mann aus Kovin”: no other names without a kind stand there
  if (lexicon.nounCapitals && key === 'aus') return [{ kind: 'place', weight: 1.5, by: key }];
  const weight = lexicon.nounCapitals ? 1 : 1.5;
  return [{ kind: 'place', weight: isAt ? weight : 0.5, by: isAt ? key : 'into' }];
}

/** Whether a span is the place of “KOVIN, March 14 (Agency) –”, which `sentencesOf` keeps apart. */
export function isDateline({ line: { sentence }, from }: Span): boolean {
  return from === 0 && sentence.start === 0 && /[–—-]$/.test(sentence.text);
}

/** “engineer Mara Lind”, but “developer Kovin Games”: what bodies are called too tells a person only by the name. */
function byRole(words: readonly Word[], role: number, from: number, lexicon: Lexicon): Evidence {
  const kind = lexicon.types.get(words[role]!.key);
  const isBody = kind !== undefined && !isGivenName(words[from]!.key);
  // “builder Mara Lind”, where Mara is a name that no list has
  const weight = words[from + 1]?.form === 'name' && words[from + 1]!.gap === ' ' ? 2 : 3;
  return isBody ? { kind, weight, by: 'type' } : { kind: 'person', weight: 4, by: 'role' };
}

/** “the port of X”, “shares of X”. */
function behindNoun(words: readonly Word[], from: number, lexicon: Lexicon): Evidence[] {
  const noun = words[from - 2];
  if (!noun) return [];
  if ((noun.form === 'small' || lexicon.nounCapitals) && lexicon.placeOf.has(noun.key))
    return [{ kind: 'place', weight: 4, by: 'of' }];
  return lexicon.bodyOf.has(noun.key) ? [{ kind: 'body', weight: 2, by: 'of' }] : [];
}

function behind(span: Span, lexicon: Lexicon): Evidence[] {
  const { line, from, to, title } = span;
  const { words } = line;
  const next = words[to];
  const last = words[to - 1]!;
  if (!next) return [];
  const before = words[from - 1];
  const isSmall = next.gap === ' ' && next.form === 'small';
  if (last.cut) return isSmall || next.gap === '-' ? belonging(next, lexicon) : [];
  const found: Evidence[] = [];
  const isAgent =
    !before ||
    title < from ||
    words[from]!.gap !== ' ' ||
    !(lexicon.into.has(before.key) || lexicon.links.has(before.key));
  // Bodies speak too, in the news.
  if (isAgent && next.gap === ' ' && lexicon.speech.has(next.key))
    found.push({ kind: 'person', weight: 0.5, by: 'speech' });
  if (isAgent && isSmall && livesBehind(words, to, lexicon))
    found.push({ kind: 'person', weight: 2, by: 'life' });
  // “was born in Kovin, the son of”, “at a school in Kovin whose”: what follows tells of another.
  const isBare = to - from === 1 && !isGivenName(words[from]!.key);
  const isLocated =
    before !== undefined &&
    words[from]!.gap === ' ' &&
    (lexicon.at.has(before.key) || (isBare && lexicon.into.has(before.key)));
  if (/^, ?$/.test(next.gap)) {
    const told = apposition(words, to, lexicon);
    found.push(...(isLocated ? told.filter(({ kind }) => kind !== 'person') : told));
    if (isWithin(words, from, to, lexicon)) found.push({ kind: 'place', weight: 2, by: 'within' });
    if (lexicon.which.has(next.key)) found.push({ kind: 'person', weight: -3, by: 'which' });
  }
  // the Darfur region
  if (isSmall && lexicon.placeOf.has(next.key) && to - from < 3 && !looksAdjectival(span.key))
    found.push({ kind: 'place', weight: 2, by: 'of' });
  if (isSmall && !isGivenName(words[from]!.key)) found.push(...belonging(next, lexicon));
  if (before && lexicon.articles.has(before.key) && isSmall && isBodyBehind(words, to, lexicon))
    found.push({ kind: 'body', weight: 2, by: 'noun behind' });
  if (next.gap === ' ' && WHO.has(next.key) && !isPlural(span) && !isLocated)
    found.push({ kind: 'person', weight: 3, by: 'who' });
  return found;
}

/** “was born”, “grew up”. */
function livesBehind(words: readonly Word[], at: number, lexicon: Lexicon): boolean {
  const { key } = words[at]!;
  if (lexicon.lives.has(key)) return true;
  return lexicon.being.has(key) && lexicon.lives.has(words[at + 1]?.key ?? '');
}

/** “X shares”, “X’s subsidiary”. */
function belonging({ key }: Word, lexicon: Lexicon): Evidence[] {
  return lexicon.belongings.has(key) ? [{ kind: 'body', weight: 2, by: 'belonging' }] : [];
}

/** “the X party”, “the X opposition movement”. */
function isBodyBehind(words: readonly Word[], at: number, lexicon: Lexicon): boolean {
  if (lexicon.bodyAfter.has(words[at]!.key)) return true;
  const second = words[at + 1];
  return (
    second?.gap === ' ' &&
    second.form === 'small' &&
    lexicon.bodyAfter.has(second.key) &&
    !isStop(words[at]!, lexicon)
  );
}

function isStop({ key }: Word, lexicon: Lexicon): boolean {
  return lexicon.clause.has(key) || lexicon.speech.has(key);
}

/** “the Templars, who”. */
function isPlural({ line, from, to }: Span): boolean {
  return to - from === 1 && /s$/.test(line.words[from]!.key);
}

/** “in Kovin, Ohio”. */
function isWithin(words: readonly Word[], from: number, to: number, lexicon: Lexicon): boolean {
  const before = words[from - 1];
  return wellKnown(words[to]!.key)?.kind === 'place' && before !== undefined && lexicon.into.has(before.key);
}
