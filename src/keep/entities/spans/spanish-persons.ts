// Where persons begin and end in runs of Spanish words, and the small words in their names.
import { pattern } from '../../pattern.ts';
import { isAgency, wellKnown } from '../gazetteer/gazetteer.ts';
import { isGivenName } from '../gazetteer/given-names.ts';
import type { Lexicon } from '../lexicon.ts';
import { knownEnd } from './in-gazetteer.ts';
import type { Joint } from './joints.ts';
import { isNameAlone } from './listed.ts';
import { type Span, textOf } from './span.ts';
import { keyOf, type Word } from './words.ts';

/** Spanish verbs before their subject, by their endings, and the frequent ones without. */
const VERB = pattern('i')`
  (?:ó|aron|ieron|eron|ará|erá|irá|arán|erán|irán)$
  |^(?:muere|fallece|dimite|renuncia|vuelve|regresa|detienen|condenan|absuelven|anuncia|denuncia|pide|acusa
    |visita|inaugura|presenta|nombran|eligen|vino|dijo|hizo|puso|quiso|pudo|supo|trajo|fue|dio|vive|murio
    |queda|falta|llega|sigue|juega|gana|pierde|canta|dirige|firma|firman|participan|asisten|figuran|hablan)$
`;

/** Present ones that no name ends like; only before a given name. */
const PRESENT = /..(?:[cs]ionan?|izan?|ifican?|ecen?|uyen?)$/;

/** Is a word a Spanish verb as it stands before or behind its subject? */
export const isSpanishVerb = (text: string): boolean => VERB.test(text);

/** “Llegó Ana Ruiz”: is the word at `at`, which begins a sentence, a verb before a given name? */
export function isVerbBeforeName(words: readonly Word[], at: number, to: number): boolean {
  const [word, next] = words.slice(at, Math.min(to, at + 2));
  if (next === undefined || isGivenName(word!.key) || wellKnown(word!.key)) return false;
  return VERB.test(word!.text) || (PRESENT.test(word!.key) && isGivenName(next.key));
}

/** “Dijo a la *AFP* | Ana Ruiz”, “la jueza de *Delaware* | Ana Ruiz”: does a name end at `at`, before a person's, for it is an agency or where an office is? */
export function endsBeforePerson(words: readonly Word[], at: number, to: number, lexicon: Lexicon): boolean {
  const word = words[at]!;
  const { key } = word;
  const [given, surname] = words.slice(at + 1, to);
  const isPerson = given?.form === 'name' && surname?.form === 'name' && given.gap === ' ';
  // “a *EFE* | Nasser al Lind”
  const isJoined = given?.form === 'name' && given.gap === ' ' && isParticle(words[at + 2]?.key);
  if (lexicon.language === 'es' && isAgency(key) && (isPerson || isJoined)) return true;
  if (lexicon.language !== 'es' || !isPerson) return false;
  const [noun, link] = [words[at - 2]?.key ?? '', words[at - 1]?.key];
  // “el exdirector de la *Policía* | Luis Roth”
  const head = (link === 'del' ? noun : (words[at - 3]?.key ?? '')).replace(/^ex-?/, '');
  const isHeaded = link === 'del' || (noun === 'de' && lexicon.articles.has(link ?? ''));
  if (isHeaded && isGivenName(given.key) && HEADED.test(key))
    return lexicon.titles.has(head) || lexicon.roles.has(head);
  const isOffice = link === 'de' && (lexicon.titles.has(noun) || lexicon.roles.has(noun));
  return (
    isOffice && wellKnown(key)?.kind === 'place' && !wellKnown(surname.key) && !lexicon.nouns.has(given.key)
  );
}

const isParticle = (key = '') => /^(?:al|bin|ibn|abu|el|de|del)$/.test(key);

