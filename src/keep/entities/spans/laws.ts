// Names of laws and roads that go on with a number or over a bracket: Bill 7, Highway 7, Public Order (Amendment) Act.
import type { Kind } from '../../../deck/types.ts';
import type { Lexicon } from '../lexicon.ts';
import type { Word } from './words.ts';

/** Words in such a bracket, at most. */
const LONGEST = 3;

/** End of a law's or a road's name whose words so far end before `end`: with its number, or with its bracket and the word behind it; `end`: of none. */
export function lawEnd(words: readonly Word[], end: number, lexicon: Lexicon): number {
  const [last, next] = [words[end - 1]!, words[end]!];
  // Spanish: Ley 40, Decreto Ejecutivo 469
  if (lexicon.language === 'es') {
    const isLaw = words
      .slice(Math.max(0, end - 2), end)
      .some(({ key, form }) => form === 'name' && LAW.test(key));
    return next.form === 'digits' && next.gap === ' ' && isLaw && last.form === 'name' ? end + 1 : end;
  }
  if (lexicon.language !== 'en') return end;
  if (next.form === 'digits')
    return next.gap === ' ' &&
      (NUMBERED.test(last.key) || isCountyRoad(words, end - 1)) &&
      last.form === 'name'
      ? end + 1
      : end;
  if (next.gap !== ' (' || next.form !== 'name') return end;
  const behind = words.findIndex(({ gap }, at) => at > end && at <= end + LONGEST && gap.startsWith(')'));
  const noun = words[behind];
  return noun?.gap === ') ' && noun.form === 'name' && lexicon.nouns.get(noun.key) === 'agreement'
    ? behind + 1
    : end;
}

/** Justice *Against* Owners of Mills Act: does a preposition with a capital stand inside the name of an English law? */
export function isInLaw(words: readonly Word[], at: number, lexicon: Lexicon): boolean {
  if (lexicon.language === 'es') return isInSpanishName(words, at, lexicon);
  if (lexicon.language !== 'en' || !PREPOSITION.test(words[at]?.text ?? '')) return false;
  const before = words[at - 1];
  if (before?.form !== 'name' || words[at]!.gap !== ' ') return false;
  for (let next = at + 1; next <= at + FARTHEST && words[next]?.gap === ' '; next++) {
    if (/^(?:Act|Bill)$/.test(words[next]!.text)) return true;
    if (words[next]!.form === 'small' && !lexicon.links.has(words[next]!.key)) return false;
  }
  return false;
}

/** Tribunal Segundo *Contra* el Crimen, Ley *Para* el Agua: does a preposition with a capital stand inside a name that a noun begins? */
function isInSpanishName(words: readonly Word[], at: number, { nouns, articles }: Lexicon): boolean {
  const word = words[at];
  if (word?.form !== 'name' || word.gap !== ' ' || !SPANISH_PREPOSITION.test(word.text)) return false;
  let first = at;
  while (first > 0 && words[first]!.gap === ' ' && words[first - 1]!.form === 'name') first -= 1;
  const next = words[articles.has(words[at + 1]?.key ?? '') ? at + 2 : at + 1];
  const isNamed = words.slice(first, at).some(({ key }) => NAMED.has(nouns.get(key)!));
  return isNamed && next?.form === 'name' && next.gap === ' ';
}

const SPANISH_PREPOSITION = /^(?:Contra|De|Del|En|Para|Por|Sobre)$/;
const NAMED: ReadonlySet<Kind> = new Set(['institution', 'body', 'agreement', 'plan']);

const PREPOSITION = /^(?:Against|At|By|For|From|In|Into|On|Over|Through|To|Toward|Under|With|Without)$/;
/** Words of a law's name behind such a preposition, at most. */
const FARTHEST = 6;

/** County *Road* 12 */
function isCountyRoad(words: readonly Word[], at: number): boolean {
  return (
    words[at]!.key === 'road' &&
    /^(?:county|state|township|forest|ranch|rural)$/.test(words[at - 1]?.key ?? '')
  );
}

/** The same in Spanish. */
const LAW = /^(?:ley|decreto|resolucion|ordenanza)$/;

/** What has a number for a name. */
const NUMBERED = /^(?:bill|resolution|proposition|amendment|measure|decree|highway|route|interstate)$/;
