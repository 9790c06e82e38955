import { pattern } from '../../pattern.ts';
import type { Voices } from './voices.ts';

/** Spanish nouns for who or what may say something. */
export const voices: Voices = {
  people: pattern('u')`
    ^(?!(?:ordenador|indicador|marcador|computador|mirador|comedor|borrador|alrededor)(?:es)?$)
    (?:(?:ex|vice|sub)?(?:alcalde|alcaldesa|ministr[oa]|president[ea]|secretari[oa]|director[a]?|portavo[zc]|voce?r[oa]|líder|premier|munícipe|jef[ea]|juez|juec|jueza
    |magistrad[oa]|fiscal|consejer[oa]|conseller[oa]?|delegad[oa]|edil|concejala?|diputad[oa]|senadora?|mandatari[oa]|gobernadora?|canciller
    |embajadora?|rey|reina|papa|cardenal|obispo|arzobispo|cura|párroco|sacerdote|general|coronel|capitán|capitana|comandante
    |teniente|sargento|comisari[oa]|agente|policía|guardia|militar|soldado|bombero|testigo|víctima|acusad[oa]|imputad[oa]|detenid[oa]
    |condenad[oa]|investigad[oa]|procesad[oa]|sospechos[oa]|denunciante|demandante|abogad[oa]|letrad[oa]|perit[oa]|notari[oa]|jurista|médic[oa]
    |doctora?|enfermer[oa]|paramédico|científic[oa]|técnic[oa]|expert[oa]|especialista|analista|economista|ingenier[oa]|arquitect[oa]
    |profesora?|maestr[oa]|docente|estudiante|alumn[oa]|padre|madre|hij[oa]|herman[oa]|familiar|familia|pariente|viud[oa]|espos[oa]
    |marido|mujer|hombre|jóven|joven|niñ[oa]|menor|persona|gente|vecin[oa]|habitante|residente|ciudadan[oa]|usuari[oa]|cliente|paciente|turista
    |autora?|escritora?|actor|actriz|actric|artista|cantante|músic[oa]|cineasta|periodista|poeta|pintora?|editora?|productora?|inventora?
    |inversora?|gestora?|pastora?|rectora?|decan[oa]|inspectora?|instructora?|conductora?|lectora?|consultora?|promotora?|constructora?
    |empresari[oa]|comerciante|fabricante|agricultora?|ganader[oa]|minero|obrer[oa]|trabajadora?|emplead[oa]|directiv[oa]|ejecutiv[oa]|gerente
    |responsable|representante|dirigente|miembr[oa]|integrante|participante|militante|activista|manifestante|opositora?|candidat[oa]|votante
    |polític[oa]|funcionari[oa]|oficial|uniformad[oa]|seleccionador|entrenadora?|técnico|delanter[oa]|porter[oa]|centrocampista|jugadora?|futbolista|piloto
    |influencer|streamer|youtuber|tiktoker|modelo|comediante|raper[oa]|torer[oa]|atleta|tenista|ciclista|árbitr[oa]|aficionad[oa]|compañer[oa]|amig[oa]|coleg[ao]|conocid[oa]|allegad[oa]|fuente|sobreviviente|superviviente|heredero
    |titular|encargad[oa]|coordinadora?|asesora?|intendent[ea]|síndico|procuradora?|defensora?|mediadora?|migrante|refugiad[oa]|socialista|popular
    |conservadora?|liberal|independentista|president|consellera|otr[oa]|quienes|much[oa]|vari[oa]|algun[oa]|un[oa]|amb[oa]|tod[oa]|primer|togad[oa]|negociadora?
    |enviad[oa]|príncipe|princesa|infanta|duque|dueñ[oa]|propietari[oa]|mayora?|meteorólog[oa]|arqueólog[oa]|diplomátic[oa]|observadora?|principal
    |\p{L}{2,}(?:dora?|ista|ólog[oa]|ógraf[oa]|ócrata|eñ[oa])|urugua?y[oa]|argentin[oa]|español[a]?|chilen[oa]|mexican[oa]|colombian[oa]|venezolan[oa]
    |cuban[oa]|peruan[oa]|brasileñ[oa]|italian[oa]|aleman|alemán|alemana|frances|francés|francesa|inglés|ingles|inglesa|portugués|portugues|portuguesa|rus[oa]
    |ucranian[oa]|estadounidense|catal[aá]n[a]?|vasc[oa]|galleg[oa]|valencian[oa]|madrileñ[oa]|andaluz[a]?)(?:e?s)?)$
  `,
  bodies: pattern('u')`
    ^(?:gobierno|govern|ejecutivo|administraci(?:ón|ones)|autoridad(?:es)?|ministerios?|consejer[ií]as?|conselleria|departamentos?|agencias?|oficinas?
    |comisi(?:ón|ones)|comités?|consejos?|juntas?|tribunal(?:es)?|audiencia|supremo|corte|juzgados?|salas?|fiscal[ií]as?|parlamento|parlament|congreso|senado|cámaras?
    |asambleas?|partidos?|sindicatos?|asociaci(?:ón|ones)|federaci(?:ón|ones)|ligas?|clubs?|clubes|grupos?|empresas?|compañías?|firmas?|corporaci(?:ón|ones)
    |bancos?|aerolíneas?|cadenas?|diarios?|periódicos?|revistas?|medios?|prensa|emisoras?|canal(?:es)?|portal(?:es)?|webs?|universidad(?:es)?|colegios?
    |escuelas?|institutos?|instituci(?:ón|ones)|hospital(?:es)?|iglesias?|diócesis|arzobispado|obispado|fundaci(?:ón|ones)|organizaci(?:ón|ones)|organismos?|ongs?|fondos?
    |servicios?|fuerzas?|ejércitos?|armada|policías?|brigadas?|unidad(?:es)?|embajadas?|consulados?|palacio|kremlin|tesoro|reguladora?|operadora?|productoras?
    |museos?|teatros?|campaña|coalici(?:ón|ones)|alianzas?|oposición|movimientos?|delegaci(?:ón|ones)|equipos?|familias?|entorno|sector(?:es)?|comunidad(?:es)?
    |ciudad(?:es)?|pueblos?|municipios?|ayuntamientos?|consistorios?|cabildos?|diputaci(?:ón|ones)|generalitat|xunta|estados?|país(?:es)?|naci(?:ón|ones)|provincias?
    |regi(?:ón|ones)|dirección|direcciones|direcciòn|presidencia|alcald[ií]as?|secretar[ií]as?|subdelegaci(?:ón|ones)|procuradur[ií]a|defensor[ií]a|defensa|acusación|acusaciones
    |plataformas?|colectivos?|patronal(?:es)?|cooperativas?|academias?|sociedad(?:es)?|consorcios?|confederaci(?:ón|ones)|centros?|observatorios?|bloques?
    |conjunto|entidad(?:es)?|casa|casas|marcas?|milicias?|guerrillas?|frente|guardia|gendarmer[ií]a|jurado|matrimonio|pareja|distritos?|intendencia|mayoría|minoría|parte
    |ala|directiva|gerencia|jefatura|cuerpo|cuerpos|mando|cúpula|inspección|registro|contralor[ií]a|superintendencia|editorial|redacción|sello|laboratorios?|orden|fans)$
  `,
  papers: pattern('u')`
    ^(?:informes?|estudios?|encuestas?|sondeos?|datos?|cifras?|documentos?|comunicados?|investigaci(?:ón|ones)|registros?|estadísticas?|análisis|sentencias?|fallos?
    |resoluci(?:ón|ones)|autos?|escritos?|cartas?|notas?|balances?|partes?|boletín|boletines|publicaci(?:ón|ones)|artículos?|reportajes?|libros?|mensajes?|tuits?|trinos?
    |tweets?|correos?|declaraci(?:ón|ones)|ley(?:es)?|decretos?|normas?|normativas?|constitución|estatutos?|reglamentos?|contratos?|textos?|dictamen|dictámenes|atestados?|actas?
    |querellas?|denuncias?|demandas?|sumarios?|expedientes?|previsi(?:ón|ones)|estimaci(?:ón|ones)|cálculos?|pron[oó]sticos?|censos?|índices?|barómetros?|memorias?|testimonios?|versi(?:ón|ones)
    |fuentes?|informaci(?:ón|ones)|noticias?|medios?|reportes?|autopsia|pruebas?|peritajes?|auditor[ií]as?|mapas?|listas?|relatos?|crónicas?|biograf[ií]as?|leyendas?|carteles|cartel|bando)$
  `,
  shares:
    /^(?:un[oa]s?|vari[oa]s|algun[oa]s|much[oa]s|poc[oa]s|ningun[oa]|mayoría|minoría|parte|mitad|tercio|resto|miles|millones|decenas?|cientos|docenas?|centenares|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|cada|número|serie|cuart[oa]|tercer[oa]|segund[oa]|primer[oa])$/u,
};
