// What a quotation says by itself, without what its speaker spoke of before.
import { quantitiesOf } from '../../quantities.ts';
import { small } from '../../small.ts';
import type { Doubt, Entity } from '../../types.ts';
import { recipientIn } from '../antecedents/pronouns/dative.ts';
import type { Material } from '../fact.ts';
import { isPointing } from '../speech/phrases.ts';
import type { Mention, Token } from '../statements/tokens.ts';
import type { FactWords } from '../words.ts';
import { pointing, WHAT } from './doubts.ts';

/** Words of a quotation that say something though it names nothing, and where it begins by pointing back too. */
const FEW_WORDS = 7;
const TELLING_WORDS = 12;
/** The same, where somebody with an office says what they will do, or the language leaves the subject out. */
const FEWER_WORDS = 5;
/** The same, where it speaks of us or you. */
const MORE_WORDS = 8;
/** The same, where it tells what we saw or did; the second with a figure. */
const SEEN_WORDS = 9;
const COUNTED_WORDS = 6;
/** Words around a quotation, without those that say who says it, from which on they tell what it is about. */
const FEW_OUTSIDE = 2;
/** Words at its beginning among which a pronoun is its subject. */
const EARLY = 5;
/** Words at its beginning among which the subject is. */
const OPENING_WORDS = 3;

/**
 * The doubts about a direct quotation: one that begins by pointing back, or that names nothing, stands alone badly. Null:
 * it is no fact, since it is a question, or in the first person, or speaks to somebody, and names nothing besides. `mentions`: those in
 * the statement; `isSure`: is its speaker certain?
 */
