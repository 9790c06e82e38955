import { defineBackground } from 'wxt/utils/define-background';
import { startBackground } from '../browser/background.ts';

export default defineBackground(() => startBackground(import.meta.env.FIREFOX ? 'firefox' : 'chrome'));
