// Whom «ему» and «ей» stand for. Russian.
import type { Entity } from '../../types.ts';
import type { Material } from '../fact.ts';
import { antecedentOf } from './antecedents.ts';
import { mayBe } from './genders.ts';

/** Whom a pronoun stands for to whom something is done. */
export interface Recipient {
  readonly word: string;
  readonly entity: Entity;
  /** Does it open the statement, which is about nobody else: «Ему грозит штраф»? */
  readonly isFirst: boolean;
}

/** Who certainly is meant by «ему» or «ей», as he or she would be; null: there is none, or somebody is named before it who may be, but for its subject. */
export function recipientIn({ statement, said, around, input }: Material): Recipient | null {
  const { tokens, subject } = statement;
  const { words } = input;
  if (!words.inflects || said.mode !== null) return null;
  const at = tokens.findIndex(({ type, lower, isQuoted }) => type === 'word' && !isQuoted && HIM.test(lower));
  if (at === -1) return null;
  const isShe = tokens[at]!.lower === 'ей';
  const [pronoun = ''] = isShe ? words.she : words.he;
  const gender = isShe ? 'she' : 'he';
  const isOther = tokens
    .slice(0, at)
    .some(({ entity }) => entity !== null && entity !== subject?.entity && mayBe(entity, gender, input));
  const isClause = tokens.slice(0, at).some(({ type, lower }) => type === 'mark' && lower !== '-');
  const { entity, certain } = antecedentOf(pronoun, around, input);
  if (isOther || isClause || !certain || entity === null || entity === subject?.entity) return null;
  const isOpening = tokens.slice(0, at).every(({ lower }) => words.openers.has(lower));
  const isFirst = isOpening && subject?.entity?.kind !== 'person' && subject?.pronoun == null;
  return { word: tokens[at]!.text, entity, isFirst };
}

const HIM = /^(?:ему|ей)$/;
