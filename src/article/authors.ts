import { isAddress } from './address.ts';
import { bareText, cleanText, metadataText } from './text.ts';

/** Elements whose class says that they name the author. */
const BYLINES = '[class*="byline" i], [class*="by-line" i], [class*="author" i], [class*="autor" i]';
/** Where others are named: in teasers, comments, boxes. */
const ELSEWHERE =
  'aside, nav, footer, [class*="comment" i], [class*="related" i], [class*="recommend" i], [class*="teaser" i], [class*="sidebar" i], [class*="popular" i]';
/** Characters that a line with an author has at most. */
const LINE = 120;
/** How bylines begin. */
const BY =
  /^(?:(?:written|posted|submitted|reported|story|text) )?(?:by|von|por|par|di|texto?:|text:|автор:?)(?: |: ?)/iu;
/** A name of two to four words, and what may stand behind it: another name, a role, a place, a day. */
const NAME =
  /^(\p{Lu}[\p{L}.'’-]*(?: (?:de|del|la|van|von|der|den|al|bin|\p{Lu}[\p{L}.'’-]*)){1,3})(?=$|\s*[,;|•·–—(/&\d]| (?:and|und|y|e|et|и|is|for|in|on|at)(?!\p{L}))/u;
/** What stands between authors. */
const AND = /^(?:\s*[,&]\s*(?:and |und |y |и )?| (?:and|und|y|e|et|и) )(?=\p{Lu})/u;
/** Words with a capital that stand in bylines and are no names. */
const NO_NAME =
  /(?<!\p{L})(?:staff|reporter|editor|editors|correspondent|news|desk|team|posted|updated|published|redacción|redaktion|редакция|about|more|author|view|follow|share|read|all|posts?|senior|chief|director|professor|university|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|june|july|august|september|october|november|december)(?!\p{L})/iu;

/** The authors of the first claim that names any, but sooner others than the publisher. */
export function authorOf(claims: Iterable<readonly string[]>, publisher: string | null): string | null {
  const site = bareText(publisher ?? '');
  let sites: string | null = null;
  for (const claim of claims) {
    const names = namesOf(claim);
    if (names.some((name) => bareText(name) !== site)) return names.join(', ');
    sites ??= names[0] ?? null;
  }
  return sites;
}

/** Names as they stand in metadata, without “by”, addresses and what is no name. */
function namesOf(claim: readonly string[]): string[] {
  const byName = new Map<string, string>();
  for (const text of claim) {
    const name = metadataText(text)
      .replace(BY, '')
      .replace(/\s*[(<](https?:|\S+@)[^)>]*[)>]/, '')
      .replace(/[,;|\s]+$/, '');
    if (/\p{L}/u.test(name) && name.length <= LINE && !isAddress(name)) byName.set(bareText(name), name);
  }
  return [...byName.values()];
}

/** The authors that a page shows, the likeliest first. `lines` stand at its headline. */
export function* shownAuthors(document: Document, lines: readonly string[]): Generator<string[]> {
  yield relAuthors(document);
  for (const line of lines) if (BY.test(line)) yield namesIn(line);
  for (const element of document.querySelectorAll(BYLINES)) {
    if (element.closest(ELSEWHERE) === null) yield namesIn(cleanText(element.textContent ?? ''));
  }
}

/** The names that a byline gives: “By Mara Lind and Ove Roth, Kovin”; none if it is no byline. */
function namesIn(line: string): string[] {
  if (line.length > LINE) return [];
  const names: string[] = [];
  for (let rest = line.replace(BY, '').trimStart(); ; ) {
    const name = NAME.exec(rest)?.[1];
    if (name === undefined || NO_NAME.test(name)) return names;
    names.push(name);
    const behind = rest.slice(name.length);
    const and = AND.exec(behind)?.[0];
    if (and === undefined) return names;
    rest = behind.slice(and.length);
  }
}

/** Links that are said to lead to the author: the first, and those beside it. */
function relAuthors(document: Document): string[] {
  const links = Array.from(document.querySelectorAll('a[rel~="author" i]')).filter(
    (link) => link.closest(ELSEWHERE) === null && cleanText(link.textContent ?? '') !== '',
  );
  return links
    .filter((link) => link.parentElement === links[0]!.parentElement)
    .map((link) => link.textContent ?? '');
}
