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
`;
