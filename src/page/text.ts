// Keeps the text of a page, as it changes, together with the candidates that stand in it.
import type { Candidate } from '../match/types.ts';
import { type Chunk, chunksOf, inWhole, MESSAGE_UNITS } from './chunks.ts';
import { documentOf, isConnected, isElement, nameOf, parentOf } from './dom.ts';
import { type Block, isReadable, ownerOf, readBlocks } from './read.ts';
import { pause, slicer, untilDone } from './slices.ts';

/** A block with the candidates found in it (at least one). */
export interface Found {
  readonly block: Block;
  readonly candidates: readonly Candidate[];
}

/** The text of a page as far as it is read. */
export interface PageText {
  /** Blocks in which names stand, in no order. */
  readonly found: ReadonlySet<Found>;
  /** The open shadow roots of the page. */
  readonly roots: ReadonlySet<ShadowRoot>;
  /** Everything was read once, for the names asked for last. */
  readonly settled: boolean;
  /** Reads everything anew, for other names. */
  again(): void;
}

/** Whom the text is told to. */
export interface TextListener {
  /** Finds candidates in texts of at most `MESSAGE_UNITS` units together. */
  find(texts: readonly string[]): Promise<readonly (readonly Candidate[])[]>;
  /** These blocks are no longer what they were. Called in the very turn of the change. */
  gone(found: Found): void;
  /** Blocks were found, everything is read, or the page has another title. */
  changed(): void;
}

/** Text on its way; `state` is its owner's as it was read. */
interface Asked {
  readonly block: Block;
  readonly chunk: Chunk;
  readonly state: number | undefined;
}

/** Wait in ms before a changed page is read: gathers what scripts do in one go. */
const GATHER = 60;
/** Waiting after a pass, in multiples of the time it took: a page that always changes costs at most 2 % of a core. */
const REST = 50;
/** Longest wait in ms: a live ticker is still followed. */
const LONGEST_REST = 5_000;
/** Times in ms after which elements are asked once more for a shadow root: the browser tells nobody. */
const HOST_CHECKS = [500, 2_000, 8_000];

const isTitle = (node: Node) => isElement(node) && nameOf(node) === 'title';

