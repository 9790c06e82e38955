// What speaks for the kind of a name in the words beside it.

import { isGivenName, wellKnown } from '../gazetteer/gazetteer.ts';
import type { Lexicon } from '../lexicon.ts';
import { roleWordBefore } from '../roles/role-before.ts';
import { mayGoOn } from '../spans/german-persons.ts';
import type { Span } from '../spans/spans.ts';
import type { Word } from '../spans/words.ts';
import { apposition, WHO } from './apposition.ts';
import { byType, isAdjective, isType, ofType } from './by-type.ts';
import { type Evidence, looksAdjectival } from './kinds.ts';
import { byPreposition, isAddress } from './located.ts';

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
  if (isClose && before.form === 'small' && lexicon.placeAfter.has(before.key) && to - from < 3)
    found.push({ kind: 'place', weight: 2, by: 'near' });
  // “of Larch Avenue, Kovin,”
  if (gap === ', ' && before.form === 'name' && isAddress(words, from, lexicon))
    found.push({ kind: 'place', weight: 2, by: 'within' });
  const role = roleWordBefore(span, lexicon);
  if (isClose && lexicon.address.has(before.key)) found.push({ kind: 'person', weight: 5, by: 'title' });
  else if (role >= 0 && !isHalf) found.push(byRole(words, role, from, lexicon));
  else if ((isClose || (OPENING.test(gap) && isClosed(span))) && isType(words, from - 1, lexicon))
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
  // “the MP for X”
  else if (isClose && before.key === 'for' && SEAT.test(words[from - 2]?.key ?? ''))
    found.push({ kind: 'place', weight: 3, by: 'of' });
  else if (isClose && lexicon.into.has(before.key)) found.push(...byPreposition(span, before, lexicon));
  else if (isClose && (lexicon.links.has(before.key) || lexicon.particles.has(before.key)))
    found.push(...behindNoun(words, from, lexicon));
  if (lexicon.quotesNames && OPENING.test(gap)) found.push({ kind: 'body', weight: 1, by: 'quoted' });
  if (isClose && lexicon.articles.has(before.key)) found.push({ kind: 'person', weight: -3, by: 'article' });
  // “The probe, called X,”
  const isThing = /^, ?$/.test(before.gap) && CALLED.test(before.key);
  if (isClose && isThing && to - from === 1 && lexicon.articles.has('the'))
    found.push({ kind: 'person', weight: -3, by: 'called' });
  // “…,” said X
  if (isClose && lexicon.speech.has(before.key) && /[,"”»“?!]/.test(before.gap))
    found.push({ kind: 'person', weight: 0.5, by: 'speech' });
  return found;
}

/** Who sits in a parliament for a place. */
const SEAT = /^(?:mps?|msps?|meps?|senators?|councillors?|tds?)$/;

/** Behind a comma they open what a thing is called. */
const CALLED = /^(?:called|dubbed|codenamed|nicknamed)$/;

/** “the group ‘Save Kovin’”, but not Save of it. */
function isClosed({ line: { words, text }, to }: Span): boolean {
  return /^[»“”"]/.test(text.slice(words[to - 1]!.end));
}

/** A quotation mark before a name. */
const OPENING = /^ [«„“"]$/;

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
  if (isClub(span)) return [{ kind: 'body', weight: 12, by: 'club' }];
  if (last.cut && lexicon.placeOwned.has(next.key)) return [{ kind: 'place', weight: 2, by: 'owned' }];
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
    (lexicon.at.has(before.key) ||
      (isBare && lexicon.into.has(before.key)) ||
      // “born in the port of Kovin, the daughter of”
      (lexicon.links.has(before.key) && lexicon.placeOf.has(words[from - 2]?.key ?? '')));
  // Kyle of Lochalsh, Anna of Denmark
  if (isSmall && next.key === 'of' && to - from === 1 && words[to + 1]?.form === 'name')
    found.push({ kind: 'person', weight: -1, by: 'of' });
  if (/^, ?$/.test(next.gap)) {
    const told = apposition(words, to, lexicon);
    found.push(...(isLocated ? told.filter(({ kind }) => kind !== 'person') : told));
    if (isWithin(words, from, to, lexicon)) found.push({ kind: 'place', weight: 2, by: 'within' });
    if (lexicon.which.has(next.key)) found.push({ kind: 'person', weight: -3, by: 'which' });
  }
  // “at Kovin in Ohio”
  const isInside = isSmall && next.key === 'in' && wellKnown(words[to + 1]?.key ?? '')?.kind === 'place';
  if (isInside && before && words[from]!.gap === ' ' && lexicon.into.has(before.key))
    found.push({ kind: 'place', weight: 2, by: 'within' });
  // the Kovin Deep project
  const isScheme = isSmall && SCHEME.test(next.key) && lexicon.nouns.get(next.key) === 'plan';
  if (isScheme && lexicon.articles.has(before?.key ?? '') && to - from > 1)
    found.push({ kind: 'plan', weight: 3, by: 'noun behind' });
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

/** “Kovin City 3-2 Orsa Town”, “Kovin City striker”: a town in no list that plays is a club. */
function isClub({ line: { words }, from, to, key }: Span): boolean {
  if (to - from !== 2 || !TOWN.test(words[to - 1]!.key) || wellKnown(key)) return false;
  const [next, second] = words.slice(to, to + 2);
  const isScore = [next, second].some((word) => /^\d{1,2}[-–]\d{1,2}$/.test(word?.text ?? ''));
  return next?.gap === ' ' && (isScore || PLAYER.test(next.key));
}

const TOWN = /^(?:city|town|county)$/;
const PLAYER = /^(?:striker|midfielder|defender|goalkeeper|winger|boss|captain|coach|fans|supporters|beat)$/;

const SCHEME = /^(?:project|scheme|programme|program)$/;

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
