// Bodies and institutions of the news in German, Spanish and Russian, beside those of bodies.data.ts and institutions.data.ts.
// places.data.ts says what a row is.

/** Parties, unions, companies, clubs, newspapers. */
export const OTHER_BODIES = `
  Grüne = Grünen = Bündnis 90/Die Grünen; Linkspartei = Linken; BSW = Bündnis Sahra Wagenknecht
  Freie Wähler = Freien Wählern; Junge Union = Jungen Union; Jusos; Neos; Deutschlandfunk; MDR; RBB; SRF
  Rheinische Post; Funke Mediengruppe; Redaktionsnetzwerk Deutschland = RND; Welt am Sonntag; Bild am Sonntag
  Südkurier; Nordkurier; Weser-Kurier; Leipziger Volkszeitung; Sächsische Zeitung; Mitteldeutsche Zeitung; Freie Presse
  Neue Osnabrücker Zeitung; Kölner Stadt-Anzeiger; Hamburger Abendblatt; Ostsee-Zeitung; Ruhr Nachrichten
  Badische Zeitung; Schwäbische Zeitung; Stuttgarter Zeitung; Stuttgarter Nachrichten; Münchner Merkur
  Augsburger Allgemeine; DGB = Deutscher Gewerkschaftsbund; IG BCE; GEW; EVG; GDL
  BDI = Bundesverband der Deutschen Industrie; BDA; DIHK; VDA = Verband der Automobilindustrie
  DRK = Deutsches Rotes Kreuz; THW = Technisches Hilfswerk; AWO; DLRG; DFB = Deutscher Fußball-Bund; DFL; DOSB; NABU = Naturschutzbund
  Gewerkschaft der Polizei = GdP; Bund der Steuerzahler; Deutscher Städtetag = Städtetag
  Städte- und Gemeindebund = Deutscher Städte- und Gemeindebund; Sozialverband VdK = VdK
  Marburger Bund; Ecologistas en Acción; Cruz Roja Colombiana
  Cruz Roja Española; Cáritas; Médicos Sin Fronteras; Facua; Jupol; AUGC; SUP; Deutsche Umwelthilfe; Deutsche Bahn = DB; Schaeffler; Brose; Mahle; Vonovia; Karstadt; Meyer Werft
  Sumar = Movimiento Sumar; ERC = Esquerra Republicana de Catalunya; PNV = Partido Nacionalista Vasco; BNG
  Coalición Canaria; Compromís; UPN; Izquierda Unida = IU; Comisiones Obreras = CC OO; Cepyme; CSIF; CGT; OCU
  Cope = COPE; RNE; TVE; Radio Nacional de España; Antena 3; La Sexta = laSexta; ABC; La Razón; El Confidencial
  eldiario.es; El Español; Onda Cero; Canal N; RPP; El Comercio; La República; Caracol Radio; Blu Radio; RCN
  El Tiempo; El Espectador; Página 12; Infobae; Telesur; EITB; TV3; PRD; Movimiento Ciudadano; Centro Democrático
  Pacto Histórico; Partido Liberal; Cambio Radical; Fuerza Popular; Perú Libre; Renovación Popular
  La Libertad Avanza; Unión por la Patria; Frente Amplio; Partido Colorado; Nuevas Ideas; Clan del Golfo; CFE; Adif
  Indra; Barça; Athletic Club = Athletic; Новые люди; Газпромбанк; Т-Банк = Тинькофф; Газпром нефть; Татнефть
  Норникель = Норильский никель; Алроса; S7; ВКонтакте = VK; Билайн
  РСПП = Российский союз промышленников и предпринимателей; Опора России; Укрэнерго; ВСУ = Вооруженные силы Украины
  ЧВК Вагнер; Российская газета; Комсомольская правда; Московский комсомолец; Европейская правда; Украинская правда
  ВЭБ.РФ = ВЭБ; Дом.РФ; Суспильне; Фонтанка; Медиазона; ОВД-Инфо; Спорт-Экспресс = СЭ; Матч ТВ; Настоящее время; Новая газета Европа; Бизнес Online; Repubblica; СКА; Ак Барс; Локомотив
`;

/** Institutions. */
export const OTHER_INSTITUTIONS = `
  Bundesarbeitsgericht; Bundesverwaltungsgericht; Bundesfinanzhof; Bundessozialgericht
  Bundesamt für Verfassungsschutz = Verfassungsschutz; Deutsche Rentenversicherung; Sachverständigenrat; IfW
  Deutsches Zentrum für Luft- und Raumfahrt = DLR; Deutsche Forschungsgemeinschaft
  Stiftung Wissenschaft und Politik = SWP; Stiftung Preußischer Kulturbesitz; Alfred-Wegener-Institut = AWI
  Julius-Kühn-Institut = Julius Kühn-Institut = JKI; Friedrich-Loeffler-Institut = FLI
  Bundesinstitut für Risikobewertung; Deutsches Krebsforschungszentrum; Bundeszentrale für politische Bildung
  Kultusministerkonferenz; Landtag; Abgeordnetenhaus
  Weltwetterorganisation = Weltorganisation für Meteorologie = WMO; Congreso de los Diputados = Congreso; Senado
  Cortes Generales = Cortes; Mossos d'Esquadra = Mossos; CNMV; CNMC; AEMET = Aemet; DGT; UME; Xunta
  Cortes de Aragón; Cortes de Castilla y León; Cortes de Castilla-La Mancha; Corts Valencianes = Cortes Valencianas
  Generalitat Valenciana; Generalitat de Catalunya; Conferencia Episcopal Española; Conferencia Episcopal Argentina
  Conferencia Episcopal Peruana; Conferencia Episcopal Venezolana; Conferencia Episcopal de Chile
  Junta de Andalucía; Gobierno vasco; Fed = Reserva Federal; Corte Suprema = Corte Suprema de Justicia
  Fiscalía General de la Nación; Contraloría General de la República = Contraloría
  Procuraduría General de la Nación = Procuraduría; Defensoría del Pueblo; Consejo de Estado
  Jurado Nacional de Elecciones = JNE; ONPE; INDECOPI = Indecopi; Ministerio Público; Poder Judicial
  INEGI = Inegi = Instituto Nacional de Estadística y Geografía; Suprema Corte de Justicia de la Nación = SCJN
  Fiscalía General de la República = FGR; Guardia Nacional; Banco Central de Reserva = BCRP; Anses
  Palacio de Miraflores; Consejo Nacional Electoral = CNE; Cámara de Diputados; Cámara de Representantes
  Центробанк = ЦБ РФ; Минэкономразвития = Минэк; Минспорт; ФСО; СВР; ФНС; ФТС; ФССП; Рособрнадзор; Росрыболовство
  Росфинмониторинг; Гидрометцентр; РАН = Российская академия наук; СПбГУ; Мосгорсуд; Басманный суд
  Елисейский дворец; Госдеп = Госдепартамент; Конгресс; ФРС = Федеральная резервная система; Евросовет; Верховная рада = Рада; ГУР; НАБУ; САП
  Нацбанк; Совбез ООН = Совет Безопасности ООН; МОК; МУС; МАК = Межгосударственный авиационный комитет
`;
