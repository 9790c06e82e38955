// Word lists of neighbours.ts, in small letters and without accents (as `foldName` leaves them), one language a
// line. A speaker of a language can read and correct its line.
import { CLUB_FORMERS } from './clubs.data.ts';
import { words } from './list.ts';

/** Words that make a longer name of the name behind them, even where a sentence begins. */
export const FORMERS: ReadonlySet<string> = new Set([
  ...CLUB_FORMERS,
  ...words(`
  casa
  storm hurricane typhoon cyclone ciudad terme lazne toplice oper schauspiel volksbuhne tierpark messe zoo elektro
  верхний верхняя верхнее верхней верхнего нижний нижняя нижнее нижней нижнего нижнем верхня верхньої нижня нижньої
  горна горни горно долна долни долно gorny gorna gorne gornego dolny dolna dolne dolnego horni dolni gornja gornji
  western eastern northern southern northwestern northeastern southwestern southeastern
  south north east west latin greater lesser inner outer upper lower saint st
  borussia werder eintracht fortuna hertha radio radyo hotel villa team club miss air college
  mount fort camp port lake cape san santa santo sao sankt sveti
  museum museo museu musee teatro theater
  united fair kievan kyivan arena арена арэна
  little kleine kleines neue neues alte nieder ober bad
  единая единой единую справедливая справедливой радио телеканал отель гостиница театр кинотеатр
  universitat universitatsklinik universitatsklinikum uniklinik hochschule fachhochschule flughafen hauptbahnhof landgericht amtsgericht oberlandesgericht universite
  bank instituto fundacion fundacao fondation fondazione institut istituto
  calle avenida rua plaza praca piazza estadio stadio aeropuerto aeroporto aeroport estacion
  сбербанк сбербанка сбербанку почта почты почту банк банка банку голос голосу голоса герой героя герою героям героев
  едина радіо готель пошта пошти голос банк герой героя
  hlas glos poczta bohater hrdina
  киевская киевской київська київської святая святой
  великий великого великому великим великом великая великой великую велика великої велику великій вялікая вялікай
  wielka wielkiej velka velke velkou velika veliki veliko
`),
]);

/** Those of them that are cut short with a stop. */
export const SHORT_FORMERS = words(`st mt ft`);

/** Parts of the world as adjectives, in all their forms: they make a longer name of what stands behind them. */
export const DIRECTION =
  /^(?:(?:юго|северо)?(?:южн|северн|восточн|западн)|півден+|північн|східн|західн|пауднев|пауночн|усходн|заходн|източн|poludniow|polnocn|wschodni|zachodni|jizni|severni|severn|vychodni|zapadni|zahodn|vzhodn|juzn)(?:\p{L}\u0306?){0,3}$/u;

/** Adjectives of a part of the world or of all of it, in all their forms: they make another body of the one behind them. */
export const CONTINENTAL =
  /^(?:european|african|asian|eurasian|nordic|arab|caribbean|international|europe(?:o|a|en|enne)|inter-american|pan-african|(?:europaisch|afrikanisch|asiatisch|international)\p{L}{0,2}|(?:европеи\u0306ск|евразии\u0306ск|африканск|азиатск|международн|европеи\u0306ськ|міжнароднь?|europejsk|euroazjatyck|afrykansk|azjatyck|miedzynarodow|evropsk|africk|asijsk|mezinarodn|afrisk|azijsk|mednarodn)(?:\p{L}\u0306?){0,3}|международен)$/u;

/** How nouns end in Slavic languages that are no adverb or verb before a name, and no adjective: Filharmonija, Топлофикация. */
export const NOUN_ENDING =
  /(?:[кнцртфлг]ия|ница|ище|ство|тека|[cnrtflg]ija|[csz]ja|[rfg]ia|[rfgl]ie|[ck]ace|nic[ae]|isce|stvo|[rtln]ec)$/;

/** How German nouns end that a town behind them makes a body of: Staatsoper Hamburg. */
export const GERMAN_BODY =
  /^(?=.{7})\p{L}*(?:theater|oper|gericht|universitat|universitatsmedizin|hochschule|klinikum|sparkasse|volksbank|stadtwerke|verkehrsbetriebe|philharmoniker|orchester|akademie|handelskammer|kunsthalle|staatsarchiv)$/u;

