// Mentions of names in inflected languages, on an annotated corpus (data/slavic/*.jsonl): of each language all
// dictionary forms are looked for, as `gloss find --names` does.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Finder } from '../../src/cli/finder.ts';

/** A line of the corpus. Mentions: start, end, surface, dictionary form, entity. */
interface Line {
  readonly id: string;
  readonly text: string;
  readonly mentions: readonly (readonly [number, number, string, string, string])[];
}

const LANGUAGES = ['ru', 'uk', 'be', 'pl', 'cs', 'sl', 'bg'];
/** Topics whose misses were looked at while the rules were written; all others are held out. */
const SEEN = new Set(['asia_bibi', 'brexit']);

class Tally {
  inflected = 0;
  inflectedFound = 0;
  plain = 0;
  plainFound = 0;
  marks = 0;
  readonly missed: string[] = [];
  readonly wrong: string[] = [];

  row(): string {
    const share = (part: number, of: number) =>
      (of === 0 ? '—' : `${((100 * part) / of).toFixed(1)} %`).padStart(8);
    return [
      `${share(this.inflectedFound, this.inflected)} of ${String(this.inflected).padStart(5)}`,
      `${share(this.plainFound, this.plain)} of ${String(this.plain).padStart(5)}`,
      `${share(this.marks - this.wrong.length, this.marks)} of ${String(this.marks).padStart(5)}`,
    ].join('  ');
  }
}

/** Prints recall on inflected and on plain mentions, and precision, by language: seen topics, held-out ones, all. */
export function measureMentions({ shared, list }: { shared: string; list: boolean }): void {
  console.log('                   inflected          as in dictionary   precision (raw)');
  for (const language of LANGUAGES) {
    const lines = linesOf(join(shared, `data/slavic/${language}.jsonl`));
    if (lines.length === 0) continue;
    const tallies = measure(language, lines);
    for (const [part, tally] of tallies) console.log(`${language} ${part.padEnd(8)}  ${tally.row()}`);
    if (!list) continue;
    for (const [part, { missed, wrong }] of tallies) {
      if (part === 'all') continue;
      for (const line of missed) console.log(`${language}\t${part}\tmissed\t${line}`);
      for (const line of wrong) console.log(`${language}\t${part}\tfalse\t${line}`);
    }
  }
}

function linesOf(file: string): Line[] {
  try {
    return readFileSync(file, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as Line);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

function measure(language: string, lines: readonly Line[]): ReadonlyMap<string, Tally> {
  const entities = new Map<string, Set<string>>();
  for (const [, , , form, entity] of lines.flatMap((line) => line.mentions))
    entities.set(form, (entities.get(form) ?? new Set()).add(entity));
  const finder = new Finder([], [...entities.keys()]);
  const tallies = new Map(['seen', 'held out', 'all'].map((part) => [part, new Tally()]));
  for (const { id, text, mentions } of lines) {
    const part = SEEN.has(id.split('/', 1)[0]!) ? 'seen' : 'held out';
    const own = [tallies.get(part)!, tallies.get('all')!];
    const marks = finder.find({ blocks: [text], title: '', language });
    const fits = (mark: (typeof marks)[number], [start, end, , , entity]: Line['mentions'][number]) =>
      mark.start < end && start < mark.end && mark.cards.some((form) => entities.get(form)!.has(entity));
    for (const mention of mentions) {
      const [start, end, surface, form] = mention;
      const found = marks.some((mark) => fits(mark, mention));
      const around = context(text, start, end);
      for (const tally of own)
        count(tally, surface !== form, found, `${surface} ← ${form}\t${id}\t${around}`);
    }
    for (const mark of marks) {
      const right = mentions.some((mention) => fits(mark, mention));
      for (const tally of own) {
        tally.marks += 1;
        if (!right)
          tally.wrong.push(
            `${mark.text} ← ${mark.cards.join(' | ')}\t${id}\t${context(text, mark.start, mark.end)}`,
          );
      }
    }
  }
  return tallies;
}

function count(tally: Tally, inflected: boolean, found: boolean, line: string): void {
  if (inflected) {
    tally.inflected += 1;
    if (found) tally.inflectedFound += 1;
  } else {
    tally.plain += 1;
    if (found) tally.plainFound += 1;
  }
  if (!found) tally.missed.push(line);
}

/** How much text stands around a mention in a list. */
const CONTEXT = 40;

function context(text: string, start: number, end: number): string {
  const before = text.slice(Math.max(0, start - CONTEXT), start);
  return `${before}[${text.slice(start, end)}]${text.slice(end, end + CONTEXT)}`.replace(/\s+/g, ' ');
}
