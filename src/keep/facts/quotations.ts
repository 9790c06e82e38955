/** A stretch of a paragraph in quotation marks. */
export interface Quotation {
  /** Offset of the opening mark. */
  readonly start: number;
  /** Offset behind the closing mark; the paragraph's end if there is none. */
  readonly end: number;
  readonly closed: boolean;
}

const MARKS = /["“”„«»‟〝〞]/g;
const SINGLE = /[‘’]/g;

/**
 * Quotations of a paragraph, the outermost ones, in order. Which way a mark faces is judged by what stands around
 * it more than by its shape, since badly set text has them the wrong way round.
 */
export function quotationsIn(text: string): Quotation[] {
  const found = pair(text, MARKS);
  return found.length > 0 ? found : pair(text, SINGLE);
}

function pair(text: string, marks: RegExp): Quotation[] {
  const found: Quotation[] = [];
  let open: number | null = null;
  for (const match of text.matchAll(marks)) {
    const at = match.index;
    const [mark, before, behind] = [match[0], text[at - 1] ?? ' ', text[at + 1] ?? ' '];
    if (mark === '’' && (open === null || isLetter(behind))) continue;
    if (mark === '‘' && (open !== null || isLetter(before))) continue;
    // Inches: 12".
    if (mark === '"' && open === null && /\d/.test(before) && !isLetter(behind)) continue;
    if (open === null) open = at;
    else if (!opens(mark, before, behind)) {
      if (/[\p{L}\p{N}]/u.test(text.slice(open, at))) found.push({ start: open, end: at + 1, closed: true });
      open = null;
    }
  }
  if (open !== null && marks === MARKS) found.push({ start: open, end: text.length, closed: false });
  return found;
}

/** Does a mark inside a quotation open another one? */
function opens(mark: string, before: string, behind: string): boolean {
  const faces = !/[\p{L}\p{N}.,!?…]/u.test(before) && /[\p{L}\p{N}]/u.test(behind);
  return faces && mark !== '”' && mark !== '»';
}

function isLetter(character: string): boolean {
  return /[\p{L}\p{N}]/u.test(character);
}
