// Subjects and where phrases begin and end.
import { findComma, openingOf, startOfTime } from './adjuncts.ts';
import { endOfAside, mainClause, opensAdverbially } from './clauses.ts';
import { isHyphen } from './heads.ts';
import { namesPaper, paperOpening } from './papers.ts';
import { hasVerb, isBetween, isPersonal, isPointing, isVerb, type Phrase, phraseIn } from './phrases.ts';
import type { Token } from './tokens.ts';
import type { FactWords } from './words.ts';

/** The subject that ends before a verb and begins at `floor` or behind it, an apposition between commas stepped over. */
export function subjectBefore(
  tokens: readonly Token[],
  at: number,
  words: FactWords,
  floor = 0,
): Phrase | null {
  let end = at;
  const skip = () => {
    while (end > 0 && tokens[end - 1]!.type === 'word' && isBetween(tokens[end - 1]!, words)) end--;
  };
  skip();
  const time = startOfTime(tokens, end, words);
  if (time > floor && time < end) {
    end = time;
    skip();
  }
  // “Anna Roth (Greens) said”
  if (tokens[end - 1]?.lower === ')') {
    const open = tokens.findLastIndex(({ lower }, i) => i < end && lower === '(');
    if (open > 0) end = open;
  }
  if (tokens[end - 1]?.lower === ',') {
    let comma = findComma(tokens, end - 2);
    // “Roth, 34, who came in 2015, said”
    while (comma > 2 && tokens[comma - 1]!.type === 'number' && tokens[comma - 2]!.lower === ',') comma -= 2;
    // “Roth lobte den Plan, forderte *aber* mehr Geld”
    if (comma === -1)
      return words.verbSecond && words.but.has(tokens[at + 1]?.lower ?? '') ? subjectOf(tokens, 0, words) : null;
    const whole = phraseIn(tokens, startOfPhrase(tokens, comma, words), comma, words);
    const apposed = phraseIn(tokens, comma + 1, end - 1, words);
    // “the head of the bank, Anna Roth, said”
    const isNamed = whole?.entity === null && apposed?.entity?.kind === 'person';
    // “Roth, head of the bank, which lends, said”
    const outer =
      whole !== null && whole.entity?.kind !== 'person' ? personBefore(tokens, whole.from, words) : null;
    if (outer !== null) return outer;
    // “A report by the head of the bank, Anna Roth, found”
    if (isNamed && whole !== null && namesPaper(tokens, whole, words)) return { ...whole, to: end - 1 };
    const paper =
      whole === null ? paperOpening(tokens, startOfPhrase(tokens, comma, words), comma, words) : null;
    if (paper !== null) return paper;
    if (whole?.entity == null && !isNamed) return personOpening(tokens, end - 1, words) ?? whole;
    return isNamed ? { ...apposed, from: whole.from } : whole;
  }
  const from = Math.max(floor, startOfPhrase(tokens, end, words));
  const phrase = phraseIn(tokens, from, end, words);
  if (phrase !== null) return phrase;
  // “Roth smiled and said”, “Roth left but said”: the subject of the verb before.
  const first = tokens[end - 1];
  if (first?.type === 'word' && (words.and.has(first.lower) || words.but.has(first.lower))) {
    const before = tokens.slice(0, end - 1);
    const clause = startOfPhrase(tokens, end - 1, words);
    // “Roth, head of the bank, left and said”
    const outer = isVerb(tokens, clause, words) ? subjectBefore(tokens, clause, words) : null;
    return outer ?? subjectOf(before, clause, words) ?? subjectOf(before, 0, words);
  }
  return null;
}

/** The person that is all that stands in its clause before a comma. */
function personBefore(tokens: readonly Token[], at: number, words: FactWords): Phrase | null {
  if (tokens[at - 1]?.lower !== ',') return null;
  const from = startOfPhrase(tokens, at - 1, words);
  const phrase = phraseIn(tokens, from, at - 1, words);
  return phrase?.entity?.kind === 'person' && phrase.from === from ? phrase : null;
}

/** “Roth, 34, from Kovin, Serbia, said”: the person before a row of appositions without a verb that ends at `comma`. */
function personOpening(tokens: readonly Token[], comma: number, words: FactWords): Phrase | null {
  let from = 0;
  for (let at = 0; at < comma; at++) {
    if (tokens[at]!.lower !== ',') continue;
    const phrase = phraseIn(tokens, from, at, words);
    const isPerson = phrase?.entity?.kind === 'person' && !isVerb(tokens, phrase.from, words);
    if (isPerson && !hasVerb(tokens, at + 1, comma, words)) return phrase;
    from = at + 1;
  }
  return null;
}

