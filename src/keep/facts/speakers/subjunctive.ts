// Indirect speech that the mood of its verb alone tells: German “Man setze auf freiwillige Lösungen.”
import { isVerb } from '../speech/phrases.ts';
import type { Token } from '../statements/tokens.ts';
import type { FactWords } from '../words.ts';

/**
 * Does a sentence report by its first finite verb what somebody says who stands before it? `isBehindSaid`: it follows on what
 * somebody certainly says in other words: there “müssten” goes on with that.
 */
export function isSubjunctive(tokens: readonly Token[], words: FactWords, isBehindSaid: boolean): boolean {
  const { subjunctive } = words;
  if (subjunctive === null || subjunctive.appeal.test(tokens.map(({ lower }) => lower).join(' ')))
    return false;
  for (let at = 0; at < tokens.length; at++) {
    const { type, lower, text } = tokens[at]!;
    if (type === 'quote') continue;
    if (type !== 'word' || text !== lower || tokens[at - 1]?.lower === 'zu') continue;
    if (at > 0 && subjunctive.forms.test(lower)) return true;
    if (at > 0 && isBehindSaid && subjunctive.behind.test(lower)) return true;
    if (subjunctive.ending.test(lower) && standsAsVerb(tokens, at, words)) return true;
    if (isVerb(tokens, at, words) || subjunctive.others.test(lower)) return false;
  }
  return false;
}

/**
 * “…“ Die Verbände *würden* weiter streiken.”: may a sentence that stands behind a quotation go on with it? Who says it is not certain: “würden” is
 * what would be, too.
 */
export function mayBeReported(tokens: readonly Token[], { subjunctive }: FactWords): boolean {
  if (subjunctive === null || tokens.some(({ lower }) => CONDITION.test(lower))) return false;
  return tokens.some(
    ({ lower }, at) =>
      /^würden?$/.test(lower) && at > 0 && !/^(?:mark|quote)$/.test(tokens[at + 1]?.type ?? 'mark'),
  );
}

/** Words of what is told under a condition, or as a wish. */
const CONDITION = /^(?:wenn|falls|sofern|sonst|ansonsten|andernfalls|ohne|bei|mit|gern|gerne|lieber|man|es)$/;

/** Behind a noun, a name or a pronoun, and not before a noun, as an adjective would: “das Paket *verursache* bis 2040”. */
function standsAsVerb(tokens: readonly Token[], at: number, words: FactWords): boolean {
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  if (before === undefined || next === undefined || next.type === 'mark') return false;
  const isNoun = before.type === 'name' || /^\p{Lu}/u.test(before.text) || words.he.has(before.lower);
  const isPlain = before.type !== 'word' || !isArticle(before, words);
  return isNoun && isPlain && !(next.type === 'name' || /^\p{Lu}/u.test(next.text));
}

function isArticle({ lower }: Token, words: FactWords): boolean {
  return [words.the, words.a, words.his, words.prepositions, words.openers].some((set) => set.has(lower));
}
