import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { packLooks } from './src/build/looks.ts';
import { nativeApi } from './src/build/native-api.ts';
import { packSeeds } from './src/build/pack.ts';

export default defineConfig({
  srcDir: 'src',
  publicDir: 'assets',
  outDir: '.output',
  manifestVersion: 3, // WXT gives Firefox 2 otherwise
  imports: false,
  webExt: { disabled: true },
  vite: () => ({
    plugins: [preact()],
    // kB: what compiles articles holds the word lists of all languages, and is read from the reader's own disk.
    build: { modulePreload: false, chunkSizeWarningLimit: 1_000 },
  }),
  hooks: { ...packSeeds, ...packLooks, ...nativeApi },
  manifest: ({ browser, mode }) => ({
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'en',
    // None of these warns at installation. Sites are asked for by the reader's press on a button.
    permissions: ['activeTab', 'contextMenus', 'scripting', 'storage', 'unlimitedStorage'],
    optional_host_permissions: ['*://*/*'],
    action: { default_title: '__MSG_actionTitle__' },
    icons: {
      16: 'icons/16.png',
      32: 'icons/32.png',
      48: 'icons/48.png',
      96: 'icons/96.png',
      128: 'icons/128.png',
    },
    commands: {
      'next-card': { suggested_key: { default: 'Alt+Shift+J' }, description: '__MSG_commandNext__' },
      'previous-card': { suggested_key: { default: 'Alt+Shift+K' }, description: '__MSG_commandPrevious__' },
      'keep-article': { suggested_key: { default: 'Alt+Shift+L' }, description: '__MSG_keep__' },
      _execute_action: { suggested_key: { default: 'Alt+Shift+G' } },
      // Chromium takes four suggestions at most: there the reader sets the fifth key.
      'open-panel': {
        ...(browser === 'firefox' ? { suggested_key: { default: 'Alt+Shift+P' } } : {}),
        description: '__MSG_panel__',
      },
    },
    content_security_policy:
      mode === 'production'
        ? {
            extension_pages:
              "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types gloss",
          }
        : undefined,
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'gloss@gloss.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: '142.0' },
          },
        }
      : { minimum_chrome_version: '148', message_serialization: 'structured_clone' }),
  }),
});
