import type { Place, Report } from './report.ts';

// Controls other than tab and line end (a bare CR is none), the line separators U+2028 and U+2029, lone
// surrogates, and the bidi embeddings, overrides and isolates of UAX #9, which can make a line read otherwise
// than it is stored. The marks U+200E, U+200F and U+061C stay: right-to-left text needs them.
const REFUSED = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069]|\r(?!\n)|\p{Cs}/gu;

/** Refuses characters that no deck may hold: an error for each in `text`, the whole of a file. */
export function refuseCharacters(text: string, report: Report): void {
  let line = 1;
  let start = 0;
  for (const match of text.matchAll(REFUSED)) {
    for (
      let end = text.indexOf('\n', start);
      end !== -1 && end < match.index;
      end = text.indexOf('\n', start)
    ) {
      line++;
      start = end + 1;
    }
    if (report.full) return;
    report.error({ line, column: match.index - start + 1 }, refusal(match[0]));
  }
}

/**
 * The same for a value that escapes were resolved in: one error for all of it, at `place`. `written` is what stands in the file,
 * whose own characters are refused there.
 */
export function refuseCharactersOf(value: string, written: string, place: Place, report: Report): void {
  const found = value.match(REFUSED)?.find((character) => !written.includes(character));
  if (found !== undefined) report.error(place, refusal(found));
}

// Soft hyphens, spaces without width, signs of direction: they change nothing that is seen of a name, and let two look like one.
const UNSEEN = /[\u00ad\u061c\u200b\u200e\u200f\u2060-\u2064\ufeff]/g;

/** A name or a title without what nobody sees of it. */
export function seenOf(name: string): string {
  const seen = name.replace(UNSEEN, '');
  return seen.length === name.length ? name : seen.replace(/ {2,}/g, ' ').replace(/^ | $/g, '');
}

/** A text as a deck can hold it: without refused characters, white space single and none at the ends. */
export function neat(text: string): string {
  return text
    .replace(/[\t\r\n\u2028\u2029]/g, ' ')
    .replace(REFUSED, '')
    .replace(/ {2,}/g, ' ')
    .replace(/^ | $/g, '');
}

function refusal(character: string): string {
  const code = character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
  return `the character U+${code} is invisible and may not stand in a deck. Delete it.`;
}
