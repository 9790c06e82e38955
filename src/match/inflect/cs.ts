import type { Grammar } from './grammar.ts';

/** Czech. Columns: genitive, dative, accusative, instrumental, locative, vocative. */
export const CZECH: Grammar = {
  phrase: 'agreement',
  people: 'all',
  adjectivesBehind: '[áéíýaoy]',
  clearAdjectives: true,
  letters: { C: 'bcčćdďfghjklmnňpqrřsštťvwxzž', V: 'aáeéěiíoóuúůyý', K: 'kgh', S: 'cčďjňřšťž' },
  softening: 'k→c g→z h→z ch→š r→ř',
  menEnd: 'ský|cký|ý|ek',
  womenEnd: 'á|ova',
  womenGiven: 'a|ie',
  men: `bernie eddie freddie charlie robbie jamie ernie louie narendra akira musa isa joshua jiří kuba honza jirka míša péťa ota jarda franta pepa tonda láďa vašek luka nikita ilja mustafa andrea nicola`,
  women: `elizabeth margaret kate jacqueline catherine ann anne joan helen karen susan jennifer meghan megan carmen
    ruth ester edith kim mary emily judith ingrid dagmar miriam kirsten`,
  still: `soči tbilisi baku bordeaux glasgow na za pro do od ze ve při nad
    pod sobě`,
  and: 'a',
  common: `pásmo průliv záliv moře oceán jezero řeka kanál ostrov ostrovy poloostrov hora hory náměstí ulice třída
    kraj okres město obec republika federace království stát státy emiráty provincie údolí poušť
    ministerstvo agentura výbor komise rada soud nejvyšší ústavní městský krajský okresní vrchní úřad správa
    služba fond nadace institut ústav univerzita akademie škola nemocnice divadlo muzeum velvyslanectví
    strana hnutí fronta unie asociace společnost banka továrna skupina pohár cena řád plán zákon dohoda
    smlouva pakt doktrína operace bitva válka revoluce letiště nádraží stadion most park hrad zámek kostel
    kancelář`,
  small: `eurozóna twitter facebook instagram brexit koronavirus holokaust bundestag kneset talibové labouristé
    konzervativci toryové`,
  tables: `
    # Names of people
    he ^(pav|kar|hav)+el  la lovi/lu * lem lovi/lu le      — Pavel
    he ^pet+r           ra rovi/ru * rem rovi/ru ře        — Petr
    he C+ý              ého ému * ým ém                   — Novotný
    he C+yj             ého ému * ým ém                   — Zelenskyj
    he o+e              =/ea =/eovi/eu * =/eem/em =/eovi =/ee — Joe
    he C+í              ího ímu * ím ím                   — Jiří
    he C+y              yho ymu/ymu * ym ym               — Kennedy
    he [cs]k+i          ého/iho ému/imu * ým/im ém/im     — Morawiecki
    he ei+              e/ho ovi/mu * em/m ovi/m          — Milei
    he C+i              iho imu * im im                   — Gandhi
    he k+e              ea/a eovi/ovi/u * em/eem eovi/ovi  — Mike
    he g+e              e/ea e/eovi/ovi * em/e/eem e/eovi/ovi — George
    he i+e              eho emu * em em                   — Bernie
    he C+e              e/eho/ea/a emu/ovi/eovi * em/eem em/ovi/eovi — Pence
    he i+o              a ovi/u * em ovi/u o              — Tomio
    he u+               a ovi/u * em ovi/u                — Netanjahu
    he C+o              a/oa ovi/oovi/u * em/oem ovi/oovi o — Ivo
    he [cčďjňřšťž]+a    i/y ovi u ou ovi o                — Janša
    he C+a              y ovi u ou ovi o                  — Škoda
    he,m i+us           a ovi/u * em ovi/u                — Julius
    he ^krist+us        a ovi/u * em ovi/u e              — Kristus
    he C+ec             ce covi/ci * cem covi/ci če       — Němec
    he [CV]+něk         ňka ňkovi/ňku * ňkem ňkovi/ňku ňku — Zbyněk
    he V?C+ek           ka kovi/ku * kem kovi/ku ku       — Vlček
    he ^al+eš           eše/še ešovi/eši/šovi/ši * ešem/šem ešovi/eši/šovi/ši eši/ši — Aleš
    he [cčćďjňřšťžx]+   e ovi/i * em ovi/i i              — Tomáš
    he [sz]+            e/a ovi/u/i * em ovi/u/i i/e      — Banks
    she C+á             é é ou ou é                       — Nováková
    # Possessives of people, without the forms that are also the surname of a woman: Babišova, Babišová
    his (pav|kar|hav)+el lův lovo lovu lově lovy lovým lových lovými — Havel
    his C+ek            kův kovo kovu kově kovy kovým kových kovými — Čapek
    his C+ec            cův covo covu cově covy covým cových covými — Němec
    his C+[ao]          ův ovo ovu ově ovy ovým ových ovými — Fiala
    his C+              ův ovo ovu ově ovy ovým ových ovými — Trump
    hers [bdflmnpstvzi]+a in ina ino inu ině iny iným inou iných inými — Diana
    # Masculine nouns and names
    m C+us              u/usu u/usu * em/usem u/usu       — Virus
    m C+os              u/osu u/osu * em/osem u/osu       — Kosmos
    he tch+             e/a ovi/i/u * em ovi/i/u i/e      — Mitch
    he C+               a ovi/u * em ovi/u e              — Trump
    m ^dv+ůr            ora oru * orem oře                — Dvůr
    m ^d+ům             omu omu * omem omě                — Dům
    m ^d+en             ne ni/nu * nem ni/nu              — Den
    m ^(led|břez|dub|květ|červ|srp)+en  na nu * nem nu    — Leden
    m C+ec              ce ci * cem ci                    — Liberec
    m C+ek              ku/ka ku * kem ku                 — Domek
    m [cčďjňřšťž]+      e i * em i                        — Třebíč
    m K+                u/a u * em u                      — Svitávk
    m el+               u/a/e u/i * em u/i/e              — Izrael
    m C+                u/a u * em u/ě/e                  — Londýn
    # Feminine nouns and names
    f i+a               e/i i u/i ou/í i                  — Asia
    f e+a               y/je i/e/ji u ou/jí i/e/ji                    — Korea
    f ic+a              e/i i/e i/u í/ou i/e o            — Bystrica
    f [cčďjňřšťž]+a     i/y i/e u ou i/e o                — Naďa
    f C+a               y ^e u ou ^e o                    — Praha
    f V+a               y e/i u ou e/i                    — Nikaragua
    f i+e               e i i í i                         — Británie
    f C+[eě]            e i i í i                         — Francouze
    f C+eň              ně ni = ní ni                     — Plzeň
    f slav+             i i = í i                         — Boleslav
    f os+t              ti ti = tí ti                     — Společnost
    f [cčďjňřšťž]+      e/i i = í i                       — Bukurešť
    # Neuter nouns
    n [eiyC]+um            a u = em u                        — Muzeum
    n C+o               a u = em u/ě/e                    — Brno
    n i+o               a u = em u                        — Rádio
    n C+í               í í = ím í                        — Království
    n C+[eě]            e i = em i                        — Labe
    # Plurals
    pl ic+e             0 ím = emi ích                    — Pardubice
    pl ^ván+oce         oc ocům = ocemi/oci ocích           — Vánoce
    pl C+[eě]           í/0 ím = emi ích                    — Země
    pl C+ky             ek/ků kám/kům ky kami/ky kách/cích — Benátky
    pl C+y              ů/0 ům/ám y/e y/ami ech/ách       — Čechy
    pl c+i              ů ům e i ích                      — Konzervativci
    pl C+i              ů ům y/e y/i ech/ích              — Briti
    pl C+ové            ů ům y/e y/i ech/ích              — Britové
    pl C+é              ů ům y y ech                      — Labouristé
    pl C+a              0 ům a y ech                      — Města
    # Adjectives
    am C+ý              ého ému * ým ém                   — Evropský
    am [^eá]n|[^tvnž]|^třet|^bož+í    ího ímu * ím ím                   — Národní
    am [CV]+ův          ova ovu * ovým ově                — Karlův
    af C+á              é é ou ou é                       — Evropská
    af [^eá]n|[^tvnž]|^třet|^bož+í    í í í í í                         — Národní
    af (ov|in)+a        y ě u ou ě                        — Karlova
    an C+é              ého ému = ým ém                   — Spojené
    an [^eá]n|[^tvnž]|^třet|^bož+í    ího ímu = ím ím                   — Severní
    an (ov|in)+o        a u = ým ě                        — Karlovo
    apl C+é             ých ým * ými ých                  — Spojené
    apl ^zelen+í        ých ým * ými ých                  — Zelení
    apl l+í             ých/ích ým/ím * ými/ími ých/ích   — Nezávislí
    apl [^eá]n|[^tvnž]|^třet|^bož+í   ích ím * ími ích                  — Národní
    apl (ov|in)+y       ých ým * ými ých                  — Karlovy
    # Abbreviations that are read as a word; others do not change
    abc CVCC?+          u u = em u                        — ČEZ
  `,
};
