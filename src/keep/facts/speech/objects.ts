// Russian and Spanish phrases behind a verb of saying that are no subject.
import type { Token } from '../statements/tokens.ts';
import type { FactWords } from '../words.ts';
import { isPaper, isToldPerson } from './addressees.ts';
import type { Phrase } from './phrases.ts';

/**
 * «попросила *приговорить Константина Рота*», «призвал *коллег голосовать*», «отметили *неоценимый вклад* Рота»: is a phrase behind `verb` an
 * infinitive or what stands with one, one thing behind a verb of several, or a person in another case than the first? Russian.
 */
export function isObject(
  tokens: readonly Token[],
  { from, to, entity }: Phrase,
  verb: Token,
  words: FactWords,
): boolean {
  const list = tokens.slice(from, to);
  if (words.dropsSubject && entity?.kind !== 'person')
    return SEVERAL.test(verb.lower) && /^una?$/.test(list[0]!.lower) && !isGroup(list, words);
  if (!words.inflects) return false;
  if (entity?.kind !== 'person' && isAddressed(tokens, tokens.indexOf(verb))) return true;
  // «подтвердил *данные* о том, что»
  const [about, that] = [tokens[to]?.lower ?? '', tokens[to + 1]?.lower];
  if (about === 'о' && that === 'том' && entity === null && TOLD.test(list.at(-1)!.lower)) return true;
  // «сообщили *РИА Новости* в мэрии»
  const isOnlyHeard = /ли$/u.test(verb.lower) && words.prepositions.has(tokens[to]?.lower ?? '');
  if (isOnlyHeard && list.length === 1 && isPaper(list[0]!, words)) return true;
  if (list.some(({ type, lower }) => type === 'word' && INFINITIVE.test(lower))) return true;
  const [{ type, lower }] = list as [Token];
  const isOne = type === 'word' && list.length > 1 && SINGULAR.test(lower);
  if (/ли$/u.test(verb.lower) && isOne) return true;
  const name = list.find((token) => token.entity === entity);
  if (entity?.kind !== 'person' || name === undefined || name.text === entity.title) return false;
  // «говорит *Анна Петровна*», of Анна Рот
  if (FIRST_PATRONYMIC.test(name.text)) return false;
  if (name.text.includes(' ') || isToldPerson(name, words)) return true;
  return OBLIQUE.test(name.text) && !entity.title.endsWith(name.text);
}

/** Russian nouns for what is told, which goes on in «о том, что». */
const TOLD =
  /^(?:данные|информацию|сведения|слухи|слова|сообщени[ея]|заявлени[ея]|факты?|предположени[ея]|опасения)$/u;

/** Spanish verbs of several: “exigieron *una disculpa*” is what they do, not who. */
const SEVERAL = /ron$/;

/** “Una decena de vecinos”, “un vecino y su hijo” are several. */
function isGroup(list: readonly Token[], words: FactWords): boolean {
  const [, noun] = list;
  return list.some(({ lower }) => words.and.has(lower)) || GROUP.test(noun?.lower ?? '');
}

const GROUP =
  /^(?:(?:dec|doc|quinc|veint|trein)ena|centenar|millar|grupo|mayoría|minoría|parte|mitad|tercio|cuarto|par|serie|puñado|multitud|treintena|cincuentena|sinfín|conjunto|número|total|pareja|equipo)$/;

/** «Линд обвиняет *Дорстрой*»: behind such verbs stands to whom it is said, where nothing that is said stands before them, nor «об этом». */
function isAddressed(tokens: readonly Token[], verb: number): boolean {
  const before = tokens[verb - 1];
  const isAbout = tokens.slice(0, verb).some(({ lower }) => /^об?$/.test(lower));
  return (
    ADDRESSES.test(tokens[verb]?.lower ?? '') && before !== undefined && before.type === 'word' && !isAbout
  );
}

const ADDRESSES = /^(?:обвин|предупре|упрек|раскритик|призва|призыв|заподозр|уличи)/u;

/** Patronymics in the first case. */
const FIRST_PATRONYMIC = / \p{Lu}\p{Ll}+(?:вич|вна|[иы]чна)(?: |$)/u;

/** «Раевского», «Линдову»: surnames in other cases than the first, but for those that may be a woman's in the first. */
const OBLIQUE = /(?:[сц]к(?:ого|ому|им|ую)|(?:[оеё]в|[иы]н)(?:у|ым|а))$/u;

/** Not «мать», «печать». */
const INFINITIVE =
  /^(?!(?:мать|пять|девять|десять|печать|сеть|память|рать|знать|кровать|речь)$)\p{L}+(?:[аеиоуыяю]ть|йти|[рв]ести|нести|везти|расти|спасти|[еи]чь)(?:ся)?$/u;

/** Adjectives and nouns of one thing, as a rule; numbers in words end otherwise. */
const SINGULAR = /(?:[ыи]й|[оая]я|[аоя]е|[ую]|[бвгдзкмнпртсфхц])$/u;
