// Pronouns near the front of a statement, or right behind its verb, that stand for what a sentence before tells.
import type { Doubt } from '../../types.ts';
import { isObjectAt, openDativeAt, recipientIn } from '../antecedents/pronouns/dative.ts';
import type { Material } from '../fact.ts';
import { hasVerb, isVerb, type Phrase } from '../speech/phrases.ts';
import type { Token } from '../statements/tokens.ts';
import { isOutlet } from '../topic/asked.ts';
import { isKinNoun } from '../topic/open-subjects.ts';
import type { FactWords } from '../words.ts';
import { pointing } from './doubts.ts';

/** Tokens before a pronoun, or a number alone, in which no noun that it may stand for has room. */
export const FRONT = 4;

/** “Gegen ihn wurde in Kovin ermittelt”, “A film about her, made in Kovin,”: a pronoun near the front, before anybody is named. */
export function frontIn(material: Material): Doubt[] {
  const {
    statement: { tokens, subject, report },
    said,
    input: { words },
  } = material;
  // «Какая бы *она* ни была»
  const [what, would, thing] = tokens;
  const isWhatever =
    words.inflects && /^как(?:ой|ая|ое|ие)$/u.test(what?.lower ?? '') && would?.lower === 'бы';
  if (isWhatever && /^он[аои]?$/u.test(thing?.lower ?? '')) return [pointing(thing!.text)];
  // «*Отец*, Пётр Линд, уехал», but «Муж, Пётр Линд, умер в 2011 году»: a life is told
  const isKin = words.inflects && what !== undefined && isKinNoun(what.lower) && would?.lower === ',';
  if (isKin && tokens.every(({ type }) => type !== 'number')) return [pointing(what.text)];
  // «*Сын Пётр* уехал», whose surname no text tells
  const isGiven =
    would?.entity?.kind === 'person' && would.text === would.entity.title && !would.text.includes(' ');
  if (words.inflects && isGiven && what!.type === 'word' && isKinNoun(what!.lower))
    return [pointing(`${what!.text} ${would.text}`)];
  const dative = openDativeAt(material);
  if (dative !== -1) return [pointing(tokens[dative]!.text)];
  // «Ему Рот отдал книгу, сообщает ТАСС», «На них виден Ковин, заявил Рот»
  const isAhead = said.mode === 'indirect' && report?.side === 'before';
  const isPassed = words.inflects && (isAhead || isOutlet(material));
  if ((said.mode !== null && !isPassed) || (subject?.pronoun ?? null) !== null) return [];
  const it = words.verbSecond && subject !== null ? itBehind(tokens, subject, words) : null;
  if (it !== null) return [pointing(it)];
  const own = words.verbSecond ? ownerAhead(tokens, subject, words) : null;
  if (own !== null && (subject === null || subject.from > 0)) return [pointing(own)];
  const at = tokens.findIndex(
    ({ type, lower }, i) =>
      type === 'word' && (i === 0 ? isObject(lower) : isBehind(lower, i) || isBehindVerb(lower, i)),
  );
  // German “Roth lobte *ihn*”: of somebody else than who does it.
  const isOther = words.verbSecond && at > 0 && isBehindVerb(tokens[at]!.lower, at);
  const isNext = isOther && subject?.from === 0 && subject.to === at - 1;
  const isFirst =
    at !== -1 &&
    (at <= FRONT || isNext) &&
    (isOther || tokens.slice(0, at).every(({ entity }) => entity === null));
  const isKnown = isFirst && recipientIn(material)?.word === tokens[at]!.text;
  if (isFirst) return isKnown ? [] : [pointing(tokens[at]!.text)];
  const him = words.verbSecond ? himIn(tokens, words) : null;
  return him === null ? [] : [pointing(him)];

  function isBehind(lower: string, at: number): boolean {
    // “The man who hired him, Anna Roth,”
    if (lower === 'him') return true;
    // «В списке *его* побед»
    if (words.inflects && words.his.has(lower) && isNounBefore(at)) return true;
    if (!words.prepositions.has(tokens[at - 1]!.lower)) return false;
    if (words.behindPreposition !== undefined) return words.behindPreposition.has(lower);
    // “Some 40 euros of it had come”, “40 euros of that is”
    const isThat = lower === 'that' && (tokens[at + 1] === undefined || isVerb(tokens, at + 1, words));
    if (words.it.has(lower) || words.them.has(lower) || isThat) return tokens[at - 1]!.lower === 'of';
    return lower === 'her' && isObjectAt(tokens, at, words);
  }

  function isNounBefore(at: number): boolean {
    const [preposition, noun] = tokens.slice(at - 2, at);
    return noun?.type === 'word' && words.prepositions.has(preposition?.lower ?? '');
  }

  // “Ein Hubschrauber brachte *ihn* nach Kovin”, «Вертолёт доставил *его* в Ковин»
  function isBehindVerb(lower: string, at: number): boolean {
    if (!isVerb(tokens, at - 1, words)) return false;
    // “Ein Plan soll *sie* schützen”
    const isThem = subject?.from === 0 && subject.to === at - 1 && tokens[at]!.text === 'sie';
    if (words.verbSecond) return isThem || /^(?:ihn|ihm|ihnen)$/.test(lower);
    return words.inflects && /^(?:его|её|ее|их)$/.test(lower) && isObjectAt(tokens, at, words);
  }

  // «Ему помогали врачи»
  function isObject(lower: string): boolean {
    return (
      words.behindPreposition !== undefined &&
      (words.him.has(lower) || words.her.has(lower)) &&
      !words.his.has(lower) &&
      !words.he.has(lower) &&
      !words.she.has(lower)
    );
  }
}

