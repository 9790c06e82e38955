// Words before a fact that tell of somebody else than it does, though they do not name them, or not of all that it leaves open.
import type { Entity } from '../types.ts';
import { stemOf } from './definites/nouns.ts';
import type { Material } from './fact.ts';

/** Would `sentence`, which stands before a fact, seem to tell of whom the fact is about, and does not? */
export function isOfAnother(sentence: string, material: Material): boolean {
  return isSaidByAnother(sentence, material) || isOnAnother(sentence, material);
}

/** Spanish “Añadió que …”, “‘…’, afirmó”: words whose speaker they leave out, and who is not whose fact it is, would seem theirs. */
function isSaidByAnother(sentence: string, material: Material): boolean {
  const { words } = material.input;
  if (!words.dropsSubject) return false;
  const list = sentence.toLowerCase().match(/\p{L}+/gu) ?? [];
  const verbs = [list[0] ?? '', /, \p{L}+[.]$/u.test(sentence) ? list.at(-1)! : ''];
  const isLeftOut = verbs.some((word) => words.say.has(word) || words.sayThat.has(word));
  return isLeftOut && !isToldThere(material);
}

/** “*He* had left the town. Asked about that, Roth said …”: not Roth. */
function isOnAnother(sentence: string, material: Material): boolean {
  const { he, she, his, her } = material.input.words;
  const first = /^["“„«]?(\p{L}+)/u.exec(sentence.toLowerCase())?.[1] ?? '';
  if (![he, she, his, her].some((set) => set.has(first))) return false;
  return toldBefore(material).length > 0 && !isToldThere(material);
}

/** Does the sentence before tell of whom the fact is about? */
function isToldThere(material: Material): boolean {
  const { said, statement } = material;
  const own = [said.speaker?.entity ?? null, statement.subject?.entity ?? null];
  return toldBefore(material).some((entity) => own.includes(entity));
}

/** Who does and says what the sentence before tells. */
function toldBefore({ around: { before, last } }: Material): readonly Entity[] {
  const scene = before ?? last;
  return [scene?.subject ?? [], scene?.speaker ?? []].flat();
}

/** English “said *the paper* refused to print *those letters*”: does `sentence`, which tells of the one, leave `pointing`, the other, open? */
export function leavesOpen(sentence: string, pointing: string, { input: { words } }: Material): boolean {
  const noun = words.inverts ? undefined : /^th[eo]se (\p{L}{4,})$/u.exec(pointing.toLowerCase())?.[1];
  return noun !== undefined && !sentence.toLowerCase().includes(stemOf(noun, words));
}
