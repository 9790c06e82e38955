import { GERMAN_ROLES } from './de.roles.ts';
import type { WordLists } from './types.ts';

/** German. All nouns have a capital, so that names are told by what stands before them. */
export const de: WordLists = {
  language: 'de',
  articles: 'der die das den dem des ein eine einen einem einer eines',
  clause: `
    ich du er sie es wir ihr mich dich ihn uns euch ihm ihnen mein dein sein seine seinen seinem seiner ihre ihren
    ihrem ihrer unser unsere euer wer was wen wem wessen welche welcher welches wo wann wie warum weshalb wohin woher
    wenn falls ob dass weil da denn obwohl während als und oder aber doch sondern sowie noch auch nur so zu um ist
    sind war waren wird werden wurde wurden hat haben hatte hatten kann können muss müssen soll sollen will wollen
    darf mag dieser diese dieses diesen diesem jener jene jenes nicht kein keine keinen in im an am auf aus bei beim
    mit statt anstatt außer dank angesichts anlässlich infolge mithilfe samt inmitten gemäß mangels binnen nach seit von vom vor zum zur für durch gegen ohne über unter zwischen neben hinter bis trotz wegen laut
  `,
  plain: `
    ex vize
    alle alles viele vieles manche einige mehrere wenige jeder jede jedes beide andere anderen erst erste zweite
    dritte letzte letzter letzten neue neuer neuen neues große großer großen alte alter alten gut gute heute gestern
    morgen jetzt nun dann danach davor dort hier immer nie oft schon bald dabei damit dagegen dafür darum deshalb
    deswegen daher trotzdem allerdings jedoch zudem außerdem ferner auch sogar vielleicht wahrscheinlich natürlich
    leider eins zwei drei vier fünf sechs sieben acht neun zehn mehr weniger rund etwa fast knapp insgesamt inzwischen
    mittlerweile zuletzt zunächst schließlich bislang bisher künftig derzeit aktuell foto fotos bild bilder video
  `,
  times: `
    montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar jänner februar märz april mai juni
    juli august september oktober november dezember ende anfang mitte weihnachten ostern pfingsten silvester frühling sommer herbst
    winter montagabend dienstagabend mittwochabend donnerstagabend freitagabend uhr
  `,
  titles: `
    präsident präsidentin bundespräsident bundespräsidentin vizepräsident staatspräsident us-präsident ex-präsident
    kanzler kanzlerin bundeskanzler bundeskanzlerin altkanzler ministerpräsident ministerpräsidentin premierminister
    premierministerin premier minister ministerin außenminister außenministerin innenminister innenministerin
    finanzminister finanzministerin verteidigungsminister verteidigungsministerin justizminister justizministerin
    wirtschaftsminister wirtschaftsministerin gesundheitsminister gesundheitsministerin umweltministerin
    umweltminister verkehrsminister bundesminister staatssekretär staatssekretärin generalsekretär generalsekretärin
    general admiral oberst major leutnant hauptmann kommandeur bürgermeister bürgermeisterin oberbürgermeister
    oberbürgermeisterin senator senatorin abgeordnete abgeordneter richter richterin staatsanwalt staatsanwältin
    direktor direktorin vorsitzender vorsitzende parteichef parteichefin fraktionschef fraktionschefin chef chefin
    vorstandschef geschäftsführer geschäftsführerin sprecher sprecherin regierungssprecher botschafter botschafterin
    kommissar kommissarin könig königin kaiser kaiserin prinz prinzessin fürst herzog graf papst kardinal erzbischof
    bischof trainer trainerin bundestrainer nationaltrainer cheftrainer coach torhüter stürmer torjäger torwart angreifer mittelfeldspieler konzernchef konzernchefin firmenchef firmenchefin
    vorstandsvorsitzender vorstandsvorsitzende landeschef landeschefin landrat landrätin vorstand vorständin vize polizeisprecher polizeisprecherin
    innensenator innensenatorin finanzsenator bausenator intendant intendantin rektor rektorin bundestrainerin parteivorsitzende
    parteivorsitzender spezialist spezialistin ikone popikone legende urgestein idol veteran veteranin kenner kennerin berater beraterin
    superstar weltstar popstar profi talent pionier pionierin aktivist aktivistin kanzlerkandidat kanzlerkandidatin europaabgeordnete bundestagsabgeordnete bundestagsabgeordneter
  `,
  titleEnds: `
    preisträger preisträgerin     chef chefin minister ministerin präsident präsidentin vorstand vorständin vorsitzender vorsitzende trainer trainerin
    sprecher sprecherin direktor direktorin leiter leiterin politiker politikerin sekretär sekretärin abgeordnete
    abgeordneter kanzler kanzlerin richter richterin bürgermeister bürgermeisterin anwalt anwältin experte expertin
    forscher forscherin geschäftsführer geschäftsführerin manager managerin beauftragte beauftragter kommissar
    kommissarin senator senatorin kandidat kandidatin botschafter botschafterin gründer gründerin redakteur redakteurin
    korrespondent korrespondentin reporter reporterin ökonom ökonomin wissenschaftler wissenschaftlerin analyst
    analystin inhaber inhaberin spieler spielerin stürmer stürmerin torwart fahrer fahrerin schauspieler
    schauspielerin professor professorin arzt ärztin autor autorin sänger sängerin vize general landrat landrätin
    intendant intendantin bischof bischöfin dezernent dezernentin pfarrer pfarrerin physiker physikerin chemiker chemikerin
    biologe biologin geologe geologin virologe virologin historiker historikerin mediziner medizinerin psychologe psychologin
    soziologe soziologin politologe politologin meteorologe meteorologin ingenieur ingenieurin unternehmer unternehmerin
    künstler künstlerin rat rätin meister meisterin führer führerin referent referentin inspektor inspektorin läufer läuferin
    landwirt landwirtin ologe ologin graf gräfin händler händlerin lehrer lehrerin bäuerin förster försterin wart wartin
    spezialist spezialistin ikone legende berater beraterin aktivist aktivistin
    banker bankerin gouverneur gouverneurin rektor rektorin offizier offizierin archäologe archäologin direktorin amtsleiter klimatologe epidemiologe
  `,
  titleParts: 'ehemalige ehemaliger frühere früherer damalige damaliger stellvertretende stellvertretender',
  address: 'herr herrn frau dr prof professor professorin doktor sankt',
  roles: GERMAN_ROLES,
  demonyms: `
    deutsche deutscher deutschen deutsches französische französischer französischen britische britischer britischen
    englische englischen amerikanische amerikanischer amerikanischen us-amerikanische russische russischer russischen
    ukrainische ukrainischer ukrainischen belarussische belarussischen italienische italienischer spanische spanischer
    polnische polnischer polnischen ungarische österreichische österreichischer schweizer türkische türkischer
    chinesische chinesischer chinesischen japanische japanischer israelische israelischer palästinensische iranische
    syrische europäische europäischer europäischen deutsch englisch französisch russisch spanisch russen amerikaner
    briten franzosen italiener ukrainer polen chinesen türken juden christen muslime berliner hamburger münchner
    kölner bayerische bayerischer sächsische hessische
  `,
  speech: `
    sagte sagt erklärte erklärt betonte meinte teilte ergänzte antwortete fragte schrieb warnte forderte kritisierte
    berichtete versicherte behauptete starb kündigte bestreitet bestritt fordert warnt
  `,
  lives: 'geboren lebt lebte starb heiratete studierte wuchs',
  leaves: 'zurückgetreten zurücktrat trat-zurück tritt-zurück',
  removed: 'entlassen abberufen abgesetzt abgewählt gefeuert suspendiert gestürzt',
  credits: 'bericht geschrieben redigiert mitarbeit',
  bodyAt:
    'analyst analysten analystin ökonom ökonomin volkswirt chefvolkswirt chefökonom händler stratege anlagestratege',
  being: 'wurde ist',
  which: '',
  particles: 'von van de der den zu zur und la le bin al',
  links: 'für der des',
  and: 'und',
  at: 'in',
  into: 'aus nach bei von zwischen',
  motion: `
    strecke bahnstrecke zugstrecke neubaustrecke linie bahnlinie buslinie straße bundesstraße landstraße kreisstraße autobahn abschnitt
    streckenabschnitt verbindung bahnverbindung zugverbindung fährverbindung verkehr zugverkehr bahnverkehr fährverkehr fahrt weg radweg
    trasse route tunnel brücke
  `,
  placeOf: `
    bürgermeister bürgermeisterin oberbürgermeister oberbürgermeisterin landrat landrätin gemeinderat stadtrat stadt großraum raum nähe region
    westlich östlich nördlich südlich unweit nahe
  `,
  placeWithin:
    'landkreis kreis bezirk kanton bundesland bundesstaat département departement distrikt osten westen norden süden nordosten nordwesten südosten südwesten zentrum',
  placeFirst: 'stadt bad groß klein alt neu hohen ober unter nieder sankt',
  placeBehind: '',
  vessels:
    'app warn-app schiff forschungsschiff frachter tanker fähre yacht fregatte zerstörer u-boot kreuzfahrtschiff containerschiff segelschiff eisbrecher boot rettungsschiff frachtschiff handelsschiff',
  works:
    'film roman buch serie lied album stück gedichtband sammelband bildband erzählung novelle sammlung gedicht oper song single drama komödie hörspiel',
  quotesNames: false,
  ownersBefore: false,
  directions: 'nord süd ost west mitte',
  bodyFirst: `radio dynamo dinamo spartak torpedo lokomotiv fc ac afc sc inter sporting borussia bayern eintracht sv vfb vfl tsv hertha fortuna
    fk sk ask bk hk rapid wacker blau-weiß rot-weiß schwarz-weiß grün-weiß blau-weiss rot-weiss viktoria preußen holstein thw rb hsg fsv ssv msv spvgg mtv tus tsg alemannia arminia werder union partizan olimpija zalgiris maccabi hapoel olympique olympiakos panathinaikos`,
  eventFirst: 'hurrikan taifun operation orkan sturmtief',
  belongings: `
    chef chefin konzern aktie aktien sprecher sprecherin politiker politikerin werk werke tochter mitarbeiter vorstand
    vorstandschef vorstandschefin vorsitzende vorsitzender abgeordnete abgeordneter abgeordneten manager managerin gründer
    gründerin fraktion fraktionschef fraktionschefin generalsekretär generalsekretärin kunden zentrale betriebsrat spitze
    finanzchef präsident präsidentin direktor direktorin experte expertin ökonom ökonomin analyst analystin kandidat
    kandidatin minister ministerin mitglied mitglieder parteitag parteichef parteichefin landeschef kanzlerkandidat
    banker bankerin volkswirt volkswirtin stratege strategin gruppe filiale filialen modell modelle trainer stürmer profi torwart verteidiger fans umfrage studie korrespondent
    reporter vize geschäftsführer geschäftsführerin beschäftigte beschäftigten
  `,
  bodyOf: 'chef vorstand aktie tochter sprecher mitarbeiter aktien',
  bodyIn: '',
  bodyAfter: '',
  suchAs: 'wie',
  departments: '',
  namesakes: '',
  collectives: '',
  surnames: 'bach berg wald see post burg bund',
  adjectives: 'general',
  nounFirst: false,
  nounCapitals: true,
  compounds: 'ministerium bundesamt bundesgericht kanzleramt universität hochschule',
  bare: `
    kraft zukunft haft form frage richtung bezug höhe sicht gefahr ordnung rente betrieb gang anspruch arbeit aussicht
    brand besitz empfang eile fahrt grund hälfte hand kauf kontakt lage lohn mode not ruhe serie sorge summe quarantäne
    u-haft untersuchungshaft einzelhaft isolationshaft abschiebehaft auslieferungshaft verzug wahrheit kurzarbeit teilzeit vollzeit elternzeit insolvenz aktion sachen punkto deckung
    millionen milliarden prozent minuten zeitlupe theorie praxis eigenregie eigentum klammern teil teile rot weiß schwarz
    grün blau angriff konkurrenz abstimmung anbetracht hinblick ansätzen bälde bausch acht augenschein blick block echtzeit
    front führung handarbeit hochform kenntnis ketten kleidung lebensgefahr mathe sport musik kunst topform trance trauer
    umlauf urlaub pension winter sommer büros schule sicherheit tränen uniform verruf vorbereitung windeseile worten würde
    zeiten zivil zahlen zweifel folge kürze gänze scharen strömen raten bewegung bar naturalien gips wirklichkeit verbindung kooperation
    zusammenarbeit probleme konflikte streit häuser wohnungen unterkünfte kliniken turnhallen auftrag abwesenheit anwesenheit begleitung übereinstimmung fragen
  `,
  nouns: {
    person: '',
    place:
      'burg schloss kloster kreis landkreis bezirk bahnhof hauptbahnhof flughafen straße allee platz wald gebirge see',
    body: `ag gmbh bahn bund verband union partei kirche gesellschaft genossenschaft stiftung verein akademien börse
      zeitung rundschau anzeiger nachrichten post allianz feuerwehr arbeitgeberverband gewerkschaftsbund fußball-bund rentenversicherung versicherung
      liga bundesverband landesverband kreisverband sportbund mieterbund lehrerverband städtetag landkreistag`,
    event: '',
    agreement: '',
    plan: '',
    institution: `ministerium bundesamt bundesgericht kanzleramt universität hochschule institut landgericht amtsgericht
      oberlandesgericht verwaltungsgericht oberverwaltungsgericht verfassungsgericht gerichtshof arbeitsgericht
      staatsanwaltschaft polizeipräsidium regierungspräsidium bezirksregierung landratsamt kreisverwaltung klinikum uniklinik universitätsklinikum krankenhaus gymnasium akademie zentralbank
      gericht museum justizvollzugsanstalt jva generalstaatsanwaltschaft landesamt landeskriminalamt landtag finanzamt jugendamt
      gesundheitsamt rechnungshof staatskanzlei uniklinikum theater sammlungen kunstsammlungen bibliotheken landesbibliothek
      kammer handelskammer handwerkskammer ärztekammer anwaltskammer landwirtschaftskammer
      landesanstalt bundesanstalt forschungsanstalt versuchsanstalt medienanstalt`,
  },
  // English ones, which no German noun is like.
  inNames: {
    event: 'marathon',
    body: `group airlines airways shipping motors industries systems technologies foods brothers pictures records
      entertainment networks society association federation foundation company corporation lines line bank holding holdings
      capital partners energy cargo logistics pharma chemicals labs times herald tribune gazette records united rail trust enterprises payment payments`,
    institution:
      'authority university college school academy court council department agency committee centre center',
  },
  types: {
    place: `stadt gemeinde dorf landkreis kreis bezirk stadtteil ortsteil ort insel bundesland hauptstadt region provinz
      kleinstadt großstadt metropole kanton landeshauptstadt nachbarort`,
    body: `konzern unternehmen firma hersteller autobauer zulieferer versicherer fluggesellschaft airline partei gewerkschaft
      verein klub club zeitung zeitschrift magazin sender agentur nachrichtenagentur verband stiftung gruppe miliz
      bewegung start-up startup händler discounter bundesligist zweitligist drittligist rekordmeister anbieter betreiber
      kette reederei brauerei verlag band terrormiliz terrorgruppe riese plattform werft bündnis hilfsorganisation stadtwerke sparkasse volksbank label orchester chor
      mannschaft team brauhaus spedition stiftung initiative rundfunk dienst hilfswerk börse konkurrent konkurrenten rivale rivalen
      hotel gasthof restaurant maschinenbauer anlagenbauer schiffbauer flugzeugbauer fahrzeugbauer motorenbauer gesellschaft grundstücksverwaltung fachblatt portal gemeinschaft kommission
      wettbewerber bank bankhaus fonds investor mutter genossenschaft kanzlei ingenieurbüro planungsbüro architekturbüro agentur organisation dienstleister tochterfirma werk wettbewerbers`,
    event: 'kongress konferenz festival gartenschau bundesgartenschau turnier biennale',
    institution:
      'behörde institut ministerium forschungsinstitut justizvollzugsanstalt jva theater museum staatsanwaltschaft klinik amt klinikverbund',
  },
  common: `
    oberster oberste obersten staatliche staatlichen staatlicher statistisches statistische statistischen stadt gemeinde land landes kreis
    regierung landesregierung parlament landtag kreistag stadtrat stadtverwaltung gemeinderat bürgerschaft senat rathaus polizei feuerwehr
    bahnhof hauptbahnhof flughafen marktplatz markt umwelt inneres justiz bildung kultur verkehr gesundheit wirtschaft arbeit soziales
    finanzen verteidigung landwirtschaft forschung wissenschaft energie familie verfassungsschutz
  `,
  notNames: `
    gott internet corona covid covid-19 dna pc tv usb wlan it url html pdf cd dvd gps eu-weit kg km lkw pkw wc vgl bzw
    ip app cpu ram gb mb ok ic ice tnt neu tor tore töne verantwortung ngo teddy namen menschen kitas türen ermittlern anwohnern akw akws ki bmi gpt akt crew olympia abo abos co bio ceo cfo pr
  `,
};
