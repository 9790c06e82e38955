// Frequent given names that are of men or of women alone, as far as they are known in English news. Names that both
// bear (Alex, Kim, Andrea, Jean, Robin, Sasha, Jordan) are in neither list.
import { words } from '../fold-words.ts';

/** Given names of men, folded. */
export const MEN: ReadonlySet<string> = words(`
  aaron abdul abdullah adam adrian ahmad ahmed alan alasdair albert alberto alejandro aleksandr aleksei alexander
  alexandre alexei alfred ali allan amit anders andreas andrei andrew andrey andriy andré andrés angus anil anthony
  antoine antonio antónio arjun arnold arthur arturo arun ashok babatunde barry bart bashar ben benedict benjamin
  benoît barack bernard bernd bernhard bilal bill björn bob boris brad bradley brandon brendan brian bruce bruno bryan caleb
  callum calum carl carlos cathal chad charles chinedu christian christoph christophe christopher cillian clarence
  claude claudio clive cody colin connor conor cormac craig curtis cyril cédric damian damien dan daniel darnell
  darragh darren dave david dean declan deepak denis dennis derek desmond didier diego dieter dirk dmitri dmitriy
  dmitry dominic donald doug douglas duncan dustin dwayne dwight earl ed eddie edgar eduardo edward edwin elias elliot
  elliott emanuel emeka emilio emmanuel emre enrique eoin eric erich erik ernest ernesto ernie ethan euan eugene
  evgeny ewan ezra fabio faisal federico felipe felix ferdinand fergus fernando finlay francesco francisco frank franz
  françois fraser fred frederick fritz frédéric gabriel gareth gary gavin geoff geoffrey george georges gerald gerard
  gerhard giancarlo gilbert giorgio giovanni giuseppe glen glenn gordon graham greg gregory guido guillermo gunther
  gus gustavo hakan hal hamish hamza hank hans harald harold harry hassan hector heinrich heinz helmut henri henrik
  henry herb herbert hermann hiroshi horst howard hugh hugo hussein iain ian ibrahim ignacio igor ilya imran isaac
  ismail ivan jack jacob jacques jaime jake jakob jamal james jamie jared jason javier jeff jeffrey jens jeremiah
  jeremy jerome jerry jesús jim jimmy joachim joe joel johan johannes john jon jonas jonathan jorge josef joseph josh
  joshua josé juan julian julio justin jörg jürgen karim karl karsten keir keith ken kenji kenneth kevin khaled khalid
  kirill klaus kofi kojo konstantin kurt kwaku kwame kwesi kyle lachlan lamar lars laurent lawrence len leo leon leonard leonardo
  leonid levi lewis liam lloyd lorenzo louis luca lucas luigi luis luiz lukas lyle mack magnus mahmoud maksim malcolm
  malik manfred manoj manuel marc marcel marcelo marco marcus mariano mario mark markus martin massimo mateo mathieu
  matt matteo matthew matthias maurice mauricio max maxim mehmet michael michel miguel mike mikhail milan miles
  mitchell moe mohamed mohammad mohammed moritz muhammad murdo mustafa narendra nasser nathan nathaniel ned neil niall
  nicholas nicolas nicolás nigel nikhil niklas nikolai nikolaus nikos noah norm norman nuno oleg oleksandr oliver
  olivier ollie olusegun omar osama oscar oskar otto owen pablo padraig paolo patrick paul paulo pavel pedro per pete
  peter petr philip philipp philippe phillip pierre pieter piotr rafael rahul raj rajesh rajiv rakesh ralf ralph ramón
  randy ravi raymond raúl reggie reinhard rex richard rick rob robert roberto rod rodrigo roger rohit roland rolf
  roman ronald ronan rory ross roy ruaridh rubén rudolf rupert ruslan russell rusty ryan sachin salim salman samuel
  sanjay santiago saul scott seamus sean sebastian sebastián sergei sergey sergio seth shane shaun shinzo sid sidney
  siegfried silvio simon sipho stanley stefan stefano steffen stephan stephen steve steven struan stu stuart sunil
  sven takeshi tarek tariq ted terence terrence terry thabo theo theodor theodore thierry thomas thorsten tiff tim
  timothy timur tobias todd tom tommy tomás tony travis trevor tristan tunde tyler ulrich uwe vadim valery vasily vern
  victor vijay viktor vince vincent vincenzo vitaly vladimir vladislav vladyslav volker volodymyr vyacheslav víctor
  walt walter warren wayne wendell werner wilhelm will william winston wolfgang xavier yannick yasser yevgeny youssef
  yuri yury yusuf yves zachary álvaro
`);

