// Who is quoted, by whomever: Russian «…, — приводит слова Линда агентство», «…, — цитирует её газета».
import type { Token } from '../statements/tokens.ts';
import type { FactWords } from '../words.ts';
import { isInQuotes, type Report } from './claims.ts';
import { endOfPhrase } from './extent.ts';
import { phraseIn } from './phrases.ts';

/** Russian verbs of whoever quotes somebody else. */
export const QUOTING: ReadonlySet<string> = new Set(
  'приводит приводят цитирует цитируют передает передаёт передают'.split(' '),
);

/** The clause behind a quotation whose verb stands at `at`, as one of whose words they are; null: it is none. */
export function quotingAt(tokens: readonly Token[], at: number, words: FactWords): Report | null {
  const { lower } = tokens[at]!;
  if (!words.inflects || !QUOTING.has(lower)) return null;
  let before = at - 1;
  while (/^[,—–-]$/.test(tokens[before]?.lower ?? '')) before -= 1;
  const [next, noun] = [tokens[at + 1], tokens[at + 2]];
  if (next === undefined || !isInQuotes(tokens[before])) return null;
  const end = tokens.findIndex(({ type }, i) => i > at && type !== 'word' && type !== 'name');
  const whole = {
    at,
    mode: 'direct',
    side: 'before',
    from: at,
    to: end === -1 ? tokens.length : end,
  } as const;
  const own = words.possessives?.[next.lower];
  // «приводит *его* слова газета», «цитирует *её* газета»
  const isOwn = own !== undefined && (noun?.lower === 'слова' || /^цитир/u.test(lower));
  if (isOwn) {
    const pronoun = OF[next.lower] ?? 'они';
    return { ...whole, speaker: { from: at + 1, to: at + 2, entity: null, pronoun } };
  }
  const from = next.lower === 'слова' ? at + 2 : at + 1;
  if (from === at + 1 && !/^цитир/u.test(lower)) return null;
  const phrase = phraseIn(tokens, from, endOfPhrase(tokens, from, words), words);
  const name = tokens.slice(from, phrase?.to ?? from).find(({ entity }) => entity?.kind === 'person');
  if (name === undefined) return null;
  return { ...whole, isQuoted: true, speaker: { ...phrase!, entity: name.entity } };
}

/** Whom a possessive stands for. */
const OF: Readonly<Record<string, string>> = { его: 'он', ее: 'она', её: 'она' };
