// Well-known places beside the countries (those come from `Intl.DisplayNames`, see gazetteer.ts). A row, ended by a line or `;`, is a
// place: its names in English, German, Spanish and Russian, parted by ` = `, each spelling once. A speaker of one of the
// languages can read and correct it. In: continents, seas, capitals, cities of about a million and those that the
// news of the four languages name as often, states of the US, lands of Germany. Out: names that are a common
// surname or word besides, such as Nice and Reading.

/** Other names of countries, and names that `Intl.DisplayNames` spells as nobody writes. */
export const COUNTRIES = `
  United States = US = USA = United States of America = Vereinigte Staaten = Vereinigte Staaten von Amerika = Estados Unidos = Estados Unidos de América = EE UU = EEUU = США = Соединённые Штаты = Соединенные Штаты Америки = America
  United Kingdom = UK = Great Britain = Britain = Großbritannien = Gran Bretaña = Великобритания = Британия = Соединённое Королевство = Соединённое Королевство Великобритании и Северной Ирландии
  Russia = Russian Federation = Russische Föderation = Federación Rusa = Федерация Российская = Российская Федерация = РФ
  China = People's Republic of China = PRC = Volksrepublik China = КНР; Turkey = Türkiye
  Czech Republic = Czechia = Tschechische Republik = República Checa
  Netherlands = Niederlanden = Holland = Holanda = Нидерланды = Голландия; South Korea = Republic of Korea = Южная Корея
  North Korea = DPRK = Северная Корея = КНДР; Bosnia and Herzegovina = Bosnia = Bosnien = Босния
  Ivory Coast = Cote d'Ivoire = Elfenbeinküste = Costa de Marfil
  Democratic Republic of the Congo = Democratic Republic of Congo = DR Congo = DRC
  Myanmar = Burma = Birmania; Congo = Kongo = Конго; Hong Kong = Hongkong = Гонконг; Macau = Macao
  East Timor = Osttimor; Eswatini = Swaziland; Vatican = Vatican City = Holy See = Vatikan = Vaticano
  Palestine = Palästina = Palestina = Палестина; Syria = Syrian Arab Republic
  Iran = Islamic Republic of Iran; Belarus = Belorussia = Weißrussland = Bielorrusia = Белоруссия = Беларусь
  Moldova = Moldawien = Moldavia = Молдавия; Kyrgyzstan = Kirgistan = Киргизия; North Macedonia = Macedonia
  Trinidad and Tobago; Antigua and Barbuda; Sao Tome and Principe; Saint Kitts and Nevis; Saudi Arabia = KSA
  United Arab Emirates = UAE = Emirates = Vereinigten Arabischen Emiraten = Emiraten; Bahamas; Gambia; Philippines; Maldives
  Soviet Union = USSR = Sowjetunion = UdSSR = Unión Soviética = URSS = СССР = Советский Союз
  Russian SFSR = РСФСР; Украинская ССР = УССР; Белорусская ССР = БССР
  Yugoslavia = Jugoslawien = Югославия; Czechoslovakia = Tschechoslowakei = Checoslovaquia = Чехословакия
  East Germany = GDR = DDR = ГДР; West Germany
  Germany = Federal Republic of Germany = Bundesrepublik = Bundesrepublik Deutschland = ФРГ; Republic of Ireland
  England = Inglaterra = Англия; Scotland = Schottland = Escocia = Шотландия; Wales = Gales = Уэльс
  Northern Ireland = Nordirland = Irlanda del Norte; Kosovo = Косово; Taiwan = Тайвань
  Abkhazia = Abchasien = Abjasia = Абхазия; South Ossetia = Südossetien = Южная Осетия
  Transnistria = Transnistrien = Приднестровье; Crimea = Krim = Crimea = Crimean Peninsula = Крым
  Donbas = Donbass = Донбасс; Chechnya = Tschetschenien = Chechenia = Чечня; Siberia = Sibirien = Сибирь
  Kurdistan = Курдистан; Tibet = Тибет; Xinjiang = Синьцзян; Kashmir = Kaschmir = Cachemira = Кашмир
  Eje Cafetero; Catalonia = Katalonien = Cataluña = Catalunya = Каталония; Basque Country = Baskenland = País Vasco
  Bavaria = Bayern = Baviera = Бавария; Saxony = Sachsen; Prussia = Preußen = Prusia = Пруссия
  Gaza = Gaza Strip = Gazastreifen = Franja de Gaza = Газа = Сектор Газа
  West Bank = Westjordanland = Cisjordania; Golan Heights = Golanhöhen; Korean Peninsula
`;

