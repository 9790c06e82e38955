// Where names may stand: runs of capitalised words, joined by the small words that names have inside, then split
// where a run holds more than one name, a title or an adjective of nationality.
import { quotedWorks, titledQuotes } from '../kinds/works.ts';
import type { Lexicon } from '../lexicon.ts';
import { forceEnd } from './forces.ts';
import type { Line, Statistics } from './lines.ts';
import { quotedBehindType, quotedEnd } from './quoted.ts';
import { runEnd } from './runs.ts';
import { type Span, textOf } from './span.ts';
import { Splitter } from './splitter.ts';
import { keyOf } from './words.ts';

/** The spans of a line, in order. None where capitals tell nothing. */
export function spansOf(line: Line, lexicon: Lexicon, statistics: Statistics): Span[] {
  if (!line.telling) return [];
  const spans: Span[] = [];
  for (let at = 0; at < line.words.length; ) {
    const force = forceEnd(line.words, at, lexicon);
    if (force > at) {
      spans.push({
        line,
        from: at,
        to: force,
        key: keyOf(textOf(line, at, force)),
        title: at,
        initial: false,
      });
      at = force;
      continue;
    }
    const quoted = lexicon.quotesNames ? quotedEnd(line, at, lexicon) : quotedBehindType(line, at, lexicon);
    const end = quoted > at ? quoted : runEnd(line.words, at, lexicon);
    if (quoted > at)
      spans.push({ line, from: at, to: end, key: keyOf(textOf(line, at, end)), title: at, initial: true });
    else if (end > at) spans.push(...new Splitter(line, lexicon, statistics).split(at, end));
    at = Math.max(end, at + 1);
  }
  const works = lexicon.nounCapitals ? quotedWorks(line, lexicon) : [];
  const titled = lexicon.nounCapitals ? [] : titledQuotes(line);
  return spans.filter(
    (span) =>
      !works.some(({ from, to }) => from <= span.from && span.to <= to) &&
      !titled.some(
        ({ from, to }) => from <= span.from && span.to <= to && !(span.from === from && span.to === to),
      ),
  );
}
