// Words that stand before the names of people, in small letters and without accents (as `foldName` leaves them).
import { words } from './neighbours.list.ts';

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
  executive pres gen col maj capt lt sgt sec amb rev hon atty supt justices associate managing
  councillor councilman alderman congressmen lawmaker delegate incumbent challenger analyst author actor
  actress singer writer director-general co-founder rapper activist dissident oligarch billionaire mogul patriarch
  metropolitan mother uncle aunt grandfather grandmother
  fraulein bundesprasident bundesprasidentin oberst doktor furst graf
  generale capitano dottor dottore avvocato
  prokurator sedzia posel poslanka senatorka redaktor ksiadz biskup burmistrz marszalkini
  president-elect vicepresidente vicepresidenta exministro excanciller
  патриарх митрополит архиепископ полковник майор капитан лейтенант прокурор академик профессор доктор экс-президент
  премьерка міністерка патріарх суддя депутатка голова
  лорд сър сэр сер мистер мисс миссис мадам мсье сеньор герр фрау баронеса баронесса
  премиер министър министерпредседател канцлерът президентът кралица крал председател
`);

/**
 * Common given names that are no verbs, titles or towns besides (no Will, no Mark, no Dean, no Florence): before a name they make a person of it,
 * behind a country they begin the name of its president.
 */
export const GIVEN_NAMES = words(`
  aaron abby abdul abdullah abigail abraham achim ada adam adele adolf adrian adrienne agata agnes agnieszka ahmad
  ahmed aidan aisha akio akshata alain alan alana alar alban albert alberto aldo alec alejandra alejandro aleksandar
  aleksander aleksandr aleksandra aleksei aleksej alenka alessandra alessandro alessia alex alexander alexandr alexei
  alexey alexis alfie alfonso alfred ali aliaksandr alice alicia alina alisa alison alistair allison alma alois
  aloysius alvaro alyaksandr alyssa amadou amanda amber amelia amina amir amit amos amy ana anastasia anatoly anders
  andras andre andrea andreas andrei andrej andres andrew andrey andrzej andy angela angelica angelika angelo angie
  angus anil anita anja anjali anke ann anna annabel anne annegret annette annika anthony antje antoine anton antonia
  antonin antonio antony antti anwar anya archie ariana ariel arjun arkady arlene armand arnaud arnold aron artem
  arthur artur arturo asha ashley ashok asif asma astrid athena aubrey audrey augusto augustus ava avery avi axel
  ayesha aziz babak barack barbara barbora barron barry bart bartosz bashar bashir basil beata beatrice beatriz beau
  becky bela belinda bella ben benedict benedikt benito benjamin benny benoit bernadette bernard bernardo bernd bernice
  bernie bert bertrand beth bethany betty beverly bianca bidzina bilal bill birgit bjorn blair blake blanca bob bobby
  bogdan bohdan boleslaw bonnie boris borislav borut bostjan brad bradley brandon brenda brendan brent bret brett brian
  bridget brigitta brigitte britney brittany brock brody bruce bruno bryan bryce byron caleb calvin camilla camille
  candace carl carla carlos carmen carol carola caroline carolyn carrie cary casey cassandra catalina catarina
  catherine cathy cecil cecilia cedric celeste celia celine cesar chaim chandra chantal charlene charles charlie
  charlotte cheryl chiara chloe chris christa christelle christian christiane christie christina christine christoph
  christophe christopher chuck ciara cindy claire clara clarence clark claude claudia clayton clemens clement cliff
  clifford clive cody colette colin colleen condoleezza connie connor conor conrad constance constantin constantine
  cora corey corinne cornelia cory courtney craig crispin cristina crystal curtis cynthia cyril cyrus czeslaw dagmar
  daisy damian damien damon dan daniel daniela daniele danielle danny danuta daphne daria darius darlene darrell darren
  darryl dave david davide dawid deb debbie deborah declan deepak deirdre delia denis dennis denny denzel derek derrick
  desmond devin devon dexter diana diane dick didier diego dieter dilma dimitri dimitris dina dino dirk dmitri dmitrij
  dmitry dmytro dolores dominic dominik dominique donald donatella donna donnie donovan dora doris dorota dorothea
  dorothy doug douglas duane duncan dustin dwayne dwight dylan eamon eberhard ed eddie edgar edi edith edmund edna
  edoardo eduard eduardo edvard edward edwin egils egon eileen ekaterina elaine eleanor elena eleonora eli elias elijah
  elisa elisabeth eliza elizabeth elke ella ellen ellie elliot elliott elmer elon elsa elsie elton elvira elvis emanuel
  emil emile emilia emilio emily emma emmanuel emmanuelle emmett enrico enrique eric erich erik erika erin ernest
  ernesto ernst erwin esmeralda esteban estelle esther ethan ethel etienne eugen eugene eugenia eunice eva evan
  evangeline evelyn evo ewa ezra fabian fabio fabrice faisal faith fanny farah farid farouk fatima fausto federica
  federico felicia felicity felipe felix ferdinand fergus fernanda fernando fidel filip finn fiona florian floyd fran
  franca frances francesca francesco francine francis francisca francisco franciszek franco francois francoise frank
  frankie franklin frantisek franz fred freddie frederic frederick frederik freya frida friedrich fritz gabriel
  gabriela gabriele gabriella gail galina gareth garrett garry garth gary gaston gavin gemma genevieve gennady geoff
  geoffrey georg george georges georgina gerald geraldine gerard gerd gerhard germaine gertrude gianluca gianni gideon
  gilbert giles gilles gina giorgia giorgio giovanna giovanni gisele gitanas giulia giulio giuseppe gladys glenda glenn
  gloria gordana gordon grace gracie graciela graeme graham greg gregor gregory greta gretchen grigory grzegorz guido
  guillaume guillermo gunter gunther gus gustav gustavo guy gwen gwendolyn habib hadi hailey hal haley hamid hamza hank
  hanna hannah hannelore hannes hans harald harold harper harriet harry harvey hasan hassan haydn hazel heather hector
  hedwig heidi heike heiko heinrich heinz helen helena helene helga helmut hendrik henri henrietta henrik henrique
  henry herbert herman hermann hilary hilda hillary hiroshi holger holly horace horst howard hubert hugh hugo hugues
  humberto hunter hussein ian ibrahim ida ignacio igor ilham ilona ilse ilya imran inga ingrid inna irena irene irina
  iris irma irving isaac isabel isabella isabelle isaiah isla ismail ivan ivana ivanka ivo ivor ivy jaap jacek jack
  jackie jacob jacqueline jacques jada jadwiga jaime jair jake jakob jakub jamal james jamie jan jana jane janet janez
  janice janine janusz jared jaroslav jaroslaw jarred jasmine jason jasper javier jean jean-claude jean-luc jean-marie
  jean-pierre jeanette jeanne jeannette jeff jeffrey jenna jennie jennifer jenny jens jeremiah jeremy jermaine jerome
  jerry jerzy jesper jesse jessica jessie jesus jill jim jimmy jindrich jiri jo joachim joan joann joanna joanne joao
  joaquin jochen jodie jody joe joel joerg johan johann johanna johannes john johnny jolanta jon jonah jonas jonathan
  joop joost jordi jorg jorge joris jose josef josefina joseph josephine josh joshua joy joyce jozef juan juana juanita
  judith judy juergen jules julia julian julie juliet juliette julio julius jurgen justin justine kai kaja kamala kamil
  kamila kareem karel karen karim karin karina karl karla karol karolina kasia katarina katarzyna kate katerina
  katharina katherine kathleen kathryn kathy katia katie katja katrin kay kayla kazimierz keir keira keith kelly kelvin
  ken kendra kenneth kenny kerry kerstin kevin khaled khalid kieran kim kimberly kirill kirsten kirsty klara klaus
  klement kofi konrad krisjanis krista kristalina kristen kristian kristin kristina kristof kristoph krystyna krzysztof
  kurt kwame kyle ladislav lana lara larissa larry lars lasse laszlo latoya laura lauren laurent lauri laurie lazar
  leah lech leif leila lena leo leon leonard leonardo leonid leonie leonor leopold leroy lesley leslie lester leszek
  leticia lewis lia liam liana lidia lila lilian liliana lillian lilly lily lina linda lindsay lindsey linus lionel
  lisa liz liza lloyd logan lois lola lorena lorenzo loretta lori lorna lorraine lothar louis louise lubos luca lucas
  lucia lucian luciano lucie lucien lucille lucinda lucy ludmila ludmilla ludovic ludwig luigi luis luisa luiz luka
  lukas lukasz luke luther lydia lyle lyndon lynn lyudmila maarten mabel maciej mackenzie maddie madeleine madonna
  magda magdalena maggie magnus mahmoud maia malcolm malgorzata malia malik mandy manfred manolo manuel manuela mara
  marc marcel marcela marcelo marcia marcin marco marcos marcus marek margaret margarita margot marguerite maria mariah
  marian mariana marianna marianne mariano marie marilyn marina marine mario marion marisa marissa mariusz marjorie
  marko markus marlene marlon marsha marta martha martin martina marvin mary maryam marzena massimo mateo mateusz
  mathias mathieu mathilde matilda matjaz matt matteo matthew matthias matthieu mattias maud maude maura maureen
  maurice mauricio maurizio max maxim maxime maximilian maxine maxwell maya megan meghan mehdi mehmet mel melania
  melanie melinda melissa melody melvin meredith mette mia michael michaela michal micheal michel michele michelle
  mickey miguel mihai mihail mika mikael mike mikhail mikolaj mila milada milan mildred milena millie milos miloslav
  milton mimi mina minnie miranda miriam miroslav miroslaw misha mitch mitt mohamed mohammad mohammed moira molly mona
  monica monika monique morgan moritz moses muhammad muriel mustafa myra myriam myron myrtle nadia nadine nancy naomi
  narendra nasser natalia natalie natalya natasa natasha nathalie nathan nathaniel nayib ned neil nell nellie nelly
  nelson nestor neville nicholas nick nico nicola nicolae nicolas nicole nigel nikita nikki nikol nikola nikolai nils
  nina noah noel noelle nora norah norbert noreen norma norman octavia octavio olaf oleg oleksandr oleksii olena olga
  oliver olivia olivier ollie omar ondrej oprah orlando orson osama oscar oskar osman osvaldo oswald otis otto owen
  pablo paige pamela paola paolo pascal pat patricia patricio patrick patrik patrizia patti patty paul paula paulette
  paulina pauline paulo pavel pavol pawel pearl pedro peggy penelope penny percy perry pete peter petr petra petro phil
  philip philippa philippe phillip phoebe phyllis pia pierluigi pierre piers pieter pietro pilar piotr polly priscilla
  priya przemyslaw quentin quinn rachael rachel rafael rafal raimund rainer raj rajesh rajiv ralf ralph ramon ramona
  ramzan randall randolph randy raoul raphael raquel rashid raul ravi ray raymond rebecca recep reggie regina reginald
  reinhard renata renate rene reuben reza rhoda rhonda ricardo riccardo richard rick rishi rita robbie robert roberta
  roberto robin robyn rocco rocio roderick rodney rodrigo rogelio roger roland rolf romain roman romano romeo ron
  ronald ronan ronnie rory rosa rosalie rosalind rosanna rosario rosemary rosie ross rowena roxana roxanne roy ruben
  ruby rudolf rudolph rudy rufus rui rumen rupert russell ruth ryan ryszard sabina sabine sabrina sadie saif sally
  salman salome salvador salvatore sam samantha sami samir sammy samuel sandeep sandra sandro sanja sanna sara sarah
  sasha saskia saul scarlett scott sean sebastian sebastiano selena selma serena serge sergei sergey sergi sergio shane
  shannon sharon shaun shauna shawn sheila shelby shelley sherry shirley sid sidney siegfried sienna sigmund sigrid
  silke silvia silvio simon simona simone sinead siobhan slavomir slobodan sofia solomon sonia sonja sonya sophia
  sophie stacey stacy stanislav stanislaw stanley stefan stefania stefano steffen steffi stella stephan stephane
  stephanie stephen steve steven stuart suresh susan susana susanna susannah susanne susie suzanne suzy sven svetlana
  sviatlana swetlana sylvain sylvester sylvia sylvie tabitha tadej tadeusz talia tamara tammy tania tanja tanya tara
  tariq tasha tatiana tatjana tatyana taylor ted tedros terence teresa teresita teri terrance terrell terrence terri
  terry tessa thelma theo theodore theresa thierry thilo thomas thorsten tiffany tilo tim timothy tina tito tobias toby
  todd tom tomas tomasz tommaso tommy toni tony torsten tracey tracy travis trent trevor tricia tristan trudy tyler
  tyrone tzipi ulrich ulrike uma umar umberto ursula urszula usain usha usman uwe vaclav vadim valentin valentina
  valentino valeria valerie valeriy valery vanessa vasily vasyl vera verna vernon veronica veronika vicente vicki vicky
  victor victoria vijay viktar viktor viktoria vince vincent vincenzo violet violeta virginie vitali vitaly vito vivek
  vivian viviana vivien vivienne vladimir vladimira vlastimil vojtech volker volodymyr vyacheslav wally walter wanda
  warren waseem wayne wendell wendy wenzel werner wesley whitney wiktor wilbur wilfred wilfried wilhelm willem willi
  william willy wilma wim winifred winston wladimir wladyslaw wlodzimierz wojciech wolfgang wouter wyatt xavier xi
  xiomara yana yannick yasmin yasser yegor yevgeny yolanda yosef youssef yulia yuliya yuri yusuf yves yvette yvonne zac
  zach zachary zane zara zbigniew zdenek zdzislaw zelda ziga zoe zofia zoltan zsolt zuzana zygmunt
  александр алексей алена аляксандр аляксей анастасия анатолий анатолій ангела андрей андрій анна антон антонина
  аркадий арсеній артем артур асия барак билл богдан бойко борис боян вадим валентин валентина валерий валерій варвара
  василий василь васіль вера вероника виктор виктория вильгельм виталий виталина владимир владислав володимир вольга
  всеволод вячеслав віктар віктор вікторія віталій галина геннадий генрих георги георгий гергана герман герхард глеб
  гордон григорий григорій даниил данила дарья девід дейвид денис десислава джеймс джереми джо джон джордж джузеппе
  джъстин диана димитър дмитрий дмитро дмитрій доналд дональд дэвид евгений егор екатерина елена елизавета емануел
  еманюел емманюель ефим жак жан жан-клод жанна захар зинаида зміцер зоя ивайло иван игнат игорь илья инна иосиф ирина
  карина карл карлос кирил кирилл клара константин корнелия красимир ксения лариса лев леонид леонід лидия лиляна
  любовь людмила людміла майкл майкъл максим маргарет маргарита марин марина марио мария марияна марк матвей маттео
  мигель микола михаил михайло михаіл мишел мікалай мікола міхась надежда наталля наталья наталія нестор никита николай
  николя нина оксана олег олександр олексій олена ольга отто павел павло педро петр петро петър пламен полина раиса
  рамзан рауль римма ринат роберт роман росен румен руслан савелий светлана святлана світлана семен сергей сергій
  сильвио софия степан стефан сяргей тамара тарас татьяна тереза тетяна тимофей тимур тодор томас тони уго уильям
  уладзімір ульяна федор фидель филипп франсуа фридрих хавьер ханс хиллари христо хуан цвета цветан эво эдвард эдуард
  эльвира эмма эммануэль энтони юлиан юлия юлія юрий юрій яков яна ярослав євген євгенія іван ігар ігор ірина ірына
`);
