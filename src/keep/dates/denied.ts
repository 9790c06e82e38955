// Times at which something is not to happen: “not before August”, “will not travel on 3 June”, “cancelled a vote planned
// for 4 May”. “Not until August” tells when it will.
import { primaryTag } from '../../deck/languages.ts';

/** What denies, and what turns that into a time after all, in small letters. */
interface Denial {
  readonly denies: RegExp;
  readonly until: RegExp;
}

const DENIALS: Readonly<Record<string, Denial>> = {
  en: {
    denies:
      /(?<!\p{L})(?:not(?! only)|never|cannot|no longer|(?:cancel|scrap|abandon)\p{L}*|called off)(?!\p{L})|n['’]t(?!\p{L})/u,
    until: /(?<!\p{L})(?:until|till)(?!\p{L})/u,
  },
  de: {
    denies: /(?<!\p{L})(?:nicht(?! nur)|nie|keine?[nrms]?)(?!\p{L})/u,
    until: /(?<!\p{L})(?:bis|erst)(?!\p{L})/u,
  },
  es: {
    denies: /(?<!\p{L})(?:no(?! solo| sólo)|nunca|tampoco)(?!\p{L})/u,
    until: /(?<!\p{L})hasta(?!\p{L})/u,
  },
  ru: { denies: /(?<!\p{L})(?:не(?! только)|никогда)(?!\p{L})/u, until: /(?<!\p{L})до(?!\p{L})/u },
};

/** What begins another clause. */
const BORDER = /[,;:.!?“”"«»„]|(?<!\p{L})(?:and|but|und|y|pero|и)(?!\p{L})/u;

/** Whether the words of a clause before a time, in a language (BCP 47 tag), say that something is not to happen then. */
export function isDenied(before: string, language: string): boolean {
  const denial = DENIALS[primaryTag(language)];
  if (denial === undefined) return false;
  const clause = before.toLowerCase().split(BORDER).at(-1)!;
  return denial.denies.test(clause) && !denial.until.test(clause);
}
