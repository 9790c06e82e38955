// “Lind’s coffin”, where two are called Lind and one of them mourns the other. English.
import { pattern } from '../../pattern.ts';
import type { Lexicon } from '../lexicon.ts';
import type { Span } from '../spans/span.ts';
import type { Group } from './group.ts';

/** Which bearers of a surname lie dead. */
export interface Dead {
  /** Who is buried; null: nobody tells. */
  readonly dead: Group | null;
  /** Does the surname alone mean now the one, now the other? */
  readonly isOpen: boolean;
}

/**
 * Whom “Lind’s body” and “the elder Lind” mean, of several who bear the surname that `group` is: whom the other one mourns.
 * `called`: those who may be called by it alone.
 */
export function deadAmong(
  { spans }: Group,
  persons: readonly Group[],
  called: readonly Group[],
  { language }: Lexicon,
): Dead {
  if (language !== 'en' || persons.length < 2 || !spans.some(isOfDead)) return { dead: null, isOpen: false };
  const others = persons.filter((person) => !mourns(person));
  const isToldApart = others.length < persons.length;
  return {
    dead: isToldApart && others.length === 1 ? others[0]! : null,
    isOpen: isToldApart || called.length > 1,
  };
}

/** “Lind’s *coffin*”, “the *late* Lind”, “the *elder* Lind” */
export function isOfDead({ line: { words }, from, to }: Span): boolean {
  const isHis = words[to - 1]!.cut === 'possessive' && REMAINS.test(words[to]?.key ?? '');
  return isHis || (words[from]!.gap === ' ' && /^(?:late|elder)$/.test(words[from - 1]?.key ?? ''));
}

const REMAINS = /^(?:body|coffin|casket|remains|corpse|ashes|funeral|burial|grave|tomb|mausoleum)$/;

/** “Tom Lind was absent from *his father’s funeral*”, “Tom Lind …, strikes that *killed his father*” */
function mourns({ spans }: Group): boolean {
  const full = spans.filter(({ key }) => key.includes(' '));
  return full.some(({ line: { text, words }, to }) => BEREAVED.test(text.slice(words[to - 1]!.end)));
}

const BEREAVED = pattern('u')`
  ^[^.]*(?<!\p{L})(?:(?:his|her) (?:late |slain |murdered )?(?:father|mother|brother|sister|husband|wife|son|daughter)['’]s (?:funeral
  |burial|body|coffin|death|killing|murder|assassination)|killed (?:his|her) (?:father|mother|brother|sister|husband|wife|son|daughter))(?!\p{L})
`;
