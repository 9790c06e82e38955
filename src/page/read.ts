// Reads text out of a tree of nodes, block by block. Asks for no layout: blocks are told by element name.
import { attributeOf, isElement, isText, nameOf, outerOf, parentOf } from './dom.ts';

/** A text node inside a block; `start` is where its text begins in the block's text, in UTF-16 units. */
export interface Piece {
  readonly node: Text;
  readonly start: number;
}

/** Running text between two block edges, over as many inline elements as it takes. */
export interface Block {
  readonly text: string;
  /** Ascending by `start`; at least one. */
  readonly pieces: readonly Piece[];
  /** The nearest block element around it, or the root of its tree. */
  readonly owner: Node;
}

const names = (list: string) => new Set(list.split(' '));

/** Text runs through these: HTML's phrasing elements that browsers set inline, and SVG's. */
const INLINE = names(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark q ruby rb s samp small span strike strong time tspan tt u var wbr',
);
/** Inline, but what is inside is no part of the word beside it: footnote numbers above all. */
const FENCED = names('sup sub button');
/** Not there for a reader: text runs on as if they were absent. */
const HIDDEN = names('script style noscript template head title desc defs metadata symbol rt rp gloss-card');
/** Something stands there, but no text of the page: pictures, frames, and where the reader types. */
const REPLACED = names(
  'textarea input select option optgroup datalist iframe frame object embed canvas audio video picture img map meter progress output math',
);
/** Roles of elements that take text from the reader (WAI-ARIA 1.2). */
const TYPED_ROLES = names('textbox searchbox combobox spinbutton');

/** Stands in a block's text where something that is no text stands in the page. */
const OBJECT = '\uFFFC';
/** A `<br>`: a space to a name; two of them are a break that no name crosses. */
const LINE_BREAK = '\n';

type Role = 'inline' | 'fenced' | 'hidden' | 'replaced' | 'break' | 'block';

function roleOf(element: Element): Role {
  const name = nameOf(element);
  if (HIDDEN.has(name)) return 'hidden';
  if (REPLACED.has(name) || isTyped(element)) return 'replaced';
  if (INLINE.has(name)) return 'inline';
  if (name === 'br') return 'break';
  return FENCED.has(name) ? 'fenced' : 'block';
}

function isTyped(element: Element): boolean {
  const editable = attributeOf(element, 'contenteditable');
  if (editable !== null && editable.toLowerCase() !== 'false') return true;
  const role = attributeOf(element, 'role');
  return role !== null && TYPED_ROLES.has(role.toLowerCase());
}

/** Whether text of this node is text of the page: nothing around it is left out or typed into. */
export function isReadable(node: Node): boolean {
  if ((node.ownerDocument ?? (node as Document)).designMode === 'on') return false;
  for (let at: Node | null = node; at; at = outerOf(at)) {
    if (!isElement(at)) continue;
    const role = roleOf(at);
    if (role === 'hidden' || role === 'replaced') return false;
  }
  return true;
}

/** The block element (or root of the tree) to whose blocks this node's text belongs. */
export function ownerOf(node: Node): Node {
  for (let at = node; ; ) {
    if (isElement(at) && roleOf(at) === 'block') return at;
    const parent = parentOf(at);
    if (!parent) return at;
    at = parent;
  }
}

/** What a walk does beside giving blocks. */
export interface Visitor {
  /** Called for each block element met; false: what is inside is not walked. */
  enter?(block: Element): boolean;
  /** Called for each element that has an open shadow root, or may get one later. The root is not walked. */
  host?(element: Element): void;
}

/**
 * The blocks inside a readable element, document or shadow root, in document order; blank ones are left out.
 * The page may change between two blocks. Returns the owners whose end was never reached because the place
 * being read was taken out of the page: none of a quiet page.
 */
export function* readBlocks(root: Node, visitor: Visitor = {}): Generator<Block, readonly Node[]> {
  const document = root.ownerDocument ?? (root as Document);
  const walker = document.createTreeWalker(root, 1 /* elements */ | 4 /* text */ | 8 /* CDATA */);
  const owners: Node[] = [root];
  let text = '';
  let pieces: Piece[] = [];
  let read: Block[] = [];

  function endBlock() {
    if (pieces.length > 0 && /\S/.test(text)) read.push({ text, pieces, owner: owners.at(-1)! });
    text = '';
    pieces = [];
  }
  /** Takes in one node; true: its children are to be walked. */
  function enter(node: Node): boolean {
    if (isText(node)) {
      const { data } = node;
      if (data.length > 0) pieces.push({ node, start: text.length });
      text += data;
      return false;
    }
    const element = node as Element;
    if (visitor.host && (element.shadowRoot || nameOf(element).includes('-'))) visitor.host(element);
    const role = roleOf(element);
    if (role === 'block') {
      endBlock();
      if (visitor.enter && !visitor.enter(element)) return false;
      owners.push(element);
      return true;
    }
    if (role === 'break') text += LINE_BREAK;
    if (role === 'replaced' || role === 'fenced') text += OBJECT;
    return role === 'inline' || role === 'fenced';
  }
  function leave(node: Node) {
    const role = roleOf(node as Element);
    if (role === 'fenced') text += OBJECT;
    if (role !== 'block') return;
    endBlock();
    owners.pop();
  }
  let lost = false;
  /** To the next node in document order, leaving what ends before it; false at the end. */
  function advance(descend: boolean): boolean {
    if (descend) {
      if (walker.firstChild()) return true;
      if (walker.currentNode === root) return false;
      leave(walker.currentNode);
    }
    while (!walker.nextSibling()) {
      const parent = walker.parentNode();
      lost = parent === null && parentOf(walker.currentNode) !== root;
      if (!parent || parent === root) return false;
      leave(parent);
    }
    return true;
  }

  for (let descend = true; advance(descend); ) {
    descend = enter(walker.currentNode);
    if (read.length === 0) continue;
    yield* read;
    read = [];
  }
  endBlock();
  yield* read;
  return lost ? owners : [];
}
