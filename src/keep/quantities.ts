import { type Time, timesIn } from './dates/find.ts';
import { type QuantityWords, quantityWords } from './quantities/words.ts';
import { smallPattern, smallText } from './small.ts';
import type { Quantity } from './types.ts';

/**
 * The numbers of a text with what they count. Of a range (“between 5 and 10 km”) the value is its lower end, and `to` the upper. Dates,
 * times of day, ages, ordinals, numbers in names and in codes are none.
 */
export function quantitiesOf(text: string, language: string): Quantity[] {
  const words = quantityWords(language);
  if (words === null) return [];
  const lower = smallText(text);
  const { whole, word, share } = patternsOf(words);
  const shares = [...lower.matchAll(share)];
  const found: Quantity[] = shares.map((match) => shareOf(text, match, words));
  if (!/\d/.test(text) && !word.test(lower)) return found;
  let times: readonly Time[] | null = null;
  for (const match of lower.matchAll(whole)) {
    const { minus, before, number, scale, behind } = match.groups!;
    const modifier = match.groups!.modifier?.trim().replace(/\s+/g, ' ');
    const start = match.index;
    const end = start + match[0].length;
    const at = start + match[0].indexOf(number!, (match.groups!.modifier ?? '').length);
    if (shares.some(({ index, 0: all }) => at < index + all.length && index <= at)) continue;
    times ??= timesIn(text, language, null);
    if (times.some((time) => at < time.end && time.start < at + number!.length)) continue;
    // “4K” is no thousand, “$4k” is.
    if (/^\p{L}$/u.test(scale ?? '') && before === undefined) continue;
    const plain = numberOf(number!, words);
    if (plain === null) continue;
    const value = minus === undefined ? plain : -plain;
    const upper = upperOf(match.groups!, words);
    // “200–300 million”, but “900,000 to 1.2 million”
    const isShared = scale === undefined && upper !== null && plain < upper.number;
    const factor = isShared ? upper.factor : scaleOf(scale, words);
    const most = upper && rounded(upper.number * upper.factor);
    const unit = behind ?? before ?? unitBehind(text, end, words);
    const isWord = !/^\d/.test(number!);
    if (unit === null && (isWord || (isBare(number!) && factor === 1 && modifier === undefined))) continue;
    const isBehind = unit !== null && behind === undefined && before === undefined;
    const to = isBehind ? endOfUnit(text, end, unit) : end;
    if (isBehind && words.ages.test(unit + text.slice(to, to + 12))) continue;
    const lowest = rounded(value * factor);
    const isRange = most !== null && most > lowest;
    found.push({
      value: lowest,
      ...(isRange && { to: most }),
      unit: unit === null ? null : (words.symbols[unit.toLowerCase().replace(/\s+/g, ' ')] ?? unit),
      modifier: modifier ?? (isRange ? words.between : null),
      raw: text.slice(start, to).trim(),
    });
  }
  return found.toSorted((a, b) => text.indexOf(a.raw) - text.indexOf(b.raw));
}

/** The upper end of a range, before its scale; null: there is none, for “40 and 55 people” are two numbers. */
function upperOf(
  { modifier, joint, range, scale, scale2 }: NonNullable<RegExpMatchArray['groups']>,
  words: QuantityWords,
): { readonly number: number; readonly factor: number } | null {
  if (range === undefined || (joint!.trim() === words.and && modifier !== words.between)) return null;
  const number = numberOf(range, words);
  return number === null ? null : { number, factor: scaleOf(scale2 ?? scale, words) };
}

/** Digits of a value that are kept: 4.1 times a trillion is no 4099999999999.9995. */
const DIGITS = 14;
const rounded = (value: number) => Number(value.toPrecision(DIGITS));

/** “A third of voters”: a part of one, of something. */
function shareOf(text: string, { index, 0: all, groups }: RegExpMatchArray, words: QuantityWords): Quantity {
  const { modifier, part, unit } = groups!;
  const at = index! + all.lastIndexOf(unit!);
  return {
    value: words.shares[part!.replace(/\s+/g, ' ')]!,
    unit: `${words.of} ${text.slice(at, at + unit!.length)}`.trim(),
    modifier: modifier?.replace(/\s+/g, ' ') ?? null,
    raw: text.slice(index!, index! + all.length),
  };
}

/** Of a quantity, of the number words that can begin one, and of parts of a whole. For texts in small letters. */
interface Patterns {
  readonly whole: RegExp;
  readonly word: RegExp;
  readonly share: RegExp;
  /** Of a number in digits: groups of three with what parts them, and what stands before decimals. */
  readonly grouped: RegExp;
  readonly separator: RegExp;
  readonly decimal: RegExp;
}

const patterns = new WeakMap<QuantityWords, Patterns>();

