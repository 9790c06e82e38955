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
`;
