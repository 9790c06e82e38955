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
  chief executive pres gen col maj capt lt sgt sec amb prof rev hon atty supt justice justices associate managing
  councillor councilman alderman congressmen lawmaker delegate nominee incumbent challenger analyst author actor
  actress singer writer director-general co-founder rapper activist dissident oligarch billionaire mogul patriarch
  metropolitan mother uncle aunt grandfather grandmother
  frau fraulein bundesprasident bundesprasidentin general oberst doktor furst graf
  generale capitano dottor dottore avvocato
  prokurator sedzia posel poslanka senatorka redaktor ksiadz biskup burmistrz marszalkini
  generale president-elect vicepresidente vicepresidenta exministro excanciller
  патриарх митрополит архиепископ полковник майор капитан лейтенант прокурор академик профессор доктор экс-президент
  премьерка міністерка патріарх полковник генерал суддя депутатка голова
  лорд сър сэр сер мистер мисс миссис мадам мсье сеньор герр фрау баронеса баронесса
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
  arsenal rapid olimpija sparta slavia metalist metallurg metalurg krylia cska psv maccabi hapoel olympique stade
  sportivo ujpest honved partizan hajduk legia wisla lech gornik slask bohemians racing
  mount fort camp port lake cape san santa santo sao sankt sveti
  united fair kievan kyivan
  kleine kleines neue neues alte nieder ober bad
  динамо спартак локомотив торпедо зенит шахтар шахтер металлист металург металлург
  единая единой единую справедливая справедливой радио телеканал отель гостиница театр кинотеатр
  сбербанк сбербанка сбербанку почта почты почту банк банка банку голос голосу голоса герой героя герою героям героев
  едина радіо готель пошта пошти голос банк герой героя
  hlas glos poczta bohater hrdina
  киевская киевской київська київської святая святой
  великая великой великую велика великої велику великій вялікая вялікай
  wielka wielkiej velka velke velkou velika veliki veliko
`);

/** Those of them that are cut short with a stop. */
export const SHORT_FORMERS = words(`st mt ft`);

/** The same, where they are written in capitals. */
export const CLUBS = words(`
  fc afc cf ac as ss sc cd ca sv vfb vfl tsv hc bc rc fk hk nk kk bk ks rks gks lks mks cska psv uss hms hmcs ins mv
  фк хк бк мфк цска вк
`);

/** Parts of the world as adjectives, in all their forms: they make a longer name of what stands behind them. */
export const DIRECTION =
  /^(?:(?:юго|северо)?(?:южн|северн|восточн|западн)|півден+|північн|східн|західн|паўднёв|паўдневы|паўночн|усходн|заходн|източн|poludniow|polnocn|wschodni|zachodni|jizni|severni|severn|vychodni|zapadni|zahodn|vzhodn|juzn)\p{L}{0,3}$/u;

/** Words that a hyphen joins to what follows them: Ost-Berlin, Северо-Восток. */
export const JOINED_FORMERS = words(`
  nord sud ost west north south east neu alt gross klein ober unter nieder bad st saint sainte sankt nouvelle
  nowo novo zapadno
  северо южно юго западно восточно ново нижне верхне усть санкт сент північно південно східно західно паўночна
`);

/** Words behind which a place is named: what stands behind that place is no part of it. */
export const INSIDE = words(`
  in at near from
  en
  a au
  im nach aus
  w we z ze
  v ve z ze
  в во из
  у ў з із
  na iz
  em no
  на от
`);

/** Small words that hyphens join inside a name: Stratford-upon-Avon, Chalon-sur-Saône. */
export const JOINING = words(
  `on upon by sur sous en le la les lez lès de du des da do del am an im in der nad pod ul a na на под над уль де ла`,
);

/** Words that a hyphen joins to the name before them, mostly in German and Russian: Minsk-Arena. */
export const JOINED_HEADS = words(`
  strasse platz allee brucke universitat institut stiftung schule gymnasium arena stadion hotel abkommen abkommens
  prozess turm museum theater
  арена арены арене сити банк банка авиа спорт тв фм медиа отель сортировочная пассажирская товарная
  city arena bank tv fm media sport
