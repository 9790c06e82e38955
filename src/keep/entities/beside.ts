// What speaks for the kind of a name in the words beside it.
import { isGivenName, wellKnown } from './gazetteer/gazetteer.ts';
import type { Evidence } from './kinds.ts';
import type { Lexicon } from './lexicon.ts';
import { roleWordBefore } from './role-before.ts';
import type { Span } from './spans.ts';
import type { Word } from './words.ts';

/** Pronouns that stand behind persons. */
const WHO = new Set(['who', 'whose', 'quien', 'quienes']);

/** What the words beside a name tell. */
export function beside(span: Span, lexicon: Lexicon): Evidence[] {
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
