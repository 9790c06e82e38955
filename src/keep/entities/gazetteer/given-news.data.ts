// Given names of those whom the news of the world names, beside given-more.data.ts.
import { words } from '../fold-words.ts';

/** Given names, folded. */
export const GIVEN_NAMES_OF_THE_NEWS: ReadonlySet<string> = words(`
  aadhya abdikadir abdinasir abdiqani abdirahman abdirashid abdirizak abdisalam abdishakur abdiweli abdoulaye
  abdourahmane abdulhamid abdulkadir abdullahi abhinav abiodun abir abubakar achmad adan adanech adaobi adedoyin
  adegoke adeleke ademide ademir ademola adeniyi adesola adesuwa adetokunbo adetola adeyemi adeyinka adonis adriane
  adunni adwoa aferdita affi afolabi afua agathon aggelos aghasi agim agnaldo agron aguila ahed ahmadou ahmadu ahsan
  ahunna aikaterini aiko ailbhe aileas ailton aimene aine aino airlangga aisling aissata aissatou aitana aitzaz
  ajibola ajla ajoy akari akhil akin akinola akinori akintunde akinwunmi akinyele aksel akshay akylbek alaa alaba
  albana albino albulena alcides aldemir aleem aleko alen alessio alexandru alhassan aliki aliko alin aliou aliya
  aliyu almaz almir almira aloysio altaf altair aluisio alupo amahle amarachi amari amason amauri ambode amichai amnon
  amrullah anandiben ananth anastasios anbumani andile andreea andreia andrija aneirin anele anesu aniket anirban
  anirudh anisha anitta aniyah anju anneke anneli annelies annely annemiek ansley anto antonello antonino antonios
  anuj anup anura anushka anwaar anwen anyango anzor aodhan aonghas aparecida apirat araba arata aravind arayik araz
  archana archil aregbesola aremu arijit arik aristeu aristides arja arlind armend armine arnab arnon arpad arsen arta
  artan arturs arvydas arwel arye asaduddin asaduzzaman asaf asami asamoah asbel asbjørn asel asep asfandyar asger
  ashleigh ashlyn ashutosh ashwini aslaug assimi astrit atifete atsuko atupele augustin avdullah avet avichai avinash
  aviv avner avni awa ayad ayade ayako ayanda ayelet aynur ayo ayobami ayodeji ayomide ayten ayush ayxan azad azer
  azmin azubuike azzam azzurra babagana babulal baburam badaru badran bafel baffour bagrat bahaa bahadur bahati bahlil
  bailee bajram bakhtiyar bakili bakyt bakytzhan balram bamidele bandula banke bardhyl barnabas bartolomeo baruch
  barzan basavaraj bassam bassem bassirou bautista bayley bedoui bedri behgjet beji beka bekele bekim bekir belen
  bendeguz benedek benedetta benedito benhur bente berat berdibek berhanu berk bernadete betsan bhagwant bhavesh bheki
  bhupender bhupendra bhupesh biagio bidemi bidya biljana bimal biniam binta bipin biplab biren birhanu biruta bishan
  bishnu biya bjork bjørn bleddyn blerina blerta boakye boaz boglarka bogusława boitumelo bolaji bolanle bongani
  bongbong bonginkosi bono borge borys bosco bosko boutros bozidar braden bradyn branimir branislav bratislav brayden
  bregje breonna briana brid bridger brielle brigid brijesh bronagh brooklynn bryn brynn buchi buhle buni burhan
  bushra busola caden cahal cahir caio caitriona calum camryn canan caolan carin carlotta carwyn cassidy catrin cecep
  celso cemil cengiz ceri ceridwen cesare cevdet chadchart chagai chalerm champika chandan chandrababu chandrashekhar
  charalambos charbel cheikh cheikhou chelimo chellie chengriha chenjerai chesang chibuike chidinma chifundo chigozie
  chikumbutso chikwe chima chimwemwe chinonso chinyere chipo chirag chisom chisomo chitra chizoba choguel chuka
  chukwuemeka chukwuka chuwit cillian ciprian cleber cleide clemente clodagh coilin coinneach conall concetta
  constantino consuelo cori corien corina corneille cosmin costanza coumba cristiane cristovam csilla czesław dadang
  dagny dainius daithi dalal dalitso dalma dalva damares damiano daniella daphna dapo darcie darragh dattatreya dauda
  davonte dawud dayanidhi debashish debo debretsion deepa deion dejounte delfim deltan delyth demarcus demba demeke
  demola denes deni denilson deola deqa derartu dermot deshaun desislava despina destinee devante devika devonta
  devorah dezso dhananjay dharam dharmendra dianne digvijaya dilan dilovan dilwyn dimitrije dineo diomaye dionisia
  dipankar dirceu djalma djordje dobromir doina domhnall donika donjeta donnacha donnchadh donte dontrell doron dotun
  douma dozie dragos dragoslav drita driton dror duduzile dumisani dumitru dupe dusana dushyant dusko dwyane dzenan
  eanna ebbe ebrima ebuka ebun echezona edda edinho edmon ednaldo edona eelco eerik eeva efraim efstathios efthymios
  egidio eifion eilis einat eirik eirlys eithne eivind ejike ekaterine eknath ekow elad elazar eldar eldbjorg
  eleftherios elfed elian eliezer elina elisheva eliud eliyahu elkin elman elmedin elshad elvin elwyn elyes elza
  emanuela emenike emer emiko emilee emlyn emmalee emmanouil emrys endel eneida engin eniko eniola enitan enrica erdem
  erel erhan erias eriko erlend erlendur ermal erno ershad ersin erundina erzsebet eshwarappa eskil eskinder esko
  eszter euan euclides eurig evariste evelina everaldo evika ezekiel ezinne fabiana faduma fadumo fadzayi fahd
  fahrettin fahri fakhar farai farmaajo farmajo farzad fatai fathi fatos fattah faustin fawzia fazlur fearghas
  fereshteh fergal feride ferruccio feyi fiachra figen fiifi fikile fikret fikri filipe filippa finbar finbarr fionn
  flaminia fleur floris fofi folarin folashade fotis freek freja frigyes fuad fuat fulvio fumihiko funmilayo funsho
  gabrielius gajendra galit gamini gamze garik gatis gatot gayane gayatri gayton gazmend gbemisola gboyega gearoid
  gebran gediminas gedu geedi gegham gellert genc genzebe geordin gerasimos gergo gershon gert gervalla gevorg gezim
  ghazi giacinto gianmarco gianna gianpaolo gila gilad gilson gintautas gints giriraj giuditta gjergj glauk gleisi
  glenys glyn gobind gobnait goce godswill goffredo gohar golshifteh goodluck gordan graca gramoz greer grigoris
  gruffudd gudaf gulbuddin guled gulsum gultan gunhild gunilla gunnhild guntars gurgen guri guðni gwede gwenllian gwyn
  gwynfor gyongyi gyorgy habiba hadas hagos haibatullah haim haitham hajime hajnal hakainde hakeem halima halimah
  halit haluk halyna hamdeen hammad hamzah hanneke hannu harbhajan hardik harini harsha harshad harshavardhan
  harshvardhan harumi haruna hasanul hasnat hatem hauwa hawo hazem hefin heggy hekmat heledd heli helir hellen heloisa
  hemant hemanta hendri henk heri hermeto heulwen heval hibo hichem hideyuki hieu hikmat hikmet hila hilik himanta
  hirokazu hiroki hiroko hiroto hiroyuki hlengiwe hoda hodan hoshyar hossam hovik hrachya hripsime hristijan hrithik
  hsiao htet hulusi humam hung husam hyacinth hyvin hywel iara iarla iarlaith ibaneis ibrahima idan iddo idil idrissa
  iestyn ifan ifeanyi ifeyinwa ifor ifrah ijeoma ikenna ilan ilario ildiko ilias ilija ilker iltija ilunga imants imee
  immacolata inbal inder ineke ingabire ingegerd ingemar inger ingmar ingvild innes inuwa ioanna iolo iona ionel ionut
  iorwerth iracema ireti irit irwan isadora isao isatou ishaku ishaq ishkhan isioma islwyn issa issoufou ithel itzik
  iulian iuliana ivars iyad izabel izet jaanus jabu jabulani jacky jaden jader jaelyn jagan jagat jagdeep jaida jairam
  jalil jamarcus jamil jandira janio jannie jaquan jaques jarlath jarno jassim jatuporn javon jawar jayanta
  jayaprakash jayla jaylin jaylon jayson jeenbek jejomar jelle jepchirchir jeta jetta jeyhun jhala jibril jide jikke
  jimi jimmer jimoh jina jitan jitendra jiyan johanne joice jorja jorma jovanka joyciline jozefina jrue juanito juca
  judit juho julapun juma jumoke juscelino jyotiraditya kaan kaare kabiru kadaga kaden kadir kaija kailash kais kajsa
  kakhaber kaleb kalervo kaley kalonzo kaltrina kamlesh kamryn kanako kanayo kanchana kanimozhi kanwar kanye karabo
  karianne karien karlin karlis karnit karu kashim kassidy kassim kassio kastriot katsunobu kawhi kayden kayode kazem
  kazuya kazys keabetswe keely kefas keheliya keiichi keiji keita keizo kellan kenechukwu kenenisa kenley kenta kenyon
  kenzaburo kerem keren ketanji keyshawn keyvan kgalema kgomotso kgosientso kgotso khachatur khadga khai khairat
  khaire khalil khamis khawaja khofifah khosrow khumbudzo khushbu kianna kien kikelomo kiley kimi kindiki kipchumba
  kipruto kiren kithure kittirat kivutha kjersti kobina kofifah kohei koko kola kolade kolawole kolbein kondwani koos
  koray korir korn kornelija kosisochukwu kosta kostis kotaro kourtney kreshnik kriszta krisztian krisztina krunoslav
  krysten kshama kubanychbek kudakwashe kudzai kumaraswamy kunle kurmanbek kwadwo kweku kwesi kyaw kyla kyleigh kyler
  kyree kyriaki kyrsten kyrylo labib laci ladan ladi laerte lakshman lalu lamine lammert lanre larysa lashawn lateesha
  laurentiu laurynas lawan laxman lazarus lebogang lebohang leendert leighton lekan lelisa lembit lemma leonidas
  lesetja leshawn lesia levent levente lexi lexie liadh liaquat liban lidetu liesje lilit limbani lindita linh lior
  liora liselore listyo livia livio lizzo ljubisa llew llinos llyr lodewijk loes lorcan lordina lotanna loujain loukas
  lourenco lovisa luan lubna lucrezia ludovica ludovico luigina lulama lumir lungile lutfi luziane lwazi lyla lyudmyla
  lætitia maaike maan mabli mabon mabuza macie madan madbouly madhavi magdolna magne mahad mahamadou mahamat mahamudu
  mahfuj mahir mahmoudou mahua maighread maimouna mair maire mairi mairin majaliwa majlinda makamba makenna makhosi
  maki malachy malak maldwyn mallikarjun mamady mamoloko manabu manal mandana mandisa mangosuthu manik manisha manlio
  manohar manolis mansukh mansur mantashe marcella maren margus mari mariangela marijn marike marin marinika marinko
  marjane marjolein marlee marton martti marzouki masao masayuki masego mashrafe masih masisi masra masrour maszlee
  matus mauri maurits mayuko mazie mazloum mazlum mbanefo mbongeni mckayla mduduzi meena mehbooba mehidy meinir meir
  meirion melek memli menelaos menna menno mensur merav merera merfyn merhawi mert merve mesrop mesut metin meurig
  michaeli michalis michiel michio migz mihaly miika mijo mikal mikołaj mileva milivoje miljan milojko milomir milovan
  miltiadis milutin minako minoo miodrag miro mirsad misbah mislav mkhitar mkrtich mmusi mnatsakan moacir mobolaji
  modibo moeketsi moeldoko mogens mohsin mojisola mokgweetsi momade moqtada mordechai morenike morihiro morsi motia
  mphatso mthokozisi mthuli mthunzi mubariz mugur muhammadul muharem muharrem muhoozi muireann muiris mujdat mujibur
  muktar mukudzei mulatu munashe munna muqtada murad muralidharan murkomen murli murtaza musa musalia mushfiqur
  mushikiwabo mustafizur mustapa mustapha mwayi mxolisi myfanwy mykal myrddin myrsini naama naana naci nader nagesh
  nahman naira najmul nakaayi nalin namal nandi nandini nandor naoise narayan narong nasir nasra nataliia natia
  natnael natsuo nattawut natthawut naveen navid navneet nawaf nazım ndeye ndidi ndindi ndubuisi nedzad neemias nehama
  neiphiu nektarios nello neritan netumbo neuza nevaeh neven nevena ngone ngonidzashe nguyet nhlanhla nicolo nicusor
  nidhi nihat niina niki nikoletta nikolina nilton nimo niran nirav nisia nitish nityanand nitzan niyi nkiru nkiruka
  nkosana nkosinathi nkululeko nnaemeka nneka nobert nobuyuki noirin nollaig nolwazi nomfundo nompumelelo nomsa nomusa
  nonhlanhla noortje nopporn noriyuki nosipho noura novruz nozomi nthabiseng ntokozo ntombi nuala nuhu numan nunzia
  nunzio nupur nuri nurit nyasha nyesom oana obadiah obaidul obert obinna obrad odair odhiambo odhran odinaka odunayo
  ofir ofra ogechi ognjen ogonna ohad okan okey okezie okwudili oladapo oladele oladipo olajide olakunle olanrewaju
  olatunji olawale oleksandra olivera olta olubunmi oluchi olufemi olufunke olumide olusola oluwaseyi olzhas omolara
  omolola omotola omoyele omurbek onkgopotse onyekachi onyinye oommen oonagh opiyo orathai orce oren oriana orit
  orkhan orlaith orly orsola osagie osian osita ostap otello ottar ottavia oumou oupa ousseynou outi ozan ozgur ozioma
  padraic panayiotis panfilo pannika panyaza parag parkev parshottam parvaneh parvathy parvati parveen parvin
  pashupati pauli paulius pavle peadar pearse pedr pegah pehr pemphero pentti peres pernilla peruth pervin petko petre
  petrit peyman pharrell phelim phindile phuc phumelele phumtham phumzile phyo pichet piera pinar pinarayi pinchas
  piroska pius piyabutr polad pornchai pouria povilas prabhakar prahlad pralhad pramila pranav prapat prasit pratap
  prateek pratik praveen prawit preecha premchand pritam proinsias pule pumla pushkar pushpa puspa pyae qais qamar
  qassem qubad quynh rabindranath rabiu rachele radan radda radmila radoje radoslav raffaella rafi rafic ragna raheel
  raheem raif raimondo raimundas rajan raji rajinder raju ramakrishna ramdev ranald ranbir randa rangsiman ranko
  rashad rashawn rashed ratan rauff raveena ravinder ravindra raza razvan rebaz rebwar reka remigijus renske reshma
  rethabile revanth rhian rhianedd rhona rhuairidh rhun rhydian rianne rifaat rigathi rikard rinaldo rinus riona risa
  rishad ritchie rivaldo rivka riyad riyaz riza robinah roddy rodel roelof rohat rohitha rokhaya romario romeu rommel
  romulo ronaldo ronit ronke ronnel rooble roopa ropafadzo rosane rosangela rosella rosmah rossana rossella rostyslav
  roza rozsa ruairc ruaridh rudo ruel rufaro rufat rugunda ruhakana ruhi rula rumbidzai rupali rustem rutendo ruvimbo
  ruwan rwasa rwigara ryker rylan rylee ryleigh ryosei ryosuke ryutaro rıza saber sachchidananda sadanand saddiq
  sadegh sadhvi sadik saeid sagal sahabuddin sahin sahle saida saied saifuddin sajith sakaja sakchai saket saksayam
  sakshi sali salifou sama samad sameh samia samih samuelu samy sanae sanaz sanjiv santino saoirse saqlain sarala
  sarath sarawut sarbananda sarfaraz sargis sarmite saroj sasun satyendar saulos saumura savino saylor sebastiaan
  sebastiao sebastien sedat sefa seiko selcuk selemon semih senan senzo seosamh serhat seun sevda sevgi sevket seydou
  seyi sezai shafie shafiqur shafqat shahnawaz shai shailesh shakib shakira shaktikanta shanelle shania shaniqua
  shantanu shapour sharda sharmila shashank shayla shazia sheetal sher shervin sherwin shettima shikha shimelis
  shinjiro shinya shira shireen shivam shivambu shivkumar shivraj shlomi shmuel shohreh shoko shola shontel shoshana
  shpetim shukri shukria shura shusaku shushan shwan siamak sibongile sibusiso sidy sigal sigbjorn sihle sikhala
  silvano silvestro silviu simcha simi simisola simonas sindre sinem sioned siphiwe sirajul sirikanya siriwat sirri
  sirwan sisay sitaram siwan sixten sizwe sjors skyler slavica slavoljub slobodanka smita snezana snorre sofiia sokhna
  sokol sokratis sola solomiia somkid somnath somto sonal sondhi sophal sopheap sopuruchi soran sorcha sorley soro
  sotiris souleymane spiro srikanth srinivas sriram srđan staffan steffan steinar stellan stevan stine suchart sudarat
  sudi suela sueli sugeng sugiono suhasini sujata sukhvinder suman sumana sumanthiran suminwa sumitra sunanda sunthorn
  suparno supattra supriya surachai surayud suriya surjit suryadi sushila susi sutin sutrisno suvendu suvi suzane
  sveinung swapan sylvanus sylvestre sywert szabolcs szilvia tabata tabbou tafadzwa tahani taina taisto tajudeen
  takafumi takahide takele takeo takudzwa takumi tamandani tamaz tamim tamirat tammam tamta tancredi tancredo taner
  tanisha tapan tapiwa tareq tariel tarique tarso taryn taskin taulant tawakkol tawan tawanda tawfiq tayo tayshaun
  teagan tegid tegwen teifion tejasvi temidayo temilade temitope tendekai teniola teodora teona tetsuro tetyana teuvo
  tewodros thabang thami thanasis thanathorn thandiwe thandizo thapelo thawat theerapong thein thembi thembinkosi
  theodoros thierno thiha thokozani thorleif thuan thulani thuli thulisile tiao tidjane tiffani tihana tilvin timea
  tinashe tineke tirunesh tiyamike tiziano tjahjo tobechukwu tobi tobiloba tochukwu tofail tolga tolu tomer tomohiro
  tomos tonderai torgeir tormod tornike torquil toshihiro toshimitsu tosin touraj towhid townes toyin trae treasa
  trefor tremont trevin trevon trijntje triyono truc trystan tsegay tshepo tsipi tsitsi tudor tudur tugrul tuija tulia
  tulio tumelo tumi tuncay tundu tunji tuomo tural turki turlough tushar tvrtko tzvi ubax udaya udhayanidhi udoka udom
  ugochi ugochukwu ugur ujang ujjwal umut untung upendra utpal uttam uyen uzoamaka uzodinma uzoma vahram vaidas
  valdemar valdete valeriu valtteri vangelis vanni varawut vardges varuzhan vasiliki vasilis vassilios veaceslav
  veasna vedat velenkosini velimir veljko venancio venkaiah venkatesh veseli veselin veysel victoire vidoje vigdis
  viggo vijaya vijayakanth vijitha vikas vikrant viktoriia viktors vilija vilmos vilppu vimal vimbai viorica virendra
  virginijus visar vishwanath viveca vladeta vojin volkan vukasin vuksan vusal vuthy vuyo waldir waleed walmir wanchai
  wanderlei wandile waravut warong wavinya wawan weerachai wichai wichit widodo willemijn wimal wiranto wirat workneh
  worku wuttichai wycliffe wytske władysław xander xenia xhelal xhevdet xolani xolile yaakov yaghoub yahaya yakov
  yaniv yankho yanti yanto yariv yashasvi yasin yasonna yasutoshi yeghishe yehoshua yehuda yehudit yemane yemisi
  yervand yetunde yevheniia yigal yigit yildiray yinka yisrael ylli ylva ynyr yochai yoel yogendra yogesh yohanan yomi
  yomif yonatan yoni yoram yoshimasa yotam youssou yudi yuka yukiko yuli yulianto yuliia yuni yurii yuttana yuval
  yıldız yılmaz zabihullah zackary zafer zakir zamzam zander zaniar zareh zarifa zartaj zaur zaven zayden zechariah
  zehava zehra zeina zeki zelia zeljka zephirin zersenay zhaleh ziaire ziauddin ziaur zikora zinhle zipora zitto
  zivojin zoey zohran zolani zoramthanga zorana zrinka zsofia zsuzsa zubin zuhair zuhal zukiswa zvika zvikomborero
  zvonimir zvonko
  vicent ximo bartomeu aina roser idoia griselda nélida encarnación trinidad asunción enriqueta layda citlalli ginés
  andreina yulimar yorman yusneidy wuilker deyanira maikel yoandri yuleisy coromoto eudomar nohemi yajaira mileidy
  yamileth marisela zulay mayerling yelitza franyelis jhonatan yosmar kleiber trayvon kevyn antwan daquan lashonda latoya
  dontae devonte laquan ahmaud daunte rekia aiyana latasha tyrone
  arkaitz onintza elpidio arcadi margalida francina jonan eneritz oihane gotzone edorta andoni imanol aurelio
`);
