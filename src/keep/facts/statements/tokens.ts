import type { Entity, Sentence } from '../../types.ts';
import type { Quotation } from './quotations.ts';

/** A part of a sentence. Offsets count in its paragraph. */
export interface Token {
  /** `name`: a mention of an entity, whatever its length; `quote`: a quotation that is more than a word or two. */
  readonly type: 'word' | 'name' | 'number' | 'quote' | 'mark';
  readonly text: string;
  /** The text in small letters, with plain apostrophes. */
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  readonly entity: Entity | null;
  /** Does it stand in quotation marks? */
  readonly isQuoted: boolean;
}

/** Where an entity is mentioned in a paragraph. */
export interface Mention {
  readonly entity: Entity;
  readonly start: number;
  readonly end: number;
}

/**
 * Cuts a sentence into tokens. Mentions and long quotations are one token each; quotation marks around a word or two
 * are left out, so that a name in them is a name.
 */
export function tokensOf(
  sentence: Sentence,
  paragraph: string,
  allQuotations: readonly Quotation[],
  allMentions: readonly Mention[],
): Token[] {
  const quotations = allQuotations.filter(({ start, end }) => start < sentence.end && sentence.start < end);
  const mentions = allMentions.filter(({ start, end }) => sentence.start <= start && end <= sentence.end);
  const tokens: Token[] = [];
  const add = (type: Token['type'], start: number, end: number, entity: Entity | null = null) => {
    const text = paragraph.slice(start, end);
    const isQuoted = quotations.some((each) => each.start <= start && start < each.end);
    tokens.push({ type, text, lower: text.toLowerCase().replaceAll('’', "'"), start, end, entity, isQuoted });
  };
  let at = sentence.start;
  while (at < sentence.end) {
    const quotation = quotations.find((each) => each.start <= at && at < each.end);
    if (quotation !== undefined && isLong(paragraph.slice(quotation.start, quotation.end))) {
      const end = Math.min(quotation.end, sentence.end);
      add('quote', at, end);
      at = end;
      continue;
    }
    const mention = mentions.find((each) => each.start === at) ?? withParticle(paragraph, at, mentions);
    if (mention !== undefined) {
      add('name', mention.start, mention.end, mention.entity);
      at = mention.end;
      continue;
    }
    PIECE.lastIndex = at;
    const piece = PIECE.exec(paragraph)?.[0];
    if (piece === undefined) at++;
    else {
      const inside = mentions.find((each) => each.start > at && each.start < at + piece.length);
      const end = Math.min(at + piece.length, inside?.start ?? sentence.end, sentence.end);
      // A full stop inside a sentence belongs to an abbreviation.
      const isSilent =
        /^[\s"“”„«»]/.test(piece) || (piece === '.' && /\S/.test(paragraph.slice(end, sentence.end)));
      if (!isSilent) add(typeOf(piece), at, end);
      at = end;
    }
  }
  return tokens;
}

/** “*De Villar* dijo”: the mention of somebody, Ana de Villar, behind the small word of the surname at `at`, which has a capital; with that word. */
function withParticle(paragraph: string, at: number, mentions: readonly Mention[]): Mention | undefined {
  const [ahead = '', word] = /^(Del?) /.exec(paragraph.slice(at, at + 4)) ?? [];
  const behind = mentions.find(({ start }) => word !== undefined && start === at + ahead.length);
  const surname = `${ahead.toLowerCase()}${paragraph.slice(behind?.start, behind?.end)}`;
  const isOne = behind?.entity.kind === 'person' && behind.entity.title.endsWith(` ${surname}`);
  return isOne ? { ...behind, start: at } : undefined;
}

/** Is a quotation speech rather than a title or a word held at arm's length? */
export function isLong(quotation: string): boolean {
  const words = quotation.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu)?.length ?? 0;
  return words >= 5 || (words >= 1 && /[.,!?…]["”“»«’]*$/.test(quotation));
}

/** Of “they’ve” the pronoun is a token of its own. */
const PIECE =
  /\d+-[Jj]ährig\p{L}*|\d+ern?(?!\p{L})|\d+\/\d+|\d[\d.,\u00a0\u2009\u202f]*\d|\d|['’](?:s|ll|ve|d|re)(?!\p{L})|(?:[Ss]?[Hh]e|[Tt]hey|[Ii]t)(?=['’](?:ll|ve|d|re)(?!\p{L}))|\p{L}[\p{L}\p{M}\p{N}]*(?:['’.-](?!s(?!\p{L}))[\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*|\s+|[\s\S]/uy;

function typeOf(piece: string): Token['type'] {
  if (/^\d/.test(piece)) return /\p{L}$/u.test(piece) ? 'word' : 'number';
  return /^['’]?\p{L}/u.test(piece) ? 'word' : 'mark';
}