export function doubtsOfQuote(
  material: Material,
  mentions: readonly Mention[],
  isSure: boolean,
): Doubt[] | null {
  const {
    statement: { tokens, report },
    said: { speaker },
    input: { words, language },
  } = material;
  const quotes = tokens.filter(({ type }) => type === 'quote');
  const [quote] = quotes;
  if (quote === undefined) return pointerOfAnswer(material);
  // “‘Who pays for it?’ Roth said”
  if (quotes.every(({ text }) => /^[^.!]*\?[\s"”“’»]*$/.test(text))) return null;
  const said = quotes.map(({ lower }) => lower).join(' ');
  const list = said.match(/[\p{L}\p{N}']+/gu) ?? [];
  const spoken = quotes.flatMap((each) => each.text.match(/[\p{L}\p{N}'’]+/gu) ?? []);
  const opening = list.findIndex((word) => !words.openers.has(word));
  const [first = '', ...more] = list.slice(Math.max(0, opening));
  // “Roth described the bridge as ‘very dear’”: the sentence says it.
  const outside = tokens.filter(
    ({ isQuoted, type }, i) =>
      !isQuoted &&
      type !== 'mark' &&
      (report === null || i < report.from || (report.side === 'behind' && i >= report.to)),
  );
  const isSaidOutside = isSure && outside.length >= FEW_OUTSIDE;
  const isNamed = mentions.some(
    ({ entity, start, end }) =>
      entity !== speaker?.entity && quotes.some((each) => each.start <= start && end <= each.end),
  );
  // “for 50 minutes” is no figure.
  const figures = words.spans === undefined ? said : said.replace(words.spans, '');
  const isTold =
    isNamed || /\d/.test(figures) || list.some((word) => words.times.has(word) && !words.openers.has(word));
  const isLong = isSure && list.length >= TELLING_WORDS;
  const isOurs = (part: readonly string[]) => part.some((word) => words.i.has(word));
  // “*Our* miners in particular said …” tells of them.
  const opens = list
    .slice(0, OPENING_WORDS)
    .filter((word) => !(isLong && !words.dropsSubject && OUR.test(word)));
  const isPersonal = isOurs(opens) || (isOurs(list) && list.length < MORE_WORDS);
  // “We will not close the plant,” said the minister.
  const isVow =
    isSure && speaker?.entity?.role != null && list.length >= FEWER_WORDS && words.vows.test(said);
  const hasFigure = quantitiesOf(quotes.map(({ text }) => text).join(' '), language).length > 0;
  const isSeen = isSure && list.length >= (hasFigure ? COUNTED_WORDS : SEEN_WORDS) && isWitness(list, words);
  // “I will be 72”
  if (!isNamed && !isSaidOutside && list.length < FEWER_WORDS && list.some((word) => words.me.has(word)))
    return null;
  if (isPersonal && !isTold && !isSaidOutside && !isVow && !isSeen) return null;
  const token = { ...quote, type: 'word' as const, lower: first.replace(/'.*/, '') };
  const isEmpty = words.noSubject.test([first.replace(/(?='s)/, ' '), ...more].join(' '));
  // “Those who pay will decide”
  const isWhoever = words.this.has(first) && words.who.has(more[0] ?? '');
  const isSomebody = [words.he, words.she, words.they].some((set) => set.has(token.lower));
  // English “It undermines trust”, but “It is good that”
  const isThing = !words.inverts && token.lower === 'it' && !IS.test(more[0] ?? '');
  // German “Das Wasser”, “das neue Haus”
  const [next = '', behind = ''] = spoken.slice(opening + 1);
  const isArticle =
    words.verbSecond &&
    words.the.has(token.lower) &&
    (/^\p{Lu}/u.test(next) || (/e[nrs]?$/.test(next) && /^\p{Lu}/u.test(behind)));
  const isStar = recipientIn(material)?.word === spoken[opening];
  // Russian «За два года *она* выросла»
  const early = list
    .slice(0, EARLY)
    .find((word) => words.he.has(word) || words.she.has(word) || words.they.has(word));
  if (
    words.inflects &&
    early !== undefined &&
    !isNamed &&
    !isStar &&
    !list.slice(0, EARLY).some((word) => words.because.has(word))
  )
    return [pointing(early)];
  if (
    isPointing(token, words) &&
    !isStar &&
    !isArticle &&
    !isEmpty &&
    !isWhoever &&
    (isSomebody || isThing || !isLong || !isTold)
  )
    return [pointing(spoken[opening] ?? first)];
  if (isSaidOutside) return [];
  // Russian «Дайте нам время»: what those who listen are to do
  if (words.inflects && ORDER.test(quote.text)) return [WHAT];
  if (words.hollow?.test(said.replace(/^[\s"“„«‘]+/u, '')) && !isTold) return [WHAT];
  const few = words.dropsSubject ? FEWER_WORDS : FEW_WORDS;
  return isTold || isVow || isSeen || (isSure && list.length >= few) ? [] : [WHAT];
}

/** German “*Sie* wird zahlen”, “*Diese* war teuer”, in an interview, whose answers have no quotation marks: what was asked about. */
function pointerOfAnswer({ statement: { tokens }, said, input: { words } }: Material): Doubt[] {
  if (!words.verbSecond || said.mode !== 'direct') return [];
  const label = tokens.findIndex(({ lower }) => lower === ':');
  const from = label <= LABEL ? label + 1 : 0;
  const at = tokens.findIndex(({ lower }, i) => i >= from && !words.openers.has(lower));
  const [word, verb] = [tokens[at], tokens[at + 1]];
  const isOpen = /^(?:er|sie|diese[rs]?|dies|das)$/.test(word?.lower ?? '') && ONE.test(verb?.text ?? '');
  return isOpen ? [pointing(word!.text)] : [];
}

/** Tokens before the colon behind who answers, and verbs of one, with which “Sie” is nobody who is spoken to. */
const LABEL = 3;
const ONE =
  /^(?:ist|war|wird|wurde|kann|konnte|muss|musste|will|wollte|soll|sollte|darf|durfte|\p{Ll}+te?)$/u;

/** “We found out from a poster in the shop”: do several tell what they saw or did, no feeling, and point to nothing? `list`: the words. */
function isWitness(list: readonly string[], words: FactWords): boolean {
  if (
    list.some((word) => words.me.has(word)) ||
    words.feeling === undefined ||
    small(words.feeling).test(list.join(' '))
  )
    return false;
  if (list.length < TELLING_WORDS && list.some((word) => YOU.test(word))) return false;
  const pronouns = [words.they, words.them, words.it, words.he, words.she, words.this];
  return !list.some((word, i) =>
    // “A train *that* did not stop”, but “all of *that*”
    words.that.has(word)
      ? words.this.has(word) && words.prepositions.has(list[i - 1] ?? '')
      : pronouns.some((set) => set.has(word)),
  );
}

/** English: what may stand behind an “it” that means nothing. */
const IS =
  /^(?:is|was|isn|wasn|s|has|would|will|may|might|could|can|should|must|seems?|takes?|took|makes?|feels?|looks?|costs?|depends?)$/;

/** English: whose something is, who do not speak. */
const OUR = /^our$/;

/** But «Вспомните, мост был дорог». */
const ORDER = /^\P{L}*(?:не )?\p{L}{2,}[йиь]те(?:сь)?(?!\p{L}|,)/iu;

/** Whoever is spoken to, or anybody: in English, German, Spanish and Russian. */
const YOU = /^(?:you|your|du|dir|dich|usted|ustedes|ты|тебе|вы|вам|вас)$/;

/** A noun, or two, of somebody. */
const OF = /^(?:[\p{L}\d]+ ){1,6}?(?:[\p{L}]+s) of(?: the)?$/u;

/** The entity that a quotation begins with, as what it speaks of. */
export function subjectQuoted(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  words: FactWords,
): Entity | null {
  for (const { type, start, end, lower } of tokens) {
    if (type !== 'quote') continue;
    const found = mentions.find((mention) => start <= mention.start && mention.end <= end);
    const before = lower.slice(0, (found?.start ?? start) - start).match(/[\p{L}\p{N}']+/gu) ?? [];
    const isNear = before.length < OPENING_WORDS && before.every((word) => !words.prepositions.has(word));
    // “Ships *of the Kovin Fleet* have left”
    const isOfBody = !words.inverts && found?.entity.kind === 'body' && OF.test(before.join(' '));
    const isSubject = isNear || isOfBody;
    return found !== undefined && isSubject ? found.entity : null;
  }
  return null;
}
