import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { openCards } from '../page/cards.ts';
import { offerCode } from '../page/later-code.ts';

export default defineUnlistedScript(() => offerCode({ card: openCards }));
