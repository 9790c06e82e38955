// Words that stand before the names of people, in small letters and without accents (as `foldName` leaves them).
import { words } from './neighbours.list.ts';

/** Offices, ranks, forms of address and kinship that stand before a name, or between a country and a name. */
export const TITLES = words(`
  president presidents vice deputy acting former then ex prime foreign defense defence finance interior interim
  minister ministers premier chancellor secretary general generals admiral marshal colonel captain major sergeant
  lieutenant commander senator sen rep representative congressman congresswoman governor gov mayor judge justice
  chief director chairman chairwoman chair ceo cto cfo founder leader spokesman spokeswoman spokesperson speaker
  ambassador envoy commissioner professor prof doctor dr mr mrs ms miss sir dame lord lady king queen prince
  princess duke duchess emperor empress tsar czar pope cardinal archbishop bishop father sister brother saint
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
 * Common given names that are no common words besides (no Will, no Mark): before a name they make a person of it,
 * behind a country they begin the name of its president.
 */
export const GIVEN_NAMES = words(`
  aaron abdul abdullah abigail achim ada adam adolf adrian agata agnes agnieszka ahmad ahmed aidan aisha alain alan
  alana alban albert alberto aldo alejandra alejandro aleksandar aleksander aleksandr aleksandra aleksei aleksej
  alenka alessandra alessandro alex alexander alexandr alexei alexey alexis alfonso alfred ali aliaksandr alice
  alicia alina alison allison alois aloysius alvaro alyaksandr amanda amber amelia amir amy ana anastasia anatoly
  anders andras andre andrea andreas andrei andrej andrew andrey andrzej andy angela angelica angelika angelo
  anita anja anke ann anna anne annegret annette anthony antje anton antonia antonin antonio antony antti anwar
  archie ariel arkady arnaud arnold artem arthur artur arturo ashley astrid audrey augusto axel barack barbara
  barbora barry bartosz bashar basil beata beatrice beatriz bela belinda ben benedict benedikt benito benjamin benny
  bernadette bernard bernardo bernd bernie bert bertrand beth betty bianca bill birgit blanca bob bogdan bohdan
  boleslaw boris borislav borut bostjan brad brandon brenda brendan brent brett brian bridget brigitta brigitte
  britney bruce bryan caleb camilla camille candace carl carla carlos carmen carol carola caroline carolyn casey
  cassandra catarina catherine cathy cecilia cedric celine cesar chantal charlene charles charlie cheryl
  chiara chloe chris christa christelle christian christiane christina christine christoph christophe christopher
  ciara claire clara clarence claude clemens clement cliff clive cody colette colin colleen condoleezza conor conrad
  constantin constantine corinne cory craig crispin cristina curtis cynthia cyril czeslaw dagmar damian damien dan
  daniel daniela daniele danielle danuta daria darren dave david davide dawid deb debbie deborah deirdre delia denis
  dennis derek desmond diana diane dick didier diego dieter dilma dimitri dimitris dirk dmitri dmitrij dmitry dmytro
  dolores dominic dominik dominique donald donatella donna dorota dorothea dorothy doug douglas duncan dustin dwight
  dylan eamon eberhard ed eddie edgar edith edmund edoardo eduard eduardo edvard edward edwin egon eileen ekaterina
  elaine eleanor elena eleonora elias elisa elisabeth eliza elizabeth elke ella ellen elliot elliott elsa elvira
  emil emile emilia emilio emily emma emmanuel emmanuelle enrico enrique eric erich erik erika erin ernest ernesto
  ernst esteban estelle esther ethan eugen eugene eugenia eva evelyn evo ewa fabian fabio fabrice fatima fausto
  federica federico felicia felipe felix ferdinand fernando fidel filip fiona florian franca francesca
  francesco francine francis francisca francisco franciszek franco francois francoise frank frantisek franz fred
  freddie frederic frederick frederik frida friedrich fritz gabriel gabriela gabriele gabriella galina garry gary
  gaston gavin gemma genevieve gennady geoff geoffrey georg george georges georgina gerald gerard gerd gerhard
  germaine gianni gilbert gilles gina giorgio giovanna giovanni giulia giulio giuseppe glenn gloria gordana gordon
  graciela graeme graham greg gregor gregory greta grigory grzegorz guido guillaume guillermo gunter gunther gustav
  gustavo guy gwen hamid hanna hannah hannelore hannes hans harald harold harry hasan hassan heather hector hedwig
  heidi heike heiko heinrich heinz helen helena helene helga helmut henri henrik henrique henry herbert herman
  hermann hilda hillary holger holly horst howard hubert hugh hugo hugues humberto hussein ian ibrahim ida ignacio
  igor ilona ilse ilya imran ingrid inna irena irene irina iris irma irving isaac isabel isabella isabelle ismail
  ivan ivana ivanka ivo jaap jacek jack jackie jacob jacqueline jacques jadwiga jaime jair jake jakob jakub jamal
  james jamie jan jana jane janet janez janine janusz jaroslav jaroslaw jasmine jason javier jean jean-claude
  jean-luc jean-marie jean-pierre jeanette jeanne jeannette jeff jeffrey jenna jennifer jenny jens jeremy jerome
  jerry jerzy jesper jessica jessie jesus jill jim jimmy jindrich jiri joachim joan joanna joanne joao jochen jody
  joe joel joerg johan johannes john johnny jolanta jon jonas jonathan joost jordi jorg jorge joris jose josef
  josefina joseph josh joshua joyce jozef juan juana juanita judith judy juergen jules julia julian julie juliet
  juliette julio julius jurgen justin justine kai kamil kamila karel karen karim karin karina karl karla karol
  karolina kasia katarina katarzyna kate katerina katharina katherine kathleen kathryn kathy katia katie katja
  katrin kay kazimierz keith kelly kelvin ken kenneth kerry kerstin kevin kim kirill kirsten kirsty klara klaus
  klement kofi konrad kristen kristian kristin kristina kristof kristoph krystyna krzysztof kurt kyle ladislav
  larissa larry lars lasse laszlo laura lauren laurent lauri laurie lazar leah lech leila lena leon leonard leonardo
  leonid leonie leonor leopold leszek leticia lewis liam lidia lilian liliana lillian lily linda linus lionel lisa
  lloyd lorena lorenzo loretta lori lothar louis louise lubos luca lucas lucia luciano lucie lucien lucy ludmila
  ludmilla ludwig luigi luis luisa luiz luka lukas lukasz luke lydia lyndon lynn lyudmila maarten maciej madeleine
  madonna magda magdalena maggie magnus mahmoud malcolm malgorzata manfred manolo manuel manuela marc marcel marcela
  marcelo marcin marco marcos marcus marek margaret margarita margot marguerite maria mariana marianna marianne
  mariano marie marilyn marina marine mario mariusz marjorie marko markus marlene marta martha martin martina marvin
  mary maryam marzena massimo mateusz mathias mathieu mathilde matilda matjaz matt matteo matthew matthias matthieu
  maura maureen maurice mauricio maurizio max maxime maximilian maya megan mehmet melanie melinda melissa
  meredith mia michael michaela michal micheal michel michele michelle mickey miguel mihai mihail mika mikael mike
  mikhail mikolaj milada milan milena milos miloslav miriam miroslav miroslaw mitch mitt mohamed mohammad mohammed
  moira monica monika monique morgan moritz muhammad mustafa myriam nadia nadine nancy naomi narendra natalia
  natalie natalya natasa natasha nathalie nathan nathaniel neil nelly nelson nestor nicholas nick nicola nicolae
  nicolas nicole nigel nikita nikolai nils nina noah noel nora norbert norma norman octavio olaf oleg oleksandr
  oleksii olena olga oliver olivia olivier omar ondrej orlando osama oscar oskar osvaldo otto owen pablo paola paolo
  pascal pat patricia patricio patrick patrik patrizia paul paula paulina pauline paulo pavel pavol pawel pedro
  peggy penelope penny perry peter petr petra petro phil philip phillip phyllis pia pierluigi pierre piers
  pieter pietro pilar piotr priscilla przemyslaw quentin quinn rachel rafael rafal raimund rainer rajiv ralf ralph
  ramon ramona randall randy raquel rashid raul ray raymond rebecca recep regina reginald reinhard renata renate
  rene rhonda ricardo riccardo richard rick rita robert roberta roberto robin robyn rocio rodney rodrigo rogelio
  roger roland rolf romain roman romano romeo ron ronald ronnie rosa rosalind rosario rosemary ross roxana roy
  ruben rudolf rudolph rudy rui rupert russell ruth ryan ryszard sabine sabrina sally salvatore samantha
  sami samuel sandra sandro sanja sara sarah sasha saskia saul scarlett scott sean sebastian sebastiano
  selena serena serge sergei sergey sergi sergio shane shannon sharon sheila shelley shirley sid sidney siegfried
  sigmund sigrid silke silvia silvio simon simona simone siobhan slavomir slobodan sofia solomon sonia sonja sophia
  sophie stacy stanislav stanislaw stefan stefania stefano steffen steffi stella stephane stephanie stephen steve
  steven stuart susan susana susanne susie suzanne sven svetlana swetlana sylvain sylvester sylvia sylvie tadej
  tadeusz tamara tania tanja tanya tara tatiana tatjana tatyana taylor ted terence teresa teresita terry theresa
  thierry thilo thomas thorsten tiffany tilo tim timothy tina tobias todd tom tomas tomasz tommaso tommy toni tony
  torsten tracy trevor tristan tzipi ulrich ulrike umberto ursula urszula uwe vaclav vadim valentin valentina
  valentino valeria valerie valeriy valery vanessa vasily vasyl vera veronica veronika vicente vicki victor victoria
  viktar viktor viktoria vincent vincenzo violeta virginie vitali vitaly vito vivian viviana vivien vladimir
  vladimira vlastimil vojtech volker volodymyr vyacheslav walter wanda warren wendell wendy wenzel werner wiktor
  wilfried wilhelm willem willi william willy wilma wim winston wladimir wladyslaw wlodzimierz wojciech wolfgang
  wouter xavier xi yana yannick yasmin yegor yevgeny yolanda yosef youssef yulia yuliya yuri yusuf yves yvette
  yvonne zachary zara zbigniew zdenek zdzislaw ziga zoe zofia zoltan zsolt zuzana zygmunt
  александр алексей алена аляксандр аляксей анастасия анатолий анатолій ангела андрей андрій анна антон антонина
  аркадий арсеній артем артур асия барак билл богдан бойко борис боян вадим валентин валентина валерий валерій
  варвара василий василь васіль вера вероника виктор виктория вильгельм виталий виталина владимир владислав
  володимир вольга всеволод вячеслав віктар віктор вікторія віталій галина геннадий генрих георги георгий гергана
  герман герхард глеб гордон григорий григорій даниил данила дарья девід дейвид денис десислава джеймс джереми джо
  джон джордж джузеппе джъстин диана димитър дмитрий дмитро дмитрій доналд дональд дэвид евгений егор екатерина
  елена елизавета емануел еманюел емманюель ефим жак жан жан-клод жанна захар зинаида зміцер зоя ивайло иван игнат
  игорь илья инна иосиф ирина карина карл карлос кирил кирилл клара константин корнелия красимир ксения лариса лев
  леонид леонід лидия лиляна любовь людмила людміла майкл майкъл максим маргарет маргарита марин марина марио мария
  марияна марк матвей маттео мигель микола михаил михайло михаіл мишел мікалай мікола міхась надежда наталля наталья
  наталія нестор никита николай николя нина оксана олег олександр олексій олена ольга отто павел павло педро петр
  петро петър пламен полина раиса рамзан рауль римма ринат роберт роман росен румен руслан савелий светлана святлана
  світлана семен сергей сергій сильвио софия степан стефан сяргей тамара тарас татьяна тереза тетяна тимофей тимур
  тодор томас тони уго уильям уладзімір ульяна федор фидель филипп франсуа фридрих хавьер ханс хиллари христо хуан
  цвета цветан эво эдвард эдуард эльвира эмма эммануэль энтони юлиан юлия юлія юрий юрій яков яна ярослав євген
  євгенія іван ігар ігор ірина ірына
`);
