/** The browser's extension API, promises in both browsers. The one place where it is imported. */
export { default as api, type Permissions, type Runtime } from 'webextension-polyfill';
