import { wellKnown } from '../gazetteer/gazetteer.ts';
import type { Lexicon } from '../lexicon.ts';
import type { Line } from './lines.ts';
import type { Span } from './span.ts';

/** Words of a quoted name, at most. */
const LONGEST = 5;
const OPENING = /^ [«„“"]$/;
const CLOSING = /^[»“”"]/;
/** Behind what somebody says; without a comma it may be a dash for “is”: «Орсинвест» — холдинг. */
const SAID = /^[»“”"],?\s[—–-]/;
const IS = /^[»“”"]\s[—–]/;

/** What goes on behind a name that opens a sentence. */
const GOES_ON = /^[»“”"] (?:[—–] )?\p{Ll}/u;

/** Nouns for what lies somewhere: «зона «Орса»» is of the town itself. */
const SITE =
  /^(?:зон|район|округ|микрорайон|аэропорт|станци|технопарк|кластер|площадк|территори|трасс|шоссе|автодорог)\p{Ll}{0,2}$/u;

/** «Орса» победила: Russian, a place’s name in quotation marks is of what is called after it. */
export function isQuotedPlace({ line, from, to, key }: Span, { quotesNames }: Lexicon): boolean {
  const { text, words } = line;
  const isOpen = /[«„“"]$/.test(text.slice(0, words[from]!.start));
  const isClosed = CLOSING.test(text.slice(words[to - 1]!.end));
  const isSite = SITE.test(words[from - 1]?.text ?? '');
  return quotesNames && isOpen && isClosed && !isSite && wellKnown(key)?.kind === 'place';
}

/** End of the name that begins at word `at` in quotation marks right behind a German noun for what it is: die Initiative „Rettet Kovin“; `at`: there is none. */
export function quotedBehindType(line: Line, at: number, lexicon: Lexicon): number {
  const before = line.words[at - 1];
  const word = line.words[at]!;
  if (!lexicon.nounCapitals || before?.form !== 'name' || word.form === 'small') return at;
  const kind = lexicon.typeOf(before.key);
  return kind === 'body' || kind === 'institution' || kind === 'event' ? quotedEnd(line, at, lexicon) : at;
}

/**
 * End of the name in quotation marks that begins at word `at`, behind a small word, “компания «…»”, or first in a sentence that goes on
 * behind it: “«Орсинвест» продал”. `at`: there is none.
 */
export function quotedEnd({ words, text }: Line, at: number, lexicon: Lexicon): number {
  const before = words[at - 1];
  if (words[at]!.form === 'small') return at;
  if (before === undefined ? !/[«„“"]$/.test(text.slice(0, words[at]!.start)) : !OPENING.test(words[at]!.gap))
    return at;
  if (before && (lexicon.works.has(before.key) || lexicon.speech.has(before.key))) return at;
  for (let last = at; last < Math.min(words.length, at + LONGEST); last += 1) {
    const behind = text.slice(words[last]!.end, words[last]!.end + 5);
    const isCopula = IS.test(behind) && !lexicon.speech.has(words[last + 1]?.key ?? '');
    if (CLOSING.test(behind))
      return (SAID.test(behind) && !isCopula) || (before === undefined && !GOES_ON.test(behind))
        ? at
        : last + 1;
    // «Завод имени А. Линда», but «ОКБ «Тарса»
    const isInitial = /^\p{Lu}$/u.test(words[last]!.text) && /^\. ?\p{Lu}/u.test(behind);
    if (!isInitial && !/^[ ‐-](?![«„])/.test(behind)) return at;
  }
  return at;
}
