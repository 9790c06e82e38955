// Whom “the president” means: who alone in the article has that role; and what “the ministry” means.
import type { Article } from '../../../../article/types.ts';
import type { Entity } from '../../../types.ts';
import type { Phrase } from '../../speech/phrases.ts';
import type { Token } from '../../statements/tokens.ts';
import type { FactWords } from '../../words.ts';
import { onlyOf } from '../only.ts';
import { genderIn } from '../pronouns/genders.ts';
import { apposedTo } from './apposed.ts';
import { calledBare, calledInFull } from './russian-persons.ts';
import { bodyOtherwise, holderOtherwise } from './spanish-bodies.ts';

/** What is known of the article here. */
export interface Cast {
  readonly article: Pick<Article, 'paragraphs'>;
  readonly entities: readonly Entity[];
  readonly words: FactWords;
}

/**
 * Who or what a definite phrase without name denotes; null: nothing, or more than one comes into question. A person by
 * their role: `minister` stands for a `prime minister`, where no other minister is named. A body by the noun in its name,
 * where the article knows no other.
 */
export function denotedBy(tokens: readonly Token[], { from, to }: Phrase, cast: Cast): Entity | null {
  const { entities, words } = cast;
  const list = tokens.slice(from, to);
  if (words.inflects) return calledBare(tokens, from, to, cast) ?? calledInFull(list, entities);
  // German “der Manager *eines* anderen Klubs”
  if (words.verbSecond && /^eine[rs]$/.test(tokens[to]?.lower ?? '')) return null;
  // Spanish “informó *este ministerio*”
  const isThis = words.dropsSubject && list.length === 2 && THIS.test(list[0]!.lower);
  if (list.length < 2 || !(words.the.has(list[0]!.lower) || isThis)) return null;
  const written = list
    .slice(1)
    .map(({ lower }) => lower)
    .join(' ')
    .replaceAll(' - ', '-');
  // English “the premier” of a country is its prime minister.
  const isPremier = !words.inverts && written === 'premier' && !hasRole(written, entities);
  const role = isPremier ? 'prime minister' : written;
  if (list.some(({ type }) => type !== 'word'))
    return holderOf(role, cast) ?? holderFrom(list, cast) ?? holderOtherwise(role, cast);
  const state = stateOf(list, cast) ?? bodyOtherwise(role, cast) ?? holderOtherwise(role, cast);
  if (state !== null) return state;
  if (list.length > 4) return null;
  // German “der Minister”, of the Wirtschaftsminister
  const start = words.verbSecond && role.length > SHORT ? '' : ' ';
  const holders = entities.filter(
    (entity) => entity.kind === 'person' && ` ${headOf(entity.role)}`.endsWith(start + role),
  );
  const others = entities.filter(({ role: other }) => other?.toLowerCase().includes(role));
  // Spanish “la periodista”, where Luis Roth is one
  const gender = !words.dropsSubject ? null : list[0]!.lower === 'la' ? 'she' : 'he';
  const isOne = ([holder]: readonly Entity[]) =>
    gender === null || (genderIn(holder!, cast) ?? gender) === gender;
  const only = holders.length === 1 && others.length === 1 && isOne(holders) ? holders[0]! : null;
  const found = only ?? (list.length === 2 && others.length === 0 ? bodyCalled(list[1]!.lower, cast) : null);
  return found?.doubt === null ? found : null;
}

const THIS = /^(?:est[ea]|es[ea]|dich[oa])$/;

const hasRole = (noun: string, entities: readonly Entity[]) =>
  entities.some(({ role }) => role?.toLowerCase().includes(noun));

/** “La fiscal”, “la joven fiscal”, where the article calls another person so, and not this one: is a noun the office of others? Spanish. */
export function isOthersOffice(only: Entity, text: string, { entities, words }: Cast): boolean {
  const nouns = text.split(' ').filter((word, i) => i > 0 && !PLAIN.test(word));
  const bears = ({ kind, role }: Entity) =>
    kind === 'person' && nouns.some((noun) => ` ${(role ?? '').toLowerCase()} `.includes(` ${noun} `));
  return words.dropsSubject && !bears(only) && entities.some(bears);
}

/** Words of such a noun that tell of no office: “la mujer”, “la joven fiscal”. */
const PLAIN = /^(?:..?.?|mujer|hombre|joven)$/;

/** Who of the article's people is called as a place is, by surname: a clause about “Houston” may be about Clay Houston. */
export function namesakeOf({ kind, title }: Entity, { entities }: Pick<Cast, 'entities'>): Entity | null {
  if (kind !== 'place') return null;
  return entities.find((one) => one.kind === 'person' && one.title.endsWith(` ${title}`)) ?? null;
}

/** English “the Kovinian government”: the country that the article names, whose adjective that is by its letters. */
function stateOf(list: readonly Token[], { entities, words }: Cast): Entity | null {
  const [, adjective, noun] = list;
  if (words.inverts || list.length !== 3 || !STATE.test(noun!.lower) || !/^\p{Lu}/u.test(adjective!.text))
    return null;
  const stem = ({ title }: Entity) => title.toLowerCase().replace(/[aey]$/, '');
  const [only, ...more] = entities
    .filter((one) => one.kind === 'place' && stem(one).length > 3 && adjective!.lower.startsWith(stem(one)))
    .filter((one) => ADJECTIVE.test(adjective!.lower.slice(stem(one).length)))
    .sort((a, b) => stem(b).length - stem(a).length);
  const isOne = only !== undefined && more.every((one) => stem(one).length < stem(only).length);
  return isOne && only.doubt === null ? only : null;
}

