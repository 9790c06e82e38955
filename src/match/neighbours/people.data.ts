// Words that stand before the names of people, in small letters and without accents (as `foldName` leaves them).
import { words } from './list.ts';

/** Offices, ranks, forms of address and kinship that stand before a name, or between a country and a name. */
export const TITLES = words(`
  president presidents vice deputy acting former then ex prime foreign defense defence finance interior interim
  minister ministers premier chancellor secretary general generals admiral marshal colonel captain major sergeant
  lieutenant commander senator sen rep representative congressman congresswoman governor gov mayor judge justice
  chief director chairman chairwoman chair ceo cto cfo founder leader spokesman spokeswoman spokesperson speaker
  ambassador envoy commissioner professor prof doctor dr mr mrs ms miss sir dame lord lady king queen prince
  princess duke duchess emperor empress tsar czar pope cardinal archbishop bishop father sister brother
  comrade coach manager editor reporter correspondent officer attorney counsel agent detective rabbi imam sheikh
  sheik ayatollah crown head first candidate nominee elect administration government officials
  prasident prasidentin kanzler kanzlerin bundeskanzler bundeskanzlerin ministerprasident aussenminister
  aussenministerin ministerin herr frau konig konigin papst chef sprecher sprecherin botschafter
  presidente presidenta expresidente primer primera ministro ministra canciller senador senadora diputado
  gobernador alcalde rey reina principe papa don dona senor senora juez fiscal lider portavoz
  primeiro ex-presidente deputado governador prefeito rei rainha
  ministre monsieur madame m mme chancelier chanceliere senateur depute maire roi reine
  pape porte-parole ambassadeur maitre
  cancelliere re regina signor signora onorevole
  prezydent kanclerz pan pani krol krolowa papiez rzecznik szef marszalek
  prezident ministr ministryne kanclerka kancler kral kralovna papez mluvci sef predseda
  predsednik ministrica kralj kraljica
  президент вице премьер премьер-министр министр канцлер глава генерал маршал король королева папа господин
  госпожа посол депутат сенатор спикер лидер адвокат судья представитель пресс-секретарь
  президентка прем'єр прем'єр-міністр міністр канцлерка очільник речник пан пані
  прэзідэнт прэм'ер прэм'ер-міністр спадар спадарыня кароль
  executive pres gen col capt lt sgt sec amb rev hon atty supt justices associate managing
  councillor councilman alderman congressmen lawmaker delegate incumbent challenger analyst author actor
  actress singer writer director-general co-founder rapper activist dissident oligarch billionaire mogul patriarch
  metropolitan mother uncle aunt grandfather grandmother
  fraulein bundesprasident bundesprasidentin oberst doktor furst graf
  generale capitano dottor dottore avvocato
  prokurator sedzia posel poslanka senatorka redaktor ksiadz biskup burmistrz marszalkini
  president-elect vicepresidente vicepresidenta exministro excanciller
  патриарх митрополит архиепископ полковник майор капитан лейтенант прокурор академик профессор доктор экс-президент
  премьерка міністерка патріарх суддя депутатка голова
  директор ректор руководитель основатель начальник главврач учредитель гендиректор худрук создатель
  керівник засновник дырэктар рэктар кіраўнік
  dyrektor rektor kierownik zalozyciel prezes ordynator reditel primar namestek zakladatel direktor vodja ustanovitelj
  лорд сър сэр сер мистер мисс миссис мадам мсье сеньор герр фрау баронеса баронесса
  baskan baskani cumhurbaskani basbakan bakan bakani vali valisi sayin milletvekili
  koning koningin prins prinses burgemeester staatssecretaris wethouder mevrouw
  statsminister statsministern utrikesministern partiledare partiledaren kung kungen drottning borgmastare
  премиер министър министерпредседател канцлерът президентът кралица крал председател
`);

/**
 * Common given names that are no verbs, titles or towns besides (no Will, no Mark, no Dean, no Florence): before a name they make a person of it,
 * behind a country they begin the name of its president.
 */
