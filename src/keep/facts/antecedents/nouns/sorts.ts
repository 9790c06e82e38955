// What sorts of bodies a noun stands for: “the agency”, “the company”.
import { pattern } from '../../../pattern.ts';
import type { Entity } from '../../../types.ts';
import { apposedTo } from './apposed.ts';
import type { Cast } from './roles.ts';

/** Of an article's courts any may be meant. */
export const COURT = /(?<!\p{L})(?:court|tribunal|audiencia|суд)(?!\p{L})|gericht/u;

/** Bodies that bear their sort in the name, in all languages: a noun for one stands for no other. */
export const NAMED_SORTS = [
  // Not “la ministra”, «министр».
  /ministr(?:y|ies)|ministeri|министерств|(?<!\p{L})мин(?!истр)\p{L}/u,
  /agen(?:c|t?u?r)|агентств/u,
  /(?<!data)bank|banco|банк/u,
  /universit|universidad|университет/u,
  /(?<!\p{L})(?:police|constabulary|force)(?!\p{L})/u,
  /hospital|infirmary|klinik|krankenhaus|больниц|госпитал/u,
  /федераци|ассоциаци/u,
  /council|concejo|consejo|(?<!\p{L})совет(?!ник)|(?:stadt|gemeinde|kreis|bundes|verwaltungs|aufsichts|betriebs)rat|(?<=\p{L} )rat(?!\p{L})/u,
  COURT,
];

/** What oversees firms, which it is none of itself, and what such a body’s name or the text calls it. English. */
const OVERSEER = /^the (?:\p{L}+ )?(?:regulator|watchdog)$/u;
const OVERSEERS =
  /(?<!\p{L})(?:regulator|watchdog|authority|commission|agency|board|office|institute)(?!\p{L})/u;

/** Those whose names need not tell it, but never tell of a company. */
const OTHER_SORTS =
  /(?<!\p{L})(?:union|party|club|commission|authority|parliament|government|federation|association)(?!\p{L})|gewerkschaft|partei|verein|sindicat|partido|профсоюз|партия|(?<!\p{L})(?:ig metall|ig bce|ig bau|verdi|dgb|gdl|evg|ngg)(?!\p{L})/u;

/** What sells or makes something. */
export const COMPANY = pattern('u')`
  (?<!\p{L})(?:company|firm|group|airline|carrier|retailer|carmaker|automaker|insurer|developer|housebuilder
  |manufacturer|drugmaker|chipmaker|brewer|chain|utility|conglomerate|contractor|unternehmen|firma|konzern
  |start-?up|klub|empresa|compañía|grupo|multinacional|aerolínea|petrolera|eléctrica|constructora
  |farmacéutica|tecnológica|aseguradora|operadora|minera|naviera|bodega|cooperativa|promotora|productora
  |cervecera|distribuidora|editorial|компания|фирма|группа|холдинг|концерн|корпорация|ритейлер|застройщик)$
`;

/** Can a noun for a body, “the agency”, stand for this one, by its name, its kind and what the text calls it? */
export function isOfSort(entity: Entity, noun: string, cast: Pick<Cast, 'article'>): boolean {
  const { kind, title, names } = entity;
  if (kind !== 'body' && kind !== 'institution') return false;
  const called = [title, ...names.map(({ text }) => text)].map((name) => name.toLowerCase());
  const own = [...called, ...apposedTo(entity, cast)];
  const has = (sort: RegExp) => own.some((name) => sort.test(name));
  const sort = NAMED_SORTS.find((each) => each.test(noun));
  if (sort !== undefined) return has(sort);
  if (OVERSEER.test(noun)) return kind === 'institution' || has(OVERSEERS);
  if (!COMPANY.test(noun)) return !NAMED_SORTS.some((each) => each.test(title.toLowerCase()));
  return kind === 'body' && !has(OTHER_SORTS) && !NAMED_SORTS.some(has);
}
