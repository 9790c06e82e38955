// Well-known bodies and institutions, whose names do not tell what they are or have a short form. A row as in
// places.data.ts.

/** Blocs, alliances, parties, companies, clubs. */
export const BODIES = `
  NATO = North Atlantic Treaty Organization = OTAN = НАТО
  European Union = EU = Europäische Union = Europäischen Union = Unión Europea = UE = Евросоюз = Европейский союз = ЕС
  United Nations = UN = U.N = Vereinte Nationen = Vereinten Nationen = UNO = Naciones Unidas = ONU = ООН = Организация Объединённых Наций
  UNESCO = Unesco = ЮНЕСКО; UNICEF = Unicef = ЮНИСЕФ; UNHCR
  World Health Organization = World Health Organisation = WHO = Weltgesundheitsorganisation = Organización Mundial de la Salud = OMS = ВОЗ
  World Trade Organization = WTO = Organización Mundial del Comercio = OMC = ВТО
  Organization for Security and Co-operation in Europe = Organisation for Security and Co-operation in Europe = OSCE = OSZE = ОБСЕ
  Organisation for Economic Co-operation and Development = OECD
  Organization of the Petroleum Exporting Countries = OPEC = Opec = OPEP = ОПЕК
  Council of Europe = Europarat = Consejo de Europa = Совет Европы; African Union = Afrikanische Union
  Arab League = Arabische Liga; ASEAN = Asean; BRICS = БРИКС; G7 = G8 = G20; Commonwealth
  Commonwealth of Independent States = CIS = СНГ; Red Cross = Rotes Kreuz = Cruz Roja = Красный Крест
  Amnesty International; Human Rights Watch; Greenpeace = Гринпис
  Médecins Sans Frontières = Doctors Without Borders; Taliban = Talibán = Талибан
  Islamic State = Isis = ISIS = ISIL = Islamischer Staat = Estado Islámico = ИГИЛ; Hamas = Hamás = ХАМАС
  Hezbollah = Hisbollah = Hezbolá = Хезболла; al-Qaeda = Al-Qaida = Al Qaeda = Аль-Каида; Hezb; Houthis
  Republican Party = GOP = Republicans; Democratic Party = Democrats; Labour Party = Labour; Conservative Party = Conservatives = Tories; Liberal Democrats = Lib Dems; CDU = ХДС; CSU; SPD = СДПГ
  FDP; AfD = АдГ; PSOE; Podemos; Vox; FIFA = Fifa = ФИФА; UEFA = Uefa = УЕФА; NFL = National Football League
  NBA; MLB; NHL; IOC; Google = Гугл; Alphabet; Apple; Microsoft; Facebook = Meta; Amazon; Twitter = Твиттер
  YouTube; Instagram; WhatsApp; Netflix; Mozilla; IBM; Intel; AMD; Nvidia; Samsung; Sony; Huawei
  Yahoo = Yahoo!; Uber; Airbnb; Tesla; SpaceX; Boeing; Airbus; Volkswagen = VW; BMW; Daimler; Mercedes
  Siemens; Bayer; BASF; SAP; Ford; Toyota; Honda; Nissan; ExxonMobil; Shell; BP; Gazprom = Газпром
  Rosneft = Роснефть; Lukoil = Лукойл; Aeroflot = Аэрофлот; Lufthansa; Ryanair; Telefónica; Repsol; Iberia
  Inditex; Walmart = Wal-Mart; McDonald's = McDonalds; Starbucks; Coca-Cola; Pepsi; Nike; Adidas
  Goldman Sachs; JPMorgan = JPMorgan Chase; Morgan Stanley; Deutsche Bank = Deutschen Bank; BBC = Би-би-си; CNN; CNBC; NBC
  ABC News; CBS; Fox News; MSNBC; NPR; PBS; HBO; Reuters = Рейтер; Associated Press
  Agence France-Presse = AFP; dpa; TASS = ТАСС; RIA Novosti = РИА Новости; Interfax = Интерфакс; EFE; Europa Press; Xinhua
  Al Jazeera = Al-Jazeera; Bloomberg; New York Times; Washington Post; Wall Street Journal; Guardian
  Financial Times; Der Spiegel = Spiegel; El País; El Mundo; Le Monde; BuzzFeed = Buzzfeed
  Wikipedia = Википедия; WikiLeaks = Wikileaks; Real Madrid; FC Barcelona; Bundeswehr; Wehrmacht
  Red Army = Rote Armee; IRA; PKK; ETA; Boko Haram; ACLU; NAACP; NRA
`;

