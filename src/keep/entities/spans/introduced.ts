// Names of bodies as brackets with their initials show them: “Bundesverband der Deutschen Industrie (BDI)”.
import { wellKnown } from '../gazetteer/gazetteer.ts';
import { isGivenName } from '../gazetteer/given-names.ts';
import type { Lexicon } from '../lexicon.ts';
import type { Line } from './lines.ts';
import { isHonour } from './nobodys.ts';
import { keyOf, type Word } from './words.ts';

/** Words of such a name, at most. */
const LONGEST = 12;
/** Letters of a word that need not be among the initials: of, der, de la. */
const SMALL = 4;

/**
 * End of the name that begins at word `at` and whose initials stand in brackets right behind it; `at`: there is none. Words of few
 * small letters may be missing from the initials.
 */
export function introducedEnd(words: readonly Word[], at: number, hasCompounds = false): number {
  if (words[at]!.form !== 'name') return at;
  const behind = behindInitials(words, at);
  if (behind > at) return behind;
  for (let to = at + 1; to < Math.min(words.length, at + LONGEST); to += 1) {
    const { gap, form, text } = words[to]!;
    if (gap === ' (') {
      const name = words.slice(at, to);
      const isShort = form === 'letters' ? isInitials(text, name) : form === 'name' && isMadeOf(text, name);
      const isOfParts = hasCompounds && form === 'letters' && isOfCompounds(text, name);
      const isWhole = name.length > 1 || (hasCompounds && isOneWord(name[0]!));
      const isName = isWhole && !isHonour(name.map(({ key }) => key).join(' '));
      return isName && (isShort || isOfParts) ? to : at;
    }
    if (gap !== ' ' && gap !== ', ' && gap !== '-' && !(hasCompounds && gap === '- ')) return at;
  }
  return at;
}

/** The same lexicon, in which letters are a name that the article has in brackets behind the body they are short for: “the Kovin Motor Society (KMS)”. English. */
export function withInitials(lexicon: Lexicon, lines: readonly Line[]): Lexicon {
  if (lexicon.language !== 'en') return lexicon;
  const short = new Set(
    lines.flatMap(({ words }) =>
      words.filter((_, at) => isShortForBody(words, at, lexicon)).map(({ key }) => key),
    ),
  );
  return short.size === 0
    ? lexicon
    : { ...lexicon, notNames: new Set([...lexicon.notNames].filter((key) => !short.has(key))) };
}

function isShortForBody(words: readonly Word[], at: number, { notNames, nouns }: Lexicon): boolean {
  const { form, gap, key, text } = words[at]!;
  if (form !== 'letters' || gap !== ' (' || !notNames.has(key)) return false;
  const name = words.slice(Math.max(0, at - text.length), at);
  const kind = nouns.get(name.at(-1)?.key ?? '');
  const isBody = kind === 'body' || kind === 'institution';
  return isBody && name.every((word) => word.form === 'name') && isInitials(text, name);
}

/** Kovin-Orsa-Verkehrsverbund (KOV), Krankenhausverbund (KHV): a compound of three words or more, or whose end tells a body. */
const isOneWord = ({ text }: Word) =>
  /^\p{Lu}[^-]*(?:-\p{Lu}[^-]*){2,}$|\p{Ll}{6}(?:verbund|verband|verein|bund|gesellschaft|anstalt|behörde|genossenschaft)$/u.test(
    text,
  );

/** “KPA (*Kovin Pact for Arrivals*)”: the end of what brackets close behind the initials; `at`: they do not. */
function behindInitials(words: readonly Word[], at: number): number {
  if (words[at]!.gap !== ' (' || words[at - 1]?.form !== 'letters') return at;
  const to = words.findIndex(({ gap }, i) => i > at && gap !== ' ');
  const name = words.slice(at, to);
  return name.length > 1 && words[to]!.gap.startsWith(')') && isInitials(words[at - 1]!.text, name) ? to : at;
}

/** Do the letters begin the words in order, and all words with a capital? */
export function isInitials(letters: string, words: readonly Word[]): boolean {
  const parts = words.flatMap(({ text, form }) =>
    text.split('-').map((part) => ({ part, isSmall: form === 'small' })),
  );
  const wanted = letters.toLowerCase();
  // How many letters may be used up behind each word: a small one may be left out of the initials or not.
  let reached = new Set([0]);
  for (const { part, isSmall } of parts) {
    const first = part.charAt(0).toLowerCase();
    const next = [...reached].flatMap((at) => (wanted[at] === first ? [at + 1] : []));
    reached = new Set(isSmall && part.length <= SMALL ? [...reached, ...next] : next);
  }
  return wanted.length > 1 && reached.has(wanted.length);
}

/** GVB, of Görlitzer Verkehrsbetriebe; IOW, of Leibniz-Institut für Ostseeforschung W…: compounds have letters inside, or in front. */
function isOfCompounds(letters: string, words: readonly Word[]): boolean {
  const [first, ...rest] = words;
  if (wellKnown(keyOf(letters)) !== undefined || isGivenName(first!.key) || first!.gap === ', ') return false;
  const head = first!.text.split('-').at(-1)!;
  const parts = [head, ...rest.filter(({ form }) => form !== 'small').map(({ text }) => text)];
  const wanted = letters.toLowerCase();
  // How many letters may be used up behind each word: one inside it may be among them or not.
  let reached = new Set([0]);
  for (const part of parts) {
    const [begin, ...inside] = part.toLowerCase();
    const next = new Set([...reached].filter((at) => wanted[at] === begin).map((at) => at + 1));
    for (const letter of inside) for (const at of [...next]) if (wanted[at] === letter) next.add(at + 1);
    reached = next;
  }
  return reached.has(wanted.length);
}

/** Sutran, of Superintendencia de Transporte Terrestre: letters of a long name in order, the first one being its own. */
function isMadeOf(short: string, words: readonly Word[]): boolean {
  const letters = words.map(({ text }) => text.toLowerCase()).join('');
  const wanted = short.toLowerCase();
  let at = 0;
  for (const letter of letters) if (letter === wanted[at]) at += 1;
  return words.length >= LONG && wanted.length >= LONG && letters[0] === wanted[0] && at === wanted.length;
}

/** Words of such a name, and letters of such a short form, at least. */
const LONG = 4;
