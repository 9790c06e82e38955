// The patterns of a language, made from its words when they are first asked for.
import { smallPattern } from '../small.ts';
import type { DateWords, Meaning } from './words.ts';

/** What finds a time in a text in small letters. */
export interface Pattern {
  /** Made when it is first asked for: few of a language's are needed in one article. */
  readonly pattern: () => RegExp;
  readonly meaning: Meaning;
  /** What a text must hold for it to match: tests by name, each much quicker than the pattern. */
  readonly needs: readonly (readonly [name: string, test: RegExp])[];
}

const triggers = new Map<string, RegExp>();

/** What every time has somewhere: a digit or a word of the calendar. Most sentences have none. */
export function triggerOf(language: string, words: DateWords): RegExp {
  const known = triggers.get(language);
  if (known !== undefined) return known;
  const { months, weekdays, units, seasons, holidays = {} } = words;
  const names = [months, weekdays, units, seasons, holidays].map(anyOf).filter(Boolean).join('|');
  const made = new RegExp(smallPattern(`\\d|(?<!\\p{L})(?:${names}|${words.days.join('|')})(?!\\p{L})`), 'u');
  triggers.set(language, made);
  return made;
}

const compiled = new Map<string, readonly Pattern[]>();

/** The patterns of a language, the first that fits counting. */
export function patternsOf(language: string, words: DateWords): readonly Pattern[] {
  const known = compiled.get(language);
  if (known !== undefined) return known;
  const groups: Readonly<Record<string, string>> = {
    d: '[0-3]?\\d',
    y: '(?:1[5-9]|20)\\d\\d',
    m: anyOf(words.months),
    w: anyOf(words.weekdays),
    u: anyOf(words.units),
    n: `\\d{1,3}|${anyOf(words.numbers)}`,
    s: anyOf(words.seasons),
    h: anyOf(words.holidays ?? {}),
  };
  const tests = ['y', 'm', 'w', 'u', 's', 'h'].map((name) => {
    const borders = name === 'y' ? groups[name]! : `(?<!\\p{L})(?:${groups[name]!})(?!\\p{L})`;
    return [name, new RegExp(smallPattern(borders), 'u')] as const;
  });
  const made = words.patterns.map(([source, meaning]) => {
    const needed = withoutChoices(source);
    const needs = [
      ...tests.filter(([name]) => needed.includes(`<${name}>`)),
      ...literalsIn(needed).map((literal) => [literal, new RegExp(literal, 'u')] as const),
    ];
    let pattern: RegExp | null = null;
    return { pattern: () => (pattern ??= patternOf(source, groups)), meaning, needs };
  });
  compiled.set(language, made);
  return made;
}

/** A pattern as it is written with what its groups stand for. */
function patternOf(source: string, groups: Readonly<Record<string, string>>): RegExp {
  const filled = source
    .replace(/(?<!\(\?)<([dmywnush])(2?)>/g, (_, name: string, two: string) => {
      const short = name === 'y' && two === '2' ? '(?:1[5-9]|20)\\d\\d|\\d\\d' : groups[name]!;
      return `(?<${name}${two}>${short})`;
    })
    .replaceAll(' ?', '\\s*')
    .replaceAll(' ', '\\s+');
  return new RegExp(smallPattern(`(?<![\\p{L}\\p{N}])(?:${filled})(?![\\p{L}\\p{N}])`), 'gu');
}

/** Letters in a row, in small letters, that a pattern without choices cannot do without. */
function literalsIn(needed: string): string[] {
  if (needed.includes('|')) return [];
  const runs = needed.replace(/\\.|\[[^\]]*\]|<\w+>/g, '_').match(/\p{L}+[?*{]?/gu) ?? [];
  // A letter that may be missing goes.
  const sure = runs.map((run) => run.replace(/.[?*{]$/u, '').toLowerCase());
  return sure.filter(({ length }) => length > 2);
}

/** A pattern without its groups that can be left out, hold alternatives, or look around. */
function withoutChoices(source: string): string {
  const inner = source.replace(
    /\(\?(?:<?[!=])[^()]*\)|\(\?(?::|<[a-z]\d?>)[^()]*\)([?*{])?/g,
    (group, optional) =>
      optional || group.includes('|') || /^\(\?<?[!=]/.test(group) ? '' : ` ${group.slice(3, -1)} `,
  );
  return inner === source ? source : withoutChoices(inner);
}

function anyOf(names: Readonly<Record<string, unknown>>): string {
  const byLength = Object.keys(names).sort((a, b) => b.length - a.length);
  return byLength.map((name) => name.replace('.', '\\.').replaceAll(' ', '\\s+')).join('|');
}
