// More given names, of the whole world; like given.data.ts no common words or places, and each once. Those that are stand by
// themselves.
import { words } from '../fold-words.ts';

/** Given names, folded. */
export const GIVEN_NAMES_OF_THE_WORLD: ReadonlySet<string> = words(`
  dorit eirik eufemio fenja grit iria isac isak jeppe joakim kasper levke matko milagros yuliana
  michail alexej sergej andrej nikolaj jewgeni jewgenij wjatscheslaw wladislaw wiktor juri jurij anatolij grigori grigorij ilja pjotr pawel fjodor swetlana jekaterina ljudmila natalja waleri walerij witali gennadi gennadij rejhan oussama
  ignaz aloys almut arnd arnulf bernhardt burkhart christhard christl claas diether eckehard edelgard egbert ehrenfried elsbeth
  friedbert friedemann frieder gereon gerit gertraud gotthard hansjörg heidemarie herta hilmar jürg kordula lebrecht lisbeth
  luitgard margrit marita meinolf meinrad nikolaus rainald reinhardt reinold rico severin siegrun volkhard ruedi vreni hansueli
  annina ladina seraina ursina flurina corsin curdin flurin hansjürg hansruedi hanspeter silvan luzi luzia priska andri
  gion gaudenz conradin linard jachen chasper hellmut ullrich almuth konstanze liane sinja svea undine bertold hajo immo
  isidor jochem justus laurenz tassilo thaddäus thoralf zacharias fynn isabell jette josefine jördis karolin carolin
  karoline lilli malin marleen natascha neele neela philine rabea romy ronja senta telse tomke urte wiltrud ergün gülsen
  selin burgi vroni sepp notburga kreszenz kunigunde gerwin gerfried gerolf bartholomäus bonifaz corbinian cosima
  crescentia dankwart degenhard diethelm diethard ditmar dörthe ebbo ehrhard eilika erdmute ermelinde fritzi gebhard
  gerlind gesche gottlob grete gundolf haiko heimo helma herward hiltraud ingomar irmela irmtraud jelto jupp karlotta
  kirstin kornelius kunibert leonore lieselore ludolf malwine margarethe mariele marlen mechtild nepomuk notker odilo
  pankraz randolf reimar rickmer roderich rotraud ruthild silja sylke tiemo toralf valeska vitus waltraut weert wenke
  wiebe wigbert wilko winrich wolfhard wolfhart wunibald
  gitti filiz nesrin serpil muhterem jella janosch gunda heinke wencke focko eilert hinnerk ubbo detlof utz
  aadil aaliyah aamir aarti abay abdelhak abdelilah abdelkrim abdellah abdelmadjid abdelmalek abdelrahman abderrahmane
  abdou abebe abena abha abhisit abida abimbola abiola abner abosede abram achieng achraf adaeze adaora adebola
  adedayo adeel adekunle adeola aderonke adesina adewale adjoa admir afia afshin afzal agne agus ahmet ahok aida aiden
  aigul ailsa ainur aissa aistė aisulu aivar aivars ajmal akaki akihiro akiko akosua akua akwasi alasdair albin aled
  aleksi alhaji alia alibek alisha aliyah aliza alka allyson almas alok aloke alondra alonzo alphonse alton altynai
  alun alva amangeldy amar amara amartya ambika ambrose aminatou amjad ammar amra amrit anahit ananya anar anas anaya
  andris andrius anees aneeta angharad anh anibal anies anika anjum ankita annastacia anoush anoushka ansar anson
  antero anusha anutin aoi aoife aqsa arabella aram ararat arben ardian arian arief arielle arif arman armen arnie
  arnoldas arpine arpita arshad artak arti artūras aruna arvinder arvo arzu arūnas asghar asher asim askar askhat
  asmaa assia asuka atefeh atif atsushi atul audrius augustine avtandil ayaan ayaka ayanna aymen ayodele ayotunde
  ayoub aysel ayub ayumi azadeh azam azamat azhar azikiwe azizah azra babajide babar badr badri bahman bahram baiba
  bakir bambang barham baurzhan behnam behzad bekzod belkacem bennie berik bernadine bertram besa besim besnik bethan
  beto bettye beyonce bezalel bhaskar bhavna bijan billy binali binh biodun birutė bisi bjarni blaine blerim bobbie
  bola bolat botagoz bounnhang brady brahim branden brandt breanna brennan brianna brianne broderick bronson bronte
  budi bujar bukola burim burt byung byung-hun cahaya callum caoimhe carey carlene carlton carmella carroll carys
  cathal catriona cerys chadwick chafik chakib chan-wook chandrika charley chau chauncey chelsey chet chetan chiamaka
  chidera chidiebere chihiro chijioke chika chike chinedu chinh chinwe chioma chiwetel chiyo chrissy christoper
  chrystia chuan chukwudi chul ciaran clarice claudius cleo cletus clifton coby colm colton cordell cormac corrine
  cressida cullen cuong curt cuthbert dafydd daiki daiva daljit damilola dandre daniyar dardan dariga darla darrin
  darshan dashiell daulet davey davit dayo deana deandre deidre deiniol delbert della delores delroy demetrius denice
  denzil deon deshawn desiree devlet dewayne dewey dewi dhanush dhruv dian diarmuid dikembe dilip dinah dinara dionne
  divya dolly dominick donal dong-hyun dongsheng dorian dosym dounia dovydas driss dritan dritero dudley dung dwain
  eamonn earle earlene easton ebele ebere edie edin edmond edvinas efua egidijus eija eiki eilidh eimear eino ejaz eka
  ekene elbert elchin eldon eldridge elham elio eliot elissa ellsworth elnur elroy elspeth eluned elvir elwood emery
  emin emina emmeline emory emyr enes enis enyinnaya eoghan eoin ephraim erick erion erlan errol esfandiar esi estella
  etsuko etta eun-ji evie ewart fadil fadillah fadwa fahrudin faiz faiza fajar faouzi farhan farhat fariba farida
  fariz farrokh farshad fatemeh fatmir fawad faye fayez fela femi ferris fethi ffion finley fintan fionnuala firouz
  fitore flamur folake folasade forough fouad fraser fumiko funke gagan gagik gamal ganjar garegin garett garret
  gaylord gbenga geeta geetha genti gentian georgette georgie geraint getachew gethin ghazal giang gibran giga ginny
  gintaras giorgi girma gita givi glenna gocha golnaz grady grainne grayson grover gudni guinevere gulnara gulnora
  gunay guntis guoqiang guozhong gurinder gurpreet gwilym hadiza hadley hae-jin hafida hafiz haider hakim hakob hamadi
  hamdan hamdi hamed hamidreza hamma hanane hanh hardeep haris harjit harlan harland harmanpreet haroon harpreet
  alwyn beryl cecil edna elsie enid percy reginald haruka haruto harvie hashim hassiba hatsue hayao hayato hayk hee-sun hele hendra herschel hettie hezekiah hibatullah
  hicham hidetoshi hien hikaru hina hinata hirofumi hisako hisashi hishammuddin hitoshi hoa hoang hollis hooman
  horatio houari houcine houda houshang hovhannes hoyt hrant htin huateng huey humaira humza huong hussam huw huy hye-
  jin hyman iain ibironke idowu ieuan ike ikechukwu ildar ilene ilgar ilhan ilia ilir ilirjana ilkka ilmari ilyas ilze
  imad imane imani in-ho indah inderjit indrek inese ingrida inguna ira iraj irakli irfan irwin isamu ishaan ishrat
  isiah islambek ismet issam itamar itsuki iwan iyabo jaak jaan jacklyn jaclyn jafar jagmeet jago jahangir jalen
  jalila jamaal jamar jamison jamshid janelle janette janki jaouad jarkko jarmo jarrett jarvis jasmin jaspreet jasprit
  jaswant jatin javeria jaxon jayant jayanti jayden jaylen jayne jeanine jeannie jed jeffery jelani jenifer jered
  jeremey jeri jerri jerrod jerrold ji-hoon ji-min ji-sung ji-won ji-woo jiabao jianguo jianhua jimmie jing jiro joey
  johnathon joni joon-ho joonas joselyn jouni judah jude judi juha juhani jukka julianne junaid jung-eun jung-hyun
  jung-sook junko jurgis justas jusuf juvenal jyrki jüri jānis kaarina kadri kagiso kairat kaitlin kajal kakha kalev
  kalevi kalpana kamau kambiz kamel kamran kanat kang-in kangana kaori kaoru karan kareena karlygash karthik kartik
  kartika karyn kasey kashif kassandra katariina katelyn kathi kathie katsumi katsuya katy kavya kaye kaylee kazuhiro
  kazuki kazuko kazuyoshi keanu keegan keenan kehinde keisha keisuke kemi kendrick kenichi kensuke kentaro kenton
  kermit kerri kerwin keshav kestutis ketevan keun-hye khadidja khadija khairy khanh khatia khaya kheira khoa khurram
  kiarash kieron kiet kieth kimberley kimiko kimmo kipchoge kiprop kirti kishore kiyoshi koba koichi koji kojo kolby
  komal korey kosuke kourosh kristi kristie kristiina kristy krystal kujtim kuldeep kumiko kunal kunihiko kusum
  kwabena kwaku kwasi kyoko kyrie kyung-soo kyösti lacey laima laimdota lakeisha lakhdar laleh lamar lamia lamont
  lanny larbi larkin lasha latifa latisha latonya laverne laxmi leander leanna lebron leena leka leland lemuel lenora
  lerato lestari levan levi levon leyla lihua liina liisa lilianne lindell lindiwe liridon lirim lolita lonnie loren
  lorene lorne lotfi lou-ann lowri luai luann lucius luhut lulzim lungi lupita lusine luz lyn lynette lynne lynsey
  maarja maddox madhav madhu maeve maha mahendra maher mahfoud mahfud mahin mahira mahnaz mahsa mahtab mairead makayla
  makena malachi malika mamoru mamuka mandla maneka manjit manju manmeet manny manouchehr manpreet mansoor mansoureh
  mantas marcellus marcie mared margie mariel marietta mariko maris marja marjatta markku marla maryann marzieh
  masaaki masaki masamichi masanori masashi masato masayoshi masoumeh masumi mattie mauno mayank maynard mazen mbali
  mckenzie meenakshi meg megumi mehmed mehran mehrdad mehriban mehwish meiling melba melisa meriem meryl mevludin
  mhairi mher mi-kyung midori mieko miho miia miki mikiko miley milind millard mimoza min-ho min-jae min-seok
  mindaugas mindy minna minoru mir-hossein mirza misaki misato mitsuko miyuki mizuki mohau mohit moise mojtaba mokhtar
  momoko mondher morag mordecai morteza motoko mouloud mounia mounir mourad moustapha mpho muamer mudassar muhaimin
  muhyiddin mukul muna munir murali murdo mutaz muzaffar mwangi myint mykhailo mārtiņš nabih nabila nadeem nadhim
  nadiem naeem nafisa nagendra nahid naim naima nairi najat najla najwa naledi nalini nam-joon namrata nanami nannie
  naoko narek narges nargess naseem nasim nasrallah nasreen nathanial natsuko naveed navjot nawal nayef nazanin
  nazarbay nechirvan neelam neeraj neeta negar nehemiah nejib nerijus nermin nerys ngoc nhung nia niall niamh nicky
  nicolette nigar nihad niinistö nikhil nilesh niloofar niloufar ningsih nisha nishant njeri nkechi nkem nkosi nnamdi
  noboru nobuko nobuo nodar nodir noha nomvula nonso noreena normunds norodom noureddine nune nurlan nurul nusret nyan
  obiageli odell oghenekaro oisin okechukwu olabisi olafur olamide olayinka olin oljas ollanta olli oluwaseun
  oluwatobi omari omayma omkar onyeka orla otabek otar othmane ouafa owain oyinkansola paata paavo padma padmini
  padraig paetongtarn palesa pallavi pandeli parastoo parineeti parisa parth parul pashinyan pavan pawan paxton payam
  pejman peng percival perdita pertti peyton phillipa phuong piran pirjo pirkko pita poonam pouya prabowo prachi
  pradeep prafulla pragya prasanna preeti prerna priit priti priyank puan puneet purnima putri päivi qasim queenie
  quinton quoc quyen rached radha radhika radwan raed raffi rafizi raghad raghav raghuram rahat rahim rahmat raimo
  rainsy raivo rajendra rajni rajpal ramachandra raman rameez ramil ramin ramiz ramush ramūnas randal randeep randi
  ranjan ranjana ranveer rasha rasheed rashida rashmi rasim ratna rauf rayan redmond reece reem refik refilwe rehana
  rehman reijo reiko renuka retno reva revaz rexhep rhett rhiannon rhodri riaz richie ridwan riham rihanna riikka
  riitta rima rimantas rina rishabh risto ritesh ritu riya rizal rizwan robbin roberts rochelle rodger rodrick rohan
  rohini roisin rolandas rollin rollo ronda rong rosalyn rosamond rosanne roseanne rosetta roshan rotimi rovshan
  rowland roxie royce ruairi ruba ruchi rukhsana rupa russ ryo ryoichi ryota ryuichi saadeddine sabiha sabri sachiko
  sadia sadyr saeb safet saffron sahar sahil saima saira sajid sajjad sakari salim saltanat salwa samah saman samaneh
  samat samdech sameer samina samvel sanam sandhya sandiaga sanele sang-woo sangeeta sania sanjar santosh sardor
  sarfraz sarina sarita sarkis sarojini satoko satoru satyendra saulius saundra saurabh savita sayaka sead seamus
  seema segun seiji sejad sekai selam selwyn senad seo-yeon seok-jin sepideh seppo serdar serik serj setya seung-hyun
  sevinj seymour shabana shabnam shadab shahab shaheen shahin shahla shahram shahriar shahrukh shaima shaimaa shakeel
  shalini shalva shami shamil shamim shana shanice shaquille sharareh shari shariq sharlene sheela sheena shehnaz
  shekar sheldon shelia sheri sherif sherri sheryl shigeo shingo shinichi shiro shivani shizuka shkelqim shoaib shobha
  shohei shona shota shpend shuang shubham shubman shuji shukhrat shunichi shyam sian sigita siham sihanouk simeon
  simin simran sirajuddin sirpa siti siyabonga skender skylar slamet sneha so-young soad sofiane sohail soheil sohrab
  sokha somchai soo-hyun soo-jin sooronbay sophronia soraya sota souad srettha stephon stevie stevo struan subhash
  subramanian sudha sudhanshu sue-ann suella suha suhail sukarno sukhbir sukhdev suleiman sulejman sumiko sumit sun-
  hee surapong suren surendra surinder sushil susumu suthep sutopo suzette svyatoslav swapna syed taavi tabassum
  tadashi tadhg tae-hyung tafari tahir taichi takahiro takako takayuki takuma takuya talal talgat tam tamika tammie
  tamotsu tamrat tamsin tanel tanvi taoufik tapani tapio taraneh tariro tarmo tarquin tarun tatenda tatsuo tatsuya
  tawfik tawny teddy teemu teguh tehmina teimuraz tejashwi temi temir temur tendai tengiz tengku teppo tero teruo tess
  tetsuo teuta thabiso thad thandeka thandi thanh thao themba thien thongloun thura thurman thurston thuy tia tiernan
  tigran tiina tiit tilly timur tinatin tingting titilayo toan tobin tofig togzhan toivo tokunbo tomoko tomoya tonya
  toomaj toshiaki toshiko toshio tremaine trenton trey triin trina trinh trish trudi trung truong tsegaye tsuyoshi
  tunde tung tunku tuomas tursun tuula tuyet twila ty tyreek tyrell tyrese tõnis uche uchenna uddhav udit uldis
  ulugbek umesh umid unathi uriah uriel urmas urvashi urve uzma vagif vahagn vahan vahid vaibhav vakhtang valdas
  valdrin valerii valon vandana vano vardan vartan varun vasundhara vazgen veena veikko veli velma vern vidya vigen
  vikki viktorija vilis viljar vineet vinh vinita vipin viraj virat virender vishnu vjosa vugar vusi vytautas vytenis
  wafa wahab waheeda wahid wahyu wakana walaa walt wambui wanjiku wanjiru wanzhou waqar wasim wassim wataru wati
  waylon weidong weimin weldon wenyuan westley wilbert wilburn wilda winfred wissam woo-jin woody wopke xhaka xherdan
  xiang xiaohong xiaojun xiaoli xiaoming xiaoyu xinyi xochitl xuan xue yafei yahia yancy yanling yara yasaman yash
  yashwant yasir yasuko yasushi yazid yenny yeon-jae yerlan yermek yesenia yewande yifan yiming yoani yohannes yoichi
  yolande yoo-jin yoshiko yoshinori yoshio yosuke younes young-hee young-jin young-sook younis yrjö yu-na yujie yumi
  yumiko yun yusril yusuke yuta yuto yuvraj yuzuru zachariah zack zadok zafar zaheer zahid zaim zaira zakaria zalmay
  zandile zanele zari zarina zaruhi zawadi zaza zeb zebulon zeenat zeeshan zef zeke zena zendaya zhanar zhandos zheng
  zhengfei zhiyuan zhong zia ziba zihan zijian zineb ziya ziyi zodwa zoubir zouheir zubair zulfiqar zulkifli zurab
  zweli ülle šefik žygimantas mikel bukayo iga tufan dak ole serhij wolodymyr andrij witalij pawlo caspar toya wibke
  thies enno onno tjark thorben korbinian quirin hiltrud kriemhild sieglinde aisén giuliana inmaculada yamandú uxío
  ander
  dotty dottie tillie goldie effie essie lettie trixie vickie vinnie reba conway merle wynonna lorrie billie odetta aretha
  eartha bette petula cilla chrissie kacey
`);

