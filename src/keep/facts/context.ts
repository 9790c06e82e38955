// The words before a fact, where a word in it points to them: “that delay”, “there”, “a day later”.
import { small, smallText } from '../small.ts';
import type { Doubt, Entity } from '../types.ts';
import { definitesIn } from './definites/definites.ts';
import { THERE } from './definites/there.ts';
import { toldBy } from './definites/told-by.ts';
import type { Material } from './fact.ts';
import { placeOf } from './statements/places.ts';

/**
 * The article's own words before a fact that has a word which points to them; null: it has none, or no such words stand near. `leaning`:
 * its doubts about words that point back; `known`: a word that a remark explains.
 */
export function contextOf(
  material: Material,
  leaning: readonly Doubt[],
  known: string | null,
): string | null {
  const [doubted] = leaning.flatMap((doubt) => ('word' in doubt && doubt.word !== null ? [doubt.word] : []));
  const word = doubted ?? pointingWord(material) ?? definiteNoun(material);
  if (word !== null && word === known) return null;
  return word === null ? toldBy(material, LONGEST) : wordsBefore(material, word);
}

/** Does the sentence before, in its paragraph, answer a doubt about a fact of `topic`? It tells what and when, but of several people not who. */
export function isAnswered(doubt: Doubt, topic: Entity, material: Material): boolean {
  const { reading, statement, said, before, input } = material;
  const { words } = input;
  // What names its topic only by the way may be about anything that stands before.
  const isOf = [said.speaker?.entity, statement.subject?.entity].includes(topic);
  if (!isOf && (statement.subject?.pronoun ?? null) === null) return false;
  const isSame = before[0]?.paragraph === reading.sentence.paragraph || isBehindSingle(doubt, material);
  if (!isSame || !('word' in doubt) || doubt.word === null) return false;
  const lower = doubt.word.toLowerCase();
  const isSomebody =
    (words.dropsSubject && /^les?$/.test(lower)) ||
    [words.he, words.she, words.him, words.her, words.his, words.them].some((set) => set.has(lower));
  return doubt.of === 'before' || (doubt.of === 'reference' && !isSomebody);
}

/** In English a paragraph of one sentence is no border; a definite noun it answers if it has the noun. */
function isBehindSingle(doubt: Doubt, { reading, before, input: { words } }: Material): boolean {
  const [last, second] = before.map(({ paragraph }) => reading.sentence.paragraph - paragraph);
  if (words.inverts || last !== 1 || second === 1 || !('word' in doubt) || doubt.word === null) return false;
  const [first = '', ...noun] = doubt.word.toLowerCase().split(' ');
  const stem = noun.at(-1)?.replace(words.definites.ending, '') ?? '';
  return !words.the.has(first) || before[0]!.text.toLowerCase().includes(stem);
}

/** The first word of a fact that points to what stands before it: “this plan”, “there”, but for a place that it names itself. */
function pointingWord({ reading, statement, text, input, mentions }: Material): string | null {
  const { start, end } = placeOf(statement, reading);
  const own = text.slice(start, end);
  const found = small(input.words.points).exec(smallText(own));
  if (found === null) return null;
  const isPlaced = mentions.some(
    (one) => one.entity.kind === 'place' && start <= one.start && one.end <= start + found.index,
  );
  return isPlaced && THERE.test(found[0]) ? null : own.slice(found.index, found.index + found[0].length);
}

/** A definite noun of it that stands for something told before, though the fact tells more: “rejected the plan of 2019”. */
function definiteNoun(material: Material): string | null {
  const [open] = definitesIn(material, false, false);
  return open?.of === 'reference' ? open.word : null;
}

/** What stands before a fact in its sentence, or else the last sentence with the noun that points there, or the one right before. */
function wordsBefore(
  { reading, statement, text, before, input: { words } }: Material,
  word: string,
): string | null {
  const { start } = placeOf(statement, reading);
  const ahead = text.slice(reading.sentence.start, start).trim();
  if (ahead.split(/\s+/).length >= SENTENCE) return ahead.length <= LONGEST ? ahead : null;
  const noun = /(\p{L}{4,})$/u.exec(word.toLowerCase())?.[1]?.replace(words.definites.ending, '');
  const told = before.find((sentence) => noun !== undefined && sentence.text.toLowerCase().includes(noun));
  // “This step” is what the sentence right before tells, “the plan” nothing that has no plan.
  const isDefinite =
    words.the.has(word.toLowerCase().split(' ')[0]!) && !small(words.leans).test(smallText(word));
  const found = (word.includes(' ') ? told : undefined) ?? (isDefinite ? undefined : before[0]);
  return found === undefined || found.text.length > LONGEST ? null : found.text;
}

/** Words from which on the beginning of a sentence tells something. */
const SENTENCE = 4;

/** Letters of what may stand below a fact. */
const LONGEST = 320;
