// A sentence taken apart into the statements that different people make.

import { pattern } from '../../pattern.ts';
import { tellingAt } from '../speakers/telling.ts';
import { isWithinRelative } from '../speech/asides.ts';
import type { Report } from '../speech/claims.ts';
import { nameOpening, toldOpening } from '../speech/openings.ts';
import { hasVerb, type Phrase } from '../speech/phrases.ts';
import { reportsIn } from '../speech/speech.ts';
import { subjectBefore, subjectOf } from '../speech/subjects.ts';
import { voiced } from '../speech/voices.ts';
import type { FactWords } from '../words.ts';
import type { Token } from './tokens.ts';

/** A sentence, or the part of it that one speaker answers for. */
export interface Statement {
  readonly tokens: readonly Token[];
  /** The clause that says who says it; null: there is none. */
  readonly report: Report | null;
  /** What the statement itself is about: the subject of what is said, or of the sentence. */
  readonly subject: Phrase | null;
  /** Does somebody else say behind it what limits it: “…, but Roth said it may not”? */
  readonly isLimited?: true;
}

/** The statements of a sentence in order; one, unless different speakers share it. */
export function statementsIn(tokens: readonly Token[], words: FactWords): Statement[] {
  const at = divide(tokens, words);
  if (at === null) return [statementOf(tokens, words)];
  const first = statementOf(tokens.slice(0, at), words);
  const isLimited = first.report === null && words.concession?.has(tokens[at + 1]!.lower);
  const rest = tokens.slice(behindBut(tokens, at, words));
  return [isLimited ? { ...first, isLimited } : first, ...statementsIn(rest, words)];
}

function statementOf(tokens: readonly Token[], words: FactWords): Statement {
  const telling = tellingAt(tokens, words);
  const report = (telling && voiced(telling, tokens, words)) ?? outermost(reportsIn(tokens, words), tokens);
  return { tokens, report, subject: subjectOfStatement(tokens, report, words) };
}

/** Of “Lind has promised a bridge, Roth said(, and …)”, Roth: the clause that closes a sentence, or is set inside it, is about all of it. */
function outermost(reports: readonly Report[], tokens: readonly Token[]): Report | null {
  const [first = null, ...more] = reports;
  if (first?.mode === 'direct') return first;
  const last = more.findLast((report) => closes(report, tokens));
  // “…, Roth said, the agency reports”
  const isRelayed = last !== undefined && last.speaker?.entity?.kind !== 'person' && last !== first;
  return isRelayed && isOfPerson(first, tokens) ? first : (last ?? first);
}

/** “…, Roth said, …”: a clause of its own, by somebody whom it names. */
function isOfPerson(report: Report | null, tokens: readonly Token[]): boolean {
  return report?.side === 'before' && report.speaker?.entity?.kind === 'person' && isInserted(report, tokens);
}

/** “…, Roth said”, “…, Roth said, adding that” */
function closes(report: Report, tokens: readonly Token[]): boolean {
  const isLast = tokens.slice(report.to).every(({ type }) => type === 'mark');
  return report.side === 'before' && (isLast || isInserted(report, tokens));
}

function isInserted({ from, to }: Report, tokens: readonly Token[]): boolean {
  return tokens[from - 1]?.lower === ',' && tokens[to]?.lower === ',';
}

function subjectOfStatement(
  tokens: readonly Token[],
  report: Report | null,
  words: FactWords,
): Phrase | null {
  if (report === null || report.side === 'before')
    return (
      toldOpening(tokens, words) ??
      subjectOf(tokens, notedAt(tokens, words), words) ??
      nameOpening(tokens, words)
    );
  if (report.mode === 'direct') return null;
  // «Он, по словам Рота, уехал»
  const opening = report.from > 0 ? subjectOf(tokens, 0, words) : null;
  if (opening?.pronoun != null && opening.to <= report.from) return opening;
  return subjectOf(tokens, report.to, words);
}

