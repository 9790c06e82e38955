// How words begin that stand in reports of games, folded, one language a line: where one of them stands, an unknown word
// before a town makes a club of it.
import { foldName } from '../text/folding.ts';

/** Whether a folded word tells that a game is reported. */
export const SPORT_WORD = new RegExp(
  `^(?:${[
    'goal|striker|midfielder|goalkeeper|playoff|play-off|semifinal|quarterfinal|relegat|equaliz|equalis|touchdown|league',
    'delanter|golead|portero|centrocampista|liga|descenso|ascenso|entrenador|empat|penalti|futbol|jornada|fichaje',
    'attaquant|gardien|milieu|ligue|buteur|entraineur|relegu|championnat|match|barrage',
    'trener|trenink|gol|bramk|mecz|ekstraklas|pilkar|siatk|koszyk|zuzl|remis|zremis|kolejk|puchar|polfinal|mistrzostw|napastnik|obronc|finale|awans|druzyn',
    'zapas|brank|extralig|fotbal|hokej|lig[auy]|lize|ligov|poharov|pohar|semifinal|ctvrtfinal|tabulk|kouc|utkan|utocnik|postoup|nepostoup|sestoup',
    'tekm|vratar|nogomet|kosark|rokomet|napadalec|branilec|prvoligas|superlig|remizira|pokal|trenersk',
    'тренер|гол|вратар|нападающ|полузащит|матч|лиг[аеиу]|дерби|футбол|хокке|баскетбол|волейбол|полуфинал|чемпионат',
    'воротар|нападник|півзахис|півфінал|дербі|ліг[аиу]|хокей|хокеї|чемпіонат|кубк|кубок',
    'мач|треньор|нападател|полузащ|шампионат|дербито|купа|равен|равенство|първенство',
  ]
    .map(foldName)
    .join('|')})`,
  'u',
);
