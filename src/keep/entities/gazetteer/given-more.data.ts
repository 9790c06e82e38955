// More given names, of the whole world; like given.data.ts no common words or places, and each once. Those that are stand by
// themselves.
import { words } from '../fold-words.ts';

/** Given names, folded. */
export const GIVEN_NAMES_OF_THE_WORLD: ReadonlySet<string> = words(`
  aadil aaliyah aamir aarti abay abdelhak abdelilah abdelkrim abdellah abdelmadjid abdelmalek abdelrahman abderrahmane
  abdou abebe abena abha abhisit abida abimbola abiola abner abosede abram achieng achraf adaeze adaora adebola
  adedayo adeel adekunle adeola aderonke adesina adewale adjoa admir afia afshin afzal agne agus ahmet ahok aida aiden
  aigul ailsa ainur aissa aistė aisulu aivar aivars ajmal akaki akihiro akiko akosua akua akwasi alasdair albin aled
  aleksi algirdas alhaji alia alibek alija alisha aliyah aliza alka allyson almas almazbek alok aloke alondra alonzo
  alphonse alton altynai alun alva alvin amangeldy amar amara amartya ambika ambrose aminatou amjad ammar amra amrit
  anahit ananya anar anas anaya andris andrius anees aneeta angharad anh anibal anies anika anjum ankita annalena
  annastacia anoush anoushka ansar anson antero anusha anutin aoi aoife aqsa arabella aram ararat arben ardian arian
  arief arielle arif arman armando armen arnie arnoldas arpine arpita arshad artak arti artūras aruna arvinder arvo
  arzu arūnas asghar asher ashraf asim askar askhat asmaa assia asuka atefeh atif atsushi atul audrius augustine
  avtandil ayaan ayaka ayanna aymen ayodele ayotunde ayoub aysel ayub ayumi azadeh azam azamat azhar azikiwe azizah
  azra babajide babar badr badri bahman bahram baiba bakir bambang barham barnaby barney baurzhan behnam behzad bekzod
  belkacem bennie berik bernadine bertram besa besim besnik bethan beto betsy bettye beyonce bezalel bhaskar bhavna
  bijan billy binali binh biodun birutė bisi bjarni blaine blerim bobbie bola bolat botagoz bounnhang brady brahim
  branden brandt breanna brennan brianna brianne broderick bronson bronte budi bujar bukola burim burt byung byung-hun
  cahaya callum caoimhe carey carlene carlton carmella carroll carys cathal catriona cerys chadwick chafik chakib
  chan-wook chandrika charley chau chauncey chelsey chet chetan chiamaka chidera chidiebere chihiro chijioke chika
  chike chinedu chinh chinwe chioma chiwetel chiyo chrissy christoper chrystia chuan chukwudi chul ciaran clarice
  clarissa claudius cleo cletus clifton coby colm colton cordelia cordell cormac cornelius corrine cressida cullen
  cuong curt cuthbert dafydd daiki daiva daljit damilola dandre daniyar dardan dariga darla darrin darshan dashiell
  daulet davey davina davit dayo deana deandre deidre deiniol delbert della delores delroy demetrius denice denzil
  deon deshawn desiree devlet dewayne dewey dewi dhanush dhruv dian diarmuid dikembe dilip dinah dinara dionne divya
  dolly dominick donal dong-hyun dongsheng dorian dosym dounia dovydas driss dritan dritero dudley dung dwain eamonn
  earle earlene easton ebele ebere edgars edie edin edmond edvinas eero efrain efua egidijus eija eiki eilidh eimear
  eino ejaz eka ekene elbert elchin eldon eldridge elham elio eliot elissa ellsworth elly elnur eloise elroy elspeth
  eluned elvir elwood emery emin emina emmeline emomali emory emyr enes enid enis enoch enyinnaya eoghan eoin ephraim
  erick erion erlan errol ervin esfandiar esi estella etsuko etta eun-ji evie ewan ewart fadil fadillah fadwa fahrudin
  faiz faiza fajar faouzi farhan farhat fariba farida fariz farrokh farshad fatemeh fatmir fawad faye fayez fela femi
  ferris fethi ffion finlay finley fintan fionnuala firouz fitore flamur folake folasade forough fouad fraser fumiko
  funke gagan gagik gamal ganjar garegin garett garret gaylord gbenga geeta geetha genti gentian georgette georgie
  geraint getachew gethin ghazal giang gibran giga ginny gintaras giorgi girma gita givi glenna gocha golnaz grady
  grainne grayson grover gudni guinevere gulnara gulnora gunay guntis guoqiang guozhong gurbanguly gurinder gurpreet
  gwilym hadiza hadley hae-jin hafida hafiz haider hakim hakob hamadi hamdan hamdi hamed hamidreza hamish hamma hanane
  hanh hardeep haris harjit harlan harland harmanpreet haroon harpreet haruka haruto harvie hashim hassiba hatsue
  hattie hayao hayato hayk hee-sun hele hendra herschel hettie heydar hezekiah hibatullah hicham hidetoshi hien hikaru
  hina hinata hirofumi hisako hisashi hishammuddin hitoshi hoa hoang hollis hooman horatio houari houcine houda
  houshang hovhannes hoyt hrant htin huateng huey humaira humza huong hussam huw huy hye- jin hyman iain ibironke
  idowu ieuan ike ikechukwu ildar ilene ilgar ilhan ilia ilir ilirjana ilkka ilmari ilyas ilze imad imane imani in-ho
  indah inderjit indrek inese ingrida inguna ira iraj irakli irfan irvin irwin isamu ishaan ishrat isiah islambek
  ismet issam itamar itsuki iwan iyabo jaak jaan jacinda jacklyn jaclyn jafar jagmeet jago jahangir jakov jalen jalila
  jamaal jamar jamison jamshid janelle janette janki jaouad jarkko jarmo jarrett jarvis jasmin jasmina jaspreet
  jasprit jaswant jatin javeria jaxon jayant jayanti jayden jaylen jayne jeanine jeannie jed jedediah jeffery jelani
  jemima jenifer jered jeremey jeri jerri jerrod jerrold jethro ji-hoon ji-min ji-sung ji-won ji-woo jiabao jianguo
  jianhua jimmie jing jiro joey johnathon jolene joni joon-ho joonas joselyn josiah jouni judah judd jude judi juha
  juhani jukka julianne junaid jung-eun jung-hyun jung-sook junko jurgis justas jusuf juvenal jyrki jüri jānis kaarina
  kadri kagiso kairat kaitlin kajal kakha kalev kalevi kalpana kamau kambiz kamel kamran kanat kang-in kangana kaori
  kaoru karan kareena karlygash karthik kartik kartika karyn kasey kashif kassandra kassym katariina katelyn kathi
  kathie katsumi katsuya katy kavya kaye kaylee kazuhiro kazuki kazuko kazuyoshi keanu keegan keenan kehinde keisha
  keisuke kellie kemi kendrick kenichi kensuke kentaro kenton kermit kerri kersti kerwin keshav kestutis ketevan
  keun-hye khadidja khadija khairy khanh khatia khaya kheira khoa khurram kiarash kieron kiet kieth kimberley kimiko
  kimmo kipchoge kiprop kirti kishore kiyoshi koba koichi koji kojo kolby komal korey kosuke kourosh kristi kristie
  kristiina kristy krystal kujtim kuldeep kumiko kunal kunihiko kusum kwabena kwaku kwasi kyoko kyrie kyung-soo kyösti
  lacey lachlan laima laimdota lakeisha lakhdar laleh lamar lamia lamont lanny larbi larkin lasha latifa latisha
  latonya laverne lavinia laxmi leander leanna leanne lebron leena leka leland lemuel lenny lenora leona lerato
  lestari letitia levan levi levon leyla lihua liina liisa lilianne lindell lindiwe liridon lirim lizzie lolita lonnie
  loren lorene lorne lotfi lou-ann lowri luai luann lucius ludovit luhut lulzim lungi lupita lusine luz lyn lynette
  lynne lynsey maarja maddox madhav madhu maeve maha mahendra maher mahfoud mahfud mahin mahira mahnaz mahsa mahtab
  mairead maisie makayla makena malachi malika mamoru mamuka mandla maneka manjit manju manmeet manny manouchehr
  manpreet mansoor mansoureh mantas marcellus marcie mared margery margie mariel marietta mariko maris marja marjatta
  markku marla maryann marzieh masaaki masaki masamichi masanori masashi masato masayoshi masoumeh masumi mattie mauno
  mavis mayank maynard mazen mbali mckenzie meenakshi meg megumi mehmed mehran mehrdad mehriban mehwish meiling melba
  melisa meriem mervyn meryl mevludin mhairi mher mi-kyung midori mieko miho miia mikheil miki mikiko miley milind
  millard mimoza min-ho min-jae min-seok mindaugas mindy minna minoru mir-hossein mirza misaki misato mitsuko miyuki
  mizuki mohau mohit moise mojtaba mokhtar momoko mondher morag mordecai morteza mortimer motoko mouloud mounia mounir
  mourad moustapha mpho muamer mudassar muhaimin muhyiddin mukul muna munir murali murdo mutaz muzaffar mwangi myint
  mykhailo myles mārtiņš nabih nabila nadeem nadhim nadiem naeem nafisa nagendra nahid naim naima nairi najat najla
  najwa naledi nalini nam-joon namrata nanami nanette nannie naoko narek narges nargess naseem nasim nasrallah nasreen
  nathanial natsuko naveed navjot nawal nayef nazanin nazarbay nechirvan neelam neeraj neeta negar nehemiah nejib
  nerijus nermin nerys nettie ngoc nhung nia niall niamh nicky nicolette nigar nihad niinistö nikhil nilesh niloofar
  niloufar ningsih nisha nishant njeri nkechi nkem nkosi nnamdi noboru nobuko nobuo nodar nodir noha nomvula nonso
  noreena normunds norodom noureddine nune nurlan nursultan nurul nusret nyan obiageli odell oghenekaro oisin
  okechukwu olabisi olafur olamide olayinka olin oljas ollanta olli oluwaseun oluwatobi omari omayma omkar onyeka
  ophelia orla orville otabek otar othmane ottilie ouafa owain oyinkansola paata paavo padma padmini padraig
  paetongtarn palesa pallavi pandeli parastoo parineeti parisa parth parul pashinyan pavan pawan paxton payam pejman
  peng percival perdita pertti peyton phillipa phuong piran pirjo pirkko pita poonam pouya prabowo prachi pradeep
  prafulla pragya prasanna preeti prerna priit priti priyank puan puneet purnima putri päivi qasim queenie quinton
  quoc quyen rached rachida radha radhika radwan raed raffi rafizi raghad raghav raghuram rahat rahim rahmat raimo
  raimonds rainsy raivo rajendra rajni rajpal ramachandra raman rameez ramil ramin ramiz ramush ramūnas randal randeep
  randi ranjan ranjana ranveer rasha rasheed rashida rashmi rasim ratna rauf rayan redmond reece reem refik refilwe
  rehana rehman reijo reiko renuka retno reva revaz rexhep rhett rhiannon rhodri riaz richie ridwan riham rihanna
  riikka riitta rima rimantas rina rishabh risto ritesh ritu riya rizal rizwan robbin roberts rochelle rodger rodrick
  rohan rohini roisin rolandas rollin rollo ronda rong rosalyn rosamond rosamund rosanne roscoe roseanne rosetta
  roshan rotimi rovshan rowland roxie royce ruairi ruba ruchi rudyard rukhsana rupa russ ryo ryoichi ryota ryuichi
  saadeddine sabiha sabri sachiko sadia sadyr saeb safet saffron sahar sahil sahra saima saira sajid sajjad sakari
  salim salma saltanat salwa samah saman samaneh samat samdech sameer samina samvel sanam sandhya sandiaga sanele
  sang-woo sangeeta sania sanjar santosh sardor sarfraz sarina sarita sarkis sarojini satoko satoru satyendra sauli
  saulius saundra saurabh savita sayaka sead seamus seema segun seiji sejad sekai selam selina selwyn senad seo-yeon
  seok-jin sepideh seppo serdar serik serj serzh setya seung-hyun sevinj seymour shabana shabnam shadab shahab shaheen
  shahin shahla shahram shahriar shahrukh shaima shaimaa shakeel shalini shalva shami shamil shamim shana shanice
  shaquille sharareh shari shariq sharlene shavkat sheela sheena shehnaz shekar sheldon shelia sheri sherif sherri
  sheryl shigeo shingo shinichi shiro shivani shizuka shkelqim shoaib shobha shohei shona shota shpend shuang shubham
  shubman shuji shukhrat shunichi shyam sian sigita siham sihanouk siim silas simeon simin simran sirajuddin sirpa
  siti siyabonga skender skylar slamet sneha so-young soad sofiane sohail soheil sohrab sokha somchai soo-hyun soo-jin
  sooronbay sophronia soraya sota souad srettha stephon stevie stevo struan subhash subramanian sudha sudhanshu
  sue-ann suella suha suhail sukarno sukhbir sukhdev suleiman sulejman sumiko sumit sun- hee surapong suren surendra
  surinder sushil susumu suthep sutopo suzette svyatoslav swapna syed taavi tabassum tadashi tadhg tae-hyung tafari
  tahir taichi takahiro takako takayuki takuma takuya talal talgat tam tamika tammie tamotsu tamrat tamsin tanel tanvi
  taoufik tapani tapio taraneh tariro tarmo tarquin tarun tatenda tatsuo tatsuya tawfik tawny teddy teemu teguh
  tehmina teimuraz tejashwi temi temir temur tendai tengiz tengku teppo tero teruo tess tetsuo teuta thabiso thad
  thaddeus thandeka thandi thanh thao themba thien thongloun thura thurman thurston thuy tia tiernan tigran tiina tiit
  tilly timur tinatin tingting titilayo toan tobin tofig togzhan toivo tokunbo tomoko tomoya tonya toomaj toomas
  toshiaki toshiko toshio tremaine trenton trey triin trina trinh trish trudi trung truong tsegaye tsuyoshi tunde tung
  tunku tuomas tursun tuula tuyet twila ty tyreek tyrell tyrese tõnis uche uchenna uddhav udit uldis ulugbek ulysses
  umesh umid unathi uriah uriel urmas urvashi urve uzma vagif vahagn vahan vahid vaibhav vaira vakhtang valdas valdis
  valdrin valerii valon vandana vano vardan vartan varun vasundhara vazgen veena veikko veli velma vern vidya vigen
  vikki viktorija vilis viljar vineet vinh vinita vipin viraj virat virender vishnu vjosa vugar vusi vytautas vytenis
  wafa wahab waheeda wahid wahyu wakana walaa walt wambui wanjiku wanjiru wanzhou waqar wasim wassim wataru wati
  waylon weidong weimin weldon wenyuan westley wilbert wilburn wilda wilfredo willard winfred wissam woo-jin woodrow
  woody wopke xhaka xherdan xiang xiaohong xiaojun xiaoli xiaoming xiaoyu xinyi xochitl xuan xue yafei yahia yancy
  yanling yara yasaman yash yashwant yasir yasuko yasushi yazid yenny yeon-jae yerlan yermek yesenia yewande yifan
  yiming yoani yohannes yoichi yolande yoo-jin yoshiko yoshinori yoshio yosuke younes young-hee young-jin young-sook
  younis yrjö yu-na yujie yumi yumiko yun yusril yusuke yuta yuto yuvraj yuzuru zachariah zack zadok zafar zaheer
  zahid zaim zaira zakaria zalmay zandile zanele zari zarina zaruhi zawadi zaza zeb zebulon zeenat zeeshan zef zeke
  zena zendaya zhanar zhandos zheng zhengfei zhiyuan zhong zia ziba zihan zijian zineb ziya ziyi zodwa zoubir zouheir
  zubair zulfiqar zulkifli zurab zviad zweli ülle šefik žygimantas
  mikel bukayo iga tufan dak ole serhij wolodymyr andrij witalij pawlo caspar toya wibke thies enno onno tjark thorben
  vinzenz korbinian quirin hiltrud kriemhild roswitha sieglinde aisén giuliana inmaculada yamandú uxío ander
`);

