import type { Article, Paragraph } from '../../src/article/types.ts';
import { slug } from '../../src/deck/slug.ts';
import type { Kind } from '../../src/deck/types.ts';
import type { Doubt, Entity, Sentence } from '../../src/keep/types.ts';

/** An article of these paragraphs, the headline first unless `whole` holds all. */
export function articleOf(texts: readonly (string | Paragraph)[], part: Partial<Article> = {}): Article {
  const paragraphs: Paragraph[] = [
    { text: 'A headline of a bridge', role: 'headline' },
    ...texts.map((text) => (typeof text === 'string' ? { text, role: 'text' as const } : text)),
  ];
  return {
    title: 'A headline of a bridge',
    publisher: 'The Courier',
    author: null,
    published: '2024-05-15',
    url: 'https://courier.example/a',
    language: 'en',
    paragraphs,
    captions: [],
    ...part,
  };
}

/** Sentences by full stops alone: enough for test texts. */
export function sentencesOf({ paragraphs, captions }: Article): Sentence[] {
  const of = (text: string, paragraph: number, caption: boolean): Sentence[] =>
    [...text.matchAll(/\S[\s\S]*?(?:[.!?…]["”’»)]*(?=\s+(?:— )?["“„«‘(]?[\p{Lu}\d])|$)/gu)].map((match) => ({
      paragraph,
      caption,
      start: match.index,
      end: match.index + match[0].length,
      text: match[0],
    }));
  return [
    ...paragraphs.flatMap(({ text }, i) => of(text, i + 1, false)),
    ...captions.flatMap((text, i) => of(text, i + 1, true)),
  ];
}

/** A remark without the sentence that the article has before the fact; null: nothing else is in it. */
export function ownNote(note: string | null): string | null {
  return note?.replace(/(?:^|; )before: “.*”$/u, '') || null;
}

/** Why a fact is in doubt, in short: `he → Anna Roth?` by ids of entities. */
export function doubtText(doubt: Doubt): string {
  switch (doubt.of) {
    case 'speaker':
      return doubt.word === null ? 'who says it?' : `${doubt.word} → ${doubt.guess ?? ''}?`;
    case 'hearsay':
      return `“${doubt.word}” → who says it?`;
    case 'reference':
      return `${doubt.word} → ${doubt.guess ?? ''}?`;
    case 'before':
      return `“${doubt.word}” → ?`;
    case 'topic':
      return 'what is it about?';
    case 'opinion':
      return 'an opinion?';
    default:
      return `${doubt.of}?`;
  }
}

/** Entities by their names, the first being the title; `kind: name; name`. Mentions are found as they are written. */
export function entitiesOf(article: Article, ...specs: readonly string[]): Entity[] {
  const taken = new Set<string>();
  const entities = specs.map((spec) => {
    const [kind, list] = spec.split(': ') as [Kind, string];
    const names = list.split('; ');
    return { kind, names };
  });
  const all = entities.flatMap(({ names }, i) => names.map((name) => ({ name, i })));
  const mentions: Entity['mentions'][number][][] = entities.map(() => []);
  for (const { name, i } of all.toSorted((a, b) => b.name.length - a.name.length)) {
    const find = (text: string, paragraph: number, caption: boolean) => {
      for (const match of text.matchAll(new RegExp(`(?<![\\p{L}\\p{N}])${name}(?![\\p{L}\\p{N}])`, 'gu'))) {
        const [start, end] = [match.index, match.index + name.length];
        const keys = Array.from({ length: end - start }, (_, k) => `${caption} ${paragraph} ${start + k}`);
        if (keys.some((key) => taken.has(key))) continue;
        for (const key of keys) taken.add(key);
        mentions[i]!.push({ paragraph, caption, start, end });
      }
    };
    article.paragraphs.forEach(({ text }, k) => {
      find(text, k + 1, false);
    });
    article.captions.forEach((text, k) => {
      find(text, k + 1, true);
    });
  }
  return entities.map(({ kind, names }, i) => ({
    id: slug(names[0]!),
    title: names[0]!,
    kind,
    role: null,
    wikidata: null,
    names: names.map((text) => ({ text, language: article.language, unsure: false, unless: [] })),
    mentions: mentions[i]!,
    doubt: null,
  }));
}