/** Where a sentence begins behind Russian «стоит отметить, что», «сегодня стало известно, что». */
function notedAt(tokens: readonly Token[], words: FactWords): number {
  if (!words.inflects) return 0;
  const that = tokens.findIndex(({ lower }, at) => at < NOTED_WORDS && words.that.has(lower));
  const ahead = tokens.slice(0, Math.max(0, that)).map(({ lower }) => lower);
  return NOTED.test(ahead.join(' ')) ? that + 1 : 0;
}

const NOTED = pattern('u')`
  ^(?:(?:стоит|следует|нужно|важно|необходимо|надо|можно) (?:отметить|заметить|напомнить|добавить|подчеркнуть|сказать)
  |(?:(?:сегодня|вчера|ранее|позже|также|накануне) )?стало известно) ,$
`;
const NOTED_WORDS = 6;

/** Index of the mark, or of “and”, behind which somebody else speaks: “The bridge opened, but Roth said that …”. */
function divide(tokens: readonly Token[], words: FactWords): number | null {
  for (let at = 3; at < tokens.length - 4; at++) {
    const { type, lower } = tokens[at]!;
    const isAnd = type === 'word' && words.and.has(lower) && tokens[at - 1]!.type !== 'mark';
    // “Police spoke of 8,000; organisers said there were 30,000”
    const isMark = lower === ';' || (lower === ',' && words.but.has(tokens[at + 1]!.lower));
    if (!isAnd && !isMark) continue;
    const next = behindBut(tokens, at, words);
    const subject = subjectOf(tokens, next, words);
    if (subject === null || subject.from !== next || !hasVerb(tokens, 0, at, words)) continue;
    const [left] = reportsIn(tokens.slice(0, at), words);
    const [right] = reportsIn(tokens.slice(next), words);
    if (right === undefined || right.speaker === null) continue;
    // “The bridge opened *and* Roth said it was safe”
    if (isAnd) {
      if (isWithinRelative(tokens, at, words)) continue;
      if (left === undefined && opensClause(tokens, right, next, words)) return at;
      continue;
    }
    // “It is dear, and the town may not pay, Roth said”: she says both.
    const isWhole =
      left === undefined &&
      (!words.inverts || words.inflects) &&
      lower === ',' &&
      closes(right, tokens.slice(next));
    if (isWhole) continue;
    // “Roth denied it, but she went further in saying that”: the same person acts and speaks.
    const isHuman = [words.he, words.she].some((set) => set.has(right.speaker!.pronoun ?? ''));
    if (!words.inverts && isHuman && subjectOf(tokens, 0, words)?.entity?.kind === 'person') continue;
    // “The Courier reported that it was shut, although it quoted a guard as saying that”
    const isQuoting = subject.pronoun !== null && /^(?:quot|cit)ed$/.test(tokens[subject.to]?.lower ?? '');
    if (left?.speaker && isQuoting) continue;
    if (left === undefined || !isSame(tokens, left.speaker, tokens.slice(next), right.speaker)) return at;
  }
  return null;
}

/** Does a clause behind “and” begin with who says what stands behind that: not “the owner of Kovin Rail and *Orsa* said”? */
function opensClause(tokens: readonly Token[], report: Report, next: number, words: FactWords): boolean {
  const { side, mode, from, at } = report;
  if (side !== 'behind' || mode !== 'indirect' || from > 0) return false;
  const isList = tokens.slice(next, next + at).some(({ lower }) => words.and.has(lower));
  return !isList && subjectBefore(tokens, next + at, words)?.from === next;
}

/** Index behind the mark at `at`, and behind “but” there. */
function behindBut(tokens: readonly Token[], at: number, words: FactWords): number {
  return words.but.has(tokens[at + 1]!.lower) ? at + 2 : at + 1;
}

function isSame(a: readonly Token[], left: Phrase | null, b: readonly Token[], right: Phrase): boolean {
  if (left === null) return false;
  if (right.pronoun !== null || (left.entity !== null && left.entity === right.entity)) return true;
  const text = (tokens: readonly Token[], { from, to }: Phrase) =>
    tokens
      .slice(from, to)
      .map(({ lower }) => lower)
      .join(' ');
  return text(a, left) === text(b, right);
}
