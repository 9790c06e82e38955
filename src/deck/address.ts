/**
 * The address of a source at one of its sentences, where `fragment` is a text directive (`text=…`). The directive
 * follows `:~:`, behind the address's own fragment if it has one (WICG Scroll to Text Fragment, “The fragment directive”).
 */
export function addressAt(url: string, fragment: string): string {
  return `${url}${url.includes('#') ? '' : '#'}:~:${fragment}`;
}

/** The text directive at the end of an address that leads into the source at `url`; null if it leads elsewhere. */
export function fragmentOf(address: string, url: string): string | null {
  const start = addressAt(url, '');
  const fragment = address.startsWith(start) ? address.slice(start.length) : '';
  return DIRECTIVE.test(fragment) ? fragment : null;
}

/** Printable ASCII without what ends an address in text; all else is percent-encoded. */
const DIRECTIVE = /^text=[^\s\\<>"\0-\x20\x7f-\uffff]+$/;

/** What is wrong with where a link leads, if that is code that would run, as a message; null: it is not that. */
export function scriptProblem(target: string): string | null {
  const [, scheme] = /^[\s"'<]*(javascript|vbscript|data):/i.exec(target) ?? [];
  return scheme === undefined
    ? null
    : `this link is a script (“${scheme.toLowerCase()}:”), and no deck may hold one. Delete the link, and leave its text.`;
}
