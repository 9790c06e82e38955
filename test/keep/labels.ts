import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM, VirtualConsole } from 'jsdom';
import { readPlainText } from '../../src/article/plain.ts';
import { readArticle } from '../../src/article/read.ts';
import { bareText } from '../../src/article/text.ts';
import type { Article } from '../../src/article/types.ts';
import { ROOT } from '../repository.ts';

/** What readers say of a fact that a card shows. */
export type Verdict = 'good' | 'weak' | 'wrong';

/** What a careful reader finds in an article; README.md beside this file says what the fields mean. */
export interface Labels {
  /** The label file's, without ending. */
  readonly name: string;
  readonly split: 'dev' | 'held';
  readonly article: string;
  readonly published: string | null;
  readonly language: string;
  /** Null: nobody labelled them. */
  readonly entities: readonly (readonly [kind: string, title: string, ...more: string[]])[] | null;
  readonly said: readonly (readonly [mode: string, anchor: string, ...speakers: (string | null)[]])[];
  readonly dates: readonly (readonly [anchor: string, date: string | null, ...more: string[]])[];
  /** `filed`: the card, speaker and dates that the verdict holds for (`filedAs` in test/measure/fact-score.ts). */
  readonly judged: readonly (readonly [verdict: Verdict, anchor: string, filed: string])[];
}

/** Which blocks of a page are its article's, as hashes (`blockHash`) parted by spaces. */
export interface BodyLabels {
  readonly split: 'dev' | 'held';
  /** By what they were judged: the page as a browser draws it, or what was read of it. */
  readonly judged: 'page' | 'output';
  /** Empty: there is no article on the page. */
  readonly blocks: string;
  /** Those that may as well be left out: standfirsts, tables, footnotes, posts from elsewhere. */
  readonly either?: string;
}

const FOLDER = join(ROOT, 'test/keep');

/** All labelled articles, by name. */
export function allLabels(): Labels[] {
  return readdirSync(join(FOLDER, 'labels'))
    .sort()
    .map((file) => ({ ...(json(join('labels', file)) as Labels), name: file.replace('.json', '') }));
}

/** The labelled bodies by page. */
export function bodyLabels(): Readonly<Record<string, BodyLabels>> {
  return json('bodies.json') as Record<string, BodyLabels>;
}

/** The article that labels are about; null where it is on a page and no folder of pages is given. */
export function labelledArticle(labels: Labels, shared: string | undefined): Article | null {
  const { article, published, language } = labels;
  const read = readLabelled(article, shared);
  if (read === null) return null;
  if (!read.article) throw new Error(`${labels.name}: ${read.reason}`);
  return { ...read.article, published: published ?? read.article.published, language };
}

function readLabelled(article: string, shared: string | undefined) {
  if (article === 'seed') {
    if (shared === undefined) return null;
    const folder = join(shared, 'seed-article');
    return readPlainText(readFileSync(join(folder, readdirSync(folder)[0]!), 'utf8'));
  }
  if (article.startsWith('page:')) {
    return shared === undefined ? null : readArticle(labelledPage(shared, article.slice(5)), null);
  }
  if (article.startsWith('news:')) return shared === undefined ? null : readNews(shared, article.slice(5));
  const text = readFileSync(join(FOLDER, 'articles', article), 'utf8');
  return article.endsWith('.html') ? readArticle(documentOf(text), null) : readPlainText(text);
}

/** A text of the shared folder's news, by language and id: `ru/brexit/…`. */
function readNews(shared: string, name: string) {
  const [language, ...id] = name.split('/');
  const lines = readFileSync(join(shared, 'data/slavic', `${language}.jsonl`), 'utf8').split('\n');
  const found = lines.find((line) => line.startsWith(`{"id": ${JSON.stringify(id.join('/'))},`));
  if (found === undefined) throw new Error(`there is no news text “${name}”`);
  return readPlainText((JSON.parse(found) as { text: string }).text);
}

/** A page of the shared folder. */
export function labelledPage(shared: string, page: string): Document {
  return documentOf(readFileSync(join(shared, 'data/pages', `${page}.html`), 'utf8'));
}

/** By what a block of a body is told again: its letters and digits, hashed. */
export function blockHash(text: string): string {
  return createHash('sha256').update(bareText(text)).digest('hex').slice(0, 10);
}

function documentOf(html: string): Document {
  return new JSDOM(html, { virtualConsole: new VirtualConsole() }).window.document;
}

function json(file: string): unknown {
  return JSON.parse(readFileSync(join(FOLDER, file), 'utf8'));
}
