// “The company” in a statement that names it nowhere: a remark says which it is, or it is in doubt.
import type { Doubt, Entity } from '../../types.ts';
import { sameAs } from '../antecedents/nouns/anaphors.ts';
import { denotedBy } from '../antecedents/nouns/roles.ts';
import { pointing } from '../doubts/doubts.ts';
import type { Material } from '../fact.ts';
import { hasVerb } from '../speech/phrases.ts';
import type { Mention } from '../statements/tokens.ts';
import { definiteAt, saysWhich } from './nouns.ts';
import { isTold } from './told.ts';

/**
 * The first noun in a statement's words that certainly stands for somebody or something named before, and whom it stands for; null:
 * none does. Not for whom the fact is written under (`topic`), for who says it, or where the words name it (`inside`).
 */
export function standInFor(
  { statement: { tokens, subject }, said, around, text, input }: Material,
  inside: readonly Mention[],
  topic: Entity,
): { readonly word: string; readonly entity: Entity } | null {
  const { words } = input;
  const isTold = (entity: Entity) =>
    entity === topic ||
    entity === said.speaker?.entity ||
    inside.some((mention) => mention.entity === entity);
  const word = (from: number, to: number) => text.slice(tokens[from]!.start, tokens[to - 1]!.end);
  // “Roth said the minister had known”
  const held = said.mode !== null && subject?.entity === null ? denotedBy(tokens, subject, input) : null;
  // “The union” may be another than the one that is called so.
  if (held !== null && held.kind !== 'body' && !isTold(held))
    return { word: word(subject!.from, subject!.to), entity: held };
  for (let from = 0; from < tokens.length - 1; from++) {
    if (tokens[from]!.type !== 'word' || !words.the.has(tokens[from]!.lower)) continue;
    // “Kovin Rail, the company that built it,”
    if (tokens[from - 1]?.lower === ',' && tokens[from - 2]?.type === 'name') continue;
    if (words.verbSecond && isLikened(from)) continue;
    // “Kovin Rail, which has a stake in Orsa Thermal, wants the company to be split”: of two here, not of one before.
    if (bodiesBefore(from).size > 1) continue;
    for (let to = from + 2; to <= Math.min(tokens.length, from + LONGEST); to++) {
      if (tokens[to - 1]!.type !== 'word') break;
      const entity = sameAs(tokens, { from, to, entity: null, pronoun: null }, around, input);
      // “the company Kovin Rail”, “the bank card”, “el edil de Vox”
      const next = tokens[to];
      // “El alcalde, Luis Roth,”
      const isNamed = next?.lower === ',' && tokens[to + 1]?.entity?.kind === 'person';
      if (isNamed && entity?.kind === 'person') continue;
      // “The group, Kovin Action, said”
      if (
        next?.lower === ',' &&
        tokens[to + 2]?.lower === ',' &&
        isBody(entity) &&
        isBody(tokens[to + 1]!.entity)
      )
        continue;
      const isWhole =
        next === undefined ||
        next.type === 'mark' ||
        (next.type === 'word' && !isNounLike(next.lower) && !OF.test(next.lower));
      // “admitió que *la empresa que contrató* falló”: a clause tells which, but not in “dijo a la empresa que”.
      const isClausal =
        words.dropsSubject && next?.lower === 'que' && !words.prepositions.has(tokens[from - 1]?.lower ?? '');
      if (entity !== null && isWhole && !isClausal && !isTold(entity))
        return { word: word(from, to), entity };
    }
  }
  return null;

  /** German “Orsa ist so etwas wie *der alte Mann* in Sachsen”, but “wie der Mann sagte” */
  function isLikened(at: number): boolean {
    const end = tokens.findIndex(({ type }, i) => i > at && type === 'mark');
    return tokens[at - 1]?.lower === 'wie' && !hasVerb(tokens, at, end === -1 ? tokens.length : end, words);
  }

  function bodiesBefore(at: number): ReadonlySet<Entity> {
    return new Set(tokens.slice(0, at).flatMap(({ entity }) => (entity?.kind === 'body' ? entity : [])));
  }

  function isNounLike(word: string): boolean {
    const sets = [words.prepositions, words.verbs, words.say, words.and, words.but, words.because, words.who];
    return word !== "'s" && sets.every((set) => !set.has(word));
  }
}

const isBody = (entity: Entity | null) => entity?.kind === 'body' || entity?.kind === 'institution';

/** Words behind which stands whose or which it is. */
const OF = /^(?:of|del?|vo[nm])$/;

/** Words of such a noun with its article and one adjective. */
const LONGEST = 3;

/** “Put *the company's* rating under review”: what sells or makes something, of which nothing tells which it is. English. */
export function companyIn(material: Material): Doubt[] {
  const { statement, said, input } = material;
  const { tokens, report } = statement;
  const { words } = input;
  if (words.inverts || said.mode === 'direct') return [];
  const from = report?.side === 'behind' ? report.to : 0;
  const to = report?.side === 'before' ? report.from : tokens.length;
  for (let at = from; at < to; at++) {
    const found =
      words.the.has(tokens[at]!.lower) && !tokens[at]!.isQuoted ? definiteAt(tokens, at, words) : null;
    // “The central bank”
    const isCentral = found !== null && tokens[found.head - 1]!.lower === 'central';
    if (found === null || isCentral || found.head > at + 2 || !COMPANY.test(tokens[found.head]!.lower))
      continue;
    if (!isTold(material, tokens, found) && !saysWhich(tokens, found.head, false, words))
      return [pointing(`${tokens[at]!.text} ${tokens[found.head]!.text}`)];
  }
  return [];
}

const COMPANY =
  /^(?:company|firm|group|bank|airline|carrier|retailer|carmaker|automaker|lender|insurer|charity)$/;
