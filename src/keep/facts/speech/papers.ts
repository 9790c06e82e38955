// What says something though nobody speaks: reports, surveys, figures; courts, where something is heard.

import type { Token } from '../statements/tokens.ts';
import type { FactWords } from '../words.ts';
import { endOfPhrase } from './extent.ts';
import { hasVerb, isVerb, type Phrase, phraseIn } from './phrases.ts';

/** “A report *drawn up by Roth*, which came out in June, found”: the paper at `from`, before a participle, up to `comma`; null: there is none. */
export function paperOpening(
  tokens: readonly Token[],
  from: number,
  comma: number,
  words: FactWords,
): Phrase | null {
  const verb = tokens.findIndex((_, i) => i > from && i < comma && isVerb(tokens, i, words));
  const core =
    verb === -1 || !words.prepositions.has(tokens[verb + 1]!.lower)
      ? null
      : phraseIn(tokens, from, verb, words);
  return core !== null && namesPaper(tokens, core, words) ? { ...core, to: comma, entity: null } : null;
}

/** Is it a report, a survey, figures? */
export function namesPaper(tokens: readonly Token[], { from, to }: Phrase, words: FactWords): boolean {
  const list = tokens.slice(from, to);
  const end = list.findIndex(
    ({ type, lower }, i) => i > 0 && type === 'word' && words.prepositions.has(lower),
  );
  const core = end === -1 ? list : list.slice(0, end);
  return words.papers.test(core.map(({ lower }) => lower).join(' '));
}

/**
 * Russian «по официальным данным *больную корову* убили», «(по данным института, их больше)», German “*laut* geworden”: do words of a source, from `from` to before `to`,
 * name none, or stand in brackets with what alone it says?
 */
export function isNoSource(
  tokens: readonly Token[],
  at: number,
  from: number,
  to: number,
  words: FactWords,
): boolean {
  // Spanish “un informe según *el cual* …”
  if (words.dropsSubject && words.who.has(tokens[from + 1]?.lower ?? '')) return true;
  // German “waren *laut geworden*”: a source has a noun, or is a pronoun
  const isNamed = tokens.slice(from, to).some(({ type, text }) => type !== 'word' || /^\p{Lu}/u.test(text));
  if (words.verbSecond && !isNamed && !words.behindPreposition?.has(tokens[from]?.lower ?? '')) return true;
  const isInBrackets = tokens[at - 1]?.lower === '(' && tokens[to]?.lower !== ')';
  return words.inflects && (isInBrackets || NOT_GENITIVE.test(tokens[from]?.lower ?? ''));
}

/** Adjectives that belong to no source, which stands in the genitive or, behind «согласно», in the dative. */
const NOT_GENITIVE = /^\p{Ll}+(?:ую|юю|ая|яя|ые|ие|ое|ее|ый)$/u;

/** Spanish “según un informe *al que accedió Kovin Rail*,”: where a clause ends that tells more of the source, up to a comma. */
export function behindSource(tokens: readonly Token[], to: number): number {
  const opens = tokens.slice(to, to + 3).findIndex(({ lower }) => lower === 'que');
  const isRelative = opens === 0 || (opens > 0 && /^(?:al?|del?|en)$/.test(tokens[to]!.lower));
  const comma = tokens.findIndex(({ lower }, i) => i > to && lower === ',');
  return isRelative && comma !== -1 ? comma : to;
}

/** Spanish “según el balance facilitado ayer por *el Gobierno*”: whose the paper is that ends at `at`; null: that is not told. */
export function issuerBehind(
  tokens: readonly Token[],
  { from, to, entity }: Phrase,
  at: number,
  words: FactWords,
): { readonly speaker: Phrase; readonly to: number } | null {
  if (words.inflects) return apposedBehind(tokens, { from, to, entity, pronoun: null }, at, words);
  const isIssued = tokens.slice(from, to).some(({ lower }) => ISSUED.test(lower));
  if (!words.dropsSubject || entity !== null || !isIssued || tokens[at]?.lower !== 'por') return null;
  const end = endOfPhrase(tokens, at + 1, words);
  const speaker = phraseIn(tokens, at + 1, end, words);
  return speaker?.entity ? { speaker, to: end } : null;
}

const ISSUED = /^(?:facilitad|publicad|difundid|divulgad|elaborad|emitid|presentad|realizad)[oa]s?$/u;

/** Russian «по словам адвоката Линда, *опытного юриста Петра Рота*, …»: who it is, behind a noun for whoever acts for another. */
function apposedBehind(
  tokens: readonly Token[],
  { from, entity }: Phrase,
  comma: number,
  words: FactWords,
): { readonly speaker: Phrase; readonly to: number } | null {
  const isOfOther = entity?.kind !== 'person' || words.ofAnybody.test(tokens[from]!.lower);
  const name = tokens.findIndex((one, i) => i > comma && !(one.type === 'word' && /^\p{Ll}/u.test(one.text)));
  const person = tokens[name]?.entity?.kind === 'person' ? tokens[name]!.entity : null;
  // «по данным суда, *Линд*, выйдя», in the first case
  const isFirst = person?.title.endsWith(tokens[name]!.text) === true;
  const isClosed = !isFirst && tokens[comma]?.lower === ',' && tokens[name + 1]?.lower === ',';
  if (!isOfOther || person === null || person === entity || !isClosed || name > comma + ROLE) return null;
  if (hasVerb(tokens, comma + 1, name, words)) return null;
  return { speaker: { from, to: name + 1, entity: person, pronoun: null }, to: name + 1 };
}

/** Words of a role before its name, at most. */
const ROLE = 7;
