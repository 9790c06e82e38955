// German: whom or what only the sentences before tell, though its noun has no word that points there.
import type { Doubt } from '../../types.ts';
import type { Material } from '../fact.ts';
import { pointing } from './doubts.ts';

/** “*Der betroffene Arzt* schweigt”, “berichtete über *den Forscher*”, “dachte daran, *es* zu lassen”: nobody and nothing that the headline tells. */
export function knownIn({ statement: { tokens }, said, input: { words, article } }: Material): Doubt[] {
  if (!words.verbSecond || said.mode !== null) return [];
  const title = article.title.toLowerCase();
  const text = tokens.map((token) => (token.type === 'name' ? NAME : token.text)).join(' ');
  const [, before, noun] = ADJECTIVE.exec(text) ?? SOMEBODY.exec(text) ?? [];
  if (noun !== undefined && !title.includes(noun.toLowerCase())) return [pointing(`${before} ${noun}`)];
  return IT.test(text) && !NEUTER.test(text) ? [pointing('es')] : [];
}

/** What stands for a name. */
const NAME = '#';
const ADJECTIVE =
  /(?<!\p{L})((?:[Dd](?:er|ie|as) (?:betroffen|betreffend|genannt|besagt|fraglich|erwähnt)e|dem (?:betroffen|betreffend|genannt|besagt|fraglich|erwähnt)en)) (\p{Lu}[\p{L}-]+)(?! [#,])/u;
/** One man, behind a preposition, of whom nothing more is told. */
const SOMEBODY =
  /(?<!\p{L})(?:über|gegen|für|mit|von|bei|nach) (de[nm]) (Mann|Forscher|Wissenschaftler|Arzt|Täter|Fahrer|Lehrer|Schüler|Händler|Politiker|Künstler|Musiker|Sportler|Spieler|Verdächtigen|Professor)(?! (?:#|,|de[rs]|von|vom|aus|in|im|mit|\())(?!\p{L})/u;
const IT = /(?<!\p{L})da(?:ran|rauf|von|für|zu|rüber|mit) , es (?:\p{Ll}+ ){0,3}zu \p{Ll}/u;
const NEUTER = /(?<!\p{L})(?:[Dd](?:as|ieses)|(?:[Ee]|[Ss]e|[Kk]e)in|[Ii]hr) (?:\p{Ll}+ )?\p{Lu}|#/u;
