// A sentence that only tells who said the one before it: “Das teilte Roth mit.”, «Об этом сообщила Рот», “Así lo dijo Ruiz”.
import { isPaper } from '../speech/addressees.ts';
import { type Report, standsAt } from '../speech/claims.ts';
import { endOfPhrase } from '../speech/extent.ts';
import { bodyBehind, placeBehind } from '../speech/in-body.ts';
import { phraseBehind } from '../speech/inverted.ts';
import { hasVerb, isBetween, isVerb, type Phrase, phraseIn, timeAt } from '../speech/phrases.ts';
import { skipToSpeaker } from '../speech/skips.ts';
import { participleOf } from '../speech/verbs.ts';
import type { Token } from '../statements/tokens.ts';
import type { FactWords } from '../words.ts';

const WHOLE = { from: 0, side: 'behind', isTelling: true } as const;

/** Tokens between the words that point back and the verb, at most: who says it, or when. */
const REACH = 8;

/** The clause of such a sentence, which names who said the one before; null: it is none, or names nobody. */
export function tellingAt(all: readonly Token[], words: FactWords): Report | null {
  const tokens = all.slice(0, endBeforeRelay(all, words));
  const opening = words.telling?.find((parts) => standsAt(tokens, 0, parts));
  const so = words.inflects ? SO.exec(startOf(tokens)) : null;
  if (opening === undefined && so === null) return null;
  const from = behindAside(tokens, opening?.length ?? so![1]!.split(' ').length, words);
  // «Об этом говорится в докладе»
  const place = words.saysIn.find((parts) => standsAt(tokens, from, parts));
  if (place !== undefined) {
    const start = from + place.length;
    const speaker = phraseIn(tokens, start, endOfPhrase(tokens, start, words), words);
    const named = speaker && { ...speaker, entity: null };
    return named && { at: from, speaker: named, mode: 'indirect', ...WHOLE, to: tokens.length };
  }
  // “Das hat Roth am Montag mitgeteilt”: the auxiliary stands for the verb.
  const isPerfect = participleOf(tokens, from, words) !== -1;
  const at = isPerfect
    ? from
    : tokens.findIndex(
        ({ type, lower }, i) =>
          i >= from &&
          type === 'word' &&
          (words.say.has(lower) || words.sayThat.has(lower)) &&
          !DENIES.test(lower),
      );
  if (
    at === -1 ||
    at > from + REACH ||
    tokens.slice(from, at).some((_, i) => isVerb(tokens, from + i, words))
  )
    return null;
  // “*Das Gesetz* verstoße gegen das Recht, sagte Roth”
  if (words.verbSecond && tokens.slice(from, at).some((token) => !isBetween(token, words))) return null;
  const more = tokens.slice(at + 1);
  const saysMore = more.some(
    ({ type, lower }, i) =>
      type === 'quote' ||
      lower === ':' ||
      (type === 'word' && words.that.has(lower)) ||
      (lower === ',' && words.verbSecond && hasVerb(tokens, at + 2 + i, tokens.length, words)),
  );
  const speaker = saysMore ? null : speakerOf(tokens, from, at, words);
  if (speaker === null) return null;
  return { at, speaker, mode: 'indirect', ...WHOLE, to: all.length };
}

/** Russian «Об этом сообщил Рот*, передаёт корреспондент агентства*.»: where the clause that says who passes it on begins. */
function endBeforeRelay(tokens: readonly Token[], { inflects }: FactWords): number {
  const comma = tokens.findLastIndex(({ lower }) => lower === ',');
  return inflects && comma > 0 && RELAYS.test(tokens[comma + 1]?.lower ?? '') ? comma : tokens.length;
}

const RELAYS = /^(?:переда[её]т|сообщает|пишет|информирует|цитирует)$/u;

/** Russian «Об этом*, как пишет Kovin Post,* Рот сообщила»: behind the commas that say which paper has it. */
function behindAside(tokens: readonly Token[], at: number, words: FactWords): number {
  const isPapers =
    words.inflects && tokens[at]?.lower === ',' && words.asSaid.has(tokens[at + 1]?.lower ?? '');
  const end = tokens.findIndex(({ lower }, i) => i > at && lower === ',');
  return isPapers && words.say.has(tokens[at + 2]!.lower) && end !== -1 ? end + 1 : at;
}

/** Russian «Так, во всяком случае, считает Рот», «В этом убеждён Рот»: the words before the verb. */
const SO =
  /^(так(?: ,)?(?: (?:во всяком случае|по крайней мере)(?: ,)?)?(?= (?:счита|полага|дума)(?:ет|ют|л|ла|ли) )|в этом(?= (?:убежд[её]н|уверен)[аы]? ))/u;

function startOf(tokens: readonly Token[]): string {
  return tokens
    .slice(0, REACH)
    .map(({ lower }) => lower)
    .join(' ');
}

function speakerOf(tokens: readonly Token[], from: number, at: number, words: FactWords): Phrase | null {
  let behind = at + 1;
  while (tokens[behind] !== undefined && !tokens[behind]!.entity) {
    const step = timeBehind(tokens, behind, words);
    if (step === 0) break;
    behind += step;
  }
  // «Об этом сообщил *на встрече* мэр Анна Рот»
  if (words.inflects) behind = skipToSpeaker(tokens, behind, words);
  // «Об этом РБК рассказали два источника»
  const isHeard = at === from + 1 && isPaper(tokens[from]!, words);
  const before =
    !isHeard && at > from && tokens.slice(from, at).some(({ lower }) => !words.between.has(lower));
  const inverted = phraseBehind(tokens, behind, words);
  // «Об этом в эфире «Ковин-ТВ» сообщила ведущая Анна Рот»
  const isBehind = words.inflects && inverted?.entity?.kind === 'person';
  return (
    (before && !isBehind ? phraseIn(tokens, from, at, words) : null) ??
    inverted ??
    placeBehind(tokens, at, words) ??
    bodyBehind(tokens, at, words)?.speaker ??
    null
  );
}

/** How many tokens from `at` say when: “am Montag”, «в понедельник», “este lunes”, or are an adverb. */
function timeBehind(tokens: readonly Token[], at: number, words: FactWords): number {
  const [token, next] = [tokens[at]!, tokens[at + 1]];
  if (isBetween(token, words) && !words.the.has(token.lower)) return 1;
  const isTime = next !== undefined && (words.times.has(next.lower) || next.type === 'number');
  if (words.prepositions.has(token.lower) && isTime)
    return words.times.has(tokens[at + 2]?.lower ?? '') ? 3 : 2;
  return timeAt(tokens, at, words);
}

/** Who denies something does not say it. */
const DENIES =
  /^(?:bestritt|bestreitet|dementier|kritisier|beklag|bemängel|lob|begrü(?:ß|ss)|опровер|раскритик|neg|nieg|critic|rechaz|lament)/u;
