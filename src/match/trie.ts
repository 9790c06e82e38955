import { CODE_END } from './layout.ts';

/** Cells of a double-array trie (see layout.ts). Cell 0 is the root. */
export interface Trie {
  readonly bases: Int32Array<ArrayBuffer>;
  readonly labels: Uint16Array<ArrayBuffer>;
}

/** How many free places are tried for a node with several children before it goes to the end. */
const TRIES = 256;

/**
 * Builds a trie of keys, which are sorted, unique, and each given as codes below `codes`. `leaf` is called once a
 * key with the number of its codes that the trie spells, and gives the offset of its record.
 */
export function buildTrie(
  keys: readonly string[],
  codes: number,
  codeAt: (key: string, depth: number) => number,
  leaf: (key: number, depth: number) => number,
): Trie {
  const cells = new Cells(codes);
  const open: { low: number; high: number; depth: number; cell: number }[] = [];
  if (keys.length > 0) open.push({ low: 0, high: keys.length, depth: 0, cell: 0 });
  for (let node = open.pop(); node; node = open.pop()) {
    const { low, high, depth, cell } = node;
    if (high - low === 1 && cell > 0) {
      cells.setBase(cell, ~leaf(low, Math.min(depth, keys[low]!.length)));
      continue;
    }
    const children = childrenOf(keys, low, high, depth, codeAt);
    const base = cells.place(children.map((child) => child.code));
    cells.setBase(cell, base);
    for (const child of children.reverse())
      open.push({ low: child.low, high: child.high, depth: depth + 1, cell: base + child.code });
  }
  return cells.done();
}

interface Child {
  readonly code: number;
  readonly low: number;
  high: number;
}

function childrenOf(
  keys: readonly string[],
  low: number,
  high: number,
  depth: number,
  codeAt: (key: string, depth: number) => number,
): Child[] {
  const children: Child[] = [];
  for (let at = low; at < high; at += 1) {
    const key = keys[at]!;
    const code = key.length === depth ? CODE_END : codeAt(key, depth);
    const last = children.at(-1);
    if (last?.code === code) last.high = at + 1;
    else children.push({ code, low: at, high: at + 1 });
  }
  return children;
}

/** Cells while they are filled: free ones form a doubly linked list, in which a node's children look for room. */
class Cells {
  #bases = new Int32Array(0);
  #labels = new Uint16Array(0);
  #taken = new Uint8Array(0);
  #next = new Int32Array(0);
  #previous = new Int32Array(0);
  #used = 1;
  readonly #codes: number;

  constructor(codes: number) {
    this.#codes = codes;
    this.#grow(1024);
  }

  setBase(cell: number, base: number): void {
    this.#bases[cell] = base;
  }

  /** Takes cells for children with these codes and gives their base. */
  place(codes: readonly number[]): number {
    const base = this.#findBase(codes);
    this.#growTo(base + this.#codes + 1);
    this.#taken[base] = 1;
    for (const code of codes) {
      this.#labels[base + code] = code;
      this.#unlink(base + code);
      this.#used = Math.max(this.#used, base + code + 1);
    }
    return base;
  }

  done(): Trie {
    // Room behind the last cell, so that base + code never leads outside.
    const length = this.#used + this.#codes;
    return { bases: this.#bases.slice(0, this.#used), labels: this.#labels.slice(0, length) };
  }

  #findBase(codes: readonly number[]): number {
    const first = codes[0]!;
    let tries = 0;
    let free = this.#next[0]!;
    for (; free < this.#used && tries < TRIES; free = this.#next[free]!, tries += 1) {
      const base = free - first;
      if (base < 0 || this.#taken[base]) continue;
      if (codes.every((code) => this.#isFree(base + code))) return base;
    }
    let base = Math.max(0, this.#used - Math.min(...codes));
    while (this.#taken[base]) base += 1;
    return base;
  }

  #isFree(cell: number): boolean {
    return cell >= this.#used || (cell > 0 && this.#labels[cell] === 0);
  }

  #unlink(cell: number): void {
    const next = this.#next[cell]!;
    const previous = this.#previous[cell]!;
    this.#next[previous] = next;
    this.#previous[next] = previous;
  }

  #growTo(length: number): void {
    if (length >= this.#labels.length) this.#grow(Math.max(length + 1, this.#labels.length * 2));
  }

  #grow(length: number): void {
    const from = this.#labels.length;
    this.#bases = widen(this.#bases, new Int32Array(length));
    this.#labels = widen(this.#labels, new Uint16Array(length));
    this.#taken = widen(this.#taken, new Uint8Array(length));
    this.#next = widen(this.#next, new Int32Array(length + 1));
    this.#previous = widen(this.#previous, new Int32Array(length + 1));
    // Cell 0 heads the list; the cell behind the last one ends it and becomes free by growing.
    for (let cell = from; cell < length; cell += 1) {
      this.#next[cell] = cell + 1;
      this.#previous[cell + 1] = cell;
    }
  }
}

function widen<T extends Int32Array | Uint16Array | Uint8Array>(from: T, to: T): T {
  to.set(from);
  return to;
}
