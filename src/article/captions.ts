// What belongs to a picture.
import type { Block } from './blocks.ts';
import { classOf } from './elements.ts';
import { bareText, isJoint, wordCount } from './text.ts';

const CAPTION_CLASS = /(^|[\s_-])(?<!no[_-])(caption|cutline|legend|credit)([\s_-]|$)|[a-z]Caption\b/;
/** Who took a picture, inside its caption. */
const CREDIT_CLASS = /(^|[\s_-])(photo-?)?(credits?|copyright|photographer)([\s_-]|$)|[a-z]Credit\b/i;
const CREDIT_PROPERTY = /\b(copyrightHolder|creditText|copyrightNotice)\b/;
/** What pictures stand in, with their captions. */
const PICTURE_CLASS =
  /(^|[\s_-])(photos?|images?|img|pictures?|figure|gallery|slideshow|slides?|carousel|thumb|bild|foto|imagen)([\s_-]|$)/i;
/** Words that a caption has at most: around more there is a text, whatever its class says. */
const LONGEST = 100;
/** Words that what stands beside a picture has at most if nothing but the picture tells that it is a caption. */
const BESIDE = 50;
/** Words that who took a picture is named by, at most. */
const NAMES = 8;
/** Words from which a text that an image has in place of itself is its caption, where it stands in the text too. */
const LEAST = 5;

/** Is the text of an element a picture's? */
export function isCaption(element: Element): boolean {
  const { localName } = element;
  if (localName === 'figcaption' || localName === 'caption') return true;
  if (CAPTION_CLASS.test(classOf(element))) return isShort(element, LONGEST);
  return isUnderPicture(element) || isBesidePicture(element);
}

/** Does an element inside a caption name who took the picture? `before`: what the caption has before it. */
export function isCredit(element: Element, before: string): boolean {
  if (CREDIT_CLASS.test(classOf(element)) || CREDIT_PROPERTY.test(element.getAttribute('itemprop') ?? ''))
    return true;
  const text = (element.textContent ?? '').trim();
  // Behind the caption without a space, as a line of its own: a name.
  const isLast = element.nextElementSibling === null && wordCount(before) >= LEAST;
  return isLast && isJoint(before, element) && wordCount(text) <= NAMES && !/[.!?]$/.test(text);
}

/** Marks what an image has as its text too. */
export function withAlternatives(blocks: readonly Block[], root: Element): Block[] {
  const alternatives = new Set(
    Array.from(root.querySelectorAll('img[alt]'), (image) => bareText(image.getAttribute('alt') ?? '')),
  );
  return blocks.map((block) => {
    const isAlternative =
      block.role !== 'heading' && wordCount(block.text) >= LEAST && alternatives.has(bareText(block.text));
    return isAlternative ? { ...block, role: 'text', caption: true } : block;
  });
}

/** A list of one, right behind a picture. */
function isUnderPicture({ localName, childElementCount, previousElementSibling }: Element): boolean {
  if (localName !== 'ul' || childElementCount !== 1 || previousElementSibling === null) return false;
  const { localName: before } = previousElementSibling;
  return before === 'figure' || before === 'picture' || before === 'img';
}

/** A few words in what a picture stands in by its own class, or the class of the gallery that it belongs to. */
function isBesidePicture(element: Element): boolean {
  const { localName, parentElement } = element;
  if (localName !== 'div' && localName !== 'li' && localName !== 'figure') return false;
  const isPicture =
    localName === 'figure' ||
    PICTURE_CLASS.test(classOf(element)) ||
    (localName === 'li' && parentElement !== null && PICTURE_CLASS.test(classOf(parentElement)));
  return isPicture && element.querySelector('img, picture') !== null && isShort(element, BESIDE);
}

function isShort(element: Element, words: number): boolean {
  return element.querySelector('h1, h2, h3') === null && wordCount(element.textContent ?? '') <= words;
}
