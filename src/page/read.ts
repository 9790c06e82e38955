// Reads text out of a tree of nodes, block by block. Asks for no layout: blocks are told by element name.
import { attributeOf, documentOf, isElement, isText, nameOf, outerOf, parentOf } from './dom.ts';

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

type Role = 'inline' | 'fenced' | 'hidden' | 'replaced' | 'break' | 'block';

/** What elements are to the text around them, by name; all others are blocks. */
const ROLES = new Map<string, Role>();
function say(role: Role, names: string) {
  for (const name of names.split(' ')) ROLES.set(name, role);
}
// Text runs through these: HTML's phrasing elements that browsers set inline, and SVG's.
say(
  'inline',
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark q ruby rb s samp small span strike strong time tspan tt u var wbr',
);
// Inline, but what is inside is no part of the word beside it: footnote numbers above all.
say('fenced', 'sup sub button');
// Not there for a reader: text runs on as if they were absent.
say('hidden', 'script style noscript template head title desc defs metadata symbol rt rp gloss-card');
// Something stands there, but no text of the page: pictures, frames, and where the reader types.
say(
  'replaced',
  'textarea input select option optgroup datalist iframe frame object embed canvas audio video picture img map meter progress output math',
);
say('break', 'br');
/** Roles of elements that take text from the reader (WAI-ARIA 1.2), as a word of the attribute. */
const TYPED_ROLE = /(^|\s)(textbox|searchbox|combobox|spinbutton)(\s|$)/i;
/** Classes of editors that show what is typed in plain elements: CodeMirror 5, Monaco, Ace (seen 2026-11). */
const EDITOR = /(^|\s)(CodeMirror|monaco-editor|ace_editor)(\s|$)/;

/** Stands in a block's text where something that is no text stands in the page. */
const OBJECT = '\uFFFC';
/** A `<br>`: a space to a name; two of them are a break that no name crosses. */
const LINE_BREAK = '\n';
/** Text without text. */
const BLANK = new RegExp(`^[\\s${OBJECT}]*$`);

function roleOf(element: Element): Role {
  const role = ROLES.get(nameOf(element)) ?? 'block';
  return role !== 'hidden' && isTyped(element) ? 'replaced' : role;
}

function isTyped(element: Element): boolean {
  const editable = attributeOf(element, 'contenteditable');
  if (editable !== null && editable.toLowerCase() !== 'false') return true;
  return (
    TYPED_ROLE.test(attributeOf(element, 'role') ?? '') || EDITOR.test(attributeOf(element, 'class') ?? '')
  );
}

/**
 * Whether text of this node is text of the page: nothing around it is left out or typed into. `known` keeps what
 * was found of nodes on the way, for many questions in one turn.
 */
export function isReadable(node: Node, known = new Map<Node, boolean>()): boolean {
  const way: Node[] = [];
  let is = documentOf(node).designMode !== 'on';
  for (let at: Node | null = node; at && is; at = outerOf(at)) {
    const before = known.get(at);
    if (before !== undefined) {
      is = before;
      break;
    }
    way.push(at);
    if (isElement(at)) is = ['inline', 'fenced', 'block'].includes(roleOf(at));
  }
  for (const one of way) known.set(one, is);
  return is;
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
  /** Called where the text of a block begins; the block is given later, and not at all if it is blank. */
  begin?(owner: Node): void;
}

/** Nodes inside one block after which the reader may rest: some 100 µs. */
const STRIDE = 256;

/**
 * The blocks inside a readable element, document or shadow root, in document order; blank ones are left out.
 * Null is given now and then inside a long block, and among much that has no text. The page may change whenever
 * something is given: the caller says by `next(true)` that it may have. Where the place being read was then
 * moved, taken out of the page or is no longer readable, the walk ends; it returns the owners whose end was not
 * reached, which is none of a quiet page. Of a block that changed while it was read, the text is not to be used.
 */
export function* walkBlocks(
  root: Node,
  visitor: Visitor = {},
): Generator<Block | null, readonly Node[], boolean | undefined> {
  const document = documentOf(root);
  const walker = document.createTreeWalker(root, 1 /* elements */ | 4 /* text */ | 8 /* CDATA */);
  const owners: Node[] = [root];
  /** Elements that were entered and not left, and their roles then. */
  const way: Node[] = [];
  const roles: Role[] = [];
  let text = '';
  let pieces: Piece[] = [];
  let ended: Block | null = null;

  function endBlock() {
    if (pieces.length > 0 && !BLANK.test(text)) ended = { text, pieces, owner: owners.at(-1)! };
    text = '';
    pieces = [];
  }
  /** Takes in one node; true: its children are to be walked. */
  function enter(node: Node): boolean {
    if (isText(node)) {
      const { data } = node;
      if (data.length > 0) {
        if (pieces.length === 0) visitor.begin?.(owners.at(-1)!);
        pieces.push({ node, start: text.length });
      }
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
    }
    if (role === 'break') text += LINE_BREAK;
    if (role === 'replaced' || role === 'fenced') text += OBJECT;
    if (role !== 'block' && role !== 'inline' && role !== 'fenced') return false;
    way.push(element);
    roles.push(role);
    return true;
  }
  function leave(node: Node) {
    const at = way.lastIndexOf(node);
    const role = roles[at];
    // What the page put around the place meanwhile was not entered.
    if (role === undefined) return;
    way.length = at;
    roles.length = at;
    if (role === 'fenced') text += OBJECT;
    if (role !== 'block') return;
    endBlock();
    owners.pop();
  }
  /** To the next node in document order, leaving what ends before it; false at the end. */
  function advance(descend: boolean): boolean {
    if (descend) {
      if (walker.firstChild()) return true;
      if (walker.currentNode === root) return false;
      leave(walker.currentNode);
    }
    while (!walker.nextSibling()) {
      const parent = walker.parentNode();
      if (!parent || parent === root) return false;
      leave(parent);
    }
    return true;
  }
  /** Whether a place is readable, and the blocks around it are those that were entered. */
  function isInPlace(place: Node | null): boolean {
    let depth = owners.length;
    let at = place;
    for (; at && at !== root; at = parentOf(at)) {
      if (isElement(at) && roleOf(at) === 'block' && at !== owners[--depth]) return false;
    }
    return place !== null && at === root && depth === 1 && isReadable(place);
  }

  function taken(): Block | null {
    const block = ended;
    ended = null;
    return block;
  }

  let steps = 0;
  for (let descend = true; advance(descend); ) {
    // What ended before this node is given before another block can begin.
    if (ended && (yield taken()) && !isInPlace(parentOf(walker.currentNode))) return owners;
    descend = enter(walker.currentNode);
    if (!ended && ++steps % STRIDE !== 0) continue;
    if ((yield taken()) && !isInPlace(descend ? walker.currentNode : parentOf(walker.currentNode)))
      return owners;
  }
  endBlock();
  if (ended) yield ended;
  return [];
}

/** All blocks inside a readable node at once, in document order. */
export const readBlocks = (root: Node): Block[] => [...walkBlocks(root)].filter((block) => block !== null);
