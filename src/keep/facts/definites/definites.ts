// Definite nouns that stand for something outside of what is said: “the money”, “such a move”, “none of them”.
import type { Doubt } from '../../types.ts';
import { pointing } from '../doubts/doubts.ts';
import type { Material } from '../fact.ts';
import { endOfRelative } from '../speech/clauses.ts';
import { hasVerb, isFunctionWord, isVerb, type Phrase } from '../speech/phrases.ts';
import { subjectOf } from '../speech/subjects.ts';
import { type Token, tokensOf } from '../statements/tokens.ts';
import type { FactWords } from '../words.ts';
import { type Definite, definiteAt, headAt, saysWhich, stemOf } from './nouns.ts';
import { isUnderstood } from './told.ts';

/**
 * The first such noun where it matters: the subject of what somebody says, and what something is done to, if the statement tells
 * nothing else (`tellsMore`).
 */
export function definitesIn(material: Material, tellsMore: boolean, isPlanned: boolean): Doubt[] {
  const { statement, said, input } = material;
  const { tokens, report, subject } = statement;
  const { words } = input;
  const spoken = said.mode === 'direct' ? quotedTokens(material) : null;
  // “Roth called the accord ‘a victory’”: it is an object.
  const isCalled = report !== null && words.call.has(tokens[report.at]!.lower);
  const isSaid = said.mode !== null && said.mode !== 'direct' && !isCalled;
  // Where only shells are asked, what is planned for a day tells enough.
  const isDue = isPlanned && words.definites.known === undefined;
  const open =
    (!isDue && spoken !== null && openSubject(material, spoken, subjectOf(spoken, 0, words), 0)) ||
    (!isDue && isSaid && openSubject(material, tokens, subject, startOfSaid(material))) ||
    pointingBackIn(material, tokens) ||
    (!tellsMore && openObject(material, tokens)) ||
    (!tellsMore && spoken !== null && openObject(material, spoken));
  return open ? [pointing(open)] : [];
}

/** The words of a statement's first quotation; null: there is none. */
export function quotedTokens(material: Material): readonly Token[] | null {
  const quote = material.statement.tokens.find(({ type }) => type === 'quote');
  return quote === undefined ? null : tokensOfQuote(quote, material);
}

/** The words of a quotation that is one token of a statement. */
export function tokensOfQuote(
  { start, end }: Token,
  { reading, text, mentions }: Material,
): readonly Token[] {
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
  const { partitive, known, shell } = words.definites;
  // “19 shops had closed since the road”: a number begins no phrase.
  const isBehindNumber = tokens[from]?.type === 'number';
  if (subject !== null && (subject.pronoun !== null || subject.entity !== null || isBehindNumber))
    return null;
  const start = subject?.from ?? from;
  if (tokens[start] === undefined) return null;
  // German “berichtete von Toten, *die dort lagen*”
  if (tokens[start - 1]?.lower === ',' && endOfRelative(tokens, start - 1, words) !== -1) return null;
  if (partitive?.test(tokens[start].lower) && isPartOfKnown(tokens, start, words))
    return textOf(material, tokens, { from: start, head: start + 2 });
  for (let at = start; at < (subject?.to ?? start + 1); at++) {
    const found = definiteAt(tokens, at, words);
    if (found === null) continue;
    // Spanish “dejará el cargo”, whose subject is left out
    const isFirst = at === start && (start === from || !words.dropsSubject);
    const isAsked = (isFirst && known !== undefined) || shell.test(tokens[found.head]!.lower);
    if (isAsked && !isUnderstood(material, tokens, found) && !saysWhich(tokens, found.head, true, words))
      return textOf(material, tokens, found);
  }
  return null;
}

/** The words of what a verb does something to, where they point outside; null: there are none. */
function openObject(material: Material, tokens: readonly Token[]): string | null {
  const { words } = material.input;
  const { shell, others } = words.definites;
  let isAside = false;
  for (let at = 0; at < tokens.length; at++) {
    if (tokens[at]!.lower === ',') isAside = words.who.has(tokens[at + 1]?.lower ?? '');
    const found = !isAside && isObject(material, tokens, at) ? definiteAt(tokens, at, words) : null;
    if (found === null) continue;
    const noun = tokens[found.head]!.lower;
    const isOther = !words.inverts && others.has(tokens[at]!.lower);
    if (!isOther && !shell.test(noun)) continue;
    // “A union or a club, or someone in both groups”
    const isBoth =
      tokens[at]!.lower === 'both' && tokens.slice(0, at).some(({ lower }) => words.and.has(lower));
    if (isBoth) continue;
    // “The agreement with Kovin allows Roth to end the deal”
    const isDetermined = (i: number) =>
      [words.the, words.a, words.his].some((set) => set.has(tokens[i]?.lower ?? ''));
    const isNamed = tokens.slice(0, at).some(({ lower }, i) => shell.test(lower) && isDetermined(i - 1));
    // «Торги остановили, такая мера …»
    const isOfClause =
      words.inflects &&
      SUCH.test(tokens[at]!.lower) &&
      tokens[at - 1]?.lower === ',' &&
      hasVerb(tokens, 0, at, words);
    if (isNamed || isOfClause || isUnderstood(material, tokens, found)) continue;
    if (isDoneTo(tokens, found, words) || !saysWhich(tokens, found.head, false, words))
      return textOf(material, tokens, found);
  }
  return null;
}

