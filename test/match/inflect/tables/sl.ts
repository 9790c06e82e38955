/** Slovene: genitive, dative, accusative, instrumental, locative; surnames of women with -ova. */
export const SLOVENE = `
  person Borut Pahor: Boruta Pahorja, Borutu Pahorju, Borutom Pahorjem
  person Janez Janša: Janeza Janše, Janezu Janši, Janeza Janšo
  person Marjan Šarec: Marjana Šarca, Marjanu Šarcu, Marjanom Šarcem
  person Donald Trump: Donalda Trumpa, Donaldu Trumpu, Donaldom Trumpom
  person Emmanuel Macron: Emmanuela Macrona, Emmanuelu Macronu
  person Theresa May: Therese May, Theresi May, Thereso May
  person Angela Merkel: Angele Merkel, Angeli Merkel, Angelo Merkel
  person Alenka Bratušek: Alenke Bratušek, Alenki Bratušek, Alenko Bratušek
  person Jean-Claude Juncker: Jean-Clauda Junckerja, Jean-Claudu Junckerju
  person Jeremy Corbyn: Jeremyja Corbyna, Jeremyju Corbynu, Jeremyjem Corbynom
  person France Prešeren: Franceta Prešerna, Francetu Prešernu
  person Peter Kovač: Petra Kovača, Petru Kovaču, Petrom Kovačem
  person Putin: Putina, Putinu, Putinom
  person Merkel: Merklova, Merklove, Merklovi, Merklovo
  place Slovenija: Slovenije, Sloveniji, Slovenijo
  place Ljubljana: Ljubljane, Ljubljani, Ljubljano
  place Maribor: Maribora, Mariboru, Mariborom
  place Koper: Kopra, Kopru, Koprom
  place Kranj: Kranja, Kranju, Kranjem
  place Celje: Celja, Celju, Celjem
  place Bruselj: Bruslja, Bruslju, Brusljem
  place London: Londona, Londonu, Londonom
  place Irska: Irske, Irski, Irsko, Irskem
  place Novo mesto: Novega mesta, Novemu mestu, Novim mestom, Novem mestu
  place Velika Britanija: Velike Britanije, Veliki Britaniji, Veliko Britanijo
  place Združene države: Združenih držav, Združenim državam, Združenimi državami
  place Združeno kraljestvo: Združenega kraljestva, Združenemu kraljestvu, Združenim kraljestvom
  place Downing Street: Downing Streeta, Downing Streetu, Downing Streetom
  body Evropska unija: Evropske unije, Evropski uniji, Evropsko unijo
  body Evropski svet: Evropskega sveta, Evropskemu svetu, Evropskim svetom
  body BDP: BDP-ja, BDP-ju, BDP-jem
  institution Ministrstvo za obrambo: Ministrstva za obrambo, Ministrstvu za obrambo
  institution Državni zbor: Državnega zbora, Državnemu zboru, Državnim zborom
  person Robert Golob: Roberta Goloba, Robertu Golobu, Robertom Golobom
  person Nataša Pirc Musar: Nataše Pirc Musar, Nataši Pirc Musar, Natašo Pirc Musar
  person Tanja Fajon: Tanje Fajon, Tanji Fajon, Tanjo Fajon
  person Luka Dončić: Luke Dončića, Luki Dončiću, Luko Dončića, Lukom Dončićem, Luka Dončića
  person Tadej Pogačar: Tadeja Pogačarja, Tadeju Pogačarju, Tadejem Pogačarjem
  person Primož Roglič: Primoža Rogliča, Primožu Rogliču, Primožem Rogličem
  person Miro Cerar: Mira Cerarja, Miru Cerarju, Mirom Cerarjem
  person Karl Erjavec: Karla Erjavca, Karlu Erjavcu, Karlom Erjavcem
  person Joe Biden: Joeja Bidna, Joeja Bidena, Joeju Bidnu
  person Matej Tonin: Mateja Tonina, Mateju Toninu, Matejem Toninom
  person Aleš Hojs: Aleša Hojsa, Alešu Hojsu, Alešem Hojsom
  person Zdravko Počivalšek: Zdravka Počivalška, Zdravku Počivalšku, Zdravkom Počivalškom
  person Milan Kučan: Milana Kučana, Milanu Kučanu, Milanom Kučanom
  person Ljudmila Novak: Ljudmile Novak, Ljudmilo Novak
  person Jože Pučnik: Jožeta Pučnika, Jožetom Pučnikom
  place Nova Gorica: Nove Gorice, Novi Gorici, Novo Gorico
  place Hrvaška: Hrvaške, Hrvaški, Hrvaško
  place Avstrija: Avstrije, Avstriji, Avstrijo
  place Nemčija: Nemčije, Nemčiji, Nemčijo
  place Združene države Amerike: Združenih držav Amerike, Združenim državam Amerike, Združenih državah Amerike
  place Dunaj: Dunaja, Dunaju, Dunajem
  place Zagreb: Zagreba, Zagrebu, Zagrebom
  place Bled: Bleda, Bledu, Bledom
  place Jesenice: Jesenic, Jesenicam, Jesenicah, Jesenicami
  place Brežice: Brežic, Brežicah
  place Kitajska: Kitajske, Kitajski, Kitajsko
  place Pariz: Pariza, Parizu, Parizom
  place New York: New Yorka, New Yorku, New Yorkom
  body Evropska komisija: Evropske komisije, Evropsko komisijo
  body Slovenska demokratska stranka: Slovenske demokratske stranke, Slovenski demokratski stranki, Slovensko demokratsko stranko
  body SDS: SDS-a, SDS-om, SDS-u
  body Nato: Nata, Natu, Natom
  body Svetovna zdravstvena organizacija: Svetovne zdravstvene organizacije, Svetovno zdravstveno organizacijo
  institution Ustavno sodišče: Ustavnega sodišča, Ustavnemu sodišču, Ustavnem sodišču, Ustavnim sodiščem
  institution Ministrstvo za zdravje: Ministrstva za zdravje, Ministrstvu za zdravje, Ministrstvom za zdravje
  institution Univerza v Ljubljani: Univerze v Ljubljani, Univerzi v Ljubljani, Univerzo v Ljubljani
  institution Banka Slovenije: Banke Slovenije, Banki Slovenije, Banko Slovenije
  event Svetovno prvenstvo: Svetovnega prvenstva, Svetovnem prvenstvu
  institution Fakulteta za informacijske študije: Fakultete za informacijske študije, Fakulteti za informacijske študije
  institution Osnovna šola Cvetka Golarja: Osnovne šole Cvetka Golarja, Osnovni šoli Cvetka Golarja
  institution Splošna bolnišnica Murska Sobota: Splošne bolnišnice Murska Sobota
  institution Univerza na Primorskem: Univerze na Primorskem
  institution Akademska in raziskovalna mreža Slovenije: Akademske in raziskovalne mreže Slovenije
  place Republika Srbska: Republike Srbske, Republiki Srbski, Republiko Srbsko
  place Peru: Peruja, Peruju
  place Zimbabve: Zimbabveja, Zimbabveju
  person Milan Zver: Milana Zvera, Milanu Zveru
  person Volodimir Zelenski: Volodimirja Zelenskega, Volodimirju Zelenskemu
  person Dončić: Dončićev, Dončićeva
  person Biden: Bidnov, Bidnova
  person Thatcher: Thatcherjeva, Thatcherjeve
  person Diana: Dianin, Dianina, Dianinega
  body Olimpija: Olimpije, Olimpiji, Olimpijo
  body Krka: Krke, Krki, Krko
  body Gorenje: Gorenja, Gorenju, Gorenjem
  body Petrol: Petrola, Petrolu, Petrolom
  body Telekom Slovenije: Telekoma Slovenije, Telekomu Slovenije, Telekomom Slovenije
  body Pošta Slovenije: Pošte Slovenije, Pošti Slovenije, Pošto Slovenije
  body Slovenske železnice: Slovenskih železnic, Slovenskim železnicam, Slovenskimi železnicami, Slovenskih železnicah
  body NATO: Nata, Natu, Natom
  body RTV Slovenija: RTV Slovenije, RTV Sloveniji
  body Zlata lisica: Zlate lisice, Zlati lisici, Zlato lisico
  body Nova Slovenija: Nove Slovenije, Novi Sloveniji, Novo Slovenijo
  body Svoboda: Svobode, Svobodi, Svobodo
  body Levica: Levice, Levici, Levico
  body Socialni demokrati: Socialnih demokratov, Socialnim demokratom, Socialne demokrate
  body Delo: Dela, Delu, Delom
  institution Univerzitetni klinični center: Univerzitetnega kliničnega centra, Univerzitetnemu kliničnemu centru, Univerzitetnim kliničnim centrom
  institution Kmetijsko ministrstvo: Kmetijskega ministrstva, Kmetijskemu ministrstvu
  institution Slovenska vojska: Slovenske vojske, Slovenski vojski, Slovensko vojsko
  institution Evropsko sodišče za človekove pravice: Evropskega sodišča za človekove pravice, Evropskemu sodišču za človekove pravice
  institution Narodna galerija: Narodne galerije, Narodni galeriji, Narodno galerijo
  institution Cankarjev dom: Cankarjevega doma, Cankarjevem domu
  agreement Pariški sporazum: Pariškega sporazuma, Pariškemu sporazumu, Pariškim sporazumom
  agreement Schengenski sporazum: Schengenskega sporazuma, Schengenskim sporazumom
  place Sava: Save, Savi, Savo
  place Drava: Drave, Dravi, Dravo
  place Murska Sobota: Murske Sobote, Murski Soboti, Mursko Soboto
  place Škofja Loka: Škofje Loke, Škofji Loki, Škofjo Loko
  place Piran: Pirana, Piranu, Piranom
  place Prekmurje: Prekmurja, Prekmurju, Prekmurjem
  place Gorenjska: Gorenjske, Gorenjski, Gorenjsko, Gorenjskem
  place Beograd: Beograda, Beogradu
  place Trst: Trsta, Trstu, Trstom
  place Celovec: Celovca, Celovcu, Celovcem
  place Rim: Rima, Rimu, Rimom
  place Madžarska: Madžarske, Madžarski, Madžarsko, Madžarskem
  place Združeni arabski emirati: Združenih arabskih emiratov, Združenim arabskim emiratom, Združenih arabskih emiratih
  place Bosna in Hercegovina: Bosne in Hercegovine, Bosni in Hercegovini, Bosno in Hercegovino
  place Bližnji vzhod: Bližnjega vzhoda, Bližnjem vzhodu
  place Julijske Alpe: Julijskih Alp, Julijskim Alpam, Julijskih Alpah
  person Tina Maze: Tine Maze, Tini Maze, Tino Maze
  person Aleksander Čeferin: Aleksandra Čeferina, Aleksandru Čeferinu, Aleksandrom Čeferinom
  person Zoran Milanović: Zorana Milanovića, Zoranu Milanoviću, Zoranom Milanovićem
  person Olaf Scholz: Olafa Scholza, Olafu Scholzu, Olafom Scholzem
  person Vladimir Putin: Vladimirja Putina, Vladimirju Putinu, Vladimirjem Putinom
  person Viktor Orbán: Viktorja Orbána, Viktorju Orbánu, Viktorjem Orbánom
  person Xi Jinping: Xija Jinpinga, Xi Jinpinga, Xi Jinpingom
  person Ursula von der Leyen: Ursule von der Leyen, Ursuli von der Leyen, Ursulo von der Leyen
  event Olimpijske igre: Olimpijskih iger, Olimpijskim igram, Olimpijskih igrah
  place Velenje: Velenja, Velenju
  place Ptuj: Ptuja, Ptuju
  place Postojna: Postojne, Postojni
  place Slovenj Gradec: Slovenj Gradca, Slovenj Gradcu
  place Krško: Krškega, Krškem
  place Triglav: Triglava, Triglavu
  place Bolgarija: Bolgarije, Bolgariji
  place Švica: Švice, Švici, Švico
  place Severna Makedonija: Severne Makedonije, Severni Makedoniji
  place Sarajevo: Sarajeva, Sarajevu
  place Nova Zelandija: Nove Zelandije, Novi Zelandiji
  institution Zdravstveni dom: Zdravstvenega doma, Zdravstvenem domu
  institution Vrhovno sodišče: Vrhovnega sodišča, Vrhovnemu sodišču
  institution Finančna uprava: Finančne uprave, Finančni upravi
  institution Računsko sodišče: Računskega sodišča
  body Stranka modernega centra: Stranke modernega centra, Stranki modernega centra
  body Mercator: Mercatorja, Mercatorju
  body Luka Koper: Luke Koper, Luki Koper
  body Večer: Večera, Večeru
  person Dejan Židan: Dejana Židana
  person Goran Dragić: Gorana Dragića, Goranu Dragiću
  person Andrej Plenković: Andreja Plenkovića
  person Jože Mencinger: Jožeta Mencingerja
  person Boris Johnson: Borisa Johnsona, Borisu Johnsonu
  place Bohinj: Bohinja, Bohinju
  place Izola: Izole, Izoli
  place Portorož: Portoroža, Portorožu
  place Ljubljanica: Ljubljanice, Ljubljanici
  place Kočevje: Kočevja, Kočevju
  place Rusija: Rusije, Rusiji, Rusijo
  place Španija: Španije, Španiji
  place Grčija: Grčije, Grčiji
  place Kijev: Kijeva, Kijevu
  place Gaza: Gaze, Gazi, Gazo
  place Zgornji Brnik: Zgornjega Brnika, Zgornjem Brniku
  institution Nacionalni inštitut za javno zdravje: Nacionalnega inštituta za javno zdravje
  institution Okrožno sodišče: Okrožnega sodišča, Okrožnem sodišču
  institution Informacijski pooblaščenec: Informacijskega pooblaščenca
  institution Slovenska filantropija: Slovenske filantropije
  institution Državna volilna komisija: Državne volilne komisije
  body Stranka Alenke Bratušek: Stranke Alenke Bratušek
  body Olimpija Ljubljana: Olimpije Ljubljana
  body Hamas: Hamasa, Hamasu
  body Združenje delodajalcev: Združenja delodajalcev, Združenju delodajalcev
  person Matjaž Han: Matjaža Hana, Matjažu Hanu
  person Urška Klakočar Zupančič: Urške Klakočar Zupančič, Urški Klakočar Zupančič
  person Anže Logar: Anžeta Logarja, Anžetu Logarju
  person Igor Zorčič: Igorja Zorčiča, Igorju Zorčiču
  person Melania Trump: Melanie Trump, Melanii Trump
  person Rishi Sunak: Rishija Sunaka
  person Giorgia Meloni: Giorgie Meloni, Giorgii Meloni
  person Janez Janša: Janeza Janše, Janeza Janša, Janezu Janši, Janezom Janšo
  person Aleksandar Vučić: Aleksandra Vučića, Aleksandru Vučiću, Aleksandrom Vučićem
  person Rudolf Maister: Rudolfa Maistra, Rudolfu Maistru, Rudolfom Maistrom
  place Trbovlje: Trbovelj, Trbovljam, Trbovljah, Trbovljami
  place San Francisco: San Francisca, San Franciscu, San Franciscom
  event Prešernov dan: Prešernovega dne, Prešernovega dneva, Prešernovem dnevu
  person Javier Milei: Javierja Mileia, Javierju Mileiu, Javierjem Mileiem, Javierja Mileija
  event Velika noč: Velike noči, Veliki noči, Veliko noč
  place Maroko: Maroka, Maroku, Marokom
  place Tokio: Tokia, Tokiu, Tokiem
  person Mike Pence: Mika Pencea, Mikea Pencea, Miku Penceu
  person Mitch McConnell: Mitcha McConnella, Mitchu McConnellu, Mitchem McConnellom, Mitchom McConnellom
  place Ravne na Koroškem: Raven na Koroškem, Ravnah na Koroškem, Ravnam na Koroškem
  person Irena Joveva: Irene Joveva, Ireni Joveva, Irene Joveve, Ireni Jovevi
  person Lojze Peterle: Lojzeta Peterleta, Lojzetu Peterletu, Lojzetom Peterletom
  person Alojz Kovšca: Alojza Kovšce, Alojzu Kovšci
  person Luka Mesec: Luke Meseca, Luki Mesecu, Luko Mesecem
  person Boštjan Poklukar: Boštjana Poklukarja, Boštjanu Poklukarju, Boštjanom Poklukarjem
  person Andrej Bajuk: Andreja Bajuka, Andrejem Bajukom
  person Janez Drnovšek: Janeza Drnovška, Janezu Drnovšku, Janezom Drnovškom
  person Danilo Türk: Danila Türka, Danilu Türku, Danilom Türkom
  person Jernej Pikalo: Jerneja Pikala, Jerneju Pikalu, Jernejem Pikalom
  person Peter Prevc: Petra Prevca, Petru Prevcu, Petrom Prevcem
  person Anže Kopitar: Anžeta Kopitarja, Anžetu Kopitarju, Anžetom Kopitarjem
  person Drago Jančar: Draga Jančarja, Dragu Jančarju, Dragom Jančarjem
  person Slavoj Žižek: Slavoja Žižka, Slavoju Žižku, Slavojem Žižkom
  person Fico: Fica, Ficu, Ficom
  person Orban: Orbana, Orbanu, Orbanom
  place Dravograd: Dravograda, Dravogradu, Dravogradom
  place Slovenske Konjice: Slovenskih Konjic, Slovenskih Konjicah
  place Rogaška Slatina: Rogaške Slatine, Rogaški Slatini, Rogaško Slatino
  place Benetke: Benetk, Benetkah, Benetkam
  place Češka: Češke, Češki, Češko
  place Nizozemska: Nizozemske, Nizozemski, Nizozemsko
  place Kras: Krasa, Krasu, Krasom
  place Alpe: Alp, Alpah, Alpam
  place Črno morje: Črnega morja, Črnem morju, Črnim morjem
  body Državni svet: Državnega sveta, Državnemu svetu, Državnim svetom, Državnem svetu
  body Demokratična stranka: Demokratične stranke, Demokratični stranki, Demokratično stranko
  body Evropski parlament: Evropskega parlamenta, Evropskemu parlamentu, Evropskem parlamentu
  event Pomladni dan: Pomladnega dne, Pomladnem dnevu
  institution Inštitut Jožef Stefan: Inštituta Jožef Stefan, Inštitutu Jožef Stefan
  person Gregor Virant: Gregorja Viranta, Gregorjem Virantom
  person Zmago Jelinčič: Zmaga Jelinčiča, Zmagom Jelinčičem
  person Igor Bavčar: Igorja Bavčarja
  person Ivan Tavčar: Ivana Tavčarja
  person Simon Gregorčič: Simona Gregorčiča
  person Tone Pavček: Toneta Pavčka
  person Svetlana Makarovič: Svetlane Makarovič, Svetlani Makarovič
  person Jan Oblak: Jana Oblaka, Janom Oblakom
  person Benjamin Šeško: Benjamina Šeška, Benjaminom Šeškom
  person Matjaž Kek: Matjaža Keka
  person Samir Handanović: Samirja Handanovića
  person Asta Vrečko: Aste Vrečko, Asti Vrečko
  person Klemen Boštjančič: Klemna Boštjančiča
  person Keir Starmer: Keirja Starmerja, Keira Starmerja
  person Erdogan: Erdogana, Erdoganom
  place Litija: Litije, Litiji, Litijo
  place Ajdovščina: Ajdovščine, Ajdovščini
  place Sežana: Sežane, Sežani
  place Ilirska Bistrica: Ilirske Bistrice, Ilirski Bistrici
  place Šentjur: Šentjurja, Šentjurju
  place Črnomelj: Črnomlja, Črnomlju
  place Žalec: Žalca, Žalcu
  place Domžale: Domžal, Domžalah
  place Ormož: Ormoža, Ormožu
  place Mežica: Mežice, Mežici
  place Gradec: Gradca, Gradcu
  place Beljak: Beljaka, Beljaku
  place Videm: Vidma, Vidmu
  body Mladina: Mladine, Mladini
  body Zavod za zaposlovanje: Zavoda za zaposlovanje, Zavodu za zaposlovanje
  body Svobodnjaki: Svobodnjakov, Svobodnjakom
`;
