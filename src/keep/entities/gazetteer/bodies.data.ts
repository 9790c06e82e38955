// Well-known bodies and institutions, whose names do not tell what they are or have a short form. A row as in
// places.data.ts.

/** Blocs, alliances, parties, companies, clubs. */
export const BODIES = `
  NATO = North Atlantic Treaty Organization = OTAN = НАТО
  European Union = EU = Europäische Union = Europäischen Union = Unión Europea = UE = Евросоюз = Европейский союз = ЕС
  United Nations = UN = U.N = Vereinte Nationen = Vereinten Nationen = UNO = Naciones Unidas = ONU = ООН = Организация Объединённых Наций
  UNESCO = Unesco = ЮНЕСКО; UNICEF = Unicef = ЮНИСЕФ; UNHCR
  World Health Organization = World Health Organisation = WHO = Weltgesundheitsorganisation = Organización Mundial de la Salud = OMS = ВОЗ = Всемирная организация здравоохранения
  World Trade Organization = WTO = Organización Mundial del Comercio = OMC = ВТО
  Organization for Security and Co-operation in Europe = Organisation for Security and Co-operation in Europe = OSCE = OSZE = ОБСЕ
  Organisation for Economic Co-operation and Development = OECD
  Organization of the Petroleum Exporting Countries = OPEC = Opec = OPEP = ОПЕК
  Council of Europe = Europarat = Consejo de Europa = Совет Европы; African Union = Afrikanische Union
  Arab League = Arabische Liga; ASEAN = Asean; BRICS = БРИКС; G7 = G8 = G20; Commonwealth
  Commonwealth of Independent States = CIS = СНГ; Red Cross = Rotes Kreuz = Cruz Roja = Красный Крест
  Amnesty International = Amnistía Internacional; Human Rights Watch; Greenpeace = Гринпис
  Médecins Sans Frontières = Doctors Without Borders; Taliban = Talibán = Талибан
  Islamic State = Isis = ISIS = ISIL = Islamischer Staat = Estado Islámico = ИГИЛ; Hamas = Hamás = ХАМАС
  Hezbollah = Hisbollah = Hezbolá = Хезболла; al-Qaeda = Al-Qaida = Al Qaeda = Аль-Каида; Hezb; Houthis
  Republican Party = GOP = Republicans; Democratic Party = Democrats; Labour Party = Labour; Conservative Party = Conservatives = Tories; Liberal Democrats = Lib Dems; CDU = ХДС; CSU; SPD = СДПГ
  FDP; AfD = АдГ; PSOE; Podemos; Vox; FIFA = Fifa = ФИФА; UEFA = Uefa = УЕФА; NFL = National Football League
  NBA; MLB; NHL; IOC; Google = Гугл; Alphabet; Apple; Microsoft; Facebook = Meta = Фейсбук; Amazon; Twitter = Твиттер
  YouTube; Weibo = Sina Weibo; WeChat; Twitch; Bluesky; Truth Social; Instagram = Инстаграм; WhatsApp; Netflix; Mozilla; IBM; Intel; AMD; Nvidia; Samsung; Sony; Huawei
  Yahoo = Yahoo!; Uber; Airbnb; Tesla; SpaceX; Boeing; Airbus; Volkswagen = VW; BMW; Daimler; Mercedes
  Siemens; Bayer; BASF; SAP; Ford; Toyota; Honda; Nissan; ExxonMobil; Shell; BP; Gazprom = Газпром
  Rosneft = Роснефть; Lukoil = Лукойл; Aeroflot = Аэрофлот; Lufthansa; Ryanair; Aer Lingus; Telefónica; Repsol; Iberia
  Inditex; Walmart = Wal-Mart; McDonald's = McDonalds; Starbucks; Coca-Cola; Red Bull; Pepsi; Nike; Adidas
  Goldman Sachs; JPMorgan = JPMorgan Chase; Morgan Stanley; Deutsche Bank = Deutschen Bank; BBC = Би-би-си; CNN = Си-эн-эн; CNBC; NBC
  ABC News; CBS; Fox News; MSNBC; NPR; PBS; HBO; Reuters = Рейтер; Associated Press = AP; Getty Images; Shutterstock
  Agence France-Presse = AFP; Deutsche Presse-Agentur = Deutschen Presse-Agentur = dpa; Keystone-SDA = SDA; Austria Presse Agentur = APA; TASS = ТАСС; RIA Novosti = РИА Новости; Interfax = Интерфакс; EFE; Europa Press; Xinhua
  Al Jazeera = Al-Jazeera; Bloomberg; New York Times; Washington Post; Wall Street Journal; Guardian
  Financial Times; Der Spiegel = Spiegel; El País; El Mundo; Le Monde; BuzzFeed = Buzzfeed
  Wikipedia = Википедия; WikiLeaks = Wikileaks; Real Madrid; FC Barcelona; Bundeswehr; Wehrmacht
  Red Army = Rote Armee; IRA; PKK; ETA; Boko Haram; ACLU; NAACP; NRA; Southern Christian Leadership Conference = SCLC
`;

