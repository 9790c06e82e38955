// Web addresses, e-mail addresses, domains, names of files, paths and @handles are not text: a name inside one is no
// mention. One that is the whole of it (a name like “booking.com”) is.
//
// Most names have a space, or a comma and a space, on both sides: no address reaches beyond those, so that only the
// others are looked at more closely.
import { CLASS, LOWER, SPACE, UPPER, unitAt } from './symbols.ts';
import { UnitSet } from './unit-set.ts';

/** Domain endings of more than two letters that are seen in running text; of two letters all are taken. */
const ENDINGS = new Set(
  'com org net edu gov mil int info biz name app dev news online site tv eu uk рф бел укр срб мкд бг'.split(
    ' ',
  ),
);
/** Domain endings that are words besides, which may begin a sentence that lacks its space: “Minsk.in”. */
const WORDS = new Set('am an as at be do in is it me my no so to us we'.split(' '));
/** Endings of file names. */
const FILES = new Set(
  'jpg jpeg png gif webp svg pdf html htm php asp aspx doc docx xls xlsx ppt pptx zip mp3 mp4 csv txt json xml'.split(
    ' ',
  ),
);

/** What parts text into stretches that an address does not cross, besides spaces. */
const PARTS = new UnitSet('<>"“”„«»()[]{}|、。（）');
/** What may stand behind an address without being part of it. */
const CLOSERS = new UnitSet(",.;:!?…'’");

interface Span {
  readonly start: number;
  readonly end: number;
}

/** The addresses of a text, looked for where asked, each stretch once. */
export class Addresses {
  readonly #text: string;
  #stretch: Span = { start: 0, end: 0 };
  #addresses: readonly Span[] = [];

  constructor(text: string) {
    this.#text = text;
  }

  /** Whether an address touches text[start, end) and reaches beyond it. */
  hold(start: number, end: number): boolean {
    if (isBound(this.#text, start - 1) && endsStretch(this.#text, end)) return false;
    return this.#at(start, start, end) || (end > this.#stretch.end && this.#at(end - 1, start, end));
  }

  #at(place: number, start: number, end: number): boolean {
    this.#enter(place);
    const address = this.#addresses[firstEndingAfter(this.#addresses, start)];
    return address !== undefined && address.start < end && (address.start < start || end < address.end);
  }

  #enter(place: number): void {
    if (this.#stretch.start <= place && place < this.#stretch.end) return;
    let start = place;
    let end = place;
    while (!isBound(this.#text, start - 1)) start -= 1;
    while (!isBound(this.#text, end)) end += 1;
    this.#stretch = { start, end };
    this.#addresses = NONE;
    if (!mayHold(this.#text, start, end)) return;
    this.#addresses = addressesIn(this.#text.slice(start, end)).map((span) => ({
      start: span.start + start,
      end: span.end + start,
    }));
  }
}

/** Whether no stretch goes on at an offset. */
function isBound(text: string, at: number): boolean {
  if (at < 0 || at >= text.length) return true;
  const unit = unitAt(text, at);
  return (CLASS[unit]! & SPACE) !== 0 || PARTS.has(unit);
}

function endsStretch(text: string, end: number): boolean {
  return isBound(text, end) || (CLOSERS.has(unitAt(text, end)) && isBound(text, end + 1));
}

/** A path, /home/name or ~/name, with something behind each slash. */
const PATH = /^[~.]{0,2}(?:\/[^/]+){2,}|^[a-z]:\\./iu;

/**
 * Whether a stretch has what every address has: the beginning of a path, an @, a colon before a slash, “www.”, or a stop
 * before a small letter, with which most endings begin, or before two capitals. Times, numbers and abbreviations are no addresses.
 */
function mayHold(text: string, start: number, end: number): boolean {
  if (beginsPath(text, start)) return true;
  for (let at = start; at < end; at += 1) {
    const unit = unitAt(text, at);
    if (unit === AT) return true;
    if (unit === COLON && isSlash(unitAt(text, at + 1))) return true;
    if (unit !== STOP) continue;
    const next = CLASS[unitAt(text, at + 1)]!;
    if (next & LOWER || (unitAt(text, at - 1) | 0x20) === SMALL_W) return true;
    if (next & UPPER && CLASS[unitAt(text, at + 2)]! & UPPER) return true;
  }
  return false;
}

function isSlash(unit: number): boolean {
  return unit === SLASH || unit === BACKSLASH;
}

/** Whether a slash, or what may stand before the first one of a path, begins a stretch. */
function beginsPath(text: string, start: number): boolean {
  const unit = unitAt(text, start);
  return unit === SLASH || unit === TILDE || unit === STOP;
}

const STOP = 0x2e;
const SLASH = 0x2f;
const COLON = 0x3a;
const AT = 0x40;
const BACKSLASH = 0x5c;
const SMALL_W = 0x77;
const TILDE = 0x7e;

const NONE: readonly Span[] = [];

function firstEndingAfter(spans: readonly Span[], place: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.end > place) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Spans of addresses in a stretch of text without spaces, in time that grows with its length alone. */
function addressesIn(stretch: string): Span[] {
  if (PATH.test(stretch)) return [{ start: 0, end: stretch.length }];
  const found: Span[] = [];
  const link = linkStart(stretch);
  for (const { 0: run, index } of stretch.slice(0, link).matchAll(/[\p{L}\p{N}\p{M}_.@+%-]+/gu)) {
    const piece = withoutClosers(run);
    const end = index + piece.length;
    if (!isAddress(piece)) continue;
    if (/[/?:#]/.test(stretch[end] ?? '')) return [...found, { start: index, end: stretch.length }];
    found.push({ start: index, end });
  }
  if (link < stretch.length) found.push({ start: link, end: stretch.length });
  return found;
}

function withoutClosers(run: string): string {
  let end = run.length;
  while (end > 0 && (run[end - 1] === '.' || run[end - 1] === '-')) end -= 1;
  return run.slice(0, end);
}

/** Where `scheme://` or `www.` begins, or the stretch's length. */
function linkStart(stretch: string): number {
  const slashes = stretch.indexOf('://');
  let scheme = slashes;
  while (scheme > 0 && /[a-z0-9+.-]/i.test(stretch[scheme - 1]!)) scheme -= 1;
  const www = /(?:^|[^\p{L}\p{N}])www\./iu.exec(stretch)?.index ?? stretch.length;
  return Math.min(slashes < 0 ? stretch.length : scheme, www);
}

function isAddress(piece: string): boolean {
  if (piece.includes('@')) return /@[\p{L}\p{N}_]/u.test(piece);
  const labels = piece.split('.');
  const ending = labels.at(-1)!;
  if (labels.length < 2 || labels.includes('')) return false;
  if (ENDINGS.has(ending) || FILES.has(ending)) return true;
  // Leave.EU
  if (labels[0]!.length > 1 && ending === ending.toUpperCase() && ENDINGS.has(ending.toLowerCase()))
    return true;
  // “Minsk.in” may be a sentence without its space; “minsk.in” and “Minsk.by” are not.
  const isDomain = /^[a-z]{2}$/.test(ending) && labels[0]!.length > 1;
  return isDomain && (piece === piece.toLowerCase() || !WORDS.has(ending));
}
