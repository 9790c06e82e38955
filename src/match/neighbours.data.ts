// Word lists of neighbours.ts, in small letters and without accents (as `foldName` leaves them), one language a
// line. A speaker of a language can read and correct its line.

/** Offices, ranks, forms of address and kinship that stand before a name, or between a country and a name. */
export const TITLES = words(`
  president presidents vice deputy acting former then ex prime foreign defense defence finance interior interim
  minister ministers premier chancellor secretary general generals admiral marshal colonel captain major sergeant
  lieutenant commander senator sen rep representative congressman congresswoman governor gov mayor judge justice
  chief director chairman chairwoman chair ceo cto cfo founder leader spokesman spokeswoman spokesperson speaker
  ambassador envoy commissioner professor prof doctor dr mr mrs ms miss sir dame lord lady king queen prince
  princess duke duchess emperor empress tsar czar pope cardinal archbishop bishop father sister brother saint
  comrade coach manager editor reporter correspondent officer attorney counsel agent detective rabbi imam sheikh
  sheik ayatollah crown head first candidate nominee elect administration government officials
  prasident prasidentin kanzler kanzlerin bundeskanzler bundeskanzlerin ministerprasident aussenminister
  aussenministerin minister ministerin herr frau konig konigin papst chef sprecher sprecherin botschafter
  presidente presidenta expresidente primer primera ministro ministra canciller senador senadora diputado
  gobernador alcalde rey reina principe papa don dona senor senora general doctor juez fiscal lider portavoz
  presidente primeiro ministro ministra ex-presidente senador deputado governador prefeito rei rainha
  president presidente premier ministre monsieur madame m mme chancelier chanceliere senateur depute maire roi reine
  pape porte-parole ambassadeur maitre
  presidente ministro ministra cancelliere re regina papa signor signora onorevole
  prezydent premier minister kanclerz pan pani krol krolowa papiez rzecznik szef general marszalek
  prezident premier ministr ministryne kanclerka kancler pan pani kral kralovna papez mluvci sef predseda
  predsednik premier minister ministrica kanclerka kralj kraljica papez
  президент вице премьер премьер-министр министр канцлер глава генерал маршал король королева папа господин
  госпожа посол депутат сенатор спикер лидер адвокат судья представитель пресс-секретарь
  президентка прем'єр прем'єр-міністр міністр канцлерка очільник посол речник пан пані король
  прэзідэнт прэм'ер прэм'ер-міністр міністр спадар спадарыня кароль
  премиер министър министерпредседател канцлерът президентът кралица крал председател
`);

/** Weekdays, months and other words of time that are written with a capital. */
export const TIMES = words(`
  monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
  january february march april may june july august september october november december
  jan feb mar apr jun jul aug sep sept oct nov dec today yesterday tomorrow christmas easter
`);

/** Words that make a longer name of the name behind them, even where a sentence begins. */
export const FORMERS = words(`
  western eastern northern southern northwestern northeastern southwestern southeastern
  south north east west latin greater lesser inner outer upper lower saint st
  dynamo dinamo spartak lokomotiv torpedo zenit shakhtar inter real atletico sporting racing deportivo bayern
  borussia eintracht fortuna hertha radio radyo hotel villa team club miss air college
  динамо спартак локомотив торпедо зенит
`);

/** The same, where they are written in capitals. */
export const CLUBS = words(`fc afc cf ac as ss sc cd ca sv vfb vfl tsv hc bc rc fk hk nk kk фк хк цска`);

/** Words that do so only inside a sentence: where one begins, or in a headline, they are plain adjectives. */
export const ADJECTIVE_FORMERS = words(`
  new old big great little grand nouveau nouvelle nueva nuevo nova novo novy nova nowa nowy новый новая новое
`);

