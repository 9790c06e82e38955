// Whom «ему» and «её приняли» stand for. Russian.
import type { Entity } from '../../types.ts';
import type { Material } from '../fact.ts';
import { isVerb } from '../speech/phrases.ts';
import { antecedentOf } from './antecedents.ts';
import { mayBe } from './genders.ts';

/** Whom a pronoun stands for to whom something is done or given. */
export interface Recipient {
  readonly word: string;
  readonly entity: Entity;
  /** Does it open the statement, which is about nobody else: «Ему грозит штраф»? */
  readonly isFirst: boolean;
}

/** Who certainly is meant by «ему», «ей» or «её приняли», as he or she would be; null: there is none, or somebody is named before it who may be, but for its subject. */
export function recipientIn({ statement, said, around, input }: Material): Recipient | null {
  const { tokens, subject } = statement;
  const { words } = input;
  if (!words.inflects || said.mode !== null) return null;
  const at = tokens.findIndex(
    ({ type, lower, isQuoted }, i) =>
      type === 'word' && !isQuoted && (HIM.test(lower) || (HELD.test(lower) && isVerb(tokens, i + 1, words))),
  );
  if (at === -1) return null;
  const isShe = /^(?:ей|её|ее)$/u.test(tokens[at]!.lower);
  const [pronoun = ''] = isShe ? words.she : words.he;
  const gender = isShe ? 'she' : 'he';
  const isOther = tokens
    .slice(0, at)
    .some(({ entity }) => entity !== null && entity !== subject?.entity && mayBe(entity, gender, input));
  const isClause = tokens.slice(0, at).some(({ type, lower }) => type === 'mark' && lower !== '-');
  const { entity, certain } = antecedentOf(pronoun, around, input);
  if (isOther || isClause || !certain || entity === null || entity === subject?.entity) return null;
  const isOpening = tokens.slice(0, at).every(({ lower }) => words.openers.has(lower));
  // «В 1975 году *её* приняли»
  const isSubject = subject?.from === at && subject.to === at + 1;
  const isFirst = (isOpening || isSubject) && subject?.entity?.kind !== 'person' && subject?.pronoun == null;
  return { word: tokens[at]!.text, entity, isFirst };
}

const HIM = /^(?:ему|ей)$/u;
/** Before a verb; before a noun they tell whose it is. */
const HELD = /^(?:его|её|ее)$/u;
