import { pattern } from '../../pattern.ts';
import type { DefiniteWords } from './definites.ts';
import { eventsOf, nounsOf, setOf } from './set.ts';

/** German nouns behind “der”: which need no telling, which always stand for something told before. */
export const definites: DefiniteWords = {
  known: pattern('u')`
    (?<![\p{L}-])(?:(?:bundes|landes|staats)?regierung|parlament|bundestag|bundesrat|landtag|kabinett
      |opposition|koalition|polizei|feuerwehr|justiz|armee|bundeswehr|politik|öffentlichkeit|presse|medien
      |wissenschaft|forschung|menschen|leute|bürger(?:innen)?|bevölkerung|gesellschaft|wirtschaft|industrie
      |branche|landwirtschaft|demokratie|welt|erde|natur|umwelt|klima|stadt|gemeinden?|kommunen?|länder|land
      |kreis|bund|staat|kirche|verfassung|grundgesetz|krieg|frieden|pandemie|inflation|zins(?:en)?|preise
      |konjunktur|zukunft|vergangenheit|gegenwart|zeit(?:en)?|jahr(?:e|en|es)?|monat\p{L}*|wochen?|tag\p{L}*
      |sommer\p{L}*|winter\p{L}*|norden|süden|osten|westen|meer|wasser|luft|wetter|wald|wälder|kinder
      |jugendlichen|eltern|lehrer|schulen|schüler(?:innen)?|studierenden|patienten|ärzte|unternehmen|firmen
      |betriebe|verbraucher|steuerzahler|autofahrer|radfahrer|mieter|bauern|landwirte|zahl|nachfrage|bedarf|absatz|umsatz|gewinn|auftragseingang
      |arbeitslosigkeit|behörden|demokratien|kantone?|temperaturen|arbeitsmarkt|tourismus|verkehr|mehrheit|hälfte|rest|\p{L}*sten?|erste[nr]?
      |zweite[nr]?|dritte[nr]?|einzige[nr]?)(?![\p{L}-])
    |^(?:us|eu|un|uno|nato)-(?:\p{L}*minister|präsident|regierung|armee|militär|behörde|küstenwache|senat
      |kongress|kommissi|parlament|generalsekretär)\p{L}*$
    |^(?:armen|reichen|alten|jungen|meisten)$
  `,
  shell: nounsOf(
    `schritt plan pläne vorhaben projekt entscheidung beschluss beschlüss urteil vorfall vorfäll vorwurf vorwürf zusage vorschlag vorschläg
    forderung maßnahme regelung reform gesetz gesetzentwurf unfall unglück tat vertrag vereinbarung abkommen einigung ergebnis ergebniss
    kauf verkauf übernahme antrag angebot verfahren situation lage thema themas debatte partie begegnung mannschaft team bau ausbau umbau
    sache frage problem idee konzept studie untersuchung gutachten umfrage bericht ankündigung kritik vorstoß streit konflikt prozess
    revision anklage klage fall vorgang vorgäng ereignis angriff anschlag brand feuer fund entdeckung grabung versuch aktion protest
    kundgebung streik warnstreik spiel sieg niederlage turnier ausstellung schau premiere inszenierung stück auszeichnung abstimmung
    vorlage papier dokument schreiben rede treffen gespräch verhandlung sitzung programm strategie finanzierung förderung summe betrag
    geld mittel anlage strecke linie trasse gebäude grundstück gelände areal fläche standort stelle ort betrieb verdacht strafe zahl
    bescheid genehmigung auftrag aufträg arbeiten bauarbeiten ermittlung rückruf ausfall schaden schäden unwetter hochwasser`,
    '(?:e?s|e[nr]?|n|se[ns]?)?',
  ),
  events: eventsOf(String.raw`
    urteil urteils urteile urteiles prozess prozesses entscheidung strafe revision: *gericht* *richter* *verurteil*;
    angeklagte* beschuldigte* täter* verteidigung anklage *kammer *gericht *gerichts tat taten verhandlung: *gericht* *prozess* *haft*
    *verurteil* *klage*;
    tote* verletzte* opfer* getötete* verstorbene*: *tote* *getötet* *starb* *gestorben* ums\sleben *verletzt*;
    zug züge zügen bahn bahnen strecke strecken trasse linie linien gleise gleisen fahrgäste fahrgästen: *bahn* *zug *züge *gleis*;
    team* mannschaft verein* klub* trainer* tabelle aufstieg* abstieg* saison: \d:\d *liga* *pokal*;
    museum* werke ausstellung sammlung schau bilder*: *museum* *ausstell* *galerie* *kunsthalle*;
    unternehmen* konzern* firma werk werks belegschaft beschäftigten mitarbeiter* arbeitsplätze: *stellen *arbeitsplätze* *hersteller*
    *konzern*;
    übernahme kauf kaufs verkauf verkaufs geschäft geschäfts: *überna* *überni* *kauft* *verkauf*;
    trauerfeier trauergottesdienst beisetzung beerdigung nachlass: gestorben starb tot tod;
    kosten baukosten gesamtkosten bauarbeiten wiedereröffnung eröffnung fertigstellung: bau* *bau *bau* sanier* *linie *strecke *brücke;
    unfall unfalls unglück: *zusammengesto* *kollidiert* *entgleis* *abgestürzt* *prallt*;
    brand brandes feuer feuers: *brand* *feuer* *brennt* *brannte* *flammen*;
    abstimmung votum votums beschluss beschlusses: *stimmt* *beschlie* *beschlos*;
    tat angriff angriffs: *getötet* *erschossen* *messer* *ermord* *angegriffen* *verletzt*;
    fund fundes entdeckung: *entdeckt* *entdecken* *gefunden* *freigelegt*;
    spiel spiels partie sieg siegs niederlage begegnung: *gewonn* *gewinn* *gewann* *siegt* *verlier* *verlor* \d:\d;
    streik streiks warnstreik warnstreiks: *streiken *gestreikt *ausstand arbeit\snieder;
    strafe: verurteil* haft* *strafe gefängnis;
    unglück* katastrophe tragödie vorfall* opfer*: tot tote toten *unfall* *unglück* *brand* explosion* verletzt* gestorben ertrunken
    abgestürzt einsturz*;
    studie untersuchung ergebnis*: studie* forsch* wissenschaftler* untersuchung* umfrage*;
    verhandlungen forderung*: *streik* tarif*;
    abkommen* vertrag* vereinbarung* einigung* verhandlungen gespräche*: einig* abkommen* vertrag* verein* gipfel*;
    wahl abstimmung ergebnis*: *wahl* gewählt wählt abstimm* referendum*;
    entscheidung* beschlüsse* schritt* maßnahme*: beschlie* beschlo* stimmt stimmten genehmig* lehnt verbiet* schließt streicht;
    plan* pläne* vorhaben* projekt*: will wollen plant planen streicht streichen schließt kürzt;
    angriff* anschlag* attacke*: angriff* anschl* attack* angegriffen;
    festnahme* verhaftung*: festgenommen festnahme* verhaftet* verhaftung*;
    vorwurf* vorwürfe* anklage verdacht ermittlungen: angeklagt* anklage* ermittl* verdacht* vorw* betrug korruption;
    gesetz* reform* regelung* verbot*: gesetz* reform* verbot* verbiet* bundestag*;
    schließung* stilllegung*: schließ* schloss;
    bau* neubau* ausbau* umbau* projekt* vorhaben*: bau* neubau* ausbau* umbau*;
    rücktritt*: zurück* rücktritt*`),
  ending: /(?:e[nrs]?|n|s)$/u,
  others: setOf(
    'dieser diese dieses diesem diesen jener jene jenes solche solcher beide beiden andere anderen',
  ),
  goesOn: setOf('der des von vom mit für über gegen zwischen'),
  behind: /^\p{Lu}/u,
  which: setOf('der des eines einer von vom über für gegen zu zum zur auf an am aus in im zwischen namens'),
};

