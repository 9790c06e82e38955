// What an article says somebody named is, right before the name: “der Energiekonzern X” is no “Verein”. German.

import type { Entity } from '../../../types.ts';
import type { Token } from '../../statements/tokens.ts';
import { apposedTo } from './apposed.ts';
import type { Cast } from './roles.ts';

/** Nouns for clubs and societies, and for companies, as a whole or as the end of a compound. */
const CLUB = /(?:verein|klub|club|ligist|team|mannschaft)s?$/u;
const COMPANY =
  /(?:unternehmen|konzern|firma|hersteller|bauer|anbieter|betreiber|zulieferer|händler|start-?up|versicherer|fluggesellschaft|airline|reederei|investor)s?$/u;
const PARTY =
  /(?:partei|gewerkschaft|verband|initiative|stiftung|zeitung|sender|ministerium|behörde|amt|institut)s?$/u;

/** How clubs of sport are called. */
const CLUB_NAME =
  /(?:^|[\s-])(?:fc|sc|sv|vf[bl]|tsv|tus|fsv|ssv|sg|spvgg|hsv|bvb|rb|bsc|msv|ksc|borussia|eintracht|arminia|fortuna|hertha|werder|alemannia|viktoria|dynamo|hansa|schalke|rot-weiss|rot-weiß|blau-weiß|blau-weiss)(?:\s|$)|verein|klub/u;

/** Can a German noun for a body stand for this one, by what the article calls it right before its name? Else nothing speaks against it. */
export function agreesWithSort(entity: Entity, noun: string, cast: Pick<Cast, 'article' | 'words'>): boolean {
  if (!cast.words.verbSecond) return true;
  if (isOfOtherNation(entity, noun, cast)) return false;
  const own = [entity.title, ...entity.names.map(({ text }) => text)].map((name) => name.toLowerCase());
  const told = apposedTo(entity, cast);
  const isTold = (sort: RegExp) => told.some((one) => sort.test(one));
  const isClub = isTold(CLUB) || own.some((name) => CLUB_NAME.test(name));
  if (CLUB.test(noun)) return isClub;
  if (COMPANY.test(noun)) return !isClub && !isTold(PARTY);
  return !(PARTY.test(noun) && (isClub || isTold(COMPANY)));
}

/** “Das ovarische Unternehmen”, where the article calls another so, right before its name: “das ovarische Unternehmen Kovin Rail”? */
function isOfOtherNation({ names }: Entity, noun: string, { article }: Pick<Cast, 'article'>): boolean {
  const [, nation] = /(?:^| )(\p{Ll}+isch)e[nrsm]? /u.exec(noun) ?? [];
  if (nation === undefined) return false;
  const called = new RegExp(`(?<!\\p{L})${nation}e[nrsm]? (?:\\p{Lu}\\p{L}+ )(?=(\\p{Lu}.*))`, 'gu');
  const behind = article.paragraphs.flatMap(({ text }) =>
    [...text.matchAll(called)].map((found) => found[1]!),
  );
  return behind.length > 0 && !behind.some((rest) => names.some(({ text }) => rest.startsWith(text)));
}

/** “Die Firma *aus Kovin*”: where a phrase for a body ends without where that is from. */
export function beforeOrigin(tokens: readonly Token[], from: number, to: number, body: RegExp): number {
  const isOrigin = tokens[to - 2]?.lower === 'aus' && tokens[to - 1]!.entity?.kind === 'place';
  const noun = tokens.slice(from, to - 2).map(({ lower }) => lower);
  return isOrigin && body.test(noun.join(' ')) ? to - 2 : to;
}

/** “Laut *den Experten*”: does a phrase mean several, as “den” does behind a preposition with the dative? */
export function isDativePlural(tokens: readonly Token[], from: number, text: string): boolean {
  return /^den .*n$/.test(text) && WITH.test(tokens[from - 1]?.lower ?? '');
}

const WITH = /^(?:laut|nach|von|mit|bei|zu)$/;
