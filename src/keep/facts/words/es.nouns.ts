import { pattern } from '../../pattern.ts';
import type { DefiniteWords } from './definites.ts';
import { eventsOf, nounsOf, setOf } from './set.ts';

/** Spanish nouns behind “el”: which need no telling, which always stand for something told before. */
export const definites: DefiniteWords = {
  known: pattern('u')`
    (?<![\p{L}-])(?:gobierno|ejecutivo|estado|junta|generalitat|xunta|diputación|consejería|conselleria
    |consistorio|cabildo|audiencia|supremo|moncloa|parlamento|congreso|senado|oposición|policía|ejército
    |justicia|fiscalía|iglesia|prensa|medios|ciencia|sociedad|población|ciudadan\p{L}+|gente|personas?
    |familias?|mujer(?:es)?|hombres?|jóvenes|niñ[oa]s|menores|padres|mayores|trabajador[ae]s|empresas?
    |empresarios|agricultores|ganaderos|consumidores|usuarios|vecin[oa]s|alumn[oa]s|estudiantes|pacientes
    |sector|industria|economía|mercados?|mundo|tierra|planeta|naturaleza|clima|tiempo|agua|aire|lluvias?
    |sequía|temporal|guerra|paz|pandemia|inflación|precios?|tipos|salud|sanidad|educación|seguridad
    |democracia|libertad|constitución|país|nación|ciudad|pueblo|municipio|ayuntamiento|región|provincia
    |comunidad|isla|futuro|pasado|presente|años?|mes(?:es)?|días?|semanas?|vez|horas?|mañana|tarde|noche
    |verano|invierno|norte|sur|este|oeste|costa|mar|frontera|campo|presidente|rey|papa|mayoría|resto|mitad
    |primer\p{L}*|segund\p{L}*|tercer\p{L}*|últim\p{L}*|únic\p{L}*|mayor|mejor|peor|principal|turismo
    |turistas|vivienda|empleo|paro|temporada|expert[oa]s|científic[oa]s|médic[oa]s|autoridades|modelos|datos|cifras|estadísticas
    |encuestas|sondeos|cosas|equipos de rescate)(?![\p{L}-])
  `,
  shell: nounsOf(
    `medida reforma decisión decision acuerdo operación operacion compra venta ley norma texto plan proyecto captura detención sentencia
    fallo denuncia propuesta iniciativa investigación incidente accidente hecho situación caso polémica crítica acusacion resultado obra
    noticia anuncio debate aprobación votación problema idea tema partido encuentro equipo zona lugar suceso siniestro informe estudio
    documento convenio contrato licitación concesión adjudicación recurso demanda querella juicio proceso trámite expediente auditoría
    huelga protesta manifestación concentración muestra exposición festival premio galardón obra película libro montaje programa
    presupuesto inversión suma cantidad importe dinero fondo deuda ayuda subvención edificio instalación planta fábrica terreno solar
    recinto tramo servicio moción enmienda dictamen brote incendio fuego explosión atentado ataque crimen hallazgo descubrimiento excavación`,
    '(?:e?s)?',
  ),
  events: eventsOf(String.raw`
    agente agentes investigador investigadores policía policías: *guardia *policía* *polici* *mossos* *carabineros* *deten* *arrest*;
    investigación investigaciones pesquisas operación operativo detención detenciones arresto arrestos registro: *detenid* *detien* *detuv* *arrest* *crimen* *asesin* *robo* *droga* *captur*;
    víctima víctimas arrestado arrestados detenido detenidos sospechoso: *deten* *arrest* *captur* *crimen* *asesin* *abus* *agre* *atac*;
    resolución auto tribunal: *tribunal* *supremo* *audiencia* *juzgado* *condena*;
    juicio vista acusación fiscal fiscalía: *fiscal* *juicio* *juzga* *conden* *audiencia*;
    estación estaciones tren línea proyecto vía: *tren *tranvía* *metro* *ferrocarril*;
    sentencia fallo condena decisión recurso: *tribunal* *juzgado* *juez* *jueza* *audiencia* *condena*;
    acusado acusados acusada acusadas imputado imputados procesado procesados condenado condenados detenido detenidos investigado investigados
    defensa fiscal: *juicio* *juzga* *tribunal* *audiencia* *conden* *cárcel*;
    fallecido fallecidos muerto muertos herido heridos víctima víctimas afectado afectados: *muert* *muri* *falleci* *herid* *mueren*;
    convoy tren maquinista vagon vagones vía vías línea: *tren *trenes *descarril*;
    fuego llamas bomberos: *incendi* *arde* *explo* *descarril*;
    equipo equipos club clubs institución conjunto cuadro entrenador técnico plantel partido partidos torneo título temporada: \d-\d *liga*
    *copa* *goles*;
    museo museos obra obras cuadro cuadros colección pinacoteca sala salas: *museo* *exposici* *galería*;
    empresa compañía planta fábrica plantilla trabajadores empleados: *empleos* *despid* *fábrica* *planta* *empresa*;
    compra venta operación adquisición transacción: compra *compró* *comprará* *compran* *vende* *vendi* *vendó* *adquiere* *adquiri* *absor*;
    accidente siniestro suceso: *descarril* *choca* *chocó* *colision* *volca* *volcó* *estrell*;
    incendio fuego: *incendió* *llamas* *arde* *ardió*;
    votación aprobación ley norma texto: *aprueba* *aprobó* *votó*;
    partido encuentro victoria derrota: *gana* *ganó* *venc* *derrot* *empat* *tumba* \d-\d;
    detención captura operación: *detiene* *detuvo* *capturó* *arrest*;
    muestra exposición: *expone* *expondrá*;
    accidente* tragedia siniestro incendio suceso hechos: muert* muere* fallec* herid* accidente* incendio* explosión choque* naufrag*
    derrumb*;
    hallazgo descubrimiento investigación estudio trabajo datos resultado* muestra*: detecta* descubr* halla hallan encuentra* encuentran arqueólog*
    científic* telescopio* astrónom*;
    caso* juicio causa: conden* juicio juzga* tribunal audiencia imput* absuel*;
    plan trabajos obras dinero inversión fondos: invertirá* invierte* destina* rehabilit* restaura*;
    funeral entierro velatorio capilla: muer* falle*;
    estudio investigación informe resultado*: estudio* científic* investigador* investigación;
    huelga paro negociación negociaciones: huelga* paro*;
    acuerdo* pacto tratado negociaciones: acuerd* pact* tratado* firma* cumbre;
    elecciones elección votación resultado*: elec* vota* referéndum;
    decisión medida* plan* proyecto* iniciativa*: aprueba* aprob* decid* prohíbe* prohib* rechaza* cierra* suspende*;
    ataque* atentado* crimen asesinato: ataque* ataca* atentado* mata* asesin* tirote* dispar*;
    denuncia* acusación acusaciones cargos: acus* denunci* imput* corrupción fraude soborno*;
    ley* reforma* norma texto iniciativa*: ley leyes reforma* congreso senado parlamento;
    obra* proyecto*: constru* obra* licita*;
    cierre: cierra* cierre cerrar*;
    zona lugar: zoológico* parque* bosque* barrio* playa* mina*;
    manifestante manifestantes marcha protesta concentración: protest* manifest* marcha*;
    dimisión renuncia: dimit* dimisión renunci*`),
  ending: /(?:es|[aeos])$/u,
  others: setOf(
    'este esta estos estas ese esa esos esas aquel aquella aquellos aquellas dicho dicha dichos dichas tal tales otro otra otros otras ambos ambas',
  ),
  goesOn: setOf('de del con entre para sobre contra'),
  behind: /^\p{L}/u,
  which: setOf('de del para sobre contra entre con'),
};

