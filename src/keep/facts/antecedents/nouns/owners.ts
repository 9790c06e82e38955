// Whose something is that a subject names without saying whose: “net income fell”, “councillors voted”, “the maker of X”. English and
// German.
import { pattern } from '../../../pattern.ts';
import type { Entity } from '../../../types.ts';
import type { Phrase } from '../../speech/phrases.ts';
import type { Token } from '../../statements/tokens.ts';
import { isNamedEarly, onlyOf } from '../only.ts';
import type { Around } from '../scene.ts';
import type { Cast } from './roles.ts';
import { isOfSort } from './sorts.ts';

/** What a firm reports, with words before it that tell nobody else's. */
const FIGURES = pattern('')`
  ^(?:(?:the|net|gross|interest|fee|commission|trading|loan|credit|rental|organic|like-for-like|operating
  |pre-?tax|after-tax|adjusted|underlying|core|total|overall|group|company|quarterly|annual|half-year(?:ly)?
  |full-year|statutory|comparable|diluted|same-store|(?:first|second|third|fourth)[ -](?:quarter
  |half)) )*(?:revenues?|turnover|sales|income|profits?|earnings|results|loss(?:es)?|shares|stock
  |share price|dividend|debt|cash flow|costs|expenses|deliveries|shipments|orders|bookings)$
`;

/** The same in German, and who acts for a firm. */
const GERMAN_FIGURES = pattern('u')`
  ^(?:(?:der|die|das|ein|eine) )?(?:\p{Ll}+e[nrs]? )*(?:\p{L}*(?:umsatz|umsätze|gewinn|verlust|überschuss
  |fehlbetrag|ergebnis|erlöse|auftragseingang|dividende|schulden|börsenwert|bewertung)|aktien?|belegschaft
  |vorstand|aufsichtsrat|management|aktionäre|gründerfamilie)$
`;
const GERMAN_COUNCILLORS =
  /^(?:(?:die|alle|\d+) )?(?:stadträte|stadtverordneten?|gemeinderäte|ratsmitglieder)$/u;

/** Who makes or owns what is named behind “of”, and is not that. */
const MAKER =
  /^the (?:\p{L}+ )?(?:maker|manufacturer|producer|owner|operator|publisher|developer|parent|parent company)$/u;

/** Members of a body. */
const COUNCILLORS = /^(?:(?:the|town|city|county|district|borough|local) )*councillors$/;
const HOLDERS = /^(?:the )?(?:shareholders|directors)$/;

/** Paragraphs, the headline first, that name whose members act. */
const OPENING = 2;

/**
 * The one body that the headline names (of members, the first paragraph too), where what stands before tells of no other of its sort; null:
 * the subject is nothing of the kind, or it is not to be told.
 */
export function ownerMeant(
  tokens: readonly Token[],
  phrase: Phrase,
  { before, last }: Around,
  cast: Cast,
): Entity | null {
  const { article, entities, words } = cast;
  const { from, to } = phrase;
  const hasHeadline = article.paragraphs[0]?.role === 'headline';
  if (
    (words.inverts && !words.verbSecond) ||
    phrase.pronoun !== null ||
    phrase.entity !== null ||
    !hasHeadline
  )
    return null;
  const own = tokens.slice(from, to);
  const end = own.findIndex(({ type, lower }) => type === 'word' && words.prepositions.has(lower));
  const noun = own.slice(0, end === -1 ? own.length : end).map(({ lower }) => lower);
  const sort = sortOf(noun.join(' '), own[end]?.lower ?? '');
  const isMaker = MAKER.test(noun.join(' '));
  // “Shareholders with a tenth of Kovin Rail's stock”
  if (sort === null || (!isMaker && own.some(({ entity }) => entity !== null && entity.kind !== 'place')))
    return null;
  const isIt = (entity: Entity) =>
    isOfSort(entity, sort, cast) || (sort === 'company' && isOfSort(entity, 'bank', cast));
  const opening = sort === 'council' ? OPENING : 1;
  const isNamedHere = (entity: Entity) => own.some((token) => token.entity === entity);
  const only = onlyOf(entities.filter((one) => isIt(one) && !isNamedHere(one) && isNamedEarly(one, opening)));
  if (only === null) return null;
  const near = before ?? last;
  const leads = [near?.subject ?? null, near?.speaker ?? null];
  return leads.some((one) => one !== null && one !== only && isIt(one)) ? null : only;
}

/** The sort of body that a noun belongs to; null: to none, or what stands behind it says to which. */
function sortOf(noun: string, behind: string): 'company' | 'council' | null {
  if (MAKER.test(noun)) return behind === 'of' ? 'company' : null;
  if (behind === 'of') return null;
  if (FIGURES.test(noun) || HOLDERS.test(noun) || GERMAN_FIGURES.test(noun)) return 'company';
  if (GERMAN_COUNCILLORS.test(noun)) return 'council';
  return COUNCILLORS.test(noun) ? 'council' : null;
}
