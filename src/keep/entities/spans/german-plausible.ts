// What in German has a capital and stands as names do, and is none.
import { wellKnown } from '../gazetteer/gazetteer.ts';
import { isGivenName } from '../gazetteer/given-names.ts';
import { kindOfNoun, tellsKind } from '../kinds/nouns.ts';
import type { Lexicon } from '../lexicon.ts';
import { isTitle } from './german-bodies.ts';
import { isJoined } from './listed.ts';
import type { Span } from './span.ts';
import type { Word } from './words.ts';

/** Whether it is those who live somewhere, one of several, a number, a prize, or half the name of a ship. */
export function isNoGermanName(span: Span, lexicon: Lexicon): boolean {
  const { line, from, to, key } = span;
  const { words } = line;
  const { notNames } = lexicon;
  const [first, last, before, next] = [words[from]!, words[to - 1]!, words[from - 1], words[to]];
  const isAlone = to - from === 1;
  if (isTopic(span) || (DAY.test(last.key) && /^(?:inter)?national/.test(first.key))) return true;
  if ((isAlone && /^[IVX]+$/.test(first.text)) || PRIZE.test(last.key)) return true;
  if (isAlone && (isOfPair(span) || (!wellKnown(key) && DATIVE.test(key)))) return true;
  // “in Südwind- oder Nordwindlagen”: the first half of a compound
  if (isAlone && next !== undefined && /^- /.test(next.gap) && !wellKnown(key)) return true;
  if (isAlone && (isCanton(span) || (first.text === 'Linken' && /^(?:die|den)$/.test(before?.key ?? ''))))
    return true;
  if (isOfSchools(span) || (isAlone && isMember(span))) return true;
  // “auf KZ-Anfrage”
  if (isAlone && /-(?:anfrage|angaben|information(?:en)?)$/.test(key)) return true;
  // “Neu bei dem Fest”, but NEU
  if (isAlone && first.form === 'name' && notNames.has(key)) return true;
  if (isAlone && first.form === 'letters' && isOutcry(span)) return true;
  // “die Diagnose Post Covid”
  if (last.key === 'post' && next?.gap === ' ' && notNames.has(next.key)) return true;
  // “in La Faute-sur-Kovin”: an article of other languages
  if (isAlone && first.form === 'name' && /^(?:la|le|los|las|el)$/.test(key)) return true;
  if (isHalfOfTitle(span, lexicon) || (isAlone && LINKED.test(first.text) && first.cut === 'compound'))
    return true;
  if (isWorldOf(span) || isTrain(span) || CRAFT.test(key)) return true;
  if (before === undefined || first.gap !== ' ') return false;
  if (isAlone && isEndOfForeign(words, from)) return true;
  if (isAlone && first.form === 'name' && wellKnown(key) && isCounted(before)) return true;
  if (isAlone && isOnPaper(span, lexicon)) return true;
  if (isAlone && isNounLikeTown(span)) return true;
  // “in Allianz mit Kovin”
  if (isAlone && key === 'allianz' && before.key === 'in') return true;
  // “im New England Journal of Orsa”
  if (next?.form === 'name' && next.gap === ' ' && words[to + 1]?.key === 'of') return true;
  // “der Etat der Hessen”
  if (isAlone && FOLK.test(key) && /^(?:der|die|den)$/.test(before.key)) return true;
  if (!lexicon.articles.has(before.key)) return false;
  // “dem New Yorker”
  if (isOfTown(key)) return true;
  // “in einem Kovener Krankenhaus”
  const isOne = !isAlone && /^eine?[mnrs]?$/.test(before.key) && isOfTown(first.key);
  if (isOne && kindOfNoun(last.key, lexicon) !== null) return true;
  // “die Havarie der *Orsa* Victoria”: companies have no article
  const isHalf = isAlone && lexicon.names.has(key) && !wellKnown(key) && next?.form === 'name';
  return isHalf && isJoined(words, to) && first.cut === null;
}

/** “der »Kovin *Forward* Summit«”: part of what quotation marks hold, where all of its words have capitals, and the first is no title. */
function isHalfOfTitle({ line: { words, text }, from, to }: Span, lexicon: Lexicon): boolean {
  const [start, end] = [words[from]!.start, words[to - 1]!.end];
  return [...text.matchAll(TITLE)].some((found) => {
    const [open, close] = [found.index + 1, found.index + found[0].length - 1];
    const first = words.find((word) => word.start === open);
    const isInside = open <= start && end <= close && end - start < close - open;
    // “Hotel Kovin”, “Sprecher Roth”
    const isTold = first === undefined || isTitle(first.key, lexicon) || tellsKind(first.key, lexicon);
    return isInside && !isTold;
  });
}
const TITLE = /[„»“"](?:\p{Lu}[\p{L}\d’'-]*)(?: \p{Lu}[\p{L}\d’'-]*){1,4}[“”«"]/gu;

