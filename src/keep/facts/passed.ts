// What became no fact: the reader may make one of it.

import type { Article } from '../../article/types.ts';
import { LIMITS } from '../../deck/limits.ts';
import { isBareDateline } from '../datelines.ts';
import { textsOf } from '../fragment.ts';
import type { Entity, KeptFact, Passed } from '../types.ts';
import { possessorIn } from './antecedents/pronouns/possessors.ts';
import { type Content, contentOf, mentionsIn } from './content.ts';
import type { Material } from './fact.ts';
import type { FactsInput } from './facts.ts';
import { mentionsByParagraph } from './statements/mentions.ts';
import { topicOf } from './topic/topic.ts';

/** A statement that the rules passed over, with who says it as they read it. */
export function passedOf(material: Material): Passed {
  const { said } = material;
  const inside = mentionsIn(material);
  const topic = topicOf(material, inside, possessorIn(material));
  return passed(material, inside, topic?.entity ?? said.speaker?.entity ?? said.guess);
}

/** The same of every sentence of an article whose language has no rules. Who says it is not read: the article does. */
export function passedWithoutRules(input: Omit<FactsInput, 'words'>): readonly Passed[] {
  const { article, sentences, entities } = input;
  const texts = textsOf(
    article.paragraphs.map(({ text }) => text),
    article.captions,
  );
  const mentionsOf = mentionsByParagraph(entities);
  const all = sentences.map((sentence) => {
    const { paragraph, caption } = sentence;
    const text = (caption ? texts.captions : texts.paragraphs)[paragraph - 1] ?? '';
    const statement = { tokens: [], report: null, subject: null };
    const content: Content = {
      ...{ input, texts, text, statement },
      mentions: mentionsOf.get(`${caption} ${paragraph}`) ?? [],
      reading: { sentence, text, tokens: [], statements: [statement], named: [], outside: [] },
      said: { mode: null, speaker: null, doubt: null, guess: null },
    };
    return passed(content, mentionsIn(content), null);
  });
  return usable(all, [], article);
}

function passed(content: Content, inside: ReturnType<typeof mentionsIn>, about: Entity | null): Passed {
  const { doubt } = content.said;
  return {
    ...contentOf(content, inside, null),
    card: (about ?? inside[0]?.entity)?.id ?? null,
    also: [],
    note: null,
    doubts: doubt === null ? [] : [doubt],
  };
}

/** Those that a fact can be made of: no headings, no words that are a fact already, the same words once, and no longer than decks hold. */
export function usable(
  passed: readonly Passed[],
  facts: readonly KeptFact[],
  { paragraphs }: Article,
): readonly Passed[] {
  const known = new Set(facts.map(({ quote }) => quote.exact));
  return passed.filter(({ quote: { exact }, sentence: { paragraph, caption } }) => {
    const role = caption ? null : paragraphs[paragraph - 1]?.role;
    if (role === 'headline' || role === 'heading' || exact.length > LIMITS.text) return false;
    if (!caption && paragraph === LEAD && isBareDateline(exact)) return false;
    if (known.has(exact) || !isWorded(exact)) return false;
    known.add(exact);
    return true;
  });
}

/** The paragraph behind the headline. */
const LEAD = 2;

/** Does it say anything: two words, or three signs of a script without spaces? A dateline, up to its dash, does not. */
function isWorded(text: string): boolean {
  if (/[–—-]\s*$/.test(text)) return false;
  return (text.match(/\p{L}\S*/gu)?.length ?? 0) > 1 || WITHOUT_SPACES.test(text);
}

const WITHOUT_SPACES =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]{3}/u;
