// What may stand before a clause's subject, with no verb between: a time, an adverbial.
import { isTrade } from '../antecedents/nouns/russian-persons.ts';
import type { Token } from '../statements/tokens.ts';
import type { FactWords } from '../words.ts';
import { isSeveral } from './adjuncts.ts';
import { isAnaphor, LED } from './heads.ts';
import { isFunctionWord, isPointing, isSmall, isVerb, timeAt } from './phrases.ts';

/** “*Last week* Roth said”: how many tokens say when, before a name, a noun with an article or a pronoun. */
export function openingTime(tokens: readonly Token[], from: number, to: number, words: FactWords): number {
  const time = timeAt(tokens, from, words);
  const next = tokens[from + time];
  if (time === 0 || next === undefined || from + time >= to) return 0;
  const opens =
    next.type === 'name' || isPointing(next, words) || words.the.has(next.lower) || words.a.has(next.lower);
  // «В мае таможенники изъяли»
  const isNoun = words.inflects && next.type === 'word' && !words.prepositions.has(next.lower);
  // Spanish “El lunes autoridades dijeron”
  if (words.dropsSubject && isSeveral(next.lower, words)) return time;
  return opens || isNoun ? time : 0;
}

/** “On Thursday *Roth* said”: where the last name, or the last noun with an article, begins before `to`; `to`: the adverbial has them all. */
export function lastHead(tokens: readonly Token[], from: number, to: number, words: FactWords): number {
  for (let at = to - 1; at > from; at--) {
    const token = tokens[at]!;
    // Spanish “Desde *la* plaza anunció”
    const isInside = words.dropsSubject && words.prepositions.has(tokens[at - 1]!.lower);
    if (isInside && (words.the.has(token.lower) || words.a.has(token.lower))) continue;
    // «в мае этого года»
    if (words.inflects && words.this.has(token.lower) && TIME.test(tokens[at + 1]?.lower ?? '')) continue;
    if (isPointing(token, words) || words.the.has(token.lower) || words.a.has(token.lower)) return at;
    // «В феврале компания продала»: a noun in its first case, behind no preposition
    const isNoun = words.inflects && at === to - 1 && (isAnaphor(token, words) || isTrade(token.lower));
    // «За десять лет актриса сыграла»
    const isFirst = !/[аи]$/.test(token.lower) || /ла(?:сь)?$/u.test(tokens[to]?.lower ?? '');
    if (isNoun && isFirst && !words.prepositions.has(tokens[at - 1]!.lower)) return at;
    // «В конце мая губернатор области подписал»
    const { lower: ahead } = tokens[at - 1]!;
    const isHead = token.type === 'word' && !words.prepositions.has(token.lower);
    if (words.inflects && isHead && TIME.test(ahead)) return at;
    if (token.type === 'name' && at === to - 1) {
      const before = tokens[at - 1]!;
      // «В ответ представитель партии Линда заявил»
      if (words.inflects && LED.test(before.lower) && at - 2 > from) return at - 2;
      // “Desde la Plaza Roth anunció”
      const isOfIt =
        words.dropsSubject &&
        words.the.has(before.lower) &&
        words.prepositions.has(tokens[at - 2]?.lower ?? '');
      return isOfIt || (before.type === 'word' && words.prepositions.has(before.lower)) ? to : at;
    }
  }
  return to;
}

/** Russian words that end a time. */
const TIME =
  /^(?:года|месяца|недели|дня|века|январ[яе]|феврал[яе]|март[ае]|апрел[яе]|ма[яе]|июн[яе]|июл[яе]|август[ае]|(?:сент|окт|но|дек)\p{L}*бр[яе]|понедельник|вторник|среду|четверг|пятницу|субботу|воскресенье)$/u;

/** “*About 40 people* said”, but “in 2020 Roth said”: does a number with what it counts begin at `at`? */
export function isCountAt(tokens: readonly Token[], at: number, to: number, words: FactWords): boolean {
  // “the $7.5 million project”
  if (words.inverts || /^[$£€¥]$/.test(tokens[at - 1]?.lower ?? '')) return false;
  const number = tokens[at]?.type === 'number' || !ABOUT.test(tokens[at]?.lower ?? '') ? at : at + 1;
  const [count, noun] = [tokens[number], tokens[number + 1]];
  const isNoun =
    noun?.type === 'word' && isSmall(noun) && !isFunctionWord(noun, words) && !words.times.has(noun.lower);
  return count?.type === 'number' && number + 1 < to && isNoun && !isVerb(tokens, number + 1, words);
}

/** English prepositions before a number that is no time. */
const ABOUT = /^(?:about|around|over)$/;

/** Spanish “*hace* más de dos años”: how long ago, which no verb tells. */
export function isTimeAgo(tokens: readonly Token[], at: number): boolean {
  if (!/^hac(?:e|ía)$/u.test(tokens[at]!.lower)) return false;
  const text = tokens.slice(at + 1, at + 1 + AGO_WORDS).map(({ lower }) => lower);
  return AGO.test(`${text.join(' ')} `);
}

const AGO_WORDS = 7;
const AGO =
  /^(?:(?:ya|más|menos|poco|algo|casi|apenas|s[oó]lo|un[oa]?s?|vari[oa]s|poc[oa]s|much[oa]s|algun[oa]s|tant[oa]s|cerca|alrededor|exactamente|de|y|medi[oa]|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|trece|catorce|quince|veinte|treinta|cuarenta|cincuenta|sesenta|setenta|ochenta|cien|mil|\d[\d.,]*) )*(?:segundos?|minutos?|horas?|días?|semanas?|mes(?:es)?|trimestres?|años?|lustros?|décadas?|siglos?|tiempo|rato|poco) /u;
