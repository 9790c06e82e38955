import { classOf } from './elements.ts';

/** Elements that stand in a row in a column of text. */
const IN_COLUMN = 'p, blockquote, h2, h3, h4';
/** Carries an element's number through Readability, which makes elements anew. */
const MARK = 'data-gloss-place';
/** Members of a row that must have been kept before the others are missed. */
const ENOUGH = 3;

/** Characters that a paragraph has at most which Readability may lose. */
const LOSABLE = 400;

/** An element of a row. */
interface Member {
  readonly place: string;
  readonly look: string;
  /** To be put back; null: it is too long to be lost. */
  readonly copy: Element | null;
}

/** The rows of a document: elements in a column that have one parent. */
export type Rows = readonly (readonly Member[])[];

/** Numbers the elements in columns, which changes the document, and gives their rows. */
export function markRows(document: Document): Rows {
  const rows = new Map<Element | null, Element[]>();
  let place = 0;
  for (const element of document.querySelectorAll(IN_COLUMN)) {
    element.setAttribute(MARK, String(place++));
    const row = rows.get(element.parentElement);
    if (row) row.push(element);
    else rows.set(element.parentElement, [element]);
  }
  return [...rows.values()].filter(({ length }) => length > ENOUGH).map((row) => row.map(memberOf));
}

function memberOf(element: Element): Member {
  const isShort = (element.textContent?.length ?? 0) <= LOSABLE;
  return {
    place: element.getAttribute(MARK)!,
    look: `${element.localName} ${classOf(element).trim()}`,
    copy: isShort ? (element.cloneNode(true) as Element) : null,
  };
}

/**
 * Puts back into a body what was lost from the middle of a row: Readability leaves out short paragraphs where it
 * gathers a column from its parts. Put back is what looks like its neighbours, if most of the row was kept.
 */
export function fillGaps(body: Element, rows: Rows): void {
  const kept = new Map(
    Array.from(body.querySelectorAll(`[${MARK}]`), (element) => [element.getAttribute(MARK), element]),
  );
  for (const row of rows) {
    const present = row.filter(({ place }) => kept.has(place));
    if (present.length < ENOUGH || present.length * 2 < row.length) continue;
    const looks = new Set(present.map(({ look }) => look));
    let before: Element | undefined;
    for (const { place, look, copy } of row.slice(0, row.indexOf(present.at(-1)!))) {
      const own = kept.get(place);
      if (!own && !(before && copy && looks.has(look))) continue;
      if (!own) before!.after(copy!);
      before = own ?? copy!;
    }
  }
}
