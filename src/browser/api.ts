/**
 * The browser's extension API, promises in both browsers. The one place where it is imported; in the script on
 * every page the build puts `native.ts` in the polyfill's place.
 */
export { default as api, type Permissions, type Runtime } from 'webextension-polyfill';
