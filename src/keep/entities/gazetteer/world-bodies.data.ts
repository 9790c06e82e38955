// Bodies and institutions that English news name, beside those of bodies.data.ts and institutions.data.ts; places.data.ts says what a row is.

/** Clubs, leagues and those who run them. */
export const CLUBS = `
  AFC Bournemouth; Brighton & Hove Albion = Brighton and Hove Albion; Manchester United = Man United = Man Utd
  Manchester City = Man City; Wolverhampton Wanderers; Blackburn Rovers; Charlton Athletic = Charlton; Millwall
  Oxford United; Portsmouth FC; Preston North End; Queens Park Rangers = QPR; Sheffield Wednesday
  West Bromwich Albion = West Brom; Wycombe Wanderers; Bolton Wanderers; Burton Albion; Doncaster Rovers
  Peterborough United; Plymouth Argyle; Port Vale; Rotherham United; Wigan Athletic; Accrington Stanley; Bristol Rovers
  Cambridge United; Colchester United; Crewe Alexandra; Leyton Orient; Newport County; Notts County; Oldham Athletic
  Tranmere Rovers; Carlisle United; Scunthorpe United; Southend United; York City; Hartlepool United
  Heart of Midlothian; Hibernian = Hibs; St Mirren; St Johnstone; Dundee United; Ross County; Motherwell FC
  Kilmarnock FC; Partick Thistle; Raith Rovers; Dunfermline Athletic; Queen of the South; Greenock Morton
  Real Betis = Betis; Barcelona FC; Celta Vigo; Deportivo Alavés; Deportivo La Coruña; Espanyol = RCD Espanyol; Osasuna
  Rayo Vallecano; Real Oviedo; Real Valladolid; Real Zaragoza; Sevilla FC; AS Roma; Atalanta; Cremonese; Fiorentina
  Inter Milan = Internazionale; Sampdoria; Sassuolo; Udinese; Hellas Verona
  Borussia Mönchengladbach = Borussia Monchengladbach; Hertha Berlin; Union Berlin; VfL Wolfsburg; Hoffenheim
  FC Augsburg; FC St. Pauli = FC St Pauli; FC Köln = FC Cologne; Olympique Lyonnais; Olympique de Marseille; AS Monaco
  OGC Nice; Stade Rennais; RC Lens; AZ Alkmaar; FC Twente; FC Utrecht; Anderlecht; Club Brugge = Club Bruges
  Royal Antwerp; Standard Liège; Union Saint-Gilloise; FC Porto; Sporting Lisbon = Sporting CP; SC Braga
  Vitória Guimarães; Trabzonspor; Basaksehir; Olympiacos = Olympiakos; Panathinaikos; AEK Athens; PAOK
  Red Star Belgrade = Crvena Zvezda; Partizan Belgrade; Dinamo Zagreb; Hajduk Split; Zenit St Petersburg; CSKA Moscow
  Lokomotiv Moscow; Slavia Prague; Sparta Prague; Viktoria Plzen; Legia Warsaw; Lech Poznan; Ferencvaros = Ferencváros
  Steaua Bucharest = FCSB; Ludogorets; FC Copenhagen; FC Midtjylland; Brondby; Malmo FF = Malmö FF; Rosenborg
  Bodo/Glimt = Bodø/Glimt; Qarabag; Maccabi Tel Aviv; Hapoel Tel Aviv; Fluminense; Palmeiras; Botafogo; Internacional
  Santos FC; Penarol; Al-Ittihad = Al Ittihad; Al-Ahli = Al Ahli; Al Ahly; Zamalek; Kaizer Chiefs; Orlando Pirates
  Mamelodi Sundowns; Simba SC; TP Mazembe; Wydad Casablanca; Raja Casablanca; Mumbai Indians; Chennai Super Kings
  Kolkata Knight Riders; Royal Challengers Bengaluru; Rajasthan Royals; Delhi Capitals; Punjab Kings; Gujarat Titans
  Lucknow Super Giants; Sunrisers Hyderabad; Lahore Qalandars; Karachi Kings; LAFC; Seattle Sounders; Portland Timbers
  Atlanta United; New York Red Bulls; Toronto FC; Vancouver Whitecaps; CF Montréal; Club América; Tigres UANL
  New York Mets; Los Angeles Dodgers; Chicago Cubs; Chicago White Sox = White Sox; Toronto Blue Jays = Blue Jays
  Houston Astros; Atlanta Braves; Philadelphia Phillies; San Francisco Giants; St. Louis Cardinals; Green Bay Packers
  Sacramento Kings; Los Angeles Clippers = LA Clippers; San Antonio Spurs; Memphis Grizzlies; New Orleans Pelicans = Pelicans
  Minnesota Timberwolves = Timberwolves; Portland Trail Blazers = Trail Blazers; Utah Jazz; Cleveland Cavaliers; Indiana Pacers
  Orlando Magic; Charlotte Hornets; Atlanta Hawks; Washington Wizards; Houston Rockets; Detroit Pistons; Las Vegas Aces
  Minnesota Lynx; Indiana Fever; Washington Mystics; Kansas City Chiefs; Minnesota Vikings; Las Vegas Raiders; Tennessee Titans
  Cleveland Browns; New York Giants; New York Jets; Carolina Panthers; New Orleans Saints; Washington Commanders
  Seattle Seahawks; Miami Dolphins; Indianapolis Colts; Houston Texans; Jacksonville Jaguars; Cincinnati Bengals
  Chicago Bears; Atlanta Falcons; Tampa Bay Buccaneers = Buccaneers; Arizona Cardinals; Los Angeles Chargers; Denver Broncos
  Seattle Mariners; San Diego Padres = Padres; Milwaukee Brewers; Kansas City Royals; Minnesota Twins; Tampa Bay Rays
  Cleveland Guardians; Cincinnati Reds; Colorado Rockies; Arizona Diamondbacks = Diamondbacks; Texas Rangers; Detroit Tigers
  Washington Nationals; Miami Marlins; Baltimore Orioles; Los Angeles Angels; Vegas Golden Knights; Florida Panthers
  Tampa Bay Lightning; Carolina Hurricanes; Washington Capitals; Pittsburgh Penguins; Detroit Red Wings; Winnipeg Jets
  Vancouver Canucks; Calgary Flames; Ottawa Senators; Colorado Avalanche; Dallas Stars; St. Louis Blues; Nashville Predators
  Pittsburgh Steelers; San Francisco 49ers; Philadelphia Eagles; Buffalo Bills; Baltimore Ravens; Detroit Lions
  Los Angeles Rams; Boston Celtics; Chicago Bulls; Miami Heat; New York Knicks; Brooklyn Nets; Philadelphia 76ers
  Milwaukee Bucks; Denver Nuggets; Phoenix Suns; Dallas Mavericks; Oklahoma City Thunder; Toronto Raptors
  Toronto Maple Leafs = Maple Leafs; Montreal Canadiens; Edmonton Oilers; Boston Bruins; New York Rangers
  Leicester Tigers; Munster Rugby; Saracens; Harlequins; Northampton Saints; Wigan Warriors; Leeds Rhinos; St Helens RFC
  Collingwood; Carlton FC; Brisbane Broncos; Penrith Panthers; Parramatta Eels; South Sydney Rabbitohs; Sydney Swans
  Scottish FA = Scottish Football Association; Welsh FA = Football Association of Wales; Formula One = Formula 1
  World Athletics; World Rugby; International Cricket Council; BCCI = Board of Control for Cricket in India
  Pakistan Cricket Board = PCB; ECB = England and Wales Cricket Board; Cricket Australia; Lawn Tennis Association = LTA
  World Anti-Doping Agency; Confederation of African Football = CAF; CONMEBOL; CONCACAF = Concacaf; Ligue 1; Eredivisie
  National Geographic; Lord's Resistance Army = LRA; Tisza Party; HBO Max; League One; League Two; Championship League; Parks Canada; Environment Canada; Statistics Canada; Mi Hazánk = Mi Hazank
  Scottish Premiership; Major League Soccer = MLS; Women's Super League = WSL; Williams Racing; Scuderia Ferrari
`;

