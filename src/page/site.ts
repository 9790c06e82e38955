/**
 * Host name of the site that the reader is on: the top page's, inside its frames too, whatever they show; `''`
 * where it has none, as files and pages of the browser. A frame that may not know its top page goes by its own.
 */
export function siteOf({ location }: Pick<Window, 'location'>): string {
  // Firefox 140 has no `ancestorOrigins`; a page can withhold its origin from a frame ("null").
  const above = location.ancestorOrigins;
  const top = URL.parse(above?.[above.length - 1] ?? '') ?? location;
  return top.protocol === 'http:' || top.protocol === 'https:' ? top.hostname : '';
}
