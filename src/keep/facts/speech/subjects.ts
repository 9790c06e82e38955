// The subjects of clauses.
import type { Token } from '../statements/tokens.ts';
import type { FactWords } from '../words.ts';
import {
  beforeBracket,
  beforeDashes,
  behindAdverb,
  findComma,
  isBracketed,
  startOfTime,
} from './adjuncts.ts';
import { endOfAside, mainClause, opensAdverbially } from './clauses.ts';
import { startOfPhrase } from './extent.ts';
import { heBehind, heBehindClause, heWithin } from './he-behind.ts';
import { leftOutBefore, opensWithVerb, subjectBehind } from './left-out.ts';
import { wholeList } from './lists.ts';
import { copulaOpening, personOpening, pronounBefore, tellsMore, whoBefore } from './openings.ts';
import { namesPaper, paperOpening } from './papers.ts';
import { hasVerb, isBetween, isPersonal, isVerb, type Phrase, phraseIn } from './phrases.ts';
import { isOblique } from './verbs.ts';
import { voiceOf } from './voices.ts';

/** The subject that ends before a verb and begins at `floor` or behind it, an apposition between commas stepped over. */
export function subjectBefore(
  tokens: readonly Token[],
  at: number,
  words: FactWords,
  floor = 0,
): Phrase | null {
  let end = at;
  // “Roth *no* descartó”
  const isSkipped = (token: Token) =>
    isBetween(token, words) || (words.inverts && !words.verbSecond && words.unsaid.has(token.lower));
  const skip = () => {
    while (end > 0 && tokens[end - 1]!.type === 'word' && isSkipped(tokens[end - 1]!)) end--;
  };
  skip();
  const time = startOfTime(tokens, end, words);
  if (time > floor && time < end) {
    end = time;
    skip();
  }
  // “Anna Roth (Greens) said”
  end = beforeDashes(tokens, beforeBracket(tokens, end));
  if (tokens[end - 1]?.lower === ',') {
    let comma = findComma(tokens, end - 2);
    // “Roth, 34, who came in 2015, said”
    while (comma > 2 && tokens[comma - 1]!.type === 'number' && tokens[comma - 2]!.lower === ',') comma -= 2;
    // “Roth lobte den Plan, forderte *aber* mehr Geld”
    if (comma === -1 && words.dropsSubject && isCutOff(tokens, end - 1, words))
      return { from: 0, to: 1, entity: tokens[0]!.entity, pronoun: null };
    if (comma === -1)
      return words.verbSecond && words.but.has(tokens[at + 1]?.lower ?? '')
        ? subjectOf(tokens.slice(0, end - 1), 0, words)
        : null;
    const outermost = words.inverts ? null : behindRelative(tokens, comma, end - 1, words);
    if (outermost !== null) return outermost;
    const close = beforeBracket(tokens, behindAdverb(tokens, comma, words));
    const whole = phraseIn(tokens, startOfPhrase(tokens, close, words), close, words);
    const apposed = phraseIn(tokens, comma + 1, end - 1, words);
    // “the head of the bank, Anna Roth, said”, “the country's regulator, the Kovin Board, said”, but “lawmakers, *including* Anna Roth, said”
    const kind = apposed?.entity?.kind;
    const isOne = kind === 'person' || (!words.inverts && (kind === 'body' || kind === 'institution'));
    const isApart = tokens[comma + 1]!.lower !== 'including';
    const isNamed = isApart && whole?.entity === null && apposed !== null && isOne;
    // “Roth, head of the bank, which lends, said”
    const isInside = whole?.entity?.kind === 'person' || tellsMore(tokens, comma, end - 1, words);
    const outer = whole === null || isInside ? null : personBefore(tokens, whole.from, words);
    if (outer !== null) return outer;
    // “A report by the head of the bank, Anna Roth, found”, “the office of the mayor, Anna Roth, said”
    const isOther = kind === 'person' && whole !== null && voiceOf(tokens, whole, words) === 'body';
    if (isNamed && (isOther || namesPaper(tokens, whole, words))) return { ...whole, to: end - 1 };
    const paper =
      whole === null ? paperOpening(tokens, startOfPhrase(tokens, comma, words), comma, words) : null;
    if (paper !== null) return paper;
    if (whole?.entity == null && !isNamed) return personOpening(tokens, end - 1, words) ?? whole;
    return isNamed ? { ...apposed, from: whole.from } : whole;
  }
  const headed = headOfRelative(tokens, floor, end, words);
  if (headed !== null) return headed;
  const from = Math.max(floor, startOfPhrase(tokens, end, words));
  const first = tokens[end - 1];
  const isJoined = first?.type === 'word' && (words.and.has(first.lower) || words.but.has(first.lower));
  // “Roth dismissed it as a circus *and* said”
  const isClause = isJoined && from > 0 && (words.dropsSubject || from < end - 1);
  const phrase = isClause ? whoBefore(tokens, end - 1, words) : phraseIn(tokens, from, end, words);
  if (phrase !== null) return apposedTo(tokens, phrase, words) ?? wholeList(tokens, phrase, words);
  // “Roth smiled and said”, “Roth left but said”: the subject of the verb before.
  if (isJoined) {
    const before = tokens.slice(0, end - 1);
    const clause = startOfPhrase(tokens, end - 1, words);
    // “Roth, head of the bank, left and said”
    const outer = isVerb(tokens, clause, words) ? subjectBefore(tokens, clause, words) : null;
    // Spanish “Rechazó la idea y dijo”, “En Kovin rechazó la idea y dijo”: who did is left out
    const verb = outer === null ? before.findIndex((_, i) => isVerb(tokens, i, words)) : -1;
    if (verb !== -1 && opensWithVerb(tokens, verb, words)) {
      const behind = subjectOf(before, 0, words);
      const [pronoun = ''] = /n$/u.test(tokens[verb]!.lower) ? words.they : words.he;
      return behind?.entity?.kind === 'person' ? behind : { from: verb, to: verb + 1, entity: null, pronoun };
    }
    return outer ?? subjectOf(before, clause, words) ?? subjectOf(before, 0, words);
  }
  return null;
}

