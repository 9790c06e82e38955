// Subjects behind their verb: “said X”.

import { LATTER } from '../antecedents/nouns/russian-nouns.ts';
import type { Token } from '../statements/tokens.ts';
import type { FactWords } from '../words.ts';
import { addressee, isAdverb, isToldTo } from './addressees.ts';
import { behindBracket, findComma, skipAdjuncts } from './adjuncts.ts';
import { isInQuotes } from './claims.ts';
import { endOfRelative, opensAdverbially } from './clauses.ts';
import { endOfPhrase } from './extent.ts';
import { bodyBefore } from './in-body.ts';
import { namedLater } from './named-later.ts';
import { isObject } from './objects.ts';
import { hasVerb, isPointing, isVerb, type Phrase, phraseIn, timeAt } from './phrases.ts';
import { skipToSpeaker } from './skips.ts';
import { subjectBefore } from './subjects.ts';
import { endsGerman, isOblique } from './verbs.ts';

/** Who stands behind the verb at `at`: behind a quotation or a comma; everywhere, in languages that turn the two around. */
export function invertedAt(tokens: readonly Token[], at: number, words: FactWords): Phrase | null {
  const before = tokens[at - 1];
  const isBehind = before === undefined ? false : isInQuotes(before) || /^[,—–-]$/.test(before.lower);
  let first = at;
  while (first > 0 && isAdverb(tokens[first - 1]!, words)) first--;
  if (!isBehind && !(words.inverts && !isSubjectEnd(tokens, first - 1, words))) return null;
  if (tokens[first - 1]?.lower === ',' && isApposedSubject(tokens, first - 1, words)) return null;
  if (words.inverts ? isTitled(tokens, first, words) : isTitle(tokens, at - 1)) return null;
  // «В Дорстрое подтвердили информацию»
  if (bodyBefore(tokens, at, words)?.speaker?.entity) return null;
  let quote = (words.dropsSubject ? first : at) - 1;
  while (/^[,—–-]$/.test(tokens[quote]?.lower ?? '')) quote--;
  const isQuoted = isInQuotes(tokens[quote]);
  // “Roth lobte den Plan, forderte aber mehr Geld”: the subject is left out.
  if (words.verbSecond && !isQuoted && words.but.has(tokens[at + 1]?.lower ?? '')) return null;
  // “Sie malte und schrieb die Arbeit, die”
  if (words.verbSecond && !isQuoted && words.and.has(tokens[first - 1]?.lower ?? '')) return null;
  const mayGoOn = (isQuoted && words.inverts) || (isBehind && (words.inflects || words.dropsSubject));
  // “contó *hoy a KPA* una vecina”
  const behind = at + 1 + (words.dropsSubject ? timeAt(tokens, at + 1, words) : 0);
  const from = mayGoOn ? skipToSpeaker(tokens, behind, words) : at + 1;
  const speaker = phraseBehind(tokens, from, words);
  if (speaker === null) return null;
  const to = behindBracket(tokens, speaker.to);
  const next = tokens[to];
  const isClause = isVerb(tokens, to, words) && !words.inverts;
  const isPerson = speaker.entity?.kind === 'person' && (isQuoted || isInQuotes(tokens[at - 2]));
  const ends =
    next === undefined ||
    next.type === 'mark' ||
    next.type === 'quote' ||
    isFollower(next, words) ||
    isToldTo(tokens, to, words) ||
    isTimeToEnd(tokens, to, words) ||
    endsGerman(tokens, to, words) ||
    isPerson;
  if (words.dropsSubject && isDone(tokens, at, { ...speaker, to }, words)) return null;
  // “Kovin, which has paid, urged restraint.”
  const isBare =
    speaker.entity === null && speaker.pronoun === null && !isDetermined(tokens, speaker.from, words);
  if (isBare && !isQuoted && !words.inverts && !words.say.has(tokens[at]!.lower)) return null;
  // Behind a comma alone it must close the sentence, or name somebody: “…, said Roth, who”.
  const goesOn =
    next?.lower === ',' && (speaker.entity !== null || isDetermined(tokens, speaker.from, words));
  // “…, said Roth of the Greens.”
  const isAttributed =
    speaker.entity?.kind === 'person' &&
    words.prepositions.has(next?.lower ?? '') &&
    !hasVerb(tokens, to, tokens.length, words);
  const closes =
    isQuoted || words.inverts || goesOn || isAttributed || next === undefined || next === tokens.at(-1);
  // “A spokesman, asked in Kovin, said the town ‘will not pay’”
  const isSubject = next?.type === 'quote' && !isQuoted && !words.inverts;
  return ends && closes && !isClause && !isSubject ? speaker : null;
}

