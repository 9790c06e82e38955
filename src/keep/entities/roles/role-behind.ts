// What stands behind a name in commas and says what somebody or something is.
import type { Kind } from '../../../deck/types.ts';
import { isGivenName } from '../gazetteer/given-names.ts';
import type { Lexicon } from '../lexicon.ts';
import { type Span, textOf } from '../spans/span.ts';
import type { Word } from '../spans/words.ts';

/** Longest description, in words. */
export const LONGEST = 9;

/** The description behind a span, of what is of a kind: “…, a spokeswoman for the ministry, …”; null: there is none. */
export function roleBehind(span: Span, kind: Kind, lexicon: Lexicon): string | null {
  const { line, to } = span;
  const { words, text } = line;
  const first = words[to];
  if (!first || !/^, ?$/.test(first.gap) || words[to - 1]!.cut) return null;
  const from = lexicon.articles.has(first.key) ? to + 1 : to;
  if (from === to && !lexicon.roles.has(first.key) && !isBareRole(words, to, lexicon)) return null;
  let end = from;
  while (
    end < words.length &&
    (end === from || /^[ \u00a0]$|^ & $/.test(words[end]!.gap)) &&
    !endsDescription(words[end]!.key, lexicon)
  )
    end += 1;
  if (end === from || end - from > LONGEST) return null;
  const closes = end < words.length ? words[end]!.gap : text.slice(words[end - 1]!.end, line.sentence.end);
  if (
    end === words.length || endsDescription(words[end]!.key, lexicon)
      ? !/^[ ,.;)”"]*$/.test(closes)
      : !/^[,;]/.test(closes)
  )
    return null;
  // Spanish papers leave out the comma: “Mara Lind, alcaldesa de Orsa señala que”
  const isOwn = lexicon.language === 'es' && from === to;
  if (!isOwn && words[end]?.gap === ' ' && isVerb(words[end]!.key, lexicon)) return null;
  // Spanish “Según Kovin, el consumo real cayó”
  const isClause = ({ form, text }: Word) => form === 'small' && /(?:ó|aron|ieron)$/.test(text);
  // “Luis Tarso, *la alcaldesa de Orsa*, Ana Roth”: the next one's
  const next = words[end];
  const isNexts = from > to && next?.gap === ', ' && next.form === 'name' && isGivenName(next.key);
  if (lexicon.language === 'es' && (isNexts || words.slice(from, end).some(isClause))) return null;
  // English “in Kovin, Orsa, *the Tarsk valley and the north coast*”: a list
  const isListed =
    words[span.from]!.gap === ', ' && words.slice(from, end).some(({ key }) => lexicon.and.has(key));
  if (lexicon.language === 'en' && kind === 'place' && isListed) return null;
  // German “Roth, die allen Gästen zur Seite stand,”
  if (lexicon.nounCapitals && from > to && words[end - 1]!.form === 'small') return null;
  const head = headAt(
    words.slice(from, end).map(({ key, form }) => (form === 'small' || lexicon.nounCapitals ? key : '')),
    kind,
    lexicon,
  );
  // “a nation of | about 30 million people”, “a town of | 30,000”
  while (
    words[end - 1]!.form === 'digits' ||
    lexicon.links.has(words[end - 1]!.key) ||
    lexicon.into.has(words[end - 1]!.key) ||
    // “acusada de fraude por el | que”
    (end - 1 > from && lexicon.articles.has(words[end - 1]!.key))
  )
    end -= 1;
  return head ? textOf(line, from, end) : null;
}

/** “fined Mara Lind, a spokesman *said*”, “in Orsa, the station *was* shut”: a clause of its own begins behind the comma. */
const isVerb = (key: string, { speech, being }: Lexicon) =>
  speech.has(key) || being.has(key) || VERB.test(key);

const VERB = /^(?:are|has|have|had|will|would|can|could|may|might|must|should)$/;

/** “, cabinet member for transport, told”: whether small words from `at` say of what somebody is the role, without an article. */
function isBareRole(words: readonly Word[], at: number, lexicon: Lexicon): boolean {
  const link = words.findIndex(({ key }, i) => i > at && i < at + 4 && lexicon.links.has(key));
  const phrase = words.slice(at, link);
  return (
    link > at + 1 &&
    lexicon.roles.has(phrase.at(-1)!.key) &&
    phrase.every(
      ({ key, form, gap }, i) => form === 'small' && (i === 0 || gap === ' ') && !lexicon.clause.has(key),
    )
  );
}

/** Whether a clause begins with a word, and so a description ends before it. */
function endsDescription(key: string, lexicon: Lexicon): boolean {
  const inside =
    lexicon.links.has(key) || lexicon.into.has(key) || lexicon.articles.has(key) || lexicon.and.has(key);
  return !inside && (lexicon.clause.has(key) || lexicon.speech.has(key));
}

const isBody = (kind: Kind) => kind === 'body' || kind === 'institution';

/** Whether the first noun phrase of a description has a noun for what somebody or something is at its end. */
function headAt(keys: readonly string[], kind: Kind, lexicon: Lexicon): boolean {
  const stop = keys.findIndex(
    (key, at) => at > 0 && (lexicon.links.has(key) || lexicon.into.has(key) || key === 'with'),
  );
  const last = keys[(stop < 0 ? keys.length : stop) - 1]!;
  if (kind === 'person' && lexicon.roles.has(last)) return true;
  // “a village, a project that”: of another kind it says nothing of what this is.
  const told = lexicon.types.get(last);
  return told !== undefined && (told === kind || (isBody(told) && isBody(kind)));
}
