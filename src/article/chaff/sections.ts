// Whole sections that are none of an article's text: they are told by their headings.
import type { Block } from '../blocks.ts';
import { wordCount } from '../text.ts';
import { BACK_MATTER, BOILERPLATE, PROMOTION, TAIL } from './lines.data.ts';

/** Words of text that a section has at most, and blocks of it, which leads elsewhere at the end of a page. */
const WORDS = 40;
const TEXTS = 2;
/** Words that a teaser has at most below its headline. */
const TEASER = 30;
/** Share from which a block is all link. */
const ALL = 0.9;

/** A heading and what stands below it; what stands before the first heading has none. */
type Section = readonly Block[];

/**
 * Without sections that lead elsewhere. In the middle of a page only what is a link or a list goes with the heading: the
 * article may go on behind it.
 */
export function withoutForeignSections(blocks: readonly Block[]): Block[] {
  const sections = withoutTeasers(sectionsOf(blocks));
  return sections.flatMap((section, i) => {
    const [heading, ...below] = section;
    if (heading?.role !== 'heading' || !(TAIL.test(heading.text) || PROMOTION.test(heading.text)))
      return section;
    const end = below.findIndex(({ role, linked }) => role !== 'item' && linked < ALL);
    const rest = end === -1 ? [] : below.slice(end);
    const texts = rest.filter(({ caption }) => !caption);
    const words = texts.reduce((sum, { text }) => sum + wordCount(text), 0);
    return i === sections.length - 1 && texts.length <= TEXTS && words <= WORDS ? [] : rest;
  });
}

/** Without what every paper of a company or an agency has at its end: who to ask, what to rely on. */
export function withoutBoilerplate(blocks: readonly Block[]): Block[] {
  let count = 0;
  return sectionsOf(blocks).flatMap((section) => {
    const isAtEnd = 2 * count >= blocks.length;
    count += section.length;
    return isAtEnd && BOILERPLATE.test(section[0]?.text ?? '') ? [] : section;
  });
}

/** Without headings below which nothing was kept of what stood there. `all`: the blocks before any was left out. */
export function withoutEmptySections(kept: readonly Block[], all: readonly Block[]): Block[] {
  const texts = new Set(kept.filter(({ caption }) => !caption).map(({ text }) => text));
  const emptied = new Set(
    sectionsOf(all)
      .filter(([heading, ...below]) => {
        const own = below.filter(({ caption }) => !caption);
        return heading?.role === 'heading' && own.length > 0 && !own.some(({ text }) => texts.has(text));
      })
      .map(([heading]) => heading!.text),
  );
  return kept.filter(({ role, linked, text }, i) => {
    if (role !== 'heading') return true;
    const next = kept.slice(i + 1).find(({ caption }) => !caption);
    return next !== undefined && !emptied.has(text) && !(linked >= ALL && next.role === 'heading');
  });
}

/** Without lists of sources and links, and their headings. */
export function withoutBackMatter(blocks: readonly Block[]): Block[] {
  let isInside = false;
  return blocks.filter(({ role, text }, i) => {
    if (role === 'heading') isInside = BACK_MATTER.test(text) && blocks[i + 1]?.role === 'item';
    else if (role !== 'item') isInside = false;
    return !isInside;
  });
}

function sectionsOf(blocks: readonly Block[]): Section[] {
  const sections: Block[][] = [[]];
  for (const block of blocks) {
    if (block.role === 'heading') sections.push([]);
    sections.at(-1)!.push(block);
  }
  return sections;
}

/** Without the headlines of other articles at the end: links with a line below each. */
function withoutTeasers(sections: readonly Section[]): readonly Section[] {
  const isTeaser = ([heading, ...below]: Section) =>
    heading !== undefined &&
    heading.role === 'heading' &&
    heading.linked >= ALL &&
    below.every(({ text }) => wordCount(text) <= TEASER);
  const first = sections.findLastIndex((section) => !isTeaser(section)) + 1;
  const isTail = first > 0 && TAIL.test(sections[first - 1]![0]?.text ?? '');
  return sections.length - first >= (isTail ? 1 : 2) ? sections.slice(0, first) : sections;
}
