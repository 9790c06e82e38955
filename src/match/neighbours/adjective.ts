// Forms of a country that are its adjective too: Hrvaški, Polski, Ruská (Ruska). The adjective is small, but where a
// sentence begins.
import { foldName } from '../text/folding.ts';
import { words } from './list.ts';
import { beginsSentence } from './sentence.ts';
import { isCapital, startAfter, wordAfter } from './words.ts';

/** Ends of adjectives made of places, as `foldName` leaves them. */
const ENDING = /[scz]k(?:[aeioy]|ega|emu|em|im|ih|imi|iego|iemu|iej|ich|imi|eho|ych|ym|ou|ej)$/;

/** Nouns before which the name of a country is its adjective as it is written, too: Hrvaška vlada, Polska gospodarka. */
const HOLDERS = words(`
  vlada policija vojska delegacija predsednica premierka ministrica reprezentanca opozicija diplomacija agencija
  televizija banka druzba obala meja stran javnost skupscina manjsina zastava ekonomija kultura zveza letalska kraljica
  gospodarka policja armia strona delegacja reprezentacja druzyna opozycja prokuratura dyplomacja sluzba firma spolka
  marka prasa telewizja agencja opinia granica waluta wladza polityka kultura mlodziez flaga ambasada gielda energetyka
`);

/**
 * Whether the form at [start, end) is rather an adjective: it begins a sentence, before a small word, which for a name as
 * written must be one of a few.
 */
export function isAdjective(text: string, start: number, end: number, isInflected: boolean): boolean {
  if (!ENDING.test(foldName(text.slice(start, end)))) return false;
  const next = startAfter(text, end);
  if (next < 0 || isCapital(text, next) || !beginsSentence(text, start)) return false;
  return isInflected || HOLDERS.has(wordAfter(text, end)!.folded);
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
