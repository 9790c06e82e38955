// Who answers for each statement of a paragraph, quotations that run over several sentences included.
import { genderOf } from '../entities/gazetteer/gender.ts';
import type { Doubt, Entity, Mode } from '../types.ts';
import { anaphorOf } from './anaphors.ts';
import { antecedentOf, type Scene } from './antecedents.ts';
import { type Reading, sceneFrom } from './fact.ts';
import { hasVerb, type Phrase, textOf } from './phrases.ts';
import type { Quotation } from './quotations.ts';
import { type Cast, denotedBy } from './roles.ts';
import type { Statement } from './statements.ts';
import { subjectBefore } from './subjects.ts';
import { isSubjunctive } from './subjunctive.ts';
import type { FactWords } from './words.ts';

/** Who says a statement. With `mode` null it is the article. */
export interface Attribution {
  readonly mode: Mode;
  readonly speaker: { readonly name: string; readonly entity: Entity | null } | null;
  readonly doubt: Doubt | null;
  /** Who it may be, where that is in doubt. */
  readonly guess: Entity | null;
}

const NOBODY: Attribution = { mode: null, speaker: null, doubt: null, guess: null };

/** Who says it is not to be told. */
const WHO: Doubt = { of: 'speaker', word: null, guess: null };

/**
 * For each sentence of a paragraph, for each of its statements: who says it. `last`: the scene before the paragraph;
 * `introduced`: who says the quotation that opens it, if the paragraph before ends by “X said:”.
 */
export function attributions(
  readings: readonly Reading[],
  quotations: readonly Quotation[],
  last: Scene | null,
  introduced: Attribution | null,
  cast: Cast,
): Attribution[][] {
  const { words } = cast;
  const said: Attribution[][] = [];
  let scene: Scene | null = null;
  readings.forEach((reading, i) => {
    const own = reading.statements.map((statement) => {
      if (statement.report !== null) return reported(reading, statement, { before: scene, last }, cast);
      return (
        quoted(readings, i, said, quotations, { before: scene, last }, introduced, cast) ??
        continued(reading, said[i - 1]?.at(-1) ?? null, scene, words) ??
        NOBODY
      );
    });
    said.push(own);
    const speaker = own.find((each) => each.speaker?.entity)?.speaker?.entity ?? null;
    scene = sceneFrom(reading, subjectEntity(reading, scene, last, words), speaker, words);
  });
  return said;
}

/** The entity of a sentence's subject, that of a pronoun where it is certain. */
export function subjectEntity(
  { statements: [first] }: Reading,
  before: Scene | null,
  last: Scene | null,
  words: FactWords,
): Entity | null {
  const phrase = first?.report?.speaker ?? first?.subject ?? null;
  if (phrase === null) return null;
  if (phrase.pronoun === null)
    return phrase.entity ?? anaphorOf(first!.tokens, phrase, { before, last }, words);
  const { entity, certain } = antecedentOf(phrase.pronoun, before, last, words);
  return certain ? entity : null;
}

/** Who says what the next paragraph begins with, where a paragraph ends by “X said:”; null: nobody is certain to. */
export function introducedBy(
  reading: Reading | undefined,
  said: readonly Attribution[],
  around: Around,
  cast: Cast,
): Attribution | null {
  const { words } = cast;
  const tokens = reading?.tokens ?? [];
  if (reading === undefined || tokens.at(-1)?.lower !== ':') return null;
  const at = tokens.length - 2;
  const isSay = tokens[at]?.type === 'word' && words.say.has(tokens[at].lower);
  const speaker = isSay ? subjectBefore(tokens, at, words) : null;
  const report =
    speaker && ({ at, speaker, mode: 'direct', from: speaker.from, to: at + 1, side: 'behind' } as const);
  const found = report ? reported(reading, { tokens, report, subject: null }, around, cast) : said.at(-1);
  return found?.mode === 'direct' && found.speaker !== null && found.doubt === null ? found : null;
}

interface Around {
  readonly before: Scene | null;
  readonly last: Scene | null;
}

