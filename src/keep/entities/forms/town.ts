// Russian towns that an article names in the genitive only.
import type { Kind } from '../../../deck/types.ts';
import { wellKnown } from '../gazetteer/gazetteer.ts';
import type { Group } from '../groups/group.ts';
import type { Lexicon } from '../lexicon.ts';
import type { Span } from '../spans/span.ts';
import { keyOf } from '../spans/words.ts';

/**
 * The dictionary's form of a town that is said to be come “из Марровика”, or to have a “мэр Марровика”: in the genitive only
 * one on a consonant ends so. Null: the name does not stand there, or has other forms than that.
 */
export function townOf({ spans }: Group, kind: Kind, lexicon: Lexicon): string | null {
  if (!lexicon.ownersBefore || kind !== 'place') return null;
  const stems = new Set(spans.map((span) => stemIn(span)));
  const [stem] = stems;
  return stems.size === 1 && stem && spans.some((span) => isGenitive(span, lexicon)) ? stem : null;
}

/** A name of one word in -а, -е, -у, -ом without its ending; null: it is none, or well known. */
function stemIn({ line: { words }, from, to }: Span): string | null {
  const { text } = words[from]!;
  return to - from === 1 && ENDING.test(text) && !wellKnown(keyOf(text)) ? text.replace(ENDING, '') : null;
}

/** Behind a consonant; not those of Иваново and Бородино, and not of Елец. */
const ENDING = /(?<=[бвгджзклмнпрстфхчшщ])(?<![оеё]в|[иы]н)(?:а|е|у|ом)$/;

/** Whether a name in -а stands where only the genitive does. */
function isGenitive({ line: { words }, from }: Span, { roles }: Lexicon): boolean {
  const [before, name] = [words[from - 1], words[from]!];
  if (before === undefined || name.gap !== ' ' || !/а$/.test(name.text)) return false;
  return BEFORE.test(before.text) || roles.has(before.key);
}

/** Prepositions with the genitive, and what towns have. */
const BEFORE =
  /^(?:из|от|для|до|около|возле|близ|вокруг|против|городе?|города|жител\p{L}+|власт\p{L}+|окрестност\p{L}+|центре?|центра)$/iu;