/** Words that a hyphen joins to what follows them: Ost-Berlin, Северо-Восток. */
export const JOINED_FORMERS = words(`
  nord sud ost west north south east neu alt gross klein ober unter nieder bad st saint sainte sankt nouvelle
  haute haut basse hauts grande grand seine vieux petit petite alta alto
  nowo novo zapadno
  северо южно юго западно восточно ново нижне верхне усть санкт сент північно південно східно західно паўночна
`);

/** Words behind which a place or somebody is named: what stands behind that name is no part of it. */
export const INSIDE = words(`
  in at near from
  en
  a au
  im nach aus
  w we z ze o u od dla po przy przed nad pod do
  v ve z ze s se k ke pro pri
  в во из с со о об к ко от за при про
  у ў з із від до про
  na iz h
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
  prozess turm museum theater krankenhaus klinik park preis haus halle damm ufer ring kaserne kirche denkmal
  polnoc poludnie wschod zachod srodmiescie noord zuid oost
  matin soir zapad vychod jih venkov mesto stred
  sallskapet foreningen institutet priset skolan stiftelsen museet gatan torget sjukhuset
  teleskop bibliothek orden medaille gesamtschule realschule grundschule
  центр фонд арена арэна арэны арены арене сити банк банка авиа спорт тв фм главный главная южный северный медиа отель сортировочная пассажирская товарная
  city arena bank tv fm presse media sport
`);

/** Words that make a party of a country before them, where no office follows: New Zealand First. */
export const PARTY_WORDS = words(`first forward together`);

/** Forms of firms, behind their names: a town before one is no town. */
export const FIRM_FORMS = words(
  `ag gmbh se kg ohg ltd inc plc llc spa srl bv nv ab oy aps sarl sasu ooo ооо оао пао тов`,
);

/** What “&” joins to the name of a firm. */
export const PARTNERS = words(`co company sons son bros brothers partners associates cie sohne hijos`);

/** Words before a country that make an agency or an association of it: Statistics New Zealand. */
export const AGENCIES = words(`
  statistics tourism transport parks police cricket rugby athletics swimming netball basketball gymnastics hockey
  screen infrastructure environment innovation immigration invest historic natural creative sport disneyland
  euronext sciences
`);

/** Abbreviations that stand before a place without being part of its name. */
export const POWERS = words(`
  eu un us uk usa nato zda ozn osn onz sad ue ес сша нато оон ссср рф єс срср сащ
`);

/** Words that do so only inside a sentence: where one begins, or in a headline, they are plain adjectives. */
export const ADJECTIVE_FORMERS = words(`
  new old big great green grand nouveau nouvelle nueva nuevo nova novo novy nova nowa nowy новый новая новое
`);

/** Institutions and works that are named after what follows “of”: Bank of Russia. */
export const NAMED_AFTER = words(`
  bank university college institute academy museum tower bridge battle siege treaty peace church cathedral
  archbishop bishop duke duchess earl countess marquess viscount baron baroness council prince princess
  merchant merchants spirit maid maiden wreck
  opinion tribuna cronica
  union duchy edict congress diet concordat synod pact declaration charter statute
  school hospital theatre theater opera port gulf bay isle strait voice radio banks universities
  banco universidad universidade instituto museo museu academia batalla batalha tratado torre torneo torneio
  banque universite institut musee academie bataille traite tour
  banca universita istituto accademia battaglia trattato politecnico paschi
  verdrag universiteit friede frieden
  order hero heroes party times journal herald radios fort isles island islands lake mount cup miss mister daughters sons
  banco voz batallas heroe orden partido bahia golfo estrecho isla islas
  voix ordre parti baie golfe detroit ile iles
  voce ordine partito golfo isola isole
  stade vitoria academica standard
  heraldo correo mercurio faro gaceta orquesta filarmonica sinfonica ballet coro talleres telefonos telefonica
  soir quotidien depeche courrier progres echo orchestre jornal folha correio corriere gazzetta orchestra
  canal diario festival feria catedral celta athletic girondins olympique atletico sporting racing deportivo real club
  voz ordem partido baia ilha ilhas estreito
  bank stimme schlacht vertrag bucht universitat edikt
  lago lac laguna porte puerta porta unie
`);

