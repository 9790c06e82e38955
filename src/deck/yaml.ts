import { Composer, type CST, isAlias, isMap, isScalar, LineCounter, type Node, Parser } from 'yaml';
import { refuseCharactersOf } from './characters.ts';
import { collapse } from './inline.ts';
import { LIMITS } from './limits.ts';
import type { Place, Report } from './report.ts';
import { didYouMean } from './suggest.ts';

/** Levels of tokens that a deck needs: document, keys, sources, keys of a source. More is refused. */
const DEEPEST = 6;

/** A mapping of keys to texts and to further mappings, that knows where each of them stands. */
export class Mapping {
  readonly #entries = new Map<string, { readonly node: Node | null; readonly place: Place }>();
  readonly #file: YamlFile;
  readonly #place: Place;

  /** Reads the entries of a node; null where it is no mapping. Errors are reported. `known`: the keys it may have; null: any. */
  static of(
    node: Node | null,
    place: Place,
    known: readonly string[] | null,
    file: YamlFile,
  ): Mapping | null {
    file.refuseExtras(node);
    if (!isMap<Node, Node | null>(node)) {
      file.report.error(place, 'keys with values belong here. Write them as the manual shows them.');
      return null;
    }
    const mapping = new Mapping(place, file);
    for (const { key, value } of node.items) mapping.#add(key, value, known);
    return mapping;
  }

  private constructor(place: Place, file: YamlFile) {
    this.#place = place;
    this.#file = file;
  }

  keys(): Iterable<string> {
    return this.#entries.keys();
  }

  /** The text under a key, white space made single; null where the key is missing or its value wrong. */
  text(key: string): string | null {
    const entry = this.#entries.get(key);
    if (entry === undefined) return null;
    const { node } = entry;
    const { report } = this.#file;
    this.#file.refuseExtras(node);
    const written = isScalar(node) && typeof node.value === 'string' ? node.value : '';
    const text = collapse(written).replace(/^ | $/g, '');
    refuseCharactersOf(text, this.#file.written(node), this.#placeOf(key), report);
    if (!/\S/.test(text)) {
      report.error(entry.place, `“${key}” needs a text of one line. Write one.`);
      return null;
    }
    if (text.length > LIMITS.text)
      this.wrong(key, `“${key}” is longer than ${LIMITS.text} characters. Shorten it.`);
    return text;
  }

  /** The same, and an error when the key is missing. */
  requiredText(key: string): string | null {
    this.#require(key);
    return this.text(key);
  }

  /** The mapping under a key that must be there. `known` as in `of`. */
  requiredMapping(key: string, known: readonly string[] | null): Mapping | null {
    this.#require(key);
    const entry = this.#entries.get(key);
    return entry === undefined ? null : Mapping.of(entry.node, entry.place, known, this.#file);
  }

  /** Reports that a key of this mapping is wrong. */
  wrongKey(key: string, message: string): void {
    this.#file.report.error(this.#entries.get(key)!.place, message);
  }

  /** Reports that the value under a key is wrong. */
  wrong(key: string, message: string): void {
    this.#file.report.error(this.#placeOf(key), message);
  }

  #require(key: string): void {
    if (!this.#entries.has(key)) this.#file.report.error(this.#place, `the key “${key}” is missing. Add it.`);
  }

  #placeOf(key: string): Place {
    const { node, place } = this.#entries.get(key)!;
    return node?.range ? this.#file.place(node.range[0]) : place;
  }

  #add(key: Node, node: Node | null, known: readonly string[] | null): void {
    this.#file.refuseExtras(key);
    const { report } = this.#file;
    const place = this.#file.place(key.range?.[0] ?? 0);
    const name = isScalar(key) && typeof key.value === 'string' ? key.value : null;
    if (name === null) {
      report.error(place, 'a key is a single word. Write it as the manual shows it.');
    } else if (this.#entries.has(name)) {
      report.error(place, `the key “${name.slice(0, 40)}” stands here twice. Delete one.`);
    } else if (known !== null && !known.includes(name)) {
      const hint = didYouMean(name, known) || ` Known here are ${known.join(', ')}.`;
      report.error(place, `there is no key “${name.slice(0, 40)}”.${hint}`);
    } else {
      this.#entries.set(name, { node, place });
    }
  }
}

