import { classOf } from './elements.ts';

/** Elements that stand in a row in a column of text. */
const IN_COLUMN = 'p, blockquote, h2, h3, h4';
/** Carries an element's number through Readability, which makes elements anew. */
const MARK = 'data-gloss-place';
/** Members of a row that must have been kept before the others are missed. */
const ENOUGH = 3;

/** The rows of a document: elements in a column that have one parent, as copies. */
export type Rows = readonly (readonly Element[])[];

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
  return [...rows.values()]
    .filter(({ length }) => length > ENOUGH)
    .map((row) => row.map((element) => element.cloneNode(true) as Element));
}

/**
 * Puts back into a body what was lost from the middle of a row: Readability leaves out short paragraphs where it
 * gathers a column from its parts. Put back is what looks like its neighbours, if most of the row was kept.
 */
export function fillGaps(body: Element, rows: Rows): void {
  const kept = new Map(
    Array.from(body.querySelectorAll(`[${MARK}]`), (element) => [element.getAttribute(MARK), element]),
  );
  const keptOf = (element: Element) => kept.get(element.getAttribute(MARK));
  for (const row of rows) {
    const present = row.filter((element) => keptOf(element));
    if (present.length < ENOUGH || present.length * 2 < row.length) continue;
    const looks = new Set(present.map(look));
    let before: Element | undefined;
    for (const element of row.slice(0, row.indexOf(present.at(-1)!))) {
      const own = keptOf(element);
      if (!own && !(before && looks.has(look(element)))) continue;
      if (!own) before!.after(element);
      before = own ?? element;
    }
  }
}

const look = (element: Element) => `${element.localName} ${classOf(element).trim()}`;
