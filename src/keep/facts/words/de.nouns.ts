import type { DefiniteWords } from './definites.ts';
import { eventsOf, nounsOf, setOf } from './set.ts';

/** German nouns behind “der”: which need no telling, which always stand for something told before. */
export const definites: DefiniteWords = {
  known:
    /(?<![\p{L}-])(?:(?:bundes|landes|staats)?regierung|parlament|bundestag|bundesrat|landtag|kabinett|opposition|koalition|polizei|feuerwehr|justiz|armee|bundeswehr|politik|öffentlichkeit|presse|medien|wissenschaft|forschung|menschen|leute|bürger(?:innen)?|bevölkerung|gesellschaft|wirtschaft|industrie|branche|landwirtschaft|demokratie|welt|erde|natur|umwelt|klima|stadt|gemeinden?|kommunen?|länder|land|kreis|bund|staat|kirche|verfassung|grundgesetz|krieg|frieden|pandemie|inflation|zins(?:en)?|preise|konjunktur|zukunft|vergangenheit|gegenwart|zeit(?:en)?|jahr(?:e|en|es)?|monat\p{L}*|wochen?|tag\p{L}*|sommer\p{L}*|winter\p{L}*|norden|süden|osten|westen|meer|wasser|luft|wetter|wald|wälder|kinder|jugendlichen|eltern|lehrer|schulen|schüler(?:innen)?|studierenden|patienten|ärzte|unternehmen|firmen|betriebe|verbraucher|steuerzahler|autofahrer|radfahrer|mieter|bauern|landwirte|zahl|nachfrage|bedarf|arbeitslosigkeit|arbeitsmarkt|tourismus|verkehr|mehrheit|hälfte|rest|\p{L}*sten?|erste[nr]?|zweite[nr]?|dritte[nr]?|einzige[nr]?)(?![\p{L}-])|^(?:armen|reichen|alten|jungen|meisten)$/u,
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
  events: [
    [/^(?:urteil|entscheidung|strafe|revision)(?:e?s)?$/u, /gericht|richter|verurteil/u],
    [
      /^(?:angeklagte|beschuldigte|täter|verteidigung|anklage|kammer|taten)[nrs]?$/u,
      /gericht|prozess|haft|verurteil/u,
    ],
    [
      /^(?:tote|verletzte|opfer|getötete|verstorbene)[nrs]?$/u,
      /tote|getötet|starb|gestorben|ums leben|verletzt/u,
    ],
    [/^(?:zug|züge|bahn|strecke|trasse|linie|gleise|fahrgäste)n?$/u, /bahn|züge?(?!\p{L})|gleis/u],
    [/^(?:team|mannschaft|verein|klub|trainer|tabelle|aufstieg|abstieg|saison)s?$/u, /\d:\d|liga|pokal/u],
    [/^(?:museum|werke|ausstellung|sammlung|schau|bilder)s?$/u, /museum|ausstell|galerie|kunsthalle/u],
    [
      /^(?:unternehmen|konzern|firma|werk|belegschaft|beschäftigten|mitarbeiter|arbeitsplätze)s?$/u,
      /stellen(?!\p{L})|arbeitsplätze|hersteller|konzern/u,
    ],
    [/^(?:übernahme|(?:ver)?kauf|geschäft)(?:e?s)?$/u, /übern[ai]|kauft|verkauf/u],
    [/^(?:unfall|unglück)(?:e?s)?$/u, /zusammengesto|kollidiert|entgleis|abgestürzt|prallt/u],
    [/^(?:brand|feuer)(?:e?s)?$/u, /brennt|brannte|flammen/u],
    [/^(?:abstimmung|votum|beschluss)(?:e?s)?$/u, /stimmt|beschl(?:ie|os)/u],
    [/^(?:tat|angriff)(?:e?s)?$/u, /getötet|erschossen|messer|ermord|angegriffen|verletzt/u],
    [/^(?:fund|entdeckung)(?:e?s)?$/u, /entdeck(?:t|en)|gefunden|freigelegt/u],
    [/^(?:spiel|partie|sieg|niederlage|begegnung)(?:e?s)?$/u, /gew[io]nn|gewann|siegt|verlier|verlor|\d:\d/u],
    [/^(?:streik|warnstreik)(?:e?s)?$/u, /streiken|gestreikt|ausstand|arbeit nieder/u],
    ...eventsOf(`
      strafe: verurteil* haft* *strafe gefängnis;
      unglück* katastrophe tragödie vorfall* opfer*: tot tote toten *unfall* *unglück* *brand* explosion* verletzt* gestorben ertrunken
      abgestürzt einsturz*;
      studie untersuchung ergebnis*: studie* forsch* wissenschaftler* untersuchung* umfrage*;
      verhandlungen forderung*: *streik* tarif*;
      abkommen* vertrag* vereinbarung* einigung* verhandlungen gespräche*: einig* abkommen* vertrag* verein* gipfel*;
      wahl abstimmung ergebnis*: *wahl* gewählt wählt abstimm* referendum*;
      entscheidung* beschlüsse* schritt* maßnahme*: beschlie* beschlo* stimmt stimmten genehmig* lehnt verbiet* schließt streicht;
      plan* pläne* vorhaben* projekt*: will wollen plant planen;
      angriff* anschlag* attacke*: angriff* anschl* attack* angegriffen;
      festnahme* verhaftung*: festgenommen festnahme* verhaftet* verhaftung*;
      vorwurf* vorwürfe* anklage verdacht ermittlungen: angeklagt* anklage* ermittl* verdacht* vorw* betrug korruption;
      gesetz* reform* regelung* verbot*: gesetz* reform* verbot* verbiet* bundestag*;
      schließung* stilllegung*: schließ* schloss;
      bau* neubau* ausbau* umbau* projekt* vorhaben*: bau* neubau* ausbau* umbau*;
      rücktritt*: zurück* rücktritt*`),
  ],
  ending: /(?:e[nrs]?|n|s)$/u,
  others: setOf(
    'dieser diese dieses diesem diesen jener jene jenes solche solcher beide beiden andere anderen',
  ),
  goesOn: setOf('der des von vom mit für über gegen zwischen'),
  behind: /^\p{Lu}/u,
  which: setOf('der des von vom über für gegen zu zum zur auf an am aus in im zwischen namens'),
};

