// What in German looks like a finite verb and is none: between an article and its noun, “das 1974 eröffnete Bad”, “der in Kovin ansässige Verein”, and behind “zu”.
import type { Token } from '../statements/tokens.ts';
import type { FactWords } from '../words.ts';
import type { Phrase } from './phrases.ts';

/** German “das 1974 *eröffnete* Bad”, “die stark *umstrittene* Bahn”: behind an article and one more word, before a noun. */
export function isAttributive(tokens: readonly Token[], at: number, words: FactWords): boolean {
  const [article, adverb, { lower }, noun] = [tokens[at - 2], tokens[at - 1], tokens[at]!, tokens[at + 1]];
  if (article?.type !== 'word' || !/ten?$/.test(lower) || !/^[\p{Lu}„"]/u.test(noun?.text ?? ''))
    return false;
  const isArticle = [words.the, words.a, words.his].some((set) => set.has(article.lower));
  if (isBehindArticle(tokens, at, words)) return true;
  const isAdverb = adverb!.type === 'number' || (adverb!.type === 'word' && /^\p{Ll}/u.test(adverb!.text));
  return isArticle && isAdverb && !words.prepositions.has(adverb!.lower);
}

/** German “*der für Mai* vereinbarte Beitritt”: an article, a preposition and its noun before it. */
function isBehindArticle(tokens: readonly Token[], at: number, words: FactWords): boolean {
  for (let open = at - 2; open >= Math.max(0, at - ATTRIBUTE); open--) {
    if (tokens[open]!.type === 'mark') return false;
    if (words.the.has(tokens[open]!.lower) && words.prepositions.has(tokens[open + 1]!.lower)) return true;
  }
  return false;
}

/** Words from an article to the end of an attribute before its noun. */
const ATTRIBUTE = 7;

/** German “*der für Brücken* zuständige Leiter”: the word before the noun of the article at `from`; -1: no preposition stands behind it. */
export function endOfAttribute(tokens: readonly Token[], from: number, words: FactWords): number {
  const [article, preposition] = tokens.slice(from, from + 2);
  if (!words.the.has(article?.lower ?? '') || !words.prepositions.has(preposition?.lower ?? '')) return -1;
  for (let at = from + 3; at < from + ATTRIBUTE && tokens[at]?.type !== 'mark'; at++) {
    const [word, noun] = [tokens[at], tokens[at + 1]];
    const isQuality = word?.type === 'word' && /^\p{Ll}{3,}e[nrsm]?$/u.test(word.text);
    if (isQuality && /^\p{Lu}/u.test(noun?.text ?? '')) return at;
  }
  return -1;
}

/** German “der *in Kovin* ansässige Verein”: does a name stand between an article, a preposition and what its noun is? */
export function isInAttribute(
  tokens: readonly Token[],
  { from, to }: Phrase,
  at: number,
  words: FactWords,
): boolean {
  // “die *besonders* auf Kovin achtende Rendite”
  const [article, adverb, preposition] = tokens.slice(from, from + 3);
  const isBehind = (token: Token | undefined) => words.prepositions.has(token?.lower ?? '');
  const isAdverb = adverb?.type === 'word' && /^\p{Ll}/u.test(adverb.text) && isBehind(preposition);
  if (!words.the.has(article?.lower ?? '') || !(isBehind(adverb) || isAdverb)) return false;
  const noun = tokens.findIndex(
    ({ type, text }, i) => at < i && i < to && type === 'word' && /^\p{Lu}/u.test(text),
  );
  const quality = tokens[noun - 1];
  return at < noun - 1 && quality?.type === 'word' && /e[nrsm]?$/.test(quality.lower);
}

/** German “um das Werk *zu verkaufen*”, “*antreten* zu dürfen” */
export function isInfinitive(tokens: readonly Token[], at: number): boolean {
  const [token, zu, verb] = tokens.slice(at);
  if (!/n$/.test(token!.lower)) return false;
  return tokens[at - 1]?.lower === 'zu' || (zu?.lower === 'zu' && /^\p{Ll}+n$/u.test(verb?.text ?? ''));
}

/** German “Roths *langjähriger* Anwalt”: an adjective between whose somebody is and the noun for them. */
export function isOwned(tokens: readonly Token[], from: number, at: number): boolean {
  const [owner, { text }, noun] = [tokens[from]!, tokens[at]!, tokens[at + 1]];
  if (at !== from + 1 || (owner.type === 'name' && owner.entity?.kind !== 'person')) return false;
  if (/^(?:des|eines|seines|ihres|dieses)$/.test(tokens[from - 1]?.lower ?? '')) return false;
  const isGenitive = /^\p{Lu}.*s$/u.test(owner.text) && !/s$/.test(owner.entity?.title ?? '');
  return isGenitive && /^\p{Ll}{3,}e[rnsm]?$/u.test(text) && /^\p{Lu}/u.test(noun?.text ?? '');
}

/** German “die Stiftung *des Malers Peter Lind*”, “*der* russischen *Malerin*”: a noun for a person in the genitive, right before the name at `at`. */
export function isOfHolder(tokens: readonly Token[], from: number, at: number): boolean {
  const holder = tokens[at - 1]!;
  const article = /^\p{Ll}+en$/u.test(tokens[at - 2]?.text ?? '') ? at - 3 : at - 2;
  const [noun, { lower }] = [tokens[article - 1], tokens[Math.max(0, article)]!];
  if (article <= from || holder.type !== 'word' || !/^\p{Lu}/u.test(noun?.text ?? '')) return false;
  return lower === 'des' ? HIS.test(holder.lower) : lower === 'der' && /..in$/.test(holder.lower);
}

/** The genitive of nouns for men, by their endings; those of bodies that end so are none. */
const HIS =
  /^(?!.*(?:sender|hersteller|betreiber|anbieter|versicherer|zulieferer|bauer|händler|partner|center|orchester|theater|lager|ministeriums?)s$)\p{L}{3,}(?:ers|ors|eurs|ants|ents|isten|ärs|chefs|manns|logen|graphen|grafen|anwalts|präsidenten|demokraten|rats)$/u;
