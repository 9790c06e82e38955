// Whether a verb of saying is one where it stands, and whose it may be.

import type { Token } from '../statements/tokens.ts';
import type { FactWords } from '../words.ts';
import { hasVerb, isBetween, type Phrase } from './phrases.ts';

/** “teilte … mit”, “ha anunciado”: has a verb what makes it one of saying, or needs it nothing? */
export function isWhole(tokens: readonly Token[], at: number, words: FactWords): boolean {
  const { lower } = tokens[at]!;
  const particles = words.particles?.get(lower);
  if (particles !== undefined) {
    const isEnd = (next: Token | undefined) =>
      next === undefined || next.type !== 'word' || words.and.has(next.lower) || words.that.has(next.lower);
    return tokens.some((token, i) => i > at && particles.has(token.lower) && isEnd(tokens[i + 1]));
  }
  // “Das Schiff hieß zuletzt „Orsa“”, but “hieß es”
  if (words.verbSecond && /^hie(?:ß|ss)$/.test(lower))
    return [tokens[at - 1], tokens[at + 1]].some((next) => next?.lower === 'es');
  if (!words.participle?.test(lower)) return true;
  let before = at - 1;
  while (before >= 0 && isBetween(tokens[before]!, words) && !HAS.test(tokens[before]!.lower)) before--;
  return HAS.test(tokens[before]?.lower ?? '');
}

/** “*never* said”, Spanish “contó *con* ayuda”: does a word beside it take its sense of saying? Russian «попросил *дать ему* время» is done, not said. */
export function hasOtherSense(tokens: readonly Token[], at: number, words: FactWords): boolean {
  const { dropsSubject, inflects, verbSecond } = words;
  // “has *never said* that”
  if (tokens[at - 1]?.lower === 'never') return true;
  // German “Leute *zu finden*”
  if (verbSecond && tokens[at - 1]?.lower === 'zu') return true;
  const [verb, infinitive, pronoun] = tokens.slice(at);
  const isForOneself =
    /ть$/u.test(infinitive?.lower ?? '') && /^(?:ему|ей|им|себе)$/u.test(pronoun?.lower ?? '');
  if (inflects && /^(?:по)?прос/u.test(verb!.lower) && isForOneself) return true;
  if (inflects && isRejoinder(tokens, at)) return true;
  if (!dropsSubject) return false;
  const isCounted = /^(?:cont|cuent)/.test(verb!.lower) && infinitive?.lower === 'con';
  return isCounted || standsOut(tokens, at, words);
}

/** Russian «*ответил на удар*: закрыл мост»: what is done in return, not said, unless to a question, a letter or other words. */
function isRejoinder(tokens: readonly Token[], at: number): boolean {
  const [verb, on, ...behind] = tokens.slice(at, at + REACH);
  if (!/^ответил[аио]?$/u.test(verb!.lower) || on?.lower !== 'на') return false;
  const colon = behind.findIndex(({ lower }) => lower === ':');
  const isSaid = tokens.some(({ type }) => type === 'quote') || colon === -1;
  return !isSaid && !behind.slice(0, colon).some(({ lower }) => WORDS.test(lower));
}

/** Tokens up to a colon, at most, and nouns for what is said. */
const REACH = 8;
const WORDS =
  /^(?:вопрос|письм|запрос|обращени|критик|слов|заявлени|сообщени|пост|комментари|просьб|предложени|обвинени|претензи|эт[оуи]$)/u;

/** Spanish “*En la sala destaca* un cuadro”: what is there, behind where it is and no other verb, and no clause or quotation behind. */
function standsOut(tokens: readonly Token[], at: number, words: FactWords): boolean {
  const next = tokens[at + 1];
  if (!/^destac(?:a|an|ó|aron)$/.test(tokens[at]!.lower) || next === undefined || next.type === 'mark')
    return false;
  const ahead = tokens.slice(0, at);
  const isThere = ahead.some(({ lower }) => /^(?:en|entre)$/.test(lower)) && !hasVerb(tokens, 0, at, words);
  const behind = next.entity?.kind === 'person' ? tokens[at + 2] : next;
  const hasThat = words.that.has(behind?.lower ?? '');
  const isFirst = words.prepositions.has(ahead[0]?.lower ?? '');
  return isThere && isFirst && !ahead.some(({ type }) => type === 'quote') && !hasThat;
}

