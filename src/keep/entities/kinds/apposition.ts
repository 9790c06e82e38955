// What is apposed to a name tells its kind.

import { pattern } from '../../pattern.ts';
import { isGivenName } from '../gazetteer/given-names.ts';
import type { Lexicon } from '../lexicon.ts';
import type { Span } from '../spans/span.ts';
import type { Word } from '../spans/words.ts';
import type { Evidence } from './kinds.ts';

/** Pronouns that stand behind persons. */
export const WHO: ReadonlySet<string> = new Set(['who', 'whose', 'quien', 'quienes']);

/** “, who said”; “, whose contract” is said of bodies too, and “, who are sixth” of teams. */
function byWho(words: readonly Word[], at: number): Evidence[] {
  if (words[at]!.key === 'whose') return [{ kind: 'person', weight: 1, by: 'who' }];
  const isPlural = PLURAL.test(words[at + 1]?.key ?? '');
  return [isPlural ? { kind: 'body', weight: 2, by: 'who' } : { kind: 'person', weight: 3, by: 'who' }];
}

const PLURAL = /^(?:are|were|have|play|need|lie|face)$/;

/**
 * What stands before commas around a name: “the union of dock workers, X, said”, “the weather service, X,”. English, where
 * the noun before “of” or the last one tells.
 */
export function apposedTo({ line: { words, text }, from, to }: Span, lexicon: Lexicon): Evidence[] {
  const isClosed = /^[,.)]/.test(text.slice(words[to - 1]!.end));
  if (lexicon.nounFirst || lexicon.nounCapitals || words[from]!.gap !== ', ' || !isClosed) return [];
  let first = from;
  while (first > 0 && first > from - BEFORE) {
    const { key, form, gap } = words[first - 1]!;
    const isArticle = lexicon.articles.has(key) || OWN.test(key);
    if (form !== 'small' && !isArticle) break;
    first -= 1;
    if (isArticle || gap !== ' ') break;
  }
  const isWhole =
    lexicon.articles.has(words[first]!.key) ||
    OWN.test(words[first]!.key) ||
    words[first - 1]?.cut === 'possessive';
  if (!isWhole) return [];
  const phrase = words.slice(first, from);
  const link = phrase.findIndex(({ key }) => lexicon.links.has(key) || lexicon.into.has(key));
  const head = phrase[(link < 0 ? phrase.length : link) - 1];
  if (head?.form === 'small' && TRADES.test(head.key)) return [{ kind: 'body', weight: 7, by: 'apposed' }];
  const kind =
    head?.form === 'small' && !lexicon.roles.has(head.key) ? lexicon.types.get(head.key) : undefined;
  if (kind !== 'body' && kind !== 'institution') return [];
  // “the finance minister of the new government, Mara Lind,”
  if (lexicon.links.has(words[first - 1]?.key ?? '') && isGivenName(words[from]!.key)) return [];
  // “her band, the Kovin Parish,” is no parish, whatever its name
  const isThe = lexicon.articles.has(words[from]!.key) || lexicon.articles.has(words[from - 1]?.key ?? '');
  return [{ kind, weight: kind === 'body' && isThe ? 7 : 3, by: 'apposed' }];
}

/** “the accountants X”, “their solicitors, X,”: a firm of them. */
export const TRADES =
  /^(?:accountants|auditors|solicitors|bookmakers|architects|publishers|consultants|consultancy|builders|housebuilders|brewers|distillers|jewellers|auctioneers|contractors|pollsters|insurers|brokers|printers|shipbuilders|undertakers)$/;

/** “Its operator, X,” */
const OWN = /^(?:its|their|his|her|our|whose)$/;

/** What bodies are called as often as persons: “Kovin Motors, owner of”. */
const EITHER = pattern('')`
  ^(?:owner|co-owner|publisher|broadcaster|dealer|broker|developer|rival|champion|investor|partner|creator
  |host|successor|predecessor|contender|opponent|newcomer|builder|leader|winner|trader|streamer|producer
  |operator|supplier|provider|exporter|importer|contractor|sponsor)$
`;

const HUMAN = /^(?:man|woman|boy|girl|lady)$/;

/** Words of such a phrase, at most. */
const BEFORE = 7;

/** “an environmental group based in Kovin”: what goes on with the noun before it. */
const PARTICIPLE = /^(?:\p{L}{2,}ed|run|led|made|built|known|close|north|south|east|west|home|about|some)$/u;
/** “the auction house”: no building. */
const TRADED = /^(?:auction|publishing|fashion|media|finance|trading|brokerage|software|production)$/;

/** What is apposed to the name from `from` to `to`, and tells of no other: “at Kovin, the mayor”, “Roth and Kovin, who are”, “According to Kovin Corda, the province did”. */
export function apposedBehind(
  words: readonly Word[],
  from: number,
  to: number,
  isLocated: boolean,
  lexicon: Lexicon,
): Evidence[] {
  const isSecond = lexicon.and.has(words[from - 1]?.key ?? '');
  const isSource = words[from - 2]?.key === 'according';
  return apposition(words, to, lexicon).filter(
    ({ kind, by }) =>
      !(isLocated && kind === 'person') &&
      !(isSource && kind === 'place') &&
      !(isSecond && kind === 'body' && by === 'who'),
  );
}

/** What stands behind a comma: “, 45,”, “, who …”, “, a town in …”, “, the president of …”. */
export function apposition(words: readonly Word[], to: number, lexicon: Lexicon): Evidence[] {
  const first = words[to]!;
  if (first.form === 'digits' && /^\d\d$/.test(first.text) && /^,/.test(words[to + 1]?.gap ?? ''))
    return [{ kind: 'person', weight: 4, by: 'apposition' }];
  if (WHO.has(first.key)) return byWho(words, to);
  const isBare = lexicon.roles.has(first.key) || (lexicon.nounFirst && lexicon.types.has(first.key));
  // “, Africa’s richest man,”
  const isOwned = lexicon.language === 'en' && first.cut === 'possessive';
  if (!lexicon.articles.has(first.key) && !isBare && !isOwned) return [];
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
      lexicon.clause.has(next.key) ||
      // “una asociación vecinal”
      (lexicon.nounFirst && lexicon.articles.has(words[at - 1]!.key)) ||
      (lexicon.language === 'en' && PARTICIPLE.test(next.key));
    // “a Kovin MP”
    const isNoun = form === 'small' || (form === 'letters' && lexicon.roles.has(key));
    if (!isHead || !(isNoun || lexicon.nounCapitals)) continue;
    if (words[at]!.cut === 'possessive') continue;
    const weight = lexicon.language === 'en' && EITHER.test(key) ? 1 : 4;
    if (lexicon.roles.has(key) || (lexicon.language === 'en' && HUMAN.test(key)))
      return [{ kind: 'person', weight, by: 'apposition' }];
    const isHouse = key === 'house' && TRADED.test(words[at - 1]?.key ?? '');
    const kind = isHouse ? 'body' : lexicon.types.get(key);
    if (kind) return [{ kind, weight: 3, by: 'apposition' }];
  }
  return [];
}