/** What opens a statement and is of something told before: “el motivo es”, “entre ellos”. */
export const relational = pattern('u')`
  ^(?:el (?:motivo|objetivo|origen|fin)|la (?:causa|razón|finalidad|meta)|las causas|los motivos) (?:es|son
    |era|fue|sería|será)(?!\p{L})
  |^(?:entre|de|con|para|por|tras|ante|junto a|además de|a pesar de) ell[oa]s(?!\p{L})
  |^(?:entre|de|con|para|junto a) (?:ello|esto|eso)(?!\p{L})
  |^(?:ya |también |así )?lo (?:hizo|hicieron|hacía|(?:ha|han|había|habían) hecho)(?!\p{L})
  |^(?:a|en|prueba de|muestra de) ell[oa]s?(?!\p{L})
  |^(?:est[ae]|dich[oa]) últim[oa](?!\p{L})
  |^(?:un[oa]|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|\d+|varios|varias|algun[oa]s|much[oa]s
    |ningun[oa]|otr[oa]s \p{L}+) de (?:ellos|ellas)(?!\p{L})
  |^(?:no |también |además )?(?:parecen|quieren|necesitan|buscan|pretenden|esperan|prevén) \p{L}+[aei]r(?!\p{L})
  |^(?:también )?se trat(?:a|aba) de una? (?=\p{L})
  |^su (?:cliente|defendid[oa]|patrocinad[oa])(?= \p{Ll})
`;
