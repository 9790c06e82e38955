// Where noun phrases begin and end.

import type { Token } from '../statements/tokens.ts';
import type { FactWords } from '../words.ts';
import { isAudience, isNetwork, isPaper } from './addressees.ts';
import { isTimeBehind, openingOf } from './adjuncts.ts';
import { isClause } from './asides.ts';
import { endOfAttribute, isOwned } from './attributes.ts';
import { isHalf, isHyphen, isOfAnother } from './heads.ts';
import { isPersonal, isPointing, isVerb, phraseIn } from './phrases.ts';
import { endsGerman } from './verbs.ts';

/** Where the phrase begins that ends before `end`: behind the last mark, quotation or conjunction of clauses. */
export function startOfPhrase(tokens: readonly Token[], end: number, words: FactWords): number {
  let at = end;
  while (at > 0) {
    const token = tokens[at - 1]!;
    // “the World Bank (WB) in Kovin”
    const open = token.lower === ')' ? openingOf(tokens, at - 1) : -1;
    if (open > 0) {
      at = open;
      continue;
    }
    const isInside = /^[.&/’']$/.test(token.lower) || isHyphen(tokens, at - 1);
    if (token.type === 'quote' || (token.type === 'mark' && !isInside)) break;
    if (token.type === 'word') {
      const { lower } = token;
      const isFirst = at === 1 && words.this.has(lower);
      if (!isFirst && (words.because.has(lower) || words.that.has(lower) || words.who.has(lower))) break;
      if (words.and.has(lower) ? isClause(tokens, at - 1, words) : words.but.has(lower)) break;
    }
    at--;
  }
  return at;
}

/** Behind the phrase that begins at `from`: names with what stands before them, other nouns with their “of X”. */
export function endOfPhrase(tokens: readonly Token[], from: number, words: FactWords): number {
  let at = from;
  let named = false;
  const textBefore = (end: number) =>
    tokens
      .slice(from, end)
      .map((token) => token.lower)
      .join(' ');
  for (; at < tokens.length; at++) {
    const { type, lower } = tokens[at]!;
    // «больницы №29»
    if (lower === '№' && tokens[at + 1]?.type === 'number') at++;
    // «агент 26-летнего футболиста Рота»
    else if (type === 'number' && words.inflects && at > from && isHyphen(tokens, at + 1)) continue;
    // “sagte der *46 Jahre alte* Trainer Peter Lind”
    else if (words.verbSecond && type === 'number' && /^alte[nr]?$/.test(tokens[at + 2]?.lower ?? '')) {
      at += 2;
      continue;
    } else if (type === 'quote' || (type === 'mark' && lower !== '&' && !isHyphen(tokens, at))) break;
    if (type === 'mark') continue;
    // «пояснил предприниматель *РБК*»
    if (at > from && isPaper(tokens[at]!, words) && words.anaphors.person.test(tokens[at - 1]!.lower)) break;
    if (type === 'name') {
      const next = tokens[at + 1];
      // “laut Trainer Peter Lind *Anna Roth* …”
      if (words.verbSecond && at > from && isOfAnother(tokens, at)) break;
      named = next?.type !== 'name' && !/^'s$/.test(next?.lower ?? '');
      continue;
    }
    if (type !== 'word') break;
    if (lower === "'s") continue;
    if (isPointing(tokens[at]!, words) && at === from && !words.this.has(lower)) return at + 1;
    if (words.who.has(lower) || words.that.has(lower) || words.because.has(lower)) break;
    if (at > from && endsGerman(tokens, at, words)) break;
    // “told the BBC it was …”
    if (named && isPersonal(tokens[at]!, words)) break;
    if (words.and.has(lower)) {
      const isLinked = tokens[at + 1]?.type === 'name' || isHalf(tokens, at - 1);
      if (isLinked || words.the.has(tokens[at + 1]?.lower ?? '')) continue;
      // “el consejero de Cultura *y Turismo*”
      if (words.dropsSubject && /^\p{Lu}/u.test(tokens[at + 1]?.text ?? '')) continue;
      // “la escritora *y poeta* Anna Roth”
      if (words.dropsSubject && !named && leadsToPerson(tokens, at + 1, words)) continue;
      // “erklärte Chemikerin *und Autorin* Anna Roth”
      if (words.verbSecond && at > from && isFullName(tokens[at + 2])) continue;
      // “министр науки *и образования* Анна Рот”
      const isOpen = words.inflects && at > from && !(named && hasHead(tokens, from, at, words));
      if (isOpen && leadsToPerson(tokens, at + 1, words)) {
        named = false;
        continue;
      }
      break;
    }
    // Spanish “afirmó la ministra *en los pasillos*”
    if (words.dropsSubject && lower === 'en' && words.anaphors.person.test(textBefore(at))) break;
    // “erklärte der *für Brücken zuständige* Leiter Peter Lind”
    const attribute = words.verbSecond && at === from + 1 ? endOfAttribute(tokens, from, words) : -1;
    if (attribute > at) {
      at = attribute;
      continue;
    }
    if (words.prepositions.has(lower)) {
      const next = tokens[at + 1];
      // “laut Roth *aus Sicht* der Kassen”
      if (words.verbSecond && next?.lower === 'sicht') break;
      if (words.inflects && at > from && isNetwork(next)) break; // «написал мэр *в «Инстаграме»*»
      const isPart = words.of.has(lower) && at > from && next !== undefined && !isTime(next, words);
      const goesOn = isPart && (!named || !hasHead(tokens, from, at, words));
      const isRole = words.inflects && at > from && !(named && hasHead(tokens, from, at, words));
      if (isRole && leadsToPerson(tokens, at + 1, words)) continue;
      if (
        goesOn &&
        (lower === 'of' ||
          // «один из собеседников»
          (words.inflects && lower === 'из' && ONE.test(tokens[at - 1]!.lower)) ||
          next.type === 'name' ||
          words.the.has(next.lower) ||
          (words.a.has(next.lower) && !words.verbSecond && lower !== 'en') ||
          (/^del?$/.test(lower) && next.type === 'word') ||
          /^\p{Lu}/u.test(next.text))
      )
        continue;
      break;
    }
    if (at > from && (isVerb(tokens, at, words) || isTimeBehind(tokens, at, words))) break;
    // «мэр порталу «Ковин»»
    if (words.inflects && at > from && words.addressee?.test(lower) && tokens[at + 1]?.isQuoted) break;
    // “nach Angaben der Forscherin *das* Becken”: in no genitive.
    const isNominative = words.verbSecond && at > from && /^(?:das|die|ein|eine)$/.test(lower);
    if (isNominative && /^\p{Lu}/u.test(tokens[at - 1]!.text)) break;
    // “laut Behördenangaben *Einsturzgefahr* bestehe”
    const isTold = words.verbSecond && at > from && WHAT_IS_TOLD.test(tokens[at - 1]!.lower);
    if (isTold && /^\p{Lu}/u.test(tokens[at]!.text)) break;
    // “teilte das Unternehmen *der Belegschaft* mit”
    if (words.verbSecond && at > from + 1 && isAudience(tokens, at)) break;
    // “sagte die Chefin Anna Roth *dem* WDR”
    if (named && words.verbSecond && words.the.has(lower) && !words.and.has(tokens[at - 1]!.lower)) break;
    // “sagte Roths *langjähriger* Anwalt”
    const isWhose = words.verbSecond && isOwned(tokens, from, at);
    if (isWhose) named = false;
    if (isWhose) continue;
    // “nach Angaben des Vereins *mindestens* acht Wochen”: nouns, which begin with a capital, end a phrase.
    const isBehindNoun = words.verbSecond && at > from && /^\p{Lu}/u.test(tokens[at - 1]!.text);
    const isSmall = /^\p{Ll}/u.test(tokens[at]!.text) && !words.the.has(lower) && !words.his.has(lower);
    if (isBehindNoun && isSmall && !(at - 1 === from && isDetermined(tokens[from]!, words))) break;
    if (named && !/^\p{Lu}/u.test(tokens[at]!.text)) {
      // A name is followed by a small word: “said Roth yesterday”, but “said the Kovin mayor”.
      const isHead =
        words.the.has(tokens[from]!.lower) ||
        words.a.has(tokens[from]!.lower) ||
        tokens[at - 1]!.lower === "'s";
      const goesOn = isHead && !words.between.has(lower) && !/ly$/.test(lower);
      if (!goesOn && !words.behindName.has(lower) && !isRoleOf(tokens, at, words)) break;
      named = false;
    }
  }
  // “A report published on the 3rd”: without what goes on to the time.
  const isLoose = (token: Token | undefined) =>
    token?.type === 'word' &&
    [words.the, words.a, words.and, words.prepositions].some((set) => set.has(token.lower));
  while (at > from + 1 && isLoose(tokens[at - 1])) at--;
  return at;
}

const isFullName = (token: Token | undefined) => token?.entity?.kind === 'person' && token.text.includes(' ');

/** “Kovin Rail *chief executive* Anna Roth”: do small words from `at` lead to a person? */
function isRoleOf(tokens: readonly Token[], at: number, words: FactWords): boolean {
  for (let i = at; i < at + ROLE_WORDS; i++) {
    const token = tokens[i];
    if (token?.type === 'name' && i > at) return token.entity?.kind === 'person';
    const isLink = [words.prepositions, words.between, words.and, words.but, words.who, words.that].some(
      (set) => set.has(token?.lower ?? ''),
    );
    if (token?.type !== 'word' || isLink || isVerb(tokens, i, words) || FIRST.test(token.lower)) return false;
  }
  return false;
}
/** «По данным «Тарса» *последняя* книга Линда»: a Russian adjective in the first case. */
const FIRST = /(?:[ыи]й|[ая]я|[ое]е)$/u;

/** Does a phrase open with an article or the like, capital or not? */
function isDetermined({ lower }: Token, words: FactWords): boolean {
  return [words.the, words.a, words.his, words.this].some((set) => set.has(lower));
}

const ROLE_WORDS = 5;
const ONE = /^(?:один|одна|одно|двое|трое)$/u;

/** German nouns for what somebody tells: a second noun behind one, without an article, is no part of the phrase. */
const WHAT_IS_TOLD = /.(?:angaben|berichte?n?|meldung(?:en)?|informationen|kreisen|quellen|schätzungen)$/u;

/** “глава комитета *по бюджету* Анна Рот”: do words from `at` lead to a person's full name in the dictionary's form? */
function leadsToPerson(tokens: readonly Token[], at: number, words: FactWords): boolean {
  for (let i = at; i < at + ROLE_WORDS; i++) {
    const token = tokens[i];
    if (token?.entity?.kind === 'person' && i > at)
      return token.text.includes(' ') && token.text === token.entity.title;
    if (token === undefined || token.type === 'mark' || token.type === 'quote' || isVerb(tokens, i, words))
      return false;
  }
  return false;
}

function hasHead(tokens: readonly Token[], from: number, at: number, words: FactWords): boolean {
  return phraseIn(tokens, from, at, words)?.entity?.kind === 'person';
}

function isTime({ type, lower }: Token, words: FactWords): boolean {
  return type === 'number' || words.times.has(lower);
}
