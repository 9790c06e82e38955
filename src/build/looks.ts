// Puts the looks of marks into the extension: what comes with pages, as it does in Firefox, are files.
import type { WxtHooks } from 'wxt';
import { arrivalPath, arrivalScript, lookPath, lookSheet } from '../browser/look.ts';
import { STYLES } from '../browser/settings.ts';

/** A hook for WXT. */
export const packLooks: Partial<WxtHooks> = {
  ready(wxt) {
    wxt.hooks.hook('build:publicAssets', ({ config }, files) => {
      for (const look of STYLES) {
        files.push({ relativeDest: lookPath(look), contents: lookSheet(look) });
        if (config.browser === 'firefox')
          files.push({ relativeDest: arrivalPath(look), contents: arrivalScript(look) });
      }
    });
  },
};
