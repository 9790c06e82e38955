import type { Article, Paragraph } from '../../src/article/types.ts';

/** An article of these paragraphs; those that begin with `# ` are headings, the first of them the headline. */
export function articleOf(
  paragraphs: readonly string[],
  { language = 'en', captions = [] }: { language?: string | null; captions?: readonly string[] } = {},
): Article {
  const blocks = paragraphs.map((text, at): Paragraph => {
    if (!text.startsWith('# ')) return { text, role: 'text' };
    return { text: text.slice(2), role: at === 0 ? 'headline' : 'heading' };
  });
  return {
    title: blocks[0]?.text ?? '',
    publisher: null,
    author: null,
    published: null,
    url: null,
    language,
    paragraphs: blocks,
    captions,
  };
}
