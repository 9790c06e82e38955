import type { FactWords } from '../words.ts';
import { definites, relational } from './de.nouns.ts';
import { allOf, formsOf, particlesOf, perfectOf, phrasesOf, setOf } from './set.ts';

/** Before who speaks or what is written: “hieß es *bei* der Bahn”. */
const FROM = ['in', 'im', 'aus', 'von', 'vom', 'bei', 'beim', 'seitens'];

/** “laut Angaben der”, which says no more than “laut”. */
const LAUT = formsOf('angaben auskunft aussage mitteilung darstellung', ',von ,der ,des ,eines ,einer')
  .split(' ')
  .flatMap((noun) =>
    [['laut'], ['laut', 'den'], ['laut', 'einer']].map((front) => [...front, ...noun.split(',')]),
  );

/** German. */
export const de: FactWords = {
  say: setOf(`sagte sagt sagten sagen erklärte erklärt erklärten erklären betonte betont betonten betonen meinte meint meinten
    meinen behauptete behauptet behaupten fügte fügten ergänzte ergänzt ergänzten erläuterte erläutert äußerte äußert unterstrich
    unterstreicht bekräftigte bekräftigt hieß schrieb schreibt schreiben schrieben antwortete antwortet argumentierte argumentiert
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
    'beklagte: beklagt; bedauerte: bedauert; befürchtet: befürchtet; drohte: gedroht; gestand: gestanden eingeräumt zugegeben',
    'verriet: verraten; urteilte: geurteilt; mahnte: gemahnt angemahnt',
  ),
  call: setOf('nannte nennt nannten bezeichnete bezeichnet bezeichneten'),
  as: setOf('als'),
  calling: setOf('-'),
  papers:
    /(?<!\p{L})(?:\p{L}*(?:bericht|studie|umfrage|daten|zahlen|gutachten|untersuchung|analyse|statistik|dokumente|papier|mitteilung))(?!\p{L})/u,
  paperSay: setOf('zeigt zeigen zeigte zeigten belegt belegen kommt warnt ergab'),
  hearsay:
    /(?<!\p{L})(?:angeblich\p{L}*|mutmaßlich|gerücht\p{L}*|dem vernehmen nach|es heißt|heißt es|wie es heißt|offenbar|soll(?:en)? [^.]*\b(?:\p{L}+t|\p{L}+en) haben|vermutlich)(?!\p{L})/iu,
  feeling:
    /(?<!\p{L})(?:froh|stolz|traurig|glücklich|enttäuscht|freu\p{L}*|hoff\p{L}*|dank\p{L}*|glaub\p{L}*|gefühl\p{L}*|fühl\p{L}*|schock\p{L}*|lieb\p{L}*|wünsch\p{L}*|überzeugt|zuversichtlich|bedauer\p{L}*|wissen|weiß|denke\p{L}*|finde|müssen|sollten|immer|nie|alles)(?!\p{L})/u,
  backThen: /(?<!\p{L})(?:damals|seinerzeit)(?!\p{L})/u,
  leans:
    /(?<!\p{L})(?:(?:eine[nmr]?|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|wenige|einige|\d+) (?:minuten?|stunden?|tage?|wochen?|monate?|jahre?) (?:später|zuvor|danach|darauf)|am (?:nächsten|folgenden|selben) tag|damals|seinerzeit)(?!\p{L})/u,
  actPhrases: phrasesOf('schloss aus', 'sprach von', 'spricht von'),
  saying: setOf('-'),
  between: setOf(
    `hat haben hatte hatten auch zudem außerdem aber jedoch dann bereits gestern heute später erneut wiederholt nun hingegen
    dagegen indes indessen unterdessen derweil allerdings ebenfalls daraufhin zuvor zuletzt jüngst nochmals wiederum dennoch
    gleichzeitig zugleich schließlich weiter ferner weiterhin abschließend anschließend bekannt sich darauf davor davon darüber dafür dazu daran dagegen`,
  ),
  when: /^(?:gestern|heute|vorgestern|jetzt)(?: (?:morgen|abend|mittag))?(?!\S)/u,
  unsaid: setOf('nicht nie will wollte würde könnte kann'),
  telling: phrasesOf('das', 'dies'),
  that: setOf('dass daß'),
  accordingTo: [
    ...LAUT,
    ...phrasesOf('laut', 'so', 'aus sicht von', 'aus sicht der', 'aus sicht des', 'aus sicht'),
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
    ...['heißt', 'hieß'].flatMap((verb) => FROM.map((from) => `${verb} es ${from}`)),
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
  lastVerb:
    /^(?!(?:nicht|jetzt|fast|erst|selbst|seit|dort|statt|recht|leicht|schlecht|bereit|insgesamt|überhaupt|weit|bekannt|bestimmt|zuletzt|sonst|meist|längst|vielleicht|sofort|derzeit|damit)$)(?:ha(?:t|be|ben|tten?|lten?)|ist|sind|war(?:en)?|wird|werden|wurden?|sei(?:en)?|kann|können|konnten?|muss|müssen|mussten?|sollen?|sollten?|will|wollen|wollten?|darf|dürfen|könnten?|kam(?:en)?|ging(?:en)?|stand(?:en)?|lag(?:en)?|sah(?:en)?|fand(?:en)?|nahm(?:en)?|gab(?:en)?|starb(?:en)?|verlor(?:en)?|gewann(?:en)?|verließ(?:en)?|erhielt(?:en)?|bekam(?:en)?|begann(?:en)?|trat(?:en)?|schrieb(?:en)?|wuchs(?:en)?|abnahm(?:en)?|hielt(?:en)?|zog(?:en)?|fiel(?:en)?|stieg(?:en)?|sank(?:en)?|schloss(?:en)?|lief(?:en)?|rief(?:en)?|traf(?:en)?|trug(?:en)?|\p{Ll}{2,}(?:kam|ging|stand|nahm|gab|zog|hielt|fiel|stieg|trat|schloss|warf|fuhr)(?:en)?|\p{Ll}{3,}(?:te|ten|t))$/u,
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
    ...allOf('sein seine seinen seiner seinem seines dessen', 'his or its'),
    ...allOf('ihr ihre ihren ihrer ihrem ihres deren', 'her or its'),
  },
  this: setOf(`dieser diese dieses diesem diesen jener jene jenes das dort hier solche solcher beide beiden andere anderen
    dessen deren darin damit dafür dabei darauf`),
  i: setOf('ich wir mein meine unser unsere uns mich mir du dein deine euch euer ihnen'),
  vows: /(?!)/,
  me: setOf('ich'),
  anaphors: {
    person:
      /^(?:der|die|de[nm]) (?:\p{Ll}+en? )?(?:[\p{L}-]*(?:politiker|forscher|wissenschaftler|ökonom|expert|jurist|unternehmer|künstler|schriftsteller|regisseur|sportler|mediziner|historiker|autor|funktionär|diplomat|christdemokrat|sozialdemokrat|abgeordnet|professor|schauspieler|musiker|sänger|maler|pianist|dirigent|komponist|architekt|dichter|pfarrer|\p{L}*chef|amtsinhaber|[hk]andwerker)(?:innen|in|en|e|er)?|mann|frau|grüne|liberale|\d+-jährige[nr]?(?: aus [\p{L}-]+)?|coach|[\p{L}-]*(?:stürmer|verteidiger|mittelfeldspieler|angreifer|torhüter|nationalspieler|profi)(?:in)?|torwart|angeklagte[nr]?)$/u,
    his: /^(?:der|de[nm]) (?!.*in$)/u,
    hers: /^die .*(?:in|frau|jährige|abgeordnete|angeklagte|grüne|liberale)$/u,
    body: /^(?:der|die|das|de[nms]) (?:\p{Ll}+e[nrms]? )?[\p{L}-]*(?:unternehmen|start-?up|konzern|hersteller|firma|behörde|ministerium|bank|institut|verband|gewerkschaft|partei|verein|klub|club|zulieferer|autobauer|versicherer|anbieter|airline|fluggesellschaft|organisation|betreiber|händler|ressort)s?$/u,
  },
  definites,
  deeds: setOf('zurücktreten zurücktrete kandidieren kandidiere'),
  relational,
  subjunctive: {
    forms:
      /^(?:sei|seien|habe|werde|könne|müsse|solle|wolle|dürfe|möge|gebe|gehe|komme|stehe|liege|bleibe|brauche|erwarte|arbeite|halte|koste|biete|bedeute|rechne|leide|fürchte|wisse|nehme|lasse|sehe|finde|führe|zeige|spiele|fehle|gelte|drohe|handele|handle|laufe|ziehe|trage|verliere|verstehe|bestehe|entstehe|entspreche|betrage|verdiene|stelle|setze|mache|hoffe|glaube|plane|prüfe|bekomme|erhalte|enthalte|verstoße|gehöre|gehe|reiche|lehne|hänge|wachse|sinke|steige|falle|treffe|gefährde)$/u,
    ending:
      /^(?!(?:heute|ohne|gerade|beinahe|alle|viele|wenige|einige|mehrere|andere|weitere|beide|diese|jene|solche|jede|welche|meine|deine|seine|ihre|unsere|keine|eine|neue|alte|erste|zweite|dritte|letzte|nächste|lange|bange|gerne|beste|halbe|ganze|solange|sobalde|knappe|nahe|müde|böse|leise|weise|lose|rosa|vorige|einzige|übrige|wurde|würde|hätte|wäre|könnte|müsste|dürfte|sollte|wollte|\p{L}+weise)$)\p{Ll}{3,}(?<!t)e$/u,
    behind: /^(?:müssten|hätten|wären|bräuchten|sollten|dürften)$/u,
    others: /^(?:würden?|hätten?|wären?|könnten?|müssten?|dürften?|sollten?|wollten?)$/u,
  },
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
  verbEnding:
    /^(?!(?:heute|letzte|beste|erste|zweite|dritte|rechte|weite|bunte|leute|ganze|nicht|jetzt|fast|erst|selbst|samt|seit|dort|statt|recht|leicht|schlecht|echt|bereit|gesamt|insgesamt|überhaupt|weit|breit|bekannt|bestimmt|direkt|perfekt|konkret|korrekt|exakt|zuletzt|sonst|meist|längst|höchst|äußerst|möglichst|wert|halt|hart|zart|bunt|glatt|fett|nett|nackt|spät|konstant|relevant|elegant|interessant|prominent|permanent|kompetent|intelligent|effizient|transparent|absolut|privat|separat|damit|somit|womit|mit|laut|sofort|derzeit|jederzeit|vielleicht|zumeist|zumindest|bislang|unbekannt|zuerst|tatort|dicht|schlicht|stumpft|verletzt|zerstört|getrennt|genannt|gesagt|ohnehin|ungefähr|mindest|allermeist|durst|macht|zweit|dritt|viert)$)(?!ge[\p{L}]+(?:t)$)[a-zäöüß]{3,}(?:te|ten|t)$|^(?:geht|gelingt|gehört|genießt|gewinnt|gefällt|gerät|gesteht)$|^(?:be|ver|ent|emp|er|zer|ge|über|unter|wider|miss|hinter|durch|um)?(?:band|bot|bat|blieb|brach|brachte|dachte|drang|fand|fing|fiel|flog|floh|floss|fuhr|galt|gab|ging|glich|glitt|griff|grub|half|hielt|hieß|hing|hob|kam|klang|kroch|las|lag|lief|lieh|ließ|lud|maß|mied|nahm|riet|rief|riss|rang|rann|sah|sang|sank|sann|saß|schied|schien|schlief|schlug|schloss|schmolz|schnitt|schob|schoss|schrieb|schuf|schwamm|schwand|schwang|schwieg|schwoll|schwor|sprach|sprang|stach|stahl|stand|starb|stieg|stieß|stritt|strich|traf|trank|trat|trieb|trog|trug|tat|warb|warf|wand|wich|wies|wog|wuchs|zog|zwang|gann|wann|lang|noss|nas)$|^(?:be|ver|ent|er|über|unter|wider|durch)?(?:banden|fanden|standen|sprachen|brachen|gaben|nahmen|kamen|lagen|sahen|trafen|traten|galten|warben|warfen|schlugen|trugen|luden|schufen|wuchsen|hielten|ließen|fielen|riefen|rieten|liefen|gingen|fingen|hingen|gannen|wannen|zwangen|saßen|baten|drangen|sanken|fuhren|starben|dachten|brachten)$/u,
  verbBehindName: /^-$/,
  orders: setOf(
    'lesen sehen klicken abonnieren folgen teilen hören erfahren schreiben nutzen probieren beachten',
  ),
  apparatus:
    /^[^,;„“]*(?:woll(?:te|en|ten|t) (?:sich )?(?:[^\s,]+ ){0,5}nicht (?:dazu )?(?:äußern|kommentieren)|äußert(?:e|en)? sich (?:[^\s,]+ ){0,5}nicht|reagiert(?:e|en)? (?:[^\s,]+ ){0,4}nicht auf|(?:sprach|sprachen|drückte|drückten) (?:[^\s,]+ ){0,6}(?:mitgefühl|beileid|anteilnahme) aus)[^,]*$|newsletter|abonnier|anmelden|hier klicken|folgen sie|alle rechte|copyright|©|foto:|bild:|quelle:|anzeige|werbung|datenschutz|cookies|lesen sie auch|mehr zum thema|dieser artikel|dieser beitrag|zur startseite|\(dpa\)/i,
  opinion:
    /(?<!\p{L})(?:sollte|sollten|vielleicht|offenbar|offensichtlich|wohl|sicherlich|wahrscheinlich|leider|natürlich|hoffentlich|zweifellos|vermutlich)(?!\p{L})/iu,
  tone: /^[^,;:]{1,60} (?:(?:zeig|äußer)ten? sich|reagierten?|gab(?:en)? sich|war(?:en)?) (?:\p{L}+ ){0,4}(?:erleichtert|zufrieden|enttäuscht|erfreut|besorgt|überrascht|optimistisch|zuversichtlich|skeptisch|verärgert|gelassen|bestürzt|empört|schockiert|entsetzt|verhalten|zurückhaltend)(?!\p{L})|zuckte?n? mit den schultern|fragen unbeantwortet/u,
  platitude:
    /^(?:\p{L}+ ){0,2}(?:kritik|lob|widerspruch|protest|unterstützung|zuspruch|ablehnung) (?:\p{L}+ )?(?:kam|kommt|gab|gibt|folgte)(?!\p{L})|(?<!\p{L})(?:begrüßten?|lobten?) (?:den|die|das) \p{L}+(?: \p{L}+)?(?: \.)?$/u,
  empty: /^(?:das|es|dies) (?:ist|war|wird|wäre|bedeutet|heißt|scheint|gibt|kommt|geht|bleibt)(?!\p{L})/u,
  noSubject:
    /^(?:(?:ist|sei|war|wäre|wird|werde|gibt|gebe|gab|kam|kommt|komme|gelang|gelingt|gelinge|geht|gehe|ging|handelt|handele|handelte|fehlt|fehle|fehlte|bedarf|bedürfe|bleibt|blieb|bleibe|dauert|dauerte) es(?!\p{L})|es (?:gibt|gebe|gab|werde|kam zu|komme zu|kommt zu|gelang|gelinge|gelingt|handelt|handele|handelte|geht um|gehe um|ging um|fehlt an|fehle an|fehlte an|bedarf|bedürfe|bleibt bei|bleibe bei|herrscht|herrsche|bestehe|besteht)(?!\p{L})|es (?:sei|ist|war|wäre|könne|kann|könnte|dürfte|müsse|werde) (?:\p{L}+ ){0,7}?(?:zeit|schwer|schwierig|möglich|unmöglich|wichtig|richtig|falsch|nötig|notwendig|kein\p{L}*|erwiesen|klar|unklar|bekannt|offen|fraglich|denkbar|sinnvoll|unverantwortlich|üblich|dauern)|dies bedeutet)(?!\p{L})/u,
  plural: /^(?:die )?\p{L}+(?:en|er|innen|te)$| und /iu,
  blocs: setOf('eu nato uno un g7 g20 europäische-union vereinte-nationen'),
};
