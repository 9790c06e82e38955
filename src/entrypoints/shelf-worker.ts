import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { openShelf } from '../shelf/shelf.ts';
import { createWork, type Port, serve } from '../shelf/work.ts';

export default defineUnlistedScript(() => serve(createWork(openShelf()), self as Port));
