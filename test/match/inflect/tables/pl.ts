/** Polish: genitive, dative, accusative, instrumental, locative. */
export const POLISH = `
  person Władimir Putin: Władimira Putina, Władimirowi Putinowi, Władimirem Putinem, Władimirze Putinie
  person Andrzej Duda: Andrzeja Dudy, Andrzejowi Dudzie, Andrzeja Dudę, Andrzejem Dudą
  person Jarosław Kaczyński: Jarosława Kaczyńskiego, Jarosławowi Kaczyńskiemu, Jarosławem Kaczyńskim
  person Donald Tusk: Donalda Tuska, Donaldowi Tuskowi, Donaldem Tuskiem, Donaldzie Tusku
  person Beata Szydło: Beaty Szydło, Beacie Szydło, Beatę Szydło, Beatą Szydło
  person Maria Skłodowska-Curie: Marii Skłodowskiej-Curie, Marię Skłodowską-Curie
  person Anna Nowak: Anny Nowak, Annie Nowak, Annę Nowak, Anną Nowak
  person Paweł Kowal: Pawła Kowala, Pawłowi Kowalowi, Pawłem Kowalem, Pawle Kowalu
  person Marek Belka: Marka Belki, Markowi Belce, Marka Belkę, Markiem Belką
  person Aleksander Łukaszenka: Aleksandra Łukaszenki, Aleksandrowi Łukaszence, Aleksandra Łukaszenkę
  person Boris Johnson: Borisa Johnsona, Borisowi Johnsonowi, Borisem Johnsonem, Borisie Johnsonie
  person John Kennedy: Johna Kennedy'ego, Johnowi Kennedy'emu, Johnem Kennedym
  person Nicolas Sarkozy: Nicolasa Sarkozy'ego, Nicolasowi Sarkozy'emu, Nicolasem Sarkozym
  person Nigel Farage: Nigela Farage'a, Nigelowi Farage'owi, Nigelem Farage'em
  person Angela Merkel: Angeli Merkel, Angelę Merkel, Angelą Merkel
  person Theresa May: Theresy May, Theresie May, Theresę May, Theresą May
  person Silvio Berlusconi: Silvia Berlusconiego, Silviem Berlusconim
  person Jan III Sobieski: Jana III Sobieskiego, Janowi III Sobieskiemu, Janem III Sobieskim
  person Jerzy Owsiak: Jerzego Owsiaka, Jerzemu Owsiakowi, Jerzym Owsiakiem
  person Putin: Putina, Putinowi, Putinem, Putinie
  person Kowalska: Kowalskiej, Kowalską
  place Polska: Polski, Polsce, Polskę, Polską
  place Warszawa: Warszawy, Warszawie, Warszawę, Warszawą
  place Kraków: Krakowa, Krakowowi, Krakowem, Krakowie
  place Gdańsk: Gdańska, Gdańskowi, Gdańskiem, Gdańsku
  place Poznań: Poznania, Poznaniowi, Poznaniem, Poznaniu
  place Wrocław: Wrocławia, Wrocławiowi, Wrocławiem, Wrocławiu
  place Łódź: Łodzi, Łodzią
  place Praga: Pragi, Pradze, Pragę, Pragą
  place Rosja: Rosji, Rosję, Rosją
  place Białoruś: Białorusi, Białorusią
  place Mińsk: Mińska, Mińskowi, Mińskiem, Mińsku
  place Sosnowiec: Sosnowca, Sosnowcowi, Sosnowcem, Sosnowcu
  place Kielce: Kielc, Kielcom, Kielcami, Kielcach
  place Katowice: Katowic, Katowicom, Katowicami, Katowicach
  place Niemcy: Niemiec, Niemcom, Niemcami, Niemczech
  place Włochy: Włoch, Włochom, Włochami, Włoszech
  place Węgry: Węgier, Węgrom, Węgrami, Węgrzech
  place Czechy: Czech, Czechom, Czechami, Czechach
  place Zakopane: Zakopanego, Zakopanemu, Zakopanem
  place Bielsko-Biała: Bielska-Białej, Bielsku-Białej, Bielskiem-Białą
  place Mińsk Mazowiecki: Mińska Mazowieckiego, Mińskowi Mazowieckiemu, Mińsku Mazowieckim
  place Frankfurt nad Menem: Frankfurtu nad Menem, Frankfurtem nad Menem, Frankfurcie nad Menem
  place Wielka Brytania: Wielkiej Brytanii, Wielką Brytanię, Wielką Brytanią
  place Stany Zjednoczone: Stanów Zjednoczonych, Stanom Zjednoczonym, Stanach Zjednoczonych
  place Irlandia Północna: Irlandii Północnej, Irlandię Północną, Irlandią Północną
  place Bliski Wschód: Bliskiego Wschodu, Bliskiemu Wschodowi, Bliskim Wschodzie
  place Nowy Jork: Nowego Jorku, Nowym Jorkiem, Nowym Jorku
  place Oslo: =
  body Państwo Związkowe: Państwa Związkowego, Państwu Związkowemu, Państwie Związkowym
  body Unia Europejska: Unii Europejskiej, Unię Europejską, Unią Europejską
  body Rzeczpospolita Polska: Rzeczypospolitej Polskiej, Rzecząpospolitą Polską
  body Prawo i Sprawiedliwość: Prawa i Sprawiedliwości, Prawem i Sprawiedliwością
  body PiS: PiS-u, PiSu, PiS-owi, PiSem
  body UE: =
  institution Ministerstwo Obrony: Ministerstwa Obrony, Ministerstwu Obrony, Ministerstwem Obrony
  institution Trybunał Konstytucyjny: Trybunału Konstytucyjnego, Trybunale Konstytucyjnym
  plan jednolity rynek gazu: jednolitego rynku gazu, jednolitym rynkiem gazu
  person Mateusz Morawiecki: Mateusza Morawieckiego, Mateuszowi Morawieckiemu, Mateuszem Morawieckim
  person Olga Tokarczuk: Olgi Tokarczuk, Oldze Tokarczuk, Olgę Tokarczuk
  person Lech Wałęsa: Lecha Wałęsy, Lechowi Wałęsie, Lechem Wałęsą, Lechu Wałęsie
  person Rafał Trzaskowski: Rafała Trzaskowskiego, Rafałem Trzaskowskim
  person Szymon Hołownia: Szymona Hołowni, Szymonowi Hołowni, Szymona Hołownię, Szymonem Hołownią
  person Zbigniew Ziobro: Zbigniewa Ziobry, Zbigniewowi Ziobrze, Zbigniewa Ziobrę, Zbigniewem Ziobrą
  person Joe Biden: Joe Bidena, Joe Bidenowi, Joe Bidenem, Joe Bidenie
  person Emmanuel Macron: Emmanuela Macrona, Emmanuelowi Macronowi, Emmanuelem Macronem, Emmanuelu Macronie
  person Ursula von der Leyen: Ursuli von der Leyen, Ursulę von der Leyen
  person Władysław Kosiniak-Kamysz: Władysława Kosiniaka-Kamysza, Władysławowi Kosiniakowi-Kamyszowi, Władysławem Kosiniakiem-Kamyszem
  person Małgorzata Kidawa-Błońska: Małgorzaty Kidawy-Błońskiej, Małgorzatę Kidawę-Błońską, Małgorzacie Kidawie-Błońskiej
  person Robert Biedroń: Roberta Biedronia, Robertowi Biedroniowi, Robertem Biedroniem
  person Adam Małysz: Adama Małysza, Adamowi Małyszowi, Adamem Małyszem
  person Wołodymyr Zełenski: Wołodymyra Zełenskiego, Wołodymyrem Zełenskim
  person Viktor Orbán: Viktora Orbána, Viktorowi Orbánowi, Viktorem Orbánem, Viktorze Orbánie
  person Henryk Sienkiewicz: Henryka Sienkiewicza, Henrykiem Sienkiewiczem
  person Marek Niedźwiedź: Marka Niedźwiedzia, Markowi Niedźwiedziowi
  person Anna Mucha: Anny Muchy, Annie Musze, Annę Muchę
  person Antoni Macierewicz: Antoniego Macierewicza, Antoniemu Macierewiczowi, Antonim Macierewiczem
  person Jerzy Buzek: Jerzego Buzka, Jerzemu Buzkowi, Jerzym Buzkiem
  person Maria Zacharowa: Marii Zacharowej, Marię Zacharową
  person Iga Świątek: Igi Świątek, Idze Świątek, Igę Świątek
  person Jean-Claude Juncker: Jeana-Claude'a Junckera, Jeanem-Claude'em Junckerem
  place Białystok: Białegostoku, Białymstoku, Białymstokiem
  place Ukraina: Ukrainy, Ukrainie, Ukrainę
  place Litwa: Litwy, Litwie, Litwę
  place Francja: Francji, Francję
  place Szwajcaria: Szwajcarii, Szwajcarię
  place Zielona Góra: Zielonej Góry, Zielonej Górze, Zieloną Górę
  place Gorzów Wielkopolski: Gorzowa Wielkopolskiego, Gorzowie Wielkopolskim
  place Morze Bałtyckie: Morza Bałtyckiego, Morzu Bałtyckim, Morzem Bałtyckim
  place Śląsk: Śląska, Śląsku, Śląskiem
  place Grecja: Grecji, Grecję
  place Lublin: Lublina, Lublinie
  body Platforma Obywatelska: Platformy Obywatelskiej, Platformie Obywatelskiej, Platformę Obywatelską
  body Organizacja Narodów Zjednoczonych: Organizacji Narodów Zjednoczonych, Organizację Narodów Zjednoczonych
  body Komisja Europejska: Komisji Europejskiej, Komisję Europejską
  body Solidarność: Solidarności, Solidarnością
  body NATO: =
  body ONZ: ONZ-u
  body Orlen: Orlenu, Orlenem, Orlenie
  institution Sejm: Sejmu, Sejmowi, Sejmem, Sejmie
  institution Sąd Najwyższy: Sądu Najwyższego, Sądowi Najwyższemu, Sądem Najwyższym, Sądzie Najwyższym
  institution Ministerstwo Zdrowia: Ministerstwa Zdrowia, Ministerstwu Zdrowia, Ministerstwem Zdrowia
  institution Uniwersytet Warszawski: Uniwersytetu Warszawskiego, Uniwersytetem Warszawskim, Uniwersytecie Warszawskim
  institution Narodowy Bank Polski: Narodowego Banku Polskiego, Narodowym Banku Polskim
  agreement Traktat lizboński: Traktatu lizbońskiego, Traktacie lizbońskim, Traktatem lizbońskim
  event Powstanie Warszawskie: Powstania Warszawskiego, Powstaniu Warszawskim
  event Marsz Niepodległości: Marszu Niepodległości, Marszem Niepodległości
  institution Kancelaria Prezydenta: Kancelarii Prezydenta, Kancelarię Prezydenta
  institution Krajowa Rada Sądownictwa: Krajowej Rady Sądownictwa, Krajową Radę Sądownictwa
  body Światowa Organizacja Zdrowia: Światowej Organizacji Zdrowia, Światową Organizację Zdrowia
  event Nagroda Nobla: Nagrody Nobla, Nagrodę Nobla
  institution Centrum Medyczne WUM: Centrum Medycznego WUM, Centrum Medycznym WUM
  institution Muzeum Narodowe: Muzeum Narodowego, Muzeum Narodowym
  place Europa Wschodnia: Europy Wschodniej, Europę Wschodnią
  body Talibowie: Talibów, Talibom, Talibami
  body Legia Warszawa: Legii Warszawa, Legię Warszawa
  body Górnik Zabrze: Górnika Zabrze, Górnikowi Zabrze, Górnikiem Zabrze, Górniku Zabrze
  body Lech Poznań: Lecha Poznań, Lechem Poznań, Lechowi Poznań
  body KGHM: KGHM-u, KGHM-em, KGHM-owi
  body ZUS: ZUS-u, ZUS-em, ZUS-owi, ZUS-ie
  body PKO BP: =
  body PSL: PSL-u, PSL-em, PSL-owi
  body CBA: =
  body Lewica: Lewicy, Lewicę
  body Konfederacja: Konfederacji, Konfederację
  body Gazeta Wyborcza: Gazety Wyborczej, Gazecie Wyborczej, Gazetę Wyborczą
  body Rzeczpospolita: Rzeczpospolitej
  body Kościół katolicki: Kościoła katolickiego, Kościołowi katolickiemu, Kościołem katolickim, Kościele katolickim
  institution Ministerstwo Sprawiedliwości: Ministerstwa Sprawiedliwości, Ministerstwu Sprawiedliwości, Ministerstwem Sprawiedliwości, Ministerstwie Sprawiedliwości
  institution Najwyższa Izba Kontroli: Najwyższej Izby Kontroli, Najwyższą Izbę Kontroli, Najwyższej Izbie Kontroli
  institution Rzecznik Praw Obywatelskich: Rzecznika Praw Obywatelskich, Rzecznikowi Praw Obywatelskich
  institution Uniwersytet Jagielloński: Uniwersytetu Jagiellońskiego, Uniwersytetowi Jagiellońskiemu, Uniwersytecie Jagiellońskim
  institution Politechnika Warszawska: Politechniki Warszawskiej, Politechnice Warszawskiej, Politechnikę Warszawską
  institution Szpital Bielański: Szpitala Bielańskiego, Szpitalu Bielańskim, Szpitalowi Bielańskiemu
  institution Straż Graniczna: Straży Granicznej, Strażą Graniczną
  agreement Traktat o Unii Europejskiej: Traktatu o Unii Europejskiej, Traktatem o Unii Europejskiej, Traktacie o Unii Europejskiej
  agreement Układ Warszawski: Układu Warszawskiego, Układem Warszawskim, Układzie Warszawskim
  agreement Pakt Północnoatlantycki: Paktu Północnoatlantyckiego, Pakcie Północnoatlantyckim
  place Odra: Odry, Odrze, Odrę
  place Bug: Bugu, Bugiem
  place San: Sanu, Sanem, Sanie
  place Bydgoszcz: Bydgoszczy, Bydgoszczą
  place Tychy: Tychów, Tychom, Tychach
  place Jelenia Góra: Jeleniej Góry, Jeleniej Górze, Jelenią Górę
  place Nowy Sącz: Nowego Sącza, Nowemu Sączowi, Nowym Sączem, Nowym Sączu
  place Stalowa Wola: Stalowej Woli, Stalową Wolę
  place Kędzierzyn-Koźle: Kędzierzyna-Koźla, Kędzierzynie-Koźlu, Kędzierzynem-Koźlem
  place Małopolska: Małopolski, Małopolsce, Małopolskę
  place Mazowsze: Mazowsza, Mazowszu, Mazowszem
  place Lwów: Lwowa, Lwowie, Lwowem
  place Wilno: Wilna, Wilnie, Wilnem
  place Kijów: Kijowa, Kijowie, Kijowem
  place Bruksela: Brukseli, Brukselę
  place Zjednoczone Emiraty Arabskie: Zjednoczonych Emiratów Arabskich, Zjednoczonym Emiratom Arabskim, Zjednoczonymi Emiratami Arabskimi
  place Arabia Saudyjska: Arabii Saudyjskiej, Arabię Saudyjską
  place Korea Północna: Korei Północnej, Koreę Północną
  place Bałtyk: Bałtyku, Bałtykiem, Bałtykowi
  person Robert Lewandowski: Roberta Lewandowskiego, Robertowi Lewandowskiemu, Robertem Lewandowskim
  person Adam Bodnar: Adama Bodnara, Adamowi Bodnarowi, Adamem Bodnarem
  person Jacek Kurski: Jacka Kurskiego, Jackowi Kurskiemu, Jackiem Kurskim
  person Olaf Scholz: Olafa Scholza, Olafowi Scholzowi, Olafem Scholzem
  person Recep Tayyip Erdogan: Recepa Tayyipa Erdogana, Recepem Tayyipem Erdoganem
  person Xi Jinping: Xi Jinpinga, Xi Jinpingowi, Xi Jinpingiem
  person Narendra Modi: Narendry Modiego, Narendrą Modim
  person Jens Stoltenberg: Jensa Stoltenberga, Jensowi Stoltenbergowi, Jensem Stoltenbergiem
  person Petr Fiala: Petra Fiali, Petrem Fialą
  event Igrzyska Olimpijskie: Igrzysk Olimpijskich, Igrzyskom Olimpijskim, Igrzyskami Olimpijskimi
  place Chrzanów: Chrzanowa, Chrzanowie
  place Nowa Huta: Nowej Huty, Nowej Hucie, Nową Hutę
  place Żywiec: Żywca, Żywcu
  place Piła: Piły, Pile, Piłę
  place Ostrów Wielkopolski: Ostrowa Wielkopolskiego, Ostrowie Wielkopolskim
  place Skarżysko-Kamienna: Skarżyska-Kamiennej, Skarżysku-Kamiennej
  place Busko-Zdrój: Buska-Zdroju, Busku-Zdroju
  place Suwałki: Suwałk, Suwałkach
  place Podkarpacie: Podkarpacia, Podkarpaciu
  place Górny Śląsk: Górnego Śląska, Górnym Śląsku
  place Wisła: Wisły, Wiśle, Wisłę
  place Serbia: Serbii, Serbię
  place Pekin: Pekinu, Pekinie
  place Nowa Zelandia: Nowej Zelandii, Nową Zelandię
  place Wybrzeże Kości Słoniowej: Wybrzeża Kości Słoniowej
  institution Ministerstwo Obrony Narodowej: Ministerstwa Obrony Narodowej, Ministerstwem Obrony Narodowej
  institution Państwowa Komisja Wyborcza: Państwowej Komisji Wyborczej, Państwową Komisję Wyborczą
  institution Centralne Biuro Antykorupcyjne: Centralnego Biura Antykorupcyjnego, Centralnemu Biuru Antykorupcyjnemu
  institution Urząd Ochrony Konkurencji i Konsumentów: Urzędu Ochrony Konkurencji i Konsumentów, Urzędowi Ochrony Konkurencji i Konsumentów
  institution Akademia Górniczo-Hutnicza: Akademii Górniczo-Hutniczej, Akademię Górniczo-Hutniczą
  institution Zakład Ubezpieczeń Społecznych: Zakładu Ubezpieczeń Społecznych, Zakładem Ubezpieczeń Społecznych
  body Wisła Kraków: Wisły Kraków, Wisłę Kraków, Wiśle Kraków
  body Pogoń Szczecin: Pogoni Szczecin, Pogonią Szczecin
  body Polski Związek Piłki Nożnej: Polskiego Związku Piłki Nożnej, Polskim Związkiem Piłki Nożnej
  body Lotos: Lotosu, Lotosem
  body Porozumienie: Porozumienia, Porozumieniem
  person Elżbieta Witek: Elżbiety Witek, Elżbietę Witek
  person Krzysztof Gawkowski: Krzysztofa Gawkowskiego
  person Adrian Zandberg: Adriana Zandberga, Adrianem Zandbergiem
  person Barbara Nowacka: Barbary Nowackiej, Barbarę Nowacką
  person Kamil Stoch: Kamila Stocha, Kamilem Stochem, Kamilowi Stochowi
  person Wojciech Szczęsny: Wojciecha Szczęsnego, Wojciechem Szczęsnym
  person Marek Sawicki: Marka Sawickiego
  person Grzegorz Schetyna: Grzegorza Schetyny, Grzegorzem Schetyną
  person Witold Waszczykowski: Witolda Waszczykowskiego
  person Kim Dzong Un: Kim Dzong Una, Kim Dzong Unem
  person Benjamin Netanjahu: Benjamina Netanjahu, Benjaminem Netanjahu
  person Mark Rutte: Marka Ruttego, Markiem Ruttem
  person Giorgia Meloni: Giorgii Meloni, Giorgię Meloni
  person Sanna Marin: Sanny Marin, Sannę Marin
  person Antonio Guterres: Antonia Guterresa, Antonio Guterresa, Antoniem Guterresem
  place Olsztyn: Olsztyna, Olsztynie
  place Rzeszów: Rzeszowa, Rzeszowie
  place Sopot: Sopotu, Sopocie
  place Gdynia: Gdyni, Gdynię
  place Nysa: Nysy, Nysie, Nysę
  place Hel: Helu, Helem
  place Mazury: Mazur, Mazurach
  place Puszcza Białowieska: Puszczy Białowieskiej, Puszczę Białowieską
  place Morze Czarne: Morza Czarnego, Morzu Czarnym
  place Holandia: Holandii, Holandię
  place Bagdad: Bagdadu, Bagdadzie
  place Kabul: Kabulu, Kabulem
  place Strefa Gazy: Strefy Gazy, Strefie Gazy, Strefę Gazy
  institution Prokuratura Krajowa: Prokuratury Krajowej, Prokuraturze Krajowej
  institution Naczelny Sąd Administracyjny: Naczelnego Sądu Administracyjnego, Naczelnym Sądem Administracyjnym
  institution Teatr Wielki: Teatru Wielkiego, Teatrze Wielkim
  institution Biblioteka Narodowa: Biblioteki Narodowej, Bibliotece Narodowej
  institution Agencja Bezpieczeństwa Wewnętrznego: Agencji Bezpieczeństwa Wewnętrznego, Agencję Bezpieczeństwa Wewnętrznego
  institution Urząd Miasta: Urzędu Miasta, Urzędzie Miasta
  body Polska Agencja Prasowa: Polskiej Agencji Prasowej, Polską Agencję Prasową
  body Koalicja Obywatelska: Koalicji Obywatelskiej, Koalicję Obywatelską
  body Suwerenna Polska: Suwerennej Polski, Suwerenną Polskę
  body Tauron: Tauronu, Tauronem
  body TVN: TVN-u, TVN-ie
  person Anna Zalewska: Anny Zalewskiej, Annę Zalewską
  person Tomasz Grodzki: Tomasza Grodzkiego, Tomaszem Grodzkim
  person Marcin Kierwiński: Marcina Kierwińskiego
  person Radosław Sikorski: Radosława Sikorskiego, Radosławem Sikorskim
  person Agnieszka Holland: Agnieszki Holland, Agnieszkę Holland
  person Michał Kołodziejczak: Michała Kołodziejczaka, Michałem Kołodziejczakiem
  person Jan Krzysztof Ardanowski: Jana Krzysztofa Ardanowskiego
  person Aleksandr Łukaszenka: Aleksandra Łukaszenki, Aleksandrem Łukaszenką
  person Swiatłana Cichanouska: Swiatłany Cichanouskiej, Swiatłanę Cichanouską
  person Mahmud Abbas: Mahmuda Abbasa, Mahmudem Abbasem
  person Muammar Kaddafi: Muammara Kaddafiego, Muammarem Kaddafim
  person Jarosław Gowin: Jarosława Gowina, Jarosławem Gowinem
  person Witalij Kliczko: Witalija Kliczki, Witalijowi Kliczce, Witalija Kliczkę, Witalijem Kliczką
  body Raków Częstochowa: Rakowa Częstochowa, Rakowowi Częstochowa, Rakowem Częstochowa
  institution Dom Dziecka: Domu Dziecka, Domowi Dziecka, Domem Dziecka
  institution Biały Dom: Białego Domu, Białemu Domowi, Białym Domem, Białym Domu
  person Javier Milei: Javiera Milei, Javiera Mileia, Javierem Mileiem
  person Ewa Kopacz: Ewy Kopacz, Ewie Kopacz, Ewę Kopacz, Ewą Kopacz
  body Trzecia Droga: Trzeciej Drogi, Trzeciej Drodze, Trzecią Drogę, Trzecią Drogą
  place Maroko: Maroka, Maroku, Marokiem
  plan Nord Stream 2: Nord Streamu 2, Nord Streamem 2
  body Republikanie: Republikanów, Republikanom, Republikanami, Republikanach
  person Mike Pence: Mike’a Pence’a, Mike’owi Pence’owi, Mikiem Pence’em, Mike'a Pence'a
  person Bernie Sanders: Berniego Sandersa, Berniemu Sandersowi, Berniem Sandersem
  person Donald Trump Jr.: Donalda Trumpa Jr.
  place Czarna Białostocka: Czarnej Białostockiej
  person J.D. Vance: J.D. Vance’a, J.D. Vance’owi, J.D. Vance’em
  person Marco Rubio: Marco Rubia, Marca Rubia, Marco Rubiem
  person Anna Dymna: Anny Dymnej, Annie Dymnej, Annę Dymną
  place Pcim: Pcimia, Pcimiu
  person Grzegorz Braun: Grzegorza Brauna, Grzegorzowi Braunowi, Grzegorzem Braunem
  person Andrzej Lepper: Andrzeja Leppera, Andrzejem Lepperem
  person Krzysztof Bosak: Krzysztofa Bosaka, Krzysztofowi Bosakowi, Krzysztofem Bosakiem
  person Jacek Sasin: Jacka Sasina, Jackowi Sasinowi, Jackiem Sasinem
  person Bronisław Geremek: Bronisława Geremka, Bronisławowi Geremkowi, Bronisławem Geremkiem
  person Leszek Balcerowicz: Leszka Balcerowicza, Leszkiem Balcerowiczem
  person Wisława Szymborska: Wisławy Szymborskiej, Wisławie Szymborskiej, Wisławę Szymborską
  person Czesław Miłosz: Czesława Miłosza, Czesławem Miłoszem
  person Stanisław Lem: Stanisława Lema, Stanisławowi Lemowi, Stanisławem Lemem
  person Fiala: Fiali, Fialę, Fialą
  person Orbán: Orbána, Orbánowi, Orbánem
  place Stargard: Stargardu, Stargardzie, Stargardem
  place Biała Podlaska: Białej Podlaskiej, Białą Podlaską
  place Nowy Targ: Nowego Targu, Nowym Targu, Nowym Targiem
  place Świnoujście: Świnoujścia, Świnoujściu, Świnoujściem
  place Tatry: Tatr, Tatrom, Tatrach
  body Wojska Obrony Terytorialnej: Wojsk Obrony Terytorialnej, Wojskom Obrony Terytorialnej, Wojskach Obrony Terytorialnej
  body Polskie Stronnictwo Ludowe: Polskiego Stronnictwa Ludowego, Polskiemu Stronnictwu Ludowemu, Polskim Stronnictwem Ludowym
  body Lasy Państwowe: Lasów Państwowych, Lasom Państwowym, Lasach Państwowych
  body Zjednoczona Prawica: Zjednoczonej Prawicy, Zjednoczoną Prawicę
  body Legia: Legii, Legię, Legią
  person Zbigniew Boniek: Zbigniewa Bońka, Zbigniewem Bońkiem
  person Jan Kochanowski: Jana Kochanowskiego
  person Władysław Gomułka: Władysława Gomułki, Władysławem Gomułką
  person Wojciech Jaruzelski: Wojciecha Jaruzelskiego
  person Edward Gierek: Edwarda Gierka, Edwardem Gierkiem
  person Andrzej Wajda: Andrzeja Wajdy, Andrzejem Wajdą
  person Jan Matejko: Jana Matejki, Janowi Matejce, Janem Matejką
  person Jan Żaryn: Jana Żaryna
  person Tomasz Siemoniak: Tomasza Siemoniaka
  person Jan Krzysztof Bielecki: Jana Krzysztofa Bieleckiego
  person Michał Dworczyk: Michała Dworczyka
  person Charles de Gaulle: Charles'a de Gaulle'a
  place Żory: Żor, Żorach
  place Dąbrowa Górnicza: Dąbrowy Górniczej, Dąbrowie Górniczej
  place Oświęcim: Oświęcimia, Oświęcimiu
  place Radom: Radomia, Radomiu
  place Chełm: Chełma, Chełmie
  place Sanok: Sanoka, Sanoku
  place Ełk: Ełku, Ełkiem
  place Zamość: Zamościa, Zamościu
  place Niderlandy: Niderlandów, Niderlandach
  body Instytut Pamięci Narodowej: Instytutu Pamięci Narodowej, Instytucie Pamięci Narodowej
  body Wielka Orkiestra Świątecznej Pomocy: Wielkiej Orkiestry Świątecznej Pomocy, Wielką Orkiestrę Świątecznej Pomocy
  body Poczta Polska: Poczty Polskiej, Pocztę Polską
`;
