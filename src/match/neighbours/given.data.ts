// More given names, in small letters and without accents (as `foldName` leaves them), by alphabet.
import { words } from './list.ts';

/** Given names beside those of people.data.ts, and like them no verbs, titles or towns. */
export const MORE_GIVEN_NAMES = words(`
  abel adao addison adela adelheid adolfo adriana adriano aecio afonso agatha agathe agostino agustin agustina aitor
  alastair albertine albina albrecht aldona alena ales alexandra alfons algernon alja aljosa allegra almudena aloizio
  alonso alvin alwin amaia ambroise amedeo amelie amparo anabel anabelle anais anamarija anatole anette annabelle
  annalena annalisa anneliese annemarie annick anouk anselm anselmo anthea antonella antonie antonina anze apolline
  apolonia araceli archibald ariadna arlette arlindo armando armin arnaldo arndt arne arno arnost arsene attilio aurelie
  aurelien aurelio aurore aymeric azucena babette baltasar balthasar baptiste barbel barnaby barney bastian bastien beate
  bedrich bedriska begona benedita benedykt berenice bernhard berta bertha berthold bertie bessie betsy bettina bettino
  birte blanka blas blazena bogumil bogumila boguslawa bojana boleslav borja branka bretislav brice brigita britta
  bronislawa bruna bryony burkhard caetano caitlin camila camillo camilo candela carina carlota carly carme carmelo
  carmine carole carsten cassie caterina caua cecile cecylia celestin celina christel christof cinzia ciro clarissa
  claudette claudine claudio clemence clementine clotilde clyde conchita coralie cordelia corentin cornelius corrado
  cosimo cristian cristiano cristobal ctibor ctirad cvetka cveto cyprien czeslawa danijela danilo darina dario darko
  daryl davina debora delfina delphine denise detlef dietmar dietrich diogo dita dobroslav domenico dominika doreen
  dorothee dougal drago drahoslav ebony eckart eckhard edeltraud edouard edson eduarda effie efrain eike elfriede eliane
  elie elinor elisabetta elise elly elodie eloise eloy elwira emanuele emiliano emilie encarna enej engelbert enid enoch
  enzo erhard erica erna ernestina ernestine ervin eryk estela ettore eugenie eugenio eugeniusz eusebio evaristo evelyne
  evzen ewald ewan fabiano fabien fabienne fabiola fabricio facundo felicitas feliks felisa feri fermin fernand filippo
  finlay fiorella firmin flavia flavien flavio florencia franciska franciszka franck francois-xavier frank-walter
  frantiska franziska frauke freda frederique friederike friedhelm fryderyk gabino gael gaelle gaetano gaspar gaspard
  gema gennaro genowefa geraldo gerardo gerda gerlinde gerold gerry gertrud gesine getulio ghislain giacomo giampaolo
  giancarlo gianfranco gilberte gilberto gilmar ginette gino girolamo gisela giuseppina glynis gonzalo gottfried gottlieb
  gotz gregoire gregorio guadalupe gudrun guilherme guillermina gunnar gustave gustaw gvido gwenael hadrien hamish hana
  hans-georg hans-peter hartmut hartwig hattie heberto hedley hedvika heiner helge helmuth henriette henryka heribert
  heriberto hermina hermine hernan herve hieronim hilde hildegard hippolyte hiram honorata horacio hortense hubertus
  huguette humphrey ichabod ignac ignazio ilaria ilka imanol imke imogen inacio inaki ines inge ingeborg ingo inigo
  ireneusz irmgard irvin isidro isolde italo itziar iva ivete ivonne iwo iztok jachym jacinda jacinto jacopo jade jagoda
  jakov janina janko jasmina jeannine jeb jedediah jelka jemima jerca jeremie jerneja jeronimo jethro jindriska jirina
  joaquim jocelyn joelle jolanda jolene josefa josette josiah josiane jost joze jozefa jozica juanjo judd juliane
  julianna julien julieta juliusz juraj jurij jussara jutta kacper kajetan karine karl-heinz karmen karola karsten kaspar
  kathe kathrin katrina kazimiera kellie kilian klavdija klemens konstantin konstanty kornel kornelia kristijan kristyna
  ksenija kvetoslava lachlan ladislava laetitia lamberto laure laureano laurence lauro lavinia lea leandro leanne leni
  lenny leocadia leokadia leona leonel leonhard leopoldo leslaw letitia letizia licia liesel liliane lilijana liselotte
  lizzie loic lojze loredana lorenz louane louella lowell lubica lubomir lubomira lubor luc lucette luciana lucienne
  lucija lucja lucjan lucrecia ludger ludivine ludovit ludvik ludwika luella luise luiza lurdes lutz lydie macarena
  madeline madge maike maisie maite maksymilian malte malwina mamie manon marceau marcelina marcelino marcelle marcello
  marcio marga margarete margaux margery margit margret mariastella maricarmen maricela marie-claude marielle marigold
  marijan marijana marilia marinka mariola marisol maritza marius marjana marjetka marlena marten marthe martine martyna
  marusa marzia masa massimiliano matias matija matilde matous mattia matyas matylda mauro mavis maxence maximiliano
  maximus mechthild meike melchor merce mervyn micaela michalina micheline miha mihael mihaela mikulas millicent
  miloslava mireille mirella mirjam mirko miroslawa moises mojmir montserrat monty morgane mortimer murilo mylene myles
  nace nadege nadja nanette narciso natacha neja nettie nicanor nichi nicoletta niklas niko nikodem nino noelia noemie
  norberto nuno nuria nusa oceane octave odette odile ofelia olegario oliwier olympe ophelia ophelie ornella ortrud
  orville otavio otmar ottavio ottilie otylia paloma pascale pascual pasquale patrice patricija patrycja patsy pepe
  perrine petunia philibert philipp pierangelo pierrette polona portia premysl rachida radomir rafaela raffaele raimundo
  ramiro rastislav raymonde rebeca regine regis reinhold rejean remi remigiusz remy renan renato renaud renee renzo rhys
  ricarda rigoberta rigoberto rodolfo rodolphe rogerio roksana rolando romana romina romolo romuald rosalia rosamund
  rosaura roscoe roselyne rosemarie rosendo rostislav roswitha roxane rozalia rudi rudiger rudyard ruggero ruprecht sahra
  sallie samuele sandrine sasa saverio sebastjan segolene selina sergiusz severine seweryn sibyl sidonie siegbert siegmar
  sigmar silas silvester silvina slavka solange sonsoles stane stanislawa stefanie stefka stepanka stojan susann svatava
  svenja swantje sybil sybille sylva sylvette sylviane szczepan tadeas tadeo tanguy tarcisio tasmin tatana telmo teodor
  teodoro tereza thaddeus thekla theodor theodora theophile therese theresia thiago thibault thibaut tiago tilman timo
  timothee tinkara tino tiziana tonka torben trude tullio tymon tymoteusz udo ugo ulf ulla ulysses ursa valdir valerija
  valter vanja vasja vaughn vavrinec vendula veronique vesna vicenta viktorie vincenza vinicius vinzenz violaine virgile
  virgilio virginio vittoria vittorio viviane vladena vladislav vlasta vlastislav vojko volkmar vratislav waclaw walburga
  walenty walentyna waltraud wenceslao wendelin wieland wiktoria wilfredo wilhelmina wilhelmine willa willard wincenty
  winfried wioletta wladyslawa wolfram woodrow xaver xavi ximena yago yann yasmina yoann yohan yvan zacharie zan zana
  zaneta zdenko zdislava zlatka zmago zulema
  агата агнешка адам аделина азамат айгерим айрат аким акоп алевтина алег алеся аліна аліса амина амир анатоль ангел
  андрэй андріана анжела анзор анри антаніна антоніна анфиса аполлон арам арина армен арслан артуро архип арцем асен
  атанас афанасий ашот багдат баграт барбара бахтияр бекзат берик бернард бисер бисера благой богомил боримир бруно булат
  вазген валери валериан василина василиса васко ваха вахтанг велимир велислав велислава велко венелин вениамин венцислав
  вераніка весела вивьен викентий винсент виссарион владислава влас вяра віолетта віра віталь габриела гавраил
  гаврил гаврило гагик гаджи галимжан галя ганчо гастон гена генадзь генчо гжегож гроздан гузель гульназ гурам густав
  давид дамян данаил даниель даниэла даниэль данияр дарина делчо демьян деян джамал дзмітрый дзяніс диас дилян диляна
  димитрина димо дина добромир донка дончо дуглас діана ева евгеникей евдокия евелин елисавета елка емил емилиян емілія
  жаклин жан-поль жанара живко жозе жулиан жулиета жюльен заур зелимхан златан златко зоран зорян зоряна зураб ивелин
  ивелина ивета иво иглика игнасио илия илияна илчо ингрид ирен искандер йиржи йоана йоанна йонко йорданчо йосип йосиф
  йохан казимир кайрат камелия камілла карен карим каролина катажина катерина катрин кацярына кинка клеман клим климентій
  кольо костадин костадинка кремена кристиана кристоф крум кубрат кузьма кънчо кіра кірыл лаврентий лазар лалка лана
  ларыса леонтий лешек лиана либор лина лионель лозан лола лоренс лук'ян лукас лъчезара любава любен любомира людмил
  людовик люси лявон лідія магомедали мадлен майлз макар максім малгожата мамука манол мансур марек мариам мариан мариела
  марийка маркус марлен мартина марына марыя маряна матиас матье мераб методи милана милка милослав милчо минчо мирела
  мирон мирослава михаела мишель младен мурад мурат мэттью назарий назарій наиля наргиз нариман нася натали наталия
  наталка нателла наум невяна недко нели неля нено нерсес никифор никодим николета николоз нино ніна олеся оливье омелян
  опанас орися оришка орлин осип оскар отар павлина паліна панайот пантелеймон паскаль пауль пенка пенчо петко петьо
  платон поліна прокіп прохор пшемыслав пьер радислав радой радослава радостин радостина разия раиль раис райчо ралица
  рангел рафик родриго родіон ролан рузанна румена румяна румянка рустем рыгор сабина савина савка саид салават самат
  самвел светлин светлозар свилен себастьян сева северин серафим серафима серена сийка силвена силвия симеон славко
  славчо софья софія спаска станимир станимира станислав станислава стас степанида стефанія стилиян стоил стойко стойчо
  стоянка сурен събин събка сьюзен тагир талгат таня таццяна таісія теймураз теодора тигран тиміш тина тинка тодорка тоня
  тошко траян трифон тьерри тьяго уладзіслау ульян уляна устим фабио фабрицио фаина фаррух фаіна федар федора фекла
  филипа флориан фома франциска франческа франческо хадижа хачик христофор хулио цанко цветанка цветелин цветомила
  цветомир цонко чавдар чингиз шарлота щерьо эдгар элина эльдар эльмира эмилия энцо эрнесто эстебан юзеф юлианна юлий
  юлияна юна юрый юхим явдоха явора ягор яким янина янчо ярема ярина яромир яуген єва євдокія єгор єлизавета іванна ілля
  ілона інга інна
  наталя катя юля оля люда марійка настя
`);

/** Surnames that are given names as well: with another name behind them they begin it. */
export const SURNAMES_TOO = words(`carter harrison tyler mason parker`);
