import type { Grammar } from './grammar.ts';

/** Slovene. Columns: genitive, dative, accusative, instrumental, locative, and the surname of a woman: `Mayeva`. */
export const SLOVENE: Grammar = {
  phrase: 'agreement',
  people: 'all',
  adjectivesBehind: '[sšc]k[aieo]',
  adjectiveEnd: '(?:[sšcčž]k|[bdjlmrsštvzž]n|[jlžčš]en|[oe]v)[iaeo]',
  letters: { C: 'bcčćdđfghjklmnpqrsštvwxzž', V: 'aeiou', S: 'cčćđšžj' },
  womenGiven: 'a',
  men: `narendra akira musa isa joshua borna luka miha nejc jaka matija žiga aljoša saša andrija ilija nikita kosta mustafa nikola andrea`,
  women: `elizabeth margaret kate jacqueline catherine ann anne joan helen karen susan jennifer meghan megan carmen
    ruth esther edith kim mary emily judith ingrid karin ines iris miriam`,
  still: 'za na pri po do od iz ob pod nad pred med brez proti zoper ter',
  and: 'in',
  common: `pas ožina zaliv morje ocean jezero reka kanal otok otoki polotok gora trg ulica cesta mesto občina
    republika federacija kraljestvo država države emirati pokrajina dolina puščava ministrstvo agencija
    odbor komisija svet sodišče vrhovno ustavno okrožno okrajno višje urad uprava služba sklad fundacija
    inštitut univerza akademija šola bolnišnica gledališče muzej veleposlaništvo stranka gibanje fronta
    unija združenje družba banka tovarna skupina pokal nagrada red načrt zakon sporazum pogodba pakt
    doktrina operacija bitka vojna revolucija vstaja letališče postaja stadion most park grad`,
  small: `evroobmočje twitter facebook instagram brexit koronavirus holokavst bundestag kneset talibani laburisti
    konservativci`,
  tables: `
    # Names of people
    he ^pav+el          la lu * lom lu                    — Pavel
    he ^(jož|lojz|anž|ton|stan|franc|cvet|mat|ant|brac|peterl)+e  eta etu * etom etu — Jože
    he C+en             na/ena nu/enu * nom/enom nu/enu   — Prešeren
    he [cgv]+e          ea/eja/a eu/eju/u * em/ejem/om eu/eju/u — Farage
    he V+e              eja/= eju/= * ejem/= eju/=                — Joe
    he C+e              a/eja/ea u/eju/eu * om/ejem/em u/eju/eu — Jean-Claude
    he [CV]+o           a/oja u/oju * om/em u/oju         — Marko
    he (sk|ck|ln|šn)+i  ega/ija emu/iju * im/ijem em/iju — Zelenski
    he ei+              a/ja u/ju * em/jem u/ju        — Milei
    he C+i              ija iju * ijem iju                — Gandhi
    he e+y              yja/ya yju/yu * yjem/yem yju/yu   — Sanchey
    he C+y              yja/ya/ija yju/yu * yjem/yem yju/yu — Jeremy
    he,m ^(aleksand|pet|dimit|laz)+ar  ra ru * rom ru     — Aleksandar
    he C+a              e/a i/u o/a o/om i/u              — Luka
    he ^mes+ec          eca ecu * ecem ecu                — Mesec
    she r+              =/jeve =/jevi =/jevo =/jevo =/jevi jeva/ova — Thatcher
    she S+              =/eve =/evi =/evo =/evo =/evi eva — Puhovič
    she V+y             =/yeve =/yevi =/yevo =/yevo =/yevi yeva — May
    she k+el            =/love =/lovi =/lovo =/lovo =/lovi lova — Merkel
    she C+              =/ove =/ovi =/ovo =/ovo =/ovi ova — Johnson
    she C+i             =/ijeve =/ijevi =/ijevo =/ijevo =/ijevi ijeva — Bibi
    she C+a             e/= i/= o/= o/= i/=               — Joveva
    # Possessives of people
    his [čšžj]+a        ev eva evo eve evi evega evemu evem evim evih evimi — Janša
    his C+ec            čev čeva čevo čeve čevi čevega čevemu čevem čevim čevih čevimi — Šarec
    his [cčćđšžj]+      ev eva evo eve evi evega evemu evem evim evih evimi — Dončić
    his r+              jev jeva jevo jeve jevi jevega jevemu jevem jevim jevih jevimi — Pahor
    his C+en            nov/enov nova/enova novo/enovo nove/enove novi/enovi novega/enovega novemu/enovemu novem/enovem novim/enovim novih/enovih novimi/enovimi — Biden
    his C+ek            kov kova kovo kove kovi kovega kovemu kovem kovim kovih kovimi — Počivalšek
    his C+[ao]          ov ova ovo ove ovi ovega ovemu ovem ovim ovih ovimi — Obama
    his C+i             ijev ijeva ijevo ijeve ijevi ijevega ijevemu ijevem ijevim ijevih ijevimi — Gandhi
    his V+y             yev yeva yevo yeve yevi yevega yevemu yevem yevim yevih yevimi — Orsay
    his C+              ov ova ovo ove ovi ovega ovemu ovem ovim ovih ovimi — Trump
    hers [CV]+a         in ina ino ine ini inega inemu inem inim inih inimi — Diana
    # Masculine nouns and names
    he,m C+elj          lja lju * ljem lju                — Bruselj
    he,m C+ec           ca cu * cem cu                    — Britanec
    he,m ^CC?ek+        a u * om u                        — Krek
    he,m C+ek           ka ku * kom ku                    — Maček
    he,m ^(pet|kop|cip|aleksand|silvest|vet)+er  ra ru * rom ru — Koper
    he,m C+el           la/ela lu/elu * lom/elom lu/elu   — Bettel
    m ^d+an             ne/neva/an nevu/ne * nem/nevom nevu/ne — Dan
    m C+en              na/ena nu/enu * nom/enom nu/enu   — Teden
    he,m C+em           ma/ema mu/emu * mom/emom mu/emu   — Sejem
    he,m ^zad+ar        ra ru * rom ru                    — Zadar
    he,m nt|st|[bmt]+er ra/erja/era ru/erju/eru * rom/erjem/erom ru/erju/eru — Center
    he,m e+r            rja/ra rju/ru * rjem/rom rju/ru   — Juncker
    he,m [aiou]+r       rja/ra rju/ru * rjem/rom rju/ru   — Maribor
    he,m S+             a u * em u                        — Kranj
    he tch+             a u * om/em u                     — Mitch
    he Cz+              a u * om/em u                     — Scholz
    he C+               a u * om u                        — Johnson
    m C+                a/u u * om u                      — London
    he,m u+             ja ju = jem ju                    — Peru
    m C+i               ija iju = ijem iju                — Tbilisi
    m v+e               eja eju = ejem eju                — Zimbabve
    he,m V+y            ya/yja yu/yju * yem/yjem yu/yju   — May
    # Feminine nouns and names
    f [sšč]k+a          e i/em o o i/em                   — Irska
    f C+a               e i o o i                         — Ljubljana
    f V+a               e i o o i                         — Nikaragua
    f z+en              ni ni = nijo ni                   — Bolezen
    f C+ev              ve vi = vijo vi                   — Cerkev
    f ost|stvar|stran|oblast|pomoč|noč|moč|luč|peč|reč|smrt|vas+  i i = jo i           — Skupnost
    # Neuter nouns
    n [jcčšž]+e         a u = em u                        — Morje
    n C+e               eta/a etu/u = etom/em etu/u       — Sončne
    n i+o               a u = em/om u                     — Tokio
    n C+o               a u = om u                        — Kraljestvo
    # Plurals
    pl [cčšž]+i         ev em e i ih                      — Britanci
    pl j+i              ev em e i ih                      — Kraji
    pl C+i              ov/i om/em e/i i/mi ih/eh         — Laburisti
    pl ^ig+re           er ram = rami rah                 — Igre
    pl [bv]+lje         elj ljam = ljami ljah             — Trbovlje
    pl v+ne             en nam = nami nah                 — Ravne
    pl C+e              0 am = ami ah                     — Države
    # Adjectives
    am [oe]v|in+        ega emu * im em                   — Cankarjev
    am C+i              ega emu * im em                   — Evropski
    af C+a              e i o o i                         — Evropska
    an C+o              ega emu = im em                   — Združeno
    an [cčšž]+e         ega emu = im em                   — Rdeče
    apl C+[ei]          ih im e/= imi ih                  — Združene
    # Abbreviations
    abc ^n+ato          ata atu = atom atu                — NATO
    abc ^u+efa          efe efi efo efo efi               — UEFA
    abc ^f+ifa          ife ifi ifo ifo ifi               — FIFA
    abc V+              -ja -ju = -jem -ju                — EU
    abc C+              -ja/-a -ju/-u = -jem/-om -ju/-u   — BDP
  `,
};