`);

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
  order hero heroes party radios fort isles island islands lake mount cup miss mister daughters sons
  banco voz batallas heroe orden partido bahia golfo estrecho isla islas
  voix ordre parti baie golfe detroit ile iles
  voce ordine partito golfo isola isole
  voz ordem partido baia ilha ilhas estreito
  bank stimme schlacht vertrag bucht universitat
`);

/** What such a name is joined with. */
export const LINKS = words(`of de di da do du von des del della delle dei dos das`);
/** Articles that may stand behind it. */
export const ARTICLES = words(`the la le los las les der`);
/** The same, cut short before a vowel. */
export const ELIDED_LINKS = words(`d dell`);

/** Treaties called after a place: Minsk agreements. */
export const ACCORDS = words(`accord accords agreements protocol protocols`);
/** First letters of the small words behind a name that matter. */
export const SMALL_BEHIND_INITIALS: ReadonlySet<string> = new Set('oadpv');

/** Last words of names that “of Somewhere” turns into another body: State Union of Serbia. */
export const BODIES = words(`
  union state states council court bank party league federation confederation republic congress assembly treaty
  agreement academy institute university ministry committee commission army church society association alliance
  community front movement parliament senate
  союз союза союзу союзом союзе совет совета совету совете советом
  unia unii unie unija unije uniji
`);
/** First words of such names where the noun comes first: Unión Estatal de Serbia. */
export const FIRST_BODIES = words(`union unione uniao`);

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
  city arena oblast voivodeship district county province governorate prefecture street avenue boulevard square
  airlines airways railway railways symphony marathon
