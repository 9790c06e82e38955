// Who answers for each statement of a paragraph, quotations that run over several sentences included.
import type { Gender } from '../../entities/gazetteer/gender.ts';
import type { Entity } from '../../types.ts';
import { sameAs } from '../antecedents/nouns/anaphors.ts';
import { personNoun } from '../antecedents/nouns/person-nouns.ts';
import { type Cast, denotedBy } from '../antecedents/nouns/roles.ts';
import { antecedentOf } from '../antecedents/pronouns/antecedents.ts';
import { bringsIn, carriedOver, voiceBehind } from '../antecedents/pronouns/carried.ts';
import {
  focusBehind,
  hasEarlier,
  hasUnnamed,
  NOBODY_IN_FOCUS,
} from '../antecedents/pronouns/protagonists.ts';
import { useOf } from '../antecedents/pronouns/use.ts';
import { type Around, type Scene, sceneFrom } from '../antecedents/scene.ts';
import { phraseBehind } from '../speech/inverted.ts';
import type { Phrase } from '../speech/phrases.ts';
import { QUOTING } from '../speech/quoting.ts';
import { subjectBefore, subjectOf } from '../speech/subjects.ts';
import type { Quotation } from '../statements/quotations.ts';
import type { Reading } from '../statements/reading.ts';
import type { Token } from '../statements/tokens.ts';
import type { FactWords } from '../words.ts';
import { continued, goesOnAlone, quoted, told, unnamed, withoutSubject } from './inherited.ts';
import { type Attribution, reported } from './reported.ts';

const NOBODY: Attribution = { mode: null, speaker: null, doubt: null, guess: null };

const NOTHING_SEEN = {
  hasStranger: false,
  focus: NOBODY_IN_FOCUS,
  afar: NOBODY_IN_FOCUS,
  unnamed: new Set<Gender>(),
  bodies: [],
  carried: null,
  voice: null,
};
const GENDERS: readonly Gender[] = ['he', 'she'];

/** What stands around a paragraph. */
interface Surroundings {
  /** The scene before it. */
  readonly last: Scene | null;
  /** Who says the quotation that opens it, if the paragraph before ends by “X said:”. */
  readonly introduced: Attribution | null;
  /** Who says the sentence before it, if somebody certain does. */
  readonly teller: Attribution | null;
  /** The same, where that sentence itself says so. */
  readonly named: Attribution | null;
  /** The first sentence of the next one. */
  readonly following: Reading | null;
}

/** Who speaks in a sentence. */
interface Said {
  /** Who says each of its statements. */
  readonly said: readonly Attribution[];
  /** What stands around it, and what it leaves for the next. */
  readonly around: Around;
  readonly scene: Scene;
}

/** For each sentence of a paragraph: who says it. */
export function attributions(
  readings: readonly Reading[],
  quotations: readonly Quotation[],
  { last, introduced, following, teller, named }: Surroundings,
  cast: Cast,
): Said[] {
  const { words } = cast;
  const all: Said[] = [];
  const said: Attribution[][] = [];
  let before: Scene | null = null;
  const left = (reading: Reading, around: Around) =>
    sceneFrom(reading, subjectEntity(reading, around, cast), null, NOTHING_SEEN, words);
  const alone = goesOnAlone(readings, named, words);
  // «Так считает Рот»: of the last sentence, however many stand before that
  const isSo = words.inflects && following?.tokens[0]?.lower === 'так';
  readings.forEach((reading, i) => {
    const around = { before, last };
    const own = reading.statements.map((statement) => {
      if (statement.report !== null) {
        const found = reported(reading, statement, around, cast);
        // «Об этом пишет газета. «…», — приводит она *его* слова»
        const isQuoter = QUOTING.has(statement.tokens[statement.report.at]!.lower);
        const isPerson = (each: Attribution | null) => each?.speaker?.entity?.kind === 'person';
        const person = isQuoter ? [teller, ...said.flat()].findLast(isPerson) : null;
        const ahead = person ?? said[i - 1]?.at(-1) ?? (i === 0 ? teller : null);
        return (
          unnamed(found, statement, ahead, words) ?? withoutSubject(found, statement, ahead, words) ?? found
        );
      }
      return (
        quoted(readings, i, said, quotations, around, introduced ?? alone, cast) ??
        continued(reading, said[i - 1]?.at(-1) ?? (i === 0 ? teller : null), before, words) ??
        told(
          reading,
          readings[i + 1] ?? (i === 0 || isSo ? following : null),
          () => left(reading, around),
          cast,
        ) ??
        NOBODY
      );
    });
    said.push(own);
    // “Roth wanted a bridge, while Lind said it was too dear. ‘…,’ he added”: who spoke last
    const speaker = own.findLast((each) => each.speaker?.entity)?.speaker?.entity ?? null;
    const subject = subjectEntity(reading, around, cast);
    const leads = [
      subject,
      speaker,
      ...reading.statements.map((statement) => statement.subject?.entity ?? null),
      ...lastClause(reading, words),
    ];
    const ahead = before ?? last;
    const { focus, afar } = ahead ?? NOTHING_SEEN;
    const named = reading.outside.filter(({ kind }) => kind === 'body' || kind === 'institution');
    // “He said Lind had lied. He added”: whoever it is, not Lind.
    const isOpen = (gender: Gender) =>
      !words.inverts &&
      own.some(({ doubt }) => doubt?.of === 'speaker' && words[gender].has(doubt.word?.toLowerCase() ?? ''));
    const hasStranger = own.some((each) => each.speaker?.entity === null);
    const seen = {
      hasStranger,
      focus: focusBehind(reading, leads, focus, false, cast),
      afar: focusBehind(reading, leads, afar, true, cast),
      unnamed: new Set(
        GENDERS.filter((gender) =>
          words.inflects
            ? bringsIn(reading.tokens, words)
            : isOpen(gender) ||
              hasUnnamed(reading.statements, gender, words) ||
              hasEarlier(reading.tokens, gender, words),
        ),
      ),
      bodies: [...new Set([...(before?.bodies ?? []), ...named])],
      carried: carriedOver(reading, [subject, speaker], ahead, cast),
      voice: voiceBehind(reading, [speaker, subject], hasStranger, ahead, words),
    };
    const scene = sceneFrom(reading, subject, speaker, seen, words);
    all.push({ said: own, around, scene });
    before = scene;
  });
  return all;
}

