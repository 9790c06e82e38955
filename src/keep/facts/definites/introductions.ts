// What a definite noun stands for, in the article's own words: “the deal” is “a ten-year gas deal with Kovin Rail”.
import type { Entity, Sentence } from '../../types.ts';
import type { FactsInput } from '../facts.ts';
import { isVerb } from '../speech/phrases.ts';
import type { Reading } from '../statements/reading.ts';
import type { Token } from '../statements/tokens.ts';
import type { FactWords } from '../words.ts';
import { broughtInAt, isTelling } from './noun-phrases.ts';
import { type Definite, definiteAt, stemOf } from './nouns.ts';

/** Where an article brings in things by nouns. */
export interface Introductions {
  /**
   * The phrase that brings in, before a sentence, what a definite noun in it stands for, as it is written; null: none does, more than one,
   * or one that tells no more than the noun.
   */
  readonly before: (sentence: Sentence, tokens: readonly Token[], noun: Definite) => string | null;
}

interface Introduction {
  readonly paragraph: number;
  readonly start: number;
  readonly text: string;
  /** Stems of the words that tell something, the noun too. */
  readonly stems: ReadonlySet<string>;
  /** “400 residents”: brings them in, and tells no more of whom “the residents” are. */
  readonly isCount: boolean;
}

/** The introductions of an article, by its sentences in order without headlines. Looked for when first asked. */
export function introductionsOf(
  { article, words, entities }: FactsInput,
  readings: readonly Reading[],
): Introductions {
  const { goesOn } = words.definites;
  const known = new Map<string, readonly Introduction[]>();
  const title = new Set(article.title.toLowerCase().match(/\p{L}+/gu));
  let places: Places | null = null;
  const names = wordsOf(entities);
  return {
    before({ paragraph, start, caption }, tokens, { from, head }) {
      if (goesOn === undefined || caption) return null;
      const noun = tokens[head]!.lower;
      places ??= placesOf(readings, words);
      const all = known.get(noun) ?? (names.has(noun) ? [] : introductionsAt(noun, places, words));
      known.set(noun, all);
      const [only, ...more] = all.filter(
        (one) => one.paragraph < paragraph || (one.paragraph === paragraph && one.start < start),
      );
      if (
        only === undefined ||
        only.isCount ||
        (only.paragraph > BEGINNING && paragraph - only.paragraph > NEAR)
      )
        return null;
      // What the headline has is what the article is about.
      const isTheme = title.has(noun) && only.paragraph <= BEGINNING;
      const rivals = isTheme ? more.filter((one) => paragraph - one.paragraph <= NEAR) : more;
      if (rivals.some(({ stems }) => !isWithin(stems, only.stems))) return null;
      // “The 2019 plan” is another.
      const told = tokens.slice(from + 1, head).map(({ lower }) => stemOf(lower, words));
      return told.every((stem) => only.stems.has(stem)) ? only.text : null;
    },
  };
}

/** Paragraphs of an article's beginning, the headline too; paragraphs over which a reader recalls what was brought in. */
const BEGINNING = 4;
const NEAR = 2;

/** The words of all names: not “the federation”, where somebody is called “Canoe Federation”. */
const wordsOf = (entities: readonly Entity[]) =>
  new Set(
    entities.flatMap(({ names }) => names.flatMap(({ text }) => text.toLowerCase().match(/\p{L}+/gu) ?? [])),
  );

/** A word that may be such a noun: its sentence and the index of its token. */
interface Spot {
  readonly reading: Reading;
  readonly at: number;
}

/** Those of an article by stem, and by how stems begin, in its order. */
interface Places {
  readonly byStem: ReadonlyMap<string, readonly Spot[]>;
  readonly byRoot: ReadonlyMap<string, readonly Spot[]>;
}

