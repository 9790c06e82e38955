import { DEMONYMS } from './en.demonyms.ts';
import { IN_NAMES, NOUNS, SITE_PARTS, SITES, TYPES } from './en.kinds.ts';
import { ROLES } from './en.roles.ts';
import type { WordLists } from './types.ts';

/** English. */
export const en: WordLists = {
  language: 'en',
  articles: 'the a an',
  clause: `
    i i'm i've i'd i'll a an the this that these those there here it its it's he she they we you his her hers him
    their theirs our my your who whom whose what which whoever whatever
    whichever wherever whenever why how when where whether while if unless until as at by for
    from in into of on onto to toward towards upon with within without about across after against along amid amidst
    among around before behind below beneath beside besides between despite during except following including since
    than through throughout via and but or nor so yet either neither not each every fewer some several also too
    already always never often sometimes soon twice then tonight tomorrow yesterday thus hence therefore however
    nevertheless nonetheless meanwhile moreover furthermore indeed instead otherwise perhaps maybe although though
    because whereas given according due is are was were has have had be been
  `,
  plain: `
    eastern western northern southern all any no yes most many few more less little other others another own only near
    like now today down up over under out past till same such least much even just very still again ok above beyond
    both once first one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty hundred
    thousand million billion second third fourth fifth last next late later early earlier former new old big small
    long short good great best better bad worst high low half is are was were be been being am do does did done has
    have had having will would can could may might must shall should let let's get got make made take taken go going
    come came see seen say says said tell told think know want need use used look looking find found give keep put
    read ask asked work working try call called based born speaking talking writing people person man men woman women
    children kids everyone everybody someone somebody anyone nobody nothing something anything everything things thing
    way ways time times year years month months week weeks day days night morning evening hours minutes part parts
    place places world country countries nation nations state states city cities town towns government governments
    officials official police authorities critics analysts experts researchers scientists supporters opponents
    protesters voters residents lawmakers investors investigators prosecutors activists reporters journalists troops
    soldiers forces leaders ministers diplomats sources witnesses doctors teachers students workers users customers
    companies members families parents americans' shares stocks sales prices oil gas news photo photos image images
    picture pictures video videos file photograph credit source related share advertisement sign subscribe copyright
    updated published posted comments comment click watch view back home contact follow dear hello hi thanks thank
    please sorry sure well oh ah hey wow right fine okay exactly absolutely unfortunately fortunately clearly
    obviously finally eventually recently currently previously originally initially apparently reportedly officially
    generally usually typically normally basically essentially especially particularly specifically additionally
    similarly likewise conversely consequently subsequently ultimately overall far elsewhere somewhere everywhere
    anyway rather quite almost nearly roughly approximately plus minus per nor ever since ago away together apart
    aside ahead left top bottom front step chapter section figure table note notes appendix page pages question answer
    q a faq tip tips welcome introduction conclusion summary overview background history analysis opinion editorial
    neighboring neighbouring oap oaps ebitda
    review interview exclusive breaking live update enter meet imagine consider suppose remember forget add check
    choose learn stop start begin open close turn pull push wait listen hear recall compare join visit stay avoid
  `,
  times: `
    monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun mondays
    tuesdays wednesdays thursdays fridays saturdays sundays january february march april may june july august
    september october november december jan feb mar apr jun jul aug sep sept oct nov dec spring summer autumn winter
    christmas easter ramadan hanukkah passover thanksgiving halloween diwali lent eid valentine's am pm gmt utc est
    edt cet bst pst pdt et pt bc ad bce ce
  `,
  titles: `
    president premier minister chancellor secretary secretary-general general admiral marshal colonel captain major
    sergeant lieutenant commander corporal brigadier commodore senator representative congressman
    congresswoman governor mayor judge justice director chairman chairwoman chairperson chair ceo cfo cto coo
    executive founder co-founder leader spokesman spokeswoman spokesperson speaker ambassador envoy commissioner
    professor king queen prince princess duke duchess earl baron baroness count countess emperor empress tsar
    czar pope cardinal archbishop bishop patriarch sheikh sheik sultan emir ayatollah rabbi imam chief coach manager
    editor attorney detective inspector superintendent constable sheriff deputy councillor councilman councilwoman
    alderman mp mep msp mec taoiseach treasurer dean provost officer pastor comptroller undersecretary whip principal
    vice-chancellor vice-president headteacher coroner lieutenant-general major-general
  `,
  titleEnds: '',
  titleParts: `
    advocate solicitor surgeon auditor adjutant consul
    press sporting artistic creative editorial commercial musical
    business work housing planning safety operating financial technical medical marketing risk legal science sports
    media digital communications investment tourism veterans immigration local social rural public information
    staff petty warrant vice deputy acting assistant associate former ex then prime foreign defense defence finance interior interim
    justice health education home trade economy energy environment transport agriculture labour labor culture climate
    police chief first lead senior junior state district attorney supreme major lieutenant rear field brigadier crown
    grand house senate majority minority opposition party federal regional managing executive national security
    intelligence shadow permanent honorary general united central
  `,
  address: `
    burgermeister oberburgermeister burgermeisterin oberburgermeisterin bundeskanzler bundeskanzlerin ministerprasident alcalde alcaldesa
    herr frau monsieur madame mademoiselle senor senora senorita signor signora
    honourable honorable sr fr br
    mr mrs ms miss mx dr prof sir dame lord lady madam rev reverend father sister brother uncle aunt hon comrade
    president-elect sen rep gov gen col lt capt sgt cr maj adm cmdr cllr coun det con insp supt cpl dci dsi sens reps drs messrs brig flt pte pfc
  `,
  roles: ROLES,
  demonyms: DEMONYMS,
  speech: `
    said says say told tells added adds asked asks replied answered wrote writes insisted insists stressed explained
    explains warned warns claimed claims declared stated argued argues noted notes continued recalled recalls
    concluded tweeted joked believes thinks believed thought hopes hoped smiled laughed resigned died married spoke
    cried shrugged nodded knew felt wants wanted lives lived works worked admitted denied agreed promised pledged
    vowed urged testified acknowledged
  `,
  lives: `
    born lived lives grew graduated married divorced died resigned testified tweeted recalled recalls smiled laughed
    nodded shrugged cried joked retired sued studied wrote sang
  `,
  leaves: 'resigned quit retired stepped-down stood-down stepped-aside',
  removed: 'sacked fired dismissed ousted removed replaced toppled overthrown deposed unseated axed',
  former: 'former',
  credits: 'reporting editing writing additional',
  bylines: 'by',
  being: 'was is were',
  which: 'which',
  particles: `
    de del della di da dos das du des la le van von der den dem zu zur ter ten bin ibn bint al el abu af av y e ap ab los las
  `,
  links: 'of for on',
  and: 'and',
  at: 'in near outside across throughout',
  into: 'from at to between around towards toward into through',
  placeOf: `
    city town village port island province region district state county capital suburb
    people heart streets municipality republic cities towns villages islands provinces regions districts states counties hamlet
    neighborhood neighbourhood crossing junction valley coast harbour harbor ports airports municipalities neighborhoods neighbourhoods mayor residents voters villagers suburbs streets outskirts north south east west northwest northeast southwest
    southeast
  `,
  placeFirst: `
    lake mount cape fort port camp river gulf isle county co casa hotel plaza sierra monte puerto porto costa cabo playa san santa rio
    lac lago schloss cafe estadio stade stadio palazzo pont isla parc mont
    palais chateau deir tal tel wadi jebel jabal umm ras qasr kafr beit bir gunung pulau kampung kota bukit tanjung sungai teluk
    nakhon koh doi punta cerro loma villa ciudad puente laguna cordillera arroyo quebrada colonia barrio hacienda praia serra morro
    ilha favela pointe vallee foret ile cap etang valle carn strath loch beinn sgurr creag cwm afon llyn bryn inver avenue rue calle boulevard piazza interstate
  `,
  placeOwned: `
    parliament capital coast coastline population economy constitution currency border borders airspace independence gdp
    electorate shores
  `,
  placeAfter:
    'nearby neighbouring neighboring northern southern eastern western rural downtown coastal central',
  motion: `
    moved move moving moves fled flee flew fly returned return returning travelled traveled travelling travel went came
    drove sailed deported extradited relocated transferred road way back flight flights train trains bus trip visit launched launch diverted shipped evacuated phone
  `,
  trust: 'faith confidence interest belief believe believes believed trust invested involved interested',
  placeBehind: '',
  sites: SITES,
  siteParts: SITE_PARTS,
  vessels:
    'ship vessel boat yacht ferry trawler tanker freighter frigate destroyer submarine warship lifeboat tugboat icebreaker schooner steamer liner',
  works:
    'film movie novel memoir album song single musical opera sitcom documentary podcast play painting poem comic thriller book hymn ballad anthem symphony concerto sonata novella program programme series mural sculpture installation',
  quotesNames: false,
  ownersBefore: false,
  directions:
    'lower upper greater inner outer downtown north south east west northern southern eastern western central',
  bodyFirst:
    'save air radio dynamo dinamo real atlético olympique maccabi hapoel slavia partizan zenit spartak torpedo lokomotiv fc ac afc sc inter sporting borussia bayern eintracht banque banco banca groupe grupo compagnie',
  eventFirst: 'hurricane typhoon cyclone storm tropical operation',
  belongings: `
    shares stock stocks shareholders headquarters subsidiary subsidiaries ceo revenue revenues earnings profits sales
    executive executives employees stores outlets factories dealerships customers subscribers ipo spokesman spokeswoman
    spokesperson analyst website app boss founder co-founder chairman chairwoman chief
  `,
  bodyOf: `
    shares stock shareholders headquarters subsidiary ceo unit division acquisition takeover owner employees customers
    spokesman spokeswoman spokesperson executives
  `,
  bodyIn: 'shares stock stake stakes investors investor shareholders shareholder',
  bodyAt:
    'analyst analysts economist economists strategist strategists trader traders partner lawyer lawyers',
  bodyAfter: `
    party movement militia newspaper magazine website chain brokerage airline brand network band agency faction
    broadcaster television channel coalition alliance gang tribe clan cartel group startup union club company firm conglomerate giant
  `,
  suchAs: 'such like including',
  departments: `
    exchequer parliament congress senate assembly council knesset
    police prisons customs
    state defense defence staff commerce energy health labor labour education transportation agriculture treasury
    interior war infrastructure industry industries development employment pensions welfare equality equalities
    migration integration innovation research technology fisheries food forestry water roads railways aviation
    maritime shipping budget revenue consumer family families youth women heritage arts culture communities schools
    universities petroleum oil mines mining lands property emergencies aid cooperation tax taxation construction
    reconstruction digitalisation digitalization sport sports climate transport environment science
  `,
  namesakes: 'king queen prince princess duke lord lady',
  collectives: 'people children women men worker workers veterans king queen st',
  surnames: `
    temple hall parish field church inn watch friends pond moor heath quay hill hills woods park street house court
    wall day fire gates bridge lake bill law creek beach bay castle port wells marsh forest storm march price banks
    rivers cross may dam steel guard lane mills glass mercury hawks homes wines mill
    manor lodge corner common sands close walk row drive base link downs dales
  `,
  adjectives: 'official executive representative general junior native chief chair head partner',
  nounFirst: false,
  nounCapitals: false,
  compounds: '',
  bare: '',
  nouns: NOUNS,
  inNames: IN_NAMES,
  types: TYPES,
  common: `
    high supreme national federal central constitutional state public royal civil criminal crown district county municipal city
    town village local regional provincial appeal appeals justice foreign home internal external general special joint interior
    finance financial economic economy health medical education environment environmental transport transportation trade trades
    security safety social human rights natural resources planning housing works utilities anti-corruption competition markets
    consumer protection statistics statistical census electoral election elections emergency disaster management fire rescue
    ambulance coast guard meteorological weather geological mining coal gas power electricity nuclear space aviation rail railway
    road traffic port ports customs border prison police army navy air force forces marine corps house representatives deputies
    homeland upper lower first second party league union association federation football soccer rugby cricket basketball olympic
    paralympic athletics premier division conservative liberal democratic democrats republican socialist communist green progressive
    workers farmers teachers growers doctors nurses lawyers journalists writers students bar stadium station hall square street
    park bridge airport market main old grand labour labor business arts sports
  `,
  notNames: `
    calif fla tenn mich conn wis minn okla neb ariz colo mont wyo ore ky va pa ill ind ala ga ph internet web god lord
    allah jesus christ bible koran quran covid covid-19 coronavirus aids hiv dna rna tv pc pcs cd dvd usb gps wi-fi
    wifi html css php sql pdf url http https api ai it ceo ceos cfo cto coo mp mps phd ba ma bsc msc mba vip faq diy
    suv suvs atm lgbt lgbtq gdp r&d pr hr ok usa's asap ps nsfw tldr lol imho rss ip ipad's vs gmail ios iphone
    ipad ipod mac android windows linux facebook's gen-z photo reuters/ ap/ getty earth moon sun mars north south east
    west northwest northeast southwest southeast english usd eur gbp dollar euro mph kph km kg mb gb tb ghz mhz kb lcd
    led 4k hd uhd hdmi dr mr mrs ms e-mail email md jd rn dds obe mbe cbe kbe qc kc esq cpu gpu ram ssd vr ar hdr 3d
    psd tba tbc aka mri ct icu er dvd rsv hpv ptsd adhd als ms ivf iud emt emts ngo ngos ipo kpi roi esg ev evs cpi ppi pmi lidar
    tnt ied ieds rpg rpgs uav uavs icbm vat sim sms mms dui dwi gbh abh pow pows awol mvp bmi led hd iq er co2 h5n1 pm2
  `,
};
