// Words for things that are called after people and places, and stand before the name: a street, a hotel, a ship. In
// small letters, one language a line; `улиц-а/ы` are улица and улицы. A speaker of a language can read and correct it.
import { declined, words } from './list.ts';

/** In Slavic languages: whoever or whatever is named behind them, a street is called so. */
export const STREETS = declined(`
  сквер-/а/у/ом/е/і улиц-а/ы/е/у/ей/ам/ах проспект-/а/у/ом/е площад-ь/и/ью переул-ок/ка/ку/ком/ке
  бульвар-/а/у/ом/е набережн-ая/ой/ую проезд-/а/у/ом/е имени
  вулиц-я/і/ю/ею площ-а/і/у/ею провул-ок/ка/ку/ком бульвар-/у/ом/і набережн-а/ої/ій/у проспект-/у/ом/і імені
  вуліц-а/ы/у/ай праспект-/а/у/ам/е/це праспекц-е плошч-а/ы/у/ай завул-ак/ка/ку/кам
  площад театър театъра театърът улицата булевард булеварда булевардът площада площадът връх върха върхът
  ulic-a/y/ę/ą alei alej-a/i/ę/ą/e/ach plac-/u/em/owi rond-o/a/u/em rondzie most-/u/em moście bulwar-/u/em skwer-/u/em
  skwerze imienia im osiedl-e/a/u
  ulic-e/i/í náměst-í/ím tříd-a/y/ě/u/ou nábřež-í/ím mostě
  ulic-a/e/i/o cest-a/e/i/o trg-/a/u/om
`);

/** The same, cut short with a stop. */
export const SHORT_STREETS = words(`ул просп пер бул вул ul`);

/** Those that with a stop may also end a sentence: the name has to be a genitive. */
export const SHORTEST_STREETS = words(`пр пл наб им пров ім al pl os im nám tř`);

/** In Slavic languages: of a person behind them the thing is called so where the name is a genitive, музей Пушкина. */
export const DEDICATED = declined(`
  аэропорт-/а/у/ом стадион-/а/у/ом/е мост-/а/у/ом/е музе-й/я/ю/ем/е мавзоле-й/я/ю/ем/е театр-/а/у/ом/е
  библиотек-а/и/е/у/ой университет-/а/у/ом/е институт-/а/у/ом/е больниц-а/ы/е/у/ей госпитал-ь/я/ю/ем/е фонд-/а/у/ом/е
  преми-я/и/ю/ей орден-/а/у/ом/е медал-ь/и/ью куб-ок/ка/ку/ком/ке парк-/а/у/ом/е академи-я/и/ю/ей лице-й/я/ю/ем/е
  гимнази-я/и/ю/ей клиник-а/и/е/у/ой усадьб-а/ы/е/у/ой школ-а/ы/е/у/ой центр-/а/у/ом/е мечет-ь/и/ью станци-я/и/ю/ей стипенди-я/и/ю/ей
  аеропорт-/у/ом стадіон-/у/ом/і музе-й/ю/єм/ї мавзоле-й/ю/єм/ї театр-/у/ом/і бібліотек-а/и/у/ою бібліотеці
  університет-/у/ом/і інститут-/у/ом/і лікарн-я/і/ю/ею фонд-/у/ом/і премі-я/ї/ю/єю орден-/а/у/ом/і академі-я/ї/ю/єю
  ліце-й/ю/єм/ї центр-/у/ом/і парк-/у/ом стипенді-я/ї/ю/єю мечет-ь/і школ-а/и/і/у/ою
  імя медал-ь/я/ю/ём/і школ-а/ы/е/у/ай
  музе-й/я/ю/ем/і тэатр-/а/у/ам/ы універсітэт-/а/у/ам/ы/э інстытут-/а/у/ам/ы/це бібліятэк-а/і/у/ай прэмі-я/і/ю/яй
  ордэн-/а/у/ам/е фонд-/у/ам/зе
  летище летището стадион стадиона стадионът болница болницата училище училището гимназия гимназията фондация фондацията
  награда наградата парк парка паркът читалище читалището
  lotnisk-o/a/u/iem stadion-/u/em stadionie muzeum szkoł-a/y/ę/ą szkole teatr-/u/em/ze bibliotek-a/i/ę/ą uniwersytet-/u/em/owi
  uniwersytecie instytut-/u/em/owi instytucie szpital-/a/u/em/owi fundacj-a/i/ę/ą nagrod-a/y/ę/ą order-/u/em/owi
  filharmoni-a/ę/ą akademi-a/i/ę/ą centrum park-/u/iem kop-iec/ca/cu liceum medal-/u/em
  letišt-ě/i/ěm stadion-/u/em/ě muze-um/a/u/em divadl-o/a/u/em divadle knihovn-a/y/ě/u/ou univerzit-a/y/ě/u/ou
  nemocnic-e/i/í nadac-e/i/í institut-/u/em škol-a/y/e/u/ou gymnázi-um/a/u cen-a/y/ě/u/ou kasárn-a/y
  letališč-e/a/u/em muzej-/a/u/em gledališč-e/a/u/em univerz-a/e/i/o bolnišnic-a/e/i/o fundacij-a/e/i/o nagrad-a/e/i/o
  šol-a/e/i/o knjižnic-a/e/i/o vojašnic-a/e/i/o gimnazij-a/e/i/o
`);