/** Companies, media, unions, parties, movements. */
export const WORLD_BODIES = `
  Waffle House; Franco-Nevada; CK Hutchison; StoneX; Ranbaxy; Panmure Liberum; MSC
  Red Crescent = Red Crescent Society; Acas; Goethe-Institut; Talgo; CRRC; Stadler Rail; Systra; Korea Eximbank; Le Matin; Walhi
  Gazprom Neft; Julius Berger; AEG = AEG Presents; SeatGeek; Eventbrite; Rompetrol; Komercijalna Banka; Bulgargaz; Bulgartransgaz
  Naftna Industrija Srbije; MOL; JANAF; DESFA; Srbijagas; Elektroprivreda Srbije = EPS; Velvet Underground
  Fitch Ratings; Grant Thornton; Ernst & Young = EY; PwC = PricewaterhouseCoopers; BDO; McKinsey = McKinsey & Company
  Boston Consulting Group; Bain & Company; Accenture; Capgemini; Jefferies; Rothschild & Co; Evercore; Qatalyst Partners
  Santander UK; UniCredit; Intesa Sanpaolo; Crédit Agricole; ABN Amro; Rabobank; Nordea; Danske Bank; Swedbank
  Lloyds Banking Group; Nationwide Building Society; Carlyle Group; Apollo Global Management; TPG; CVC Capital Partners
  EQT; Bain Capital; Vanguard Group; Fidelity Investments; State Street; Temasek; Mubadala; Elliott Management
  Cevian Capital; Third Point; Starboard Value; Hindenburg Research; Citadel LLC; Bridgewater Associates; Tiger Global
  Sequoia Capital; Andreessen Horowitz; Y Combinator; Charles Schwab; Adyen; Arm Holdings; Graphcore; Darktrace
  Sage Group; Ocado; Deliveroo; Just Eat; Rightmove; Merck & Co; Amgen; Gilead Sciences = Gilead; Bristol Myers Squibb
  Takeda; CSL; Teva; Regeneron; Biogen; AB InBev = Anheuser-Busch InBev; Mars Inc; Ferrero; Lindt; Reckitt; Prada
  Marks & Spencer = Marks and Spencer; John Lewis; Harrods; Selfridges; Auchan; Ahold Delhaize; Target Corp; Macy's
  Kohl's; Nordstrom; GameStop; Wayfair; JD.com; Ant Group; Pinduoduo; NetEase; SMIC; Cambricon; CATL; Nio; Li Auto
  SAIC Motor; Great Wall Motor; Sinopec; PetroChina; CNOOC; ADNOC; QatarEnergy; Petronas; Pertamina; OMV; Orlen; Galp
  SOCAR; Schlumberger = SLB; Baker Hughes; Occidental Petroleum; Enbridge; TC Energy; Vale S.A.; Freeport-McMoRan
  Newmont; Barrick Gold; Antofagasta plc; Fortescue; South32; Lynas; Albemarle; SQM; First Quantum = First Quantum Minerals; Ivanhoe Mines
  Zijin Mining; Norsk Hydro; Hydro-Québec = Hydro-Quebec = Hydro Québec; Dr. Oetker; Tata Motors; Tata Group; Tata Consultancy Services = TCS; HCLTech; Reliance Industries
  Reliance Jio = Jio; Bharti Airtel = Airtel; Adani Group = Adani Enterprises; Mahindra & Mahindra; Bajaj Auto
  Maruti Suzuki; Larsen & Toubro; State Bank of India = SBI; HDFC Bank; ICICI Bank; Axis Bank; Kotak Mahindra Bank
  Reserve Bank of India = RBI; Life Insurance Corporation = LIC; Coal India; ONGC; Indian Oil; NTPC; SpiceJet; Vistara
  Paytm; Zomato; Swiggy; Byju's; Zee Entertainment; Hindustan Unilever; Sun Pharma; Cipla; Dr Reddy's
  Serum Institute of India; Bharat Biotech; Bharat Electronics; Hindustan Aeronautics; DRDO
  ISRO = Indian Space Research Organisation; Safaricom; MTN; Vodacom; Dangote Group; Standard Bank; Absa; Nedbank
  FirstRand; Naspers; Eskom; Transnet; Sasol; Shoprite; Ethiopian Airlines; Kenya Airways; South African Airways
  Virgin Atlantic; Jet2; Air France-KLM; Finnair; Spirit Airlines; Alaska Airlines; Air Canada; WestJet; Raytheon = RTX
  L3Harris; Safran; Dassault = Dassault Aviation; MBDA; KNDS; Saab AB; Kongsberg; Elbit Systems
  Rafael Advanced Defense Systems; Israel Aerospace Industries; Baykar; Anduril; Rocket Lab; Arianespace; OneWeb
  Eutelsat; Maersk = A.P. Moller-Maersk; Cosco; DP World; Deutsche Post DHL; Evri; Avanti West Coast
  Great Western Railway = GWR; ScotRail; Eurostar; SNCF; Trenitalia; NEC; Mitsui; Sumitomo; Itochu; LG Electronics
  Hanwha; POSCO = Posco; Kia Motors; Naver; Kakao; Coupang; MediaTek; Acer; Asus; Hon Hai; Micron = Micron Technology
  Texas Instruments; Applied Materials; Lam Research; Marvell; Super Micro; GlobalFoundries; NXP; STMicroelectronics
  Imagination Technologies; Magnachip; Mistral AI; xAI; Perplexity; Hugging Face; Stability AI; Scale AI; CoreWeave
  Nebius; ServiceNow; Databricks; CrowdStrike; Palo Alto Networks; Cloudflare; Atlassian; Booking Holdings; Expedia
  TripAdvisor; DoorDash; Instacart; Cruise LLC; Lucid Motors; Polestar; Northvolt; Siemens Gamesa; Veolia; Suez SA
  Octopus Energy; Drax; GKN; Smiths Group; Strabag; Saint-Gobain; Holcim; Heidelberg Materials; CRH
  Unibail-Rodamco-Westfield; CBRE; Savills; Knight Frank; Doppelmayr; Andritz; Voith; Evonik; Covestro; Bunge
  Louis Dreyfus; Tyson Foods; JBS; Chiquita; Del Monte; Wilmar; Olam; Walt Disney = Walt Disney Company; Skydance
  NBCUniversal; Lionsgate; A24; MGM; Lucasfilm; StudioCanal; Pathé; Zentropa; See-Saw Films; Working Title; Film4
  BFI = British Film Institute; Screen Ireland; Universal Music Group = Universal Music; Sony Music
  Warner Music Group = Warner Music; Rough Trade; XL Recordings; Domino Records; Live Nation; Ticketmaster
  Glastonbury Festival; Bafta = BAFTA; Academy of Motion Picture Arts and Sciences; SAG-AFTRA; Writers Guild of America
  Roku; Signal Foundation; Penguin Random House; HarperCollins; Hachette; Simon & Schuster; Macmillan Publishers
  Faber & Faber; Bonhams; Hollywood Reporter; New Yorker; ProPublica; Semafor; Punchbowl News; Dallas Morning News
  Houston Chronicle; San Francisco Chronicle; Seattle Times; Denver Post; Star Tribune; Philadelphia Inquirer
  Washington Examiner; Daily Beast; Newsmax; Times of London; Daily Mirror; Daily Express; Scotsman; Herald Scotland
  Irish Times; Irish Independent; RTÉ = RTE; ITV = ITV News; Channel 4 = Channel 4 News; Channel 5; GB News; LBC
  BBC News; BBC Sport; BBC World Service; SBS; Sydney Morning Herald; Age newspaper; News Corp; Globe and Mail
  Toronto Star; CBC; CTV News; New Zealand Herald; RNZ; Hindustan Times; Indian Express; Economic Times; NDTV
  Press Trust of India = PTI News; Deccan Herald; Geo News = Geo TV; ARY News; Express Tribune; Prothom Alo
  Kathmandu Post; Daily Nation; Daily Monitor; New Vision; Mail & Guardian; News24; Daily Maverick; SABC; Premium Times
  ThisDay; Channels Television; Daily Trust; Kyiv Independent; Ukrainska Pravda
  Radio Free Europe = RFE/RL = Radio Free Europe/Radio Liberty; Voice of America
  BIRN = Balkan Investigative Reporting Network; Balkan Insight; Tanjug; B92; Armenpress; Azertac; Trend News
  Interpress; Civil.ge; Anadolu Agency; Daily Sabah; Cumhuriyet; Times of Israel; Yedioth Ahronoth = Ynet
  Asharq Al-Awsat; Gulf News; Khaleej Times; Arab News; IRNA; Tasnim; Fars News Agency; Press TV; China Daily; Caixin
  Nikkei; Yomiuri Shimbun; Mainichi Shimbun; Japan Times; Kyodo = Kyodo News; Chosun Ilbo; JoongAng Ilbo; Korea Herald
  KCNA; Straits Times; Bangkok Post; Jakarta Post; Rappler; Philippine Daily Inquirer; Vietnam News Agency; Irrawaddy
  Folha de S.Paulo; Estadão; La Stampa; Il Sole 24 Ore; Les Echos; L'Équipe; Mediapart; France 24; RFI; De Telegraaf
  NRC; Volkskrant; De Standaard; Le Soir; Aftenposten; Dagens Nyheter; Svenska Dagbladet; Politiken; Berlingske
  Helsingin Sanomat; Yle; NRK; SVT; Delfi; LRT; Gazeta Wyborcza; Rzeczpospolita; TVN; Onet; Index.hu; Digi24; Euronews
  OCCRP; Correctiv; Forbidden Stories; Earthjustice; Natural Resources Defense Council = NRDC
  Environmental Defense Fund; World Wildlife Fund; Friends of the Earth; Extinction Rebellion; Just Stop Oil
  CARE International; Christian Aid; Islamic Relief; World Vision; Mercy Corps; International Rescue Committee = IRC
  Norwegian Refugee Council; International Committee of the Red Cross = ICRC; Refugees International
  Reporters Without Borders = RSF; Committee to Protect Journalists = CPJ; Freedom House; International Crisis Group
  Carnegie Endowment; Council on Foreign Relations; Atlantic Council; Institute for the Study of War = ISW
  RUSI = Royal United Services Institute; IISS; SIPRI; Bruegel; IFS = Institute for Fiscal Studies
  Resolution Foundation; Institute for Government; NIESR; OBR = Office for Budget Responsibility; NSPCC; RSPB; RNLI
  National Trust; English Heritage; Historic England; Heritage Malta; Arts Council England; Women's Institute; Aslef
  Usdaw; NEU; NASUWT; BMA = British Medical Association; Royal College of Nursing; CBI; Federation of Small Businesses
  British Chambers of Commerce; National Education Association; AARP; US Chamber of Commerce; Business Roundtable
  National Rifle Association; Southern Poverty Law Center; Anti-Defamation League = ADL; AIPAC; Emily's List
  Lincoln Project; Moms for Liberty; Oath Keepers; Edison Electric Institute; American Clean Power Association
  American Petroleum Institute; National Association of Realtors; American Bar Association; American Medical Association
  Economic Freedom Fighters; uMkhonto weSizwe = MK Party; Inkatha Freedom Party = IFP; Citizens Coalition for Change
  UNITA = Unita; MPLA; Frelimo; Renamo; SWAPO; Chama Cha Mapinduzi = CCM; Chadema; National Resistance Movement = NRM
  National Unity Platform; Orange Democratic Movement = ODM; United Democratic Alliance = UDA; Azimio; Jubilee Party
  All Progressives Congress = APC; People's Democratic Party = PDP; National Democratic Congress
  New Patriotic Party = NPP; Pastef; Malawi Congress Party; UTM; United Party for National Development = UPND
  Patriotic Front; SADC; East African Community = EAC; IGAD; Rapid Support Forces = RSF paramilitary; M23 = M23 rebels
  ADF = Allied Democratic Forces; al-Shabaab = al Shabaab; JNIM; Africa Corps; Lord's Resistance Army
  Tigray People's Liberation Front = TPLF; Africa CDC; African Development Bank = AfDB; Afreximbank
  Indian National Congress; Aam Aadmi Party = AAP; Trinamool Congress = TMC; Samajwadi Party; Bahujan Samaj Party = BSP
  Nationalist Congress Party = NCP; Rashtriya Janata Dal = RJD
  Telugu Desam Party = TDP; YSR Congress = YSRCP; Bharat Rashtra Samithi = BRS; Dravida Munnetra Kazhagam = DMK; AIADMK
  Biju Janata Dal = BJD; Shiromani Akali Dal
  Jharkhand Mukti Morcha = JMM; AIMIM; PDP Kashmir; Rashtriya Swayamsevak Sangh; Vishva Hindu Parishad = VHP
  Bajrang Dal; National Democratic Alliance; INDIA bloc; Central Bureau of Investigation; Enforcement Directorate
  National Investigation Agency; Election Commission of India; NITI Aayog; Pakistan Tehreek-e-Insaf
  Pakistan Muslim League-Nawaz; Pakistan People's Party = Pakistan Peoples Party = PPP; Muttahida Qaumi Movement = MQM
  Jamiat Ulema-e-Islam = JUI-F; Jamaat-e-Islami; Tehreek-e-Labbaik Pakistan = TLP; Tehreek-e-Taliban Pakistan = TTP
  Balochistan Liberation Army = BLA; Lashkar-e-Taiba; Jaish-e-Mohammed; Inter-Services Intelligence = ISI
  Bangladesh Nationalist Party = BNP; CPN-UML; Janatha Vimukthi Peramuna = JVP; Haqqani network
  Vetëvendosje = Vetevendosje; Democratic League of Kosovo = LDK; Democratic Party of Kosovo = PDK
  Alliance for the Future of Kosovo = AAK; Srpska Lista = Serb List; Serbian Progressive Party = SNS
  Socialist Party of Serbia; SNSD; SDA; SDP; HDZ; HDZ BiH; VMRO-DPMNE; SDSM; Levica; GERB; PP-DB; Vazrazhdane; AUR; PNL
  USR; Smer; Progressive Slovakia; SPOLU; Civic Coalition; PASOK = Pasok; Civil Contract
  Armenian Revolutionary Federation = Dashnaktsutyun; Georgian Dream; United National Movement; Lelo
  AKP = Justice and Development Party; CHP = Republican People's Party; MHP = Nationalist Movement Party; IYI Party
  KFOR; EULEX; UNMIK; EUFOR; OSCE Mission; Ulster Unionist Party = UUP; Five Star Movement = M5S
  PVV = Party for Freedom; VVD; D66; BBB; N-VA; Vlaams Belang; Sweden Democrats; Danish People's Party; Finns Party
  Chega; Yesh Atid; Shas; Otzma Yehudit; Palestinian Authority; Houthis = Houthi movement; Kurdistan Workers' Party
  Syrian Democratic Forces = SDF; Hayat Tahrir al-Sham = HTS; Kataib Hezbollah
  Revolutionary Guards = Islamic Revolutionary Guard Corps; Basij; Democratic Progressive Party = DPP
  People Power Party; Pheu Thai; People's Action Party; UMNO; Barisan Nasional; Pakatan Harapan; Golkar; Gerindra; PDI-P
  National League for Democracy = NLD; Arakan Army; Morena; Sinaloa Cartel; Jalisco New Generation Cartel = CJNG
  Tren de Aragua; MS-13; Workers' Party; Sandinistas = FSLN; Shining Path
`;

