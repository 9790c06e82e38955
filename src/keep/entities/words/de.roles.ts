/** German nouns for what somebody is, beside the titles. */
export const GERMAN_ROLES = `
  stürmer stürmerin torjäger torjägerin torwart torhüterin keeper abwehrspieler abwehrspielerin innenverteidiger
  mittelfeldspieler mittelfeldspielerin angreifer angreiferin kapitän nationalspieler nationalspielerin spielmacher neuzugang teamkollege
  norweger schwede däne isländer finne niederländer belgier portugiese kroate serbe grieche tscheche slowene ire schotte
  kanadier australier japaner brasilianer argentinier marokkaner nigerianer
  autor autorin schriftsteller schriftstellerin journalist journalistin reporter schauspieler schauspielerin
  regisseur regisseurin sänger sängerin musiker musikerin komponist dirigent maler malerin künstler künstlerin
  architekt architektin ingenieur ingenieurin forscher forscherin wissenschaftler wissenschaftlerin physiker
  physikerin chemiker biologe biologin mathematiker historiker historikerin soziologe ökonom ökonomin philosoph
  jurist juristin anwalt anwältin arzt ärztin unternehmer unternehmerin gründer gründerin mitgründer investor
  manager managerin banker politiker politikerin kandidat kandidatin experte expertin analyst analystin berater
  beraterin entwickler entwicklerin programmierer spieler stürmer torwart fußballer läufer fahrer pilot lehrer
  lehrerin schüler student studentin aktivist aktivistin blogger bloggerin moderator moderatorin leiter leiterin
  mitglied chefredakteur ehefrau ehemann witwe sohn tochter bruder schwester vater mutter zeuge opfer täter polizist
  soldat offizier astronaut glaziologe glaziologin klimaforscher meteorologe geologe geologin virologe virologin archäologe
  archäologin politologe politologin soziologin psychologe psychologin theologe theologin germanist kapitän torhüter
  linksaußen rechtsaußen mittelfeldspieler verteidiger angreifer schwimmer schwimmerin radprofi rennfahrer
  bildhauer bildhauerin keramiker keramikerin grafiker grafikerin filmemacher filmemacherin dramaturg dramaturgin pianist pianistin
  cellist cellistin geiger geigerin organist organistin tänzer tänzerin choreograf choreografin onkologe onkologin chirurg chirurgin
  ratsfrau ratsherr stadträtin ortsvorsteher ortsvorsteherin baudezernentin schulleiter schulleiterin gärtner gärtnerin
  bauer bäuerin biobauer milchbauer bergbauer obstbauer gemüsebauer weinbauer schäfer schäferin kämmerer kämmerin
  rentner rentnerin landwirt landwirtin winzer bäcker gastwirt nachbar nachbarin angeklagter angeklagte zeugin
  verteidigerin ermittler kommissar wirt vorgänger vorgängerin nachfolger nachfolgerin dichter dramatiker fotograf fotografin designer verleger produzent produzentin juwelier juwelierin gutachter gutachterin wirtin bäckerin tischler tischlerin schreiner handwerker
  handwerkerin verwaltungsmann verwaltungsfrau geschäftsmann geschäftsfrau parteifreund parteifreundin amtsinhaber amtsinhaberin kaufmann kauffrau händler händlerin apotheker apothekerin tierarzt tierärztin förster försterin jäger fischer fischerin
  kapitänin lokführer lokführerin pilotin busfahrer hausarzt hausärztin notarzt sanitäter sanitäterin feuerwehrmann kunsthistoriker
  kunsthistorikerin musikerin dirigentin komponistin dichterin verlegerin regisseurin intendantin kuratorin kurator restaurator
  nationalrätin ständerätin bundesrätin regierungsrätin kantonsrätin grossrat grossrätin
  staatsrätin landesrat landesrätin gemeinderätin schlachter schlachterin metzger metzgerin fleischer fleischerin imker imkerin zimmermann maurer schlosser elektriker
  friseur friseurin optiker optikerin buchhändler buchhändlerin hebamme pfleger pflegerin erzieher erzieherin dolmetscher dolmetscherin übersetzer übersetzerin
  restauratorin oberstaatsanwalt oberstaatsanwältin rechtsanwalt rechtsanwältin notar notarin steuerberater anwohner anwohnerin
  bewohner bewohnerin besitzer besitzerin betreiber betreiberin veranstalter veranstalterin organisator organisatorin geschädigter millionär millionärin multimillionär milliardär milliardärin
`;
