// Files that are no text, as readers pick them beside decks: what they are, by how they begin, and what to do.

const NO_TEXT =
  'this is not a text file. Pick the deck itself: a text file, whose name ends in .md as a rule.';

/** Beginnings of files that readers may take for a deck, or for what holds one. */
const BEGINNINGS: readonly (readonly [readonly number[], string])[] = [
  // https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT, 4.3.7; office documents are such archives too.
  [
    [0x50, 0x4b, 0x03, 0x04],
    'this is an archive or an office document, not a text file. Unpack an archive and pick the decks in it; save a document as plain text in UTF-8.',
  ],
  [[0x1f, 0x8b], 'this is a compressed file, not a text file. Unpack it, and pick the decks in it.'],
  [[0xff, 0xfe], 'the text is in UTF-16. Save it as UTF-8.'],
  [[0xfe, 0xff], 'the text is in UTF-16. Save it as UTF-8.'],
];

/** How much of a file tells whether it is text. */
const LOOK = 4_096;

/**
 * Why bytes are no text in UTF-8, and what to do: sentences, the first in lower case as diagnostics are. Null: they are text.
 * `isUtf8`: all of them could be decoded; where not, there always is a reason.
 */
export function notText(bytes: Uint8Array, isUtf8: boolean): string | null {
  const start = bytes.subarray(0, LOOK);
  // A deck with a stray control is told where that stands.
  if (isUtf8 && (bytes[0] === DASH || !start.includes(0))) return null;
  const known = BEGINNINGS.find(([beginning]) => beginning.every((byte, at) => bytes[at] === byte));
  if (known) return known[1];
  return start.some(isControl) ? NO_TEXT : 'the text is not in UTF-8. Save it as UTF-8.';
}

/** `-`, with which every deck begins. */
const DASH = 0x2d;

/** No encoding of one byte has these in texts: what is before the tab, and between the line's end and the blank, but escape. */
const isControl = (byte: number) => byte < 9 || (byte > 13 && byte < 32 && byte !== 27);
