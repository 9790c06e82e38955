import { describe, expect, it } from 'vitest';
import { entitiesIn, shown } from './found.ts';

/** By language: text (paragraphs parted by ` ¶ `), and what is found without doubt (see `shown`). */
const CASES: Readonly<Record<string, readonly (readonly [text: string, found: string])[]>> = {
  es: [
    [
      'El juez oyó a Luis Roth y Mirena Lind en Madrid. ¶ Hoy habló José Ortega y Gasset en Soria.',
      'person Luis Roth · person Mirena Lind · place Madrid · person José Ortega y Gasset · place Soria',
    ],
    [
      'Es el exjefe superior de Policía de Navarra Luis Roth. ¶ El diputado Juan Lind de KVP vio a la policía.',
      'institution Policía de Navarra · person Luis Roth · person Juan Lind (diputado)',
    ],
    [
      'Cayó el edificio Luis Plaza de Madrid. ¶ Los dueños del Luis Plaza huyeron a Cuenca con la comisaria.',
      'place Luis Plaza · place Madrid · place Cuenca',
    ],
    [
      'La directora de Archivos de la Diócesis de Cuenca, Ana Lind, habló en las Jornadas de Archiveros de Parroquia.',
      'institution Diócesis de Cuenca · person Ana Lind (directora de Archivos de la Diócesis de Cuenca) · event Jornadas de Archiveros de Parroquia',
    ],
    [
      'Según The Orsa Reporter, el Tercer Batallón de Ingenieros grabó el álbum Tarskon en Madrid.',
      'body The Orsa Reporter · body Tercer Batallón de Ingenieros · place Madrid',
    ],
    [
      'Citan a la ministra de Ambiente, Tarei Endarka y al director, Roberto Lind. ¶ Es de la etnia Tarsa Makú.',
      'person Tarei Endarka (ministra de Ambiente) · person Roberto Lind (director) · body Tarsa Makú',
    ],
    ['Jugaron en el Luis Tarsano de Madrid, junto a Ana Roth.', 'place Madrid · person Ana Roth'],
    [
      'Ana Roth, presidenta de la Asociación de Puentes señala que en Madrid llueve.',
      'person Ana Roth (presidenta de la Asociación de Puentes) · body Asociación de Puentes · place Madrid',
    ],
    [
      'Lo dice la Ley 2785 y el Decreto Ejecutivo 469.',
      'agreement Ley 2785 · agreement Decreto Ejecutivo 469',
    ],
    [
      'El secretario de Relaciones Exteriores habló de Servicios Sociales y de Fiestas en Madrid.',
      'place Madrid',
    ],
    [
      'El empresario Luis Roth, apodado ‘Tarsano’, habló con el delantero Iván Lind ‘Rikso’. ¶ Luis vive en Madrid.',
      'person Luis Roth (empresario) · person Iván Lind (delantero) · place Madrid',
    ],
    [
      'Sube el Producto Interno Bruto (PIB) y no hay Presupuesto en Noche Vieja ni en Año Viejo en Madrid.',
      'place Madrid',
    ],
    [
      'Lo dijo la Academia de las Artes y las Ciencias del Cine.',
      'institution Academia de las Artes y las Ciencias del Cine',
    ],
    [
      'El juez citó a la infanta Ana de Orsa y Grecia en Madrid.',
      'person Ana de Orsa y Grecia (infanta) · place Madrid',
    ],
    [
      'Lo dijo el Centro Europeo para la Prevención y el Control de Enfermedades (ECDC).',
      'institution Centro Europeo para la Prevención y el Control de Enfermedades',
    ],
    ['Un gol de Neymar bastó en Madrid.', 'person Neymar · place Madrid'],
    ['Lo pidió Unión por Orsa (UXO). ¶ Nadie de UXO calla.', 'body Unión por Orsa'],
    ['Lo dijo la Subsecretaría de Protección Civil.', 'institution Subsecretaría de Protección Civil'],
    ['Ganó galardones como el Octavio Roth (2003) en Madrid.', 'event Octavio Roth · place Madrid'],
    [
      'Nació en la población de Palo Tarso, no en Iguala de la Independencia.',
      'place Palo Tarso · place Iguala de la Independencia',
    ],
    [
      'Tras el gol, Hulko centró al área. ¶ Luego Hulko centró al área en Madrid.',
      'person Hulko · place Madrid',
    ],
    [
      'Fue de 6 grados Richter, según Tarsani, un negocio de Madrid.',
      'body Tarsani (negocio de Madrid) · place Madrid',
    ],
    [
      'El subdelegado en el Campo de Tarsk abrió ayer la Jefatura de Policía.',
      'place Campo de Tarsk · institution Jefatura de Policía',
    ],
    [
      'Llegaron médicos del Sistema de Emergencias Médicas y socorristas de Comandos de Salvamento.',
      'institution Sistema de Emergencias Médicas · body Comandos de Salvamento',
    ],
    [
      'En 2002 recibió la Medalla de Oro al Mérito en las Obras Públicas.',
      'event Medalla de Oro al Mérito en las Obras Públicas',
    ],
    [
      'Entregaron la Medalla de Oro a la Universidad de Orsa.',
      'event Medalla de Oro · institution Universidad de Orsa',
    ],
    [
      'Los vecinos viven en casas que construyó la Junta. ¶ La Consejería de Fomento y la Junta Local de Seguridad callan.',
      'institution Consejería de Fomento · institution Junta Local de Seguridad',
    ],
    [
      'Lo pidió la Junta en Soria. ¶ La Junta Local de Seguridad calla.',
      'institution Junta Local de Seguridad · place Soria',
    ],
    ['La víctima, identificada como Baltazar Kovin, iba al Tarsk.', 'person Baltazar Kovin'],
    [
      'Se votó la Ley Transitoria de Servidores Públicos Jubilados o Pensionados del Tarsk.',
      'agreement Ley Transitoria de Servidores Públicos Jubilados o Pensionados del Tarsk',
    ],
    ['Lo contó al diario La Voz del Interior.', 'body La Voz del Interior'],
    [
      'El alcalde de Orsa, Luis Roth (PSOE), lamentó la demora.',
      'place Orsa · person Luis Roth (alcalde de Orsa) · body PSOE',
    ],
    [
      'La delegada en Soria de la Consejería de Asuntos Sociales, Ana Roth, dijo que no.',
      'place Soria · institution Consejería de Asuntos Sociales · person Ana Roth (delegada en Soria de la Consejería de Asuntos Sociales)',
    ],
    [
      'El subdelegado del Gobierno en Soria, Luis Roth, dijo que no.',
      'place Soria · person Luis Roth (subdelegado del Gobierno en Soria)',
    ],
    [
      'El Ministerio de Salud (Minsa) abrió ayer. ¶ Nadie del Minsa lo sabía.',
      'institution Ministerio de Salud',
    ],
    [
      '“El puente es caro”, dijo a la AFP Nebel Tarso, un vecino de Soria.',
      'body AFP · person Nebel Tarso (vecino de Soria) · place Soria',
    ],
    [
      'La jueza de Soria Nebel Tarso dijo ayer que no. Tarso no fue.',
      'place Soria · person Nebel Tarso (jueza de Soria)',
    ],
    ['Luis Ruiz canta por el alma de América y estudió Geología en Soria.', 'person Luis Ruiz · place Soria'],
    ['El Soria juega en la Primera División, dijo el CEO en Soria.', 'place Soria'],
    [
      'El Real Soria ganó el partido de liga con un gol de Luis Ruiz. ¶ Ruiz llegó al Soria en la temporada pasada.',
      'body Real Soria · person Luis Ruiz',
    ],
    [
      'El Servicio de Control de Puentes (KPX) abrió ayer. ¶ Nadie del KPX lo sabía.',
      'institution Servicio de Control de Puentes',
    ],
    [
      'Cerró el tramo entre La Tarsa de Orsín y Soria. Luis llegó a La Tarsa de Orsín.',
      'place La Tarsa de Orsín · place Soria',
    ],
    [
      'Cerraron 40 localidades, entre ellas Tarsa de Orsín y Villar de Tarsos. Luis vive en Tarsa de Orsín, lejos de Villar de Tarsos. ¶ Ana nació en Villar de Tarsos.',
      'place Tarsa de Orsín · place Villar de Tarsos',
    ],
    ['Ardió la sierra de la Tarsa, junto al pozo Orsín.', 'place sierra de la Tarsa · place pozo Orsín'],
    [
      'El Sporting de Gijón ganó al Soria en la liga con un gol. ¶ El entrenador del Sporting dijo que el partido fue duro. ¶ El Soria perdió.',
      'body Sporting de Gijón · body Soria',
    ],
    [
      'El presidente Luis Manuel Tarsa Orsín dijo que no. ¶ Nadie llamó a LMTO ayer.',
      'person Luis Manuel Tarsa Orsín (presidente)',
    ],
    [
      'El Centro Nacional de Nieve (TARQ, por sus siglas en inglés) abrió. ¶ Lo dijo el TARQ.',
      'institution Centro Nacional de Nieve',
    ],
    ['Murió en el vado de la Val de Tarsos.', 'place Val de Tarsos'],
    ['El desbordamiento del Tarsaña dejó daños.', 'place Tarsaña'],
    [
      'Habló el exalcalde de Tarsa de la Ribera Antonio Lucero.',
      'place Tarsa de la Ribera · person Antonio Lucero (exalcalde de Tarsa de la Ribera)',
    ],
    [
      'Opina el profesor de la Universidad Tarsense Ana Ruiz.',
      'institution Universidad Tarsense · person Ana Ruiz (profesor de la Universidad Tarsense)',
    ],
    [
      'Lo dijo el gerente del Hospital Universitario Gregorio Tarsa.',
      'institution Hospital Universitario Gregorio Tarsa',
    ],
    [
      'Detuvieron al exalcalde de Montelindo Fabio Arango Lind.',
      'place Montelindo · person Fabio Arango Lind (exalcalde de Montelindo)',
    ],
    [
      'Así lo dijo la Unidad Nacional para la Gestión del Riesgo de Desastres (UNGRD).',
      'institution Unidad Nacional para la Gestión del Riesgo de Desastres',
    ],
    ['La ministra de Cultura Ana Ruiz dimitió el lunes.', 'person Ana Ruiz'],
    ['El canal de Montelindo cruza Soria.', 'place canal de Montelindo · place Soria'],
    ['Cerraron la central nuclear de Orsalinda.', 'place central nuclear de Orsalinda'],
    ['Un canal de Soria se secó.', 'place Soria'],
    ['El vuelo salió del aeropuerto Luis Roth.', 'place aeropuerto Luis Roth'],
    ['Lo pidió la asociación Amigos del Canal.', 'body Amigos del Canal'],
    [
      'Hubo ayer un robo en Arenas de Orsalinda. ¶ Hubo otro en Arenas de Orsalinda.',
      'place Arenas de Orsalinda',
    ],
    ['Habló la presidenta. ¶ El Gobierno de Ana Ruiz pagó.', 'person Ana Ruiz'],
    ['Calló la minera Tarsa Copper.', 'body Tarsa Copper'],
    // Bodies that go by their noun alone
    ['Ayer calló el Ayuntamiento.', 'institution Ayuntamiento'],
    [
      'El alcalde de Orsalinda calló. ¶ El Ayuntamiento pagó. ¶ Nada más dijo el Consistorio.',
      'place Orsalinda · institution Ayuntamiento (Orsalinda)',
    ],
    ['El Ministerio de Salud pagó. ¶ Así lo dijo ayer el Ministerio.', 'institution Ministerio de Salud'],
    ['Lo pidieron los Ministerios. ¶ Así lo dijo ayer el Ministerio.', ''],
    ['Lo pidieron el Ministerio y Ana Ruiz. ¶ Así lo dijo ayer el Ministerio.', 'person Ana Ruiz'],
    ['El Banco Central de Tarsa calló. ¶ Nada dijo el Banco Central.', 'institution Banco Central de Tarsa'],
    [
      'Calló la Sala de lo Social del Tribunal Supremo.',
      'institution Sala de lo Social del Tribunal Supremo',
    ],
    ['En dicha localidad la Policía Local calló.', 'institution Policía Local'],
    ['Ayer calló el jefe del partido en la provincia Luis Roth.', 'person Luis Roth'],
    ['Luis Soto Tarsa calló. ¶ Nada dijo Soto Tarsa.', 'person Luis Soto Tarsa'],
    ['Luis Antonio Roth Soto calló. ¶ Nada dijo Antonio Roth.', 'person Luis Antonio Roth Soto'],
    ['Ayer vieron a Luis Roth Soto. ¶ Nada dijo Luis Roth.', 'person Luis Roth Soto'],
    ['Calló Luis Antonio R.T. ayer. ¶ Nada dijo Luis Antonio.', 'person Luis Antonio R.T.'],
    ['Es miembro de El Colegio Nacional.', 'institution El Colegio Nacional'],
    ['Luis Roth vive en el fraccionamiento Tarsos de Orsa.', 'person Luis Roth · place Tarsos de Orsa'],
    [
      'Ana Roth lo leyó en la revista La Tarsetta dello Orsin.',
      'person Ana Roth · body La Tarsetta dello Orsin',
    ],
    [
      'Lo dice el Pacto Orsino de Derechos Civiles y Políticos.',
      'agreement Pacto Orsino de Derechos Civiles y Políticos',
    ],
    ['Ana Roth ganó dos copas Italia a las 10 GMT.', 'person Ana Roth'],
    ['Luis Antonio Roth Soto calló. ¶ Nada dijo Luis Roth.', 'person Luis Antonio Roth Soto'],
    [
      'Lo pidió el Instituto Nacional de Industria de Tarsa (Innacintar). ¶ Así es en Innacintar.',
      'institution Instituto Nacional de Industria de Tarsa',
    ],
    [
      'El partido de liga en Cuenca acabó con un gol. ¶ El Tarsón lloró y el Tarsón abrazó a Ana Lind.',
      'place Cuenca · person Ana Lind',
    ],
    [
      'El partido de liga en Cuenca acabó con un gol. ¶ El jugador del Tarsón lloró. ¶ El Tarsón abrazó a Ana Lind.',
      'place Cuenca · body Tarsón · person Ana Lind',
    ],
    [
      'El partido de liga en Cuenca acabó con un gol. ¶ El Newcastle fue el equipo que menos corrió.',
      'place Cuenca · body Newcastle',
    ],
    ['Vino a Cuenca. ¶ Salió Orsalex 10 Tarsk. ¶ Es Orsalex 10 Tarsk, un sistema operativo.', 'place Cuenca'],
    ['Vino Orsalex, una empresa de Cuenca.', 'body Orsalex (empresa de Cuenca) · place Cuenca'],
    [
      'Según Luis Tarsano de Orsalex, no. ¶ Hablan los analistas de Orsalex.',
      'person Luis Tarsano · body Orsalex',
    ],
    [
      'Según Luis Tarsano de Orsalex, no. ¶ Orsalex habló con los hijos de Orsalex.',
      'person Luis Tarsano de Orsalex',
    ],
    [
      'El partido de liga en Cuenca acabó con un gol. ¶ Fue un triunfo sobre Newcastle de los goleadores históricos de Orsalin.',
      'place Cuenca · body Newcastle · body Orsalin',
    ],
    [
      'El partido de liga en Cuenca acabó con un gol. ¶ Fue un triunfo sobre Newcastle en Newcastle, ante los goleadores de Ana Lind.',
      'place Cuenca · place Newcastle · person Ana Lind',
    ],
    ['Hubo un incendio en la parroquia de Orsalinda.', 'place Orsalinda'],
    [
      'Calló el diputado de Unión Nacional Luis Roth.',
      'body Unión Nacional · person Luis Roth (diputado de Unión Nacional)',
    ],
    ['Vendieron la cadena de farmacias Orsalux.', 'body Orsalux'],
    ['Un autobús que iba de Orsalinda a Soria volcó.', 'place Orsalinda · place Soria'],
    ['Ganó la Vuelta al Orsalín.', 'event Vuelta al Orsalín'],
    [
      'Lo decretó el Juzgado de Instrucción número 3 de Orsalinda.',
      'institution Juzgado de Instrucción número 3 de Orsalinda',
    ],
    ['Los alojaron en la escuela Almirante Roth.', 'institution escuela Almirante Roth'],
    [
      'Lo dijo la portavoz de la ONG Orsa Abierta, Ana Roth.',
      'body Orsa Abierta · person Ana Roth (portavoz de la ONG Orsa Abierta)',
    ],
    ['Calló la exfiscal de la Nación Beatriz Roth.', 'person Beatriz Roth'],
    ['Calló el exconsejero murciano de Obras Públicas Ana Ruiz Roth.', 'person Ana Ruiz Roth'],
    ['Zarpó el barco turístico Ana de Roth.', ''],
    ['Lo mandó construir Fernando VI.', 'person Fernando VI'],
    ['Cuesta US$48 millones.', ''],
    ['Según el investigador de ese centro Ana Ruiz, no hay agua.', 'person Ana Ruiz'],
    ['La empresa compró Tarsko Group ayer.', 'body Tarsko Group'],
    ['Votó en contra Cambio Democrático. ¶ Les gusta Cambio Democrático.', 'body Cambio Democrático'],
    ['Vio un cuadro de Juan de Orsa.', 'person Juan de Orsa'],
    ['Dimitió el gerente de Aguas del Kovín.', 'body Aguas del Kovín'],
    ['ORSA (AP) — El presidente Luis Roth calló.', 'place Orsa · person Luis Roth (presidente)'],
    ['Ayer el presidente ruso Pablo Lind habló.', 'person Pablo Lind (presidente ruso)'],
    [
      'La ministra de Defensa, Marta Roth, no acudió. ¶ Roth calló.',
      'person Marta Roth (ministra de Defensa)',
    ],
    [
      'Callaron el Tribunal Supremo y la Universidad de Kovin.',
      'institution Tribunal Supremo · institution Universidad de Kovin',
    ],
    ['Allí hablaron María Dolores de Roth y Pedro Lind.', 'person María Dolores de Roth · person Pedro Lind'],
    ['La firma Kovinsa pagó a la Unión Europea (UE). ¶ La UE calló.', 'body Kovinsa · body Unión Europea'],
    ['En el siglo XX era así.', ''],
    ['La línea entre Santiago y Puerto Orsa cerró.', 'place Santiago · place Puerto Orsa'],
    ['Ayer vino José Ortega y Gasset.', 'person José Ortega y Gasset'],
    [
      'La hará Ferrokov del Maulín, filial de Grupo Acerías Norte.',
      'body Ferrokov del Maulín · body Grupo Acerías Norte',
    ],
    [
      'Callaron la Contraloría General y el sindicato Mar Abierto.',
      'institution Contraloría General · body Mar Abierto',
    ],
    [
      'Llegó Ana Ruiz. ¶ Asistieron Pedro Lind y Ana Roth.',
      'person Ana Ruiz · person Pedro Lind · person Ana Roth',
    ],
    ['Su gerenta general, Ana Soto, calló.', 'person Ana Soto (gerenta general)'],
    [
      'El jefe de bancada de Renovación Democrática, Tomás Lind, calló. ¶ Les gusta Renovación Democrática.',
      'body Renovación Democrática · person Tomás Lind (jefe de bancada de Renovación Democrática)',
    ],
    ['Vende a la empresa alemana Kovinhaus Brandt y a otros.', 'body Kovinhaus Brandt'],
    [
      'Lo pidió la Organización para la Alimentación y la Agricultura.',
      'body Organización para la Alimentación y la Agricultura',
    ],
    ['Callaron Ana «Nita» Roth y Julio "Tito" Lind.', 'person Ana «Nita» Roth · person Julio "Tito" Lind'],
    [
      'Lo dijo el diputado de Aragón-Madrid Unida Luis Roth.',
      'person Luis Roth (diputado de Aragón-Madrid Unida)',
    ],
    ['Aliento por el Tarso, una asociación vecinal que calla, cerró.', 'body Aliento por el Tarso'],
    ['Luis Roth nació en Ana Lind.', 'person Luis Roth · place Ana Lind'],
    ['Vive en la Comarca Kovina.', 'place Comarca Kovina'],
    [
      'Hoy habló Ana Vidal Roth en Soria. ¶ Reacciona Ana Vidal ¶ Ana Vidal calló.',
      'person Ana Vidal Roth · place Soria',
    ],
    [
      'El alumno nació en Nuevo México y no en Carolina del Norte.',
      'place Nuevo México · place Carolina del Norte',
    ],
    ['Ayer los vecinos oyeron a Su Alteza Tarsísima (SAT) y a Su Majestad en Madrid.', 'place Madrid'],
    [
      'Mataron al presidente Anwur Al Tarsat en Madrid.',
      'person Anwur Al Tarsat (presidente) · place Madrid',
    ],
    [
      'Votó la Convención Constituyente en la Capital Federal.',
      'institution Convención Constituyente · place Capital Federal',
    ],
    [
      'Pagan los Institutos Nacionales de Ciencia de Orsa.',
      'institution Institutos Nacionales de Ciencia de Orsa',
    ],
    ['El Gobierno chino calló. ¶ Luego habló el Gobierno de Perú.', 'institution Gobierno de Perú'],
    ['Compró la chatarrería Metales del Litoral.', 'body Metales del Litoral'],
    ['Murió el maquinista, Julio Lind, ayer.', 'person Julio Lind (maquinista)'],
    ['El padre Aníbal Cruz calló.', 'person Aníbal Cruz'],
    [
      'El diputado Juan Larraín del Partido Liberal calló.',
      'person Juan Larraín (diputado) · body Partido Liberal',
    ],
    [
      'Ayer llegaron María del Carmen Ruiz y Juan Lind del Castillo.',
      'person María del Carmen Ruiz · person Juan Lind del Castillo',
    ],
    ['Vive en la finca La Esperanza.', 'place La Esperanza'],
    ['Una sociedad entre Pacífico Logística y Kovin cerró.', 'body Pacífico Logística · body Kovin'],
    [
      'Fue al Museo Reina Lind y a la Universidad Rey Pedro Roth.',
      'institution Museo Reina Lind · institution Universidad Rey Pedro Roth',
    ],
    ['Callaron el alcalde de Orsa y la empresa estatal Kovinsa.', 'place Orsa · body Kovinsa'],
    ['Calló el Servicio Hidrográfico y Oceanográfico.', 'institution Servicio Hidrográfico y Oceanográfico'],
    ['Viven en Estados Unidos y Moscú.', 'place Estados Unidos · place Moscú'],
    ['Habló Ana Lind. ¶ Luego habló Ana Lind Roth con Lind.', 'person Ana Lind Roth'],
    [
      'Vio a Ana Lind de Roth. ¶ Allí Pedro Roth calló. ¶ Roth calló.',
      'person Ana Lind de Roth · person Pedro Roth',
    ],
    ['Está en la cárcel La Orsa y en San Sebastián.', 'institution La Orsa · place San Sebastián'],
    ['Lo dijo el exsecretario de Educación Pedro Lind.', 'person Pedro Lind'],
    [
      'El ministro de Transportes y Comunicaciones, Pedro Lind, calló.',
      'person Pedro Lind (ministro de Transportes y Comunicaciones)',
    ],
    [
      'La Secretaría de Hacienda y Crédito Público pagó al teatro Ana Lind.',
      'institution Secretaría de Hacienda y Crédito Público · institution teatro Ana Lind',
    ],
    [
      'La Junta Kovina de Aguas, Suelos y Bosques (Jukasub) calló.',
      'institution Junta Kovina de Aguas, Suelos y Bosques',
    ],
    ['Usaron un detector externo automático (DEA) en Soria. ¶ Un DEA basta.', 'place Soria'],
    ['Investiga la fiscalía de Tarsal Co.', ''],
    [
      'Lo dijo la portavoz comunitaria de Salud, Ana Lind.',
      'person Ana Lind (portavoz comunitaria de Salud)',
    ],
    ['Vino el poeta nicaragüense Luis Tarsano.', 'person Luis Tarsano (poeta nicaragüense)'],
    // A role that is no adjective, no clause and not the next one's; a branch
    ['Habló el presidente de la fuerza política, Javier Tarsano.', 'person Javier Tarsano'],
    // English inside Spanish, a surname that is a noun, what papers are called
    ['Cerró la University of Tarsonia en Soria.', 'institution University of Tarsonia · place Soria'],
    [
      'Calla el Institute for Tarsan Studies, un grupo de Soria.',
      'body Institute for Tarsan Studies (grupo de Soria) · place Soria',
    ],
    ['Habló David Campo. ¶ El campo crece. ¶ Campo explica que no.', 'person David Campo'],
    ['El medio español Tarskor dijo que no.', 'body Tarskor'],
    ['Sube la subida del IPC.', ''],
    ['El puente lo pagó el Consell Executiu.', 'institution Consell Executiu'],
    [
      'Lo contó a EFE Nasser al Tarsi, director de KVP.',
      'body EFE · person Nasser al Tarsi (director de KVP)',
    ],
    // A saint's day is no place, where the article has no such place.
    ['Las fiestas de San Orvin duran diez días. ¶ Tras San Orvin llovió en Soria.', 'place Soria'],
    ['Las fiestas de San Orvin duran diez días. ¶ Llovió en San Orvin.', 'place San Orvin'],
    ['Según Bancolombia, la deuda de la ciudad bajó 3 puntos.', 'body Bancolombia'],
    [
      'Vino Luis Tarsano, la alcaldesa de Soria, Ana Tarsk, y un perro.',
      'person Luis Tarsano · place Soria · person Ana Tarsk (alcaldesa de Soria)',
    ],
    ['Lo pidió Amnistía Internacional Chile.', 'body Amnistía Internacional Chile'],
    ['Lo pidió Amnistía Internacional Argentina.', 'body Amnistía Internacional Argentina'],
    // Names of which a word is a noun, a title or a place elsewhere, or that are one over a preposition
    ['La estrella del tenis mundial Naomi Osaka habló. ¶ “No iré”, dijo Osaka.', 'person Naomi Osaka'],
    ['El poeta Luis Conde vive en Soria. ¶ Conde no fue.', 'person Luis Conde (poeta) · place Soria'],
    ['Lo borró la red social Tarskor.', 'body Tarskor'],
    ['Vino el niño Davik Tarsa da Lind, de Soria.', 'person Davik Tarsa da Lind · place Soria'],
    ['Lo pidió UGT-Puentes Soria. ¶ Habló UGT-Puentes.', 'body UGT-Puentes Soria'],
    ['Luis Roth salió tras las Eliminatorias Kovinas.', 'person Luis Roth · event Eliminatorias Kovinas'],
    [
      'El Tribunal Segundo Contra el Fraude Organizado de Soria oyó a Luis Roth, alias Cara de Tarso.',
      'institution Tribunal Segundo Contra el Fraude Organizado de Soria · person Luis Roth',
    ],
    [
      'Lo pidió la Red de Amigos y Veterinarios de Caballos.',
      'body Red de Amigos y Veterinarios de Caballos',
    ],
    ['La cárcel de Morel de la Tarsa está llena. ¶ La cárcel de Morel cerró.', 'place Morel de la Tarsa'],
    [
      'Tarsana vence a Kovino. ¶ Tarsana logró un gol ayer, otro gol luego y el tercer gol al final.',
      'body Tarsana · body Kovino',
    ],
    ['Los alcaldes de Tarsa y Soria callan.', 'place Tarsa · place Soria'],
    [
      'Vieron al streamer Ibán Tarsano y al comercio Tarskor en Soria.',
      'person Ibán Tarsano (streamer) · body Tarskor · place Soria',
    ],
    [
      'Lo dijo el ex viceprimer ministro chino Zhan Tarso.',
      'person Zhan Tarso (ex viceprimer ministro chino)',
    ],
  ],
  de: [
    [
      'Lind spielte in Berlin in Rollen wie Mirena Soto, Karl Tarsk und als Königin. ¶ Sie wurde durch ihre Rolle als „Professor Orvan“ bekannt, sagte Anna Lind.',
      'person Anna Lind · place Berlin',
    ],
    // Whom a noun calls what he is, also one that begins with the name of his institute; a group of firms
    [
      'Anna Lind forscht im Kölner Institut für Technologie (KIX). ¶ KIX-Forscherin Lind lobt Berlin.',
      'person Anna Lind · institution Kölner Institut für Technologie · place Berlin',
    ],
    [
      'Kevin Tarsk lebt in Berlin. ¶ Dattler Tarsk schweigt. ¶ Auch Dattler-Chef Tarsk lobt Berlin.',
      'person Kevin Tarsk (Dattler-Chef) · place Berlin · body Dattler',
    ],
    [
      'Wer sucht, stößt auf die Orvan Food-Gruppe. ¶ Auch in Berlin baut Orvan eine Halle.',
      'body Orvan Food · place Berlin',
    ],
    // Members of parliaments, and where Swiss ones are from
    [
      'In Bern sprach Nationalrat Marco Lind (ZH). ¶ „Zu teuer“, sagte der Tessiner Nationalrat. ¶ Der Nationalrat tagt.',
      'place Bern · person Marco Lind · institution Nationalrat',
    ],
    ['Die Zustimmung des Deutschen Bundestags in Berlin fehlt.', 'institution Bundestag · place Berlin'],
    // A verb that opens a sentence; what a body of several words is for; a song
    ['Sagt Anna Lind. ¶ In Berlin lebt Anna Lind.', 'person Anna Lind · place Berlin'],
    [
      'Die Kovener Gesellschaft für Allgemeinmedizin lobt Berlin.',
      'body Kovener Gesellschaft für Allgemeinmedizin · place Berlin',
    ],
    [
      'Die Köliner Gesellschaft für Allgemeinmedizin (KÖGAM) tagt. ¶ Die KÖGAM lobt Berlin.',
      'body Köliner Gesellschaft für Allgemeinmedizin · place Berlin',
    ],
    [
      'Anna Lind veröffentlicht ihr Album Post Tarsk Depression. ¶ Auf „Post Tarsk Depression“ singt Anna Lind in Berlin.',
      'person Anna Lind · place Berlin',
    ],
    ['Anna Lind sang den Song Post Tarsk Depression in Berlin.', 'person Anna Lind · place Berlin'],
    [
      'Nach der Wahl in das Amt kam Anna Lind nach Berlin, in das Amt Peter Lind.',
      'person Anna Lind · place Berlin · person Peter Lind',
    ],
    [
      'Der Ruf geht an das Oberlandesgericht Frankfurt am Main.',
      'institution Oberlandesgericht Frankfurt am Main',
    ],
    ['Das sagte Anna Lind vom Deutschen Landkreistag.', 'person Anna Lind · body Deutscher Landkreistag'],
    [
      'Der Kovener Krankenanstaltenverbund (KAV) baut. ¶ Der KAV lobt Berlin.',
      'body Krankenanstaltenverbund · place Berlin',
    ],
    [
      'Literaturnobelpreisträger Gómez Ruiz lebt in Berlin.',
      'person Gómez Ruiz (Literaturnobelpreisträger) · place Berlin',
    ],
    [
      'Literaturnobelpreisträger Orsan Tarsk gestorben ¶ Der Literaturnobelpreisträger Luis Orsan Tarsk lebte in Berlin. ¶ Das sagte sein Sohn Juan Orsan Tarsk in Berlin. ¶ Orsan Tarsk schrieb in Berlin. ¶ Orsan Tarsk kam nach Berlin. In Berlin sah man Luis Orsan Tarsk.',
      'person Luis Orsan Tarsk (Literaturnobelpreisträger) · place Berlin · person Juan Orsan Tarsk (Sohn)',
    ],
    ['Auf KV-Anfrage sprach Anna Lind in Berlin.', 'person Anna Lind · place Berlin'],
    ['In Berlin beantragte die Staatsanwaltschaft Freispruch.', 'place Berlin'],
    ['Anna Lind hat schon in Berlin Theater gespielt.', 'person Anna Lind · place Berlin'],
    ['An Bord waren in Berlin sieben Crew-Mitglieder und die Forschungs-Sprecherin.', 'place Berlin'],
    ['Anna Lind lobt den Aufbau der Nationalen Plattform.', 'person Anna Lind · body Nationale Plattform'],
    [
      'Der »Africa Forward Summit« fand in Nairobi statt, Gäste kamen aus Afrika.',
      'place Nairobi · place Afrika',
    ],
    ['In Berlin tagt die Befreiungsfront (Front pour la Libération).', 'place Berlin'],
    ['Für Olympia reichte es in Berlin nicht.', 'place Berlin'],
    // What a relative clause tells, what somebody was, and what several are is no office of one.
    ['In Berlin war auch Anna Lind, die allen Gästen zur Seite stand.', 'place Berlin · person Anna Lind'],
    ['Der ehemalige Minister und Kommissar Peter Lind kam nach Berlin.', 'person Peter Lind · place Berlin'],
    [
      'In Berlin haben die US-amerikanischen Forscher Peter Lind und Karl Roth gesiegt.',
      'place Berlin · person Peter Lind · person Karl Roth',
    ],
    // What has a capital as names do, and is none
    ['Gegen Anna Roth hat die Staatsanwaltschaft Anklage erhoben.', 'person Anna Roth'],
    ['Auch schenkte er seinem Freund Heinz Fischer Rosen.', 'person Heinz Fischer'],
    ['Das sagte der Generalsekretär zu Beginn seiner Rede.', ''],
    // The end of a foreign name; what many plants are called; a noun before a body
    ['Der Brand war in der Passage Cimas de Europa.', ''],
    ['Sie baten den Betreiber Tarskor. ¶ Die Tarskor AG zahlt.', 'body Tarskor AG'],
    // One person's whole name, and the next one's; whom “der” behind a comma is no article of; who writes with others
    [
      'Dort fehlt laut Trainer Orvin Tarsker Emil Rothner am Montag.',
      'person Orvin Tarsker (Trainer) · person Emil Rothner',
    ],
    ['Er traf einen Agenten, der Hasan E. half. ¶ Dann ging Hasan E. heim.', 'person Hasan E.'],
    ['Das sagte Ko-Autor Orvin Tarskabong.', 'person Orvin Tarskabong (Ko-Autor)'],
    // Bodies told by a noun that German has not, or by the first word of clubs; a square in another case
    ['Sie arbeitet für das NGO HD Centre.', 'institution HD Centre'],
    ['Das sagte der Dienstleister KV Payment.', 'body KV Payment'],
    ['Sie siegten gegen Partizan Belgrad.', 'body Partizan Belgrad'],
    ['Anna Roth hat den Laden am Unteren Platz.', 'person Anna Roth · place Unterer Platz'],
    ['Ihr Mann, der Maler Peter Lind, starb 2016.', 'person Peter Lind (Maler)'],
    ['Es geht um Schulen oder Medizinische Versorgung.', ''],
    ['Er starb in einem Kölner Krankenhaus.', ''],
    ['Sie wollte mit dem New Yorker spielen.', ''],
    ['Im Rennen ist die Wild Orsa XI.', ''],
    ['Er schrieb in Hebräisch und geriet in Probleme.', ''],
    ['Anna Roth erhielt den Deutschen Orsapreis.', 'person Anna Roth'],
    ['Die Ex-Präsidentin des Rats, Anna Roth, kam.', 'person Anna Roth'],
    ['Der Winzer und Multimillionär Peter Lind zahlt.', 'person Peter Lind (Multimillionär)'],
    // What does not belong to a name, and what does
    ['Die Havarie der Tarska Victoria war 2012. ¶ Es kam die Reederei Tarska Lines.', 'body Tarska Lines'],
    ['Das sagte Peter Van der Tarsk. ¶ Van der Tarsk ging.', 'person Peter Van der Tarsk'],
    [
      'Es half das Technische Zentrum Köln. ¶ Mit dem Technischen Zentrum Köln ging es.',
      'institution Technisches Zentrum Köln',
    ],
    [
      'Mit der Technischen Universität Nurmel (NTU) geht es. ¶ Die NTU zahlt.',
      'institution Technische Universität Nurmel',
    ],
    ['Es kam der Generalsekretär Ban Ki-moon. ¶ Ban ging.', 'person Ban Ki-moon (Generalsekretär)'],
    [
      'Es sang Peter Lind. ¶ Die CD der Band Lind Bistro ist da. Am Montag ist Lind zu hören.',
      'person Peter Lind · body Lind Bistro',
    ],
    ['Der Verbund bestreitet das. ¶ Seit dem Ausstieg des Verbund ist es still.', 'body Verbund'],
    ['Bei der Eröffnung des Berufungsgericht kam er.', ''],
    // A town’s adjective and what towns have; the same with the town behind it; initials of compounds.
    [
      'Gestern tagte der Görlitzer Stadtrat. ¶ Der Stadtrat Görlitz tagt wieder.',
      'institution Görlitzer Stadtrat',
    ],
    ['Das Kölner Landgericht urteilte. ¶ Das Landgericht Köln schweigt.', 'institution Kölner Landgericht'],
    ['Sie leitet die Hamburger Kunsthalle.', 'institution Hamburger Kunsthalle'],
    ['Sie leitet die Kovinhagener Sparkasse.', 'body Kovinhagener Sparkasse'],
    ['Sie schwamm in der Danziger Bucht.', 'place Danziger Bucht'],
    ['Im Bielefelder Werk arbeitet die Berliner Ärztin.', ''],
    ['Die Görlitzer Verkehrsbetriebe (GVB) zahlen. ¶ Die GVB schweigen.', 'body Görlitzer Verkehrsbetriebe'],
    [
      'Das Leibniz-Institut für Meereskunde Kovinmünde (IMK) forscht.',
      'institution Leibniz-Institut für Meereskunde Kovinmünde',
    ],
    ['Sie leitet die Kovinische Landesanstalt.', 'institution Kovinische Landesanstalt'],
    ['Mit dem IC dauert es länger. ¶ Der IC hält.', ''],
    ['Gestern kam Claudia Duhm (CDU) an.', 'person Claudia Duhm · body CDU'],
    ['Das zahlt die Hans-Böckler-Stiftung.', 'body Hans-Böckler-Stiftung'],
    ['Sie traf die Deutsche Fußball Liga. ¶ Die DFL schweigt.', 'body Deutsche Fußball Liga'],
    ['Der Zweitligist Rot-Weiss Essen siegt. ¶ RWE jubelt.', 'body Rot-Weiss Essen'],
    ['Ihre Partei XQL klagt.', 'body XQL'],
    ['Gestern kam Ursula von der Wehren.', 'person Ursula von der Wehren'],
    ['Der Chef der Tavra-Partei klagt, die Öko-Partei nicht.', 'body Tavra-Partei'],
    ['Die Ratingagentur Moody’s klagt.', 'body Moody’s'],
    [
      'Der Konzern Kovinzucker zahlt. ¶ Den Hof von Kovinzucker besitzt die Kovinzucker Holding.',
      'body Kovinzucker · body Kovinzucker Holding',
    ],
    ['Sie liefern ihre Rüben. ¶ Das sind viele Tonnen Rüben.', ''],
    ['Orvin Tarsk, Präsident des Verbands, klagt.', 'person Orvin Tarsk (Präsident des Verbands)'],
    ['Die Brücke trägt, teilte die US-Notenbank mit.', 'institution US-Notenbank'],
    // Countries in the plural; bodies by their initials, over a noun that is cut short and in one compound
    ['Mehr ist in den Niederlanden nicht erlaubt.', 'place Niederlande'],
    [
      'Sie forscht am Deutschen Zentrum für Brücken- und Tunnelbau (DZBT). ¶ Das DZBT zahlt.',
      'body Deutsches Zentrum für Brücken- und Tunnelbau',
    ],
    ['Der Kovin-Orsa-Verkehrsverbund (KOV) wächst. ¶ Der KOV baut.', 'body Kovin-Orsa-Verkehrsverbund'],
    ['Die Haltestelle am Kultur-Quartier-Wedau (KQW) ist neu.', ''],
    [
      'Die Tarsk Payments Initiative (TPI) wächst. ¶ Die TPI plant viel: Die TPI Company kauft ein.',
      'body Tarsk Payments Initiative',
    ],
    // A newspaper before a title; what is no name before a title or at a headline's beginning
    [
      '„Gut“, zitiert das Handelsblatt KVP-Chefin Mara Lind.',
      'body Handelsblatt · body KVP · person Mara Lind (KVP-Chefin)',
    ],
    [
      'Statt Google & Co.: So geht es ¶ Die Firma Google baut. Die Nutzer von Google & Co. staunen.',
      'body Google',
    ],
    [
      '„Gut“, sagt Ramona Tarnicke. ¶ Das weiß Verkehrs-Spezialistin Tarnicke.',
      'person Ramona Tarnicke (Verkehrs-Spezialistin)',
    ],
    ['Er setzt auf die Samsung-Ikone Anna Roth.', 'body Samsung · person Anna Roth (Samsung-Ikone)'],
    ['Die Deutsche Bahn hat neue Abo-Kunden.', 'body Deutsche Bahn'],
    ['Es soll 2024 in Onlineshops eingeführt werden, und bei Onlineshops in vielen Ländern.', ''],
    // Trains and what flies are of no kind; an authority is one
    ['Die Deutsche Bahn hat für den ICE und die Linie RE5 Tarsk Pläne.', 'body Deutsche Bahn'],
    ['Das sagt die Einwanderungsbehörde ICE.', 'institution ICE'],
    ['Er besteigt Marine One. Den Tarsk-Helikopter mag er.', ''],
    // One body by two names: with what it is, with an adjective in another case, with “FC”, by the first word of a club
    [
      'Die Stiftung Tarsokind klagte. ¶ Das sagt Tarsokind-Chefin Anna Roth.',
      'body Stiftung Tarsokind · person Anna Roth (Tarsokind-Chefin)',
    ],
    ['Roths liberale Partei XQL siegt. ¶ Die XQL jubelt.', 'body XQL'],
    [
      'Die Zentrale Tarskommission sprach. ¶ Sie klagte bei der Zentralen Tarskommission der Schweiz.',
      'body Zentrale Tarskommission · place Schweiz',
    ],
    [
      'Das sagt das Statistische Bundesamt in Berlin. ¶ Nach Angaben des Statistischen Bundesamts ist es so.',
      'institution Statistisches Bundesamt · place Berlin',
    ],
    ['Der FC Everton siegt. ¶ Das Tor für Everton fiel spät.', 'body FC Everton'],
    [
      'Der Trainer von Partizan Belgrad klagte. ¶ Partizan-Spieler fehlen. ¶ Die Partizan-Fans sehen in der Liga keine Punkte.',
      'body Partizan Belgrad',
    ],
    ['Die Trainer kamen. ¶ Frankreich I siegte mit 13:5 gegen Italien.', 'body Frankreich I · place Italien'],
    // A town that lies near a known one, though called like a noun; a whole name behind two titles
    ['Das wurde in Altdorf bei Landshut entdeckt. ¶ Es kommt aus Altdorf.', 'place Altdorf · place Landshut'],
    [
      'Das hat die Kommission unter Leitung von Bürgermeisterin Dr. Skadra Tarnicke verkündet.',
      'person Skadra Tarnicke (Bürgermeisterin)',
    ],
    // Somebody by another given name: a short one, one that the text gives
    [
      'Alexander Tarsk kam. ¶ „Alex Tarsk hat Recht“, sagte Anna Roth.',
      'person Alexander Tarsk · person Anna Roth',
    ],
    ['Gerd Harry Lind, von allen Rudi genannt, kam. ¶ Rudi Lind malt.', 'person Gerd Harry Lind'],
    // What somebody without a name has is no name.
    ['Gestern hatte ein Hausmeister Kellerflecken gemeldet.', ''],
    ['Gestern hatte Hausmeister Kovling Flecken gemeldet.', 'person Kovling (Hausmeister)'],
    // A town is told by prepositions of two sorts, or by its mayor.
    ['Die Fähre fuhr nach Kovdeich. ¶ Sie sank vor Kovdeich, in Kovdeich lacht man.', 'place Kovdeich'],
    [
      'Die Fabrik in Kovaden bleibt. ¶ Er fuhr nach Kovaden. ¶ Kovadens Bürgermeister Olaf Roth lacht.',
      'place Kovaden · person Olaf Roth (Kovadens Bürgermeister)',
    ],
    // Who makes machines is no farmer; a company keeps its name beside its founder.
    [
      'Der Maschinenbauer Kovental spart. ¶ Die Firma wurde von Wilhelm Kovental gegründet. ¶ Kovental zahlt nicht.',
      'body Kovental · person Wilhelm Kovental',
    ],
    ['Der Baggersee bei Orsaheim ist alt. ¶ Sie wohnt bei Pflegeheim und Kinderheim.', 'place Orsaheim'],
    ['Das Ingenieurbüro Orsova schweigt.', 'body Orsova'],
    ['Der Stadtrat von Lindau tagt. ¶ Rolf Lindau schweigt.', 'place Lindau · person Rolf Lindau'],
    ['Die Nordwind Energie AG zahlt.', 'body Nordwind Energie AG'],
    ['Sie lebt in Groß Orsin.', 'place Groß Orsin'],
    ['Landwirt Jürgen Ohlendorf schweigt.', 'person Jürgen Ohlendorf (Landwirt)'],
    ['Die Industrie- und Handelskammer Kovin lobt das.', 'institution Industrie- und Handelskammer Kovin'],
    ['Das zahlt die Volkswagenstiftung.', 'body Volkswagenstiftung'],
    ['Die Stadtwerke Kovbrück zahlen. ¶ Sie lebt in Kovbrück.', 'body Stadtwerke Kovbrück · place Kovbrück'],
    ['Titel ¶ Kovenbach. Der Rat tagte am Montag.', 'place Kovenbach'],
    ['Die Strecke zwischen Kovbröl und Tarsk ist zu.', 'place Kovbröl · place Tarsk'],
    [
      'Das ergab eine Analyse am Deutschen Kovinischen Institut.',
      'institution Deutsches Kovinisches Institut',
    ],
    [
      'Das sagte Mara Lind von der Emil-Tarsk-Universität zu Kovin.',
      'person Mara Lind · institution Emil-Tarsk-Universität zu Kovin',
    ],
    ['Das zahlt go.Kovinland.', ''],
    ['Der Klinikverbund Hochrhein schließt.', 'institution Klinikverbund Hochrhein'],
    ['Er spielte gegen Hannover 96 stark.', 'body Hannover 96'],
    ['In Hannover 96 Menschen.', 'place Hannover'],
    ['Der Etat der Hessen steigt.', ''],
    ['Neu bei dem Fest ist eine Bühne.', ''],
    ['Die SVP tagt. ¶ Die SVP Zürich lädt ein.', 'body SVP · body SVP Zürich'],
    ['Er hat einen Status zwischen Zeugen und Beschuldigtem.', ''],
    ['Das sagt Carlos Gómez Tarsk, der Chef.', 'person Carlos Gómez Tarsk (Chef)'],
    [
      'Nun gibt Präsidentin Annekathrin Tarsk den Ton vor. ¶ Tarsk kündigte eine Prüfung an.',
      'person Annekathrin Tarsk (Präsidentin)',
    ],
    ['Das Land Hessen zahlt.', 'place Hessen'],
    ['Der Verein holt den Norweger Eirik Tarsk.', 'person Eirik Tarsk (Norweger)'],
    ['Die Versicherung Kovin Nord zahlt.', 'body Kovin Nord'],
    ['Die Initiative Rettet den Wald kommt.', ''],
    ['Emre D. schweigt. ¶ Es heißt, dass D. Teile in Berlin stahl.', 'person Emre D. · place Berlin'],
    ['Der Kovener D. schweigt.', ''],
    ['Das gab es nach Emil Orsendes Rede nicht.', 'person Emil Orsende'],
    ['Ulla von der Orsendes sprach. ¶ Ulla von der Orsende kam.', 'person Ulla von der Orsende'],
    ['Ulla Orsende kam nach Berlin. ¶ Orsendes Rede war lang.', 'person Ulla Orsende · place Berlin'],
    [
      'Sie lobt den FK Vojvodina, Sturm Graz und den Verein Benfica Lissabon.',
      'body FK Vojvodina · body Sturm Graz · body Benfica Lissabon',
    ],
    ['Der Fußballverein Energie Cottbus zahlt.', 'body Energie Cottbus'],
    ['Er lebt in Fuschl am See.', 'place Fuschl am See'],
    [
      'Das sagt die Leitung der Brandenburgischen Technischen Universität.',
      'institution Brandenburgische Technische Universität',
    ],
    ['Die Hydrologin Eva Lind schweigt.', 'person Eva Lind (Hydrologin)'],
    ['Der CDU-Kreisvorsitzende Jan Lind kam.', 'body CDU · person Jan Lind (CDU-Kreisvorsitzender)'],
    ['Der Vorsitzende Richter Andreas Lind kam.', 'person Andreas Lind (Vorsitzender Richter)'],
    ['Der Bundestagsabgeordnete Lars Lind kam.', 'person Lars Lind (Bundestagsabgeordneter)'],
    ['Die Abgeordnete Mara Lind kam.', 'person Mara Lind (Abgeordnete)'],
    ['Die Kosten des Landkreises Kovin steigen.', 'place Landkreis Kovin'],
    ['Die Staatlichen Sammlungen Sachsen zahlen.', 'institution Staatliche Sammlungen Sachsen'],
    ['Er holte Luka Lind von Tottenham Hotspur.', 'person Luka Lind · body Tottenham Hotspur'],
    ['Finanzvorstand Orvin Tarsk ging. ¶ Später kam Tarsk.', 'person Orvin Tarsk (Finanzvorstand)'],
    [
      '„Gut“, sagte Trainer Orvin Tarsk am Montag. ¶ Das gilt für Innenministerin Mira Tarsk.',
      'person Orvin Tarsk (Trainer) · person Mira Tarsk (Innenministerin)',
    ],
    ['Gestern zollte Trainer Tarsko Applaus.', ''],
    [
      'Die Aktien des Konzerns Tarsko Shipping und der Reederei Orvin Group stiegen.',
      'body Tarsko Shipping · body Orvin Group',
    ],
    ['Innenministerin Anna Roth trat am Montag als Ministerin zurück.', 'person Anna Roth'],
    ['Innenministerin Anna Roth trat vor die Presse.', 'person Anna Roth (Innenministerin)'],
    ['Die Leiterin des Amts, Orvine Tarsk, lobte den Plan.', 'person Orvine Tarsk (Leiterin des Amts)'],
    ['Das Geld fehlt, wie Gouverneur Orvin Tarsk am Montag mitteilte.', 'person Orvin Tarsk (Gouverneur)'],
    ['Oberbürgermeisterin Anna König (SPD) sagte das.', 'person Anna König (Oberbürgermeisterin) · body SPD'],
    ['Der Gesundheitsexperte Orvin Dahlen warf ihr das vor.', 'person Orvin Dahlen (Gesundheitsexperte)'],
    ['Er fehlt wegen einer Verletzung, Torhüter Orvin Tarskus ist dabei.', 'person Orvin Tarskus (Torhüter)'],
    ['Die Wahl in Rheinland-Pfalz ist vorbei.', 'place Rheinland-Pfalz'],
    ['Gewarnt wurde über die App Nina.', ''],
    ['Dem Mann half niemand.', ''],
    ['Oberbürgermeister Pit Clausken (SPD) kam.', 'person Pit Clausken (Oberbürgermeister) · body SPD'],
    ['Das sagte Anna Roth von der Universität Bremen.', 'person Anna Roth · institution Universität Bremen'],
    ['Das Museum für Ur- und Frühgeschichte öffnet.', 'institution Museum für Ur- und Frühgeschichte'],
    ['Das sagte er mit Mark Lind. ¶ Lind ging.', 'person Mark Lind'],
    ['Wie die „Kovener Zeitung“ berichtet, war das falsch.', 'body Kovener Zeitung'],
    ['Das Regierungspräsidium Bremen hatte Bedenken.', 'institution Regierungspräsidium Bremen'],
    ['Das sagt die Reederei Van Orsten, die hier fährt.', 'body Van Orsten'],
    ['Er kam von der Orvin Bank und vom Konkurrenten Tarsko Cargo.', 'body Orvin Bank · body Tarsko Cargo'],
    ['Sie fuhr für die Tarsko Transport Authority.', 'institution Tarsko Transport Authority'],
    ['An der Frankfurter Börse fiel der Kurs.', 'body Frankfurter Börse'],
    ['Das sagte sie dem Bayerischen Rundfunk.', 'body Bayerischer Rundfunk'],
    ['Die Diakonie Bremen und der TSV 1860 Kassel halfen.', 'body Diakonie Bremen · body TSV 1860 Kassel'],
    [
      'Der Plan des Bundesministeriums für Bildung und Forschung kam.',
      'institution Bundesministerium für Bildung und Forschung',
    ],
    ['Es brannte Material wie z. B. Plastik.', ''],
    ['Den Titel gab die Gedichtsammlung „Walter von der Orsa, Kovin und ich“.', ''],
    [
      'Das sagten Peter Lind und Ida in Berlin. ¶ Ida Roth schweigt.',
      'person Peter Lind · person Ida Roth · place Berlin',
    ],
    ['Das Bahnprojekt Stuttgart-Ulm ist teuer.', ''],
    ['Das sagt der Verkehrsclub Deutschland.', 'body Verkehrsclub Deutschland'],
    ['Die Menschen im Süden Deutschlands warten. ¶ Er lasse die Kinder nicht allein.', 'place Deutschland'],
    ['Der Geophysiker Orvin Tarsk kam aus Bremen.', 'person Orvin Tarsk (Geophysiker) · place Bremen'],
    ['Die Initiative „Kovin gegen das Vergessen“ sammelt.', 'body Kovin gegen das Vergessen'],
    ['Sie gründete den Verein „Unser Bahnhof“ in Bremen.', 'body Unser Bahnhof · place Bremen'],
    ['Da dankte Trainer Müller Frankreich.', 'person Müller (Trainer) · place Frankreich'],
    ['Das sagte Minister Tarsko Journalisten.', 'person Tarsko (Minister)'],
    ['Die Ministerin traf Finanzvorstand Martin Huber.', 'person Martin Huber (Finanzvorstand)'],
    [
      'Gestern sprach Bundeskanzlerin Clara Lind in Berlin. ¶ Lind lachte.',
      'person Clara Lind (Bundeskanzlerin) · place Berlin',
    ],
    ['Er fragte den russischen Präsidenten Viktor Roth.', 'person Viktor Roth'],
    ['Die Regierung plant ein Gesetz über die Brücke.', ''],
    ['Sie kamen mit allen Mitteln, mit allen Kindern.', ''],
    ['Dort brachte Gesine Orsende Menschen zum Lachen.', 'person Gesine Orsende'],
    [
      'In Berlin schlug sie andere Töne an, ging in Kitas und hat den Ermittlern Türen geöffnet.',
      'place Berlin',
    ],
    [
      'Der Landtag von Tarsk schwieg. ¶ Das sagt der Bericht des Landesrechnungshofs.',
      'institution Landtag von Tarsk · institution Landesrechnungshof (Tarsk)',
    ],
    [
      'Es sprach der Bundesverband der Kovinischen Obstbauern (BKO).',
      'body Bundesverband der Kovinischen Obstbauern',
    ],
    ['Das Urteil des Landgerichts Orsa kam. ¶ Das Landgericht Orsa schwieg.', 'institution Landgericht Orsa'],
    ['Hier steht der Kovinische Sportbund.', 'body Kovinischer Sportbund'],
    ['Die SpVgg Orsdorf siegte. ¶ Die SpVgg freut sich.', 'body SpVgg Orsdorf'],
    ['Er kam vom Kovener FC. ¶ Der KFC schwieg.', 'body Kovener FC'],
    ['Er ging von Lok Leipzig zum SV Rot-Weiß Orsdorf 46.', 'body Lok Leipzig · body SV Rot-Weiß Orsdorf 46'],
    ['Dort siegte Westfalia Kovin. ¶ Unser SV Orsdorf verlor.', 'body Westfalia Kovin · body SV Orsdorf'],
    [
      'Hier sprach Claus Ruhe Tarsken (CDU). ¶ Tarsken schwieg in Auftrag und in Lebensgefahr.',
      'person Claus Ruhe Tarsken · body CDU',
    ],
    ['Der FC Fans schwieg, jeder FC auch.', ''],
    [
      'Der VfB Stuttgart verlor in der Liga das Spiel der Saison. ¶ Trainer Viktor Roth schwieg in Stuttgart. ¶ Für Stuttgart war es bitter.',
      'body VfB Stuttgart · person Viktor Roth (Trainer) · place Stuttgart',
    ],
    ['Der THW Kiel und Montpellier HB gewannen.', 'body THW Kiel · body Montpellier HB'],
    ['Das gilt auch für Emil Post aus Bremen.', 'person Emil Post · place Bremen'],
    [
      'Das sagt Emil Roth vom Bankhaus Orvin Tarsk Lind am Montag.',
      'person Emil Roth · body Orvin Tarsk Lind',
    ],
    ['Dank „Mario Tarsk“ fuhr Emil Roth los. ¶ Der Erfinder von Mario Tarsk schwieg.', 'person Emil Roth'],
    ['TAG-TIPP – Doku über Emil Roth ¶ Hier lacht Emil Roth.', 'person Emil Roth'],
    ['Sie ist Leiterin von Kovin. ¶ In Berlin von Clara Lind gegründet.', 'place Berlin · person Clara Lind'],
    ['Ein Mann aus Kovin kam aus Protest. ¶ Sie mögen Kovin.', 'place Kovin'],
    ['Dann traf Orvin Tarsk in Berlin ein. ¶ „Gut“, sagte Tarsk.', 'person Orvin Tarsk · place Berlin'],
    ['Die stellvertretende Landrätin Orvine Tarsk ging.', 'person Orvine Tarsk (stellvertretende Landrätin)'],
    [
      'Der Stahlkonzern Kovinex baut um. ¶ Kovinex-Chef Clara Lind schweigt. ¶ Kovinex auch.',
      'body Kovinex · person Clara Lind (Kovinex-Chef)',
    ],
    ['Die Gemeinde Orsa wächst. ¶ Nach Orsa fährt kein Zug.', 'place Orsa'],
    ['Er wohnt in Kovinhausen, arbeitet in Haft und in Fabriken.', 'place Kovinhausen'],
    ['Die Kovin AG zahlt. ¶ Das Geld hat Kovin nicht.', 'body Kovin AG'],
    ['Sie lehrt an der Technischen Universität Kovin.', 'institution Technische Universität Kovin'],
    ['Er ist Mitglied der Europäischen Union.', 'body Europäische Union'],
    [
      'Hier sprach Stephan Weil mit Viktor Roth. ¶ Dann ging Roth.',
      'person Stephan Weil · person Viktor Roth',
    ],
    ['Sie lehrt an der Universität Kovin.', 'institution Universität Kovin'],
    [
      'Das Verteidigungsministerium und Herr Roth schwiegen.',
      'institution Verteidigungsministerium · person Roth',
    ],
  ],
  ru: [
    // Initials without a space, two people side by side, whose son somebody is
    [
      'Сын А.Линдова ушёл. ¶ Анатолий Линдов знает Виктора Линдова. ¶ В.Линдов пришёл.',
      'person Анатолий Линдов · person Виктор Линдов',
    ],
    [
      'Это люди Павла Тарса и Андрея Линдова. ¶ Пост занял человек П.Тарса А.Линдов.',
      'person Павел Тарс · person Андрей Линдов',
    ],
    ['Это переход под контроль сына президента страны Анатолия Линдова.', 'person Анатолий Линдов'],
    [
      'На пост главы МВД полковника Игоря Линдова назначили вчера.',
      'institution МВД · person Игорь Линдов (полковник)',
    ],
    ['Генсек ООН Пан Ги Мун молчит.', 'body ООН · person Пан Ги Мун (генсек ООН)'],
    // One name in two sorts of letters
    ['Павел Тарскоф (Pavel Tarskoff) молчит.', 'person Павел Тарскоф'],
    ['Фаворит — 63-летний Тарсила Сиссе (Tarsila Cisse).', 'person Тарсила Сиссе'],
    ['Его выдвинула партия «Мост за Орсу» (Pont pour Orsa, PPO).', 'body Мост за Орсу'],
    ['Так считает Павел Линд (Google).', 'person Павел Линд · body Google'],
    ['Строительство «Тарского потока-2» идёт. ¶ Компания «Тарский поток-2» молчит.', 'body Тарский поток-2'],
    [
      'Секретарь Совета безопасности Виктор Линд молчит. ¶ Глава Совбеза ушёл.',
      'institution Совет безопасности · person Виктор Линд (секретарь Совета безопасности)',
    ],
    // Whole names of bodies
    ['Создана Всетарская федерация конного спорта.', 'body Всетарская федерация конного спорта'],
    [
      'Это решение Западнотарского экономического и валютного союза.',
      'body Западнотарский экономический и валютный союз',
    ],
    ['Учёные из Технологического института Тарсаса молчат.', 'institution Технологический институт Тарсаса'],
    ['Это между Заречной слободой и центром Москвы.', 'place Москва'],
    // Both halves of a town's name have endings; a country's whole name
    ['Он был в Ковинске-Тарском. ¶ Его знает мэр Ковинска-Тарского.', 'place Ковинск-Тарский'],
    [
      'Он был в Соединенном Королевстве Великобритании и Северной Ирландии.',
      'place Соединённое Королевство Великобритании и Северной Ирландии',
    ],
    // What a body is for
    ['Он ставил в Орсинском театре оперы и балета.', 'institution Орсинский театр оперы и балета'],
    [
      'Директор Государственного агентства по туризму и минеральным ресурсам ушёл.',
      'institution Государственное агентство по туризму и минеральным ресурсам',
    ],
    ['Вчера Следственный комитет по итогам проверки ушёл.', 'institution Следственный комитет'],
    // No names: forces, shares of a noun for several, whom one does something with
    ['Спецслужбы Украины узнали о мосте.', 'place Украина'],
    ['Это решат на Лондонской и Московской биржах.', ''],
    ['Это в Москве снял Н. Тарса Линдана.', 'place Москва'],
    ['Вместе с Петром Линдовым построим мост.', 'person Петр Линдов'],
    // No names: illnesses, orders, churches, articles of laws, slogans, feasts
    ['Она награждена орденом Тарсана и страдала болезнью Тарсгеймера.', ''],
    ['Отпевание прошло в соборе Феодора Линдова.', ''],
    ['Дело возбудили по статье 158 УК РФ «Тарсак».', ''],
    ['Кампания идёт под лозунгом «В первую очередь Орса». ¶ Это было в день Крещения.', ''],
    ['Она родилась в Тарской АССР.', 'place Тарская АССР'],
    ['Это решение Тарской Ассамблеи и ансамбля «Тарсина».', 'institution Тарская Ассамблея · body Тарсина'],
    ['Трофей везут в столицу Франции Тарский.', 'place Франция'],
    ['Письмо Президента Сербии Тарского везут в Орсу.', 'place Сербия'],
    ['Суд отменил приговор христианке Асии Линдо.', 'person Асия Линдо'],
    ['Суд оправдал христианку Асию Линдо. ¶ Асия Линдо рада. ¶ Помогли Асии Линдо.', 'person Асия Линдо'],
    ['Ещё до Петра Линда Австралию открыл другой.', 'person Петр Линд · place Австралия'],
    ['Спецпрокурор США Пётр Линд читал Коран.', 'place США · person Пётр Линд (спецпрокурор США)'],
    ['Он купил газету The Orsa.', 'body The Orsa'],
    ['Об этом рассказали в ковинском дорожном учреждении (КДУ).', 'body КДУ'],
    ['Он работает в комиссии по примирению сторон (КПС).', 'body КПС'],
    ['Об этом рассказал телеграм-канал «Автотарс».', 'body Автотарс'],
    ['Завод выпускал хэтчбеки ОРС-2129.', ''],
    ['Орсинский институт национальной памяти молчит.', 'institution Орсинский институт национальной памяти'],
    ['В микрорайоне Заречный нет воды. ¶ Станцию в Заречном построили давно.', 'place Заречный'],
    [
      'Суд арестовал директора городского водоканала Игоря Линдова.',
      'person Игорь Линдов (директор городского водоканала)',
    ],
    ['Он позвонил мэру Минска Игорю Линдову.', 'place Минск · person Игорь Линдов (мэр Минска)'],
    ['Стал президентом Игорь Линдов.', 'person Игорь Линдов'],
    ['Мать рядового Игоря Линдова, обвиняемого в краже, молчит.', 'person Игорь Линдов'],
    ['Он пришёл к директору. ¶ У директора Игорь Линдов.', 'person Игорь Линдов'],
    [
      'Главный врач детской больницы № 2 Игорь Линдов молчит.',
      'person Игорь Линдов (главный врач детской больницы № 2)',
    ],
    ['Его принял Папа Римский Лев XIV.', 'person Лев XIV (папа римский)'],
    [
      'Это компания Олега Кучмы и тренера Олега Саакашвили.',
      'person Олег Кучма · person Олег Саакашвили (тренер)',
    ],
    ['Критиковали судью Евгения Тарсака.', ''],
    ['В ГУ МВД по Петербургу молчат.', 'institution ГУ МВД · place Петербург'],
    ['Он обратился в Росздравнадзор.', 'institution Росздравнадзор'],
    ['Замглавы ведомства Виктор Королев молчит.', 'person Виктор Королев (замглавы ведомства)'],
    ['Совладелица Kovinex Мария Линд молчит. ¶ Акции Kovinex упали.', 'body Kovinex · person Мария Линд'],
    [
      'Это случилось на Ковинском проспекте и в Орсинском парке.',
      'place Ковинский проспект · place Орсинский парк',
    ],
    ['Ремонт идет на Тарсинской ГЭС.', 'body Тарсинская ГЭС'],
    ['Его похоронили на Старо-Орсинском кладбище.', 'place Старо-Орсинское кладбище'],
    ['Вчера сняли директора Тарсинского филиала ВНИРО.', 'body Тарсинский филиал ВНИРО'],
    ['Пожар тушили на Ковинской площади.', 'place Ковинская площадь'],
    ['Концерт дали в МХТ имени Линда.', 'institution МХТ имени Линда'],
    ['Клад нашли на городище Старая Орса. ¶ Старая Орса была столицей.', 'place Старая Орса'],
    [
      'Умер режиссер Глеб Тарсков. ¶ «Глеб Борисович ушел», — сказала Анна Линд.',
      'person Глеб Тарсков (режиссер) · person Анна Линд',
    ],
    [
      'Умер режиссер Глеб Тарсков. ¶ Об этом сообщила дочь, актриса Вера Тарскова.',
      'person Глеб Тарсков (режиссер) · person Вера Тарскова (актриса)',
    ],
    [
      'Ее ждали в Ковинском суде с Эриком Виктором Линдом.',
      'institution Ковинский суд · person Эрик Виктор Линд',
    ],
    ['Депутаты Законодательного собрания ушли.', 'institution Законодательное собрание'],
    ['Он работает в Институте цитологии и генетики РАН.', 'institution Институт цитологии и генетики РАН'],
    ['Орсинский «Павел Тарсаков» обыграл «Ковин».', 'body Павел Тарсаков'],
    ['Это банк «Тарсань». ¶ «Тарсань» — один из крупнейших банков.', 'institution Тарсань'],
    ['«Тарсань» — сказал он.', ''],
    ['Его дом в Ростове Великом, а живёт он в Питере.', 'place Ростов Великий · place Питер'],
    ['Его подключили к аппарату ИВЛ. ¶ Собеседники молчат о SARS-CoV-2.', ''],
    ['Клуб вышел в финал Кубка Тарсакова.', 'event Кубок Тарсакова'],
    ['Это сообщил Орсинский музей-заповедник.', 'institution Орсинский музей-заповедник'],
    ['Николая Тарсакова судили за взятку.', 'person Николай Тарсаков'],
    [
      'Председатель Ковинского совета Виктор Линд ушел.',
      'institution Ковинский совет · person Виктор Линд (председатель Ковинского совета)',
    ],
    [
      'Это представитель Госдепартамента США Меркан Линд.',
      'institution Госдепартамент США · person Меркан Линд (представитель Госдепартамента США)',
    ],
    ['Это аппарат министра Ванкара Тирзояна.', 'person Ванкар Тирзоян'],
    [
      'Здесь Российский союз ковинских мастеров (РСКМ). ¶ РСКМ молчит.',
      'body Российский союз ковинских мастеров',
    ],
    [
      'Об этом знает прокурор Ковинского областного суда Минска.',
      'institution Ковинский областной суд Минска',
    ],
    ['Похоронят Линдову завтра. ¶ Анна Линдова болела. ¶ Линдову любили.', 'person Анна Линдова'],
    ['Это институт имени И. А. Линда, что на Хабаровском шоссе.', ''],
    ['Речь Юрия Линдова и Павла Линдова.', 'person Юрий Линдов · person Павел Линдов'],
    ['Вера Павловна Линдова ушла. ¶ Вера Павловна болела.', 'person Вера Павловна Линдова'],
    ['В Орсинском крае и у Орсинского края.', 'place Орсинский край'],
    ['Дело рассмотрят. ¶ Дело закрыли в Дели.', 'place Дели'],
    ['Сёла Рыбное и Весёлое Орсинской области. ¶ Это Telegram-канал.', 'place Орсинская область'],
    ['Об этом знает секретарь Ванкара Линдова.', ''],
    ['Речь Джо Линдера и Никола Тирзояна.', ''],
    ['Визит Виктора Линдаху и Шарля Линделя.', 'person Виктор Линдаху · person Шарль Линдель'],
    ['Ковинский отметил это. ¶ Мэра Ковинского спросили.', 'person Ковинский'],
    [
      'Президент России Виктор Линд встретился в Минске с депутатами. ¶ Линду ответили.',
      'place Россия · person Виктор Линд (президент России) · place Минск',
    ],
    ['В Москве говорили о НАТО. ¶ Москву это не удивило.', 'place Москва · body НАТО'],
    ['Об этом знает Сергей Линдов. ¶ Линдова спросили. ¶ Линдовым довольны.', 'person Сергей Линдов'],
    ['Мост построили. Это хорошо.', ''],
    [
      'Губернатор Орсинской области Виктор Линд приехал в Ковинск. ¶ В Ковинске его ждали.',
      'place Орсинская область · person Виктор Линд (губернатор Орсинской области) · place Ковинск',
    ],
    [
      'Заместитель министра иностранных дел Анна Линд ушла.',
      'person Анна Линд (заместитель министра иностранных дел)',
    ],
    [
      'Сотрудники ФСБ уехали. ¶ Это экономист Орсинского университета Виктор Линд.',
      'institution ФСБ · institution Орсинский университет · person Виктор Линд (экономист Орсинского университета)',
    ],
    ['Министр культуры Анна Линд ушла с поста.', 'person Анна Линд'],
    ['Министр культуры Анна Линд ушла домой.', 'person Анна Линд (министр культуры)'],
    ['Освободили актрису Мирию Деби. ¶ Убежище Деби дали.', 'person Мирия Деби'],
    ['Посол Нидерландов молчит.', 'place Нидерланды'],
    ['Карин Линд ушла. ¶ Карин Линд молчит.', 'person Карин Линд'],
    ['Глава МВД РФ уехал. ¶ В МВД об этом знали.', 'institution МВД РФ'],
    ['Сериалы «Улицы Тарсы» и «Тайны Линда» закрыли.', ''],
    ['В Вильнюсе Тарсков молчал.', 'place Вильнюс · person Тарсков'],
    ['Вчера Открытый чемпионат Австралии отменили.', 'event Открытый чемпионат Австралии'],
    ['Теннисистка Мурра Тарскова уехала.', 'person Мурра Тарскова (теннисистка)'],
    ['Гречанка Мурра Тарскова уехала.', 'person Мурра Тарскова (гречанка)'],
    ['Это сделал Мурк Тарсович. ¶ Мурка Тарсовича не нашли.', 'person Мурк Тарсович'],
    ['Дожди шли в Ставрополье и Игарке.', 'place Ставрополье · place Игарка'],
    ['Это купил ИД «Тарса». ¶ От ОРСЭКСИМа ждут больше.', 'body Тарса'],
    ['Гол забил Тарсков. ¶ Пас Тарскову отдал Мурк.', 'person Тарсков'],
    ['Дубль Тарсенко решил матч. ¶ Доволен Артём Тарсенко.', 'person Артём Тарсенко'],
    [
      'Спросили Инну Тарскову и Яну Мурлову. ¶ Довольны Яной Мурловой.',
      'person Инна Тарскова · person Яна Мурлова',
    ],
    ['Танкер ждут в порту Усть-Тарса. ¶ В райцентре Мурла тихо.', 'place Усть-Тарса · place Мурла'],
    [
      'Мэр Тарска Илона Мурга ушла. ¶ Мурга руководила Тарском.',
      'place Тарск · person Илона Мурга (мэр Тарска)',
    ],
    ['Второй стала шведка Линнея Мурк.', 'person Линнея Мурк (шведка)'],
    ['Спросили Юлию Мурк. ¶ От Юлии Мурк ждут слов. ¶ С Юлией Мурк говорят.', 'person Юлия Мурк'],
    [
      'Это было в Тарском художественном музее у села Мурлица.',
      'institution Тарский художественный музей · place Мурлица',
    ],
    [
      'Юристы Тарской ЦРБ ждут. ¶ Международный валютный фонд ждёт.',
      'institution Тарская ЦРБ · body Международный валютный фонд',
    ],
    ['Долг «Тарсаней» растёт. ¶ Прибыль холдинга «Тарсани» тоже.', 'body Тарсани'],
    ['Он ждёт в СИЗО решения Тарского автономного округа.', 'place Тарский автономный округ'],
    [
      'Так сообщает Tarsa Life. ¶ «Орсинские вести» молчат, пишут «Орсинские вести».',
      'body Tarsa Life · body Орсинские вести',
    ],
    ['Почта Тарсы растёт. ¶ У Почты Тарсы 40 машин. ¶ Это компания «Почта Тарсы».', 'body Почта Тарсы'],
    // Two names side by side, what somebody is before a name, and words that look like names
    [
      'Мэр Пётр Тарсаков молчит. ¶ Мост закрыт, сказал Тарсаков Мурлинскому. ¶ Ждёт Игорь Мурлинский.',
      'person Пётр Тарсаков (мэр) · person Игорь Мурлинский',
    ],
    ['Это мост Соединённых Штатов. ¶ Так писали в «Фейсбуке».', 'place Соединённые Штаты · body Фейсбук'],
    ['Они любят «Ради всего сообщества».', 'institution Ради всего сообщества'],
    ['Он говорил с Игорем Мурлинским.', 'person Игорь Мурлинский'],
    ['Уволенный Самир Абгаль руководил мостом.', 'person Самир Абгаль'],
    [
      'Корреспондент Си-эн-эн Александер Тарсаков пишет.',
      'body Си-эн-эн · person Александер Тарсаков (корреспондент Си-эн-эн)',
    ],
    [
      'Он директор Альянса туристических агентств. ¶ Директор Альянса туристических агентств Ирина Тарсакова рада.',
      'body Альянс туристических агентств · person Ирина Тарсакова',
    ],
    ['Это приз балерины Наамы Тарсар.', 'person Наама Тарсар'],
    ['Сериалы «Видеть» и «Ради всего города» вышли давно. ¶ Там новая ОС.', ''],
    ['Снег выпал в Мурлинском, Тарлинском и северных районах.', ''],
    ['Статья 159 УК РФ изменится.', ''],
    ['Это нарушает статью 15 Трудового кодекса РФ. ¶ Депутаты изменили Лесной кодекс РФ.', ''],
    ['Концерт прошёл во Дворце спорта «Тарс».', ''],
    ['Чех выиграл турнир. ¶ Сербы обыграли гостей.', ''],
    ['Сербия празднует. ¶ Жители Чехии рады.', 'place Сербия · place Чехия'],
    ['Бывший заместитель главы Новотарсинска получил девять лет.', 'place Новотарсинск'],
    ['Приз отдали Лёхе Тарсакову и Никите Линдову.', 'person Лёха Тарсаков · person Никита Линдов'],
    ['Он пришёл за главой Олегом Тарсежным. ¶ Господин Тарсежной молчит.', 'person Олег Тарсежной'],
    ['Он сменил Валерия Тарсакова, уволенного 2 апреля.', 'person Валерий Тарсаков'],
    ['Так решил завод АО «Завод имени М. Я. Линда».', 'body Завод имени М. Я. Линда'],
    [
      'Это сообщил Тарский государственный университет. ¶ В ТарГУ рады.',
      'institution Тарский государственный университет',
    ],
    [
      'Министерство образования и науки России молчит.',
      'institution Министерство образования и науки России',
    ],
    ['Приз вручили американцу Спурку Ли.', ''],
    ['Русская актриса Мара Линдова уехала.', 'person Мара Линдова (русская актриса)'],
    ['Он ушёл из тарского «Мурвека». ¶ Его продал клуб «Орса».', 'body Мурвек · body Орса'],
    [
      'Защитник тарского "Орсахима" Мурван Кочаш уехал.',
      'body Орсахим · person Мурван Кочаш (защитник тарского "Орсахима")',
    ],
    ['О передаче Линдовым Чехии секретов не знали.', 'place Чехия'],
    ['Корабль вошёл в Орсинский пролив. ¶ В Орсинском проливе шторм.', 'place Орсинский пролив'],
    ['Это Государственная Орсинская галерея.', 'institution Государственная Орсинская галерея'],
    [
      'Мэр Ковино Анна Линдова ушла. ¶ Анну Линдову не видели.',
      'place Ковино · person Анна Линдова (мэр Ковино)',
    ],
    ['Мэр Марровика Анна Линд рада.', 'place Марровик · person Анна Линд (мэр Марровика)'],
    ['Она живёт в Марровике. ¶ Она уехала из Марровика.', 'place Марровик'],
    ['Она живёт в Марровике.', ''],
    ['Она уехала из Самары. ¶ Она живёт в Орлове.', 'place Самара · place Орлово'],
    ['В мае Тарсано пробил стену.', 'person Тарсано'],
    ['В мае Тарсано пробило стену.', ''],
    ['Согласно Orsini, мост закрыт.', 'body Orsini'],
    ['По словам Orsini, мост закрыт.', ''],
    ['Союз театральных деятелей молчит.', 'body Союз театральных деятелей'],
    ['Это решили в Министерстве природных ресурсов.', 'institution Министерство природных ресурсов'],
    ['Она обратилась в Верховный суд.', 'institution Верховный суд'],
    [
      'Координатор движения «Чистая река» Мария Линд молчит.',
      'body Чистая река · person Мария Линд (координатор движения «Чистая река»)',
    ],
    ['Пожар в Заречном районе потушен.', 'place Заречный район'],
    ['Её учили в Академии противопожарной службы.', 'institution Академия противопожарной службы'],
    ['Директор лесхоза «Заречье» молчит.', 'body Заречье'],
    ['Мэр Ключей Нина Петровна Линд рада.', 'person Нина Петровна Линд (мэр Ключей)'],
    ['Роль Линдовой сыграет Анна Рот.', 'person Анна Рот'],
    ['Они живут на улице Линда.', ''],
    [
      'Автомобили Lada подорожали. ¶ Завод ждёт Lada Tarsa. ¶ Lada Tarsa и седан Kovinex тут. ¶ Kovinex дорог.',
      'body Lada',
    ],
    ['Это случилось на пересечении улиц Победы, Мары Линд и Виктора Линда.', ''],
    [
      'К «Ковинским дням на Алтае» готовились. ¶ Открытие Всероссийского фестиваля «Ковинские дни на Алтае» прошло.',
      'event Ковинские дни на Алтае',
    ],
    [
      'Певица Мадонна поёт. ¶ Мадонна Луиза Тарсконе родилась тут. ¶ Мадонна рада.',
      'person Мадонна Луиза Тарсконе (певица)',
    ],
    [
      'Освобождена Мара Линд (Норис), которая тут родилась. ¶ Если так, то Норис могла уехать. ¶ Иначе Норис уедет.',
      'person Мара Линд',
    ],
    [
      'В Ковинском зале пусто. ¶ Что такое Ковинский зал? ¶ В Тарском фойе пусто.',
      'place Ковинский зал · place Тарское фойе',
    ],
    ['Ковинский кинофестиваль открыт.', 'event Ковинский кинофестиваль'],
    ['Тут староста собора во имя святого князя Павла Линда.', ''],
    ['Тут Ильдус Линд. ¶ Ильдус ушёл.', 'person Ильдус Линд'],
    [
      'Выйдет планшет под названием Kovin Pro. ¶ Это новый Kovin Pro. ¶ Смартфон Orsa дорог. ¶ Orsa лучше.',
      '',
    ],
    ['Линд работал в Кабинете Министров Тарса.', 'institution Кабинет министров'],
    ['Он стал заместителем руководителя Дирекции по мостам и главой Ковинского городского учреждения.', ''],
    [
      'Это второй удар после Олимпиады 1936 года. ¶ К Олимпиаде 1936 года готовились.',
      'event Олимпиада 1936',
    ],
    ['Мара Гарец приехала. ¶ Гарец села в машину. ¶ Гарец села у окна.', 'person Мара Гарец'],
    ['Он избил водителя ведущей «Ковин-ТВ» Ольги Тарсковой.', 'person Ольга Тарскова'],
    ['Мэр Тары Павел Линд рад.', 'person Павел Линд (мэр Тары)'],
    ['Она приехала с Софьей Линдерсон.', 'person Софья Линдерсон'],
    ['Она приехала с Мирельей Линдерсон.', ''],
    [
      'Компания «Ковинсталь» молчит. ¶ Акции «Ковинстали» упали. ¶ Все смотрят фильм «Линд и мост».',
      'body Ковинсталь',
    ],
    [
      'Это письмо Виктору Линду и Марии Петровне Линдовой.',
      'person Виктор Линд · person Мария Петровна Линдова',
    ],
    [
      'Глава МИД Белоруссии Виктор Линд молчит.',
      'institution МИД Белоруссии · person Виктор Линд (глава МИД Белоруссии)',
    ],
    ['Россия и РФ суть одно.', 'place Россия'],
    ['Холдинг «Орсахим» растёт. ¶ «Орсахим» основан в 1994 году.', 'body Орсахим'],
    ['«Мы ждём», — сказала она.', ''],
    // One name in two spellings, and what has the stem of another
    ['Виктор Тарссал молчит. ¶ Виктора Тарсала спросили.', 'person Виктор Тарссал'],
    ['Дэвид Кэрсон победил. ¶ Дэвида Карсона поздравили.', 'person Дэвид Кэрсон'],
    ['Это знает Виктор Тарсал. ¶ Виктора Тасрала спросили.', 'person Виктор Тарсал'],
    ['Уехал Виктор Тарах. ¶ У Виктора Тараха нет слов.', 'person Виктор Тарах'],
    ['Сергей Тарсин молчит. ¶ Сергея Тарсова спросили.', 'person Сергей Тарсин · person Сергей Тарсов'],
    [
      'Он видел Виктора Мурлова-младшего. ¶ Молчит актёр Мурлов-младший.',
      'person Виктор Мурлов-младший (актёр)',
    ],
    ['Гол забил Мидо.', ''],
    ['Это игра Мирди Парк. ¶ Закрыли Орсинский парк.', 'place Орсинский парк'],
    ['В провинции Альберта пожар. ¶ Дым стоит в Альберте.', 'place Альберта'],
    ['Вчера на ТарАЭС был пожар.', 'body ТарАЭС'],
    ['Завод стоит в зоне «Тольятти».', 'place Тольятти'],
    ['Поскольку АЭС старая, её закроют.', ''],
    ['Это браузер Google Tarsk. ¶ Все знают Tarsk.', 'body Google Tarsk'],
    ['Представители ТПЛ призвали к миру. ¶ Встречи с ТПЛ ждут.', 'body ТПЛ'],
    ['Он говорил с Леонидом Мурмой.', 'person Леонид Мурма'],
    ['Это указ королевы Елизаветы Второй.', 'person Елизавета Вторая (королева)'],
    ['Джо Линда обвинили в краже.', 'person Джо Линд'],
    ['Об этом знает актёр Джо Линда.', ''],
    ['Это заявление адвоката Виктора Тарсака.', 'person Виктор Тарсак'],
    ['Туда едет теневой министр культуры Виктор Тарсак.', 'person Виктор Тарсак (теневой министр культуры)'],
    ['Ждут всех, а лидер последних Виктор Тарсак уехал.', 'person Виктор Тарсак'],
    [
      'Против выступила Орсинская партия жизни. ¶ Орсинская партия решила это.',
      'body Орсинская партия жизни · body Орсинская партия',
    ],
    ['Это знает Международная федерация хоккея.', 'body Международная федерация хоккея'],
    ['Её ждали в Орсинском дворце.', 'place Орсинский дворец'],
    ['Гол забил Паулу Тарсейра. ¶ Паулу Тарсейра рад.', 'person Паулу Тарсейра'],
    ['Пас Марку Тарсейры спас матч.', ''],
    ['Акции «Голубого дома» растут. ¶ Это «Голубой дом». ¶ Акции «Голубого дома» ждут.', 'body Голубой дом'],
    ['Акции «Тарской Поляны» растут. ¶ Акции «Тарской Поляны» ждут.', ''],
    ['Это рассказала изданию мать пограничника Светлана Тарсак.', 'person Светлана Тарсак'],
    [
      'Он верит Партии жизни. ¶ Орсинская партия жизни молчит.',
      'body Партия жизни · body Орсинская партия жизни',
    ],
    ['Это Российская партия жизни. ¶ Он верит Партии жизни.', 'body Российская партия жизни'],
    [
      'Демократическая партия Италии молчит. ¶ Он верит Демократической партии.',
      'body Демократическая партия Италии',
    ],
    ['Это решил Союз писателей России.', 'body Союз писателей России'],
    ['Пришёл 2-й граф Ливерпуля.', ''],
    ['В гостях «Тарсу» обыграл «Ковин». ¶ Рад и форвард «Тарсу».', 'body Тарсу'],
    // What a virus, a medicine, a weapon or a law is called is no name; nor are honours and legal forms.
    ['Это дело штамма вируса «Тарск». ¶ «Тарск» опасен.', ''],
    ['Это вакцина «Тарскин». ¶ Дали и винтовку «Линд».', ''],
    ['Две дозы ТРС162в2 дали всем. ¶ Всем дали ТРС162в2.', ''],
    ['Это закон №12 «Об охране рек Тарсы». ¶ Он верит ИП.', ''],
    ['Он стал Героем Советского Союза. ¶ Он стал Героем Труда.', 'place Советский Союз'],
    // Landfills and peaks are places.
    ['Это полигон «Тарсково». ¶ Это пик «Орсин». ¶ Это тропа пика «Орсин».', 'place Тарсково · place Орсин'],
    ['Это дело Роскачества.', 'institution Роскачество'],
    // Adjectives before a noun for several, and two that share one; nouns that open a sentence.
    ['Это решили Тарсинских судов трое. ¶ Ушли из Тарсинских судов.', ''],
    ['Там Тарсинский и Орсинский края. ¶ Тарсинский и Орсинский края молчат.', ''],
    ['Опыт Израиля хорош.', 'place Израиль'],
  ],
};

