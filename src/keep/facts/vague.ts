// “Roth defended the plan”: all that a statement tells of somebody is done to what only sentences before it name.
import type { Doubt, Entity, KeptFact } from '../types.ts';
import { pointing } from './doubts.ts';
import type { Material } from './fact.ts';
import { isFunctionWord, isVerb } from './speech/phrases.ts';
import type { Mention, Token } from './tokens.ts';
import type { FactWords } from './words.ts';

/**
 * The doubt about a statement with a noun that stands for something told before (`vague` in the words): as the subject of what somebody
 * says, unless that is due some day, or where nothing else tells: no name but those of `known` and in brackets, no number, no date,
 * no quotation. What the headline names is known. `inside`: names in its words.
 */
export function vagueIn(
  { statement: { tokens, report, subject }, said, input: { words, article } }: Material,
  inside: readonly Mention[],
  known: readonly (Entity | null)[],
  { quantities, about, due }: Pick<KeptFact, 'quantities' | 'about' | 'due'>,
): Doubt[] {
  if (words.vague === undefined) return [];
  const title = article.title.toLowerCase();
  const isOpen = (_: Token, at: number) =>
    !(report !== null && report.from <= at && at < report.to) &&
    isVague(tokens, at, words) &&
    !title.includes(tokens[at]!.lower.slice(0, STEM));
  // “Kovin's mayor, Anna Roth, defended the plan”
  const isOfSubject = (at: number) => subject !== null && subject.from <= at && at < subject.to;
  const isNew = ({ entity, start }: Mention) =>
    !known.includes(entity) &&
    !isInBrackets(tokens, start) &&
    !isOfSubject(tokens.findIndex((token) => token.start === start));
  const isQuoting = tokens.some(({ type, isQuoted }) => type === 'quote' || isQuoted);
  const tellsMore = quantities.length > 0 || about !== null || due !== null || inside.some(isNew);
  // What is planned for a day tells enough.
  const isSaid = said.mode !== null && said.mode !== 'direct' && due === null && subject?.entity === null;
  const at = tokens.findIndex(
    (token, i) => ((isSaid && isOfSubject(i)) || !(isQuoting || tellsMore)) && isOpen(token, i),
  );
  return at === -1 ? [] : [pointing(tokens[at]!.text)];
}

/** Letters by which a noun is known in another form. */
const STEM = 6;

/** “the plan”, “this plan”, without more that would say which: not “the plan of Roth”. */
function isVague(tokens: readonly Token[], at: number, words: FactWords): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]!];
  if (token.type !== 'word' || !words.vague?.nouns.test(token.lower) || saysWhich(tokens, at + 1, words))
    return false;
  // Russian has no articles: whatever else stands before it says which.
  if (words.inflects)
    return (
      before === undefined ||
      !/(?:[ыио]й|[аяу]я|[ыи]е|[ыи]х|[оу]ю|[ое]го|[ое]му|\d)$/u.test(before.lower) ||
      words.this.has(before.lower)
    );
  const isOpen = (word: Token | undefined) =>
    word?.type === 'word' &&
    (words.the.has(word.lower) || words.this.has(word.lower) || WITH_ARTICLE.test(word.lower));
  const isAdjective = before?.type === 'word' && /^\p{Ll}/u.test(before.text) && words.verbSecond;
  return isOpen(before) || (isAdjective && isOpen(tokens[at - 2]));
}

/** Prepositions that an article has become part of. */
const WITH_ARTICLE = /^(?:zum|zur|beim|vom|al|del)$/;

/** Does what stands from `at` on tell a noun before it apart: “of Roth”, “that the council made”? */
function saysWhich(tokens: readonly Token[], at: number, words: FactWords): boolean {
  const [next, behind] = tokens.slice(at);
  if (next === undefined) return false;
  if (next.type === 'mark')
    return (
      next.lower === ',' && (words.who.has(behind?.lower ?? '') || words.relatives.has(behind?.lower ?? ''))
    );
  if (next.type !== 'word' || words.vague!.which.has(next.lower)) return true;
  if (isFunctionWord(next, words) || words.unsaid.has(next.lower) || isVerb(tokens, at, words)) return false;
  // German nouns have capitals; a Russian adjective may go with the verb: «назвал план удачным»
  return words.verbSecond
    ? /^\p{Lu}/u.test(next.text)
    : !(words.inflects && /(?:[оеё]й|йся|[ыи]ми?)$/u.test(next.lower));
}

/** “Roth (CDU)” */
function isInBrackets(tokens: readonly Token[], start: number): boolean {
  const at = tokens.findIndex((token) => token.start === start);
  return tokens[at - 1]?.lower === '(' && tokens[at + 1]?.lower === ')';
}