/** Storms: a person behind these is their name, a place may be where they were. */
export const STORMS = declined(`
  ураган-/а/у/ом/е шторм-/а/у/ом/е тайфун-/а/у/ом/е циклон-/а/у/ом/е буревій- буря бурята урагана ураганът
  huragan-/u/em orkan-/u/em/a cyklon-/u/em hurikán-/u/em hurikan-/a/om tajfun-/u/em/a/om cyklón-/u neurje vichřice
`);

/** Ships: a person or place behind these is their name. */
export const SHIPS = declined(`
  крейсер-/а/у/ом/е линкор-/а/у/ом/е эсмин-ец/ца/цу/цем/це фрегат-/а/у/ом/е корвет-/а/у/ом/е авианос-ец/ца/цу/цем/це
  подлодк-а/и/е/у/ой субмарин-а/ы/е/у/ой ледокол-/а/у/ом/е теплоход-/а/у/ом/е пароход-/а/у/ом/е танкер-/а/у/ом/е
  сухогруз-/а/у/ом/е
  суховантаж-/у/ем/і танкер-/а/у/ом/і корвет-/а/у/ом/і есмін-ець/ця/цем пором-/а/у/ом/і човен баржа баржі баржу катер-/а/ом/и
  крейсер-/у/і фрегат-/у/ом/і авіанос-ець/ця/цем криголам-/у/і теплохід- крэйсер-/а/у/ам/ы цеплаход-/а/у/ам/зе
  крайцер-/а/ът фрегата фрегатата самолетоносач-/а/ът
  krążownik-/a/u/iem lotniskow-iec/ca/cu/cem żaglow-iec/ca/cu/cem niszczyciel-/a/u/em fregat-a/y/ę/ą
  křižník-/u/em ponork-a/y/u/ou fregat-a/u/ou križark-a/e/i/o fregat-a/e/i/o letalonosilk-a/e/i/o
`);

