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
`;
