// What a small word right behind a name tells: “the X party”, “X employs”.
import { pattern } from '../../pattern.ts';
import { isCountry, wellKnown } from '../gazetteer/gazetteer.ts';
import { isGivenName } from '../gazetteer/given-names.ts';
import type { Lexicon } from '../lexicon.ts';
import { knownKindAt } from '../spans/in-gazetteer.ts';
import type { Span } from '../spans/span.ts';
import type { Word } from '../spans/words.ts';
import { looksAdjectival } from './given.ts';
import type { Evidence } from './kinds.ts';
import { STATE } from './states.ts';

/** Russian «Тарсано пробил»: a verb in the masculine right behind a name in -о, which would be neuter were it no man's. */
function isManly(words: readonly Word[], from: number, next: Word): boolean {
  const { text, gap } = words[from]!;
  const isPlain = from === 0 || (gap === ' ' && words[from - 1]!.form === 'small');
  return (
    isPlain && /^[А-ЯЁ]\p{Ll}{3,}о$/u.test(text) && /\p{L}{2}(?:[аеёиыуя]л|[аеёиыуя]лся)$/u.test(next.text)
  );
}

/** What the small word `next` right behind a name tells. */
export function byWordBehind(
  { line: { words }, from, to, key }: Span,
  next: Word,
  lexicon: Lexicon,
): Evidence[] {
  const found: Evidence[] = [];
  if (lexicon.ownersBefore && to - from === 1 && isManly(words, from, next))
    found.push({ kind: 'person', weight: 2, by: 'masculine' });
  // the Darfur region
  if (
    (lexicon.placeOf.has(next.key) || WATERSIDE.test(next.key)) &&
    !(lexicon.ownersBefore && SAT.test(next.text)) &&
    to - from < 3 &&
    !looksAdjectival(key)
  )
    found.push({ kind: 'place', weight: 2, by: 'of' });
  if (SITE.test(next.key) && to - from > 1) found.push({ kind: 'place', weight: 2.5, by: 'noun behind' });
  if (!isGivenName(words[from]!.key)) found.push(...belonging(next, lexicon), ...byTrade(words, to, lexicon));
  // “X said its”, “X cut its forecast”
  const isIts = words[to + 1]?.key === 'its' && words[to + 1]!.gap === ' ' && to - from < 3;
  if (isIts && lexicon.language === 'en' && DOES.test(next.key))
    found.push({ kind: 'body', weight: 2, by: 'its' });
  // “the strike began, X reported.”
  const isReport = /^, ?$/.test(words[from]!.gap) && next.key === 'reported' && words[to + 1]?.gap !== ' ';
  if (isReport && lexicon.language === 'en' && !isGivenName(words[from]!.key))
    found.push({ kind: 'body', weight: 2, by: 'reported' });
  // “the opposition Tisza party”, which has the name of a river
  if (next.key === 'party' && lexicon.language === 'en' && !isCountry(key))
    found.push({ kind: 'body', weight: wellKnown(key)?.kind === 'place' ? 7 : 2, by: 'party' });
  // “told N1 television”
  if (lexicon.language === 'en' && CHANNEL.test(next.key))
    found.push({ kind: 'body', weight: 2, by: 'noun behind' });
  if (!lexicon.articles.has(words[from - 1]?.key ?? '')) return found;
  // the Kovin Deep project
  if (SCHEME.test(next.key) && lexicon.nouns.get(next.key) === 'plan' && to - from > 1)
    found.push({ kind: 'plan', weight: 3, by: 'noun behind' });
  // “Lind & Sons, the Kovin shipping company,”: of the place
  const isApposed =
    /^, ?$/.test(words[from - 1]!.gap) && lexicon.language === 'en' && !OF_NAME.test(next.key);
  if (isBodyBehind(words, to, lexicon))
    found.push({ kind: isApposed ? 'place' : 'body', weight: isApposed ? 1.5 : 2, by: 'noun behind' });
  // the Colegio Orsa school
  if (ESTABLISHMENT.test(next.key)) found.push({ kind: 'institution', weight: 2, by: 'noun behind' });
  return found;
}

/** “X shares”, “X’s subsidiary”. */
export function belonging({ key }: Word, lexicon: Lexicon): Evidence[] {
  return lexicon.belongings.has(key) ? [{ kind: 'body', weight: 2, by: 'belonging' }] : [];
}

