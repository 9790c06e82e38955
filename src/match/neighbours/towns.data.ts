// Towns and countries that stand behind a club's name or, with a hyphen, behind another town: Bayer Leverkusen, l'axe
// Paris-Alger. In small letters and without accents (as `foldName` leaves them), one language or country a line.
import { words } from './list.ts';
import { OLD_WORLD } from './namesake.data.ts';

/** What goes from one town to another, or is between them, beside two that a hyphen joins. */
export const ROUTES = words(`
  vol vols ligne lignes liaison liaisons train trains trajet route axe autoroute tgv relation relations match course bus navette
  vuelo vuelos linea ruta eje tren trenes autopista autovia trayecto ave relaciones partido puente corredor
  volo voli linea tratta treno treni asse autostrada rotta partita alta
  voo voos linha eixo rota comboio trem ponte jogo
  vlucht lijn trein snelweg as wedstrijd koers
  flyg flyget tag taget linje linjen strackan match matchen
  hatti seferi ucagi treni maci karayolu
  linka linky lince trat trati vlak vlaku dalnice dalnici let letu cesta zapas zapasu spoj autobus
  trasa trasie trasy linia linii pociag pociagu lot lotu mecz meczu droga drodze autostrada autostrady relacji odcinku odcinek
  proga progi progo vlak vlaka avtocesta avtoceste avtocesti let leta relacija relaciji cesta ceste tekma tekmi
`);

/** Towns, and countries that are put beside one. */
export const TOWNS: ReadonlySet<string> = new Set([
  ...OLD_WORLD,
  ...words(`
  alger tunis rabat bruxelles geneve londres vienne copenhague varsovie pekin tokyo seoul damas beyrouth teheran bagdad kaboul
  moscou kiev athenes barcelone seville lisbonne turin milan venise naples florence genes cologne francfort munich hambourg
  bale berne anvers gand liege luxembourg monaco dakar bamako kigali ouagadougou niamey yaounde montreal quebec washington
  londra parigi bruxelles mosca berlino ginevra vienna atene lisbona madrid barcellona monaco zurigo tirana belgrado zagabria
  bruselas ginebra viena atenas lisboa londres berlin moscu varsovia praga estocolmo paris roma milan turin napoles tanger rabat
  argel pekin tokio washington bogota caracas lima quito
  bruxelas genebra viena atenas londres berlim moscovo varsovia praga paris roma milao turim napoles
  parijs londen berlijn brussel wenen rome milaan moskou warschau praag keulen luik
  london kopenhamn helsingfors oslo moskva rom paris berlin warszawa prag
  londyn paryz bruksela berlin rzym wieden praga budapeszt bratyslawa moskwa kijow lwow wilno ryga tallin sztokholm kopenhaga
  warszawa krakow gdansk gdynia sopot poznan wroclaw lodz lublin katowice szczecin bialystok rzeszow torun bydgoszcz kielce olsztyn
  zakopane opole gliwice zabrze czestochowa radom tarnow plock
  londyn pariz brusel berlin rim viden budapest varsava krakov moskva kyjev drazdany norimberk mnichov lipsko linec zeneva
  praha brno ostrava plzen olomouc liberec zlin pardubice jihlava opava kladno teplice karvina trinec litvinov sparta znojmo breclav
  bratislava kosice zilina trnava nitra trencin presov
  london pariz bruselj berlin rim dunaj gradec budimpesta trst benetke celovec beljak zagreb reka beograd sarajevo skopje
  ljubljana maribor celje koper kranj ptuj jesenice velenje domzale kamnik novo
  leverkusen uerdingen munchen hoffenheim monchengladbach schalke gelsenkirchen cottbus aue paderborn sandhausen furth saarbrucken
  wolfsburg ingolstadt heidenheim kaiserslautern burghausen meppen rostock schwerin unterhaching aachen krefeld dormagen
  dnipro lutsk rivne ternopil poltava sumy
  москва петербург санкт-петербург киев київ минск мінск казань самара пермь тула сочи уфа омск томск курск ростов челябинск
  екатеринбург новосибирск красноярск хабаровск владивосток ярославль нижнекамск тюмень волгоград краснодар грозный махачкала
  львів одеса харків донецьк луганськ полтава рівне луцьк чернівці ужгород житомир вінниця черкаси суми миколаїв херсон запоріжжя
  брэст гомель гродна віцебск магілёў барысаў салігорск брест гродно витебск могилёв борисов солигорск
  софия пловдив варна бургас русе плевен перник ловеч видин враца добрич сливен ямбол хасково кърджали благоевград монтана
  `),
]);