/** What the mappings of one text share. */
class YamlFile {
  readonly report: Report;
  readonly lines = new LineCounter();

  readonly #yaml: string;

  constructor(yaml: string, report: Report) {
    this.#yaml = yaml;
    this.report = report;
  }

  /** A node as it stands in the file. */
  written(node: Node | null): string {
    return node?.range ? this.#yaml.slice(node.range[0], node.range[1]) : '';
  }

  /** Where an offset stands in the deck's file, in which the YAML begins with line 2. */
  place(offset: number): Place {
    const { line, col } = this.lines.linePos(offset);
    return { line: line + 1, column: col };
  }

  /** Refuses what makes YAML more than text. */
  refuseExtras(node: Node | null): void {
    if (node === null) return;
    const place = this.place(node.range?.[0] ?? 0);
    if (isAlias(node)) this.report.error(place, 'aliases (*name) are not allowed. Write the value itself.');
    else if (node.anchor !== undefined)
      this.report.error(place, 'anchors (&name) are not allowed. Delete it.');
    else if (node.tag !== undefined) this.report.error(place, 'tags (!name) are not allowed. Delete it.');
  }
}

/** Reads the YAML of a front matter, a mapping with the keys `known`; null when it is none. Errors are reported. */
export function readYaml(yaml: string, known: readonly string[], report: Report): Mapping | null {
  const file = new YamlFile(yaml, report);
  const tokens = [...new Parser(file.lines.addNewLine).parse(yaml)];
  const tab = /^ *\t/m.exec(yaml);
  if (tab) {
    report.error(file.place(tab.index + tab[0].length - 1), 'a tab cannot indent a key. Write spaces.');
    return null;
  }
  // Composing recurses: a deep text would exhaust the stack, and abort the whole process where the engine
  // happens to compile a pattern at that moment. Walking the tokens needs no recursion.
  const deep = tooDeep(tokens);
  if (deep !== null) {
    report.error(file.place(deep), 'this is nested too deeply. Write the keys as the manual shows them.');
    return null;
  }
  const errors = report.errors;
  const options = { schema: 'failsafe', prettyErrors: false, uniqueKeys: false, logLevel: 'silent' } as const;
  const [document, second] = [...new Composer(options).compose(tokens, true, yaml.length)];
  // The first alone: what follows are mostly its consequences.
  for (const { message, pos } of [...(document?.errors ?? []), ...(document?.warnings ?? [])].slice(0, 1)) {
    const said = message.slice(0, 120).replace(/\.$/, '');
    report.error(
      file.place(pos[0]),
      `this is no valid YAML (${said}). Put a text that holds a colon, a quotation mark or “!” in quotes.`,
    );
  }
  if (second !== undefined) {
    report.error(file.place(second.range[0]), 'the keys end too early. Delete the line above this one.');
  }
  if (report.errors > errors) return null;
  return Mapping.of(document?.contents ?? null, { line: 1, column: 1 }, known, file);
}

/** Offset of a token that lies too deep; null if there is none. */
function tooDeep(tokens: readonly CST.Token[]): number | null {
  const open = tokens.map((token) => ({ token, depth: 0 }));
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { token, depth } = next;
    if (depth > DEEPEST) return token.offset;
    const inside: (CST.Token | null | undefined)[] = [];
    if ('value' in token) inside.push(token.value);
    if ('items' in token) for (const { key, value } of token.items) inside.push(key, value);
    for (const each of inside) if (each != null) open.push({ token: each, depth: depth + 1 });
  }
  return null;
}
