// What the reader changes in a compiled article. Edits lie over what was compiled and are applied again whenever the
// article is: they name facts by their words and entities by the ids that compiling gives.
import { slug } from '../deck/slug.ts';
import type { FactDate, Kind, Name } from '../deck/types.ts';
import { merge, redirected, split } from './regroup.ts';
import type { Doubt, Entity, KeptFact, Passed, Place } from './types.ts';

/** A fact's own words (`quote.exact`). */
export type FactKey = string;

/** One change. */
export type Edit =
  /** A doubtful fact is right as it is. Where its speaker is in doubt, that makes it the article’s own. */
  | { readonly type: 'keep'; readonly fact: FactKey }
  | { readonly type: 'drop'; readonly fact: FactKey }
  /** What the rules passed over is a fact of an entity. Who says it stays in doubt, if it is. */
  | { readonly type: 'add'; readonly fact: FactKey; readonly to: string }
  /** It is mainly about another entity. */
  | { readonly type: 'move'; readonly fact: FactKey; readonly to: string }
  /** `entity` where the speaker has a card; null: the article itself says it. */
  | {
      readonly type: 'speaker';
      readonly fact: FactKey;
      readonly speaker: { readonly name: string; readonly entity: string | null } | null;
    }
  | {
      readonly type: 'date';
      readonly fact: FactKey;
      readonly which: 'stated' | 'about' | 'due';
      readonly date: FactDate | null;
    }
  /** What is remarked on a fact; null: nothing. */
  | { readonly type: 'note'; readonly fact: FactKey; readonly note: string | null }
  /** Somebody or something that was not found gets a card, under the slug of the title. `language`: primary tag of the title's. */
  | {
      readonly type: 'card';
      readonly title: string;
      readonly kind: Kind;
      readonly language: string | null;
    }
  | { readonly type: 'rename'; readonly entity: string; readonly title: string }
  | { readonly type: 'kind'; readonly entity: string; readonly kind: Kind }
  /** It is what the shelf knows under this title: it takes title, kind and id, and its own title stays as a name. */
  | {
      readonly type: 'join';
      readonly entity: string;
      readonly title: string;
      readonly kind: Kind;
      readonly wikidata: string | null;
    }
  /** Both are one: the first is known by the second's title from now on. */
  | { readonly type: 'merge'; readonly entity: string; readonly into: string }
  /** A name means somebody or something else, which gets a card of its own. */
  | { readonly type: 'split'; readonly entity: string; readonly name: string }
  /** No card, and no fact under it. */
  | { readonly type: 'drop-card'; readonly entity: string };

/** What edits change. */
export interface Edited {
  readonly entities: readonly Entity[];
  readonly facts: readonly KeptFact[];
  /** What is no fact yet. */
  readonly passed: readonly Passed[];
}

/** Applies edits one after the other. One whose fact or entity is not there any more changes nothing. */
export function applyEdits(compiled: Edited, edits: readonly Edit[]): Edited {
  return edits.reduce<Edited>((now, edit) => applyEdit(now, resolved(now, edit)), compiled);
}

/** An edit with the ids that entities have now: one that is called more fully since has another. */
function resolved(now: Edited, edit: Edit): Edit {
  const id = (before: string) => idNow(now, before);
  switch (edit.type) {
    case 'keep':
    case 'drop':
    case 'date':
    case 'note':
    case 'card':
      return edit;
    case 'add':
    case 'move':
      return { ...edit, to: id(edit.to) };
    case 'speaker': {
      const { speaker } = edit;
      const entity = speaker?.entity ?? null;
      return { ...edit, speaker: speaker && { ...speaker, entity: entity === null ? null : id(entity) } };
    }
    case 'merge':
      return { ...edit, entity: id(edit.entity), into: id(edit.into) };
    default:
      return { ...edit, entity: id(edit.entity) };
  }
}

/** The id itself, or that of the one entity which has a name that it was made from. */
function idNow(now: Edited, id: string): string {
  if (has(now, id)) return id;
  const [one, ...others] = now.entities.filter(({ names }) => names.some(({ text }) => slug(text) === id));
  return one && others.length === 0 ? one.id : id;
}

