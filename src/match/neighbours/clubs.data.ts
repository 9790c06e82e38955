// Words in the names of clubs, in small letters and without accents (as `foldName` leaves them).
import { words } from './list.ts';

/** Words that make a club of the town behind them, even where a sentence begins. */
export const CLUB_FORMERS = words(`
  motor holstein boys adler eisbaren grizzlys alba арда
  dynamo dinamo spartak lokomotiv torpedo zenit shakhtar inter real atletico sporting racing deportivo bayern arsenal
  rapid olimpija sparta slavia metalist metallurg metalurg krylia cska psv maccabi hapoel olympique stade sportivo
  ujpest honved partizan hajduk legia wisla lech gornik slask bohemians racing lazio hansa alemannia arminia juventus
  grasshopper grasshoppers ajax feyenoord benfica girondins ferencvaros steaua athletic sampdoria slovan sigma stal
  ruch korona piast arka vysocina trinity odra gorenje sturm rot-weiss rot-weiß independiente hellas virtus   miedz resovia excelsior vitesse dukla deportes alianza estudiantes colo-colo черноморец берое етър миньор zbrojovka
  banik lechia jagiellonia pogon widzew zaglebie levski ludogorets botev левски славия зоря крыла советов ротор факел
  дынама днипро рух лудогорец ботев рубин амкар ахмат авангард карпати ворскла чорноморець динамо спартак локомотив
  торпедо зенит шахтар шахтер металлист металург металлург
  rakow warta zawisza podbeskidzie chrobry olimpia siarka sandecja puszcza apator falubaz wlokniarz chemik anwil trefl
  jestrabi pirati berani kohouti vlci тарпеда
  asseco projekt indykpol czarni fastav mountfield tygri rytiri kometa ocelari verva orli draci tatran meteor viktoria
  zemplin helios aluminij rudar tabor zlatorog krka vojvodina radnicki napredak zeljeznicar velez zrinjski borac
  sloboda cibona cedevita buducnost sutjeska vardar rabotnicki bayer bull admira wacker vorwarts chievo reyer pallacanestro
  baskonia unicaja talleres farul otelul universitatea petrolul politehnica vasas beitar aris iraklis
  нефтохимик хебър янтра трактор салават барс нефтехимик северсталь автомобилист адмирал   барыс сокол шинник текстильщик уралмаш нефтяник анжи томь
  металіст полісся кривбас оболонь десна говерла таврія буковина нива волинь верес інгулець будівельник барком
`);

/** Those that are abbreviations, of ships too: they are written in capitals. */
export const CLUBS = words(`
  sco asm asse aso
  msv kfc thw hsg ehc erc dsc ksv ksc fcm fck fcn rwe usc djk mfk shk bk hbc kv kvc rfc
  ssc rsc krc fsv ssv vfr tus spvgg rb ogc losc ifk hjk rcd tu fu hu bsc tsg fc afc cf ac as ss sc cd ca sv vfb vfl tsv hc bc rc fk hk nk kk bk ks rks gks lks mks cska psv uss ms mts orp smss hms hmcs ins mv lask kaa ado nac pec rkc aj
  фк хк бк мфк цска вк
`);

/** Names of clubs that are names besides: Union Berlin, Bayern München. */
export const CLUB_NAMES = words(`union bayern bavaria бавария унион левски ботев`);

/** Rivers, firms and heroes that clubs are called by, with a town behind them: Bayer Leverkusen, Wisła Kraków. */
export const CLUB_PATRONS = words(`
  bayer energie holstein victoria viktoria hansa alemannia arminia borussia austria sturm rapid
  lazio roma atalanta real inter olympique
  wisla odra warta pogon lech slask stal korona sparta slavia zaglebie jagiellonia polonia cracovia
  banik kometa dukla bohemians energie
  krka dunav drava sava gorenje helios arda vardar vojvodina borac
  днепр днипро дніпро волга балтика кубань терек амкар ротор шахтер шахтёр шахтар металлург металург рубин зенит факел урал химик сокол
  карпати карпаты ворскла волинь нива зоря заря говерла дністер дынама динамо спартак торпедо авангард черноморец нефтехимик авангард
  дунав марица янтра етър пирин струма миньор литекс ботев левски славия арда
`);

