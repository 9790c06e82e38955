// Towns of Spain and Spanish America, beside those of towns.data.ts, which says what is out.

/** Towns, by country. */
export const HISPANIC_TOWNS = `
  Capital Federal; Santiago de Chile = Santiago; Vitacura; Las Condes; Ñuñoa; Maipú; Puente Alto; Zapallar; Pudahuel; Quilicura; Peñalolén; Lo Barnechea
  Alcoy; Alcoi; Elda; Petrer; Villena; Orihuela; Torrevieja; Benidorm; Dénia; Gandia; Gandía; Xàtiva; Alzira
  Sagunto; Picanya; Paiporta; Catarroja; Utiel; Requena; Ontinyent; Vinaròs; Benicarló; Vila-real; Burriana; Cieza
  Jumilla; Yecla; Caravaca de la Cruz; Totana; Mazarrón; Molina de Segura; Alcantarilla; Hellín; Almansa
  Villarrobledo; Tomelloso; Valdepeñas; Alcázar de San Juan; Puertollano; Daimiel; Talavera de la Reina; Illescas
  Azuqueca de Henares; Sigüenza; Tarancón; Aranda de Duero; Miranda de Ebro; Medina del Campo; Medina de Rioseco
  Tordesillas; Peñafiel; Ponferrada; Astorga; Benavente; Béjar; Ciudad Rodrigo; Arévalo; Cuéllar; Frómista
  Aguilar de Campoo; Venta de Baños; Saldaña; Almazán; El Burgo de Osma; Calahorra; Arnedo; Tudela; Tafalla
  Barakaldo; Portugalete; Santurtzi; Basauri; Irún; Irun; Errenteria; Eibar; Hondarribia; Llodio; Castro Urdiales
  Reinosa; Llanes; Mieres; Langreo; Vilagarcía de Arousa; Monforte de Lemos; Viveiro; Ribadeo; Carballo; Sanxenxo
  Verín; Barbastro; Monzón; Calatayud; Ejea de los Caballeros; Alcañiz; Tarazona; Sabadell; Mollet del Vallès
  Granollers; Igualada; Figueres; Lloret de Mar; Tortosa; Amposta; Cambrils; Salou; Vilanova i la Geltrú; Sitges
  El Prat de Llobregat; Cornellà; Sant Cugat del Vallès; Viladecans; Castelldefels; Gavà; Cerdanyola; Olot
  Puigcerdà; La Seu d'Urgell; Tremp; Balaguer; Ibiza; Eivissa; Maó; Mahón; Ciutadella; Manacor; Calvià; Llucmajor
  Antequera; Estepona; Fuengirola; Torremolinos; Vélez-Málaga; Nerja; Motril; Guadix; Almuñécar; El Ejido
  Roquetas de Mar; Níjar; Andújar; Úbeda; Puente Genil; Montilla; Écija; Dos Hermanas; Utrera
  Mairena del Aljarafe; Morón de la Frontera; Chiclana; San Fernando; Sanlúcar de Barrameda
  El Puerto de Santa María; La Línea de la Concepción; Barbate; Tarifa; Arcos de la Frontera; Lepe; Almonte
  Moguer; Ayamonte; Don Benito; Villanueva de la Serena; Almendralejo; Zafra; Plasencia; Navalmoral de la Mata
  Móstoles; Alcobendas; San Sebastián de los Reyes; Parla; Pozuelo de Alarcón; Las Rozas; Majadahonda; Coslada
  Rivas-Vaciamadrid; Aranjuez; Valdemoro; Collado Villalba; San Fernando de Henares; Arganda del Rey
  Boadilla del Monte; Arrecife; Puerto del Rosario; La Laguna; Arona; Adeje; Telde; Los Llanos de Aridane
  Villa Allende; Río Cuarto; Villa María; Arroyito; Venado Tuerto; Gualeguaychú; Tandil; Olavarría; Bahía Blanca
  Necochea; Pergamino; Bariloche; Neuquén; Cipolletti; Trelew; Río Gallegos; Ushuaia; Río Grande; Oberá; Catamarca
  Santiago del Estero; Jujuy; Tartagal; Mollendo; Ilo; Toquepala; Cocachacra; Camaná; Ilave; Jaén; Tarapoto
  Moyobamba; Chachapoyas; Huacho; Nasca; Nazca; Pisco; Chincha; Talara; Paita; Bagua; La Oroya; Cerro de Pasco
  Puerto Maldonado; Andahuaylas; Juanjuí; Tocache; Antofagasta; Iquique; Copiapó; Vallenar; Quillota; Curicó
  Chillán; Temuco; Osorno; Coyhaique; Puerto Natales; Puerto Aysén; Alto Hospicio; Tocopilla; Taltal; Cauquenes
  Barrancabermeja; Floridablanca; Tuluá; Buga; Ipiales; Mocoa; Yopal; Envigado; Rionegro; Apartadó; Magangué
  Cúcuta; Zipaquirá; Facatativá; Girardot; Fusagasugá; Maicao; Cabimas; Maturín; Barinas; Guanare; Punto Fijo
  Puerto La Cruz; San Cristóbal; Acarigua; Esmeraldas; Babahoyo; Latacunga; Tulcán; Lago Agrio; Puyo; Uyuni
  Riberalta; Yacuiba; Villazón; Caacupé; Pedro Juan Caballero; Penonomé; Chitré; Bocas del Toro; Puerto Limón
  Puntarenas; Estelí; Matagalpa; Bluefields; La Ceiba; Choluteca; Comayagua; Puerto Cortés; Escuintla; Cobán
  Huehuetenango; Puerto Barrios; Holguín; Camagüey; Cienfuegos; Pinar del Río; Bayamo; Guantánamo; Mayagüez
  Caguas; La Romana; Higüey; Barahona; Salina Cruz; Juchitán; Tehuantepec; Coatzacoalcos; Minatitlán; Orizaba
  Iguala = Iguala de la Independencia; Taxco = Taxco de Alarcón; Atoyac de Álvarez = Atoyac de Alvarez
  Zihuatanejo; Manzanillo; Colima; Tepic; Puerto Vallarta; Los Mochis; Guasave; Ciudad Obregón
  Guaymas; Nogales; Hermosillo; Piedras Negras; Monclova
`;
