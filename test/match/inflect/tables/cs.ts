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
`;