function applyEdit(now: Edited, edit: Edit): Edited {
  switch (edit.type) {
    case 'keep':
      return changeFact(now, edit.fact, (fact) => ({ ...fact, doubts: [] }));
    case 'drop':
      return { ...now, facts: now.facts.filter((fact) => fact.quote.exact !== edit.fact) };
    case 'add':
      return has(now, edit.to) ? add(now, edit.fact, edit.to) : now;
    case 'move':
      if (!has(now, edit.to)) return now;
      return changeFact(now, edit.fact, (fact) => settled({ ...fact, card: edit.to }));
    case 'speaker': {
      const { speaker } = edit;
      const saidBy = speaker && {
        name: speaker.name,
        card: speaker.entity !== null && has(now, speaker.entity) ? speaker.entity : null,
      };
      return changeFact(now, edit.fact, (fact) => ({
        ...fact,
        saidBy,
        mode: saidBy ? (fact.mode ?? 'indirect') : null,
        doubts: [],
      }));
    }
    case 'date':
      return changeFact(now, edit.fact, (fact) => settled({ ...fact, [edit.which]: edit.date }));
    case 'note':
      return changeFact(now, edit.fact, (fact) => ({ ...fact, note: edit.note }));
    case 'card':
      return has(now, slug(edit.title)) ? now : { ...now, entities: [...now.entities, newEntity(edit)] };
    case 'rename':
      return settleEntity(now, edit.entity, { title: edit.title });
    case 'kind':
      return settleEntity(now, edit.entity, { kind: edit.kind });
    case 'join':
      return join(now, edit);
    case 'merge':
      return merge(now, edit.entity, edit.into);
    case 'split':
      return split(now, edit.entity, edit.name);
    case 'drop-card':
      return {
        entities: now.entities.filter((entity) => entity.id !== edit.entity),
        facts: now.facts
          .filter((fact) => fact.card !== edit.entity)
          .map((fact) => redirected(fact, edit.entity, null)),
        passed: now.passed.map((fact) => redirected(fact, edit.entity, null)),
      };
  }
}

/** What was passed over, as a fact; what compiling has made a fact of meanwhile is put under the entity and settled. */
function add(now: Edited, key: FactKey, to: string): Edited {
  const one = now.passed.find(({ quote }) => quote.exact === key);
  if (!one) return changeFact(now, key, (fact) => settled({ ...fact, card: to }));
  const later = now.facts.findIndex((fact) => isBefore(one.sentence, fact.sentence));
  const facts = now.facts.toSpliced(later < 0 ? now.facts.length : later, 0, { ...one, card: to });
  return { ...now, facts, passed: now.passed.filter((each) => each !== one) };
}

/** Does a place begin before another in the article: captions stand behind the text? */
export function isBefore(a: Place, b: Place): boolean {
  if (a.caption !== b.caption) return b.caption;
  return a.paragraph === b.paragraph ? a.start < b.start : a.paragraph < b.paragraph;
}

function newEntity({ title, kind, language }: Edit & { type: 'card' }): Entity {
  const names: readonly Name[] = [{ text: title, language, unsure: false, unless: [] }];
  return { id: slug(title), title, kind, role: null, wikidata: null, names, mentions: [], doubt: null };
}

/** What the reader set right is in doubt no more; who says it is settled only by saying who. */
const settled = (fact: KeptFact): KeptFact => ({
  ...fact,
  doubts: fact.doubts.filter(({ of }) => of === 'speaker'),
});

/** Whether a fact is in doubt because of its entity. */
export const isOfEntity = ({ of }: Doubt): boolean => of === 'kind' || of === 'form';

const has = ({ entities }: Edited, id: string) => entities.some((entity) => entity.id === id);

function changeFact(now: Edited, key: FactKey, change: (fact: KeptFact) => KeptFact): Edited {
  return { ...now, facts: now.facts.map((fact) => (fact.quote.exact === key ? change(fact) : fact)) };
}

/** An entity set right: its facts are in doubt no more because of it. */
function settleEntity(now: Edited, id: string, change: Partial<Entity>): Edited {
  return {
    ...now,
    entities: now.entities.map((entity) =>
      entity.id === id ? { ...entity, ...change, doubt: null } : entity,
    ),
    facts: now.facts.map((fact) =>
      fact.card === id ? { ...fact, doubts: fact.doubts.filter((doubt) => !isOfEntity(doubt)) } : fact,
    ),
  };
}

function join(now: Edited, { entity: id, title, kind, wikidata }: Edit & { type: 'join' }): Edited {
  const own = now.entities.find((entity) => entity.id === id);
  if (!own) return now;
  const isName = own.names.some(({ text }) => text === own.title);
  const before: Name = { text: own.title, language: null, unsure: false, unless: [] };
  const names = isName ? own.names : [...own.names, before];
  return settleEntity(now, id, { title, kind, wikidata: wikidata ?? own.wikidata, names });
}
