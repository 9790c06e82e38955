// What a statement is about that names nobody: “Nine people were hurt”, below a headline on a crash in Kovin. Spanish and Russian.
import type { Entity } from '../types.ts';
import { contentOf } from './content.ts';
import type { Material } from './fact.ts';
import { definiteAt } from './nouns.ts';
import { isFunctionWord, isPointing } from './speech/phrases.ts';
import type { Mention, Token } from './tokens.ts';
import { isAkin, isTold, wordsIn } from './told.ts';
import type { Topic } from './topic.ts';

/** Paragraphs in which an article goes on with what its headline tells: headline, lead and the one behind it. */
const OPENING = 3;

/**
 * The one thing that the headline names, where the article itself tells a figure or a date of what the headline tells of: by a word that both
 * have, or in the opening, where all that is told is of that. Null: it may be about something else.
 */
export function ofHeadline(material: Material, inside: readonly Mention[]): Topic | null {
  const { statement, said, input, reading } = material;
  const { words, article } = input;
  const { tokens, subject } = statement;
  if (!words.inverts || words.verbSecond || said.mode !== null || inside.length > 0) return null;
  const { quantities, about, due } = contentOf(material, inside, null);
  if (quantities.length === 0 && about === null && due === null) return null;
  const isOpen = ({ type, lower }: Token, at: number) =>
    type === 'word' && (OTHER.test(lower) || isBack(tokens, at));
  if (subject?.pronoun != null || tokens.some(isOpen)) return null;
  const entity = namedIn(input.entities);
  if (entity === null) return null;
  // A year that is past tells of something before.
  const year = (about ?? due)?.date.slice(0, 4) ?? null;
  const isNow = year === null || article.published === null || year >= article.published.slice(0, 4);
  const isOpening = reading.sentence.paragraph <= OPENING && !reading.sentence.caption && isNow;
  return isOpening || isOfIt(material) ? { entity, doubts: [] } : null;

  function isBack(list: readonly Token[], at: number): boolean {
    const { lower } = list[at]!;
    const isTheirs = words.his.has(lower) || words.behindPreposition?.has(lower) || words.him.has(lower);
    return isPointing(list[at]!, words) || isTheirs === true || (words.dropsSubject && /^les?$/.test(lower));
  }
}

/** Has a statement a noun that the headline has too, or that its event tells? */
function isOfIt(material: Material): boolean {
  const { tokens } = material.statement;
  const { article, words } = material.input;
  const named = wordsIn(article.title).filter((word) => word.length > SHORT);
  return tokens.some((token, at) => {
    if (token.type !== 'word' || isFunctionWord(token, words)) return false;
    const { lower } = token;
    if (lower.length > SHORT && named.some((word) => isAkin(lower, word, words))) return true;
    const noun = definiteAt(tokens, at, words);
    return noun !== null && isTold(material, tokens, noun);
  });
}

/** Letters of words that may stand in any headline. */
const SHORT = 4;

/** What tells of another case than the headline's. */
const OTHER =
  /^(?:похож|аналогич|подобн|друг(?:ой|ая|ое|ие|ого|их|им|ую)$|предыдущ|прежн|предшеств|similar|anterior|previ[oa]|semejante|otr[oa]s?$)/u;

/** The one entity of a headline, places last; of several the one that begins it. */
function namedIn(entities: readonly Entity[]): Entity | null {
  const inHeadline = entities.flatMap((entity) => {
    const place = entity.mentions.find(({ paragraph, caption }) => paragraph === 1 && !caption);
    return place === undefined || entity.doubt !== null ? [] : [{ entity, start: place.start }];
  });
  const things = inHeadline.filter(({ entity }) => entity.kind !== 'place');
  const [first, ...more] = (things.length > 0 ? things : inHeadline).toSorted((a, b) => a.start - b.start);
  if (first === undefined) return null;
  return more.length === 0 || (things.length > 0 && first.start <= FRONT) ? first.entity : null;
}

/** Letters before the name that begins a headline: an article. */
const FRONT = 4;
