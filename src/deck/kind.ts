import { type Reading, readPlain, writePlain } from './inline.ts';
import { LIMITS } from './limits.ts';
import { findBare, part, placeOf, raw, type Span, trim } from './passage.ts';
import { didYouMean } from './suggest.ts';
import { type Card, KINDS, type Kind } from './types.ts';

/** What the bold line under a card's title says. */
export type KindLine = Pick<Card, 'kind' | 'role' | 'wikidata' | 'everyday'>;

/** Reads `**place, town · everyday · Q123456**`; null when it is none or its kind unknown. */
export function readKindLine(line: Span, reading: Reading): KindLine | null {
  const text = raw(line);
  if (text.length < 5 || !text.startsWith('**') || !text.endsWith('**')) {
    const message = 'the kind line is missing. Write it under the title, like “**person, mayor of Kovin**”.';
    reading.report.error(placeOf(line), message);
    return null;
  }
  const [first, ...marks] = splitAtDots(part(line, line.start + 2, line.end - 2));
  const comma = findBare(first!, ',');
  const word = trim(part(first!, first!.start, comma === -1 ? first!.end : comma));
  const kind = readKind(word, reading);
  const role = comma === -1 ? null : readRole(trim(part(first!, comma + 1)), reading);
  const { everyday, wikidata } = readMarks(marks, reading);
  return kind === null ? null : { kind, role, wikidata, everyday };
}

/** Writes a kind line. */
export function writeKindLine({ kind, role, wikidata, everyday }: KindLine): string {
  const parts = [role === null ? kind : `${kind}, ${writePlain(role)}`];
  if (everyday) parts.push('everyday');
  if (wikidata !== null) parts.push(wikidata);
  return `**${parts.join(' · ')}**`;
}

function readKind(span: Span, { report }: Reading): Kind | null {
  const word = raw(span);
  const kind = KINDS.find((each) => each === word);
  if (kind !== undefined) return kind;
  const hint = didYouMean(word, KINDS) || ` Write one of ${KINDS.join(', ')}.`;
  report.error(placeOf(span), `there is no kind “${word.slice(0, 40)}”.${hint}`);
  return null;
}

function readRole(span: Span, reading: Reading): string {
  const role = readPlain(span, reading);
  if (!/\S/.test(role))
    reading.report.error(placeOf(span), 'nothing stands behind the comma. Delete it, or say what it is.');
  if (role.length > LIMITS.name) {
    reading.report.error(placeOf(span), `this is longer than ${LIMITS.name} characters. Shorten it.`);
  }
  return role;
}

function readMarks(spans: readonly Span[], { report }: Reading): Pick<KindLine, 'everyday' | 'wikidata'> {
  let everyday = false;
  let wikidata: string | null = null;
  for (const span of spans) {
    const mark = raw(span);
    if (mark === 'everyday' && !everyday && wikidata === null) everyday = true;
    else if (/^Q[1-9]\d{0,11}$/.test(mark) && wikidata === null) wikidata = mark;
    else {
      const message =
        'behind “ · ” stand only “everyday”, then a Wikidata id like Q159, each once. Correct this part.';
      report.error(placeOf(span), message);
    }
  }
  return { everyday, wikidata };
}

/** The parts of a line between dots that stand alone; in `Gal·la` the dot is a letter's. */
function splitAtDots(span: Span): Span[] {
  const parts: Span[] = [];
  let start = span.start;
  for (const match of raw(span).matchAll(/(?<=^|\s)·(?=\s|$)/g)) {
    parts.push(trim(part(span, start, span.start + match.index)));
    start = span.start + match.index + 1;
  }
  return [...parts, trim(part(span, start))];
}
