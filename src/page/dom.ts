// Reading nodes of pages that may be hostile. A form's own properties hide behind its controls' names
// (`<input name=localName>`), in Chromium's isolated worlds too (seen 2026-11): what is no string or
// function there belongs to a form, and parents are read by the prototype's getter.

/** Small-letter name of an element, without namespace prefix. */
export const nameOf = (element: Element): string =>
  typeof element.localName === 'string' ? element.localName : 'form';

/** Value of an attribute, null where it is missing. */
export const attributeOf = (element: Element, name: string): string | null =>
  typeof element.getAttribute === 'function' ? element.getAttribute(name) : null;

/** Text and CDATA sections. */
export const isText = (node: Node): node is Text => node.nodeType === 3 || node.nodeType === 4;

/** Elements of any namespace. */
export const isElement = (node: Node): node is Element => !isText(node) && 'namespaceURI' in node;

const parentGetter = Object.getOwnPropertyDescriptor(globalThis.Node?.prototype ?? {}, 'parentNode')?.get;

/** The parent in the same tree; null at its top. */
export const parentOf = (node: Node): Node | null =>
  parentGetter ? parentGetter.call(node) : node.parentNode;

/** The parent, through shadow roots to their hosts; null at the top. */
export const outerOf = (node: Node): Node | null =>
  parentOf(node) ?? ('host' in node && 'mode' in node ? (node as ShadowRoot).host : null);
