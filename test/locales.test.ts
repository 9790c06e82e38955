import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { KINDS } from '../src/deck/types.ts';

interface Message {
  readonly message: string;
  readonly description?: string;
}

const root = new URL('..', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), 'utf8');
const messagesOf = (path: string): Record<string, Message> => JSON.parse(read(path));
const filesIn = (folder: string) =>
  readdirSync(new URL(folder, root), { recursive: true, encoding: 'utf8' }).map(
    (path) => `${folder}/${path}`,
  );

const english = messagesOf('assets/_locales/en/messages.json');
const keys = Object.keys(english);
const sources = [
  ...filesIn('src').filter((path) => /\.(tsx?|html)$/.test(path)),
  ...['wxt.config.ts'].filter((path) => existsSync(new URL(path, root))),
].map((path) => ({ path, text: read(path) }));

/** Asked for by key: `words('key'`, also with the key chosen by a condition, and `around(words, 'key'`. */
const asked = (text: string) => [
  ...[...text.matchAll(/\bwords\(\s*([^)`]*?)'(\w+)'/g)].map((found) => found[2]!),
  ...[...text.matchAll(/\baround\(\s*\w+,\s*'(\w+)'/g)].map((found) => found[1]!),
  ...[...text.matchAll(/__MSG_(\w+)__/g)].map((found) => found[1]!),
];

/** Asked for with an end that is known only when it runs: `words(\`kind_${…}\`)`, `plural(words, 'facts'`. */
const askedByStart = (text: string) => [
  ...[...text.matchAll(/\b(?:words\(|around\(\s*\w+,)\s*`(\w+_)\$\{/g)].map((found) => found[1]!),
  ...[...text.matchAll(/\bplural\(\s*\w+,\s*'(\w+)'/g)].map((found) => `${found[1]}_`),
];

describe('keys', () => {
  it.each(sources.flatMap(({ path, text }) => asked(text).map((key) => [key, path])))(
    '%s, used in %s, exists',
    (key) => expect(keys).toContain(key),
  );

  it.each(sources.flatMap(({ path, text }) => askedByStart(text).map((start) => [start, path])))(
    '%s…, used in %s, exists',
    (start) => expect(keys.some((key) => key.startsWith(start))).toBe(true),
  );

  it('each is used', () => {
    const all = sources.map(({ text }) => text).join('\n');
    const starts = askedByStart(all);
    const unused = keys.filter(
      (key) =>
        !starts.some((start) => key.startsWith(start)) &&
        !new RegExp(`'${key}'|__MSG_${key}__`).test(all) &&
        !(key.endsWith('_text') && all.includes(`'${key.slice(0, -'_text'.length)}'`)),
    );
    expect(unused).toEqual([]);
  });

  it('each kind of card has its word', () => {
    for (const kind of KINDS) expect(keys).toContain(`kind_${kind}`);
  });

  it('differ by more than case, which browsers do not see', () => {
    expect(new Set(keys.map((key) => key.toLowerCase())).size).toBe(keys.length);
  });
});

describe.each(filesIn('assets/_locales').filter((path) => path.endsWith('.json')))('%s', (path) => {
  const messages = messagesOf(path);
  const language = messages.language?.message ?? '';

  it('has every key, and none besides but forms of its own plurals', () => {
    const base = (key: string) => key.replace(/_(zero|one|two|few|many|other)$/, '_');
    expect(new Set(Object.keys(messages).map(base))).toEqual(new Set(keys.map(base)));
  });

  it('has no empty text', () => {
    const empty = Object.keys(messages).filter((key) => messages[key]?.message.trim() === '');
    expect(empty).toEqual([]);
  });

  it('fills the placeholders that English fills, counted without a gap', () => {
    const placeholders = (text: string) => [...new Set(text.match(/\$[1-9]/g))].sort();
    for (const [key, { message }] of Object.entries(messages)) {
      const own = placeholders(message);
      const theirs = placeholders((english[key] ?? english[key.replace(/_\w+$/, '_other')])?.message ?? '');
      // “a year ago” says its number by its form.
      if (!/_(zero|one|two)$/.test(key)) expect([key, own]).toEqual([key, theirs]);
      expect([key, own]).toEqual([key, own.map((_, n) => `$${n + 1}`)]);
    }
  });

  it('has every form of its language for every plural', () => {
    const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
    const counted = [...new Set(sources.flatMap(({ text }) => askedByStart(text)))].filter((start) =>
      keys.includes(`${start}other`),
    );
    for (const start of counted)
      for (const form of forms) expect(Object.keys(messages)).toContain(`${start}${form}`);
  });

  it('names a language that dates can be written in, and a direction', () => {
    expect(Intl.DateTimeFormat.supportedLocalesOf(language)).toEqual([language]);
    expect(messages.direction?.message).toMatch(/^(ltr|rtl)$/);
  });
});

/** Text for people that stands in a component: between tags, or in an attribute that is read out or shown. */
function writtenTexts(source: string): readonly string[] {
  const code = source.replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm, '');
  const attributes =
    /\b(?:aria-label|aria-description|title|placeholder|alt|label)=(?:"([^"]*)"|\{['`]([^'`]*))/g;
  // What stands between a tag's end and the next tag or brace. An arrow's `>` follows a `=`; code has signs there.
  const between = /(?<=[^=\s]>|\n\s*\/?>)([^<>{}=;()]*)(?=[<{])/g;
  return [
    ...[...code.matchAll(attributes)].map((found) => found[1] ?? found[2] ?? ''),
    ...[...code.matchAll(between)].map((found) => found[1] ?? ''),
    ...[...code.matchAll(/(?<=\})([^<>{}=;()]*)(?=<\/)/g)].map((found) => found[1] ?? ''),
  ].filter((text) => /\p{L}/u.test(text));
}

describe('texts in components', () => {
  it.each(sources.filter(({ path }) => path.endsWith('.tsx')))('none in $path', ({ text }) => {
    expect(writtenTexts(text)).toEqual([]);
  });

  it.each([
    ['<p>Saved</p>', ['Saved']],
    ['<button onClick={() => close(1)}>Close</button>', ['Close']],
    ['<p class="x">{n} cards</p>', [' cards']],
    ['<button aria-label="Close">{x}</button>', ['Close']],
    ["<input placeholder={'Search'} />", ['Search']],
    ['<p class="x">{words("a")}</p>', []],
    ['const f = (a: Map<string, number>): number => a.size; // A comment', []],
  ])('sees them: %s', (source, found) => expect(writtenTexts(source)).toEqual(found));
});
