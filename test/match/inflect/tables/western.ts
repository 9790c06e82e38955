/** English: plurals of common nouns. */
export const ENGLISH = `
  place Strait of Hormuz: strait of Hormuz
  plan single gas market: single gas markets
  plan gas price for Belarus: gas prices for Belarus
  plan single currency: single currencies
  plan peace process: peace processes
  plan peace plan: peace plans
  event press conference of Putin: press conferences of Putin
  event trade war: trade wars
  event summit: summits
  event air bridge: air bridges
  event no-fly zone: no-fly zones
  agreement trade deal: trade deals
  agreement climate treaty: climate treaties
  agreement tax: taxes
  body central bank: central banks
  institution foreign ministry: foreign ministries
  body works council: works councils
  person Vladimir Putin: =
  person Kennedy: =
  place Moscow: =
  body Union State: =
  body NATO: =
  event Games: =
`;

/** Spanish: plurals of common nouns and their adjectives. */
export const SPANISH = `
  place Franja de Gaza: franja de Gaza
  institution Ministerio de Hacienda: ministerio de Hacienda
  plan mercado único del gas: mercados únicos del gas
  plan moneda única: monedas únicas
  plan integración regional: integraciones regionales
  event cumbre: cumbres
  event rueda de prensa: ruedas de prensa
  event conferencia conjunta de Putin: conferencias conjuntas de Putin
  event elección general: elecciones generales
  agreement tratado de paz: tratados de paz
  agreement acuerdo comercial: acuerdos comerciales
  agreement alianza militar: alianzas militares
  institution banco central: bancos centrales
  institution ministro ruso: ministros rusos
  institution juez inglés: jueces ingleses
  institution autoridad palestina: autoridades palestinas
  institution primer ministro de Rusia: primeros ministros de Rusia
  person Vladímir Putin: =
  place Moscú: =
  body Estado de la Unión: =
  body OTAN: =
  plan espacio común de defensa: espacios comunes de defensa
`;

/** French: plurals of common nouns and their adjectives. */
export const FRENCH = `
  plan feu de forêt: feux de forêt
  plan marché unique du gaz: marchés uniques du gaz
  plan monnaie unique: monnaies uniques
  plan réseau national: réseaux nationaux
  plan espace commun de défense: espaces communs de défense
  event sommet: sommets
  event conférence de presse: conférences de presse
  event guerre commerciale: guerres commerciales
  event coup d'État: coups d'État
  agreement traité de paix: traités de paix
  agreement accord commercial: accords commerciaux
  agreement cessez-le-feu: =
  institution banque centrale: banques centrales
  institution premier ministre russe: premiers ministres russes
  institution tribunal administratif: tribunaux administratifs
  institution bureau politique: bureaux politiques
  person Vladimir Poutine: =
  place Moscou: =
  body Nations unies: =
  body OTAN: =
  plan prix du gaz: =
`;
