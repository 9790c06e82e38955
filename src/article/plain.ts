import { guessLanguage } from './language.ts';
import { bylineOf, datelineDay } from './opening.ts';
import type { ReadArticle } from './read.ts';
import { hasSentence, textProblem } from './size.ts';
import { cleanText, isCrosshead, shortened, wordCount } from './text.ts';
import type { Paragraph } from './types.ts';

/** Characters that lines have at most where a text is broken into lines of one width, as in mails. */
const WIDEST = 100;
/** Share of the width that a line is filled to, with the next word, if it was broken there. */
const FULL = 0.85;
/** Share of lines that are full in such a text, of those that another line follows. */
const MOST = 0.6;
/** How points of a list begin. */
const POINT = /^(?:[-*•–]|\d{1,2}[.)])\s+(?=\S)/;
/** Those that begin nothing else. */
const BULLET = /^•\s+(?=\S)/;
/** A line under a heading, or between parts. */
const RULE = /^([-=_*~#])\1{2,}$/;
/** The signs of a heading. */
const HASHES = /^#{1,6}\s+/;
/** A mark that ends a sentence, and words from which on several are no headline: “He came. He went.” may be one. */
const MARK = /[.!?…]["'”’»)]{0,3}(?: |$)/g;
const LONG = 15;

/**
 * Reads an article from plain text: lines that are not empty are its paragraphs, the first is the headline, unless it
 * is running text. Lines broken at one width are joined to paragraphs again.
 */
export function readPlainText(text: string): ReadArticle {
  const problem = textProblem(text);
  if (problem !== null) return { article: null, reason: problem };
  const lines = text.split(/\r\n|[\n\r\u2028\u2029]/).map(cleanText);
  const [first, ...rest] = paragraphsOf(isBroken(lines) ? joined(lines) : lines);
  if (first === undefined) return { article: null, reason: 'It holds no text.' };
  const body = isRunning(first.text, rest.length > 0) ? [first, ...rest] : rest;
  if (!body.some((paragraph) => hasSentence(paragraph.text))) return { article: null, reason: NO_SENTENCE };
  const paragraphs: Paragraph[] = body === rest ? [{ text: first.text, role: 'headline' }, ...rest] : body;
  return {
    article: {
      title: shortened(first.text),
      publisher: null,
      author: bylineOf(paragraphs),
      published: datelineDay(paragraphs),
      url: null,
      language: guessLanguage(body.map((paragraph) => paragraph.text).join('\n')),
      paragraphs,
      captions: [],
    },
  };
}

const NO_SENTENCE = 'It holds no sentence, and so nothing to keep. Name a text with whole sentences.';

/** Is a text's first line no headline: several sentences, or a sentence that stands alone? */
function isRunning(line: string, isFollowed: boolean): boolean {
  if (!isFollowed) return hasSentence(line);
  const ends = Array.from(line.matchAll(MARK), ({ 0: mark, index }) => index + mark.length);
  return ends.length > 1 && ends.at(-1) === line.length && wordCount(line) >= LONG;
}

function paragraphsOf(lines: readonly string[]): Paragraph[] {
  return lines.flatMap((line, i): Paragraph[] => {
    if (!/[\p{L}\p{N}]/u.test(line)) return [];
    if (HASHES.test(line)) return [{ text: line.replace(HASHES, ''), role: 'heading' }];
    const isUnderlined = /^[-=]+$/.test(lines[i + 1] ?? '') && RULE.test(lines[i + 1]!);
    if (isUnderlined || (i > 0 && isCrosshead(line))) return [{ text: line, role: 'heading' }];
    return BULLET.test(line)
      ? [{ text: line.replace(BULLET, ''), role: 'item' }]
      : [{ text: line, role: 'text' }];
  });
}

/** Is the text broken into lines of one width: do lines end where the next word had no room, mostly inside sentences? */
function isBroken(lines: readonly string[]): boolean {
  const width = widest(lines);
  if (width > WIDEST) return false;
  const followed = lines
    .map((line, i) => [line, lines[i + 1] ?? ''] as const)
    .filter(([line, next]) => line !== '' && !beginsOwn(next));
  const full = followed.filter(([line, next]) => isFull(line, next, width));
  const inside = full.filter(([line]) => !/[.!?…][”"»“)]*$/.test(line));
  // Without empty lines each line is likelier a paragraph, unless there are many.
  const isParted = lines.slice(1, -1).includes('');
  const isEnough = inside.length >= (isParted ? 2 : 8);
  return isEnough && inside.length * 2 > full.length && full.length >= MOST * followed.length;
}

/** Does a line begin something of its own, whatever stands before it: nothing, a point, a rule, a heading? */
const beginsOwn = (line: string) => line === '' || POINT.test(line) || RULE.test(line) || HASHES.test(line);

/** The lines of broken paragraphs joined. Headings, points and short lines begin one of their own. */
function joined(lines: readonly string[]): string[] {
  const width = widest(lines);
  const whole: string[] = [];
  let isOpen = false;
  lines.forEach((line, i) => {
    if (!isOpen || beginsOwn(line)) whole.push(line);
    else whole.push(`${whole.pop()} ${line}`);
    isOpen = isFull(line, lines[i + 1] ?? '', width);
  });
  return whole;
}

/** Had the first word of the next line no room in this one? */
function isFull(line: string, next: string, width: number): boolean {
  return line !== '' && next !== '' && line.length + 1 + next.split(' ')[0]!.length > FULL * width;
}

const widest = (lines: readonly string[]) => lines.reduce((most, { length }) => Math.max(most, length), 0);
