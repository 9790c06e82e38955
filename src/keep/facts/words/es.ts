import type { FactWords } from '../words.ts';
import { definites, relational } from './es.nouns.ts';
import { patterns } from './es.patterns.ts';
import { verbs } from './es.verbs.ts';
import { allOf, formsOf, phrasesOf, setOf } from './set.ts';

/** Spanish. */
export const es: FactWords = {
  ...patterns,
  say: setOf(`dijo dice dijeron dicen afirmó afirma afirmaron aseguró asegura aseguraron señaló señala señalaron explicó
    explica explicaron añadió añade agregó agrega indicó indica indicaron declaró declara declararon manifestó manifiesta
    sostuvo sostiene sostienen insistió insiste subrayó subraya destacó destaca recalcó comentó comenta apuntó apunta
    precisó precisa reiteró reitera opinó opina expresó expresa escribió escribe respondió responde concluyó concluye
    matizó puntualizó remarcó enfatizó replicó contestó aclaró aclara ha-dicho
    lamentó lamenta zanjó defendió defiende celebró celebra aseveró aseveran confesó sostuvieron indican afirmaban decía decían aseguraba explicaba contaba recordaba prosiguió ironizó detalló detalla relató relata contó sentenció vaticinó auguró criticó critica alertó alerta avisó avisa remató resumió resaltó resalta ratificó garantizó garantiza argumentó argumenta mencionó adelantó avanzó exclamó justificó abundó incidió advirtió anunció anuncia confirmó prometió recordó reconoció admitió denunció expuso acotó acota planteó dijeron contaron explicaron añadieron coincidió coinciden apostilló espetó`),
  sayThat: setOf(
    `${formsOf(
      `afirm asegur señal explic agreg declar manifest indic subray destac recalc coment apunt precis reiter opin expres
      puntualiz remarc enfatiz replic contest aclar lament celebr detall relat sentenci vaticin augur critic alert avis
      ratific garantiz argument adelant avanz anunci confirm inform revel denunci asever pronostic confes reproch proclam
      plante comunic notific estim anticip calcul consider aleg acus recomend reclam valor especific constat rememor narr public cuestion remarc confi quej`,
      'ó a aron an',
    )} ${formsOf('añad insist coincid admit respond resum prometi decid', 'ió e ieron en')}
    ${formsOf('adviert advirt suger sugier defiend defend pid exig sostien', 'e en ió ieron')}
    dicho afirmado asegurado señalado explicado añadido indicado declarado anunciado confirmado informado advertido prometido reprochado recriminado replicado pronosticado recomendado
    negado comunicado notificado estimado calculado argumentado denunciado admitido insistido subrayado lamentado detallado defendido criticado alertado precisado manifestado comentado
    apuntado destacado celebrado garantizado reiterado avanzado adelantado opinado respondido expresado agregado avisado acusado
    reconoció reconoce reconocieron reconocen reconocido recordó recuerda recordaron recuerdan recordado sostuvo
    sostuvieron sostenido niega negó niegan negaron negado prometió promete prometieron prometen prometido advirtió advertido
    cree creen creía piensa piensan teme temen temía espera esperan esperaba prevé prevén previó concluyó concluye
    concluyeron concluyen propuso propone propusieron proponen propuesto predijo escribió escribe escrito expuso expone
    supuso ordenó dijera sugirió sugiere`,
  ),
  tell: setOf(''),
  act: setOf(
    `${formsOf('anunci acus alert reclam inst amenaz culp vaticin pronostic augur urg', 'ó a aron an ado')}
    ${formsOf('promet admit', 'ió e ieron en ido')} advirtió advierte advirtieron advierten advertido exigió exige exigieron exigen
    exigido pidió pide pidieron piden pedido propuso propone propusieron proponen propuesto urgió abogó aboga abogaron`,
  ),
  participle: /(?:[ai]d|dich|puest|escrit)o$/u,
  infinitive: /^\p{L}+(?:ar|er|ir)(?:se|l[aoe]s?)?$/u,
  call: setOf(
    'calificó califica calificaron tildó tilda tildaron describió describe llamó tachó tacha tacharon consideró considera definió define tildado calificado tachado definido',
  ),
  as: setOf('como de'),
  calling: setOf('calificando tildando describiendo'),
  papers:
    /(?<!\p{L})(?:informes?|estudios?|encuestas?|sondeos?|datos|cifras|documentos|comunicados?|investigaci(?:ón|ones)|registros|estadísticas|análisis)(?!\p{L})/u,
  paperSay: setOf(
    'muestra muestran mostró indica indican indicó revela revelan reveló concluye concluyen concluyó señala señalan apunta apuntan refleja reflejan advierte',
  ),
  hearsay:
    /(?<!\p{L})(?:al parecer|se (?:rumorea|dice|cree|especula|comenta)|rumor(?:es)?|según (?:trascendió|se dice|se comenta|rumores)|habría(?:n)? \p{L}+(?:ado|ido))(?!\p{L})/iu,
  backThen: /(?<!\p{L})(?:entonces|en aquel momento)(?!\p{L})/u,
  actPhrases: phrasesOf(
    'dado a conocer',
    'dio a conocer',
    'dieron a conocer',
    'pidió que',
    'abogó por',
    'aboga por',
  ),
  saying: setOf('diciendo afirmando asegurando señalando añadiendo'),
  between:
    setOf(`ha han había también además no-obstante luego después ya ayer hoy siempre todavía aún mismo misma se lo le
    les la nos anoche así entonces incluso`),
  when: /^(?:el (?:pasado )?\d+ de (?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)(?: del? \d{4})?|(?:el|este) (?:pasado )?(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo)(?: pasado)?|ayer|hoy|anoche|(?:(?:poco|minutos|horas|días|semanas|meses|años) )?(?:más tarde|después)|hace (?:\p{L}+|\d+) (?:minutos|horas|días|semanas|mes(?:es)?|años?)|hace (?:poco|tiempo)|la semana pasada|el mes pasado|el año pasado)(?: por la (?:mañana|tarde|noche))?(?!\S)/u,
  unsaid: setOf(
    'no ni nunca jamás podría puede debe fue fueron es son era eran sido será serán está están estaba estaban siendo',
  ),
  telling: phrasesOf('así lo'),
  that: setOf('que'),
  accordingTo: phrasesOf(
    'según consta en',
    'según figura en',
    'según se desprende de',
    'según se lee en',
    'según',
    'de acuerdo con',
    'a juicio de',
    'en palabras de',
    'en opinión de',
  ),
  accordingBehind: setOf('recoge'),
  accordingHis: [
    ['a su juicio', 'él'],
    ['en su opinión', 'él'],
    ['según él', 'él'],
    ['según ella', 'ella'],
    ['en sus palabras', 'él'],
  ],
  saysIn: phrasesOf('se lee en', 'se afirma en', 'se señala en', 'se indica en', 'recoge'),
  inBody: { before: 'desde', verb: /(?:aron|ieron|an|en)$/ },
  ofAnybody: /(?!)/,
  ofBody: /(?!)/,
  ofWhat: /(?!)/,
  behindName: setOf(''),
  nobody: setOf('nadie ningún ninguna ninguno nada tampoco'),
  asSaid: setOf('según como tal-como'),
  accordingAfter: setOf('-'),
  clauseComma: false,
  inflects: false,
  object: /(?!)/,
  relatives: setOf('-'),
  lastVerb: /(?!)/,
  dropsSubject: true,
  inverts: true,
  verbSecond: false,

  he: setOf('él'),
  she: setOf('ella'),
  sheOrThey: setOf('-'),
  pluralVerb: /(?!)/,
  it: setOf('ello'),
  him: setOf('él'),
  her: setOf('ella'),
  them: setOf('-'),
  they: setOf('ellos ellas'),
  his: setOf('su sus'),
  possessives: allOf('su sus', 'anybody’s'),
  this: setOf(`este esta esto estos estas ese esa eso esos esas aquel aquella aquello aquellos aquellas dicho dicha dichos
    dichas tal tales allí ahí otro otra otros otras ambos ambas`),
  i: setOf(`yo nosotros nosotras me nos mi mis nuestro nuestra nuestros nuestras usted ustedes tú tu tus te vosotros soy somos
    estamos tengo tenemos hemos creo vamos podemos quiero queremos he estoy fui estuve tuve hice pude puse dije quise voy doy hago digo puedo debo llevo pienso`),
  vows: /(?!)/,
  me: setOf('yo'),
  definites,
  deeds: setOf('dimitirá recurrirá apelará renunciará'),
  relational,
  subjunctive: null,
  the: setOf('el la los las lo'),
  a: setOf(`un una unos unas algún alguna algunos algunas varios varias muchos muchas pocos pocas cada todo toda todos todas
    más dos tres cuatro cinco seis siete ocho nueve diez decenas cientos miles millones`),
  and: setOf('y e o u'),
  but: setOf('pero mientras aunque sino y'),
  because: setOf('porque si cuando como mientras aunque pues donde hasta-que ya-que puesto-que'),
  who: setOf('quien quienes que cual cuales cuyo cuya cuyos cuyas qué quién cómo cuándo dónde'),
  prepositions:
    setOf(`de del en a al ante bajo con contra desde durante entre hacia hasta mediante para por según sin sobre
    tras junto dentro fuera`),
  of: setOf('de del para en'),
  times:
    setOf(`lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto
    septiembre octubre noviembre diciembre ayer hoy mañana`),
  openers:
    setOf(`pero y además también sin embargo no obstante mientras tanto ahora luego después ayer anoche hoy así entonces por
    asimismo finalmente actualmente recientemente posteriormente anteriormente aun aún incluso solo sólo ya tampoco`),
  verbs,
  verbsOrNouns: setOf(
    'sentencia denuncia alerta proclama cuenta queja cifra dura trata reserva estima vale espera',
  ),
  toVerb: setOf('-'),
  openingVerb: /(?:[aei]ron|[^aeiou]ó)$/u,
  verbBehindName: /^-$/,
  orders:
    setOf(`lea vea haga consulte suscríbase suscríbete sigue síguenos comparte descarga regístrate conoce descubre mira
    recuerda imagina piensa escribe`),
  opinion:
    /(?<!\p{L})(?:debería|deberían|quizás?|tal vez|ojalá|obviamente|claramente|seguramente|probablemente|lamentablemente|por supuesto|sin duda|imagínese|gracias(?! a(?!\p{L})| al(?!\p{L})))(?!\p{L})/iu,
  tone: /^[^,;:]{1,60} se (?:ha |han )?mostr(?:ó|aron|ado) (?:\p{L}+ )?(?:satisfech|decepcionad|preocupad|optimist|cautelos|cautos?|confiad|escéptic|sorprendid|indignad|aliviad)\p{L}*/u,
  platitude:
    /^[^,;:]{1,40} (?:también |sí )?tienen? (?:también )?sus (?:propi[oa]s )?(?:límites|limitaciones|riesgos|ventajas|pros y (?:sus )?contras)(?: \.)?$|^las (?:críticas|reacciones) (?:no se (?:han hecho|hicieron) esperar|llegaron|han llegado)|(?:opin|se pronunci|se expres|habl|se refiri)(?:ó|aron|eron) (?:al respecto|(?:sobre|al?|del?) (?:el |este |ese )?(?:tema|asunto))(?: \.)?$/u,
  empty: /^(?:esto|eso|ello|lo que|es|hay|no es) (?:es|fue|significa|ocurre|pasa|cierto|claro|que)/,
  noSubject:
    /^(?:hay|había|habrá|hubo|habría|no hay|no habrá|[eé]sta (?:es|fue|era|será) la (?:primera|segunda|tercera|cuarta|quinta|única|última) (?:vez|ocasión))(?!\p{L})/u,
  plural: /^(?:los|las|unos|unas|varios|varias|\p{L}+(?:os|as|es))(?!\p{L})| y /iu,
  blocs: setOf('ue otan onu mercosur unión-europea naciones-unidas'),
};
