// The lines of a language's tables. The format is explained in README.md.

/**
 * Kinds of word: names of a man or woman, and the adjectives that say “his” and “hers”; nouns by gender or plural;
 * adjectives likewise; abbreviations.
 */
export const LABELS = [
  'he',
  'she',
  'his',
  'hers',
  'm',
  'f',
  'n',
  'pl',
  'am',
  'af',
  'an',
  'apl',
  'abc',
] as const;
export type Label = (typeof LABELS)[number];

/** A line of a table: words that match lose what stands behind the `+` and take an ending of each cell. */
export interface Row {
  readonly labels: readonly Label[];
  readonly pattern: RegExp;
  /** Letters that a word it fits can end with; null: any. */
  readonly ends: string | null;
  readonly cells: readonly (readonly string[])[];
  readonly example: string;
}

/** What of a grammar is needed to read its tables. */
export interface Tables {
  readonly tables: string;
  /** Groups of letters that a capital in a pattern stands for. */
  readonly letters: Readonly<Record<string, string>>;
}

/** Reads the tables: `labels  pattern  cell cell …  — example`. Throws on a line that is none. */
export function readRows({ tables, letters }: Tables): Row[] {
  const lines = tables.split('\n').map((line) => line.trim());
  return lines
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [rule, example = ''] = line.split('—').map((part) => part.trim());
      const [labels, pattern, ...cells] = rule!.split(/\s+/);
      const [stays, goes] = (pattern ?? '').split('+');
      const kinds = labels!.split(',') as Label[];
      if (goes === undefined || cells.length === 0 || kinds.some((kind) => !LABELS.includes(kind)))
        throw new Error(`this is no line of a table: ${line}`);
      const expand = (part: string) => part.replace(/[A-Z]/g, (letter) => letters[letter]!);
      const source = (part: string) =>
        part.replace(/\[[^\]]*\]|[A-Z]/g, (group) =>
          group.length === 1 ? `[${expand(group)}]` : expand(group),
        );
      return {
        labels: kinds,
        ends: lastLetters(goes === '' ? source(stays!) : source(goes)),
        pattern: new RegExp(`${groups(source(stays!))}(${source(goes)})$`, 'u'),
        cells: cells.map((cell) => cell.split('/')),
        example,
      };
    });
}

/** Alternatives of the part that stays hold together, and are not counted as a match’s parts. */
function groups(stays: string): string {
  const open = stays.replaceAll('(', '(?:');
  return open.startsWith('^') ? `^(?:${open.slice(1)})` : `(?:${open})`;
}

/** Letters that texts of a pattern can end with; null where that is not plain to see. */
function lastLetters(pattern: string): string | null {
  const alternatives = pattern.match(/(?:\([^)]*\)|\[[^\]]*\]|[^|])+/g) ?? [];
  const letters = alternatives.map((alternative) => {
    if (/[?*.]$|\[\^[^\]]*\]$/.test(alternative)) return null;
    const set = /\[([^\]]*)\]$/.exec(alternative);
    const group = /\(([^(]*)\)$/.exec(alternative);
    return set ? set[1]! : group ? lastLetters(group[1]!) : alternative.at(-1)!;
  });
  return letters.length === 0 || letters.includes(null) ? null : letters.join('');
}
