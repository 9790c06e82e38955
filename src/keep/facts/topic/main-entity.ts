// What an article is about.
import { onceFor } from '../../once.ts';
import type { Entity } from '../../types.ts';
import { isNamedEarly, LEAD } from '../antecedents/only.ts';
import type { FactsInput } from '../facts.ts';

/** Paragraphs in which an article goes on with what its headline tells: headline, lead and the one behind it. */
export const OPENING = 3;

/** What an article is about: the thing that its headline names, or else that it names early and most often; or the headline's place. Null: there is no such thing. */
export const mainEntityOf = onceFor(({ entities }: FactsInput) => entities, mainEntityIn);

function mainEntityIn({ entities, article: { title }, words }: FactsInput): Entity | null {
  // «Orsa Post: мост закроют»: who tells it
  const [teller = ''] = words.inflects ? (/^[^:]+(?=: )/u.exec(title) ?? []) : [];
  const isTeller = ({ kind, names }: Entity) => kind === 'body' && names.some(({ text }) => text === teller);
  const others = entities.filter((one) => !isTeller(one));
  const named = namedIn(others, title);
  const isPlace = named?.kind === 'place' && !words.verbSecond;
  return named !== null && !isPlace ? named : (mostNamed(others) ?? named);
}

/** What an article names in headline or lead, several times, and more often than anything else; null: there is no such thing. */
function mostNamed(entities: readonly Entity[]): Entity | null {
  const count = ({ mentions }: Entity) => mentions.filter(({ caption }) => !caption).length;
  const [first, second] = entities
    .filter(({ kind }) => kind !== 'place')
    .toSorted((a, b) => count(b) - count(a));
  if (first === undefined || first.doubt !== null || count(first) < FEWEST) return null;
  return isNamedEarly(first, LEAD) && (second === undefined || count(second) < count(first)) ? first : null;
}

/** Mentions that what an article is about has at least, where its headline does not name it. */
const FEWEST = 3;

/** The one entity of a headline, places last; of several the one that begins it. “SPD-Mann Lind tritt zurück” is not about the party. */
function namedIn(entities: readonly Entity[], headline: string): Entity | null {
  const inHeadline = entities.flatMap((entity) => {
    const place = entity.mentions.find(
      ({ paragraph, caption, end }) => paragraph === 1 && !caption && headline[end] !== '-',
    );
    return place === undefined ? [] : [{ entity, start: place.start }];
  });
  const things = inHeadline.filter(({ entity }) => entity.kind !== 'place');
  const [first, ...more] = (things.length > 0 ? things : inHeadline).toSorted((a, b) => a.start - b.start);
  if (first?.entity.doubt !== null) return null;
  return more.length === 0 || (things.length > 0 && first.start <= FRONT) ? first.entity : null;
}

/** Letters before the name that begins a headline: an article. */
const FRONT = 4;
