// Where a statement, and the clause that says who says it, stand in their paragraph.
import type { DatesInput } from '../../dates/belonging.ts';
import type { Place } from '../../types.ts';
import type { FactWords } from '../words.ts';
import type { Reading } from './reading.ts';
import type { Statement } from './statements.ts';
import type { Token } from './tokens.ts';

/** The clause that names the speaker, in the paragraph. */
export function reportPlace({ report, tokens }: Statement): DatesInput['report'] {
  if (report === null) return null;
  return {
    start: tokens[report.from]!.start,
    end: tokens[report.to - 1]!.end,
    verb: tokens[report.at]!.start,
    named:
      report.speaker !== null && report.speaker.to <= report.at
        ? tokens[endOfName(tokens, report.speaker.to) - 1]!.end
        : null,
    side: report.side,
    isSource: report.mode === 'according-to',
  };
}

/** English “Roth *on Monday* said”: where the name ends in a phrase that ends before `to`. */
function endOfName(tokens: readonly Token[], to: number): number {
  const isDay = tokens[to - 2]?.lower === 'on' && WEEKDAY.test(tokens[to - 1]!.lower);
  return isDay && to > 2 ? to - 2 : to;
}

const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/;

/** A statement's words, without marks that belong to a longer quotation or to the sentence around it. */
export function placeOf({ tokens }: Statement, { sentence, text, statements }: Reading): Place {
  const isWhole = statements.length === 1;
  let start = isWhole ? sentence.start : tokens[0]!.start;
  let end = isWhole ? sentence.end : tokens.at(-1)!.end;
  const cut = insideOf(tokens, text);
  if (isWhole && cut !== null) return { paragraph: sentence.paragraph, caption: sentence.caption, ...cut };
  // The sentence's own full stop goes with its last part.
  if (!isWhole && tokens.at(-1) === statements.at(-1)!.tokens.at(-1)) end = sentence.end;
  const marks = text.slice(start, end).match(/["“”„«»]/g)?.length ?? 0;
  if (marks % 2 === 1) {
    if (/^["“„«]/.test(text.slice(start, end))) start++;
    else if (/["”“»]$/.test(text.slice(start, end))) end--;
  }
  // «…, — сказал Рот. *— Мост закрыт*»
  const [dash = ''] = /^\s*[—–-]\s+(?=[\p{Lu}\p{N}])/u.exec(text.slice(start, end)) ?? [];
  start += dash.length;
  while (start < end && /\s/.test(text[start]!)) start++;
  while (end > start && /\s/.test(text[end - 1]!)) end--;
  return { paragraph: sentence.paragraph, caption: sentence.caption, start, end };
}

/** The same as it is shown: what another says behind it and limits it by, “although”, is not cut off. */
export function shownPlace(place: Place, { isLimited }: Statement, { sentence }: Reading): Place {
  return isLimited ? { ...place, end: sentence.end } : place;
}

/**
 * Is it what marks that were paired wrongly leave of a sentence: the clause that says who says it alone, or, in Russian, where that stands
 * behind a comma or a dash, a quotation that goes on behind its end?
 */
export function isTorn(statement: Statement, reading: Reading, words: FactWords): boolean {
  const { text } = reading;
  const { start, end } = placeOf(statement, reading);
  if (/^(?:[,;:]|[—–-]\s*\p{Ll})/u.test(text.slice(start, end))) return true;
  const isCut = words.inflects && insideOf(statement.tokens, text) !== null;
  return isCut && /\p{L}$/u.test(text.slice(start, end)) && /^\s*["“”»]+\s*\p{L}/u.test(text.slice(end));
}

/** Of a quotation that began before the sentence, or ends behind it, the words in it; null: there is none. */
function insideOf(tokens: readonly Token[], text: string): { start: number; end: number } | null {
  const quote = tokens.find(({ type, text: words }) => type === 'quote' && isHalf(words));
  if (quote === undefined) return null;
  const [open = ''] = /^[\s"“”„«»‘’]*/.exec(quote.text) ?? [];
  const start = quote.start + open.length;
  const end = quote.start + quote.text.replace(/[\s,"“”«»’]+$/, '').length;
  return start < end && /\p{L}/u.test(text.slice(start, end)) ? { start, end } : null;
}

function isHalf(quote: string): boolean {
  const opens = /^["“”„«»‘]/.test(quote);
  const closes = /["“”«»’]$/.test(quote);
  return opens !== closes;
}
