import { pattern } from '../../pattern.ts';
import type { Voices } from './voices.ts';

/** German nouns for who or what may say something, by how they end: a compound is what its last part is. */
export const voices: Voices = {
  people: pattern('u')`
    ^(?!(?:\p{L}*(?:meter|treffer|fehler|sommer|winter|oktober|november|dezember|september|wasser|feuer|messer
    |fenster|zimmer|eimer|koffer|körper|alter|ufer|finger|hunger|ärger|keller|teller|donner|wetter|leder|silber
    |kupfer|pulver|semester|register|muster|monster|poster|filter|liter|zucker|nummer|trauer|mauer|dauer|steuer
    |feier|faser|feder|butter|container|scanner|drucker|router|server|trailer|thriller|bilder|häuser|räder
    |lieder|felder|gelder|wälder|dörfer|bücher|dächer|blätter|güter|bänder|lichter|schilder|kleider|gesichter
    |schalter|hammer|hubschrauber|laster|transporter|tanker|bagger|dampfer|kreuzer|zerstörer|dünger|speicher
    |stecker|fernseher|verstärker|gletscher|bunker|hafer|roller|pfeiler|höcker|krater|elfer|achter|vierer
    |patent|talent|moment|prozent|kontinent|element|dokument|argument|experiment|instrument|medikament|elefant
    |restaurant|fundament|testament|pergament|segment|zement|akzent|advent|event|trend|garant|antwort|motor
    |faktor|sektor|reaktor|traktor|monitor|korridor|tumor|tresor|humor|mist|list|frist|geist|rest|twist|krater
    |ozonloch|laser|cluster|ticker|newsletter|hinter|zauber|dotter))[ns]?$)
    (?:[\p{L}\d.-]*(?:mann(?:e?s)?|männern?|frau(?:en)?|leuten?|menschen|person(?:en)?|kindern?|eltern|mutter|müttern?|sohn(?:es)?
    |söhnen?|familien?|witwen?|nachbarn?|freund(?:e[ns]?|es)?|kollegen?|anwalt(?:e?s)?|anwälten?|arzt(?:es)?|ärzten?
    |chefs?|boss(?:es)?|experten?|zeugen?|kunden?|könig(?:s|e)?|papst(?:es)?|bischof(?:s|es)?|bischöfen?|mitglied(?:e?s)?|vorstand(?:e?s)?
    |idol|star|stars|coachs?|profis?|kapitän(?:s|e)?|rat(?:e?s)?|räten?|wirt(?:e?s)?|general(?:s|e)?|offizier(?:s|e[n]?)?|ingenieur(?:s|e[n]?)?
    |kommissar(?:s|e[n]?)?|millionär(?:s|e[n]?)?|milliardär(?:s|e[n]?)?|vorsteher|opfern?|jugendliche[rn]?|grünen?|linken?|liberalen?
    |(?:gesandt|beamt|bediensteten?|abgeordnet|vorsitzend|angehörig|angeklagt|beschuldigt|betroffen|verletzt|beschäftigt|vertraut
    |beauftragt|verwandt|delegiert|jährig|befragt|verdächtig|geflüchtet|verantwortlich|reisend|studierend|vorgesetzt|bekannt
    |geistlich|deutsch|konservativ|alt|obere?|verbündet|überlebend|geschädigt|hinterblieben|schöff|landsleut|insid|mitarbeitend|forschend)e[rnm]?
    |\p{L}{2}er[ns]?|\p{L}{2}ist(?:en)?|\p{L}{2}[ea]nt(?:en)?|\p{L}or(?:s|en)?|log(?:en?)|nom(?:en)?|gra[fp]h?(?:en)?|soph(?:en)?
    |krat(?:en)?|[mdtz]at(?:en)?|innen
    |(?:er|or|ist|ent|ant|log|eur|är|[tdkz]at|chef|ärzt|anwält|könig|freund|kolleg|expert|zeug|beamt|rät|wirt|ökonom|krat|nachbar
    |graf|graph|soph|fürst|russ|franzos|türk|pat|bot|ständ|gesandt)in))$
  `,
  bodies: pattern('u')`
    ^[\p{L}\d.-]*(?:regierung(?:en)?|verwaltung(?:en)?|leitung(?:en)?|führung|direktion(?:en)?|ministeri(?:um|ums|en)|behörden?|amt(?:e?s)?
    |ämtern?|polizei|justiz|kommandos?|präsidi(?:um|ums|en)|(?:feuer|bundes)wehr(?:en)?|wache|(?<!nach)gericht(?:e?s|e)?|(?:gerichts|rechnungs)hof(?:e?s)?|kammern?
    |senat(?:e?s)?|parlament(?:e?s|e)?|(?:bundes|land|kreis|städte|gemeinde)tag(?:e?s)?|(?<!vor|ver|haus|inse)rat(?:e?s)?|ausschuss(?:es)?
    |kommission(?:en)?|gremi(?:um|ums|en)|komitees?|vorstand(?:e?s)?|parteien|partei|fraktion(?:en)?|koalition|opposition|verband(?:e?s)?
    |verbänden?|verein(?:e?s|en?)?|(?:vereinig|siedl)ung(?:en)?|bund(?:e?s)?|gewerkschaft(?:en)?|kirchen?|gemeinden?|stadt|städten?|(?:^|bundes)land(?:e?s)?
    |ländern?|kreis(?:e?s|en?)?|kanton(?:s|e)?|bezirk(?:e?s|e)?|unternehmens?|konzern(?:s|en?)?|firm(?:a|en)|bank(?:en)?|börse
    |agentur(?:en)?|institut(?:e?s|en?)?|universität(?:en)?|(?:hoch)?schulen?|klinik(?:en|ums?)?|krankenhaus(?:es)?|zentr(?:um|ums|en)|zentralen?
    |stiftung(?:en)?|muse(?:um|ums|en)|zeitung(?:en)?|magazins?|blatt(?:e?s)?|sendern?|rundfunks?|medien|presse|portals?|(?<!ver)dienst(?:e?s|en?)?
    |(?:presse|anlauf|leit|melde|zentral|auskunfts|beratungs)stellen?|armee|marine|militärs?|streitkräften?|truppen?|(?:general)stab(?:e?s)?|kreml|konsulats?
    |botschaft(?:en)?|organisation(?:en)?|initiativen?|bündnis(?:ses)?|allianz|bewegung(?:en)?|gruppen?|teams?|klubs?|clubs?|jury|redaktion(?:en)?
    |staat(?:e?s|en)?|seiten?|verteidigung|anklage|nebenklage|(?:stadt|kraft|bundes)?werken?|aufsicht|mehrheit|minderheit|szene|branche|industrie
    |(?:mann|beleg|gewerk|anwalt|gesell|bürger|gemein|genossen|körper|nachbar|ärzte|lehrer|arbeiter)schaft(?:en)?|ag|gmbh|familien?|umfelds?
    |fonds|kassen?|versicherung(?:en)?|quellen?|union|föderation|liga|akademien?|anstalt(?:en)?|abteilung(?:en)?|zoos?|airlines?|reederei|werft
    |haus(?:es)?|gilde|innung|inspektion(?:en)?|kanzlei(?:en)?|kanzleramts?|vertretung(?:en)?|warte|observatoriums?|hilfswerks?|gremien)$
  `,
  papers: pattern('u')`
    ^\p{L}*(?:angaben|aussagen?|bericht(?:e?s|en?)?|informationen|information|erkenntnissen?|auskunft|auskünften?|mitteilung(?:en)?|erklärung(?:en)?
    |meldung(?:en)?|studien?|umfragen?|daten|zahlen|prognosen?|gutachtens?|statistik(?:en)?|analysen?|schätzung(?:en)?|protokoll(?:e?s|en?)?
    |dokument(?:e?s|en?)?|papier(?:e?s|en?)?|brief(?:e?s|en?)?|schreibens?|urteil(?:e?s|en?)?|beschluss(?:es)?|beschlüssen?|gesetz(?:e?s|en?)?|vertrag(?:e?s)?
    |(?:ent|vor)wurf(?:e?s)?|antrag(?:e?s)?|klagen?|schrift(?:en)?|buch(?:e?s)?|index|bilanz|befragung(?:en)?|untersuchung(?:en)?|ergebnis(?:se[ns]?)?
    |tweets?|posts?|postings?|interviews?|listen?|websei?ten?|internetseite|notiz|verfassung|überlieferung|legende|barometers?|tabelle|satzung
    |artikels?|beitrags?|beitrag|erhebung(?:en)?|rechnung(?:en)?|berechnungen|plan|konzept|fahrplan|aufzeichnungen|akten?|botschaft|stellungnahme|theorie|medienberichten|recherchen)$
  `,
  shares:
    /^(?:viele|einige|mehrere|manche|beide|ein|eine|einer|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|andere|alle|teil|teile|mehrheit|hälfte|drittel|prozent|reihe|anzahl|dutzend|hunderte|tausende|zahl)$/u,
};