/** Reads a document, or a part of it, and follows its changes until the signal aborts. */
export function followText(whole: Document | Element, listener: TextListener, signal: AbortSignal): PageText {
  const document = documentOf(whole);
  const found = new Set<Found>();
  const unitOf = new Map<Node, Found[]>();
  /** Counts an owner's states, so that an answer about an earlier one is told and dropped. */
  const stateOf = new WeakMap<Node, number>();
  const queue = new Set<Node>([whole]);
  let seen = new WeakSet<Node>();
  const roots = new Set<ShadowRoot>();
  const hosts = new Set<Element>();
  let settled = false;
  let wake = () => {};

  function forget(owner: Node) {
    for (const one of unitOf.get(owner) ?? []) {
      found.delete(one);
      listener.gone(one);
    }
    unitOf.delete(owner);
    stateOf.set(owner, (stateOf.get(owner) ?? 0) + 1);
  }
  /** Everything inside a node is to be read as if for the first time. */
  function unsee(node: Node) {
    const walker = document.createTreeWalker(node, 1);
    for (let at: Node | null = node; at; at = walker.nextNode()) if (seen.delete(at)) forget(at);
  }
  function ask(owner: Node) {
    forget(owner);
    queue.add(owner);
    wake();
  }
  function adopt(host: Element) {
    const root = host.shadowRoot;
    // A form's may be one of its controls.
    if (!(root instanceof ShadowRoot)) return hosts.add(host);
    hosts.delete(host);
    if (roots.has(root)) return;
    roots.add(root);
    observer.observe(root, WATCHED);
    ask(root);
  }

  const WATCHED: MutationObserverInit = {
    childList: true,
    characterData: true,
    subtree: true,
    attributes: true,
    attributeFilter: ['contenteditable', 'role'],
  };
  const observer = new MutationObserver((records) => {
    for (const record of records) {
      for (const node of record.removedNodes) if (isElement(node) && !isConnected(node)) unsee(node);
      for (const node of record.addedNodes) if (isElement(node)) unsee(node);
      if (record.type === 'attributes') unsee(record.target);
      const place = record.type === 'attributes' ? (parentOf(record.target) ?? record.target) : record.target;
      const owner = ownerOf(place);
      // What happens in editors and scripts does not change the text around them. A title is no text, but told.
      if (isReadable(owner) ? isReadable(place) || isTitle(place) : unitOf.has(owner)) ask(owner);
    }
  });

  const toFind: Asked[] = [];
  let units = 0;
  const isCurrent = ({ block, state }: Asked) => stateOf.get(block.owner) === state;
  async function send() {
    const asked = toFind.splice(0).filter(isCurrent);
    units = 0;
    if (asked.length === 0) return;
    const texts = asked.map(({ chunk }) => chunk.text);
    // What answers may be away for a while.
    const replies = await untilDone(() => listener.find(texts), LONGEST_REST, signal);
    asked.forEach((one, i) => {
      const candidates = inWhole(one.chunk, replies[i] ?? []);
      if (candidates.length > 0 && isCurrent(one)) add({ block: one.block, candidates });
    });
    listener.changed();
  }
  function add(one: Found) {
    found.add(one);
    const unit = unitOf.get(one.block.owner);
    if (unit) unit.push(one);
    else unitOf.set(one.block.owner, [one]);
  }

  async function read(root: Node, between: () => Promise<void> | undefined) {
    const visitor = {
      enter(block: Element) {
        if (seen.has(block)) return false;
        seen.add(block);
        forget(block);
        return true;
      },
      host: adopt,
    };
    forget(root);
    const blocks = readBlocks(root, visitor);
    let waited = false;
    for (let step = blocks.next(); ; step = blocks.next(waited)) {
      if (step.done) {
        for (const owner of step.value) seen.delete(owner);
        if (step.value.length > 0 && isConnected(root)) queue.add(root);
        return;
      }
      waited = false;
      for (const chunk of chunksOf(step.value.text)) {
        if (units + chunk.text.length > MESSAGE_UNITS) {
          await send();
          waited = true;
        }
        toFind.push({ block: step.value, chunk, state: stateOf.get(step.value.owner) });
        units += chunk.text.length;
      }
      const slice = between();
      if (slice === undefined) continue;
      await slice;
      waited = true;
    }
  }
  async function follow() {
    for (;;) {
      const slices = slicer(signal);
      for (const root of queue) {
        queue.delete(root);
        seen.add(root);
        if (isConnected(root) && isReadable(root)) await read(root, slices.between);
      }
      const worked = slices.worked();
      await send();
      for (const owner of unitOf.keys()) if (!isConnected(owner)) forget(owner);
      for (const root of roots) if (!root.isConnected) roots.delete(root);
      for (const host of hosts) {
        if (isConnected(host)) adopt(host);
        else hosts.delete(host);
      }
      settled = !queue.has(whole);
      listener.changed();
      if (queue.size === 0) await new Promise<void>((resolve) => (wake = resolve));
      await pause(Math.min(Math.max(GATHER, REST * worked), LONGEST_REST), signal);
    }
  }

  observer.observe(whole, WATCHED);
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  const ignoreAbort = (error: unknown) => {
    if (!signal.aborted) throw error;
  };
  follow().catch(ignoreAbort);
  for (const ms of HOST_CHECKS) pause(ms, signal).then(() => hosts.forEach(adopt), ignoreAbort);

  return {
    found,
    roots,
    get settled() {
      return settled;
    },
    again() {
      for (const owner of [...unitOf.keys()]) forget(owner);
      seen = new WeakSet();
      settled = false;
      roots.forEach(ask);
      ask(whole);
    },
  };
}
