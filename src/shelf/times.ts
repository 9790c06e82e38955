// What a card's facts are to the reader now: new, in this article anyway, or later than the day that is read.
import { endOf } from '../deck/dates.ts';
import { fold } from '../deck/fold.ts';
import type { FactDate, IsoDate } from '../deck/types.ts';
import { factText } from './same-facts.ts';
import { newestFirst } from './show.ts';
import type { ShownCard, ShownFact, Told } from './types.ts';

/** First day of a date; of a span, of its beginning. */
export function firstOf(date: IsoDate): string {
  const from = date.split('/', 1)[0]!;
  return from + '-01-01'.slice(from.length - 4);
}

/** Last day of a date; of a span, of its end. */
export const lastOf = (date: IsoDate): string => endOf(date);

/** Where and when a card is looked at. */
export interface View {
  /** What came on the shelf after it is new, ms since 1970; null: nobody knows. */
  readonly seenAt: number | null;
  /** The page's address, its own or its canonical one, and its text where it names the card. Null: not on a page. */
  readonly page: { readonly urls: readonly string[]; readonly text: string } | null;
  /** The day that is read as today: what was stated later came later. Null: the real one. */
  readonly day: IsoDate | null;
}

/**
 * Sets `isNew`, `fromThisPage`, `inThisArticle` and `later` on the facts of a card. A page says a fact that it is the
 * source of only if its words stand in the text: it may have changed since. What was told in other words it says.
 */
export function viewCard(card: ShownCard, view: View): ShownCard {
  const { seenAt, day, page } = view;
  const addresses = new Set(page?.urls.map(plainAddress));
  const text = page ? plainText(page.text) : '';
  const isLater = (date: FactDate | null) =>
    day !== null && date !== null && firstOf(date.date) > lastOf(day);
  const knownOf = (told: readonly Told[]) =>
    newestFirst(
      told.flatMap((one) => {
        const [date, ...before] = [one.date, ...one.before].filter((each) => !isLater(each));
        return date === undefined ? [] : { ...one, date, before };
      }),
      card.language,
    );
  const roles = knownOf(card.roles);
  return {
    ...card,
    role: roles[0]?.text ?? null,
    roles,
    summaries: knownOf(card.summaries),
    aside: card.aside.map((each) => ({ ...each, later: isLater(each.source.published) })),
    facts: card.facts.map((fact) => {
      const here = [fact, ...fact.repeats].filter(
        ({ source: { url } }) => url !== null && addresses.has(plainAddress(url)),
      );
      const isRetold = here.some(({ source }) => source.words === 'ours');
      return {
        ...fact,
        isNew: seenAt !== null && fact.addedAt !== null && fact.addedAt > seenAt,
        fromThisPage: here.length > 0,
        inThisArticle: page !== null && (isRetold || standsIn(fact, text)),
        later: isLater(fact.stated),
      };
    }),
  };
}

/** Parameters by which links are followed up; they are no part of what a page is. */
const TRACKING = /^(utm_\w+|fbclid|gclid|mc_[ce]id|at_\w+)$/i;

/** An address without what does not tell pages apart: fragment, scheme, `www.`, last slash, tracking. */
function plainAddress(address: string): string {
  const url = URL.parse(address);
  if (!url) return address;
  for (const key of [...url.searchParams.keys()]) if (TRACKING.test(key)) url.searchParams.delete(key);
  return `${url.host.replace(/^www\./, '')}${url.pathname.replace(/\/$/, '')}?${url.searchParams}`;
}

const plainText = (text: string) => fold(text).replace(/\s+/g, ' ');

/** Letters that a fact must have at least to be looked for: shorter ones stand in texts by chance. */
const ENOUGH = 30;

/** Whether a text, made plain, says a fact in its own words. */
function standsIn(fact: ShownFact, text: string): boolean {
  const said = plainText(factText(fact)).replace(/[.!?…]+$/, '');
  return said.length >= ENOUGH && text.includes(said);
}
