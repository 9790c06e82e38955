// What speaks for the kind of a name without a noun: given names and endings.
import { wellKnown } from '../gazetteer/gazetteer.ts';
import { isGivenName, mayBeGivenName } from '../gazetteer/given-names.ts';
import { isSurname } from '../gazetteer/surname.ts';
import type { Word } from '../spans/words.ts';
import type { Evidence } from './kinds.ts';
import { isNewPlace, weightOfEnding } from './nouns.ts';

const ADJECTIVE = /(?:[^aeiou]ian|ean|esque|ism|ist)s?$/;

/** Whether a word may be made from a name: “Orwellian”, “Keynesians”. */
export function looksAdjectival(key: string): boolean {
  return ADJECTIVE.test(key);
}

/** A word that is no known name and no known word. */
function isPlainName({ form, key, text }: Word): boolean {
  return form === 'name' && (isSurname(text) || !(wellKnown(key) || looksAdjectival(key)));
}

/** Adjectives in names of bodies, by their endings. */
const SPANISH_ADJECTIVE =
  /(?:[aeiou]tic[oa]s?|[^aeiou]ic[oa]s?|cional|ional|ular|ista|tari[oa]s?|liberal|social|verde|animalista)$/;

/** What the form of a name tells that has no noun: a given name in front, an ending. */
export function given(words: readonly Word[], isSpanish = false, isGerman = false): Evidence[] {
  const first = words[0]!;
  if (isNewPlace(words)) return [{ kind: 'place', weight: 1, by: 'noun' }];
  const weight = words.length < 2 ? weightOfEnding(first.key, isGerman) : 0;
  if (weight > 0) return [{ kind: 'place', weight, by: 'ending' }];
  if (words.length < 2 && AGENCY.test(first.text)) return [{ kind: 'institution', weight: 3, by: 'agency' }];
  if (words.length < 2 && UNIVERSITY.test(first.text))
    return [{ kind: 'institution', weight: 4, by: 'letters' }];
  if (words.length < 2 && RUSSIAN_SURNAME.test(first.text))
    return [{ kind: 'person', weight: 1.5, by: 'surname alone' }];
  if (words.length < 2) return isGivenName(first.key) ? [{ kind: 'person', weight: 2, by: 'given' }] : [];
  if (words.length > 5 || words.slice(0, -1).some(({ cut }) => cut === 'possessive')) return [];
  const initials = words.slice(0, -1).some(({ text }) => /^(?:\p{Lu}|(?:\p{Lu}\.)+)$/u.test(text));
  const last = words.at(-1)!;
  // Technisches Zentrum Kovin: an adjective is nobody's given name
  if (isGerman && /ische[nmrs]?$/.test(first.key))
    return words.some(({ key }) => /zentrums?$/.test(key))
      ? [{ kind: 'institution', weight: 2, by: 'noun' }]
      : [];
  // Fernando VI
  const isRuler = words.length < 4 && last.form === 'letters' && /^[IVX]{2,5}$/.test(last.text);
  // Luis Manuel R.T., whose surnames are kept back
  const isShort = words.length === 3 && /^(?!F\.C|C\.F|S\.A)\p{Lu}\.\p{Lu}\.?$/u.test(last.text);
  const isHidden = isSpanish && isShort && isGivenName(words[1]!.key);
  if (isGivenName(first.key) && (last.form === 'name' || isRuler || isHidden))
    return [{ kind: 'person', weight: 4, by: 'given' }];
  const isWord = words.length < 4 && mayBeGivenName(first.key) && first.form === 'name';
  if (isWord && isPlainName(last) && words.every(({ form }) => form !== 'small'))
    return [{ kind: 'person', weight: 2, by: 'given' }];
  if (initials && last.form === 'name' && first.form !== 'digits')
    return [{ kind: 'person', weight: 3, by: 'given' }];
  if (words.every(({ form }) => form === 'letters') && isGivenName(first.key))
    return [{ kind: 'person', weight: 2, by: 'given' }];
  const areNames = words.every(({ form, text }) => form === 'name' || text.length === 1);
  if (areNames && isSurname(last.text) && !NO_GIVEN.test(first.key))
    return [{ kind: 'person', weight: wellKnown(first.key) ? 1 : 3, by: 'given' }];
  // BBC Scotland
  if (words.length === 2 && wellKnown(first.key)?.kind === 'body' && wellKnown(last.key)?.kind === 'place')
    return [{ kind: 'body', weight: 5, by: 'branch' }];
  // Siemens Gamesa
  const isBranch = words.length === 2 && wellKnown(first.key)?.kind === 'body' && last.form === 'name';
  if (isBranch && !mayBeGivenName(first.key) && !isSurname(last.text) && !wellKnown(last.key))
    return [{ kind: 'body', weight: 1, by: 'branch' }];
  // Siemens Power Kovin
  if (
    words.length === 3 &&
    wellKnown(first.key)?.kind === 'body' &&
    !mayBeGivenName(first.key) &&
    !isSurname(last.text)
  )
    return [{ kind: 'body', weight: 1, by: 'branch' }];
  // Rolls-Royce SMR
  if (words.length === 2 && wellKnown(first.key)?.kind === 'body' && last.form === 'letters')
    return [{ kind: 'body', weight: 2, by: 'branch' }];
  // CVC Roth, PKP Orsa
  const isLetters = /^\p{Lu}{3,5}$/u.test(first.text) && last.form === 'name' && !isSurname(last.text);
  if (words.length === 2 && isLetters && !wellKnown(last.key))
    return [{ kind: 'body', weight: 1.5, by: 'branch' }];
  // Sacramento Kings, Orsa Aces: a team
  const isTeam =
    wellKnown(first.key)?.kind === 'place' &&
    /[^s]s$/.test(last.key) &&
    !NO_TEAM.test(last.key) &&
    !isSurname(last.text);
  if (words.length === 2 && isTeam && !mayBeGivenName(first.key) && last.form === 'name')
    return [{ kind: 'body', weight: 1.5, by: 'team' }];
  // Statistics Canada, Greenpeace Chile, Natural Resources Wales, TG Motor Chile
  const isOfPlain = words.length === 2 || (words.length === 3 && /s$|^motor$/.test(words[1]!.key));
  if (isOfPlain && wellKnown(last.key)?.kind === 'place' && !isSurname(last.text) && !isGivenName(last.key))
    return [{ kind: 'body', weight: 1.5, by: 'branch' }];
  // Cambio Democrático
  const isNamed =
    words.length === 2 && first.text.length > 3 && SPANISH_ADJECTIVE.test(last.key) && !isSurname(last.text);
  if (isNamed && isSpanish) return [{ kind: 'body', weight: 1.5, by: 'adjective' }];
  // Pier Francesco Roth
  const isMiddle =
    words.length === 3 && words.every(({ form }) => form === 'name') && isGivenName(words[1]!.key);
  if (isMiddle && !wellKnown(first.key)) return [{ kind: 'person', weight: 2, by: 'given' }];
  const likely =
    !NO_GIVEN.test(first.key) &&
    words.length < 4 &&
    words.every(({ form }) => form === 'name') &&
    !wellKnown(first.key);
  return likely ? [{ kind: 'person', weight: 1, by: 'given' }] : [];
}

