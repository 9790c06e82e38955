import { bareText, cleanText, wordCount } from './text.ts';
import type { Paragraph } from './types.ts';

/** A block of text in an element, with what tells whether it belongs to the article. */
export interface Block extends Paragraph {
  /** It belongs to a picture. */
  readonly caption: boolean;
  /** Shares of its characters that stand in links and in bold type, 0 to 1. */
  readonly linked: number;
  readonly bold: number;
}

const names = (list: string) => new Set(list.split(' '));

/** Text runs through these. */
const INLINE = names(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark q ruby rb s samp small span strike strong sub sup time tt u var wbr picture img',
);
/** Their text is none of the article's. */
const SILENT = names(
  'script style noscript template head title svg math rt rp button select textarea option object iframe audio video canvas',
);
const HEADING = /^h[1-6]$/;
const CAPTION_CLASS = /(^|[\s_-])(caption|cutline|legend|credit)([\s_-]|$)|[a-z]Caption\b/;
/** Who took a picture, inside its caption. */
const CREDIT_CLASS = /(^|[\s_-])(photo-?)?(credits?|copyright|photographer)([\s_-]|$)|[a-z]Credit\b/i;
const CREDIT_PROPERTY = /\b(copyrightHolder|creditText|copyrightNotice)\b/;
/** Words from which a text that an image has in place of itself is its caption, where it stands in the text too. */
const CAPTION_WORDS = 5;
const DROP_CAP_CLASS = /drop-?cap|lettrine/i;
/** Marks of notes: `[1]`, `[note 2]`, `[citation needed]`. */
const NOTE_MARK = /^\s*(\[[^\]]{1,24}\]\s*)+$/;
/** A cell of a table with as much text holds prose: the table is there for layout. */
const PROSE_CELL = 160;

/** What stands around a place in the tree. */
interface Around {
  readonly role: Paragraph['role'];
  readonly caption: boolean;
  readonly link: boolean;
  readonly bold: boolean;
}

/** The blocks of text inside an element, in its order. */
export function blocksOf(root: Element): Block[] {
  const blocks: Block[] = [];
  let text = '';
  let linked = 0;
  let bold = 0;
  /** A drop cap was just read: the rest of its word follows, even after a space. */
  let isCapPending = false;

  function end({ role, caption }: Around) {
    const clean = cleanText(text);
    const letters = text.replace(/\s/g, '').length;
    if (clean !== '')
      blocks.push({ text: clean, role, caption, linked: linked / letters, bold: bold / letters });
    text = '';
    linked = 0;
    bold = 0;
    isCapPending = false;
  }
  function readText(data: string, around: Around) {
    const run = isCapPending ? data.replace(/^\s+(?=\p{Ll})/u, '') : data;
    if (run.trim() !== '') isCapPending = false;
    text += run;
    const letters = run.replace(/\s/g, '').length;
    if (around.link) linked += letters;
    if (around.bold) bold += letters;
  }
  function readElement(element: Element, around: Around) {
    const name = element.localName;
    if (SILENT.has(name) || isNoteMark(element) || isDataTable(element)) return;
    if (around.caption && isCredit(element)) return;
    if (name === 'br') {
      // Two line breaks part paragraphs, one is a space.
      if (/\n[ \t\r]*$/.test(text)) end(around);
      else text += '\n';
      return;
    }
    const inside = aroundIn(element, around);
    const isBlock = !INLINE.has(name) && !isDropCap(element);
    if (isBlock) end(around);
    for (const child of element.childNodes) {
      // A line break of the source is a space; that of a `<br>` is told apart by it.
      if (child.nodeType === 3) readText((child as Text).data.replace(/\s+/g, ' '), inside);
      else if (child.nodeType === 1) readElement(child as Element, inside);
    }
    if (isBlock) end(inside);
    else if (isDropCap(element)) isCapPending = !/[AIO]\s*$/.test(text);
  }

  readElement(root, { role: 'text', caption: false, link: false, bold: false });
  return withCaptions(withCapsJoined(blocks), root);
}

/** Marks what an image has as its text too. */
function withCaptions(blocks: readonly Block[], root: Element): Block[] {
  const alternatives = new Set(
    Array.from(root.querySelectorAll('img[alt]'), (image) => bareText(image.getAttribute('alt') ?? '')),
  );
  return blocks.map((block) => {
    const isCaption =
      block.role !== 'heading' &&
      wordCount(block.text) >= CAPTION_WORDS &&
      alternatives.has(bareText(block.text));
    return isCaption ? { ...block, role: 'text', caption: true } : block;
  });
}

function isCredit(element: Element): boolean {
  return CREDIT_CLASS.test(classOf(element)) || CREDIT_PROPERTY.test(element.getAttribute('itemprop') ?? '');
}

function aroundIn(element: Element, around: Around): Around {
  const name = element.localName;
  const inside = {
    ...around,
    link: around.link || name === 'a',
    bold: around.bold || name === 'b' || name === 'strong',
  };
  if (
    name === 'figcaption' ||
    name === 'caption' ||
    CAPTION_CLASS.test(classOf(element)) ||
    isUnderPicture(element)
  )
    return { ...inside, caption: true };
  if (HEADING.test(name)) return { ...inside, role: 'heading' };
  if (name === 'blockquote') return { ...inside, role: 'quote' };
  return name === 'li' && around.role !== 'quote' ? { ...inside, role: 'item' } : inside;
}

/** A list of one, right behind a picture. */
function isUnderPicture({ localName, childElementCount, previousElementSibling }: Element): boolean {
  if (localName !== 'ul' || childElementCount !== 1 || previousElementSibling === null) return false;
  const { localName: before } = previousElementSibling;
  return before === 'figure' || before === 'picture' || before === 'img';
}

/** Class and id of an element; SVG's class is no string. */
export function classOf(element: Element): string {
  return `${element.getAttribute('class') ?? ''} ${element.id ?? ''}`;
}

function isNoteMark(element: Element): boolean {
  if (element.localName !== 'sup') return false;
  const text = element.textContent ?? '';
  return NOTE_MARK.test(text) || (/^\s*[\d*†‡]+\s*$/.test(text) && element.querySelector('a') !== null);
}

function isDropCap(element: Element): boolean {
  return DROP_CAP_CLASS.test(classOf(element)) && (element.textContent ?? '').trim().length <= 2;
}

/** Figures in rows and columns are no running text; tables that lay out a page are. */
function isDataTable(element: Element): boolean {
  if (element.localName !== 'table') return false;
  if (element.querySelector('table')) return false;
  return Array.from(element.querySelectorAll('td')).every(
    (cell) => (cell.textContent ?? '').trim().length < PROSE_CELL,
  );
}

/** Joins a capital that stands alone to the paragraph that its word goes on in. */
function withCapsJoined(blocks: readonly Block[]): Block[] {
  const joined: Block[] = [];
  for (const block of blocks) {
    const cap = joined.at(-1);
    if (cap && /^[“"'«]?\p{Lu}$/u.test(cap.text) && /^\p{Ll}/u.test(block.text)) joined.pop();
    joined.push(cap && joined.at(-1) !== cap ? { ...block, text: cap.text + block.text } : block);
  }
  return joined;
}
