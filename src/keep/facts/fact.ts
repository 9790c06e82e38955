import type { Texts } from '../fragment.ts';
import type { Doubt, Entity, KeptFact, Sentence } from '../types.ts';
import type { Around } from './antecedents/antecedents.ts';
import { type Recipient, recipientIn } from './antecedents/dative.ts';
import { possessorIn } from './antecedents/possessors.ts';
import { contentOf, mentionsIn } from './content.ts';
import { contextOf, isAnswered } from './context.ts';
import { definitesIn } from './definites/definites.ts';
import type { Introductions } from './definites/introductions.ts';
import { meantIn } from './definites/meant.ts';
import { standInFor } from './definites/stand-ins.ts';
import { tellsMore } from './definites/tells.ts';
import { placeMeant } from './definites/there.ts';
import {
  briefIn,
  goingOnIn,
  hearsayIn,
  leaningIn,
  opensWithThen,
  pointing,
  relationalIn,
  thenIn,
} from './doubts/doubts.ts';
import { pointersIn } from './doubts/pointers.ts';
import type { FactsInput } from './facts.ts';
import type { Attribution } from './speakers/reported.ts';
import type { Reading } from './statements/reading.ts';
import type { Statement } from './statements/statements.ts';
import type { Mention } from './statements/tokens.ts';
import { isOutlet } from './topic/asked.ts';
import { concerned } from './topic/concerned.ts';
import { ofTheme } from './topic/theme.ts';
import { topicOf } from './topic/topic.ts';

/** Everything that a fact is made of. */
export interface Material {
  readonly input: FactsInput;
  readonly texts: Texts;
  readonly text: string;
  readonly mentions: readonly Mention[];
  readonly reading: Reading;
  readonly statement: Statement;
  readonly said: Attribution;
  readonly around: Around;
  readonly introductions: Introductions;
  /** The sentences before, the nearest first, up to a heading. */
  readonly before: readonly Sentence[];
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
  const topic =
    topicOf(material, inside, owner) ??
    ofTheme(
      material,
      isOutlet(material) ? inside.filter(({ entity }) => entity !== said.speaker!.entity) : inside,
    );
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
  const leaning = about === null || opensWithThen(material) ? leaningIn(material) : [];
  const then = stated === null ? thenIn(material) : [];
  const stand =
    own !== null
      ? null
      : (standInFor(material, inside, topic.entity) ??
        placeMeant(material, topic.entity) ??
        recipientFor(material, inside, topic.entity));
  const known = [topic.entity, said.speaker?.entity ?? null, own];
  const isTelling = tellsMore(material, inside, known, content);
  // “Roth stellte den Plan 2019 vor”: where shells stand for nothing else, a time tells as little of them.
  const isClear = input.words.inverts
    ? tellsMore(material, inside, known, { ...content, about: null })
    : isTelling;
  const back = [
    ...leaning,
    ...relationalIn(material),
    ...then,
    ...goingOnIn(material, isTelling),
    ...pointersIn(material),
    ...definitesIn(material, isClear, due !== null),
  ];
  // Russian: the words before a quotation tell what «это» in it is.
  const isQuoted = input.words.inflects && mode === 'direct';
  const context = contextOf(material, isQuoted ? [...back, ...topic.doubts] : back, stand?.word ?? null);
  const unanswered = (doubts: readonly Doubt[]) =>
    context === null ? doubts : doubts.filter((doubt) => !isAnswered(doubt, topic.entity, material));
  return {
    ...content,
    card: topic.entity.id,
    also: [own ?? stand?.entity ?? []].flat().map(({ id }) => id),
    note: noteOf(
      own !== null ? remark(owner!.word, own) : stand && remark(stand.word, stand.entity),
      context,
      material,
    ),
    doubts: unique([
      ...(said.doubt === null ? [] : [said.doubt]),
      ...hearsayIn(material),
      ...unanswered(back),
      ...open,
      ...(isQuoted ? unanswered(topic.doubts) : topic.doubts),
      ...briefIn(material, topic.entity, isTelling),
      ...(isJudgement ? [{ of: 'opinion' } as const] : []),
    ]),
  };
}

/** Whom «ему» stands for, where neither the topic nor the words name them. */
function recipientFor(material: Material, inside: readonly Mention[], topic: Entity): Recipient | null {
  const found = recipientIn(material);
  const isNamed = found?.entity === topic || inside.some(({ entity }) => entity === found?.entity);
  return isNamed ? null : found;
}

/** Of two doubts about one word, by different rules, the first. */
function unique(doubts: readonly Doubt[]): Doubt[] {
  const keys = doubts.map((doubt) => `${doubt.of} ${'word' in doubt ? doubt.word : ''}`);
  return doubts.filter((_, i) => keys.indexOf(keys[i]!) === i);
}

/** Who is meant, and what. */
function noteOf(who: string | null, context: string | null, material: Material): string | null {
  const told = context === null ? [] : `before: “${context}”`;
  const remarks = [who ?? [], meantIn(material), told].flat();
  return remarks.length === 0 ? null : remarks.join('; ');
}

function remark(word: string, { title }: Entity): string {
  return `“${word}”: ${title}`;
}

/** Is it who wrote the article? What such a line tells of them is no news. */
function isAuthor({ kind, title }: Entity, { article: { author } }: FactsInput): boolean {
  return kind === 'person' && title.includes(' ') && (author ?? '').includes(title);
}
