import { cleanText } from './text.ts';

/** Elements whose class says that they name the author. */
const BYLINES =
  '[class*="byline" i], [class*="by-line" i], [class~="author" i], [class*="author-name" i], [class*="author__name" i], [class*="autor" i]';
/** Where others are named: in teasers, comments, boxes. */
const ELSEWHERE =
  'aside, nav, footer, [class*="comment" i], [class*="related" i], [class*="recommend" i], [class*="teaser" i], [class*="sidebar" i], [class*="popular" i]';
/** Characters that a line with an author has at most. */
const LINE = 120;
/** A byline's beginning, then a name of two to four words. */
const NAME =
  /^(?:(?:(?:Written|Posted|Reported) )?[Bb][Yy]|[Vv]on|[Pp]or|[Pp]ar|Texto?|Автор)?[:\s]*(\p{Lu}[\p{L}.'’-]*(?: (?:de|del|la|van|von|der|den|al|bin|\p{Lu}[\p{L}.'’-]*)){1,3})(?=$|\s*[,;|•·–—(]| (?:and|und|y|e|и|is|for|in|on|at)\b|\d)/u;
/** Words with a capital that stand in bylines and are no names. */
const NO_NAME =
  /(?<!\p{L})(?:staff|reporter|editor|editors|correspondent|news|desk|team|posted|updated|published|redacción|redaktion|редакция|about|more|author|view|follow|share|read|all|posts?)(?!\p{L})/iu;

/** The author that the page shows in its first byline; none where no byline names one. */
export function shownAuthors(document: Document): string[] {
  for (const element of document.querySelectorAll(BYLINES)) {
    if (element.closest(ELSEWHERE) !== null) continue;
    const text = cleanText(element.textContent ?? '');
    const name = text.length <= LINE ? NAME.exec(text)?.[1] : undefined;
    if (name !== undefined && !NO_NAME.test(name)) return [name];
  }
  return [];
}
