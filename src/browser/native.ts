// Takes the place of `webextension-polyfill` in the script on every page (`src/build/native-api.ts`): the
// browsers that Gloss needs have this API with promises themselves, and the polyfill only passes it through.
import type { Browser } from 'webextension-polyfill';

const { browser } = globalThis as typeof globalThis & { browser: Browser };
export default browser;
