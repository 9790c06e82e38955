// Is a statement whose subject names nobody about whom it names besides, or does it name them by the way?
import { leadDatelineEnd } from '../../datelines.ts';
import type { Entity } from '../../types.ts';
import { isNamedEarly, isToldOf, LEAD, leadOf } from '../antecedents/only.ts';
import { contentOf } from '../content.ts';
import type { Material } from '../fact.ts';
import { hasVerb, isVerb } from '../speech/phrases.ts';
import type { Token } from '../statements/tokens.ts';
import type { FactWords } from '../words.ts';
import { type Asked, isOutlet } from './asked.ts';
import { isOnlyPeer, standsAside } from './by-the-way.ts';

/** “Officials evacuated *Kovin*”; not “a survey found that rents in *Kovin* rose”, “a guard held the door for *Roth*”, of whom nothing else is told. */
export function isAbout(entity: Entity, { material, isSaid }: Asked): boolean {
  const { tokens } = material.statement;
  const { words } = material.input;
  if (isOnlyPeer(entity, tokens, words)) return false;
  const isTold = words.verbSecond && material.said.mode === 'according-to' && isByItself(entity, material);
  return isSaid && !isOutlet(material)
    ? isTold ||
        isOfTeller(entity, material) ||
        isNews(entity, material) ||
        isAccused(entity, material) ||
        isStricken(entity, material) ||
        isDetail(entity, material) ||
        (!words.inverts && isToldOf(entity) && isParticipant(entity, material))
    : isToldOf(entity, leadOf(material.input.article, words)) ||
        isParticipant(entity, material) ||
        isWhereItHappened(entity, material) ||
        isStricken(entity, material) ||
        isScene(entity, tokens, words) ||
        isCounted(entity, material);
}

/** German “*In Kovin* wird gebaut”, “In den Straßen Kovins steht Wasser”: is a place told of that opens a statement, right before its verb? */
export function isScene({ kind, id }: Entity, tokens: readonly Token[], words: FactWords): boolean {
  if (!words.verbSecond || kind !== 'place') return false;
  const first = tokens.findIndex(({ lower }) => !words.openers.has(lower));
  const at = tokens.findIndex(({ entity }) => entity?.id === id);
  const between = tokens.slice(first + 1, at);
  return (
    at > first &&
    first !== -1 &&
    /^(?:in|im|auf|an)$/.test(tokens[first]!.lower) &&
    between.length <= NEAR &&
    between.every(({ type, lower }) => type === 'word' && !words.prepositions.has(lower)) &&
    isVerb(tokens, at + 1, words)
  );
}

/** Words between the preposition and the place. */
const NEAR = 2;

/** German “Eigentümer ist die Firma *Kovin Rail*”: the same, and behind no preposition at all, as in “ein Mitglied von Kovin Rail”. */
export function isByItself(entity: Entity, material: Material): boolean {
  const { statement, input } = material;
  const isBehind = (at: number) => input.words.prepositions.has(statement.tokens[at - 1]?.lower ?? '');
  return (
    isParticipant(entity, material) &&
    statement.tokens.every((one, at) => one.entity !== entity || !isBehind(at))
  );
}

/** “Officials evacuated *Kovin*”: is it named by itself, not behind a preposition nor as whose something is? */
function isParticipant(entity: Entity, { statement: { tokens }, input: { words } }: Material): boolean {
  const [open, close] = relativeIn(tokens, words);
  return tokens.some(
    (token, at) => token.entity === entity && !(open < at && at < close) && !standsAside(tokens, at, words),
  );
}

/** Spanish “El puente *–que será mostrado a Anna Roth–* costó 40 euros”: where a clause that tells more of what opens a statement begins and ends. */
function relativeIn(tokens: readonly Token[], words: FactWords): readonly [open: number, close: number] {
  const isMark = (at: number) => /^[,–—]$/.test(tokens[at]?.lower ?? '');
  const open = words.dropsSubject
    ? tokens.findIndex((_, at) => isMark(at) && words.that.has(tokens[at + 1]?.lower ?? ''))
    : -1;
  if (open === -1 || hasVerb(tokens, 0, open, words)) return [-1, -1];
  return [open, tokens.findLastIndex((_, at) => isMark(at) && isVerb(tokens, at + 1, words))];
}

/** Spanish “En Kovin *se registraron* tres temblores”: does a statement tell of something that happened in a place? */
export function isWhereItHappened(
  { kind }: Entity,
  { statement: { tokens }, input: { words } }: Material,
): boolean {
  const isEvent = ({ lower }: Token, at: number) =>
    lower === 'se' && HAPPENS.test(tokens[at + 1]?.lower ?? '');
  return words.dropsSubject && kind === 'place' && tokens.some(isEvent);
}

/** What is told so of nobody: “se registraron”, “se llevó a cabo”. */
const HAPPENS =
  /^(?:registr|report|produ[cj]|celebr|s[ie]nti|sintieron|recib|detect|llev(?:ó|aron|a|an|ará|arán)$|hall|encontr|contabiliz|desarroll|inaugur|declar|vivi)/u;

