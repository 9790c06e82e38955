// Which cards a statement concerns: not those of names that only say where somebody else is, or who it is that speaks.
import type { Entity } from '../types.ts';
import type { Material } from './fact.ts';
import { isBased } from './speech/heads.ts';
import type { Mention, Token } from './tokens.ts';
import type { FactWords } from './words.ts';

/** Of the names in a statement's words those whose cards it tells something about. */
export function concerned(material: Material, inside: readonly Mention[]): Mention[] {
  const { tokens } = material.statement;
  const [from, to] = ofSpeaker(material);
  return inside.filter(({ entity, start, end }) => {
    const at = tokens.findIndex((token) => token.type === 'name' && token.start === start);
    if (entity === material.said.speaker?.entity) return true;
    if ((from <= start && end <= to) || isTold(tokens, at, entity, material.input.words)) return false;
    if (isParty(tokens, at)) return false;
    // “the Kovin-based group”
    if (at !== -1 && isBased(tokens, at)) return false;
    return (
      at === -1 ||
      entity.kind !== 'place' ||
      !(isWhere(tokens, at) || isAside(tokens, at, material.input.words))
    );
  });
}

/** “Anna Roth (CDU)”: does it only say in brackets whose member somebody is? */
function isParty(tokens: readonly Token[], at: number): boolean {
  const [person, open] = [tokens[at - 2], tokens[at - 1]];
  return person?.entity?.kind === 'person' && open?.lower === '(' && tokens[at + 1]?.lower === ')';
}

/** Where the words stand that say who speaks, and more about them, in the paragraph. */
function ofSpeaker({ statement: { tokens, report }, said }: Material): readonly [from: number, to: number] {
  if (report === null || report.speaker === null || said.speaker?.entity == null) return [0, 0];
  const first = tokens[report.from]!.start;
  // “…, said Roth, who teaches in Kovin”; “…, Roth said. ‘…’”
  const next = tokens.findIndex(({ type }, i) => i >= report.to && type === 'quote');
  const last = report.side === 'behind' ? report.to : next === -1 ? tokens.length : next;
  return [first, tokens[last - 1]!.end];
}

/** “sagte Roth *dem WDR*”, «сказала она *ТАСС*», “afirmó *a EFE* Ruiz”: does a body only hear what somebody says? */
function isTold(tokens: readonly Token[], at: number, { kind }: Entity, words: FactWords): boolean {
  if (at < 2 || kind !== 'body' || !words.inverts) return false;
  const isSay = (i: number) => {
    const token = tokens[i];
    return token?.type === 'word' && (words.say.has(token.lower) || words.sayThat.has(token.lower));
  };
  const before = tokens[at - 1]!;
  if (words.inflects)
    return (
      isSay(at - 1) ||
      (isSay(at - 2) &&
        (before.entity?.kind === 'person' || words.he.has(before.lower) || words.she.has(before.lower)))
    );
  const from = words.verbSecond ? DATIVE.test(before.lower) : before.lower === 'a';
  return from && [2, 3, 4].some((back) => isSay(at - back));
}

/** German articles before who is told. */
const DATIVE = /^de[mrn]$/;

/** “the museum *in Kovin*”, “Kovin, *Serbia*”: does a place only say where something named is? */
function isWhere(tokens: readonly Token[], at: number): boolean {
  const [name, link] = [tokens[at - 2], tokens[at - 1]];
  return name?.type === 'name' && (link!.lower === ',' || LOCATIVE.test(link!.lower));
}

/** Prepositions of all languages that have rules. */
const LOCATIVE = /^(?:in|at|near|outside|bei|en|в|под|близ)$/u;

/** “Roth, *who was born in Kovin*, …”: does it stand in a clause that only tells more of a name? */
function isAside(tokens: readonly Token[], at: number, words: FactWords): boolean {
  const open = tokens.findLastIndex(({ lower }, i) => i < at && lower === ',');
  const first = tokens[open + 1];
  const closes = tokens.some(({ lower }, i) => i > at && lower === ',');
  return (
    open > 0 &&
    closes &&
    first?.type === 'word' &&
    words.who.has(first.lower) &&
    !words.because.has(first.lower)
  );
}
