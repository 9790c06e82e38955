// Given names of those whom the news of Africa, Asia, the Balkans and the Caucasus names, beside given-more.data.ts.
import { words } from '../fold-words.ts';

/** Given names, folded. */
export const GIVEN_NAMES_OF_THE_NEWS: ReadonlySet<string> = words(`
  aadhya abdikadir abdinasir abdiqani abdirahman abdirashid abdirizak abdisalam abdishakur abdiweli abdoulaye
  abdourahmane abdulhamid abdulkadir abdullahi abhinav abiodun abir abubakar achmad adan adanech adaobi adedoyin
  adegoke adeleke ademide ademola adeniyi adesola adesuwa adetokunbo adetola adeyemi adeyinka adonis adunni adwoa
  aferdita affi afolabi afua agathon aggelos aghasi agim agron aguila ahed ahmadou ahmadu ahsan ahunna aikaterini aiko
  aimene airlangga aisling aissata aissatou aitana aitzaz ajibola ajla ajoy akari akhil akin akinola akinori akintunde
  akinwunmi akinyele aksel akshay akylbek alaa alaba albana albino albulena aleem alen alessio alexandru alhassan
  aliki aliko alin aliou aliya aliyu almaz almir almira altaf alupo amahle amarachi amason ambode amrullah anandiben
  ananth anastasios anbumani andile andreea andrija anele anesu aniket anirban anirudh anisha anju annelies annely
  anto antonios anuj anup anura anushka anwaar anyango apirat araba arata aravind arayik archana aregbesola aremu
  arijit aristides arlind armend armine arnab arsen arta artan asaduddin asaduzzaman asami asamoah asbel asbjørn asel
  asep asfandyar ashutosh ashwini assimi astrit atifete atsuko atupele augustin avdullah avinash avni awa ayad ayade
  ayako ayanda aynur ayo ayobami ayodeji ayomide ayush ayxan azad azmin azubuike azzam babagana babulal baburam badaru
  badran bafel baffour bagrat bahaa bahadur bahati bahlil bajram bakhtiyar bakili bakyt bakytzhan balram bamidele
  bandula banke bardhyl barzan basavaraj bassam bassem bassirou bautista bedoui bedri behgjet beji beka bekele bekim
  bekir belen benhur berat berdibek berhanu berk bhagwant bhavesh bheki bhupender bhupendra bhupesh bidemi bidya
  biljana bimal biniam binta bipin biplab biren birhanu biruta bishan bishnu biya bjork bjørn bleddyn blerina blerta
  boakye bogusława boitumelo bolaji bolanle bongani bongbong bonginkosi bono borys bosco bosko boutros bozidar
  branimir branislav bratislav brid brigid brijesh buchi buhle buni burhan bushra busola calum canan carwyn catrin
  cecep cemil cengiz ceri cevdet chadchart chalerm champika chandan chandrababu chandrashekhar charalambos charbel
  cheikh cheikhou chelimo chellie chengriha chenjerai chesang chibuike chidinma chifundo chigozie chikumbutso chikwe
  chima chimwemwe chinonso chinyere chipo chirag chisom chisomo chitra chizoba choguel chuka chukwuemeka chukwuka
  chuwit cillian ciprian clemente constantino consuelo cori corina corneille cosmin coumba czesław dadang daithi dalal
  dalitso dapo dattatreya dauda dawud dayanidhi debashish debo debretsion deepa demba demeke demola deni deola deqa
  derartu desislava despina devika dhananjay dharam dharmendra dianne digvijaya dilan dilovan dimitrije dineo diomaye
  dionisia dipankar djordje doina donika donjeta dotun douma dozie dragos dragoslav drita driton duduzile dumisani
  dumitru dupe dushyant dusko dzenan ebrima ebuka ebun echezona edmon edona efstathios efthymios eilis eirik ejike
  eknath ekow eldar eleftherios elian eliud elman elmedin elyes emenike emiko emmanouil engin eniola enitan erdem
  erhan erias eriko ermal ershad ersin eshwarappa eskil eskinder evariste evika ezekiel ezinne fabiana faduma fadumo
  fadzayi fahd fahrettin fahri fakhar farai farmaajo farmajo farzad fatai fathi fatos fattah faustin fawzia fazlur
  fereshteh fergal feride feyi fiachra figen fiifi fikile fikret fikri filipe finbarr fofi folarin folashade fotis
  freja fuad fuat fumihiko funmilayo funsho gajendra gamini gamze garik gatot gayatri gayton gazmend gbemisola gboyega
  gearoid gebran gedu geedi gegham genc genzebe geordin gerasimos gert gervalla gezim ghazi gintautas giriraj gjergj
  glauk gleisi glyn gobind goce godswill gohar golshifteh goodluck gordan graca gramoz greer grigoris gruffudd gudaf
  gulbuddin guled gulsum gultan gurgen guðni gwede gwenllian gwyn gyorgy habiba hagos haibatullah haitham hajime
  hakainde hakeem halima halimah halit haluk halyna hamdeen hammad hamzah harbhajan hardik harini harsha harshad
  harshavardhan harshvardhan harumi haruna hasanul hasnat hatem hauwa hawo hazem hefin heggy hekmat heledd hellen
  hemant hemanta hendri henk heri heval hibo hichem hideyuki hieu hikmet himanta hirokazu hiroki hiroko hiroto
  hiroyuki hlengiwe hoda hodan hoshyar hossam hristijan hrithik hsiao htet hulusi humam hung husam hyacinth hyvin
  hywel iarlaith ibrahima idil idrissa iestyn ifan ifeanyi ifeyinwa ifrah ijeoma ikenna ilias ilija ilker iltija
  ilunga imee inder ingabire inuwa ioanna iolo ionel ionut ireti irwan isao isatou ishaku ishaq ishkhan isioma issa
  issoufou ithel iulian iuliana iyad izet jabu jabulani jacky jagan jagat jagdeep jairam jalil jamil jassim jatuporn
  jawar jayanta jayaprakash jeenbek jejomar jepchirchir jeta jeyhun jhala jibril jide jimi jimoh jina jitan jitendra
  jiyan joice jovanka joyciline jozefina juanito judit julapun juma jumoke jyotiraditya kaan kabiru kadaga kadir
  kailash kais kajsa kakhaber kalonzo kaltrina kamlesh kanako kanayo kanchana kanimozhi kanwar kanye karabo karu
  kashim kassim kastriot katsunobu kayode kazem kazuya keabetswe kefas keheliya keiichi keiji keita keizo kenechukwu
  kenenisa kenta kenzaburo kerem ketanji keyvan kgalema kgomotso kgosientso kgotso khadga khai khairat khaire khamis
  khawaja khofifah khosrow khumbudzo khushbu kien kikelomo kindiki kipchumba kipruto kiren kithure kittirat kivutha
  kobina kofifah kohei koko kola kolade kolawole kondwani koray korir korn kornelija kosisochukwu kosta kostis kotaro
  kreshnik krunoslav krysten kshama kubanychbek kudakwashe kudzai kumaraswamy kunle kurmanbek kwadwo kweku kwesi kyaw
  kyriaki kyrsten kyrylo labib ladan ladi lakshman lalu lamine lanre larysa lateesha laurentiu lawan laxman lazarus
  lebogang lebohang lekan lelisa lemma leonidas lesetja lesia levent levente liadh liaquat liban lidetu lilit limbani
  lindita linh listyo lizzo ljubisa llinos llyr lordina lotanna loujain loukas lourenco luan lubna lulama lumir
  lungile lutfi lwazi lyudmyla lætitia maan mabli mabuza madan madbouly madhavi mahad mahamadou mahamat mahamudu
  mahfuj mahmoudou mahua maimouna maire mairi majaliwa majlinda makamba makhosi maki malak mallikarjun mamady mamoloko
  manabu manal mandana mandisa mangosuthu manik manisha manohar manolis mansukh mansur mantashe margus mari marin
  marinika marinko marjane marzouki masao masayuki masego mashrafe masih masisi masra masrour maszlee matus mayuko
  mazie mazloum mazlum mbanefo mbongeni mduduzi meena mehbooba mehidy meirion melek memli menelaos menna mensur merera
  merhawi mert merve mesut metin michalis michio migz mihaly mijo mikołaj mileva milivoje miljan milojko milomir
  milovan miltiadis milutin minako minoo miodrag miro mirsad misbah mislav mmusi mnatsakan mobolaji modibo moeketsi
  moeldoko mohsin mojisola mokgweetsi momade moqtada morenike morihiro morsi motia mphatso mthokozisi mthuli mthunzi
  mugur muhammadul muharem muharrem muhoozi mujdat mujibur muktar mukudzei mulatu munashe munna muqtada murad
  muralidharan murkomen murli murtaza musa musalia mushfiqur mushikiwabo mustafizur mustapa mustapha mwayi mxolisi
  myfanwy myrsini naana naci nader nagesh najmul nakaayi nalin namal nandi nandini naoise narayan narong nasir nasra
  nataliia natia natnael natsuo nattawut natthawut naveen navid navneet nawaf nazım ndeye ndidi ndindi ndubuisi nedzad
  neiphiu nektarios neritan netumbo neven nevena ngone ngonidzashe nguyet nhlanhla nicusor nidhi nihat niki nikoletta
  nikolina nimo niran nirav nitish nityanand niyi nkiru nkiruka nkosana nkosinathi nkululeko nnaemeka nneka nobert
  nobuyuki nolwazi nomfundo nompumelelo nomsa nomusa nonhlanhla nopporn noriyuki nosipho noura nozomi nthabiseng
  ntokozo ntombi nuala nuhu numan nupur nuri nyasha nyesom oana obadiah obaidul obert obinna obrad odhiambo odinaka
  odunayo ogechi ognjen ogonna okan okey okezie okwudili oladapo oladele oladipo olajide olakunle olanrewaju olatunji
  olawale oleksandra olivera olta olubunmi oluchi olufemi olufunke olumide olusola oluwaseyi olzhas omolara omolola
  omotola omoyele omurbek onkgopotse onyekachi onyinye oommen opiyo orathai orce orlaith osagie osita ostap oumou oupa
  ousseynou ozan ozgur ozioma panayiotis panfilo pannika panyaza parag parkev parshottam parvaneh parvathy parvati
  parveen parvin pashupati pavle peadar pearse pegah pemphero peres peruth pervin petko petre petrit peyman pharrell
  phindile phuc phumelele phumtham phumzile phyo pichet pinar pinarayi pius piyabutr polad pornchai pouria prabhakar
  prahlad pralhad pramila pranav prapat prasit pratap prateek pratik praveen prawit preecha premchand pritam pule
  pumla pushkar pushpa puspa pyae qais qamar qassem qubad quynh rabindranath rabiu radan radda radmila radoje radoslav
  rafi rafic raheel raif rajan raji rajinder raju ramakrishna ramdev ranbir randa rangsiman ranko rashad rashed ratan
  rauff raveena ravinder ravindra raza razvan rebaz rebwar reshma rethabile revanth rhian rhun rifaat rigathi risa
  rishad ritchie riyad riyaz riza robinah rodel rohat rohitha rokhaya rommel romulo ronaldo ronke ronnel rooble roopa
  ropafadzo rosmah rostyslav roza ruaridh rudo ruel rufaro rugunda ruhakana ruhi rula rumbidzai rupali rustem rutendo
  ruvimbo ruwan rwasa rwigara ryosei ryosuke ryutaro rıza saber sachchidananda sadanand sadegh sadhvi sadik saeid
  sagal sahabuddin sahin sahle saida saied saifuddin sajith sakaja sakchai saket saksayam sakshi sali salifou sama
  sameh samia samih samuelu samy sanae sanaz sanjiv saoirse saqlain sarala sarath sarawut sarbananda sarfaraz saroj
  satyendar saulos saumura sebastien sedat sefa seiko selcuk selemon semih senzo serhat seun sevgi sevket seydou seyi
  sezai shafie shafiqur shafqat shahnawaz shailesh shakib shakira shaktikanta shantanu shapour sharda sharmila
  shashank shazia sheetal sher shervin sherwin shettima shikha shimelis shinjiro shinya shireen shivam shivambu
  shivkumar shivraj shohreh shoko shola shontel shpetim shukri shukria shura shusaku shwan siamak sibongile sibusiso
  sidy sihle sikhala silviu simi simisola sindre sinem siphiwe sirajul sirikanya siriwat sirri sirwan sisay sitaram
  sizwe slavica slavoljub slobodanka smita snezana sofiia sokhna sokol sokratis sola solomiia somkid somnath somto
  sonal sondhi sophal sopheap sopuruchi soran sorcha soro sotiris souleymane spiro srikanth srinivas sriram srđan
  steffan stevan suchart sudarat sudi suela sugeng sugiono suhasini sujata sukhvinder suman sumana sumanthiran suminwa
  sumitra sunanda sunthorn suparno supattra supriya surachai surayud suriya surjit suryadi sushila susi sutin sutrisno
  suvendu swapan sylvanus sylvestre szabolcs tabbou tafadzwa tahani tajudeen takafumi takahide takele takeo takudzwa
  takumi tamandani tamaz tamim tamirat tammam taner tanisha tapan tapiwa tareq tariel tarique taskin taulant tawakkol
  tawan tawanda tawfiq tayo tegid tejasvi temidayo temilade temitope tendekai teniola teodora teona tetsuro tetyana
  tewodros thabang thami thanasis thanathorn thandiwe thandizo thapelo thawat theerapong thein thembi thembinkosi
  theodoros thierno thiha thokozani thuan thulani thuli thulisile tidjane tihana tilvin tinashe tineke tirunesh
  tiyamike tjahjo tobechukwu tobi tobiloba tochukwu tofail tolga tolu tomohiro tonderai tormod toshihiro
  toshimitsu tosin touraj towhid townes toyin triyono truc tsegay tshepo tsitsi tudor tudur tugrul tulia tumelo tumi
  tuncay tundu tunji turki tushar tvrtko ubax udaya udhayanidhi udom ugochi ugochukwu ugur ujang ujjwal umut untung
  upendra utpal uttam uyen uzoamaka uzodinma uzoma vahram valdete valeriu vangelis varawut vasiliki vasilis vassilios
  veaceslav veasna vedat velenkosini velimir veljko venancio venkaiah venkatesh veseli veselin veysel victoire vidoje
  viggo vijaya vijayakanth vijitha vikas vikrant viktoriia vimal vimbai viorica virendra visar vishwanath vladeta
  vojin volkan vukasin vuksan vuthy vuyo waleed wanchai wandile waravut warong wavinya wawan weerachai wichai wichit
  widodo wimal wiranto wirat workneh worku wuttichai wycliffe władysław xenia xhelal xhevdet xolani xolile yaghoub
  yahaya yankho yanti yanto yashasvi yasin yasonna yasutoshi yeghishe yemane yemisi yetunde yevheniia yigit yildiray
  yinka ylli yogendra yogesh yomi yomif yoshimasa youssou yudi yuka yukiko yulianto yuliia yuni yurii yuttana yıldız
  yılmaz zabihullah zafer zamzam zaniar zareh zarifa zartaj zechariah zehra zeina zeki zeljka zephirin zersenay zhaleh
  ziauddin ziaur zikora zinhle zitto zivojin zohran zolani zoramthanga zorana zrinka zubin zuhair zuhal zukiswa
  zvikomborero zvonimir zvonko
`);
