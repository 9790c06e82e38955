// Names of which a German statement tells nothing: those that only say which thing or office is meant.
import type { Entity } from '../../types.ts';
import { isNamedEarly } from '../antecedents/only.ts';
import { isHyphen } from '../speech/heads.ts';
import type { Mention, Token } from '../statements/tokens.ts';
import type { FactWords } from '../words.ts';

/** Of the names in a statement's words those that all of their mentions make only a part of another phrase. */
export function germanScenesIn(
  tokens: readonly Token[],
  inside: readonly Mention[],
  words: FactWords,
): ReadonlySet<Entity> {
  const tells = new Set<Entity>();
  for (const { entity, start } of inside) {
    const at = tokens.findIndex((token) => token.type === 'name' && token.start === start);
    if (at === -1 || !isPart(tokens, at, words)) tells.add(entity);
  }
  return new Set(inside.map(({ entity }) => entity).filter((entity) => !tells.has(entity)));
}

function isPart(tokens: readonly Token[], at: number, words: FactWords): boolean {
  if (isCompared(tokens, at)) return true;
  const { kind } = tokens[at]!.entity!;
  const noun =
    isHyphen(tokens, at + 1) && /^\p{Lu}/u.test(tokens[at + 2]?.text ?? '') ? tokens[at + 2]! : null;
  // “nach der Rede des *UN*-Chefs”
  const isHis = OBLIQUE.test(tokens[at - 1]?.lower ?? '') && OFFICE.test(noun?.lower ?? '');
  if (kind !== 'place') return kind !== 'person' && isHis;
  // “*Außerhalb Kovins* fährt Anna Roth”
  if (OUTSIDE.test(tokens[at - 1]?.lower ?? '')) return true;
  if (isAroundTown(tokens, at, words) || isSeat(tokens, at) || isWhereSaid(tokens, at, words)) return true;
  if (isOrigin(tokens, at)) return true;
  // “die *Kovin*-Tochter von Orsa”
  if (noun !== null) return true;
  // “die Regatta *Kovin* – *Orsa*”
  const first =
    /^[–—-]$/.test(tokens[at - 1]?.lower ?? '') && tokens[at - 2]?.entity?.kind === 'place' ? at - 2 : at;
  return isApposed(tokens, first, words);
}

/** “… hatte das Rennen ähnlich klug begonnen wie *Roth*”: with whom somebody is compared. */
function isCompared(tokens: readonly Token[], at: number): boolean {
  if (tokens[at - 1]?.lower !== 'wie' || tokens[at - 2]?.lower === ',') return false;
  return tokens.slice(Math.max(0, at - AS), at - 1).some(({ lower }) => ALIKE.test(lower));
}
const ALIKE = /^(?:so|ebenso|genauso|ähnlich|gleich)$/;
/** Words from “so” to a name, at most. */
const AS = 8;

/** “Roth sagte in *Kovin*, die Brücke …”: where something is only said. */
function isWhereSaid(tokens: readonly Token[], at: number, words: FactWords): boolean {
  const [verb, before, next] = [tokens[at - 2], tokens[at - 1], tokens[at + 1]];
  return words.say.has(verb?.lower ?? '') && before?.lower === 'in' && /^[,:]$/.test(next?.lower ?? '');
}

/** “Geflüchtete aus *Kovin*” in another place: from where those came of whom something is told, where the headline does not name it. */
export function isOrigin(tokens: readonly Token[], at: number): boolean {
  const entity = tokens[at]?.entity;
  const before = tokens[at - 1]?.lower === 'der' ? at - 2 : at - 1;
  const isFrom = entity?.kind === 'place' && tokens[before]?.lower === 'aus';
  return isFrom && CAME.test(tokens[before - 1]?.lower ?? '') && !isNamedEarly(entity, 1);
}
const CAME =
  /(?:geflüchtete[nr]?|flüchtlingen?|vertriebenen?|schutzsuchenden?|asylbewerbern?|asylsuchenden?|migrant(?:inn)?en|zuwanderern?|einwanderern?|gastarbeitern?)$/u;

/** “die Firma mit Sitz in *Kovin* und *Orsa*”, “die Universität Tarsk in *Kovin*, *Orsa*”, “über die Grenzen *Kovins* hinaus”: where something that is told of has its seat, or is known. */
function isSeat(tokens: readonly Token[], at: number): boolean {
  const [first, before] = tokens.slice(Math.max(0, at - 2), at);
  if (before?.lower === 'grenzen' && tokens[at + 1]?.lower === 'hinaus') return true;
  const isListed = /^(?:,|und)$/.test(before?.lower ?? '') && first?.entity?.kind === 'place';
  if (isListed) return isSeat(tokens, at - 2);
  const isBody = first?.entity?.kind === 'body' || first?.entity?.kind === 'institution';
  return before?.lower === 'in' && (isBody || first?.lower === 'sitz');
}

/** “das Spiel *Kovin* gegen Orsa”: does a noun for a thing stand right before it? */
function isApposed(tokens: readonly Token[], at: number, words: FactWords): boolean {
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  if (before?.type !== 'word' || !/^\p{Lu}\p{Ll}{3,}/u.test(before.text) || at < 2) return false;
  const isOf = /^[–—-]$/.test(next?.lower ?? '') || next?.lower === 'gegen';
  return isOf && !words.times.has(before.lower) && !PLACE.test(before.lower);
}

/** “Die Stadt im Gebiet *Kovin*”, “das Dorf bei *Kovin*”: where a town lies that the text named before. */
function isAroundTown(tokens: readonly Token[], at: number, words: FactWords): boolean {
  const preposition = AREA.test(tokens[at - 1]?.lower ?? '') ? at - 2 : at - 1;
  const [article, town, near] = tokens.slice(Math.max(0, preposition - 2), preposition + 1);
  return words.the.has(article?.lower ?? '') && TOWN.test(town?.lower ?? '') && NEAR.test(near?.lower ?? '');
}
const AREA =
  /^(?:gebiet|kreis|landkreis|bezirk|distrikt|kanton|departement|bundesland|bundesstaat|provinz|oblast|region|nähe)$/u;
const TOWN = /^(?:stadt|(?:klein|groß|hafen|berg|küsten)stadt|ort|ortschaft|gemeinde|dorf|siedlung)$/u;
const NEAR = /^(?:im|in|bei|nahe|unweit)$/;

const OUTSIDE = /^(?:au(?:ß|ss)erhalb|unweit|abseits)$/;
const OBLIQUE = /^(?:des|dem|vom|beim|zum)$/;
const OFFICE =
  /(?:chef|präsident|sekretär|vorsitzend|kanzler|minister|trainer|direktor|leiter)(?:in|en|e?s)?$/u;

/** Nouns before the name of a place that it is of. */
const PLACE =
  /(?:insel|stadt|gemeinde|ort|dorf|region|raum|kreis|bezirk|kanton|land|staat|provinz|hafen|bahnhof)$/u;
