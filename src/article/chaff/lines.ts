import type { Block } from '../blocks.ts';
import { bareText, wordCount } from '../text.ts';
import {
  AGENCY_CAPTION,
  BYLINE,
  CREDIT,
  CREDITED,
  JOINED_CREDIT,
  LEGAL,
  MOMENT_WORDS,
  PROMOTION,
  SURE_PROMOTION,
} from './lines.data.ts';

/** Words that such a sentence has at most. */
const LONG_PROMOTION = 45;
/** Words that a picture's text with such a credit has at most. */
const LONG_CAPTION = 45;
/** Words that such lines have at most. */
const SHORT = 25;
/** Blocks from the top among which bylines stand. */
const TOP = 6;
/** Share from which a block is all link, or all bold: points and quotes around it may not be. */
const ALL = 0.9;

/** Words that a line without an end has at most when it is a label: “Image”, “Play video”. */
const LABEL = 3;
/** Words that a line which begins in small letters has at most when it is a piece of something else. */
const FRAGMENT = 6;
/** Words that a heading in bold type has at most. */
const BOLD_HEADING = 15;
/** Words from which a heading that ends as a sentence is a lead-in. */
const LEAD_IN = 12;

/** The blocks without those that are none of the article's text. `title` and `author` are known from elsewhere. */
export function withoutChaff(blocks: readonly Block[], title: string, author: string | null): Block[] {
  const seen = new Set([bareText(title), bareText(author ?? '')]);
  const kept = blocks.map(withCaption).filter((block, i) => {
    const bare = bareText(block.text);
    const isNew = !seen.has(bare);
    // Short lines may come again, in a dialogue or a poem.
    if (wordCount(block.text) >= LEAD_IN) seen.add(bare);
    const isLast = i >= blocks.length - LAST;
    return isNew && isText(block, i) && !(isLast && author !== null && isAboutAuthor(block.text, author));
  });
  return withoutEmptySections(kept.map(withRole));
}

/** Blocks from the end among which what is said of the author stands. */
const LAST = 10;

/** “Mara Lind is a reporter in Kovin. She covers bridges.” */
function isAboutAuthor(text: string, author: string): boolean {
  const names = author.split(/,| and | und | y | и /).map((name) => name.trim());
  const rest = names
    .filter((name) => name.includes(' ') && text.startsWith(name))
    .map((name) => text.slice(name.length));
  return rest.some((words) => ABOUT.test(words));
}

const ABOUT =
  /^(, [^.]{0,60},)? (is|was|has been|covers|writes|reports|joined|works|es|ist|schreibt|escribe|—|–|-) /i;

/** Captions are told by how news agencies write them, where nothing else tells. */
function withCaption(block: Block): Block {
  if (block.caption) return { ...block, text: block.text.replace(JOINED_CREDIT, '') };
  const { text } = block;
  const isCaption = AGENCY_CAPTION.test(text) || (CREDITED.test(text) && wordCount(text) <= LONG_CAPTION);
  return isCaption ? { ...block, role: 'text', caption: true } : block;
}

/** Headings are set as bold paragraphs too, and lead-ins as headings. */
function withRole(block: Block): Block {
  const { role, text, bold } = block;
  if (role === 'text' && bold >= ALL && wordCount(text) <= BOLD_HEADING && !ENDED.test(text))
    return { ...block, role: 'heading' };
  return role === 'heading' && isSentence(text) ? { ...block, role: 'text' } : block;
}

function isText({ text, role, linked, bold, caption }: Block, place: number): boolean {
  if (!/\p{L}/u.test(text)) return false;
  if (caption) return true;
  const words = wordCount(text);
  if (words <= LONG_PROMOTION && role !== 'heading' && SURE_PROMOTION.test(text)) return false;
  if (words > SHORT) return true;
  // A link whose sentence ends behind it stands in a text.
  if (linked >= ALL && role !== 'heading' && (linked === 1 || !ENDED.test(text))) return false;
  if (role === 'text' && words <= LABEL && bold < ALL && !ENDED.test(text)) return false;
  if (role === 'text' && words <= FRAGMENT && /^\p{Ll}/u.test(text)) return false;
  if (text.includes(' | ')) return false;
  if (PROMOTION.test(text) && !isSentence(text)) return false;
  if (LEGAL.test(text) || isMoment(text) || CREDIT.test(text)) return false;
  return !(BYLINE.test(text) && words <= LEAD_IN && !isSentence(text) && place < TOP);
}

/** Nothing but a date or a time. */
const isMoment = (text: string) =>
  /\d/.test(text) && !/\p{L}/u.test(text.replace(/\sby\s.*$/i, '').replace(MOMENT_WORDS, ''));

/** Text that ends as sentences, or introductions to them, end. */
const ENDED = /[.!?…:。！？][”"»“’)\]]*$/;
const isSentence = (text: string) => ENDED.test(text) && wordCount(text) >= LEAD_IN;

/** Headings under which nothing was left go too. */
function withoutEmptySections(blocks: readonly Block[]): Block[] {
  return blocks.filter(({ role, linked }, i) => {
    if (role !== 'heading') return true;
    const next = blocks.slice(i + 1).find(({ caption }) => !caption);
    return next !== undefined && !(linked >= ALL && next.role === 'heading');
  });
}