/** Index of the participle that ends the clause of the auxiliary at `at`; -1: that is none. Of languages that set it there. */
export function participleOf(tokens: readonly Token[], at: number, { perfect }: FactWords): number {
  if (
    perfect === undefined ||
    !/^(?:hat|haben|hatten?|lie(?:ß|ss)(?:en)?|lässt)$/.test(tokens[at]?.lower ?? '')
  )
    return -1;
  // “ließ sich den Plan erklären” hears
  if (tokens[at + 1]?.lower === 'sich') return -1;
  const end = tokens.findIndex(({ type }, i) => i > at && (type === 'mark' || type === 'quote'));
  const last = (end === -1 ? tokens.length : end) - 1;
  return last > at && perfect.has(tokens[last]!.lower) ? last : -1;
}

/** Spanish forms of “to have” before a participle. */
const HAS = /^(?:ha|han|había|habían|haber|habrá|habrán|haya|hayan|habría|habrían)$/u;

/** Russian «Женщину обвинили»: one man or woman is not the subject of a verb in the plural. */
export function agrees(tokens: readonly Token[], phrase: Phrase, verb: string, words: FactWords): boolean {
  if (!words.inflects || !/ли(?:сь)?$/u.test(verb) || phrase.pronoun !== null) return true;
  const list = tokens.slice(phrase.from, phrase.to);
  if (list.some(({ lower }) => words.and.has(lower))) return true;
  return phrase.entity === null ? !/[ую]$/u.test(list[0]!.lower) : phrase.entity.kind !== 'person';
}

/** Russian «*Свидетелем* проходит Рот»: a noun in a case that no subject has. */
export function isOblique(
  tokens: readonly Token[],
  { from, entity, pronoun }: Phrase,
  words: FactWords,
): boolean {
  if (!words.inflects || pronoun !== null) return false;
  // «Первым председателем *совета Ковина* стала Рот»
  const noun = /[ыи]м$/u.test(tokens[from]!.lower) ? tokens[from + 1] : tokens[from];
  const isOffice = noun?.type === 'word' && entity?.kind !== 'person' && OFFICE.test(noun.lower);
  return (entity === null || isOffice) && OBLIQUE.test(noun?.lower ?? '');
}

/** Such nouns for who heads what is named behind them. */
const OFFICE = /(?:[дт]елем|[тд]ором|ником|арем|лавой|истром)$/u;

/** Endings of such nouns; «главком», «избирком» are in the first case. */
const OBLIQUE =
  /^(?!(?:глав|воен|рай|испол|проф|об|гор|край|след|избир)ком$)[\p{L}-]{3,}(?:[ое]м|ём|ами|ями|[бвгджзклмнпрстфхцчшщ]у|[иь]ю)$/u;

/** «*Была хористкой* театра»: does it tell what a woman was, whom the clause leaves out? */
export function isHerRole(tokens: readonly Token[], at: number): boolean {
  return /^(?:была|стала)$/u.test(tokens[at]!.lower) && HER_ROLE.test(tokens[at + 1]?.lower ?? '');
}

const HER_ROLE =
  /(?:ист|ент|ант|ер|ор|ар|тель|ч)(?:к|ш)ой$|ицей$|(?:есс|рис)ой$|^(?:женой|вдовой|дочерью|матерью|сестрой|балериной)$/u;

/** German “sagte der Wirt *dem* Blatt”, “hob der Wirt *hervor*”: does a word end the phrase behind a verb: who is told, or the verb's particle? */
export function endsGerman(tokens: readonly Token[], at: number, words: FactWords): boolean {
  const { lower } = tokens[at]!;
  if (!words.verbSecond) return false;
  const isTold = lower === 'dem' && !words.prepositions.has(tokens[at - 1]!.lower);
  return isTold || (/^(?:hervor|hinzu|fest|klar)$/.test(lower) && tokens[at + 1]?.type !== 'word');
}
