import type { IsoDate } from '../deck/types.ts';
import { isCaption, isCredit, withAlternatives } from './captions.ts';
import { classOf } from './elements.ts';
import { markedDay } from './live.ts';
import { cleanText, isJoint, withoutAnchor, wordCount } from './text.ts';
import type { Paragraph } from './types.ts';

/** A block of text in an element, with what tells whether it belongs to the article. */
export interface Block extends Paragraph {
  /** It belongs to a picture. */
  readonly caption: boolean;
  /** It is set apart as a quotation or beside the text, where lines from the text are shown again. */
  readonly apart: boolean;
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
/** Characters from which a definition is a text below its term. */
const DEFINITION = 40;
/** Words that a heading in bold type has at most. */
export const BOLD_HEADING = 15;
const DROP_CAP_CLASS = /drop-?cap|lettrine/i;
const APART_CLASS = /quote|callout/i;
/** Capitals that are words by themselves. */
const WORD_OF_ONE = /[AIOАВИКОСУЯ]\s*$/;
/** Marks of notes: `[1]`, `[note 2]`, `[citation needed]`. */
const NOTE_MARK = /^\s*(\[[^\]]{1,24}\]\s*)+$/;
/** The same as a link to the note, or back from it. */
const NOTE_LINK = /^\s*(\[\w{1,3}\]|\d{1,3}|[*†‡↩↑^]+\ufe0e?)\s*$/;
const NOTE_ADDRESS = /#.*(note|fn|ref|cite)/i;
/** A cell of a table with as much text holds prose: the table is there for layout. */
const PROSE_CELL = 160;

/** What stands around a place in the tree. */
interface Around {
  readonly role: Paragraph['role'];
  readonly caption: boolean;
  readonly apart: boolean;
  readonly link: boolean;
  readonly bold: boolean;
  readonly day: IsoDate | null;
}

/** The blocks of text inside an element, in its order. */
export function blocksOf(root: Element): Block[] {
  const blocks: Block[] = [];
  let text = '';
  let linked = 0;
  let bold = 0;
  /** A drop cap was just read: the rest of its word follows, even after a space. */
  let isCapPending = false;

  function end({ role, caption, apart, day }: Around) {
    const clean = role === 'heading' ? withoutAnchor(cleanText(text)) : cleanText(text);
    const letters = text.replace(/\s/g, '').length;
    if (clean !== '')
      blocks.push({
        ...{ text: clean, role, caption, apart, linked: linked / letters, bold: bold / letters },
        ...(day === null ? {} : { day }),
      });
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
  function isBoldAlone() {
    const letters = text.replace(/\s/g, '').length;
    return bold > 0 && bold === letters && wordCount(text) <= BOLD_HEADING;
  }
  function readElement(element: Element, around: Around) {
    const name = element.localName;
    if (SILENT.has(name) || isNoteMark(element) || isDataTable(element)) return;
    if (around.caption && isCredit(element, text)) return;
    if (name === 'br') {
      // Two line breaks part paragraphs, one is a space; behind bold type alone it ends a heading.
      if (/\n[ \t\r]*$/.test(text) || isBoldAlone()) end(around);
      else text += '\n';
      return;
    }
    if ((around.role === 'heading' || around.caption) && isJoint(text, element)) text += ' ';
    const inside = aroundIn(element, around);
    const beginsCaption = inside.caption && !around.caption;
    const isBlock = (!INLINE.has(name) || beginsCaption) && !isDropCap(element);
    if (isBlock) end(around);
    for (const child of element.childNodes) {
      // A line break of the source is a space; that of a `<br>` is told apart by it.
      if (child.nodeType === 3) readText((child as Text).data.replace(/\s+/g, ' '), inside);
      else if (child.nodeType === 1) readElement(child as Element, inside);
    }
    if (isBlock) end(inside);
    else if (isDropCap(element)) isCapPending = !WORD_OF_ONE.test(text);
  }

  readElement(root, { role: 'text', caption: false, apart: false, link: false, bold: false, day: null });
  return withAlternatives(withCapsJoined(blocks), root);
}

function aroundIn(element: Element, around: Around): Around {
  const name = element.localName;
  const inside = {
    ...around,
    apart: around.apart || name === 'blockquote' || name === 'aside' || APART_CLASS.test(classOf(element)),
    link: around.link || name === 'a',
    bold: around.bold || name === 'b' || name === 'strong',
    day: markedDay(element) ?? around.day,
  };
  if (isCaption(element)) return { ...inside, caption: true };
  if (HEADING.test(name) || isTerm(element)) return { ...inside, role: 'heading' };
  if (name === 'blockquote') return { ...inside, role: 'quote' };
  return name === 'li' && around.role !== 'quote' ? { ...inside, role: 'item' } : inside;
}

function isTerm({ localName, nextElementSibling }: Element): boolean {
  return localName === 'dt' && (nextElementSibling?.textContent?.trim().length ?? 0) >= DEFINITION;
}

function isNoteMark(element: Element): boolean {
  if (element.localName === 'a')
    return NOTE_ADDRESS.test(element.getAttribute('href') ?? '') && NOTE_LINK.test(element.textContent ?? '');
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