`);

/** Words that make a longer name of the one or two words before them inside a sentence: Moscow State Circus. */
export const HEADS = words(`
  university college circus school institute academy museum gallery library hospital cathedral church mosque
  city county street avenue road square park bridge tower airport station stadium arena harbor harbour island
  islands river lake bay beach sea ocean hall house hotel centre center
  times post journal herald tribune gazette telegraph globe chronicle examiner news today review
  bank exchange group holdings corporation company foundation society association institution organization
  region metro zoo circus opera ballet theatre theater philharmonic cup open derby games olympics festival biennale
  forum summit protocol process accords agreement agreements treaty convention memorandum works plant factory mill
  mills brewery shipyard airlines airways railway railways club team party front movement choir lane drive
  boulevard highway building plaza mall palace castle fort mountain peak mount valley desert island canyon
  fc cf tv os sc fk hc bc fm united rovers wanderers sox yankees
  play maps docs home pay watch music store cloud assistant
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
  abdul abdullah abigail achim ada adolf adrian agata agnes agnieszka ahmad ahmed aidan aisha alain alana alban
  alberto aldo alejandra alejandro aleksandar aleksandra aleksei aleksej alessandra alessandro alfonso alfred ali
  alicia alina alison allison alois aloysius alvaro amanda amber amelia amir anastasia anatoly andras andrzej angel
  angelica angelika angelo anita anja anke annette antje anton antonia antonin antonio antti anwar archie arkady
  arnaud arnold artem arthur artur arturo ashley astrid audrey augusto axel barbora bartosz basil beatrice beatriz
  bela belinda benedict benedikt benito benny bernadette bernardo bernd bert bertrand beth betty bianca birgit
  blanca bogdan bohdan boleslaw borislav brandon brenda brendan brent brett bridget brigitte britney brigitta bryan
  caleb camilla camille candace carmen carola carolyn casey cassandra catarina cathy cecilia cedric celine cesar
  chantal charlene chelsea cheryl chiara chloe christa christelle christiane christina christoph christophe ciara
  clara clarence clement clemens cliff clive cody colette colin colleen conor conrad constantin constantine corinne
  cory craig crispin curtis cynthia cyril czeslaw dagmar damian damien dan daniela daniele danielle danuta daria
  darren dave davide dawid deb debbie deirdre delia dennis derek desmond diane didier diego dieter dimitri dimitris
  dirk dmitrij dolores dominic dominik dominique donatella dorothea dorothy dorota douglas duncan dustin dwight dylan
  eamon eberhard ed eddie edgar edith edmund edoardo eduard eduardo edvard edwin egon eileen ekaterina elaine
  eleanor elena eleonora elias elisa elisabeth eliza elke ella elliot elliott elsa elvira emil emile emilia emilio
  emily emmanuelle enrico enrique erich erika erin ernest ernst esteban estelle esther ethan eugen eugene eugenia
  eva evelyn ewa fabian fabio fabrice fatima fausto federica federico felicia felipe felix ferdinand filip fiona
  florence florian franca francesca francesco francine francisca francisco franciszek franco francoise frantisek
  freddie frederic frederick frederik frida friedrich fritz gabriel gabriela gabriele gabriella galina garry gavin
  gaston gemma gennady genevieve geoff geoffrey georg georges georgina gerd germaine gianni gilbert gilles gina
  giorgio giovanna giovanni giulia giulio giuseppe glenn gloria gordana graciela graeme greta gregor gregory
  grigory grzegorz guido guillaume guillermo gunter gunther gustav gustavo gwen hamid hanna hannah hannelore
  hannes harald hasan hedwig hector heidi heike heinrich heinz helena helene helga henri henrik henrique herbert
  herman hermann hilda holger holly howard hubert hugh hugues humberto hussein ibrahim ida ignacio igor ilona ilse
  ilya imran ingrid inna irena irene irina iris irma irving isaac isabel isabella isabelle ismail ivana ivo jackie
  jacek jacob jacqueline jadwiga jakob jakub jamal jan jana janet janine janusz jaroslav jarosław jasmine jaime
  jean-claude jean-luc jean-marie jean-pierre jeanette jeanne jeannette jeff jeffrey jenna jenny jerome jerzy
  jesper jessie jesus jill jindrich jiri joanna joanne joao jochen jody joerg johannes jolanta jonas jordi jorg
  josef josefina joseph joyce jozef juana juanita judy juergen jules julie juliet juliette julio julius jurgen
  justine kai kamil kamila karel karim karin karina karl karla karol karolina kasia katarina katarzyna kate
  katerina katharina katherine kathleen kathryn kathy katia katie katja katrin kay kazimierz kelvin kerry kerstin
  kirsten kirsty klara klaus klement kristen kristian kristin kristina kristof kristoph krystyna krzysztof kurt
  kyle ladislav larissa larry lasse laszlo lauri laurie lazar leah leila lena leonard leonardo leonie leonor
  leopold leszek leticia lewis liam lidia liliana lilian lillian lily linus lionel lloyd lorena lorenzo loretta
  lori lothar louise lubos luca lucia luciano lucie lucien lucy ludmila ludmilla ludwig luigi luisa lukas lukasz
  lydia lynn lyudmila maciej madeleine madonna magdalena magda maggie magnus mahmoud malcolm malgorzata manfred
  manolo manuela marcel marcela marcelo marcin marcos marcus marek margarita margot marguerite mariana marianna
  marianne mariano marilyn marina marine mariusz marjorie markus marlene marta martha martina marvin maryam marzena
  massimo mathias mathieu mathilde matilda matteo matthias matthieu maura maureen maurice maurizio max maxime
  maximilian maya megan mehmet melanie melinda melissa mercedes meredith mia michaela michal micheal michele mickey
  mihail mihai mika mikael milada milan milena miloslav miriam miroslav miroslaw mohammad moira monica monika
  monique moritz morgan mustafa myriam nadia nadine nancy naomi natalie natalya natasha nathalie nathan
  nathaniel nelly nicholas nick nicola nicolae nicole nils nina noah noel nora norbert norma norman octavio olaf
  ole oleksandr oleksii olena olivia olivier omar ondrej orlando osama oskar osvaldo otto owen paola paolo
  pascal pat patricio patrik patrizia paulina pauline paulo pavel pavol pawel peggy penelope penny per perry
  petra phillip phyllis pia pierluigi pietro piers pilar priscilla przemyslaw quentin quinn rafal raimund rainer
  rajiv ralf ralph ramon ramona randall randy raquel rashid raymond regina reginald reinhard rene renata renate
  rhonda ricardo riccardo richard rita roberta robin robyn rocio rodney rodrigo rogelio roland rolf romain
  romano romeo ronnie rosa rosalind rosario rose rosemary ross roxana roy ruben rudolf rudolph rudy rui rupert
  russell ryszard sabine sabrina sally salvador salvatore samantha sami sandro sanja santiago sasha saskia
  scarlett sebastiano selena serena serge sergi sergio shane shannon sheila shelley shirley sid sidney siegfried
  sigmund sigrid silke silvia simona simone siobhan slavomir slobodan sofia solomon sonia sonja sophia sophie stacy
  stanislav stanislaw stefania stefano steffen stella stephanie stephane steffi sue susana susanne susie suzanne
  sven svetlana swetlana sylvain sylvester sylvia sylvie tadeusz tamara tania tanja tanya tara tatiana tatjana
  tatyana ted terence teresita terry thierry thilo thorsten tiffany tilo timothy tina tobias todd tomas tommaso
  tommy toni torsten tracy trevor tristan ulrich ulrike umberto urszula uwe vadim valentin valentina valentino
  valeria valerie valeriy vanessa vasily vasyl veronica veronika vicente vicki victoria viktar viktoria vincenzo
  viola violeta virginie vitaly vito viviana vivian vivien vladimira vlastimil vojtech volker vyacheslav walter
  wanda wendell wenzel wiktor wilfried willi willy wilma wim wladyslaw wlodzimierz wojciech yana yannick yasmin
  yegor yevgeny yolanda yosef youssef yulia yuliya yusuf yves yvette yvonne zachary zara zbigniew zdenek zdzislaw
  zofia zoltan zsolt zuzana zygmunt jaap joost maarten pieter wouter willem joris
  mikolaj tadej matjaz marko luka ziga gregor alenka tanja natasa bostjan
  анастасия антонина аркадий артем артём артур богдан валентин валентина варвара вера вероника виктория виталина
  владислав всеволод вячеслав галина герман глеб даниил данила дарья денис диана егор екатерина елизавета ефим
  жанна захар зинаида зоя игнат инна иосиф ирина карина клара ксения лев лидия любовь людмила маргарита марина марк
  матвей михайло надежда нина оксана павло полина раиса рамзан ринат римма роман руслан савелий семен степан
  тамара тарас тимофей тимур ульяна федор фёдор филипп эдвард эльвира эмма юлиан яна яков ярослав джо барак билл
  хиллари джордж джон джеймс майкл роберт уильям томас дэвид энтони борис тони гордон маргарет ангела герхард
  франсуа николя жак марин хавьер педро мигель хуан карлос фидель рауль уго эво нестор марио сильвио джузеппе
  маттео ханс карл отто фридрих вильгельм генрих
  віктор вікторія олена ольга юлія наталія ірина ігор іван євген євгенія дмитрій василь віталій тетяна світлана
  людмила михаїл павло степан тарас богдан ярослав роман максим анна анатолій валерій григорій леонід арсеній
  борис джон джо дональд тереза девід емманюель
  віктар мікола павел аляксей ігар ірына святлана наталля вольга людміла алена васіль міхась зміцер
  тодор бойко румен росен кирил стефан димитър петър георги иван христо мария елена ивайло цвета цветан марияна
  корнелия гергана десислава лиляна николай пламен красимир боян дэвид дейвид тереза доналд ангела жан-клод мишел
  джереми майкъл емануел еманюел джъстин асия
`);

/** Ends of adjectives behind the name of a Polish or Czech town: Mińsk Mazowiecki. */
export const TOWN_ENDING = /[csz]k(?:i|a|ie|im|iego|iemu|iej|y|e|eho|emu|ou|em)$/;

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
]); // biome-ignore format: a table

/** The same of those that are cities too: they count at the end of a list only. */
export const CITIES_TOO: ReadonlySet<string> = new Set(['new york', 'washington']);

/** Postal codes of states and provinces, but for those that are common abbreviations besides. */
export const STATE_CODES: ReadonlySet<string> = new Set(
  `AK AZ AR CA CO CT FL GA HI IL IA KS KY ME MI MN MO MT NE NV NH NJ NM NY NC ND OH OK PA RI SC SD TN TX UT VT VA
  WA WV WI WY ID AB BC MB NB NL NS ON QC SK`.split(/\s+/),
);

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
