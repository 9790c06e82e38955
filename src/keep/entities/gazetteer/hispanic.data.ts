// Bodies and institutions of the news of Spain and Spanish America, beside those of others.data.ts. places.data.ts says what a row is. Left
// out is what is a word or a name of somebody elsewhere too: Hoy, ONCE, Puig.

/** Companies, unions, clubs, newspapers. */
export const HISPANIC_BODIES = `
  Acciona; Acerinox; Aena; Almirall; Amper; Bankinter; Cellnex; Cepsa; Ebro Foods; Ferrovial; Fluidra; Gestamp; Grifols; Merlin Properties
  Moeve; NH Hoteles; OHLA; PharmaMar; Prosegur; Redeia; Sacyr; Solaria; Tubacex; Unicaja; Kutxabank; Abanca; Ibercaja; Cajamar; Vueling
  Air Europa; Volotea; Plus Ultra; Wallapop; Glovo; Cabify; Petroperú; Pemex = Petróleos Mexicanos; Cemex; Femsa; Grupo Bimbo; Televisa
  Telmex; Aeroméxico; Volaris; Avianca; Latam Airlines; Aerolíneas Argentinas; Techint; Mercado Libre; Pampa Energía; Cencosud; Falabella
  Bancolombia; Grupo Aval; PDVSA; Banco Pichincha; Banco de Bogotá; Sedapal; Alicorp; Interbank; Itaipú; Yacyretá; Cermi; SEO/BirdLife
  WWF España; Foro Penal; Asaja; Satse; Jusapol; Confederación General del Trabajo; Unión Industrial Argentina; Sociedad Rural Argentina; Fecode
  CGTP; CNTE; SNTE; Coparmex; Concamin; Fenalco; Confiep; Sofofa; Fedecámaras; Télam; Notimex; Servimedia; Colpisa; Página/12; La Tercera
  El Mercurio; La Jornada; Excélsior; El Sol de México; Última Hora; ABC Color; Perú 21; El Heraldo; El Colombiano; Noticias Caracol
  El Diario Vasco; El Correo; Diario de Navarra; Heraldo de Aragón; La Voz de Galicia; Faro de Vigo; Levante-EMV; Las Provincias; La Verdad
  BBC Mundo = BBC News Mundo; CNN en Español; Univisión; La Nueva España; Diario de Mallorca; Canarias7; Onda Regional; Canal Sur; Telemadrid; Aragón TV; À Punt; Cadena SER
  Santos Laguna; Chivas; Cruz Azul; Rayados de Monterrey; Tigres UANL; Club León; Necaxa; Mazatlán FC; Pumas UNAM; Vélez Sarsfield
  Estudiantes de La Plata; Rosario Central; Newell's Old Boys; Banfield; Lanús; Godoy Cruz; Colo-Colo = Colo Colo; Cobreloa; Atlético Nacional
  Deportivo Cali; Independiente Medellín; Independiente Santa Fe; Junior de Barranquilla; Once Caldas; Deportes Tolima; Alianza Lima
  Sporting Cristal; Universitario de Deportes; LDU Quito = Liga de Quito; Barcelona SC; Emelec; Independiente del Valle; Cerro Porteño
  The Strongest; Caracas FC; Saprissa = Deportivo Saprissa; Alajuelense; Elche CF; Getafe CF; Levante UD; Mirandés; Racing de Santander
  Real Murcia; Sporting de Gijón; UD Las Palmas; CD Tenerife; RCD Mallorca; Villarreal CF; Valencia CF; Valencia Basket; Baskonia; Joventut
  Deportivo de La Coruña; Celta de Vigo; Albacete Balompié; Burgos CF; Córdoba CF; Cádiz CF; Granada CF
`;

/** Institutions. */
export const HISPANIC_INSTITUTIONS = `
  Tribunal Supremo = Supremo; Fiscalía Anticorrupción; Ministerio Fiscal; Abogacía del Estado; Tribunal de Cuentas; Junta Electoral Central
  Congreso de Perú = Congreso del Perú; Congreso de la República; Congreso de la Unión; Congreso de la Nación; Congreso Nacional
  Protección Civil; Defensa Civil; Policía Local; Policía Municipal; Policía Foral; Policía Autonómica; Guardia Urbana; Salvamento Marítimo
  Unidad Central Operativa = UCO; UDEF; Unidad Militar de Emergencias; SAMU; SAMUR; Seprona; Instituciones Penitenciarias
  Comisión Nacional del Mercado de Valores; Comisión Nacional de los Mercados y la Competencia; Airef; Imserso; Consejo de Seguridad Nuclear
  Xunta de Galicia; Junta de Castilla y León; Junta de Extremadura; Junta de Castilla-La Mancha; Comunidad de Madrid; Comunidad Valenciana = Comunitat Valenciana; Gobierno de Aragón
  Gobierno de Canarias; Gobierno de Navarra; Principado de Asturias; Diputación Foral de Bizkaia; Diputación Foral de Gipuzkoa; Consejo de Ministros
  Parlamento Vasco; Asamblea de Madrid; Puertos del Estado; Casa Real; Casa del Rey; Defensor del Pueblo; RAE = Real Academia Española
  Confederación Hidrográfica del Segura = CHS; Confederación Hidrográfica del Ebro; Confederación Hidrográfica del Guadalquivir
  Instituto Cervantes; Teatro Real; Gran Teatre del Liceu; Museo Reina Sofía; Museo Thyssen; Biblioteca Nacional; Museo Guggenheim
  Carabineros = Carabineros de Chile; Policía de Investigaciones = PDI; Senapred; Sernac; Servel; Contraloría General; La Moneda
  Gendarmería Nacional; Prefectura Naval; Policía Federal Argentina; ANMAT; Enargas; PAMI; INEI; Sunat; Minsa; EsSalud; Osinergmin; Osiptel
  Sunedu; Ositran; Indeci; Senamhi; Reniec; Banco Central de Reserva del Perú; Policía Nacional del Perú = PNP; Conagua; IMSS; ISSSTE; Infonavit
  Sedena; Sedatu; Cofepris; Profeco; Profepa; Semarnat; INAH; CNDH; Icbf; Jurisdicción Especial para la Paz; Migración Colombia; Medicina Legal
  Invías; Aerocivil; Banco de la República; Policía Nacional de Colombia; Secretaría Nacional de Gestión de Riesgos; Cicpc; Conatel; Saime
  Tribunal Supremo de Justicia; Tribunal Supremo Electoral; YPFB; BCRA; Inumet
`;
