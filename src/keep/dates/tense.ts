// What the verbs around a time say of it. Texts are in small letters, of one sentence.
import { small } from '../small.ts';
import type { Tense } from './resolve.ts';
import type { DateWords, Meaning } from './words.ts';

/** What the nearest telling verb of the sentence says of a time: the last before it, else the first behind it. */
export function tenseAt(whole: string, start: number, end: number, words: DateWords): Tense {
  const { over } = words;
  const text = over ? whole.replace(small(over), (verb) => '_'.repeat(verb.length)) : whole;
  const [future, past, that] = [small(words.future), small(words.past), small(words.that)];
  const near = (pattern: RegExp, part: string, side: 'before' | 'behind') => {
    const at = side === 'before' ? [...part.matchAll(pattern)].at(-1)?.index : part.search(pattern);
    return at === undefined || at === -1 ? null : side === 'before' ? at : -at;
  };
  // “His vow on Monday that it would”
  const before = text.slice(0, start);
  const behind = that.test(text.slice(end)) ? '' : text.slice(end);
  const since = SINCE.exec(before)?.[0];
  if (since !== undefined && since.search(future) === -1) return 'past';
  // “He plans a march, but on Friday he wrote”: its own clause comes first.
  // Russian «поезда купили, *в апреле* начнут рейсы»
  const own = (OPENS.test(before) ? '' : before).split(CLAUSE).at(-1)!;
  const order = [
    [own, 'before'],
    ...(own === before ? [] : [[behind.split(CLAUSE)[0]!, 'behind']]),
    [before, 'before'],
    [behind, 'behind'],
  ] as const;
  for (const [part, side] of order as readonly (readonly [string, 'before' | 'behind'])[]) {
    const ahead = near(future, part, side);
    const back = near(past, part, side);
    if (ahead === null && back === null) continue;
    return (ahead ?? Number.NEGATIVE_INFINITY) >= (back ?? Number.NEGATIVE_INFINITY) ? 'future' : 'past';
  }
  return null;
}

/** “They will meet for the first time *since Roth left* in May”. */
const SINCE = /(?<!\p{L})(?:since|seit(?:dem)?|desde que|с тех пор,? как)\s[^,;:]*$/u;

/** A comma and no more than a Russian preposition before a time. */
const OPENS = /,\s(?:(?:а|но|и|уже|затем|потом)\s)?(?:(?:во?|ко?|со?|до|на|после)\s)?$/u;

/** What begins another main clause, or one that a verb of saying opens. */
const CLAUSE = /[;:]\s|\sque\s|,\s(?:but|and|while|aber|und|während|dass|pero|y|mientras|но|а|и|что)\s/u;

/** The same without verbs of saying that stand far off: they tell when something was said, not when it takes place. */
export function tenseOfEvent(text: string, start: number, end: number, words: DateWords): Tense {
  const hidden = text.replace(small(words.saying), (verb, ...more) => {
    const to = (more.at(-2) as number) + verb.length;
    const isThat = small(words.that).test(text.slice(to));
    const isBehind = to > end;
    const between = isBehind ? text.slice(end, to - verb.length) : text.slice(to, start);
    const isNear = between.trim().split(/\s+/).length < FAR && !(isBehind && /,\s*\S/.test(between));
    // “On Monday Roth said that”, “in a statement on Monday, said”, but not “opens in June, Roth said”
    return (isBehind ? isNear || isThat : isNear && !isThat) ? verb : '_'.repeat(verb.length);
  });
  return tenseAt(hidden, start, end, words);
}

/** Words between a verb and a time of something else. */
const FAR = 4;

/** Does a verb's tense leave open when it was: “today” without any; “in two years” of what is past, in Spanish of all that is not to come? */
export function isVagueIn(meaning: Meaning, tense: Tense): boolean {
  if (meaning === 'day:0') return tense === null;
  return meaning === 'ahead:will' ? tense !== 'future' : tense === 'past';
}