/** What such a name is joined with. */
export const LINKS = words(`of upon de di da do du von van des del della delle dei dos das`);
/** Articles that may stand behind it. */
export const ARTICLES = words(`the la le los las les der`);
/** The same, cut short before a vowel. */
export const ELIDED_LINKS = words(`d dell`);

/** Names of one word that several towns have, told apart by what “de” joins to them: Santiago del Estero. */
export const SHARED = words(`
  barcelona santiago cordoba cartagena valencia guadalajara merida leon granada toledo trujillo cuenca palma alcala
  castellon jerez arcos puebla asuncion rosario concepcion trinidad guayana villa puerto talavera
`);
/** First words of such names of two words. */
export const SHARED_FIRST = words(`san santa santo sao puerto villa`);

/** First letters of the small words behind a name that matter. */
export const SMALL_BEHIND_INITIALS: ReadonlySet<string> = new Set('oadpvnzucmtkbgsšžherlfwié');

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

/** Endings of English adjectives of nationality, which stand before a name without being part of it. */
export const ADJECTIVE_ENDING = /(?:ian|ish|ese|ist|can|nch|utch)$/;

/** Words that make a longer name of what stands before them, in headlines too: Moscow Times. */
export const PAPERS = words(`
  university times post journal herald tribune gazette orchestra philharmonic airport stadium
  foundation corporation institute college academy museum hospital hotel island islands
  city arena oblast region metro voivodeship district county province governorate prefecture street avenue boulevard square
  airlines airways railway railways symphony marathon prize memorial
  груп групп инвест капитал холдинг медиа логистик девелопмент
  rica leone faso lanka bissau concordia saint-germain
  центр арена сити плаза холл экспо таймс пост тауэр
`);

/** Words that make a longer name of the one or two words before them inside a sentence: Moscow State Circus. */
export const HEADS = words(`
  university college circus school institute academy museum gallery library hospital cathedral church mosque
  city county street avenue road square park bridge tower airport station stadium arena harbor harbour island
  islands river lake bay beach sea ocean hall house hotel centre center
  times post journal herald tribune gazette telegraph globe chronicle examiner news today review
  bank exchange group holdings corporation company foundation society association institution organization
  network yearbook authority agency laboratory observatory
  region metro zoo circus opera ballet theatre theater philharmonic cup open derby games olympics festival biennale
  forum summit protocol process accords agreement agreements treaty convention memorandum works plant factory mill
  mills brewery shipyard airlines airways railway railways club team party front movement choir lane drive
  boulevard highway building plaza mall palace castle fort mountain peak mount valley desert island canyon
  fellowship scholarship service services fund trust
  canal monument award awards medal doctrine act library trophy
  ff ik gif hf bk sk sco clube futebol futbol esporte
  stichting huis academie groep universiteit prijs instituut fonds ziekenhuis
  odasi borsasi fabrikasi harekati limani dernegi birligi sendikasi barosu tersanesi
  universitesi havalimani bulvari caddesi sokagi meydani merkezi baraji koprusu stadyumu stadi lisesi hastanesi oteli
  vakfi muzesi gazetesi bankasi partisi carsisi ovasi parki belediyesi belediyespor ciftligi kupasi odulu enstitusu
  tiyatrosu fakultesi koleji camii festivali kulubu orkestrasi surlari golu kalesi adasi dagi nehri korfezi bogazi
  fc cf tv os sc fk hc bc fm united rovers wanderers sox yankees
  controls motors industries electric pharma pictures records studios entertainment technologies systems solutions partners
  capital ventures bancorp insurance mutual foods express cargo shipping logistics telecom aerospace dynamics labs
  pharmaceuticals insider daily weekly monthly fashion uprising spring commune ghetto declaration charter statute
  fco osc hsc afc sco handball volleyball basket dental clinic medical development consulting
  project fair tidning lans hogskola universitet sjukhus bolts
  play maps docs home pay watch music store cloud assistant
`);

/** Ends of adjectives behind the name of a Polish or Czech town: Mińsk Mazowiecki. */
export const TOWN_ENDING = /[csz]k(?:i|a|ie|im|iego|iemu|iej|y|e|eho|emu|ou|em)$/;