/** Given names that are words, surnames or places too, folded: they tell a person only before what may be a surname. */
export const GIVEN_WORDS: ReadonlySet<string> = words(`
  abe al alexandria anderson ani anis april ara art ashot asta august austin bailey bao barrett barton bayo bennett bina blanche
  boyd brooke brooklyn bud buddy buster cade cal carson carter chad chance chase chelsea chester cheyenne clair clarke
  clay cole coleman conan cooper dahlia dakota dallas dalton dana dante dao dara darcy darnell darrow darwin davis
  dawson deacon dell denver destiny dillon dinh don doyle drew earl edison effie ellis emerson emi everett farley fay
  fern flora florence flynn forrest foster freeman gaines garland gela gene georgia gerry ginger godfrey gor goro
  grant granville gulzar gunner hai hamilton hamlet hanson harding hari harley harris harrison hayden hayes hind hiram
  homer hope houston howell humphrey hun isa israel jace jackson jai jameson jari jay jefferson jennings jewel june
  kane kat kei kennedy khin kingsley kip kirby kirk kitty knox kobe lafayette lam lambert lance landon lane lawson lex
  linas lincoln lou lowell lyman mack madina madison magnolia mark marlin marquis mart mason maverick may mckinley
  mercedes merle merritt milo minerva ming minh misty montgomery monty morris murray nada napoleon nash nat nate neal
  newt nicholson nik nima ning noble nolan norris obi odinga olive opal osborne palmer pari paris parker patton payton
  petula phan philo pierce ping piper poppy porter portia prabhat prentice preston price qing quang quincy raja
  raleigh rama rand rani rasa reed reid rein ren rex rhea rich rie rim rocky rogers roosevelt rose roya rusty
  rutherford ryder saba sade safa sagar sana sanford santos satu savannah sawyer serenity shakti sherman sherwood sima
  slim sona sterling sue surya swara taher taiwo talbot tanner tao tate tatum thani tien ting titus tori toru trang
  trinity truman tucker turner tyson upton van vance venus verity vesa vic viola virginia wade wallace walton wan ward
  washington webster wei weston wiley will wilson winfield winthrop xin yaa yan yang yaw ying zaw zhen zola
`);
