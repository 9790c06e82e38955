// Frequent given names that are no common word or place besides (no Will, Mark, Rose, Chad, Paris), each once, by where they are
// most at home. Those of match/neighbours (people.data.ts, given.data.ts) count too.
import { words } from '../fold-words.ts';

/** Given names, folded. */
export const OTHER_GIVEN_NAMES: ReadonlySet<string> = words(`
  adalbert ansgar beat benno bodo brunhilde burghard cansel caren cem constanze corinna detlev dorte falko fatma
  frieda gernot gero gesa gisbert hanno hasso heidrun heino hinrich ina ingolf jannik jannis jobst lennart mathilda
  meinhard merlin nele omid orkun ortwin othmar ottokar pirmin regula remo reto ronny sascha serap sibylle siegmund
  sonke tabea tillmann traugott ueli urs uta veit walther wigand willibald allen annie cameron candice christy clint
  dale daryn dean deanna debra gillian glen gwyneth heath hollie jodi johnathan jordan josie kaitlyn kelsey kendall
  lawrence lee leigh lottie louie lynda marshall mathew micah miles mitchell mollie pam ricky riley rowan seth spencer
  stan stewart sydney thea troy willie anett bertolt claus ekkehard elmar falk gundula jörn karlheinz lieselotte maik
  marlies ottmar peer reiner swen thea traudl uli ursel uschi ute verena wiebke alfredo basilio remedios teófilo
  fermina saturnino ángel ángeles carles carolina cayetana chema dani domingo edmundo ezequiel germán inma jacobo
  jaume javi josep juliana laia lourdes manel maribel máximo meritxell mireia montse nieves oriol paco pau quim
  reinaldo roque ruy santiago silvana soledad xabier alla alyona anatoli andriy angelina artyom arseniy darya denys
  dmitriy egor evgenia evgeny evgenii fyodor georgy gleb ihor kateryna klavdia ksenia kseniya larisa lev lyubov maksim
  maksym marat maryna mykola nadezhda nastya oksana oleh oleksiy olha pavlo polina rinat ruslan rustam semyon serhiy
  serhii svitlana taras timofey vadym veniamin viacheslav viktoriya vitaliy vladlen vsevolod yaroslav yekaterina
  yelena yevgenia yevhen yury yuriy zakhar zinaida zhanna zoya achille adrien alexandre amandine florent ghislaine
  jean-michel jean-paul maëlle marc-andré pierrick solène yvon zinédine arianna beppe carlo fabrizio gian giuliano
  graziano guglielmo lapo margherita michela niccolò piero valerio anabela duarte joana josué lúcio lula manoel olavo
  vasco vitor wagner bogusław jarosław łukasz małgorzata michał mieczysław mirosław paweł przemysław radosław rafał
  sławomir stanisław wiesław włodzimierz zdzisław alojz borek čeněk mirek danica dragana ljubica milorad mirjana nenad
  novak petar predrag stjepan svetozar vuk zlatan balázs géza józsef károly lajos miklós sándor szilárd tamás
  zsuzsanna adina cătălin claudiu corneliu florin gheorghe horia ilie ioan ion iulia liviu mircea octavian ovidiu radu
  raluca rareș sorin vasile virgil vlad boyko dimitar georgi ivaylo kiril krasimir lyudmil mariya nikolay plamen rosen
  stanimir stoyan todor tsvetan vasil yordan zhivko angeliki antonis apostolos aristotelis athanasios christos dimitra
  dimitrios eleni evangelos georgios giannis ioannis kostas lefteris makis nikolaos nikos panagiotis panos pavlos
  petros prokopis spyros stavros stelios thanos vassilis yannis yanis yiannis aage agneta arvid åsa bengt birgitta bo
  carl-gustaf christer ebba egil elin espen fredrik fredrika geir gustaf håkan halvor hanne hans-erik hege helle
  jørgen jussi kaisa kåre kari karl-johan katri knud kristoffer linn linnea maarit margrethe marit mats matti mikkel
  mikko morten olav olavi olof pekka per pernille petteri poul ragnar signe siri solveig søren stig stian svante terje
  thor thorbjørn tor tord torbjørn tore trond troels vidar villy arjen bram coen cornelis daan emiel femke frans geert
  gerrit gijs guus huub jan-peter jeroen kees klaas koen laurens marijke marieke martijn mieke nienke piet pim rik rob
  roel ruud rutger sander sjoerd thijs tjeerd abbas abdallah abdelfattah abdelkader abdo abdulaziz abdulrahman
  abdurrahman adel adnan akram amal amin amira asad aya dalia emad essam fadi fahad fatou fawzi ghassan hanan hani
  hisham huda hossein idris iman jalal jamila kamal khalifa laila layla mahdi mahmud majid mansour mariam marwan
  mohamad muhammed mohsen moncef mostafa nabil naguib naser nizar noor nouri nour othman qasem rachid rafik rami rana
  rania riad saad saeed salah salam saleh salem samira sayed sayyid shadi sharif tamer tarek usama walid wael yassin
  yousef zahra zaki zaid zainab zayed zeinab ziad ayşe bülent burak deniz ebru ekrem elif emine emre enver erdal
  ertuğrul fethullah hakan halil kemal melih meral mevlüt murat necmettin orhan ömer selahattin serkan sevim süleyman
  tansu tuğba turgut yaşar zeynep akbar arash ardeshir behrouz dariush ebrahim esmail farhad fereydoun ghasem javad
  kaveh mahmood mohammad-javad nasrin parviz rouhollah ruhollah shirin siavash aharon avigdor avraham binyamin dalia
  eitan eyal gadi limor miri nir noa noam ofer ophir reuven ronen shaul shlomo tamar tzachi uri yair yael yoav yossi
  zeev aarav abhijit abhishek aditi aditya ajay ajit akash akhilesh amitabh amrita anand ankit anupam anurag aparna
  arun arundhati arvind ashish ashwin bhupinder deepika devendra dinesh farooq ganesh gaurav gautam girish gopal
  govind harish hema indra jagdish jaya jyoti kapil kavita kiran krishna kumar lakshmi lalit lata madhuri mahesh
  mamata manish manoj mayawati meera mohan mohandas mukesh nandan naresh navin neha nitin nirmala omprakash pankaj
  parvez piyush pooja prakash pramod pranab prashant pratibha pravin priyanka rajat rajeev rajnath rakesh ramesh
  ranjit rekha rohit sachin sanjay sanjeev satish satya shankar sharad shashi shekhar shilpa shiv shreya shruti
  siddharth smriti sourav sridhar sudhir sunil sundar sunita sushma swati uday venkat vikram vinay vinod vishal yogi
  bilawal ghulam imtiaz iqbal javed malala shahid yousaf hasina khaleda mahinda maithripala gotabaya ranil akihito
  akira daisuke eiji fumio haruki hirohito ichiro junichiro kazuo keiko kenzo makoto masako masahiro mayumi michiko
  naoki naoto naruhito noriko osamu ryu satoshi shigeru shinji shunsuke takashi takeshi tetsuya toshiro toshiyuki
  tsutomu yasuhiro yasuo yoko yoshiro yui yuki yuko yuriko yutaka chiang jinping keqiang qiang qishan weiwei xiaobo
  xiaoping xiu zedong geun-hye hyun jae jong-il jong-un jae-in ki-moon kyung-wha min-jun myung-bak seok-youl sung yong
  yoon aung suu thant thaksin yingluck prayut prayuth corazon benigno imelda joko susilo megawati tuan thi abiy adama
  adebayo akinwumi alassane aminata aminu atiku babatunde bakary blaise boubacar chidi chimamanda chinua chukwuma
  daouda djibril emeka emmerson fatoumata fumba funmi haile hailemariam hage ibou idriss ifeoma isaias jakaya kelechi
  macky mariama meles modou moussa muhammadu mwai nana ngozi nkosazana obafemi olusegun oumar sadio salif salva samora
  sani sekou siaka sipho umaru wangari winnie wole yahya yakubu yaya yemi yoweri ahmet annelie asbjorn aydan aydin
  aylin bence bennet bijan cemal cihan csaba dag dilek eckhart ehrhart ercan erkan erkki esra fatih ferda ferhat fiete
  frode gabi gergely gitta gokay gokhan gudmundur gul gulay gulistan halvard harri hatice hauke heikki hjalmar hulya
  huseyin ilkay iskender ivar jaakko jari jarl jarmo jasmin jonna juha jukka jule jyrki kalle kalman kenan kian kimmo
  kirsi lamya leyla liisa luitpold mareike mareile marja markku melina melis meryem minna mithat nadir nazan necla
  nemanja nilufer nima nurcan oguz olli onur orjan orsolya ozcan ozlem paavo pal parisa pirkko ragnhild ramazan rauli
  rebekka reem rieke rikke risto rojda runar rune saara sakari salim satu sawsan sebnem selim semra senad sezen sibel
  siemtje sigrun silje sina sinan solfrid songul soraya srdan sture suat svein sverre swenja tarik tayfun tihomir
  torstein tove trygve tulay tuomas ufuk ulrika umit vedran vegard veikko ville vjekoslav yasemin yavuz yngve zubeyde
  øystein abelardo absalon adalberto ainhoa aleix alfonsina altagracia amalia amaya anahi analia andoni ane aner antia
  antolin anxo apolinar arantxa aristobulo arnau arnoldo arsenio asier assumpta bartolome benat bernabe bernarda
  betsabe biel bonifacio brais brayan breixo brigida calixto candido carmela cayetano celestino cesareo conrado
  cornelio cosme crisanto dagoberto damaris damaso dayana delfin demetrio desiderio dimas dionisio diosdado dolors
  dominga donato duvan edgardo edilberto edurne efren eider eladio eleazar eleonor eleuterio eligio eliseo eloisa
  emeterio eneko enric epifanio erasmo espartaco estanislao estefania ester esteve estibaliz eufemia eulalia eulogio
  eustaquio evangelina evelio faustino feliciano ferran filomena florencio florentino francesc freddy fredy froilan
  garazi garbine genaro genoveva gorka gregoria guillem gumercindo gumersindo haizea haydee heliodoro heraclio
  hermelinda hermenegildo hermilio herminia herminio hernando hernestina higinio hilario hipolito honorio hortensia
  huberto iago ifigenia ignacia iker ildefonso indalecio iraia iratxe isabela isauro isidoro isidra itxaso itzel
  izaskun jacinta jairo janneth jazmin jeison jeremias jhon jhonny jimena joaquina jokin jone joseba josu josune julen
  justina justino katerine kepa koldo lautaro lazaro leandra leire leoncio lisandro lissette lizbeth llorenc lluis
  magali maialen maider maitena marcal marciano mariela marti mayra melisa mikel miquel miren mireya mirta mirtha
  nagore nahuel naiara nazario nekane nemesio nerea neus nicmer nidia nilda noemi obdulio odalys oihane ollanta
  oswaldo otoniel ovidio patxi paulino pere petronila policarpo porfirio priscila prudencio quintin regulo reynaldo
  romualdo rosalinda rosana rufino ruperto sabela salomon samanta serafin severino silverio silvestre simeon soraya
  telesforo tibisay timoteo tomasa toribio txema ubaldo ulises unai unax uxia uxue valeriano vanesa vicenc victoriano
  victorino vilma vladimiro wilmer xabi xiana xoan xose yadira yamila yanet yaneth yanina yeimi yeison yeni yesenia
  yessica yhonny yohana yuridia zacarias zaida zenaida zigor zoila zoraida zulma
`);
