import type { Texts } from '../fragment.ts';
import type { Doubt, Entity, KeptFact, Sentence } from '../types.ts';
import { pairIn } from './antecedents/nouns/pairs.ts';
import { type Recipient, recipientIn } from './antecedents/pronouns/dative.ts';
import { type Possessor, possessorIn } from './antecedents/pronouns/possessors.ts';
import type { Around } from './antecedents/scene.ts';
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
  conditionIn,
  demandIn,
  goingOnIn,
  hearsayIn,
  leaningIn,
  opensWithThen,
  pointing,
  relationalIn,
  thenIn,
} from './doubts/doubts.ts';
import { isMinor } from './doubts/minor.ts';
import { pointersIn } from './doubts/pointers.ts';
import { withNoun } from './doubts/with-noun.ts';
import type { FactsInput } from './facts.ts';
import type { Attribution } from './speakers/reported.ts';
import type { Reading } from './statements/reading.ts';
import type { Statement } from './statements/statements.ts';
import type { Mention } from './statements/tokens.ts';
import { isOutlet, type Topic } from './topic/asked.ts';
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
  const topic = topicOf(material, inside, owner) ?? ofTheme(material, besidesOutlet(material, inside));
  if (topic === null || isAuthor(topic.entity, input)) return null;
  const content = contentOf(material, inside, topic.entity, concerned(material, inside));
  const other = owner !== null && owner.entity !== topic.entity ? owner : null;
  const own = other?.certain ? other.entity : null;
  const stand = own === null ? standFor(material, inside, topic.entity) : null;
  const known = [topic.entity, said.speaker?.entity ?? null, own];
  const isTelling = tellsMore(material, inside, known, content);
  // “Roth stellte den Plan 2019 vor”: where shells stand for nothing else, a time tells as little of them.
  const isClear = input.words.inverts
    ? tellsMore(material, inside, known, { ...content, about: null })
    : isTelling;
  const back = pointingBack(material, content, isTelling, isClear);
  // Russian: the words before a quotation tell what «это» in it is.
  const isQuoted = input.words.inflects && content.mode === 'direct';
  const asked = isQuoted ? [...back, ...topic.doubts] : back;
  const context = contextOf(material, asked, stand?.word ?? null);
  const isOpen = (doubt: Doubt) =>
    context === null || !asked.includes(doubt) || !isAnswered(doubt, topic.entity, material);
  const doubts = [
    ...(said.doubt === null ? [] : [said.doubt]),
    ...hearsayIn(material),
    ...conditionIn(material),
    ...demandIn(material),
    ...back,
    ...openOwner(other, topic),
    ...topic.doubts,
    ...briefIn(material, topic.entity, isTelling),
    ...judgementIn(material, content),
  ];
  const owned = own === null ? stand : { word: other!.word, entity: own };
  const remarked = pairIn(material) ?? (owned && { word: owned.word, entities: [owned.entity] });
  return {
    ...content,
    card: topic.entity.id,
    also: (remarked?.entities ?? []).flatMap(({ id }) => (id === topic.entity.id ? [] : id)),
    note: noteOf(remarked && `“${remarked.word}”: ${titlesOf(remarked.entities)}`, context, material),
    doubts: unique(doubts.filter(isOpen).map((doubt) => withNoun(doubt, material))).filter(
      (doubt) => !isMinor(doubt, material),
    ),
  };
}

/** Names of a statement without the agency or the paper that only passes it on. */
function besidesOutlet(material: Material, inside: readonly Mention[]): readonly Mention[] {
  if (!isOutlet(material)) return inside;
  return inside.filter(({ entity }) => entity !== material.said.speaker!.entity);
}

/** Whom a word stands for that neither the topic nor a name tells: a noun, “there”, «ему». */
function standFor(
  material: Material,
  inside: readonly Mention[],
  topic: Entity,
): Pick<Recipient, 'word' | 'entity'> | null {
  return (
    standInFor(material, inside, topic) ??
    placeMeant(material, topic) ??
    recipientFor(material, inside, topic)
  );
}

/** Its doubts about words that point to what stands before it. */
function pointingBack(
  material: Material,
  { about, stated, due }: Pick<KeptFact, 'about' | 'stated' | 'due'>,
  isTelling: boolean,
  isClear: boolean,
): Doubt[] {
  return [
    ...(about === null || opensWithThen(material) ? leaningIn(material) : []),
    ...relationalIn(material),
    ...(stated === null ? thenIn(material) : []),
    ...goingOnIn(material, isTelling),
    ...pointersIn(material),
    ...definitesIn(material, isClear, due !== null),
  ];
}

/** “His deputy, Anna Roth”, where nobody is certain to be meant; a topic may say so itself. `owner`: whose the subject is, if not the topic. */
function openOwner(owner: Possessor | null, topic: Topic): Doubt[] {
  const isTold = owner === null || owner.certain || topic.doubts.some(({ of }) => of === 'reference');
  return isTold ? [] : [pointing(owner.word, owner.entity)];
}

/** Of an opinion piece what has a figure or a date is its report, all else its judgement. */
function judgementIn(
  { isView }: Material,
  {
    mode,
    quantities,
    stated,
    about,
    due,
  }: Pick<KeptFact, 'mode' | 'quantities' | 'stated' | 'about' | 'due'>,
): Doubt[] {
  const isReport = mode !== null || quantities.length > 0 || (stated ?? about ?? due) !== null;
  return isView && !isReport ? [{ of: 'opinion' }] : [];
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

/** The titles of one or two. */
const titlesOf = (entities: readonly Entity[]) => entities.map(({ title }) => title).join(', ');

/** Who is meant, and what. */
function noteOf(who: string | null, context: string | null, material: Material): string | null {
  const told = context === null ? [] : `before: “${context}”`;
  const remarks = [who ?? [], meantIn(material), told].flat();
  return remarks.length === 0 ? null : remarks.join('; ');
}

/** Is it who wrote the article? What such a line tells of them is no news. */
function isAuthor({ kind, title }: Entity, { article: { author } }: FactsInput): boolean {
  return kind === 'person' && title.includes(' ') && (author ?? '').includes(title);
}
