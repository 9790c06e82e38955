// German: what stands under whom the headline names, and what “the town”, “the club”, “he” mean there.
import { expect, it } from 'vitest';
import { compileRead } from '../../../src/keep/compile.ts';
import { articleOf, entitiesOf, sentencesOf } from '../stand-in.ts';

const ENTITIES = [
  'person: Peter Lind; Lind',
  'person: Olaf Weber',
  'person: Kurt Tal',
  'place: Kovin',
  'place: Orsa',
  'place: Wien',
  'place: Sachsen',
  'place: Lurow; Lurows',
  'body: Kovin Rail',
  'body: Orsa Tarsk',
  'body: FC Orsa',
  'institution: Stadtrat Kovin',
  'institution: Landgericht Orsa',
  'body: dpa',
  'body: KVP',
];

const BATH = 'Hallenbad in Kovin bleibt zu';
const POOL = 'Hallenbad bleibt zu';
const LOSS = 'Kovin Rail streicht 40 Stellen';
const DEAD = 'Maler Peter Lind gestorben';

// Under which card the facts of the last paragraph stand, behind `?` if that is in doubt; and what a remark says.
const CASES: readonly (readonly [paragraphs: readonly string[], ...facts: string[]])[] = [
  [[BATH, 'Kovin. Das Hallenbad am Markt öffnet frühestens im Herbst 2027 wieder.'], 'kovin'],
  [[BATH, 'Das Hallenbad am Markt öffnet frühestens im Herbst 2027 wieder.'], 'kovin'],
  // Behind another place it may be that one's.
  [[BATH, 'In Orsa ist ein Bad offen.', 'Das Hallenbad am Markt öffnet frühestens im Herbst 2027 wieder.']],
  [
    [BATH, 'Zwischen Orsa und Kovin wird gebaut.', 'Das Hallenbad am Markt öffnet im Herbst 2027 wieder.'],
    'kovin',
  ],
  [[BATH, 'Peter Lind schwimmt.', 'Die Halle am Tor in Orsa öffnet im Herbst 2027 wieder.'], 'orsa'],
  [[BATH, 'Kovin. Das Bad ist zu.', 'Die Stadt will 40 Millionen Euro beim Bund beantragen.'], 'kovin'],
  [['Das Wetter', 'Kovin. Es regnet.', 'Die Stadt will 40 Millionen Euro beantragen.'], 'kovin'],
  [['Das Wetter', 'Orsa liegt bei Kovin.', 'Die Stadt will 40 Millionen Euro beantragen.']],
  [
    [
      BATH,
      'Kovin. In Sachsen sind Bäder alt.',
      'Peter Lind sagte, das Land habe Kovin 4 Millionen Euro gezahlt.',
    ],
    'peter-lind “das Land”: Sachsen',
  ],
  // “Es” that stands for nothing is nobody of the sentence before.
  [['Zug entgleist', 'Die dpa meldete 40 Tote. Bei dem Zug handelt es sich um ein altes Modell.'], 'dpa'],
  // Where something has its seat, how far somebody is known, and with whom somebody is compared, is told of nobody.
  [['Rat tagt', 'Das Unternehmen mit Sitz in Wien und Orsa verkaufte 2024 rund 40 Busse.']],
  [
    ['Rat tagt', 'Vielen Gästen auch über die Grenzen Sachsens hinaus wurde Olaf Weber ein Freund.'],
    'olaf-weber',
  ],
  [['Rat tagt', 'Zweite war 2024 eine Läuferin, die das Rennen ähnlich klug begonnen hatte wie Olaf Weber.']],
  [['Rat tagt', 'Lurows ehemaliger Minister meint, dass Brücken in Europa 40 Jahre halten.'], '? lurow'],
  [['Rat tagt', 'Lurows Minister meint, dass Brücken in Europa 40 Jahre halten.'], 'lurow'],
  // Whom only the sentences before tell.
  [['Rat tagt', 'Der alte Bäcker und Schmied Olaf Weber folgte ihm bis an den Fluss.'], '? olaf-weber'],
  [['Rat tagt', 'Kovin Rail hatte 2024 schon einmal über den Forscher berichtet.'], '? kovin-rail'],
  [['Rat tagt', 'Kovin Rail hatte 2024 schon einmal über den Forscher Olaf Weber berichtet.'], 'kovin-rail'],
  [['Forscher geht', 'Kovin Rail hatte 2024 schon einmal über den Forscher berichtet.'], 'kovin-rail'],
  [
    ['Rat tagt', 'Olaf Weber geht im Mai. Im Juni war er nahe daran, es wieder zu verkaufen.'],
    'olaf-weber',
    'olaf-weber before: “Olaf Weber geht im Mai.”',
  ],
  [['Rat tagt', 'Kovin Rail ist der betroffene Arzt seit 2024 bekannt.'], '? kovin-rail'],
  [
    ['Rat tagt', 'Kurt Tal geht im Mai. Olaf Weber kämpft dabei Seite an Seite mit der KVP.'],
    'kurt-tal',
    'olaf-weber before: “Kurt Tal geht im Mai.”',
  ],
  // What only announces something.
  [['Rat tagt', 'Einen Kritikpunkt hatte Olaf Weber dann doch.']],
  [['Rat tagt', 'Olaf Weber wird später in Wien noch deutlicher.']],
  [[BATH, 'Die Wolba Bahn hat im Jahr 2024 rund 3,4 Millionen Euro verloren.']],
  [[BATH, 'Die Sanierung kostet die Stadt bis Ende März 3,4 Millionen Euro.'], 'kovin'],
  [[LOSS, 'Im ersten Halbjahr war der Umsatz um 14 Prozent auf 712 Millionen Euro gesunken.'], 'kovin-rail'],
  [['FC-Orsa-Chef tritt ab', 'Peter Lind geht.', 'Das Spiel kostet 14 Millionen Euro.']],
  [['Rat tagt', 'Im ersten Halbjahr war der Umsatz um 14 Prozent auf 712 Millionen Euro gesunken.']],
  // How somebody feels, and what anybody says.
  [['Rat tagt', 'Peter Lind zeigte sich am Abend in Kovin erleichtert.']],
  // Who told it first
  [['Rat tagt', 'Zuerst hatte die KVP berichtet.']],
  [['Rat tagt', 'Kritik kam vor allem von Kovin Rail.']],
  [['Rat tagt', 'Peter Lind zeigte sich erleichtert über 40 neue Stellen in Kovin.'], 'peter-lind'],
  // What somewhere is like is nobody
  [
    [
      'Peter Lind ist krank',
      'Peter Lind schwieg.',
      'Orsa ist seit 2019 so etwas wie der alte Mann in Sachsen.',
    ],
    'orsa',
  ],
  // Whom somebody else played against
  [
    ['Spiele', 'Peter Lind schwieg.', 'Das 0:2 bei Aufsteiger FC Orsa war bereits die sechste Niederlage.'],
    '? fc-orsa',
  ],
  [
    ['Spiele', 'Peter Lind schwieg.', 'Nach dem 0:2 bei Kovin Rail war der FC Orsa nur noch Sechster.'],
    'fc-orsa',
  ],
  // A club is no company, and a company no club.
  [
    ['Der Investor Kovin Rail kauft den FC Orsa.', 'Kovin Rail zahlt. Der Klub kaufte 2019 vier Busse.'],
    'fc-orsa',
  ],
  [
    ['Spiel', 'Kritik übte der FC Orsa. Chef Peter Lind sprach von Pech. Der Klub verlor 2019 elf Spieler.'],
    '? peter-lind',
    'fc-orsa',
  ],
  // Of a certain age: who is named beside a club, not who speaks; nobody where somebody else of that age came in.
  [['Spiel', 'Der FC Orsa holt Peter Lind.', 'Der 23-Jährige unterschrieb in Kovin bis 2029.'], 'peter-lind'],
  [
    ['Spiel', 'Peter Lind bleibe in Kovin, sagte Olaf Weber. Der 23-Jährige schoss 2019 drei Tore.'],
    'olaf-weber',
    'peter-lind',
  ],
  [['Spiel', 'Peter Lind sah eine 23-Jährige.', 'Die 23-Jährige blieb 2019 in Kovin.'], '? kovin'],
  // Whom the headline alone names; whose career begins behind its verb.
  [[DEAD, 'Mehr als 30 Jahre lebte er in Kovin.'], 'peter-lind'],
  [[DEAD, 'Ein Mann starb. Er lebte 30 Jahre in Kovin.'], '? kovin'],
  [['Spiel', 'Seine Laufbahn begann Peter Lind 2019 beim FC Orsa.'], 'peter-lind'],
  // What a trial has stands under the one court of the beginning; the accused is no lawyer.
  [
    ['Urteil', 'Das Landgericht Orsa tagt.', 'Die Verteidigung plädierte auf Freispruch.'],
    'landgericht-orsa',
  ],
  [['Urteil', 'Es wird lange getagt.', 'Die Verteidigung plädierte auf Freispruch.']],
  [['Urteil', 'Das Landgericht Orsa tagt.', 'Ihre Verteidigung plädierte auf Freispruch.']],
  // So do its figures and dates, but no damage; nothing where pronouns stand for somebody.
  [['Urteil', 'Das Landgericht Orsa tagt.', 'Ein Urteil wird Ende Januar erwartet.'], 'landgericht-orsa'],
  [['Urteil', 'Das Landgericht Orsa tagt.', 'Das Gericht hat 34 Tage angesetzt.'], 'landgericht-orsa'],
  [['Urteil', 'Das Landgericht Orsa tagt.', 'Der Schaden wird auf 21 Millionen Euro geschätzt.']],
  [['Urteil', 'Das Landgericht Orsa tagt.', 'Für sie sind 34 Zeugen geladen.']],
  // A local paper's story, below a headline without names, is of the town that it begins with.
  [[POOL, 'Kovin. Das Bad ist zu.', 'Der Eintritt ins Bad kostet nun 5,50 Euro.'], 'kovin'],
  [[POOL, 'Kovin. Das Bad ist zu.', 'Viele Bäder haben nur 20 Meter lange Becken.'], 'kovin'],
  [[POOL, 'Kovin (dpa) - Das Bad ist zu.', 'Bald ist Schluss.', 'Der Eintritt kostet nun 5,50 Euro.']],
  [[POOL, 'Kovin. Das Bad ist zu.', 'Der Gemeinderat will 40 Millionen Euro vom Bund.'], 'kovin'],
  [[LOSS, 'Kovin Rail spart. Viele Bahnen haben nur 10 Prozent Gewinn.'], 'kovin-rail'],
  // A participle between article and noun is no verb; the headline's compound tells the noun.
  [[BATH, 'Regen.', 'Das 1974 eröffnete Bad war geschlossen worden, teilte Peter Lind mit.'], 'peter-lind'],
  [['Rat tagt', 'Das stark umstrittene Bad wurde von Peter Lind geplant.'], '? peter-lind'],
  [['Halleneinsturz', 'Olaf Weber klagt.', 'Die Halle wurde 1975 von Olaf Weber eröffnet.'], 'olaf-weber'],
  // “Er” is who says it, if that is told by age; “deren” the only body named before.
  [['Urteil', 'Regen.', 'Er habe nichts gewusst, sagte der 61-jährige Händler in Kovin.'], 'kovin'],
  [['Urteil', 'Regen.', 'Er habe nichts gewusst, sagte der Händler in Kovin.'], '? kovin'],
  [
    ['Rat tagt', 'Geld kommt von Kovin Rail. Deren Chef Peter Lind zahlte 2019 vier Busse.'],
    'kovin-rail',
    'peter-lind “Deren”: Kovin Rail',
  ],
  // What leans on the sentence before, or says nothing.
  [['Rat tagt', 'Kovin hat seit 1992 keines mehr.'], '? kovin'],
  [['Rat tagt', 'Brände gab es in Kovin seit 1992 keine.'], 'kovin'],
  [['Rat tagt', 'In Kovin dürften diese dauern.'], '? kovin'],
  [['Rat tagt', 'Seitdem fahren in Kovin keine Busse.'], '? kovin'],
  [['Rat tagt', 'Der Anwalt Peter Lind widersprach.'], '? peter-lind'],
  [['Rat tagt', 'Am Nachmittag sagte Peter Lind vom FC Orsa aus.']],
  [['Rat tagt', 'Am Nachmittag sagte Peter Lind gegen den FC Orsa aus.'], 'peter-lind'],
  // “Es” that stands for nothing; what an agency only hears.
  [['Rat tagt', 'Am Abend kam es in Kovin zu einem Brand.'], 'kovin'],
  [['Rat tagt', 'Für Kovin Rail ist es der erste Auftrag seit 2019.'], 'kovin-rail'],
  [['Rat tagt', 'Für Kovin Rail steht es schlecht seit 2019.'], '? kovin-rail'],
  [['Rat tagt', 'Dabei geht es um 40 Stellen in Kovin.'], '? kovin'],
  [['Rat tagt', 'Es könne lange dauern, sagte ein Sprecher der Kovin Rail der dpa.'], 'kovin-rail'],
  // The man of whom the article is, over a sentence that names another behind a preposition.
  [
    [
      DEAD,
      'Peter Lind wurde 1938 in Kovin geboren. Lind malte in Orsa Bilder.',
      'Dort war er Schüler von Olaf Weber.',
      'Von 1979 bis 2003 lehrte er in Orsa.',
    ],
    'peter-lind',
  ],
  [
    [
      DEAD,
      'Peter Lind wurde 1938 in Kovin geboren. Lind malte in Orsa Bilder.',
      'Olaf Weber traf Lind. Er lehrte in Orsa.',
    ],
    'olaf-weber',
    '? olaf-weber',
  ],
  // Whoever heads it is not the body; nor is a place in a compound, or beside the noun for a thing.
  [['Rat tagt', 'Nach der Rede des FC-Orsa-Chefs ging man nach Hause.']],
  [['Rat tagt', 'Die Sachsen-Tochter des Konzerns Kovin Rail verlor 2019 vier Busse.'], 'kovin-rail'],
  [['Rat tagt', 'Versuche, ihm zum Rennen Kovin – Orsa etwas zu entlocken, scheitern.']],
  // Who in a second clause may be another than who is named; whose the pronoun behind the verb is.
  [
    ['Rat tagt', 'Projekte gibt es mit Leuten wie Peter Lind, auch in Kovin schaut er vorbei.'],
    '? peter-lind',
  ],
  [['Rat tagt', 'Peter Lind klagt. Hilfe erhält er seit 2019 vom FC Orsa.'], 'peter-lind'],
  [['Rat tagt', 'Er hat Lust auf vier Spiele in Kovin, so Peter Lind.'], '? peter-lind'],
  // German leaves nobody out; “es” before a verb in the plural stands for nobody.
  [['Rat tagt', 'Seit Montag sind nach ersten Angaben neun Menschen in Kovin angekommen.'], 'kovin'],
  [['Rat tagt', 'Bei einem Unglück in Kovin sind vier Menschen gestorben, unter ihnen ein Kind.'], 'kovin'],
  [['Rat tagt', 'Es müssten in Kovin mehr Busse fahren.'], 'kovin'],
  // What a paragraph goes on to say by its mood; a bare “und” leaves the subject out.
  [['Rat tagt', 'Der Bus sei spät, sagte Peter Lind.', 'Ziel des FC Orsa sei der Aufstieg.'], 'fc-orsa'],
  [['Rat tagt', 'Peter Lind betonte dabei, Sachsen könne nicht alles zahlen.'], 'sachsen'],
  [['Rat tagt', 'Nach einer Rede schaffte es Peter Lind auf die Liste.'], 'peter-lind'],
  // What stands before the verb behind a preposition is no subject, a compound with a name or not.
  [['Rat tagt', 'Gleich zu Beginn der Kovin-Schau gab Peter Lind den Ton vor.'], 'peter-lind'],
  // Where somebody is from, and a degree.
  [
    ['Rat tagt', 'Peter Lind kam 2019. Der Oberösterreicher war von Kovin Rail entsandt worden.'],
    'peter-lind',
    'peter-lind',
  ],
  [
    ['Rat tagt', 'Peter Lind kam 2019. Der promovierte Rechtswissenschafter forschte zudem am FC Orsa.'],
    'peter-lind',
    'peter-lind',
  ],
  // What is named often, but in neither headline nor lead, is not what all else is about.
  [
    [
      'Umsatz sinkt',
      'Regen.',
      'Kovin Rail spart. Kovin Rail klagt. Kovin Rail baut.',
      'Im ersten Halbjahr war der Umsatz um 14 Prozent auf 712 Millionen Euro gesunken.',
    ],
  ],
  // Where guests come from, and what stands between an article and its noun, is not what is told of.
  [['Rat tagt', 'Regen.', 'Rund 40 Besucher aus Kovin haben einen Ausweis.'], '? kovin'],
  [
    ['Rat tagt', 'Regen.', 'Die besonders auf Reden der Kovin Rail achtende Bank gewann 2019 vier Busse.'],
    '? kovin-rail',
  ],
  // “Ihn” behind a preposition, where nobody before can be meant.
  [
    ['Rat tagt', 'Regen.', 'Mehrere Monate lang ermittelte auch das Landgericht Orsa gegen ihn.'],
    '? landgericht-orsa before: “Regen.”',
  ],
  [['Rat tagt', 'Das Landgericht Orsa lud den Täter und ermittelte gegen ihn.'], 'landgericht-orsa'],
  // “Das” before a verb is no article, and a clause that ends the sentence has no subject of it.
  [['Rat tagt', 'Das zeigt eine Studie vom FC Orsa, die im Werk der Kovin Rail gezeigt wurde.'], '? fc-orsa'],
  // What begins with “den”, or how somebody feels, is no subject; “sie” is who felt so.
  [['Rat tagt', 'Den Anfang gemacht hatte Peter Lind.'], 'peter-lind'],
  [['Rat tagt', 'Den Gästen dienten in Kovin 56 Betten.'], '? kovin'],
  [
    [
      'Rat tagt',
      'Besorgt über das Wetter zeigte sich auch Peter Lind. „Kovin kann sich glücklich schätzen“, schrieb er auf X.',
    ],
    'peter-lind',
    'peter-lind',
  ],
  // What stands between an article and its noun: when, and where somebody is.
  [['Rat tagt', 'Der für Mai 2026 geplante Umbau von Kovin bringt 40 Stellen.'], 'kovin'],
  [['Rat tagt', 'Es regnet.', 'Der in Kovin ansässige Verein betreibt Projekte in 40 Ländern.'], '? kovin'],
  // “Der Mann” is not who speaks for an office; nor is the firm of one nation that of another.
  [
    [
      'Unfall',
      'Er erlitt Verletzungen am Bein, sagte Kurt Tal. Am Abend wurde der Mann in ein Krankenhaus gebracht.',
    ],
    'kurt-tal',
  ],
  [
    [
      'Streit',
      'Das ovarische Unternehmen Orsa Tarsk klagt gegen Kovin Rail. Kovin Rail klagt auch. Das ovarische Unternehmen hat seit 2021 das Patent.',
    ],
    'orsa-tarsk',
    'kovin-rail',
    'orsa-tarsk',
  ],
  [
    [
      'Kovin Rail klagt',
      'Das ovarische Unternehmen Orsa Tarsk wehrt sich.',
      'Das ovarische Unternehmen hat seit 2021 das Patent.',
    ],
    'orsa-tarsk',
  ],
  [
    [
      'Kovin Rail klagt',
      'Das ovarische Unternehmen Orsa Tarsk wehrt sich.',
      'Olaf Weber lacht.',
      'Das ovarische Unternehmen hat seit 2021 das Patent.',
    ],
  ],
  // A figure makes few words tell something; nouns that the headline tells in other words.
  [['Urteil', 'Peter Lind hatte vier Jahre gefordert.'], 'peter-lind'],
  [['Hausbrand in Kovin', 'Das Feuer brach im Haus von Peter Lind aus.'], 'peter-lind'],
  [['Firma streicht Stellen', 'Der FC Orsa kritisierte die Pläne.'], 'fc-orsa'],
  // “Der Autor” is whom alone headline and sentence before name.
  [[DEAD, 'Trauer herrscht um Peter Lind.', 'Der Kovener Autor starb in Orsa bei Olaf Weber.'], 'peter-lind'],
  // What needs no telling: whom every town has, what a name, a number or a genitive tells, and the court of a verdict.
  [['Rat tagt', 'Die Polizei nahm 2019 in Kovin 40 Leute fest.'], 'kovin'],
  [['Rat tagt', 'Die Leute fuhren 2019 in Kovin 40 Wagen.'], '? kovin'],
  [['Rat tagt', 'Der Tanker „Tarsk“ fuhr 2019 nach Kovin.'], 'kovin'],
  [['Rat tagt', 'Die neue Linie 4 fährt ab 2019 bis Kovin.'], 'kovin'],
  [['Rat tagt', 'Der Absatz roter Äpfel stieg 2019 in Kovin.'], 'kovin'],
  [['Rat tagt', 'Der Absatz solcher Äpfel stieg 2019 in Kovin.'], '? kovin'],
  [
    ['Lange Haft', 'Das Urteil fällt.', 'Die 6. Strafkammer lud 2019 den Trainer Peter Lind vor.'],
    'peter-lind',
  ],
  [['Rat tagt', 'Regen.', 'Die 6. Strafkammer lud 2019 den Trainer Peter Lind vor.'], 'peter-lind'],
  [['Zum Tod der Malerin', 'Kovin. Regen.', 'Die Trauerfeier findet im Mai 2027 in Kovin statt.'], 'kovin'],
  // A compound's first part tells who acts, where the article tells of it.
  [['KVP siegt', 'Die KVP-Abgeordneten stimmten 2019 in Kovin gegen 40 Pläne.'], 'kvp'],
  [['Rat tagt', 'Regen.', 'Die KVP-Abgeordneten stimmten 2019 gegen 40 Pläne.'], '? kvp'],
  [['KVP siegt', 'Der KVP-Politiker stimmte 2019 in Kovin gegen 40 Pläne.'], '? kvp'],
  // What dashes set inside is no subject; a place in front, right before the verb, is told of.
  [['Rat tagt', 'Regen.', 'Peter Lind – vom selben Klub – zahlte 2019 vier Busse.'], 'peter-lind'],
  [['Rat tagt', 'Regen.', 'In der Altstadt Orsa stehen 40 Wagen.'], 'orsa'],
  [['Rat tagt', 'Regen.', 'Viele Wagen stehen im Streit mit Orsa still.'], '? orsa'],
  // “Es” for what a clause tells further on, and before a verb in the plural.
  [['Rat tagt', 'Es soll geprüft werden, ob Kovin Rail 40 Busse zahlt.'], 'kovin-rail'],
  [['Rat tagt', 'Für Peter Lind würde es 2019 mit vier Bussen losgehen.'], 'peter-lind'],
  [['Rat tagt', 'Peter Lind bezeichnete es als Glück, in Kovin zu leben.'], 'peter-lind'],
  [['Rat tagt', 'Peter Lind bezeichnete es als Glück.'], '? peter-lind'],
  [['Rat tagt', 'Es leben in Kovin 40 Leute.'], 'kovin'],
  // Who or what is named by itself, where nobody stands before the verb; who “hob hervor”.
  [
    ['Rat tagt', 'Regen.', 'Eigentümer des Schiffes ist nach Ansicht von 40 Leuten die Firma Kovin Rail.'],
    'kovin-rail',
  ],
  [['Rat tagt', 'Regen.', 'Genannt werden 40 Verbindungen zu Kovin Rail.'], '? kovin-rail'],
  [
    ['Rat tagt', 'Peter Lind lachte. „Bald geht es in Kovin mit 40 Bussen los“, hob der Politiker hervor.'],
    'peter-lind',
  ],
  [['Rat tagt', 'Busse seien teuer, argumentieren Peter Lind und Kovin Rail.'], 'peter-lind'],
  // A standfirst is no lead; who is named by itself where a source has no card; a headline's noun with a word before it.
  [
    ['Rat tagt', 'Viel Regen', 'Kovin. Regen.', 'Seit Montag sind neun Menschen in Kovin angekommen.'],
    'kovin',
  ],
  [
    ['Rat tagt', 'Viel Regen.', 'Kovin. Regen.', 'Seit Montag sind neun Menschen in Kovin angekommen.'],
    '? kovin',
  ],
  [['Rat tagt', 'Regen.', 'Besitzer ist laut Behörden seit 2019 die Firma Kovin Rail.'], 'kovin-rail'],
  [['Der Ausschuss tagt', 'Regen.', 'Der Sonderausschuss lud 2019 Peter Lind vor.'], 'peter-lind'],
  [['Der Rat tagt', 'Regen.', 'Der Sonderausschuss lud 2019 Peter Lind vor.'], '? peter-lind'],
  [['Rat tagt', 'Peter Lind bezeichnete es als „Glück“ für die Leute, in Kovin zu leben.'], 'peter-lind'],
  [['Rat tagt', '„2020 wurde das Werk ‚Tarsk‘ von Kovin Rail geprüft“, sagte Peter Lind.'], 'peter-lind'],
  // What happens outside a place tells nothing of it.
  [['Rat tagt', 'Regen.', 'Ausserhalb Lurows nutzt Peter Lind vier Busse.'], 'peter-lind'],
  // The headline's place, not a body that is named more often; nothing where the sentence before names others.
  [
    [
      'Brücke in Kovin zu',
      'Die KVP klagt.',
      'Die KVP ist alt. Die KVP rät ab.',
      'Die Brücke kostet 4 Millionen Euro.',
    ],
    'kovin',
  ],
  [
    ['Brücke zu', 'Die KVP klagt. Die KVP rät ab. Die KVP zahlt.', 'Die Brücke kostet 4 Millionen Euro.'],
    'kvp',
  ],
  [
    [
      'Brücke zu',
      'Die KVP klagt. Die KVP rät ab. Die KVP zahlt.',
      'Orsa Tarsk zahlt. Die Brücke kostet 4 Millionen Euro.',
    ],
  ],
  // “Er” in a clause that tells more of a noun, behind an opening clause or an adverb, is the subject.
  [
    ['Rat tagt', 'Peter Lind sammelt. Stimmen, die er braucht, um gegen Olaf Weber antreten zu dürfen.'],
    'peter-lind',
  ],
  [
    ['Rat tagt', 'Peter Lind lacht. Als das Werk schloss, verkaufte er 40 Busse an Kovin Rail.'],
    'peter-lind',
  ],
  [['Rat tagt', 'Regen.', 'Weil das Werk schloss, verkauften sie 40 Busse an Kovin Rail.'], '? kovin-rail'],
  [
    [
      'Rat tagt',
      'Politisch gesehen ist Peter Lind kein Neuling. Seine Karriere begann in den 1990er Jahren bei Olaf Weber.',
    ],
    'peter-lind',
    'peter-lind',
  ],
  // A place between which something lies.
  [
    ['Rat tagt', 'Regen.', 'Die Gasse zwischen Halle und Orsa, Markt und Lurow wird zur Bühne für 40 Leute.'],
    '? lurow',
  ],
  // “Beide Seiten” are the two of the sentence before, or of the headline.
  [
    ['Kovin Rail und FC Orsa einig', 'Regen.', 'Jährlich tauschen beide Seiten 40 Busse aus.'],
    'kovin-rail “beide Seiten”: Kovin Rail, FC Orsa',
  ],
  [
    ['Kovin Rail und FC Orsa einig', 'Orsa Tarsk mahnt die KVP. Beide Seiten zahlen 40 Busse.'],
    'orsa-tarsk',
    'orsa-tarsk “Beide Seiten”: Orsa Tarsk, KVP',
  ],
  [
    ['Kovin Rail und FC Orsa einig', 'Die KVP mahnt Orsa Tarsk und die dpa. Beide Seiten zahlen 40 Busse.'],
    'kvp',
  ],
  // Who or what is done something to behind a subject that stands behind its verb; whose, near the front.
  [['Rat tagt', 'Regen.', '2019 verkaufte Kovin Rail sie an Orsa Tarsk.'], '? kovin-rail before: “Regen.”'],
  [
    [
      'Rat tagt',
      'Regen.',
      'Bereits kurz nach seinem Studium wurden 2019 Busse wie die von Kovin Rail gebaut.',
    ],
    '? kovin-rail',
  ],
  // What is only called so is no hearsay; the firm from a town.
  [['Rat tagt', 'Regen.', 'Peter Lind wurde 2019 wegen angeblicher Fehler ausgeschlossen.'], 'peter-lind'],
  [
    ['Rat tagt', 'Kovin Rail baut Busse. 2019 verkaufte die Firma aus Orsa sogar 40 Busse.'],
    'kovin-rail',
    'kovin-rail',
  ],
  // No dateline of a capital; a clause that only asks; somebody else's manager.
  [['Mittel kommt', 'Kovin. Regen.', 'Anfang des Jahres sorgte das Mittel für 40 Fragen.'], 'kovin'],
  [['Mittel kommt', 'Wien. Regen.', 'Anfang des Jahres sorgte das Mittel für 40 Fragen.']],
  [['Rat tagt', 'Regen.', 'Was es mit der Firma Kovin Rail auf sich hat.']],
  [
    ['Rat tagt', 'Regen.', 'Davon sprach der Sprecher eines anderen Konkurrenten der KVP.'],
    '? kvp before: “Regen.”',
  ],
  // From where those came of whom something is told; where something is only said.
  [
    ['Rat tagt', 'Regen in Lurow. Lurow. Lurow.', 'Rund 40 Geflüchtete aus Lurow haben in Sachsen Arbeit.'],
    '? sachsen',
  ],
  [['Lurow hilft', 'Regen.', 'Rund 40 Geflüchtete aus Lurow haben in Sachsen Arbeit.'], 'lurow'],
  [['Kovin hilft', 'Regen.', 'Rund 40 Geflüchtete aus Lurow haben inzwischen Arbeit.'], 'kovin'],
  // Who does something inside an attribute.
  [['Rat tagt', 'Regen.', 'Ein Richter verminderte die von der KVP verlangte Strafe auf vier Jahre.']],
  // What only announces something, and who says so too.
  [['Rat tagt', 'Regen.', 'Wie wichtig die Brücke für Kovin ist, weiß Baumeister Peter Lind.']],
  [['Rat tagt', 'Regen.', 'Wie Peter Lind mitteilte, zeigt Kovin zwei Brücken.'], 'kovin'],
  [['Rat tagt', 'Regen.', 'Darauf verweist auch der alte Baumeister Peter Lind.']],
  [['Rat tagt', 'Regen.', 'Das Gespräch führte Peter Lind in Kovin.']],
  [['Rat tagt', 'Regen.', 'Peter Lind hat die Lage in Kovin unter die Lupe genommen.']],
  [['Rat tagt', 'Regen.', 'Wer nach dem Grund für den Stau in Kovin sucht, stößt schnell auf Kovin Rail.']],
  // Harm that is done somewhere, though somebody without a card tells it.
  [['Rat tagt', 'Regen.', 'Rund 40 Drohnen sind laut Militär auf Kovin abgefeuert worden.'], 'kovin'],
  [['Rat tagt', 'Regen.', 'Rund 40 Drohnen sind laut Militär nach Kovin verkauft worden.'], '? kovin'],
  // A condition right behind what somebody asks for.
  [['Rat tagt', 'Die KVP fordert einen Deich. Steigt Wasser auf, muss Kovin zahlen.'], '? kvp', '? kovin'],
  [['Rat tagt', 'Die KVP hat einen Deich. Steigt Wasser auf, muss Kovin zahlen.'], 'kvp', 'kovin'],
  [['Rat tagt', 'Die KVP sieht einen Deich vor.', 'Steigt Wasser auf, muss Kovin zahlen.'], '? kovin'],
  // Whom a plan is for, somebody told before; nothing, with the weather.
  [
    ['Rat tagt', 'Regen.', 'Ein Plan der KVP soll sie schneller nach Wien bringen.'],
    '? kvp before: “Regen.”',
  ],
  [['Rat tagt', 'Regen.', 'Peter Lind rechnet damit, dass es in Kovin regnet.'], 'peter-lind'],
  // Who speaks, and to which paper.
  [['Rat tagt', '„Wir müssen nach Kovin fahren“, sagte Peter Lind dem Blatt.'], 'peter-lind'],
];

it.each(CASES.map(([paragraphs, ...facts]) => ({ paragraphs, facts })))(
  '$paragraphs',
  ({ paragraphs: [headline, ...texts], facts: expected }) => {
    const plain = articleOf(texts, { language: 'de', title: headline! });
    const [, ...rest] = plain.paragraphs;
    const article = { ...plain, paragraphs: [{ text: headline!, role: 'headline' as const }, ...rest] };
    // Who speaks for an office.
    const entities = entitiesOf(article, ...ENTITIES).map((entity) =>
      entity.id === 'kurt-tal' ? { ...entity, role: 'Sprecher' } : entity,
    );
    const { facts } = compileRead(article, sentencesOf(article), entities);
    const last = facts.filter((fact) => fact.paragraphs[0] === texts.length + 1);
    const written = last.map(({ card, note, doubts }) =>
      [...(doubts.length > 0 ? ['?'] : []), card, note ?? []].flat().join(' '),
    );
    expect(written).toEqual(expected);
  },
);