/** More companies, parties, movements, clubs and media, by sort. */
export const MORE_BODIES = `
  Sainsbury's; Sotheby's; Kellogg's; Wendy's; Bloomingdale's; Domino's; Barnardo's; Waterstones; Tesco; Asda; Lidl; Morrisons
  Sky Sports; TNT Sports; Football Association = FA; Unison; Unite; Teamsters = International Brotherhood of Teamsters; TUC
  Norwich City; Leicester City; Hull City; Cardiff City; Swansea City; Stoke City; Birmingham City; Bristol City
  Coventry City; Lincoln City; Bradford City; Exeter City; Salford City; Ipswich Town; Luton Town; Huddersfield Town
  Swindon Town; Mansfield Town; Cheltenham Town; Grimsby Town; Northampton Town; Shrewsbury Town; Derby County
  Stockport County; Manchester City; Oxford City; Orlando City; Kansas City Chiefs; Kansas City Royals; New York City FC
  Verizon; AT&T; T-Mobile; Vodafone; Comcast; Deutsche Telekom = Telekom; Orange S.A.; BT Group; Movistar
  América Móvil; MTS = МТС; Rostelecom = Ростелеком; Megafon = МегаФон; Yandex = Яндекс; VKontakte = ВКонтакте
  Telegram; Mail.ru; Kaspersky; OpenAI; Anthropic; DeepMind; Palantir; Oracle; Cisco; Qualcomm; Broadcom; Dell
  Hewlett-Packard = HP; Lenovo; Xiaomi; TikTok; ByteDance; Alibaba; Tencent; Baidu; Foxconn; TSMC; ASML; Infineon
  Nokia; Ericsson; BlackBerry; Nintendo; Electronic Arts; Activision Blizzard; Ubisoft; Spotify; Snapchat; Tumblr
  Reddit; LinkedIn; Pinterest; Dropbox; GitHub; PayPal; Lyft; Salesforce; Adobe; eBay; Etsy; Wikimedia
  Wikimedia Foundation; Electronic Frontier Foundation = EFF; Cambridge Analytica; Yahoo Finance; Mashable; Quora
  Kickstarter; Coinbase; Binance; Skype; MSN; AOL; General Electric = GE; General Motors = GM; Chrysler; Stellantis
  Fiat; Renault; Peugeot; Citroën; Opel; Audi; Porsche; Škoda = Skoda; Seat S.A.; Volvo; Saab; Hyundai; Kia; Mazda
  Suzuki; Mitsubishi; Rolls-Royce; Jaguar Land Rover; Rivian; BYD; Geely; Michelin; Continental AG; Bosch
  ZF Friedrichshafen; Lada; AvtoVAZ = АвтоВАЗ; KamAZ = КамАЗ; Thyssenkrupp = ThyssenKrupp; Rheinmetall; Krauss-Maffei
  Hensoldt; E.ON; RWE; EnBW; Vattenfall; Uniper; Wintershall; Henkel; Beiersdorf; Merck; Fresenius; Allianz; Munich Re
  Commerzbank; KfW; Lidl; Aldi; Rewe; Edeka; Kaufhof; Galeria; Zalando; Otto Group; TUI
  Deutsche Bahn = Deutschen Bahn; Deutsche Post = Deutschen Post; DHL; Bertelsmann; Axel Springer; ProSiebenSat.1
  Siemens Energy; Wirecard; Eurowings; Salzgitter AG; Nord Stream AG; IG Metall; Verdi = ver.di; DGB; ADAC; BDI
  Bundesliga; DFB; Hertha BSC; Borussia Dortmund = BVB; Bayern München = FC Bayern = Bayern Munich
  Schalke = Schalke 04; Werder Bremen; RB Leipzig; Eintracht Frankfurt; VfB Stuttgart; Hamburger SV = HSV
  Linke = Linkspartei = Die Linke; BSW; NPD; ÖVP; SPÖ; FPÖ; SVP; CVP; SP Schweiz; Freie Wähler; Attac; Diakonie
  Caritas; Pegida; RAF; Santander Bank = Banco Santander; BBVA; CaixaBank; Bankia; Sabadell Bank = Banco Sabadell
  Endesa; Naturgy; Iberdrola; Ferrovial; Acciona; Mercadona; El Corte Inglés; Zara; Mango S.A.; Renfe; Aena; Vueling
  Cepsa; Pemex; Cemex; Bimbo; Televisa; YPF; Ecopetrol; PDVSA; Avianca; LATAM; Petrobras; Odebrecht; Embraer; Codelco
  Mapfre; Atresmedia; Mediaset; RTVE; Telecinco; Telemundo; Univision; Partido Popular = PP; Ciudadanos
  Esquerra Republicana = ERC; Junts per Catalunya = Junts; PNV; EH Bildu = Bildu; Izquierda Unida; PRI; PAN; FMLN
  FARC = Farc; ELN; CCOO = Comisiones Obreras; UGT; CEOE; Sendero Luminoso; Mercosur; Alianza País
  Atlético de Madrid = Atlético; Boca Juniors; River Plate; Cruz Azul; Sberbank = Сбербанк = Сбер; VTB = ВТБ
  Alfa-Bank = Альфа-банк; Transneft = Транснефть; Novatek = Новатэк; Surgutneftegas = Сургутнефтегаз
  Severstal = Северсталь; Norilsk Nickel = Норникель; Rusal = Русал; NLMK = НЛМК; Mechel = Мечел; Rosatom = Росатом
  Rostec = Ростех; Roskosmos; RZhD = РЖД; Uralvagonzavod = Уралвагонзавод; Wildberries; Ozon; Wagner Group = Вагнер
  Belavia = Белавиа; Belaruskali = Беларуськалий; Naftogaz = Нафтогаз; Motor Sich = Мотор Сич; Azov
  United Russia = Единая Россия = Единой России; КПРФ; Коммунистическая партия Украины = КПУ = Компартия Украины; ЛДПР; Справедливая Россия; Яблоко; Спартак; Зенит; ЦСКА
  Левада-центр; ВЦИОМ; RBC = РБК; Kommersant = Коммерсантъ = Коммерсант; Vedomosti = Ведомости; Izvestia = Известия
  Novaya Gazeta = Новая газета; Meduza = Медуза; Echo of Moscow = Эхо Москвы; NTV = НТВ; Russia Today = RT; Sputnik
  Rossiya = Россия 24; Первый канал; Лента.ру; Радио Свобода = Radio Liberty; Deutsche Welle = DW
  Ukrinform = Укринформ; Unian = УНИАН; BelTA = БелТА; Lockheed Martin; Raytheon; Northrop Grumman; BAE Systems
  Thales; Leonardo S.p.A; Halliburton; Chevron; TotalEnergies; Eni; Equinor; Glencore; Rio Tinto; BHP; ArcelorMittal
  Saudi Aramco = Aramco; Enron; Lehman Brothers; Bank of America; Wells Fargo; Citigroup = Citibank; JP Morgan
  Credit Suisse; UBS; HSBC; Barclays; Lloyds; BNP Paribas; Société Générale; BlackRock; Blackstone; Berkshire Hathaway
  SoftBank; Moody's = Moody’s; Fitch; S&P; Standard & Poor’s; KPMG; PwC; McKinsey; Ernst & Young; Visa Inc; Mastercard
  American Express; Nasdaq; Dow Jones; Pfizer; BioNTech; Moderna; AstraZeneca; Novartis; Roche; Sanofi
  GlaxoSmithKline = GSK; Johnson & Johnson; Monsanto; Nestlé = Nestle; Unilever; Procter & Gamble; Danone; Heineken
  Carlsberg; Anheuser-Busch; Philip Morris; Ikea = IKEA; H&M; Costco; Kroger; Whole Foods = Whole Foods Market; Tesco
  Sainsbury's; Carrefour; Home Depot; Best Buy; Wendy's; Burger King; KFC; PepsiCo; Kellogg's; Disney = Walt Disney
  Pixar; Marvel Studios; Warner Bros = Warner Brothers; Paramount Pictures; Universal Pictures; Columbia Pictures
  DreamWorks; Hulu; Sotheby's; Christie's; LVMH; Gucci; Chanel; Louis Vuitton; Delta Air Lines; American Airlines
  United Airlines; Southwest Airlines; British Airways; Air France; KLM; Emirates Airline; Qantas; easyJet; Wizz Air
  FedEx; UPS; Maersk; Amtrak; Con Edison; PG&E; Theranos; WeWork; Alphabet; USA Today; Los Angeles Times
  Chicago Tribune; Boston Globe; Miami Herald; Newsweek; Time Magazine; The Economist; Economist; The Atlantic
  The New Yorker; Vanity Fair; Rolling Stone; Politico; Axios; Vox Media; BuzzFeed News; HuffPost = Huffington Post
  Breitbart; Daily Mail; Daily Telegraph; The Independent; The Sun; Mirror Group; Sky News; ITV; Channel 4; The Times
  Sunday Times; Evening Standard; Frankfurter Allgemeine Zeitung = FAZ = F.A.Z
  Süddeutsche Zeitung = Süddeutschen Zeitung = SZ; Die Zeit; Die Welt; Bild-Zeitung; taz; Handelsblatt; Tagesspiegel
  ARD; ZDF; NDR; WDR; SWR; RTL; ORF; Der Standard; Neue Zürcher Zeitung = NZZ; Tagesschau; heise online; ABC Color
  El Universal; La Nación; Clarín; Folha; O Globo; La Vanguardia; El Periódico; ABC Madrid; Cadena SER; Milenio
  AS Diario; Le Figaro; Libération; Corriere della Sera; La Repubblica; Haaretz; Jerusalem Post; Hürriyet; Kyodo; NHK
  Asahi Shimbun; Yomiuri; Yonhap; Global Times; People's Daily; South China Morning Post; Times of India; Al Arabiya
  Anadolu; Democratic Unionist Party = DUP; Sinn Féin = Sinn Fein; Scottish National Party = SNP; Ukip = UKIP
  Plaid Cymru; Reform UK; Likud = Likud-Partei; Fatah; Ennahda
  Muslim Brotherhood = Muslimbruderschaft = Hermanos Musulmanes = Братья-мусульмане; Al-Shabab = al-Shabaab
  Palestine Liberation Organization = PLO; Palestinian Islamic Jihad = Islamic Jihad = Yihad Islámica = Исламский джихад; Quds Force
  Revolutionary Guards = Revolutionary Guard = IRGC; African National Congress = ANC; Zanu-PF = ZANU-PF; AKP; HDP; CHP
  Fidesz; Jobbik; Law and Justice; Syriza; Golden Dawn; Five Star Movement; Forza Italia; Lega
  National Front = Front National = National Rally = Rassemblement National; Bharatiya Janata Party = BJP
  Communist Party; Green Party = Greens; Tea Party; Black Lives Matter; Occupy Wall Street; Proud Boys; QAnon
  Ku Klux Klan; Pussy Riot; Femen; Freemasons; Sierra Club; WWF; Oxfam; Save the Children; Transparency International
  Bellingcat; Planned Parenthood; Boy Scouts; United Auto Workers = UAW; AFL-CIO; Teamsters; RSPCA; Rotary
  Salvation Army; YMCA; Manchester United; Manchester City; Chelsea FC; Arsenal; Tottenham = Tottenham Hotspur
  Liverpool FC; West Ham = West Ham United; Everton; Aston Villa; Juventus; AC Milan; Inter Milan; Ajax
  Paris Saint-Germain = PSG = Пари Сен-Жермен = ПСЖ; Celtic FC; New York Yankees = Yankees; Boston Red Sox = Red Sox
  Los Angeles Lakers = Lakers; Golden State Warriors; Dallas Cowboys; New England Patriots; Premier League; La Liga = LaLiga
  Serie A; Bundesliga; Major League Baseball; NCAA; ESPN; WADA; IAAF; The Beatles = Beatles; Rolling Stones; Monty Python
  Asian Development Bank; European Investment Bank = EIB; EBRD; OAS = OEA; UNHCR = Acnur; UNDP; UNRWA
  WFP = World Food Programme = World Food Program = Programa Mundial de Alimentos = Welternährungsprogramm = U.N. World Food Program = WFP; FAO; ILO; ITU; CERN; Wikipedia; Davos Forum = World Economic Forum; CSTO = ОДКБ
  Eurasian Economic Union = ЕАЭС; Union State = Союзное государство; Shanghai Cooperation Organisation = ШОС
  Gulf Cooperation Council = GCC; ECOWAS = Ecowas; Celac = CELAC; UNASUR = Unasur; Nafta = NAFTA; APEC; Visegrád Group
  Royal Mail; Thames Water; National Grid; British Gas; Network Rail; Severn Trent; Southern Water; United Utilities
  Asda; Morrisons; Waitrose; Marks & Spencer = M&S; John Lewis Partnership; Greggs; Primark; Diageo; NatWest
  Standard Chartered; Aviva; Legal & General; Anglo American; ConocoPhillips; General Dynamics; Bombardier
  Qatar Airways; Etihad = Etihad Airways; JetBlue; Air India; IndiGo; Cathay Pacific; Singapore Airlines
  Turkish Airlines; Subaru; Mercedes-Benz; Ferrari; Lamborghini; Xpeng; SK Hynix; Panasonic; Toshiba; Hitachi
  Fujitsu; Rakuten; ZTE; Meituan; Evergrande; Country Garden; Kering; L'Oréal; Philips; Novo Nordisk; Eli Lilly
  AbbVie; Citi; Starlink; Blue Origin; Booking.com; Warner Bros Discovery = Warner Bros. Discovery; Kraft Heinz
  Mondelez; FTX; IDF = Israel Defense Forces = Israel Defence Forces = Israeli Defense Forces; Wagner Group; YPG
  SDLP; Fianna Fáil; Fine Gael; PiS = Law and Justice; Civic Platform; Brothers of Italy = Fratelli d'Italia
  Les Républicains; La France Insoumise = LFI; Shiv Sena; PTI; PML-N; Awami League; Kuomintang = KMT; Komeito; OPEC+
  Leeds United; Leicester City; Newcastle United; Crystal Palace; Fulham; Brentford; Nottingham Forest; Burnley FC
  Sheffield United; Celtic; Spurs; Atlético Madrid = Atletico Madrid; Villarreal; Real Sociedad; Athletic Bilbao
  Napoli; Lazio; Bayer Leverkusen; PSV = PSV Eindhoven; Feyenoord; Benfica; Galatasaray; Fenerbahçe = Fenerbahce
  Besiktas; Spartak Moscow; Shakhtar Donetsk; Dynamo Kyiv; Flamengo; Corinthians; LA Galaxy; Inter Miami
  Union Pacific; BNSF; Norfolk Southern; Lazard; Hapag-Lloyd; MSC; CMA CGM; KKR; AB InBev; Cargill; Syngenta; Alcoa
  Nippon Steel; US Steel = U.S. Steel; John Deere; Honeywell; Walgreens; Ørsted = Orsted; Vestas; EDF; Engie; Centrica
  SSE; Enel; YouGov; Ipsos; Gallup; Deloitte; Scania; Aston Martin; Waymo; Harland & Wolff; Infosys; Tata Steel; Tata
  Adani Group; Mahindra; Wipro; Flipkart; Shein; Temu; Uniqlo; Burberry; Hermès; Estée Lauder; Levi Strauss
  Under Armour; Peloton; Shopify; Klarna; Revolut; Monzo; Deutsche Börse; London Stock Exchange = LSE; Euronext
  AIG; Swiss Re; AXA; Zurich Insurance; GMB; RMT; SEIU; Valeo; Alstom; Stagecoach; FirstGroup; LNER; Barratt
  Persimmon; Taylor Wimpey; Balfour Beatty; Costain; Skanska; Bouygues; Hochtief; Bechtel
  English Football League = EFL; Wrexham AFC
  Al Nassr = Al-Nassr; Al Hilal = Al-Hilal; FIA; ATP; WTA; LDP = Liberal Democratic Party
`;

