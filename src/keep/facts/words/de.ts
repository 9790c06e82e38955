import type { FactWords } from '../words.ts';
import { definites, relational } from './de.nouns.ts';
import { patterns } from './de.patterns.ts';
import { allOf, formsOf, particlesOf, perfectOf, phrasesOf, setOf } from './set.ts';

/** Before who speaks or what is written: “hieß es *bei* der Bahn”. */
const FROM = ['in', 'im', 'aus', 'von', 'vom', 'bei', 'beim', 'seitens'];

/** “laut Angaben der”, which says no more than “laut”. */
const LAUT = formsOf(
  'angaben auskunft aussage mitteilung darstellung recherchen informationen',
  ',von ,der ,des ,eines ,einer',
)
  .split(' ')
  .flatMap((noun) =>
    [['laut'], ['laut', 'den'], ['laut', 'einer'], ['gemäß'], ['gemäss']].map((front) => [
      ...front,
      ...noun.split(','),
    ]),
  );

/** German. */
export const de: FactWords = {
  ...patterns,
  say: setOf(`sagte sagt sagten sagen erklärte erklärt erklärten erklären betonte betont betonten betonen meinte meint meinten
    meinen behauptete behauptet behaupten fügte fügten ergänzte ergänzt ergänzten erläuterte erläutert äußerte äußert äußerten äußern unterstrich
    unterstreicht bekräftigte bekräftigt hieß schrieb schreibt schreiben schrieben antwortete antwortet argumentierte argumentiert argumentierten argumentieren
    versicherte versichert versicherten kommentierte kommentiert teilte teilten teilt teilen mitteilte mitteilten mitteilt resümierte
    resümiert bilanzierte bilanziert konstatierte konstatiert beteuerte entgegnete entgegnet erwiderte erwidert berichtete berichtet
    berichten berichteten hob hoben hebt führte führten führt stellte stellten stellt begründete begründet schilderte schildert
    schilderten erzählte erzählt erzählten scherzte glaubt glaubte glauben hofft hoffen rechnet rechnen rechnete rechneten schätzt schätzen vermutet
    vermuten prophezeite prophezeit prognostizierte prognostiziert verlautete schlussfolgerte analysierte analysiert präzisierte
    vermeldete meldete meldeten ließ findet finden fürchtet fürchten fürchtete`),
  sayThat:
    setOf(`kündigte kündigten kündigt ankündigte ankündigten bestätigte bestätigt bestätigten warnte warnt warnten versprach verspricht
    befürchtet befürchten erwartet erwarten räumte räumten räumt einräumte gab gaben gibt bestritt bestreitet dementierte dementiert
    forderte fordert fordern forderten verlangte verlangt kritisierte kritisiert kritisierten beklagte beklagt beklagten klagte klagt
    lobte lobt lobten bemängelte bemängelt monierte moniert bedauerte bedauert begrüßte begrüßt urteilte urteilt urteilten plädierte
    plädiert warf wirft warfen wies weist wiesen verwies verweist erinnerte erinnert mahnte mahnt mahnten bekanntgab hervorhob
    verriet verrieten beschrieb gestand drohte droht drohten gelobte appellierte appelliert schlug schlugen schlägt geht gehen ging gingen`),
  tell: setOf(''),
  act: setOf(
    `kündigte kündigten kündigt warnte warnt warnten forderte fordert forderten verlangte verlangt versprach verspricht versprachen
    warf wirft warfen drohte droht drohten beschuldigte beschuldigt bezichtigte mahnte mahnt appellierte appelliert rief riefen ruft
    schlug schlugen schlägt räumte räumten räumt gestand gelobte prognostizierte prognostiziert prophezeite prophezeit plädierte plädiert`,
  ),
  particles: particlesOf(
    'kündigte kündigten kündigt: an; teilte teilten teilt teilen: mit; warf wirft warfen: vor; räumte räumten räumt: ein',
    'rief riefen ruft: auf zu; schlug schlugen schlägt: vor; hob hoben hebt: hervor; fügte fügten: hinzu an',
    'führte führten führt: aus an; stellte stellten stellt: klar fest; gab gaben gibt: an bekannt zu; ließ: wissen mitteilen erklären',
    'wies weist wiesen: hin; geht gehen ging gingen: aus',
  ),
  perfect: perfectOf(
    'sagte: gesagt ausgesagt mitgeteilt angegeben geäußert geschrieben gemeldet gemeint hinzugefügt ausgeführt; erklärte: erklärt',
    'betonte: betont; berichtete: berichtet; behauptete: behauptet; versicherte: versichert; erzählte: erzählt; schilderte: geschildert',
    'bestätigte: bestätigt; warnte: gewarnt; versprach: angekündigt versprochen; forderte: gefordert; verlangte: verlangt',
    'beklagte: beklagt; bedauerte: bedauert; befürchtet: befürchtet; drohte: gedroht; gestand: eingeräumt zugegeben',
    // “ließ über ihren Anwalt erklären”
    'erklärte: erklären; sagte: mitteilen ausrichten verlauten',
    'verriet: verraten; urteilte: geurteilt; mahnte: gemahnt angemahnt',
  ),
  call: setOf('nannte nennt nannten bezeichnete bezeichnet bezeichneten'),
  as: setOf('als'),
  calling: setOf('-'),
  papers:
    /(?<!\p{L})(?:\p{L}*(?:bericht|studie|umfrage|daten|zahlen|gutachten|untersuchung|analyse|statistik|dokumente|papier|mitteilung))(?!\p{L})/u,
  paperSay: setOf('zeigt zeigen zeigte zeigten belegt belegen kommt warnt ergab'),
  hearsay:
    /(?<!\p{L})(?:angeblich|mutmaßlich|gerücht\p{L}*|dem vernehmen nach|es hei(?:ß|ss)t|hei(?:ß|ss)t es|offenbar|soll(?:en)? [^.]*\b(?:\p{L}+t|\p{L}+en) haben|vermutlich)(?!\p{L})/iu,
  backThen: /(?<!\p{L})(?:damals|seinerzeit)(?!\p{L})/u,
  leans:
    /(?<!\p{L})(?:(?:eine[nmr]?|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|wenige|einige|\d+) (?:minuten?|stunden?|tage?|wochen?|monate?|jahre?) (?:später|zuvor|danach|darauf)|am (?:nächsten|folgenden|selben) tag|damals|seinerzeit)(?!\p{L})|^(?:seitdem|seither)(?!\p{L})/u,
  actPhrases: phrasesOf('schloss aus', 'sprach von', 'spricht von'),
  saying: setOf('-'),
  between: setOf(
    `jeweils ebenso einstimmig übereinstimmend gemeinsam hat haben hatte hatten auch zudem außerdem vorab aber jedoch dann bereits gestern heute später erneut wiederholt nun hingegen
    dagegen indes indessen unterdessen derweil allerdings ebenfalls daraufhin zuvor zuletzt jüngst nochmals wiederum dennoch
    gleichzeitig zugleich schließlich weiter ferner weiterhin abschließend anschließend bekannt sich darauf davor davon darüber dafür dazu daran dagegen dabei hierbei`,
  ),
  when: /^(?:gestern|heute|vorgestern|jetzt)(?: (?:morgen|abend|mittag))?(?!\S)/u,
  unsaid: setOf('nicht nie will wollte würde könnte kann'),
  telling: phrasesOf('das', 'dies'),
  that: setOf('dass daß'),
  accordingTo: [
    ...LAUT,
    ...phrasesOf(
      'laut',
      'gemäß',
      'gemäss',
      'so',
      'aus sicht von',
      'aus sicht der',
      'aus sicht des',
      'aus sicht',
    ),
    ...formsOf(
      `angaben worten ansicht aussage aussagen einschätzung auffassung meinung darstellung informationen berechnungen
      überzeugung schätzungen schätzung daten zahlen erkenntnissen recherchen beobachtungen prognose prognosen erhebungen`,
      ',von ,der ,des ,eines ,einer ,',
    )
      .split(' ')
      .map((noun) => ['nach', ...noun.split(',').filter((part) => part !== '')]),
  ],
  accordingBehind: setOf('so steht'),
  accordingHis: [
    ['nach seinen angaben', 'er'],
    ['seinen angaben zufolge', 'er'],
    ['nach seinen worten', 'er'],
    ['seinen worten zufolge', 'er'],
    ['seiner ansicht nach', 'er'],
    ['nach seiner ansicht', 'er'],
    ['seiner meinung nach', 'er'],
    ['nach seiner einschätzung', 'er'],
  ],
  saysIn: phrasesOf(
    'steht in',
    'steht im',
    ...['heißt', 'heisst', 'hieß', 'hiess'].flatMap((verb) => FROM.map((from) => `${verb} es ${from}`)),
  ),
  saidFrom: setOf('aus von vom bei beim'),
  inBody: null,
  ofAnybody: /(?!)/,
  ofBody: /^(?:der|des)$/u,
  ofWhat: /^(?:stadt|gemeinde|land|bundesland|kreis|landkreis|dorf|insel|freistaat|republik|kanton)$/u,
  behindName: setOf(''),
  nobody: setOf('niemand kein keine keiner keines nichts'),
  asSaid: setOf('wie'),
  accordingAfter: setOf('zufolge'),
  clauseComma: true,
  inflects: false,
  object: /^(?:den|dem|des|einen|einem|eines|seinen|seinem|ihren|ihrem)$/u,
  addressee: /^(?:de[rmn]|eine[rm]|unsere[rm]|diese[rm])$/u,
  relatives: setOf('der die das den dem deren dessen denen'),
  dropsSubject: false,
  inverts: true,
  verbSecond: true,

  he: setOf('er'),
  she: setOf('-'),
  sheOrThey: setOf('sie'),
  pluralVerb: /(?:en|sind)$/u,
  it: setOf('es'),
  him: setOf('ihm ihn sein seine seinen seiner seinem seines'),
  her: setOf('ihr ihre ihren ihrer ihrem ihres'),
  them: setOf('-'),
  they: setOf('sie'),
  behindPreposition: setOf('ihn ihm ihr ihnen sie'),
  his: setOf('sein seine seinen seiner seinem seines ihr ihre ihren ihrer ihrem ihres'),
  possessives: {
    ...allOf('sein seine seinen seiner seinem seines', 'his or its'),
    ...allOf('ihr ihre ihren ihrer ihrem ihres', 'her or its'),
    ...allOf('deren dessen', 'anybody’s'),
  },
  this: setOf(`dieser diese dieses diesem diesen jener jene jenes das dort hier solche solcher beide beiden andere anderen
    dessen deren darin damit dafür dabei darauf`),
  i: setOf('ich wir mein meine unser unsere uns mich mir du dein deine euch euer'),
  vows: /(?!)/,
  me: setOf('ich'),
  definites,
  deeds: setOf('zurücktreten zurücktrete kandidieren kandidiere'),
  relational,
  the: setOf('der die das den dem des'),
  a: setOf(`ein eine einen einem einer eines einige mehrere viele wenige alle jede jeder jedes kein keine zwei drei vier fünf
    sechs sieben acht neun zehn dutzende hunderte tausende`),
  and: setOf('und oder sowie'),
  but: setOf('aber während doch sondern und'),
  because: setOf('weil wenn als da ob obwohl nachdem bevor damit solange sobald bis seit indem'),
  who: setOf('wer welche welcher welches was wie warum wo wann deren dessen'),
  prepositions:
    setOf(`von vom in im an am auf aus bei beim mit nach vor zu zum zur für gegen über unter um durch ohne bis seit
    während wegen trotz zwischen neben hinter entlang innerhalb außerhalb per`),
  of: setOf('von vom des der für aus bei beim'),
  times:
    setOf(`montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar februar märz april mai juni juli
    august september oktober november dezember gestern heute morgen`),
  openers:
    setOf(`aber und doch gleich zudem außerdem auch inzwischen derweil dann danach später jetzt nun gestern heute zugleich
    dennoch trotzdem allerdings jedoch zuletzt zuvor zunächst schließlich bereits schon noch nur so`),
  verbs:
    setOf(`sei seien habe hätte hätten werde würde würden wäre wären könne könnten müsse müssten solle ist sind war waren wird werden wurde wurden hat haben hatte hatten kann können konnte konnten muss müssen
    musste soll sollen sollte will wollen wollte darf dürfen gibt gab gaben geht ging gingen kommt kam kamen steht stand
    standen liegt lag lagen nimmt nahm nahmen bleibt blieb blieben führt läuft lief fand finden findet traf trafen hält hielt
    hielten begann beginnt endet stieg stiegen steigt fiel fielen fällt sank verlor verloren gewann gewannen baut arbeitet
    lebt lebte zeigt plant planen gehört gehören verließ trat tritt übernahm übernimmt starb bekam erhielt erhält sprach
    spricht schloss rief ließ lässt bietet betrifft umfasst kostet sieht sah
    warb warben wies wiesen schob schoben griff griffen wuchs wuchsen trug trugen zog zogen schrieb schrieben fuhr fuhren flog flogen
    schlug schlugen bot boten bat baten brach brachen schied schieden entschied entschieden beschloss beschlossen vergaben vergab
    bewarb erwarb erwarben gab rang rangen drang sprang sprangen schwamm sang sangen trank aß schlief schliefen saß saßen stieß stießen
    maß maßen wog litt litten stritt stritten ritt glitt bewies bewiesen lieh lud luden schuf schufen verschwand verschwanden
    band banden zwang zwangen gelang mied schwieg schwiegen blieb trieb trieben unterschrieb unterschrieben entstand entstanden
    bestand bestanden verstand gestand empfing empfingen fing fingen hing hingen hieß hießen verriet rieten riet hob hoben
    kämpft führte führten startet starten feiert feiern fehlt fehlen droht drohen wächst wachsen sinkt sinken steigen
    beginnen enden laufen stehen liegen leben arbeiten zeigen treffen treten verlassen bekommen erhalten kosten bauen
    bleiben kommen gehen nehmen halten sehen sprechen brauchen braucht hofft hoffen setzt setzen`),
  verbsOrNouns: setOf('-'),
  toVerb: setOf('zu'),
  verbBehindName: /^-$/,
  orders: setOf(
    'lesen sehen klicken abonnieren folgen teilen hören erfahren schreiben nutzen probieren beachten',
  ),
  opinion:
    /(?<!\p{L})(?:sollte|sollten|vielleicht|offenbar|offensichtlich|wohl|sicherlich|wahrscheinlich|leider|natürlich|hoffentlich|zweifellos|vermutlich)(?!\p{L})/iu,
  platitude:
    /^[^,;:]{1,60} (?:wird|wurde) (?:\p{L}+ ){0,5}(?:deutlich|konkret|grundsätzlich)(?:er)?(?: \.)?$|^eine?n? (?:\p{L}+ )?(?:kritikpunkt|wunsch|einwand|bitte|rat|tipp|anliegen) (?:hat|hatte)n? [^,;:]+$|^(?:\p{L}+ ){0,2}(?:kritik|lob|widerspruch|protest|unterstützung|zuspruch|zustimmung|beifall|ablehnung) (?:(?:für|an|am|zum|zur) (?:[\p{L}-]+ ){1,3})?(?:\p{L}+ )?(?:kam|kommt|gab|gibt|folgte)(?!\p{L})|(?<!\p{L})(?:begrü(?:ß|ss)ten?|lobten?) (?:den|die|das) \p{L}+(?: \p{L}+)?(?: \.)?$/u,
  empty:
    /^(?:das|es|dies) (?:ist|war|wird|wäre|bedeutet|hei(?:ß|ss)t|scheint|gibt|kommt|geht|bleibt)(?!\p{L})/u,
  plural: /^(?:die )?\p{L}+(?:en|er|innen|te)$| und /iu,
  blocs: setOf('eu nato uno un g7 g20 europäische-union vereinte-nationen'),
};