/** German “Später ermittelte das Ministerium gegen *ihn*”: behind a preposition, where nothing before is a man or a noun of that gender; null: there is none. */
function himIn(tokens: readonly Token[], { prepositions }: FactWords): string | null {
  const at = tokens.findIndex(
    ({ lower }, i) => lower === 'ihn' && prepositions.has(tokens[i - 1]?.lower ?? ''),
  );
  const mayBe = ({ type, lower, entity }: Token) =>
    entity === null
      ? type === 'quote' || HIS.test(lower)
      : entity.kind !== 'institution' && entity.kind !== 'place';
  return at === -1 || tokens.slice(0, at).some(mayBe) ? null : tokens[at]!.text;
}

/** Articles of masculine nouns, and pronouns. */
const HIS =
  /^(?:de[rnm]|(?:k|m|s)?ein(?:e[nmr])?|jede[rnm]|diese[rnm]|ih(?:r|re[nmr]?)|er|[ai]m|vom|beim|zum)$/;

/** German “2013 verkaufte Roth *sie*”: behind a subject that stands behind its verb, where no noun before may be meant; null: there is none. */
function itBehind(tokens: readonly Token[], { from, to }: Phrase, words: FactWords): string | null {
  const it = tokens[to];
  if (from === 0 || !isVerb(tokens, from - 1, words) || !/^(?:sie|ihn|ihm|ihnen)$/.test(it?.lower ?? ''))
    return null;
  const isNoun = ({ type, text, lower }: Token, i: number) =>
    type === 'name' || type === 'quote' || (i > 0 && /^\p{Lu}/u.test(text) && !words.times.has(lower));
  return tokens.slice(0, from).some(isNoun) ? null : it!.text;
}

/** “*Kurz* nach seinem Studium” */
const EARLY = /^(?:kurz|lange?|bald|direkt|unmittelbar|gleich)$/;

/** German “Zu *seinem* Plan gehörte eine Brücke in Kovin”: a possessive that opens a statement which names nobody whose that may be. */
function ownerAhead(tokens: readonly Token[], subject: Phrase | null, words: FactWords): string | null {
  const first = Math.max(
    0,
    tokens.findIndex(({ type, lower }) => type === 'word' && !EARLY.test(lower) && !words.openers.has(lower)),
  );
  const at = words.prepositions.has(tokens[first]!.lower) ? first + 1 : first;
  const isOwn = tokens[at]?.type === 'word' && words.his.has(tokens[at].lower);
  const isNobodys =
    subject === null || tokens.every(({ entity }) => entity === null || entity.kind === 'place');
  return isOwn && isNobodys ? tokens[at]!.text : null;
}