/** “X’s chief executive”, “X’s half-year profit”: what only companies have, towards the end of what is owned. English. */
export function byOwned(words: readonly Word[], at: number, { language }: Lexicon): Evidence[] {
  if (language !== 'en' || words[at]!.form !== 'small' || !/^['’ʼ]s $/.test(words[at]!.gap)) return [];
  const two = `${words[at]!.key} ${words[at + 1]?.key ?? ''}`;
  return COMPANYS.test(words[at]!.key) || COMPANYS.test(two)
    ? [{ kind: 'body', weight: 2, by: 'belonging' }]
    : [];
}

const COMPANYS = pattern('')`
  ^(?:(?:chief|finance|managing|sales|marketing) (?:executive|director|officer|financial|operating)|ceo
  |subsidiar(?:y|ies)|shareholders?|shares|stock|ipo|earnings|turnover|(?:full-year|half-year|annual
  |quarterly|first-quarter|second-quarter|third-quarter|fourth-quarter) (?:results|profits?|revenues?|sales
  |loss(?:es)?))$
`;

/** Russian «Рот *села*», which looks like a form of «село». */
const SAT = /^сел[аио]?$/;

/** What is called after the place that it lies at: the Kovin *river*. */
const WATERSIDE = /^(?:coastline|river|harbou?r|peninsula|bay|estuary|shores?|waterfront|seafront)$/;

/** Whether what stands at `to` behind a name says that it is a place: “a Kovin MP”, “Kovin Mayor Mara Lind”. English. */
export function isSeated(
  words: readonly Word[],
  from: number,
  to: number,
  { language, articles }: Lexicon,
): boolean {
  const { key, form, gap } = words[to]!;
  if (language !== 'en' || gap !== ' ' || to - from > 2) return false;
  return (
    (articles.has(words[from - 1]?.key ?? '') && SEATED.test(key)) || (form === 'name' && key === 'mayor')
  );
}

const SEATED = /^(?:mps?|msps?|mayor|councillors?|lawmaker|constituency)$/;
const CHANNEL = /^(?:television|tv|radio|newspaper|magazine)$/;
const SITE = /^(?:station|airport|stadium|junction|racecourse|depot|crossing|ferry terminal)$/;
const SCHEME = /^(?:project|scheme|programme|program)$/;
const ESTABLISHMENT = /^(?:school|college|hospital|university|clinic|museum|prison|jail|academy)$/;

/** “X employs 300 people”, “X is owned by”. */
function byTrade(words: readonly Word[], at: number, { being }: Lexicon): Evidence[] {
  if (COMPANY.test(words[at]!.key)) return [{ kind: 'body', weight: 1.5, by: 'trades' }];
  const verb = AUXILIARY.test(words[at]!.key) ? at + 1 : at;
  const isBroke = FILED.test(words[verb]?.key ?? '') && BROKE.test(words[verb + 2]?.key ?? '');
  if (isBroke) return [{ kind: 'body', weight: 2.5, by: 'trades' }];
  const isOwned = being.has(words[at]!.key) && OWNED.test(words[at + 1]?.key ?? '');
  return isOwned ? [{ kind: 'body', weight: 2.5, by: 'owned' }] : [];
}

/** Nouns whose name stands right before them: the Kovin *group*. */
const OF_NAME = /^(?:group|party|movement|network|brand|chain|faction|alliance|coalition|union)$/;

/** What bodies do to what is theirs. */
const DOES =
  /^(?:said|says|cut|cuts|raised|lowered|lifted|kept|posted|named|hired|fired|launched|unveiled|halved|doubled|tripled|trimmed|slashed|suspended|sold)$/;
const AUXILIARY = /^(?:has|had|have|will|would|to)$/;
/** “filed for insolvency” */
const FILED = /^(?:filed?|files|entered|enters|went)$/;
const BROKE = /^(?:insolvency|bankruptcy|administration|liquidation|receivership|creditors?|chapter)$/;

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

/** English “Mara Lind of the Kovin Party” */
export function isOfBody(words: readonly Word[], from: number, to: number, lexicon: Lexicon): boolean {
  const isNamed = words.slice(from, to).every(({ form, cut }) => form === 'name' && cut === null);
  if (lexicon.language !== 'en' || words[to]!.key !== 'of' || to - from < 2 || !isNamed) return false;
  const first = lexicon.articles.has(words[to + 1]?.key ?? '') ? to + 2 : to + 1;
  let last = first;
  while (words[last + 1]?.form === 'name' && words[last + 1]!.gap === ' ') last += 1;
  const kind = knownKindAt(words, first) ?? lexicon.nouns.get(words[last]?.key ?? '');
  return words[first]?.form !== 'small' && (kind === 'body' || kind === 'institution');
}

/** “was born”, “grew up”. */
export function livesBehind(words: readonly Word[], at: number, lexicon: Lexicon): boolean {
  const { key } = words[at]!;
  if (lexicon.lives.has(key)) return true;
  const done = words[at + 1]?.key ?? '';
  return lexicon.being.has(key) && (lexicon.lives.has(done) || ARRESTED.test(done));
}

/** What is done to persons only, in English. */
const ARRESTED = /^(?:arrested|jailed|imprisoned|handcuffed|extradited|remanded)$/;

/** “in Kovin, Ohio”. */
export function isWithin(words: readonly Word[], from: number, to: number, lexicon: Lexicon): boolean {
  const before = words[from - 1];
  // “in Casper, Wyo.”
  if (lexicon.language === 'en' && STATE.test(words[to]!.text)) return true;
  return wellKnown(words[to]!.key)?.kind === 'place' && before !== undefined && lexicon.into.has(before.key);
}
