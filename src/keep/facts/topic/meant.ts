// Whom a subject stands for that does not name them.
import type { Entity } from '../../types.ts';
import { sameAs } from '../antecedents/nouns/anaphors.ts';
import { namedNext } from '../antecedents/nouns/named-next.ts';
import { ownerMeant } from '../antecedents/nouns/owners.ts';
import { denotedBy } from '../antecedents/nouns/roles.ts';
import { russianMeant } from '../antecedents/nouns/russian-nouns.ts';
import { isTrade } from '../antecedents/nouns/russian-persons.ts';
import { actsFor, stateMeant } from '../antecedents/nouns/states.ts';
import { lifeIn } from '../antecedents/pronouns/lives.ts';
import type { Material } from '../fact.ts';
import type { Phrase } from '../speech/phrases.ts';
import { isKinNoun } from './open-subjects.ts';

/** Who or what a noun stands for that was told before, or that the article has one of; null: that is not certain. */
export function meantBy(material: Material, subject: Phrase): Entity | null {
  const {
    statement: { tokens },
    around,
    reading,
    input,
  } = material;
  // “The Gambler”, a song
  const list = tokens.slice(subject.from, subject.to);
  if (
    list.every(({ isQuoted, type }) => isQuoted && type === 'word') &&
    /^\p{Lu}/u.test(list.at(-1)?.text ?? '')
  )
    return null;
  return (
    sameAs(tokens, subject, around, input) ??
    (subject.entity === null ? denotedBy(tokens, subject, input) : null) ??
    ownerMeant(tokens, subject, around, input) ??
    namedNext(reading.sentence, tokens, subject, input) ??
    ofLife(material, subject) ??
    russianMeant(tokens, subject, around, input) ??
    stateMeant(tokens, subject, input) ??
    actsFor(tokens, subject, input)
  );
}

/** Russian «молодой гидролог», «отец»: a trade in the life of one, where the sentence names nobody else; of kin, nor the one before. */
function ofLife(
  { statement: { tokens }, around, input }: Material,
  { from, to, entity, pronoun }: Phrase,
): Entity | null {
  const star = input.words.inflects && entity === null && pronoun === null ? lifeIn(input) : null;
  const isOther = (one: Entity | null) => one?.kind === 'person' && one !== star;
  if (star === null || to - from > 2 || tokens.some((token) => isOther(token.entity))) return null;
  const { lower } = tokens[to - 1]!;
  const isTheirs = !isKinNoun(lower) || !(around.before ?? around.last)?.mentioned.some(isOther);
  return isTrade(lower) && isTheirs ? star : null;
}
