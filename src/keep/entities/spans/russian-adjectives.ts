// Russian adjectives and genitives with a capital that name nothing by themselves: “на Ковинском проспекте”, “на улице Линда”.
import { dictionaryForm, isOtherThanLetters, wellKnown } from '../gazetteer/gazetteer.ts';
import { isGivenName } from '../gazetteer/given-names.ts';
import type { Lexicon } from '../lexicon.ts';
import type { Span } from './span.ts';
import type { Word } from './words.ts';

/** Endings of Russian adjectives, and those that nouns behind them have in the same case; past verbs have others. */
const AGREEING = [
  [/[нскцв]ого$/, /(?:[^л]а|(?<!с)я)$/],
  [/[нскцв]ому$/, /[ую]$/],
  [/[нскцв]ом$/, /[еую]$/],
  [/[нскцв][иы]м$/, /[ое]м$/],
  [/[нскцв]ой$/, /(?:[^л]и|[ые]|[ое]й)$/],
  [/[нскцв]ую$/, /[ую]$/],
  [/[сц]ких$/, /(?:[ое]в|[еи]й|[бгджзкмпрстфцчшщ]|[аия]х)$/],
  [/[сц]кие$/, /(?:[^л]и|[ыа])$/],
] as const;

/** “на Ковинском проспекте”: a Russian adjective before its noun names neither a town nor a person. */
export function isAdjectiveOf(
  { line: { words }, from, to }: Span,
  { ownersBefore, plain, into, nouns }: Lexicon,
): boolean {
  // «Ковинского государственного учреждения»
  const ending = words[from]!.text.slice(-3);
  const isOne = (word: Word | undefined) => word?.form === 'small' && word.gap === ' ';
  let noun = to;
  while (
    ending.length === 3 &&
    isOne(words[noun]) &&
    words[noun]!.text.endsWith(ending) &&
    isOne(words[noun + 1])
  )
    noun += 1;
  const next = words[noun];
  if (!ownersBefore || !isOne(next)) return false;
  if (!nouns.has(next!.key) && (plain.has(next!.key) || into.has(next!.key))) return false;
  return AGREEING.some(([adjective, end]) => adjective.test(words[from]!.text) && end.test(next!.text));
}

/** «граф Орсы»: a place in the title of a noble, who does not rule it as a prince may. */
function isOfNoble({ line: { words }, from, to, key }: Span, { ownersBefore }: Lexicon): boolean {
  const before = words[from - 1];
  const isTitle = before !== undefined && words[from]!.gap === ' ' && NOBLE.test(before.text);
  return ownersBefore && isTitle && to - from === 1 && wellKnown(key)?.kind === 'place';
}

const NOBLE = /^(?:граф|герцог|маркиз|барон|виконт)(?:а|у|ом|е|иня|ини|иню|иней|есса|ессы)?$/iu;

/** Russian “Орсинский”, which looks like a form of Орсинск; “Telegram-канал”, “ИТ-рынок”; what a noble is called by; «Мидо», which looks like a form of МИД. */
export function isAdjectiveOfTown(span: Span, lexicon: Lexicon): boolean {
  const { line, from, to, key } = span;
  if (!lexicon.ownersBefore || to - from > 1) return false;
  if (isOfNoble(span, lexicon)) return true;
  const { text } = line.words[from]!;
  if (/^(?:[A-Za-z]+|[А-ЯЁ]{2,})-[а-я]/.test(text) || isOtherThanLetters(text)) return true;
  const form = dictionaryForm(text) ?? '';
  if (wellKnown(key)?.kind !== 'place' || /[сц]кий$/.test(form)) return false;
  // «Чех», «Сербы», which look like forms of Чехия and Сербия
  if (/ия$/.test(form) && !/и(?:я|и|ю|ей)$/.test(text) && text.startsWith(form.slice(0, -2))) return true;
  // Дело, which looks like a form of Дели
  if (/[иы]$/.test(form) && /(?:[оуе]|ом)$/.test(text)) return true;
  // «Самих», which looks like a form of Самоа
  if (/(?:оа|[уэ])$/.test(form) && text !== form) return true;
  return /[сц]к(?:ий|ая|ое|ие|их|ими|ую|ой|ого|ому|им)$/.test(text) || isAdjectiveOf(span, lexicon);
}

