// What is no name in Spanish, or nobody's, though it has capitals.
import { wellKnown } from '../gazetteer/gazetteer.ts';
import { isGivenName } from '../gazetteer/given-names.ts';
import type { Span } from './span.ts';

/** Is a span no name that could have a card: a noun that texts write with a capital, or a prize or a stadium called after somebody? */
export function isNoSpanishName(span: Span): boolean {
  return SPANISH_NO_NAME.test(span.key) || isCalledAfter(span) || isAlias(span) || isCup(span);
}

/** “Dos copas *Italia*”: a competition, which is called by a place. */
function isCup({ line: { words }, from, key }: Span): boolean {
  const before = words[from - 1];
  const isBehind =
    before?.form === 'small' && words[from]!.gap === ' ' && /^(?:super)?copas?$/.test(before.key);
  return isBehind && wellKnown(key)?.kind === 'place';
}

/** “América”, the continent; divisions, which the leagues of all countries have; what one studies; what the great are addressed by. */
const SPANISH_NO_NAME =
  /^(?:america|(?:(?:su|vuestra) )?(?:alteza|majestad|santidad|excelencia|eminencia|senoria|alteza (?:real|imperial|serenisima))|producto (?:interno|interior) bruto|presupuestos?|noche ?(?:vieja|buena)|a[nñ]o (?:viejo|nuevo)|centro historico|(?:(?:primera|segunda|tercera|\d(?:ra|da|a)) )?division|\p{L}+(?:logia|nomia|grafia)|magisterio|periodismo|filosofia|enfermeria|realidad virtual|inteligencia artificial)$/u;

/** “Luis Roth, alias *Cara* de *Tarso*”: what somebody is called besides, but not “el capo alias Tarso”. */
function isAlias({ line: { words }, from }: Span): boolean {
  const at = words.findLastIndex(({ key, form }, i) => i < from && form === 'small' && key === 'alias');
  const between = words.slice(at + 1, from + 1);
  const isOne =
    between.length < 5 && between.every(({ gap, key }) => gap === ' ' && !/^(?:y|e|quien|que)$/.test(key));
  return at > 0 && isOne && words[at - 1]!.form === 'name';
}

/** Spanish “ganó *el Luis Roth*”, “en el Luis Roth”: a prize or a stadium that is called after somebody, whose own name has no article. */
function isCalledAfter({ line: { words }, from, to, title, key }: Span): boolean {
  const [given, before] = [words[from]!, words[from - 1]];
  if (to - from < 2 || title < from || given.gap !== ' ' || wellKnown(key)) return false;
  // “premios como el Luis Roth” is an event, see kinds/lists.ts
  const isArticle =
    before?.form === 'small' && /^(?:el|del)$/.test(before.key) && words[from - 2]?.key !== 'como';
  // “los dueños del Luis Plaza”
  if (BUILT.test(words[to - 1]!.key)) return false;
  return isArticle && isGivenName(given.key) && wellKnown(given.key)?.kind !== 'place';
}

/** What is built, at the end of its name. */
const BUILT = /^(?:plaza|center|centre|tower|towers|park|mall|palace|arena|hotel|resort)$/;