/** The subject of what stands behind a sentence's last semicolon. */
function lastClause({ tokens }: Reading, words: FactWords): Entity[] {
  const at = tokens.findLastIndex(({ lower }) => lower === ';');
  const subject = at === -1 ? null : subjectOf(tokens.slice(at + 1), 0, words);
  return subject?.entity ? [subject.entity] : [];
}

/** The entity of a sentence's subject, that of a pronoun where it is certain. */
function subjectEntity({ statements: [first] }: Reading, around: Around, cast: Cast): Entity | null {
  if (first === undefined) return null;
  const { tokens, report, subject } = first;
  const speaker = report?.speaker ?? null;
  // “Ana Roth murió, según su hija, Eva Roth. Padecía …”
  const isOfOther = cast.words.dropsSubject && report?.mode === 'according-to' && report.side === 'before';
  if (isOfOther && subject?.entity?.kind === 'person') return subject.entity;
  const phrase =
    speaker !== null && isNobody(tokens, speaker, cast.words) ? (subject ?? speaker) : (speaker ?? subject);
  if (phrase === null) return null;
  if (phrase.pronoun === null)
    return (
      phrase.entity ??
      identified(tokens, phrase, cast.words) ??
      sameAs(tokens, phrase, around, cast) ??
      denotedBy(tokens, phrase, cast) ??
      // “Ana Roth murió, según su familia. Padecía …”
      (cast.words.dropsSubject && subject ? subject.entity : null) ??
      // «Газета пишет, что менеджер умер. Он …»
      (cast.words.inflects && subject !== null ? sameAs(tokens, subject, around, cast) : null)
    );
  const { entity, certain } = antecedentOf(phrase.pronoun, around, cast, useOf(tokens, phrase, cast.words));
  return certain ? entity : null;
}

/** English “the court heard”: does nobody speak who may be “he” or “she” in the next sentence? */
function isNobody(tokens: readonly Token[], speaker: Phrase, words: FactWords): boolean {
  const isNamed = speaker.entity !== null || speaker.pronoun !== null;
  return !words.inverts && !isNamed && personNoun(tokens, speaker, words) === null;
}

/** English “the missing man is *Peter Lind*” */
function identified(tokens: readonly Token[], { to }: Phrase, { inverts }: FactWords): Entity | null {
  const [verb, name] = [tokens[to], tokens[to + 1]];
  return !inverts && /^(?:is|was)$/.test(verb?.lower ?? '') && name?.entity?.kind === 'person'
    ? name.entity
    : null;
}

/** Who says what the next paragraph begins with, where a paragraph ends by “X said:”; null: nobody is certain to. */
export function introducedBy(
  reading: Reading,
  said: readonly Attribution[],
  around: Around,
  cast: Cast,
): Attribution | null {
  const { words } = cast;
  const { tokens } = reading;
  if (tokens.at(-1)?.lower !== ':') return null;
  const at = tokens.length - 2;
  const isSay = tokens[at]?.type === 'word' && words.say.has(tokens[at].lower);
  // «Говорит Пётр Линд:»
  const isFirst = words.inflects && words.say.has(tokens[0]!.lower);
  const behind = isFirst && !isSay ? phraseBehind(tokens, 1, words) : null;
  const speaker = isSay ? subjectBefore(tokens, at, words) : behind?.to === at + 1 ? behind : null;
  const report =
    speaker &&
    ({ at: isSay ? at : 0, speaker, mode: 'direct', from: 0, to: at + 1, side: 'behind' } as const);
  const found = report ? reported(reading, { tokens, report, subject: null }, around, cast) : said.at(-1);
  return found?.mode === 'direct' && found.speaker !== null && found.doubt === null ? found : null;
}
