// Verbs whose ending infinitives, adjectives and nouns have too: German ones in the plural, English ones behind “all”; told by where they stand.
import { pattern } from '../../pattern.ts';
import type { Token } from '../statements/tokens.ts';
import type { FactWords } from '../words.ts';

/**
 * “Die Betriebe (GVB) *betreiben* derzeit”: right behind a noun or a name, before what is no noun, and the first verb of its
 * clause. Of languages whose verbs stand second.
 */
export function isPluralVerb(tokens: readonly Token[], at: number, words: FactWords): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at]!, tokens[at + 1]];
  if (!words.verbSecond || before === undefined || next === undefined) return false;
  if (!PLURAL.test(token.text) || isOther(token, words)) return false;
  const isBehindNoun =
    before.type === 'name' ||
    before.lower === ')' ||
    (before.type === 'word' && /^\p{Lu}/u.test(before.text));
  const isOpen = next.type === 'number' || (next.type === 'word' && /^\p{Ll}/u.test(next.text));
  if (!isBehindNoun || !isOpen) return false;
  const clause = tokens.findLastIndex(({ lower }, i) => i < at && /^[,;:–—]$/.test(lower)) + 1;
  return !tokens.slice(clause, at).some((each) => isVerbForm(each, words));
}

const PLURAL = /^(?!ge\p{L}+en$)\p{Ll}{2,}(?:en|ern|eln)$/u;

/** Words with that ending that are no verbs: “zwischen”, “einigen”, “draußen”. */
function isOther({ lower }: Token, words: FactWords): boolean {
  const sets = [words.prepositions, words.between, words.openers, words.the, words.a, words.his, words.this];
  return sets.some((set) => set.has(lower)) || OTHER.test(lower);
}

const OTHER = pattern('u')`
  ^(?:\p{L}*(?:wegen|gegen|außen|innen|oben|unten|hinten|sten|igen|lichen|ischen|baren|samen|losen|haften)
  |sondern|morgen|gestern|allen|beiden|vielen|anderen|wenigen|ersten|mitten|denen|neben|ihnen|einzelnen
  |eigenen|neuen|alten|großen|kleinen|hohen|langen|jungen|ganzen)$
`;

function isVerbForm({ type, text, lower }: Token, words: FactWords): boolean {
  if (type !== 'word' || text !== lower) return false;
  return (
    words.verbs.has(lower) || words.say.has(lower) || words.sayThat.has(lower) || words.verbEnding.test(lower)
  );
}

/** English “Roth and Lind – *both attended* the service” */
export function isOfAll(tokens: readonly Token[], at: number, words: FactWords): boolean {
  const next = tokens[at + 1]?.lower ?? '';
  const isObject = words.the.has(next) || words.his.has(next) || /^an?$/.test(next);
  return (
    !words.inverts &&
    /^(?:all|both|each)$/.test(tokens[at - 1]!.lower) &&
    isObject &&
    words.verbEnding.test(tokens[at]!.lower)
  );
}
