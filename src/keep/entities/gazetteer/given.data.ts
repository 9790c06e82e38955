// Frequent given names that are no common word or place besides (no Will, Mark, Rose, Chad, Paris), each once, by where they are
// most at home. Those of match/neighbours/people.data.ts count too.
import { words } from '../fold-words.ts';

/** Given names, folded. */
export const MORE_GIVEN_NAMES: ReadonlySet<string> = words(`
  adalbert adelheid albrecht annemarie ansgar arno balthasar barbel beat benno berthold birte bodo britta brunhilde
  burghard cansel caren cem constanze corinna denise detlev dorte eckhard erhard ewald falko fatma franziska frieda
  friederike friedhelm gerlinde gernot gero gesa gesine gisbert hanno hasso heidrun heiner heino hinrich ina
  ingolf jannik jannis jobst jost juliane karsten kilian lennart luise mathilda meinhard merlin nele niko omid
  orkun ortwin othmar ottokar pirmin regula reinhold remo reto ronny sascha serap sibylle siegbert siegmund sonke
  swantje tabea theresia tillmann tino traugott udo ueli urs uta veit volkmar walther wigand willibald xaver
  abigail adele agnes alastair albert alec alfred alicia alison allen allison amanda amelia amos andrea angus
  annabel annette annie arnold ashley audrey ava bella beth bethany betty beverly blake brandon brenda brendan
  brent bret brett bridget brittany bryan bryce byron caitlin calvin cameron camilla candice carolyn carrie casey
  cassandra cassie cecil cecilia cheryl chloe christina christy cindy clara clarence clark claudia clifford
  clint clive clyde cody colin colleen connie connor conrad corey courtney craig curtis cynthia dale
  damian damien danielle danny darren daryl daryn dave dean deanna debbie debra dennis derek desmond diane dominic
  doreen doris dorothy douglas duncan dustin dwayne dwight dylan eddie edgar edith edmund edwin eileen elaine
  eleanor eli elijah elisabeth eliza ella ellie elliot elliott elmer elsa elsie elvis emilia eric erica erin ernest
  esther ethan eugene eva evan evelyn ezra felicity felix fergus fiona floyd frances freddie frederick
  gabriel gail gareth garrett gavin gemma geoff geoffrey georgina geraldine gertrude gilbert gillian gina
  giles gladys glen glenda glenn gloria gordon grace graeme greta gregory gwen gwyneth hailey hannah harriet harvey
   hector heath heidi henrietta herbert herman hilary hollie horace howard hubert hugh imogen irene iris irma
  isaac isabel isabella isabelle isaiah jackie jacob jacqueline jan janice jared jasmine jeffrey jenna
  jenny jeremiah jerome jesse jodie joanna joanne jocelyn jodi johnathan jonah jordan josephine
  josie joyce judy jules julie juliet juliette kaitlyn karl katherine kathleen kathryn kathy katie katrina
   kayla keira kelsey ken kendall kenny kerry kieran kimberly kirsten kirsty kristen kristin kristina kurt kyle
   larry lauren laurence laurie lawrence leah lee leigh lena leo leonard leroy leslie lester lillian lily
  lindsay lindsey lloyd logan lois lola lorraine lottie louie louise lucille lucinda lucy luther lydia lynda lynn
  mabel mackenzie maddie maggie malcolm mandy marcia marcus margot marian marianne marilyn marion marjorie
  marlene marshall marvin mathew maureen maurice max maxine maxwell megan meghan melanie melinda melissa melvin
  meredith mia micah mickey mildred miles millie milton mara miranda miriam mitchell moira mollie molly monica morgan
  moses muriel myra nadine naomi natalie natasha nathan nathaniel ned neville nicholas nicola nicole nigel nina noah
  noel nora norma norman olivia ollie owen paige pam pamela patsy patti paulette pauline peggy penelope
   percy perry phillip phoebe phyllis polly priscilla quentin rachael ralph ramona randall randy raymond reginald
  renee rhys ricardo ricky riley rita robbie robin robyn roderick rodney roland rory rosa rosalind 
  rosie ross rowan roy ruby rudolph rufus rupert russell sabrina sally salman sam samantha sammy sasha scarlett sean
  selena serena seth shane shannon shaun shawn sheila shelley sherry shirley sidney sienna simone sophia sophie spencer
  stacey stacy stan stanley stella stephanie stewart suzanne sybil sydney sylvia tabitha tamara tammy tanya tara
  terence terrence terry tessa thea thelma theodore tiffany timothy tina toby todd tommy tracey tracy travis trevor
  tricia tristan troy tyler tyrone valerie vanessa vernon veronica vicky vicki victoria vivian
  vivienne wayne wendell wesley whitney wilbur wilfred willie winifred yolanda yvette yvonne zachary zara

  adolf achim alexandra alfons alois andrea anett anja anke anneliese antje antonia armin arne astrid axel bastian
  beate bernd bernhard bertolt bettina birgit björn brigitte burkhard carsten christa christel christiane christoph
  claus cornelia dagmar detlef dieter dietmar dietrich dirk doris eberhard eckart edeltraud egon ekkehard elfriede
  elke ellen elmar emil erich ernst erwin eva fabian falk florian frauke friedrich fritz georg gerd gerda gerhard
  gisela gottfried götz gregor gudrun guido gundula günter günther gustav hannelore hannes harald hartmut heike heinrich heinz helga
  helge helmut henning henrik herbert hermann hildegard holger horst hubertus hugo ingeborg inge ingo ingrid
  irmgard isolde jakob jan jana janine jens joachim jochen johann johanna johannes jörg jörn josef judith jürgen jutta kai
  karin karla karlheinz kaspar kathrin katharina katja katrin kerstin klara klaus knut konstantin kristina kurt
  lars leonie lieselotte linda lothar lorenz ludger ludwig lukas lutz magdalena maike maik manfred manuela marcel margarete
  margit marlies markus marlene mathias matthias mechthild meike michaela mirko monika moritz nadja nico niklas nils norbert
  olaf oskar ottmar otto peer petra philipp ralf rainer reiner regina reinhard renate robert roland rolf rosemarie
  rüdiger rudi rudolf sabine saskia siegfried siegmar sigmar sigrid silke silvia sören stefanie steffen stephan susanne svenja sven
  swen tanja thea theo theodor thilo thorsten tilman tobias torben torsten traudl ulf uli ulla ulrich ulrike
  ursel uschi ute uwe verena viktoria volker waltraud wiebke wilfried willi willy winfried wolfram yvonne

  adolfo adrián adriana agustín aitor alberto alejandra alejandro alfonso alfredo alicia almudena anselmo basilio remedios teófilo eusebio evaristo leocadia fermina saturnino álvaro amparo
  andrés ángel ángeles antonio ariadna arnaldo arturo augusto aurelio azucena beatriz begoña benito bernardo blanca
   carles carlota carme carmen carolina catalina cayetana celia césar chema cristian cristóbal
  dani daniela diego domingo dolores edmundo eduardo elvira emilio encarna enrique ernesto esteban
  esther eugenia eugenio eva evo ezequiel facundo federico felipe fermín florencia francisca francisco gabriela
  gerardo germán gonzalo gregorio guadalupe guillermo gustavo héctor hernán horacio hugo ignacio íñigo inés inma
  irene isidro ismael iván jacinto jacobo jaime jaume javi jesús joaquín jordi jorge josé josefa josep juana julián juliana
  julieta julio laia leandro leonor leopoldo leticia lidia lorenzo lourdes luciana luciano lucía luisa macarena
  manel manolo manuela marcelo marcos margarita mariano maribel marina marisa marisol marta martín martina mateo
  matías mauricio máximo maite meritxell micaela mireia mónica montse montserrat natalia nicolás
  nieves noelia norberto nuria octavio óscar oriol paco paloma pascual patricio pau pepe pilar quim rafaela ramiro ramón
  raimundo raquel reinaldo rigoberto rocío rodolfo rodrigo rogelio rolando roque roxana rubén
  ruy salvador santiago saúl sergi sergio silvana sofía soledad susana teodoro tomás valentín valentina
  verónica vicente víctor virgilio xabier yolanda ximena

  aleksandra aleksei alena alina alisa alla alyona anastasia anatoly anatoli andriy angelina anton antonina arkady
  artem artyom arseniy boris bogdan daria darya denys dmitriy dmytro eduard egor ekaterina evgenia evgeny evgenii fyodor galina gennady
  georgy gleb grigory igor ihor ilya inna irina kateryna kirill klavdia konstantin ksenia kseniya larisa lev
  lidia lyubov lyudmila maksim maxim maksym marat marina maryna mikhail mykola nadezhda nastya natalya nikita
  nina oksana oleh oleksandr oleksiy oleksii olena olga olha pavel pavlo petro polina rinat roman ruslan rustam
  semyon serhiy serhii sergei sergey sofia stanislav stepan svetlana svitlana taras tamara tatiana tatyana timofey
  vadim vadym valentin valentina valeria valeriy valery vasily vasyl veniamin vera veronika viacheslav
  vyacheslav viktor viktoria viktoriya vitaly vitaliy vladislav vladlen volodymyr vsevolod yana yaroslav yegor
  yekaterina yelena yevgeny yevgenia yevhen yuliya yury yuriy zakhar zinaida zhanna zoya

  achille adrien agathe alain alexandre alexis amandine amélie anaïs antoine arnaud aurélie aurore baptiste bastien
  benoît bérénice bertrand brigitte camille cécile cédric chantal charlotte christelle christophe clément clémentine
  colette corinne cyril damien daphné delphine denis didier dominique édith édouard élise élodie émile émilie estelle
  étienne eugénie fabien fabrice fanny florent françois françoise frédéric gaël gaspard gaston geneviève georges
  gérard ghislaine gilles guillaume guy hélène henri hervé hubert huguette isabelle jacqueline jean-claude jean-luc
  jean-marie jean-michel jean-paul jean-pierre jérôme joël julien laetitia laurent léa léo loïc lucas lucie lucien
  ludovic maëlle marc-andré marcel margaux marion martine mathieu mathilde maxime mélanie mireille monique
  morgane muriel mylène nadège nathalie noémie océane odile olivier pascal pascale patrice philippe pierrick quentin
  raphaël raymonde régis rémi rené romain sabine sandrine ségolène séverine solène sophie stéphane stéphanie suzanne sylvain sylvie
  théo thibault thierry valentin valéry véronique vincent virginie xavier yann yannick yves yvon zinédine

  alberto aldo alessandra alessandro alessia andrea angelo antonella arianna beppe bruno carlo chiara claudio
  cosimo daniele dario davide diego domenico donatella elena elisa emanuele enrico enzo fabio fabrizio federica
  federico filippo flavio franca francesca francesco franco gabriele gaetano giacomo gian giancarlo gianfranco gianluca
  gianni gino giorgia giorgio giovanna giovanni giulia giuliano giulio giuseppe graziano guglielmo ignazio ilaria
  jacopo lapo letizia lorenzo luca luciano luigi marcello margherita mariastella massimiliano massimo
  matteo mattia maurizio michela mirko nicola niccolò paola paolo pietro piero pierluigi raffaele renato renzo
  riccardo rocco rosanna salvatore serena silvio simona stefania stefano tiziana tommaso ugo umberto
  valentina valerio vincenzo vittorio

  afonso anabela artur caetano catarina dilma duarte eduarda fernanda flávio gilberto 
  henrique inácio jair joana joão josué leonel lúcio luís luiz lula manoel márcio marcelo marília mário nuno olavo
  otávio paulo pedro rafael renato rui sérgio thiago tiago vasco vitor wagner

  agnieszka aleksander andrzej anna bartosz beata bogusław bożena cezary dariusz dorota edyta elżbieta ewa
  grażyna grzegorz halina henryk iwona jacek jadwiga jan janusz jarosław jerzy joanna józef julia justyna kamil
  karol karolina katarzyna kazimierz krystyna krzysztof lech leszek łukasz maciej magda magdalena małgorzata marcin
  marek mariusz marta mateusz michał mieczysław mirosław paweł piotr przemysław radosław rafał ryszard sławomir stanisław
  stefan szymon tadeusz teresa tomasz urszula waldemar wiesław witold włodzimierz wojciech zbigniew zdzisław zofia zuzanna

  alojz bohumil bohuslav borek božena břetislav čeněk dagmar dalibor dušan eliška františek hana helena hynek ivana
  ivo jaromír jaroslav jindřich jiří josef karel kateřina květa ladislav lenka libor libuše lubomír luboš ludmila
  marek markéta marie martina matěj milada milan miloslav miloš miroslav mirek ondřej oldřich otakar patrik pavla petr radek
  radovan šárka šimon štefan štěpán tereza václav vladimír vlastimil vojtěch zbyněk zdeněk zdeňka zuzana
  aleksandar ante boris branko bojan borut danica dejan dragan dragana dražen dušan filip goran igor ivica jelena josip
  kolinda ljiljana ljubica marko milan milica milorad miloš mirjana mladen nataša nebojša nenad nikola novak petar
  predrag radovan ratko saša slavko slobodan stjepan svetozar tomislav vesna vuk zdravko zlatan zoran željko
  attila balázs bálint ferenc gábor géza gyula imre istván jános józsef károly katalin lajos lászló miklós péter
  sándor szilárd tamás tibor viktor zoltán zsolt zsuzsanna
  adina bogdan călin cătălin claudiu corneliu cristian dacian elena florin gheorghe horia ilie ioan ion
  iulia klaus liviu lucian maia mihai mircea nicolae octavian ovidiu radu raluca rareș sorin ștefan traian vasile
  virgil vlad
  boyko dimitar georgi ivaylo kiril krasimir lyudmil mariya nikolay plamen rosen rumen stanimir stoyan todor tsvetan
  vasil yordan zhivko
  alexis angeliki antonis apostolos aristotelis athanasios christos dimitra dimitris dimitrios eleni evangelos
  george georgios giannis giorgos ioannis katerina konstantinos kostas kyriakos lefteris makis maria nikolaos nikos
  panagiotis panos pavlos petros prokopis sofia spyros stavros stelios thanos vassilis yannis yanis yiannis

  aage agneta anders anette annika arvid åsa astrid axel bengt birgitta björn bo carl-gustaf christer ebba egil einar elin
  erling erna espen fredrik fredrika frida geir göran greta gro gunnar gustaf haakon håkan halvor hanne hans-erik harald hege
  helle henrik inga ingvar jens jesper johan jonas jørgen jussi kaisa kåre kari karl-johan katri kirsten kjell knud
  kristian kristoffer lars lasse leif lena linn linnea maarit magnus mads margrethe marit mats matti mette mika
  mikael mikkel mikko morten nils olav olavi olof pekka per pernille petteri poul ragnar rasmus sanna signe
  sigrid siri solveig søren stig stian sven svante tarja terje thor thorbjørn timo tor tord torbjørn tore trond
  troels ulf urho vidar villy
  anouk arjen bart bram coen cornelis daan dirk edwin emiel femke frans geert gerrit gijs guus hendrik huub
  jaap jan-peter jeroen johannes joost joris joop kees klaas koen laurens maarten marijke marieke martijn mieke nienke
  niels piet pieter pim rik rob roel ruud rutger sander sjoerd sigrid thijs tjeerd tom wim wouter willem wilma

  abbas abdallah abdel abdelaziz abdelfattah abdelkader abdo abdul abdulaziz abdullah abdulrahman abdurrahman adel adnan ahmad ahmed
  akram ali amal amin amina amir amira anwar asad asma aya ayman aziz bilal dalia ehud emad essam fadi fahad
  faisal farah farid farouk fatima fatou fawzi ghassan habib hadi hafez hamid hamza hanan hani hassan hisham
  hosni huda hussein hossein ibrahim idris iman imran ismail jalal jamal jamila kamal karim khaled khalid khalifa
  laila layla leila mahdi mahmoud mahmud majid malik mansour mariam marwan maryam mehdi mohamad mohammad mohammed muammar
  muhammed mohsen mona moncef mostafa mustafa nabil nadia naguib najib naser nasser nizar noor nouri nour omar osama
  othman qasem rachid rafik rami rana rania rashid reza riad saad saddam saeed salah salam saleh salem samir
  samira sami sayed sayyid shadi sharif tamer tariq tarek usama walid wael yasmin yasser yassin yousef
  yusuf zahra zaki zaid zainab zayed zeinab ziad
  ayşe bülent burak deniz ebru ekrem elif emine emre enver erdal ertuğrul fethullah hakan halil ilham kemal
  mehmet melih meral mevlüt murat necmettin orhan osman ömer recep selahattin serkan sevim süleyman tansu tayyip tuğba turgut
  yaşar zeynep
  akbar arash ardeshir behrouz dariush ebrahim esmail farhad fereydoun ghasem hassan javad kaveh mahmood masoud
   mohammad-javad nasrin parviz rouhollah ruhollah shirin siavash
  aharon ariel avi avigdor avraham benny binyamin chaim dalia david ehud eitan eyal gadi gideon golda limor menachem
  miri moshe naftali nir noa noam ofer ophir reuven ronen shaul shimon shlomo tamar tzachi uri yair yitzhak yael
  yoav yossi zeev

  aarav abhijit abhishek aditi aditya ajay ajit akash akhilesh amit amitabh amrita anand anil anita anjali ankit anupam
  anurag aparna arjun arun arundhati arvind ashish ashok ashwin atal bhupinder deepak deepika devendra dinesh farooq
  ganesh gaurav gautam girish gopal govind harish hema indira indra jagdish jawaharlal jaya jyoti kapil kavita kiran
  krishna kumar lakshmi lalit lata madhuri mahatma mahesh mamata manish manmohan manoj mayawati meera mohan mohandas
  mukesh nandan narendra naresh navin neha nitin nirmala omprakash pankaj parvez piyush pooja prakash pramod pranab prashant
  pratibha pravin priya priyanka rahul raj rajat rajeev rajesh rajiv rajnath rakesh ramesh ranjit ravi rekha rohit
  sachin sanjay sanjeev satish satya shankar sharad shashi shekhar shilpa shiv shreya shruti siddharth smriti
  sonia sourav sridhar sudhir sunil sundar sunita suresh sushma swati uday uma venkat vijay vikram vinay vinod vishal yogi
  asif benazir bilawal ghulam imtiaz iqbal javed malala nawaz pervez shahbaz shahid shehbaz yousaf zulfikar
  hasina khaleda mahinda maithripala gotabaya ranil 

  akihito akira daisuke eiji fumio haruki hideki hideo hirohito hiroshi ichiro junichiro kazuo keiko kenji kenzo
  makoto masako masahiro mayumi michiko naoki naomi naoto naruhito noriko osamu ryu satoshi shigeru shinji shinzo
  shinzō shunsuke takashi takeshi taro tetsuya toshiro toshiyuki tsutomu yasuhiro yasuo yoko yoshihide yoshiro
  yui yuki yukio yuko yuriko yutaka
  chiang jinping keqiang qiang qishan weiwei xiaobo xiaoping xiu zedong  
  geun-hye hyun jae jong-il jong-un jae-in ki-moon kyung-wha min-jun myung-bak seok-youl sung yong yoon
  aung suu thant thaksin yingluck prayut prayuth rodrigo corazon gloria benigno ferdinand imelda joko susilo megawati mahathir
  anwar najib tuan thi 

  abiy adama adebayo akinwumi alassane amadou aminata aminu atiku babatunde bakary blaise boubacar chidi
  chimamanda chinua chukwuma cyril daouda desmond djibril ellen emeka emmerson fatoumata félix fumba funmi 
  haile hailemariam hage ibou idriss ifeoma isaias jakaya jomo joyce julius kelechi kenneth kofi kwame
  laurent macky mamadou mariama meles modou moussa muhammadu mwai nana nelson ngozi nkosazana obafemi olusegun
  oumar ousmane paul pierre raila robert sadio salif salva samora sani sekou siaka sipho tedros teodoro thabo
  uhuru umaru wangari william winnie wole yahya yakubu yaya yemi yoweri
  ahmet annalena annelie asbjorn aydan aydin aylin bence bennet bijan bjarne cemal cihan csaba dag darko dilek eckhart
  eero ehrhart ercan erkan erkki esra fatih ferda ferhat fiete frode gabi gergely gertrud gitta gokay gokhan gudmundur
  gul gulay gulistan halvard harri hatice hauke heikki hilde hjalmar hulya huseyin ilkay imke iskender ivar jaakko
  jari jarl jarmo jasmin jonna jorgen juha jukka jule jurij jyrki kalle kalman karola kathe kenan kian kimmo kirsi
  lamya leonhard leyla liisa luitpold malte mareike mareile marius marja markku melina melis meryem minna mithat nadir
  nazan necla nemanja nilufer nima nurcan oguz olli onur orjan orsolya ozcan ozlem paavo pal parisa pirkko ragnhild
  ramazan rauli rebekka reem rieke rikke risto rojda runar rune saara sakari salim satu sawsan sebnem selim semra
  senad sezen sibel siemtje sigrun sigurd silje sina sinan solfrid songul soraya srdan sture suat svein sverre swenja
  tarik tayfun tihomir torstein tove trygve tulay tuomas ufuk ulrika umit vedran vegard veikko ville vjekoslav
  vojislav yasemin yavuz yngve zdenko zubeyde øystein
  abelardo absalon adalberto agustina ainhoa aleix alfonsina altagracia amaia amalia amaya anabel anahi analia andoni
  ane aner antia antolin anxo apolinar araceli arantxa aristobulo armando arnau arnoldo arsenio asier assumpta
  bartolome benat bernabe bernarda berta betsabe biel blas bonifacio borja brais brayan breixo brigida calixto camila
  camilo candido carmela carmelo cayetano celestino cesareo clotilde conrado cornelio cosme crisanto dagoberto damaris
  damaso danilo dayana delfin delfina demetrio desiderio dimas dionisio diosdado dolors dominga donato duvan edgardo
  edilberto edurne efrain efren eider eladio eleazar eleonor eleuterio eligio eliseo eloisa eloy emeterio emiliano
  eneko enric epifanio erasmo espartaco estanislao estefania estela ester esteve estibaliz eufemia eulalia eulogio
  eustaquio evangelina evelio fabiola fabricio faustino feliciano ferran filomena flavia florencio florentino francesc
  freddy fredy froilan gabino garazi garbine genaro genoveva gorka gregoria guillem guillermina gumercindo gumersindo
  haizea haydee heliodoro heraclio heriberto hermelinda hermenegildo hermilio herminia herminio hernando hernestina
  higinio hilario hipolito honorio hortensia huberto iago ifigenia ignacia iker ildefonso imanol inaki indalecio iraia
  iratxe isabela isauro isidoro isidra itxaso itzel itziar izaskun jacinta jairo janneth jazmin jeison jeremias
  jeronimo jhon jhonny jimena joaquim joaquina jokin jone joseba josu josune juanjo julen justina justino katerine
  kepa koldo lautaro lazaro leandra leire leoncio lisandro lissette lizbeth llorenc lluis lucrecia magali maialen
  maider maitena marcal marcelino marciano maricarmen maricela mariela marti matilde mauro maximiliano mayra melisa
  mikel miquel miren mireya mirta mirtha nagore nahuel naiara nazario nekane nemesio nerea neus nicanor nicmer nidia
  nilda noemi obdulio odalys oihane olegario ollanta oswaldo otoniel ovidio patxi paulino pere petronila policarpo
  porfirio priscila prudencio quintin rebeca regulo reynaldo romina romualdo rosalia rosalinda rosana rosaura rufino
  ruperto sabela salomon samanta serafin severino silverio silvestre simeon soraya tadeo telesforo tibisay timoteo
  tomasa toribio txema ubaldo ulises unai unax uxia uxue valeriano vanesa vicenc vicenta victoriano victorino vilma
  vladimiro wenceslao wilfredo wilmer xabi xavi xiana xoan xose yadira yamila yanet yaneth yanina yeimi yeison yeni
  yesenia yessica yhonny yohana yuridia zacarias zaida zenaida zigor zoila zoraida zulema zulma
`);
