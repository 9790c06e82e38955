// The oracle: what search and scan must find, in the plainest way. Every name is tried at every place; folding goes through
// Unicode normalisation, a character at a time. Addresses and neighbours have cases of their own and are shared.
import type { Kind } from '../../src/deck/types.ts';
import { inflectedNames, withInflectedPhrases } from '../../src/match/inflect/forms.ts';
import { isAdjective } from '../../src/match/neighbours/adjective.ts';
import { isMonth } from '../../src/match/neighbours/month.ts';
import { Neighbours } from '../../src/match/neighbours/neighbours.ts';
import { isNumeral } from '../../src/match/neighbours/numeral.ts';
import { CALLS, type Evidence } from '../../src/match/neighbours/rules.ts';
import { Addresses } from '../../src/match/text/addresses.ts';
import { learn } from '../../src/match/text/symbols.ts';
import { Tokenizer } from '../../src/match/text/tokenizer.ts';
import type { Candidate, NamedDeck, Option, ScanOptions } from '../../src/match/types.ts';

/** A symbol of folded text, with the offsets of the characters that it came from. */
interface Cell {
  readonly symbol: string;
  readonly start: number;
  end: number;
  readonly capital: boolean;
  readonly small: boolean;
  readonly word: boolean;
  readonly spaceless: boolean;
  readonly mark: boolean;
  /** First and last of the symbols of its character. */
  readonly first: boolean;
  readonly last: boolean;
}