const STATE = /^(?:government|authorities|parliament|army|military|cabinet|opposition|delegation|side)$/;
/** What English adjectives of countries have behind the country's name without its last vowel: “Armenian”, “Sudanese”, “Iraqi”. */
const ADJECTIVE = /^(?:n|an|ian|ish|ese|i)?$/;

/** “The mayor *of Kovin*”, “the Kovin captain”: who alone has just that role. */
function holderOf(role: string, { entities, words }: Cast): Entity | null {
  // German “der UN-Chef”, of the UN-Generalsekretär
  const head = words.verbSecond ? /^(.+-)chef(?:in|s)?$/u.exec(role)?.[1] : undefined;
  const only = onlyOf(
    entities.filter((entity) =>
      head === undefined ? entity.role?.toLowerCase() === role : entity.role?.toLowerCase().startsWith(head),
    ),
  );
  return only?.kind === 'person' ? only : null;
}

/** English “the Kovin senator”: who alone holds that office, as far as the article tells. */
function holderFrom(list: readonly Token[], { entities, words }: Cast): Entity | null {
  const [, place, noun] = list;
  if (words.inverts || list.length !== 3 || place!.entity?.kind !== 'place' || !SEAT.test(noun!.lower))
    return null;
  return onlyOf(
    entities.filter(
      ({ kind, role }) => kind === 'person' && (role ?? '').toLowerCase().split(' ').includes(noun!.lower),
    ),
  );
}

const SEAT = /^(?:senator|governor|congressman|congresswoman|lawmaker|mayor|premier)$/;

/** Letters of a noun from which on it can be the last part of another. */
const SHORT = 4;

/** The one body or institution with a noun in its name, where the article speaks of no other: “a ministry”, “the other ministry”. */
function bodyCalled(noun: string, { article, entities, words }: Cast): Entity | null {
  if (ANY.test(noun)) return null;
  const isNamed = ({ title, names }: Entity) =>
    [title, ...names.map(({ text }) => text)].some((name) => isHeadOf(noun, name.toLowerCase()));
  // German “Lokführergewerkschaft GDL”
  const isToldAs = (entity: Entity) =>
    apposedTo(entity, { article }).some((word) => (words.verbSecond ? word.endsWith(noun) : word === noun));
  const isBody = ({ kind, title }: Entity) =>
    kind === 'body' || kind === 'institution' || (kind === 'place' && isSite(noun, title));
  const isCalled = (entity: Entity) => isBody(entity) && (isNamed(entity) || isToldAs(entity));
  const [only, ...more] = entities.filter(isCalled);
  if (only === undefined || more.length > 0) return null;
  // The article's court need not be the one that is called so.
  const isCourt = ({ title }: Entity) => COURT.test(title.toLowerCase());
  if (COURT.test(noun) && entities.filter(isCourt).length > 1) return null;
  const own = ` ${only.names.map(({ text }) => text).join(' ')} `.toLowerCase();
  // “Russia's central bank” is the Bank of Russia.
  const isOther = (before: string) =>
    !words.the.has(before) &&
    !(words.dropsSubject && THIS.test(before)) &&
    !own.includes(` ${before} `) &&
    !(noun === 'bank' && before === 'central');
  const all = new RegExp(`(?:^|[^\\p{L}])(\\p{L}+)[ -]${noun}s?(?!\\p{L})`, 'gu');
  // “The rail union KGL”
  const isApposed = (text: string, at: number) =>
    only.names.some((name) => text.slice(at).trimStart().startsWith(name.text));
  const isKnown = article.paragraphs.some(
    ({ text }) =>
      text.includes(noun.slice(1)) &&
      [...text.toLowerCase().matchAll(all)].some(
        ({ 0: whole, 1: before, index }) => isOther(before!) && !isApposed(text, index + whole.length),
      ),
  );
  return isKnown ? null : only;
}

/** What any company may be called, whatever its name: who is meant, the sentences before tell. */
const ANY = /^(?:group|company|corporation|firm)$/;

/** “the smelter”, of the Orsa smelter: a small noun is the last of the title. */
const isSite = (noun: string, title: string) => title.endsWith(` ${noun}`);

const COURT = /(?<!\p{L})(?:court|tribunal|audiencia|juzgado|corte|суд)(?!\p{L})|gericht/u;

/** `ministry` of `health ministry` and of `ministry of health`. */
function isHeadOf(noun: string, name: string): boolean {
  return name.includes(' ') && (name.endsWith(` ${noun}`) || name.startsWith(`${noun} `));
}

/** `prime minister` of `prime minister of Kovin`. */
function headOf(role: string | null): string {
  return (role ?? '').toLowerCase().split(/\s(?:of|for|at|in|de|del|von|der)\s|,/, 1)[0]!;
}