function placesOf(readings: readonly Reading[], words: FactWords): Places {
  const [byStem, byRoot] = [new Map<string, Spot[]>(), new Map<string, Spot[]>()];
  for (const reading of readings) {
    if (reading.sentence.caption) continue;
    reading.tokens.forEach(({ type, lower, isQuoted }, at) => {
      if (type !== 'word' || isQuoted || lower.length < SHORTEST) return;
      const stem = stemOf(lower, words);
      add(byStem, stem, { reading, at });
      add(byRoot, rootOf(stem), { reading, at });
    });
  }
  return { byStem, byRoot };
}

function add(map: Map<string, Spot[]>, key: string, spot: Spot): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [spot]);
  else list.push(spot);
}

/** Letters of a noun that is asked. */
const SHORTEST = 3;

/** The phrases that bring in a noun; none where the article has spoken of it before without one. */
function introductionsAt(
  noun: string,
  { byStem, byRoot }: Places,
  words: FactWords,
): readonly Introduction[] {
  const stem = stemOf(noun, words);
  // “Abkommen” is in “Gasabkommen”
  const alike = words.verbSecond
    ? [...byStem].flatMap(([each, all]) => (each.endsWith(stem) ? all : []))
    : (byStem.get(stem) ?? []);
  const spots = alike.filter(({ reading, at }) => isFormOf(reading.tokens[at]!.lower, noun, words));
  const all = spots
    .flatMap((spot) => introductionAt(spot, noun, words))
    .sort((a, b) => a.paragraph - b.paragraph || a.start - b.start);
  const [first] = all;
  if (first === undefined) return [];
  const isTold = spots.some((spot) => isBefore(spot, first) && isDefinite(spot, words));
  // “MPs voted on Monday” is a vote that no phrase brings in.
  const isDone = byRoot
    .get(rootOf(noun))
    ?.some(
      ({ reading: { sentence, tokens }, at }) => sentence.paragraph <= BEGINNING && isVerb(tokens, at, words),
    );
  return isTold || isDone ? [] : all;
}

function isBefore({ reading: { sentence, tokens }, at }: Spot, { paragraph, start }: Introduction): boolean {
  return sentence.paragraph < paragraph || (sentence.paragraph === paragraph && tokens[at]!.start < start);
}

/** “The railway” */
function isDefinite({ reading: { tokens }, at }: Spot, words: FactWords): boolean {
  return [1, 2, 3].some((back) => at >= back && definiteAt(tokens, at - back, words)?.head === at);
}

/** The letters that a noun has in common with the verb that it is made from: “vote”, “voted”. */
const rootOf = (word: string) => word.slice(0, 4);

/** The phrase around a noun, if it brings it in and tells more than the noun. */
function introductionAt(
  { reading: { sentence, tokens, text }, at }: Spot,
  noun: string,
  words: FactWords,
): Introduction[] {
  const phrase = broughtInAt(tokens, at, words);
  if (phrase === null) return [];
  const all = tokens.slice(phrase.from, phrase.to);
  const own = all.filter((token) => isTelling(token, words));
  const isCompound = tokens[at]!.lower.length > noun.length + SHORTEST;
  if (own.length < 2 && !isCompound) return [];
  const { start } = all[0]!;
  const stems = new Set(own.map(({ lower }) => stemOf(lower, words)));
  const isCount = own.length === 2 && own[0]!.type === 'number';
  return [{ paragraph: sentence.paragraph, start, text: text.slice(start, all.at(-1)!.end), stems, isCount }];
}

/** “The deals” are not “a deal”; German “des Abkommens” is, and “ein Gasabkommen” is too. */
function isFormOf(word: string, noun: string, { verbSecond }: FactWords): boolean {
  return word === noun || (verbSecond && word.replace(/e?s$/, '').endsWith(noun.replace(/e?s$/, '')));
}

function isWithin(some: ReadonlySet<string>, all: ReadonlySet<string>): boolean {
  return [...some].every((each) => all.has(each));
}