export const GIVEN_NAMES = words(`
  aaron abby abdul abdullah abigail abraham achim ada adam adele adolf adrian adrianna adrienne agata agnes agnieszka
  ahmad ahmed aidan aisha akio akshata alain alan alana alar alban albert alberto aldo alec alejandra alejandro
  aleksandar aleksander aleksandr aleksandra aleksei aleksej alenka alessandra alessandro alessia alex alexander
  alexandr alexei alexey alexis alfie alfonso alfred ali aliaksandr alice alicia alicja alina alisa alison alistair
  allison alma alois aloysius alvaro alyaksandr alyssa amadou amanda amber amelia amina amir amit amos amy ana
  anastasia anatoly anders andras andre andrea andreas andrei andrej andres andrew andrey andrzej andy aneta anezka
  angela angelica angelika angelo angie angus anil anita anja anjali anke ann anna annabel anne annegret annette annika
  ante anthony antje antoine anton antoni antonia antonin antonio antony antti anwar anya archie ariana ariel arjun
  arkadiusz arkady arlene armand arnaud arnold aron artem arthur artur arturo asha ashley ashok asif asma astrid athena
  aubrey audrey augusto augustus ava avery avi axel ayesha aziz babak barack barbara barbora barron barry bart
  bartlomiej bartosz bashar bashir basil beata beatrice beatriz beau becky bela belinda bella ben benedict benedikt
  benito benjamin benny benoit bernadette bernard bernardo bernd bernice bernie bert bertrand beth bethany betty
  beverly bianca bidzina bilal bill birgit bjorn blair blake blanca blaz blazej bob bobby bogdan boguslaw bohdan
  bohumil bohumila bohuslav bojan boleslaw bonnie boris borislav borivoj borut bostjan bozena bozo brad bradley brandon
  branko breda brenda brendan brent bret brett brian bridget brigitta brigitte britney brittany brock brody bronislaw
  bruce bruno bryan bryce byron caleb calvin camilla camille candace carl carla carlos carmen carol carola caroline
  carolyn carrie cary casey cassandra catalina catarina catherine cathy cecil cecilia cedric celeste celia celine cesar
  cestmir cezary chaim chandra chantal charlene charles charlie charlotte cheryl chiara chloe chris christa christelle
  christian christiane christie christina christine christoph christophe christopher chuck ciara cindy ciril claire
  clara clarence clark claude claudia clayton clemens clement cliff clifford clive cody colette colin colleen
  condoleezza connie connor conor conrad constance constantin constantine cora corey corinne cornelia cory courtney
  craig crispin cristina crystal curtis cynthia cyril cyrus czeslaw dagmar daisy dalibor damian damien damir damjan
  damjana damon dan daniel daniela daniele danielle danijel danny danuta daphne daria darius dariusz darja darlene
  darrell darren darryl dave david davide davor dawid deb debbie deborah declan deepak deirdre dejan delia denis denisa
  dennis denny denzel derek derrick desmond devin devon dexter diana diane dick didier diego dieter dilma dimitri
  dimitris dina dino dirk dmitri dmitrij dmitry dmytro dolores domen dominic dominik dominique donald donatella donna
  donnie donovan dora doris dorota dorothea dorothy doug douglas dragan dragica drahomira drazen duane dubravka duncan
  dusan dustin dwayne dwight dylan eamon eberhard ed eddie edgar edi edith edmund edna edoardo eduard eduardo edvard
  edward edwin edyta egils egon eileen ekaterina elaine eleanor elena eleonora eli elias elijah elisa elisabeth eliska
  eliza elizabeth elke ella ellen ellie elliot elliott elmer elon elsa elsie elton elvira elvis elzbieta emanuel emil
  emile emilia emilio emily emma emmanuel emmanuelle emmett enrico enrique eric erich erik erika erin ernest ernesto
  ernst erwin esmeralda esteban estelle esther ethan ethel etienne eugen eugene eugenia eunice eva evan evangeline
  evelyn evo ewa ewelina ezra fabian fabio fabrice faisal faith fanny farah farid farouk fatima fausto federica
  federico felicia felicity felipe felix ferdinand fergus fernanda fernando fidel filip finn fiona florian floyd fran
  franc franca frances francesca francesco franci francine francis francisca francisco franciszek franco francois
  francoise frank frankie franklin frantisek franz fred freddie frederic frederick frederik freya frida friedrich fritz
  gabriel gabriela gabriele gabriella gail galina gareth garrett garry garth gary gasper gaston gavin gemma genevieve
  gennady geoff geoffrey georg george georges georgina gerald geraldine gerard gerd gerhard germaine gertrude gianluca
  gianni gideon gilbert giles gilles gina giorgia giorgio giovanna giovanni gisele gitanas giulia giulio giuseppe
  gladys glenda glenn gloria goran gorazd gordana gordon grace gracie graciela graeme graham grazyna greg grega gregor
  gregory greta gretchen grigory grzegorz guido guillaume guillermo gunter gunther gus gustav gustavo guy gwen
  gwendolyn habib hadi hailey hal haley halina hamid hamza hank hanna hannah hannelore hannes hans harald harold harper
  harriet harry harvey hasan hassan haydn hazel heather hector hedwig heidi heike heiko heinrich heinz helen helena
  helene helga helmut hendrik henri henrietta henrik henrique henry henryk herbert herman hermann hilary hilda hillary
  hiroshi holger holly horace horst howard hrvoje hubert hugh hugo hugues humberto hunter hussein hynek ian ibrahim ida
  ignacio ignacy igor ilham ilona ilse ilya imran inga ingrid inna irena irene irina iris irma irving isaac isabel
  isabella isabelle isaiah isla ismail ivan ivana ivanka iveta ivica ivo ivor ivy iwona izabela jaap jacek jack jackie
  jacob jacqueline jacques jada jadranka jadwiga jaime jair jaka jake jakob jakub jamal james jamie jan jana jane janet
  janez janice janine janusz jared jarmila jaromir jaroslav jaroslava jaroslaw jarred jasmine jasna jason jasper javier
  jean jean-claude jean-luc jean-marie jean-pierre jeanette jeanne jeannette jeff jeffrey jelena jenna jennie jennifer
  jenny jens jeremiah jeremy jermaine jernej jerome jerry jerzy jesper jesse jessica jessie jesus jill jim jimmy
  jindrich jiri jitka jo joachim joan joann joanna joanne joao joaquin jochen jodie jody joe joel joerg johan johann
  johanna johannes john johnny jolanta jon jonah jonas jonathan joop joost jordi jorg jorge joris jose josef josefina
  joseph josephine josh joshua josip jovan jovana joy joyce jozef juan juana juanita judith judy juergen jules julia
  julian julie juliet juliette julio julius jure jurgen justin justine justyna kai kaja kamala kamil kamila kareem
  karel karen karim karin karina karl karla karol karolina kasia katarina katarzyna kate katerina katharina katherine
  kathleen kathryn kathy katia katie katja katrin kay kayla kazimierz keir keira keith kelly kelvin ken kendra kenneth
  kenny kerry kerstin kevin khaled khalid kieran kim kimberly kinga kirill kirsten kirsty klara klaudia klaus klemen
  klement kofi kolinda konrad kresimir krisjanis krista kristalina kristen kristian kristin kristina kristjan kristof
  kristoph krystian krystyna krzysztof ksawery kurt kveta kwame kyle ladislav lana lara larissa larry lars lasse laszlo
  latoya laura lauren laurent lauri laurie lazar leah lech leif leila lena lenka leo leon leonard leonardo leonid
  leonie leonor leopold leos leroy lesley leslie lester leszek leticia lewis lia liam liana libor libuse lidia lidija
  lila lilian liliana lillian lilly lily lina linda lindsay lindsey linus lionel lisa liz liza ljiljana ljudmila lloyd
  logan lois lola lorena lorenzo loretta lori lorna lorraine lothar louis louise lovro lubos luca lucas lucia lucian
  luciano lucie lucien lucille lucinda lucy lucyna ludek ludmila ludmilla ludovic ludwig ludwik luigi luis luisa luiz
  luka lukas lukasz luke luther lydia lyle lyndon lynn lyudmila maarten mabel maciej mackenzie maddie madeleine madonna
  magda magdalena maggie magnus mahmoud maia maja majda malcolm malgorzata malia malik manca mandy manfred manolo
  manuel manuela mara marc marcel marcela marcelo marcia marcin marco marcos marcus marek margaret margarita margot
  marguerite maria mariah marian mariana marianna marianne mariano marie marija marilyn marina marine mario marion
  marisa marissa mariusz marjan marjeta marjorie marketa marko markus marlene marlon marsha marta martha martin martina
  marvin mary maryam maryla marzena massimo matej mateja mateo mateusz matevz mathias mathieu mathilde matic matilda
  matjaz matt matteo matthew matthias matthieu mattias maud maude maura maureen maurice mauricio maurizio max maxim
  maxime maximilian maxine maxwell maya megan meghan mehdi mehmet mel melania melanie melinda melissa melody melvin
  meredith metka mette mia michael michaela michal micheal michel michele michelle mickey mieczyslaw miguel mihai
  mihail mika mikael mike mikhail mikolaj mila milada milan mildred milena milica miljenko milka millie milos miloslav
  milosz milton miluse mimi mina minnie miran miranda mirela miriam miroslav miroslava miroslaw misha mitch mitja mitt
  mohamed mohammad mohammed moira mojca molly mona monica monika monique morgan moritz moses muhammad muriel mustafa
  myra myriam myron myrtle nadezda nadia nadine nancy naomi narendra nasser natalia natalie natalya natasa natasha
  nathalie nathan nathaniel nayib ned neil nejc nell nellie nelly nelson nestor neville neza nicholas nick nico nicola
  nicolae nicolas nicole nigel nika nikita nikki nikol nikola nikolai nils nina noah noel noelle nora norah norbert
  noreen norma norman octavia octavio olaf oldrich oleg oleksandr oleksii olena olga oliver olivia olivier oliwia ollie
  omar ondrej oprah orlando orson osama oscar oskar osman osvaldo oswald otakar otis otto owen pablo paige pamela paola
  paolo pascal pat patricia patricio patrick patrik patrizia patryk patti patty paul paula paulette paulina pauline
  paulo pavel pavla pavlina pavol pawel pearl pedro peggy penelope penny percy perry pete peter petr petra petro phil
  philip philippa philippe phillip phoebe phyllis pia pierluigi pierre piers pieter pietro pilar piotr polly primoz
  priscilla priya przemyslaw quentin quinn rachael rachel radek radim radka radoslaw radovan rafael rafal raimund
  rainer raj rajesh rajiv rajko ralf ralph ramon ramona ramzan randall randolph randy raoul raphael raquel rashid raul
  ravi ray raymond rebecca recep reggie regina reginald reinhard renata renate rene reuben reza rhoda rhonda ricardo
  riccardo richard rick rishi rita robbie robert roberta roberto robin robyn rocco rocio roderick rodney rodrigo
  rogelio roger roland rolf romain roman romano romeo ron ronald ronan ronnie rory rosa rosalie rosalind rosanna
  rosario rosemary rosie ross rowena roxana roxanne roy ruben ruby rudolf rudolph rudy rufus rui rumen rupert russell
  ruth ruzena ryan ryszard sabina sabine sabrina sadie saif sally salman salome salvador salvatore sam samantha sami
  samir sammy samuel sandeep sandra sandro sanja sanna sara sarah sarka sasha saskia saul scarlett scott sean sebastian
  sebastiano selena selma serena serge sergei sergey sergi sergio shane shannon sharon shaun shauna shawn sheila shelby
  shelley sherry shirley sid sidney siegfried sienna sigmund sigrid silke silvia silvio simon simona simone sinead
  sinisa siobhan slavko slavomir slawomir slobodan sofia solomon sonia sonja sonya sophia sophie spela srdjan srecko
  stacey stacy stanislav stanislava stanislaw stanka stanko stanley stefan stefania stefano steffen steffi stella
  stepan stephan stephane stephanie stephen steve steven stipe stuart suresh susan susana susanna susannah susanne
  susie suzana suzanne suzy svatopluk sven svetlana sviatlana swetlana sylvain sylvester sylvia sylvie sylwester sylwia
  szymon tabitha tadej tadeusz talia tamara tammy tania tanja tanya tara tariq tasha tatiana tatjana tatyana taylor ted
  tedros terence teresa teresita teri terrance terrell terrence terri terry tessa thelma theo theodore theresa thierry
  thilo thomas thorsten tiffany tilen tilo tim timothy tina tito tjasa tobias toby todd tom tomas tomasz tomaz tomislav
  tommaso tommy tone toni tony torsten tracey tracy travis trent trevor tricia tristan trudy tyler tyrone tzipi ulrich
  ulrike uma umar umberto uros urska ursula urszula usain usha usman uwe vaclav vaclava vadim valentin valentina
  valentino valeria valerie valeriy valery vanessa vasily vasyl vera verna vernon veronica veronika vicente vicki vicky
  victor victoria vijay viktar viktor viktoria vilem vince vincent vincenzo vinko violet violeta virginie vit vitali
  vitaly vitezslav vito vivek vivian viviana vivien vivienne vladan vladimir vladimira vlado vlastimil vojtech volker
  volodymyr vyacheslav waldemar wally walter wanda warren waseem wayne wendell wendy wenzel werner weronika wesley
  whitney wieslaw wieslawa wiktor wilbur wilfred wilfried wilhelm willem willi william willy wilma wim winifred winston
  witold wladimir wladyslaw wlodzimierz wojciech wolfgang wouter wyatt xavier xi xiomara yana yannick yasmin yasser
  yegor yevgeny yolanda yosef youssef yulia yuliya yuri yusuf yves yvette yvonne zac zach zachary zala zane zara zarko
  zbigniew zbynek zdenek zdenka zdravko zdzislaw zelda zeljko zenon ziga zlatko zoe zofia zoltan zoran zorica zsolt
  zuzana zuzanna zvone zvonka zygmunt
  абдул абдулла азат айгуль айдар александр алексей ален алена алехандро али алина алиса альберто аляксандр аляксей
  анастасия анатолий анатолій ангела ангелина анджей андре андрей андрес андрій анжелика анна антоанета антон антонина
  антонио антуан аркадий арсен арсеній артем артур асия аслан асхат ася ахмед барак бенедикт бернар бидзина билл
  биньямин благовест богдан богдана бойко борис борислав боян бриджит брижит в'ячеслав вадим валентин валентина валерий
  валерия валерій варвара васил василий василь васіль вацлав велизар венсан вера вернер вероника веселин виктор
  виктория вильгельм вильям виолета виолетта виталий виталина владимир владислав войцех володимир вольга вольфганг
  всеволод вячеслав віктар віктор вікторія віталій галина ганс гарри гейдар геннадий геннадій генри генрих георги
  георгий гергана герман герхард гийом глеб гліб говард гордон грейс грета григорий григорій гульнара гюнтер даниел
  даниил данила данило дарья девід дейвид делян денис деница десислав десислава джастин джейкоб джеймс джейн джейсон
  джек дженнифер джереми джессика джилл джим джимми джо джоан джованни джозеф джон джонатан джордж джорджо джошуа
  джузеппе джули джулия джъстин диана диего димитър динара дияна дмитрий дмитро дмитрій доналд дональд дэвид евгений
  евгения егор едвард едуард ежи екатерина елена елеонора елизавета емануел еманюел емманюель ерлан ефим жак жан
  жан-клод жанна жером жозеп жорж зарина захар збигнев зденек здравко зинаида зміцер зоя ибрагим ивайло иван иванка
  игнат игорь изабелла изабель илиана илон ильдар ильхам ильшат илья имран инна иосиф ирена иржи ирина исмаил йенс
  йоахим йозеф йордан йорданка калин калина калоян камала камилла карина карл карлос карстен касым-жомарт катя кевин
  кейт кеннет керри кир кира кирил кирилл кирило кит клара клаус клод константин корнелия костянтин красимир красимира
  крис кристин кристина крістіна ксения курт кшиштоф кэрри ладислав лариса ларри лаура лев лейла леонид леонід леся лех
  лидия лиз лиза лилия лиляна линда лора лоренцо лотар лоуренс луи луиза луис лука лъчезар любовь любомир любош людмила
  людміла лілія магомед майк майкл майкъл майя максим мануэль мар'ян мар'яна марат маргарет маргарита марин марина
  марио мария марияна марк марсель марта мартин матвей матео матеуш маттео маттиас мацей меган мелания мелані мигель
  микола милен милена милош мирослав михаил михайло михаіл мишел моника мохаммед мустафа мухаммед мэри мэтью мікалай
  мікола міхась мішель надежда надія назар наиль нарендра наталля наталья наталія недялко нелли нестор никита никола
  николай николя нина нонна норберт нурлан огнян оксана олег олександр олександра олексій олена оливия ольга омар орест
  осман остап отто пабло павел павло памела паоло патрик патриция патрік педро петер петр петро петър петя пламен
  пламена полина равиль радик радка радослав раиса райнер рамзан рамиль рамон рауль рафаэль рашид раїса ребекка регина
  реджеп рейчел ренат рене рикардо римма ринат ричард риши роберт роберто роджер роксана роксолана роман рональд росен
  росица ростислав румен руслан руслана рустам рэйчел річард савелий саймон сайфул саломе саманта сандра сара свен
  светлана светослав святлана святослав світлана семен сергей сергій серджо серхио сильвио скотт снежана соломія софи
  софия станіслав стела степан стефан стефани стефания стефано стефка стив стивен стивън стоян стівен сьюзан сэмюэл
  сюзанна сяргей таисия тамара тарас татьяна тедрос теменужка тереза терри тетяна тимофей тимофій тимур тихомир тодор
  томас томаш томми тони торстен уве уго уильям уладзімір ульрих ульяна урсула уэйн фарид фатима федор федір фернандо
  фидель филип филипп филлип франсуа франциск фред фридрих фриц фрэнк хавьер хайко ханс хантер хасан хилари хиллари
  хорст хорхе хосе христина христо хуан хусейн цвета цветан цветелина цецка чарли чарльз челси шамиль шарлотта шарон
  шон штефан эвелина эво эгон эдвард эдвин эдуард элизабет эльвира эльза эмили эмиль эмма эммануэль эмманюэль эндрю
  энтони эрве эрик эрнест юджин юлиан юлия юліана юлія юрген юрий юрій юсуф явор яков яна янис ярослав ярослава яцек
  євген євгеній євгенія іван ігар ігор ірина ірына
  abdel abdelaziz ashraf ayman bertil bjarne einar eero erling gro haakon halldor hamad henning hideki hideo ingvar
  jorgen kenji kjell knut mads mahathir mamadou masoud muammar mukhtar najib naftali niels nursultan ousmane pervez
  preben rasmus sauli sadiq shinzo sigurd soren taro tarja tayyip thabo thorbjorn torbjorn uffe urho vidkun yitzhak
  yoshihide yukio zulfikar benazir nawaz shehbaz shahbaz atal indira jawaharlal mahatma rahul manmohan alija franjo
  mladen momir nebojsa ratko vojislav zivko ferenc gyula imre istvan janos balint gabor attila katalin tibor traian
  calin crin dacian algirdas valdis vaira toomas kersti andrus siim edgars raimonds nicos kyriakos konstantinos yorgos
  giorgos mikheil zviad serzh heydar shavkat emomali gurbanguly almazbek kassym saddam hosni hafez shimon ehud ismael
  moshe golda menachem ferdinando salma leymah uhuru raila jomo шарль нельсон хамад синдзо индира беназир наваз башар
  хафез саддам муаммар хосни анвар ясир махмуд ицхак шимон нафтали эхуд тайип ахмет мевлют сулейман нурсултан шавкат
  эмомали гурбангулы серж никол михеил звиад иракли витаутас гитанас валдис эгилс кришьянис кая тоомас керсти алар саули
  санна урхо тарья улоф магдалена эрна ларс метте хельле вим геерт тед тим нэнси митч чак жаир николас маурисио
  габриэль мариано карлес фелипе антониу марселу джорджа энрико романо карло олаф гельмут анналена кристиан зигмар эдуар
  брюно лоран жюстен найджел садик прити доминик махатма ференц дьюла имре иштван янош мухаммад сальвадор аугусто симон
  теодор фредерик жюль оноре марін бенджамін біньямін індіра едуар домінік іцхак вільям джеральд
`);
