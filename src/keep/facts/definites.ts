// Definite nouns that stand for something outside of what is said: “the money”, “such a move”, “none of them”.
import type { Article } from '../../article/types.ts';
import type { Doubt, Entity, KeptFact } from '../types.ts';
import { pointing } from './doubts.ts';
import type { Material } from './fact.ts';
import { headAt, isTold } from './nouns.ts';
import { sameAs } from './speakers/anaphors.ts';
import { denotedBy } from './speakers/roles.ts';
import { isFunctionWord, isVerb, type Phrase } from './speech/phrases.ts';
import { subjectOf } from './speech/subjects.ts';
import { type Mention, type Token, tokensOf } from './tokens.ts';
import type { FactWords } from './words.ts';

/**
 * The first such noun where it matters: the subject of what somebody says, and what something is done to, if the statement tells
 * nothing else: no name but those of `known`, no figure, no date. None where the language has no words for it (`vagueIn` asks less
 * of some). What the headline names is known: it stands below every fact. `inside`: names in its words.
 */
export function definitesIn(
  material: Material,
  inside: readonly Mention[],
  known: readonly (Entity | null)[],
  { quantities, about, due }: Pick<KeptFact, 'quantities' | 'about' | 'due'>,
): Doubt[] {
  const { statement, said, input } = material;
  const { tokens } = statement;
  if (input.words.definites === undefined) return [];
  const isNamed = inside.some(({ entity }) => !known.includes(entity));
  const tellsMore = isNamed || quantities.length > 0 || about !== null || due !== null;
  const spoken = said.mode === 'direct' ? quotedTokens(material) : null;
  // “Roth called the accord ‘a victory’”: it is an object.
  const isCalled = statement.report !== null && input.words.call.has(tokens[statement.report.at]!.lower);
  const open =
    (spoken !== null && openSubject(material, spoken, subjectOf(spoken, 0, input.words), 0)) ||
    (said.mode !== null &&
      !isCalled &&
      spoken === null &&
      openSubject(material, tokens, statement.subject, startOfSaid(material))) ||
    suchIn(material, tokens) ||
    (!tellsMore && openObject(material, tokens)) ||
    (!tellsMore && spoken !== null && openObject(material, spoken));
  return open ? [pointing(open)] : [];
}

/** The words of the first quotation; null: there is none. */
function quotedTokens({ statement, reading, text, mentions }: Material): readonly Token[] | null {
  const quote = statement.tokens.find(({ type }) => type === 'quote');
  if (quote === undefined) return null;
  const { start, end } = quote;
  return tokensOf({ ...reading.sentence, start, end }, text, [], mentions);
}

/** Index of the token with which begins what somebody says in other words. */
function startOfSaid({ statement: { tokens, report }, input: { words } }: Material): number {
  if (report?.side !== 'behind') return 0;
  return words.that.has(tokens[report.to]?.lower ?? '') ? report.to + 1 : report.to;
}

/** The words of a subject that points outside; null: it does not. `from`: where its clause begins. */
function openSubject(
  material: Material,
  tokens: readonly Token[],
  subject: Phrase | null,
  from: number,
): string | null {
  const { words } = material.input;
  // “19 shops had closed since the road”: a number begins no phrase.
  const isBehindNumber = tokens[from]?.type === 'number';
  if (subject !== null && (subject.pronoun !== null || subject.entity !== null || isBehindNumber))
    return null;
  const at = subject?.from ?? from;
  const first = tokens[at];
  if (first === undefined) return null;
  if (words.definites!.partitive.test(first.lower) && isPartOfKnown(tokens, at, words))
    return textOf(material, tokens, at, at + 2);
  if (!words.the.has(first.lower) && !words.definites!.others.has(first.lower)) return null;
  const head = headAt(tokens, at, words);
  const isOpen = head !== -1 && !isKnown(material, tokens, at, head) && !isTold(tokens, head, true, words);
  return isOpen ? textOf(material, tokens, at, head) : null;
}

/** The words of what a verb does something to, where they point outside; null: there are none. */
function openObject(material: Material, tokens: readonly Token[]): string | null {
  const { words } = material.input;
  const { shell, others } = words.definites!;
  let isAside = false;
  for (let at = 0; at < tokens.length; at++) {
    const { type, lower } = tokens[at]!;
    if (lower === ',') isAside = words.who.has(tokens[at + 1]?.lower ?? '');
    const isOther = others.has(lower);
    if (type !== 'word' || isAside || !(isOther || words.the.has(lower))) continue;
    const head = isObject(tokens, at, words) ? headAt(tokens, at, words) : -1;
    if (head === -1 || !(isOther || shell.has(tokens[head]!.lower))) continue;
    // “accused the company *of* fraud”, “told the firm *that*”; but “blamed the price of steel”
    const verb = tokens[at - 1]!.lower;
    const isDone =
      ACCUSING.test(verb) ||
      words.tell.has(verb) ||
      (words.act.has(verb) && tokens[head + 1]?.lower !== 'of');
    // “The agreement with Kovin allows Roth to end the deal”
    const isDetermined = (i: number) =>
      [words.the, words.a, words.his].some((set) => set.has(tokens[i]?.lower ?? ''));
    const isNamed = tokens.slice(0, at).some(({ lower }, i) => shell.has(lower) && isDetermined(i - 1));
    if (isNamed || isKnown(material, tokens, at, head)) continue;
    if (isDone || !isTold(tokens, head, false, words)) return textOf(material, tokens, at, head);
  }
  return null;
}