/** Organs of states and other public institutions. */
export const INSTITUTIONS = `
  Kremlin = Kreml = Кремль; White House = Weißes Haus = Casa Blanca = Белый дом; Pentagon = Пентагон
  Capitol = Capitol Hill; Downing Street; Whitehall; Élysée; State Department; Congress; Senate
  House of Representatives = Repräsentantenhaus; House of Commons = House of Lords; Bundestag = Бундестаг
  Bundesrat; Bundesregierung; Bundesbank; Bundesverfassungsgericht; Knesset
  State Duma = Duma = Госдума = Государственная дума; Verkhovna Rada = Верховная рада; Federation Council
  European Commission = EU-Kommission = Europäische Kommission = Europäischen Kommission = Comisión Europea = Еврокомиссия
  European Parliament = Europaparlament = Europäisches Parlament = Parlamento Europeo = Eurocámara = Европарламент
  European Central Bank = ECB = Europäische Zentralbank = Europäischen Zentralbank = EZB = Banco Central Europeo = BCE = ЕЦБ
  European Council = Europäischer Rat = Consejo Europeo
  European Court of Justice = Europäischer Gerichtshof = EuGH; International Criminal Court = ICC
  International Monetary Fund = IMF = Internationaler Währungsfonds = IWF = Fondo Monetario Internacional = FMI = МВФ
  World Bank = Weltbank = Banco Mundial = Всемирный банк
  International Atomic Energy Agency = IAEA = OIEA = МАГАТЭ
  Security Council = UN Security Council = United Nations Security Council = Sicherheitsrat = UN-Sicherheitsrat = Consejo de Seguridad = Совбез
  General Assembly = UN General Assembly = United Nations General Assembly; Supreme Court = US Supreme Court
  Federal Reserve = Fed; Treasury; CIA = ЦРУ; FBI = ФБР; NSA = АНБ; NASA = Nasa = НАСА; ESA; FDA; EPA; FCC
  FTC; SEC; CDC; NIH; IRS; DHS; MIT = Massachusetts Institute of Technology; Harvard = Harvard University
  Stanford = Stanford University; Yale = Yale University; Princeton = Princeton University; UCLA; NHS; MI5
  MI6; GCHQ; KGB = КГБ; FSB = ФСБ; GRU = ГРУ; Mossad; Interpol; Europol; Frontex; Scotland Yard
  Roscosmos = Роскосмос; Fraunhofer; Max-Planck-Gesellschaft; Moncloa = La Moncloa
  Congreso de los Diputados; Tribunal Supremo; Tribunal Constitucional; Audiencia Nacional; Guardia Civil
  Policía Nacional; Mossos d'Esquadra; Generalitat; W3C; IETF; IEEE
`;

/** Events, agreements and plans that are called by a name without a type noun. */
export const EVENTS = `
  World War I = First World War = Erster Weltkrieg = Ersten Weltkrieg = Primera Guerra Mundial = Первая мировая война
  World War II = Second World War = World War Two = Zweiter Weltkrieg = Zweiten Weltkrieg = Segunda Guerra Mundial = Вторая мировая война
  Cold War = Kalter Krieg = Kalten Krieg = Guerra Fría = Холодная война; Holocaust = Холокост
  Brexit = Брексит; Arab Spring = Arabischer Frühling
  Olympics = Olympic Games = Winter Olympics = Summer Olympics = Olympische Spiele = Juegos Olímpicos = Олимпиада
  World Cup = Copa Mundial = Fußball-Weltmeisterschaft; Super Bowl; Champions League
  Euromaidan = Евромайдан; Perestroika; Great Depression; Great Patriotic War = Великая Отечественная война
  Eurovision = Eurovision Song Contest
`;
