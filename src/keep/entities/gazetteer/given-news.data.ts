// Given names of those whom the news of Africa, South Asia, the Balkans and the Caucasus names, beside given-more.data.ts.
import { words } from '../fold-words.ts';

/** Given names, folded. */
export const GIVEN_NAMES_OF_THE_NEWS: ReadonlySet<string> = words(`
  aadhya abdulhamid abdulkadir abdullahi abhinav abiodun abubakar achmad adan adaobi ademola adesola adetokunbo
  adeyemi adwoa aferdita aggelos aghasi agim agron ahmadou ahunna aiko airlangga aisling aitana ajla ajoy akhil aksel
  akshay akylbek albana albino albulena alen alessio alexandru alhassan aliko alin aliou aliya aliyu almir almira
  amarachi anandiben ananth anastasios andreea andrija aniket anirudh anisha anju annelies annely anup anushka anyango
  aravind arayik archana arlind armend armine arsen artan asaduddin asbjørn asel ashutosh ashwini assimi avdullah
  avinash avni awa aynur ayo ayodeji ayush ayxan azubuike azzam babulal bagrat bajram bakhtiyar bakyt bakytzhan
  bamidele basavaraj bassam bassem bassirou bautista behgjet beka bekim bekir belen berat berdibek berk bhagwant
  bhupendra bhupesh biljana biplab biren bishan bjork bjørn bleddyn blerta bogusława bolaji bolanle bongbong bono
  borys bosko boutros branimir branislav bratislav brid calum carwyn catrin cemil cengiz ceri cevdet chandrababu
  chandrashekhar charalambos chellie chibuike chidinma chigozie chikwe chima chinonso chirag chitra chukwuemeka
  cillian ciprian clemente consuelo cori corina cosmin czesław daithi dalal dalitso dattatreya deepa desislava devika
  dhananjay dharmendra dianne digvijaya dimitrije dipankar doina donika donjeta dragos dragoslav drita dumisani
  dumitru dusko dzenan ebrima edmon edona eilis eirik ejike eknath eldar elian elman elmedin erdem erhan ersin eskil
  evika ezekiel fabiana fahd fahrettin fahri fatai fathi fatos fergal feride fiachra fikret filipe finbarr fofi freja
  fuad fuat funmilayo gamze garik gayatri gazmend gearoid gegham genc gert ghazi gintautas glauk gleisi glyn goce
  godswill gohar goodluck gordan graca greer gruffudd gulsum gurgen guðni gwenllian gwyn gyorgy haitham hakainde
  hakeem halima halit haluk halyna hardik harshad harshavardhan harshvardhan haruna hatem hauwa hazem hefin heledd
  hemant hemanta henk hikmet himanta hiroko hoda hossam hristijan hrithik hulusi husam hywel iarlaith ibrahima iestyn
  ifan ifeanyi ilija ilker iltija inder iolo ionel ionut ireti isatou ishaq ishkhan isioma issoufou ithel iulian
  iuliana izet jacky jagan jagdeep jairam jamil jassim jayanta jayaprakash jeenbek jejomar jeyhun jitendra jovanka
  judit juma jumoke jyotiraditya kaan kabiru kadir kailash kais kajsa kakhaber kaltrina kamlesh kanimozhi kanwar kanye
  katsunobu kazem kenta kerem ketanji kgalema khawaja khushbu kofifah kornelija kosta kreshnik krysten kshama
  kubanychbek kudakwashe kurmanbek kwadwo kwesi kyaw kyrsten kyrylo lalu lamine larysa lateesha laurentiu lawan laxman
  lazarus lesia levent levente liadh liaquat lilit linh lizzo ljubisa llinos llyr loujain lubna lumir lutfi lyudmyla
  lætitia mabli madhavi mahamadou mahamat mahmoudou mahua maire mairi malak mallikarjun mamady manal manisha manohar
  manolis margus marin marinko masih matus mazie mbongeni meena mehbooba meirion melek memli menelaos menna mensur
  mert merve mesut metin michalis mihaly mikołaj milojko milomir milutin miodrag mirsad mnatsakan modibo moeketsi
  mohsin mugur muharem muharrem mujdat muqtada muralidharan murtaza musa myfanwy naci nagesh nalin nandi nandini
  naoise nasir nataliia natia naveen nawaf nazım ndidi nedzad nevena nicusor nidhi nihat niki nitish nkosana noura
  ntombi nuala nuhu numan nupur oana obadiah obinna odinaka okan olajide oleksandra olta oluchi olufemi olumide
  oluwaseyi olzhas omolola omotola omoyele omurbek onyekachi oommen orce orlaith osagie ostap ozgur panfilo parag
  parkev parvaneh parvathy parveen pavle peadar pearse pervin petko petre pharrell phumzile pinarayi pius polad pouria
  prabhakar prahlad pralhad pramila pranav pratap prateek pratik praveen prawit premchand pushkar pushpa qais qassem
  rabindranath rabiu radan radmila radoje radoslav raif rajan rajinder ramakrishna ramdev ranbir randa ranko rashad
  ratan ravinder ravindra raza razvan reshma revanth rhian rhun risa ritchie riyad riyaz ronaldo roopa rostyslav roza
  ruaridh rupali rustem rıza sadegh sahin saida sajith sakshi salifou samih samuelu sanae sanjiv saoirse sarala saroj
  satyendar sebastien sedat selcuk semih seun sevgi sevket seyi shafqat shahnawaz shakira shaktikanta shantanu sharda
  sharmila shazia sheetal shivkumar shivraj shontel shpetim siamak sibusiso silviu simi sindre sinem siphiwe sitaram
  sizwe slavica slavoljub smita sofiia sokratis solomiia somnath sorcha srinivas sriram srđan steffan stevan sugiono
  suhasini sujata sukhvinder sumitra supriya surjit susi suvendu swapan szabolcs tahani tajudeen tamaz taner tanisha
  tareq tariel tawakkol tawfiq tegid tejasvi temidayo temilade temitope teodora teona tetyana thabang thanasis
  thanathorn thandiwe thapelo thein theodoros thierno thuli thulisile tinashe tineke tolu tormod toshihiro tosin
  townes tsitsi tudor tudur turki ugochukwu ugur ujjwal uttam vahram valeriu vangelis vasilis veaceslav vedat velimir
  veljko venancio venkaiah venkatesh victoire viggo vijaya vikrant viktoriia viorica virendra visar vishwanath volkan
  vukasin waleed wiranto władysław xhelal yashasvi yasin yeghishe yemisi yetunde yevheniia yigit yogendra yogesh
  yuliia yurii yıldız yılmaz zafer zareh zechariah zeina zeki zeljka zohran zuhair zvonko
`);
