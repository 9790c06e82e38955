import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerCards } from '../page/card-code.ts';
import { openCards } from '../page/cards.ts';

export default defineUnlistedScript(() => offerCards(openCards));
