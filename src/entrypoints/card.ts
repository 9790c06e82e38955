import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerStage } from '../page/card-code.ts';
import { createStage } from '../page/stage/stage.tsx';

export default defineUnlistedScript(() => offerStage(createStage));