/** “71 *such vessels*”, “no record of such a deal”; null: there is none. “Such as” tells of what stands before it. */
function suchIn(material: Material, tokens: readonly Token[]): string | null {
  const { such } = material.input.words.definites!;
  const at = tokens.findIndex(({ type, lower, isQuoted }) => type === 'word' && lower === such && !isQuoted);
  const head = at === -1 ? -1 : headAt(tokens, at, material.input.words);
  const isLike = tokens.some(
    ({ lower }, i) => i > at && i <= head + 4 && (lower === 'as' || lower === 'that'),
  );
  if (head === -1 || isLike) return null;
  // “ordered them to go on, and then said he gave no such order”
  const stem = stemOf(tokens[head]!.lower);
  const isNamed = tokens.slice(0, at).some(({ lower }) => lower.startsWith(stem));
  return isNamed ? null : textOf(material, tokens, at, head);
}

function textOf({ text }: Material, tokens: readonly Token[], from: number, to: number): string {
  return text.slice(tokens[from]!.start, tokens[to]!.end);
}

/** “None *of them*”, “eleven *of the* dead” */
function isPartOfKnown(tokens: readonly Token[], at: number, words: FactWords): boolean {
  const [of, next] = [tokens[at + 1], tokens[at + 2]];
  if (of?.lower !== 'of' || next?.type !== 'word') return false;
  const isThe = words.the.has(next.lower) && !words.prepositions.has(tokens[at + 4]?.lower ?? '');
  return words.them.has(next.lower) || words.this.has(next.lower) || isThe;
}

/** Needs the noun at `head`, with its article at `at`, no telling, or do the headline or the words before tell of it? */
function isKnown(material: Material, tokens: readonly Token[], at: number, head: number): boolean {
  const { around, input } = material;
  const { words } = input;
  const noun = tokens[head]!.lower;
  const phrase = tokens.slice(at + 1, head + 1).map(({ lower }) => lower);
  if (words.definites!.known.test(phrase.join(' '))) return true;
  const before = tokens.slice(0, at);
  const named = [input.article.title, ...before.map(({ text }) => text)].join(' ').toLowerCase();
  const stems = new Set(named.match(/[\p{L}\p{N}]+/gu)?.map(stemOf));
  // “the impeachment motion”, where the headline has an impeachment
  if (stems.has(stemOf(noun)) || phrase.some((word) => word.length > SHORT && stems.has(stemOf(word))))
    return true;
  if (isEvent(noun, input.article.paragraphs, words)) return true;
  const isBody = words.anaphors.body.test(`the ${noun}`);
  const kinds = before.flatMap(({ entity }) => entity?.kind ?? []);
  if (isBody && kinds.some((kind) => kind === 'body' || kind === 'institution')) return true;
  const whole = { from: at, to: head + 1, entity: null, pronoun: null };
  return (sameAs(tokens, whole, around, input) ?? denotedBy(tokens, whole, input)) !== null;
}

/** “The ruling”, “the eruption”: is it what the headline or the first paragraph tells of in other words: “a court”, “erupts”? */
function isEvent(noun: string, paragraphs: Article['paragraphs'], words: FactWords): boolean {
  const opening = paragraphs.slice(0, 2).map(({ text }) => text.toLowerCase());
  if (
    noun.length > STEM &&
    opening[0]?.match(/\p{L}+/gu)?.some((word) => word.startsWith(noun.slice(0, STEM)))
  )
    return true;
  return words.definites!.events.some(([name, told]) => name.test(noun) && told.test(opening.join(' ')));
}

/** Letters that a noun has in common with the verb that it is made from. */
const STEM = 5;

/** Verbs behind whose object “of” goes on with them. */
const ACCUSING = /^(?:accus|warn)/;

/** Is what begins at `at` what a verb does something to? */
function isObject(tokens: readonly Token[], at: number, words: FactWords): boolean {
  const before = tokens[at - 1];
  if (before?.type !== 'word') return false;
  return isObjectVerb(tokens, at > 1 && THROUGH.test(before.lower) ? at - 2 : at - 1, words);
}

/** Prepositions between a verb and what it is done to: “paid for”. */
const THROUGH = /^(?:for|about|against|with|of|to)$/;

function isObjectVerb(tokens: readonly Token[], at: number, words: FactWords): boolean {
  const { type, lower } = tokens[at]!;
  if (type !== 'word' || COPULA.test(lower)) return false;
  const before = tokens[at - 1]?.lower ?? '';
  const isInfinitive = words.toVerb.has(before) || words.unsaid.has(before);
  const isForm = /\p{L}{2}(?:ing|ed)$/u.test(lower) || (isInfinitive && !isFunctionWord(tokens[at]!, words));
  return isForm || isVerb(tokens, at, words);
}

const COPULA =
  /^(?:be|been|being|is|are|was|were|become|became|becomes|remain|remains|remained|including|following|during|regarding)$/;

/** Letters of words that may stand in any headline: “new”. */
const SHORT = 4;

function stemOf(word: string): string {
  return word.replace(/(?:ies|y|es|s)$/, '');
}
