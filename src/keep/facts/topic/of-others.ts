// Whether a statement that names nobody may tell of somebody else than the article does.
import { definiteAt } from '../definites/nouns.ts';
import type { Material } from '../fact.ts';
import { isPointing } from '../speech/phrases.ts';
import type { Token } from '../statements/tokens.ts';
import type { FactWords } from '../words.ts';

/** Does it point at somebody told before, name somebody of whom nobody knows, or another case? */
export function tellsOfOthers({ statement: { tokens }, input: { words } }: Material): boolean {
  return tokens.some(({ type, lower }, at) => {
    if (type !== 'word') return false;
    const isName = isUnknown(tokens, at, words);
    if (!words.inverts) return OTHER.test(lower) || isName || isBack(tokens, at, words);
    if (OTHER.test(lower) || (words.dropsSubject && /^les?$/.test(lower))) return true;
    return isName || (at <= NEAR && (isBack(tokens, at, words) || isSomebody(tokens, at, words)));
  });
}

/** “Ihm”, “dessen Frau”: does a pronoun near the front of a statement stand for somebody told before? */
export function isTheirs({ lower }: Token, at: number, words: FactWords): boolean {
  return at <= NEAR && isTheirsAnywhere(lower, words);
}

/** Tokens at the front of a statement in which a pronoun, or another name, stands for somebody told before. */
const NEAR = 4;

function isTheirsAnywhere(lower: string, words: FactWords): boolean {
  return words.his.has(lower) || words.behindPreposition?.has(lower) === true || words.him.has(lower);
}

/** What tells of another case than the headline's. */
const OTHER =
  /^(?:похож|аналогич|подобн|друг(?:ой|ая|ое|ие|ого|их|им|ую)$|предыдущ|прежн|предшеств|similar|anterior|previ[oa]|semejante|otr[oa]s?$)/u;

/** “The Orsa Works lost”, “El Ejército abandonó”: somebody that is not the headline's. In German two nouns side by side are, “die Kubin Bahn”. */
function isUnknown(tokens: readonly Token[], at: number, words: FactWords): boolean {
  const isCapital = (i: number) => {
    const token = tokens[i];
    return token?.type === 'word' && CAPITAL.test(token.text) && !words.times.has(token.lower);
  };
  if (at === 0 || at > NEAR || !isCapital(at)) return false;
  return !words.verbSecond || (isCapital(at + 1) && !UNIT.test(tokens[at]!.text));
}

const CAPITAL = /^\p{Lu}\p{Ll}/u;
/** German nouns before another that is theirs: “Millionen Euro”, “Ende März”. */
const UNIT = /^(?:Millionen?|Milliarden?|Prozent|Ende|Anfang|Mitte|Tonnen|Liter|Meter|Kilometer|Euro|Uhr)$/;

function isSomebody(tokens: readonly Token[], at: number, words: FactWords): boolean {
  const { lower } = tokens[at]!;
  return words.anaphors.person.test(words.inflects ? lower : `${tokens[at - 1]?.lower} ${lower}`);
}

function isBack(tokens: readonly Token[], at: number, words: FactWords): boolean {
  const { lower } = tokens[at]!;
  // German “das Bad”
  const noun = words.verbSecond && words.the.has(lower) ? definiteAt(tokens, at, words) : null;
  const isArticle = noun !== null && /^\p{Lu}/u.test(tokens[noun.head]!.text);
  return (isPointing(tokens[at]!, words) && !isArticle) || isTheirsAnywhere(lower, words);
}
