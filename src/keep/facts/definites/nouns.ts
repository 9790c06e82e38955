// Definite nouns, “the plan”: where they stand, and what stands behind them.
import { isHyphen } from '../speech/heads.ts';
import { hasVerb, isFunctionWord, isVerb } from '../speech/phrases.ts';
import type { Token } from '../statements/tokens.ts';
import type { FactWords } from '../words.ts';

/** A noun with what makes it definite: indexes of tokens. In a language without articles a noun alone is. */
export interface Definite {
  readonly from: number;
  readonly head: number;
}

/** The definite noun that begins at `at`; null: there is none, or it is part of a name. */
export function definiteAt(tokens: readonly Token[], at: number, words: FactWords): Definite | null {
  const token = tokens[at]!;
  if (token.type !== 'word') return null;
  // German “in der Lage, zu zahlen”
  const isAble = words.verbSecond && tokens[at - 1]?.lower === 'in' && tokens[at + 1]?.lower === 'lage';
  if (isAble || (words.dropsSubject && isCompared(tokens, at))) return null;
  const { others, shell } = words.definites;
  // “those responsible”
  if (others.has(token.lower) && WHO.test(tokens[at + 1]?.lower ?? '')) return null;
  if (words.the.has(token.lower) || others.has(token.lower) || WITH_ARTICLE.test(token.lower)) {
    const head = headAt(tokens, at, words);
    return head === -1 ? null : { from: at, head };
  }
  // «площадь Победы»
  const isName = at > 0 && /^\p{Lu}/u.test(token.text);
  return words.inflects && !isName && shell.test(token.lower) && !isDescribed(tokens[at - 1])
    ? { from: at, head: at }
    : null;
}

/** Spanish “igual *al registrado*”, “superior a *la registrada*”: another of what the words tell, with which it is compared. */
function isCompared(tokens: readonly Token[], at: number): boolean {
  const before = tokens[tokens[at - 1]?.lower === 'a' ? at - 2 : at - 1];
  return COMPARED.test(before?.lower ?? '') && /[ai]d[oa]s?$/u.test(tokens[at + 1]?.lower ?? '');
}

const COMPARED = /^(?:superior|inferior|similar|igual|equivalente)(?:es)?$/;

/** How a word ends that tells which people are meant. */
const WHO = /^\p{L}{3,}(?:[ai]ble|ed|ing)$/u;

/** Prepositions that an article has become part of: German and Spanish. */
const WITH_ARTICLE = /^(?:zum|zur|beim|vom|al|del)$/;

const COUNT = /^(?:dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|\d+)$/;

/** Where the noun stands that belongs to a determiner at `at`; -1: that belongs to a name, or to no noun. */
export function headAt(tokens: readonly Token[], at: number, words: FactWords): number {
  if (words.inverts) {
    // German “den umstrittenen Plan”; in the others adjectives stand behind, or tell which it is.
    const isAdjective = (i: number) => words.verbSecond && /^(?:\p{Ll}|\d+$)/u.test(tokens[i]?.text ?? '');
    // “die an den Gesprächen beteiligt war”: no article
    if (words.verbSecond && words.prepositions.has(tokens[at + 1]?.lower ?? '')) return -1;
    // “das 1974 eröffnete Bad”
    const isPair = isAdjective(at + 1) && /e[nrsm]?$/.test(tokens[at + 2]?.text ?? '') && isAdjective(at + 2);
    // Spanish “los dos heridos”
    const isCount = words.dropsSubject && COUNT.test(tokens[at + 1]?.lower ?? '');
    const head = isPair ? at + 3 : isCount || isAdjective(at + 1) ? at + 2 : at + 1;
    // Spanish “las que”
    return tokens[head]?.type === 'word' && !words.that.has(tokens[head].lower) ? head : -1;
  }
  let head = -1;
  for (let i = at + 1; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (token.type === 'quote') break;
    // “the Soviets” are a name too.
    if (token.type === 'name' || /^\p{Lu}/u.test(token.text)) return -1;
    // “such *a* move”, “the *very* first time”
    if (i === at + 1 && (words.a.has(token.lower) || token.lower === 'very')) continue;
    if (token.type === 'number' || isHyphen(tokens, i)) continue;
    const isEnd =
      token.type !== 'word' ||
      token.isQuoted !== tokens[at]!.isQuoted ||
      token.lower === "'s" ||
      isFunctionWord(token, words);
    // “attacks like this *are* rare”
    if (isEnd || IS.test(token.lower) || (i > at + 1 && isVerb(tokens, i, words))) break;
    head = i;
  }
  return head;
}

const IS = /^(?:is|are|was|were|has|have|had|will|would)$/;

/** Russian nouns for offices, behind which stands what they are for. */
const OFFICE =
  /^(?:департамент|управлени|комитет|министерств|отдел|агентств|институт|бюро|центр)\p{Ll}{0,2}$/u;

/** Russian «спорный проект», «второго плана»: does a word before a noun tell which it is? */
function isDescribed(before: Token | undefined): boolean {
  // «департамент *информации*»
  if (before !== undefined && OFFICE.test(before.lower)) return true;
  return before !== undefined && /(?:[ыио]й|[аяу]я|[ыи]е|[ыи]х|[оу]ю|[ое]го|[ое]му|\d)$/u.test(before.lower);
}