/** In Slavic languages: of a place behind them that is not inflected the thing is called so, гостиница Украина. */
export const NAMED = declined(`
  elektrarn-a/e/i/o termoelektrarn-a/e/i/o elektrárn-a/y/ě/u/ou teplárn-a/y/ě/u/ou věznic-e/i/í elektrowni-a/ę/ą kopalni-a/ę/ą
  клуб-/а/у/ом/е/і klub-/u/em/owi/a/om dom-/a/u/om/em
  podnik-/u/em filharmoni-e/í/i oper-a/y/e/o/ę/ą/u/ou orchestr-/u penzion-/u/em pension-/u motel-/u/em hostel-/u/em kemp-/u/em klet kleti
  tovarn-a/e/i/o zadrug-a/e/i/o galeri-e/í teplárny zoo hasiči
  politechnik-a/i/ę/ą hut-a/y/ę/ą stoczni-a/ę/ą elektrociepłowni-a/ę/ą targi tramwaje port port-/u/em lotniczy
  cent-er/ra/ru/rom vrt-ec/ca/cu/cem zavarovalnic-a/e/i/o twierdz-a/y/ę/ą vodárn-a/y/ě/u/ou slévárn-a/y/ě/u/ou lékárn-a/y/ě/u/ou lekarn-a/e/i/o pekarn-a/e/i/o банка банката
  filharmonij-a/e/i/o komunal-a/e/i/o elektro terme vodovod-/a toplarn-a/e/i/o luk-a/e/i/o pristanišč-e/a/u policij-a/e/i/o
  панаир-/а/ът топлофикаци-я/ята водоснабдяване опера операта филхармони-я/ята пристанище пристанището гара гарата затвор-/а/ът
  pivovar-/u/em cukrovar-/u/em mlékárn-a/y/u browar-/u/em pivovarn-a/e/i/o
  филармони-я/и/ю/ей филармонія
  лайнер-/а/у/ом/е судн-о/а/у/ом/е яхт-а/ы/е/у/ой корабл-ь/я/ю/ем/е катер-/а/у/ом/е
  гостиниц-а/ы/е/у/ей отел-ь/я/ю/ем/е санатори-й/я/ю/ем/и ресторан-/а/у/ом/е кафе кинотеатр-/а/у/ом/е
  телеканал-/а/у/ом/е газет-а/ы/е/у/ой журнал-/а/у/ом/е магазин-/а/у/ом/е универмаг-/а/у/ом/е ансамбл-ь/я/ю/ем/е
  кораб-ель/ля/лю/лем/лі судн-о/а/у/ом/і готел-ь/ю/ем/і ресторан-/у/ом/і кінотеатр-/у/ом/і телеканал-/у/ом/і
  газет-а/и/і/у/ою журнал-/у/ом/і санаторі-й/ю/єм/ї ансамбл-ь/ю/ем/і
  карабл-ь/я/ю/ём/і гасцініц-а/ы/у/ай гатэл-ь/я/ю/ем/і рэстаран-/а/у/ам/е кінатэатр-/а/у/ам/ы тэлеканал-/а/у/ам/е
  санаторы-й/я/ю/ем/і часопіс-/а/у/ам/е
  хотел-/а/ът ресторант-/а/ът кораб-/а/ът кино киното вестник-/а/ът
  hotel-/u/em/owi restauracj-a/i/ę/ą kin-o/a/u/em kinie okręt-/u/em okręcie jacht-/u/em gazet-a/y/ę/ą
  dziennik-/a/u/iem tygodnik-/a/u/iem kawiarni-a/ę/ą galeri-a/i/ę/ą statek statku statkiem
  restaurac-e/i/í kin-o/a/ě/u/em loď lod-ě/i/í deník-/u/em kavárn-a/y/ě/u/ou
  restavracij-a/e/i/o ladj-a/e/i/o časnik-/a/u/om gostiln-a/e/i/o kavarn-a/e/i/o
`);

/** In other languages: things that are called after the person behind them. */
export const HONOURS = words(`
  calle avenida av plaza paseo bulevar puente estacion aeropuerto estadio hospital instituto universidad museo teatro
  biblioteca fundacion premio escuela colegio liceo orquesta sinfonica academia represa mausoleo
  loi tempete ouragan cyclone typhon trophee   glorieta autopista trofeo huracan tormenta borrasca ciclon parque
  orkan hurrikan taifun sturmtief
  rue avenue boulevard bd place quai allee impasse pont rond-point esplanade gare station lycee college ecole aeroport
  stade hopital institut universite musee theatre bibliotheque fondation prix academie clinique mosquee gymnase
  amphitheatre caserne
  rua praca aeroporto universidade fundacao ponte escola ospedale universita fondazione
  corso viale vicolo piazzale scuola caserma
  museet sjukhuset skolan
  via conservatorio autodromo conservatoire
  stadion museum theater krankenhaus klinik klinikum gymnasium kaserne bibliothek flughafen
`);

