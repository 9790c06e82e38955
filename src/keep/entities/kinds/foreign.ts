// Nouns of other languages that begin names in English articles: Istituto Veneto, Centro de Orsa, Komercijalna Banka.

import type { Kind } from '../../../deck/types.ts';
import { pattern } from '../../pattern.ts';
import type { Word } from '../spans/words.ts';

/** Kind of an English article's name of two words or more by such a noun; null: it has none. */
export function foreignKind(words: readonly Word[]): Kind | null {
  const [first, ...rest] = words;
  if (first === undefined || rest.length === 0) return null;
  if (INSTITUTION.test(first.key)) return 'institution';
  return BODY.test(first.key) || words.some(({ key }) => ANYWHERE.test(key)) ? 'body' : null;
}

const INSTITUTION = pattern('')`
  ^(?:istituto|instituto|institut|universidad|universita|universite|universidade|universiteit|centro|museo
  |musee|museu|soprintendenza|ministerio|ministere|ministero|ecole|escuela|academie|accademia|biblioteca
  |bibliotheque|conservatorio|consejo|conseil|consiglio|comision|tribunale|museum|fiscalia|procuraduria
  |defensoria)$
`;
const BODY = pattern('')`
  ^(?:asociacion|associazione|associacao|federacion|federazione|fundacion|fondation|fondazione|fundacao
  |partido|partito|movimiento|movimento|mouvement|sindicato|confederacion|compania|compagnie|societe
  |sociedad|societa|grupo|gruppo|groupe|cooperativa|alliance|molkerei|brauerei|stiftung|verlag|stichting
  |vereniging|bodegas?|cantine|editorial|editions|ateliers?|ngati|iwi)$
`;
/** In Slavic names they stand behind their adjective. */
const ANYWHERE = pattern('')`
  ^(?:banka|banca|banque|industrija|elektroprivreda|stranka|zavod|zajednica|avis|avisen|tidende
  |tidning(?:en)?|zeitung|nachrichten|anzeiger|gazeta|gazzetta|diario|cymru|polska|deutschland|nederland
  |sverige|norge|danmark|suomi|italia|france|espana)$
`;