/** Given names that are words, surnames or places too, folded: they tell a person only before what may be a surname. */
export const GIVEN_WORDS: ReadonlySet<string> = words(`
  abe al alexandria anderson ani anis april ara art ashot asta august austin bailey bao barrett barton bayo bennett bina blanche
  boyd brooke brooklyn bud buddy buster cade cal carson carter chad chance chase chelsea chester cheyenne clair clarke
  clay cole coleman conan cooper dahlia dakota dallas dalton dana dante dao dara darcy darnell darrow darwin davis
  dawson deacon dell denver destiny dillon dinh don doyle drew earl ebony edison effie ellis emerson emi everett farley fay
  fern flora florence flynn forrest foster freeman gaines garland gela gene georgia gerry ginger godfrey gor goro
  grant granville gulzar gunner hai hamilton hamlet hanson harding hari harley harris harrison hayden hayes hind hiram
  homer hope houston howell humphrey hun isa israel jace jackson jade jai jameson jari jay jefferson jennings jewel june
  kane kat kei kennedy khin kingsley kip kirby kirk kitty knox kobe lafayette lam lambert lance landon lane lawson lex
  linas lincoln lou lowell lyman mack madina madison magnolia marigold mark marlin marquis mart mason maverick may mckinley
  mercedes merle merritt milo minerva ming minh misty montgomery monty morris murray nada napoleon nash nat nate neal
  newt nicholson nik nino nima ning noble nolan norris obi odinga olive opal osborne palmer pari paris parker patton payton
  petula petunia phan philo pierce ping piper poppy porter portia prabhat prentice preston price qing quang quincy raja
  raleigh rama rand rani rasa reed reid rein ren rex rhea rich rie rim rocky rogers roosevelt rose roya rusty
  rutherford ryder saba sade safa sagar sana sanford santos satu savannah sawyer serenity shakti sherman sherwood sima
  slim sona sterling sue surya swara taher taiwo talbot tanner tao tate tatum thani tien ting titus tori toru trang
  trinity truman tucker turner tyson upton ursa van vance venus verity vesa vic viola virginia wade wallace walton wan ward
  washington webster wei weston wiley will willa wilson winfield winthrop xin yaa yan yang yaw ying zaw zhen zola
`);
