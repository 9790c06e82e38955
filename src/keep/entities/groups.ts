// Which spans name the same entity.
import { wellKnown } from './gazetteer/gazetteer.ts';
import { Group } from './group.ts';
import type { Lexicon } from './lexicon.ts';
import { joinPersons } from './persons.ts';
import { joinShortForms } from './short-forms.ts';
import type { Span } from './spans.ts';

/** Groups spans, which stand in the article's order. */
export function groupsOf(spans: readonly Span[], lexicon: Lexicon): Group[] {
  const byKey = new Map<string, Group>();
  for (const span of spans) {
    const key = wellKnown(span.key)?.id ?? withoutForm(span.key);
    const group = byKey.get(key) ?? new Group();
    byKey.set(key, group);
    group.add(span, lexicon);
  }
  const groups = [...byKey.values()];
  return joinPersons(joinShortForms(groups, spans), lexicon);
}

/** Legal forms that a company's name may end in or leave out. */
const LEGAL_FORM =
  /,? (?:inc|corp|corporation|co|company|ltd|limited|llc|plc|ag|gmbh|se|sa|nv|spa|llp|group|holdings?)$/;

function withoutForm(key: string): string {
  return key.replace(LEGAL_FORM, '') || key;
}
