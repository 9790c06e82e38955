/** German: genitive, dative, accusative; adjectives behind an article and without one. */
export const GERMAN = `
  person Wladimir Putin: Wladimir Putins
  person Angela Merkel: Angela Merkels
  person Putin: Putins
  person Olaf Scholz: =
  person Franz Josef Strauß: =
  person Max: =
  person Ursula von der Leyen: Ursula von der Leyens
  place Russland: Russlands
  place Berlin: Berlins
  place Minsk: Minsks
  place Graz: =
  place Bad Homburg: Bad Homburgs
  place Vereinigte Staaten: Vereinigten Staaten, Vereinigter Staaten
  place Vereinigtes Königreich: Vereinigten Königreichs, Vereinigten Königreich, Vereinigtem Königreich
  place Tschechische Republik: Tschechischen Republik, Tschechischer Republik
  place Naher Osten: Nahen Ostens, Nahen Osten, Nahem Osten
  body Unionsstaat: Unionsstaates, Unionsstaats
  body Vereinte Nationen: Vereinten Nationen, Vereinter Nationen
  body Europäische Union: Europäischen Union, Europäischer Union
  body Deutscher Bundestag: Deutschen Bundestages, Deutschen Bundestags, Deutschen Bundestag, Deutschem Bundestag
  body NATO: =
  body Oberster Staatsrat: Obersten Staatsrats, Obersten Staatsrates, Obersten Staatsrat
  institution Bundesministerium der Verteidigung: Bundesministeriums der Verteidigung
  institution Russische Zentralbank: Russischen Zentralbank, Russischer Zentralbank
  institution Auswärtiges Amt: Auswärtigen Amtes, Auswärtigen Amts, Auswärtigem Amt
  institution russischer Ministerpräsident: russischen Ministerpräsidenten, russischem Ministerpräsidenten
  agreement Warschauer Vertrag: Warschauer Vertrags
  plan gemeinsamer Wirtschaftsraum: gemeinsamen Wirtschaftsraums, gemeinsamen Wirtschaftsraum
  plan einheitlicher Gasmarkt: einheitlichen Gasmarktes, einheitlichen Gasmarkt, einheitlichem Gasmarkt
  plan 28 Programme: =
  person Annalena Baerbock: Annalena Baerbocks
  person Markus Söder: Markus Söders
  place Deutschland: Deutschlands
  place Schweiz: =
  place Niederlande: Niederlanden
  place Weißes Haus: Weißen Hauses, Weiße Haus, Weißen Haus
  body Europäische Kommission: Europäischen Kommission
  body Bundesverfassungsgericht: Bundesverfassungsgerichts, Bundesverfassungsgerichtes
  body Deutsche Bahn: Deutschen Bahn
  body Grüne: Grünen
  body Freie Demokraten: Freien Demokraten
  body Europäischer Gerichtshof: Europäischen Gerichtshofs, Europäischen Gerichtshofes, Europäische Gerichtshof
  body Roter Halbmond: Roten Halbmonds, Roten Halbmond, Rote Halbmond
  event Zweiter Weltkrieg: Zweiten Weltkriegs, Zweiten Weltkrieges, Zweite Weltkrieg
  event Kalter Krieg: Kalten Krieges, Kalte Krieg, Kalten Krieg
  agreement Pariser Abkommen: Pariser Abkommens
  agreement Vertrag von Lissabon: Vertrags von Lissabon, Vertrages von Lissabon
  institution Bundesministerium der Finanzen: Bundesministeriums der Finanzen
  place Schwarzes Meer: Schwarzen Meer, Schwarze Meer
  body Große Koalition: Großen Koalition, Großer Koalition
`;