/** «Рот уходит: совет *на эту тему* не говорил»: does a clause stand before it in the sentence, and a dash or a colon? */
function isBehindClause(tokens: readonly Token[], at: number, from: number, words: FactWords): boolean {
  const mark = tokens.findLastIndex(({ lower }, i) => i < at && /^[—–:]$/.test(lower));
  return mark > from && hasVerb(tokens, from, mark, words);
}

const SUCH = /^так(?:ой|ая|ое|ие|ую)$/u;

/** “Accused the company *of* fraud”, “told the firm *that*”, but “blamed the price of steel”: what stands behind is no part of it. */
function isDoneTo(tokens: readonly Token[], { from, head }: Definite, words: FactWords): boolean {
  const verb = tokens[from - 1]?.lower ?? '';
  if (words.inverts) return false;
  return (
    ACCUSING.test(verb) || words.tell.has(verb) || (words.act.has(verb) && tokens[head + 1]?.lower !== 'of')
  );
}

/** Verbs behind whose object “of” goes on with them. */
const ACCUSING = /^(?:accus|warn)/;

/** “71 *such vessels*”, “visit those towns”; null: there are none. “Such as” and “those who” tell which are meant. */
function pointingBackIn(material: Material, tokens: readonly Token[]): string | null {
  const { words } = material.input;
  const { pointingBack } = words.definites;
  const { report } = material.statement;
  for (let at = 0; at < tokens.length; at++) {
    const { type, lower, isQuoted } = tokens[at]!;
    // “That” behind anything but a preposition mostly begins a clause; not in “share that view”.
    const before = tokens[at - 1]?.lower ?? '';
    const isClause = words.that.has(lower) && !words.prepositions.has(before) && !SHARED.test(before);
    const nouns = type === 'word' && !isQuoted && !isClause ? pointingBack?.get(lower) : undefined;
    const head = nouns === undefined ? -1 : headAt(tokens, at, words);
    if (head === -1 || !nouns!.test(tokens[head]!.lower)) continue;
    const isLike = tokens.slice(at + 1, head + 2).some((token) => LIKE.test(token.lower));
    // “In that law, Roth said” is no law called Roth.
    const said = report !== null && report.from > head ? tokens.slice(0, report.from) : tokens;
    // «эту информацию в суде не подтвердили» tells not which.
    const isOpen = words.inflects && said[head + 1]?.lower !== ',';
    if (isLike || (!isOpen && saysWhich(said, head, false, words))) continue;
    if (words.inflects && isBehindClause(tokens, at, report?.to ?? 0, words)) continue;
    // “ordered them to go on, and then said he gave no such order”
    const stem = stemOf(tokens[head]!.lower, words);
    const isNamed = tokens.slice(0, at).some((token) => token.lower.startsWith(stem));
    if (!isNamed) return textOf(material, tokens, { from: at, head });
  }
  return null;
}

const SHARED = /^(?:shar(?:e[sd]?|ing)|echo(?:e[sd]|ing)?|endors(?:e[sd]?|ing))$/;

/** Words behind such a noun that tell which are meant. */
const LIKE = /^(?:as|that)$/;

function textOf({ text }: Material, tokens: readonly Token[], { from, head }: Definite): string {
  return text.slice(tokens[from]!.start, tokens[head]!.end);
}

/** “None *of them*”, “eleven *of the* dead” */
function isPartOfKnown(tokens: readonly Token[], at: number, words: FactWords): boolean {
  const [of, next] = [tokens[at + 1], tokens[at + 2]];
  if (of?.lower !== 'of' || next?.type !== 'word') return false;
  const isThe = words.the.has(next.lower) && !words.prepositions.has(tokens[at + 4]?.lower ?? '');
  return words.them.has(next.lower) || words.this.has(next.lower) || isThe;
}

/**
 * Is what begins at `at` what a verb does something to, or behind a preposition? Where verbs stand before and behind, whatever does not
 * belong to who says it may be.
 */
function isObject({ statement, input: { words } }: Material, tokens: readonly Token[], at: number): boolean {
  const { report } = statement;
  const isOwn = tokens !== statement.tokens || report === null || at < report.from || report.to <= at;
  if (words.inverts) return isOwn;
  const before = tokens[at - 1];
  if (before?.type !== 'word') return false;
  return (isOwn && words.prepositions.has(before.lower)) || isObjectVerb(tokens, at - 1, words);
}

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
