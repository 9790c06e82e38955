// Entities put together and parted, and what becomes of their facts.
import { slug } from '../deck/slug.ts';
import type { Inline } from '../deck/types.ts';
import { type Edited, isOfEntity } from './edits.ts';
import type { Doubt, Entity, Passed } from './types.ts';

/** Two entities as one, under the second’s id and title, with the facts of both. */
export function merge(now: Edited, id: string, into: string): Edited {
  const gone = now.entities.find((entity) => entity.id === id);
  const stays = now.entities.find((entity) => entity.id === into);
  if (!gone || !stays || id === into) return now;
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
    facts: now.facts.map((fact) => {
      if (fact.card !== id && fact.card !== into) return redirected(fact, id, into);
      const doubts = fact.doubts.filter((doubt) => !isOfEntity(doubt));
      return redirected({ ...fact, doubts }, id, into);
    }),
    passed: now.passed.map((fact) => redirected(fact, id, into)),
  };
}

/** An entity in two: a name gets a card of its own, with the facts that hold it alone. */
export function split(now: Edited, id: string, text: string): Edited {
  const whole = now.entities.find((entity) => entity.id === id);
  const name = whole?.names.find((each) => each.text === text);
  const own = slug(text);
  if (!whole || !name || whole.names.length < 2 || now.entities.some((entity) => entity.id === own))
    return now;
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
  const isPart = ({ quote: { exact } }: Passed) =>
    exact.includes(text) && !rest.some((each) => !text.includes(each.text) && exact.includes(each.text));
  const parted = <F extends Passed>(fact: F) => (isPart(fact) ? redirected(fact, id, own) : fact);
  return {
    entities: now.entities.flatMap((entity) =>
      entity === whole ? [{ ...whole, names: rest }, part] : [entity],
    ),
    facts: now.facts.map(parted),
    passed: now.passed.map(parted),
  };
}

/** A fact with one entity in another's place; null: in nobody's, so that links to it become plain text. */
export function redirected<F extends Passed>(fact: F, from: string, to: string | null): F {
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
    doubts: fact.doubts.map((doubt) => (isGuess(doubt, from) ? { ...doubt, guess: to } : doubt)),
    saidBy: fact.saidBy?.card === from ? { ...fact.saidBy, card: to } : fact.saidBy,
    also: [...new Set(also)],
  };
}

function isGuess(doubt: Doubt, entity: string): doubt is Doubt & { readonly of: 'speaker' | 'reference' } {
  return (doubt.of === 'speaker' || doubt.of === 'reference') && doubt.guess === entity;
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
