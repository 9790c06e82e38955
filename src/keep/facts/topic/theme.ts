// What a statement is about that names nobody: “Nine people were hurt”, below a headline on a crash in Kovin.
import type { Entity } from '../../types.ts';
import { isNamedEarly, onlyOf } from '../antecedents/only.ts';
import { datelineIn } from '../antecedents/towns.ts';
import { contentOf } from '../content.ts';
import { definiteAt } from '../definites/nouns.ts';
import { isAkin, isTold, wordsIn } from '../definites/told.ts';
import type { Material } from '../fact.ts';
import { isFunctionWord, isPointing } from '../speech/phrases.ts';
import type { Mention, Token } from '../statements/tokens.ts';
import type { Topic } from './asked.ts';

/** Paragraphs in which an article goes on with what its headline tells: headline, lead and the one behind it. */
const OPENING = 3;

/**
 * What the article is about, where it tells a figure or a date of that: by a word that the headline has too, in the opening, or where the
 * sentences before speak of nobody else. Null: it may be about something else.
 */
export function ofTheme(material: Material, inside: readonly Mention[]): Topic | null {
  const { statement, said, input, reading } = material;
  const { words, article } = input;
  const { tokens, subject } = statement;
  if ((said.mode !== null && (said.mode === 'direct' || said.doubt !== null)) || inside.length > 0)
    return null;
  const { quantities, about, due } = contentOf(material, inside, null);
  const does = subject === null ? '' : tokens[subject.to - 1]!.lower;
  const court = words.verbSecond ? courtOf(input.entities) : null;
  if (court !== null && TRIAL.test(does) && !tokens.some(isTheirs)) return { entity: court, doubts: [] };
  if (quantities.length === 0 && about === null && due === null) return null;
  const isNoun = subject?.pronoun == null && !ACTOR.test(does);
  // “Ein Urteil wird im Januar erwartet”
  if (court !== null && isNoun && tokens.some(isOfTrial) && !tokens.some(isOpen))
    return { entity: court, doubts: [] };
  const entity = isNoun ? (townOf(material) ?? themeOf(input.entities, article.title)) : null;
  // What happens beside somebody tells nothing of them.
  if (entity === null || entity.kind === 'person' || tokens.some(isOpen)) return null;
  // A year that is past tells of something before.
  const year = (about ?? due)?.date.slice(0, 4) ?? null;
  const isNow = year === null || article.published === null || year >= article.published.slice(0, 4);
  const isOpening = reading.sentence.paragraph <= OPENING && !reading.sentence.caption && isNow;
  // “Ships use much oil”, German “viele Parteien” are all of them.
  const first = subject === null ? '' : tokens[subject.from]!.lower;
  const isAny = words.verbSecond
    ? MANY.test(first)
    : !words.inverts && /s$/.test(does) && !words.the.has(first);
  const isThing = entity.kind !== 'place' && !isAny && isAlone(material, entity);
  const isTheme = isOpening || isOfIt(material) || isThing;
  return isTheme ? { entity, doubts: [] } : null;

  function isOpen({ type, lower, text }: Token, at: number): boolean {
    if (type !== 'word') return false;
    const isName = isUnknown(text, at);
    if (!words.inverts) return OTHER.test(lower) || isName || isBack(lower, at);
    if (OTHER.test(lower) || (words.dropsSubject && /^les?$/.test(lower))) return true;
    return isName || (at <= NEAR && (isBack(lower, at) || isSomebody(lower, at)));
  }

  /** “The Orsa Works lost”, “El Ejército abandonó”: somebody that is not the headline's. In German two nouns side by side are, “die Kubin Bahn”. */
  function isUnknown(text: string, at: number): boolean {
    const isCapital = (i: number) => {
      const token = tokens[i];
      return token?.type === 'word' && CAPITAL.test(token.text) && !words.times.has(token.lower);
    };
    if (at === 0 || at > NEAR || !isCapital(at)) return false;
    return !words.verbSecond || (isCapital(at + 1) && !UNIT.test(text));
  }

  function isSomebody(lower: string, at: number): boolean {
    const noun = words.inflects ? lower : `${tokens[at - 1]?.lower} ${lower}`;
    return words.anaphors.person.test(noun);
  }

  function isOfTrial({ type, lower, text }: Token): boolean {
    return type === 'word' && /^\p{Lu}/u.test(text) && (TRIAL.test(lower) || SITTING.test(lower));
  }

  function isTheirs({ lower }: Token, at: number): boolean {
    return (
      at <= NEAR && (words.his.has(lower) || words.behindPreposition?.has(lower) || words.him.has(lower))
    );
  }

  function isBack(lower: string, at: number): boolean {
    const isTheirs = words.his.has(lower) || words.behindPreposition?.has(lower) || words.him.has(lower);
    // German “das Bad”
    const noun = words.verbSecond && words.the.has(lower) ? definiteAt(tokens, at, words) : null;
    const isArticle = noun !== null && /^\p{Lu}/u.test(tokens[noun.head]!.text);
    return (isPointing(tokens[at]!, words) && !isArticle) || isTheirs === true;
  }
}

/** German: the one court before which the trial is of which an article tells at once; null: there is none, or more than one. */
function courtOf(entities: readonly Entity[]): Entity | null {
  const isCourt = ({ kind, title }: Entity) => kind === 'institution' && COURT.test(title);
  return onlyOf(entities.filter((one) => isCourt(one) && isNamedEarly(one, OPENING)));
}

