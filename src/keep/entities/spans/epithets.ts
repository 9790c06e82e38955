// What papers call somebody: English words before a name where a sentence begins (“Heartless Mara Lind”, “Mum-of-three Lind”), and nicknames.
import { pattern } from '../../pattern.ts';
import { wellKnown } from '../gazetteer/gazetteer.ts';
import { isGivenName } from '../gazetteer/given-names.ts';
import type { Lexicon } from '../lexicon.ts';
import type { Span } from './span.ts';
import type { Word } from './words.ts';

/** Whether the first word of a sentence, at `at` of a run that ends at `to`, only says what somebody, or what of a nation, is like. */
export function isEpithet(words: readonly Word[], at: number, to: number, lexicon: Lexicon): boolean {
  const [{ key, cut }, next] = [words[at]!, words[at + 1]];
  if (isAdjectiveBeforeNation(words, at, lexicon)) return true;
  if (lexicon.language !== 'en' || cut !== null || at + 1 >= to || next!.gap !== ' ' || next!.form !== 'name')
    return false;
  if (PARENT.test(key)) return true;
  return at + 2 < to && !isGivenName(key) && LIKE.test(key) && isGivenName(next!.key);
}

/** “*Hosting* Lind was a joy”: what is done with whom other sentences name by one word, too. English. */
export function isGerund({ key }: Word, named: number, { language }: Lexicon): boolean {
  return language === 'en' && named > 1 && /.{2,}[^aeiou]ing$/.test(key);
}

/** “Member for *Orsa* | Mara Lind”: is what begins at `at` where somebody sits for in a parliament? */
export function isSeat(words: readonly Word[], at: number): boolean {
  const [seat, link] = [words[at - 2], words[at - 1]];
  return link?.key === 'for' && /^(?:member|mp|msp|mep|mla|td|senator)$/.test(seat?.key ?? '');
}

/** “Kovin: *F* Tom Roth”: where somebody plays, in notes on a game; “minister for Rural Roads and *Rail* Mara Lind”: the end of what an office is for. English. */
export function isPosition(words: readonly Word[], at: number, to: number, { language }: Lexicon): boolean {
  if (language !== 'en' || at + 2 >= to || words[at + 1]!.gap !== ' ') return false;
  if (words[at]!.gap === ': ' && POSITION.test(words[at]!.text)) return true;
  const link = words.findLastIndex(({ form }, i) => i < at - 1 && form !== 'name');
  const isOffice = words[link]?.key === 'for' && words[link - 1]?.key === 'minister';
  return (
    isOffice &&
    words[at - 1]!.key === 'and' &&
    !isGivenName(words[at]!.key) &&
    isGivenName(words[at + 1]!.key)
  );
}

const POSITION =
  /^(?:[FGCTE]|PF|SF|PG|SG|QB|RB|WR|TE|LB|CB|DT|DE|OT|RHP|LHP|SP|RP|SS|OF|LF|RF|CF|[123]B|LW|RW)$/;

/** Father-of-two */
const PARENT = /^\p{L}+-of-(?:one|two|three|four|five|six|seven|eight|nine|ten|\d+)$/u;

/** Adjectives by their endings, and those that papers like best. */
const LIKE = pattern('')`
  ^(?:..+(?:less|ful|rous|ious|eous)|.{3,}[^aeiou]ing|.{3,}(?:[cgnprstv]|ll|ck|wn)ed|brazen|evil|cruel|vile|sick|greedy
  |tragic|frail|brave|proud|crooked|ex-\w+|young|elderly|tearful|killer|thug|fraudster|conman|paedophile|predator
  |hubby|widow|widower|lag|cop|gran|great-gran|nan|mum|dad|pal|teen|schoolgirl|schoolboy|toddler|hero|legend)$
`;

/** “*Chaotic* Sri Lankan Parliament”, but “Royal Thai Navy”: an English adjective that begins a sentence before a nationality. */
function isAdjectiveBeforeNation(
  words: readonly Word[],
  at: number,
  { language, demonyms, common }: Lexicon,
): boolean {
  const [{ key }, next, behind] = [words[at]!, words[at + 1], words[at + 2]];
  if (language !== 'en' || common.has(key) || demonyms.has(key) || !ADJECTIVE.test(key)) return false;
  // “Jailed Orsa lawyer”, “Mountainous Orsa has”
  const isPlace =
    wellKnown(next?.key ?? '')?.kind === 'place' && behind?.form === 'small' && /(?:ed|ous|less)$/.test(key);
  return isPlace || demonyms.has(next?.key ?? '') || demonyms.has(`${next?.key}-${behind?.key}`);
}

const ADJECTIVE = /(?:ic|al|ed|ing|ive|ous|ful|less|ant|ent|ary|ish|y)$/;

/** Is it only what somebody is called besides: “dubbed ‘Heartless’ or ‘Kovin Anna’”, “apodado ‘Tarso’”, “Ana Roth ‘Tarsa’”? */
export function isNickname({ line: { text, words }, from, to }: Span): boolean {
  const { start } = words[from]!;
  const ahead = text.slice(Math.max(0, start - NEAR), start);
  const [given, surname] = words.slice(Math.max(0, from - 2), from);
  const isBehindName =
    surname?.form === 'name' && surname.gap === ' ' && given!.form === 'name' && isGivenName(given!.key);
  const isQuoted = /^ ['‘]$/.test(words[from]!.gap) && /^['’]/.test(text.slice(words[to - 1]!.end));
  return NICKNAME.test(ahead) || (isBehindName && isQuoted);
}

/** Letters before a name in which what it is called by is looked for. */
const NEAR = 120;
const NICKNAME =
  /\b(?:[Dd]ubbed|[Nn]icknamed)(?: (?:the )?["“‘'][^"”“]{1,30}["”’'],?)?(?: or| and)? (?:the )?["“‘'][^"”“’]*$|\b(?:apodad[oa]|alias) ["“«‘'][^"”“’»']*$/;