/** German “Das Ministerium lehnte *das* ab”, English “calls that into question”: what is done to something told before. */
export function thisIn({ statement: { tokens }, said, input: { words } }: Material): Doubt[] {
  if (said.mode !== null) return [];
  if (!words.inverts) return thatIn(tokens, words);
  if (!words.verbSecond) return [];
  const at = tokens.findIndex(
    ({ type, lower }, i) =>
      i > 0 && type === 'word' && /^(?:das|dies)$/.test(lower) && isVerb(tokens, i - 1, words),
  );
  return at === -1 || isArticleAt(tokens, at) ? [] : [pointing(tokens[at]!.text)];
}

/** English “Roth described *it* in Kovin”, “ended *that*”: behind a verb, and no noun before it that it may stand for. */
function thatIn(tokens: readonly Token[], words: FactWords): Doubt[] {
  const at = tokens.findIndex(
    ({ type, lower, isQuoted }, i) =>
      i > 0 && type === 'word' && !isQuoted && THAT.test(lower) && isVerb(tokens, i - 1, words),
  );
  const next = tokens[at + 1];
  const isAlone = next === undefined || next.type === 'mark' || THERE.test(next.lower);
  if (at === -1 || !isAlone) return [];
  const isNoun = ({ type, lower, entity }: Token) =>
    (entity !== null && entity.kind !== 'person' && entity.kind !== 'place') ||
    (type === 'word' && (words.the.has(lower) || words.a.has(lower) || words.his.has(lower)));
  const isIt = /^(?:it|them)$/.test(tokens[at]!.lower);
  return isIt && tokens.slice(0, at).some(isNoun) ? [] : [pointing(tokens[at]!.text)];
}

const THAT = /^(?:it|them|that|this)$/;
/** What goes on behind an object, and no clause that “that” would open. */
const THERE = /^(?:into|off|down|up|out|apart|aside|away|during|as)$/;

/** German “das *neue* Haus”, and “das, was”: is what may be a pronoun none? */
function isArticleAt(tokens: readonly Token[], at: number): boolean {
  const [next, behind] = tokens.slice(at + 1);
  const isNoun = (token: Token | undefined) => /^\p{Lu}/u.test(token?.text ?? '');
  return (
    next === undefined ||
    next.lower === ',' ||
    isNoun(next) ||
    (/e[nrs]?$/.test(next.lower) && isNoun(behind))
  );
}

/** English “But the town *did*, Roth said”: what it did, a sentence before tells. */
export function leftOutIn({ statement: { tokens, report }, input: { words } }: Material): Doubt[] {
  const end = report?.side === 'before' ? report.from : tokens.length;
  const at = tokens.findLastIndex(({ type }, i) => i < end && type !== 'mark');
  const isAuxiliary =
    at > 0 && /^(?:do|does|did|is|are|was|were|has|had|will|would|can|could)$/.test(tokens[at]!.lower);
  const isOpen =
    !words.inverts && tokens[at]?.type === 'word' && isAuxiliary && !hasVerb(tokens, 0, at, words);
  return isOpen ? [pointing(tokens[at]!.text)] : [];
}

/** Russian «не слышали *ничего подобного*»: like what, a sentence before tells. */
export function nothingIn({ statement: { tokens }, said, input: { words } }: Material): Doubt[] {
  const [like, nothing] = tokens.filter(({ type }) => type !== 'mark').reverse();
  const isOpen =
    words.inflects && said.mode !== 'direct' && /^подобн(?:ого|ое|ым|ому)$/u.test(like?.lower ?? '');
  if (!isOpen || !/^(?:нич(?:его|ем|ему)|нечто|что-то|чего-то)$/u.test(nothing?.lower ?? '')) return [];
  return [pointing(`${nothing!.text} ${like!.text}`)];
}
