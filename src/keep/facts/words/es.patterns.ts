import { pattern } from '../../pattern.ts';
import type { FactWords } from '../words.ts';
import { voices } from './es.voices.ts';

/** Spanish: how whole sentences look. */
export const patterns = {
  voices,
  feeling: pattern('u')`
    (?<!\p{L})(?:feliz|felices|orgullos\p{L}*|triste\p{L}*|content\p{L}*|decepcion\p{L}*|esper\p{L}*|gracias
    |agradec\p{L}*|cre(?:o|emos)|sient\p{L}*|sentimos|sueñ\p{L}*|encant\p{L}*|aleg\p{L}*|convencid\p{L}*
    |lament\p{L}*|quer\p{L}*|quier\p{L}*|sé|sabemos|pienso|pensamos|debemos|tenemos que|siempre|nunca
    |todo)(?!\p{L})
  `,
  points: pattern('u')`
    (?<!\p{L}|(?:el|del|al) )(?:est[ea]|estos|estas|es[ea]|esos|esas|aquel|aquella|aquellos|aquellas|dich[oa]s?) (?!(?:año|mes|semana|lunes
      |martes|miércoles|jueves|viernes|sábado|domingo|mañana|tarde|noche|día|fin|temporada|verano|invierno
      |primavera|otoño|vez|momento|siglo|y|de|del|que)s?(?!\p{L}))\p{L}+
    |(?<!\p{L})(?:esto|eso|ello|aquello|allí|ahí|éste|ésta|éstos|éstas)(?!\p{L})
    |(?<!\p{L})(?:el|la) (?:primer[oa]|segund[oa]|tercer[oa])(?= (?:para|pero|y|fue|era)(?!\p{L})|[.,;])
    |(?<!\p{L})un[oa]s (?:\d[\d.,]*|dos|tres|cuatro|cinco|diez|veinte|cien|mil)(?=[.;](?!\d)|, )
    |^["“«](?:s[oó]lo )?(?:será|sería|es|fue)(?= (?:posible|viable|suficiente|necesario) (?:con|si|cuando|gracias|mediante)(?!\p{L}))
    |^["“«]\p{L}+(?:ar|er|ir)(?:se|nos|l[aoe]s?)?(?= (?!["“«]|[^"”»]*(?<!\p{L})(?:es|son|fue|ha|han|no|va|van|puede|sirve|\p{L}{2,}(?:rá|ría|ó|aba|ía))(?!\p{L})))
    |(?<=^["“«].*(?<!\p{L}))(?:hoy|ayer|anoche)(?=(?!\p{L})[^“«]*["”»], (?:agregó|añadió|prosiguió|continuó|abundó|concluyó)(?: ?\.|$))
    |^un[oa]?s?(?= (?:acuerdo|pacto|decisión|medida|idea|iniciativa|propuesta|cifra|dato|situación|hecho|proceso
      |tradición|récord|victoria|derrota|gesto|paso)s? que )
  `,
  leans: pattern('u')`
    (?<!\p{L})(?:(?:una?|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|pocos|pocas|varios|varias
    |\d+) (?:minutos?|horas?|días?|semanas?|mes(?:es)?|años?) (?:después|más tarde|antes)|al día siguiente
    |el día anterior|(?<!(?:desde|hasta) )entonces|en aquel momento|por aquel entonces
    |el resto(?= ?(?:[.,;]|$))|^(?:y |pero )?así lo|^donde(?! .*(?<!\p{L})(?:es|fue|está) en )|^(?:no s[oó]lo |sobre todo )?porque|(?<=(?:respondió|contestó|reaccionó) )así)(?!\p{L}| del? | que )
  `,
  leftOut: {
    done: pattern('u')`
      ^(?:rechazó|denunció|cuestionó|criticó|aceptó|investigó|formó|fundó|cofundó|publicó|ganó|dirigió|obtuvo|recibió|escribió|diseñó
      |levantó|rehabilitó|enseñó|ejerció|ocupó|presidió|padecía|sufría|calificó|dejó|compuso|grabó|rodó
      |obsequió|regaló|entregó|otorgó|interpretó|protagonizó|impartió|lideró|encabezó|cursó|tradujo|heredó|abandonó|estudió|pintó|esculpió
      |aprendió|firmó|conoció|defendió|representó|asumió|cumplió|inició|sumó|cosechó|conquistó|disputó|anotó
      |marcó|crió|crio|adoptó|estrenó)$
    `,
    made: /^(?:abrió|creó|compró|construyó|hizo|lanzó|realizó|presentó|logró|consiguió)$/u,
    heads: /^(?:dirige|preside|lidera|encabeza|imparte)$/u,
    alone: pattern('u')`
      ^(?:licenció|graduó|doctoró|casó|exilió|jubiló|retiró|enfrentó|trasladó|mudó|especializó|afilió
      |instaló|incorporó|convirtió|dedicó|ingresó|debutó|militó|regresó|vivió|emigró|colaboró|dimitió
      |renunció|trabajó|viajó|falleció|murió|nació|creció|perteneció|participó)$
    `,
    was: /^(?:fue|era|estuvo|será|está|estaba)$/u,
    role: pattern('u')`
      (?:[^r][dtsr]ora?|ista|ólog[oa]|ógraf[oa]|ministr[oa]|alcald(?:e|esa)|diputad[oa]|president[ea]
      |miembro|candidat[oa]|catedrátic[oa]|maestr[oa]|poeta|actriz|concejala?|fiscal|portavoz|secretari[oa]
      |abogad[oa]|embajadora?|casad[oa]|enterrad[oa]|velad[oa]|sentenciad[oa]|condenad[oa]|detenid[oa]
      |arrestad[oa]|encarcelad[oa]|imputad[oa]|absuelt[oa]|deportad[oa]|galardonad[oa])$
    `,
  },
  anaphors: {
    person: pattern('u')`
      ^(?:el|la|al|del) (?:también )?(?:ex ?)?(?:mandatari[oa]|funcionari[oa]|dirigente|polític[oa]|expert[oa]|especialista
      |abogad[oa]|penalista|letrad[oa]|jurista|académic[oa]|investigadora?|científic[oa]|economista|artista
      |músic[oa]|futbolista|legisladora?|parlamentari[oa]|diputad[oa]|senadora?|socialista|popular|jerarca
      |prelado|religios[oa]|monja|fraile|sacerdote|párroco|obispo|arzobispo|cardenal|militar|general|coronel|almirante|uniformad[oa]|empresari[oa]|mujer|hombre|joven|actor|actriz|escritora?
      |poeta|novelista|narradora?|periodista|autora?(?: de .+)?|cineasta|directora?|compositora?|pintora?|cantante
      |deportista|tenista|ciclista|edil|regidora?|diplomátic[oa]|magistrad[oa]|médic[oa]|biólog[oa]
      |neurólog[oa]|astrónom[oa]|arqueólog[oa]|fiscal|alcalde|alcaldesa|president[ea]|ministr[oa]
      |conseller[oa]|consejer[oa]|delegad[oa]|gobernadora?|secretari[oa]|portavoz|vocer[oa]|concejala?
      |exalcalde|exministr[oa]|expresident[ea]|primera? ministr[oa]|ingenier[oa]|profesora?|docente|técnico|entrenadora?
      |delantero|centrocampista|mediocampista|zaguer[oa]|atacante|jugadora?|corredora?|atleta|nadadora?|capitán|capitana|(?:bi|tri|tetra|penta|hepta)?camp(?:eón|eona)|torer[oa]|cantautora?
      |influencer|streamer|youtuber|tiktoker|modelo|comunicadora?|animadora?|comediante|raper[oa]|bailar(?:ín|ina)|humorista|presentadora?|portero|guardameta|guía|piloto|ejecutiv[oa]|directiv[oa]|oficial|analista
      |sindicalista|premier|munícipe|primera? edil|secretari[oa] de estado|jef[ea] del (?:ejecutivo|gobierno|estado)|primer mandatario
      |(?!sueñ|diseñ|empeñ|dueñ|pequeñ|señ|leñ|cigüeñ|reseñ|contraseñ
      |enseñ)\p{L}{3,}eñ[oa])(?: \p{Ll}{3,}(?:[oa]|al|ense|és|esa)| [ye] (?:escritora?|poeta|novelista|ensayista|narradora?
      |dramaturg[oa]|periodista|guionista|traductora?|compositora?|cantante|actor|actriz|directora?|productora?|polític[oa]
      |empresari[oa]|profesora?|investigadora?))?$
    `,
    his: /^(?:el|al|del) /u,
    hers: /^la /u,
    body: pattern('u')`
      ^(?:el|la|al|del) (?:compañía|conglomerado|bloque|bancada|grupo|empresa|firma|entidad|organismo|institución|banco(?: central)?
      |emisor|instituto|organización|aerolínea|petrolera|farmacéutica|automovilística|tecnológica
      |multinacional|dependencia|corporación|cartera|sindicato|partido|formación|asociación|club|conjunto
      |equipo|cuadro|escuadra|plantel|central|fundación|cooperativa|universidad|ayuntamiento|consistorio
      |federación|constructora|operadora|fabricante|consultora|bodega|naviera|minera|cadena|promotora
      |productora|cervecera|aseguradora|distribuidora|editorial|orquesta|ong)(?! (?:local|visitante|rival
      |contrario)$)(?: \p{Ll}{3,}(?:[oa]|al|ense|és|esa))?$
    `,
  },
  verbEnding: pattern('u')`
    ^(?!(?:más|jamás|además|detrás|atrás|allá|quizá|acá|ojalá|mamá|papá|según|ningún|algún|común
      |tampoco)$)\p{L}{2,}(?:ó|aron|ieron|[yj]eron|aban|aba|ían|ía|ará|arán|erá|erán|irá|irán|[dbr]rán?|aría
      |ería|iría|[dbr]rían?)$
    |^(?:\p{L}+(?:tuvo|puso|dujo|trajo|hizo)|anduvo|quiso|trajo|produjo|(?:inter|con|pre|pro)vino)$
  `,
  apparatus: pattern('i')`
    ^[^;“]*(?:(?:declin|rehus|evit)(?:ó|aron) (?:hacer |dar )?(?:comentar|declaraciones|pronunciarse
      |responder)|no (?:quiso|quisieron) (?:hacer declaraciones|comentar|pronunciarse)|no respondi(?:ó
      |eron) a|(?:expres|envi|traslad|transmit|manifest)(?:ó|ió|aron|ieron) (?:su|sus|el
      |las) (?:más sentid[oa] |profund[oa] )?(?:condolencias?|pésame|solidaridad))(?![^,]* y (?:anunci|asegur|pidi|promet|afirm|orden|decret|exigi)(?:ó|aron|eron))[^,]*$
    |^(?:[^,;]*, [^,]*, |[^,;]*)no se (?:ha|han) pronunciado[^,]*$
    |newsletter
    |suscr[ií]b
    |boletín
    |regístrate
    |haz clic
    |haga clic
    |síguenos
    |todos los derechos
    |copyright
    |©
    |publicado originalmente
    |foto:
    |imagen:
    |fotografía de
    |publicidad
    |cookies
    |lea también
    |le puede interesar
    |más información en
    |también puedes
    |compartir en
    |este artículo
    |esta noticia
    |con información de
  `,
} satisfies Partial<FactWords>;
