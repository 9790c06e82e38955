import { pattern } from '../../pattern.ts';
import type { FactWords } from '../words.ts';
import { voices } from './de.voices.ts';

/** German: how whole sentences look. */
export const patterns = {
  voices,
  feeling: pattern('u')`
    (?<!\p{L})(?:froh|stolz|traurig|glücklich|enttäuscht|freu\p{L}*|hoff\p{L}*|dank\p{L}*|glaub\p{L}*
    |gefühl\p{L}*|fühl\p{L}*|schock\p{L}*|lieb\p{L}*|wünsch\p{L}*|überzeugt|zuversichtlich|bedauer\p{L}*
    |wissen|weiß|denke\p{L}*|finde|müssen|sollten|immer|nie|alles)(?!\p{L})
  `,
  lastVerb: pattern('u')`
    ^(?!(?:nicht|jetzt|fast|erst|selbst|seit|dort|statt|recht|leicht|schlecht|bereit|insgesamt|überhaupt
    |weit|bekannt|bestimmt|zuletzt|sonst|meist|längst|vielleicht|sofort|derzeit|damit)$)(?:ha(?:t|be|ben
    |tten?|lten?)|ist|sind|war(?:en)?|wird|werden|wurden?|sei(?:en)?|kann|können|konnten?|muss|müssen
    |mussten?|sollen?|sollten?|will|wollen|wollten?|darf|dürfen|könnten?|kam(?:en)?|ging(?:en)?|stand(?:en)?
    |lag(?:en)?|sah(?:en)?|fand(?:en)?|nahm(?:en)?|gab(?:en)?|starb(?:en)?|verlor(?:en)?|gewann(?:en)?
    |verließ(?:en)?|erhielt(?:en)?|bekam(?:en)?|begann(?:en)?|trat(?:en)?|schrieb(?:en)?|wuchs(?:en)?
    |abnahm(?:en)?|hielt(?:en)?|zog(?:en)?|fiel(?:en)?|stieg(?:en)?|sank(?:en)?|schloss(?:en)?|lief(?:en)?
    |rief(?:en)?|traf(?:en)?|trug(?:en)?|\p{Ll}{2,}(?:kam|ging|stand|nahm|gab|zog|hielt|fiel|stieg|trat
    |schloss|warf|fuhr)(?:en)?|\p{Ll}{3,}(?:te|ten|t))$
  `,
  anaphors: {
    person: pattern('u')`
      ^(?:der|die|de[nm]) (?:\p{Ll}+(?:en?|er) )?(?:[\p{L}-]*(?:politiker|forscher|wissenschaftl?er|ökonom|expert
      |jurist|unternehmer|künstler|schriftsteller|regisseur|sportler|mediziner|historiker|autor|funktionär
      |diplomat|christdemokrat|sozialdemokrat|abgeordnet|professor|schauspieler|musiker|sänger|maler|pianist
      |dirigent|ständerat|ständerät|nationalrat|nationalrät|komponist|architekt|dichter|pfarrer|\p{L}*chef|amtsinhaber|[hk]andwerker)(?:innen|in|en|e
      |er)?|(?:[\p{L}-]*österreicher|wiener|tiroler|berliner|hamburger|münch(?:e)?ner|schweizer|bayer|sachse)(?:in)?|mann|frau|grüne|liberale|\d+-jährige[nr]?(?: aus [\p{L}-]+)?|coach|[\p{L}-]*(?:stürmer
      |verteidiger|mittelfeldspieler|angreifer|torhüter|nationalspieler|profi)(?:in)?|torwart
      |angeklagte[nr]?)$
    `,
    his: /^(?:der|de[nm]) (?!.*in$)/u,
    hers: /^die .*(?:in|frau|jährige|abgeordnete|angeklagte|grüne|liberale)$/u,
    body: pattern('u')`
      ^(?:der|die|das|de[nms]) (?:\p{Ll}+e[nrms]? )?[\p{L}-]*(?:unternehmen|start-?up|konzern|hersteller
      |firma|behörde|ministerium|bank|institut|verband|gewerkschaft|partei|verein|klub|club|zulieferer
      |autobauer|versicherer|anbieter|airline|fluggesellschaft|organisation|betreiber|händler|ressort)s?$
    `,
  },
  subjunctive: {
    forms: pattern('u')`
      ^(?:sei|seien|habe|werde|könne|müsse|solle|wolle|dürfe|möge|gebe|gehe|komme|stehe|liege|bleibe|brauche
      |erwarte|arbeite|halte|koste|biete|bedeute|rechne|leide|fürchte|wisse|nehme|lasse|sehe|finde|führe
      |zeige|spiele|fehle|gelte|drohe|handele|handle|laufe|ziehe|trage|verliere|verstehe|bestehe|entstehe
      |entspreche|betrage|verdiene|stelle|setze|mache|hoffe|glaube|plane|prüfe|bekomme|erhalte|enthalte
      |verstoße|gehöre|gehe|reiche|lehne|hänge|wachse|sinke|steige|falle|treffe|gefährde)$
    `,
    ending: pattern('u')`
      ^(?!(?:heute|ohne|gerade|beinahe|alle|viele|wenige|einige|mehrere|andere|weitere|beide|diese|jene
      |solche|jede|welche|meine|deine|seine|ihre|unsere|keine|eine|neue|alte|erste|zweite|dritte|letzte
      |nächste|lange|bange|gerne|beste|halbe|ganze|solange|sobalde|knappe|nahe|müde|böse|leise|weise|lose
      |rosa|vorige|einzige|übrige|wurde|würde|hätte|wäre|könnte|müsste|dürfte|sollte|wollte
      |\p{L}+weise)$)\p{Ll}{3,}(?<!t)e$
    `,
    behind: /^(?:müssten|hätten|wären|bräuchten|sollten|dürften)$/u,
    others: /^(?:würden?|hätten?|wären?|könnten?|müssten?|dürften?|sollten?|wollten?)$/u,
    appeal: pattern('u')`
      ^man (?:denke|erinnere sich|stelle sich)(?: (?:\p{L}+ ){0,4}?)?(?:an|daran|vor)(?!\p{L})|^man (?:be(?:achte|denke)|vergleiche)(?!\p{L})
    `,
  },
  points: pattern('u')`
    (?<!\p{L})(?:dies(?:e[mnrs]?)|jene[mnrs]?|solche[nmrs]?) (?!(?:de[rmns]|die|das|einen?|jahr|monat|woche|tag|saison|sommer|winter|frühjahr|herbst|montag
      |dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|wochenende|morgen|abend|nacht)\p{L}*)\p{L}+
    |(?<!\p{L})(?:dort|dazu|davon|dafür|dagegen|daran|darauf|darin|darüber|daraus|daraufhin|deshalb|deswegen|trotzdem
      |stattdessen)(?!\p{L})(?!(?: \p{L}+){0,3} ?,)
    |(?<=\p{Ll} )(?<!(?:mit|nichts|etwas) )dabei(?= \p{Ll})(?! (?:helfen|sein|sind|war|waren|ist|hat|haben|heraus|zu|gewesen)(?!\p{L}))(?!(?: \p{L}+){0,3} ?,)
    |^(?:dabei|darin|daraus|darüber|dazu|dafür|dagegen|daran|darauf|damit|davon)(?!\p{L})|^(?:das|dies)(?= (?:ist|war|sei|wäre|hat|hatte|habe|wird|wurde|sieht|sah|soll|sollte|kann|könnte|gilt|galt|geht|ging|zeigt|zeigte)(?!\p{L}))
  `,
  verbEnding: pattern('u')`
    ^(?!(?:heute|letzte|beste|erste|zweite|dritte|rechte|weite|bunte|leute|ganze|nicht|jetzt|fast|erst
      |selbst|samt|seit|dort|statt|recht|leicht|schlecht|echt|bereit|gesamt|insgesamt|überhaupt|weit|breit
      |bekannt|bestimmt|direkt|perfekt|konkret|korrekt|exakt|zuletzt|sonst|meist|längst|höchst|äußerst
      |möglichst|wert|halt|hart|zart|bunt|glatt|fett|nett|nackt|spät|konstant|relevant|elegant|interessant
      |prominent|permanent|kompetent|intelligent|effizient|transparent|absolut|privat|separat|damit|somit
      |womit|mit|laut|sofort|derzeit|jederzeit|vielleicht|zumeist|zumindest|bislang|unbekannt|zuerst|tatort
      |dicht|schlicht|stumpft|verletzt|zerstört|getrennt|genannt|gesagt|ohnehin|ungefähr|mindest|allermeist
      |durst|macht|zweit|dritt|viert)$)(?!ge[\p{L}]+(?:t)$)[a-zäöüß]{3,}(?:te|ten|t)$
    |^(?:geht|gelingt|gehört|genießt|gewinnt|gefällt|gerät|gesteht)$
    |^(?:be|ver|ent|emp|er|zer|ge|über|unter|wider|miss|hinter|durch|um)?(?:band|bot|bat|blieb|brach|brachte
      |dachte|drang|fand|fing|fiel|flog|floh|floss|fuhr|galt|gab|ging|glich|glitt|griff|grub|half|hielt|hieß
      |hing|hob|kam|klang|kroch|las|lag|lief|lieh|ließ|lud|maß|mied|nahm|riet|rief|riss|rang|rann|sah|sang
      |sank|sann|saß|schied|schien|schlief|schlug|schloss|schmolz|schnitt|schob|schoss|schrieb|schuf|schwamm
      |schwand|schwang|schwieg|schwoll|schwor|sprach|sprang|stach|stahl|stand|starb|stieg|stieß|stritt
      |strich|traf|trank|trat|trieb|trog|trug|tat|warb|warf|wand|wich|wies|wog|wuchs|zog|zwang|gann|wann
      |lang|noss|nas)$
    |^(?:be|ver|ent|er|über|unter|wider|durch)?(?:banden|fanden|standen|sprachen|brachen|gaben|nahmen|kamen
      |lagen|sahen|trafen|traten|galten|warben|warfen|schlugen|trugen|luden|schufen|wuchsen|hielten|ließen
      |fielen|riefen|rieten|liefen|gingen|fingen|hingen|gannen|wannen|zwangen|saßen|baten|drangen|sanken
      |fuhren|starben|dachten|brachten)$
  `,
  apparatus: pattern('i')`
    ^[^,;„“]*(?:woll(?:te|en|ten|t) (?:sich )?(?:[^\s,]+ ){0,5}nicht (?:dazu )?(?:äußern|kommentieren)
      |äußert(?:e|en)? sich (?:[^\s,]+ ){0,5}nicht|reagiert(?:e|en)? (?:[^\s,]+ ){0,4}nicht auf|(?:sprach
      |sprachen|drückte|drückten) (?:[^\s,]+ ){0,6}(?:mitgefühl|beileid|anteilnahme) aus)[^,]*$
    |newsletter
    |abonnier
    |anmelden
    |hier klicken
    |folgen sie
    |alle rechte
    |copyright
    |©
    |foto:
    |bild:
    |quelle:
    |anzeige
    |werbung
    |datenschutz
    |cookies
    |lesen sie auch
    |mehr zum thema
    |dieser artikel
    |dieser beitrag
    |zur startseite
    |\(dpa\)
  `,
  tone: pattern('u')`
    ^[^,;:]{1,60} (?:(?:zeig|äußer)ten? sich|reagierten?|gab(?:en)? sich
      |war(?:en)?) (?:\p{L}+ ){0,4}(?:erleichtert|zufrieden|enttäuscht|erfreut|besorgt|überrascht
      |optimistisch|zuversichtlich|skeptisch|verärgert|gelassen|bestürzt|empört|schockiert|entsetzt
      |verhalten|zurückhaltend|gereizt|ungehalten|wütend|amüsiert)(?!\p{L})
    |^[^,;:]*(?<!\p{L})sagten? (?![^,;:]*(?<!\p{L})gegen )[^,;:]+ aus \.?$
    |^zuerst hatten? [^,;:]+ berichtet ?\.?$
    |^das (?:gespräch|interview) führten? [^,;:]+$
    |^[^,;:]+ unter die lupe (?:genommen|nahm|nahmen|nimmt|nehmen)[ .]*$
    |^wer [^;:]+ (?:sucht|fragt|recherchiert) , (?:stößt|landet|trifft) [^,;:]+$
    |^(?:darauf|davor|darüber) (?:verweis|verwies|wies|weist|warn|bericht|sprach)\p{L}* [^,;:]+$
    |^(?![^,]* (?:mitteil|sag|bericht|schr[ie]|erklär|meld|heiß|angab|angib|bekannt|betrifft|angeht)\p{L}*(?: \p{L}+)? ,)(?:wie|warum|weshalb
      |wieso|wo|wer|was) [^;:]+ , (?:weiß|erklärt|erzählt|verrät|zeigt|zeigen|schildert|beschreibt|erläutert
      |lesen|erfahren) (?!es |sich |er |sie )[^,;:]+$
    |zuckte?n? mit den schultern
    |fragen unbeantwortet
  `,
  noSubject: pattern('u')`
    ^(?:(?:ist|sei|war|wäre|wird|werde|gibt|gebe|gab|kam|kommt|komme|gelang|gelingt|gelinge|geht|gehe|ging
    |schafften?|schafft|traf|trifft
    |handelt|handele|handelte|fehlt|fehle|fehlte|bedarf|bedürfe|bleibt|blieb|bleibe|dauert
    |dauerte) es(?!\p{L})|es (?:gibt|gebe|gab|werde|kam zu|komme zu|kommt zu|gelang|gelinge|gelingt|handelt
    |handele|handelte|geht um|gehe um|ging um|fehlt an|fehle an|fehlte an|bedarf|bedürfe|bleibt bei
    |bleibe bei|herrscht|herrsche|bestehe|besteht)(?!\p{L})|es (?:sei|ist|war|wäre|könne|kann|könnte|dürfte
    |müsse|werde) (?:\p{L}+ ){0,7}?(?:zeit|schwer|schwierig|möglich|unmöglich|wichtig|richtig|falsch|nötig
    |notwendig|kein\p{L}*|erwiesen|klar|unklar|bekannt|offen|fraglich|denkbar|sinnvoll|unverantwortlich
    |üblich|dauern)|dies bedeutet)(?!\p{L})
    |^es (?:müssten|müssen|sollen|sollten|wurden|werden|sind|waren|seien|hätten|haben|hatten|kamen|könnten|können
    |dürfen|dürften|fehlen|fehlten|drohen|kommen|folgten?|leben|lebten|stehen|standen|bestehen|bestanden|gelten|galten
    |heißt|hieß|begab sich|(?:\p{L}+ )?begab es sich)(?!\p{L})|^begab es sich(?!\p{L})
    |^es [^,;:]+ ,? ?(?:dass|ob)(?!\p{L})|^es [^,;:]+ , (?:wie|warum|was|wo|wann|wer|welche\p{L}?)(?!\p{L})
    |^es [^;:]+ , (?:[^,;:]+ )?zu \p{Ll}{3,}n(?!\p{L})
    |^es (?:regne|schnei|hagel|donner|blitz|stürm)\p{L}*(?!\p{L})|^(?:regne|schnei|hagel|donner|blitz|stürm)\p{L}* es(?!\p{L})
    |^es (?:habe|hat|hatte) (?:[^,;:]+ )?(?:gegeben|geherrscht|gefehlt|gegolten)(?!\p{L})
    |^(?:kann|könne|könnte|soll|solle|sollte|wird|würde|werde|will|wolle|muss|müsse|dürfte|darf) es (?:[^;:]+ )?(?:kommen
      |gehen|losgehen|weitergehen|geben|handeln|dauern|bleiben)(?!\p{L})
  `,
} satisfies Partial<FactWords>;
