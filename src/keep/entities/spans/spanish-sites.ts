// Spanish names of what is built or lies somewhere, whose noun is small: *canal de* Castilla, *aeropuerto* Luis Roth.
import { isCountry, wellKnown } from '../gazetteer/gazetteer.ts';
import type { Lexicon } from '../lexicon.ts';
import type { Word } from './words.ts';

/**
 * Where the name at [from, to) begins with the small noun before it that tells what it is; `from` where none does, or where the words say that
 * it is one of several (“una mina de Kovin”), or a company's or a country's.
 */
export function siteStart(words: readonly Word[], from: number, to: number, lexicon: Lexicon): number {
  if (lexicon.language !== 'es' || words[from]!.gap !== ' ') return from;
  const link = linkBefore(words, from);
  const noun = nounStart(words, link, lexicon);
  const head = words[noun]?.key ?? '';
  if (noun === link || ONE_OF.test(words[noun - 1]?.key ?? '')) return from;
  if (link === from && !CALLED.test(head)) return from;
  const key = words
    .slice(from, to)
    .map((word) => word.key)
    .join(' ');
  const known = wellKnown(key);
  const isOfBody = known !== undefined && known.kind !== 'place' && known.kind !== 'person';
  if (isOfBody || lexicon.bodyFirst.has(words[from]!.key)) return from;
  return isCountry(key) && !WATERWAY.test(head) ? from : noun;
}

/** Where “de”, “del”, “de la” before a name begins; the name itself where none does. */
function linkBefore(words: readonly Word[], from: number): number {
  const [second, first] = [words[from - 2], words[from - 1]];
  if (first === undefined || first.form !== 'small') return from;
  if (/^del?$/.test(first.key)) return from - 1;
  return ARTICLE.test(first.key) && second?.key === 'de' ? from - 2 : from;
}

/** Where the noun that ends before `end` begins: canal, central nuclear; `end`: none does. */
function nounStart(words: readonly Word[], end: number, { sites }: Lexicon): number {
  for (let from = Math.max(0, end - LONGEST); from < end; from += 1) {
    const list = words.slice(from, end);
    const isSmall = list.every(({ form, gap }, i) => form === 'small' && (i === 0 || gap === ' '));
    if (isSmall && sites.has(list.map(({ key }) => key).join(' '))) return from;
  }
  return end;
}

/** Words of such a noun, at most. */
const LONGEST = 2;
const ARTICLE = /^(?:el|la|los|las)$/;
/** Before one of several. */
const ONE_OF = /^(?:una?|otr[oa]|cada|algun[oa]?|ningun[oa]?|cualquier|varios|varias|dos|tres)$/;
/** What a name follows without a link, and is none without the noun. */
const CALLED =
  /^(?:cuartel|pozo|aeropuerto|estadio|hospital|puente|tunel|autopista|autovia|carretera|embalse|presa|mina|mercado|parque|palacio|central|cementerio|gasoducto|oleoducto|teatro|museo|colegio|instituto|escuela|liceo|barrio|plaza|calle|avenida)$/;
/** What is called by a country. */
const WATERWAY = /^(?:canal|golfo|estrecho|bahia)$/;