/**
 * Spanish “Además comentó *la intención* de abrirlo”: a noun behind a verb that opens its clause is what that is done to, unless what is
 * said follows.
 */
function isDone(tokens: readonly Token[], at: number, speaker: Phrase, words: FactWords): boolean {
  const isNoun = speaker.entity?.kind !== 'person' && speaker.pronoun === null;
  const isFirst = tokens.slice(0, at).every((token, i) => !isInQuotes(token) && !isVerb(tokens, i, words));
  const next = tokens[skipAdjuncts(tokens, speaker.to, words)];
  const isSaid = next === undefined || isInQuotes(next) || next.type === 'mark' || words.that.has(next.lower);
  const isPerson = words.anaphors.person.test(
    tokens
      .slice(speaker.from, speaker.from + 2)
      .map(({ lower }) => lower)
      .join(' '),
  );
  return isObject(tokens, speaker, tokens[at]!, words) || (isNoun && isFirst && !isSaid && !isPerson);
}

/** Russian «пояснил Рот *накануне*.», Spanish “anunció Roth *este lunes* en Kovin”: does only a time stand there, in Russian up to a mark? */
function isTimeToEnd(tokens: readonly Token[], at: number, words: FactWords): boolean {
  const time = words.inflects || words.dropsSubject ? timeAt(tokens, at, words) : 0;
  const { type } = tokens[at + time] ?? { type: 'mark' };
  return time > 0 && (type === 'mark' || (words.dropsSubject && type !== 'number'));
}

