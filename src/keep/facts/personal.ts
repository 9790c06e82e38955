import type { Article } from '../../article/types.ts';
import { isTurn } from './speakers/interviews.ts';
import type { FactWords } from './words.ts';

/** Paragraphs in which an author speaks of himself, from which on a text is his view, and their least share of all. */
const FEW = 3;
const SHARE = 0.1;

/** Does the author of an article speak of himself, outside of quotations, and more than in passing? */
export function isPersonal({ paragraphs }: Pick<Article, 'paragraphs'>, { me }: FactWords): boolean {
  const own = paragraphs.filter(
    ({ role, text }) => role !== 'quote' && !isTurn({ role, text }) && isOfMe(text, me),
  ).length;
  return own >= FEW && own >= SHARE * paragraphs.length;
}

function isOfMe(text: string, me: ReadonlySet<string>): boolean {
  const plain = text.replace(QUOTATION, ' ').replace(NUMBERED, ' ');
  const all = plain.match(/\p{L}+(?:['’]\p{L}+)?/gu) ?? [];
  return all.some((word) => me.has(word.toLowerCase().replace('’', "'")));
}

const QUOTATION = /["“„«][^"“”„«»]*(?:["”“»]|$)/gu;
/** Inside a sentence: Juan Carlos I, World War I. */
const NUMBERED = /(?<=[\p{L},] \p{Lu}\p{Ll}+ )I(?![\p{L}'’])/gu;
