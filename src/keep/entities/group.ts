import type { Kind } from '../../deck/types.ts';
import { evidenceOf } from './kinds.ts';
import type { Lexicon } from './lexicon.ts';
import type { Span } from './spans.ts';

/** Spans that name one entity. */
export class Group {
  /** Keys of its names. */
  readonly keys = new Set<string>();
  readonly spans: Span[] = [];
  /** Evidence for each kind, summed. */
  readonly scores = new Map<Kind, number>();

  /** Takes in a span, and what it tells about the kind. */
  add(span: Span, lexicon: Lexicon) {
    this.keys.add(span.key);
    this.spans.push(span);
    for (const { kind, weight } of evidenceOf(span, lexicon))
      this.scores.set(kind, (this.scores.get(kind) ?? 0) + weight);
  }

  /** Takes in all of another group. */
  join(other: Group) {
    for (const key of other.keys) this.keys.add(key);
    this.spans.push(...other.spans);
    for (const [kind, weight] of other.scores) this.scores.set(kind, (this.scores.get(kind) ?? 0) + weight);
  }

  /** The kind that most speaks for, and how far ahead it is of the next; null: nothing speaks for any. */
  get kind(): { readonly kind: Kind; readonly lead: number } | null {
    const [best, next] = [...this.scores].sort((left, right) => right[1] - left[1]);
    return best && best[1] > 0 ? { kind: best[0], lead: best[1] - Math.max(0, next?.[1] ?? 0) } : null;
  }

  get isPerson(): boolean {
    return this.kind?.kind === 'person';
  }
}

/** The article's order. */
export function compare(left: Span, right: Span): number {
  const [one, other] = [left.line.sentence, right.line.sentence];
  return (
    Number(one.caption) - Number(other.caption) ||
    one.paragraph - other.paragraph ||
    left.line.words[left.from]!.start - right.line.words[right.from]!.start
  );
}
