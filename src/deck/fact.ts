import { type Around, readCitation, writeCitation } from './citation.ts';
import { plainText, type Reading, readInline, writeInline, writeStart } from './inline.ts';
import { LIMITS } from './limits.ts';
import { part, placeOf, type Span, trim } from './passage.ts';
import type { Fact } from './types.ts';

/** Reads a list item: a statement, then on lines of its own the citation. Null when the item has none. */
export function readFact(item: Span, reading: Reading): Fact | null {
  const start = citationStart(item);
  if (start === null) {
    const message = 'this fact has no citation. Put it on a last line of its own, like “(key, paragraph 3)”.';
    reading.report.error(placeOf(item), message);
    return null;
  }
  const said = trim(part(item, item.start, start));
  const text = readInline(said, reading);
  const plain = plainText(text);
  if (!/\S/.test(plain))
    reading.report.error(placeOf(item), 'this fact says nothing. Write a statement before its citation.');
  if (plain.length > LIMITS.text) {
    reading.report.error(placeOf(item), `this fact is longer than ${LIMITS.text} characters. Divide it.`);
  }
  const citation = readCitation(trim(part(item, start + 1, item.end - 1)), reading);
  return citation === null ? null : { text, ...citation };
}

/** Writes a fact as a list item of two lines. */
export function writeFact(fact: Fact, around: Around): string {
  return `- ${writeStart(writeInline(fact.text))}\n  ${writeCitation(fact, around)}`;
}

/** Where the citation's bracket opens: at the last line that begins with one, if the item ends with its partner. */
function citationStart({ passage, end }: Span): number | null {
  const { text, rows } = passage;
  let slashes = 0;
  while (text[end - 2 - slashes] === '\\') slashes++;
  if (text[end - 1] !== ')' || slashes % 2 === 1) return null;
  return rows.findLast((row) => text[row.offset] === '(')?.offset ?? null;
}