/** Events, agreements and plans that are called by a name without a type noun. */
export const EVENTS = `
  World War I = First World War = Erster Weltkrieg = Ersten Weltkrieg = Primera Guerra Mundial = Первая мировая война
  World War II = Second World War = World War Two = Zweiter Weltkrieg = Zweiten Weltkrieg = Segunda Guerra Mundial = Вторая мировая война
  Cold War = Kalter Krieg = Kalten Krieg = Guerra Fría = Холодная война; Holocaust = Холокост; Brexit = Брексит = Брекзит
  Martin Luther King Jr. Day = Martin Luther King Day = MLK Day; Arab Spring = Arabischer Frühling
  Olympics = Olympic Games = Winter Olympics = Summer Olympics = Olympische Spiele = Juegos Olímpicos = Олимпиада
  Paralympics = Paralympic Games; Asian Games; Commonwealth Games; Pan American Games; European Games; Youth Olympic Games
  Winter Games; Summer Games; World Cup = Copa Mundial = Fußball-Weltmeisterschaft; Super Bowl; Champions League = UEFA Champions League; Euromaidan = Евромайдан
  Perestroika; Great Depression; Great Patriotic War = Великая Отечественная война
  Eurovision = Eurovision Song Contest; Watergate; Oktoberfest; Berlinale; Documenta; Holodomor; Nakba; Intifada
  Velvet Revolution; Prague Spring; Tour de France; Giro d'Italia; Vuelta a España; Wimbledon; Roland Garros
  Copa América; Copa Libertadores; Champions League = Лига чемпионов; Europa League = UEFA Europa League;
  Conference League = UEFA Conference League; Bundestagswahl
  Oscars = Oscar Awards; Grammys; Emmys; Nobel Prize = Nobelpreis = Premio Nobel = Нобелевская премия; Pulitzer Prize
  Burning Man; Woodstock; Coachella; Live Aid; Ironman; CES; E3; Great War; Gulf War; Korean War; Vietnam War
  Civil War; Revolutionary War
`;

/** Keys of news and picture agencies, which stand in brackets behind what they wrote or took. */
export const AGENCIES = `
  reuters; associated press; agence france-presse; deutsche presse-agentur; keystone-sda; austria presse agentur; tass; ria novosti; interfax; efe; europa press; xinhua
  bloomberg; getty images; shutterstock; kyodo; yonhap; anadolu; ukrinform; unian; belta
`;