/** Numbers in the names of clubs: TSV 1860 München. */
export const CLUB_YEARS: ReadonlySet<string> = new Set(
  `04 05 06 07 08 09 96 98 1846 1848 1860 1861 1880 1885 1886 1893 1894 1895 1896 1897 1898 1899 1900 1901 1902 1903 1904 1905
  1906 1907 1908 1909 1910 1911 1912 1913 1914 1919 1920 1921 1922 1923 1924 1925 1926 1928 1930 1946 1948 1949`.split(
    /\s+/,
  ),
);

/** Small words that end the names of clubs, by the words before them: Черно море Варна. */
export const CLUB_ENDS: ReadonlyMap<string, string> = new Map(
  Object.entries({ море: 'черно', zvezda: 'crvena', звезда: 'црвена' }),
);

/** Words with a consonant at their end that begin a sentence and are no nouns of bodies, one Slavic language a line. */
export const NO_NOUNS = words(`
  naproti oproti proti plus minus плюс минус мінус
  ted pak dnes vcetne uprostred kolem behem mimo podel skrz pres naproti vzhledem prestoze jenze zato tudiz ovsem asi prece
  totiz vsak dokud sotva jinak tak takze zkratka viz at necht kez nas vas sam muj tvuj bez od nad pod pred mezi krom blizko az kam
  kdyz aby coz tez pritom potom zatim jakmile napric odkud dokud vzdyt nuz tehdy kdekdo nikdo leckdo proc jeden druhy zas jenom
  jih sever vecer den
  ostrov poloostrov region okres kraj stat obec mestys kurort pristav zaliv zapas let vlak most
  jak tak gdyz choc lecz wiec tez juz zaraz teraz wczoraj dzis zas przed wsrod sprzed spod znad obok zamiast naprzeciw wbrew podczas
  wobec kim czym nim zanim oprocz procz wzdluz nasz twoj wasz sam jeden owszem skoro bowiem jednak rowniez natomiast przez bez nawet
  raz oraz poprzez on one
  zarazem czemuz skad dokad stamtad stad dotad odtad zas znow poniewaz gdyby polwysep region stan powiat okreg kurort lot mecz pociag
  zdaj zakaj tukaj potem sicer vendar torej zatem medtem takrat nekoc vsaj poleg okrog izmed kljub blizu zraven kot ker ceprav
  dokler kadar kamor kjer kolikor nas vas sam ves jaz nihce pred nad pod brez ob cez iz od tam skozi pac mar saj okrog tik vsak
  jug sever vzhod zahod zvecer dan jucer
  otok polotok region zaliv letovisce okraj vlak let
  затем потом сейчас там здесь вновь внезапно вокруг сквозь как так наш ваш сам из без под над перед меж тем чем ведь уж лишь раз
  просто тоже также зачем отчего оттуда откуда хоть будто пусть везде всюду остров полуостров регион район штат край округ курорт
  порт город поселок хутор аул кишлак остров архипелаг рейс поезд матч бывш весь один
  умер погиб исчез вырос помог мог смог спас стер юг север восток запад юго-восток юго-запад вечер
  зараз тепер потім навколо поруч серед крім якщо лиш аж наш ваш сам як так чим тим між під над перед без там тут адже проте отже
  острів півострів регіон район штат край округ курорт порт рейс потяг матч
  цяпер потым там тут як так наш ваш сам над пад без між востраў рэгіён раён край порт рэйс цягнік матч
  тук там пак затова освен сред извън според чрез без щом как така нашият вашият сам над под пред край наш ваш вън вътре горе
  остров полуостров регион район щат област курорт влак полет мач град
`);
