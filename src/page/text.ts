// Keeps the text of a page, as it changes, together with the candidates that stand in it.
import type { Candidate } from '../match/types.ts';
import type { Budget } from './budget.ts';
import { watchChanges } from './changes.ts';
import { documentOf, isConnected, isElement, nameOf } from './dom.ts';
import { createFinder } from './finder.ts';
import { createFoundText, type Found } from './found.ts';
import type { PageText } from './marking-types.ts';
import type { Placed } from './order.ts';
import { isReadable, ownerOf, walkBlocks } from './read.ts';
import { createShadows } from './shadows.ts';
import { createSight, ownersOf } from './sight.ts';
import { pause, type Slices, slicer } from './slices.ts';

/** Whom the text is told to. */
export interface TextListener {
  /** Finds candidates in texts of at most `MESSAGE_UNITS` units together. */
  find(texts: readonly string[]): Promise<readonly (readonly Candidate[])[]>;
  /** These blocks are no longer what they were. Called in the very turn of the change. */
  gone(found: Found): void;
  /** Blocks were found or have gone, everything is read, or the page has another title. */
  changed(): void;
  /** These were found ahead of their turn, since they stand in the window: in document order, with sections of their own. */
  inSight(placed: readonly Placed[]): void;
}

/** Wait in ms before a changed page is read: gathers what scripts do in one go. */
const GATHER = 60;

const isTitle = (node: Node) => isElement(node) && nameOf(node) === 'title';

/** Reads a document, or a part of it, and follows its changes until the signal aborts. */
export function followText(
  whole: Document | Element,
  listener: TextListener,
  budget: Budget,
  signal: AbortSignal,
): PageText {
  const document = documentOf(whole);
  const text = createFoundText((found) => {
    isNews = true;
    listener.gone(found);
  });
  const { forget, stateOf } = text;
  const queue = new Set<Node>([whole]);
  let seen = new WeakSet<Node>();
  /** States of owners whose own text was read ahead of its turn. */
  let ahead = new WeakMap<Node, number>();
  /** Owners that were read in part, until the page changed around them: they are read again. */
  const inPart = new WeakSet<Node>();
  const sight = createSight(document, signal);
  const finder = createFinder(listener.find, stateOf, add, signal);
  let settled = false;
  /** What stands in the window is read: the rest can wait until the page is idle. */
  let isInSight = false;
  /** Something is to be told. */
  let isNews = false;
  let wake = () => {};

  function add(found: Found) {
    isNews = true;
    text.add(found);
  }
  function tell() {
    if (isNews) listener.changed();
    isNews = false;
  }
  /** Everything inside a node is to be read as if for the first time. */
  function unsee(node: Node) {
    const walker = document.createTreeWalker(node, 1);
    for (let at: Node | null = node; at; at = walker.nextNode())
      if (seen.delete(at) || ahead.delete(at) || inPart.delete(at)) forget(at);
  }
  function ask(owner: Node) {
    forget(owner);
    queue.add(owner);
    wake();
  }
  function touched(places: ReadonlySet<Node>) {
    const known = new Map<Node, boolean>();
    for (const place of places) {
      const owner = ownerOf(place);
      if (isTitle(place)) isNews = true;
      // What happens in editors and scripts does not change the text around them.
      if (isReadable(owner, known) ? isReadable(place, known) : text.of(owner).length > 0) ask(owner);
    }
    if (isNews) wake();
  }

  async function read(root: Node, slices: Slices) {
    let begun = 0;
    const visitor = {
      enter(block: Element) {
        if (seen.has(block)) return false;
        seen.add(block);
        if (!isAhead(block)) forget(block);
        return true;
      },
      host: shadows.meet,
      begin(owner: Node) {
        begun = stateOf(owner);
      },
    };
    forget(root);
    const blocks = walkBlocks(root, visitor);
    let waited = false;
    for (let step = blocks.next(); ; step = blocks.next(waited)) {
      if (step.done) {
        for (const owner of step.value) if (seen.delete(owner)) inPart.add(owner);
        if (step.value.length > 0 && isConnected(root)) queue.add(root);
        return;
      }
      const full = step.value && !isAhead(step.value.owner) ? finder.take(step.value, begun) : undefined;
      const slice = full ? undefined : slices.between();
      waited = (full ?? slice) !== undefined;
      if (waited && whole === document) sight.watch();
      if (full) {
        await slices.rest(full);
        // Of a long page that is what stands in the window.
        if (isInSight) tell();
      }
      if (slice) await slice;
      if (waited) await readAhead(slices);
    }
  }
  const isAhead = (owner: Node) => ahead.get(owner) === stateOf(owner);
  /** Reads what stands in the window, where it is not read yet. */
  async function readAhead(slices: Slices) {
    const elements = sight.take();
    if (!elements) return;
    const sections = ownersOf(elements, (owner) => !seen.has(owner));
    const owners = [...sections.keys()].filter((owner) => !isAhead(owner));
    for (const owner of owners) {
      forget(owner);
      ahead.set(owner, stateOf(owner));
    }
    const blocks = owners.flatMap((owner) => [
      ...walkBlocks(owner, { enter: () => false, host: shadows.meet }),
    ]);
    for (const block of blocks) if (block) await finder.take(block, ahead.get(block.owner)!);
    await slices.rest(finder.send());
    isInSight = true;
    listener.inSight(
      [...sections].flatMap(([owner, section]) => text.of(owner).map((found) => ({ found, section }))),
    );
    tell();
  }
  async function follow() {
    for (;;) {
      isInSight = false;
      const slices = slicer(signal, () => !isInSight);
      for (const root of queue) {
        queue.delete(root);
        seen.add(root);
        if (isConnected(root) && isReadable(root)) await read(root, slices);
      }
      sight.rest();
      ahead = new WeakMap();
      await slices.rest(finder.send());
      for (const owner of text.owners()) {
        if (isConnected(owner)) continue;
        forget(owner);
        seen.delete(owner);
      }
      if (text.settle(queue)) isNews = true;
      shadows.check();
      budget.spend(slices.worked());
      if (!settled && !queue.has(whole)) {
        settled = true;
        isNews = true;
        budget.clear();
      }
      tell();
      if (queue.size === 0 && !isNews) await new Promise<void>((resolve) => (wake = resolve));
      await pause(Math.max(GATHER, budget.wait()), signal);
    }
  }
  const changes = watchChanges({ unsee, touched }, signal);
  const shadows = createShadows(
    {
      come(root) {
        changes.observe(root);
        ask(root);
      },
      gone: unsee,
    },
    signal,
  );
  changes.observe(whole);
  const ignoreAbort = (error: unknown) => {
    if (!signal.aborted) throw error;
  };
  follow().catch(ignoreAbort);

  return {
    found: text.all,
    stale: text.stale,
    roots: shadows.roots,
    get settled() {
      return settled;
    },
    again() {
      for (const owner of [...text.owners()]) forget(owner);
      text.settle(new Set());
      seen = new WeakSet();
      ahead = new WeakMap();
      settled = false;
      shadows.roots.forEach(ask);
      ask(whole);
    },
  };
}
