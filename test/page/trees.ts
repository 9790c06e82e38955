// Trees of nodes for tests: random ones, and forms as hostile pages make them.
import fc from 'fast-check';

/** What a tree is made of, by how it is to be read. */
export type Tree =
  | { readonly is: 'text'; readonly data: string }
  | { readonly is: 'leaf'; readonly name: 'img' | 'br' | 'comment' }
  | { readonly is: Role; readonly name: string; readonly children: readonly Tree[] };

type Role = keyof typeof NAMES;

const NAMES = {
  inline: ['b', 'a', 'span'],
  fenced: ['sup', 'button'],
  hidden: ['noscript', 'title', 'rt'],
  replaced: ['textarea', 'select', 'edited'],
  block: ['p', 'div', 'section', 'x-y'],
} as const;

/** Some tree, its top a block. Blocks are likelier than the rest. */
export const treeArbitrary: fc.Arbitrary<Tree> = fc.letrec<{ tree: Tree; block: Tree; other: Tree }>(
  (tie) => {
    const children = fc.array(tie('tree'), { maxLength: 4 });
    const element = (is: Role) =>
      fc.record({ is: fc.constant(is), name: fc.constantFrom(...NAMES[is]), children });
    return {
      block: element('block'),
      other: fc.oneof(...(['inline', 'inline', 'fenced', 'hidden', 'replaced'] as const).map(element)),
      tree: fc.oneof(
        { depthSize: 'small', withCrossShrink: true },
        fc.record({
          is: fc.constant('text' as const),
          data: fc.constantFrom('Anna', ' Berg ', '', ' ', '\n', 'Kovin.'),
        }),
        fc.record({ is: fc.constant('leaf' as const), name: fc.constantFrom('img', 'br', 'comment') }),
        tie('other'),
        tie('block'),
        tie('block'),
      ),
    };
  },
).block;

/** A tree's nodes in the document of the test. `edited` is a `div` that can be typed into. */
export function treeNode(tree: Tree): Node {
  if (tree.is === 'text') return document.createTextNode(tree.data);
  if (tree.is === 'leaf')
    return tree.name === 'comment' ? document.createComment('no') : document.createElement(tree.name);
  const element = document.createElement(tree.name === 'edited' ? 'div' : tree.name);
  if (tree.name === 'edited') element.setAttribute('contenteditable', '');
  element.append(...tree.children.map(treeNode));
  return element;
}

/** Writes the sign for what is no text as one that can be read. */
export const flat = (text: string) => text.replaceAll('\uFFFC', '▪');

/** Names that a form's controls can have. */
const CLOBBERED = [
  'localName',
  'parentNode',
  'nodeType',
  'ownerDocument',
  'isConnected',
  'getAttribute',
  'shadowRoot',
];

/** Hides a form's own properties behind controls, as `<input name=localName>` does in browsers. */
export function clobber(form: HTMLFormElement): HTMLFormElement {
  for (const name of CLOBBERED) Object.defineProperty(form, name, { value: document.createElement('input') });
  return form;
}
