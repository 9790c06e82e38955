import type { Kind } from '../../../deck/types.ts';
import { beside } from '../kinds/beside.ts';
import { inName } from '../kinds/kinds.ts';
import type { Lexicon } from '../lexicon.ts';
import type { Span } from '../spans/span.ts';

/** Spans that name one entity. */
export class Group {
  /** Keys of its names. */
  readonly keys = new Set<string>();
  readonly spans: Span[] = [];
  /** Evidence for each kind: the strongest of each sort. */
  readonly #reasons = new Map<Kind, Map<string, number>>();
  #kind: { readonly kind: Kind; readonly lead: number } | null | undefined;

  /** Takes in a span, and what it tells about the kind. */
  add(span: Span, lexicon: Lexicon) {
    this.keys.add(span.key);
    this.spans.push(span);
    this.#kind = undefined;
    for (const { kind, weight, by } of [...inName(span, lexicon), ...beside(span, lexicon)])
      this.#count(kind, weight, by);
  }

  /** Takes in all of another group. */
  join(other: Group) {
    this.#kind = undefined;
    for (const key of other.keys) this.keys.add(key);
    this.spans.push(...other.spans);
    for (const [kind, reasons] of other.#reasons)
      for (const [by, weight] of reasons) this.#count(kind, weight, by);
  }

  /** Takes in a shorter name of it, whose own words tell something else: Orsa Moor, of Orsa Moor Dairies. */
  absorb(other: Group) {
    for (const key of other.keys) this.keys.add(key);
    this.spans.push(...other.spans);
  }

  /** The kind that most speaks for, and how far ahead it is of the next; null: nothing speaks for any. */
  get kind(): { readonly kind: Kind; readonly lead: number } | null {
    if (this.#kind !== undefined) return this.#kind;
    const sums = [...this.#reasons].map(
      ([kind, reasons]) => [kind, [...reasons.values()].reduce((sum, weight) => sum + weight, 0)] as const,
    );
    const [best, ...others] = sums.sort((left, right) => right[1] - left[1]);
    const next = others.find(([kind]) => !best || !areAlike(kind, best[0]));
    this.#kind = best && best[1] > 0 ? { kind: best[0], lead: best[1] - Math.max(0, next?.[1] ?? 0) } : null;
    return this.#kind;
  }

  /** Notes evidence that no single span gives. */
  note(kind: Kind, weight: number, by: string) {
    this.#kind = undefined;
    this.#count(kind, weight, by);
  }

  #count(kind: Kind, weight: number, by: string) {
    const reasons = this.#reasons.get(kind) ?? new Map<string, number>();
    this.#reasons.set(kind, reasons);
    const before = reasons.get(by);
    if (before === undefined || Math.abs(weight) > Math.abs(before)) reasons.set(by, weight);
  }

  /** Whether evidence of a sort was found, of whatever kind. */
  tells(by: string): boolean {
    return [...this.#reasons.values()].some((reasons) => reasons.has(by));
  }

  get isPerson(): boolean {
    return this.kind?.kind === 'person';
  }
}

const ORGANISED: ReadonlySet<Kind> = new Set(['body', 'institution']);

/** Bodies and institutions are hard to tell apart: what speaks for the one does not speak against the other. */
const areAlike = (left: Kind, right: Kind) => ORGANISED.has(left) && ORGANISED.has(right);

/** The article's order. */
export function compare(left: Span, right: Span): number {
  const [one, other] = [left.line.sentence, right.line.sentence];
  return (
    Number(one.caption) - Number(other.caption) ||
    one.paragraph - other.paragraph ||
    left.line.words[left.from]!.start - right.line.words[right.from]!.start
  );
}
