import { setOf } from './set.ts';

/** Spanish verbs that no ending tells, in finite forms. */
export const verbs = setOf(`
  es son fue fueron era eran será serán ha han había habían hay está están estaba estaban tiene tienen tenía
  absuelve absuelven anula anulan desestima desestiman revoca ratifica avala archiva
  tuvo tuvieron llevaba llevaban hace hacen hizo hicieron puede pueden podrá podrán podría debe deben debería va van iba dio
  dieron ve vio quiere quieren quiso viene vienen vino vinieron pone puso llega llegan sigue siguen queda
  quedan lleva llevan vive viven trabaja trabajan incluye incluyen supone permite permiten forma busca buscan
  recibe mantiene mantienen representa ocupa existe existen ofrece ofrecen produce dirige encabeza gobierna
  pertenece afecta exige cuesta dice dicen cuentan prevé prevén abre abren cierra cierran celebra celebran
  reúne reúnen suman alcanza alcanzan registra registran concentra viaja viajan juega juegan ganan pierde
  pierden cae caen sube suben crece crecen asciende ascienden opera operan emplea emplean aporta investiga
  investigan analiza estudia defiende defienden sostiene sostienen considera consideran reclama reclaman pide
  piden teme temen esperan cree creen recuerda recuerdan advierte advierten plantea plantean propone proponen
  depende dependen participa participan acaba acaban empieza empiezan comienza comienzan termina terminan
  continúa continúan permanece permanecen aspira aspiran estudian presenta presentan inaugura recorre muestran
  señala señalan vuelve vuelven sale salen contempla contemplan establece establecen obliga obligan impone
  imponen figura figuran refleja reflejan recoge fija fijan suma cubre atraviesa cruza une unen conecta
  conectan riega abastece regula prohíbe prohíben autoriza concede otorga elimina reduce reducen aumenta
  amplía mejora obtiene gestiona gestionan controla posee comparte comparten facilita alberga conserva exhibe
  reconoce destina invierte factura exporta exportan importa vende venden compra compran despide contrata
  cotiza cede cobra cobran paga pagan lidera preside integra integran agrupa agrupan representan organiza
  organizan convoca convocan atribuye atribuyen prepara preparan construye construyen financia financian
  coordina coordinan genera generan constituye constituyen implica implican duplica triplica rodea separa
  llegó estuvo estuvieron pudo pudieron supo quedó murió nació fui hubo pusieron trajo dijo dijeron asume
  asumen aborda abordan acoge acogen acumula acumulan admite admiten afronta afrontan ampara aplaza aplica
  aplican aprueba aprueban arranca arrancan arrastra asiste asisten atiende atienden avanza avanzan bate
  califica carece carecen clausura colabora colaboran completa comprende comprenden conduce confía confían
  conforma conforman conoce conocen consiste consisten consta constan consume contiene contienen contribuye
  contribuyen convierte convierten corresponde corresponden crea crean cubren culmina cumple cumplen deciden
  decide dedica dedican deja dejan demuestra demuestran desarrolla desarrollan desciende descienden dispone
  disponen distribuye divide ejerce elabora elaboran elige eligen emite emiten emprende encuentra encuentran
  enfrenta enfrentan entra entran envía envían equivale escribe espera estrena estrenan evalúa evita evitan
  expone exponen extiende extienden fallece fallecen firman fomenta funciona funcionan gana garantiza goza
  hallan hereda identifica identifican ignora impide impiden impulsa impulsan incide incorpora incorporan
  inicia inician insiste insisten instala intenta intentan interviene intervienen lanza lanzan localiza
  localizan logra logran mejoran mide miden modifica mueren muere nace nacen necesita necesitan obedece ocurre
  ocurren ocupan ordena oscila oscilan padece padecen pasa pasan percibe perciben persigue poseen predomina
  prefiere pretende pretenden procede proceden promueve promueven provoca provocan rebasa recauda rechaza
  rechazan recorren recupera recuperan recurre recurren reciben refuerza refuerzan regresa regresan reivindica
  reivindican renueva repite resiste respalda respaldan resuelve resulta resultan retira retiran revisa rige
  roza rozan seduce sirve sirven sitúa sitúan solicita solicitan sufre sufren supera superan suponen surge
  surgen suspende suspenden sustituye sustituyen tarda tardan tramita tramitan transcurre traslada trasladan
  ubica ubican utiliza utilizan vence vencen vincula vinculan abarca abarcan alegan baraja barajan agradece
  aguarda aguardan apoya apoyan circula circulan concurre concurren confluye dirigen discrepa duran entiende
  entienden estalla estiman exhiben explota explotan extrae facilitan forman heredan imputa imputan incrementa
  incumple ingresa ingresan invierten juzga juzgan niega niegan nombra obtienen optan opta prestan presume
  producen protagoniza protagonizan puntúa reabre reanuda reconocen regulan remata rodean saca sacan siente
  sienten sustenta tiende tienden tomará tratan triunfa valen votan sondea sondean negocia negocian perfila perfilan
  ultima ultiman retoma retoman descarta descartan acuerda acuerdan sanciona sancionan presiona presionan bloquea bloquean despliega
  despliegan detecta detectan descubre descubren rescata rescatan arresta arrestan incauta incautan rinde rinden homenajea homenajean
  premian designa designan dimite dimiten cesan releva relevan debuta debutan remonta remontan golea golean empatan clasifica
  clasifican anota anotan transforma transforman moderniza modernizan restaura restauran deroga derogan promulga promulgan veta vetan
  insta instan exhorta exhortan impugna impugnan agrava agravan empeora empeoran encarece encarecen endurece endurecen
`);
