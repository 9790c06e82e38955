// What a small word right behind a name tells: “the X party”, “X employs”.
import { isGivenName } from '../gazetteer/gazetteer.ts';
import type { Lexicon } from '../lexicon.ts';
import type { Span } from '../spans/span.ts';
import type { Word } from '../spans/words.ts';
import { looksAdjectival } from './given.ts';
import type { Evidence } from './kinds.ts';

/** What the small word `next` right behind a name tells. */
export function byWordBehind(
  { line: { words }, from, to, key }: Span,
  next: Word,
  lexicon: Lexicon,
): Evidence[] {
  const found: Evidence[] = [];
  // the Darfur region
  if ((lexicon.placeOf.has(next.key) || WATERSIDE.test(next.key)) && to - from < 3 && !looksAdjectival(key))
    found.push({ kind: 'place', weight: 2, by: 'of' });
  if (SITE.test(next.key) && to - from > 1) found.push({ kind: 'place', weight: 2.5, by: 'noun behind' });
  if (!isGivenName(words[from]!.key)) found.push(...belonging(next, lexicon), ...byTrade(words, to, lexicon));
  // “told N1 television”
  if (lexicon.language === 'en' && CHANNEL.test(next.key))
    found.push({ kind: 'body', weight: 2, by: 'noun behind' });
  if (!lexicon.articles.has(words[from - 1]?.key ?? '')) return found;
  // the Kovin Deep project
  if (SCHEME.test(next.key) && lexicon.nouns.get(next.key) === 'plan' && to - from > 1)
    found.push({ kind: 'plan', weight: 3, by: 'noun behind' });
  if (isBodyBehind(words, to, lexicon)) found.push({ kind: 'body', weight: 2, by: 'noun behind' });
  // the Colegio Orsa school
  if (ESTABLISHMENT.test(next.key)) found.push({ kind: 'institution', weight: 2, by: 'noun behind' });
  return found;
}

/** “X shares”, “X’s subsidiary”. */
export function belonging({ key }: Word, lexicon: Lexicon): Evidence[] {
  return lexicon.belongings.has(key) ? [{ kind: 'body', weight: 2, by: 'belonging' }] : [];
}

/** What is called after the place that it lies at: the Kovin *river*. */
const WATERSIDE = /^(?:coastline|river|harbou?r|peninsula|bay|estuary|shores?|waterfront|seafront)$/;
const CHANNEL = /^(?:television|tv|radio|newspaper|magazine)$/;
const SITE = /^(?:station|airport|stadium|junction|racecourse|depot|crossing|ferry terminal)$/;
const SCHEME = /^(?:project|scheme|programme|program)$/;
const ESTABLISHMENT = /^(?:school|college|hospital|university|clinic|museum|prison|jail|academy)$/;

/** “X employs 300 people”, “X is owned by”. */
function byTrade(words: readonly Word[], at: number, { being }: Lexicon): Evidence[] {
  if (COMPANY.test(words[at]!.key)) return [{ kind: 'body', weight: 1.5, by: 'trades' }];
  const isOwned = being.has(words[at]!.key) && OWNED.test(words[at + 1]?.key ?? '');
  return isOwned ? [{ kind: 'body', weight: 2.5, by: 'owned' }] : [];
}

/** What mostly companies do, and is done to them. */
const COMPANY = /^(?:employs|employed|manufactures|operates|produces|exports|supplies)$/;
const OWNED = /^(?:owned|listed|headquartered|founded)$/;

/** “the X party”, “the X opposition movement”. */
function isBodyBehind(words: readonly Word[], at: number, lexicon: Lexicon): boolean {
  if (lexicon.bodyAfter.has(words[at]!.key)) return true;
  const second = words[at + 1];
  const isNoun = second?.gap === ' ' && second.form === 'small' && lexicon.bodyAfter.has(second.key);
  return isNoun && !lexicon.clause.has(words[at]!.key) && !lexicon.speech.has(words[at]!.key);
}
