/** Czech: genitive, dative, accusative, instrumental, locative. */
export const CZECH = `
  person Václav Havel: Václava Havla, Václavu Havlovi, Václavem Havlem
  person Miloš Zeman: Miloše Zemana, Miloši Zemanovi, Milošem Zemanem
  person Andrej Babiš: Andreje Babiše, Andreji Babišovi, Andrejem Babišem
  person Petr Pavel: Petra Pavla, Petru Pavlovi, Petrem Pavlem
  person Božena Němcová: Boženy Němcové, Boženě Němcové, Boženu Němcovou, Boženou Němcovou
  person Theresa Mayová: Theresy Mayové, Therese Mayové, Theresu Mayovou, Theresou Mayovou
  person Jiří Menzel: Jiřího Menzela, Jiřímu Menzelovi, Jiřím Menzelem
  person Karel Novotný: Karla Novotného, Karlu Novotnému, Karlem Novotným
  person Josef Škvorecký: Josefa Škvoreckého, Josefu Škvoreckému, Josefem Škvoreckým
  person Emil Hácha: Emila Háchy, Emilu Háchovi, Emilem Háchou
  person Donald Trump: Donalda Trumpa, Donaldu Trumpovi, Donaldem Trumpem
  person Boris Johnson: Borise Johnsona, Borisi Johnsonovi, Borisem Johnsonem
  person John Kennedy: Johna Kennedyho, Johnu Kennedymu, Johnem Kennedym
  person Mark Rutte: Marka Rutteho, Markem Ruttem
  person Martin Vlček: Martina Vlčka, Martinu Vlčkovi, Martinem Vlčkem
  person Kirsten Mehrová: Kirsten Mehrové, Kirsten Mehrovou
  person Putin: Putina, Putinovi, Putinem
  place Praha: Prahy, Praze, Prahu, Prahou
  place Brno: Brna, Brnu, Brnem, Brně
  place Plzeň: Plzně, Plzni, Plzní
  place Olomouc: Olomouce, Olomouci, Olomoucí
  place Liberec: Liberce, Liberci, Libercem
  place Londýn: Londýna, Londýnu, Londýnem, Londýně
  place Brusel: Bruselu, Bruselem
  place Rusko: Ruska, Rusku, Ruskem
  place Británie: Británii, Británií
  place Amerika: Ameriky, Americe, Ameriku, Amerikou
  place Čechy: Čech, Čechám, Čechami, Čechách
  place Pardubice: Pardubic, Pardubicím, Pardubicemi, Pardubicích
  place Budapešť: Budapešti, Budapeští
  place Karlovy Vary: Karlových Varů, Karlovým Varům, Karlových Varech
  place Nové Město nad Metují: Nového Města nad Metují, Novému Městu nad Metují, Novém Městě nad Metují
  place Mladá Boleslav: Mladé Boleslavi, Mladou Boleslav, Mladou Boleslaví
  place Velká Británie: Velké Británie, Velké Británii, Velkou Británii, Velkou Británií
  place Spojené státy: Spojených států, Spojeným státům, Spojenými státy, Spojených státech
  place Spojené království: Spojeného království, Spojenému království, Spojeným královstvím
  place Severní Irsko: Severního Irska, Severnímu Irsku, Severním Irskem
  place New York: New Yorku, New Yorkem
  place Oslo: Osla, Oslu, Oslem
  body Evropská unie: Evropské unie, Evropské unii, Evropskou unii, Evropskou unií
  body Česká republika: České republiky, České republice, Českou republiku, Českou republikou
  body NATO: =
  institution Ministerstvo obrany: Ministerstva obrany, Ministerstvu obrany, Ministerstvem obrany
  institution Evropský parlament: Evropského parlamentu, Evropskému parlamentu, Evropským parlamentem
  person Petr Fiala: Petra Fialy, Petrovi Fialovi, Petra Fialu, Petrem Fialou
  person Zuzana Čaputová: Zuzany Čaputové, Zuzaně Čaputové, Zuzanu Čaputovou, Zuzanou Čaputovou
  person Karel Čapek: Karla Čapka, Karlu Čapkovi, Karlem Čapkem
  person Petra Kvitová: Petry Kvitové, Petru Kvitovou, Petrou Kvitovou
  person Jaromír Jágr: Jaromíra Jágra, Jaromíru Jágrovi, Jaromírem Jágrem
  person Jiří Drahoš: Jiřího Drahoše, Jiřímu Drahošovi, Jiřím Drahošem
  person Jan Hus: Jana Husa, Janu Husovi, Janem Husem
  person Joe Biden: Joea Bidena, Joe Bidena, Joeovi Bidenovi
  person Emmanuel Macron: Emmanuela Macrona, Emmanuelem Macronem
  person Vladimir Putin: Vladimira Putina, Vladimiru Putinovi, Vladimirem Putinem
  person Volodymyr Zelenskyj: Volodymyra Zelenského, Volodymyru Zelenskému, Volodymyrem Zelenským
  person Ursula von der Leyenová: Ursuly von der Leyenové, Ursulu von der Leyenovou
  person Angela Merkelová: Angely Merkelové, Angele Merkelové, Angelu Merkelovou
  person Karel Schwarzenberg: Karla Schwarzenberga, Karlem Schwarzenbergem
  person Ivan Němec: Ivana Němce, Ivanu Němcovi, Ivanem Němcem
  person Jan Novotný: Jana Novotného, Janu Novotnému, Janem Novotným
  person Lucie Bílá: Lucie Bílé, Lucii Bílé, Lucii Bílou
  person Ota Pavel: Oty Pavla, Otu Pavla
  person Jan Hřebejk: Jana Hřebejka
  place Ostrava: Ostravy, Ostravě, Ostravu, Ostravou
  place České Budějovice: Českých Budějovic, Českým Budějovicím, Českými Budějovicemi, Českých Budějovicích
  place Hradec Králové: Hradce Králové, Hradci Králové, Hradcem Králové
  place Německo: Německa, Německu, Německem
  place Polsko: Polska, Polsku, Polskem
  place Rakousko: Rakouska, Rakousku
  place Ukrajina: Ukrajiny, Ukrajině, Ukrajinu, Ukrajinou
  place Slovensko: Slovenska, Slovensku
  place Moskva: Moskvy, Moskvě, Moskvu, Moskvou
  place Kyjev: Kyjeva, Kyjevu, Kyjevě, Kyjevem
  place Vídeň: Vídně, Vídni, Vídní
  place Čína: Číny, Číně, Čínu, Čínou
  place Blízký východ: Blízkého východu, Blízkém východě
  place Paříž: Paříže, Paříži, Paříží
  place Lotyšsko: Lotyšska, Lotyšsku
  body Občanská demokratická strana: Občanské demokratické strany, Občanské demokratické straně, Občanskou demokratickou stranu
  body Piráti: Pirátů, Pirátům, Piráty, Pirátech
  body ANO: =
  body ČEZ: ČEZu, ČEZem
  body Agrofert: Agrofertu, Agrofertem
  institution Poslanecká sněmovna: Poslanecké sněmovny, Poslanecké sněmovně, Poslaneckou sněmovnu, Poslaneckou sněmovnou
  institution Ústavní soud: Ústavního soudu, Ústavnímu soudu, Ústavním soudem, Ústavním soudu
  institution Ministerstvo zahraničí: Ministerstva zahraničí, Ministerstvem zahraničí, Ministerstvu zahraničí
  institution Karlova univerzita: Karlovy univerzity, Karlově univerzitě, Karlovu univerzitu, Karlovou univerzitou
  institution Univerzita Karlova: Univerzity Karlovy, Univerzitě Karlově, Univerzitu Karlovu
  institution Česká národní banka: České národní banky, České národní bance, Českou národní banku
  event Sametová revoluce: Sametové revoluce, Sametové revoluci, Sametovou revoluci
  event Pražské jaro: Pražského jara, Pražskému jaru, Pražském jaru
  person Fiala: Fialův, Fialovy
  person Čapek: Čapkův, Čapkově
  institution Ministerstvo zemědělství: Ministerstva zemědělství, Ministerstvem zemědělství
  body Sparta Praha: Sparty Praha, Spartě Praha, Spartu Praha, Spartou Praha
  body Slavia: Slavie, Slavii, Slavií
  body Viktoria Plzeň: Viktorie Plzeň, Viktorii Plzeň, Viktorií Plzeň
  body Škoda Auto: Škody Auto, Škodě Auto, Škodou Auto
  body České dráhy: Českých drah, Českým drahám, Českými drahami, Českých drahách
  body Česká pošta: České pošty, České poště, Českou poštu, Českou poštou
  body OSN: =
  body ODS: =
  body KSČM: =
  body Starostové: Starostů, Starostům, Starosty
  body Hospodářské noviny: Hospodářských novin, Hospodářským novinám, Hospodářskými novinami
  body Mladá fronta: Mladé fronty, Mladé frontě, Mladou frontu, Mladou frontou
  body Mladá fronta Dnes: Mladé fronty Dnes, Mladou frontu Dnes, Mladé frontě Dnes
  institution Ministerstvo vnitra: Ministerstva vnitra, Ministerstvu vnitra, Ministerstvem vnitra
  institution Senát: Senátu, Senátem
  institution Nejvyšší kontrolní úřad: Nejvyššího kontrolního úřadu, Nejvyššímu kontrolnímu úřadu, Nejvyšším kontrolním úřadem
  institution Masarykova univerzita: Masarykovy univerzity, Masarykově univerzitě, Masarykovu univerzitu, Masarykovou univerzitou
  institution Fakultní nemocnice: Fakultní nemocnici, Fakultní nemocnicí
  institution Pražský hrad: Pražského hradu, Pražskému hradu, Pražským hradem, Pražském hradě
  institution Národní muzeum: Národního muzea, Národnímu muzeu, Národním muzeem
  institution Česká televize: České televize, České televizi, Českou televizi, Českou televizí
  agreement Mnichovská dohoda: Mnichovské dohody, Mnichovské dohodě, Mnichovskou dohodu
  agreement Lisabonská smlouva: Lisabonské smlouvy, Lisabonskou smlouvu, Lisabonskou smlouvou
  place Vltava: Vltavy, Vltavě, Vltavu, Vltavou
  place Labe: Labi, Labem
  place Zlín: Zlína, Zlíně, Zlínem
  place Jižní Morava: Jižní Moravy, Jižní Moravě, Jižní Moravu, Jižní Moravou
  place Krkonoše: Krkonoš, Krkonoším, Krkonoších
  place Vysočina: Vysočiny, Vysočině, Vysočinu
  place Maďarsko: Maďarska, Maďarsku
  place Varšava: Varšavy, Varšavě, Varšavu
  place Spojené arabské emiráty: Spojených arabských emirátů, Spojeným arabským emirátům, Spojených arabských emirátech
  place Jižní Korea: Jižní Koreje, Jižní Koreji, Jižní Koreu, Jižní Koreou
  place Haag: Haagu, Haagem
  place Bělehrad: Bělehradu, Bělehradem, Bělehradě
  place Ženeva: Ženevy, Ženevě, Ženevu
  person Danuše Nerudová: Danuše Nerudové, Danuši Nerudové, Danuši Nerudovou, Danuší Nerudovou
  person Jana Černochová: Jany Černochové, Janě Černochové, Janu Černochovou
  person Jan Lipavský: Jana Lipavského, Janu Lipavskému, Janem Lipavským
  person Vít Rakušan: Víta Rakušana, Vítu Rakušanovi, Vítem Rakušanem
  person Marian Jurečka: Mariana Jurečky, Marianu Jurečkovi, Marianem Jurečkou
  person Tomio Okamura: Tomia Okamury, Tomiem Okamurou, Tomiu Okamurovi
  person Ester Ledecká: Ester Ledecké, Ester Ledeckou
  person Karel Havlíček: Karla Havlíčka, Karlu Havlíčkovi, Karlem Havlíčkem
  person Donald Tusk: Donalda Tuska, Donaldu Tuskovi, Donaldem Tuskem
  person Si Ťin-pching: Si Ťin-pchinga, Si Ťin-pchingem
  person Kim Čong-un: Kim Čong-una, Kim Čong-unem
  person Recep Tayyip Erdogan: Recepa Tayyipa Erdogana, Recepem Tayyipem Erdoganem
  person Olaf Scholz: Olafa Scholze, Olafem Scholzem
  person Robert Fico: Roberta Fica, Robertu Ficovi, Robertem Ficem
  person Viktor Orbán: Viktora Orbána, Viktoru Orbánovi, Viktorem Orbánem
  person Jens Stoltenberg: Jense Stoltenberga, Jensem Stoltenbergem
  person Vladimír Mečiar: Vladimíra Mečiara, Vladimírem Mečiarem
  place Jihlava: Jihlavy, Jihlavě
  place Kladno: Kladna, Kladně
  place Frýdek-Místek: Frýdku-Místku, Frýdkem-Místkem
  place Uherské Hradiště: Uherského Hradiště, Uherském Hradišti
  place Žďár nad Sázavou: Žďáru nad Sázavou, Žďáře nad Sázavou
  place Mariánské Lázně: Mariánských Lázní, Mariánských Lázních
  place Teplice: Teplic, Teplicích
  place Šumava: Šumavy, Šumavě
  place Bavorsko: Bavorska, Bavorsku
  place Kypr: Kypru, Kyprem
  place Řím: Říma, Římě, Římem
  place Mnichov: Mnichova, Mnichově
  place Drážďany: Drážďan, Drážďanech
  place Nový Zéland: Nového Zélandu, Novém Zélandu
  institution Nejvyšší soud: Nejvyššího soudu, Nejvyššímu soudu
  institution Generální ředitelství cel: Generálního ředitelství cel
  institution Český statistický úřad: Českého statistického úřadu, Českým statistickým úřadem
  institution Akademie věd: Akademii věd, Akademií věd
  institution Fakultní nemocnice Motol: Fakultní nemocnici Motol
  institution Ministerstvo zahraničních věcí: Ministerstva zahraničních věcí, Ministerstvu zahraničních věcí
  body Baník Ostrava: Baníku Ostrava, Baníkem Ostrava
  body Sokol: Sokola, Sokolu, Sokolem
  body Lidové noviny: Lidových novin, Lidovým novinám
  person Václav Klaus: Václava Klause, Václavem Klausem, Václavu Klausovi
  person Alena Schillerová: Aleny Schillerové, Alenu Schillerovou
  person Pavel Blažek: Pavla Blažka, Pavlem Blažkem
  person Markéta Pekarová Adamová: Markéty Pekarové Adamové, Markétu Pekarovou Adamovou
  person Jan Hamáček: Jana Hamáčka, Janem Hamáčkem
  person Roman Prymula: Romana Prymuly, Romanem Prymulou
  person Adam Vojtěch: Adama Vojtěcha, Adamem Vojtěchem
  person Mateusz Morawiecki: Mateusze Morawieckého, Mateuszem Morawieckým, Mateusze Morawieckiho
  place Opava: Opavy, Opavě
  place Znojmo: Znojma, Znojmě
  place Jižní Afrika: Jižní Afriky, Jižní Africe
  place Chorvatsko: Chorvatska, Chorvatsku
  place Damašek: Damašku, Damaškem
  place Benátky: Benátek, Benátkách
  place Severní ledový oceán: Severního ledového oceánu
  place Krym: Krymu, Krymem
  institution Nejvyšší správní soud: Nejvyššího správního soudu, Nejvyššímu správnímu soudu
  institution Státní zdravotní ústav: Státního zdravotního ústavu, Státním zdravotním ústavem
  institution Vysoké učení technické: Vysokého učení technického, Vysokém učení technickém
  institution Správa železnic: Správy železnic, Správě železnic, Správou železnic
  institution Policie České republiky: Policii České republiky, Policií České republiky
  institution Židovské muzeum: Židovského muzea, Židovském muzeu
  body Svobodná a přímá demokracie: Svobodné a přímé demokracie, Svobodnou a přímou demokracii
  body Strana zelených: Strany zelených, Straně zelených, Stranu zelených
  body Slavia Praha: Slavie Praha, Slavii Praha, Slavií Praha
  body Severoatlantická aliance: Severoatlantické aliance, Severoatlantickou alianci
  body Tálibán: Tálibánu, Tálibánem
  agreement Pařížská dohoda: Pařížské dohody, Pařížskou dohodu
  person Petra Buzková: Petry Buzkové, Petrou Buzkovou
  person Mirek Topolánek: Mirka Topolánka, Mirkem Topolánkem
  person Bohuslav Sobotka: Bohuslava Sobotky, Bohuslavem Sobotkou
  person Jiří Paroubek: Jiřího Paroubka, Jiřím Paroubkem
  person Taťána Malá: Taťány Malé, Taťánou Malou
  person Ivan Bartoš: Ivana Bartoše, Ivanem Bartošem
  person Benjamin Netanjahu: Benjamina Netanjahua, Benjaminem Netanjahuem
  person Narendra Módí: Naréndry Módího
  person Kaja Kallasová: Kaji Kallasové, Kaju Kallasovou
  person Janez Janša: Janeze Janši, Janezi Janšovi, Janeze Janšu, Janezem Janšou
  place Banská Bystrica: Banské Bystrice, Banské Bystrici, Banskou Bystrici, Banskou Bystricí
  place Frýdek-Místek: Frýdku-Místku, Frýdkem-Místkem
  place Pásmo Gazy: Pásma Gazy, Pásmu Gazy, Pásmem Gazy, pásmu Gazy, pásma Gazy
  body Starostové a nezávislí: Starostů a nezávislých, Starostům a nezávislým
  body Svoboda a přímá demokracie: Svobody a přímé demokracie, Svobodě a přímé demokracii, Svobodu a přímou demokracii
  event Vánoce: Vánoc, Vánocům, Vánocemi, Vánocích
  event Stanleyův pohár: Stanleyova poháru, Stanleyovu poháru, Stanleyovým pohárem, Stanleyově poháru
  person Javier Milei: Javiera Mileie, Javierem Mileiem, Javiera Mileiho, Javieru Mileiovi
  person Andrej Babiš: Andreje Babiše, Andreji Babišovi, Andrejem Babišem
  place Pobřeží slonoviny: Pobřežím slonoviny
  body Motoristé sobě: Motoristů sobě, Motoristům sobě, Motoristy sobě, Motoristech sobě
  event Den nezávislosti: Dne nezávislosti, Dni nezávislosti, Dnem nezávislosti
  place Tokio: Tokia, Tokiu, Tokiem
  plan Nord Stream 2: Nord Streamu 2, Nord Streamem 2
  person Mike Pence: Mikem Pencem, Mikea Pencea
  person Bernie Sanders: Bernieho Sanderse, Berniemu Sandersovi, Berniem Sandersem
  person Mitch McConnell: Mitche McConnella, Mitchi McConnellovi, Mitchem McConnellem
  person Heiko Maas: Heika Maase, Heiku Maasovi, Heikem Maasem
  place Dvůr Králové nad Labem: Dvora Králové nad Labem, Dvoře Králové nad Labem
  person Zbyněk Stanjura: Zbyňka Stanjury, Zbyňku Stanjurovi, Zbyňka Stanjuru, Zbyňkem Stanjurou
  person George Bush: George Bushe, George Bushovi, Georgem Bushem, George Bushem
  person Steve Jobs: Steva Jobse, Stevea Jobse, Stevem Jobsem
  person Luka Modrić: Luky Modriče, Luky Modriće, Lukou Modričem
  body Zelení: Zelených, Zeleným, Zelenými
  person Pavel Fischer: Pavla Fischera, Pavlem Fischerem
  person Jan Žižka: Jana Žižky, Janu Žižkovi, Jana Žižku, Janem Žižkou
  person Klement Gottwald: Klementa Gottwalda, Klementem Gottwaldem
  person Gustáv Husák: Gustáva Husáka, Gustávu Husákovi, Gustávem Husákem
  person Miloš Forman: Miloše Formana, Milošem Formanem
  person Giorgia Meloniová: Giorgii Meloniovou
  person Scholz: Scholze, Scholzovi, Scholzem
  person Zelenskyj: Zelenského, Zelenskému, Zelenským
  place Kutná Hora: Kutné Hory, Kutnou Horu, Kutné Hoře, Kutnou Horou
  place Český Krumlov: Českého Krumlova, Českém Krumlově, Českým Krumlovem
  place Havlíčkův Brod: Havlíčkova Brodu, Havlíčkově Brodě, Havlíčkovým Brodem
  place Třebíč: Třebíče, Třebíči, Třebíčí
  place Louny: Loun, Lounech, Lounům
  place Nizozemsko: Nizozemska, Nizozemsku, Nizozemskem
  place Jihomoravský kraj: Jihomoravského kraje, Jihomoravském kraji, Jihomoravským krajem
  place Kroměříž: Kroměříže, Kroměříži, Kroměříží
  body Charta 77: Charty 77, Chartu 77, Chartou 77
  body Národní divadlo: Národního divadla, Národnímu divadlu, Národním divadlem, Národním divadle
  person Ludvík Svoboda: Ludvíka Svobody, Ludvíku Svobodovi, Ludvíkem Svobodou
  person Jan Werich: Jana Wericha
  person Vojtěch Filip: Vojtěcha Filipa
  person Mikoláš Aleš: Mikoláše Alše, Mikolášem Alšem
  person Petr Nečas: Petra Nečase, Petru Nečasovi
  person Věra Čáslavská: Věry Čáslavské, Věru Čáslavskou
  person Zdeněk Hřib: Zdeňka Hřiba, Zdeňkem Hřibem
  person Bohuslav Svoboda: Bohuslava Svobody
  person Vlastimil Válek: Vlastimila Válka, Vlastimilem Válkem
  person Tusk: Tuska, Tuskovi, Tuskem
  person Hašek: Haška, Haškovi, Haškem
  place Most: Mostu, Mostě, Mostem
  place Cheb: Chebu, Chebem
  place Hodonín: Hodonína, Hodoníně
  place Beroun: Berouna, Berouně
  place Přerov: Přerova, Přerově
  place Písek: Písku, Pískem
  place Domažlice: Domažlic, Domažlicích
  place Poděbrady: Poděbrad, Poděbradech
  place Rožnov pod Radhoštěm: Rožnova pod Radhoštěm, Rožnově pod Radhoštěm
  place Cáchy: Cách, Cáchách
  place Alpy: Alp, Alpách
  body Lidový dům: Lidového domu, Lidovém domě
  body Sparta: Sparty, Spartě, Spartu
`;