const INVISIBLE = String.raw`\u00ad\u061c\u0640\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufe00-\ufe0f\u034f`;
const ACCENTS = String.raw`\u0300-\u036f\u0483-\u0487\u0591-\u05bd\u064b-\u065f`;
const HIDDEN = new RegExp(`^(?:[${INVISIBLE}])$`, 'u');
const ACCENT = new RegExp(`^[${ACCENTS}]$`, 'u');
/** A run of spaces and of what is invisible between them; a hyphen and a digit behind what is invisible. */
const SPACES = new RegExp(`^[\\s\\u0085](?:[\\s\\u0085]|[${INVISIBLE}]|[${ACCENTS}])*`, 'u');
const NUMBERED = new RegExp(`^(?:[${INVISIBLE}]|[${ACCENTS}])*[‐‑‒–−-]\\p{N}`, 'u');
const BREAK = /\r\n|[\n\r\u0085\u2028]/g;
const ALIKE: readonly (readonly [RegExp, string])[] = [
  [/[‐‑‒–—―−]/g, '-'],
  [/[‘’‚‛ʼ′`´]/g, "'"],
  [/[“”„‟«»″]/g, '"'],
  [/ß/g, 'ss'],
  [/æ/g, 'ae'],
  [/œ/g, 'oe'],
  [/ł/g, 'l'],
  [/[đð]/g, 'd'],
  [/ø/g, 'o'],
  [/ı/g, 'i'],
  [/ς/g, 'σ'],
];
const END = '\u2029';

/** Folds text to cells; a run of spaces is one cell, the end of a paragraph one that no name has. */
function fold(text: string): Cell[] {
  const cells: Cell[] = [];
  for (let at = 0; at < text.length; ) {
    const character = String.fromCodePoint(text.codePointAt(at)!);
    const run = HIDDEN.test(character) ? null : SPACES.exec(text.slice(at));
    const end = at + (run ? run[0].length : character.length);
    const before = cells.at(-1);
    if (run) {
      const ends = run[0].includes(END) || (run[0].match(BREAK) ?? []).length > 1;
      cells.push(cell(ends ? END : ' ', at, end, ' ', true, true));
    } else if (ACCENT.test(character) && !(character === '\u0306' && before?.symbol === 'и')) {
      if (before && before.symbol !== ' ' && before.symbol !== END) before.end = end;
    } else if (!HIDDEN.test(character)) {
      const symbols = [...foldCharacter(character)];
      symbols.forEach((symbol, index) => {
        const own = cell(symbol, at, end, character, index === 0, index === symbols.length - 1);
        const under = cells.at(-1);
        // What a mark stands on says whether a word may end behind it.
        cells.push(own.mark && under?.word ? { ...own, spaceless: own.spaceless || under.spaceless } : own);
      });
    }
    at = end;
  }
  return cells;
}

function foldCharacter(character: string): string {
  if (/[a-zA-Z0-9 ]/.test(character)) return character.toLowerCase();
  if (/\p{Cs}/u.test(character)) return '\ufffd';
  const parts = [...character.normalize(/[\uff00-\uffef]/.test(character) ? 'NFKD' : 'NFD')];
  const bare = parts.filter(
    (part, at) => !ACCENT.test(part) || (part === '\u0306' && /и/i.test(parts[at - 1] ?? '')),
  );
  const small = (bare.join('') || character).toLowerCase();
  return ALIKE.reduce((folded, [pattern, plain]) => folded.replace(pattern, plain), small);
}

function cell(symbol: string, start: number, end: number, of: string, first: boolean, last: boolean): Cell {
  return {
    symbol,
    start,
    end,
    capital: first && /\p{Lu}/u.test(of),
    small: /\p{Ll}/u.test(of),
    word: /[\p{L}\p{N}\p{M}_]/u.test(symbol),
    spaceless: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(of),
    mark: /\p{M}/u.test(symbol),
    first,
    last,
  };
}

function isEdge(before: Cell | undefined, after: Cell | undefined): boolean {
  if (!before?.word || !after?.word) return true;
  return !after.mark && (before.spaceless || after.spaceless);
}

function trimmed(name: string): Cell[] {
  const cells = fold(name);
  while (/\s/.test(cells[0]?.symbol ?? '')) cells.shift();
  while (/\s/.test(cells.at(-1)?.symbol ?? '')) cells.pop();
  return cells.some(({ symbol }) => symbol === END) ? [] : cells;
}

/** Places in cells where the symbols of `name` stand as whole words: index of the first, index behind the last. */
function places(cells: readonly Cell[], name: readonly Cell[]): [number, number][] {
  if (name.length === 0) return [];
  return cells.flatMap((_, from): [number, number][] => {
    const to = from + name.length;
    const same = name.every(({ symbol }, at) => cells[from + at]?.symbol === symbol);
    const whole = cells[from]?.first && cells[to - 1]?.last;
    return same &&
      whole &&
      isEdge(cells[from - 1], cells[from]) &&
      isEdge(cells[to - 1], cells[to]) &&
      !cells[from]!.mark
      ? [[from, to]]
      : [];
  });
}

function fitsCapitals(name: readonly Cell[], text: readonly Cell[]): boolean {
  if (!name.some(({ capital }) => capital)) return true;
  if (!text.some(({ small }) => small)) return text.some(({ capital }) => capital);
  return name.every(({ capital }, at) => capital === text[at]!.capital);
}

interface Reading extends Option {
  readonly start: number;
  readonly end: number;
  readonly kind: Kind;
  readonly fuller: boolean;
  readonly inflected: boolean;
  /** One word with a capital at its beginning alone. */
  readonly titled: boolean;
}

/** What of the readings at a place holds, given what the last name taken ends at; null: they are what a thing is called by. */
type Judge = (
  here: readonly Reading[],
  start: number,
  end: number,
  last: number,
) => readonly Reading[] | null;

/** What search finds where all names stand, by trying everything. */
export function naiveSearch(
  decks: readonly NamedDeck[],
  text: string,
  options: ScanOptions = {},
): Candidate[] {
  learn(text);
  return taken(readingsOfAll(decks, fold(text), options), (here) => here);
}

/** What scan finds, by trying everything. */
export function naiveScan(decks: readonly NamedDeck[], text: string, options: ScanOptions = {}): Candidate[] {
  learn(text);
  const cells = fold(text);
  const spelled = new Set(readingsOfAll(decks, cells, {}, true).map(({ start }) => start));
  const neighbours = new Neighbours(new Tokenizer().read(text), options.language ?? null, (at) =>
    spelled.has(at),
  );
  const addresses = new Addresses(text);
  return taken(readingsOfAll(decks, cells, options), (here, start, end, last) => {
    if (NUMBERED.test(text.slice(end)) || addresses.hold(start, end)) return [];
    const evidence = neighbours.about(start, end, last);
    const holding = here.filter(
      (reading) =>
        HOLDS[evidence](reading) &&
        !(reading.titled && (isNumeral(text, start, end) || isMonth(text, start, end))) &&
        !(!isPerson(reading) && isAdjective(text, start, end, reading.inflected)),
    );
    return holding.length === 0 && CALLS.has(evidence) ? null : holding;
  });
}

/** Leftmost, then longest of what holds. */
function taken(readings: readonly Reading[], judge: Judge): Candidate[] {
  const found: Candidate[] = [];
  let free = 0;
  for (const at of numbers(readings.map(({ start }) => start))) {
    if (at < free) continue;
    const last = found.at(-1)?.end ?? -1;
    const here = readings.filter(({ start }) => start === at);
    for (const end of numbers(here.map((reading) => reading.end)).reverse()) {
      const holding = judge(
        here.filter((reading) => reading.end === end),
        at,
        end,
        last,
      );
      if (holding?.length === 0) continue;
      free = end;
      if (holding) found.push({ start: at, end, options: merged(holding) });
      break;
    }
  }
  return found;
}

const numbers = (of: readonly number[]) => [...new Set(of)].sort((left, right) => left - right);

const readingsOfAll = (
  decks: readonly NamedDeck[],
  cells: readonly Cell[],
  options: ScanOptions,
  anyhow = false,
) => decks.flatMap((deck) => readingsOf(deck, cells, options, anyhow));

const isPerson = ({ kind }: Reading) => kind === 'person';
const isPlace = ({ kind }: Reading) => ['place', 'body', 'institution'].includes(kind);

const isNowhere = ({ kind, inflected }: Reading) => inflected || kind !== 'place';

/** Whether evidence leaves a name standing. */
const HOLDS: Readonly<Record<Evidence, (reading: Reading) => boolean>> = {
  none: () => true,
  longer: () => false,
  entitled: () => false,
  after: isPerson,
  before: (reading) => isPerson(reading) && !reading.fuller,
  others: (reading) => !isPerson(reading),
  kin: (reading) => !(isPerson(reading) && reading.fuller),
  given: (reading) => (isPerson(reading) ? !reading.fuller : !isPlace(reading)),
  middle: (reading) => !isPlace(reading),
  apposed: (reading) => reading.inflected || !isPlace(reading),
  divided: ({ kind }) => kind !== 'place',
  called: ({ kind }) => kind !== 'person' && kind !== 'place',
  named: isNowhere,
  honoured: (reading) => !isPerson(reading),
  dedicated: (reading) => (isPerson(reading) ? !reading.inflected : isNowhere(reading)),
  titled: (reading) => !isPerson(reading) && isNowhere(reading),
};

function readingsOf(
  { id, deck }: NamedDeck,
  cells: readonly Cell[],
  options: ScanOptions,
  anyhow = false,
): Reading[] {
  const written = deck.cards.map((card) => ({ ...card, names: withInflectedPhrases(card.names) }));
  const inflected = written.map((card) => ({ ...card, names: inflectedNames(card.names, card.kind) }));
  return [...written, ...inflected].flatMap((card, number) => {
    const spellings = card.names.map(({ text }) =>
      trimmed(text)
        .map(({ symbol }) => symbol)
        .join(''),
    );
    return card.names.flatMap((name, at) => {
      const cellsOfName = trimmed(name.text);
      const fuller = spellings.some((other) => other.endsWith(` ${spellings[at]}`));
      const languages = card.names
        .filter(
          (other) =>
            JSON.stringify({ ...other, language: null }) === JSON.stringify({ ...name, language: null }),
        )
        .map((other) => other.language?.split('-')[0]);
      const off = languages.every((language) => language && options.languagesOff?.includes(language));
      const blocked = name.unless.flatMap((phrase) => places(cells, trimmed(phrase)));
      return places(cells, cellsOfName).flatMap(([from, to]): Reading[] => {
        const inside = blocked.some(([first, last]) => first <= from && to <= last);
        if (!fitsCapitals(cellsOfName, cells.slice(from, to)) || (!anyhow && (off || inside))) return [];
        const { unsure } = name;
        const { everyday } = card;
        const place = { start: cells[from]!.start, end: cells[to - 1]!.end };
        return [
          {
            ...place,
            card: `${id}#${card.id}`,
            deck: id,
            unsure,
            everyday,
            kind: card.kind,
            fuller,
            inflected: number >= written.length,
            titled: /^\p{Lu}\p{Ll}+$/u.test(name.text),
          },
        ];
      });
    });
  });
}

function merged(readings: readonly Reading[]): Option[] {
  const options = new Map<string, Option>();
  for (const { card, deck, unsure, everyday } of readings)
    options.set(card, { card, deck, unsure: unsure && (options.get(card)?.unsure ?? true), everyday });
  return [...options.values()];
}

/** Options without their fit and in an order of their own, so that engines can be compared. */
export function inOrder(candidates: readonly Candidate[]): Candidate[] {
  return candidates.map(({ start, end, options }) => ({
    start,
    end,
    options: options
      .map(({ fit: _, ...option }) => option)
      .sort((left, right) => (left.card < right.card ? -1 : 1)),
  }));
}