describe.each(Object.entries(CASES))('%s', (language, cases) => {
  it.each(cases)('%s', (text, found) => {
    expect(shown(entitiesIn(text, language).entities)).toBe(found);
  });
});

describe('a surname that is a country', () => {
  it.each(['señaló que no', 'calificó de caro el puente'])('is a person’s who %s', (told) => {
    const text = `Nadie entra en España. ¶ Lo pidió Luis España en Soria. ¶ No hubo nadie. ¶ Nadie fue. ¶ España ${told}.`;
    const { entities } = entitiesIn(text, 'es');
    expect(entities.find(({ title }) => title === 'Luis España')?.mentions).toHaveLength(2);
  });
});

describe('a given name that no list has', () => {
  it('is Spanish for whom alone the article calls so', () => {
    const { entities } = entitiesIn('Nelkar Roth calla. ¶ Según Nelkar, no. ¶ Calló Nelkar Roth.', 'es');
    expect(entities.map(({ title, mentions }) => [title, mentions.length])).toEqual([['Nelkar Roth', 3]]);
  });
});

describe('a language without word lists', () => {
  it('has known names only', () => {
    const names = [{ text: 'Kovin', language: null, unsure: false, unless: [] }];
    const known = [{ id: null, title: 'Kovin', kind: 'place', wikidata: 'Q1', names }] as const;
    const { entities } = entitiesIn('Mestem Kovin šel Petr Lind.', 'cs', known);
    expect(entities.map(({ title, wikidata }) => [title, wikidata])).toEqual([['Kovin', 'Q1']]);
  });
});
