// Whom the clause that reports a statement names: by a name, a role, a noun or a pronoun.
import { genderOf } from '../../entities/gazetteer/gender.ts';
import type { Doubt, Entity, Mode } from '../../types.ts';
import { sameAs } from '../antecedents/nouns/anaphors.ts';
import { type Cast, denotedBy, namesakeOf } from '../antecedents/nouns/roles.ts';
import { antecedentOf } from '../antecedents/pronouns/antecedents.ts';
import { elsewhere } from '../antecedents/pronouns/elsewhere.ts';
import type { Around } from '../antecedents/scene.ts';
import { hasVerb, type Phrase, textOf } from '../speech/phrases.ts';
import { subjectOf } from '../speech/subjects.ts';
import type { Reading } from '../statements/reading.ts';
import type { Statement } from '../statements/statements.ts';
import { germanFirst, russianFirst } from './first-case.ts';

/** Who says a statement. With `mode` null it is the article. */
export interface Attribution {
  readonly mode: Mode;
  readonly speaker: { readonly name: string; readonly entity: Entity | null } | null;
  readonly doubt: Doubt | null;
  /** Who it may be, where that is in doubt. */
  readonly guess: Entity | null;
}

/** The doubt where who says it is not to be told. */
export const WHO: Doubt = { of: 'speaker', word: null, guess: null };

/** English “said the bank *in a statement*”, “a lawyer *on Monday* said”: it tells nothing of who speaks. */
const SAYING =
  / on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$| (?:in|at|during|via|through) (?:an? |the |his |her |its |their )?(?:\p{L}+ ){0,2}(?:statement|interview|briefing|conference|e-?mail|post|filing|speech)$/u;

/** Russian «Линдовы *же* сказали»: a word that is part of no name. */
const PARTICLE = / же$/u;

/** Russian: who speaks stands behind a preposition of place. */
const IN = /^во? /iu;

/** Who says a statement that has a clause which reports it. */
export function reported(
  { text }: Reading,
  { tokens, report }: Statement,
  around: Around,
  cast: Cast,
): Attribution {
  const { words } = cast;
  const { mode, speaker } = report!;
  const name =
    speaker !== null && tokens.slice(speaker.from, speaker.to).length > 0
      ? textOf(tokens, speaker, text).replace(PARTICLE, '')
      : '';
  // “And predicted that …” leaves out who.
  if (speaker === null || (speaker.entity === null && words.openers.has(name.toLowerCase()))) {
    return { mode, speaker: null, doubt: WHO, guess: null };
  }
  // “The court heard that”: by whom, the clause does not tell.
  if (report!.isHeard) return { mode, speaker: null, doubt: null, guess: null };
  return attributed(speaker, name, mode);

  function attributed(phrase: Phrase, name: string, mode: Mode): Attribution {
    if (phrase.pronoun === null) {
      const named = phrase.entity === null ? null : tokens[nameAt(phrase)]!.text;
      const same = sameAs(tokens, phrase, around, cast);
      if (same !== null)
        // “Die Stadtverwaltung” is not called as its town is.
        return {
          mode,
          speaker: { name: same.kind === 'place' ? name : same.title, entity: same },
          doubt: null,
          guess: null,
        };
      const entity = phrase.entity ?? denotedBy(tokens, phrase, cast);
      const other = entity !== null && phrase.to - phrase.from === 1 ? namesakeOf(entity, cast) : null;
      if (other !== null)
        return { mode, speaker: null, doubt: { of: 'speaker', word: name, guess: other.id }, guess: other };
      // “По словам Линда”: the name stands in another case.
      const ahead = tokens[phrase.from - 1]?.lower ?? '';
      const isInflected =
        words.inflects && (mode === 'according-to' || report!.isQuoted || words.prepositions.has(ahead));
      // «как пояснила жена мэра»
      const isFirst = words.say.has(tokens[report!.at]!.lower) && !words.prepositions.has(ahead);
      // German “nach Angaben des Deutschen Wetterdienstes”
      const isOfCase = words.verbSecond && mode === 'according-to' && phrase.entity?.kind !== 'person';
      const isTitled = (isInflected || isOfCase) && phrase.entity !== null;
      const plain = isOfCase
        ? germanFirst(name, ahead)
        : (isInflected && !isFirst) || IN.test(name)
          ? russianFirst(name)
          : words.inverts
            ? name
            : name.replace(SAYING, '');
      const written = isTitled ? phrase.entity!.title : (named ?? plain);
      return { mode, speaker: { name: written, entity }, doubt: null, guess: null };
    }
    // “When Roth came, she said”: one person only, before the pronoun.
    const isOne = words.sheOrThey.has(phrase.pronoun) && !words.pluralVerb.test(tokens[report!.at]!.lower);
    const isShe = words.she.has(phrase.pronoun) || isOne;
    const isHuman = words.he.has(phrase.pronoun) || isShe;
    const mayMean = ({ kind, title, role }: Entity) =>
      kind === 'person' &&
      (words.dropsSubject || [null, isShe ? 'she' : 'he'].includes(genderOf(title, role)));
    // “Roth, she said, could do more”, “Roth would go, she said”: who is named in what is said does not say it.
    // Spanish “Ana Roth pidió ayuda porque, según ella, …”
    const isOwn = words.dropsSubject && mode === 'according-to';
    // Russian «Рот уедет, сказал он»
    const clause = words.inflects ? Math.min(report!.from, phrase.from) : phrase.from;
    const isInserted =
      !isOwn &&
      clause > 0 &&
      tokens[clause - 1]!.type === 'mark' &&
      (report!.side === 'before' || !hasVerb(tokens, 0, phrase.from, words));
    const earlier = new Set(
      (isInserted ? [] : tokens.slice(0, phrase.from)).flatMap(({ entity }) =>
        entity && mayMean(entity) ? [entity] : [],
      ),
    );
    const [only] = earlier;
    if (isHuman && earlier.size === 1 && only!.doubt === null) {
      return { mode, speaker: { name: only!.title, entity: only! }, doubt: null, guess: null };
    }
    // “Kovin Rail will cut 40 jobs, it said”
    const own =
      isInserted && words.it.has(phrase.pronoun) ? (subjectOf(tokens, 0, words)?.entity ?? null) : null;
    const isBody = own?.kind === 'body' || own?.kind === 'institution';
    if (isBody && own.doubt === null)
      return { mode, speaker: { name: own.title, entity: own }, doubt: null, guess: null };
    const others = [...(isInserted ? tokens.slice(0, phrase.from) : []), ...tokens.slice(phrase.to)];
    const { entity, certain } = antecedentOf(phrase.pronoun, elsewhere(around, others, words), cast, {
      isShe,
      isSpeaking: true,
    });
    if (certain) return { mode, speaker: { name: entity!.title, entity }, doubt: null, guess: null };
    const doubt: Doubt = { of: 'speaker', word: name, guess: entity?.id ?? null };
    return { mode, speaker: null, doubt, guess: entity };
  }

  function nameAt(phrase: Phrase): number {
    for (let at = phrase.to - 1; at > phrase.from; at--) if (tokens[at]!.entity === phrase.entity) return at;
    return phrase.from;
  }
}
