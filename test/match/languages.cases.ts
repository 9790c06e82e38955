// Sentences in which [ and ] stand around what is a mention, by language: names that are part of other names, and
// names that stand for themselves beside the same words.
import { BESIDE } from './languages.beside.cases.ts';
import { NEWS } from './languages.news.cases.ts';
import { NEWS_MORE } from './languages.news.more.cases.ts';
import { NEWS_THIRD } from './languages.news.third.cases.ts';
import { PARTS } from './languages.parts.cases.ts';
import { SLAVIC } from './languages.slavic.cases.ts';
import { SLAVIC_MORE } from './languages.slavic.more.cases.ts';
import { THINGS } from './languages.things.cases.ts';
import { WESTERN } from './languages.western.cases.ts';
import { WESTERN_MORE } from './languages.western.more.cases.ts';

/** Cards by kind, a card's names between commas, and sentences for them. */
export interface Group {
  readonly language: string;
  readonly cards: Readonly<Partial<Record<'person' | 'place' | 'body', string>>>;
  /** Sentences that mention no card, or none but the one in brackets. */
  readonly longer: readonly string[];
  readonly alone: readonly string[];
}

export const GROUPS: readonly Group[] = [
  ...WESTERN,
  ...SLAVIC,
  ...WESTERN_MORE,
  ...SLAVIC_MORE,
  ...PARTS,
  ...NEWS,
  ...NEWS_MORE,
  ...NEWS_THIRD,
  ...BESIDE,
  ...THINGS,
];
