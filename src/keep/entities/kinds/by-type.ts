// What a noun right before a name tells: “the carmaker X”.
import { isGivenName } from '../gazetteer/given-names.ts';
import type { Lexicon } from '../lexicon.ts';
import { beginsSentence } from '../spans/lines.ts';
import type { Span } from '../spans/span.ts';
import type { Word } from '../spans/words.ts';
import type { Evidence } from './kinds.ts';

/** A small noun for what something is; where nouns have capitals, any. */
export function isType(words: readonly Word[], at: number, lexicon: Lexicon): boolean {
  const { form, key } = words[at]!;
  // “on a good day Lind”
  if (TIME.test(key) && lexicon.language === 'en') return false;
  // “to commission Lind”, “de ese centro Ana Lind”
  if (/^(?:to|es[ea]|est[ea]|dich[oa])$/.test(words[at - 1]?.key ?? '')) return false;
  // “la estrella del tenis mundial X”
  const isBehindNoun = words[at - 1]?.form === 'small' && words[at]!.gap === ' ';
  if (
    lexicon.language === 'es' &&
    isBehindNoun &&
    ADJECTIVAL.test(key) &&
    !lexicon.clause.has(words[at - 1]!.key)
  )
    return lexicon.articles.has(words[at - 1]!.key);
  // “la chatarrería X”
  if (lexicon.nounFirst && form === 'small' && /..eria$/.test(key)) return true;
  return (
    (form === 'small' || form === 'letters' || lexicon.nounCapitals || beginsSentence(words, at)) &&
    lexicon.typeOf(key) !== null
  );
}

/** Spanish nouns that are adjectives behind another noun. */
const ADJECTIVAL = /^(?:mundial|penal|real|deportivo|atletico|movil|textil)$/;

const TIME = /^(?:day|night|season|show)$/;

/** Of a nationality, or by its ending, Spanish. */
export function isAdjective({ form, gap, key }: Word, { demonyms }: Lexicon): boolean {
  if (form !== 'small' || gap !== ' ') return false;
  return (
    demonyms.has(key) ||
    /(?:al|an[oa]|ic[oa]|es|esa|ense|iv[oa]|eñ[oa]|en[oa]|eg[oa]|in[oa]|ar|ari[oa])$/.test(key)
  );
}

/** Spanish “la cadena *de farmacias* X”: is the word before `from` what a noun for a body deals in? */
export function isTypeOf(words: readonly Word[], from: number, lexicon: Lexicon): boolean {
  const [noun, link, trade] = words.slice(Math.max(0, from - 3), from);
  if (lexicon.language !== 'es' || trade?.form !== 'small' || trade.gap !== ' ' || link!.key !== 'de')
    return false;
  return /..s$/.test(trade.key) && noun!.form === 'small' && lexicon.typeOf(noun!.key) === 'body';
}

/** “builder Kovin Homes”, “producer Kovin Glass”: does the noun at `role` tell of firms too, and the word at `from` of nobody? */
export function isMaker(words: readonly Word[], role: number, from: number, { types }: Lexicon): boolean {
  const { key } = words[role]!;
  return (
    types.has(key) || (/^(?:producer|grower|farmer|packer)$/.test(key) && !isGivenName(words[from]!.key))
  );
}

/** “President Lind”, but «Лидер ТПЛ молчит», of a party. */
export function byTitle(
  { line: { words }, from, to }: Span,
  weight: number,
  { ownersBefore }: Lexicon,
): Evidence[] {
  const isBody =
    ownersBefore && words.slice(from, to).every(({ form, text }) => form === 'letters' && text.length > 2);
  return [isBody ? { kind: 'body', weight: 2, by: 'of' } : { kind: 'person', weight, by: 'title' }];
}

