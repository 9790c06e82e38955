// Which definite nouns of a fact a remark explains, by the words with which the article brought them in.

import type { Material } from '../fact.ts';
import { placeOf } from '../statements/places.ts';
import type { Token } from '../statements/tokens.ts';
import { quotedTokens } from './definites.ts';
import { type Definite, definiteAt, saysWhich } from './nouns.ts';

/** Remarks on a fact, “the deal”: “a ten-year gas deal with Kovin Rail”; of the first such nouns. */
export function meantIn(material: Material): string[] {
  const { statement, said, reading } = material;
  const quoted = said.mode === 'direct' ? quotedTokens(material) : null;
  const { start, end } = placeOf(statement, reading);
  const shown = statement.tokens.filter((token) => start <= token.start && token.end <= end);
  const found = [...meantBy(material, shown), ...(quoted === null ? [] : meantBy(material, quoted))];
  return [...new Set(found)].slice(0, MOST);
}

/** “The man” may be any of several. */
const ANYBODY = /^(?:wo)?m[ae]n$/;

/** Remarks on one fact. */
const MOST = 2;

function meantBy(material: Material, tokens: readonly Token[]): string[] {
  const { input, introductions, reading, text } = material;
  const { definites, anaphors } = input.words;
  return tokens.flatMap((_, at) => {
    const noun = definiteAt(tokens, at, input.words);
    if (noun === null || saysWhich(tokens, noun.head, true, input.words)) return [];
    // “Offered a better deal, and the deal”
    const { lower } = tokens[noun.head]!;
    if (tokens.slice(0, noun.from).some((token) => token.lower === lower)) return [];
    const words = tokens.slice(noun.from, noun.head + 1);
    const phrase = words.map(({ lower }) => lower).join(' ');
    // Whom “the company” and “the minister” stand for is told by their rules.
    const isOther = [anaphors.body, anaphors.person].some((each) => each.test(phrase));
    // “das einzige Tor des Spiels”: the one that is told, whatever games the text looks ahead to
    if (input.words.verbSecond && /^spiele?s?$/.test(lower)) return [];
    if (definites.known?.test(phrase) || isOther || ANYBODY.test(lower)) return [];
    const meant = introductions.before(reading.sentence, tokens, noun);
    if (meant !== null && input.words.verbSecond && areMany(tokens, noun, meant, text)) return [];
    return meant === null ? [] : `“${text.slice(words[0]!.start, words.at(-1)!.end)}”: “${meant}”`;
  });
}

/** German “die Arbeiter”, “ein Freund der Arbeiter”, “der Arbeiter:innen” beside “einem Arbeiter”: several, not that one. */
function areMany(tokens: readonly Token[], { from, head }: Definite, meant: string, text: string): boolean {
  if (!/^ein(?:e[mns])? /.test(meant)) return false;
  const isGenitive = tokens[from]!.lower === 'der' && /^\p{Lu}/u.test(tokens[from - 1]?.text ?? '');
  const isBoth = /^[:*_]innen/.test(text.slice(tokens[head]!.end));
  return tokens[from]!.lower === 'die' || isGenitive || isBoth;
}