/** Does what stands behind the noun at `head` say which: “the plan *for Kovin*”, “the deal, *which* …”? */
export function saysWhich(
  tokens: readonly Token[],
  head: number,
  isSubject: boolean,
  words: FactWords,
): boolean {
  const { which, behind } = words.definites;
  const [next, after] = [tokens[head + 1], tokens[head + 2]];
  if (next === undefined) return false;
  if (next.lower === ',') return isMoreOfIt(tokens, head + 2, words);
  // “der Betrieb ‘Orsa’” in a quotation
  if (next.type === 'mark')
    return next.lower === '(' || (/^['‘‚]$/.test(next.lower) && /^\p{Lu}/u.test(after?.text ?? ''));
  // “the plan ‘Better Kovin’”, but “called the plan ‘better than any other’”
  if (next.type === 'quote' || next.isQuoted !== tokens[head]!.isQuoted)
    return /^[^\p{L}\p{N}]*[\p{Lu}\p{N}]/u.test(next.text);
  if (next.type !== 'word') return words.inverts;
  if (which.has(next.lower) && !isUse(tokens, head))
    return after?.type !== 'number' && !words.times.has(after?.lower ?? '');
  if (words.who.has(next.lower) || words.that.has(next.lower)) return true;
  if (!words.inverts && isClauseOfIt(tokens, head + 1, words)) return true;
  // “den Bau *neuer Häuser*”
  if (words.verbSecond && /^\p{Ll}{3,}er$/u.test(next.text) && /^\p{Lu}/u.test(after?.text ?? ''))
    return true;
  const isEnd = isFunctionWord(next, words) || words.unsaid.has(next.lower);
  // English objects have no verb behind them.
  if (isEnd || ((isSubject || words.inverts) && isVerb(tokens, head + 1, words))) return false;
  return behind.test(next.text);
}

/** English “used *their money* for a house”: what a thing is used for does not say which it is. */
function isUse(tokens: readonly Token[], head: number): boolean {
  const before = tokens.slice(Math.max(0, head - 3), head);
  return /^(?:for|on)$/.test(tokens[head + 1]!.lower) && before.some(({ lower }) => USED.test(lower));
}

const USED = /^(?:us(?:es?|ed|ing)|spen(?:d|ds|t|ding))$/;

/** English “the cash *he received* from”, “the cost *associated with* it came to”: a clause or a participle right behind a noun. */
function isClauseOfIt(tokens: readonly Token[], at: number, words: FactWords): boolean {
  const [first, second] = [tokens[at]!, tokens[at + 1]];
  const isSpoken = words.say.has(second?.lower ?? '') || words.sayThat.has(second?.lower ?? '');
  if (SUBJECT.test(first.lower)) return !isSpoken && isVerb(tokens, at + 1, words);
  if (!/\p{L}{3}ed$/u.test(first.lower)) return false;
  // “the attention *generated by it*”
  if (second?.lower === 'by') return true;
  if (second?.lower !== 'with') return false;
  const mark = tokens.findIndex(({ type }, i) => i > at && type === 'mark');
  return hasVerb(tokens, at + 2, mark === -1 ? tokens.length : mark, words);
}

/** Pronouns that are a subject and nothing else. */
const SUBJECT = /^(?:he|she|they|we|i)$/;

/** “, which …”, “, a bridge of steel,”: does what begins at `at`, behind a comma, tell more of the noun before it? */
function isMoreOfIt(tokens: readonly Token[], at: number, words: FactWords): boolean {
  const first = tokens[at];
  if (first === undefined) return false;
  if (first.type === 'word' && [words.who, words.relatives].some((set) => set.has(first.lower))) return true;
  // «в ситуации, когда цены растут»
  if (words.inflects && first.lower === 'когда') return true;
  return first.type === 'name' || [words.the, words.a].some((set) => set.has(first.lower));
}

/** English “stole it from *a mill to pay* for a car”: what is done to what stands behind a preposition is done to some end, unless it is a plan. */
export function isPurpose(tokens: readonly Token[], from: number, head: number, words: FactWords): boolean {
  const isInfinitive = !words.inverts && words.toVerb.has(tokens[head + 1]?.lower ?? '');
  const noun = tokens[head]!.lower;
  const isPlan = words.definites.shell.test(noun) && !words.anaphors.body.test(`the ${noun}`);
  return isInfinitive && /^(?:from|at|into|near)$/.test(tokens[from - 1]?.lower ?? '') && !isPlan;
}

/** A noun in small letters without the ending by which its forms differ, so that “cost” and “costs” are one. */
export function stemOf(noun: string, { definites }: Pick<FactWords, 'definites'>): string {
  return noun.replace(definites.ending, '');
}

/** English “accidents”, which “an accident” does not bring in; null: the noun is of one. */
export function severalOf(noun: string, { inverts }: FactWords): string | null {
  return !inverts && /[^s]s$/.test(noun) ? noun : null;
}

/** “Has *not* done enough *to groom* younger, gifted activists”: is the phrase from `from` what a denied statement’s infinitive has to do with? English. */
export function isNotDone(tokens: readonly Token[], from: number, words: FactWords): boolean {
  let verb = from - 1;
  while (tokens[verb]?.lower === ',' && tokens[verb - 1]?.type === 'word') verb -= 2;
  const to = verb - 1;
  return (
    words.toVerb.has(tokens[to]?.lower ?? '') && tokens.slice(0, to).some(({ lower }) => DENIED.test(lower))
  );
}

const DENIED = /n['’]t$|^(?:not|never|fail(?:s|ed|ing)?|refus(?:es|ed|ing)|declin(?:es|ed|ing))$/;