/** “El jefe de *Policía del Kovin* | Luis Roth”: does the name of an office and its place end at `at`, behind a title, where a person's begins? */
export function endsBeforeHolder(
  words: readonly Word[],
  from: number,
  at: number,
  to: number,
  { language, titles, roles }: Lexicon,
): boolean {
  const [given, surname] = words.slice(at + 1, to);
  const isPerson = given?.form === 'name' && surname?.form === 'name' && isGivenName(given.key);
  if (language !== 'es' || !isPerson || given.gap !== ' ' || !HEADED.test(words[from]!.key)) return false;
  const place = words.findIndex(({ form, key }, i) => i > from && form === 'small' && /^del?$/.test(key)) + 1;
  const isTown = place === at && wellKnown(words[at]!.key)?.kind === 'place';
  const isOfPlace = isTown || (place > 0 && place <= at && knownEnd(words, place) === at + 1);
  const before = words.slice(Math.max(0, from - OFFICE), from).map(({ key }) => key.replace(/^ex-?/, ''));
  return isOfPlace && before.some((key) => titles.has(key) || roles.has(key));
}

/** Words of “el exjefe superior de la”, behind which an office is named. */
const OFFICE = 4;

/** What goes by its noun alone and has a head. */
const HEADED =
  /^(?:policia|gobierno|ejercito|fiscalia|parlamento|congreso|senado|ayuntamiento|diputacion|generalitat|armada|intendencia|camara|universidad|ministerio)$/;

/** Are both sides of a joint one person, of whom the first is named by a given name? Null: the words between do not tell. */
export function joinsSpanishPerson(joint: Joint): boolean | null {
  const { words, from, end, next, small } = joint;
  // “El diputado Juan Roth | de KVP”
  if (words[next]!.form === 'letters') return false;
  // Juan de Orsa
  if ((end - from === 1 && small.join() === 'de') || isRoyal(joint)) return true;
  return small.join() === 'del' ? goesOnWithDel(joint) : null;
}

/** María *del* Carmen, Juan Pérez *del* Castillo, but “Juan Larraín | del Partido Liberal”. */
function goesOnWithDel({ words, from, end, next, lexicon }: Joint): boolean {
  if (end - from === 1) return true;
  const kind = lexicon.nouns.get(words[next]!.key);
  return kind !== 'body' && kind !== 'institution' && !isNameAlone(words, next, lexicon);
}

/** “La infanta Ana de Orsa *y* Grecia”: the second surname of a royal house may be a country's name. */
function isRoyal({ words, from, end, small, lexicon }: Joint): boolean {
  const isOf = end - from === 3 && lexicon.particles.has(words[from + 1]!.key);
  return isOf && lexicon.and.has(small.join(' ')) && ROYAL.test(words[from - 1]?.key ?? '');
}

const ROYAL = /^(?:infant[ae]|princip?es?a?|principe|rey|reina|duques?a?|don|dona)$/;

/** Spans with “*Funes de Tarso*” as one, where somebody’s whole name, Ana Funes de Tarso, ends so. Spanish. */
export function withWholeSurnames(spans: readonly Span[], { language }: Lexicon): readonly Span[] {
  if (language !== 'es') return spans;
  const names = spans.filter(({ line, from }) => isGivenName(line.words[from]!.key)).map(({ key }) => key);
  const joined: Span[] = [];
  for (const span of spans) {
    const last = joined.at(-1);
    const key = last?.line === span.line ? keyOf(textOf(span.line, last.from, span.to)) : '';
    const isTail = / de(?: l[ao]s?)? /.test(key) && names.some((name) => name.endsWith(` ${key}`));
    if (isTail) joined[joined.length - 1] = { ...last!, to: span.to, key };
    else joined.push(span);
  }
  return joined;
}

/** Spans with “Luis Tarsano | de *Orsalex*” as two, where the article has *Orsalex* only behind “de” besides, and so nobody’s surname. Spanish. */
export function withoutWorkplaces(spans: readonly Span[], { language }: Lexicon): readonly Span[] {
  if (language !== 'es') return spans;
  const isOf = ({ line: { words }, from }: Span) =>
    words[from - 2]?.form === 'small' && words[from - 1]!.key === 'de' && words[from]!.gap === ' ';
  return spans.flatMap((span) => {
    const { line, from, to } = span;
    const isPerson =
      to - from === 4 && line.words[to - 2]!.key === 'de' && isGivenName(line.words[from]!.key);
    const others = isPerson ? spans.filter(({ key }) => key === line.words[to - 1]!.key) : [];
    if (others.length === 0 || !others.every(isOf)) return [span];
    const place = { ...others[0]!, line, from: to - 1, to, title: to - 1, initial: false };
    return [{ ...span, to: to - 2, key: keyOf(textOf(line, from, to - 2)) }, place];
  });
}
