// Places that share their names, in small letters and without accents (as `foldName` leaves them).
import { foldName } from '../text/folding.ts';
import { words } from './list.ts';

/** Old-world cities whose names towns in the United States and Canada took. */
export const NAMESAKES = words(`
  alexandria amsterdam antwerp athens belgrade berlin bern birmingham bethlehem bristol brussels cairo cambridge
  canton carthage copenhagen corinth cordoba damascus delhi dresden dublin durham edinburgh florence frankfort
  geneva genoa glasgow hamburg hanover havana heidelberg hebron jerusalem lima limerick lisbon liverpool london
  madrid manchester melbourne memphis milan minsk moscow naples newcastle nineveh odessa oxford palermo palestine
  paris perth petersburg plymouth prague riga rome rotterdam seville sheffield smyrna sparta stockholm stuttgart
  syracuse toledo tripoli troy turin utrecht valencia valparaiso venice versailles vienna warsaw warwick wellington
  worcester york zurich
  cologne dresden pekin lodi kiev belgrade cadiz calais dunkirk grenoble lyons marseilles nantes orleans bremen
  brunswick leipzig potsdam salzburg lucerne bologna verona padua palmyra ithaca delphi baghdad mecca medina bombay
  calcutta manila sydney perth auckland belfast cork aberdeen inverness dundee cardiff swansea krakow cracow pisek
  budapest sofia tunis oran thebes jericho bethany nazareth salem antioch santiago quito bogota potosi
  nassau kingston waterloo boston lancaster lincoln chester exeter portsmouth southampton york rugby
  moscu moscou moskau moskwa moskva mosca moscovo londres paryz pariz roma rim atenas athen varsovia warschau
  москва москвы москве москву париж парижа париже лондон лондона лондоне афины одесса берлин варшава санкт-петербург
`);

/** States of the United States and provinces of Canada that are no countries too. */
export const STATES: ReadonlySet<string> = new Set([
  'alabama', 'alaska', 'arizona', 'arkansas', 'california', 'colorado', 'connecticut', 'delaware', 'florida',
  'hawaii', 'idaho', 'illinois', 'indiana', 'iowa', 'kansas', 'kentucky', 'louisiana', 'maine', 'maryland',
  'massachusetts', 'michigan', 'minnesota', 'mississippi', 'missouri', 'montana', 'nebraska', 'nevada',
  'new hampshire', 'new jersey', 'new mexico', 'new york state', 'north carolina', 'north dakota', 'ohio', 'oklahoma',
  'oregon', 'pennsylvania', 'rhode island', 'south carolina', 'south dakota', 'tennessee', 'texas', 'utah',
  'vermont', 'virginia', 'washington state', 'west virginia', 'wisconsin', 'wyoming', 'alberta', 'british columbia',
  'manitoba', 'new brunswick', 'newfoundland', 'nova scotia', 'ontario', 'quebec', 'saskatchewan',
  'айдахо', 'огайо', 'техас', 'теннесси', 'онтарио', 'штат айдахо', 'штат техас', 'штат огайо',
].map(foldName)); // biome-ignore format: a table

/** The same of those that are cities too: they count at the end of a list only. */
export const CITIES_TOO: ReadonlySet<string> = new Set(['new york', 'washington', 'georgia']);

/** Postal codes of states and provinces, but for those that are common abbreviations besides. */
export const STATE_CODES: ReadonlySet<string> = new Set(
  `AK AZ AR CA CO CT FL GA HI IL IA KS KY ME MI MN MO MT NE NV NH NJ NM NY NC ND OH OK PA RI SC SD TN TX UT VT VA
  WA WV WI WY ID AB BC MB NB NL NS ON QC SK`.split(/\s+/),
);