/** Russian “в *Орсинском*, *Тарском* и северных районах”, “на *Орсинской* и *Тарской биржах*”: towns in -ск end otherwise behind such a preposition. */
export function isListedAdjective({ line, from, to }: Span, { ownersBefore, and, at }: Lexicon): boolean {
  const { words } = line;
  if (!ownersBefore) return false;
  if (isHalfOfPair(words, from, to, and)) return true;
  if (!/[сц]к(?:ом|ой|их)$|[нв]ом$/.test(words[from]!.text)) return false;
  if (to - from > 1)
    return to - from === 2 && /[ая]х$/.test(words[from + 1]!.text) && !/их$/.test(words[from]!.text);
  const isPart = (word: Word | undefined) => word !== undefined && (word.gap === ', ' || and.has(word.key));
  let first = from;
  while (isPart(words[first]) || and.has(words[first - 1]?.key ?? '')) first -= 1;
  const before = words[first - 1]?.key ?? '';
  return (at.has(before) || before === 'на') && (isPart(words[to]) || first < from);
}

/** «*Тарский* и *Орсинский края*»: two adjectives that share a noun for several. */
function isHalfOfPair(words: readonly Word[], from: number, to: number, and: ReadonlySet<string>): boolean {
  const isLinked = (at: number) => words[at]?.form === 'name' && and.has(words[at + 1]?.key ?? '');
  const first = isLinked(from) ? from : isLinked(from - 2) ? from - 2 : -1;
  const [one, , other, noun] = first === -1 ? [] : words.slice(first, first + 4);
  const isAdjective = (word: Word | undefined) => OF_PLACE.test(word?.text ?? '');
  return to <= first + 4 && isAdjective(one) && isAdjective(other) && SEVERAL.test(noun?.text ?? '');
}

const OF_PLACE = /[сц]к(?:ий|ая|ие|ого|ой|ому|ом|им|их)$/;
const SEVERAL = /^(?:кра(?:я|ёв|ев|ям|ях|ями)|област|район|округ|республик|суд(?:ы|ов|ам|ах|ами)$|бирж)/;

/** Russian nouns before the name of whom a street, an order or an illness is called after. */
const CALLED =
  /^(?:улиц|проспект|площад|бульвар|переул|шоссе|набережн|проезд|аллее|аллея|сквер|орден|медал|болезн|синдром)/;

/** The same of churches, which stand in towns, too. */
const CHURCH = /^(?:собор|храм|церк|часовн)/;

/** «собора *во имя святого князя* Павла Линда» */
const IN_HONOUR =
  /(?<!\p{L})(?:собор|храм|церк|часовн|монастыр|приход)\p{Ll}* (?:во имя|в честь|в память) (?:\p{Ll}+ ){0,6}$/u;

/** «на перекрёстке улиц Победы и *Карла Линда*»: is it listed behind a noun for several streets? */
const STREETS =
  /(?<!\p{L})(?:улиц(?:ами|ах)?|проспект(?:ов|ами|ах)|площад(?:ей|ями|ях)|переулк(?:ов|ами|ах)) (?:\p{Lu}[\p{L}. -]*(?:, | и ))+$/u;

/** “имени Линда”, “на улице Линда”, “болезнью Линда”, “в соборе Петра Линда”: whose name something bears. */
export function isNamesake({ line: { words, text }, from, to }: Span, { ownersBefore }: Lexicon): boolean {
  const before = words[from - 1];
  if (!ownersBefore || before === undefined) return false;
  if (/^(?:имени|им)$/.test(before.text)) return true;
  if (STREETS.test(text.slice(0, words[from]!.start))) return true;
  if (IN_HONOUR.test(text.slice(0, words[from]!.start))) return true;
  if (before.form !== 'small') return false;
  // «Феодора Ушакова», whose given name no list has
  const isOwner = words.slice(from, to).every(({ text }) => /[ая]$|ого$/.test(text));
  const isWhole = to - from > 1 && (isOwner || isGivenName(words[from]!.key));
  return CALLED.test(before.text) || (CHURCH.test(before.text) && isWhole);
}
