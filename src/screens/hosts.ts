/** Names of letters, digits, `-` and `_` with dots between, or an IPv6 address. Chromium's parser lets more through. */
const HOST = /^(?:[\w-]+(?:\.[\w-]+)*|\[[\da-f:.]+\])$/;

/**
 * The host name in what a reader types: `news.example`, `https://news.example/a` → `news.example`; null where
 * there is none. Names in other scripts come out in the ASCII form that browsers use.
 */
export function hostOf(text: string): string | null {
  const typed = text.trim();
  const address = /^[a-z][a-z0-9+.-]*:\/\//i.test(typed) ? typed : `https://${typed}`;
  if (!URL.canParse(address)) return null;
  const { hostname, protocol } = new URL(address);
  return /^https?:$/.test(protocol) && HOST.test(hostname) ? hostname : null;
}
