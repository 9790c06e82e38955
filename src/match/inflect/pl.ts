import type { Grammar } from './grammar.ts';

/** Polish. Columns: genitive, dative, accusative, instrumental, locative, vocative. */
export const POLISH: Grammar = {
  phrase: 'agreement',
  people: 'all',
  adjectivesBehind: '(?:[^i]|ni)a|[ye]|[^cś]i',
  adjectiveEnd: '(?:[sc]k|dzk)(?:i|a|ie)|(?:[bcdfjlmrstwz]n|ow)[yae]',
  letters: { C: 'bcćdfghjklłmnńprsśtvwxzźż', V: 'aąeęioóuy', K: 'kg', S: 'cćjlńśźż' },
  softening: `b→bi p→pi w→wi v→vi f→fi m→mi n→ni s→si z→zi t→ci d→dzi r→rz ł→l k→c g→dz ch→sz h→sz st→ści zd→ździ
    sł→śl sn→śni zł→źl`,
  menEnd: '[sc]ki|dzki',
  womenEnd: '[sc]ka|dzka|owa|ówna',
  womenGiven: 'a',
  men: `narendra akira musa isa joshua kuba barnaba kosma bonawentura jarema saba sasza wania kola grisza misza ilja nikita mustafa abdullah luka
    andrea nicola`,
  women: `elizabeth margaret kate jacqueline catherine madeleine nancy ann anne joan helen karen susan jennifer meghan
    megan carmen ruth esther edith kim mary emily judith ingrid astrid`,
  still: `dumas hugo oslo tokio chicago soczi tbilisi baku bordeaux glasgow
    na do od po za dla ze we oraz przy pod nad ds im św`,
  and: 'i oraz',
  common: `ministerstwo sąd trybunał okręgowy rejonowy apelacyjny uniwersytet akademia politechnika szkoła szpital
    instytut kanał plan park strefa traktat umowa urząd rada komisja komitet fundacja stowarzyszenie wyspa
    wyspy półwysep cieśnina rzeka jezioro most plac ulica aleja zespół partia ruch grupa puchar mistrzostwa
    nagroda order ustawa dyrektywa protokół operacja bitwa wojna powstanie lotnisko port dworzec stadion
    muzeum teatr kancelaria biuro bank kodeks morze ocean zatoka góra góry dolina pustynia prowincja
    okręg hrabstwo województwo powiat gmina królestwo republika miasto doktryna porozumienie sojusz spółka
    koncern`,
  small: `eurozona twitter facebook instagram brexit polexit koronawirus holokaust bundestag kneset talibowie
    torysi laburzyści`,
  tables: `
    # Names of people
    he ^józ+ef          efa efowi * efem efie efie        — Józef
    he ^ale+ksander     ksandra ksandrowi * ksandrem ksandrze — Aleksander
    he [kg]+i           iego iemu * im im                 — Kowalski
    he C+i              iego iemu * im im                 — Gandhi
    he C+y              ego/y'ego emu/y'emu * ym ym       — Kennedy
    he k+e              e'a/'a e'owi/'owi * iem/e'em e'u/'u — Mike
    he i+e              ego emu * em em                   — Bernie
    he C+e              'a/ego/e'a 'owi/emu/e'owi/owi * 'em/em/e'em/im 'u/em/e'u/ie — Farage
    he ei+              a/= owi/= * em/= u/=              — Milei
    he o+e              =/ego =/emu * =/em =/em           — Joe
    he k+o              i/a/= ^e/owi/= ę/= ą/= ^e/=       — Poroszenko
    he i+o              a/o owi/o * em/o u/o              — Silvio
    he [łr]+o           y/a ^e/owi ę/a ą/em ^e/o          — Ziobro
    he C+o              a/ona/= owi/onowi/= * em/onem/= ie/onie/= — Bruno
    he ques|es|ois|eux+ a/'a owi/'owi * em/'em ie/'ie     — Jacques
    she [sc]k|dzk+a     iej iej ą ą iej                   — Kowalska
    she ow|ew|in|yn|[bcdlmrtwz]n+a   ej/y ej/ie ą/ę ą ej/ie            — Zacharowa
    she C+aja           iej/ej ej ą ą ej                  — Cwietajaja
    she C+              = = = = =                         — Kopacz
    # Masculine nouns and names
    m ^zamo+ść          ścia ściowi = ściem ściu          — Zamość
    he,m C+iec          ca cowi * cem cu                  — Sosnowiec
    he,m C+ec           ca cowi * cem cu                  — Mielec
    he,m C+iek          ka/ieka kowi/iekowi * kiem/iekiem ku/ieku — Maciek
    he,m C+ek           ka/ku kowi * kiem ku              — Marek
    he,m w+eł           ła łowi * łem le                  — Paweł
    he,m C+ów           owa/owu owowi * owem owie         — Kraków
    m ław+              ia iowi * iem iu                  — Wrocław
    m ^dom+             u owi * em u                      — Dom
    m ^urz+ąd           ędu ędowi * ędem ędzie            — Urząd
    m ^(rad|byt)om|^pcim+ ia iowi * iem iu                  — Radom
    m ^oświęcim+        ia iowi * iem iu                  — Oświęcim
    m ^d+zień           nia niowi * niem niu              — Dzień
    m C+i?eń            nia niowi * niem niu              — Wiedeń
    m ^biał+ystok       egostoku emustokowi * ymstokiem ymstoku — Białystok
    m ^krasn+ystaw      egostawu emustawowi * ymstawem ymstawie — Krasnystaw
    m ^r+óg             ogu ogowi * ogiem ogu             — Róg
    m C+ód              odu odowi * odem odzie            — Wschód
    m C+ór              oru orowi * orem orze             — Dwór
    m ci+ół             oła ołowi * ołem ele              — Kościół
    he,m V+ń          nia/niu niowi * niem niu          — Toruń
    he,m V+ś            sia/siu siowi * siem siu          — Miłoś
    he,m V+ć            cia/ciu ciowi * ciem ciu          — Miedź-Kopeć
    he,m d+ź            zia/ziu ziowi * ziem ziu          — Niedźwiedź
    he,m V+ź            zia/ziu ziowi * ziem ziu          — Paź
    he [kg]+            a owi * iem u                     — Tusk
    m [kg]+             a/u owi * iem u                   — Gdańsk
    he ch+              a owi * em u                      — Wojciech
    m ch+               a/u owi * em u                    — Gmach
    he cz|sz|rz|dz|[cjlż]+  a owi * em u                  — Miłosz
    m cz|sz|rz|dz|[cjlż]+   a/u owi * em u                — Paryż
    he,m x+             a/u owi * em ie                   — Halifax
    he C+               a owi * em ^e                     — Trump
    m C+                a/u owi * em ^e                   — Londyn
    he,m [aeiou]y+      a/'a owi/'owi * em/'em u/'u       — Macaulay
    # Feminine nouns and names
    f ^rzecz+pospolita  ypospolitej/pospolitej ypospolitej/pospolitej pospolitą ąpospolitą/pospolitą ypospolitej/pospolitej — Rzeczpospolita
    f ^kamien+na        nej nej ną ną nej                 — Kamienna
    f ^biał+a           ej ej ą ą ej                      — Biała
    f [kg]+a            i ^e ę ą ^e o                     — Praga
    f ch+a              y ^e ę ą ^e o                     — Socha
    f (cz|sz|rz|dz|c|ż)+a  y y ę ą y o                    — Róża
    f Vj+a              i i ę ą i o                       — Maja
    f [jl]+a            i i ę ą i o                       — Azja
    f C+ia              ii/i ii/i ię ią ii/i io           — Anglia
    f C+a               y ^e ę ą ^e o                     — Warszawa
    f V+a               y/i ie ę ą ie                     — Nikaragua
    f ^łó+dź            dzi dzi = dzią dzi                — Łódź
    f C*V+ś             si si = sią si                    — Białoruś
    f V[ś]?+ć           ci ci = cią ci                    — Solidarność
    f [dV]+ź            zi zi = zią zi                    — Gałąź
    f V+ń               ni ni = nią ni                    — Jesień
    f cz|sz|rz|[cż]+    y y = ą y                         — Bydgoszcz
    f ew+               wi wi = wią wi                    — Krew
    # Neuter nouns
    n [kg]+o            a u = iem u                       — Wojsko
    n [cjlż]|ch|sz+o    a u = em u                        — Jajco
    n C+o               a u = em ^e                       — Królestwo
    n i+o               a u = em u                        — Radio
    n C+ie              ia iu = iem iu                    — Opole-Powiśle-Zagłębie
    n C+e               a u = em u                        — Zakopane-Morze
    n um+               = = = = =                         — Centrum
    # Plurals
    pl ^niem+cy         iec/ców com cy/ców cami czech/cach             — Niemcy
    pl ^wło+chy         ch chom chy chami szech           — Włochy
    pl ^węg+ry          ier rom ry rami rzech             — Węgry
    pl ^stan+y          ów om y ami ach                   — Stany
    pl cz+ycy           yków ykom * ykami ykach           — Brytyjczycy
    pl l+acy            aków akom * akami akach           — Polacy
    pl C+cy             ców/ków com/kom * cami/kami cach/kach — Brexitowcy
    pl V+ści            stów stom * stami stach           — Komuniści
    pl r+zy             ów om * ami ach                   — Bułgarzy
    pl V+ci             tów tom * tami tach               — Szkoci
    pl V+si             sów som * sami sach               — Torysi
    pl C+owie           ów om * ami ach                   — Talibowie
    pl C+y              ów/0 om * ami ach                 — Chiny
    pl [kg]+i           ów/0 om * ami ach                 — Suwałki
    pl C+i              ów/0/i om/iom * ami/iami ach/iach — Mazury-Chłopi
    pl [cż]|cz|sz|rz+e  0/y om * ami ach                  — Kielce
    pl [lj]+e           i/0 om * ami ach                  — Koleje
    pl (isk|ysk|stw|ojsk)+a  0 om = ami ach               — Igrzyska
    pl an+ie            ów/0 om * ami ach                 — Republikanie
    pl C+ie             ii/i/ów iom * iami iach           — Indie
    # Adjectives
    am ^nasz+           ego emu * ym ym                   — Nasz
    af ^nasz+a          ej ej ą ą ej                      — Nasza
    an ^nasz+e          ego emu = ym ym                   — Nasze
    am [kg]+i           iego iemu * im im                 — Europejski
    am C+i              iego iemu * im im                 — Średni
    am C+y              ego emu * ym ym                   — Zjednoczony
    af [kg]+a           iej iej ą ą iej                   — Wielka
    af n+ia             iej iej ią ią iej                 — Średnia
    af trzec+ia         iej iej ią ią iej                 — Trzecia
    af [^jV]+a          ej ej ą ą ej                      — Zjednoczona
    an [kg]+ie          iego iemu = im im                 — Wielkie
    an C+ie             iego iemu = im im                 — Średnie
    an C+e              ego emu = ym/em ym/em             — Zakopane
    apl [kg]+ie         ich im * imi ich                  — Wielkie
    apl C+ie            ich im * imi ich                  — Średnie
    apl [nwł]+i         ych ym * ymi ych                  — Zieloni
    apl C+e             ych ym * ymi ych                  — Zjednoczone
    # Abbreviations
    abc C+              u/-u owi/-owi = em/-em/iem/-iem ie/-ie — PiS
  `,
};
