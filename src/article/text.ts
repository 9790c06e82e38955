/** Characters that a reader does not see: soft hyphens, zero-width spaces and joints, marks and overrides of direction. */
const UNSEEN = /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
/** Joiners: they shape Arabic, Indic and pictographs, and are noise beside all other characters. */
const IDLE_JOINER =
  /[\u200c\u200d](?!\p{Extended_Pictographic}|(?![\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}])\p{L})/gu;
/** White space of all kinds (no-break spaces are among `\s`), and control characters. */
const BLANKS = /[\s\p{Cc}]+/gu;

/** A text on one line, as it is seen: white space collapsed to single spaces, unseen characters left out. */
export function cleanText(text: string): string {
  return text.replace(UNSEEN, '').replace(IDLE_JOINER, '').replace(BLANKS, ' ').trim().toWellFormed();
}

/** A heading without the sign of the link that leads to it. */
export function withoutAnchor(heading: string): string {
  return heading.replace(/\s*[#¶§]$/, '');
}

/** Does an element begin right behind a word with another word? Only the page's style parts the two. */
export function isJoint(before: string, element: Element): boolean {
  return /[\p{Ll}\d.!?”"’)]$/u.test(before) && /^[\p{Lu}©]/u.test(element.textContent ?? '');
}

/** UTF-16 units of a title at most: where a page has no headline, its first paragraph stands for one. */
const LONGEST_TITLE = 200;

/** A title, cut behind a word if it is too long for one. */
export function shortened(title: string): string {
  if (title.length <= LONGEST_TITLE) return title;
  const cut = title.slice(0, LONGEST_TITLE).toWellFormed();
  return `${(/^.+(?=\s)/.exec(cut)?.[0] ?? cut).replace(/[\s\p{P}]+$/u, '')}…`;
}

/** Letters and digits alone, in small letters: tells whether two texts say the same. */
export function bareText(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

/** How many words a text has, near enough: of scripts without spaces, two characters count as one. */
export function wordCount(text: string): number {
  const unspaced = text.match(UNSPACED)?.length ?? 0;
  return (text.replace(UNSPACED, ' ').match(/\S+/g)?.length ?? 0) + Math.ceil(unspaced / 2);
}

const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/gu;

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  laquo: '«',
  raquo: '»',
  ndash: '–',
  mdash: '—',
  hellip: '…',
};

/** Metadata text, cleaned: publishers often write HTML's character references, even tags, where plain text belongs. */
export function metadataText(text: string): string {
  return cleanText(unescaped(text).replace(/<\/?[a-z][^<>]*>/gi, ''));
}

/** A text with HTML's character references resolved, those that plain text needs. */
export function unescaped(text: string): string {
  return text.replace(
    /&(#x[0-9a-f]{1,6}|#\d{1,7}|[a-z]+);/gi,
    (whole, name: string) => reference(name) ?? whole,
  );
}

function reference(name: string): string | undefined {
  if (!name.startsWith('#')) return ENTITIES[name.toLowerCase()];
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}

/** A line in capitals without a full stop, which parts a text as a heading does: “WATER AND WINE”. */
export function isCrosshead(line: string): boolean {
  const isLoud = !/\p{Ll}/u.test(line) && (line.match(/\p{Lu}{2,}/gu)?.length ?? 0) > 1;
  return isLoud && line.length <= CROSSHEAD && !/[.!:;]["”’»]?$/.test(line);
}

/** Letters of such a line at most. */
const CROSSHEAD = 60;
