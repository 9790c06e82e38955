// Places that share their names, in small letters and without accents (as `foldName` leaves them).
import { foldName } from '../text/folding.ts';
import { words } from './list.ts';

/** Cities outside the United States and Canada, with names that towns there took or might have taken. */
export const OLD_WORLD = words(`
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
  nassau kingston waterloo lancaster chester exeter portsmouth southampton york rugby
  moscu moscou moskau moskwa moskva mosca moscovo londres paryz pariz roma rim atenas athen varsovia warschau
  москва москвы москве москву париж парижа париже лондон лондона лондоне афины одесса берлин варшава санкт-петербург
  aachen aalborg aarhus abbeville aberystwyth abidjan abuja acapulco accra adana adelaide aden agra ahmedabad aix ajaccio
  albi alcala aleppo algiers alicante alkmaar almaty almeria altdorf amiens amman ancona andorra angers angouleme ankara
  annecy antalya arezzo arles armagh arnhem arras ascoli ashgabat asmara assisi astana asti asuncion augsburg avignon
  avila ayr baku bamako bangalore bangkok barcelona bari basel basle bastia bath bayonne bayreuth beaune beauvais beijing
  beirut benevento bergamo bergen besancon bialystok bielefeld bilbao blackburn blackpool blois bochum bolton bolzano
  bordeaux boulogne bourges bradford braga brasilia bratislava breda bregenz brescia brest brighton brindisi brno bruges
  brunn bucharest burgas burgos bydgoszcz cagliari caen caracas carcassonne carlisle cassel catania chambery charleroi
  chartres chelyabinsk chemnitz cherbourg chernobyl chichester chisinau chongqing clermont cluj coburg cognac coimbra
  colmar colombo como constance constantine coventry cracovia cremona cuneo czestochowa dakar darmstadt darwin delft
  derby dhaka dijon dnipro doha donetsk dortmund doncaster douai dundalk dunedin durban durres dushanbe dusseldorf
  duisburg eindhoven elbasan ely emden enschede epernay erfurt erlangen essen evora falkirk famagusta faro ferrara foggia
  frankfurt frankfurt-am-main freiburg fribourg fulda galway gaza gdansk gdynia ghent gijon girona gliwice gloucester
  gomel gorizia gorlitz gothenburg gottingen granada graz grimsby groningen guangzhou guildford haarlem haifa halifax
  halle hamelin hanoi harare harrogate hastings helsinki hereford hiroshima hull huesca hyderabad innsbruck irkutsk
  isfahan istanbul ivano-frankivsk izmir jaen jaipur jakarta jena johannesburg kabul kaliningrad kampala karachi kassel
  kathmandu katowice kaunas kazan kherson kharkiv kharkov khartoum kiel kielce kigali kinshasa kishinev kobe koblenz
  konigsberg konstanz kosice kyiv kyoto lagos lahore larnaca larissa lausanne leeds leicester leiden lens leon
  lerida lille limassol limoges linz liege livorno ljubljana lodz lorient lourdes louvain luanda lubeck lublin lucca
  ludwigsburg lugano lugansk luhansk luxembourg lviv lvov maastricht magdeburg mainz malaga malmo mannheim mantua maputo
  maribor marburg mariupol marseille messina metz minden modena monaco mons montauban montpellier monza mosul mulhouse
  munich munster murcia murmansk mykolaiv nagasaki nairobi namur nancy nanjing narbonne nice nicosia nijmegen
  nimes nis norwich novara novgorod novosibirsk nottingham nuremberg oldenburg olomouc olsztyn omsk opole oradea osaka
  oslo osijek osnabruck ostend ostrava oviedo paderborn pamplona paphos parma patras pau pavia penza perpignan perugia
  pescara pforzheim piacenza piraeus pisa plovdiv plzen podgorica poitiers poltava pompeii poznan preston pristina pskov
  rabat radom ravenna reading recife regensburg reims rennes reykjavik rijeka rimini riyadh rostock rostov rouen rzeszow
  saarbrucken salamanca salerno salonica samara samarkand sarajevo saragossa saratov schaffhausen segovia seoul
  sevastopol shanghai siena simferopol skopje soissons sochi solingen southend speyer split stalingrad stavanger stettin
  strasbourg suez sunderland szczecin szeged taipei tallinn tampere tangier taranto tashkent tbilisi tehran ternopil
  thessaloniki tirana tomsk torquay torun toulon toulouse tours trento trier trieste trondheim tula turku udine ufa ulm
  uppsala vaduz varna verdun vicenza vichy vilnius vitebsk vitoria vladivostok volgograd voronezh wakefield waterford
  wexford wiesbaden winchester windsor wittenberg wolfsburg worms wroclaw wuhan wuppertal xanten yalta yaroslavl yerevan
  zadar zagreb zaragoza zaporizhzhia zwickau zwolle smolensk tver tyumen grozny astrakhan parigi londra berlino varsavia
  atene lisbona seviglia napoli milano torino firenze venezia genova siviglia londyn londýn wieden ateny rzym madryt
  lizbona londen parijs минск минска минске киев киева львов мадрид рим афин вена веной женева флоренция венеция дублин
  кембридж оксфорд манчестер бирмингем берлін афіни відень лісабон дублін софия пловдив варна виена атина
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
  'oder', 'californie', 'floride', 'virginie', 'caroline du', 'pennsylvanie', 'louisiane', 'georgie', 'kalifornien', 'teksas', 'teksasu',
  'floryda', 'kalifornia', 'kalifornii', 'wyoming', 'техасе', 'техасі', 'тексас', 'каліфорнія', 'калифорния', 'калифорнии', 'флорида',
  'флориды', 'айова', 'алабама', 'аляска', 'вирджиния', 'кентукки', 'миннесота', 'мичиган', 'мэн',
  'айдахо', 'огайо', 'техас', 'теннесси', 'онтарио', 'штат айдахо', 'штат техас', 'штат огайо',
].map(foldName)); // biome-ignore format: a table

/** Small words before a state: au Texas, in Texas, штат Техас. */
export const REGION_LINKS = words(
  `au en dans le la im in en штат штата в стан w stan stanie ve statu v zvezni drzavi щата щат`,
);

/** The same of those that are cities too: they count at the end of a list only. */
export const CITIES_TOO: ReadonlySet<string> = new Set(['new york', 'washington', 'georgia']);

/** Postal codes of states and provinces, but for those that are common abbreviations besides. */
export const STATE_CODES: ReadonlySet<string> = new Set(
  `AK AZ AR CA CO CT FL GA HI IL IA KS KY ME MI MN MO MT NE NV NH NJ NM NY NC ND OH OK PA RI SC SD TN TX UT VT VA
  WA WV WI WY ID AB BC MB NB NL NS ON QC SK`.split(/\s+/),
);

/** New-world cities whose names are those of places in Britain and Ireland, too. */
export const RETURNED = words(
  `boston washington houston dallas philadelphia toronto baltimore denver richmond lincoln ottawa`,
);

/** Counties and countries in which such places are. */
export const COUNTIES: ReadonlySet<string> = new Set([
  'england', 'scotland', 'wales', 'ireland', 'lincolnshire', 'yorkshire', 'north yorkshire', 'surrey', 'county durham',
  'tyne and', 'tyne and wear', 'lancashire', 'cheshire', 'cornwall', 'devon', 'kent', 'essex', 'sussex', 'norfolk', 'suffolk', 'derbyshire',
  'nottinghamshire', 'moray', 'renfrewshire', 'ayrshire', 'county cork',
]); // biome-ignore format: a table

/** All towns of which another one is known. */
export const NAMESAKES: ReadonlySet<string> = new Set([...OLD_WORLD, ...RETURNED]);

/** Towns and countries that have a new one of the same name. */
export const NEW_TOWNS = words(`
  york jersey orleans delhi mexico zealand hampshire haven england brunswick guinea caledonia plymouth bedford
  mexiko zelanda inglaterra zelandia zeland gwinea caledonie kaledonia зеландия зеландії орлеан гвинея каледония
`);

/** Countries after which their capitals are called, and the words for a city before them: Ciudad de México. */
export const CITIES_OF = words(`mexico panama guatemala kuwait messico panama guatemala`);
export const CITY_WORDS = words(`ciudad cidade citta`);
