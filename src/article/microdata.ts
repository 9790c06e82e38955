/** What an item of schema.org is that can be the page's article. */
const OWN = /(Article|Posting|Report|Page|CreativeWork|Review|Recipe)$/;

/** Values of a microdata property of the page's article: not of a comment's, nor of the next article's. */
export function microdata(document: Document, field: string): string[] {
  const owned = Array.from(document.querySelectorAll(`[itemprop~="${field}"]`), (element) => ({
    element,
    owner: element.parentElement?.closest('[itemscope]') ?? null,
  })).filter(({ owner }) => owner === null || OWN.test(owner.getAttribute('itemtype') ?? 'Page'));
  return owned.filter(({ owner }) => owner === owned[0]!.owner).map(({ element }) => valueIn(element));
}

function valueIn(element: Element): string {
  const name = element.querySelector('[itemprop~="name"]');
  const value = (name ?? element).getAttribute('content') ?? element.getAttribute('datetime');
  return value ?? (name ?? element).textContent ?? '';
}