/** What opens a statement and is of something told before: “Grund ist”; words that point back without saying where. */
export const relational =
  /^(?:(?:der|ein|als|weiterer|weitere|wichtigster|häufigster) )?(?:grund|ursache|ziel|anlass|hintergrund|auslöser|voraussetzung|bedingung|folge|schwerpunkt|motiv|initiator(?:in)?|veranstalter(?:in)?|träger(?:in)?|eigentümer(?:in)?|betreiber(?:in)?|bauherr(?:in)?|auftraggeber(?:in)?)(?: dafür| hierfür)? (?:ist|sind|war|waren|sei|seien|bleibt|bleiben)(?!\p{L})|^(?:betroffen|beteiligt|zuständig|verantwortlich|schuld|gefragt|vorgesehen|dabei|dazu|hinzu) (?:ist|sind|war|waren|sei|seien|wurden?|kommt|kommen|kam|kamen|gehört|gehören)(?!\p{L})|(?<=^[^,;:]*)(?<!\p{L})(?:dafür|daran|daraus|darüber|darin|dadurch|davon|dagegen|hierfür|hierzu)(?!\p{L})(?=[^,;:]*$)|(?<!\p{L})(?:sprach|sprachen|spricht|sprechen) von(?= (?:eine[rnm]?)?[ .]*$)|^(?:er|sie|es) (?:zeige|beweise|belege|bedeute|koste|biete|gelte|enthalte|umfasse|stamme|bestehe|diene|reiche)(?!\p{L})|^(?:sein|ihr)e? mandant(?:in)?(?= \p{Ll})/u;
