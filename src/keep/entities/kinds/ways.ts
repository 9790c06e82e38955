// What ways, waters and distances before a name tell: “far north as X”, “off X”, “between X and Y”.
import { pattern } from '../../pattern.ts';
import type { Lexicon } from '../lexicon.ts';
import type { Span } from '../spans/span.ts';
import type { Word } from '../spans/words.ts';
import { distanceEnd } from './clauses.ts';
import type { Evidence } from './kinds.ts';

/** “as far north as X”, “60 km from X”, “across the X and”, where no noun stands behind the name: a river, mostly. */
export function byWay({ line: { words }, from, to }: Span, before: Word, lexicon: Lexicon): Evidence[] {
  if (lexicon.language !== 'en' || to - from > 2 || !/^(?:as|from|the)$/.test(before.key)) return [];
  const keys = words.slice(Math.max(0, from - 6), from).map(({ key }) => key);
  if (before.key === 'as' && keys.includes('far')) return [{ kind: 'place', weight: 2, by: 'way' }];
  const isMeasured =
    before.key === 'from' && keys.some((_, at) => distanceEnd(words, from - keys.length + at) === from);
  if (isMeasured) return [{ kind: 'place', weight: 2, by: 'distance' }];
  if (before.key !== 'the' || words[to - 1]!.cut !== null) return [];
  // “in the Tankwa Karoo”
  const isRegion = to - from === 2 && REGION.test(words[from - 2]?.key ?? '');
  if (!isRegion && !RIVERSIDE.test(keys.slice(-4, -1).join(' '))) return [];
  const next = words[to];
  const isLast =
    next === undefined ||
    next.gap !== ' ' ||
    [lexicon.into, lexicon.links, lexicon.clause].some((list) => list.has(next.key));
  return isLast ? [{ kind: 'place', weight: isRegion ? 1.5 : 2, by: 'way' }] : [];
}

const REGION = /^(?:in|across|throughout|near|outside)$/;

/** What leads over or beside a river. */
const RIVERSIDE =
  /(?:^| )(?:across|along|alongside|beside|(?:banks?|mouth|shores?|side|confluence|course) of|(?:km|kilomet(?:er|re)s|miles) (?:up|down))$/;

/** “the coast *off* X”, but “paid off X”. */
export function byOff({ line: { words }, from, to }: Span): Evidence[] {
  const [noun, before] = [words[from - 2], words[from - 1]];
  const isOver = before?.key === 'over' && FLOWN.test(noun?.key ?? '');
  if (isOver && words[from]!.gap === ' ' && to - from < 3) return [{ kind: 'place', weight: 2, by: 'off' }];
  if (before?.key !== 'off' || words[from]!.gap !== ' ' || to - from > 2) return [];
  if (WATERS.test(noun?.key ?? '')) return [{ kind: 'place', weight: 2, by: 'off' }];
  return SUNK.test(
    words
      .slice(0, from)
      .map(({ key }) => key)
      .join(' '),
  )
    ? [{ kind: 'place', weight: 4, by: 'off' }]
    : [];
}

/** What lies or moves on the water before a place. */
const WATERS = pattern('')`
  ^(?:coasts?|islands?|islets?|reefs?|rocks?|banks?|miles|km|kilomet(?:re|er)s|waters?|seas?|stocks?
  |catch(?:es)?|fish|cod|herring|tuna|fishing|fishery|fisheries|boats?|ships?|vessels?|trawlers?|ferry|wreck
  |anchored|moored|sank|sunk|capsized|drifting|drowned|rigs?|platforms?|wind|farms?|just)$
`;

const FLOWN = /^(?:flew|fly|flies|flying|flown|hovered|circled)$/;

/** “sank last winter off X” */
const SUNK =
  /\b(?:sank|sunk|capsized|ran aground|foundered|anchored|drifted|seen|caught|drowned)(?: [a-z]+){0,4} off$/;

/** “the road *between* X and Y”: two places; “a merger between X and Y”: two bodies. */
export function byBetween({ line: { words }, from, to }: Span, lexicon: Lexicon): Evidence[] {
  let at = from - 1;
  if (lexicon.and.has(words[at]?.key ?? '') && words[from]!.gap === ' ') {
    at -= 1;
    while (at > 0 && at >= from - FIRST && words[at]!.form !== 'small') at -= 1;
  }
  if (!BETWEEN.test(words[at]?.key ?? '') || to - from > 3) return [];
  // “la línea ferroviaria entre”
  const nouns = words.slice(Math.max(0, at - 2), at).map(({ key }) => key);
  if (nouns.some((key) => lexicon.motion.has(key))) return [{ kind: 'place', weight: 2, by: 'between' }];
  if (lexicon.language === 'en' && nouns.some((key) => RUNS.test(key)))
    return [{ kind: 'place', weight: 2, by: 'between' }];
  return nouns.some((key) => JOINED.test(key)) ? [{ kind: 'body', weight: 2, by: 'between' }] : [];
}

/** What runs from one place to another. */
const RUNS =
  /^(?:railway|line|border|highway|bridge|tunnel|ferry|motorway|route|pipeline|track|canal|stretch|distance|halfway|midway|valley|pass|coast|trains|buses|traffic)$/;
const BETWEEN = /^(?:between|zwischen|entre|межд)$/;
/** Words of the first of two names, and what stands before it, at most. */
const FIRST = 5;
/** What only bodies make with each other. */
const JOINED =
  /^(?:merger|takeover|tie-up|venture|fusion|übernahme|ubernahme|gemeinschaftsunternehmen|sociedad|consorcio|слияни)$/;

/** “the harbour *works* at X”: is the word at `at` what lies there, rather than what somebody does? */
export function isPlant(words: readonly Word[], at: number): boolean {
  return words[at]!.key === 'works' && PLANT.test(words[at - 1]?.key ?? '');
}
const PLANT =
  /^(?:the|harbou?r|steel|iron|gas|water|salt|brick|cement|sewage|chemical|engineering|building|construction|road)$/;
