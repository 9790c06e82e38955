// The lines of the review: each card, and under it its facts, those that are dropped too.
import type { Article } from '../../article/types.ts';
import { cardsOf } from '../../deck/facts.ts';
import { slug } from '../../deck/slug.ts';
import { applyEdits, type Edit, type Edited, isBefore } from '../../keep/edits.ts';
import type { Doubt, Entity, KeptFact, Passed } from '../../keep/types.ts';

/** One line. */
export type Row =
  | {
      readonly type: 'card';
      readonly id: string;
      readonly entity: Entity;
      /** Facts under it that are on cards, and such as are under other cards and concern it too. */
      readonly facts: number;
      readonly elsewhere: number;
      readonly doubtful: number;
      /** Its names that can be split off: not its only one, and none that is a card's own. */
      readonly parts: readonly string[];
      /** No card, and no line for the facts under it. */
      readonly dropped: boolean;
    }
  | {
      readonly type: 'fact';
      readonly id: string;
      readonly fact: KeptFact;
      readonly dropped: boolean;
      /** Its card is in doubt, and keeps it off. */
      readonly waits: boolean;
      /** Who says it; see `Saying`. */
      readonly saying: Saying;
    }
  | {
      /** What became no fact. */
      readonly type: 'passed';
      readonly id: string;
      readonly fact: Passed;
      readonly saying: Saying;
      /** No line before it is of its paragraph. */
      readonly isFirst: boolean;
    };

/** The lines of a review. */
export interface Rows {
  /** Cards, each with its facts behind it. */
  readonly kept: readonly Row[];
  readonly passed: readonly (Row & { readonly type: 'passed' })[];
}

/** Who says a fact as its line shows it, and so who will have said it when it is kept. */
export type Saying =
  | { readonly by: 'article' }
  | { readonly by: 'somebody'; readonly name: string }
  /** In doubt: perhaps this entity. */
  | { readonly by: 'perhaps'; readonly name: string; readonly entity: string }
  /** In doubt, and nobody comes into question. */
  | { readonly by: 'unknown' };

const isDrop = ({ type }: Edit) => type === 'drop' || type === 'drop-card';

/**
 * Lines in the article's order: a card where it is first mentioned, its facts below it. Cards without a fact come last,
 * since other cards may lead to them. A dropped card stays in its place, alone.
 */
export function rowsOf(compiled: Edited, edits: readonly Edit[]): Rows {
  const dropped = new Set(edits.flatMap((edit) => (edit.type === 'drop' ? [edit.fact] : [])));
  const { entities, facts, passed } = applyEdits(
    compiled,
    edits.filter((edit) => !isDrop(edit)),
  );
  const left = new Set(applyEdits(compiled, edits).entities.map(({ id }) => id));
  const inDoubt = new Set(entities.flatMap(({ id, doubt }) => (doubt === null ? [] : [id])));
  const isOff = (fact: KeptFact) => isDoubtful(fact) || inDoubt.has(fact.card);
  const onCards = facts.filter(
    (fact) => left.has(fact.card) && !isOff(fact) && !dropped.has(fact.quote.exact),
  );
  const ids = new Set(entities.map(({ id }) => id));
  const hasOwn = ({ id }: Entity) => facts.some(({ card }) => card === id);
  const linesOf = (entity: Entity): readonly Row[] => {
    const own = facts.filter((fact) => fact.card === entity.id);
    const shown = own.filter((fact) => !dropped.has(fact.quote.exact));
    const doubtful = shown.filter(isOff).length;
    const card: Row = {
      type: 'card',
      id: `card ${entity.id}`,
      entity,
      facts: shown.length - doubtful,
      elsewhere: onCards.filter((fact) => cardsOf(fact, fact.card).indexOf(entity.id) > 0).length,
      doubtful,
      parts:
        entity.names.length > 1 ? entity.names.flatMap(({ text }) => (ids.has(slug(text)) ? [] : text)) : [],
      dropped: !left.has(entity.id),
    };
    if (card.dropped) return [card];
    const lines = own.map((fact): Row => {
      const key = fact.quote.exact;
      return {
        type: 'fact',
        id: `fact ${key}`,
        fact,
        dropped: dropped.has(key),
        waits: inDoubt.has(entity.id),
        saying: sayingOf(fact, entities),
      };
    });
    return [card, ...lines];
  };
  return {
    kept: entities.toSorted((a, b) => Number(hasOwn(b)) - Number(hasOwn(a))).flatMap(linesOf),
    passed: passed.map((fact, i) => ({
      type: 'passed',
      id: `passed ${fact.quote.exact}`,
      fact,
      saying: sayingOf(fact, entities),
      isFirst: i === 0 || !isOneParagraph(fact, passed[i - 1]!),
    })),
  };
}

