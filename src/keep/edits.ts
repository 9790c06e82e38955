// What the reader changes in a compiled article. Edits lie over what was compiled and are applied again whenever the
// article is: they name facts by their words and entities by the ids that compiling gives.
import { slug } from '../deck/slug.ts';
import type { FactDate, Inline, Kind, Name } from '../deck/types.ts';
import type { Entity, KeptFact } from './types.ts';

/** A fact's own words (`quote.exact`). */
export type FactKey = string;

/** One change. */
export type Edit =
  /** A doubtful fact is right as it is. */
  | { readonly type: 'keep'; readonly fact: FactKey }
  | { readonly type: 'drop'; readonly fact: FactKey }
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
}

/** Applies edits one after the other. One whose fact or entity is not there any more changes nothing. */
export function applyEdits(compiled: Edited, edits: readonly Edit[]): Edited {
  return edits.reduce<Edited>(applyEdit, compiled);
}

function applyEdit(now: Edited, edit: Edit): Edited {
  switch (edit.type) {
    case 'keep':
      return changeFact(now, edit.fact, (fact) => ({ ...fact, doubts: [] }));
    case 'drop':
      return { ...now, facts: now.facts.filter((fact) => fact.quote.exact !== edit.fact) };
    case 'move':
      if (!has(now, edit.to)) return now;
      return changeFact(now, edit.fact, (fact) => settled({ ...fact, card: edit.to }));
    case 'speaker': {
      const { speaker } = edit;
      const saidBy = speaker && {
        name: speaker.name,
        card: speaker.entity !== null && has(now, speaker.entity) ? speaker.entity : null,
      };
      return changeFact(now, edit.fact, (fact) =>
        settled({ ...fact, saidBy, mode: saidBy ? (fact.mode ?? 'indirect') : null }),
      );
    }
    case 'date':
      return changeFact(now, edit.fact, (fact) => settled({ ...fact, [edit.which]: edit.date }));
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
      };
  }
}

/** What the reader set right is in doubt no more. */
const settled = (fact: KeptFact): KeptFact => ({ ...fact, doubts: [] });

const has = ({ entities }: Edited, id: string) => entities.some((entity) => entity.id === id);

function changeFact(now: Edited, key: FactKey, change: (fact: KeptFact) => KeptFact): Edited {
  return { ...now, facts: now.facts.map((fact) => (fact.quote.exact === key ? change(fact) : fact)) };
}

/** An entity set right: its facts are in doubt no more because of it. */
function settleEntity(now: Edited, id: string, change: Partial<Entity>): Edited {
  const doubt = now.entities.find((entity) => entity.id === id)?.doubt ?? null;
  return {
    entities: now.entities.map((entity) =>
      entity.id === id ? { ...entity, ...change, doubt: null } : entity,
    ),
    facts: now.facts.map((fact) =>
      fact.card === id ? { ...fact, doubts: fact.doubts.filter((each) => each !== doubt) } : fact,
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

function merge(now: Edited, id: string, into: string): Edited {
  const gone = now.entities.find((entity) => entity.id === id);
  if (!gone || id === into || !has(now, into)) return now;
  const join = (entity: Entity): Entity => ({
    ...entity,
    role: entity.role ?? gone.role,
    wikidata: entity.wikidata ?? gone.wikidata,
    names: [...entity.names, ...gone.names.filter((name) => !entity.names.some((n) => n.text === name.text))],
    mentions: [...entity.mentions, ...gone.mentions],
    doubt: null,
  });
  return {
    entities: now.entities
      .filter((entity) => entity !== gone)
      .map((entity) => (entity.id === into ? join(entity) : entity)),
    facts: now.facts.map((fact) => redirected(fact, id, into)),
  };
}

function split(now: Edited, id: string, text: string): Edited {
  const whole = now.entities.find((entity) => entity.id === id);
  const name = whole?.names.find((each) => each.text === text);
  const own = slug(text);
  if (!whole || !name || whole.names.length < 2 || has(now, own)) return now;
  const rest = whole.names.filter((each) => each !== name);
  const part: Entity = {
    ...whole,
    id: own,
    title: text,
    role: null,
    wikidata: null,
    names: [{ ...name, unsure: false }],
    mentions: [],
    doubt: null,
  };
  // A fact goes with the name if it holds that name and no other of the whole.
  const isPart = ({ quote: { exact } }: KeptFact) =>
    exact.includes(text) && !rest.some((each) => !text.includes(each.text) && exact.includes(each.text));
  return {
    entities: now.entities.flatMap((entity) =>
      entity === whole ? [{ ...whole, names: rest }, part] : [entity],
    ),
    facts: now.facts.map((fact) => (isPart(fact) ? redirected(fact, id, own) : fact)),
  };
}

/** A fact with one entity in another's place; null: in nobody's, so that links to it become plain text. */
function redirected(fact: KeptFact, from: string, to: string | null): KeptFact {
  const also = fact.also.flatMap((card) => (card !== from ? [card] : to === null ? [] : [to]));
  return {
    ...fact,
    card: fact.card === from && to !== null ? to : fact.card,
    text: joined(
      fact.text.map((piece) => {
        if (typeof piece === 'string' || piece.card !== from) return piece;
        return to === null ? piece.text : { ...piece, card: to };
      }),
    ),
    saidBy: fact.saidBy?.card === from ? { ...fact.saidBy, card: to } : fact.saidBy,
    also: [...new Set(also)],
  };
}

/** Text without adjacent strings, as facts have it. */
function joined(text: readonly Inline[]): readonly Inline[] {
  return text.reduce<Inline[]>((done, piece) => {
    const last = done.at(-1);
    if (typeof piece === 'string' && typeof last === 'string') done[done.length - 1] = last + piece;
    else done.push(piece);
    return done;
  }, []);
}