function patternsOf(words: QuantityWords): Patterns {
  const known = patterns.get(words);
  if (known !== undefined) return known;
  const any = (list: readonly string[]) =>
    list
      .toSorted((a, b) => b.length - a.length)
      .map((each) => each.replace(/[.$]/g, '\\$&').replaceAll(' ', '\\s+'))
      .join('|');
  const number = `\\d{1,3}(?:[${words.thousands}]\\d{3})+(?:[${words.decimal}]\\d+)?|\\d+(?:[${words.decimal}]\\d+)?`;
  const scale = any(Object.keys(words.scales));
  const numbers = `(?:${words.compound})(?!\\p{L})|(?:${any(Object.keys(words.numbers))})(?!\\p{L})`;
  const share =
    `(?<!\\p{L})(?:(?<modifier>${any(words.modifiers)})\\s+)?(?<part>${any(Object.keys(words.shares))})` +
    `\\s+(?:${words.ofPattern})(?<unit>\\p{L}[\\p{L}-]{2,})`;
  const whole =
    `(?<![\\p{L}\\p{N}.,:/#№§-])(?<![#№§]\\s)(?:(?<modifier>${any(words.modifiers)})\\s+)?(?<minus>[-−](?=\\d+(?:[.,]\\d+)?\\s?(?:°|%|per|prozent|grad|degrees)))?(?<before>${any(words.currencySigns)})?\\s?` +
    `(?<number>${number}|${numbers})` +
    `(?:[\\s-]?(?<scale>${scale})(?!\\p{L}))?` +
    `(?:(?<joint>\\s?[–-]\\s?|\\s+(?:${any(words.to)})\\s+)(?:${any(words.currencySigns)})?(?<range>${number}|${numbers})(?:[\\s-]?(?<scale2>${scale})(?!\\p{L}))?)?` +
    `(?:\\s?(?<behind>${any(Object.keys(words.symbols))})(?![\\p{L}\\p{N}]))?` +
    `(?![\\d:/]|[.,]\\d|(?:st|nd|rd|th)\\b|\\p{L}|-\\p{L})`;
  const made = {
    whole: new RegExp(smallPattern(whole), 'gu'),
    word: new RegExp(smallPattern(`(?:${numbers})`), 'u'),
    share: new RegExp(smallPattern(share), 'gu'),
    grouped: new RegExp(`^\\d{1,3}(?:[${words.thousands}]\\d{3})+(?!\\d)`),
    separator: new RegExp(`[${words.thousands}](?=\\d{3})`, 'g'),
    decimal: new RegExp(`[${words.decimal}]`),
  };
  patterns.set(words, made);
  return made;
}

function numberOf(number: string, words: QuantityWords): number | null {
  if (!/^\d/.test(number)) return wordsValue(number, words);
  const { grouped, separator, decimal } = patternsOf(words);
  const plain = grouped.test(number) ? number.replace(separator, '') : number;
  const value = Number(plain.replace(decimal, '.'));
  return Number.isFinite(value) ? value : null;
}

/** What a number in words counts: “twenty-five”, “two hundred and fifty”. */
function wordsValue(number: string, { numbers }: QuantityWords): number | null {
  const whole = numbers[number.replace(/\s+/g, ' ')];
  if (whole !== undefined) return whole;
  let sum = 0;
  for (const part of number.split(/[\s-]+/)) {
    if (part === 'hundred') sum = Math.max(sum, 1) * 100;
    else sum += part === 'one' ? 1 : (numbers[part] ?? 0);
  }
  return sum === 0 ? null : sum;
}

function scaleOf(scale: string | undefined, { scales }: QuantityWords): number {
  return scale === undefined ? 1 : (scales[scale.toLowerCase()] ?? 1);
}

/** A small number without anything that makes it a measure. */
function isBare(number: string): boolean {
  return /^\d{1,4}$/.test(number);
}

/** What may stand between a number and its noun, and a word of it. */
const OF = /^[\s-]+(?:(?:of|de)\s+(?:the|los|las)\s+|de\s+)?/;
const WORD = /\p{L}[\p{L}\p{M}'’-]*/uy;

/** The noun behind a number: “soldiers”, “new schools”; null where none follows. */
function unitBehind(text: string, from: number, words: QuantityWords): string | null {
  const behind = text.slice(from, from + 90);
  const list: string[] = [];
  WORD.lastIndex = OF.exec(behind)?.[0].length ?? behind.length;
  for (let word = WORD.exec(behind); word !== null && list.length < 4; word = WORD.exec(behind)) {
    list.push(word[0]);
    WORD.lastIndex += /^\s*/.exec(behind.slice(WORD.lastIndex))![0].length;
  }
  const taken: string[] = [];
  for (const word of list) {
    if (words.stops.has(word.toLowerCase()) || words.verb.test(word)) break;
    taken.push(word);
    const next = list[taken.length] ?? '';
    const isAdjective = words.adjective?.test(word) && !words.units.has(word.toLowerCase());
    if (isAdjective && words.noun.test(next) && !words.stops.has(next.toLowerCase())) continue;
    if (words.noun.test(word) || words.units.has(word.toLowerCase())) return taken.join(' ');
    if (taken.length === 3) break;
  }
  return null;
}

function endOfUnit(text: string, from: number, unit: string): number {
  return text.indexOf(unit, from) + unit.length;
}
