/** Class and id of an element; SVG's class is no string. */
export function classOf(element: Element): string {
  return `${element.getAttribute('class') ?? ''} ${element.id ?? ''}`;
}
