// Names of what is of no kind: ships, films, books, bonds.
import { wellKnown } from '../gazetteer/gazetteer.ts';
import type { Lexicon } from '../lexicon.ts';
import { isInitials } from '../spans/introduced.ts';
import type { Span } from '../spans/span.ts';
import { isFeast, isSpanishSilent } from './spanish-silent.ts';
import { isMagazine, isOfYear, isWork } from './works.ts';

/** The spans without those that name a ship, a work or a bond; of the first two, wherever in the article these stand. */
export function withoutKindless(spans: readonly Span[], lexicon: Lexicon): Span[] {
  const crafts = new Set(spans.filter((span) => isCraft(span, lexicon) || isSpanishSilent(span, lexicon)));
  const works = new Set(spans.filter((span) => isWork(span, lexicon) || isOfYear(span, lexicon)));
  const isRest = (span: Span, before: Span | undefined) =>
    before !== undefined && works.has(before) && goesOn(before, span, lexicon);
  const silent = new Set(
    spans.filter(
      (span, at) =>
        crafts.has(span) ||
        works.has(span) ||
        isShip(span, lexicon) ||
        isProduct(span, lexicon) ||
        isPart(span, lexicon) ||
        isRest(span, spans[at - 1]),
    ),
  );
  const keys = new Set(
    [...silent].filter((span) => !isFeast(span) && !wellKnown(span.key)).map(({ key }) => key),
  );
  // “Phoenix was launched”, but “in Phoenix”; “tras San Orvin”, but “en San Orvin”
  const known = new Set([...crafts].map(({ key }) => key));
  const isSuch = (span: Span) => keys.has(span.key) || (known.has(span.key) && !isPlaced(span, lexicon));
  const short = new Set(spans.filter((span) => isShortForNoun(span, lexicon)).map(({ key }) => key));
  return spans.filter(
    (span) =>
      !silent.has(span) &&
      !isSuch(span) &&
      !isBond(span) &&
      !(short.has(span.key) && isOneWord(span)) &&
      !isOtherName(span) &&
      !isMagazine(span, lexicon),
  );
}

/** “Her full name is Mara Lind Soto”, “under the name Marina Lind”: what somebody is called nowhere else. English. */
function isOtherName({ line: { words }, from }: Span): boolean {
  const before = words
    .slice(Math.max(0, from - 4), from)
    .map(({ key }) => key)
    .join(' ');
  return OTHER_NAME.test(before) && words[from]!.gap === ' ';
}

const OTHER_NAME =
  /(?:(?:full|real|birth|legal|given|maiden|christian) name (?:is|was)|under the (?:\S+ )?name)$/;

const isOneWord = ({ from, to }: Span) => to - from === 1;

/** “fowler’s lung disease, or FLD,”, “(FLD)”: letters for small words, the last of which is no noun for a body. English. */
function isShortForNoun({ line: { words }, from, to }: Span, { language, typeOf, nouns }: Lexicon): boolean {
  const { form, gap, text } = words[from]!;
  if (language !== 'en' || to - from > 1 || form !== 'letters') return false;
  const isOr = words[from - 1]?.key === 'or' && words[from - 1]!.gap === ', ';
  const end = isOr ? from - 1 : gap === ' (' ? from : 0;
  const first = end - text.length;
  if (end < 2 || first < 0) return false;
  const name = words.slice(first, end);
  const noun = name.at(-1)!.key;
  const isPlain = name.every((word, at) => word.form === 'small' && (at === 0 || /^[ -]$/.test(word.gap)));
  return isPlain && isInitials(text, name) && typeOf(noun) === null && !nouns.has(noun);
}

/** “the novel Late Trains *of* Kovin”: does only a small word stand between the title of a work and a span? */
function goesOn(work: Span, { line, from }: Span, { links }: Lexicon): boolean {
  const [link, ...more] = line.words.slice(work.to, from);
  return (
    line === work.line && link !== undefined && more.length === 0 && links.has(link.key) && link.gap === ' '
  );
}

const isPlaced = ({ line: { words }, from }: Span, { language, into, at }: Lexicon) =>
  words[from]!.gap === ' ' &&
  (into.has(words[from - 1]?.key ?? '') || (language === 'es' && at.has(words[from - 1]?.key ?? '')));

/** “the Phoenix lander”, “the Novena yacht”, but “a NASA probe”, “the Dover lifeboat”: English. */
function isCraft({ line: { words }, to, key, title, from }: Span, { language }: Lexicon): boolean {
  if (language !== 'en') return false;
  const [last, next] = [words[to - 1]!, words[to]];
  // the Kovin Space Telescope
  if (to - from > 1 && last.form === 'name' && SPACECRAFT.test(last.key)) return true;
  if (title < from || next?.gap !== ' ' || next.form !== 'small' || last.cut) return false;
  if (VESSEL.test(next.key)) return !wellKnown(key);
  return SPACECRAFT.test(next.key) && !['body', 'institution'].includes(wellKnown(key)?.kind ?? '');
}

