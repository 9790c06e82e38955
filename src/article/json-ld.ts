/** A node of linked data: untrusted. */
export type Node = Readonly<Record<string, unknown>>;

/** Types of schema.org that an article's node has. */
const ARTICLE = /(Article|BlogPosting|^Report|^Posting|SocialMediaPosting|LiveBlogPosting)$/;
/** Depth to which nodes are looked for; pages nest three or four deep. */
const DEPTH = 8;

/** The linked data of a page: its articles, and its nodes by `@id`. */
export interface LinkedData {
  /** In the page's order. */
  readonly articles: readonly Node[];
  /** Nodes by `@id`, to which others refer. */
  readonly byId: ReadonlyMap<string, Node>;
}

/** Reads the linked data of a page. Scripts that are no JSON are passed over, as search engines do. */
export function linkedData(document: Document): LinkedData {
  const articles: Node[] = [];
  const byId = new Map<string, Node>();
  for (const script of document.querySelectorAll('script[type="application/ld+json" i]')) {
    for (const node of nodesOf(parsed(script.textContent ?? ''), DEPTH)) {
      if (typeof node['@id'] === 'string' && Object.keys(node).length > 2) byId.set(node['@id'], node);
      if (listOf(node['@type']).some((type) => ARTICLE.test(String(type)))) articles.push(node);
    }
  }
  return { articles, byId };
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
export function isNode(value: unknown): value is Node {
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

function parsed(text: string): unknown {
  try {
    // Some publishers wrap it against old browsers, and break lines inside strings.
    return JSON.parse(
      text
        .replace(/^\s*(<!--|\/[/*]\s*<!\[CDATA\[.*)|(-->|\/[/*]\s*\]\]>.*)\s*$/g, '')
        .replace(/[\n\r\t]+/g, ' '),
    );
  } catch {
    return null;
  }
}
