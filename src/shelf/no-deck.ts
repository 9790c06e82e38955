// Files that readers pick in place of a deck: what they are, by how they begin, and what to do.

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
 * Why the bytes of a file can be no deck, and what to do: sentences, the first in lower case as diagnostics are. Null: they are a
 * text, which is to be read. `isUtf8`: all of them could be decoded; where not, there always is a reason.
 */
export function noDeck(bytes: Uint8Array, isUtf8: boolean): string | null {
  const start = bytes.subarray(0, LOOK);
  if (bytes.length === 0) return 'the file is empty. Pick another.';
  if (isUtf8 && beginsWith(bytes, BACKUP)) return 'this is a backup of Gloss. Restore it under “Backup”.';
  // A deck with a stray control is told where that stands.
  if (isUtf8 && (bytes[0] === DASH || !start.includes(0))) return null;
  const known = BEGINNINGS.find(([beginning]) => beginsWith(bytes, beginning));
  if (known) return known[1];
  return start.some(isControl) ? NO_TEXT : 'the text is not in UTF-8. Save it as UTF-8.';
}

const beginsWith = (bytes: Uint8Array, beginning: ArrayLike<number>) =>
  Array.from(beginning).every((byte, at) => bytes[at] === byte);

/** How a backup begins; see `backup.ts`. */
const BACKUP = new TextEncoder().encode('{"gloss":"backup"');

/** `-`, with which every deck begins. */
const DASH = 0x2d;

/** No encoding of one byte has these in texts: what is before the tab, and between the line's end and the blank, but escape. */
const isControl = (byte: number) => byte < 9 || (byte > 13 && byte < 32 && byte !== 27);