/** Courts, regulators, agencies, museums. */
export const WORLD_INSTITUTIONS = `
  Supreme Court of India; Bombay High Court; Delhi High Court; Calcutta High Court; Madras High Court
  Allahabad High Court; Lahore High Court; Islamabad High Court; Sindh High Court; Peshawar High Court
  Securities and Exchange Board of India = SEBI = Sebi; Central Election Commission
  Independent Electoral and Boundaries Commission = IEBC; Independent National Electoral Commission = INEC
  Malawi Electoral Commission; Economic and Financial Crimes Commission = EFCC; Special Investigating Unit
  Serious Fraud Office = SFO; National Crime Agency = NCA; Financial Conduct Authority = FCA
  Competition and Markets Authority = CMA; Environment Agency; Health and Safety Executive
  Care Quality Commission = CQC; Information Commissioner's Office = ICO; Charity Commission
  Office for National Statistics = ONS; NHS England; UK Health Security Agency
  Medicines and Healthcare products Regulatory Agency = MHRA; Nice UK; Department for Education
  Department for Transport; Cabinet Office; Ministry of Defence; Ministry of Justice; HM Revenue and Customs
  National Audit Office; Greater Manchester Police; West Midlands Police; Police Service of Northern Ireland = PSNI
  Garda = Gardaí = An Garda Síochána; Royal Navy; Royal Air Force; British Army; US Army; US Navy; US Air Force
  US Marine Corps; US Coast Guard; Space Force; Army Corps of Engineers; Bureau of Land Management
  Bureau of Labor Statistics; Census Bureau; Congressional Budget Office = CBO; Government Accountability Office = GAO
  Office of Management and Budget = OMB; Consumer Financial Protection Bureau = CFPB
  Federal Energy Regulatory Commission = FERC; Federal Election Commission = FEC
  Federal Deposit Insurance Corporation = FDIC; Internal Revenue Service; Department of Homeland Security
  Customs and Border Protection = CBP; Immigration and Customs Enforcement; US Postal Service = Postal Service
  Veterans Affairs = Department of Veterans Affairs; National Weather Service; National Hurricane Center
  National Park Service; Forest Service; Fish and Wildlife Service; US Geological Survey; National Institutes of Health
  Centers for Disease Control and Prevention; Food and Drug Administration; Environmental Protection Agency
  Securities and Exchange Commission; Federal Trade Commission; Federal Communications Commission
  National Labor Relations Board = NLRB; Library of Congress; Bank of Japan = BOJ; People's Bank of China = PBOC
  Bank of Canada; Reserve Bank of Australia = RBA; Reserve Bank of New Zealand; Swiss National Bank; Riksbank
  Norges Bank; Bank of Korea; Bank of Israel; RCMP = Royal Canadian Mounted Police; Australian Federal Police; CSIRO
  European Medicines Agency = EMA; European Court of Human Rights; Court of Justice of the European Union
  European Bank for Reconstruction and Development; Asian Development Bank = ADB; Asian Infrastructure Investment Bank
  International Court of Justice = ICJ; International Labour Organization; Food and Agriculture Organization
  International Organization for Migration = IOM; UNEP; UNFPA; UNAIDS; OCHA; World Meteorological Organization
  International Energy Agency = IEA; IPCC = Intergovernmental Panel on Climate Change
  Bank for International Settlements; Financial Stability Board; Financial Action Task Force = FATF
  European Space Agency; JAXA; Woods Hole Oceanographic Institution; Scripps Institution of Oceanography
  Max Planck Institute; Karolinska Institute; Pasteur Institute; Royal Society; National Academy of Sciences
  Natural History Museum; Uffizi; Rijksmuseum; Metropolitan Museum of Art; Museum of Modern Art = MoMA; Getty Museum
  National Gallery; Tate Britain; Victoria and Albert Museum; Royal Opera House; La Scala; Bolshoi; Metropolitan Opera
  Carnegie Hall; Royal Albert Hall; New York Stock Exchange = NYSE; London Stock Exchange = LSE Group
  Hong Kong Stock Exchange; Commodity Futures Trading Commission = CFTC
`;