/** Behind these a thing is named, neither a person nor a place. */
export const CALLED = words(`
  hotel restaurante cine crucero portaaviones fragata destructor buque yate submarino acorazado
  restaurant cafe cinema croiseur porte-avions fregate destroyer navire paquebot sous-marin cuirasse
  porta-avioes navio ristorante incrociatore portaerei nave
  fregat schip veerboot fartyg fartyget farjan hotell hotellet
  kino fregatte kreuzer zerstorer flugzeugtrager fahre korvette gasthaus gasthof schlachtschiff dampfer polizei messe
  feuerwehr philharmonie
  carrier cruiser battleship frigate submarine warship liner icebreaker
`);

/** Those of both lists that are English too, and say nothing there: the hospital Kennedy opened. */
export const ENGLISH_TOO = words(`
  avenue place boulevard station college hospital hotel restaurant cafe cinema museum theater institut av bd nave
`);

/** Words behind which a name in quotation marks is that of a thing: клуб «Минск», фильм «Россия». */
export const QUOTED = declined(`
  центр-/а/у/ом/е/і цэнтр-/а/у/ы клуб-/а/у/ом/е команд-а/ы/е/у/ой групп-а/ы/е/у/ой комплекс-/а/у/ом/е компани-я/и/ю/ей фирм-а/ы/е/у/ой завод-/а/у/ом/е
  фабрик-а/и/е/у/ой радио канал-/а/у/ом/е фильм-/а/у/ом/е сериал-/а/у/ом/е альбом-/а/у/ом/е роман-/а/у/ом/е
  операци-я/и/ю/ей программ-а/ы/е/у/ой проект-/а/у/ом/е поезд-/а/у/ом/е самолёт-/а/у/ом/е лодк-а/и/е/у/ой паром-/а/у/ом/е движени-е/я/ю/ем/и парти-я/и/ю/ей рын-ок/ка/ку/ком/ке
  банк-/а/у/ом/е аэропорт-/а/у/ом/е форум-/а/у/ом/е фестивал-ь/я/ю/ем/е трамва-й/я/ю/ем/е холдинг-/а/у/ом/е
  агрохолдинг-/а концерн-/а/у/ом/е авиакомпани-я/и/ю/ей агентств-о/а/у/ом/е портал-/а/у/ом/е мюзикл-/а/у/ом/е книг-а/и/у/е/ой
  полк-/а/у/ом/у батальон-/а/у/ом/е бригад-а/ы/е/у/ой дивизи-я/и/ю/ей отряд-/а/у/ом/е рот-а/ы/е/у/ой шахт-а/ы/е/у/ой
  футболист-/а/у/ом/ы/ов/ам/ами хоккеист-/а/у/ом/ы/ов/ам/ами игрок-/а/у/ом/и/ов/ам/ами баскетболист-/ы/ов/ам/ами
  форвард-/а/у/ом защитник-/а/у/ом вратар-ь/я/ю/ем нападающ-ий/его болельщик-и/ов/ам/ами фанат-ы/ов/ам/ами тренер-/а/у/ом
  вода водка коньяк-/а/у пиво сыр-/а/у сорт-/а/у
  батальйон-/у/ом/і дивізі-я/ї/ю/єю загін загону загоні шахт-а/и/і/у/ою програм-а/и/і/у/ою
  футболіст-/а/и/ів/ам/ами хокеїст-/а/и/ів/ам/ами гравц-і/ів/ям/ями гравець гравця баскетболіст-/и/ів/ам/ами
  захисник-/а воротар-/я нападник-/а вболівальник-и/ів тренер-/а/ом
  група групата кафе вино бира ракия сирене отбора отборът играчите
  аеропорт-/у/ом/і фестивал-ь/ю/ем/і агенці-я/ї/ю/єю видання книг-а/и/у/і книз-і роман-/у/і альбом-/у/і серіал-/у/і канал-/у/і
  списание списанието книга книгата сериал-/а/ът филмът романът летище летището песента песен
  культуры культури культуре
  клуб-/у/ом/і команд-а/и/і/у/ою груп-а/и/і/у/ою гурт-/у/ом/і потяг-/а/у/ом поїзд-/а/у/ом/і компані-я/ї/ю/єю фільм-/у/ом/і парті-я/ї/ю/єю завод-/у/ом/і
  цягнік-/а/у/ом каманд-а/ы/дзе/у/ай кампані-я/і/ю/яй
  влак-/а/ът телевизия
  телевизията клуба отбор отбора коалиция коалицията сдружение сдружението фирма фирмата фабрика
  prom-/u/em pociąg-/u/iem vlak-/u/em/a/om klub-/u/em/owi klubie firm-a/y/ie/ę/ą zespół zespołu film-/u/em/ie kanał-/u/em restaurant cruiser hotel newspaper ferry
  movie novel play song opera musical album series operation podcast roman oper serie lied buch
  romanzo romance filme livro pelicula novela obra cancion disco libro chanson livre opera
  program-/u/em operacj-a/i/ę/ą operac-e/i/í partia partii płyta płyty książk-a/i/ę książce knih-a/y/u knjig-a/e/i/o pesem pesmi
  ship band film club cinema klub-/a/om zeitung zeitschrift schiff firma band periodico diario revista club equipo barco
  journal bar magazine equipe film bateau hotel
`);

