import type { Article } from '../article/types.ts';
import { dateProblem } from '../deck/dates.ts';
import { deckOf, sourceId } from './deck.ts';
import { entitiesOf } from './entities/entities.ts';
import { factsOf } from './facts/facts.ts';
import { passedWithoutRules } from './facts/passed.ts';
import { factWords } from './facts/words.ts';
import { sentencesOf } from './sentences.ts';
import type { Compiled, Entity, KnownCard, Sentence } from './types.ts';
import { languageOf, whyWithoutRules } from './with-rules.ts';

/**
 * Compiles an article to cards and facts. `known`: cards of the reader's shelf and names that the reader confirmed;
 * they go before what the text suggests. A day of publication that no calendar has is none. Throws nothing; what was not understood is in `remarks`.
 */
export function compileArticle(read: Article, known: readonly KnownCard[]): Compiled {
  const isDay = read.published !== null && dateProblem(read.published) === null;
  const article = isDay ? read : { ...read, published: null };
  const sentences = sentencesOf(article);
  return compileRead(article, sentences, entitiesOf(article, sentences, known));
}

/**
 * Compiles an article whose sentences and entities are found.
 */
export function compileRead(
  article: Article,
  sentences: readonly Sentence[],
  entities: readonly Entity[],
): Compiled {
  const language = languageOf(article.language);
  const words = factWords(language);
  const source = sourceId(article);
  const input = { article, sentences, entities, language, source };
  const read =
    words === null ? { facts: [], passed: passedWithoutRules(input) } : factsOf({ ...input, words });
  return {
    deck: deckOf(article, entities, read.facts),
    entities,
    facts: read.facts,
    get passed() {
      return read.passed;
    },
    remarks: remarksOn(article),
  };
}

function remarksOn(article: Article): string[] {
  const remarks: string[] = [];
  if (article.published === null) {
    remarks.push('The article states no date: “today” and “last year” in it stay without one.');
  }
  const why = whyWithoutRules(article);
  if (why !== null) remarks.push(`${why}: only known names were found, and no facts.`);
  return remarks;
}
