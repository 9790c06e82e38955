// Keeps `webextension-polyfill` out of what runs in pages, where each byte is paid for in every frame.
import { fileURLToPath } from 'node:url';
import type { WxtHooks } from 'wxt';

const NATIVE = fileURLToPath(new URL('../browser/native.ts', import.meta.url));

/** Scripts that run in pages and use the API. */
const IN_PAGES = ['page', 'marking'];

/** A hook for WXT: they alone get the browser's own API. */
export const nativeApi: Partial<WxtHooks> = {
  'vite:build:extendConfig'(entrypoints, config) {
    if (!entrypoints.every(({ name }) => IN_PAGES.includes(name))) return;
    config.resolve = { ...config.resolve, alias: [{ find: 'webextension-polyfill', replacement: NATIVE }] };
  },
};
