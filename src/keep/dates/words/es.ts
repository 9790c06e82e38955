import { pattern } from '../../pattern.ts';
import { es as quantities } from '../../quantities/words/es.ts';
import type { DateWords } from '../words.ts';

/** Spanish. */
export const es: DateWords = {
  months: {
    enero: 1,
    febrero: 2,
    marzo: 3,
    abril: 4,
    mayo: 5,
    junio: 6,
    julio: 7,
    agosto: 8,
    septiembre: 9,
    setiembre: 9,
    octubre: 10,
    noviembre: 11,
    diciembre: 12,
  },
  weekdays: { domingo: 0, lunes: 1, martes: 2, miércoles: 3, jueves: 4, viernes: 5, sábado: 6 },
  units: {
    día: 'day',
    días: 'day',
    semana: 'week',
    semanas: 'week',
    'fin de semana': 'weekend',
    mes: 'month',
    meses: 'month',
    trimestre: 'quarter',
    año: 'year',
    años: 'year',
    década: 'decade',
    décadas: 'decade',
    siglo: 'century',
  },
  numbers: {
    ...quantities.numbers,
    un: 1,
    una: 1,
    primer: 1,
    primero: 1,
    primera: 1,
    segundo: 2,
    segunda: 2,
    tercer: 3,
    cuarto: 4,
    último: 4,
  },
  seasons: { primavera: 3, verano: 6, otoño: 9, invierno: 12 },
  holidays: { navidad: [12, 25], nochebuena: [12, 24], nochevieja: [12, 31], 'año nuevo': [1, 1] },
  patterns: [
    ['<d> de <m> del (?:año pasado|pasado año)', 'year:-1'],
    ['<m> del (?:año pasado|pasado año)', 'year:-1'],
    ['<m> de(?:l)? este año', 'year:0'],
    ['<m> del (?:próximo año|año (?:próximo|que viene))', 'year:1'],
    [
      '(?:del |entre el |desde el )?<d>(?: ?[-–] ?| al | y el | hasta el )<d2> de <m>(?: del? (?:año )?<y>)?',
      'date',
    ],
    [
      '(?:del )?<d> de <m>(?: del? (?:año )?<y>)? (?:al|hasta el) <d2> de <m2>(?: del? (?:año )?<y2>)?',
      'date',
    ],
    ['(?<d>primero) de <m>(?:,? (?:del? (?:año )?)?<y>)?', 'date'],
    ['(?:<w>,? \\x28?)?<d>(?:º)? de <m>(?:,? (?:del? (?:año )?)?<y>)?', 'date'],
    ['(?:de |entre )?<m>(?: de <y>)? (?:a|y|o|hasta) <m2> de <y2>', 'date'],
    ['(?:a |para )?(?:finales|fines|el final) de <m>(?: de <y>)?', 'end'],
    ['(?:a |para )?(?:finales|fines|el final) del pasado <u>', 'end:-1'],
    ['(?:a |para )?(?:finales|fines|el final) del <u> pasado', 'end:-1'],
    ['(?:a |para )?(?:finales|fines|el final) del próximo <u>', 'end:1'],
    ['(?:a |para )?(?:finales|fines|el final) del <u> (?:que viene|próximo)', 'end:1'],
    ['(?:a |para )?(?:finales|fines|el final) de(?:l| este)? <u>', 'end'],
    ['(?:a |para )?(?:finales|fines|el final) de <y>', 'end'],
    ['(?:fin|final) de (?<u>año|mes)', 'end'],
    ['(?:a )?(?:principios|comienzos|inicios) de(?:l| este)? (?<u>año)(?! pasado| que)', 'start:0'],
    ['(?:a )?(?:principios|comienzos|inicios) de(?:l)? (?<u>año) pasado', 'start:-1'],
    ['(?:a )?(?:principios|comienzos|inicios) del próximo (?<u>año)', 'start:1'],
    ['(?:a )?(?:principios|comienzos|inicios) del (?<u>año) (?:que viene|próximo)', 'start:1'],
    ['(?:el )?<n> (?:semestre|mitad) del (?:próximo año|año que viene)', 'half:1'],
    ['(?:el )?<n> (?:semestre|mitad) del (?:año pasado|pasado año)', 'half:-1'],
    ['<m>,? (?:del? (?:año )?)?<y>', 'date'],
    ['(?:finales|fines|el final) del <n> trimestre(?: de <y>)?', 'quarter:end'],
    ['(?:el )?<n> trimestre(?: de <y>| de(?:l| este| presente) año)', 'quarter'],
    ['(?:el )?<n> trimestre(?! del?(?!\\p{L}))', 'quarter:near'],
    ['(?:el )?<n> semestre de(?:l| este| presente) año', 'half'],
    ['(?:el )?<n> semestre(?! del?(?!\\p{L}))', 'half:near'],
    ['(?:antes de|después de|en|por|hasta|para|desde) <h>', 'date'],
    ['(?:el |la )?<n> (?:semestre|mitad) de <y>', 'half'],
    ['<s> de <y>', 'season:0'],
    ['(?:este|esta) <s>', 'season:0'],
    ['(?:el |la )?<s> pasad[oa]', 'season:-1'],
    ['(?:el |la )?pasad[oa] <s>', 'season:-1'],
    ['(?:el |la )?próxim[oa] <s>', 'season:1'],
    ['(?:de|entre|desde) <y> (?:a|y|hasta) <y2>', 'date'],
    ['(?<![\\d-])<y> ?[-–/] ?<y2>(?![\\d-])', 'date'],
    ['(?:la década de|los años) (?:los )?<y>', 'decade'],
    ['(?:la década de los|los años) (?<n>[3-9]0)(?=[,;]|\\.(?!\\d)| \\p{L})', 'decade'],
    ['(?:en|desde|durante|hacia|hasta) los (?<n>[3-9]0)(?=[,;]|\\.(?!\\d)|$)', 'decade'],
    ['(?:los )?años (?<n>treinta|cuarenta|cincuenta|sesenta|setenta|ochenta|noventa)', 'decade'],
    ['<w> de la (?:próxima semana|semana (?:próxima|que viene|entrante))', 'inWeek:1'],
    ['<w> de la (?:semana pasada|pasada semana)', 'inWeek:-1'],
    ['en (?:la )?<s>(?! de \\d)', 'season'],
    ['(?:el )?pasado <w>', 'weekday:-1'],
    ['(?:el )?<w> pasado', 'weekday:-1'],
    ['(?:el )?próximo <w>', 'weekday:1'],
    ['(?:el )?<w> (?:próximo|que viene)', 'weekday:1'],
    ['a partir del <w>', 'weekday:1'],
    ['noche del <w> al <w2>', 'weekday:0'],
    ['mañana,? <w>', 'day:1'],
    [
      '<w> <d>(?![\\d.,:–%€$-]\\d| ?[-–%€$]| (?!(?:las|los|sus|tras) )\\p{L}+s(?!\\p{L})| (?:de|mil) )',
      'weekday:0',
    ],
    ['(?<!black )<w>(?! (?:santo|negro|de ceniza)(?!\\p{L}))', 'weekday:0'],
    ['(?:anteayer|antier)', 'day:-2'],
    ['(?:ayer|anoche)', 'day:-1'],
    ['(?:hoy(?! en día)|esta (?:noche|tarde|mañana))', 'day:0'],
    ['(?<!(?:la|por la|de la|esta)\\s)mañana(?! de)', 'day:1'],
    ['pasado mañana', 'day:2'],
    ['hace (?:apenas |unos |unas |casi |ya |poco más de )?<n> <u>', 'ago'],
    ['(?:en |durante )?los últimos <n> <u>', 'past'],
    ['(?:en la|durante la) última (?<u>década)', 'past'],
    ['(?:en|durante) l[oa]s próxim[oa]s <n> <u>', 'coming'],
    ['(?:en la|durante la) próxima (?<u>década)', 'coming'],
    [
      'dentro de <n> <u>(?! (?:tan |muy |más )?\\p{L}+(?:il|al|os[oa]|iv[oa]|ent[oa]|ad[oa]|id[oa]|ic[oa]|ar|z|ble)(?!\\p{L}))',
      'ahead',
    ],
    [
      'en <n> <u>(?! (?:tan |muy |más )?\\p{L}+(?:il|al|os[oa]|iv[oa]|ent[oa]|ad[oa]|id[oa]|ic[oa]|ar|z|ble)(?!\\p{L}))',
      'ahead:will',
    ],
    ['(?:pasado mes|mes pasado) de <m>', 'date:-1'],
    ['(?:el |este )?pasado <m>', 'date:-1'],
    ['(?:próximo mes|mes próximo) de <m>', 'date:1'],
    ['(?:el |la )?<u> pasad[oa]', 'unit:-1'],
    ['(?:el |la )?(?:pasad[oa]|último) <u>', 'unit:-1'],
    ['(?<!(?:semana|quincena|mitad|parte)\\sde\\s)(?:este|esta|el presente) <u>', 'unit:0'],
    ['(?:el |la )?próxim[oa] <u>', 'unit:1'],
    ['(?:el |la )?<u> (?:próxim[oa]|que viene)', 'unit:1'],
    ['(?:en|desde|hasta|a|para|de|durante|antes de|después de|principios de|mediados de|mes de) <m>', 'date'],
    [
      '(?:en|desde|hasta|hacia|durante|antes de|después de|principios de|mediados de|año) <y>(?![\\d%])',
      'date',
    ],
    ['(?:de|del|para) <y>(?![\\d%])(?! (?!(?:las|los|sus|es|tras|más) )\\p{L}+s(?!\\p{L}))', 'date'],
    ['\\(<y>(?:[-–]<y2>)?\\)', 'date'],
  ],
  capitalOnly: /(?!)/,
  smallMonths: true,
  days: ['semestre', 'hoy', 'ayer', 'anteayer', 'mañana', 'anoche', 'noche', 'tarde'],
  since: /(?<!\p{L})desde\s+(?:el\s+|la\s+|las?\s+[\d.:]+\s+(?:horas\s+)?del\s+)?$/iu,
  by: /(?<!\p{L})(?:antes del?|hasta|para|a más tardar)\s+(?:el\s+|la\s+|est[ea]\s+(?:próxim[oa]\s+)?|finales\s+de\s+|(?:la|el)\s+(?:medianoche|madrugada|mañana|tarde|noche|mediodía)\s+del?\s+)?$/iu,
  adjunct: /^\s*$|^,?\s*(?:el|en|durante|este|esta|a|ante|al|tras|desde|por|ayer|hoy)(?!\p{L})/iu,
  that: /^\s+que(?!\p{L})/u,
  saying: pattern('giu')`
    (?<!\p{L})(?:dijo|dijeron|afirmó|aseguró|señaló|explicó|añadió|agregó|indicó|declaró|anunció|anunciaron
    |confirmó|informó|advirtió|prometió|pidió|exigió|propuso|recordó|precisó|adelantó|anticipó|pronosticó
    |calculó|estimó|sostuvo|insistió|subrayó|destacó|apuntó|advirtieron|reveló|comunicó|avanzó|detalló
    |relató|argumentó|replicó|respondió|lamentó|denunció|aclaró|matizó|reiteró|manifestó)(?!\p{L})
  `,
  future:
    /(?<!\p{L})(?:\p{L}{2,}(?:rá|rán|ré|remos)|podrían?|va a|van a|prevén?|planea|planean|pretende|quieren?|deben?|esperan?|tienen? previsto|próxim[oa]s?|previst[oa]s?)(?!\p{L})/giu,
  past: /(?<!\p{L})(?:\p{L}{2,}(?:ó|aron|ieron|aba|aban|(?<!podr)ía|(?<!podr)(?<!conf|env|gu|cr|ampl|var)ían)|fue|fueron|era|eran|hubo|dijo|hizo|tuvo|ha|han)(?!\p{L})/giu,
  intended:
    /(?<!\p{L})(?:(?:acept|decid|promet|acord|pid|propus|ofrec|resolv|exig)(?:ó|ió|o|aron|ieron)|compromet(?:ió|ieron)\s+a)(?:\s+(?:ayer|hoy|(?:el|este)\s+\p{L}+))?\s+(?<plan>\p{L}+(?:ar|er|ir)(?:se|l[aoe]s?)?\s(?:\d+\.|[.,]\d|[^,.;:])*)/gu,
  aside: pattern('gu')`
    (?<!\p{L})(?:antes|después|ante|tras) (?:de )?l[oa]s (?:elecciones|comicios|votaciones
      |primarias) del? [^,;]*
    |(?<!\p{L})(?:con (?:miras|vistas)|de cara|rumbo) (?:al?|hacia) [^,;]*
    |\(\d{4}(?:\s?[-–]\s?\d{4})?\)
    |^\p{L}{2,}(?:ad|id)[oa]s?\s(?:[^,;]|,\d)*(?=,)
    |(?<!\p{L})(?:frente|comparad[oa]s?|respecto|en comparación) (?:al?|con|del) [^,;]*
    |(?<!\p{L})(?:superior|inferior|similar|igual|idéntic[oa]|equivalente|parecid[oa])(?:e?s)? al? (?!partir)[^,;]*
    |(?<!\p{L})(?:el|del|al) mismo (?:mes|período|periodo|trimestre|semestre|día) del? [^,;]*
    |(?<!(?:fue|fueron|ha|han|había|habían|sido|es|son|era|eran|está|están|queda
      |quedó)\s)(?<!\p{L})\p{L}{3,}(?:ad|id)[oa]s?\s(?:en|el|desde|hace
      |la)\s[^,;:]*?(?=\s(?:se\s)?\p{L}{2,}r(?:á|án)(?!\p{L}))
    |,\s(?:(?:al?|del?|en|con|por|para|sobre|tras)\s(?:(?:el|la|los|las|lo)\s)?)?(?:que|quien|quienes|cual
      |cuales|cuy[oa]s?|donde)\s(?:[^,;:]|,\d)*
    |(?<!\p{L})(?:más|mayor|menor|peor|mejor|primera\svez)\s(?:[^,;:]*?\s)?desde\s[^,;:]*
    |(?<=[^,]),\s(?!previst|programad|fijad|prometid|esperad)\p{L}{3,}(?:ad|id)[oa]s?\s[^,;:]*(?=,|\.?$)
    |(?<=[^,]),\s(?!previst|programad)(?:ex)?\p{L}{4,}\s(?:del?|en)\s[^,;:]*(?=,\s(?:se\s|ha\s
      |han\s)?\p{L}+(?:ó|aron|ieron|ado|ido|á|án)(?!\p{L}))
    |(?<!\p{L})(?:primer|segund|tercer|cuart|quint|sext|séptim|octav|noven|décim|únic
      |últim)[oa]?s?\s(?:[^,;:]*?\s)?en\s(?:más\sde\s|casi\s)?[\p{L}\d]+\s(?:días|semanas|meses|años
      |décadas)
    |(?<!\p{L})(?:más|mayor|menor|peor|mejor)\s(?:[^,;:]*?\s)?en\s(?:más\sde\s|casi\s)?[\p{L}\d]+\s(?:días
      |semanas|meses|años|décadas)
    |(?<!\p{L})hasta\s(?:la\smuerte|el\s(?:fallecimiento|final|fin|cierre)|la\s(?:llegada|salida|marcha))\s[^,;:]*(?=,\s)
    |(?<!\p{L})ni\s(?:siquiera\s)?en\s[^,;:]*
    |(?<!\p{L})(?:más|menos|mayor|menor|peor|mejor)\s(?:[^,;:]*?\s)?que\sen\s[^,;:]*
  `,
  presentAhead: false,
  capitalNouns: false,
  dayFirst: true,
  after: /(?<!\p{L})(?:después\sde(?:l\saño)?|tras)\s$/u,
  denied: {
    by: /(?<!\p{L})(?:no(?! solo| sólo)|nunca|tampoco)(?!\p{L})/u,
    until: /(?<!\p{L})hasta(?!\p{L})/u,
  },
};