const SPACECRAFT =
  /^(?:lander|rover|orbiter|spacecraft|probe|satellite|telescope|rocket|capsule|spaceship|shuttle)$/;
const VESSEL =
  /^(?:yacht|submarine|frigate|destroyer|warship|tanker|trawler|freighter|icebreaker|schooner|liner|catamaran|galleon|shipwreck|locomotive)$/;

/** “Brent crude”, „die Ölsorte Kovin“, „das Patent EP2“: what is traded, made or invented. */
function isProduct({ line: { words }, from, to }: Span, { language, nounCapitals }: Lexicon): boolean {
  const [before, next] = [words[from - 1], words[to]];
  if (language === 'en') return next?.gap === ' ' && next.key === 'crude';
  // Russian ОРС-2129, a car; Ор-90М, and ««Тарск»» behind that
  const isNamed = before !== undefined && /^ [«„“"]$/.test(words[from]!.gap) && MODEL.test(before.text);
  if (language === 'ru' && (isNamed || MODEL.test(words[to - 1]!.text))) return true;
  return nounCapitals && before?.form === 'name' && words[from]!.gap === ' ' && PRODUCT.test(before.key);
}

/** Russian cars, tanks, aircraft; А, М and Р are roads. */
const MODEL =
  /^(?:\p{Lu}{2,}-(?!(?:19|20)\d\d$)\d{3,5}|\p{Lu}{2,}\d{2,}\p{Ll}\d{0,2}|(?![АМРAMP]-)[A-ZА-ЯЁ][а-яё]?-\d{2,3}[A-ZА-ЯЁ]{0,2})$/u;

const PRODUCT =
  /(?:sorten?|modells?|^typs?|patent(?:e?s)?|impfstoff(?:e?s)?|wirkstoff(?:e?s)?|medikaments?)$/;

/** “Treasury yields”, “a 10-year Treasury note” */
function isBond({ line: { words }, to, key }: Span): boolean {
  return (
    /(?:^| )treasury$/.test(key) && /^(?:notes?|bonds?|bills?|yields?|securities)$/.test(words[to]?.key ?? '')
  );
}

/** “the vessel Mara Lind” */
function isShip(
  { line: { words, text }, from, to, title }: Span,
  { vessels, nounFirst, nounCapitals }: Lexicon,
): boolean {
  if (nounCapitals && RENAMED.test(text.slice(0, words[from]!.start))) return true;
  // “the frigate Admiral Lind”
  const first = Math.min(from, title);
  const before = words[first - 1];
  // HMS Lind, M/V Lind
  const isLonger = to - from > 1 || (words[to]?.form === 'name' && words[to]!.gap === ' ');
  if (isLonger && words[from]!.form === 'letters' && PREFIX.test(words[from]!.key)) return true;
  if (before?.gap === '/' && /^[VBFSY]$/.test(before.text)) return true;
  if (before === undefined || !/^ [«„“"]?$/.test(words[first]!.gap)) return false;
  // “el barco turístico Mara Lind”
  const isDescribed = nounFirst && before.gap === ' ' && ADJECTIVE.test(before.key);
  return vessels.has(before.key) || (isDescribed && vessels.has(words[first - 2]?.key ?? ''));
}

/** German “das Schiff, früher unter dem Namen „Orsa“ bekannt”, “der Tanker hieß zuletzt „Orsa“”: another name of one, in quotation marks. */
const RENAMED =
  /(?:[Ss]chiff|[Tt]anker|[Ff]rachter|[Ff]ähre|[Yy]acht|[Bb]oot|[Kk]reuzer|[Ee]isbrecher)(?:e?s)?(?!\p{L})[^.!?]* (?:Namen|hie(?:ß|ss)|genannt|getauft|(?:umbenannt|umgetauft) in|zuletzt|zuvor|früher|vormals|ehemals) (?:(?:unter anderem|zuletzt|zuvor|früher|damals|auch|und|["„»“”«][^"„»“”«]+["“”«»],?) )*["„»“]$/u;

/** What navies and merchants write before the names of ships. */
const PREFIX = /^(?:uss|usns|hms|hmas|hmcs|hmnzs|rfa|rms|rrs|mv|ms|mt|mb|fv|ss|ins|brp|kri|bap|ara)$/;

/** Spanish adjectives behind a noun for a ship, by their endings. */
const ADJECTIVE = /(?:ic[oa]|al|er[oa]|[aeo]dor|ense|espacial)$/;

/** German “in Rollen wie *Mara Lind*, *Orvin* und”, “ihre Rolle als „*Mara Lind*“”: who is played is nobody. */
function isPart({ line: { words, text }, from }: Span, { nounCapitals }: Lexicon): boolean {
  return nounCapitals && PART.test(text.slice(0, words[from]!.start));
}

const PART =
  /[Rr]ollen (?:wie|als) (?:(?:\p{Lu}[\p{L}-]*|und|oder|als|die|der|den)(?:, | ))*$|[Rr]olle (?:als|de[rs]) [„»“"](?:\p{Lu}\p{L}+ )?$/u;
