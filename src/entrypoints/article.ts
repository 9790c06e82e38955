import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readArticle } from '../article/read.ts';

export default defineUnlistedScript(() => readArticle(document, location.href));