/** Institutions and works that are named after what follows “of”: Bank of Russia. */
export const NAMED_AFTER = words(`
  bank university college institute academy museum tower bridge battle siege treaty peace church cathedral
  archbishop bishop school hospital theatre theater opera port gulf bay isle strait voice radio banks universities
  banco universidad universidade instituto museo museu academia batalla batalha tratado torre torneo torneio
  banque universite institut musee academie bataille traite tour
  banca universita istituto accademia battaglia trattato
`);

/** What such a name is joined with. */
export const LINKS = words(`of de di da do du von des del della dei`);

/** Last words of names that “of Somewhere” turns into another body: State Union of Serbia. */
export const BODIES = words(`
  union state states council court bank party league federation confederation republic congress assembly treaty
  agreement academy institute university ministry committee commission army church society association alliance
  community front movement parliament senate
`);

/** Words with a capital that begin a sentence or stand for themselves: no part of a name behind or before them. */
export const PLAIN = words(`
  i i'm i've i'd i'll ok mp mps us uk un eu nato
  the a an in on at by for from with to of and or but as if when while after before since until during despite
  although though because however meanwhile yet so then thus now still even only both either neither not no yes
  what which who whom whose why how where that this these those there here he she it they we you his her its
  their our your my some many most all any each every other another such more less
  soviet imperial tsarist communist nazi fascist roman ottoman medieval modern ancient revolutionary catholic
  protestant orthodox muslim jewish christian democratic republican democrat
  republic republica republique repubblica republik republika republiki republike republiku republici republikou
  республика республики республике республику республикой республіка республіки республіці рэспубліка рэспублікі
  город города городе городом место град гр г місто міста місті horad miasto miasta miescie mesto mesta meste
`);

/** Endings of English adjectives of nationality, which stand before a name without being part of it. */
export const ADJECTIVE_ENDING = /(?:ian|ish|ese|ist|can|nch|utch)$/;

/** Words that make a longer name of what stands before them, in headlines too: Moscow Times. */
export const PAPERS = words(`
  university times post journal herald tribune gazette orchestra philharmonic airport stadium
`);

/** Words that make a longer name of the one or two words before them inside a sentence: Moscow State Circus. */
export const HEADS = words(`
  university college circus school institute academy museum gallery library hospital cathedral church mosque
  city county street avenue road square park bridge tower airport station stadium arena harbor harbour island
  islands river lake bay beach sea ocean hall house hotel centre center
  times post journal herald tribune gazette telegraph globe chronicle examiner news today review
  bank exchange group holdings corporation company foundation society association institution organization
  fc cf tv os sc fk hc bc fm united rovers wanderers sox yankees
  play maps drive docs home pay watch music store cloud assistant
`);

/**
 * Common given names that are no common words besides (no Will, no Mark): before a name they make a person of it,
 * behind a country they begin the name of its president.
 */
