// The inflected forms of names, by the rules of their language.
import { isCommonWord } from '../../deck/common-words.ts';
import type { Kind, Name } from '../../deck/types.ts';
import { asBeginning, otherSpellings, relational } from './capitals.ts';
import { type Grammar, Rules } from './grammar.ts';
import { GRAMMARS } from './languages.ts';
import { readingsOf } from './phrase.ts';
import { type Reading, type Word, wordsOf } from './words.ts';

/** Forms of a name, at most; a name of one or two words has a dozen. */
export const MOST_FORMS = 64;
/** A longer name stays as it is, in UTF-16 units. */
const LONGEST_NAME = 160;

/** No longer words are in the list of common ones, in UTF-16 units. */
const LONGEST_COMMON = 8;

const rules = new Map<string, Rules | null>();

/**
 * Forms of a name as it is inflected in a language (BCP 47; null or one without rules: none), itself first, each
 * once, at most MOST_FORMS; also with the capitals that newspapers differ in. `kind` is its
 * card's; null: not known, then all that it may be is thought of.
 */
export function formsOf(text: string, language: string | null, kind: Kind | null): readonly string[] {
  const known = language === null ? null : rulesOf(language.split('-', 1)[0]!.toLowerCase());
  if (!known || text.length > LONGEST_NAME) return [text];
  const words = wordsOf(text);
  const forms = new Set([text]);
  for (const reading of readingsOf(words, known, kind)) {
    for (const form of spellings(words, reading)) {
      if (forms.size >= MOST_FORMS) return [...forms];
      if (form.length > LONGEST_COMMON || !isCommonWord(form)) forms.add(form);
    }
  }
  const small = smallWords(words, known);
  for (const form of [...forms]) {
    if (forms.size >= MOST_FORMS) break;
    for (const other of otherSpellings(form, kind, small)) forms.add(other);
    if (known.smallAdjective)
      for (const other of relational(form, kind, known.smallAdjective)) forms.add(other);
  }
  return [...forms];
}

/** Which words of a name newspapers write small as well. */
function smallWords(words: readonly Word[], known: Rules): readonly number[] {
  if (words.length === 1) return known.isSmall(words[0]!.text) ? [0] : [];
  return words.flatMap(({ text, capital }, at) => (capital && known.isCommon(text) ? at : []));
}

/** Inflected forms of a card’s names, without the names, marked alike. */
export function inflectedNames(names: readonly Name[], kind: Kind | null): Name[] {
  return names.flatMap((name) => variantsOf(name, kind).map((text) => ({ ...name, text })));
}

/** Forms without the first, which is the name; and those that begin small also as they begin a sentence. */
function variantsOf({ text, language }: Name, kind: Kind | null): string[] {
  const forms = formsOf(text, language, kind);
  const begun = forms.flatMap((form) => asBeginning({ text: form, language }) ?? []);
  return [...new Set([...forms.slice(1), ...begun])].filter((form) => form !== text);
}

/** Whether a card’s names have forms besides themselves, at a glance: most names of a large deck have none. */
export function mayInflect(names: readonly Name[]): boolean {
  return names.some((name) => name.language !== null || asBeginning(name) !== null);
}

/** Names whose `unless` phrases hold in all their forms: a phrase may be of another kind than the name in it. */
export function withInflectedPhrases(names: readonly Name[]): readonly Name[] {
  if (names.every(({ unless }) => unless.length === 0)) return names;
  return names.map((name) => ({
    ...name,
    unless: name.unless.flatMap((phrase) => formsOf(phrase, name.language, null)),
  }));
}

/** The rules of a language by its primary tag; null: there are none. */
function rulesOf(language: string): Rules | null {
  let known = rules.get(language);
  if (known === undefined) {
    const grammar: Grammar | undefined = GRAMMARS.get(language);
    known = grammar ? new Rules(grammar) : null;
    rules.set(language, known);
  }
  return known;
}

/** Combinations of variants that a column is written in, at most; beyond that variants go side by side. */
const MOST_COMBINED = 9;

/** Every spelling of a reading: all of its words in the same column. */
function* spellings(words: readonly Word[], reading: Reading): Generator<string> {
  const columns = Math.max(0, ...reading.map((word) => word?.people.length ?? 0));
  const still = words.map(({ text }) => [text]);
  for (const side of ['people', 'things'] as const) {
    for (let column = 0; column < columns; column += 1) {
      if (side === 'things' && reading.every((word) => word?.things[column] === word?.people[column]))
        continue;
      const forms = words.map((_, at) => reading[at]?.[side][column] ?? still[at]!);
      const combined = forms.reduce((product, { length }) => product * length, 1);
      if (combined > MOST_COMBINED) yield* sideBySide(words, forms);
      else yield* combinations(words, forms);
    }
  }
}

type Forms = readonly (readonly string[])[];

function combinations(words: readonly Word[], forms: Forms): string[] {
  let begun = [''];
  words.forEach(({ before, after }, at) => {
    begun = begun.flatMap((start) => forms[at]!.map((form) => start + before + form + after));
  });
  return begun;
}

function sideBySide(words: readonly Word[], forms: Forms): string[] {
  const most = Math.max(...forms.map(({ length }) => length));
  return Array.from({ length: most }, (_, variant) =>
    words
      .map(
        ({ before, after }, at) => before + forms[at]!.at(Math.min(variant, forms[at]!.length - 1)) + after,
      )
      .join(''),
  );
}
