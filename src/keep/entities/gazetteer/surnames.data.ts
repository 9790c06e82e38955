// Frequent surnames that are no common word or place besides (no Baker, Lincoln), folded, each once. Behind another
// capitalised word they tell a person.
import { words } from '../fold-words.ts';

/** Surnames, folded. */
export const SURNAMES: ReadonlySet<string> = words(`
  adamson aguilar ahmed akhtar alvarado alvarez andersen anderson andersson armstrong atkinson bailey baldwin barnes
  barnett barrett bauer becker begum bennett benson bergmann bernstein bianchi blair bloomfield bradford bradshaw
  brennan briggs bryant burgess burke burnett butler byrne cabrera caldwell campbell carlson carpenter carr carrillo
  carroll castro cervantes chandler chapman chaudhry chavez chen chung cohen coleman collins connolly contreras cooper
  corbett cortez costello cox crawford cruz cunningham curry davies davis dawson delgado diaz dickson dixon doherty
  donovan doyle duarte dubois dunn duran edwards ellison erickson eriksson espinoza estrada evans farrell faulkner
  fernandez ferrari figueroa fischer fitzgerald fitzpatrick fleming fletcher flores foley fraser freeman friedman
  fuchs fuentes gallagher galvan garcia gardner garner garza gibbs gibson gilmore gomez gonzales gonzalez goodwin
  gordon gould graham greenberg greene griffiths gruber guerrero gupta gutierrez guzman haas hahn halvorsen hamid
  hammond hancock hansen hanson hardy harper harris hartmann hawkins hayes henderson henriksen hernandez herrera hicks
  higgins hoffman hoffmann hofmann hopkins horvath hossain houghton howell huang huber hudson hughes hussain
  hutchinson ibarra iglesias ingram iqbal ivanov ivanova jackson jacobs jacobsen jacobson janssen jansson jenkins
  jensen jimenez johansen johansson johnson johnston jonsson jorgensen juarez kaiser kaminski kapoor karlsson kaufman
  kaufmann keller kelley kelly kennedy khan kim klein knudsen koch kovac kovacs kowalski kozlov kramer krause krueger
  kruger kumar kuznetsov lambert larsen larson larsson lehmann levy lewandowski lindberg lindqvist lopez lozano lutz
  macdonald mackay maldonado malik marino marquez martinez mcdonald medina mehta mejia mendez mendoza meyer meyers
  mishra mitchell montgomery montoya morales moreau moreno moretti morgan morris morrison mueller muller mullins munoz
  murphy murray myers nakamura navarro nelson neumann nguyen nichols nielsen nilsen nilsson nolan novak novotny nunez
  obrien ochoa oconnor odonnell okafor okoye oliveira oliver olsen olson olsson oneal oneill ortega osborne ostrowski
  padilla papadopoulos parsons patel patterson pearson pedersen pereira perez peters petersen peterson petrov petrova
  pham popov porter powell prasad preston quinn rahman ramirez ramos rao rasmussen reddy reid reyes reynolds rhodes
  ribeiro ricci richards richardson richter riley rios rivera robbins roberts robertson robinson rodrigues rodriguez
  rogers romano romero rosenberg rosenthal rossi rousseau ruiz russo ryan saito salazar salinas sanchez sanders
  sandoval santana santos sato sauer schaefer schmid schmidt schmitt schmitz schneider scholz schreiber schroder
  schroeder schubert schulte schultz schulz schulze schumacher schuster schwartz schwarz serrano shah shapiro sharma
  silva simmons simpson singh smirnov smirnova smith sokolov solis sorensen sousa spencer stephens stephenson stevens
  stevenson sullivan sutherland suzuki svensson swanson takahashi tanaka thompson thomsen thomson thorne torres tran
  tremblay trujillo turner valdez valencia vargas vasquez vazquez vega velasquez velez volkov wagner walker wallace
  wang warren watanabe watkins watson weaver webb weber webster weiss werner wheeler whitaker williams williamson
  wilson winkler wozniak yamamoto yang zamora zhang zhao ziegler zimmerman zimmermann
`);