export const GIVEN_NAMES = words(`
  aaron adam alan albert alex alexander alexei alexey alexis alice amy ana anders andre andrea andreas andrei andrew
  andrey andy angela ann anna anne annegret anthony antonio antony ariel arthur barack barbara barry bashar ben
  benjamin bernard bernie bill bob boris brad brian bruce carl carla carlos carol caroline catherine charles charlie
  chris christian christine christopher claire claude condoleezza cristina daniel david deborah denis
  dick diana dilma dmitri dmitry dmytro donald donna doug edward elena elizabeth ellen emily emma emmanuel eric
  erik ernesto evo fernando fidel francis francois frank franz fred gary george gerald gerard gerhard gordon graham
  greg guy hans harold harry hassan heather heiko helen helmut henry hillary horst hugo ian igor ivan ivanka jack
  jacques jair jake james jamie jane janet jason javier jean jeff jennifer jens jeremy jerry jessica jill jim
  jimmy joachim joan joe joel johan john johnny jon jonathan jorge jose joseph josh joshua juan judith julia julian
  justin karen karl kate katherine keith kelly ken kenneth kevin kim kirill kofi konrad lars laura lauren laurent
  lech leon leonid lewis linda lisa lionel louis lucas luis luiz luke lyndon madeleine manuel marc marco margaret
  maria marie mario marta martin mary matt matteo matthew mauricio michael michel michelle miguel
  mike mikhail mitch mitt mohamed mohammad mohammed muhammad nancy narendra natalia neil nelson nestor nick nicolas
  nigel nikita nikolai oleg olga oliver oscar pablo patricia patrick paul paula pedro peter petr petro phil philip
  pierre rachel rafael raul ray rebecca recep richard rick robert roberto roger roman ron ronald ruth ryan
  samuel sandra sara sarah saul scott sean sebastian sergei sergey sharon silvio simon stefan stephen steve steven
  stuart susan svetlana taylor ted teresa theresa thomas tim tom tony tzipi ursula valery vera victor viktor vincent
  vitali vladimir volodymyr walter warren wendy werner wilhelm william winston wladimir wolfgang xavier xi
  yulia yuri zoe aliaksandr alyaksandr aleksandr aleksander andrzej beata jaroslaw mateusz piotr tomasz milos
  vaclav alexandr andrej borut janez
  александр алексей анатолий ангела андрей анна антон борис вадим валерий василий виктор виталий владимир
  вячеслав геннадий георгий григорий дмитрий дональд евгений елена жан иван игорь илья кирилл константин лариса
  леонид людмила максим мария михаил наталья никита николай олег ольга павел петр светлана сергей софия
  татьяна тереза эммануэль эдуард юлия юрий джереми
  володимир дмитро микола михайло олександр олексій петро сергій юрій андрій
  аляксандр уладзімір мікалай сяргей
`);

/** Old-world cities whose names towns in the United States and Canada took. */
export const NAMESAKES = words(`
  alexandria amsterdam antwerp athens belgrade berlin bern birmingham bethlehem bristol brussels cairo cambridge
  canton carthage copenhagen corinth cordoba damascus delhi dresden dublin durham edinburgh florence frankfort
  geneva genoa glasgow hamburg hanover havana heidelberg hebron jerusalem lima limerick lisbon liverpool london
  madrid manchester melbourne memphis milan minsk moscow naples newcastle nineveh odessa oxford palermo palestine
  paris perth petersburg plymouth prague riga rome rotterdam seville sheffield smyrna sparta stockholm stuttgart
  syracuse toledo tripoli troy turin utrecht valencia valparaiso venice versailles vienna warsaw warwick wellington
  worcester york zurich
`);

/** States of the United States and provinces of Canada that are no countries too. */
export const STATES = [
  'alabama', 'alaska', 'arizona', 'arkansas', 'california', 'colorado', 'connecticut', 'delaware', 'florida',
  'hawaii', 'idaho', 'illinois', 'indiana', 'iowa', 'kansas', 'kentucky', 'louisiana', 'maine', 'maryland',
  'massachusetts', 'michigan', 'minnesota', 'mississippi', 'missouri', 'montana', 'nebraska', 'nevada',
  'new hampshire', 'new jersey', 'new mexico', 'new york', 'north carolina', 'north dakota', 'ohio', 'oklahoma',
  'oregon', 'pennsylvania', 'rhode island', 'south carolina', 'south dakota', 'tennessee', 'texas', 'utah',
  'vermont', 'virginia', 'washington', 'west virginia', 'wisconsin', 'wyoming', 'alberta', 'british columbia',
  'manitoba', 'new brunswick', 'newfoundland', 'nova scotia', 'ontario', 'quebec', 'saskatchewan',
]; // biome-ignore format: a table

/** Words of four letters and more that stay small in headlines in which others have capitals. */
export const HEADLINE_SMALL = words(
  `with from into over upon than that about after under between against versus`,
);

/** Function words of languages that write every noun with a capital, where capitals tell nothing of names. */
export const NOUN_CAPITALS = words(
  `der und ist nicht mit auf fur dem des eine einen einer auch sich wird dass`,
);

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}