/** German: the town where a local paper's story begins, “KOVIN. Das Bad”, below a headline that names nobody. */
function townOf({ input: { article, entities, words } }: Material): Entity | null {
  if (!words.verbSecond || entities.some((one) => isNamedEarly(one, 1))) return null;
  return datelineIn(
    article,
    entities.filter(({ kind }) => kind === 'place'),
    /^\. /u,
  );
}

/** Courts in which people are tried. */
const COURT = /(?:land|amts|landes|schwur|arbeits|sozial|verwaltungs|kreis|bezirks|kantons)gericht/iu;

/** What a trial has, of which no name tells. */
const TRIAL =
  /^(?:(?:haupt|mit)?angeklagten?|beschuldigten?|verteidigung|anklage|(?:straf)?kammer|verfahren|prozess)$/u;

/** What only a trial has, wherever a sentence with a figure or a date names it. */
const SITTING = /^(?:urteils?|prozesse?s|verhandlungstagen?|gericht|zeugen?|plädoyers?|beweisaufnahme)$/u;

/** How a German subject begins that is all of a sort. */
const MANY = /^(?:alle|viele|manche|einige|mehrere|andere|wenige)$/u;

/** Tokens at the front of a statement in which a pronoun, or another name, stands for somebody told before. */
const NEAR = 4;

const CAPITAL = /^\p{Lu}\p{Ll}/u;
/** German nouns before another that is theirs: “Millionen Euro”, “Ende März”. */
const UNIT = /^(?:Millionen?|Milliarden?|Prozent|Ende|Anfang|Mitte|Tonnen|Liter|Meter|Kilometer|Euro|Uhr)$/;

/** Do the sentence and the paragraph before speak of nobody else? */
function isAlone({ around: { before, last } }: Material, theme: Entity): boolean {
  return [before, last].every((scene) =>
    [scene?.subject ?? null, scene?.speaker ?? null].every((one) => one === null || one === theme),
  );
}

/** Has a statement a noun that the headline has too, or that its event tells? */
function isOfIt(material: Material): boolean {
  const { tokens } = material.statement;
  const { article, words } = material.input;
  const named = wordsIn(article.title).filter((word) => word.length > SHORT);
  return tokens.some((token, at) => {
    if (token.type !== 'word') return false;
    const noun = definiteAt(tokens, at, words);
    if (noun !== null && isTold(material, tokens, noun)) return true;
    const { lower } = token;
    const isNoun = lower.length > SHORT && !isFunctionWord(token, words);
    return isNoun && named.some((word) => isAkin(lower, word, words));
  });
}

/** Letters of words that may stand in any headline. */
const SHORT = 4;

/** English: who acts for themselves, whatever the headline names. */
const ACTOR =
  /^(?:government|parliament|congress|senate|police|army|opposition|court|judge|jury|prosecutors|officials|lawmakers|ministers|analysts|experts|researchers|scientists|critics|campaigners|turnout)$/;

/** What tells of another case than the headline's. */
const OTHER =
  /^(?:похож|аналогич|подобн|друг(?:ой|ая|ое|ие|ого|их|им|ую)$|предыдущ|прежн|предшеств|similar|anterior|previ[oa]|semejante|otr[oa]s?$)/u;

/** What an article is about: the thing that its headline names, or else that it names early and most often; or the headline's place. */
function themeOf(entities: readonly Entity[], headline: string): Entity | null {
  const known = themes.get(entities);
  if (known !== undefined) return known;
  const named = namedIn(entities, headline);
  const theme = named !== null && named.kind !== 'place' ? named : (mostNamed(entities) ?? named);
  themes.set(entities, theme);
  return theme;
}

/** What was found of articles' entities. */
const themes = new WeakMap<readonly Entity[], Entity | null>();

/** What an article names in its opening, several times, and more often than anything else; null: there is no such thing. */
function mostNamed(entities: readonly Entity[]): Entity | null {
  const count = ({ mentions }: Entity) => mentions.filter(({ caption }) => !caption).length;
  const [first, second] = entities
    .filter(({ kind }) => kind !== 'place')
    .toSorted((a, b) => count(b) - count(a));
  if (first === undefined || first.doubt !== null || count(first) < FEWEST) return null;
  return isNamedEarly(first, OPENING) && (second === undefined || count(second) < count(first))
    ? first
    : null;
}

/** Mentions that what an article is about has at least, where its headline does not name it. */
const FEWEST = 3;

/** The one entity of a headline, places last; of several the one that begins it. “SPD-Mann Lind tritt zurück” is not about the party. */
function namedIn(entities: readonly Entity[], headline: string): Entity | null {
  const inHeadline = entities.flatMap((entity) => {
    const place = entity.mentions.find(
      ({ paragraph, caption, end }) => paragraph === 1 && !caption && headline[end] !== '-',
    );
    return place === undefined ? [] : [{ entity, start: place.start }];
  });
  const things = inHeadline.filter(({ entity }) => entity.kind !== 'place');
  const [first, ...more] = (things.length > 0 ? things : inHeadline).toSorted((a, b) => a.start - b.start);
  if (first?.entity.doubt !== null) return null;
  return more.length === 0 || (things.length > 0 && first.start <= FRONT) ? first.entity : null;
}

/** Letters before the name that begins a headline: an article. */
const FRONT = 4;
