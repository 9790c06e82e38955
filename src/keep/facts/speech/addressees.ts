// Who is told something, between a verb of saying and who says it, or behind them.

import { pattern } from '../../pattern.ts';
import type { Token } from '../statements/tokens.ts';
import type { FactWords } from '../words.ts';
import { isFunctionWord, isVerb } from './phrases.ts';

/** Russian «сказала она *«Ковинской правде»*», Spanish “anunció su familia *a la prensa*”: does who is told close the sentence? */
export function isToldTo(tokens: readonly Token[], at: number, words: FactWords): boolean {
  const [paper, end] = [tokens[at], tokens[at + 1]];
  const isEnd = end === undefined || end.type === 'mark';
  // German “sagte Roth *der* Zeitung”
  if (words.verbSecond && words.addressee?.test(paper?.lower ?? '') && !words.a.has(paper!.lower))
    return true;
  if (words.dropsSubject && /^al?$/.test(paper?.lower ?? '')) return isLastObject(tokens, at, words);
  return (
    words.inflects && ((paper?.entity?.kind === 'body' && isEnd) || words.object.test(paper?.lower ?? ''))
  );
}

/** Spanish “anunció su familia *a la agencia Kovin Press*.”: does a mark follow soon, and no verb before it? */
function isLastObject(tokens: readonly Token[], at: number, words: FactWords): boolean {
  const length = tokens.slice(at).findIndex(({ type }) => type === 'mark');
  const end = length === -1 ? tokens.length : at + length;
  return end - at <= OBJECT && tokens.slice(at, end).every((_, i) => !isVerb(tokens, at + i, words));
}

/** Tokens that name who is told, at most. */
const OBJECT = 6;

/** How many tokens from `at` are an adverb, or in Russian who is told: “*журналистам* губернатор”, “«*Ковинской правде*» чиновник”. */
export function addressee(tokens: readonly Token[], at: number, words: FactWords): number {
  const [token, next] = [tokens[at]!, tokens[at + 1]];
  if (token.type === 'word' && isAdverb(token, words)) return 1;
  if (isToldPerson(token, words)) return 1;
  if (words.dropsSubject) return toldPress(tokens, at, words);
  if (token.type === 'word') {
    // “*столичной газете Kovin Post* чиновник”
    const noun = OBLIQUE.test(token.lower) ? at + 1 : at;
    if (!words.inflects || !words.object.test(tokens[noun]?.lower ?? '')) return 0;
    return noun + 1 - at + (tokens[noun + 1]?.entity?.kind === 'body' ? 1 : 0);
  }
  const isAgency = token.isQuoted || token.text === token.text.toUpperCase() || token.text.includes(' ');
  const isPaper = words.inflects && token.entity?.kind === 'body' && isAgency;
  const isNoun = next?.type === 'word' && !isFunctionWord(next, words) && !isVerb(tokens, at + 1, words);
  return isPaper && (isNoun || next?.entity?.kind === 'person') ? 1 : 0;
}

/** Spanish “explicó *al diario Kovin Press* la alcaldesa”: how many tokens from `at` name those who report it. */
function toldPress(tokens: readonly Token[], at: number, { the, this: these }: FactWords): number {
  const [first, second] = [tokens[at]!.lower, tokens[at + 1]?.lower ?? ''];
  const isPair = first === 'a' && (the.has(second) || these.has(second));
  const noun = isPair ? at + 2 : at + 1;
  if (!/^al?$/.test(first) || !PRESS.test(tokens[noun]?.lower ?? '')) return 0;
  return noun + (tokens[noun + 1]?.type === 'name' ? 2 : 1) - at;
}

const PRESS =
  /^(?:diario|periódico|rotativo|semanario|cadena|emisora|televisión|radio|canal|agencia|prensa|medios?|periodistas|reporteros|informadores)$/u;

/** Russian adjectives in the case of who is told. */
const OBLIQUE = /^\p{Ll}+(?:ой|ей|ому|ему)$/u;

/** An adverb; articles may look like words between subject and verb: Spanish “la”. */
export function isAdverb({ lower }: Token, words: FactWords): boolean {
  return words.between.has(lower) && !words.the.has(lower);
}

/** Russian «ответила *Линду*», of Пётр Линд: is a person's surname in the case of who is told? */
export function isToldPerson({ entity, text }: Token, { inflects }: Pick<FactWords, 'inflects'>): boolean {
  if (!inflects || entity?.kind !== 'person' || text.includes(' ')) return false;
  const surname = entity.title.split(' ').at(-1)!;
  const stem = surname.replace(/(?:[оиы]й|ая|[аяьй])$/u, '');
  return text !== surname && text.startsWith(stem) && DATIVE.test(text.slice(stem.length));
}

const DATIVE = /^(?:[уюе]|[оеё]й|[ое]му)$/u;

/** Is it a network on which people write, in any case of Russian? */
export function isNetwork(token: Token | undefined): boolean {
  return NETWORK.test(token?.lower ?? '');
}

const NETWORK =
  /^(?:твиттер|инстаграм|фейсбук|телеграм|ютуб|вконтакте|twitter|instagram|facebook|telegram|youtube|tiktok|x$)/u;

/** Russian papers and agencies, which hear what others say: «пояснил предприниматель *РБК*», «об этом *РБК* рассказали два источника». */
export function isPaper({ text }: Pick<Token, 'text'>, { inflects }: Pick<FactWords, 'inflects'>): boolean {
  return inflects && PAPER.test(text);
}

const PAPER =
  /^(?:РБК|ТАСС|РИА Новости|Интерфакс(?:у)?|Коммерсанту?|Ъ|Известиям|Ведомостям|Газет[аеы]\.[Rr]u|Фонтанк[ае]|Forbes|CNN|Си-эн-эн|BBC|Би-би-си|Bloomberg|Reuters|Politico|Axios|Meduza|Медуз[аеы]|НТВ|Shot|Mash|Baza|ИА Регнум)$/u;

/** German: does a noun for those who are told something, with its article, stand at `at`? */
export function isAudience(tokens: readonly Token[], at: number): boolean {
  const [article, noun, behind] = tokens.slice(at, at + 3);
  const isOf = (token: Token | undefined) => token?.type === 'word' && AUDIENCE.test(token.lower);
  const isOpen = /^de[rnm]$/.test(article!.lower);
  return isOpen && (isOf(noun) || (/^\p{Ll}/u.test(noun?.text ?? '') && isOf(behind)));
}

/** Nouns for those whom bodies tell something, in the dative. */
const AUDIENCE = pattern('u')`
  ^(?:belegschaft|beschäftigten|mitarbeitern|mitarbeitenden|öffentlichkeit|presse|\p{L}*zeitung(?:en)?
  |\p{L}*agentur|börse|anlegern|aktionären|kunden|kundinnen|medien|eltern|journalisten|mitgliedern
  |abgeordneten|betroffenen|angehörigen|bewohnern|anwohnern)$
`;
