// What a statement is about that names nobody: “Nine people were hurt”, below a headline on a crash in Kovin.
import { isCountry } from '../../entities/gazetteer/gazetteer.ts';
import { keyOf } from '../../entities/spans/words.ts';
import type { Entity, Sentence } from '../../types.ts';
import { datelineIn } from '../antecedents/dateline.ts';
import { agreesWithSort } from '../antecedents/nouns/german-sorts.ts';
import { isNamedEarly } from '../antecedents/only.ts';
import { contentOf } from '../content.ts';
import { definiteAt } from '../definites/nouns.ts';
import { headlineWords, isAkin, isOfNews } from '../definites/told.ts';
import { WHAT } from '../doubts/doubts.ts';
import type { Material } from '../fact.ts';
import { isFunctionWord, textOf } from '../speech/phrases.ts';
import type { Mention } from '../statements/tokens.ts';
import type { Topic } from './asked.ts';
import { isOrigin } from './german-scenes.ts';
import { ofTrial } from './german-trials.ts';
import { mainEntityOf, OPENING } from './main-entity.ts';
import { tellsOfOthers } from './of-others.ts';

/**
 * What the article is about, where it tells a figure or a date of that: by a word that the headline has too, in the opening, or where the
 * sentences before speak of nobody else. In doubt but in German: of ten facts filed so in English, Spanish and Russian, readers called two
 * good (2026-11-27). Null: it may be about anything.
 */
export function ofTheme(material: Material, inside: readonly Mention[]): Topic | null {
  const { statement, said, input } = material;
  const isFrom = ({ start }: Mention) =>
    isOrigin(
      statement.tokens,
      statement.tokens.findIndex((token) => token.start === start),
    );
  if ((said.mode !== null && (said.mode === 'direct' || said.doubt !== null)) || !inside.every(isFrom))
    return null;
  const { quantities, about, due } = contentOf(material, inside, null);
  const date = about ?? due;
  const hasFigure = quantities.length > 0 || date !== null;
  const court = ofTrial(material, hasFigure);
  if (court !== null || !hasFigure) return court && { entity: court, doubts: [] };
  const { subject, tokens } = statement;
  if (subject?.pronoun != null) return null;
  const entity = townOf(material) ?? mainEntityOf(input);
  // What happens beside somebody tells nothing of them.
  if (entity === null || entity.kind === 'person' || tellsOfOthers(material)) return null;
  if (input.words.verbSecond && !isNamedEarly(entity, 1) && goesOnWithOthers(entity, material)) return null;
  // “Das ovarische Unternehmen”, where another is called so
  const noun = subject === null ? '' : textOf(tokens, subject, material.text).toLowerCase();
  if (!agreesWithSort(entity, noun, input)) return null;
  if (entity.kind === 'place' && !isWhereWeAre(entity, material)) return null;
  const isTheme = isInOpening(material, date?.date ?? null) || isOfIt(material);
  return isTheme ? { entity, doubts: input.words.verbSecond ? [] : [WHAT] } : null;
}

/** German: does the sentence before, in its paragraph, name others, and not what an article is about? */
function goesOnWithOthers(theme: Entity, { around: { before } }: Material): boolean {
  const named = before?.mentioned ?? [];
  return named.length > 0 && !named.includes(theme);
}

/** German: the town where a local paper's story begins, “KOVIN. Das Bad”, below a headline that names nobody. */
function townOf({ input: { article, entities, words } }: Material): Entity | null {
  if (!words.verbSecond || entities.some((one) => isNamedEarly(one, 1))) return null;
  return datelineIn(
    article,
    entities.filter(({ kind, title }) => kind === 'place' && !DESKS.test(title)),
    /^\. /u,
  );
}

/** Capitals from which papers write of a whole country. */
const DESKS = /^(?:Berlin|Wien|Bern|Brüssel|Washington|Paris|London|Moskau|Peking|Rom|Madrid|Warschau)$/u;

/**
 * Is it still told of that place: has no other one been named since? One that it is named beside, “Kovin, Serbia”, is no other, nor is a
 * town for a country.
 */
function isWhereWeAre(theme: Entity, { reading: { sentence }, input: { entities } }: Material): boolean {
  const last = lastBefore(sentence, theme);
  const mayBeIn = ({ title }: Entity) => isCountry(keyOf(theme.title)) && !isCountry(keyOf(title));
  return entities.every(
    (other) => other.kind !== 'place' || mayBeIn(other) || lastBefore(sentence, other) <= last + BESIDE,
  );
}

/** Where somebody or something is last named before a sentence, in running order; negative: nowhere. Headline and captions count not. */
function lastBefore({ paragraph, start }: Sentence, { mentions }: Entity): number {
  const places = mentions
    .filter((one) => !one.caption && one.paragraph > 1)
    .map((one) => one.paragraph * PARAGRAPH + one.start);
  return Math.max(-1, ...places.filter((place) => place < paragraph * PARAGRAPH + start));
}

/** More than letters of any paragraph; letters within which a name stands beside another. */
const PARAGRAPH = 1e6;
const BESIDE = 40;

/** Does a statement of that date go on with the headline's news? A year that is past tells of something before. */
function isInOpening({ reading: { sentence }, input }: Material, date: string | null): boolean {
  const { published } = input.article;
  const year = date?.slice(0, 4) ?? null;
  const isNow = year === null || published === null || year >= published.slice(0, 4);
  return sentence.paragraph <= OPENING && !sentence.caption && isNow;
}

/** Has a statement a noun that the headline has too, or that its event tells? */
function isOfIt(material: Material): boolean {
  const { tokens } = material.statement;
  const { article, words } = material.input;
  const named = headlineWords(article.title);
  return tokens.some((token, at) => {
    if (token.type !== 'word') return false;
    const noun = definiteAt(tokens, at, words);
    if (noun !== null && isOfNews(material, tokens, noun)) return true;
    const { lower } = token;
    const isNoun = lower.length > SHORT && !isFunctionWord(token, words);
    return isNoun && named.some((word) => isAkin(lower, word, words));
  });
}

/** Letters of words that may stand in any headline. */
const SHORT = 4;