/** КовГУ, УрФУ: Russian universities by the letters of their names. */
const UNIVERSITY = /^[А-ЯЁ][а-яё]{1,3}(?:Г|Ф|ГТ|ГП|ГМ|ГА|ГАУ|НИ|Э)У$/;

/** A Russian surname in any case but those that towns in -ово have too. */
const RUSSIAN_SURNAME =
  /^[А-ЯЁ][а-яё]+(?:(?:[оеё]в|[нктлмшдсрг]ин)(?:а|у|ым|ой|ых|ыми)?|енко|ский|чук|швили)$/u;

/** What is called by the place where it was made, or of which it tells. */
const NO_TEAM =
  /^(?:conventions|papers|accords|talks|protocols|principles|boys|girls|files|riots|bombings|attacks|protests|killings|murders|trials|rules|guidelines)$/;

/** What begins names of other things. */
const NO_GIVEN =
  /^(?:first|second|third|joint|new|old|great|big|royal|national|united|central|western|eastern|northern|southern|north|south|east|west|upper|lower|inner|outer|global|international|general|public|free|open|high|red|blue|green|golden|silver)$/;

/** What letters alone tell: LAFC, VMRO-DPMNE, UNHCR. */
export function byLetters({ text }: Word): Evidence[] {
  if (/^\p{Lu}{1,3}(?:FC|CF)$/u.test(text)) return [{ kind: 'body', weight: 4, by: 'letters' }];
  return text.split('-').every(({ length }) => length < 7)
    ? [{ kind: 'body', weight: 1, by: 'letters' }]
    : [];
}

/** Росморречфлот, Ростехнадзор: Russian agencies. */
export const AGENCY = /^Рос(?!си|кош|т[аеио]|пис|сып|л)\p{Ll}{4,}$/u;
