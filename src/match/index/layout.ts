// An index segment: one deck's names as one buffer. Little-endian words; every section begins at a multiple of 4.
//
//   word 0       MAGIC
//   word 1       VERSION
//   word 2       checksum of all words from 3 on
//   word 3       length of the buffer in bytes
//   words 4 …    for each section of SECTIONS: its offset and its length in bytes
//   sections:
//     meta       JSON: see Meta
//     symbols    uint16 a code: the symbol that it stands for, the most frequent first
//     slots      uint32: the table of keys (see table.ts), under the places of their records
//     starts     uint32: the filter of keys' beginnings (see filter.ts)
//     records    one unused byte, then the keys' records (see records.ts)
//     cardFlags  uint8 a card: CARD_EVERYDAY, CARD_PERSON, CARD_PLACE, CARD_GROUP
//     cardBlocks uint32 per CARD_BLOCK cards: where in cardIds the block begins
//     cardIds    card ids, sorted: 16 × the length shared with the one before + that of the rest, the rest in UTF-8;
//                15 for a rest of that length or more, and how much more

const MAGIC = 0x58444c47; // “GLDX”
const VERSION = 7;
const HEADER_WORDS = 4;

/** The sections of an index, in their order. */
export const SECTIONS = [
  'meta',
  'symbols',
  'slots',
  'starts',
  'records',
  'cardFlags',
  'cardBlocks',
  'cardIds',
] as const;
type Section = (typeof SECTIONS)[number];

/** What is small or of its own kind. */
export interface Meta {
  readonly deck: string;
  /** Keys in the table. */
  readonly keys: number;
  /** Those that begin with a capital. */
  readonly capitalKeys: number;
  /** Of the table: see Table. */
  readonly places: number;
  readonly keyBits: number;
  /** Sets of primary language tags, by number. */
  readonly languages: readonly (readonly string[])[];
  /** Whether any name has `unless` phrases. */
  readonly guarded: boolean;
}

/** Flags of a card. Its name is an everyday one. */
export const CARD_EVERYDAY = 1;
/** The card is about a person. */
export const CARD_PERSON = 2;
/** A place, body or institution: behind a given name its name is somebody's (Jack London). */
export const CARD_PLACE = 4;
/** A body or institution, besides: nothing happens “in” it. */
export const CARD_GROUP = 8;
/** Longest rest of a card id whose length is told by one number. */
export const OWN_MOST = 15;
/** Cards a block: more are smaller and slower to look up. */
export const CARD_BLOCK = 16;

/** A buffer that is no index of this version, or not the whole of one. Compiling the deck again mends it. */
export class IndexError extends Error {
  override readonly name = 'IndexError';
}

/** Puts sections into one buffer, with header and checksum. */
export function packSections(sections: Readonly<Record<Section, Uint8Array>>): ArrayBuffer {
  const head = 4 * (HEADER_WORDS + 2 * SECTIONS.length);
  const length = SECTIONS.reduce((sum, name) => sum + aligned(sections[name].length), head);
  const buffer = new ArrayBuffer(length);
  const bytes = new Uint8Array(buffer);
  const words = new Uint32Array(buffer);
  let offset = head;
  SECTIONS.forEach((name, at) => {
    words.set([offset, sections[name].length], HEADER_WORDS + 2 * at);
    bytes.set(sections[name], offset);
    offset += aligned(sections[name].length);
  });
  words.set([MAGIC, VERSION, 0, length]);
  words[2] = checksum(words);
  return buffer;
}

/** Finds a section's bytes in a buffer that is checked first. Throws IndexError. */
export function sectionsOf(buffer: ArrayBuffer): (name: Section) => [offset: number, length: number] {
  if (buffer.byteLength % 4 !== 0 || buffer.byteLength < 4 * (HEADER_WORDS + 2 * SECTIONS.length))
    throw new IndexError('The index is cut short. Compile the deck again.');
  const words = new Uint32Array(buffer);
  if (words[0] !== MAGIC) throw new IndexError('This is no index of Gloss. Compile the deck again.');
  if (words[1] !== VERSION)
    throw new IndexError(`The index has version ${words[1]}, not ${VERSION}. Compile the deck again.`);
  if (words[3] !== buffer.byteLength)
    throw new IndexError(
      `The index has ${buffer.byteLength} bytes, not ${words[3]}. Compile the deck again.`,
    );
  if (words[2] !== checksum(words))
    throw new IndexError('The index is damaged: its checksum differs. Compile the deck again.');
  return (name) => {
    const at = HEADER_WORDS + 2 * SECTIONS.indexOf(name);
    return [words[at]!, words[at + 1]!];
  };
}

function aligned(length: number): number {
  return (length + 3) & ~3;
}

/**
 * Four lanes of multiply-and-add over the words from 3 on, mixed at last with what is left over. Each step can be
 * undone, since 31 is odd, so that any change within one word changes the sum; multiplying tells words that changed
 * places. As quick as the bytes can be read: it is done whenever an index is opened.
 */
function checksum({ buffer }: Uint32Array): number {
  const words = new Int32Array(buffer);
  const end = words.length - ((words.length - 3) % 4);
  return words.subarray(end).reduce(mix, sumOfLanes(words, end)) >>> 0;
}

/** Kept apart, and given the words: engines make it twice as slow where these are made or the rest is read. */
function sumOfLanes(words: Int32Array, end: number): number {
  let a = 1;
  let b = 2;
  let c = 3;
  let d = 4;
  for (let at = 3; at < end; at += 4) {
    a = (Math.imul(a, 31) + words[at]!) | 0;
    b = (Math.imul(b, 31) + words[at + 1]!) | 0;
    c = (Math.imul(c, 31) + words[at + 2]!) | 0;
    d = (Math.imul(d, 31) + words[at + 3]!) | 0;
  }
  return mix(mix(mix(a, b), c), d);
}

function mix(sum: number, word: number): number {
  const product = Math.imul(sum ^ word, 0x9e3779b1);
  return product ^ (product >>> 15);
}
