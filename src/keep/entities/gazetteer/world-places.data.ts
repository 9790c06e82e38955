// Towns, regions and waters that English news name, beside those of places.data.ts, which says what a row is: names in English only.
// Out: names that are a common given name, surname or word besides.

/** Places of the whole world, by where they are. */
export const WORLD_PLACES = `
  Andhra Pradesh; Arunachal Pradesh; Chhattisgarh; Goa; Haryana; Himachal Pradesh; Jharkhand; Madhya Pradesh; Manipur
  Meghalaya; Mizoram; Nagaland; Odisha = Orissa; Rajasthan; Sikkim; Telangana; Tripura; Uttarakhand; Jammu and Kashmir
  Ladakh; Puducherry; Lakshadweep; Andaman and Nicobar Islands; Agartala; Agra; Aizawl; Ajmer; Aligarh
  Allahabad = Prayagraj; Aurangabad; Ayodhya; Bareilly; Bhubaneswar; Bikaner; Coimbatore; Cuttack; Dehradun; Dhanbad
  Dharamsala; Faridabad; Gandhinagar; Gangtok; Ghaziabad; Gorakhpur; Guntur; Gurugram = Gurgaon; Gwalior; Haridwar
  Hubballi; Itanagar; Jabalpur; Jaisalmer; Jalandhar; Jamnagar; Jamshedpur; Jhansi; Jodhpur; Kochi = Cochin; Kohima
  Kolhapur; Kozhikode = Calicut; Kullu; Kurnool; Leh; Ludhiana; Madurai; Mangaluru = Mangalore; Mathura; Meerut
  Moradabad; Muzaffarnagar; Mysuru = Mysore; Nashik; Navi Mumbai; Noida; Panaji; Panipat; Pathankot; Patiala; Raipur
  Rajkot; Ranchi; Rourkela; Shillong; Shimla; Siliguri; Thiruvananthapuram = Trivandrum; Tiruchirappalli
  Udaipur; Ujjain; Vadodara; Vijayawada; Visakhapatnam = Vizag; Warangal; Pahalgam; Anantnag; Baramulla; Pulwama
  Kupwara; Kargil; Delhi = National Capital Territory; Red Fort; Lok Kalyan Marg; Ganga = Ganges; Yamuna; Brahmaputra
  Godavari; Narmada; Cauvery = Kaveri; Indus; Chenab; Jhelum; Sutlej; Beas; Ravi River; Teesta
  Balochistan = Baluchistan; Khyber Pakhtunkhwa; Sindh; Gilgit-Baltistan; Azad Kashmir; Waziristan = North Waziristan
  South Waziristan; Abbottabad; Attock; Bahawalpur; Bannu; Chaman; Chitral; Dera Ghazi Khan; Dera Ismail Khan; Gilgit
  Gujranwala; Gwadar; Jhang; Kasur; Khuzdar; Kohat; Larkana; Mirpur; Murree; Muzaffarabad; Nankana Sahib; Narowal
  Nowshera; Okara; Rahim Yar Khan; Sargodha; Sheikhupura; Sialkot; Sukkur; Torkham; Turbat; Bajaur; Kurram
  Chittagong = Chattogram; Khulna; Rajshahi; Barisal; Rangpur; Comilla; Cox's Bazar; Gazipur; Narayanganj; Kandy; Galle
  Trincomalee; Batticaloa; Hambantota; Biratnagar; Lalitpur; Bhaktapur; Nangarhar; Badakhshan; Panjshir; Ghazni; Bamiyan
  Kunar; Paktika; Paktia; Nimroz; Nakuru; Eldoret; Turkana; Garissa; Lamu; Machakos; Kiambu; Kakamega; Malindi; Mwanza
  Mbeya; Tanga; Morogoro; Kigoma; Mbarara; Kasese; Kisangani; Bunia; North Kivu; South Kivu; Ituri; Katanga; Kolwezi
  Mbandaka; Butembo; Uvira; Gitega; Pointe-Noire; Port-Gentil; Bamenda; Benin City; Zaria; Ilorin; Enugu; Abeokuta
  Sokoto; Onitsha; Warri; Owerri; Calabar; Uyo; Akure; Osogbo; Makurdi; Lokoja; Yola; Bauchi; Gombe; Yobe; Adamawa
  Zamfara; Katsina; Kebbi; Niger Delta; Bayelsa; Anambra; Ebonyi; Abia; Ogun; Oyo; Osun; Ekiti; Ondo; Kogi; Kwara; Benue
  Nasarawa; Taraba; Akwa Ibom; Cross River; Tamale; Takoradi; Cape Coast; Ashanti; Volta Region; Lome; Porto-Novo
  Bobo-Dioulasso; Kidal; Mopti; Zinder; Diffa; Tillaberi; Touba; Ziguinchor; Casamance; Banjul; Bissau; Makeni; Bouake
  Praia; Mekelle = Mekele; Bahir Dar; Dire Dawa; Hawassa; Jimma; Assab; Massawa; Djibouti City; Berbera; Jubaland
  Garowe; Bosaso; Baidoa; Beledweyne; El Fasher = El-Fasher = al-Fashir; North Darfur; South Darfur; Nyala; Kordofan
  El Obeid; Kassala; Gezira; Wad Madani; Malakal; Bentiu; Unity State; Jonglei; Upper Nile; Abyei; Kitwe; Copperbelt
  Kabwe; Chingola; Solwezi; Mutare; Gweru; Masvingo; Hwange; Mzuzu; Zomba; Mangochi; Karonga; Beira; Nampula; Nacala
  Quelimane; Inhambane; Mocimboa da Praia; Lobito; Benguela; Cabinda; Walvis Bay; Swakopmund; Luderitz; Francistown
  Maseru; Mbabane; Manzini; Pretoria = Tshwane; Gqeberha = Port Elizabeth; East London; Gauteng; KwaZulu-Natal; Limpopo
  Mpumalanga; Eastern Cape; Western Cape; Northern Cape; North West Province; Polokwane; Rustenburg; Pietermaritzburg
  Stellenbosch; Marikana; Ekurhuleni; Toamasina; Moroni; Ismailia; Sharm el-Sheikh; Hurghada; Derna; Sebha; Zawiya
  Sousse; Gabes; Kairouan; Annaba; Tamanrasset; Fez; Meknes; Oujda; Laayoune; Dakhla; Lake Chad; Lake Victoria
  Lake Malawi; Lake Tanganyika; Zambezi; Limpopo River; Congo River; Kilimanjaro = Mount Kilimanjaro; Mount Kenya
  Kruger National Park; Table Mountain; Robben Island; Kragujevac; Subotica; Novi Pazar; Vojvodina; Presevo = Preševo
  Mitrovica = North Mitrovica = Mitrovicë; Prizren; Peja = Peć; Gjakova; Gjilan; Ferizaj; Leposavić = Leposavic
  Zvečan = Zvecan; Zubin Potok; Tuzla; Zenica; Bihać = Bihac; Brčko = Brcko; Republika Srpska; Herzegovina; Osijek
  Zadar; Istria; Dalmatia; Slavonia; Vukovar; Šibenik = Sibenik; Maribor; Koper; Nikšić = Niksic; Kotor; Budva; Cetinje
  Ulcinj; Tetovo; Bitola; Ohrid; Kumanovo; Gostivar; Strumica; Kočani = Kocani; Tirana = Tiranë; Durrës = Durres
  Vlorë = Vlore = Vlora; Shkodër = Shkoder; Elbasan; Korçë = Korce; Gjirokastër; Pleven; Stara Zagora
  Cluj = Cluj-Napoca; Brașov = Brasov; Craiova; Galați = Galati; Ploiești = Ploiesti; Oradea; Sibiu; Bălți = Balti
  Tiraspol; Gagauzia; Comrat; Patras; Heraklion; Samos; Chios; Santorini; Evros; Larnaca; Limassol; Paphos; Famagusta
  Kutaisi; Zugdidi; Poti; Rustavi; Anaklia; Adjara; Vanadzor; Meghri; Agarak; Syunik
  Nagorno-Karabakh = Karabakh; Stepanakert = Khankendi; Shusha; Lachin; Ganja; Sumgait; Lankaran; Kars; Hakkari; Erzurum
  Konya; Kayseri; Mersin; Samsun; Edirne; Hatay; Antakya; Sanliurfa; Mardin; Bodrum; Shymkent; Aktau
  Atyrau; Bukhara; Fergana; Namangan; Andijan; Nukus; Karakalpakstan; Batken; Issyk-Kul; Khujand; Gorno-Badakhshan
  Turkmenbashi; Drina; Sava; Neretva; Vardar; Danube Delta; Caspian; Charleroi; Namur; Leuven; Mechelen; Zeebrugge
  Tilburg; Nijmegen; Arnhem; Enschede; Haarlem; Delft; Almere; Zwolle; Zeeland; Friesland; Esbjerg; Aalborg
  Kolding; Jutland; Zealand; Funen; Bornholm; Västerås; Örebro; Linköping; Norrköping; Umeå = Umea; Luleå = Lulea
  Kiruna; Gällivare; Skellefteå; Gotland; Stavanger; Tromsø = Tromso; Bodø; Narvik; Kristiansand; Drammen; Svalbard
  Longyearbyen; Finnmark; Kirkenes; Oulu; Vantaa; Rovaniemi; Lahti; Jyväskylä; Kuopio; Åland; Grindavik; Akureyri
  Tórshavn; Nuuk; Ilulissat; Olomouc; Liberec; Žilina; Banská Bystrica; Pécs; Győr = Gyor; Miskolc; Reims; Le Havre
  Saint-Étienne; Angers; Nîmes; Clermont-Ferrand; Le Mans; Aix-en-Provence; Amiens; Besançon; Orléans; Mulhouse; Caen
  Dunkirk; Boulogne-sur-Mer; Biarritz; Bayonne; Chamonix; Ajaccio; Bastia; Burgundy; Auvergne; Occitanie
  Seine-Saint-Denis; Nanterre; Loire; Rhône; Bari; Brescia; Parma; Modena; Messina; Taranto; Cagliari; Bergamo; Pescara
  Rimini; Livorno; Foggia; Salerno; Ravenna; Ferrara; Pisa; Apulia = Puglia; Campania; Veneto; Liguria; Trentino
  Abruzzo; Cortina d'Ampezzo; Braga; Coimbra; Algarve; Azores; Madeira; Funchal; Setúbal; Gozo; Xlendi; Gdynia
  Bydgoszcz; Rzeszów = Rzeszow; Toruń; Przemyśl = Przemysl; Suwałki; Suwalki Gap; Olsztyn; Liepāja; Šiauliai
  Druskininkai; Ivano-Frankivsk; Chernivtsi; Lutsk; Rivne; Kryvyi Rih; Nikopol; Pavlohrad; Kupiansk; Izium; Toretsk
  Chasiv Yar; Kostiantynivka; Huliaipole; Vovchansk; Dobropillia; Myrnohrad; Vuhledar; Kurakhove; Kreminna
  Sievierodonetsk; Lysychansk; Orikhiv; Robotyne; Snake Island; Kinburn Spit; Donetsk Oblast; Brovary; Boryspil
  Bila Tserkva; Kremenchuk; Oleshky; Izmail; Bedfordshire; Berkshire; Buckinghamshire; Cambridgeshire
  Cheshire; County Durham; Derbyshire; Dumfries and Galloway; East Sussex; West Sussex; East Riding; Fife; Flintshire
  Gloucestershire; Gwent; Gwynedd; Hampshire; Herefordshire; Hertfordshire; Huntingdonshire; Isle of Wight
  Leicestershire; Lincolnshire; Merthyr Tydfil; Monmouthshire; Norfolk; North Yorkshire; South Yorkshire; West Yorkshire
  Northamptonshire; Northumberland; Nottinghamshire; Orkney; Shetland; Oxfordshire; Pembrokeshire; Perthshire; Powys
  Rutland; Shropshire; Staffordshire; Tyneside; Teesside; Wearside; Warwickshire; Wiltshire; Worcestershire; Anglesey
  Argyll; Ayrshire; Lanarkshire; Lothian; Hebrides; Outer Hebrides; Aberystwyth; Aldershot; Altrincham; Aylesbury
  Barnsley; Barnstaple; Barrow-in-Furness; Basildon; Basingstoke; Berwick-upon-Tweed; Birkenhead; Bognor Regis; Bootle
  Bracknell; Bridgend; Bridgwater; Bury St Edmunds; Caernarfon; Camborne; Chelmsford; Cheltenham; Chesterfield
  Chichester; Colchester; Crawley; Croydon; Darlington; Doncaster; Dorchester; Dover; Dumfries; Dunfermline; Eastbourne
  Falkirk; Falmouth; Felixstowe; Folkestone; Gateshead; Glastonbury; Gloucester; Grangemouth; Gravesend; Great Yarmouth
  Greenock; Grimsby; Guildford; Harrogate; Hartlepool; Harwich; Hemel Hempstead; Hereford; Holyhead; Immingham; Ipswich
  Keighley; Kettering; Kidderminster; Kilmarnock; King's Lynn; Kirkcaldy; Leamington Spa; Lerwick; Lichfield; Llandudno
  Llanelli; Loughborough; Lowestoft; Luton; Macclesfield; Maidenhead; Maidstone; Margate; Merthyr; Milton Keynes
  Morecambe; Motherwell; Newcastle upon Tyne; Newport; Newquay; Northampton; Nuneaton; Oldham; Penzance; Peterborough
  Peterhead; Pontefract; Pontypridd; Port Talbot; Ramsgate; Redditch; Rhyl; Rochdale; Rotherham; Runcorn; Salford
  Scarborough; Scunthorpe; Sellafield; Sheerness; Shrewsbury; Sittingbourne; Skegness; Slough; Solihull
  Southend-on-Sea = Southend; Southport; St Albans; St Andrews; St Helens; St Ives; Stevenage; Stockport
  Stockton-on-Tees; Stornoway; Stratford-upon-Avon; Stranraer; Swindon; Tamworth; Taunton; Telford; Thetford; Tilbury
  Torquay; Tunbridge Wells; Wakefield; Walsall; Warrington; Watford; Weymouth; Whitby; Whitehaven; Wigan; Windermere
  Woking; Workington; Worthing; Wrexham; Yeovil; Brixton; Islington; Southwark; Tower Hamlets; Wandsworth; Lewisham
  Greenwich; Haringey; Hounslow; Hillingdon; Redbridge; Romford; Canary Wharf; Heathrow = Heathrow Airport
  Gatwick = Gatwick Airport; Stansted = Stansted Airport; Lisburn; Newry; Armagh; Ballymena; Enniskillen; Omagh
  Strabane; Londonderry; Larne; County Antrim; County Down; County Tyrone; County Armagh; County Fermanagh
  Waterford; Drogheda; Dundalk; Sligo; Letterkenny; Donegal = County Donegal; County Kerry; Kilkenny; Wexford; Tralee
  Athlone; County Cork; County Galway; Tipperary; County Clare; Wicklow; Kildare; Offaly; Roscommon; Leitrim
  Lough Neagh; Loch Ness; Snowdonia; Peak District; Lake District; Dartmoor; Exmoor; Cairngorms; Severn; Mersey; Tyne
  Humber; Solent; Irish Sea; Hinkley Point; Sizewell; Faslane; Hadrian's Wall; Stonehenge; Abilene; Albany; Allentown
  Amarillo; Ann Arbor; Annapolis; Arlington; Asheville; Atlantic City; Bakersfield; Bar Harbor; Beaumont; Bellevue
  Bellingham; Billings; Biloxi; Bismarck; Boca Raton; Bozeman; Bridgeport; Brownsville; Burlington; Carson City; Casper
  Cedar Rapids; Champaign; Charleston; Chula Vista; Corpus Christi; Corvallis; Council Bluffs; Daytona Beach; Dearborn
  Dubuque; Duluth; Eau Claire; Elkhart; Evansville; Fairbanks; Fargo; Fayetteville; Flagstaff; Fort Collins
  Fort Lauderdale; Fort Myers; Fort Wayne; Frankfort; Galveston; Gettysburg; Grand Junction; Grand Rapids; Greeley
  Greensboro; Greenville; Harrisburg; Hartford; Hoboken; Huntsville; Idaho Falls; Iowa City; Jefferson City; Jersey City
  Joliet; Joplin; Juneau; Kalamazoo; Kenosha; Key West; Kodiak; Lake Charles; Lansing; Laramie; Laredo; Lewiston
  Lexington; Los Alamos; Lubbock; Malibu; Mankato; Maui; McAllen; Miami Beach; Missoula; Modesto; Moline; Monterey
  Montpelier; Muncie; Nantucket; Naperville; New Haven; New London; Newport Beach; Newport News; Oak Ridge; Ocala
  Olympia; Oxnard; Palm Beach = West Palm Beach; Palm Springs; Pensacola; Pocatello; Poughkeepsie; Providence; Provo
  Racine; Rapid City; Roanoke; Rochester; Rockford; Saginaw; San Bernardino; Santa Clara; Santa Rosa; Sarasota
  Schenectady; Scottsdale; Scranton; Shreveport; Sioux City; Sioux Falls; South Bend; Spartanburg; St. Paul = St Paul
  Stamford; Stockton; Sunnyvale; Tacoma; Tempe; Terre Haute; Tuscaloosa; Uvalde; Utica; Virginia Beach; Waco; Waterloo
  Wheeling; Wichita Falls; Wilmington; Worcester; Yakima; Yonkers; Youngstown; Yuma; Greenwich Village; Times Square
  Coney Island; Beverly Hills; Puget Sound; Chesapeake Bay; Great Lakes; Lake Michigan; Lake Erie; Lake Superior
  Lake Ontario; Lake Huron; Appalachia; Rust Belt; Great Plains; Rocky Mountains; Sierra Nevada; Grand Canyon
  Yellowstone; Yosemite; Everglades; Gulf Coast; Cape Canaveral; Mar-a-Lago; Fort Bragg
  Guantánamo = Guantanamo Bay = Guantanamo; Oahu; Cook County; Maricopa County; Harris County; Los Angeles County
  Orange County; New England; New Brunswick; Prince Edward Island; Labrador; Northwest Territories; Charlottetown; Fredericton
  Gatineau; Guelph; Iqaluit; Kamloops; Kelowna; Kitchener; Mississauga; Moncton; Nanaimo; Oshawa; Saint John; Sherbrooke
  Sudbury; Thunder Bay; Whitehorse; Yellowknife; Fort McMurray; Niagara Falls; South Australia; Western Australia
  Northern Territory; Alice Springs; Ballarat; Bendigo; Broken Hill; Fremantle; Geelong; Launceston; Rockhampton
  Sunshine Coast; Toowoomba; Townsville; Wagga Wagga; Pilbara; Great Barrier Reef; Bondi; Parramatta; Invercargill
  Palmerston North; Queenstown; Tauranga; Waikato; Otago; Papeete; Bougainville; Apia; Nuku'alofa; Port Vila; Majuro
  Tarawa; Funafuti; Beersheba; Ashkelon; Ashdod; Sderot; Galilee; Negev; Jaffa; Tulkarem; Jericho; Deir al-Balah
  Nuseirat; Jabalia; Beit Hanoun; Beit Lahiya; Gaza City; East Jerusalem; Golan; Baalbek; Nabatieh; Bekaa Valley; Deraa
  Sweida = Suwayda; Quneitra; Tartus; Hasakah; Qamishli; Kobani; Manbij; Afrin; Sulaymaniyah; Anbar; Sinjar; Dohuk
  Abadan; Ahvaz; Bushehr; Fordow; Karaj; Kerman; Qazvin; Sistan and Baluchestan; Zahedan; Chabahar; Khuzestan
  Kharg Island; Taiz; Hadramout; Mukalla; Socotra; Dhofar; Salalah; Fujairah; Ras al-Khaimah; Ajman; Dhahran; Neom
  Tabuk; Zarqa; Irbid; Dead Sea; Jordan River; Bab al-Mandab = Bab el-Mandeb; Suez Canal; Tigris; Euphrates; Anhui
  Gansu; Guangxi; Guizhou; Hainan; Heilongjiang; Henan; Jiangsu; Jiangxi; Jilin; Liaoning; Ningxia; Qinghai; Shaanxi
  Shanxi; Foshan; Guiyang; Hefei; Lanzhou; Nanchang; Nanning; Shijiazhuang; Taiyuan; Wuxi; Kashgar; Hualien; Kinmen
  Kowloon; Kyushu; Ishikawa; Noto Peninsula; Niigata; Kanagawa; Saitama; Mount Fuji; Jeju; Gangwon; Gyeonggi; Kaesong
  Wonsan; Mekong; Mekong Delta; Koh Samui; Sihanoukville; Battambang; Luang Prabang; Naypyidaw = Naypyitaw; Shan State
  Kachin; Karen State; Sagaing; Myawaddy; Batam; Kalimantan; Lombok; Medan; Nusantara; Papua; Semarang; Palawan
  Visayas; Zamboanga; Leyte; Scarborough Shoal; Second Thomas Shoal; Spratly Islands = Spratlys; Paracel Islands; Johor
  Sabah; Sarawak; Selangor; Putrajaya; Melaka; Bandar Seri Begawan; Sentosa; Changi; Alagoas; Belém; Campinas; Ceará
  Goiânia; Goiás; Maranhão; Mato Grosso; Mato Grosso do Sul; Minas Gerais; Pernambuco; Piauí; Rio Grande do Sul
  Rondônia; Roraima; Santa Catarina; Esmeraldas; Panama Canal; Darién Gap = Darien Gap; Cap-Haïtien; Gonaïves; Castries
  Kingstown; Roseau; Montego Bay; Georgetown; Essequibo; Paramaribo; Cayenne; Bonaire; Falkland Islands = Falklands
  Amazon rainforest; Galápagos = Galapagos Islands; Easter Island; Machu Picchu; Lake Titicaca
  Strait of Magellan; Ben Nevis; Ben Lomond; Ben Macdui; Snowdon; Scafell Pike; Burnley
  Virginia; Kent; Durham; Greater Manchester; Tyne and Wear; Humberside; Moray; Aberdeenshire; Clwyd; Carmarthenshire
  Ceredigion; Antrim; Fermanagh; Cork; Meath; Louth; Cavan; Monaghan; Free State; Regina; Prince Albert; Prince George
  Prince Rupert; Flin Flon; Trenton; Ipoh; Chiang Rai; Newfoundland and Labrador
  Santiago Bernabéu = Bernabéu; San Siro; Anfield; Old Trafford; Goodison Park; Stamford Bridge; Ibrox; Celtic Park; Easter Road
  Hampden Park; Wembley = Wembley Stadium; Camp Nou; Allianz Arena; Alte Försterei; Stade de France; Parc des Princes; San Mamés
  Twickenham; Headingley; Edgbaston; Trent Bridge; Eden Gardens; Wankhede Stadium; Melbourne Cricket Ground = MCG
  Sydney Cricket Ground = SCG; Madison Square Garden; Hollywood Bowl; Red Rocks Amphitheatre; Fenway Park; Yankee Stadium; Wrigley Field
  Estadio Azteca; Maracanã; La Bombonera; Croke Park; Aviva Stadium; Principality Stadium; Murrayfield; Estadio Monumental
  Paddington; Euston; King's Cross; St Pancras; High Atlas; Meissen; Banda Aceh; Padang; Béchar; Tindouf; Bizerte; Argana
`;