/** Given names of women, folded. */
export const WOMEN: ReadonlySet<string> = words(`
  abigail ada adaeze adela adele adriana agatha agnes agnieszka ailsa aisha akiko alexandra alice alicia alina alison
  amanda amber amelia amina amy ana anastasia anastasiya andriana angela angelina anita anja anjali ann anna annabel
  anne annette annie anouk antonia anya aoife april astri astrid audrey aurélie ava ayesha barbara beata beatrice
  beatriz becky berit bernadette bernice bertha beth bethany betty beverley birgit bonnie bożena brenda bridget
  brigitte brittany brooke camilla candace carla carmen carol carole carolina caroline carolyn carrie catalina
  catherine cathy catriona cecilia charlene charlotte cheryl chiara chimamanda chloe christa christiane christina
  christine ciara cindy claire clara claudia colette colleen concepción connie constance cordelia corinne cornelia
  cristina cynthia dagmar daisy daniela danielle daphne daria darya debbie deborah debra deepika deirdre denise diana
  diane dianne dolores donna dora doris dorothy ebony edith eileen eilidh ekaterina elaine eleanor elena elisa
  elisabeth eliza elizabeth ella ellen elsa elvira emilia emily emma erica erika esther ethel eva evelyn faith fatima
  fatma fay felicity fiona florence franziska françoise freya frieda fátima gabriela gabriella galina gemma geraldine
  gertrude gillian gina giorgia gisela giulia gladys gloria grace grainne greta gudrun gwen gwendolyn hailey hannah
  hanne harriet hattie hazel heather hedwig heidi heike helen helena helga henrietta hilary hilda hillary holly huda
  ida ilona ilse imelda imogen indira ines ingeborg inger ingrid inés irene irina iris irma isabel isabella isabelle
  isla ivana iwona jacqueline jane janelle janet janice jasmine jeanette jeanne jennifer jenny jessica jill joan joann
  joanna joanne jodie johanna josephine joyce juana judith judy julia juliana julie juliet jutta kaja karen karin
  karla katarina kate kateryna katharina katherine kathleen kathryn kathy katie katja katrin katrina kavita kaye kayla
  kayleigh keiko keisha kemi kendra kerstin khadija kimberly kirsten kirsti kirsty kristen kristin kristina krystyna
  ksenia lakshmi lara larisa latoya laura lauren laurence layla leila lena leticia lidia liesbeth lilian lillian lily
  linda lisa liz lois lola loretta lorna lorraine louisa louise lucille lucy lucía ludmila luisa luísa lydia lynne
  lyudmila mabel madeleine mae maeve magda magdalena maggie maja malala marcia marcy margaret margarethe margarita
  margot marguerite maria mariam mariana marianne marie marina marion marit mariya marjorie marlene marta martha
  martina mary maryam maría mathilde maud maureen mavis maxine meera megan melanie melinda melissa mercedes mette
  mhairi mia michaela michelle mildred mindy minnie miriam molly monica monika morag muriel myra mónica nadezhda nadia
  nadine nancy naoko naomi natalia natalie natasha neha nell ngozi niamh nicole nikki nina nirmala nomsa nora norma
  nuria odile oksana olena olga olha olivia oonagh orla paige paloma pamela patricia paula pauline peggy penelope
  penny petra philippa phoebe phyllis pilar polina polly pooja priti priya priyanka rachel ramona rania raquel rashida
  rebecca regina renata renate rhonda rita roberta roisin rosa rosalind rose rosemarie rosemary rosie roxana roz ruby
  ruth sabine sabrina sadie sally salma samira sanae sandra sara sarah selma shauna sheila shelley sherry sheryl
  shirley shreya silvia sinéad siobhan sofia sofía sonia sonja sonya sophia sophie stacey stacy stella stephanie sue
  sunita susan susana susanne suzanne svetlana sybil sylvia sylvie tabitha tamara tammy tanya tara tatiana tatyana
  teresa tessa thandi thea thelma theresa therese tiffany tina tonya tracey tracy trudy ulla ulrike ursula valentina
  valerie vanessa velma vera verity veronica veronika verónica vicky victoria viktoria viola virginia viviane wanda
  wendy wilhelmina winifred xenia yasmin yekaterina yelena yolanda yuko yulia yuliya yvette yvonne zainab zara zeinab
  zoe zsuzsanna
`);
