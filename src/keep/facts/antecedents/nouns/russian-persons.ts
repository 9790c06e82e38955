// Russian nouns that say who somebody is, by the lists that names are found with.
import { isAdjectival } from '../../../entities/forms/phrase-form.ts';
import { stemOf } from '../../../entities/forms/stem.ts';
import { ru } from '../../../entities/words/ru.ts';
import type { Entity } from '../../../types.ts';
import type { Token } from '../../statements/tokens.ts';
import { onlyOf } from '../only.ts';
import type { Cast } from './roles.ts';

const stems = (list: string) => new Set(list.trim().split(/\s+/).map(stemOf));
const ROLES = stems(ru.roles);
const OFFICES = stems(ru.titles);

/** «43-летний лидер партии»: who alone of the article's people is described in these words. */
export function calledInFull(phrase: readonly Token[], entities: readonly Entity[]): Entity | null {
  const text = phrase
    .map(({ lower }) => lower)
    .join(' ')
    .replaceAll(' - ', '-')
    .replace(/^\d+-летн\p{L}+ /u, '');
  const isCalled = ({ kind, role }: Entity) => kind === 'person' && role?.toLowerCase() === text;
  return text.includes(' ') ? onlyOf(entities.filter(isCalled)) : null;
}

/** Russian «губернатор», «глава региона»: who alone has that office in the article. */
export function calledBare(
  tokens: readonly Token[],
  from: number,
  to: number,
  { entities, words }: Cast,
): Entity | null {
  const [noun, owner] = tokens.slice(from, to);
  if (noun?.type !== 'word' || to - from > 2 || (owner && !OWN.test(owner.lower))) return null;
  const isOblique = words.accordingTo.some((parts) => parts.at(-1) === tokens[from - 1]?.lower);
  const asked = [noun.lower, ...(SHORT_FOR[noun.lower] ?? []), ...(HEADS[owner?.lower ?? ''] ?? [])];
  const isIt = (head: string) =>
    asked.includes(head) || (isOblique && asked.some((one) => stemOf(head) === stemOf(one)));
  const heads = entities.map(
    ({ role }) =>
      (role ?? '')
        .toLowerCase()
        .split(' ')
        .find((word) => !isAdjectival(word)) ?? '',
  );
  const only = onlyOf(entities.filter(({ kind }, i) => kind === 'person' && isIt(heads[i]!)));
  const others = entities.filter(({ role }) => role?.toLowerCase().includes(stemOf(noun.lower)));
  return others.length === 1 ? only : null;
}

/** What the head of something is called besides: «глава региона» is its governor. */
const HEADS: Readonly<Record<string, readonly string[]>> = {
  региона: ['губернатор'],
  области: ['губернатор'],
  края: ['губернатор'],
  города: ['мэр'],
  компании: ['гендиректор', 'президент'],
  холдинга: ['гендиректор', 'президент'],
  ведомства: ['министр'],
  министерства: ['министр'],
};

/** Short words for offices. */
const SHORT_FOR: Readonly<Record<string, readonly string[]>> = {
  премьер: ['премьер-министр'],
  градоначальник: ['мэр'],
};

/** What a Russian office is of, told before: «глава региона». */
const OWN =
  /^(?:региона|области|края|республики|района|города|страны|государства|ведомства|министерства|компании|партии|клуба|театра|музея|завода|предприятия|института|холдинга|банка|федерации|комитета|комиссии|агентства|регулятора)$/u;

/** Other words with the stem of one: «другие», «учения», «члены», «народный». */
const OTHER = /^(?:друг(?!$|а$|у$|ом$)|учени[еяюй]|член|народн|рабоч)/u;

/** Does a word tell of somebody by what they are, «тренер», «художника»? */
export function isPersonNoun(lower: string): boolean {
  const stem = stemOf(lower);
  return !OTHER.test(lower) && (ROLES.has(stem) || OFFICES.has(stem));
}

/** Does it tell of one by their trade or kin, in the first case, and hold no office: «гидролог»? */
export function isTrade(lower: string): boolean {
  return ROLES.has(stemOf(lower)) && !OTHER.test(lower) && /[бвгджзклмнпрстфхцчшщйь]$|к?[ая]$/u.test(lower);
}
