import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readArticle } from '../article/read.ts';
import type { PageRead } from '../browser/read-page.ts';

export default defineUnlistedScript(
  (): PageRead => ({ address: location.href, read: readArticle(document, location.href) }),
);