/** Continents and their parts, seas, rivers, mountains. */
export const REGIONS = `
  Europe = Europa = Европа; Asia = Asien = Азия; Africa = Afrika = África = Африка
  North America = Nordamerika = América del Norte = Norteamérica = Северная Америка
  South America = Südamerika = América del Sur = Sudamérica = Южная Америка
  Latin America = Lateinamerika = América Latina = Latinoamérica = Латинская Америка
  Central America = Mittelamerika = Centroamérica = América Central
  Antarctica = Antarktis = Antártida = Антарктида = Антарктика; Arctic = Arktis = Ártico = Арктика
  Oceania = Ozeanien = Oceanía
  Middle East = Mideast = Naher Osten = Nahen Osten = Oriente Medio = Medio Oriente = Oriente Próximo = Ближний Восток
  Far East = Дальний Восток; Eastern Europe = Osteuropa = Europa del Este = Восточная Европа
  Western Europe = Westeuropa = Европа Западная = Западная Европа
  Central Asia = Zentralasien = Asia Central = Центральная Азия = Средняя Азия
  Southeast Asia = South-East Asia = Südostasien = Sudeste Asiático; East Asia = Ostasien
  South Asia = Südasien; Central Europe = Mitteleuropa; North Africa = Nordafrika; West Africa = Westafrika
  East Africa = Ostafrika; Sub-Saharan Africa; Balkans = Balkan = Balcanes = Балканы
  Caucasus = Kaukasus = Cáucaso = Кавказ; Baltics = Baltic States = Baltikum = Прибалтика
  Scandinavia = Skandinavien = Escandinavia = Скандинавия; Caribbean = Karibik = Caribe; Horn of Africa
  Sahel; Sahara = Сахара; Atlantic = Atlantic Ocean = Atlantik = Atlántico = Атлантика = Атлантический океан
  Pacific = Pacific Ocean = Pazifik = Pacífico = Тихий океан; Indian Ocean = Indischer Ozean = Océano Índico
  Arctic Ocean = Северный Ледовитый океан
  Mediterranean = Mediterranean Sea = Mittelmeer = Mediterráneo = Mar Mediterráneo = Средиземное море
  Aegean Sea = Aegean = Ägäis = Mar Egeo = Эгейское море; Adriatic Sea = Adriatic = Adria = Mar Adriático = Адриатика
  Baltic Sea = Ostsee = Mar Báltico = Балтийское море = Балтика
  Black Sea = Schwarzes Meer = Mar Negro = Чёрное море; North Sea = Nordsee = Mar del Norte = Северное море
  Red Sea = Rotes Meer = Mar Rojo = Красное море
  Caspian Sea = Kaspisches Meer = Mar Caspio = Каспийское море; South China Sea = Südchinesisches Meer
  Sea of Azov = Asowsches Meer = Азовское море; Sea of Japan; Persian Gulf = Persischer Golf = Golfo Pérsico
  Gulf of Mexico = Golf von Mexiko = Golfo de México; Strait of Hormuz = Ормузский пролив; English Channel
  Danube = Donau = Danubio = Дунай; Rhine = Rhein = Rin = Рейн; Thames = Themse = Támesis
  Volga = Wolga = Волга; Dnieper = Dnipro River = Dnjepr = Днепр; Nile = Nil = Nilo = Нил
  Blue Nile = Blauer Nil = Nilo Azul = Голубой Нил; White Nile = Weißer Nil = Nilo Blanco = Белый Нил
  Amazon River = Amazonas; Mississippi River; Alps = Alpen = Alpes = Альпы; Himalayas = Himalaya = Гималаи
  Andes = Anden = Анды; Urals = Ural = Урал; Pyrenees = Pyrenäen = Pirineos
  Mount Everest = Everest = Эверест
`;

