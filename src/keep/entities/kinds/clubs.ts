// What tells a club that is called like its town.
import { isCountry, wellKnown } from '../gazetteer/gazetteer.ts';
import { isGivenName } from '../gazetteer/given-names.ts';
import { beginsSentence } from '../spans/lines.ts';
import type { Span } from '../spans/span.ts';
import type { Word } from '../spans/words.ts';
import type { Evidence } from './kinds.ts';

/** “Kovin 3-2 Orsa Town”, “Kovin City striker”, “Kovin striker Mara Lind”. */
export function byGame(span: Span): Evidence[] {
  const { line, from, to, key, title } = span;
  const { words } = line;
  const next = words[to];
  if (title < from) return [];
  if (isTeam(span)) return [{ kind: 'body', weight: 2.5, by: 'club' }];
  if (plays(words, from, to)) return isCountry(key) ? [] : [{ kind: 'body', weight: 12, by: 'club' }];
  if (isPlural(words, from, to) && !isCountry(key)) return [{ kind: 'body', weight: 12, by: 'club' }];
  // “Orsa City’s ground”
  const isOwner = to - from === 2 && TOWN.test(words[to - 1]!.key) && words[to - 1]!.cut === 'possessive';
  if (isOwner && OWNED.test(next?.key ?? '')) return [{ kind: 'body', weight: 12, by: 'club' }];
  const isPlayers = next?.gap === ' ' && (PLAYER.test(next.key) || isScore(next));
  // “Orsa striker”: a town that is known has a club, a country a team
  const isOfTown = wellKnown(key)?.kind === 'place' && !isCountry(key) && words[to - 1]!.cut === null;
  if (isPlayers && isOfTown && POSITION.test(next.key)) return [{ kind: 'body', weight: 12, by: 'club' }];
  if (!isPlayers || wellKnown(key)) return [];
  const isTown = to - from === 2 && TOWN.test(words[to - 1]!.key);
  if (isTown) return [{ kind: 'body', weight: 12, by: 'club' }];
  const isTold = next.form === 'small' && !isGivenName(words[from]!.key) && !words[to - 1]!.cut;
  return isTold ? [{ kind: 'body', weight: 3, by: 'club' }] : [];
}

/** Russian «форвард «*Тарсу*»», «*Тарсу*» обыграл»: a name in quotation marks whose players are told of, or that plays. */
function isTeam({ line: { words, text }, from, to }: Span): boolean {
  const isQuoted =
    /[«„“"]$/.test(text.slice(0, words[from]!.start)) && /^[»“”"]/.test(text.slice(words[to - 1]!.end));
  if (!isQuoted) return false;
  const next = words[to];
  return (
    TEAMS.test(words[from - 1]?.text ?? '') || (/^[»“”"] $/.test(next?.gap ?? '') && WON.test(next!.text))
  );
}

const TEAMS =
  /^(?:игрок|форвард|нападающ|защитник|полузащитник|хавбек|вратар|голкипер|бомбардир|болельщик|фанат|легионер|воспитанник|футболист|хоккеист|баскетболист|волейболист|гандболист|нович(?:о?к)|контратак)\p{Ll}{0,4}$/iu;
const WON = /^(?:обыгр|переигр|разгром|одолел|победил|уступил)\p{Ll}*$/u;

/** Does a result part the name [from, to) from another, as in a line of results? */
function plays(words: readonly Word[], from: number, to: number): boolean {
  const isName = (at: number) => words[at]?.form === 'name' || words[at]?.form === 'letters';
  const hasScore = (at: number) => isScore(words[at]) && words[at]!.gap === ' ';
  const hasGoals = (at: number) => /^\d{1,2}$/.test(words[at]?.text ?? '') && words[at]!.gap === ' ';
  // “Orsa 2, Kovin 0”, which is all of its line
  const isLine = hasGoals(words.length - 1) && words.length < 9;
  const isFirst = from === 0 && hasGoals(to) && words[to + 1]?.gap === ', ' && isName(to + 1);
  const isSecond = to === words.length - 1 && words[from]!.gap === ', ' && hasGoals(from - 1);
  if (isLine && (isFirst || isSecond)) return true;
  return (hasScore(to) && isName(to + 1)) || (hasScore(from - 1) && isName(from - 2));
}

/** English “Orsa have signed”: one name as a clause's subject, with a verb of several, is a team's. */
function isPlural(words: readonly Word[], from: number, to: number): boolean {
  const [before, next] = [words[from - 1], words[to]];
  if (next?.gap !== ' ' || !SEVERAL.test(next.key) || words[to - 1]!.cut || to - from > 2) return false;
  if (/s$/.test(words[to - 1]!.key)) return false;
  const isFirst = before === undefined || words[from]!.gap === ', ' || beginsSentence(words, from);
  return isFirst || (words[from]!.gap === ' ' && CONJUNCTION.test(before.key));
}

const SEVERAL = /^(?:have|are|were)$/;
const CONJUNCTION = /^(?:that|but|while|when|because|although|though|if|as)$/;
const POSITION =
  /^(?:striker|midfielder|defender|goalkeeper|winger|forward|full-back|left-back|right-back|centre-back)$/;

const isScore = (word: Word | undefined) => /^\d{1,2}[-–:]\d{1,2}$/.test(word?.text ?? '');

const TOWN = /^(?:city|town|county)$/;
const PLAYER =
  /^(?:striker|midfielder|defender|goalkeeper|keeper|winger|forward|full-back|centre-back|boss|captain|coach|fans|supporters|beat)$/;
/** What clubs have. */
const OWNED =
  /^(?:ground|stadium|manager|boss|striker|goalkeeper|midfielder|defender|captain|fans|supporters|players|squad)$/;