/** Spanish “Roth, se lamentó”, “Roth en el segundo juicio, recibió”: a comma too many at `comma`, behind a person and where that is. */
function isCutOff(tokens: readonly Token[], comma: number, words: FactWords): boolean {
  const [name, ...rest] = tokens.slice(0, comma);
  const isAdverbial = rest.length === 0 || words.prepositions.has(rest[0]!.lower);
  if (name?.entity?.kind !== 'person' || !isAdverbial || hasVerb(tokens, 1, comma, words)) return false;
  return rest.every(({ type, entity }) => /^(?:word|number)$/.test(type) || entity?.kind === 'place');
}

/** Spanish “*Roth*, alcaldesa de Kovin dijo”: the person whose office stands behind a comma, without an article, where none closes it. */
function apposedTo(tokens: readonly Token[], { from, to }: Phrase, words: FactWords): Phrase | null {
  const [name, comma] = tokens.slice(Math.max(0, from - 2), from);
  const isOffice =
    words.dropsSubject && comma?.lower === ',' && words.voices.people.test(tokens[from]!.lower);
  return isOffice && name!.entity?.kind === 'person'
    ? { from: from - 2, to, entity: name!.entity, pronoun: null }
    : null;
}

/** English “*a neighbour* who saw the fire said”: of what a clause without commas tells more that ends before `end`; null: there is none. */
function headOfRelative(
  tokens: readonly Token[],
  floor: number,
  end: number,
  words: FactWords,
): Phrase | null {
  const at = tokens.findLastIndex(({ lower }, i) => i < end - 1 && /^(?:who|which|that)$/.test(lower));
  if (words.inverts || at <= floor || !isVerb(tokens, at + 1, words)) return null;
  if (tokens.slice(at - 1, end).some(({ type }) => type === 'mark' || type === 'quote')) return null;
  const { lower } = tokens[at - 1]!;
  const isHead = !words.prepositions.has(lower) && !isVerb(tokens, at - 1, words);
  const head = isHead ? phraseIn(tokens, Math.max(floor, startOfPhrase(tokens, at, words)), at, words) : null;
  return head && { ...head, to: end, pronoun: null };
}

