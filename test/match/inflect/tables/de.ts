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
  body Bayer Leverkusen: Bayer Leverkusens
  body Siemens: =
  body Deutsche Telekom: Deutschen Telekom
  body Frankfurter Allgemeine Zeitung: Frankfurter Allgemeinen Zeitung
  body Süddeutsche Zeitung: Süddeutschen Zeitung
  body Europäische Zentralbank: Europäischen Zentralbank
  body Internationaler Währungsfonds: Internationalen Währungsfonds
  body Rotes Kreuz: Roten Kreuzes, Roten Kreuz, Rote Kreuz
  institution Bundestag: Bundestags, Bundestages
  institution Bundesrat: Bundesrats, Bundesrates
  institution Bundesamt für Verfassungsschutz: Bundesamts für Verfassungsschutz, Bundesamtes für Verfassungsschutz
  institution Technische Universität München: Technischen Universität München
  institution Robert-Koch-Institut: Robert-Koch-Instituts
  institution Deutscher Wetterdienst: Deutschen Wetterdienstes, Deutsche Wetterdienst, Deutschen Wetterdienst
  institution Statistisches Bundesamt: Statistischen Bundesamts, Statistischen Bundesamtes, Statistische Bundesamt
  institution Oberstes Gericht: Obersten Gerichts, Oberste Gericht
  agreement Pariser Klimaabkommen: Pariser Klimaabkommens
  agreement Minsker Abkommen: Minsker Abkommens
  place Rhein: Rheins
  place Schwarzwald: Schwarzwalds, Schwarzwaldes
  place Bayern: Bayerns
  place Sachsen-Anhalt: Sachsen-Anhalts
  place Nordrhein-Westfalen: Nordrhein-Westfalens
  place Köln: Kölns
  place Österreich: Österreichs
  place Vereinigte Arabische Emirate: Vereinigten Arabischen Emirate, Vereinigten Arabischen Emiraten
  place Saudi-Arabien: Saudi-Arabiens
  place Südchinesisches Meer: Südchinesischen Meer, Südchinesische Meer, Südchinesischen Meeres
  place Rotes Meer: Roten Meer, Rote Meer, Roten Meeres
  place Westjordanland: Westjordanlands, Westjordanlandes
  place Baltikum: Baltikums
  person Robert Habeck: Robert Habecks
  person Christian Lindner: Christian Lindners
  person Frank-Walter Steinmeier: Frank-Walter Steinmeiers
  person Karl Lauterbach: Karl Lauterbachs
  person Friedrich Merz: =
  person Sahra Wagenknecht: Sahra Wagenknechts
  person Xi Jinping: Xi Jinpings
  person Recep Tayyip Erdoğan: Recep Tayyip Erdoğans
  plan Grüner Deal: Grünen Deals, Grüne Deal, Grünen Deal
  event Olympische Spiele: Olympischen Spiele, Olympischen Spielen, Olympischer Spiele
  body Allgemeine Ortskrankenkasse: Allgemeinen Ortskrankenkasse
  body Deutscher Fußball-Bund: Deutschen Fußball-Bundes, Deutschen Fußball-Bund, Deutsche Fußball-Bund
  body Freie Wähler: Freien Wähler, Freien Wählern
  body Zweites Deutsches Fernsehen: Zweiten Deutschen Fernsehens, Zweite Deutsche Fernsehen
  body Sozialdemokratische Partei: Sozialdemokratischen Partei
  institution Bundeskriminalamt: Bundeskriminalamts, Bundeskriminalamtes
  institution Bundesnachrichtendienst: Bundesnachrichtendienstes, Bundesnachrichtendiensts
  institution Paul-Ehrlich-Institut: Paul-Ehrlich-Instituts
  institution Ständiger Schiedshof: Ständigen Schiedshofs, Ständige Schiedshof
  institution Internationaler Strafgerichtshof: Internationalen Strafgerichtshofs, Internationale Strafgerichtshof
  institution Hamburger Senat: Hamburger Senats
  place Mecklenburg-Vorpommern: Mecklenburg-Vorpommerns
  place Ruhrgebiet: Ruhrgebiets, Ruhrgebietes
  place Bodensee: Bodensees
  place Gazastreifen: Gazastreifens
  place Mittelmeer: Mittelmeers, Mittelmeeres
  place Kaschmir: Kaschmirs
  agreement Grundgesetz: Grundgesetzes
  agreement Versailler Vertrag: Versailler Vertrags, Versailler Vertrages
  event Zweite Intifada: Zweiten Intifada
  event Deutscher Herbst: Deutschen Herbstes, Deutsche Herbst, Deutschen Herbst
  person Winfried Kretschmann: Winfried Kretschmanns
  body Linke: Linken
  body Deutsche Post: Deutschen Post
  body Westdeutscher Rundfunk: Westdeutschen Rundfunks, Westdeutsche Rundfunk
  institution Oberverwaltungsgericht: Oberverwaltungsgerichts, Oberverwaltungsgerichtes
  institution Bundesrechnungshof: Bundesrechnungshofs, Bundesrechnungshofes
  institution Internationales Olympisches Komitee: Internationalen Olympischen Komitees, Internationale Olympische Komitee
  place Elsass: =
  place Sauerland: Sauerlands, Sauerlandes
  place Comer See: Comer Sees
  place Königsberg: Königsbergs
  place Kosovo: Kosovos
  event Dreißigjähriger Krieg: Dreißigjährigen Krieges, Dreißigjährige Krieg
  event Westfälischer Friede: Westfälischen Friedens
  agreement Élysée-Vertrag: Élysée-Vertrags, Élysée-Vertrages
  person Manuela Schwesig: Manuela Schwesigs
  place Brandenburger Tor: Brandenburger Tors, Brandenburger Tores
  body Deutscher Fußball-Bund: Deutschen Fußball-Bundes, Deutschen Fußball-Bunds, Deutschen Fußball-Bund, Deutsche Fußball-Bund
  body Ärzte ohne Grenzen: Ärzten ohne Grenzen
  place Golf von Mexiko: Golfs von Mexiko
  person Alice Weidel: Alice Weidels
  person Nancy Faeser: Nancy Faesers
  person Gerhard Schröder: Gerhard Schröders
  person Johann Wolfgang von Goethe: Johann Wolfgang von Goethes
  person Giorgia Meloni: Giorgia Melonis
  person Merkel: Merkels
  place Hohe Tatra: Hohen Tatra
  place Kap der Guten Hoffnung: Kaps der Guten Hoffnung
  place Bayerischer Wald: Bayerischen Waldes, Bayerischen Wald, Bayerische Wald
  place Totes Meer: Toten Meers, Toten Meeres, Tote Meer, Toten Meer
  place Vatikan: Vatikans
  body Grüner Knopf: Grünen Knopf, Grüne Knopf
  body Deutsche Umwelthilfe: Deutschen Umwelthilfe
  body Weißer Ring: Weißen Rings, Weißen Ring, Weiße Ring
  body Norddeutscher Rundfunk: Norddeutschen Rundfunks, Norddeutschen Rundfunk, Norddeutsche Rundfunk
  body Technisches Hilfswerk: Technischen Hilfswerks, Technischen Hilfswerk, Technische Hilfswerk
  person Jens Spahn: Jens Spahns
  person Hans-Georg Maaßen: Hans-Georg Maaßens
  person Franz Müntefering: Franz Münteferings
  person Wolfgang Schäuble: Wolfgang Schäubles
  person Petra Roth: Petra Roths
  person Otto von Bismarck: Otto von Bismarcks
  place Großbritannien: Großbritanniens
  place Bremerhaven: Bremerhavens
  place Saarland: Saarlands, Saarlandes
  place Schwäbische Alb: Schwäbischen Alb
  place Kanzleramt: Kanzleramts, Kanzleramtes
  place Roter Platz: Roten Platz, Roten Platzes, Rote Platz
  place Neue Welt: Neuen Welt
  body Bundesgerichtshof: Bundesgerichtshofs, Bundesgerichtshofes
  body Zentralrat der Juden: Zentralrats der Juden, Zentralrates der Juden
  body Erzbistum Köln: Erzbistums Köln
  body Evangelische Kirche: Evangelischen Kirche
  body Großer Senat: Großen Senats, Großen Senat, Große Senat
  body Deutsches Rotes Kreuz: Deutschen Roten Kreuzes, Deutsche Rote Kreuz, Deutschen Roten Kreuz
  event Prager Frühling: Prager Frühlings
  event Erster Weltkrieg: Ersten Weltkriegs, Ersten Weltkrieg
  agreement Zwei-plus-Vier-Vertrag: Zwei-plus-Vier-Vertrags, Zwei-plus-Vier-Vertrages
`;
