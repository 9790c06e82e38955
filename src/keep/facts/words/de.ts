import type { FactWords } from '../words.ts';
import { phrasesOf, setOf } from './set.ts';

/** German. */
export const de: FactWords = {
  say: setOf(`sagte sagt sagten sagen erklärte erklärt erklärten erklären betonte betont betonten meinte meint meinten meinen
    behauptete behauptet behaupten fügte ergänzte ergänzt erläuterte erläutert äußerte äußert unterstrich bekräftigte
    bekräftigt hieß schrieb schreibt schreiben antwortete antwortet argumentierte argumentiert versicherte versichert
    kommentierte kommentiert`),
  sayThat:
    setOf(`teilte teilten kündigte kündigten kündigt bestätigte bestätigt bestätigten warnte warnt warnten berichtete
    berichtet berichteten versprach verspricht glaubt glauben glaubte hofft hoffen befürchtet befürchten erwartet erwarten
    schätzt schätzen räumte gab gibt bestritt bestreitet dementierte forderte fordert fordern verlangte kritisierte kritisiert
    warf wies verwies erinnerte mahnte prognostizierte mitteilte mitteilten
    mitteilt ankündigte ankündigten bekanntgab hervorhob einräumte`),
  tell: setOf(''),
  act: setOf(
    `kündigte kündigten bestritt dementierte warnte forderte fordert verlangte kritisierte kritisiert versprach`,
  ),
  call: setOf('nannte nennt nannten bezeichnete bezeichnet bezeichneten'),
  as: setOf('als'),
  calling: setOf('-'),
  papers:
    /(?<!\p{L})(?:\p{L}*(?:bericht|studie|umfrage|daten|zahlen|gutachten|untersuchung|analyse|statistik|dokumente|papier|mitteilung))(?!\p{L})/u,
  paperSay: setOf('zeigt zeigen zeigte zeigten belegt belegen kommt warnt ergab'),
  hearsay:
    /(?<!\p{L})(?:angeblich\p{L}*|mutmaßlich\p{L}*|gerücht\p{L}*|dem vernehmen nach|es heißt|heißt es|wie es heißt|offenbar|soll(?:en)? [^.]*\b(?:\p{L}+t|\p{L}+en) haben|vermutlich)(?!\p{L})/iu,
  actPhrases: phrasesOf('schloss aus', 'sprach von', 'spricht von'),
  saying: setOf('-'),
  between: setOf(
    'hat haben hatte auch zudem außerdem aber jedoch dann bereits gestern heute später erneut wiederholt nun',
  ),
  when: /^(?:gestern|heute|vorgestern|jetzt)(?: (?:morgen|abend|mittag))?(?!\S)/u,
  unsaid: setOf('nicht nie will wollte würde könnte kann'),
  that: setOf('dass daß'),
  accordingTo: phrasesOf(
    'laut',
    'nach angaben von',
    'nach angaben der',
    'nach angaben des',
    'nach worten von',
    'nach ansicht von',
    'so',
  ),
  asSaid: setOf('wie'),
  accordingAfter: setOf('zufolge'),
  clauseComma: true,
  inverts: true,

  he: setOf('er'),
  she: setOf('-'),
  it: setOf('es'),
  him: setOf('ihm ihn sein seine seinen seiner seinem'),
  her: setOf('ihr ihre ihren ihrer ihrem'),
  they: setOf('sie'),
  his: setOf('sein seine seinen seiner seinem ihr ihre ihren ihrer ihrem'),
  this: setOf(`dieser diese dieses diesem diesen jener jene jenes das dort hier solche solcher beide beiden andere anderen
    dessen deren darin damit dafür dabei darauf`),
  i: setOf('ich wir mein meine unser unsere uns mich mir du dein deine euch euer ihnen'),
  the: setOf('der die das den dem des'),
  a: setOf(`ein eine einen einem einer eines einige mehrere viele wenige alle jede jeder jedes kein keine zwei drei vier fünf
    sechs sieben acht neun zehn dutzende hunderte tausende`),
  and: setOf('und oder sowie'),
  but: setOf('aber während doch sondern und'),
  because: setOf('weil wenn als da ob obwohl nachdem bevor damit solange sobald bis seit indem'),
  who: setOf('wer welche welcher welches was wie warum wo wann deren dessen'),
  prepositions:
    setOf(`von vom in im an am auf aus bei beim mit nach vor zu zum zur für gegen über unter um durch ohne bis seit
    während wegen trotz zwischen neben hinter entlang innerhalb außerhalb`),
  of: setOf('von vom des der für aus bei beim'),
  times:
    setOf(`montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar februar märz april mai juni juli
    august september oktober november dezember gestern heute morgen`),
  openers:
    setOf(`aber und doch zudem außerdem auch inzwischen derweil dann danach später jetzt nun gestern heute zugleich
    dennoch trotzdem allerdings jedoch zuletzt zuvor zunächst schließlich bereits schon noch nur so`),
  verbs:
    setOf(`sei seien habe hätte hätten werde würde würden wäre wären könne könnten müsse müssten solle ist sind war waren wird werden wurde wurden hat haben hatte hatten kann können konnte konnten muss müssen
    musste soll sollen sollte will wollen wollte darf dürfen gibt gab gaben geht ging gingen kommt kam kamen steht stand
    standen liegt lag lagen nimmt nahm nahmen bleibt blieb blieben führt läuft lief fand finden findet traf trafen hält hielt
    hielten begann beginnt endet stieg stiegen steigt fiel fielen fällt sank verlor verloren gewann gewannen baut arbeitet
    lebt lebte zeigt plant planen gehört gehören verließ trat tritt übernahm übernimmt starb bekam erhielt erhält sprach
    spricht schloss rief ließ lässt bietet betrifft umfasst kostet sieht sah`),
  verbsOrNouns: setOf('-'),
  toVerb: setOf('zu'),
  verbEnding:
    /^(?!(?:heute|letzte|beste|erste|zweite|dritte|rechte|weite|bunte|leute|ganze)$)[a-zäöüß]{3,}(?:te|ten|iert|ierte|ierten)$/u,
  verbBehindName: /^-$/,
  orders: setOf(
    'lesen sehen klicken abonnieren folgen teilen hören erfahren schreiben nutzen probieren beachten',
  ),
  apparatus:
    /newsletter|abonnier|anmelden|hier klicken|folgen sie|alle rechte|copyright|©|foto:|bild:|quelle:|anzeige|werbung|datenschutz|cookies|lesen sie auch|mehr zum thema|dieser artikel|dieser beitrag|zur startseite|\(dpa\)/i,
  opinion:
    /(?<!\p{L})(?:sollte|sollten|vielleicht|offenbar|offensichtlich|wohl|sicherlich|wahrscheinlich|leider|natürlich|hoffentlich|zweifellos|vermutlich)(?!\p{L})/iu,
  empty: /^(?:das|es|dies) (?:ist|war|wird|wäre|bedeutet|heißt|scheint|gibt|kommt|geht|bleibt)(?!\p{L})/u,
  noSubject:
    /^(?:es (?:gibt|gebe|gab|werde|sei (?:zeit|schwer|möglich|wichtig|notwendig))|dies bedeutet)(?!\p{L})/u,
  plural: /^(?:die )?\p{L}+(?:en|er|innen|te)$| und /iu,
  blocs: setOf('eu nato uno un g7 g20 europäische-union vereinte-nationen'),
};
