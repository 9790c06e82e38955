// Towns, islands and regions where German is spoken, and some next to them, beside those of the other lists. Out: names that
// are a common surname, given name or word besides, in any of the languages.

/** Towns and regions; see places.data.ts for what a row is. */
export const GERMAN_TOWNS = `
  Ahaus; Ahlen; Aichach; Albstadt; Alfeld; Alsdorf; Altena; Altötting; Alzey; Ammersee; Amrum; Andernach
  Angermünde; Annaberg-Buchholz; Apolda; Arnstadt; Aschersleben; Attendorn; Backnang; Bad Aibling; Bad Belzig
  Bad Bentheim; Bad Bramstedt; Bad Doberan; Bad Dürkheim; Bad Ems; Bad Freienwalde; Bad Harzburg; Bad Kissingen
  Bad Langensalza; Bad Mergentheim; Bad Nauheim; Bad Neuenahr-Ahrweiler; Bad Oeynhausen; Bad Oldesloe; Bad Pyrmont
  Bad Salzuflen; Bad Salzungen; Bad Schwartau; Bad Tölz; Bad Vilbel; Bad Waldsee; Bad Wörishofen; Bad Zwischenahn
  Balingen; Baltrum; Beckum; Beeskow; Bernburg; Biberach; Bingen; Bitburg; Blankenese; Borken; Borna; Bozen
  Breisgau; Burghausen; Bückeburg; Calw; Chiemgau; Chur; Colmar; Coswig; Crailsheim; Datteln; Delitzsch; Demmin
  Brigittenau; Diepholz; Dillenburg; Dillingen; Donaustadt; Döbling; Floridsdorf; Hernals; Hietzing; Inzersdorf; Ottakring; Simmering; Dithmarschen; Ditzingen; Donaueschingen; Donauwörth; Dormagen; Ebersberg
  Eckernförde; Ehingen; Eichstätt; Eiderstedt; Eilenburg; Einbeck; Eisleben; Ellwangen; Eltville; Emmendingen; Ems
  Emsdetten; Ennepetal; Ennigerloh; Erftstadt; Erkelenz; Eschwege; Eschweiler; Espelkamp; Ettlingen; Eupen
  Falkensee; Fellbach; Finsterwalde; Flensburger Förde; Forchheim; Frankenthal; Frauenfeld; Frechen
  Freiburg im Breisgau; Freilassing; Föhr; Fürstenfeldbruck; Gardelegen; Garding; Geesthacht; Geislingen; Geldern
  Gelnhausen; Germering; Germersheim; Gersthofen; Gevelsberg; Gladbeck; Glauchau; Goch; Greiz; Grevesmühlen
  Gronau; Großenhain; Guben; Gunzenhausen; Haldensleben; Halle an der Saale; Haltern; Hattingen; Havelland
  Haßfurt; Heidenau; Heidenheim; Heinsberg; Helmstedt; Hennef; Hennigsdorf; Herne; Herrenberg; Herten
  Herzogenaurach; Hiddensee; Hilpoltstein; Hockenheim; Hofheim; Holzminden; Homburg; Hürth; Idar-Oberstein
  Idstein; Illertissen; Ilmenau; Ingelheim; Juist; Jülich; Kaarst; Kaltenkirchen; Kamenz; Kehl; Kelheim; Kevelaer
  Kieler Förde; Kirchheim; Kitzbühel; Kitzingen; Korbach; Kornwestheim; Krems; Kronach; Kulmbach; Kurpfalz
  Königs Wusterhausen; Köthen; Künzelsau; Lahnstein; Lampertheim; Landsberg am Lech; Langenhagen; Langeoog
  Lauchhammer; Lauenburg; Lehrte; Leimen; Leinfelden-Echterdingen; Lemgo; Lengerich; Leoben; Leonberg; Leutkirch
  Lichtenfels; Limbach-Oberfrohna; Limburg an der Lahn; Lingen; Luckenwalde; Ludwigsfelde; Ludwigslust
  Lutherstadt Wittenberg; Löbau; Lübbecke; Lübben; Lübbenau; Lübecker Bucht; Lüdinghausen; Marburg an der Lahn
  Markkleeberg; Marktredwitz; Marl; Mecklenburg; Meerbusch; Meiningen; Meppen; Meran; Merzig; Metzingen; Miesbach
  Mindelheim; Montabaur; Mosbach; Mölln; Mühlacker; Mühldorf; Mühlhausen; Mülheim; Münden; Müritz; Nagold; Naila
  Nauen; Neckarsulm; Neiße; Neuburg; Neuenhaus; Neumarkt; Neumarkt in der Oberpfalz; Neustadt
  Neustadt an der Weinstraße; Neustrelitz; Niederlausitz; Northeim; Nördlingen; Nürtingen; Oberlausitz; Oberursel
  Ochtrup; Oderbruch; Oelde; Ortenau; Oschatz; Oschersleben; Osterburg; Osterholz-Scharmbeck; Osterode; Ostpreußen
  Ostwestfalen-Lippe; Pasewalk; Peine; Pellworm; Perleberg; Pfaffenhofen; Pfullingen; Plettenberg; Plön; Poel
  Pommern; Premnitz; Prignitz; Pößneck; Quakenbrück; Radeberg; Radebeul; Radolfzell; Ratzeburg; Reinbek; Remagen
  Rheda-Wiedenbrück; Rheinberg; Rheine; Rheinfelden; Ribnitz-Damgarten; Rietberg; Rinteln; Rotenburg
  Rothenburg ob der Tauber; Rottenburg; Rottweil; Rudolstadt; Ruhr; Rödermark; Rüdesheim; Saale; Saalfeld
  Sangerhausen; Sankt Augustin; Saßnitz; Schaalsee; Schkeuditz; Schmalkalden; Schmallenberg; Schongau; Schopfheim
  Schorndorf; Schramberg; Schwabach; Schwandorf; Schwelm; Schwerte; Schwetzingen; Schwäbisch Hall; Schwäbische Alb
  Sebnitz; Seelze; Seesen; Seligenstadt; Sigmaringen; Sinsheim; Soltau; Sondershausen; Sonneberg; Spaichingen
  Spessart; Spiekeroog; Spremberg; Sprockhövel; Stadthagen; Starnberg; Starnberger See; Staßfurt; Steinfurt
  Steinhuder Meer; Steyr; Stolberg; Strausberg; Sulzbach-Rosenberg; Syke; Sömmerda; Słubice; Tegernsee; Teltow
  Templin; Teutoburger Wald; Tirschenreuth; Torgelow; Treuchtlingen; Triberg; Tuttlingen; Ueckermünde; Unna
  Unterhaching; Vaihingen; Varel; Venlo; Verden; Vorpommern; Völklingen; Waiblingen; Waldkirch; Waldkraiburg
  Walsrode; Wandlitz; Wangerooge; Warendorf; Warnemünde; Warstein; Weiden in der Oberpfalz; Weilburg; Weilheim
  Weingarten; Weinheim; Weinstadt; Weißenburg; Weißenfels; Wels; Werdau; Werl; Wermelskirchen; Wernau; Wertheim
  Wesseling; Westbalkan; Westerland; Westpommern; Weyhe; Wiener Neustadt; Wiesloch; Wildeshausen; Willich
  Wittenberge; Wittlich; Wittmund; Wittstock; Wolfenbüttel; Worpswede; Wunsiedel; Wunstorf; Wurzen; Würselen
  Xanten; Zeitz; Zella-Mehlis; Zerbst; Zeven; Zgorzelec; Zossen; Zschopau; Zwiesel; Öhringen
  Świnoujście = Swinemünde
  Spree-Neiße; Oder-Spree; Elbe-Elster; Dahme-Spreewald; Teltow-Fläming; Potsdam-Mittelmark; Märkisch-Oderland
  Oberspreewald-Lausitz; Ostprignitz-Ruppin; Oberhavel; Barnim; Rhein-Sieg-Kreis; Rhein-Erft-Kreis; Main-Kinzig-Kreis
  Main-Taunus-Kreis; Lahn-Dill-Kreis; Schwalm-Eder-Kreis; Werra-Meißner-Kreis; Wetteraukreis; Ortenaukreis; Bodenseekreis
  Alb-Donau-Kreis; Neckar-Odenwald-Kreis; Main-Tauber-Kreis; Ennepe-Ruhr-Kreis; Hochsauerlandkreis; Märkischer Kreis
  Kyffhäuserkreis; Wartburgkreis; Unstrut-Hainich-Kreis; Saale-Orla-Kreis; Saale-Holzland-Kreis; Ilm-Kreis; Saalekreis
  Salzlandkreis; Burgenlandkreis; Jerichower Land; Mansfeld-Südharz; Anhalt-Bitterfeld; Vorpommern-Greifswald
  Zermatt; Martigny; Siders; Visp; Olten; Kreuzlingen; Rapperswil; Uster; Dübendorf; Schlieren; Dietikon
  Horgen; Wädenswil; Thalwil; Küsnacht; Küssnacht; Schwyz; Altdorf; Sarnen; Herisau; Bellinzona; Locarno
  Mendrisio; Chiasso; Montreux; Vevey; Nyon; Morges; Yverdon; Neuenburg; Delsberg; Burgdorf; Langenthal
  Grenchen; Liestal; Muttenz; Allschwil; Pratteln; Interlaken; Grindelwald; Gstaad; Arosa; Flims; Verbier
  Saas-Fee; Andermatt; Engelberg; Emmen; Kriens; Zofingen; Lenzburg; Gossau; Lienz; Wörgl; Schwaz; Imst
  Landeck; Reutte; Feldkirch; Bludenz; Hohenems; Lustenau; Wolfsberg; Kapfenberg; Knittelfeld; Judenburg
  Braunau; Vöcklabruck; Gmunden; Amstetten; Tulln; Mödling; Mistelbach; Zwettl; Mattersburg; Oberwart; Hallein
  Saalfelden; Bischofshofen; Sölden; Ischgl; Schladming; Klosterneuburg; Schwechat; Leonding; Ansfelden
  Brixen; Bruneck; Sterzing
  Vorpommern-Rügen; Nordwestmecklenburg; Ludwigslust-Parchim; Mecklenburgische Seenplatte; Weser-Ems; Rhein-Ruhr
`;