/** English “In *Kovin*, …, police said”, “A drone killed two in *Kovin*”, German “wurden auf *Kovin* abgefeuert”: does a place open what is told, or is harm done there? */
function isStricken(entity: Entity, { statement: { tokens, report }, input: { words } }: Material): boolean {
  const at = tokens.findIndex((token) => token.entity === entity);
  const isOfTelling = report !== null && report.from <= at && at < report.to;
  if (entity.kind !== 'place' || at === -1 || isOfTelling) return false;
  if (words.verbSecond) {
    const isThere = /^(?:in|im|auf|bei|vor)$/.test(tokens[at - 1]?.lower ?? '');
    return isThere && tokens.some(({ lower }) => GERMAN_HARM.test(lower));
  }
  if (words.inverts) return false;
  const opens = at <= OPENING && /^(?:,|'s)$/.test(tokens[at + 1]?.lower ?? '') && tokens[0]!.lower === 'in';
  return (report !== null && opens) || tokens.some(({ lower }, i) => i < at && HARM.test(lower));
}

/** “In the town of Kovin” */
const OPENING = 4;

/** What is done where harm is done: people are hurt, ships sink, buildings burn. */
const HARM =
  /^(?:kill(?:s|ed|ing)|injured|affected|wounded|died|drowned|sank|hit|struck|destroy(?:s|ed)|damaged|burn(?:ed|t|ing)|explod(?:ed|es)|explosions?|collapsed|flooded|evacuated|wildfires?|flames|strikes)$/;

/** “Nine people died in Kovin, police said”, below a headline on Kovin: does a lead tell the headline's news? */
function isNews(entity: Entity, material: Material): boolean {
  const { paragraph, caption } = material.reading.sentence;
  return paragraph <= LEAD && !caption && (isNamedEarly(entity, 1) || opensStory(material));
}

/** Is it the first sentence of a Spanish article, behind its dateline? It tells the news of what it names, where nobody with a card says it. */
export function opensStory({ reading: { sentence }, text, input: { words, article } }: Material): boolean {
  const isFirst = sentence.start <= leadDatelineEnd(text) + 1;
  return words.dropsSubject && isFirst && isLead(sentence.paragraph) && !sentence.caption;

  // Behind a headline's second line, which has no full stop
  function isLead(paragraph: number): boolean {
    const second = article.paragraphs[LEAD - 1]?.text ?? '';
    return paragraph <= LEAD || (paragraph === LEAD + 1 && !/[.!?…:”»"]$/u.test(second.trim()));
  }
}

/** Russian «Вчера в Ковине погасли огни», Spanish “En Kovin, el consumo cayó”: is it the place in which what has a figure or a date is or happens? */
function isCounted(entity: Entity, material: Material): boolean {
  const { tokens } = material.statement;
  const { words } = material.input;
  if (entity.kind !== 'place') return false;
  const hasQuantity = () => contentOf(material, [], null).quantities.length > 0;
  const isOpening =
    words.dropsSubject && hasQuantity() && /^en$/.test(tokens[0]!.lower) && tokens[1]?.entity === entity;
  const isIn = (at: number) => {
    const near = tokens.slice(Math.max(0, at - BEFORE), at);
    return IN.test(near.findLast(({ lower }) => words.prepositions.has(lower))?.lower ?? '');
  };
  const isPlaced =
    isOpening || (words.inflects && tokens.some((token, at) => token.entity === entity && isIn(at)));
  return isPlaced && hasFigure(material);
}

const IN = /^(?:в|во|на)$/u;
/** Words before a place among which such a preposition stands. */
const BEFORE = 3;

/** Russian «За год из Ковина уехали 400 человек, рассказали врачи», below a headline on Kovin: does it tell a figure or a date of that? */
function isDetail(entity: Entity, material: Material): boolean {
  return material.input.words.inflects && isNamedEarly(entity, 1) && hasFigure(material);
}

function hasFigure(material: Material): boolean {
  const { quantities, about, due } = contentOf(material, [], null);
  return quantities.length > 0 || (about ?? due) !== null;
}

/** The same in German, where the verb may stand at the end. */
const GERMAN_HARM =
  /^(?:getötet|verletzt|verwundet|gestorben|starb(?:en)?|umgekommen|erschossen|ertrunken|abgefeuert|beschossen|bombardiert|angegriffen|eingeschlagen|zerstört|beschädigt|abgebrannt|niedergebrannt|explodiert(?:en)?|eingestürzt|überflutet|überschwemmt|evakuiert|ausgefallen|gesunken|abgestürzt|entgleist)$/u;

/** “Residents of *Kovin* said”, “data from *Kovin Rail* show”: is somebody named in the words for who or what says it? */
export function isOfTeller(entity: Entity, { statement: { report, tokens } }: Material): boolean {
  const phrase = report?.speaker ?? null;
  return phrase !== null && tokens.slice(phrase.from, phrase.to).some((token) => token.entity === entity);
}

/** English “Prosecutors accuse the driver, *Anna Roth*, of theft”: is it a person of whom that is told? */
function isAccused(entity: Entity, { statement: { report, tokens } }: Material): boolean {
  if (report === null || entity.kind !== 'person' || !/^accus/.test(tokens[report.at]!.lower)) return false;
  const of = tokens.findIndex(({ lower }, i) => i > report.at && lower === 'of');
  const named = tokens.findIndex((token, i) => i > report.at && token.entity === entity);
  return named !== -1 && named < of;
}
