// Institutions that the news name; places.data.ts says what a row is.

/** Organs of states and other public institutions. */
export const INSTITUTIONS = `
  Kremlin = Kreml = Кремль; White House = Weißes Haus = Casa Blanca = Белый дом; Pentagon = Пентагон
  Capitol = Capitol Hill; Downing Street; Whitehall; Élysée; State Department; Congress; Senate
  House of Representatives = Repräsentantenhaus; House of Commons = Commons; House of Lords = Lords; Bundestag = Бундестаг; Bundesrat
  Bundesregierung; Bundesbank; Bundesverfassungsgericht; Knesset; State Duma = Duma = Госдума = Государственная дума
  Verkhovna Rada = Верховная рада; Federation Council
  European Commission = EU-Kommission = Europäische Kommission = Europäischen Kommission = Comisión Europea = Еврокомиссия
  European Parliament = Europaparlament = Europäisches Parlament = Parlamento Europeo = Eurocámara = Европарламент
  European Central Bank = ECB = Europäische Zentralbank = Europäischen Zentralbank = EZB = Banco Central Europeo = BCE = ЕЦБ
  European Council = Europäischer Rat = Consejo Europeo; European Court of Justice = Europäischer Gerichtshof = EuGH
  International Criminal Court = ICC
  International Monetary Fund = IMF = Internationaler Währungsfonds = IWF = Fondo Monetario Internacional = FMI = МВФ
  World Bank = Weltbank = Banco Mundial = Всемирный банк; International Atomic Energy Agency = IAEA = OIEA = МАГАТЭ
  Security Council = UN Security Council = United Nations Security Council = Sicherheitsrat = UN-Sicherheitsrat = Consejo de Seguridad = Совбез
  General Assembly = UN General Assembly = United Nations General Assembly; Supreme Court = US Supreme Court
  Federal Reserve = Fed = US-Notenbank = US-Zentralbank; Treasury; CIA = ЦРУ; FBI = ФБР; NSA = АНБ; NASA = Nasa = НАСА; ESA; FDA; EPA; FCC; FTC; SEC
  CDC; NIH; IRS; DHS; MIT = Massachusetts Institute of Technology; Harvard = Harvard University
  Stanford = Stanford University; Yale = Yale University; Princeton = Princeton University; UCLA; NHS; MI5; MI6; GCHQ
  KGB = КГБ; FSB = ФСБ; GRU = ГРУ; Mossad = Mosad = Моссад; Interpol = Интерпол; Europol = Европол; Frontex; Scotland Yard; Roscosmos = Роскосмос
  Fraunhofer; Max-Planck-Gesellschaft; Moncloa = La Moncloa; City Hall; Brookings Institution
  Smithsonian = Smithsonian Institution; Cato Institute; Heritage Foundation; Chatham House; RAND Corporation
  Oxford University = University of Oxford; Cambridge University = University of Cambridge; Columbia University
  Cornell = Cornell University; Berkeley = UC Berkeley; Caltech; NYU = New York University
  LSE = London School of Economics; King's College London; Sorbonne = Сорбонна; ETH Zürich
  Johns Hopkins = Johns Hopkins University; Duke University; Georgetown University; Mayo Clinic; Bank of England
  Tate Modern; Louvre; Prado; British Museum; National Security Council; National Guard; Secret Service; Coast Guard
  Homeland Security; Justice Department = Department of Justice; Treasury Department; Pentagon; Navy; Air Force
  Marine Corps; Supreme Soviet; Politburo; Stasi; Gestapo; CDC; DEA; ATF; TSA; FEMA; NOAA; USGS; NTSB; FAA; NHTSA
  OSHA; USDA; ICE; DARPA; Ofcom; Ofsted; HMRC; Met Office; Scotland Yard; Police Scotland; Transport Scotland; Transport for London = TfL; Crown Prosecution Service; High Court
  Old Bailey; Holyrood; Stormont; Senedd; Shin Bet; Hague Tribunal; Министерство обороны = Минобороны
  Министерство иностранных дел = МИД; Министерство внутренних дел = МВД; Министерство финансов = Минфин
  Министерство юстиции = Минюст; Министерство здравоохранения = Минздрав; Министерство просвещения = Минпросвещения
  Министерство экономического развития = Минэкономразвития; Министерство промышленности и торговли = Минпромторг
  Министерство энергетики = Минэнерго; Министерство культуры = Минкультуры; Министерство транспорта = Минтранс
  Министерство сельского хозяйства = Минсельхоз; Минцифры; Минобрнауки; Минтруд; Минприроды; Минстрой; МЧС
  Росздравнадзор; Россельхознадзор; Рособрнадзор; Ространснадзор; Росимущество; Роструд
  Рослесхоз; Росрыболовство; Росфинмониторинг; Росмолодежь; Россотрудничество; Роскачество; Роспатент; Росавтодор; Росжелдор; Росморречфлот
  Ростуризм; Роснедра; Росалкогольрегулирование = Росалкогольтабакконтроль; Росрезерв; Роспечать; Росспорт; Росказначейство; Росприродресурсы
  ГУ МВД; УМВД; ГИБДД = УГИБДД = Госавтоинспекция; СУ СК; ГСУ СК; СУСК; ГУВД; УФСБ; УФАС; УФСИН; ГУФСИН; ГУ МЧС
  Роспотребнадзор; Роскомнадзор; Росгвардия; Росстат; Росгидромет; Росводресурсы; Росархив; Росаккредитация; Росстандарт; Ростехнадзор; Росавиация; Росреестр; Росприроднадзор
  Генпрокуратура = Генеральная прокуратура; Следственный комитет = СК = СКР; Верховный суд; Конституционный суд
  Центробанк = Центральный банк = ЦБ = Банк России; Совет Федерации = Совфед; Совет безопасности = Совбез России
  Счётная палата; Федеральная служба безопасности; Федеральная антимонопольная служба = ФАС; СБУ; ВСУ; КГК
  Кабинет министров = Кабмин; Генштаб = Генеральный штаб; Общественная палата; Центризбирком = ЦИК; МГУ; ВШЭ = Высшая школа экономики
  Московская биржа = Мосбиржа; Эрмитаж; Третьяковская галерея; Большой театр; Bundeskartellamt; Bundesnetzagentur
  Bundeskriminalamt = BKA; Bundesamt für Verfassungsschutz; Bundesnachrichtendienst = BND
  Robert Koch-Institut = Robert-Koch-Institut = RKI; Statistisches Bundesamt = Statistischen Bundesamt = Destatis
  Bundesgerichtshof = BGH; Bundesagentur für Arbeit; Bundesanwaltschaft = Generalbundesanwalt; Bundespolizei
  Kanzleramt = Bundeskanzleramt; Auswärtiges Amt = Auswärtige Amt = Auswärtigen Amt; Ifo-Institut = Ifo
  Deutsches Institut für Wirtschaftsforschung = Deutsche Institut für Wirtschaftsforschung = DIW; Humboldt-Universität
  Charité; TU München; TU Berlin; Leopoldina; Bafin = BaFin; Bundesrechnungshof; Umweltbundesamt; Nationalrat
  Ständerat; Hofburg; Reichstag; Treuhand; Ruhr-Universität; Helmholtz-Zentrum; Fraunhofer-Gesellschaft
  Deutscher Wetterdienst = Deutsche Wetterdienst = DWD; BSI; Bundesumweltministerium; Bundesfinanzministerium
  Bundesinnenministerium; Bundesjustizministerium; Bundesverteidigungsministerium; Bundeswirtschaftsministerium
  Bundesgesundheitsministerium; Bundesverkehrsministerium; Banco de España; INE = Instituto Nacional de Estadística
  Fiscalía General = Fiscalía General del Estado; CIS = Centro de Investigaciones Sociológicas; Casa Rosada
  Convención Constituyente = Convención Constitucional; Palacio Nacional; Casa de Nariño; Palacio de la Moneda; Suprema Corte; Corte Suprema; Corte Constitucional
  Instituto Nacional Electoral; UNAM; Conicet; Indec = INDEC; Banxico = Banco de México; Asamblea Nacional; Ertzaintza
  Zarzuela; CNI; CSIC; Museo del Prado; Corte Interamericana de Derechos Humanos; Agencia Tributaria; Seguridad Social
  Consejo General del Poder Judicial = CGPJ; Congreso de los Diputados; Tribunal Supremo; Tribunal Constitucional
  Audiencia Nacional; Guardia Civil; Policía Nacional; Mossos d'Esquadra; Generalitat; W3C; IETF; IEEE
  Lok Sabha; Rajya Sabha; Sejm = Сейм; Riksdag; Storting; Folketing; Dáil = Dáil Éireann; Seanad; Ofgem; Ofwat
  Metropolitan Police = Met Police; National Crime Agency; Crown Prosecution Service = CPS; USAID; Bank of Japan
  Court of Appeal; Foreign Office; Home Office; SBU = СБУ; DGSE; Imperial College London
  University College London = UCL; Sciences Po; Max Planck Society = Max-Planck-Gesellschaft
  Robert Koch Institute = Robert-Koch-Institut = RKI; Paul Ehrlich Institute = Paul-Ehrlich-Institut
`;