/** What opens a statement and is of something told before: “Grund ist”; words that point back without saying where. */
export const relational = pattern('u')`
  ^(?:(?:der|ein|als|weiterer|weitere|wichtigster|häufigster) )?(?:grund|ursache|ziel|anlass|hintergrund
    |auslöser|voraussetzung|bedingung|folge|schwerpunkt|motiv|initiator(?:in)?|veranstalter(?:in)?
    |träger(?:in)?|eigentümer(?:in)?|betreiber(?:in)?|bauherr(?:in)?|auftraggeber(?:in)?)(?: dafür
    | hierfür)? (?:ist|sind|war|waren|sei|seien|bleibt|bleiben)(?!\p{L})
  |^(?:betroffen|beteiligt|zuständig|verantwortlich|schuld|gefragt|vorgesehen|dabei|dazu|hinzu) (?:geht|ging
    |gehe|ist|sind|war|waren|sei|seien|wurden?|kommt|kommen|kam|kamen|gehört|gehören)(?!\p{L})
  |(?<=^[^,;:]*)(?<!\p{L})(?:dafür|daran|daraus|darüber|darin|dadurch|davon|dagegen|hierfür
    |hierzu)(?!\p{L})(?=[^,;:]*$)
  |(?<!\p{L})(?:dafür|daran|daraus|darüber|darin|dadurch|davon|dagegen|damit|trotzdem)(?= ?\.?$)
  |(?<!\p{L})keine[rs](?: mehr)?(?= ?\.?$)
  |(?<!\p{L})diese[rs]?(?= \p{Ll}{4,}n ?\.?$)
  |(?<!\p{L})(?:widersprach(?:en)?|widerspricht|stimmten? zu|lehnten? ab)(?= ?\.?$)(?<=^[^,;:]*)
  |^(?:verglichen damit|im vergleich dazu)(?!\p{L})
  |(?<!\p{L})(?:sprach|sprachen|spricht|sprechen) von(?= (?:eine[rnm]?)?[ .]*$)
  |^(?:er|sie|es) (?:zeige|beweise|belege|bedeute|koste|biete|gelte|enthalte|umfasse|stamme|bestehe|diene
    |reiche)(?!\p{L})
  |^(?:sein|ihr)e? mandant(?:in)?(?= \p{Ll})
`;
