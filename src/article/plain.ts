import { guessLanguage } from './language.ts';
import { bylineOf, datelineDay } from './opening.ts';
import type { ReadArticle } from './read.ts';
import { cleanText } from './text.ts';

/** Reads an article from plain text: lines that are not empty are its paragraphs, the first is the headline. */
export function readPlainText(text: string): ReadArticle {
  const lines = text
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map(cleanText)
    .filter((line) => line !== '');
  const [title, ...rest] = lines;
  if (title === undefined) return { article: null, reason: 'It holds no text.' };
  const paragraphs = [
    { text: title, role: 'headline' as const },
    ...rest.map((line) => ({ text: line, role: 'text' as const })),
  ];
  return {
    article: {
      title,
      publisher: null,
      author: bylineOf(paragraphs),
      published: datelineDay(paragraphs),
      url: null,
      language: guessLanguage(rest.join('\n')),
      paragraphs,
      captions: [],
    },
  };
}
