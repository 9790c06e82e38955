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

/** A clause between dashes inside a quotation: the words that Russian sets there, “«…, — сказал Рот из «Дорстроя», — …»”. */
const INSERTED =
  /[,.!?…]\s+[—–-]\s+(\p{L}+)(?:[^«»“”"—–]|«[^«»]{1,40}»|"[^"«»]{1,40}"){0,100}[,.]\s+[—–-]\s+/gu;
/** The same at a paragraph's end, and a dash that opens it. */
const CLOSING = /[,.!?…]\s+[—–-]\s+(\p{L}+)(?:(?!\s[—–-]\s)[\s\S])*$/u;
const DASH = /^[—–-]\s+(?=[\p{Lu}\d«])/u;

/**
 * Quotations of a paragraph, the outermost ones, in order; one with a clause of a `speech` verb set inside is two.
 * Which way a mark faces is judged by what stands around it more than by its shape, since badly set text has them
 * the wrong way round. `hasDashes`: may dashes stand for such marks?
 */
export function quotationsIn(
  text: string,
  speech: readonly ReadonlySet<string>[] = [],
  hasDashes = false,
): Quotation[] {
  const spoken = hasDashes ? [...dashed(text, speech), ...unmarked(text, speech)] : [];
  if (spoken.length > 0) {
    const isInside = (one: Quotation) => spoken.some(({ start, end }) => start < one.end && one.start < end);
    return [...spoken, ...pair(text, MARKS).filter((one) => !isInside(one))].sort(
      (a, b) => a.start - b.start,
    );
  }
  const found = pair(text, MARKS);
  if (found.length === 0) return pair(text, SINGLE);
  return found.flatMap((each) =>
    text[each.start] === '«' || hasDashes ? parted(text, each, speech) : [each],
  );
}

/** Russian «— Мост закроют, — сказал Рот. — Другого нет.»: what a dash opens, where a clause of a verb of saying is set behind it. */
function dashed(text: string, speech: readonly ReadonlySet<string>[]): Quotation[] {
  const [dash] = DASH.exec(text) ?? [];
  if (dash === undefined) return [];
  const closing = CLOSING.exec(text);
  const isClosed = closing !== null && speech.some((set) => set.has(closing[1]!.toLowerCase()));
  const end = isClosed ? closing.index + 1 : text.length;
  const parts = parted(text, { start: dash.length, end, closed: true }, speech);
  return isClosed || parts.length > 1 ? parts : [];
}

/**
 * Russian «Мост закроют. Другого нет, - сказал Рот.», without a mark that opens it: all its sentences ahead of such a clause at the
 * paragraph's end that have no verb of saying themselves.
 */
function unmarked(text: string, speech: readonly ReadonlySet<string>[]): Quotation[] {
  const closing = CLOSING.exec(text);
  const isSaid = (word: string) => speech.some((set) => set.has(word.toLowerCase()));
  if (closing === null || !text.startsWith(',', closing.index) || !isSaid(closing[1]!)) return [];
  const isQuoted =
    DASH.test(text) ||
    pair(text, MARKS).some(({ start, end }) => end === closing.index || end - start > NAME);
  if (isQuoted) return [];
  let start = 0;
  for (const { index, 0: sentence } of text.slice(0, closing.index).matchAll(/[^.!?…]+(?:[.!?…]+\s+|$)/gu))
    if (sentence.match(/\p{L}+/gu)?.some(isSaid)) start = index + sentence.length;
  return start < closing.index ? [{ start, end: closing.index + 1, closed: true }] : [];
}

/** UTF-16 units of a name in quotation marks, at most. */
const NAME = 60;

function parted(text: string, whole: Quotation, speech: readonly ReadonlySet<string>[]): Quotation[] {
  const parts: Quotation[] = [];
  let { start } = whole;
  for (const { index, 0: all, 1: verb } of text.slice(whole.start, whole.end).matchAll(INSERTED)) {
    if (!speech.some((set) => set.has(verb!.toLowerCase()))) continue;
    parts.push({ start, end: whole.start + index + 1, closed: true });
    start = whole.start + index + all.length;
  }
  return [...parts, { ...whole, start }];
}

function pair(text: string, marks: RegExp): Quotation[] {
  const found: Quotation[] = [];
  let open: number | null = null;
  let inner = 0;
  for (const match of text.matchAll(marks)) {
    const at = match.index;
    const [mark, before, behind] = [match[0], text[at - 1] ?? ' ', text[at + 1] ?? ' '];
    if (mark === '’' && (open === null || isLetter(behind))) continue;
    if (mark === '‘' && (open !== null || isLetter(before))) continue;
    if (open === null && isInches(mark, before, behind)) continue;
    if (open === null) [open, inner] = [at, 0];
    else if (opens(text, at)) inner++;
    else if (inner > 0 && !isOutermost(text, at)) inner--;
    else {
      if (/[\p{L}\p{N}]/u.test(text.slice(open, at))) found.push({ start: open, end: at + 1, closed: true });
      open = null;
    }
  }
  const isSpeech = open !== null && !(open > 0 && /^\p{Ll}/u.test(text.slice(open + 1)));
  // “lo que “quiso hacer el alcalde.”: a mark that opens no sentence and is closed nowhere is a slip.
  if (isSpeech && marks === MARKS) found.push({ start: open!, end: text.length, closed: false });
  return found;
}

/** Inches: 12". */
function isInches(mark: string, before: string, behind: string): boolean {
  return mark === '"' && /\d/.test(before) && !isLetter(behind);
}

/**
 * Does the mark at `at`, behind one that opened a name inside a quotation, close the whole of it, and not that name
 * alone: are all the others behind it paired?
 */
function isOutermost(text: string, at: number): boolean {
  let depth = 0;
  for (const { index } of text.slice(at + 1).matchAll(MARKS)) {
    depth += opens(text, at + 1 + index) ? 1 : -1;
    if (depth < 0) return false;
  }
  return true;
}

/** Does a mark open a quotation, or a name inside one, by what stands around it? */
function opens(text: string, at: number): boolean {
  const [mark, before, behind] = [text[at]!, text[at - 1] ?? ' ', text[at + 1] ?? ' '];
  const faces = !/[\p{L}\p{N}.,!?…]/u.test(before) && /[\p{L}\p{N}"“„«]/u.test(behind);
  return faces && mark !== '”' && mark !== '»';
}

function isLetter(character: string): boolean {
  return /[\p{L}\p{N}]/u.test(character);
}