/** “sagte *Nationalrat* Peter Lind”, “sagte der Kovener *Nationalrat*”: somebody who sits in it. */
function isMember({ line: { words }, from, to, key }: Span): boolean {
  const [before, next] = [words[from - 1], words[to]];
  if (!MEMBER.test(key)) return false;
  const isOfTown = words[from]!.gap === ' ' && before?.form === 'name' && /...er$/.test(before.text);
  return (isOfTown && /^(?:national|stande)/.test(key)) || (next?.gap === ' ' && isGivenName(next.key));
}
const MEMBER = /^(?:national|stande|bundes|kantons|regierungs|staats|landes|stadt|gemeinde)rat$/;

/** “Nationalrat Peter Lind (*ZH*)”: where a Swiss member of a parliament is from. */
function isCanton({ line: { words }, from, to }: Span): boolean {
  const isClosed = words[to] === undefined || /^\)/.test(words[to]!.gap);
  return (
    words[from]!.gap === ' (' &&
    isClosed &&
    words[from - 1]?.form === 'name' &&
    CANTON.test(words[from]!.text)
  );
}
const CANTON = /^(?:AG|AI|AR|BE|BL|BS|FR|GE|GL|GR|JU|LU|NE|NW|OW|SG|SH|SO|SZ|TG|TI|UR|VD|VS|ZG|ZH)$/;

/** “die Schulen Nord, Süd und *Peter Lind*”: what is called after somebody, in a list behind a plural. */
const isOfSchools = ({ line: { words, text }, from }: Span) =>
  SCHOOLS.test(text.slice(0, words[from]!.start));
const SCHOOLS =
  /(?:[Ss]chulen|[Gg]ymnasien|[Kk]indergärten|[Kk]itas|[Kk]irchen|[Ss]tra(?:ß|ss)en|[Hh]allen|[Pp]lätzen?|[Hh]eimen?) (?:\p{Lu}[\p{L}.-]*(?: \p{Lu}[\p{L}.-]*)?(?:, | und | sowie ))+$/u;

/** “die *Forschungs*-Leiterin”: the first half of a compound, with the letter that joins it. */
const LINKED = /(?:ung|heit|keit|schaft|tät|ion)s$/;

/** “den *ICE*”, “die Linie *RE5 Kovin*”: trains, and their lines; but “die Einwanderungsbehörde ICE”. */
function isTrain({ line: { words, sentence }, from, to }: Span): boolean {
  const { text } = words[from]!;
  if (/^(?:RE|RB|IRE|S|U)-?\d+$/.test(text)) return true;
  return to - from === 1 && /^(?:ICE|IC|EC|TGV)$/.test(text) && !AUTHORITY.test(sentence.text);
}
const AUTHORITY = /behörde|polizei|beamt|agent|einwander|migra|abschieb|razzi/i;

/** Marine One, Kovin-Hubschrauber: what flies and drives. */
const CRAFT =
  /^(?:air force|marine) (?:one|two)$|-(?:hubschrauber|helikopter|jet|flugzeug|kampfjet|rakete|drohne|panzer|flugabwehrsystem)(?:e?[sn]?|e?rn?)$/;

/** “mit zwei *Siegen*”: what is counted, but no year. */
const isCounted = ({ key, form, text }: Word) =>
  COUNT.test(key) || (form === 'digits' && !/^(?:1[5-9]|20)\d\d$/.test(text));
const COUNT =
  /^(?:zwei|drei|vier|funf|sechs|sieben|acht|neun|zehn|elf|zwolf|viele[nr]?|alle[nr]?|mehrere[nr]?|einige[nr]?|wenige[nr]?|beide[nr]?)$/;

/** “aufs *Essen*”, “Wasser und *Essen*”, “nach *Siegen* und Titeln”: a town's name that is a noun, behind a preposition with an article, or beside a plain noun. */
function isNounLikeTown({ line: { words }, from, to, key }: Span): boolean {
  if (!NOUN_OR_TOWN.test(key) || words[from]!.cut) return false;
  const isNoun = (word: Word | undefined) =>
    word?.form === 'name' && word.gap === ' ' && !wellKnown(word.key);
  const [first, before, and, last] = [words[from - 2], words[from - 1], words[to], words[to + 1]];
  let article = from - 1;
  while (
    article > from - 4 &&
    words[article]?.form === 'small' &&
    /(?:e|e[mnrs])$/.test(words[article]!.key) &&
    !ARTICLE.test(words[article]!.key)
  )
    article -= 1;
  if (ARTICLE.test(words[article]?.key ?? '') && words[article]!.form !== 'digits') return true;
  if (FUSED.test(before?.key ?? '') || (before?.key === 'zu' && first?.key === 'etwas')) return true;
  const isPair = before !== undefined && AND.test(before.key) && isNoun(first);
  return isPair || (and?.gap === ' ' && AND.test(and.key) && isNoun(last));
}
const NOUN_OR_TOWN = /^(?:essen|siegen|singen|weiden|baden|regen|wesen|hof|leer|wels|halle)$/;
/** Articles, of which towns have none. */
const ARTICLE = /^(?:d(?:ie|er|en|em)|eine?[mnrs]?|[mdsk]eine?[mnrs]?|(?:ihr|unser)e?[mnrs]?)$/;
const AND = /^(?:und|oder)$/;

