// Reading nodes of pages that may be hostile. A form's own properties hide behind its controls' names
// (`<input name=localName>`), in Chromium's isolated worlds too (seen 2026-11): what is no string or
// function there belongs to a form, and what tells of its place is read by the prototype's getters.

/** Small-letter name of an element, without namespace prefix. */
export function nameOf({ localName }: Element): string {
  return typeof localName === 'string' ? localName : 'form';
}

/** Value of an attribute, null where it is missing. */
export const attributeOf = (element: Element, name: string): string | null =>
  typeof element.getAttribute === 'function'
    ? element.getAttribute(name)
    : Element.prototype.getAttribute.call(element, name);

/** Text and CDATA sections. */
export function isText(node: Node): node is Text {
  const { nodeType } = node;
  return nodeType === 3 || nodeType === 4;
}

/** Elements of any namespace. */
export const isElement = (node: Node): node is Element => !isText(node) && 'namespaceURI' in node;

/** Reads a property past what a form's controls put before it. Node has no global `Node`, and no isolated worlds. */
function reader<K extends keyof Node>(name: K): (node: Node) => Node[K] {
  const get = Object.getOwnPropertyDescriptor(globalThis.Node?.prototype ?? {}, name)?.get;
  return (node) => (get ? get.call(node) : node[name]);
}

/** The parent in the same tree; null at its top. */
export const parentOf = reader('parentNode');

/** Whether a node stands in its document. */
export const isConnected = reader('isConnected');

const ownerDocumentOf = reader('ownerDocument');

/** The document that a node is of; its own if it is one. */
export const documentOf = (node: Node): Document => ownerDocumentOf(node) ?? (node as Document);

/** The parent, through shadow roots to their hosts; null at the top. */
export const outerOf = (node: Node): Node | null =>
  parentOf(node) ?? ('host' in node && 'mode' in node ? (node as ShadowRoot).host : null);

/** The nearest element around a node, through shadow roots to their hosts. */
export function elementAround(node: Node): Element | null {
  let at = outerOf(node);
  while (at && !isElement(at)) at = outerOf(at);
  return at;
}

/** Whether a node is another, or stands in it, in the same tree. */
export const contains = (outer: Node, node: Node): boolean => Node.prototype.contains.call(outer, node);

/** Whether what stands right inside an element is shown, as far as styles tell. */
export function isShown(element: Element | null): boolean {
  if (!element) return false;
  if (element.checkVisibility({ visibilityProperty: true })) return true;
  // An element without a box of its own may show what is inside.
  return getComputedStyle(element).display === 'contents' && isShown(elementAround(element));
}
