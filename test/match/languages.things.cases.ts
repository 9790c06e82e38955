// Things that are called after places and people: dishes, ships, quarters, titles, rulers; see languages.cases.ts.
import type { Group } from './languages.cases.ts';

export const THINGS: readonly Group[] = [
  {
    language: 'en',
    cards: {
      person: 'Queen Victoria, Victoria; Prince Albert, Albert; Tom Ford, Ford; Jimmy Carter, Carter',
      place: 'Boston; Dundee; Stockholm; Oxford; Brighton; Leeds; Paris; Alexandria',
      body: 'Labour Party; Senate',
    },
    longer: [
      'A dress from the show hangs in the Victoria and Albert Museum.',
      'The nurses of Boston Children’s Hospital went on strike.',
      'The jury called it a case of Stockholm syndrome.',
      'They argued for an hour about the Oxford comma.',
      'The council of Brighton & Hove put up the rent.',
      'The ferry Spirit of Dundee was late again.',
      'The novel “Two Winters in Paris” won a prize.',
      'She wrote a book on Alexander the Great and [Alexandria].',
      'Pope Albert II never existed, but Albert II of Monaco did.',
    ],
    alone: [
      'The [Victoria] and [Albert] of the film never quarrel.',
      'The [Senate] and Leeds University signed it.',
      '[Boston] children’s choirs sang in [Leeds].',
      'They flew from [Oxford] & [Brighton] in a balloon.',
      'He told the paper “I never liked Rome”, then left [Paris].',
      'The [Labour Party] of [Jimmy Carter] would be another one.',
    ],
  },
  {
    language: 'de',
    cards: { person: 'Karl; Olaf Scholz, Scholz', place: 'Leverkusen; Bern; Paris; Mainz', body: 'Bayer' },
    longer: [
      'Der Karl-Grüner-Preis geht nach Bremen.',
      'Das Edikt von Bern galt lange.',

      'Bayer Leverkusen holte einen Punkt.',
      'Gegen Bayer Uerdingen reichte es nicht.',
      'Von Karl dem Großen stammt der Brief.',
      'Karl V. dankte ab.',
      'Sie sah den Film »Ein Tag in Bern« zweimal.',
      'Der neue Mainz 05-Trainer schwieg.',
    ],
    alone: [
      'Die [Scholz]-Merz-Debatte war kurz.',

      'Die Aktie von [Bayer] fiel, in [Leverkusen] wurde gestreikt.',
      'Er sagte der Zeitung: »Ich bleibe in [Bern]«',
      'Zwischen [Paris] und [Mainz] fuhr kein Zug.',
      'Gestern hat [Scholz] die Großen der Branche getroffen.',
    ],
  },
  {
    language: 'fr',
    cards: { place: 'Paris; Lyon; Toulouse; Bordeaux; Dijon; Guinée; Corée', body: 'Renault' },
    longer: [
      'Une lithographie de Toulouse-Lautrec a été volée.',
      'Il vivait alors à Paris, au Texas.',
      'Le tramway va jusqu’à Lyon-La Duchère.',
      'La voiture est restée à Paris La Défense toute la nuit.',
      'Le cargo Ville de Bordeaux attendait au large.',
      'Elle vend de la moutarde de Dijon.',
      'La Corée du Nord et la Guinée équatoriale ont voté contre.',
    ],
    alone: [
      'Le maire cite « [Paris] » deux fois.',

      'La Ville de [Bordeaux] a signé.',
      'La ligne [Paris]-[Lyon] est coupée.',
      'Un vol [Paris]-Phuket a été retardé.',
      'L’alliance [Renault]-Nissan tient encore.',
      'À [Paris], au printemps, rien ne change.',
      'En [Guinée], le parti au pouvoir l’emporte.',
    ],
  },
  {
    language: 'es',
    cards: { person: 'Mariano Rajoy, Rajoy', place: 'Sevilla; Bilbao; Corea; León', body: 'Repsol' },
    longer: [
      'El ferri Ciudad de Sevilla sale a las ocho.',
      'Los vecinos de Bilbao La Vieja protestan.',
      'El premio Ciudad de Sevilla quedó desierto.',
      'Corea del Sur no respondió.',
      'El papa León XIII escribió la carta.',
      'La estación de Sevilla-Justa sigue cerrada.',
    ],
    alone: [
      'La Ciudad de [Sevilla] aporta la mitad.',
      'El AVE [Sevilla]-[Bilbao] no existe.',
      'El Partido Popular de [Rajoy] perdió.',
      'En [Bilbao] la huelga sigue; en [León] acabó.',
    ],
  },
  {
    language: 'cs',
    cards: { place: 'Brno; Praha; Ostrava; Hradec Králové', body: 'Škoda' },
    longer: [
      'Vodárna Ostrava zdražuje.',
      'Zámek Hradec Králové-Plotiště chátrá.',

      'Litex Ostrava včera podepsal smlouvu.',
      'Požár vypukl v domě v Brně-Židenicích.',
      'Na nádraží Brno-Židenice stál vlak.',
      'Hráči Sparty Praha nepřijeli.',
      'Soud řešil i ZOO Hradec Králové.',
    ],
    alone: [
      'Naproti [Praha] nic nestaví.',
      'Spor [Praha]–[Brno] trvá.',
      'Odbor [Škoda] mlčí.',

      'Přitom [Ostrava] peníze má.',
      'Vlak [Brno]-[Praha] měl zpoždění.',
      'Koncern [Škoda] mlčí.',
      'Ostrov Krk leží v moři, naše [Praha] ne.',
    ],
  },
  {
    language: 'pl',
    cards: { person: 'Donald Tusk, Tusk', place: 'Wisła; Kraków; Praga; Gdańsk; Warszawa' },
    longer: [
      'Wisła Kraków nie ma trenera.',
      'Kibice Wisły Kraków czekali do rana.',
      'Mieszka w dzielnicy Praga-Południe.',
      'Pociąg stanął na stacji Gdańsk-Wrzeszcz.',
    ],
    alone: [
      'Tymczasem [Gdańsk] czeka na decyzję.',
      'Pociąg [Gdańsk]-[Warszawa] stanął.',
      'Nad [Wisłą] [Kraków] buduje bulwar.',
      'Nasz [Kraków] jest inny.',
    ],
  },
  {
    language: 'uk',
    cards: { place: 'Донецьк; Київ; Львів' },
    longer: [
      'Мережа «Львів» продала два магазини.',
      'Серіал «Сім днів у Києві» вийшла торік.',
      'Захисник «Шахтаря» Донецьк забив двічі.',
      '«Шахтар» Донецьк не приїхав.',
      'На стадіоні «Динамо» Київ чекав арбітр.',
    ],
    alone: [
      'Він сказав: «[Львів] чекає на нас».',
      'У газеті «День» [Київ] названо першим.',
      'Тепер [Львів] чекає.',
    ],
  },
  {
    language: 'bg',
    cards: { place: 'Дунав; България; Русе; Варна; Пловдив' },
    longer: [
      'ТЕЦ „Варна изток“ спря два блока.',
      'Общинска банка Русе продава сграда.',

      'Литекс Пловдив остана без стадион.',
      'Болница „Света Анна“ Варна търси лекари.',
      'Дунав Русе взе точка.',
    ],
    alone: [
      'Докладът „Кой плаща“ на [България] излезе вчера.',
      'На река [Дунав] [България] има много острови.',
      'Според вестник „Труд“ [България] чака.',
    ],
  },
];
