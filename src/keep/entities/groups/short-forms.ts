// Abbreviations and the names that they are short for.

import { wellKnown } from '../gazetteer/gazetteer.ts';
import { isGivenName } from '../gazetteer/given-names.ts';
import { LEGAL } from '../kinds/kinds.ts';
import { clubShorts } from '../spans/german-clubs.ts';
import { type Span, textOf } from '../spans/span.ts';
import { keyOf } from '../spans/words.ts';
import type { Group } from './group.ts';
import { isRendering } from './renderings.ts';

/** Joins what brackets introduce: “the Kovin Port Authority (KPA)”, “KPA (Kovin Port Authority)”. */
export function joinShortForms(groups: Group[], spans: readonly Span[]): Group[] {
  const of = new Map<Span, Group>(
    groups.flatMap((group) => group.spans.map((span) => [span, group] as const)),
  );
  const gone = new Map<Group, Group>();
  const current = (group: Group): Group => (gone.has(group) ? current(gone.get(group)!) : group);
  spans.forEach((span, at) => {
    const next = spans[at + 1];
    if (next?.line !== span.line || next.from !== span.to) return;
    const { words, text } = span.line;
    // “(NSIDC, por sus siglas en inglés)”
    const isForeign = /^,? (?:por )?sus siglas en /.test(text.slice(words[next.to - 1]!.end));
    const closes = isForeign || text[words[next.to - 1]!.end] === ')';
    const [left, right] = [current(of.get(span)!), current(of.get(next)!)];
    if (left !== right && isRendering(next, span)) {
      joinRendering(left, right, span);
      gone.set(right, left);
      return;
    }
    // «Павел Линд (Pavel Lind, PL)»
    const opens =
      /^\s?\($/.test(words[next.from]!.gap) || (gone.has(of.get(span)!) && words[next.from]!.gap === ', ');
    if (!opens || !closes) return;
    const isShort = isForeign || shortens(next, span) || shortens(span, next);
    if (left === right || !(isShort || (!left.isPerson && isTranslated(next, span)))) return;
    // “la Cámara de la Tarsa (Catarsa)”, of which a place is told further on
    if (left.kind?.kind === 'institution' && right.kind?.kind === 'place') left.absorb(right);
    else left.join(right);
    if (next.line.words[next.from]!.form === 'letters') left.note('body', 1, 'introduced');
    gone.set(right, left);
  });
  const kept = groups.filter((group) => !gone.has(group));
  return joinInitials(kept);
}

/** Павел Линд (Pavel Lind), whatever his name is like in other letters; Орса Энерджи (Orsa Energy). */
function joinRendering(left: Group, right: Group, { from, to }: Span) {
  const isBody = right.kind?.kind === 'body' && right.kind.lead > 2;
  const isPerson = left.isPerson && to - from > 1 && !isBody;
  if (isPerson) left.note('person', 1.5, 'rendered');
  if (isPerson && !right.isPerson) left.absorb(right);
  else left.join(right);
}

/** Joins an abbreviation with the one name in the article whose initials it is. */
function joinInitials(groups: readonly Group[]): Group[] {
  const byInitials = new Map<string, Set<Group>>();
  // AMLO, of Andrés Manuel López Obrador
  for (const group of groups)
    if (!group.isPerson || group.spans.some(({ from, to }) => to - from >= INITIALED))
      for (const span of group.spans)
        for (const initials of initialsOf(span))
          byInitials.set(initials, (byInitials.get(initials) ?? new Set()).add(group));
  return groups.filter((group) => {
    const { key } = group.spans[0]!;
    const [full, ...rivals] =
      byInitials.get(isPlural(group) ? key.slice(0, -1) : key.replace('&', '')) ?? compoundsOf(group, groups);
    const isShort = isAbbreviation(group) || isPlural(group) || compoundsOf(group, groups).length > 0;
    if (!full || full === group || rivals.length > 0 || !isShort) return true;
    full.join(group);
    return false;
  });
}

/** Russian «Минстрой», of Министерство строительства: the names of several words whose beginnings a word is made of. */
function compoundsOf({ keys, spans }: Group, groups: readonly Group[]): Group[] {
  const [key] = [...keys];
  const { line, from, to } = spans[0]!;
  if (keys.size > 1 || to - from > 1 || !/^[А-ЯЁ]\p{Ll}{4,}$/u.test(textOf(line, from, to))) return [];
  return groups.filter((group) =>
    group.spans.some((span) => span.to - span.from > 1 && isOfBeginnings(key!, span, true)),
  );
}

/** Words of a name from which on its initials stand for somebody. */
const INITIALED = 4;

/** KPAs, of the Kovin Port Awards. */
function isPlural({ keys, spans }: Group): boolean {
  const { line, from, to } = spans[0]!;
  return keys.size === 1 && to - from === 1 && /^\p{Lu}{3,5}s$/u.test(line.words[from]!.text);
}

/** KPA, no longer and no shorter than names by initials are. */
function isAbbreviation({ keys, spans }: Group): boolean {
  const { line, from, to } = spans[0]!;
  return (
    keys.size === 1 &&
    to - from === 1 &&
    /^(?:\p{Lu}{3,6}|[А-ЯЁ][а-яё]{1,3}[А-ЯЁ]{1,3}|\p{Lu}\p{Ll}?\p{Lu}gg|\p{Lu}\p{Ll}\p{Lu})$/u.test(
      textOf(line, from, to).replaceAll(/[.&]/g, ''),
    )
  );
}

/** First letters of a name's words: with all small words, without them. */
function initialsOf({ line, from, to }: Span): string[] {
  const words = line.words.slice(from, to);
  if (words.length < 2) return [];
  const letters = (some: typeof words) =>
    some
      .map(({ key }) =>
        key
          .split('-')
          .map((part) => part[0])
          .join(''),
      )
      .join('');
  // FDA, of U.S. Food and Drug Administration
  const isOwned = words.length > 3 && wellKnown(words[0]!.key)?.kind === 'place';
  const own = isOwned ? letters(words.slice(1).filter(({ form }) => form !== 'small')) : null;
  const first = (some: typeof words) => some.map(({ key }) => key[0]).join('');
  const big = words.filter(({ form }) => form !== 'small');
  // CDC, of Centers for Disease Control and Prevention
  const and = words.findIndex(({ key }) => key === 'and');
  const half = words.slice(0, Math.max(0, and)).filter(({ form }) => form !== 'small');
  const short = half.length > 2 ? [letters(half)] : [];
  // Spanish UxO, of Unidos por Orsa
  const crossed = words.some(({ key }) => key === 'por')
    ? [letters(words.filter(({ key, form }) => form !== 'small' || key === 'por')).replace('p', 'x')]
    : [];
  // K&P, of Kovin & Port Co.
  const bare = words.length > 2 && LEGAL.has(words.at(-1)!.key) ? [letters(words.slice(0, -1))] : [];
  const whole = [letters(words), letters(big), first(words), first(big), ...crossed, ...bare];
  // КовГУ, of Ковинский государственный университет
  const [head, ...rest] = words.map(({ key }) => key) as [string, ...string[]];
  const isRussian = /^[а-я]/.test(head) && rest.length > 1;
  const mixed = isRussian
    ? [2, 3, 4].map((length) => keyOf(head.slice(0, length) + first(words.slice(1))))
    : [];
  return [...whole, ...short, ...mixed, ...(own === null ? [] : [own]), ...clubShorts(words)];
}

/** Spanish “Ministerio de Salud (Minsa)”, Russian «Мосбиржа»: is it made of two letters or more that each of the words begins with? */
function isOfBeginnings(key: string, { line, from, to }: Span, hasSmall = false): boolean {
  let reached = [0];
  for (const { key: word } of line.words.slice(from, to).filter(({ form }) => hasSmall || form !== 'small'))
    reached = reached.flatMap((at) => {
      let length = 0;
      while (at + length < key.length && key[at + length] === word[length]) length++;
      return Array.from({ length: Math.max(0, length - 1) }, (_, more) => at + 2 + more);
    });
  return reached.includes(key.length);
}

/** Spanish “Servicio de Control de Aduanas (ICE)”: letters of another language behind the long name of a body. */
function isTranslated(short: Span, { line, from, to, key }: Span): boolean {
  const isLong =
    to - from >= INITIALED && line.words.slice(from, to).some(({ key }) => /^(?:del?|para)$/.test(key));
  // “Europäische Brücken-Behörde (EBA)”, by its English name
  const isEuropean =
    /^europaische\p{L}? .*(?:behorde|agentur|amt|stelle)$/u.test(key) && short.key[0] === key[0];
  return (
    (isLong || isEuropean) &&
    short.to - short.from === 1 &&
    /^\p{Lu}{3,6}$/u.test(textOf(short.line, short.from, short.to))
  );
}

/** Whether the first may be short for the second: its letters begin words of the other, in order. */
function shortens(short: Span, full: Span): boolean {
  const key = short.key.replace(/[^\p{L}]/gu, '');
  // OVG, of Oberverwaltungsgericht
  const isWhole = full.to - full.from > 1 || full.key.length >= COMPOUND;
  if (short.to - short.from > 1 || key.length < 2 || !isWhole) return false;
  const isOwned = full.to - full.from > 2 && wellKnown(full.line.words[full.from]!.key)?.kind === 'place';
  // “US Central Command (Centcom)”
  const named = isOwned ? { ...full, from: full.from + 1 } : full;
  if (isOfBeginnings(key, full) || isOfBeginnings(key, named)) return true;
  if (key.length > 8) return false;
  const initials = initialsOf(full);
  if (initials.includes(key)) return true;
  // “Technische Universität Nurmel (NTU)”: the letters of another language stand in another order
  if (initials.some((letters) => key.length > 2 && sorted(letters) === sorted(key))) return true;
  // “Claudia Duhm (CDU)”
  if (wellKnown(short.key)?.kind === 'body' && isGivenName(full.line.words[full.from]!.key)) return false;
  // IOW, of Leibniz-Institut für …
  const own = full.key[0] === key[0] ? full.key : full.key.replace(/^[^ -]+-/, '');
  let at = 0;
  for (const letter of own) if (letter === key[at]) at += 1;
  const isLong = full.to - full.from > 3;
  return (
    (short.line.words[short.from]!.form === 'letters' || isLong) && key[0] === own[0] && at === key.length
  );
}

const sorted = (letters: string) => [...letters].sort().join('');

/** Letters of a word that is made of several. */
const COMPOUND = 14;
