import { type Block, BOLD_HEADING } from '../blocks.ts';
import { bareText, isCrosshead, wordCount } from '../text.ts';
import {
  AGENCY_CAPTION,
  BIO,
  BYLINE,
  CAPTION_LABEL,
  CREDIT,
  CREDITED,
  JOINED_CREDIT,
  LEGAL,
  MAIL,
  MOMENT_WORDS,
  ONLY_CREDIT,
  POSTED,
  PROMOTION,
  SURE_PROMOTION,
} from './lines.data.ts';
import {
  withoutBackMatter,
  withoutBoilerplate,
  withoutEmptySections,
  withoutForeignSections,
} from './sections.ts';

/** Words that such a sentence has at most. */
const LONG_PROMOTION = 45;
/** Words that a picture's text with such a credit has at most. */
const LONG_CAPTION = 45;
/** Words that a caption has at most which only says who took the picture. */
const CREDIT_WORDS = 10;
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
/** Words from which a heading that ends as a sentence is a lead-in. */
const LEAD_IN = 12;

/** The blocks without those that are none of the article's text. `title` and `author` are known from elsewhere. */
export function withoutChaff(blocks: readonly Block[], title: string, author: string | null): Block[] {
  const seen = new Set([bareText(title), bareText(author ?? '')]);
  const end = blocks.findLastIndex(({ caption, linked }) => !caption && linked < ALL);
  const all = blocks.map((block, i) => withCaption(block, i === end));
  const captioned = withoutBoilerplate(withoutForeignSections(all).map(withRole));
  const lists = linkedListItems(captioned);
  const kept = captioned.filter((block, i) => {
    const bare = bareText(block.text);
    const isNew = !seen.has(bare) && !(block.role === 'heading' && isTitle(bare, title));
    // Short lines may come again, in a dialogue or a poem.
    if (wordCount(block.text) >= LEAD_IN) seen.add(bare);
    if (!isNew || (i >= blocks.length - LAST && isAboutAuthor(captioned, i, author))) return false;
    return isText(block, i, lists.has(block));
  });
  return withoutEmptySections(withoutBackMatter(withoutRepeats(kept)), captioned);
}

/** Letters that stand before the headline at most where the line above it is part of the heading. */
const KICKER = 40;
const isTitle = (heading: string, title: string) =>
  title !== '' && heading.endsWith(bareText(title)) && heading.length - bareText(title).length <= KICKER;

/** Blocks from the end among which what is said of the author stands. */
const LAST = 10;

/** “Mara Lind is a reporter in Kovin. She covers bridges.”, of the author or of somebody not named before. */
function isAboutAuthor(blocks: readonly Block[], place: number, author: string | null): boolean {
  const { text, caption } = blocks[place]!;
  if (caption) return false;
  const names = (author ?? '').split(/,| and | und | y | и /).map((name) => name.trim());
  const isAbout = names.some(
    (name) => name.includes(' ') && text.startsWith(name) && ABOUT.test(text.slice(name.length)),
  );
  if (isAbout) return true;
  const surname = BIO.exec(text)?.groups?.surname;
  return surname !== undefined && !blocks.slice(0, place).some((block) => block.text.includes(surname));
}

const ABOUT =
  /^(, [^.]{0,60},)? (is|was|has been|covers|writes|report(s|ed)|contributed|joined|works|es|ist|schreibt|escribe|—|–|-) /i;

/** Captions are told by how news agencies write them, where nothing else tells. A report ends in its agency too. */
function withCaption(block: Block, isEnd: boolean): Block {
  if (block.caption) return { ...block, text: block.text.replace(JOINED_CREDIT, '') };
  const { text } = block;
  const isCredited = !isEnd && CREDITED.test(text) && wordCount(text) <= LONG_CAPTION;
  const isCaption = AGENCY_CAPTION.test(text) || isCredited;
  return isCaption ? { ...block, role: 'text', caption: true } : block;
}

/** Headings are set as bold paragraphs or in capitals too, and lead-ins as headings. */
function withRole(block: Block): Block {
  const { role, text, bold } = block;
  const isBold = bold >= ALL && wordCount(text) <= BOLD_HEADING && !ENDED.test(text);
  if (role === 'text' && (isBold || isCrosshead(text))) return { ...block, role: 'heading' };
  return role === 'heading' && isSentence(text) ? { ...block, role: 'text' } : block;
}

/** Items of lists in which most items are more than a link: points of a text, some of them linked. */
function linkedListItems(blocks: readonly Block[]): ReadonlySet<Block> {
  const found = new Set<Block>();
  for (let start = 0; start < blocks.length; start++) {
    if (blocks[start]!.role !== 'item') continue;
    let end = start;
    while (blocks[end]?.role === 'item') end++;
    const items = blocks.slice(start, end);
    if (items.filter(({ linked }) => linked >= ALL).length * 2 < items.length)
      for (const item of items) found.add(item);
    start = end;
  }
  return found;
}

function isText({ text, role, linked, bold, caption }: Block, place: number, isListed: boolean): boolean {
  if (!/\p{L}/u.test(text)) return false;
  if (caption)
    return !CAPTION_LABEL.test(text) && !(wordCount(text) <= CREDIT_WORDS && ONLY_CREDIT.test(text));
  const words = wordCount(text);
  if (words <= LONG_PROMOTION && role !== 'heading' && SURE_PROMOTION.test(text)) return false;
  if (words > SHORT) return true;
  // A link whose sentence ends behind it stands in a text.
  if (linked >= ALL && role !== 'heading' && !isListed && (linked === 1 || !ENDED.test(text))) return false;
  if (role === 'text' && words <= LABEL && bold < ALL && !ENDED.test(text)) return false;
  if (role === 'text' && words <= FRAGMENT && /^\p{Ll}/u.test(text)) return false;
  if (text.includes(' | ') || POSTED.test(text)) return false;
  if (PROMOTION.test(text) && !isSentence(text)) return false;
  if (LEGAL.test(text) || isMoment(text) || CREDIT.test(text) || MAIL.test(text)) return false;
  return !(BYLINE.test(text) && words <= LEAD_IN && !isSentence(text) && place < TOP);
}

/** Nothing but a date or a time. */
const isMoment = (text: string) =>
  /\d/.test(text) && !/\p{L}/u.test(text.replace(/\sby\s.*$/i, '').replace(MOMENT_WORDS, ''));

/** Text that ends as sentences, or introductions to them, end. */
const ENDED = /[.!?…:。！？][”"»“’)\]]*$/;
const isSentence = (text: string) => ENDED.test(text) && wordCount(text) >= LEAD_IN;

/** Blocks before and behind a line among which that is looked for from which it was pulled. */
const NEAR = 20;
/** Words of a line that is pulled from the text, at least and at most. */
const PULLED = [5, 60] as const;

/** Without lines that stand in a paragraph near them, word for word: the page shows them again, large. */
function withoutRepeats(blocks: readonly Block[]): Block[] {
  const bare = blocks.map(({ text }) => bareText(text));
  return blocks.filter(({ role, text, caption, apart }, i) => {
    const words = wordCount(text);
    if (!apart || caption || role === 'item' || words < PULLED[0] || words > PULLED[1]) return true;
    const isRepeat = (other: string) => other.length > bare[i]!.length && other.includes(bare[i]!);
    return !bare.slice(Math.max(0, i - NEAR), i + NEAR).some(isRepeat);
  });
}
