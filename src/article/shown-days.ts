import { MOMENT_WORDS } from './chaff/lines.data.ts';
import { classOf } from './elements.ts';

/** Characters that a line with a date has at most. */
const LINE = 60;
/** Where days of other things stand. */
const ELSEWHERE =
  'aside, nav, footer, table, [class*="comment" i], [class*="related" i], [class*="recommend" i], [class*="teaser" i], [class*="sidebar" i], [class*="infobox" i]';
/** How lines begin that say when the text was changed. */
const CHANGED =
  /^(last )?(updated?|modified)|^(zuletzt )?(aktualisiert|geändert)|^actualizad|^обновл|^mis à jour/i;

/** Words in small letters that a line with a day has beside its moment. */
const BESIDE =
  /^(by|from|in|and|with|for|comments?|views?|shares?|por|en|y|con|von|und|in|и|из|par|à|et|le|la|les|the|at|a|an|to|de|du|min|read)$/;

/** What the page shows as the day of publication, the likeliest first. `lines` stand at its headline. */
export function* shownDays(document: Document, lines: readonly string[]): Generator<string> {
  const short = lines.filter(isDateLine);
  yield* times(document);
  yield* short.filter((line) => !CHANGED.test(line));
  yield* dateLines(document);
  yield* titleParts(document.title);
  yield* short.filter((line) => CHANGED.test(line));
}

/** A line that says when, who and where, and is no sentence about a day. */
function isDateLine(line: string): boolean {
  const words = line.replace(MOMENT_WORDS, ' ').match(/(?<!\p{L})\p{Ll}+/gu) ?? [];
  return /\d/.test(line) && !/[.!?…]$/.test(line) && words.every((word) => BESIDE.test(word));
}

/** Moments marked up as time: those said to be of publication, then the first inside or above the article. */
function times(document: Document): string[] {
  const said = document.querySelectorAll('time[pubdate], time.published, time.entry-date, .published[title]');
  const first = document.querySelectorAll(
    'article time[datetime], main time[datetime], header time[datetime]',
  );
  const any = document.querySelectorAll('time[datetime]');
  const isOwn = (time: Element) =>
    !/modified|updated/i.test(`${time.getAttribute('itemprop') ?? ''} ${classOf(time)}`);
  const chosen = [...said, ...[...first].filter(isOwn).slice(0, 1), ...(any.length === 1 ? any : [])];
  return chosen
    .filter(isOwn)
    .map((time) => time.getAttribute('datetime') ?? time.getAttribute('title') ?? time.textContent ?? '');
}

/** Short texts of elements whose class says that they are the date. */
function dateLines(document: Document): string[] {
  const elements = document.querySelectorAll(
    '[class*="date" i], [class*="publish" i], [class*="timestamp" i], [class*="fecha" i], [class*="datum" i]',
  );
  return Array.from(elements)
    .filter((element) => element.closest(ELSEWHERE) === null && !/updat|modif/i.test(classOf(element)))
    .map((element) => (element.textContent ?? '').trim())
    .filter((text) => text.length <= LINE && !CHANGED.test(text));
}

/** Parts of a title, one of which may be the day: “… - 07.12.2017 - LA NACION”. */
const titleParts = (title: string) => title.split(/\s+[|–—-]\s+/).slice(1);
