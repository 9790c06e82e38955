import type { Article } from '../../src/article/types.ts';
import { primaryTag } from '../../src/deck/languages.ts';
import { timesIn } from '../../src/keep/dates/find.ts';
import type { Compiled, KeptFact } from '../../src/keep/types.ts';
import type { Labels } from '../keep/labels.ts';
import { scoreFacts } from './fact-score.ts';
import { overlaps, spotOf, spotOfFact, textAt } from './spots.ts';

/** How many of how many. For F1 both sides are doubled matches and the sum of found and labelled. */
export interface Count {
  readonly right: number;
  readonly of: number;
}

/** What is counted for one article. */
export interface Counts {
  /** Exact titles of persons, places and organisations: of all entities in no doubt. */
  readonly entities: Count;
  /** The same, of the deck's cards. */
  readonly cards: Count;
  /** Of the titles that are right. */
  readonly kinds: Count;
  /** Of kept statements with a speaker. */
  readonly direct: Count;
  /** Of the same, in other words and “according to”. */
  readonly indirect: Count;
  /** Labelled statements that became facts in no doubt. */
  readonly said: Count;
  readonly datesFound: Count;
  /** Of those found. */
  readonly datesRight: Count;
  /** Of facts in no doubt that were judged as they are filed. */
  readonly good: Count;
  readonly weak: Count;
  readonly wrong: Count;
  /** Of all facts in no doubt. */
  readonly unjudged: Count;
}

/** A score, and a line for each miss. */
export interface Score {
  readonly counts: Counts;
  readonly misses: readonly string[];
}

const NONE: Count = { right: 0, of: 0 };

const NAMED = ['person', 'place', 'organisation'];

/** Scores what an article was compiled to against its labels. */
export function scoreArticle(labels: Labels, article: Article, compiled: Compiled): Score {
  const misses: string[] = [];
  const shown = compiled.facts.filter(({ doubts }) => doubts.length === 0);
  const names = scoreEntities(labels, compiled, misses);
  const speakers = scoreSpeakers(labels, article, shown, misses);
  const dates = scoreDates(labels, article, misses);
  return {
    counts: { ...names, ...speakers, ...dates, ...scoreFacts(labels, article, compiled, misses) },
    misses,
  };
}

function scoreEntities({ entities }: Labels, compiled: Compiled, misses: string[]) {
  if (entities === null) return { entities: NONE, cards: NONE, kinds: NONE };
  const found = compiled.entities
    // Names that only captions have are mostly of photographers; nobody labelled them.
    .filter(({ doubt, mentions }) => doubt === null && mentions.some(({ caption }) => !caption))
    .map(({ title, kind }) => ({
      title,
      kind: kind === 'body' || kind === 'institution' ? 'organisation' : kind,
    }));
  const onCards = new Set(compiled.deck.cards.map(({ title }) => fold(title)));
  // “High Court (Kenya)” is labelled as the article writes it.
  const labelOf = (title: string) => {
    const names = [title, title.replace(/ \([^)]*\)$/, '')].map(fold);
    return entities.find(([, ...titles]) => titles.some((one) => names.includes(fold(one))));
  };
  const named = entities.filter(([kind]) => NAMED.includes(kind));
  const f1 = (candidates: typeof found): Count => {
    const list = candidates.filter(({ kind }) => NAMED.includes(kind));
    const hits = new Set(
      list.map(({ title }) => labelOf(title)).filter((label) => label && NAMED.includes(label[0])),
    );
    return { right: 2 * hits.size, of: list.length + named.length };
  };
  const matched = found.flatMap((entity) => {
    const label = labelOf(entity.title);
    if (!label) misses.push(`name too many: ${entity.title} (${entity.kind})`);
    return label ? [{ entity, label }] : [];
  });
  for (const label of entities) {
    if (!matched.some((match) => match.label === label))
      misses.push(`name missing: ${label[1]} (${label[0]})`);
  }
  const kinds = matched.filter(({ entity, label }) => entity.kind === label[0]);
  for (const { entity, label } of matched) {
    if (entity.kind !== label[0]) misses.push(`kind: ${entity.title} is a ${label[0]}, not a ${entity.kind}`);
  }
  return {
    entities: f1(found),
    cards: f1(found.filter(({ title }) => onCards.has(fold(title)))),
    kinds: { right: kinds.length, of: matched.length },
  };
}

function scoreSpeakers({ said }: Labels, article: Article, shown: readonly KeptFact[], misses: string[]) {
  const judged = said.flatMap(([mode, anchor, ...speakers]) => {
    const fact = factAt(article, shown, anchor);
    if (!fact) {
      misses.push(`statement not kept (${mode}): ${anchor}`);
      return [];
    }
    const name = fact.saidBy?.name ?? null;
    const isRight = isSpeaker(name, speakers);
    if (!isRight)
      misses.push(`speaker (${mode}): “${anchor}” is said by ${speakers.join(' or ')}, not ${name}`);
    return [{ mode, isRight }];
  });
  const count = (list: typeof judged) => ({
    right: list.filter(({ isRight }) => isRight).length,
    of: list.length,
  });
  return {
    direct: count(judged.filter(({ mode }) => mode === 'direct')),
    indirect: count(judged.filter(({ mode }) => mode !== 'direct')),
    said: { right: judged.length, of: said.length },
  };
}

function scoreDates({ dates }: Labels, article: Article, misses: string[]) {
  const language = primaryTag(article.language ?? 'und');
  const exact = dates.filter(([, date]) => date !== null);
  const found = exact.flatMap(([anchor, ...all]) => {
    const date = all.join(' or ');
    const spot = spotOf(article, anchor);
    const times = spot === null ? [] : timesIn(textAt(article, spot), language, article.published);
    const inside = times.filter(
      (time) => time.start < spot!.end && spot!.start < time.end && time.date !== null,
    );
    if (inside.length === 0) misses.push(`date not found: ${anchor} (${date})`);
    return inside.length === 0 ? [] : [{ anchor, date, all, found: inside.map((time) => time.date) }];
  });
  const right = found.filter(({ all, found }) => all.some((date) => found.includes(date)));
  for (const one of found) {
    if (!right.includes(one))
      misses.push(`date: ${one.anchor} is ${one.date}, not ${one.found.join(' or ')}`);
  }
  return {
    datesFound: { right: found.length, of: exact.length },
    datesRight: { right: right.length, of: found.length },
  };
}

/** The fact whose words hold an anchor; of several the one with a speaker. */
function factAt(article: Article, facts: readonly KeptFact[], anchor: string): KeptFact | undefined {
  const spot = spotOf(article, anchor);
  if (spot === null) return undefined;
  const at = facts.filter((fact) => {
    const own = spotOfFact(article, fact);
    return own !== null && overlaps(own, spot);
  });
  return at.find(({ saidBy }) => saidBy !== null) ?? at[0];
}

/** Is one of the labelled speakers named, be it with title or by surname alone? */
function isSpeaker(name: string | null, speakers: readonly (string | null)[]): boolean {
  if (name === null) return speakers.includes(null);
  const found = fold(name);
  return speakers.some(
    (speaker) => speaker !== null && (found.includes(fold(speaker)) || fold(speaker).includes(found)),
  );
}

function fold(text: string): string {
  return text.toLowerCase().replace(/^the /, '').replace(/['’]/g, '').replace(/\s+/g, ' ').trim();
}
