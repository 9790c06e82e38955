// What may stand between a verb of saying and who says it: “dijo *por teléfono* la alcaldesa”. Spanish, Russian.
import type { Token } from '../statements/tokens.ts';
import type { FactWords } from '../words.ts';
import { isToldPerson } from './addressees.ts';
import { isVerb } from './phrases.ts';

/** Behind “a la prensa”, “por teléfono”, which may stand between a verb of saying and a speaker with an article. */
export function skipToSpeaker(tokens: readonly Token[], from: number, words: FactWords): number {
  const token = tokens[from];
  // «ответила *Линду* в соцсетях мэр Анна Рот»
  if (token !== undefined && isToldPerson(token, words)) return skipToSpeaker(tokens, from + 1, words);
  // “‘…’, indicó*,* Ana Ruiz, alcaldesa de Kovin”: a slip
  const [name, close] = tokens.slice(from + 1, from + 3);
  const isNamed = name?.entity?.kind === 'person' && (close === undefined || close.type === 'mark');
  if (words.dropsSubject && token?.lower === ',' && isNamed) return from + 1;
  if (token?.type !== 'word' || !words.prepositions.has(token.lower)) return from;
  if (words.inflects) return skipToRole(tokens, from, words);
  const noun = from + (tokens[from + 1] !== undefined && isDetermined(tokens, from + 1, words) ? 2 : 1);
  if (words.dropsSubject && isSlip(tokens, noun + 1, words)) return noun + 2;
  const next = tokens[noun + 1];
  if (next === undefined || tokens[noun]!.type === 'mark') return from;
  const opens =
    next.type === 'word' &&
    (words.the.has(next.lower) ||
      words.a.has(next.lower) ||
      (words.dropsSubject && words.his.has(next.lower)));
  // “declaró ante *la jueza Ana Ruiz*”
  const [office] = next.entity?.role?.toLowerCase().split(' ') ?? [];
  const isBefore = token.lower === 'ante' && next.entity?.kind === 'person';
  if (words.dropsSubject && (isBefore || office === tokens[noun]!.lower)) return from;
  if (opens || next.entity?.kind === 'person') return noun + 1;
  const behind = skipToSpeaker(tokens, noun + 1, words);
  return behind === noun + 1 ? skipToPerson(tokens, from, words) : behind;
}

/** “informó a EFE*,* la alcaldesa, Ana Ruiz”: is the comma at `at`, behind who is told, a slip, since only who says it follows? */
function isSlip(tokens: readonly Token[], at: number, words: FactWords): boolean {
  const [told, comma, article] = tokens.slice(at - 1, at + 2);
  if (tokens[at - 2]?.lower !== 'a' || told?.entity?.kind !== 'body' || comma?.lower !== ',') return false;
  const name = tokens.findIndex(({ entity }, i) => i > at + 1 && entity?.kind === 'person');
  const isNear = article !== undefined && words.the.has(article.lower) && name !== -1 && name < at + ROLE;
  return isNear && tokens.slice(at, name).every((_, i) => !isVerb(tokens, at + i, words));
}

/** Spanish “escribió *en la red social X* el cantante Luis Roth”: to an article before a person's name, over words of which none is a verb. */
function skipToPerson(tokens: readonly Token[], from: number, words: FactWords): number {
  if (!words.dropsSubject) return from;
  for (let at = from + 2; at < Math.min(tokens.length, from + ADJUNCT); at++) {
    const { type, lower } = tokens[at]!;
    if (type === 'mark' || type === 'quote' || isVerb(tokens, at, words)) return from;
    const isPerson = tokens.slice(at + 1, at + ROLE).some(({ entity }) => entity?.kind === 'person');
    if (words.the.has(lower) && !words.prepositions.has(tokens[at - 1]!.lower) && isPerson) return at;
  }
  return from;
}

/** Tokens from an article to the name behind an office: “la ministra de Educación y Cultura, *Ana Ruiz*”. */
const ROLE = 9;

/** Russian “написал *в соцсетях* губернатор”: to a person or a noun for one, over words of which none is a verb. */
function skipToRole(tokens: readonly Token[], from: number, words: FactWords): number {
  for (let at = from + 1; at < Math.min(tokens.length, from + ADJUNCT); at++) {
    const { type, entity, lower } = tokens[at]!;
    if (
      entity?.kind === 'person' ||
      (type === 'word' && [words.ofBody, words.ofAnybody].some((noun) => noun.test(lower)))
    )
      return at > from + 1 ? at : from;
    if (type === 'mark' || type === 'quote' || isVerb(tokens, at, words)) return from;
  }
  return from;
}

const ADJUNCT = 8;

function isDetermined(tokens: readonly Token[], at: number, words: FactWords): boolean {
  return words.the.has(tokens[at]!.lower) || words.a.has(tokens[at]!.lower);
}
