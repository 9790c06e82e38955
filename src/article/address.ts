/** Parameters that tell where a reader came from, not what the page is. */
const TRACKING =
  /^(utm_\w+|fbclid|gclid|dclid|msclkid|yclid|twclid|igshid|mc_[ce]id|_ga|_gl|cmpid|ocid|smid|ncid|ref_src|wt_mc|xtor|s_cid)$/i;

/**
 * An address as a source is cited by it: http or https, without fragment, tracking parameters and credentials.
 * Null: it is none. `base` resolves a relative one.
 */
export function cleanAddress(text: string, base?: string): string | null {
  const url = parsed(text.trim(), base);
  if (!url || !/^https?:$/.test(url.protocol) || !/[.\w]/.test(url.hostname)) return null;
  url.hash = '';
  url.username = '';
  url.password = '';
  // By hand: in Firefox's content scripts the parameters cannot be gone through (2026-11).
  const isTracking = (parameter: string) => TRACKING.test(parameter.split('=', 1)[0]!);
  const parameters = url.search.slice(1).split('&');
  if (parameters.some(isTracking)) url.search = parameters.filter((each) => !isTracking(each)).join('&');
  return url.href;
}

/**
 * The first of a page's claims about its own address that can be true: it is on the page's site, and no home
 * page unless the page is one. `url` is where the page was read, null if not known: then the first sane claim. `base` is what
 * relative ones begin at, if the page says so.
 */
export function canonicalAddress(
  claims: readonly string[],
  url: string | null,
  base: string | null = null,
): string | null {
  const own = url === null ? null : cleanAddress(url);
  const from = (base === null ? null : cleanAddress(base, own ?? undefined)) ?? own ?? undefined;
  const sane = claims.map((claim) => cleanAddress(claim, from)).filter((claim) => claim !== null);
  if (own === null) return sane.find((claim) => !isHome(claim)) ?? null;
  return sane.find((claim) => siteOf(claim) === siteOf(own) && isHome(claim) === isHome(own)) ?? own;
}

function parsed(text: string, base: string | undefined): URL | null {
  try {
    return new URL(text, base);
  } catch {
    return null;
  }
}

const isHome = (url: string) => /^https?:\/\/[^/]+\/?$/.test(url);

/** What a host ends in that tells whose it is, `example.com` of `amp.example.com`; a short second label is a registry's (`co.uk`). */
function siteOf(url: string): string {
  const labels = new URL(url).hostname.split('.');
  return labels.slice((labels.at(-2) ?? '').length <= 3 ? -3 : -2).join('.');
}

/** Is a text an address, of a page, of mail or of a person on a network, and no name? */
export function isAddress(text: string): boolean {
  return /^(https?:)?\/\/|^@|^www\.|^\S+@\S+$/.test(text);
}
