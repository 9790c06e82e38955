// Spanish possessives and pronouns before verbs, of somebody or something that a statement does not name.
import type { Doubt } from '../../types.ts';
import type { Material } from '../fact.ts';
import { isVerb } from '../speech/phrases.ts';
import { pointing } from './doubts.ts';

/** “Kovin es *su* casa favorita”: what something is said to be is not its own, and the statement names nobody else. */
export function ownedIn({ statement: { tokens, subject }, said, input: { words } }: Material): Doubt[] {
  if (!words.dropsSubject || said.mode !== null || subject?.entity == null) return [];
  const [copula, own] = tokens.slice(subject.to, subject.to + 2);
  const isOwned = COPULA.test(copula?.lower ?? '') && words.his.has(own?.lower ?? '');
  const isOther = tokens.some(({ entity }) => entity !== null && entity !== subject.entity);
  return isOwned && !isOther ? [pointing(own!.text)] : [];
}

const COPULA = /^(?:es|fue|era|será|son|fueron|eran)$/u;

/**
 * “La alcaldesa, Anna Roth, *lo* destacó en la feria”: right behind whom a statement begins with, and before no noun that it may stand for, as in
 * “el puente lo compró Kovin Rail”.
 */
export function cliticIn({
  statement: { tokens, subject, report },
  said,
  input: { words },
}: Material): Doubt[] {
  const lead = report?.side === 'behind' ? report.speaker : subject;
  if (!words.dropsSubject || said.mode === 'direct' || lead?.entity == null || lead.pronoun !== null)
    return [];
  const at = tokens[lead.to]?.lower === ',' ? lead.to + 1 : lead.to;
  const [clitic, verb, next] = tokens.slice(at, at + 3);
  const isAlone =
    next === undefined ||
    next.type === 'mark' ||
    words.prepositions.has(next.lower) ||
    words.and.has(next.lower);
  const isFirst = tokens
    .slice(0, lead.from)
    .every(({ type, lower }) => type === 'mark' || words.openers.has(lower));
  const isOne =
    /^l[oa]s?$/.test(clitic?.lower ?? '') && FINITE.test(verb?.lower ?? '') && isVerb(tokens, at + 1, words);
  // “Roth lo hizo *como* alcaldesa”
  return isOne && isFirst && isAlone && next?.lower !== 'a' && next?.lower !== 'al'
    ? [pointing(clitic!.text)]
    : [];
}

/** Endings of verbs that no noun has. */
const FINITE = /(?:ó|[aei]ron|[iu]zo|[iu]so|ijo|ajo|uvo|rán?|aban?|ían?)$/u;

/** “‘*Le* apoyaremos en mayo’”, “‘El equipo entró y *le* rescató’”: to whom, or what, a quotation does something that it has not named. */
export function cliticQuotedIn({
  statement: { tokens },
  said,
  mentions,
  input: { words },
}: Material): Doubt[] {
  if (!words.dropsSubject || said.mode !== 'direct' || said.speaker === null) return [];
  const quote = tokens.find(({ type }) => type === 'quote');
  const opening = OPENING.exec(quote?.text ?? '')?.[1];
  const isAgain = /^le/i.test(opening ?? '') ? isTold(quote!.text) : / a \p{Lu}/u.test(quote?.text ?? '');
  if (opening !== undefined && !isAgain) return [pointing(opening)];
  const [sentence = ''] = quote?.text.split(/(?<=[.!?…]) /u, 1) ?? [];
  const found = WITHIN.exec(sentence);
  if (found === null || isTold(sentence.slice(found.index))) return [];
  const ahead = sentence.slice(0, found.index);
  const isNamed = mentions.some(
    ({ start, end }) => quote!.start <= start && end <= quote!.start + found.index,
  );
  const isSomebody = (ahead.match(/\p{L}+/gu) ?? []).some((word) => {
    const noun = word.toLowerCase();
    return words.voices.people.test(noun) || words.anaphors.person.test(`el ${noun}`) || SOMEBODY.test(noun);
  });
  return isNamed || isSomebody ? [] : [pointing(found[1]!)];
}

/** “Le dije *a Roth*”, “a los vecinos les falta pan” */
const isTold = (text: string) =>
  /(?<!\p{L})(?:a (?:\p{Lu}|el |l[ao]s? |un|mi |su |nuestr|tod|quien)|al )/u.test(text);

const VERB = String.raw`(?:\p{L}+(?:ó|[aei]ron|[aei]mos|rán?|ré|aban?|ían?|é)|h[ae]n?|hemos|había|hizo|hice|dijo|dije|puso|puse|tuvo|fue)(?!\p{L})`;
const BETWEEN = '(?:(?:no|ya|y|pero|también|nunca|hoy|ahora|aún) ){0,2}(?:se )?';
/** Only before a verb “la” and “los” are no articles. */
const OPENING = new RegExp(`^["“«]?${BETWEEN}(les?|l[oa]s?) ${VERB}`, 'iu');
const WITHIN = new RegExp(`(?<!\\p{L})(les?) ${VERB}`, 'u');
/** Nouns and pronouns for people, and what a preposition has before them. */
const SOMEBODY =
  /^(?:gente|personas?|quien(?:es)?|alguien|nadie|todos|él|ella|ell[oa]s|niñ[oa]s?|hij[oa]s?|padres?|madres?|chic[oa]s?|muchach[oa]s?|señor[ae]?s?|víctimas?|menor(?:es)?|herman[oa]s?|ustedes|usted|vosotros|nosotros|al)$/u;
