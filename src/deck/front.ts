import { scriptProblem } from './address.ts';
import { seenOf } from './characters.ts';
import { dateProblem } from './dates.ts';
import { isLanguage } from './languages.ts';
import { LIMITS } from './limits.ts';
import type { Report } from './report.ts';
import type { Deck, Source } from './types.ts';
import { type Mapping, readYaml } from './yaml.ts';

/** What stands before the cards. */
export type Front = Pick<Deck, 'title' | 'language' | 'sources'>;

const KEYS = ['gloss', 'title', 'language', 'sources'];
const SOURCE_KEYS = ['title', 'publisher', 'author', 'published', 'basis', 'url', 'language', 'words'];

/**
 * Reads the front matter. `yaml` is what stands between its two lines `---`, the first of which is line 1 of
 * the file. Null when something in it is wrong; the report says what.
 */
export function readFront(yaml: string, report: Report): Front | null {
  if (yaml.length > LIMITS.front) {
    report.error({ line: 1, column: 1 }, 'the front matter is longer than 256 kB. Divide the deck.');
    return null;
  }
  const errors = report.errors;
  const root = readYaml(yaml, KEYS, report);
  const version = root?.requiredText('gloss') ?? null;
  if (version !== null && version !== '1') {
    const isLater = /^\d+$/.test(version) && version !== '0';
    const way = isLater ? 'Update Gloss to read a later one.' : 'Write “gloss: 1”.';
    root?.wrong('gloss', `this Gloss reads version 1 of the format. ${way}`);
  }
  const title = root?.requiredText('title') ?? null;
  const language = root?.requiredText('language') ?? null;
  if (root !== null) checkLanguage(root, language);
  const sources = readSources(root?.requiredMapping('sources', null) ?? null);
  if (title === null || language === null || report.errors > errors) return null;
  return { title: seenOf(title) || title, language, sources };
}

function readSources(mapping: Mapping | null): Source[] {
  const sources: Source[] = [];
  for (const id of mapping?.keys() ?? []) {
    if (!/^[a-z0-9][a-z0-9-]*$/.test(id) || id.length > LIMITS.name) {
      const message = 'a source goes by a short key of a–z, 0–9 and “-”. Rename it, also where it is cited.';
      mapping!.wrongKey(id, message);
    }
    const keys = mapping!.requiredMapping(id, SOURCE_KEYS);
    const source = keys && readSource(id, keys);
    if (source !== null) sources.push(source);
  }
  return sources;
}

function readSource(id: string, keys: Mapping): Source | null {
  const title = keys.requiredText('title');
  const published = keys.text('published');
  const basis = keys.text('basis');
  const url = keys.text('url');
  const language = keys.text('language');
  const words = keys.text('words') ?? 'ours';
  const problem = published === null ? null : dateProblem(published);
  if (problem !== null) keys.wrong('published', problem);
  if (basis !== null && published === null) {
    keys.wrongKey('basis', '“basis” explains a date. Add “published”, or leave it out.');
  }
  if (url !== null && !/^https?:\/\/[^\s/?#\\<>"][^\s\\<>"]*$/i.test(url)) {
    keys.wrong(
      'url',
      scriptProblem(url) ??
        'a url begins with https:// or http:// and holds no spaces. Correct it, or leave it out.',
    );
  }
  checkLanguage(keys, language);
  if (words !== 'ours' && words !== 'verbatim') {
    keys.wrong('words', 'the words are “ours” or “verbatim”. Write one of these.');
    return null;
  }
  if (title === null) return null;
  const date = published === null ? null : { date: published, inferred: basis !== null };
  const [publisher, author] = [keys.text('publisher'), keys.text('author')];
  return { id, title, publisher, author, published: date, basis, url, language, words };
}

function checkLanguage(keys: Mapping, tag: string | null): void {
  if (tag === null || isLanguage(tag)) return;
  keys.wrong('language', 'this is no language tag. Write it like en, de or pt-BR.');
}
