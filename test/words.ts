import messages from '../assets/_locales/en/messages.json' with { type: 'json' };
import type { Words } from '../src/cards/words.ts';

/** The English texts as a browser's i18n gives them: `''` for an unknown key, `$1` … `$9` filled. */
export const english: Words = (key, ...values) => {
  const text = (messages as Record<string, { message: string }>)[key]?.message ?? '';
  return text.replace(/\$([1-9])/g, (_, n) => String(values[Number(n) - 1] ?? ''));
};
