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
  asseco projekt indykpol czarni fastav mountfield tygri rytiri kometa ocelari verva orli draci tatran meteor viktoria
  zemplin helios aluminij rudar tabor zlatorog krka vojvodina radnicki napredak zeljeznicar velez zrinjski borac
  sloboda cibona cedevita buducnost sutjeska vardar rabotnicki bayer bull admira wacker vorwarts chievo reyer pallacanestro
  baskonia unicaja talleres farul otelul universitatea petrolul politehnica vasas beitar aris iraklis
  нефтохимик хебър янтра трактор салават барс нефтехимик северсталь автомобилист адмирал   барыс сокол шинник текстильщик уралмаш нефтяник анжи томь
  металіст полісся кривбас оболонь десна говерла таврія буковина нива волинь верес інгулець будівельник барком
`);

/** Those that are abbreviations, of ships too: they are written in capitals. */
export const CLUBS = words(`
  msv kfc thw hsg ehc erc dsc ksv ksc fcm fck fcn rwe usc djk mfk shk bk hbc kv kvc rfc
  ssc rsc krc fsv ssv vfr tus spvgg rb ogc losc ifk hjk rcd tu fu hu bsc tsg fc afc cf ac as ss sc cd ca sv vfb vfl tsv hc bc rc fk hk nk kk bk ks rks gks lks mks cska psv uss ms mts orp smss hms hmcs ins mv lask kaa ado nac pec rkc aj
  фк хк бк мфк цска вк
`);

/** Names of clubs that are names besides: Union Berlin, Bayern München. */
export const CLUB_NAMES = words(`union bayern bavaria бавария унион левски ботев`);

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
