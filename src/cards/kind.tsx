import type { Kind } from '../deck/types.ts';
import type { Words } from './words.ts';

interface KindProps {
  readonly kind: Kind;
  readonly role: string | null;
  readonly words: Words;
}

/** What a card is about, in small capitals, and what more exactly. Stands in an element of the class `gloss-kind`. */
export function KindView({ kind, role, words }: KindProps) {
  return (
    <>
      <span class="gloss-caps">{words(`kind_${kind}`)}</span>
      {role && <span class="gloss-role">{role}</span>}
    </>
  );
}
