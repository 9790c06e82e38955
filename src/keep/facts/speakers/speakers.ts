// Who answers for each statement of a paragraph, quotations that run over several sentences included.
import type { Entity } from '../../types.ts';
import { type Reading, sceneFrom } from '../fact.ts';
import type { Quotation } from '../quotations.ts';
import { subjectBefore } from '../speech/subjects.ts';
import { anaphorOf } from './anaphors.ts';
import { antecedentOf, type Scene } from './antecedents.ts';
import { continued, quoted, told } from './inherited.ts';
import { type Around, type Attribution, reported } from './reported.ts';
import type { Cast } from './roles.ts';

const NOBODY: Attribution = { mode: null, speaker: null, doubt: null, guess: null };

/** What stands around a paragraph. */
interface Surroundings {
  /** The scene before it. */
  readonly last: Scene | null;
  /** Who says the quotation that opens it, if the paragraph before ends by “X said:”. */
  readonly introduced: Attribution | null;
  /** The first sentence of the next one. */
  readonly following: Reading | null;
}

/** For each sentence of a paragraph, for each of its statements: who says it. */
export function attributions(
  readings: readonly Reading[],
  quotations: readonly Quotation[],
  { last, introduced, following }: Surroundings,
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
        told(reading, readings[i + 1] ?? (i === 0 ? following : null), cast) ??
        NOBODY
      );
    });
    said.push(own);
    const speaker = own.find((each) => each.speaker?.entity)?.speaker?.entity ?? null;
    scene = sceneFrom(reading, subjectEntity(reading, scene, last, cast), speaker, words);
  });
  return said;
}

/** The entity of a sentence's subject, that of a pronoun where it is certain. */
export function subjectEntity(
  { statements: [first] }: Reading,
  before: Scene | null,
  last: Scene | null,
  cast: Cast,
): Entity | null {
  const phrase = first?.report?.speaker ?? first?.subject ?? null;
  if (phrase === null) return null;
  if (phrase.pronoun === null)
    return phrase.entity ?? anaphorOf(first!.tokens, phrase, { before, last }, cast);
  const { entity, certain } = antecedentOf(phrase.pronoun, before, last, cast.words);
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
