// Texts of the screens, from `assets/_locales`.
import { api } from './api.ts';

/** A text by key, its placeholders filled; empty where no language has it. */
export const words = (key: string, ...values: readonly (string | number)[]): string =>
  api.i18n.getMessage(key, values.map(String));
