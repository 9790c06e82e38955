import { type Time, timesIn } from './dates/find.ts';
import { type QuantityWords, quantityWords } from './quantities/words.ts';
import type { Quantity } from './types.ts';

/**
 * The numbers of a text with what they count. Of a range (“between 5 and 10 km”) the value is its lower end. Dates,
 * times of day, ages, ordinals, numbers in names and in codes are none.
 */
export function quantitiesOf(text: string, language: string): Quantity[] {
  const words = quantityWords(language);
  if (words === null) return [];
  const { whole, word } = patternsOf(language, words);
  if (!/\d/.test(text) && !word.test(text)) return [];
  let times: readonly Time[] | null = null;
  const found: Quantity[] = [];
  for (const match of text.matchAll(whole)) {
    const { modifier, before, number, scale, range, rangeScale, behind } = match.groups!;
    const start = match.index;
    const end = start + match[0].length;
    const at = start + match[0].indexOf(number!, (modifier ?? '').length);
    times ??= timesIn(text, language, null);
    if (times.some((time) => at < time.end && time.start < at + number!.length)) continue;
    // “4K” is no thousand, “$4k” is.
    if (/^\p{L}$/u.test(scale ?? '') && before === undefined) continue;
    const value = numberOf(number!, words);
    if (value === null) continue;
    const factor = scaleOf(scale ?? (range === undefined ? undefined : rangeScale), words);
    const unit = behind ?? before ?? unitBehind(text, end, words);
    const isWord = !/^\d/.test(number!);
    if (unit === null && (isWord || (isBare(number!) && factor === 1 && modifier === undefined))) continue;
    const isBehind = unit !== null && behind === undefined && before === undefined;
    const to = isBehind ? endOfUnit(text, end, unit) : end;
    if (isBehind && words.ages.test(unit + text.slice(to, to + 12))) continue;
    found.push({
      value: value * factor,
      unit: unit === null ? null : (words.symbols[unit.toLowerCase()] ?? unit),
      modifier: modifier?.trim().toLowerCase().replace(/\s+/g, ' ') ?? null,
      raw: text.slice(start, to).trim(),
    });
  }
  return found;
}

/** Of a quantity, and of the number words that can begin one. */
interface Patterns {
  readonly whole: RegExp;
  readonly word: RegExp;
}

const patterns = new Map<string, Patterns>();

function patternsOf(language: string, words: QuantityWords): Patterns {
  const known = patterns.get(language);
  if (known !== undefined) return known;
  const any = (list: readonly string[]) =>
    list
      .toSorted((a, b) => b.length - a.length)
      .map((each) => each.replace(/[.$]/g, '\\$&').replaceAll(' ', '\\s+'))
      .join('|');
  const number = `\\d{1,3}(?:[${words.thousands}]\\d{3})+(?:[${words.decimal}]\\d+)?|\\d+(?:[${words.decimal}]\\d+)?`;
  const scale = any(Object.keys(words.scales));
  const word = new RegExp(`(?:${any(Object.keys(words.numbers))})(?!\\p{L})`, 'iu');
  const whole = new RegExp(
    `(?<![\\p{L}\\p{N}.,:/#№§-])(?:(?<modifier>${any(words.modifiers)})\\s+)?(?<before>${any(words.currencySigns)})?\\s?` +
      `(?<number>${number}|${word.source})` +
      `(?:[\\s-]?(?<scale>${scale})(?!\\p{L}))?` +
      `(?:(?:\\s?[–-]\\s?|\\s+(?:${any(words.to)})\\s+)(?:${any(words.currencySigns)})?(?<range>${number})(?:[\\s-]?(?<rangeScale>${scale})(?!\\p{L}))?)?` +
      `(?:\\s?(?<behind>${any(Object.keys(words.symbols))})(?![\\p{L}\\p{N}]))?` +
      `(?![\\d:/]|[.,]\\d|(?:st|nd|rd|th)\\b|\\p{L}|-\\p{L})`,
    'giu',
  );
  const made = { whole, word };
  patterns.set(language, made);
  return made;
}

function numberOf(number: string, words: QuantityWords): number | null {
  if (!/^\d/.test(number)) return words.numbers[number.toLowerCase()] ?? null;
  const isGrouped = new RegExp(`^\\d{1,3}(?:[${words.thousands}]\\d{3})+(?![\\d])`).test(number);
  const plain = isGrouped ? number.replace(new RegExp(`[${words.thousands}](?=\\d{3})`, 'g'), '') : number;
  const value = Number(plain.replace(new RegExp(`[${words.decimal}]`), '.'));
  return Number.isFinite(value) ? value : null;
}

function scaleOf(scale: string | undefined, { scales }: QuantityWords): number {
  return scale === undefined ? 1 : (scales[scale.toLowerCase()] ?? 1);
}

/** A small number without anything that makes it a measure. */
function isBare(number: string): boolean {
  return /^\d{1,4}$/.test(number);
}

/** The noun behind a number: “soldiers”, “new schools”; null where none follows. */
function unitBehind(text: string, from: number, words: QuantityWords): string | null {
  const behind = /^[\s-]+(?:(?:of|de)\s+(?:the|los|las)\s+|de\s+)?((?:\p{L}[\p{L}\p{M}'’-]*\s*){1,4})/u.exec(
    text.slice(from, from + 90),
  );
  const list = (behind?.[1] ?? '').trim().split(/\s+/);
  const taken: string[] = [];
  for (const word of list) {
    if (words.stops.has(word.toLowerCase())) break;
    taken.push(word);
    if (words.noun.test(word) || words.units.has(word.toLowerCase())) return taken.join(' ');
    if (taken.length === 3) break;
  }
  return null;
}

function endOfUnit(text: string, from: number, unit: string): number {
  return text.indexOf(unit, from) + unit.length;
}
