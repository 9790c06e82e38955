// German: what tells of a trial and names nobody, “Ein Urteil wird im Januar erwartet”, is told of the court.
import type { Entity } from '../../types.ts';
import { isNamedEarly, onlyOf } from '../antecedents/only.ts';
import type { Material } from '../fact.ts';
import type { Token } from '../statements/tokens.ts';
import { OPENING } from './main-entity.ts';
import { isTheirs, tellsOfOthers } from './of-others.ts';

/**
 * The court of whose trial a statement tells: by its subject, or, with a figure or a date (`hasFigure`), by any word that only a trial
 * has. Null: it is of none, or the article tells of more than one court.
 */
export function ofTrial(material: Material, hasFigure: boolean): Entity | null {
  const { statement, input } = material;
  const { tokens, subject } = statement;
  const court = input.words.verbSecond ? courtOf(input.entities) : null;
  if (court === null) return null;
  const does = subject === null ? '' : tokens[subject.to - 1]!.lower;
  if (SIDE.test(does) && !tokens.some((token, at) => isTheirs(token, at, input.words))) return court;
  const isOfCourt = hasFigure && subject?.pronoun == null && tokens.some(isOfTrial);
  return isOfCourt && !tellsOfOthers(material) ? court : null;
}

/** The one court before which the trial is of which an article tells at once; null: there is none, or more than one. */
function courtOf(entities: readonly Entity[]): Entity | null {
  const isCourt = ({ kind, title }: Entity) => kind === 'institution' && COURT.test(title);
  return onlyOf(entities.filter((one) => isCourt(one) && isNamedEarly(one, OPENING)));
}

/** Courts in which people are tried. */
const COURT = /(?:land|amts|landes|schwur|arbeits|sozial|verwaltungs|kreis|bezirks|kantons)gericht/iu;

/** What a trial has, of which no name tells. */
const SIDE =
  /^(?:(?:haupt|mit)?angeklagten?|beschuldigten?|verteidigung|anklage|(?:straf)?kammer|verfahren|prozess)$/u;

/** What only a trial has, wherever a sentence with a figure or a date names it. */
const SITTING = /^(?:urteils?|prozesse?s|verhandlungstagen?|gericht|zeugen?|plädoyers?|beweisaufnahme)$/u;

function isOfTrial({ type, lower, text }: Token): boolean {
  return type === 'word' && /^\p{Lu}/u.test(text) && (SIDE.test(lower) || SITTING.test(lower));
}
