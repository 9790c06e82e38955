// Frequent surnames that are no common word or place besides (no Baker, Lincoln), folded, each once. Behind another
// capitalised word they tell a person.
import { words } from '../fold-words.ts';

/** Surnames, folded. */
export const SURNAMES: ReadonlySet<string> = words(`
  abbott abraham abrams acosta adams adamson adler agarwal aguilar aguirre ahern ahmed akhtar albright aldridge allen
  alonso altman alvarado alvarez amos anand anders andersen anderson andersson andrade andrews ansari appleton arias
  armstrong arroyo asante ashcroft aslam aston atkins atkinson avila awad ayala ayers babic bach badenoch bailey bajwa
  balakrishnan baldwin ballard banerjee bannon barclay barlow barnes barnett barnier barr barrett barron bartlett basu
  bates batista bauer bautista baxter beasley beattie beck becker beckett beckham bedi begum bellamy beltran benitez
  bennett benson bentley berg bergmann bernstein bezos bhatia bhatt bhattacharya bhatti bianchi biden blackburn
  blackwell blair blanchard blanco blankenship blevins blinken bloomfield blum bolton booker boone borrell bose
  boucher bowen bowers bowie bowman boyle bradford bradshaw brady brar brennan briggs brock brooks broughton browning
  brunner bryan bryant buchanan buckley bui burgess burke burnett burnham burr burris burton butler byrd byrne cabrera
  cahill calderon caldwell callaghan callahan camacho cameron campbell campos cantrell cantu cardenas cardoso carlin
  carlson carney carpenter carr carrasco carrillo carroll castaneda castro cervantes cervantez chadha chakraborty chan
  chandler chandra chang chapa chapman chatterjee chaudhry chauhan chavez chen cheng cheung chopra choudhury chow
  chowdhury chu chung cisneros clancy clark clarke clegg clements cline cobb cochran coffey cohen colbert coleman
  collier collins compton condon connell conner connolly conte contreras conway cook cooke cooley cooper copeland
  corbett corbyn correa cortez costello covington cowan cox crawford crowley cruz cummings cunningham curran curry
  dahl dalal daly daniels daugherty davenport davidson davies davis dawson delacruz deleon delgado deluca dempsey deng
  desai devine devlin dhillon diaz dickerson dickson dietrich dillon dinh dixit dixon dodd doherty donaldson donnelly
  donovan dorsey dougherty doyle draghi duarte dubey dubois dudley duffield duffy dunbar dunlap dunn duran dutta dwyer
  dyer ebert edmonds edwards egan eisenberg elliott ellis ellison enriquez erdogan erickson eriksson escobar esparza
  espinosa espinoza esposito estes estrada evans ewing faber fagan fallon farage farley farooq farrell fauci faulkner
  feldman felix ferguson fernandes fernandez ferrari ferreira figueroa fink fischer fisher fitzgerald fitzpatrick
  flanagan fleming fletcher flores fogarty foley fonseca forbes foreman forsyth foster franco fraser frazier frederick
  freeman frey friedman friedrich frye fuchs fuentes fung gaines gallagher gallegos galloway galvan gandhi garcia
  gardner garner garrison garvey garza georgiou gerber ghosh gibbs gibson giffords giles gill gillespie gilligan
  gilmore girard glover goebel goldberg goldman gomes gomez goncalves gonzales gonzalez goodman goodwin gordon goss
  gould gove graham greenberg greene greer griffin griffith griffiths grossman gruber guerrero guevara guillen gupta
  guterres gutierrez guzman haas hagan hahn haines haley halliday halvorsen hamid hammond hampton hancock hanna hansen
  hanson haq hardin hardy harmon harper harrell harrington harris harrison hartley hartmann hatfield hawkins hawley
  hayes haynes healy hebert hegseth henderson hendricks hendrix henriksen hensley hernandez herrera hess hester hickey
  hickman hicks higgins hildebrand hinton hobbs hodge hodges hodgson hoffman hoffmann hofmann hogan holbrook holden
  holloway holmes holt hoover hopkins horne horton horvath hossain houghton howard howe howell hsu huang hubbard huber
  hudak hudson huerta huffman hughes humphrey humphreys hunt hurley hussain hutchins hutchinson huynh ibarra iglesias
  ingram inoue iqbal irvine ivanov ivanova iyer jackson jacobs jacobsen jacobson jain jalali james jamieson janssen
  janssens jansson javid jenkins jennings jenrick jensen jha jimenez joao johansen johansson johnson johnston jonsson
  jorgensen joshi joyce juarez kahn kaiser kaminski kane kang kaplan kapoor karlsson karzai katz kaufman kaufmann kaur
  kavanagh keane kearney keating keller kelley kelly kemp kennedy kerr kershaw khan khanal khanna kidd kim kinney
  kirkland kissinger klein klimt klopp knight knudsen koch kohl kohler kovac kovacs kowalczyk kowalski kozlov kraft
  kramer kramp krasner krause krishnan krueger kruger krugman kuhn kulkarni kumar kuznetsov kwarteng lacroix lam
  lambert lammy landry langley lara larkin larsen larson larsson lau laurent lawson leach leblanc lehmann leigh lenin
  lennon leroy leung levin levine levy lewandowski lewis liang lim lin lindberg lindgren lindholm lindqvist lindsey
  liu livingston lombardi lopes lopez lowry lozano lucero lund lundgren lutz lyons macdonald macias mackay mackenzie
  macron maddox mahoney maier maldonado malik mandelson mann manning marino marquez marshall martin martinez martins
  massey mather mathews mathis matthews maxwell maynard mbeki mcdonald medina mehta meier mejia meloni melton mendes
  mendez mendoza merkel merz metz meyer meyers michaels michel middleton miller milne ming mishra mitchell mitsotakis
  mittal molina montgomery montoya mooney moore mora morales moran moreau moreno moretti morgan morin morris morrison
  morrow mosley mourinho moyer moyo mueller mugabe mukherjee muller mullins muniz munn munoz munro murdoch murphy
  murray musk myers nadal nagy naidoo naidu nair nakamoto nakamura nandy navarro negrete nelson neumann newman newton
  ngo nguyen nichols nicholson nielsen nielson nilsen nilsson nixon nolan novak novotny nunez nwosu oakley obama
  obrien ochoa oconnor odom odonnell ogden okada okafor okoye oleary oliveira oliver olsen olson olsson oneal oneill
  orr ortega ortiz osborn osborne osman ostrowski owen owens owusu pacheco padgett padilla palacios palin palmer
  pandey papadakis papadopoulos pappas parikh parker parrish parry parsons patel patil patterson patton paulson payne
  pearce pearson peck pedersen pelosi pennington perdue pereira perez perkins perry perryman peters petersen peterson
  petrov petrova pham phelps phillips pickett pillai pinto pittman pitts platt pollard pompeo ponce popov porter potts
  powell prasad pratt prescott preston pritchard proctor pruitt pugh purcell putin quigley quinn quintana quiroz
  qureshi rafiq rahman rajan raman ramirez ramos ramsey randolph rangel rankin rao rasmussen rathore rauch raymond
  reagan reddy rees reeves regan reid reilly reinhardt reis renzi reyes reynolds reza rhodes ribeiro ricci richards
  richardson richter riddle riggs riley rios ritter rivas rivera robbins roberts robertson robinson robles rocha
  rodgers rodrigues rodriguez rogan rogers rojas rollins romano romero romney ronaldo rosales rosen rosenberg
  rosenthal ross rossi roth rousseau rowe rowling rubin rubio ruiz russell russo rutte ryan sachs sadat sahin saito
  salazar saleh salinas salvini sampson samuels sanchez sandberg sanders sanderson sandoval santana santos sarkozy
  sato sauer saunders saxena scalise schaefer schiff schiller schmid schmidt schmitt schmitz schneider schneier
  scholten scholz schreiber schroder schroeder schubert schulte schultz schulz schulze schumacher schumer schuster
  schwartz schwarz scott searle sears serrano seth sethi sexton shaffer shah shaikh shapiro shapps sharif sharma shaw
  sheehan shelton shimizu sidhu siegel silva simmonds simmons simpson sims sinclair singh singleton sinha skinner
  sloan smirnov smirnova smith snowden snyder sokolov solis soni sorensen soros soto sousa souza spencer srinivasan
  stahl stalin stanton starmer steiner stephens stephenson stern stevens stevenson stewart stoltenberg stout strauss
  strickland sturgeon suarez subramaniam sullivan sunak sutherland suzuki svensson swanson sweeney sykes szabo
  takahashi talbot tanaka taylor thapa thatcher thomas thompson thomsen thomson thorne thornton thunberg tillerson
  torres torvalds toth townsend tran tremblay trevino trudeau trujillo truss tsai turner tusk underwood usman vaidya
  valdez valencia valenzuela valls varga vargas varma vasquez vaughan vazquez vega vela velasquez velez verma vogel
  vogt volkov voss wagner walker wallace waller walsh walters wan wang warren warsame watanabe watkins watson watts
  weaver webb weber webster weiner weiss welch werner wheatley wheeler whitaker whitehead whitfield whitmer
  wickremesinghe wiggins wilcox wilkerson wilkins wilkinson williams williamson willis wilson winkler winslow wolfe
  wong woodard woodward wozniak wright wu xi xu yadav yamamoto yang yates yeltsin yilmaz yoder yoon yu zamora zapata
  zavala zelensky zeller zeng zhang zhao zhou zhu ziegler zimmer zimmerman zimmermann zuckerberg zuma
`);