function reported(
  { text }: Reading,
  { tokens, report }: Statement,
  { before, last }: Around,
  cast: Cast,
): Attribution {
  const { words } = cast;
  const { mode, speaker } = report!;
  const name =
    speaker !== null && tokens.slice(speaker.from, speaker.to).length > 0
      ? textOf(tokens, speaker, text)
      : '';
  // “And predicted that …” leaves out who.
  if (speaker === null || (speaker.entity === null && words.openers.has(name.toLowerCase()))) {
    return { mode, speaker: null, doubt: WHO, guess: null };
  }
  return attributed(speaker, name, mode);

  function attributed(phrase: Phrase, name: string, mode: Mode): Attribution {
    if (phrase.pronoun === null) {
      const named = phrase.entity === null ? null : tokens[nameAt(phrase)]!.text;
      const same = anaphorOf(tokens, phrase, { before, last }, words);
      if (same !== null)
        return { mode, speaker: { name: same.title, entity: same }, doubt: null, guess: null };
      const entity = phrase.entity ?? denotedBy(tokens, phrase, cast);
      // “По словам Линда”: the name stands in another case.
      const isInflected =
        words.inflects &&
        (mode === 'according-to' || words.prepositions.has(tokens[phrase.from - 1]?.lower ?? ''));
      const written = isInflected && phrase.entity !== null ? phrase.entity.title : (named ?? name);
      return { mode, speaker: { name: written, entity }, doubt: null, guess: null };
    }
    // “When Roth came, she said”: one person only, before the pronoun.
    const isOne = words.sheOrThey.has(phrase.pronoun) && !words.pluralVerb.test(tokens[report!.at]!.lower);
    const isShe = words.she.has(phrase.pronoun) || isOne;
    const isHuman = words.he.has(phrase.pronoun) || isShe;
    const mayMean = ({ kind, title, role }: Entity) =>
      kind === 'person' &&
      (words.dropsSubject || [null, isShe ? 'she' : 'he'].includes(genderOf(title, role)));
    // “Roth, she said, could do more”: the clause that is said has begun.
    const isInserted =
      phrase.from > 0 && tokens[phrase.from - 1]!.type === 'mark' && !hasVerb(tokens, 0, phrase.from, words);
    const earlier = new Set(
      (isInserted ? [] : tokens.slice(0, phrase.from)).flatMap(({ entity }) =>
        entity && mayMean(entity) ? [entity] : [],
      ),
    );
    const [only] = earlier;
    if (isHuman && earlier.size === 1 && only!.doubt === null) {
      return { mode, speaker: { name: only!.title, entity: only! }, doubt: null, guess: null };
    }
    const { entity, certain } = antecedentOf(phrase.pronoun, before, last, words, {
      isShe,
      isSpeaking: true,
    });
    if (certain) return { mode, speaker: { name: entity!.title, entity }, doubt: null, guess: null };
    const doubt: Doubt = { of: 'speaker', word: name, guess: entity?.id ?? null };
    return { mode, speaker: null, doubt, guess: entity };
  }

  function nameAt(phrase: Phrase): number {
    for (let at = phrase.to - 1; at > phrase.from; at--) if (tokens[at]!.entity === phrase.entity) return at;
    return phrase.from;
  }
}

/**
 * A sentence that nobody is said to say by a clause of its own, and that is speech all the same: by its mood it goes on with what
 * stands before it; or it begins with a quotation. Null: it is none.
 */
function continued(
  { tokens }: Reading,
  before: Attribution | null,
  scene: Scene | null,
  words: FactWords,
): Attribution | null {
  const [first, next] = tokens;
  if (first?.type === 'quote' && (/^[,—–-]$/.test(next?.lower ?? '') || /[.,!?…]["”“»«’]*$/.test(first.text)))
    return { mode: 'direct', speaker: null, doubt: WHO, guess: null };
  if (!isSubjunctive(tokens, words)) return null;
  if (before?.speaker != null && before.doubt === null) return { ...before, mode: 'indirect' };
  const people = new Set(scene?.mentioned.filter(({ kind }) => kind === 'person'));
  const subject = scene?.subject ?? null;
  if (subject !== null && subject.doubt === null && people.size === 1 && people.has(subject))
    return { mode: 'indirect', speaker: { name: subject.title, entity: subject }, doubt: null, guess: null };
  return { mode: 'indirect', speaker: null, doubt: WHO, guess: subject };
}

/** A sentence in quotation marks without a clause of its own that names the speaker; null: it is no such sentence. */
function quoted(
  readings: readonly Reading[],
  i: number,
  said: readonly Attribution[][],
  quotations: readonly Quotation[],
  around: Around,
  introduced: Attribution | null,
  cast: Cast,
): Attribution | null {
  const reading = readings[i]!;
  const { tokens, sentence } = reading;
  const isQuote = tokens.length > 0 && tokens.every(({ type }) => type === 'quote' || type === 'mark');
  if (!isQuote) return null;
  const quotation = quotations.find(({ start, end }) => start < sentence.end && sentence.start < end);
  if (quotation === undefined) return null;
  const unknown: Attribution = { mode: 'direct', speaker: null, doubt: WHO, guess: null };
  // The same quotation goes on to a sentence that names the speaker behind it.
  for (let k = i + 1; k < readings.length && readings[k]!.sentence.start < quotation.end; k++) {
    const [first] = readings[k]!.statements;
    if (first?.report?.mode === 'direct' && first.report.side === 'before') {
      return reported(readings[k]!, first, around, cast);
    }
  }
  if (introduced !== null && quotation.start === readings[0]!.sentence.start) return introduced;
  // It began in a sentence that names the speaker before it, or follows right upon one.
  const before = said[i - 1]?.at(-1);
  const isQuoted = readings[i - 1]?.tokens.some(({ type }) => type === 'quote');
  if (isQuoted && before?.mode === 'according-to' && quotation.closed) return { ...before, mode: 'direct' };
  if (before?.mode === 'direct' && quotation.closed) return before;
  return unknown;
}
