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
  place Oslo: =
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
`;
