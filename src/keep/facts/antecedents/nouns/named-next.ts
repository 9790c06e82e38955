// Whom the first sentence of a report is about, where only the second paragraph names them: “A teacher has been jailed. ¶ Anna Roth, 52,”. English.
import { pattern } from '../../../pattern.ts';
import type { Entity, Sentence } from '../../../types.ts';
import type { Phrase } from '../../speech/phrases.ts';
import type { Token } from '../../statements/tokens.ts';
import { genderIn, genderOfNoun } from '../pronouns/genders.ts';
import { personNoun } from './person-nouns.ts';
import type { Cast } from './roles.ts';

/**
 * What courts and offices do to somebody or they themselves do, right behind the subject or a clause with “who”. Not what happens to
 * victims, who may be another than the one that is named.
 */
const FATE = pattern('u')`
  ^(?:who [^;:]*? )?(?:(?:has|had|been|was|is|will|be|also) )*(?:jailed|sentenced|imprisoned
  |charged|convicted|fined|cleared|acquitted|banned|pleaded|admitted|denied|arrested|accused|found guilty
  |found not guilty|struck off|sacked|suspended|appointed|elected|named|awarded|chosen|won|resigned|quit
  |retired|appeared)(?!\p{L})
`;

/** How an age stands behind a name. */
const AGE = /^,? \(?\d{1,3}(?:[,)]|-year-old)/;

/** That person, who is named in full with an age where the next paragraph begins; null: there is none. */
export function namedNext(
  { paragraph, caption, start }: Sentence,
  tokens: readonly Token[],
  phrase: Phrase,
  { article, entities, words }: Cast,
): Entity | null {
  const first = article.paragraphs.findIndex(({ role }) => role !== 'headline' && role !== 'heading');
  if (words.inverts || caption || paragraph !== first + 1 || start > 0 || phrase.entity !== null) return null;
  const noun = personNoun(tokens, phrase, words);
  const behind = tokens.slice(phrase.to).map(({ lower }) => lower);
  if (noun === null || !FATE.test(behind.join(' '))) return null;
  const text = article.paragraphs[paragraph]?.text ?? '';
  const isNext = ({ mentions, title }: Entity) =>
    mentions.some(
      ({ caption, paragraph: at, start, end }) =>
        !caption && at === paragraph + 1 && start === 0 && end >= title.length && AGE.test(text.slice(end)),
    );
  const person = entities.find((entity) => entity.kind === 'person' && isNext(entity)) ?? null;
  if (person === null || person.doubt !== null) return null;
  const genders = [genderOfNoun(noun), genderIn(person, { article })];
  return genders.includes('he') && genders.includes('she') ? null : person;
}
