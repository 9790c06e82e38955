// Names whose first word is the family's.
import { SURNAMES } from '../gazetteer/surnames.data.ts';

/** Lee Jae-myung, Kim Min Seo: the family's name comes first. */
export function isFamilyFirst([first, ...given]: readonly string[]): boolean {
  const parts = given.flatMap((word) => word.split('-'));
  return (
    FAMILY_FIRST.has(first!) &&
    parts.length > 0 &&
    parts.length < 3 &&
    given.every((word) => !SURNAMES.has(word))
  );
}

/** Does a family's name, Korean or Chinese, stand here, behind which the given name does? */
export const isFamilyName = (key: string): boolean => FAMILY_FIRST.has(key);

/** Korean and Chinese family names that are no given names elsewhere. */
const FAMILY_FIRST: ReadonlySet<string> = new Set(
  'ban kim lee park choi jung jeong kang cho yoon yun jang chang lim han oh seo shin kwon hwang ahn song hong yoo moon bae baek nam roh xi li wang zhang liu chen yang zhao huang zhou wu xu hu zhu gao lin guo ma deng peng tsai xiao wen jiang'.split(
    ' ',
  ),
);