/** Cities. */
export const CITIES = `
  Moscow = Moskau = Moscú = Москва
  Saint Petersburg = St Petersburg = Sankt Petersburg = San Petersburgo = Санкт-Петербург = Петербург = Питер
  Minsk = Минск; Kyiv = Kiev = Kiew = Киев; Kharkiv = Kharkov = Charkiw = Járkov = Харьков
  Odesa = Odessa = Одесса; Lviv = Lwiw = Leópolis = Львов; Mariupol = Мариуполь; Donetsk = Donezk = Донецк
  Luhansk = Lugansk = Луганск; Kherson = Cherson = Jersón = Херсон
  Zaporizhzhia = Saporischschja = Zaporiyia = Запорожье; Sevastopol = Sewastopol = Севастополь
  Novosibirsk = Nowosibirsk = Новосибирск; Yekaterinburg = Jekaterinburg = Екатеринбург
  Kazan = Kasan = Казань; Nizhny Novgorod = Nischni Nowgorod = Нижний Новгород; Samara = Самара; Omsk = Омск
  Chelyabinsk = Tscheljabinsk = Челябинск; Rostov-on-Don = Rostow am Don = Ростов-на-Дону; Ufa = Уфа
  Volgograd = Wolgograd = Волгоград; Perm = Пермь; Krasnoyarsk = Krasnojarsk = Красноярск
  Voronezh = Woronesch = Воронеж; Krasnodar = Краснодар; Sochi = Sotschi = Сочи
  Vladivostok = Wladiwostok = Владивосток; Kaliningrad = Калининград; Murmansk = Мурманск; Grozny = Грозный
  Brest; Vitebsk = Витебск; Gomel = Гомель; Warsaw = Warschau = Varsovia = Варшава
  Kraków = Cracow = Krakau = Cracovia = Краков; Gdańsk = Danzig = Гданьск; Wrocław = Breslau = Вроцлав
  Vilnius = Wilna = Vilna = Вильнюс; Riga = Рига; Tallinn = Таллин; Helsinki = Хельсинки
  Stockholm = Estocolmo = Стокгольм; Oslo = Осло; Copenhagen = Kopenhagen = Copenhague = Копенгаген
  Reykjavik = Рейкьявик; London = Londres = Лондон; Manchester = Манчестер; Birmingham = Бирмингем
  Liverpool = Ливерпуль; Glasgow = Глазго; Edinburgh = Edimburgo = Эдинбург; Belfast = Белфаст; Cardiff
  Leeds; Sheffield; Bristol; Oxford = Оксфорд; Cambridge = Кембридж; Dublin = Dublín = Дублин
  Paris = París = Париж; Marseille = Marsella = Марсель; Lyon = Лион; Toulouse; Bordeaux = Burdeos
  Strasbourg = Straßburg = Estrasburgo = Страсбург; Brussels = Brüssel = Bruselas = Брюссель
  Antwerp = Antwerpen = Amberes; Amsterdam = Ámsterdam = Амстердам; Rotterdam = Róterdam = Роттердам
  The Hague = Hague = Den Haag = La Haya = Гаага; Luxembourg City; Berlin = Berlín = Берлин
  Hamburg = Hamburgo = Гамбург; Munich = München = Múnich = Мюнхен; Cologne = Köln = Colonia = Кёльн
  Frankfurt = Frankfurt am Main = Fráncfort = Франкфурт; Stuttgart = Штутгарт; Düsseldorf = Дюссельдорф
  Leipzig = Лейпциг; Dresden = Дрезден; Hanover = Hannover = Ганновер
  Nuremberg = Nürnberg = Núremberg = Нюрнберг; Bremen = Бремен; Dortmund; Essen; Bonn = Бонн; Karlsruhe
  Potsdam; Mannheim; Augsburg; Wiesbaden; Heidelberg; Vienna = Wien = Viena = Вена; Salzburg; Graz
  Zurich = Zürich = Zúrich = Цюрих; Geneva = Genf = Ginebra = Женева; Bern = Berna = Берн; Basel = Basilea
  Prague = Prag = Praga = Прага; Brno = Brünn; Bratislava = Братислава; Budapest = Будапешт
  Bucharest = Bukarest = Bucarest = Бухарест; Sofia = Sofía = София; Belgrade = Belgrad = Belgrado = Белград
  Zagreb = Загреб; Ljubljana = Любляна; Sarajevo = Сараево; Skopje = Скопье; Podgorica; Pristina
  Tirana = Тирана; Athens = Athen = Atenas = Афины; Thessaloniki = Салоники
  Chisinau = Chișinău = Kischinau = Кишинёв; Rome = Rom = Roma = Рим; Milan = Mailand = Milán = Милан
  Naples = Neapel = Nápoles = Неаполь; Turin = Turín = Турин; Venice = Venedig = Venecia = Венеция
  Florence = Florenz = Florencia = Флоренция; Palermo; Genoa = Genua = Génova; Bologna = Bolonia
  Madrid = Мадрид; Barcelona = Барселона; Valencia = Валенсия; Seville = Sevilla = Севилья
  Zaragoza = Saragossa; Bilbao = Бильбао; Málaga = Малага; Granada; Salamanca; Pamplona; San Sebastián
  Lisbon = Lissabon = Lisboa = Лиссабон; Porto = Oporto; Valletta = La Valeta; Nicosia
  Istanbul = Estambul = Стамбул; Ankara = Анкара; Izmir; Tbilisi = Tiflis = Тбилиси
  Yerevan = Jerewan = Ereván = Ереван; Baku = Bakú = Баку; Astana = Nur-Sultan = Астана
  Almaty = Алма-Ата = Алматы; Tashkent = Taschkent = Ташкент; Bishkek = Bischkek = Бишкек
  Dushanbe = Duschanbe = Душанбе; Ashgabat = Aschgabat = Ашхабад; Kabul = Кабул; Kandahar
  Islamabad = Исламабад; Karachi = Karatschi = Карачи; Lahore; Peshawar
  New Delhi = Neu-Delhi = Nueva Delhi = Delhi = Нью-Дели = Дели; Mumbai = Bombay = Мумбаи
  Kolkata = Calcutta; Chennai; Bangalore = Bengaluru; Hyderabad; Ahmedabad; Dhaka = Dacca
  Kathmandu = Katmandu; Colombo; Beijing = Peking = Pekín = Пекин; Shanghai = Schanghai = Shanghái = Шанхай
  Guangzhou = Гуанчжоу; Shenzhen = Шэньчжэнь; Wuhan = Ухань; Chongqing; Tianjin; Chengdu; Nanjing; Hangzhou
  Taipei = Taipéi = Тайбэй; Tokyo = Tokio = Токио; Osaka = Осака; Kyoto; Hiroshima = Хиросима
  Nagasaki = Нагасаки; Fukushima = Фукусима; Seoul = Seúl = Сеул; Busan
  Pyongyang = Pjöngjang = Pyongyang = Пхеньян; Ulaanbaatar; Hanoi = Hanói = Ханой
  Ho Chi Minh City = Saigon = Хошимин; Bangkok = Бангкок; Phnom Penh; Vientiane; Yangon = Rangoon
  Kuala Lumpur = Куала-Лумпур; Jakarta = Yakarta = Джакарта; Manila = Манила
  Tehran = Teheran = Teherán = Тегеран; Baghdad = Bagdad = Багдад; Mosul = Мосул; Basra
  Damascus = Damaskus = Damasco = Дамаск; Aleppo = Alepo = Алеппо; Idlib = Идлиб; Beirut = Бейрут; Amman
  Jerusalem = Jerusalén = Иерусалим; Tel Aviv = Тель-Авив; Haifa = Хайфа; Ramallah = Рамалла
  Riyadh = Riad = Эр-Рияд; Jeddah; Mecca = Mekka = Meca = Мекка; Medina; Dubai = Дубай; Abu Dhabi = Абу-Даби
  Doha = Доха; Manama; Muscat; Sanaa = Sana'a; Aden; Cairo = Kairo = El Cairo = Каир; Alexandria
  Tripoli = Tripolis = Trípoli = Триполи; Benghazi; Tunis = Túnez; Algiers = Algier = Argel = Алжир; Rabat
  Casablanca; Khartoum = Khartum = Jartum = Хартум; Addis Ababa = Addis Abeba = Adís Abeba = Аддис-Абеба
  Nairobi = Найроби; Mogadishu = Mogadischu = Mogadiscio; Kampala; Kigali; Kinshasa; Lagos; Abuja; Accra
  Dakar; Bamako; Niamey; Ouagadougou; Luanda; Harare; Lusaka; Maputo
  Johannesburg = Johannesburgo = Йоханнесбург; Cape Town = Kapstadt = Ciudad del Cabo = Кейптаун
  Pretoria = Претория; Durban
  Washington = Washington, D.C. = Washington DC = Washington D.C = Washington, DC = Вашингтон
  New York = New York City = NYC = Nueva York = Нью-Йорк; Los Angeles = LA = Los Ángeles = Лос-Анджелес
  Chicago = Чикаго; Houston = Хьюстон; Philadelphia = Filadelfia = Филадельфия; Phoenix; San Antonio
  San Diego; Dallas = Даллас; San Francisco = Сан-Франциско; Austin; Seattle = Сиэтл; Denver
  Boston = Бостон; Detroit = Детройт; Atlanta = Атланта; Miami = Майами; Las Vegas = Лас-Вегас
  New Orleans = Nueva Orleans; Baltimore; Minneapolis; Pittsburgh; Cleveland; Cincinnati
  St Louis = St. Louis = Saint Louis; Salt Lake City; Portland; Sacramento; San Jose; Honolulu; Anchorage
  Silicon Valley = Кремниевая долина; Hollywood = Голливуд; Manhattan = Манхэттен; Brooklyn; Queens; Harlem
  Wall Street; Toronto = Торонто; Montreal = Монреаль; Vancouver = Ванкувер; Ottawa = Оттава; Calgary
  Mexico City = Mexiko-Stadt = Ciudad de México = CDMX = Мехико; Guadalajara; Monterrey; Tijuana
  Ciudad Juárez; Havana = Havanna = La Habana = Гавана; San Juan; Guatemala City = Ciudad de Guatemala
  San Salvador; Tegucigalpa; Managua; Panama City = Ciudad de Panamá; Bogotá = Bogota = Богота; Medellín
  Cali; Caracas = Каракас; Quito; Guayaquil; Lima = Лима; La Paz; Santiago de Chile; Valparaíso
  Buenos Aires = Буэнос-Айрес; Rosario; Montevideo; Asunción; Brasília = Brasilia
  São Paulo = Sao Paulo = Сан-Паулу; Rio de Janeiro = Río de Janeiro = Рио-де-Жанейро; Salvador de Bahía
  Belo Horizonte; Recife; Porto Alegre; Curitiba; Sydney = Sídney = Сидней; Melbourne = Мельбурн
  Canberra = Канберра; Brisbane; Perth; Adelaide; Auckland; Wellington; Christchurch; Port-au-Prince
  Kingston
`;

