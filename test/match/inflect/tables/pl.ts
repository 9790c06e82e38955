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
`;
