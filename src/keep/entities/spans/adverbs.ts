// Adverbs and connectives that begin sentences: part of no name behind them. They are compared as they stand, for
// Russian stems are names’ too («Далее» and Даль); German names are found otherwise.
import { fold } from '../../../deck/fold.ts';
import { pattern } from '../../pattern.ts';
import { isGivenName } from '../gazetteer/given-names.ts';
import type { Lexicon } from '../lexicon.ts';
import type { Word } from './words.ts';

/** “*Allegedly* Kovin Rail”, «*Далее* Линд», “*Non-league* Kovin”: is a word that begins a sentence part of no name behind it? */
export function isOpening({ text, key, form }: Word, { language, ownersBefore }: Lexicon): boolean {
  if (NO_LEAGUE.test(text)) return true;
  if (form !== 'name') return false;
  const word = fold(text);
  if (WORDS[language]?.has(word)) return true;
  // Russian stems are given names’ too
  return ENDINGS[language]?.test(word) === true && (ownersBefore || !isGivenName(key));
}

const NO_LEAGUE = /^(?:Non|Anti|Pre|Post|Self|Ex)-\p{Ll}/u;

/** Endings that hardly any name has. */
const ENDINGS: Readonly<Record<string, RegExp>> = {
  en: pattern('')`..(?:(?:[^n]|[io]n)al|[ai]r|aril|ed|ing|ant|ent|i[tv]e|ate|ous|ful|less|[ai]b|ct|st|rt)ly$`,
  es: /...mente$/,
  ru: /..(?:нно|льно|тельно|ивно|ично|ешно|ески)$/,
};

const words = (list: string) => new Set(fold(list).trim().split(/\s+/));

const WORDS: Readonly<Record<string, ReadonlySet<string>>> = {
  en: words(`
    certainly surely publicly jointly primarily really mainly chiefly namely truly plainly briefly suddenly slowly quickly luckily sadly happily oddly lately
    formerly simply merely thirdly secondly frankly rarely likely unlikely strangely largely quietly partially fairly
    afterward afterwards overnight thereafter nowadays unlike amongst alongside atop regarding concerning considering
    notwithstanding further meantime whilst provided supposing assuming granted seeing ergo doubtless midway halfway
    abroad overseas nationwide worldwide seldom lest albeit somewhat somehow anyhow regardless whereby thereby
  `),
  es: words(`
    pronto tarde temprano entretanto acaso conforme excepto próximo enseguida anoche anteayer anteanoche ojalá
  `),
  ru: words(`
    далее дальше позднее прежде вдобавок притом причём итак следовательно оттого отсюда следом попутно заодно вновь
    снова опять иногда обычно порой порою нередко редко никогда всегда вдруг лично ровно сперва поначалу вначале иначе
    тем помимо вопреки похоже известно скорее пожалуй наверное вряд едва давно поздно утром вечером днём ночью весной
    летом осенью зимой напротив наоборот особенно главное добавим заметим подчеркнём уточним поясним напоминаем отчасти
    позавчера послезавтра ежегодно ежедневно повторно вторично впервые публично совместно сразу тотчас срочно ныне
    отныне короче вернее точнее строго честно якобы будто пускай пусть во-первых во-вторых в-третьих по-видимому
    по-прежнему наряду взамен ввиду вследствие касательно подобно свыше близ возле вдоль внутри вне мимо позади сквозь
    любопытно важно понятно ясно странно жаль увы правда отмечу скажем разве отчего доныне издавна впредь поодаль рядом
    поблизости повсюду везде всюду нигде туда сюда оттуда вперёд назад наверх вниз слева справа сверху снизу спереди
    сзади внезапно безусловно регулярно неоднократно интересно абсолютно
    наконец-то частично полностью целиком совсем крайне весьма довольно слишком чересчур чуть еле быстро досрочно
    заранее загодя тщетно напрасно тайно открыто дескать вроде
    поскольку покуда ибо дабы ежели коль коли нежели словно зато
  `),
};