const isOneParagraph = ({ sentence: a }: Passed, { sentence: b }: Passed) =>
  a.paragraph === b.paragraph && a.caption === b.caption;

/** Where, among what was passed over, somebody looks who comes from a line: what stands behind it in the article; else the first. */
export function passedAfter(row: Row | undefined, passed: Rows['passed']): number {
  if (!row || row.type === 'card') return 0;
  return Math.max(
    0,
    passed.findIndex(({ fact }) => isBefore(row.fact.sentence, fact.sentence)),
  );
}

function sayingOf({ doubts, saidBy }: Passed, entities: readonly Entity[]): Saying {
  const doubt = doubts.find((each): each is Doubt & { of: 'speaker' } => each.of === 'speaker');
  if (!doubt) return saidBy ? { by: 'somebody', name: saidBy.name } : { by: 'article' };
  const guess = entities.find(({ id }) => id === doubt.guess);
  return guess ? { by: 'perhaps', name: guess.title, entity: guess.id } : { by: 'unknown' };
}

/** The edit that keeps a fact as its line shows it; null: first it must be said who says it. */
export function keeping({ fact, dropped, saying }: Row & { type: 'fact' }): Edit | null {
  const key = fact.quote.exact;
  if (dropped || saying.by === 'article' || saying.by === 'somebody') return { type: 'keep', fact: key };
  if (saying.by === 'unknown') return null;
  return { type: 'speaker', fact: key, speaker: { name: saying.name, entity: saying.entity } };
}

function isDoubtful({ doubts }: KeptFact): boolean {
  return doubts.length > 0;
}

/** Whether the fact of a line stays off cards, for its own sake or its card's. */
export function isAside({ fact, waits }: Row & { type: 'fact' }): boolean {
  return isDoubtful(fact) || waits;
}

/** Edits with one more. Keeping what was dropped takes the dropping back. */
export function withEdit(edits: readonly Edit[], edit: Edit): readonly Edit[] {
  if (edit.type !== 'keep') return [...edits, edit];
  const rest = edits.filter((each) => !(each.type === 'drop' && each.fact === edit.fact));
  return rest.length < edits.length ? rest : [...edits, edit];
}

/** Edits under which a dropped card is there again, with its facts: without those that alone keep it away. */
export function withCard(compiled: Edited, edits: readonly Edit[], id: string): readonly Edit[] {
  return edits.filter((edit) => {
    const rest = edits.filter((each) => each !== edit);
    return edit.type !== 'drop-card' || !applyEdits(compiled, rest).entities.some((one) => one.id === id);
  });
}

/** Edits without what was done last, which may be two: a card that was made for a fact, a time that became another sort of time. */
export function withoutLast(edits: readonly Edit[]): readonly Edit[] {
  const [before, last] = [edits.at(-2), edits.at(-1)];
  const isForFact =
    before?.type === 'card' &&
    (last?.type === 'add' || last?.type === 'move') &&
    last.to === slug(before.title);
  const isOtherTime =
    before?.type === 'date' &&
    last?.type === 'date' &&
    before.date === null &&
    before.fact === last.fact &&
    before.which !== last.which;
  return edits.slice(0, isForFact || isOtherTime ? -2 : -1);
}

/** Whether anything is said of a card, under it or under others. */
export function hasFacts({ facts, elsewhere, doubtful }: Row & { type: 'card' }): boolean {
  return facts + elsewhere + doubtful > 0;
}

/** What a line is about: the title of a card, the words of a fact. */
export function ownWords(row: Row): string {
  return row.type === 'card' ? row.entity.title : row.fact.quote.exact;
}

/** The paragraph or caption that a fact stands in, parted where its words begin and end. */
export function contextOf(
  article: Article,
  fact: Passed,
): readonly [before: string, words: string, after: string] {
  const { paragraph, caption } = fact.sentence;
  const text = (caption ? article.captions[paragraph - 1] : article.paragraphs[paragraph - 1]?.text) ?? '';
  const { exact } = fact.quote;
  const at = text.indexOf(exact, Math.max(0, fact.sentence.start - 1));
  return at < 0 ? ['', exact, ''] : [text.slice(0, at), exact, text.slice(at + exact.length)];
}
