import { bareText, metadataText, unescaped } from './text.ts';

/** A node of linked data: untrusted. */
export type Node = Readonly<Record<string, unknown>>;

/** Types of schema.org that an article's node has. */
const ARTICLE = /(Article|BlogPosting|^Report|^Posting|SocialMediaPosting|LiveBlogPosting)$/;
/** Depth to which nodes are looked for; pages nest three or four deep. */
const DEPTH = 8;

/** The linked data of a page: its articles, and its nodes by `@id`. */
export interface LinkedData {
  /** What it says about its own article; several nodes may. In the page's order. */
  readonly articles: readonly Node[];
  /** Nodes by `@id`, to which others refer. */
  readonly byId: ReadonlyMap<string, Node>;
}

/**
 * Reads the linked data of a page. Scripts that are no JSON are passed over, as search engines do. `addresses` are
 * those by which the page calls itself.
 */
export function linkedData(document: Document, addresses: readonly string[]): LinkedData {
  const articles: Node[] = [];
  const byId = new Map<string, Node>();
  for (const script of document.querySelectorAll('script[type="application/ld+json" i]')) {
    for (const node of nodesOf(parsed(script.textContent ?? ''), DEPTH)) {
      if (typeof node['@id'] === 'string' && Object.keys(node).length > 2) byId.set(node['@id'], node);
      if (listOf(node['@type']).some((type) => ARTICLE.test(String(type)))) articles.push(node);
    }
  }
  return { articles: ownArticles(articles, document, addresses), byId };
}

/** Those of several articles that are the page's own, by their address or headline; else the first. */
function ownArticles(articles: readonly Node[], document: Document, addresses: readonly string[]): Node[] {
  if (articles.length < 2) return [...articles];
  const shown = [
    document.title,
    ...Array.from(document.querySelectorAll('h1'), (h1) => h1.textContent ?? ''),
  ];
  const titles = shown.map(bareText);
  const own = articles.filter((article) => {
    const headline = bareText(metadataText(String(listOf(article.headline ?? article.name)[0] ?? '')));
    const isHere = addressesOf(article).some((address) => addresses.includes(address));
    return isHere || (headline !== '' && titles.some((title) => title.includes(headline)));
  });
  return own.length > 0 ? own : articles.slice(0, 1);
}

/** The addresses that a node gives for itself. */
export function addressesOf({ url, mainEntityOfPage }: Node): string[] {
  return [...listOf(mainEntityOfPage), ...listOf(url)].map((one) => String(isNode(one) ? one['@id'] : one));
}

/** The texts that a property says: plain, in a list, as a named node, or by reference to one. */
export function textsOf(value: unknown, { byId }: LinkedData): string[] {
  return listOf(value).flatMap((one) => {
    if (typeof one === 'string' || typeof one === 'number') return [String(one)];
    if (!isNode(one)) return [];
    const node = 'name' in one ? one : (byId.get(String(one['@id'])) ?? one);
    const named = listOf(node.name ?? node['@value']).filter((name) => typeof name === 'string');
    return named.slice(0, 1);
  });
}

/** A value as a list: JSON-LD writes one of anything without brackets. */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
}

/** Is it a node: an object that is no list? */
function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function* nodesOf(value: unknown, depth: number): Generator<Node> {
  if (depth === 0) return;
  for (const one of listOf(value)) {
    if (Array.isArray(one)) yield* nodesOf(one, depth - 1);
    if (!isNode(one)) continue;
    yield one;
    for (const inner of Object.values(one)) {
      if (typeof inner === 'object') yield* nodesOf(inner, depth - 1);
    }
  }
}

/** What wraps linked data against old browsers, as a comment or not. */
const WRAPPER = /^\s*(<!--|(\/[/*]\s*)?<!\[CDATA\[(\s*\*\/)?)|((\/[/*]\s*)?\]\]>(\s*\*\/)?|-->|;)\s*$/g;
/** A string, or what JSON does not know: a comment. */
const STRING_OR_COMMENT = /"(?:[^"\\]|\\.)*"|\/\*[\s\S]*?\*\/|\/\/[^\n]*/g;
const STRING_OR_COMMA = /"(?:[^"\\]|\\.)*"|,(?=\s*[}\]])/g;

/** The value of a script that is JSON, or nearly so, as publishers write it; null: it is not. */
function parsed(text: string): unknown {
  const bare = text.replace(WRAPPER, '').replace(WRAPPER, '');
  const plain = bare.includes('"') ? bare : unescaped(bare);
  return json(plain.replace(/[\n\r\t]+/g, ' ')) ?? json(mended(plain));
}

/** Without comments, commas too many, line breaks and idle backslashes inside strings. */
function mended(text: string): string {
  const whole = (string: string) => string.replace(/\s+/g, ' ').replace(/\\(?!["\\/bfnrtu])/g, '');
  return text
    .replace(STRING_OR_COMMENT, (match) => (match.startsWith('"') ? whole(match) : ' '))
    .replace(STRING_OR_COMMA, (match) => (match === ',' ? '' : match));
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
