import { DEMONYMS } from './es.demonyms.ts';
import type { WordLists } from './types.ts';

/** Spanish. Titles, nationalities, days and months are small there. */
export const es: WordLists = {
  language: 'es',
  articles: 'el la los las lo un una unos unas',
  clause: `
    yo tú él ella ello ellos ellas nosotros nosotras usted ustedes me te se nos os le les mi mis tu tus su sus nuestro
    nuestra que quien quienes cual cuales cuyo cuya como cuando donde cuanto porque pero sino aunque mientras si pues
    este esta estos estas ese esa esos esas aquel aquella aquellos aquellas esto eso aquello y e o u ni es son era
    eran fue fueron ha han había hay ser sido está están estaba ya no sí al del de a ante con contra desde en entre
    hacia hasta para por según sin sobre tras durante mediante además también tampoco así entonces luego
  `,
  plain: `
    bajo todo toda todos todas otro otra otros otras mucho mucha muchos muchas poco poca pocos pocas algún alguno
    alguna algunos algunas ningún ninguno ninguna cada varios varias ambos ambas tal tales mismo misma uno dos tres
    cuatro cinco seis siete ocho nueve diez primero primera segundo segunda tercer tercero tercera último última nuevo
    nueva nuevos nuevas gran grande grandes buen bueno buena mejor peor más menos muy tan tanto aquí allí ahí hoy ayer
    mañana ahora antes después siempre nunca jamás quizá quizás vez solo sólo incluso apenas casi bien mal aun aún
    todavía cómo cuándo dónde qué quién cuál cuánto gracias hola señores estimado estimada estimados estimadas querido querida queridos queridas pleno ejecutivo presidencia hemiciclo fuentes expertos autoridades vecinos según
    tras frente junto dentro fuera cerca lejos debajo encima detrás delante gobierno estado país ciudad mundo años año
    día días semana mes parte veces persona personas gente hombre hombres mujer mujeres niños hijos padres familia
    trabajo foto fotos imagen imágenes vídeo video leer lee vea ver información noticias noticia compartir suscríbete
    finalmente actualmente recientemente posteriormente anteriormente igualmente asimismo efectivamente evidentemente
    lamentablemente afortunadamente generalmente normalmente especialmente precisamente concretamente paralelamente
    debido respecto acerca igual mientras embargo obstante ejemplo decir dijo cabe hace hacer tiene tienen puede
    pueden debe deben quiere creo pienso sé estamos somos tenemos vamos había hubo sería podría
  `,
  times: `
    lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre
    setiembre octubre noviembre diciembre navidad pascua ramadán
  `,
  titles: `
    presidente presidenta expresidente expresidenta vicepresidente vicepresidenta ministro ministra exministro
    exministra canciller premier secretario secretaria subsecretario gobernador gobernadora alcalde alcaldesa senador
    senadora diputado diputada juez jueza magistrado magistrada fiscal general almirante coronel capitán comandante
    teniente sargento inspector comisario comisaria director directora portavoz vocera vocero líder jefe jefa
    consejero consejera delegado delegada embajador embajadora rey reina príncipe princesa infanta infante duque
    duquesa conde condesa emperador papa cardenal arzobispo obispo entrenador entrenadora seleccionador rector rectora
    doctor doctora profesor profesora abogado abogada lehendakari president coordinador coordinadora concejal
    concejala edil subdelegado subdelegada
  `,
  titleEnds: '',
  titleParts: 'primer primera viceprimer viceprimera ex vice gran máximo',
  address: 'don doña d dña señor señora sr sra srta señorita dr dra fray sor',
  roles: `
    escritor escritora periodista actor actriz cantante músico compositor director directora poeta pintor pintora
    escultor arquitecto arquitecta ingeniero ingeniera científico científica investigador investigadora economista
    historiador historiadora filósofo filósofa sociólogo psicólogo psicóloga médico médica empresario empresaria
    fundador fundadora dueño dueña propietario banquero político política candidato candidata opositor opositora
    activista dirigente militante analista experto experta asesor asesora autor autora novelista guionista productor
    productora cineasta fotógrafo fotógrafa futbolista jugador jugadora delantero portero tenista ciclista piloto
    atleta boxeador torero chef cocinero abogado abogada viuda esposa esposo mujer marido hijo hija hermano hermana
    padre madre primo amigo víctima testigo acusado acusada sospechoso soldado policía agente narcotraficante homólogo
    homóloga sobreviviente superviviente víctima hermano hermana alumno alumna guerrillero sacerdote teólogo biólogo físico química astrónomo matemático traductor editor editora
    presentador presentadora comentarista bailarín bailarina cofundador cofundadora responsable representante titular
    veterinario veterinaria geógrafo geógrafa maquinista portero portera cura párroco capataz electricista albañil secretario gerente gerenta presidenta tesorero tesorera contralor contralora agrónomo agrónoma ingeniero agricultor agricultora
    ganadero ganadera pescador pescadora productor productora comerciante maestro maestra docente enfermero enfermera bióloga geóloga
    geólogo vulcanólogo vulcanóloga sismólogo sismóloga meteorólogo meteoróloga epidemiólogo epidemióloga virólogo viróloga historiador
    antropólogo antropóloga arqueólogo arqueóloga politólogo politóloga jurista notario notaria perito bombero bombera vecino vecina
    estudiante jubilado jubilada campesino campesina minero obrero obrera camionero taxista conductor conductora árbitro árbitra
    mediocampista defensor defensora guardameta arquero arquera volante capitana goleador goleadora dramaturgo dramaturga coreógrafo
    coreógrafa soprano tenor violinista pianista guitarrista curador curadora comisaria vicerrector vicerrectora decano decana
    viceministro viceministra sindicalista intendente intendenta síndico procurador procuradora defensora ombudsman regidor regidora
    streamer youtuber influencer influenciador influenciadora tiktoker instagramer bloguero bloguera modelo rapero rapera cantautor cantautora humorista comediante locutor locutora
    asambleísta parlamentario parlamentaria eurodiputado eurodiputada exalcalde exalcaldesa exdirector exjefe
  `,
  demonyms: DEMONYMS,
  speech: `
    dijo dice señaló afirmó aseguró explicó añadió agregó declaró indicó sostuvo manifestó comentó respondió preguntó
    advirtió insistió subrayó destacó recordó apuntó contó escribió anunció reconoció admitió pidió defendió denunció
    lamentó calificó tildó criticó opinó murió nació cree considera piensa
    señala afirma asegura explica añade agrega indica declara sostiene manifiesta comenta responde advierte insiste subraya recuerda
    anuncia reconoce admite pide defiende lamenta opina detalla
  `,
  lives: 'centró cabeceó nació murió vivió vive creció estudió falleció dimitió renunció',
  leaves: 'dimitió dimite dimitido renunció renuncia renunciado',
  removed: 'destituido destituida cesado cesada relevado relevada depuesto depuesta derrocado',
  credits: 'reporte información editado redacción',
  being: 'fue es sido',
  which: '',
  particles: 'de del la las los y i van von der da dos di',
  links: 'de del para por contra sobre do da',
  and: 'y e',
  at: 'en',
  into: 'desde hasta hacia a entre',
  motion:
    'trazado tramo línea carretera ruta camino viaje viajes vuelo vuelos tren trenes autopista autovía frontera ferrocarril puente distancia recorrido',
  placeOf: `
    cauce cuenca ribera riberas orilla orillas desbordamiento crecida márgenes desembocadura caudal vado afluente
    arzobispo obispo párroco natural originario originaria oriundo oriunda vecino vecina terminal cárcel penal rumbo carretera autopista
    ciudad pueblo población poblado colonia alcaldes alcaldesas intendentes intendenta gobernadores localidad municipio puerto isla provincia región estado distrito departamento capital
    barrio villa república comarca ciudades pueblos localidades municipios puertos islas provincias regiones
    estados distritos departamentos barrios comarcas alcalde alcaldesa intendente vecinos vecinas habitantes afueras
    norte sur este oeste noroeste noreste suroeste sureste aeropuerto inmediaciones alrededores cercanías periferia comisaría
    exalcalde exalcaldesa parroquia parroquias pedanía pedanías aldea aldeas núcleo núcleos concello concellos cantón cantones comuna comunas
    coto cotos corregimiento vereda fraccionamiento fraccionamientos concejo concejos urbanización playa playas
  `,
  placeFirst:
    'río lago laguna volcán cerro mar monte cabo golfo isla islas sierra valle puerto calle plaza avenida paseo playa bahía estrecho',
  sites: {
    place: `cuartel; pozo; canal; puente; presa; embalse; pantano; túnel; aeropuerto; puerto; central nuclear; central térmica; central hidroeléctrica; mina
      catedral; castillo; monasterio; convento; basílica; ermita; santuario; mezquita; cementerio; estadio; desierto; golfo; bahía
      estrecho; cabo; valle; parque nacional; parque natural; reserva natural; yacimiento; teleférico; faro; glaciar; cueva; salar; acueducto
      autopista; autovía; carretera; calle; avenida; sierra; circuito; hipódromo; mercado; parque; palacio; gasoducto; oleoducto`,
    institution: 'hospital; centro penitenciario; teatro; museo; colegio; instituto; escuela; liceo',
  },
  placeBehind: '',
  vessels:
    'telescopio satélite sonda cohete buque barco yate ferry petrolero fragata submarino destructor velero carguero rompehielos',
  works:
    'película películas novela novelas libro libros serie series canción canciones disco discos álbum álbumes tema temas sencillo',
  quotesNames: false,
  ownersBefore: false,
  directions: '',
  bodyFirst: 'radio real atlético deportivo racing club fc',
  eventFirst: '',
  belongings: 'acciones accionistas filial',
  bodyOf: `
    analista analistas acciones accionistas sede filial ceo portavoz adquisición compra clientes empleados trabajadores directivos
  `,
  bodyIn: '',
  bodyAfter: '',
  suchAs: 'como entre',
  departments: `
    actividad población precios estado medio defensa interior exteriores hacienda economía educación sanidad justicia trabajo cultura fomento gobierno transportes
    comunicaciones agricultura ambiente salud energía minas industria turismo vivienda igualdad inclusión universidades ciencia
    deporte deportes migraciones seguridad producción finanzas comercio planificación carreteras obras hidrocarburos pesca
    relaciones servicios sociales fiestas
    ganadería derechos infraestructura movilidad bienestar comunicación tecnología empleo consumo urbanismo fiscalización
    enseñanza catequesis infantería ingenieros artillería participación juventud patrimonio presupuestos asuntos ciencias artes letras control vigilancia prevención desarrollo
  `,
  namesakes: '',
  collectives: '',
  surnames: 'campo iglesias torres castillo puente ríos montes valle calle sierra',
  adjectives: 'general oficial política químico química físico popular',
  nounFirst: true,
  nounCapitals: false,
  compounds: '',
  bare: '',
  nouns: {
    person: '',
    place: `
      san santa santo río lago mar océano golfo bahía estrecho isla islas península cabo monte montes montaña sierra cordillera valle
      desierto playa costa calle plaza avenida paseo parque jardín jardines aeropuerto puerto estación provincia
      región departamento municipio república reino ciudad villa barrio fraccionamiento estadio palacio castillo catedral torre puente
      canal sáhara franja comarca val campo
    `,
    body: `
      unión alianza liga fondo partido movimiento frente grupo compañía empresa aerolíneas asociación federación
      confederación sociedad club organización coalición ejército armada flota fuerza fuerzas guardia radio televisión
      red diario periódico editorial iglesia comunidad sindicato fundación orquesta coro banda corporación plataforma
      constructora cooperativa inmobiliaria naviera transparencia aguas metro textiles ferrocarriles autopistas bodegas laboratorios industrias construcciones hoteles
      asamblea izquierda comisiones naciones real atlético deportivo junts esquerra convergència comandos brigada batallón regimiento
    `,
    event: `
      guerra batalla copa juegos mundial campeonato festival cumbre conferencia revolución elecciones referéndum
      crisis masacre golpe congreso foro feria exposición premio premios medalla concurso certamen torneo gala semana bienal vuelta trofeo jornadas operación caso marcha eliminatorias clasificatorias supercopa recopa superliga liguilla
    `,
    agreement: `
      tratado acuerdo acuerdos pacto convenio convención protocolo declaración constitución ley estatuto carta decreto
      código directiva
    `,
    plan: 'plan programa proyecto estrategia agenda reforma',
    institution: `
      ministerio secretaría subsecretaría departamento parlamento senado cámara tribunal corte juzgado banco agencia comisión comité
      oficina instituto institutos universidad colegio escuela academia museo biblioteca hospital clínica centro autoridad
      administración dirección embajada consulado policía ayuntamiento diputación gobierno consejo consejería fiscalía
      audiencia casa junta generalitat defensoría procuraduría facultad teatro archivo observatorio servicio tesoro
      institución palau bolsa concejalía conservatorio superintendencia contraloría procuraduría registro penal cárcel basílica rectorado
      unidad gerencia subdelegación delegación alcaldía prefectura cancillería intendencia patronato consorcio auditorio filmoteca diócesis archidiócesis arquidiócesis obispado arzobispado
      ente universitat institut ajuntament parlament conselleria consell departament consellería xunta legislatura gendarmería hemeroteca ateneo planetario acuario sala cabildo consistorio sindicatura jefatura sistema
    `,
  },
  // English ones, at the end of foreign names
  inNames: {
    body: 'times post herald tribune telegraph reporter chronicle gazette group airlines motors industries systems technologies foods brothers pictures records networks corporation company bank holding holdings capital partners energy association federation copper mining minerals resources lithium',
    place: 'telescope observatory',
    institution: 'authority university agency committee',
  },
  types: {
    place: `país nación continente localidad pueblo aldea suburbio capital archipiélago enclave finca hacienda caserío vereda ejido
      paraje rancho estancia balneario edificio inmueble rascacielos complejo pedanía parroquia cerro volcán río lago laguna quebrada arroyo ruta`,
    body: `
      firma negocio etnia tribu conglomerado holding organización asociación agrupación plataforma colectivo aerolínea fabricante empresa startup cadena medio rotativo tabloide noticiero televisora periódico diario revista marca multinacional filial consultora
      red comercio tienda supermercado hipermercado bazar restaurante bar discoteca gimnasio franquicia
      petrolera eléctrica constructora ong sello discográfica productora distribuidora operadora tecnológica farmacéutica cervecera
      naviera inmobiliaria cooperativa cofradía emisora canal semanario portal sindicato club partido
      patronal minera láctea azucarera cementera siderúrgica aseguradora financiera energética gasista papelera hotelera textil
      metalúrgica petroquímica inversora concesionaria bodega conservera cárnica
    `,
  },
  common: `
    económica económico activa nacional general central supremo suprema superior constitucional electoral federal estatal provincial municipal regional público
    pública públicos públicas civil militar penal social interior exteriores relaciones cuentas república estado nación congreso senado
    parlamento gobierno pleno fuerzas armadas ejército marina fuerza aérea guardia bomberos protección partido liberal conservador
    conservadora socialista comunista popular demócrata republicano verde radical unión ingenieros médicos abogados arquitectos periodistas
    comercio diputados representantes vecinos liga fútbol federación asociación sindicato trabajadores estadio plaza mayor calle avenida
    estación mercado impuestos medio ambiente meteorológico meteorología aguas asamblea legislativa tránsito aduanas emergencias humanos
  `,
  notNames:
    'perspectivas a.c d.c dios us internet richter pbi covid covid-19 coronavirus gmt utc sida iva pib ong pyme pymes dni tv wifi web usb gps adn ceo ipc irpf smi ibi itv erte ere euríbor euribor vpo uci pcr vih co2 glp gnl tdah ucis pcrs nif cif lgtb lgbt lgtbi lgbti lgtbiq lgbtiq norte sur este oeste eh ah oh',
};
