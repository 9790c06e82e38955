import { nextBlock, PARTS, type Part } from './blocks.ts';
import { seenOf } from './characters.ts';
import type { Around } from './citation.ts';
import { readFact, writeFact } from './fact.ts';
import { type Reading, readPlain, writePlain, writeStart } from './inline.ts';
import { type KindLine, readKindLine, writeKindLine } from './kind.ts';
import { LIMITS } from './limits.ts';
import { type PlacedName, readNames, writeNames } from './names.ts';
import { type Cursor, placeOf, raw, type Span } from './passage.ts';
import type { Place } from './report.ts';
import { slug } from './slug.ts';
import type { Card, Fact } from './types.ts';

/** A card, and where it and each of its names stand. `card` is null when its kind is not known. */
export interface PlacedCard {
  readonly id: string;
  readonly card: Card | null;
  readonly place: Place;
  readonly names: readonly PlacedName[];
}

/** Reads all cards up to the end of the file. Those with errors are incomplete; the report has the errors. */
export function* readCards(cursor: Cursor, reading: Reading): Generator<PlacedCard> {
  let block = nextBlock(cursor, reading.report);
  while (block !== null && block.type !== 'title') {
    reading.report.error(
      placeOf(block.span),
      'this stands outside of a card. Begin a card above it with “## ” and its title.',
    );
    block = nextBlock(cursor, reading.report);
  }
  while (block !== null) {
    const draft = new Draft(block.span, reading);
    for (block = nextBlock(cursor, reading.report); block !== null && block.type !== 'title'; ) {
      draft.add(block.type, block.span);
      block = nextBlock(cursor, reading.report);
    }
    yield draft.finish();
  }
}

/** Writes a card as its section, without a line feed at its end. */
export function writeCard(card: Card, around: Around): string {
  const parts = [`## ${writePlain(card.title).replace(/(?<=^| )(?=#+$)/, '\\')}`, writeKindLine(card)];
  if (card.summary !== null) parts.push(writeSummary(card.summary));
  if (card.names.length > 0) parts.push('Names:', writeNames(card.names).join('\n'));
  if (card.facts.length > 0)
    parts.push('Facts:', card.facts.map((fact) => writeFact(fact, around)).join('\n'));
  return parts.join('\n\n');
}

function writeSummary(summary: string): string {
  return writeStart(writePlain(summary)).replace(LIST_LINE, '$1\\:');
}

/** A line that opens a list, or was meant to. */
const LIST_LINE = /^(names?|facts?):$/i;

/** A card while it is read, block by block. */
class Draft {
  readonly #reading: Reading;
  readonly #place: Place;
  readonly #title: string;
  readonly #names: PlacedName[] = [];
  readonly #facts: Fact[] = [];
  #kind: KindLine | null = null;
  #summary: string | null = null;
  /** The part that was opened last. */
  #part: Part | null = null;

  constructor(title: Span, reading: Reading) {
    this.#reading = reading;
    this.#place = placeOf(title);
    this.#title = readTitle(title, reading);
  }

  /** Takes the next block under the title. */
  add(type: Part | 'item', span: Span): void {
    const problem = type === 'item' ? this.#addItem(span) : this.#open(type, span);
    if (problem !== null) this.#reading.report.error(placeOf(span), problem);
  }

  finish(): PlacedCard {
    if (this.#part === null) this.#reading.report.error(this.#place, KIND_MISSING);
    const [id, names] = [slug(this.#title), this.#names];
    const card = this.#kind && {
      id,
      title: this.#title,
      ...this.#kind,
      summary: this.#summary,
      names: names.map(({ name }) => name),
      facts: this.#facts,
    };
    return { id, card, place: this.#place, names };
  }

  /** Begins a part, of which texts and the kind line are all. Gives what is wrong with its being there. */
  #open(type: Part, span: Span): string | null {
    const opened = this.#part;
    if (opened !== null && PARTS.indexOf(type) <= PARTS.indexOf(opened)) return tooLate(type, opened);
    if (type === 'text' && LIST_LINE.test(raw(span))) {
      return 'a list is opened by a line “Names:” or “Facts:”. Write it like that.';
    }
    this.#part = type;
    if (type === 'kind') this.#kind = readKindLine(span, this.#reading);
    if (type === 'text') this.#summary = readSummary(span, this.#reading);
    return opened === null && type !== 'kind' ? KIND_MISSING : null;
  }

  #addItem(span: Span): string | null {
    if (this.#part === 'names') {
      // Beyond the limit, which is checked for all cards together, one more name is as bad as a million.
      if (this.#names.length <= LIMITS.names) this.#names.push(...readNames(span, this.#reading));
    } else if (this.#part === 'facts') {
      const fact = readFact(span, this.#reading);
      if (fact !== null) this.#facts.push(fact);
    } else {
      return 'a list stands only below “Names:” or “Facts:”. Write that line above it, or “\\-” for a dash.';
    }
    return null;
  }
}

const KIND_MISSING = 'the kind line is missing. Write it under the title, like “**person, mayor of Kovin**”.';

function tooLate(type: Part, opened: Part): string {
  const inList = opened === 'names' || opened === 'facts';
  if (type === 'text' && inList) {
    return 'this belongs to no list item. Begin an item with “- ”, and leave no blank line inside one.';
  }
  if (type === 'text') return 'a summary is one paragraph. Join the two, or make facts of it.';
  if (type === 'kind')
    return 'a kind line stands once, right under the title. Delete it, or write “\\*” for a star.';
  const name = type === 'names' ? 'Names:' : 'Facts:';
  return type === opened
    ? `“${name}” stands here twice. Join the lists.`
    : `“${name}” stands above “Facts:”. Move it.`;
}

function readTitle(span: Span, reading: Reading): string {
  const { report } = reading;
  const title = seenOf(readPlain(span, reading));
  if (!/[\p{L}\p{N}]/u.test(slug(title))) {
    report.error(
      placeOf(span),
      'the title needs a letter or digit, since its anchor is made of them. Write one.',
    );
  }
  if (title.length > LIMITS.name) {
    report.error(placeOf(span), `this title is longer than ${LIMITS.name} characters. Shorten it.`);
  }
  if (/(?:^|[ \t])#+$/.test(raw(span).slice(-LIMITS.name))) {
    report.error(placeOf(span), 'code hosts drop “#” at the end of a title. Delete it, or write “\\#”.');
  }
  return title;
}

function readSummary(span: Span, reading: Reading): string {
  const summary = readPlain(span, reading);
  if (summary.length > LIMITS.text) {
    reading.report.error(placeOf(span), `this summary is longer than ${LIMITS.text} characters. Shorten it.`);
  }
  return summary;
}
