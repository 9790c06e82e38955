/** How files that are no text begin, by bytes as Latin-1, and what they are called. */
const KINDS: readonly (readonly [begins: RegExp, kind: string])[] = [
  [/^\s{0,9}%PDF-/, 'a PDF document'],
  [/^\{\\rtf/, 'a document in RTF'],
  [/^content-type:\s*multipart\/related/im, 'a page with its pictures in one file (MHTML)'],
  [/^bplist00.*Web(Main|Sub)[Rr]esource/s, 'a page with its pictures in one file (a web archive)'],
  [/^(\x89PNG|\xff\xd8\xff|GIF8[79]a|BM.{4}\0{4}|RIFF.{4}WEBP|II\*\0|MM\0\*|\0{3}.ftypavif)/s, 'a picture'],
  [/^PK\x03\x04.*(\[Content_Types\]\.xml|mimetypeapplication\/|_rels\/)/s, 'an office document or e-book'],
  [/^\xd0\xcf\x11\xe0/, 'an office document'],
  [
    /^(PK[\x03\x05\x07]|\x1f\x8b|BZh\d1AY|\xfd7zXZ|7z\xbc\xaf|Rar!\x1a|\x28\xb5\x2f\xfd|.{257}ustar)/s,
    'an archive',
  ],
  [/^(\x7fELF|MZ.{0,60}\0|[\xcf\xce]\xfa\xed\xfe|\xca\xfe\xba\xbe|\0asm)/s, 'a program'],
  [/^(ID3[\x02-\x04]|OggS\0|fLaC|RIFF.{4}(WAVE|AVI )|\0{3}.ftyp|\x1aE\xdf\xa3)/s, 'a sound or a film'],
  [/^SQLite format 3\0/, 'a database'],
];

/** Bytes that are looked at. */
const START = 2000;

/** What bytes seem to be that are neither text nor a page, with an article; null: they may be either. */
export function kindOf(bytes: Uint8Array): string | null {
  // Not by a TextDecoder, to which Latin-1 is windows-1252.
  const start = Buffer.from(bytes.subarray(0, START)).toString('latin1');
  const known = KINDS.find(([begins]) => begins.test(start));
  if (known) return known[1];
  // Text in UTF-16 is full of zeros too, and pages may hold one by a slip, as browsers bear.
  if (utf16Of(bytes) !== null || !start.includes('\0') || /^\s*<[!?a-z]/i.test(start)) return null;
  return isInPairs(bytes.subarray(0, START)) ? 'text in UTF-16 without the mark that says so' : 'binary data';
}

/** What a text seems to be that is no article, with an article if it has one; null: it may be one. */
export function formatOf(text: string): string | null {
  const start = text.slice(0, START).replace(/^\ufeff/, '');
  if (/^---\r?\ngloss:/.test(start)) return 'a deck already';
  if (/^\s*<(\?xml|rss|feed|svg)\b/.test(start)) return 'XML';
  return /^\s*[[{]\s*["[{]/.test(start) && isJson(text) ? 'JSON' : null;
}

function isJson(text: string): boolean {
  return [text, text.slice(0, text.indexOf('\n') + 1)].some((json) => {
    try {
      return JSON.parse(json) !== null;
    } catch {
      return false;
    }
  });
}

/** In which UTF-16 bytes are, by their mark; null: in none. */
export function utf16Of([first, second]: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : null;
}

/** Are most of every other byte, and hardly any of the rest, zeros, as in Latin letters of two bytes each? */
function isInPairs(bytes: Uint8Array): boolean {
  const zeros = [0, 0];
  for (const [at, byte] of bytes.entries()) if (byte === 0) zeros[at % 2]!++;
  return Math.max(...zeros) > 0.4 * bytes.length && Math.min(...zeros) < 0.01 * bytes.length;
}