/** States of the US, provinces of Canada, lands of Germany and the like that are no common names besides. */
export const STATES = `
  Alabama; Alaska; Arizona; Arkansas; California = Kalifornien = Калифорния; Colorado; Connecticut; Delaware
  Florida = Флорида; Hawaii = Гавайи; Idaho; Illinois; Indiana; Iowa; Kansas; Kentucky; Louisiana = Luisiana; Maine
  Maryland; Massachusetts; Michigan; Minnesota; Mississippi = Misisipi; Missouri; Montana; Nebraska; Nevada
  New Hampshire = Nuevo Hampshire = Nueva Hampshire; New Jersey = Nueva Jersey; New Mexico = Nuevo México; New York State; North Carolina = Carolina del Norte; North Dakota = Dakota del Norte; Ohio; Oklahoma
  Oregon; Pennsylvania = Pensilvania; Rhode Island; South Carolina = Carolina del Sur; South Dakota = Dakota del Sur; Tennessee; Texas = Техас; Utah; Vermont
  Washington State; West Virginia = Virginia Occidental; Wisconsin; Wyoming; Puerto Rico; Alberta; British Columbia = Columbia Británica; Manitoba
  Nova Scotia = Nueva Escocia; Ontario; Quebec = Québec; Saskatchewan; New South Wales = Nueva Gales del Sur; Queensland; Tasmania
  Baden-Württemberg; Brandenburg; Hessen = Hesse; Mecklenburg-Vorpommern; Niedersachsen = Lower Saxony
  Nordrhein-Westfalen = North Rhine-Westphalia = NRW; Rheinland-Pfalz; Saarland; Sachsen-Anhalt
  Schleswig-Holstein; Thüringen = Thuringia; Andalucía = Andalusia = Andalusien; Galicia = Galicien
  Asturias; Castilla y León; Castilla-La Mancha; Extremadura; Canarias = Islas Canarias = Canary Islands
  Sicily = Sizilien = Sicilia; Sardinia = Sardinien = Cerdeña; Normandy = Normandie = Normandía
  Brittany = Bretagne; Provence; Tuscany = Toskana = Toscana; Lombardy = Lombardei = Lombardía
`;
