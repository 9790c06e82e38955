// Frequent given names that are of men or of women alone, as far as they are known in English news. Names that both
// bear (Alex, Kim, Andrea, Jean, Robin, Sasha, Jordan) are in neither list.
import { words } from '../fold-words.ts';

/** Given names of men, folded. */
export const MEN: ReadonlySet<string> = words(`
  aaron abdul abdullah adam adrian ahmed ahmad alan albert alberto aleksandr alejandro alexander alexandre alfred ali
  allan álvaro anders andré andreas andrei andrés andrew andrey andriy angus anthony antoine antonio antónio arjun
  arnold arthur arturo barry bart ben benedict benjamin benoît bernard bernd bernhard bill björn bob boris bradley brendan brian
  bruce bruno bryan carl carlos cédric charles christian christoph christophe christopher claude claudio clive colin
  connor craig damian damien dan daniel darren dave david dean denis dennis derek desmond didier diego dieter dirk dmitri
  dmitry dominic donald doug douglas duncan ed eddie edgar eduardo edward edwin elias emanuel emilio emmanuel emre enrique
  eric erich erik ernest ernesto ethan eugene fabio federico felipe felix ferdinand fernando francesco francisco
  françois frank franz fred frederick frédéric fritz gabriel gareth gary gavin geoff geoffrey george georges gerald
  gerard gerhard giancarlo gilbert giorgio giovanni giuseppe glen glenn gordon graham greg gregory guido guillermo gunther gustavo
  hakan hans harald harold harry hassan hector heinrich heinz helmut henri henrik henry herbert hermann horst howard
  hugh hugo hussein ian ibrahim ignacio igor imran isaac ismail ivan jack jacob jacques jaime jake jakob james jamie
  jared jason javier jeff jeffrey jens jeremy jerome jerry jesús jim jimmy joachim joe joel johan johannes john jon
  jonas jonathan jörg jorge josé josef joseph josh joshua juan julian julio jürgen justin karl karsten keir keith ken
  kenneth kevin klaus konstantin kurt kyle lars laurent lawrence len leo leon leonard leonid leonardo lewis liam lloyd
  lorenzo louis luca lucas luigi luis luiz lukas magnus malcolm manfred manuel marc marcel marcelo marco marcus mariano mario
  mark markus martin massimo mateo mathieu matteo matt matthew matthias maurice mauricio max maxim mehmet michael michel miguel mike
  mikhail milan mohamed mohammad mohammed moritz muhammad mustafa nathan nathaniel neil nicholas nicolas nicolás nigel niklas
  nikolai nikolaus nikos noah norman nuno oleg oleksandr oliver olivier omar oscar oskar osama otto owen pablo paolo
  patrick paul paulo pavel pedro per pete peter petr philip philipp philippe phillip pierre pieter piotr rafael raj
  rajesh ralf ralph ramón raúl raymond reinhard richard rick rob robert roberto rodrigo roger roland rolf roman ronald ross roy
  rubén rudolf rupert russell ryan salman samuel santiago scott sean sebastian sebastián sergei sergey sergio shane
  shaun sidney siegfried silvio simon stanley stefan stefano steffen stephan stephen steve steven stuart sven tariq ted
  terence terry theo theodor theodore thierry thomas thorsten tiff tim timothy tobias todd tom tomás tommy tony trevor tristan tunde
  ulrich uwe vadim vasily víctor victor viktor vincent vincenzo vitaly vladimir vladislav vladyslav volker volodymyr walter 
  warren wayne werner wilhelm will william wolfgang xavier yannick yuri yury yusuf yves zachary
`);

/** Given names of women, folded. */
export const WOMEN: ReadonlySet<string> = words(`
  abigail ada adaeze adela adele adriana agatha agnes agnieszka aisha alexandra alice alicia alina alison amanda amelia amina amy ana
  anastasia andriana angela angelina anita anja anjali ann anna annabel anne annette annie anouk antonia anya april
  astrid audrey aurélie ava ayesha barbara beata beatrice beatriz becky berit bernadette beth bethany betty beverley birgit
  bożena brenda bridget brigitte camilla carla carmen carol carole carolina caroline carolyn catalina catherine cathy cecilia
  charlotte chiara chloe christa christiane christina christine claire clara claudia colette colleen concepción constance
  cordelia corinne cornelia cristina cynthia dagmar daisy daniela danielle daphne deborah debbie deirdre denise diana
  diane dolores donna dora doris dorothy edith eileen elaine eleanor elena elisa elisabeth eliza elizabeth ella ellen
  elsa elvira emilia emily emma erica erika esther eva evelyn faith fatima fátima fatma felicity fiona florence
  françoise franziska freya frieda gabriela gabriella gemma geraldine gertrude gillian gina giorgia gisela giulia
  gladys gloria grace greta gudrun gwen hannah harriet hazel heather hedwig heidi heike helen helena helga henrietta hilary
  hilda hillary ilse imelda imogen ines inés ingeborg ingrid irene irina iris irma isabel isabella isabelle ivana iwona
  jacqueline jane janet janice jasmine jeanne jennifer jenny jessica jill joan joanna joanne johanna josephine joyce
  juana judith judy julia juliana julie juliet jutta kaja karen karin karla kate katarina kateryna katharina katherine
  kathleen kathryn kathy katie katja katrin kaye kemi kerstin khadija kirsten kirsty kristin kristina krystyna lara larisa laura
  lauren laurence leila lena leticia liesbeth lidia lilian lily linda lisa liz lola lorna lorraine louisa louise lucía lucy
  ludmila luisa luísa lydia mabel madeleine magda magdalena maggie malala margaret margarethe margarita margot
  marguerite maria maría mariana marianne marie marina marion marjorie marta martha martina mary mathilde maud maureen
  megan melanie melissa mercedes mia michaela michelle mildred miriam mónica monica monika muriel nadia nadine nancy
  naomi natalia natalie natasha nicole nina nora nuria odile olena olga olha olivia paloma pamela patricia paula
  pauline penelope penny petra philippa phoebe pilar polly priti priya priyanka rachel raquel rashida rebecca regina renata renate
  rita roberta rosa rosalind rose rosemary roxana ruth sabine sabrina sally sandra sara sarah selma sheila shirley silvia
  sinéad siobhan sofia sofía sonia sonja sophia sophie stella stephanie sue susan susana susanne suzanne svetlana sylvia
  sylvie tamara tanya tara tatiana tatyana teresa tessa thea thelma theresa therese tina tracy tracey ulrike ursula valentina valerie
  vanessa vera verónica veronica veronika victoria viktoria virginia viviane wendy wilhelmina winifred xenia yasmin yolanda yulia
  yuliya yvette yvonne zainab zara zoe zsuzsanna ilona ulla maja mette marit kirsti astri hanne inger
`);
