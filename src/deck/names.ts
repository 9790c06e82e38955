import { seenOf } from './characters.ts';
import { isCommonWord } from './common-words.ts';
import { fold } from './fold.ts';
import { type Reading, readPlain, writePlain } from './inline.ts';
import { isLanguage } from './languages.ts';
import { LIMITS } from './limits.ts';
import { findBare, part, placeOf, raw, type Span, split, trim } from './passage.ts';
import type { Place } from './report.ts';
import { didYouMean } from './suggest.ts';
import type { Name } from './types.ts';

/** A name and where it stands. */
export interface PlacedName {
  readonly name: Name;
  readonly place: Place;
}

const RESERVED = ';()|';

/** Reads a list item of names: `ru: Анна Рот; Рот (unsure, unless: phrase | phrase)`. */
export function* readNames(item: Span, reading: Reading): Generator<PlacedName> {
  const colon = findBare(item, ':');
  const tag = raw(trim(part(item, item.start, colon === -1 ? item.end : colon)));
  if (colon === -1 || !(tag === 'any' || isLanguage(tag))) {
    const what = colon === -1 ? 'this item names no language' : `“${tag.slice(0, 40)}” is no language tag`;
    reading.report.error(placeOf(item), `${what}. Begin it like “en:”, or “any:” for all languages.`);
    return;
  }
  for (const each of split(part(item, colon + 1), ';')) {
    yield { name: readName(each, tag === 'any' ? null : tag, reading), place: placeOf(each) };
  }
}

/** Writes the names of a card as list items, one for each run of names of a language. */
export function writeNames(names: readonly Name[]): string[] {
  const items: string[] = [];
  names.forEach((name, i) => {
    const continues = i > 0 && names[i - 1]!.language === name.language;
    if (continues) items.push(`${items.pop()}; ${writeName(name)}`);
    else items.push(`- ${name.language ?? 'any'}: ${writeName(name)}`);
  });
  return items;
}

function readName(span: Span, language: string | null, reading: Reading): Name {
  const open = findBare(span, '(');
  const own = trim(open === -1 ? span : part(span, span.start, open));
  const text = seenOf(readPlain(own, reading, RESERVED));
  const problem = nameProblem(text);
  if (problem !== null) reading.report.error(placeOf(own), problem);
  const marks = open === -1 ? null : readMarks(part(span, open), text, reading);
  return { text, language, unsure: marks?.unsure ?? false, unless: marks?.unless ?? [] };
}

/** What is wrong with a name, as a message; null: nothing. */
export function nameProblem(text: string): string | null {
  const letters = text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  if (text === '') return 'a name is missing here. Write it, or delete the sign before it.';
  if (letters === 0) return `the name “${text.slice(0, 40)}” has neither letter nor digit. Delete it.`;
  if (text.length > LIMITS.name) return `this name is longer than ${LIMITS.name} characters. Shorten it.`;
  if (letters === 1 || isCommonWord(text)) return `the name “${text}” would be found everywhere. Delete it.`;
  return null;
}

/** Reads what stands in brackets behind a name: `(unsure, unless: phrase | phrase)`. */
function readMarks(span: Span, name: string, reading: Reading): Pick<Name, 'unsure' | 'unless'> {
  const { report } = reading;
  const close = findBare(span, ')');
  if (close !== span.end - 1) {
    const place = placeOf(span, close === -1 ? span.start : close + 1);
    const what =
      close === -1 ? 'this bracket is not closed' : 'nothing may follow the brackets behind a name';
    report.error(
      place,
      `${what}. Part names by “;”, and write “\\(” and “\\)” if the name itself has brackets.`,
    );
    return { unsure: false, unless: [] };
  }
  const inside = trim(part(span, span.start + 1, close));
  const unsure = /^unsure(?=\s*(?:,|$))/.exec(raw(inside));
  const comma = unsure === null ? -1 : findBare(inside, ',');
  if (unsure !== null && comma === -1) return { unsure: true, unless: [] };
  const rest = unsure === null ? inside : trim(part(inside, comma + 1));
  const unless = /^unless\s*:/.exec(raw(rest));
  if (unless === null) {
    const word = /^[^\s,:]*/.exec(raw(rest))![0];
    const hint = didYouMean(word, unsure === null ? ['unsure', 'unless'] : ['unless']);
    const message = 'only “unsure” and “unless: phrase | phrase” may stand in these brackets.';
    report.error(
      placeOf(rest),
      `${message}${hint || ' Write “\\(” and “\\)” if the name itself has brackets.'}`,
    );
    return { unsure: unsure !== null, unless: [] };
  }
  const phrases: string[] = [];
  for (const each of split(part(rest, rest.start + unless[0].length), '|')) {
    const phrase = readPlain(each, reading, RESERVED);
    const problem = phraseProblem(phrase, name);
    if (problem !== null) report.error(placeOf(each), problem);
    phrases.push(phrase);
  }
  return { unsure: unsure !== null, unless: phrases };
}

function phraseProblem(phrase: string, name: string): string | null {
  if (phrase.length > LIMITS.name) return `this phrase is longer than ${LIMITS.name} characters. Shorten it.`;
  const folded = fold(phrase);
  if (!folded.includes(fold(name))) {
    return `“${phrase}” does not contain the name “${name}”. Write the whole phrase in which it does not count.`;
  }
  return folded === fold(name)
    ? `“${phrase}” is the name itself. Write a longer phrase, or delete it.`
    : null;
}

function writeName({ text, unsure, unless }: Name): string {
  const phrases = unless.map((phrase) => writePlain(phrase, RESERVED)).join(' | ');
  const marks = [unsure ? 'unsure' : '', phrases === '' ? '' : `unless: ${phrases}`].filter(Boolean);
  return writePlain(text, RESERVED) + (marks.length === 0 ? '' : ` (${marks.join(', ')})`);
}
