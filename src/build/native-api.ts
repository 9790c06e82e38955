// Keeps `webextension-polyfill` out of the script on every page, where each byte is paid for in every frame.
import { fileURLToPath } from 'node:url';
import type { WxtHooks } from 'wxt';

const NATIVE = fileURLToPath(new URL('../browser/native.ts', import.meta.url));

/** A hook for WXT: the page's script alone gets the browser's own API. */
export const nativeApi: Partial<WxtHooks> = {
  'vite:build:extendConfig'(entrypoints, config) {
    if (!entrypoints.every(({ name }) => name === 'page')) return;
    config.resolve = { ...config.resolve, alias: [{ find: 'webextension-polyfill', replacement: NATIVE }] };
  },
};
