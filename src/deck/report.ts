import type { Diagnostic } from './types.ts';

/** A position in a file; both count from 1, columns in UTF-16 units. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** More of one severity than anybody reads at once. Behind so many errors a file is not read on: garbage costs neither time nor memory. */
const MOST = 1_000;

/** What a message that quotes a hostile file must not bring to a terminal or a page. */
const UNPRINTABLE = /[\p{Cc}\p{Cs}\u2028-\u202e\u2066-\u2069]/gu;

/** Collects what is wrong in one file. */
export class Report {
  readonly #file: string;
  readonly #noted = { error: [] as Diagnostic[], warning: [] as Diagnostic[] };
  #left = false;

  constructor(file: string) {
    this.#file = file;
  }

  /** Notes something that makes the deck unusable. */
  error(place: Place, message: string): void {
    this.#add(place, 'error', message);
  }

  /** Notes something doubtful that does not keep the deck from being used. */
  warn(place: Place, message: string): void {
    this.#add(place, 'warning', message);
  }

  /** Errors noted so far, a thousand at most. */
  get errors(): number {
    return this.#noted.error.length;
  }

  /** Are there so many errors that reading on helps nobody? */
  get full(): boolean {
    return this.errors === MOST;
  }

  /** What was noted, in the order of the file: a thousand errors and warnings each, and last, if there may be more, that. */
  list(): Diagnostic[] {
    const { error, warning } = this.#noted;
    const list = [...error, ...warning].sort((a, b) => a.line - b.line || a.column - b.column);
    const last = list.at(-1);
    if (last === undefined || !(this.#left || this.full)) return list;
    const severity = this.errors > 0 ? 'error' : 'warning';
    return [...list, { ...last, severity, message: 'there is more like this below. Mend these first.' }];
  }

  #add({ line, column }: Place, severity: Diagnostic['severity'], text: string): void {
    const list = this.#noted[severity];
    if (list.length === MOST) this.#left = true;
    else
      list.push({ file: this.#file, line, column, severity, message: text.replace(UNPRINTABLE, '\ufffd') });
  }
}