/** “Roth, *who heads the board in Kovin, Serbia,* said”: who it is, where a relative clause goes on over the comma at `comma`. */
function behindRelative(
  tokens: readonly Token[],
  comma: number,
  end: number,
  words: FactWords,
): Phrase | null {
  const open = findComma(tokens, comma - 1);
  const first = tokens[open + 1];
  const isRelative = open > 0 && first?.type === 'word' && words.who.has(first.lower);
  if (!isRelative || words.because.has(first.lower) || hasVerb(tokens, comma + 1, end, words)) return null;
  const outer = phraseIn(tokens, startOfPhrase(tokens, open, words), open, words);
  return outer?.entity == null ? null : outer;
}

/** The person that is all that stands in its clause before a comma. */
function personBefore(tokens: readonly Token[], at: number, words: FactWords): Phrase | null {
  if (tokens[at - 1]?.lower !== ',') return null;
  const from = startOfPhrase(tokens, at - 1, words);
  const phrase = phraseIn(tokens, from, at - 1, words);
  return phrase?.entity?.kind === 'person' && phrase.from === from ? phrase : null;
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
  const opened = copulaOpening(tokens, first, words) ?? heBehindClause(tokens, first, words);
  if (opened !== null) return opened;
  const main = opening === undefined ? -1 : mainClause(tokens, first, words);
  if (main !== -1) return subjectOf(tokens, main, words);
  for (let at = from; at < tokens.length; at++) {
    if (isVerb(tokens, at, words) && !(words.dropsSubject && isBracketed(tokens, at))) {
      const close = endOfAside(tokens, from, at, words);
      if (close !== -1) {
        at = close;
        continue;
      }
      const head = headBefore(tokens, from, at, words) ?? heBehind(tokens, at, words);
      if (head !== null) return head;
      const isBehind = at === from || (words.verbSecond && opensAdverbially(tokens, from, at, words));
      const before = isBehind ? null : subjectBefore(tokens, at, words, from);
      const phrase = before ?? pronounBefore(tokens, from, at, words);
      // «Приглашал режиссёра, но тот отказался», “Allí formó a …”
      const isInside =
        (phrase?.pronoun === 'тот' && phrase.from > from + 1) || /^(?:allí|ahí)$/.test(phrase?.pronoun ?? '');
      if (phrase !== null && !isInside && !isOblique(tokens, phrase, words)) return phrase;
      const somebody = leftOutBefore(tokens, from, at, words);
      if (somebody !== null) return somebody;
      if (words.inverts) return subjectBehind(tokens, at, words);
    }
  }
  return words.verbSecond ? heWithin(tokens, from, words) : null;
}

/** English “*a teacher* who left was fined”: what a clause tells more of without a comma, where its verb is the one at `at`. */
function headBefore(tokens: readonly Token[], from: number, at: number, words: FactWords): Phrase | null {
  let pronoun = at - 1;
  while (pronoun > from && isBetween(tokens[pronoun]!, words)) pronoun--;
  const { type, lower } = tokens[pronoun] ?? {};
  if (words.inverts || pronoun <= from || type !== 'word' || !/^(?:who|which|that)$/.test(lower!))
    return null;
  if (tokens[pronoun - 1]!.type === 'mark' || !hasVerb(tokens, at + 1, tokens.length, words)) return null;
  const phrase = phraseIn(tokens, from, pronoun, words);
  if (phrase === null) return null;
  const ahead = tokens.slice(from, phrase.from);
  if (!ahead.every(({ type, lower }) => type === 'mark' || words.openers.has(lower))) return null;
  // “The man who hired him, Peter Lind, sold”
  const comma = tokens.findIndex(
    ({ lower }, i) =>
      i > at && lower === ',' && tokens[i + 1]?.entity?.kind === 'person' && tokens[i + 2]?.lower === ',',
  );
  const isNamed = comma !== -1 && phrase.entity === null && isVerb(tokens, comma + 3, words);
  return isNamed ? { ...phrase, to: comma + 2, entity: tokens[comma + 1]!.entity } : phrase;
}