/** “in den *Spiegel* schauen”: newspapers called by a noun, behind a preposition and its article, where nobody writes or says anything. */
function isOnPaper({ line: { words, text }, from, to, key }: Span, { articles, speech }: Lexicon): boolean {
  if (!PAPER.test(key) || words[from]!.cut) return false;
  const [noun, before, next] = [words[from - 2], words[from - 1]!, words[to]];
  const isSaid = [noun, next].some((word) => word !== undefined && speech.has(word.key));
  const isFree = articles.has(before.key) ? PREPOSITION.test(noun?.key ?? '') : FUSED.test(before.key);
  return isFree && !isSaid && !/["„“”«»]$/.test(text.slice(0, words[from]!.start));
}
/** “Die *Welt* der Brücken”: no newspaper has a plain noun in the genitive behind it. */
function isWorldOf({ line: { words, text }, from, to }: Span): boolean {
  const [last, of, noun] = [words[to - 1]!, words[to], words[to + 1]];
  const isFree =
    to - from <= 2 &&
    PAPER.test(last.key) &&
    !last.cut &&
    !/["„“”«»]$/.test(text.slice(0, words[from]!.start));
  return (
    isFree && of?.gap === ' ' && /^(?:der|des)$/.test(of.key) && noun?.form === 'name' && !wellKnown(noun.key)
  );
}
const PAPER = /^(?:spiegel|stern|zeit|welt|bild|standard|bund|focus|kurier)$/;
const PREPOSITION = /^(?:in|auf|aus|an|vor|mit|nach|von|zu|durch|um|hinter|uber|unter|zwischen)$/;
const FUSED = /^(?:ins|im|ans|am|aufs|vom|beim|furs|zum|zur)$/;

/** “*EILMELDUNG-NEU*: Brücke zu”: a word in capitals before a colon, too long for an abbreviation. */
function isOutcry({ line: { words }, from, to, key }: Span): boolean {
  return words[from]!.text.length > LONGEST && /^:/.test(words[to]?.gap ?? '') && !wellKnown(key);
}
/** Letters of an abbreviation, at most. */
const LONGEST = 7;

/** “Paseo Cimas de *Orsa*”: behind a small word that German has not. */
function isEndOfForeign(words: readonly Word[], at: number): boolean {
  const [noun, link] = [words[at - 2], words[at - 1]!];
  if (PREPOSED.test(`${noun?.text} ${link.text}`)) return true;
  return noun?.form === 'name' && link.gap === ' ' && link.form === 'small' && FOREIGN.test(link.key);
}
const FOREIGN = /^(?:de|del|di|do|du|of)$/;
/** “Front pour la *Libération*” */
const PREPOSED = /^(?:pour|par|de|à|para|por) (?:la|le|les|el|los|las)$/;

/** “Übergewicht & Diät: Die Folgen”: what a headline is on, before a colon. */
const isTopic = ({ line: { words, sentence }, from, to }: Span) =>
  sentence.paragraph === 1 &&
  from === 0 &&
  words.slice(1, to).some(({ gap }) => gap === ' & ') &&
  /^:/.test(words[to]?.gap ?? '');

/** “das Bahnprojekt *Kovin-Orsa*”: one of two places right behind a noun, which make one name with it. */
function isOfPair({ line: { words }, from }: Span): boolean {
  const isPair = (at: number) => {
    const [noun, first, last] = [words[at - 1], words[at], words[at + 1]];
    const areTwo = first?.gap === ' ' && last?.gap === '-' && last.form === 'name';
    return areTwo && noun?.form === 'name' && !wellKnown(noun.key) && wellKnown(first.key)?.kind === 'place';
  };
  return isPair(from) || isPair(from - 1);
}

/** New Yorker, Berliners: does a known town’s name make it? */
function isOfTown(key: string): boolean {
  const town = /^(.+?)(?:er|ers)$/.exec(key)?.[1] ?? '';
  return town.length > 3 && [town, `${town}e`, `${town}en`].some((name) => wellKnown(name)?.kind === 'place');
}

/** German names of lands that are those of several who live there, too. */
const FOLK = /^(?:hessen|sachsen|schwaben|franken|bayern|polen|schweden)$/;

/** “zwischen Zeugen und *Beschuldigtem*”: the dative of an adjective used as a noun. */
const DATIVE = /(?:t|nd)em$/;

/** What somebody is given: no body. */
/** “der Nationale Brückentag” */
const DAY = /.tage?s?$/;

const PRIZE = /.(?:preis|preises|medaille|verdienstkreuz|verdienstorden)$/;