/** Slovene and Czech nouns behind a possessive adjective: Prešernova nagrada. */
export const POSSESSED = declined(`
  nagrad-a/e/i/o založb-a/e/i/o univerz-a/e/i/o ulic-a/e/i/o cest-a/e/i/o dom-/a/u/om ustanov-a/e/i/o družb-a/e/i/o
  galerij-a/e/i/o gledališč-e/a/u akademij-a/e/i/o spomenik-/a/u nabrežj-e/a/u zbirk-a/e/i/o dvoran-a/e/i/o koč-a/e/i/o plošč-a/e/i/o
  muzej-/a/u bolnišnic-a/e/i/o gimnazij-a/e/i/o šol-a/e/i/o trg-/a/u knjižnic-a/e/i/o značk-a/e/i/o
  univerzit-a/y/ě/u/ou cen-a/y/ě/u/ou ulic-e/í nadac-e/i/í knihovn-a/y/ě/u/ou most-/u/em náměstí tříd-a/y/ě/u/ou
  ploščad-/i nábřež-í/ím nádraž-í/ím kasárn-a/y palác-/e vil-a/y/e/u/ou/i/o hiš-a/e/i/o nemocnic-e/i/í divadl-o/a/u kolej-/e/i
`);

/** Small words behind which “de” joins a place to the name of a treaty or a dish: traité de Lisbonne, moutarde de Dijon. */
export const TREATIES = words(`
  traite tratado trattato pacte pacto patto accord accords acuerdo acuerdos acordo acordos accordo accordi protocole
  comte comtesse duc duchesse marquis marquise vicomte conde condesa duque duquesa marques marquesa conte contessa duca duchessa
  edit edicto editto concordat concordato
  protocolo convention convenio convencion universite rue calle boulevard avenida rua
  moutarde jambon savon saucisson saucisse saucisses nougat syndrome jamon queso turron mazapan sindrome
  prosciutto balsamico mortadella culatello torrone panettone vinho presunto queijo queijadas alheira pasteis
  andouille calissons macarons
`);

/** All of them that stand right before a name. */
export const NOUNS: ReadonlySet<string> = new Set(
  [
    STREETS,
    SHORT_STREETS,
    SHORTEST_STREETS,
    DEDICATED,
    STORMS,
    SHIPS,
    NAMED,
    HONOURS,
    CALLED,
    QUOTED,
  ].flatMap((list) => [...list]),
);
