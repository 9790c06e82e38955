import { readCited, writeCited } from './cited.ts';
import { dateProblem } from './dates.ts';
import { collapse, type Reading, readInline, readPlain, writePlain } from './inline.ts';
import { LIMITS } from './limits.ts';
import { part, placeOf, raw, type Span, split, trim } from './passage.ts';
import { didYouMean } from './suggest.ts';
import type { Fact, FactDate } from './types.ts';

/** What a citation says of its fact: everything but the text. */
export type Citation = Omit<Fact, 'text'>;

/** The parts behind the first, in the order in which they stand. */
const PARTS = ['said by', 'stated', 'about', 'due', 'also', 'note'];

/** Reads what stands between the brackets at the end of a fact. Null when it names no source and paragraph. */
export function readCitation(span: Span, reading: Reading): Citation | null {
  const [first, ...rest] = split(span, ';');
  const cited = readCited(first!, reading);
  const parts = readParts(rest, reading);
  const facts = {
    saidBy: readSpeaker(parts.get('said by'), reading),
    stated: readDate(parts.get('stated'), reading),
    about: readDate(parts.get('about'), reading),
    due: readDate(parts.get('due'), reading),
    also: readAlso(parts.get('also'), reading),
    note: readNote(parts.get('note'), reading),
  };
  return cited === null ? null : { ...cited, ...facts };
}

/** What a citation's writer needs to know of the deck around it. */
export interface Around {
  /** The cards' titles by their ids. */
  readonly titles: ReadonlyMap<string, string>;
  /** The sources' addresses by their ids. */
  readonly urls: ReadonlyMap<string, string | null>;
}

/** Writes a citation with its brackets. */
export function writeCitation(citation: Citation, { titles, urls }: Around): string {
  const { saidBy, stated, about, due, also, note } = citation;
  const link = (text: string, card: string) => `[${writePlain(text, ';')}](#${card})`;
  const date = (word: string, { date, inferred }: FactDate) =>
    `${word} ${date}${inferred ? ' inferred' : ''}`;
  const parts = [writeCited(citation, urls.get(citation.source) ?? null)];
  if (saidBy !== null) {
    parts.push(
      `said by ${saidBy.card === null ? writePlain(saidBy.name, ';') : link(saidBy.name, saidBy.card)}`,
    );
  }
  if (stated !== null) parts.push(date('stated', stated));
  if (about !== null) parts.push(date('about', about));
  if (due !== null) parts.push(date('due', due));
  if (also.length > 0)
    parts.push(`also ${also.map((card) => link(titles.get(card) ?? card, card)).join(', ')}`);
  if (note !== null) parts.push(`note ${writePlain(note, ';')}`);
  return `(${parts.join('; ')})`;
}

/** Parts by the words that they begin with. */
function readParts(spans: readonly Span[], { report }: Reading): Map<string, Span> {
  const parts = new Map<string, Span>();
  let last = -1;
  for (const span of spans) {
    const word = /^(?:said\s+by|stated|about|due|also|note)(?=\s|$)/.exec(raw(span))?.[0];
    const name = word === undefined ? '' : collapse(word);
    const order = PARTS.indexOf(name);
    if (word === undefined) {
      const begin = /^\S*/.exec(raw(span))![0];
      const hint =
        didYouMean(begin, PARTS) || ` Known are: ${PARTS.join(', ')}. A “;” inside a text is written “\\;”.`;
      report.error(placeOf(span), `no part of a citation begins like “${raw(span).slice(0, 40)}”.${hint}`);
    } else if (parts.has(name)) {
      report.error(placeOf(span), `“${name}” stands here twice. Put both into one.`);
    } else {
      if (order < last)
        report.error(placeOf(span), `“${name}” stands too late. The order is: ${PARTS.join(', ')}.`);
      last = Math.max(order, last);
      parts.set(name, trim(part(span, span.start + word.length)));
    }
  }
  return parts;
}

function readSpeaker(span: Span | undefined, reading: Reading): Fact['saidBy'] {
  if (span === undefined) return null;
  const [only, ...more] = readInline(span, reading, ';');
  const speaker =
    typeof only === 'object' ? { name: only.text, card: only.card } : { name: only ?? '', card: null };
  if (more.length > 0 || !isText(speaker.name)) {
    reading.report.error(placeOf(span), 'a speaker is one link or plain text. Name nobody else here.');
  } else if (speaker.name.length > LIMITS.name) {
    reading.report.error(placeOf(span), `this speaker is longer than ${LIMITS.name} characters. Shorten it.`);
  }
  return speaker;
}

function readDate(span: Span | undefined, { report }: Reading): FactDate | null {
  if (span === undefined) return null;
  const [date = '', mark, ...rest] = raw(span).split(/\s+/, 3);
  const problem = dateProblem(date);
  if (problem !== null) report.error(placeOf(span), problem);
  else if (rest.length > 0 || (mark !== undefined && mark !== 'inferred')) {
    report.error(placeOf(span), 'only “inferred” may stand behind a date. Part what follows by “;”.');
  }
  return { date, inferred: mark === 'inferred' };
}

function readAlso(span: Span | undefined, reading: Reading): string[] {
  if (span === undefined) return [];
  const pieces = readInline(span, reading, ';');
  const isList = pieces.every((piece, i) =>
    i % 2 === 0 ? typeof piece === 'object' : piece === ', ' || piece === ',',
  );
  if (pieces.length % 2 === 0 || !isList) {
    const message = 'links parted by commas belong here. Write “also [one](#anchor), [two](#anchor)”.';
    reading.report.error(placeOf(span), message);
  }
  return pieces.flatMap((piece) => (typeof piece === 'object' ? [piece.card] : []));
}

function readNote(span: Span | undefined, reading: Reading): string | null {
  if (span === undefined) return null;
  const note = readPlain(span, reading, ';');
  if (!isText(note)) reading.report.error(placeOf(span), 'the note is empty. Write it, or delete the word.');
  if (note.length > LIMITS.text) {
    reading.report.error(placeOf(span), `this note is longer than ${LIMITS.text} characters. Shorten it.`);
  }
  return note;
}

function isText(text: string): boolean {
  return /\S/.test(text);
}
