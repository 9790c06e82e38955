// The open shadow roots of a page. Of one that is attached later the browser tells nobody: elements that may be
// given one are asked again.
import { isConnected } from './dom.ts';
import { pause } from './slices.ts';

/** Waits in ms before elements are asked once more, the last again and again. */
const CHECKS = [500, 1_500, 6_000, 15_000];

/** Keeps the open shadow roots that were met. */
export interface Shadows {
  readonly roots: ReadonlySet<ShadowRoot>;
  /** An element has an open shadow root, or may get one later. */
  meet(host: Element): void;
  /** Asks elements again, and drops roots whose host is no longer in the page. */
  check(): void;
}

/** Checks now and then until the signal aborts. `come` is told of each new root, `gone` of each dropped one. */
export function createShadows(
  told: { come(root: ShadowRoot): void; gone(root: ShadowRoot): void },
  signal: AbortSignal,
): Shadows {
  const roots = new Set<ShadowRoot>();
  const hosts = new Set<Element>();

  function meet(host: Element) {
    const root = host.shadowRoot;
    // A form's may be one of its controls.
    if (!(root instanceof ShadowRoot)) return hosts.add(host);
    hosts.delete(host);
    if (roots.has(root)) return;
    roots.add(root);
    told.come(root);
  }
  function askHosts() {
    for (const host of hosts) {
      if (isConnected(host)) meet(host);
      else hosts.delete(host);
    }
  }
  async function askOften() {
    for (let n = 0; ; n = Math.min(n + 1, CHECKS.length - 1)) {
      await pause(CHECKS[n]!, signal);
      askHosts();
    }
  }
  askOften().catch((error) => {
    if (!signal.aborted) throw error;
  });

  return {
    roots,
    meet,
    check() {
      for (const root of roots) {
        if (root.isConnected) continue;
        roots.delete(root);
        told.gone(root);
      }
      askHosts();
    },
  };
}
