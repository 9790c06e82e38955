// Towns and regions that the news name, beside those of places.data.ts, which says what a row is. Out: names that are a
// common surname, given name or word besides.

/** Towns and regions, by where they are. */
export const TOWNS = `
  Pokrovsk = Pokrowsk = Покровск; Kramatorsk = Краматорск; Sloviansk = Slavyansk = Slowjansk = Славянск
  Bakhmut = Bachmut = Бахмут; Avdiivka = Awdijiwka = Авдеевка; Melitopol = Мелитополь
  Berdiansk = Berdjansk = Бердянск; Mykolaiv = Nikolaev = Mykolajiw = Николаев
  Dnipro = Dnjepropetrowsk = Dnipropetrovsk = Днепр = Днепропетровск; Zhytomyr = Житомир; Chernihiv = Чернигов
  Sumy = Сумы; Poltava = Полтава; Vinnytsia = Винница; Ternopil = Тернополь; Uzhhorod = Ужгород
  Chernobyl = Tschernobyl = Chernóbil = Чернобыль; Irpin; Bucha = Butscha = Буча; Enerhodar = Энергодар
  Simferopol = Симферополь; Kerch = Kertsch = Керчь; Yalta = Jalta = Ялта; Belgorod = Белгород; Kursk = Курск
  Bryansk = Brjansk = Брянск; Oryol = Орёл; Tula = Тула; Tver = Twer = Тверь; Kaluga = Калуга
  Ryazan = Rjasan = Рязань; Smolensk = Смоленск; Pskov = Pskow = Псков; Vologda = Вологда; Cherepovets = Череповец
  Yaroslavl = Jaroslawl = Ярославль; Kostroma = Кострома; Ivanovo = Иваново; Penza = Пенза; Saratov = Саратов
  Ulyanovsk = Ульяновск; Togliatti = Тольятти; Izhevsk = Ижевск; Orenburg = Оренбург; Magnitogorsk = Магнитогорск
  Tyumen = Tjumen = Тюмень; Surgut = Сургут; Tomsk = Томск; Kemerovo = Кемерово; Barnaul = Барнаул; Irkutsk = Иркутск
  Ulan-Ude = Улан-Удэ; Chita = Чита; Yakutsk = Jakutsk = Якутск; Khabarovsk = Chabarowsk = Хабаровск
  Magadan = Магадан; Norilsk = Норильск; Arkhangelsk = Archangelsk = Архангельск; Severodvinsk = Северодвинск
  Syktyvkar = Сыктывкар; Petrozavodsk = Петрозаводск; Lipetsk = Lipezk = Липецк; Tambov = Тамбов
  Astrakhan = Astrachan = Астрахань; Stavropol = Ставрополь; Makhachkala = Махачкала; Vladikavkaz = Владикавказ
  Nalchik = Нальчик; Novorossiysk = Noworossijsk = Новороссийск; Anapa = Анапа; Taganrog = Таганрог; Beslan = Беслан
  Dagestan = Дагестан; Tatarstan = Татарстан; Bashkortostan = Башкортостан = Башкирия; Ingushetia = Ингушетия
  Kamchatka = Kamtschatka = Камчатка; Sakhalin = Sachalin = Сахалин; Primorye = Приморье; Yakutia = Якутия
  Buryatia = Бурятия; Karelia = Karelien = Карелия; Kuban = Кубань; Altai = Алтай; Kuzbass = Кузбасс; Grodno = Гродно
  Mogilev = Могилёв; Bobruisk = Бобруйск; Baranovichi = Барановичи; Pinsk = Пинск; Zhlobin = Жлобин
  Białystok = Bialystok = Белосток; Lublin = Люблин; Łódź = Lodz = Лодзь; Poznań = Posen = Познань
  Szczecin = Stettin = Щецин; Katowice = Kattowitz; Kaunas = Каунас; Klaipėda; Narva = Нарва; Tartu = Тарту
  Daugavpils = Даугавпилс; Aachen; Bielefeld; Bochum; Braunschweig = Brunswick; Chemnitz; Cottbus; Darmstadt; Duisburg
  Erfurt; Freiburg; Gelsenkirchen; Göttingen; Hanau; Heilbronn; Ingolstadt; Jena; Kassel; Kiel; Koblenz; Konstanz
  Krefeld; Leverkusen; Ludwigshafen; Lübeck; Magdeburg; Mainz; Mönchengladbach; Münster; Neuss; Oberhausen; Oldenburg
  Osnabrück; Paderborn; Passau; Pforzheim; Regensburg; Reutlingen; Rostock; Saarbrücken; Schwerin; Solingen; Trier
  Tübingen; Wolfsburg; Wuppertal; Würzburg; Zwickau; Bayreuth; Bamberg; Erlangen; Rosenheim; Celle; Flensburg
  Garmisch-Partenkirchen; Bremerhaven; Cuxhaven; Wilhelmshaven; Kreuzberg; Neukölln; Charlottenburg; Sylt; Rügen
  Usedom; Eifel; Schwarzwald; Ruhrgebiet; Allgäu; Linz; Innsbruck; Klagenfurt; Bregenz; Tirol = Tyrol; Vorarlberg
  Kärnten = Carinthia; Steiermark = Styria; Niederösterreich; Oberösterreich; Burgenland; Luzern = Lucerne; Winterthur
  Lausanne; Lugano; St. Gallen = Sankt Gallen; Südtirol = South Tyrol; Alicante; Almería; Badajoz; Burgos; Cáceres
  Cádiz; Castellón; Ceuta; Ciudad Real; Córdoba; Elche; Gijón; Girona = Gerona; Huelva; Huesca; Jaén; Jerez
  La Coruña = A Coruña; Lleida = Lérida; Logroño; Melilla; Mérida; Móstoles; Murcia; Ourense; Oviedo; Palencia
  Palma de Mallorca; Pontevedra; Puertollano; Sabadell; Santander; Santiago de Compostela; Segovia; Tarragona
  Tenerife = Teneriffa; Teruel; Valladolid; Vigo; Vitoria = Vitoria-Gasteiz; Mallorca = Majorca; Menorca; Ibiza
  Lanzarote; Gran Canaria; Fuerteventura; Navarra = Navarre; Cantabria; La Rioja; Aragón; Euskadi; Acapulco; Cancún
  Chihuahua; Culiacán; Hermosillo; Mexicali; Oaxaca; Puebla; Querétaro; Veracruz; Chiapas; Jalisco; Michoacán; Sinaloa
  Tamaulipas; Yucatán; Nuevo León; Guanajuato; Quintana Roo; Mar del Plata; Bahía Blanca; Neuquén; Tucumán; Jujuy
  Bariloche; Santa Fe; Patagonia = Patagonien; Ushuaia; Antofagasta; Temuco; Iquique; Atacama; Araucanía; Barranquilla
  Bucaramanga; Cúcuta; Antioquia; Cauca; Maracaibo; Zulia; Táchira; Arequipa; Cusco = Cuzco; Cochabamba
  Santa Cruz de la Sierra; Cuenca; Fortaleza; Manaus; Florianópolis; Blackpool; Bournemouth; Brighton; Canterbury
  Coventry; Exeter; Huddersfield; Leicester; Middlesbrough; Newcastle; Norwich; Nottingham; Plymouth; Portsmouth
  Southampton; Stoke-on-Trent; Sunderland; Swansea; Wolverhampton; Aberdeen; Dundee; Inverness; Derry; Galway
  Limerick; Cornwall; Devon; Dorset; Essex; Lancashire; Merseyside; Somerset; Suffolk; Surrey; Sussex; West Midlands; East Midlands; Yorkshire
  Cumbria; Gibraltar; Guernsey; Isle of Man; Akron; Albuquerque; Anaheim; Baton Rouge; Boise; Charlottesville
  Chattanooga; Colorado Springs; Columbus; Dayton; Des Moines; El Paso; Fort Worth; Fresno; Green Bay; Indianapolis
  Jacksonville; Kansas City; Knoxville; Las Cruces; Little Rock; Long Beach; Louisville; Memphis; Milwaukee; Nashville
  Newark; Oakland; Oklahoma City; Omaha; Orlando; Palo Alto; Pasadena; Raleigh; Santa Barbara; Santa Cruz
  Santa Monica; Spokane; Syracuse; Tallahassee; Tampa; Topeka; Tucson; Tulsa; Wichita; Bronx; Long Island
  Staten Island; Cape Cod; Martha's Vineyard; Bay Area; Mountain View; Cupertino; Menlo Park; Edmonton; Winnipeg
  Halifax; Quebec City; Saskatoon; Newfoundland; Yukon; Nunavut; Hobart; Cairns; Wollongong; Northland; Dunedin
  Rotorua; Whangārei = Whangarei; Antalya; Bursa; Adana; Gaziantep; Diyarbakir; Trabzon; Isfahan; Mashhad; Shiraz
  Tabriz; Qom; Natanz; Fallujah; Kirkuk; Erbil; Homs; Hama; Raqqa = Rakka; Latakia; Palmyra; Daraa; Sidon; Nablus
  Hebron; Jenin; Bethlehem; Rafah; Khan Younis = Khan Yunis; Nazareth; Eilat; Rawalpindi; Quetta; Faisalabad
  Jalalabad; Herat; Kunduz; Mazar-i-Sharif; Helmand; Jaipur; Lucknow; Pune; Varanasi; Kanpur; Nagpur; Kerala; Punjab
  Gujarat; Bihar; Uttar Pradesh; Maharashtra; Tamil Nadu; Karnataka; West Bengal; Assam; Chittagong; Mandalay; Rakhine
  Sumatra; Borneo; Bali; Sulawesi; Aceh; Mindanao; Luzon; Okinawa; Hokkaido; Nagoya; Yokohama; Sapporo; Fukuoka
  Sichuan; Yunnan; Guangdong; Hebei; Hubei; Hunan; Zhejiang; Fujian; Shandong; Inner Mongolia; Harbin; Xi'an; Dalian
  Qingdao; Incheon; Daegu; Taiwan Strait; Da Nang; Chiang Mai; Phuket; Pattaya; Penang; Mombasa; Kano; Port Harcourt
  Borno; Maiduguri; Ibadan; Timbuktu; Goma; Lubumbashi; Bukavu; Tigray; Mekelle; Oromia; Amhara; Darfur; Puntland
  Somaliland; Kismayo; Marrakesh = Marrakech; Tangier = Tánger; Agadir; Oran; Sfax; Djerba; Sirte; Misrata; Tobruk
  Aswan; Luxor; Giza; Suez; Port Said; Sinai; Soweto; Bloemfontein; Bulawayo; Zanzibar; Dar es Salaam; Antananarivo
  Western Sahara = Sáhara Occidental = Westsahara; Cabo Delgado; Bergen; Trondheim; Gothenburg = Göteborg
  Malmö = Malmo; Uppsala; Aarhus; Odense; Espoo; Tampere; Turku; Lapland = Lappland; Greenland = Grönland
  Faroe Islands = Faroes; Ghent = Gent; Bruges; Liège = Lüttich; Eindhoven; Utrecht; Maastricht; Groningen; Lille; Nantes
  Montpellier; Grenoble; Rennes; Rouen; Toulon; Avignon; Cannes; Dijon; Limoges; Versailles
  Corsica = Korsika = Córcega; Calais; Alsace = Elsass = Alsacia; Verona; Trieste = Triest; Padua; Perugia; Siena
  Catania; Lampedusa; Piedmont; Calabria; Apulia; Umbria; San Marino; Crete = Kreta = Creta; Lesbos; Corfu; Piraeus
  Dubrovnik; Rijeka; Novi Sad; Niš; Mostar; Banja Luka; Srebrenica; Plovdiv; Varna; Burgas; Cluj; Timișoara; Constanța
  Iași; Transylvania = Siebenbürgen = Transilvania; Debrecen; Szeged; Košice; Ostrava; Plzeň = Pilsen
  Moravia = Mähren; Bohemia = Böhmen; Silesia = Schlesien; Flanders = Flandern = Flandes; Wallonia = Wallonien; Batumi
  Sukhumi; Tskhinvali; Nagorno-Karabakh = Bergkarabach = Нагорный Карабах; Stepanakert; Gyumri; Nakhchivan
  Baikonur = Байконур; Samarkand = Самарканд; Karaganda = Караганда; Osh = Ош
  Naypyidaw; Kaohsiung = Гаосюн; Taichung; Tainan; Hsinchu; Shenyang = Шэньян; Kunming; Urumqi = Урумчи
  Lhasa = Лхаса; Fuzhou; Xiamen; Changsha; Zhengzhou; Jinan; Suzhou; Ningbo; Dongguan; Kobe; Sendai; Daejeon
  Gwangju; Ulsan; Haiphong; Siem Reap; Johor Bahru; Kota Kinabalu; Kuching; Surabaya; Bandung; Denpasar; Yogyakarta
  Makassar; Cebu; Davao; Quezon City; Dili; Port Moresby; Suva; Noumea; Honiara; Patna; Bhopal; Indore; Amritsar
  Chandigarh; Guwahati; Imphal; Srinagar; Jammu; Kochi; Thiruvananthapuram; Visakhapatnam; Multan; Sylhet; Jaffna
  Pokhara; Thimphu; Bandar Abbas; Najaf; Karbala; Ramadi; Deir ez-Zor = Deir al-Zor; Aqaba; Dammam; Sharjah
  Kuwait City; Hodeidah = Hudaydah; Marib; Omdurman; Port Sudan; Nouakchott; Agadez; N'Djamena; Conakry; Freetown
  Monrovia; Abidjan; Yamoussoukro; Kumasi; Cotonou; Kaduna; Douala; Yaounde; Libreville; Brazzaville; Bangui; Juba
  Gondar; Asmara; Hargeisa; Kisumu; Entebbe; Gulu; Bujumbura; Dodoma; Arusha; Ndola; Lilongwe; Blantyre; Port Louis
  Windhoek; Gaborone; Gqeberha; Huambo; Santiago de Cuba; Santo Domingo; Nassau; Bridgetown; Port of Spain
  San Pedro Sula; Ciudad del Este; Encarnación; Gold Coast; Mariana Trench; Jezero Crater
`;