/** English “Lind of ‘The Bridge’ wrote a poem”: a title ends in no mark, and opens no sentence of speech. */
function isTitle(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return at > 0 && isInQuotes(token) && !/[,.!?…–—-]["'”’]?$/.test(token!.text);
}

/** The phrase that begins at `from`, adverbs left out, with a name apposed: “ayer *la alcaldesa, Ana Ruiz*”. */
export function phraseBehind(tokens: readonly Token[], from: number, words: FactWords): Phrase | null {
  let start = from;
  while (words.inverts && tokens[start] !== undefined) {
    const step = timeAt(tokens, start, words) || addressee(tokens, start, words);
    if (step === 0) break;
    start += step;
  }
  if (words.object.test(tokens[start]?.lower ?? '')) return null;
  if (words.dropsSubject && isNobody(tokens[start], words)) return null;
  const to = endOfPhrase(tokens, start, words);
  const phrase = phraseIn(tokens, start, to, words);
  if (phrase === null || phrase.from !== start || isObject(tokens, phrase, tokens[from - 1]!, words))
    return null;
  if (isOblique(tokens, phrase, words) || isOfOther(tokens, phrase, tokens[from - 1]!, words)) return null;
  const later = namedLater(tokens, phrase, words);
  if (later !== null) return later;
  if (tokens[to]?.lower !== ',' || phrase.entity?.kind === 'person') return phrase;
  // “su jefe, la alcaldesa Ana Ruiz”
  const next = tokens[to + 1];
  const isNoun = next?.type === 'word' && words.inverts && (words.inflects || words.the.has(next.lower));
  const end = next?.type === 'name' ? to + 2 : isNoun ? endOfPhrase(tokens, to + 1, words) : to;
  const name = end > to ? phraseIn(tokens, to + 1, end, words) : null;
  const behind = tokens[end];
  const isApposed =
    name?.entity?.kind === 'person' &&
    (behind === undefined || behind.type === 'mark' || (words.inverts && isFollower(behind, words)));
  return isApposed ? { from: start, to: end, entity: name.entity, pronoun: null } : phrase;
}

/** German “riefen *das Gremium* auf”: one thing behind a verb of several is whom they speak to. */
function isOfOther(tokens: readonly Token[], { from, to }: Phrase, verb: Token, words: FactWords): boolean {
  const isList = tokens.slice(from, to).some(({ lower }) => words.and.has(lower));
  return words.verbSecond && /en$/.test(verb.lower) && !isList && /^(?:das|ein)$/.test(tokens[from]!.lower);
}

/** Spanish “insistió *e* hizo”, “prevé *contratar* a más”, “apuntó *directamente* contra”, “dice *“no”* a eso”: a word that cannot begin a subject. */
function isNobody(token: Token | undefined, { infinitive, and }: FactWords): boolean {
  if (token?.type !== 'word') return false;
  if (and.has(token.lower)) return true;
  return token.isQuoted || /..mente$/u.test(token.lower) || infinitive?.test(token.lower) === true;
}

function isDetermined(tokens: readonly Token[], at: number, words: FactWords): boolean {
  return words.the.has(tokens[at]!.lower) || words.a.has(tokens[at]!.lower);
}

function isSubjectEnd(tokens: readonly Token[], at: number, words: FactWords): boolean {
  const token = tokens[at];
  if (token === undefined || (words.verbSecond && opensAdverbially(tokens, 0, at + 1, words))) return false;
  // “Roth (SPD) sagte”
  const open = token.lower === ')' ? tokens.findLastIndex(({ lower }, i) => i < at && lower === '(') : -1;
  if (open > 0) return isSubjectEnd(tokens, open - 1, words);
  // “Un portavoz de Renfe dijo”, but “el lunes dijo”.
  const phrase = subjectBefore(tokens, at + 1, words);
  const opens = phrase !== null && isDetermined(tokens, phrase.from, words);
  const isFirst = phrase !== null && (phrase.from === 0 || tokens[phrase.from - 1]!.type === 'mark');
  if (opens && isFirst && timeAt(tokens, phrase.from, words) === 0) return true;
  // «Последняя обвиняет Рот»
  if (at === 0 && words.inflects && LATTER.test(token.lower)) return true;
  return token.type === 'name' ? phrase?.entity != null : isPointing(token, words);
}

/** “Ana Ruiz, alcaldesa de Valdemar*,* anunció”: does the comma close what says more of a name that opens the clause? */
function isApposedSubject(tokens: readonly Token[], comma: number, words: FactWords): boolean {
  const phrase = subjectBefore(tokens, comma + 1, words);
  const open = findComma(tokens, comma - 1);
  if (words.verbSecond && open !== -1 && endOfRelative(tokens, open, words) === comma)
    return isNominal(tokens, open, words);
  if (opensWithHolder(tokens, open, comma, words)) return true;
  if (phrase?.entity == null || phrase.entity.kind === 'place' || isVerb(tokens, phrase.from, words))
    return false;
  const before = tokens.slice(0, phrase.from).filter(({ type }) => type !== 'mark');
  // “Tras la reunión, Ana Ruiz, alcaldesa”
  const isAdverbial =
    words.prepositions.has(before[0]?.lower ?? '') && !hasVerb(before, 0, before.length, words);
  return isAdverbial || before.every(({ type, lower }) => type === 'word' && words.openers.has(lower));
}

/** “*La sentencia, de este lunes,* estima el recurso que”: a noun with its article, and an aside without a verb. */
function opensWithHolder(tokens: readonly Token[], open: number, comma: number, words: FactWords): boolean {
  const first = tokens.findIndex(({ lower }) => !words.openers.has(lower));
  if (!words.dropsSubject || open <= first + 1 || !words.the.has(tokens[first]?.lower ?? '')) return false;
  return !hasVerb(tokens, first, open, words) && !hasVerb(tokens, open + 1, comma, words);
}

/** “Die Initiative ‘Rettet Kovin’ verlangte”: does a clause that ends before `end` open with a noun, and with quoted words behind it? */
function isTitled(tokens: readonly Token[], end: number, words: FactWords): boolean {
  if (!isInQuotes(tokens[end - 1])) return false;
  const title = tokens.findLastIndex((token, i) => i < end && !isInQuotes(token)) + 1;
  const from =
    tokens.findLastIndex(({ type, lower }, i) => i < title && type === 'mark' && lower !== '-') + 1;
  return title > from && isNominal(tokens.slice(from), title - from, words);
}

/** Do the tokens before `end` open with an article or a name, and hold no verb? */
function isNominal(tokens: readonly Token[], end: number, words: FactWords): boolean {
  const first = tokens.findIndex(({ lower }) => !words.openers.has(lower));
  const opens = tokens[first]?.type === 'name' || isDetermined(tokens, Math.max(0, first), words);
  return (
    first !== -1 &&
    first < end &&
    opens &&
    !words.object.test(tokens[first]!.lower) &&
    !hasVerb(tokens, 0, end, words)
  );
}

function isFollower({ type, lower }: Token, words: FactWords): boolean {
  if (type !== 'word') return false;
  return [words.prepositions, words.because, words.who, words.that, words.between, words.and, words.but].some(
    (set) => set.has(lower),
  );
}
