// Names with the small noun that is part of them: Orsa cable car, canal de Orsa.
import type { Lexicon } from '../lexicon.ts';
import { nameKey } from './german-bodies.ts';
import { siteEnd, siteKey } from './sites.ts';
import { type Span, textOf } from './span.ts';
import { siteStart } from './spanish-sites.ts';

/** The span with a small noun before or behind it that is part of the name; the span itself where there is none. */
export function withNoun(span: Span, lexicon: Lexicon): Span {
  const { line } = span;
  const from = siteStart(line.words, span.from, span.to, lexicon);
  if (from < span.from) {
    const key = nameKey(textOf(line, from, span.to), lexicon);
    return { ...span, from, title: from, key, initial: false };
  }
  const to = siteEnd(line.words, span.from, span.to, lexicon);
  if (to === span.to) return span;
  return { ...span, to, key: siteKey(span.key, line.words.slice(span.from, to)) };
}
