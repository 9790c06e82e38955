import type { Gender } from '../entities/gazetteer/gender.ts';
import type { Texts } from '../fragment.ts';
import type { Entity, KeptFact, Sentence } from '../types.ts';
import { concerned } from './concerned.ts';
import { contentOf, mentionsIn } from './content.ts';
import { definitesIn } from './definites.ts';
import { goingOnIn, hearsayIn, leaningIn, pointing, thenIn } from './doubts.ts';
import type { FactsInput } from './facts.ts';
import { pointersIn } from './pointers.ts';
import type { Quotation } from './quotations.ts';
import type { Scene } from './speakers/antecedents.ts';
import { possessorIn } from './speakers/possessors.ts';
import type { Attribution } from './speakers/reported.ts';
import type { Cast } from './speakers/roles.ts';
import { subjectEntity } from './speakers/speakers.ts';
import { standInFor } from './stand-ins.ts';
import { type Statement, statementsIn } from './statements.ts';
import { tellsMore } from './tells.ts';
import { isLong, type Mention, type Token, tokensOf } from './tokens.ts';
import { topicOf } from './topic.ts';
import type { FactWords } from './words.ts';

/** A sentence as the rules see it. */
export interface Reading {
  readonly sentence: Sentence;
  /** Text of its paragraph. */
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly statements: readonly Statement[];
  /** Entities named outside of long quotations. */
  readonly outside: readonly Entity[];
}

/** Reads a sentence. */
export function readSentence(
  sentence: Sentence,
  text: string,
  quotations: readonly Quotation[],
  mentions: readonly Mention[],
  words: FactWords,
): Reading {
  const tokens = tokensOf(sentence, text, quotations, mentions);
  const outside = [...new Set(tokens.flatMap(({ entity }) => entity ?? []))];
  return { sentence, text, tokens, statements: statementsIn(tokens, words), outside };
}

/** What a sentence leaves for the pronouns of the next one. */
export function sceneOf(
  reading: Reading,
  said: readonly Attribution[],
  { before, last }: { readonly before: Scene | null; readonly last: Scene | null },
  cast: Cast,
): Scene {
  const speaker = said.find((each) => each.speaker?.entity)?.speaker?.entity ?? null;
  return sceneFrom(reading, subjectEntity(reading, before, last, cast), speaker, cast.words);
}

/** A sentence's scene, once subject and speaker are known. */
export function sceneFrom(
  { outside, tokens }: Reading,
  subject: Entity | null,
  speaker: Entity | null,
  words: FactWords,
): Scene {
  const has = (...sets: readonly ReadonlySet<string>[]) =>
    tokens.some(({ type, lower }) => type === 'word' && sets.some((set) => set.has(lower)));
  const [hasHe, hasShe] = [has(words.he, words.him), has(words.she, words.her)];
  const quoted = tokens.flatMap(({ type, lower }) =>
    type === 'quote' ? (lower.match(/\p{L}+/gu) ?? []) : [],
  );
  const says = (...sets: readonly ReadonlySet<string>[]) =>
    quoted.some((word) => sets.some((set) => set.has(word)));
  const quotes = new Set<Gender>();
  if (says(words.he, words.him)) quotes.add('he');
  if (says(words.she, words.her)) quotes.add('she');
  return { subject, speaker, hasHe, hasShe, quotes, mentioned: outside };
}

/** Everything that a fact is made of. */
export interface Material {
  readonly input: FactsInput;
  readonly texts: Texts;
  readonly text: string;
  readonly mentions: readonly Mention[];
  readonly reading: Reading;
  readonly statement: Statement;
  readonly said: Attribution;
  readonly around: { readonly before: Scene | null; readonly last: Scene | null };
  /** Is the sentence before, in its paragraph, not shown: a fact in doubt, or a quotation that is none? */
  readonly isBehindOpen: boolean;
  /** Is the article somebody's opinion? */
  readonly isView: boolean;
}

/** The fact of a statement; null where it is about nobody with a card, or about who wrote the article. */
export function factOf(material: Material): KeptFact | null {
  const { input, said } = material;
  const inside = mentionsIn(material);
  const owner = possessorIn(material);
  const topic = topicOf(material, inside, owner);
  if (topic === null || isAuthor(topic.entity, input)) return null;
  const isOther = owner !== null && owner.entity !== topic.entity;
  const own = isOther && owner.certain ? owner.entity : null;
  const isTold = topic.doubts.some(({ of }) => of === 'reference');
  const open = isOther && !owner.certain && !isTold ? [pointing(owner.word, owner.entity)] : [];
  const content = contentOf(material, inside, topic.entity, concerned(material, inside));
  const { about, stated, due, quantities, mode } = content;
  // Of an opinion piece what has a figure or a date is its report.
  const isJudgement =
    material.isView && mode === null && quantities.length === 0 && !(stated || about || due);
  const leaning = about === null ? leaningIn(material) : [];
  const then = stated === null ? thenIn(material) : [];
  const stand = own === null ? standInFor(material, inside, topic.entity) : null;
  const known = [topic.entity, said.speaker?.entity ?? null, own];
  const isTelling = tellsMore({ material, inside, known, content });
  return {
    ...content,
    card: topic.entity.id,
    also: [own ?? stand?.entity ?? []].flat().map(({ id }) => id),
    note: own !== null ? remark(owner!.word, own) : stand && remark(stand.word, stand.entity),
    doubts: [
      ...(said.doubt === null ? [] : [said.doubt]),
      ...hearsayIn(material),
      ...leaning,
      ...then,
      ...goingOnIn(material, isTelling),
      ...pointersIn(material),
      ...definitesIn(material, isTelling, due !== null),
      ...topic.doubts,
      ...open,
      ...(isJudgement ? [{ of: 'opinion' } as const] : []),
    ],
  };
}

function remark(word: string, { title }: Entity): string {
  return `“${word}”: ${title}`;
}

/** Is it who wrote the article? What such a line tells of them is no news. */
function isAuthor({ kind, title }: Entity, { article: { author } }: FactsInput): boolean {
  return kind === 'person' && title.includes(' ') && (author ?? '').includes(title);
}

/** Is all that a sentence says in quotation marks? */
export function isQuoted(tokens: readonly Token[]): boolean {
  return (
    tokens.length > 0 &&
    tokens.every(({ type, text }) => type === 'mark' || (type === 'quote' && isLong(text)))
  );
}