/** Behind a Russian noun two words without quotation marks are a person: “председатель совета Мара Линд”. */
export function byType({ line: { words }, from, to }: Span, lexicon: Lexicon): Evidence[] {
  const isFirm = HOUSE.test(`${words[from - 2]?.key} ${words[from - 1]!.key}`);
  // “al canal TN”
  const isStation = words[from]!.form === 'letters' && /^canal(?:es)?$/.test(words[from - 1]!.key);
  const kind = isFirm || isStation ? 'body' : kindOfType(words[from - 1]!.key, lexicon);
  // «газета The Orsa», but «агентство Мара Линд»
  const isLatin = /^[A-Za-z]/.test(words[from]!.text) && !isGivenName(words[from]!.key);
  const isBare = lexicon.ownersBefore && words[from]!.gap === ' ' && !(isLatin && kind === 'body');
  // “el presidente del partido en la provincia Luis Roth”
  const isOfNobody = lexicon.language === 'es' && REGION.test(words[from - 1]!.key);
  if (isOfNobody && to > from + 1 && isGivenName(words[from]!.key)) return [];
  // движение «Чистая река», whatever the noun inside
  const isQuoted =
    (lexicon.quotesNames || (lexicon.nounCapitals && words[from]!.gap !== ' ')) && !isBare && to > from + 1;
  if (isQuoted && kind !== 'place') return [{ kind, weight: 9, by: 'type' }];
  if (isBare && to > from + 1 && kind !== 'place') return [];
  // “больница Орсы”, but “агентство Bloomberg”
  if (isBare && kind === 'institution' && /^[а-я]/.test(words[from]!.key))
    return [{ kind: 'place', weight: 1, by: 'of' }];
  // “the law firm Mara Lind, which”, “the paper Mara Lind in Kovin”: nobody does anything there.
  const next = words[to];
  const isWhole =
    to > from + 1 &&
    (next === undefined || /^(?:,|\.|;|\)| \()/.test(next.gap) || (next.gap === ' ' && AFTER.test(next.key)));
  const isEnglish = !lexicon.nounFirst && !lexicon.nounCapitals;
  if (isEnglish && kind === 'body' && isWhole && next?.key !== 'who')
    return [{ kind, weight: 6, by: 'type' }];
  return ofType(kind, words.slice(from, to), lexicon);
}

/** Firms, no buildings. */
const HOUSE = /^(?:equity|investment|auction|fashion|publishing|trading|broking|brokerage|software) house$/;

/** What is not called after anybody. */
const REGION =
  /^(?:provincia|ciudad|localidad|municipio|region|comunidad|comarca|pais|capital|zona|isla|distrito)$/;

/** “The channel X” is no strait. */
function kindOfType(key: string, lexicon: Lexicon): Evidence['kind'] {
  return key === 'channel' || key === 'channels' ? 'body' : (lexicon.typeOf(key) ?? 'body');
}

/** Words behind a name that is told of as a body. */
const AFTER = /^(?:in|at|on|for|to|by|from|and|or|which|that|as|after|over|into)$/;

/** “the carmaker X”, but in “the company Mara Lind founded” the noun is of another. */
export function ofType(
  kind: Evidence['kind'],
  name: readonly Word[],
  { nounFirst, ownersBefore, nouns }: Lexicon,
): Evidence[] {
  const isFullName = name.length > 1 && isGivenName(name[0]!.key);
  // “el sindicato Mar Abierto”, “la empresa alemana Kovin Roth”
  const isOther = kind === 'body' && nouns.get(name[0]!.key) === 'place';
  if (nounFirst && !ownersBefore)
    return [{ kind, weight: isOther ? 9 : name.length > 1 ? 6 : 3, by: 'type' }];
  return isFullName ? [] : [{ kind, weight: 3, by: 'type' }];
}

/** “engineer Mara Lind”, but “developer Kovin Games”: what bodies are called too tells a person only by the name. */
export function byRole(words: readonly Word[], role: number, from: number, lexicon: Lexicon): Evidence {
  // «заместитель главы Ковинска»
  if (lexicon.ownersBefore && /^\p{L}{4,}ск(?:а|у|е|ом)$/u.test(words[from]!.text))
    return { kind: 'place', weight: 4, by: 'of' };
  const kind = lexicon.types.get(words[role]!.key);
  const isBody = kind !== undefined && !isGivenName(words[from]!.key);
  // “builder Mara Lind”, where Mara is a name that no list has
  const weight = words[from + 1]?.form === 'name' && words[from + 1]!.gap === ' ' ? 2 : 3;
  return isBody ? { kind, weight, by: 'type' } : { kind: 'person', weight: 4, by: 'role' };
}
