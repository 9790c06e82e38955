// Forms of a country that are its adjective too: Hrvaški, Polski, Ruská (Ruska). The adjective is small, but where a
// sentence begins.
import { foldName } from './folding.ts';
import { beginsSentence } from './neighbours.sentence.ts';
import { isCapital, startAfter } from './neighbours.words.ts';

/** Ends of adjectives made of places, as `foldName` leaves them. */
const ENDING = /[scz]k[aeioy]$/;

/** Whether the inflected form at [start, end) is rather an adjective: it begins a sentence, before a small word. */
export function isAdjective(text: string, start: number, end: number): boolean {
  if (!ENDING.test(foldName(text.slice(start, end)))) return false;
  const next = startAfter(text, end);
  return next >= 0 && !isCapital(text, next) && beginsSentence(text, start);
}

/** Endings of Cyrillic adjectives: Единой Европы, but Губернатор Пенджаба. */
const CYRILLIC = [
  '[нквшжчщлтрг](?:ый|ий|ій|ой|ая|яя|ое|ее|ые|ие|ого|его|ому|ему|ым|им|ім|ом|ем|ую|юю|ых|их|іх|ыми|ими|ої|ою|ага|яга)$',
  '[нквшжчщлтрг](?:аму|ай|яй)$',
  '(?:ск|ськ|цьк|н|ов)[аеіуыия]$',
].map((endings) => new RegExp(foldName(endings)));

/** Whether a folded word may be a Cyrillic adjective. */
export function isCyrillicAdjective(folded: string): boolean {
  return CYRILLIC.some((endings) => endings.test(folded));
}
