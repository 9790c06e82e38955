import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerCode } from '../page/later-code.ts';
import { startMarking } from '../page/marking.ts';

export default defineUnlistedScript(() => offerCode({ marking: startMarking }));
