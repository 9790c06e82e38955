import type { Kind } from '../deck/types.ts';
import type { Words } from './words.ts';

interface KindProps {
  /** `unknown`: nobody knows. */
  readonly kind: Kind | 'unknown';
  readonly role: string | null;
  /** When that was told, for people; left out: it need not be said. */
  readonly asOf?: string | null;
  readonly words: Words;
}

/** What a card is about, in small capitals, and what more exactly. Stands in an element of the class `gloss-kind`. */
export function KindView({ kind, role, asOf, words }: KindProps) {
  return (
    <>
      <span class="gloss-caps">{words(`kind_${kind}`)}</span>
      {role && (
        <>
          {' '}
          <span class="gloss-role">{asOf ? words('as_of', role, asOf) : role}</span>
        </>
      )}
    </>
  );
}