/** The subject of the clause that begins at `from`. */
export function subjectOf(tokens: readonly Token[], from: number, words: FactWords): Phrase | null {
  const first = tokens.findIndex(
    ({ type, lower }, i) => i >= from && !(type === 'word' && words.openers.has(lower)),
  );
  const opening = tokens[first];
  // “It's”, “they”: a pronoun is the subject wherever its verb stands.
  if (opening !== undefined && isPersonal(opening, words)) {
    return { from: first, to: first + 1, entity: null, pronoun: opening.lower };
  }
  const main = opening === undefined ? -1 : mainClause(tokens, first, words);
  if (main !== -1) return subjectOf(tokens, main, words);
  for (let at = from; at < tokens.length; at++) {
    if (isVerb(tokens, at, words)) {
      const close = endOfAside(tokens, from, at, words);
      if (close !== -1) {
        at = close;
        continue;
      }
      const isBehind = at === from || (words.verbSecond && opensAdverbially(tokens, from, at, words));
      const phrase = isBehind ? null : subjectBefore(tokens, at, words, from);
      if (phrase !== null) return phrase;
      if (words.inverts) return phraseIn(tokens, at + 1, endOfPhrase(tokens, at + 1, words), words);
    }
  }
  return null;
}

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
      if (words.but.has(lower) && !words.and.has(lower)) break;
      if (words.and.has(lower) && hasVerb(tokens, startOfPhrase(tokens, at - 1, words), at - 1, words)) break;
    }
    at--;
  }
  return at;
}

/** Behind the phrase that begins at `from`: names with what stands before them, other nouns with their “of X”. */
export function endOfPhrase(tokens: readonly Token[], from: number, words: FactWords): number {
  let at = from;
  let named = false;
  for (; at < tokens.length; at++) {
    const { type, lower } = tokens[at]!;
    if (type === 'quote' || (type === 'mark' && lower !== '&' && !isHyphen(tokens, at))) break;
    if (type === 'mark') continue;
    if (type === 'name') {
      const next = tokens[at + 1];
      named = next?.type !== 'name' && !/^'s$/.test(next?.lower ?? '');
      continue;
    }
    if (type !== 'word') break;
    if (lower === "'s") continue;
    if (isPointing(tokens[at]!, words) && at === from && !words.this.has(lower)) return at + 1;
    if (words.who.has(lower) || words.that.has(lower) || words.because.has(lower)) break;
    // “told the BBC it was …”
    if (named && isPersonal(tokens[at]!, words)) break;
    if (words.and.has(lower)) {
      if (tokens[at + 1]?.type === 'name' || words.the.has(tokens[at + 1]?.lower ?? '')) continue;
      break;
    }
    if (words.prepositions.has(lower)) {
      const next = tokens[at + 1];
      const isPart = words.of.has(lower) && at > from && next !== undefined && !isTime(next, words);
      const goesOn = isPart && (!named || !hasHead(tokens, from, at, words));
      if (
        goesOn &&
        (lower === 'of' ||
          next.type === 'name' ||
          words.the.has(next.lower) ||
          words.a.has(next.lower) ||
          (lower === 'de' && words.his.has(next.lower)) ||
          /^\p{Lu}/u.test(next.text))
      )
        continue;
      break;
    }
    if (isVerb(tokens, at, words) && at > from) break;
    // “sagte die Chefin Anna Roth *dem* WDR”
    if (named && words.verbSecond && words.the.has(lower)) break;
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
    token?.type === 'word' && [words.the, words.a, words.prepositions].some((set) => set.has(token.lower));
  while (at > from + 1 && isLoose(tokens[at - 1])) at--;
  return at;
}

/** “Kovin Rail *chief executive* Anna Roth”: do small words from `at` lead to a person? */
function isRoleOf(tokens: readonly Token[], at: number, words: FactWords): boolean {
  for (let i = at; i < at + ROLE_WORDS; i++) {
    const token = tokens[i];
    if (token?.type === 'name' && i > at) return token.entity?.kind === 'person';
    const isLink = [words.prepositions, words.between, words.and, words.but, words.who, words.that].some(
      (set) => set.has(token?.lower ?? ''),
    );
    if (token?.type !== 'word' || isLink || isVerb(tokens, i, words)) return false;
  }
  return false;
}

const ROLE_WORDS = 5;

function hasHead(tokens: readonly Token[], from: number, at: number, words: FactWords): boolean {
  return phraseIn(tokens, from, at, words)?.entity?.kind === 'person';
}

function isTime({ type, lower }: Token, words: FactWords): boolean {
  return type === 'number' || words.times.has(lower);
}
