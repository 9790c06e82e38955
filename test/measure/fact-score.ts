// How good the facts are that cards show, by what readers said of each as it is filed.
import type { Article } from '../../src/article/types.ts';
import type { Compiled, KeptFact } from '../../src/keep/types.ts';
import type { Labels, Verdict } from '../keep/labels.ts';
import type { Count } from './keep-score.ts';
import { overlaps, spotOf, spotOfFact } from './spots.ts';

/** Of the facts that somebody judged, how many got which verdict; and of all that are shown, how many nobody judged. */
export function scoreFacts(
  { judged }: Labels,
  article: Article,
  { entities, facts }: Compiled,
  misses: string[],
): Readonly<Record<Verdict | 'unjudged', Count>> {
  const verdicts = facts
    .filter(({ doubts }) => doubts.length === 0)
    .map((fact) => {
      const spot = spotOfFact(article, fact);
      const filed = filedAs(fact, entities);
      const found = judged.find(([, anchor, as]) => {
        const place = spotOf(article, anchor);
        return as === filed && spot !== null && place !== null && overlaps(place, spot);
      });
      const verdict = found?.[0] ?? 'unjudged';
      if (verdict !== 'good') misses.push(`fact ${verdict}: ${fact.quote.exact.slice(0, 70)} → ${filed}`);
      return verdict;
    });
  const of = verdicts.filter((verdict) => verdict !== 'unjudged').length;
  const count = (name: Verdict | 'unjudged') => verdicts.filter((verdict) => verdict === name).length;
  return {
    good: { right: count('good'), of },
    weak: { right: count('weak'), of },
    wrong: { right: count('wrong'), of },
    unjudged: { right: count('unjudged'), of: verdicts.length },
  };
}

/** What a verdict holds for: card, speaker and dates of a fact in one line, “Anna Roth; said by a guard; about 2021-05”. */
export function filedAs(
  { card, saidBy, stated, about, due }: KeptFact,
  entities: Compiled['entities'],
): string {
  return [
    entities.find(({ id }) => id === card)?.title ?? card,
    saidBy && `said by ${saidBy.name}`,
    stated && `stated ${stated.date}`,
    about && `about ${about.date}`,
    due && `due ${due.date}`,
  ]
    .filter((part) => part !== null)
    .join('; ');
}
