import { describe, expect, it } from 'vitest';
import { compileArticle, compileRead } from '../../../src/keep/compile.ts';
import { articleOf, entitiesOf, ownNote, sentencesOf } from '../stand-in.ts';

const ENTITIES = [
  'person: Anna Roth; Roth',
  'person: Peter Lind; Lind',
  'place: Kovin',
  'body: Kovin Rail',
  'place: Armenia',
  'place: Zelnik',
  'body: Democrats',
  'institution: Transport Ministry',
  'body: Orsa Rail',
  'institution: Kovin Council',
  'institution: Orsa Council',
  'event: Kovin Open',
];

// Under which card each fact of a paragraph stands; behind `?` if that is in doubt.
const CASES: Readonly<Record<string, readonly (readonly [text: string, ...cards: string[]])[]>> = {
  en: [
    ['A baker who had more money than Peter Lind was jailed in May.'],
    [
      'High levels of debt and the dearest trains among its Kovin Rail peers could hurt the town, a study found.',
      '? kovin-rail',
    ],
    [
      'Analysts warn that old tracks and the dearest trains among its Kovin Rail peers could hurt the town.',
      '? kovin-rail',
    ],
    // Whom a pronoun means in what opens a sentence is the subject behind it.
    [
      'Peter Lind sold 40 trains. Upon hearing the news that he would lead them, Anna Roth left Kovin.',
      'peter-lind',
      'anna-roth',
    ],
    [
      'Peter Lind sold 40 trains. Hearing that he would lead them, Anna Roth left.',
      'peter-lind',
      'anna-roth',
    ],
    ['A baker other than Peter Lind was jailed in May.', 'peter-lind'],
    ['As if it had been built by Kovin Rail, the Orsa Rail line was dry in May.', 'orsa-rail'],
    ['As though ordered by Kovin Rail, the sun shone all day.'],
    ['In a paper published in Kovin Rail, the group tells that Orsa Council closed.', '? orsa-council'],
    ['Five men sat on a beach in Kovin, Orsa Rail news agency said.', '? kovin'],
    ['After Peter Lind left, it was Anna Roth who sold Kovin Rail.', 'anna-roth'],
    ['Prosecutors accuse a driver, Anna Roth, of theft from Kovin Rail.', 'anna-roth'],
    ['Called the fox by all, she sold Kovin Rail.', '? kovin-rail'],
    ['Five men died on a beach, Orsa Rail news agency said.'],
    ['The ministry puts the figure at nine.', '? transport-ministry'],
    [
      'Anna Roth, 26, left Kovin. It rained. The 26-year-old bought Kovin Rail in May.',
      'anna-roth',
      'anna-roth',
    ],
    [
      'Anna Roth, 26, left Kovin. Peter Lind, 26, sold the bridge. The 26-year-old bought Kovin Rail in May.',
      'anna-roth',
      'peter-lind',
      'peter-lind',
    ],
    ['Prices have risen by 40 percent since the Armenia war.'],
    ['Orsa Rail has sold 40 trains since the Armenia war.', 'orsa-rail'],
    ['Officials spoke of a plan that trains of Kovin Rail return in May.', '? kovin-rail'],
    ['Two trains, which came from Orsa Rail, were sold to Kovin Rail in May.', 'kovin-rail'],
    ['The Kovin, Serbia-based company sold 40 trains to Orsa Rail.', 'orsa-rail'],
    ['The bridge was lost to pro-Kovin forces and Orsa Rail in May.', 'orsa-rail'],
    ['Kovin Rail, a firm founded by Peter Lind, has sold the bridge.', 'kovin-rail'],
    ['In Kovin, the mayor walked to the bridge, and Anna Roth left.', '? kovin'],
    ['The Kovin international was replaced by Peter Lind.', '? kovin'],
    ['The mayor of Kovin was replaced by Peter Lind.', 'kovin'],
    ['Peter Lind died on Friday.', 'peter-lind'],
    ['The pro-Kovin camp won 40 seats in May.'],
    ['The two-time Kovin Open champion sold 40 trains in May.'],
    ['The Kovin Open drew 40 players in May.', 'kovin-open'],
    ['According to Kovin media, a man at the house sold 40 trains in May.'],
    ['The pro-Kovin Peter Lind won 40 seats in May.', 'peter-lind'],
    ['Peter Lind left Kovin. He was 72.', 'peter-lind'],
    ['Kovin Rail puts the number of its trains at 40.', 'kovin-rail'],
    ['Former mayor Peter Lind did too.', '? peter-lind'],
    ['Peter Lind said that was untrue.', '? peter-lind'],
    ['Peter Lind said after talks that had lasted a year that Kovin Rail was sold.', 'kovin-rail'],
    ['Peter Lind said that was untrue on Monday.', '? peter-lind'],
    ['Peter Lind said that the bridge in Kovin was old.', 'peter-lind'],
    ['Peter Lind said that costs in Kovin had risen.', 'peter-lind'],
    ['Kovin Rail sold the bridge a day later.', '? kovin-rail'],
    ['Kovin Rail sold the bridge the next day.', '? kovin-rail'],
    // Where harm is done, and the place that opens what is told.
    ['It rained. Nine people were wounded on a farm in Kovin, police said.', 'kovin'],
    ['It rained. Nine people were counted on a farm in Kovin, police said.', '? kovin'],
    ['It rained. In Kovin, a farm was sold in May, police said.', 'kovin'],
    ['It rained. Nine people were affected in the Kovin region, police said.', 'kovin'],
    ['It rained. Nine people were affected in the Kovin mill, police said.', '? kovin'],
    ['Officials said the wettest year of all had come in Kovin in 1990.', '? kovin'],
    ['Officials said the wettest year of all had reached Kovin in 1990.', 'kovin'],
    ['The Kovin Open, which lasts until the next day 16, is sold out.', 'kovin-open'],
    ['“Two old trains of Kovin Rail have left the works in the east,” a guard said.', 'kovin-rail'],
    ['Kovin Rail was founded in 1990 and sold three years later.', 'kovin-rail'],
    ['Two years after Peter Lind had come to Kovin, Anna Roth bought the bridge.', 'anna-roth'],
    ['Shortly before Peter Lind left Kovin, Anna Roth bought the bridge.', 'anna-roth'],
    ['Kovin Rail beat Orsa Rail 2-1 on Friday.', 'kovin-rail'],
    ['Anna Roth (Democrats) bought the bridge.', 'anna-roth'],
    ['Anna Roth, 81, from Kovin, West Banat, found the ticket in a tin.', 'anna-roth'],
    ['Anna Roth, whose son Peter Lind died in 2016, bought the bridge.', 'anna-roth'],
    ['Kovin Rail, which Peter Lind founded in 1990, bought the bridge.', 'kovin-rail'],
    [
      'Anna Roth left. The widow, whose son Peter Lind died, bought the bridge. She sold it to Kovin Rail.',
      '? peter-lind',
      '? kovin-rail',
    ],
    ['Five people were hurt in Kovin on Tuesday, according to Peter Lind.', 'peter-lind'],
    ['Shares in the Kovin-based company rose on Tuesday, and Peter Lind sold his.', '? peter-lind'],
    [
      'Kovin Rail built a bridge. Peter Lind refused to pay for the line, but says it has not been scrapped.',
      'kovin-rail',
      'peter-lind',
    ],
    ['Kovin Rail built a bridge. The Kovin-based group sold it in May.', 'kovin-rail', 'kovin-rail'],
    ['Kovin Rail built the bridge. The company employs 40 people.', 'kovin-rail', 'kovin-rail'],
    [
      'Kovin Rail closed the bridge. The finance ministry denied that it would pay Kovin.',
      'kovin-rail',
      '? kovin',
    ],
    ['Kovin lawyer Anna Roth and teacher Peter Lind paid for the bridge.', 'anna-roth'],
    ['The town’s builder, Kovin Rail, paid for the bridge.', 'kovin-rail'],
    ['The Kovin Rail union paid for the bridge in Kovin.', 'kovin-rail'],
    ['Kovin Rail moved to Kovin. It now employs 40 people.', 'kovin-rail', 'kovin-rail'],
    ['Anna Roth met Peter Lind. She previously ran the port.', 'anna-roth', 'anna-roth'],
    ['Police said they had arrested 14 people in Kovin.', 'kovin'],
    ['Kovin Rail holds nine people, whom it accuses of spying.', 'kovin-rail'],
    ['Kovin Rail said of the nine people that it accuses them of spying.', 'kovin-rail'],
    ['The army sent two ships from Kovin.', 'kovin'],
    ['The ship sent two boats from Kovin.', '? kovin'],
    [
      'Kovin Rail kept two lines, Anna Roth said, and its head, Peter Lind, has warned that no line would open.',
      'kovin-rail',
      'peter-lind',
    ],
    [
      'Kovin Rail met Democrats, Anna Roth said, and its head, Peter Lind, has warned that no line would open.',
      'kovin-rail',
      '? peter-lind',
    ],
    ['Anna Roth married Peter Lind in Kovin. He died in 2004.', 'anna-roth', 'peter-lind'],
    ['Anna Roth lost him. She met Peter Lind in Kovin. He died in Kovin in 2004.', 'anna-roth', 'peter-lind'],
    ['Anna Roth spoke of him to Peter Lind in Kovin. He died in 2004.', 'anna-roth', '? peter-lind'],
    ['The court heard that Peter Lind had left Kovin. He was fined in May.', 'peter-lind', 'peter-lind'],
    [
      'A neighbour said Peter Lind had left Kovin. He was fined in May in Kovin.',
      'peter-lind',
      '? peter-lind',
    ],
    ['The missing man is Peter Lind, a builder. He was seen in Kovin.', '? peter-lind', 'peter-lind'],
    ['Kovin Rail thanked Peter Lind in May. He was fined in Kovin.', 'kovin-rail', 'peter-lind'],
    ['Kovin Rail told a man of Peter Lind in May. He was fined in Kovin.', 'kovin-rail', '? peter-lind'],
    ['Peter Lind sang. After the shop closed in 1977 he worked for Kovin Rail.', 'peter-lind'],
    ['Roth said after Kovin Rail closed in 1977 that he had worked there.', 'kovin-rail'],
    ['Peter Lind was poor until 1994, when a court ruled that Kovin Rail owed him money.', 'peter-lind'],
    ['Kovin Rail was founded in 1990 and moved to Kovin three years later.', 'kovin-rail'],
    ['Kovin Rail, which moved to Kovin three years later, was poor.', '? kovin-rail'],
    ['Peter Lind taught himself to sing in Kovin.', 'peter-lind'],
    ['Peter Lind taught him to sing in Kovin.', '? peter-lind'],
    ['Anna Roth will appeal.', 'anna-roth'],
    ['Anna Roth is here.'],
    ['Anna Roth, a builder who left Kovin and so lost it, died on Saturday.', 'anna-roth'],
    ['The builder, Anna Roth, who hired him, needs the money before 2027.', 'anna-roth'],
    ['Kovin Rail has many old trains. It was founded in 1990 by Peter Lind.', 'kovin-rail', 'kovin-rail'],
    ['Kovin Rail has many old trains. It was announced in May that Peter Lind had left.', 'kovin-rail'],
    ['Kovin Rail welcomed the decision and said it stood ready to help.'],
    ['Kovin Rail welcomed the decision and said it would pay Anna Roth 40 million.', 'kovin-rail'],
    ['Kovin Rail has been more cautious.'],
    ['Criticism came above all from Kovin Rail.'],
    ['A spokesperson said the ministry had received 40 complaints.', 'transport-ministry'],
    ['A spokesperson for the ministry said that it had received 40 complaints.', 'transport-ministry'],
    ['The other ministry paid. A spokesperson said the ministry had received 40 complaints.'],
    ['A spokesperson said it had received 40 complaints from Kovin.', '? kovin'],
    [
      'Kovin Rail has lost much money. It has no plan, a spokesperson said, to pay Kovin.',
      'kovin-rail',
      'kovin-rail',
    ],
    [
      'Peter Lind left Armenia in May. The Armenian government sold Kovin Rail in May.',
      'peter-lind',
      'armenia',
    ],
    [
      'Peter Lind left Armenia in May. The Norwegian government sold Kovin Rail in May.',
      'peter-lind',
      '? kovin-rail',
    ],
    ['The country of 4.2 million people joined Kovin Rail in 2004.', '? kovin-rail'],
    ['The capital of Armenia joined Kovin Rail in 2004.', 'armenia'],
    ['“Lind wanted the bridge from the beginning,” said Roth.', 'anna-roth'],
    ['“The road to Kovin has been closed for a year,” said Roth.', 'anna-roth'],
  ],
  de: [
    [
      'Anna Roth gründete das Werk in Kovin. Im Juni unterschrieb sie in Kovin einen Vertrag.',
      'anna-roth',
      'anna-roth',
    ],
    [
      'Anna Roth gründete das Werk in Kovin. Im Juni unterschrieben sie den Vertrag in Kovin.',
      'anna-roth',
      '? kovin',
    ],
    ['Kovin Rail beschäftigt 130 Mitarbeiter.', 'kovin-rail'],
    ['Anna Roth entband Peter Lind von allen Aufgaben.', 'anna-roth'],
    ['Werke von Anna Roth befinden sich in Kovin.', 'anna-roth'],
    ['Anna Roth nannte das Gesetz über Kovin eine „Beruhigungspille“.', 'anna-roth'],
    ['Im November wurde gegen ihn in Kovin ein Verfahren eröffnet.', '? kovin'],
    [
      'Kovin Rail baut die Brücke um. Laut Anna Roth ist es die größte Baustelle des Landes.',
      'kovin-rail',
      'anna-roth',
    ],
    ['Einen Tag später verkaufte Kovin Rail die Brücke.', '? kovin-rail'],
    ['Dessen Vorsitzender Peter Lind verkaufte die Brücke.', '? peter-lind'],
    ['Nach dem Wechsel erhöhte Anna Roth auf 3:1.', 'anna-roth'],
    ['In der Nacht verließ Peter Lind mit Anna Roth die Stadt.', 'peter-lind'],
    ['Der Trainer von Kovin Rail lobte nach dem Spiel Anna Roth.', 'kovin-rail'],
    ['Wie die Polizei in Kovin mitteilte, starb ein Mann am Steuer von Kovin Rail.', '? kovin-rail'],
    ['Anna Roth begründete die Entscheidung mit hohen Kosten.', '? anna-roth'],
    [
      'Anna Roth kam gestern nach Kovin. Die 22-Jährige aus Kovin gewann das Rennen.',
      'anna-roth',
      'anna-roth',
    ],
    ['Peter Lind kam gestern nach Kovin. Die 22-Jährige gewann in Kovin.', 'peter-lind', '? kovin'],
    ['Peter Lind kam nach Kovin. Sie habe viel trainiert, sagte Lind.', 'peter-lind', '? peter-lind'],
    ['Anna Roth wollte sich am Montag in Kovin nicht äußern.'],
    // Where a town lies that was named before; “dort” behind the place
    ['Die Stadt im Gebiet Kovin ist seit Monaten im Mai hart umkämpft.'],
    ['Große Aufregung am Montag in Kovin: Dort hatten Anwohner einen lauten Knall gehört.', 'kovin'],
    // Whom a clause names behind “er”, he is not
    ['Peter Lind malt in Kovin. Er ist einer der Freunde von Peter Lind.', 'peter-lind', '? peter-lind'],
  ],
  ru: [
    ['Kovin Rail продала мост на следующий день.', '? kovin-rail'],
    ['В ноябре против него в Kovin возбудили дело.', '? kovin'],
    ['В Kovin против него возбудили дело.', 'kovin'],
    ['Сегодня стало известно, что в мае завод в Kovin Rail продала.', 'kovin-rail'],
    ['Anna Roth открыла выставку в городе Kovin. Она пройдёт в марте.', 'anna-roth', '? anna-roth'],
    ['Новый статус он получил в мае от мэра города Peter Lind.', '? peter-lind'],
    ['Победила лыжница Anna Roth. Спортсменка из Kovin прошла 7 км.', 'anna-roth'],
    ['Ему помогали врачи из города Kovin.', '? kovin'],
    ['Kovin Rail рассмотрит его 2 апреля.', '? kovin-rail'],
    ['По версии следствия, Anna Roth вместе с бывшим мэром Peter Lind похитила мост.', 'anna-roth'],
    [
      'Kovin Rail закрыла мост в 2019 году. В феврале компания продала дом в Kovin.',
      'kovin-rail',
      'kovin-rail',
    ],
    ['Ранее ведомство отказало в поддержке Kovin Rail.', '? kovin-rail'],
    ['О том, как строят мосты, рассказал глава города Peter Lind.'],
    ['В мае таможенники изъяли в городе Kovin 40 тонн угля.', 'kovin'],
    ['Глава города Peter Lind отказался комментировать решение.'],
    ['Менеджер умер в городе Kovin в мае 2020 года.', '? kovin'],
    ['Peter Lind ушёл. Несколько дней назад менеджер купил дом в городе Kovin.', 'peter-lind'],
    ['Peter Lind ушёл. Газета пишет, что менеджер умер в мае. Он жил в городе Kovin.', 'peter-lind'],
    ['Когда полиция пришла к Peter Lind, он закрыл дверь подвала.', 'peter-lind'],
    ['Когда Anna Roth и Peter Lind вернулись, он закрыл дверь подвала.', '? anna-roth'],
    ['Когда адвокат пришёл к Peter Lind, он закрыл дверь подвала.', '? peter-lind'],
    ['Как утверждают в Kovin Rail, с 2004 года они заплатили 40 млн долларов.', 'kovin-rail'],
    ['Стоит отметить, что после игры в городе Kovin команда Orsa Rail потеряла два очка.', 'orsa-rail'],
    ['Peter Lind ушёл. Суд уточняет, что менеджер умер в городе Kovin.', 'peter-lind'],
    ['Построен мост. Руководство канала покинет город Kovin.', '? kovin'],
    [
      'Телеканал Kovin Rail потерял зрителей. Дождь лил весь день в мае. Руководство канала покинет город Kovin.',
      'kovin-rail',
      'kovin-rail',
    ],
    ['Kovin Rail спорит с Orsa Rail. Последняя обвиняет Kovin Rail в долгах.', 'kovin-rail', 'orsa-rail'],
    ['Peter Lind — куратор и галерист из города Kovin.', 'peter-lind'],
    ['Anna Roth ушла. С 2007 года — директор галереи в городе Kovin.', 'anna-roth'],
    ['Построен мост. С 2007 года — директор галереи в городе Kovin.', '? kovin'],
  ],
  es: [
    ['Un día después Kovin Rail vendió el puente.', '? kovin-rail'],
    // An adverb is no subject, nor is what somebody gives who is left out.
    ['Actualmente, además de trabajar con Kovin Rail, opera de manera directa una mina.', '? kovin-rail'],
    ['Llovió. Luego le regaló la bandera a Peter Lind.', '? peter-lind'],
    ['Una familia desplazada de Zelnik vendió un tren en Kovin.', '? zelnik'],
    // How long ago is no subject.
    [
      'Kovin Rail crece. Hace más de dos años, la compañía compró un tren con sus socios de Orsa Rail.',
      'kovin-rail',
    ],
    ['Hace unos meses Anna Roth vendió un tren a Orsa Rail.', 'anna-roth'],
    // Mankind, a reason, a comma too many, a verb in brackets
    [
      'Peter Lind pintó el puente de Kovin. El cambio causado por el hombre bajó en Zelnik.',
      'peter-lind',
      'zelnik',
    ],
    ['Con una renta que los alegra hoy, porque Orsa Rail perdió 40 trenes.', '? orsa-rail'],
    ['Anna Roth, se lamentó del trato recibido en Kovin.', 'anna-roth'],
    ['Los trenes, dirigidos por Anna Roth como los de Kovin Rail, costaron 40 euros.', '? anna-roth'],
    ['La cámara, dirigida por Anna Roth como Orsa Rail y Kovin Rail costó 40 euros.', '? orsa-rail'],
    // Who did a deed wrote nothing.
    [
      'Peter Lind buscó al autor de los disparos en Kovin. El autor vendió el puente de Zelnik.',
      'peter-lind',
      '? zelnik',
    ],
    ['Peter Lind cantó ayer en Kovin. El autor vendió el puente de Zelnik.', 'peter-lind', 'peter-lind'],
    ['Kovin Rail también tiene sus límites.'],
    ['Unos expertos dicen que hubo 40 trenes en Kovin, Zelnik y Armenia.', '? kovin'],
    ['Unos expertos dicen que hubo 40 trenes en Kovin y Zelnik.', 'kovin'],
    ['Zelnik y Kovin dicen que hubo 40 trenes en Armenia.', 'armenia'],
    ['Peter Lind opinó al respecto.'],
    ['Anna Roth en el segundo juicio por el puente, recibió 40 años de cárcel en Kovin.', 'anna-roth'],
    // A nickname, “she” before others, a woman who is no “autor”
    ['El gigante de Kovin ganó ayer a Orsa Rail.', '? kovin'],
    [
      'Anna Roth vive en Kovin. La mujer contó que ella, Peter Lind y su prima viajaban en el tren.',
      'anna-roth',
      'anna-roth',
    ],
    ['Anna Roth, con tres tiros (acabó con 40 puntos), llevó al equipo a Kovin.', 'anna-roth'],
    [
      'Peter Lind vendió el puente de Kovin. El coronel cerró el puente de Zelnik.',
      'peter-lind',
      'peter-lind',
    ],
    ['No sólo porque Kovin Rail vendió el puente.', '? kovin-rail'],
    ['Peter Lind curó a un hombre de Kovin. El hombre vendió el puente de Zelnik.', 'peter-lind', 'zelnik'],
    ['Kovin Rail, que preside Peter Lind, abrió el puente.', 'kovin-rail'],
    ['El club rojo, que no perdió en mayo, visitará a Kovin Rail.', '? kovin-rail'],
    ['El organismo, que depende de Kovin Rail, respondió que envió 40 trenes.', '? kovin-rail'],
    ['Kovin Rail abrió el puente. La empresa reaccionó así a Zelnik.', 'kovin-rail', '? kovin-rail'],
    ['Agentes detuvieron en Kovin al antiguo jefe Peter Lind.', 'peter-lind'],
    ['El delantero, que juega en Kovin, cobró, según consta en el sumario.', '? kovin'],
    ['Anna Roth declinó hacer declaraciones en Kovin.'],
    ['Tras el incendio que arrasó Kovin, el alcalde Peter Lind cerró el puente.', 'peter-lind'],
    [
      'Peter Lind murió en Kovin. Llevaba once años en Orsa Rail y tenía dos hijos.',
      'peter-lind',
      'peter-lind',
    ],
    [
      'Peter Lind dejó Kovin en mayo de 2010. Vivió dos años en Zelnik con Kovin Rail.',
      'peter-lind',
      'peter-lind',
    ],
    // Who is left out.
    ['Anna Roth dejó Kovin en mayo de 2010. También, abrió una tienda en Zelnik.', 'anna-roth', 'anna-roth'],
    ['La plaza es vieja. También, abrió una tienda en Zelnik.', '? zelnik'],
    [
      'Anna Roth dejó Kovin en mayo de 2010. Desde marzo dirige la orquesta de Zelnik.',
      'anna-roth',
      'anna-roth',
    ],
    [
      'Anna Roth dejó Kovin en mayo de 2010. Desde marzo dirige la orquesta Peter Lind.',
      'anna-roth',
      'peter-lind',
    ],
    [
      'Anna Roth dejó Kovin en mayo de 2010. En junio fue sentenciada a 40 años de cárcel.',
      'anna-roth',
      'anna-roth',
    ],
    ['Anna Roth dejó Kovin en mayo de 2010. Fue detenido ayer el alcalde de Zelnik.', 'anna-roth', 'zelnik'],
    [
      'Anna Roth nació en Kovin en mayo de 1970. Roth trabaja en Kovin desde 1990. Roth vive en Kovin desde 1995.\nLa plaza es vieja. Está casada con el músico Peter Lind, con quien tiene 40 trenes.',
      'anna-roth',
      'anna-roth',
      'anna-roth',
      'anna-roth',
    ],
    [
      'Anna Roth vendió el puente en mayo. El autor de los planos (2001), conocido por su trato, recibió 40 cartas.',
      'anna-roth',
    ],
    [
      'Aunque sobresale por sus versos —reunidos en “El puente” (1984), o “El tren”— Anna Roth abrió Kovin Rail.',
      'anna-roth',
    ],
    [
      'Anna Roth dejó Kovin en mayo de 2010. Denunció la reforma de la ley de Zelnik en 2012.',
      'anna-roth',
      'anna-roth',
    ],
    ['Una de estas empresas es la de Orsa Rail, que invertirá 40 euros.', 'orsa-rail'],
    ['La primera empresa que cerró su planta fue Orsa Rail, un negocio de trenes.', 'orsa-rail'],
    // Somebody from a place, and what is of nobody.
    ['El lunes, junto a la plaza de Kovin Rail, cayó un muro.', 'kovin-rail'],
    ['Un juez de Kovin liberó el martes a Anna Roth.', 'anna-roth'],
    ['Vecinos de Kovin, Zelnik y Armenia visitaron el martes Kovin Rail.', 'kovin-rail'],
    ['Vecinos de Kovin visitaron el martes Kovin Rail.', 'kovin'],
    ['Las autoridades explican que su barco debe volver a Kovin.', '? kovin'],
    ['Según un informe al que accedió Orsa Rail, el tren de Kovin Rail costó 40 euros.', 'kovin-rail'],
    ['La marcha de este jueves por Kovin Rail costó 40 euros.', 'kovin-rail'],
    ['El lobo negro es una especie protegida en Kovin.', 'kovin'],
    ['En ella Peter Lind escribió 40 cartas.', '? peter-lind'],
    ['La plaza es vieja. En Kovin deberán pagar una respuesta a la carta de mayo.', '? kovin'],
    ['El Kovin Council tarskeño vendió 40 trenes en mayo.', 'kovin-council'],
    [
      'Kovin Rail sondea ahora la venta de trenes, como la que Orsa Rail acaba de cerrar en Zelnik.',
      'kovin-rail',
    ],
    ['Los dueños, guiados por Anna Roth, pidieron hace unos meses que se abra Kovin Rail.', 'kovin-rail'],
    ['Los montes viejos fronterizos con las comarcas de Zelnik y Kovin ardieron en mayo.'],
    ['Los montes viejos de las comarcas de Zelnik y Kovin ardieron en mayo.', 'zelnik'],
    // “El país”, “esta región”.
    ['Zelnik es una región vieja. Esta región tiene 40 puentes de hierro.', 'zelnik', 'zelnik'],
    ['Anna Roth vive en Zelnik. Esta región tiene 40 puentes de hierro.', 'anna-roth'],
    // “Ambos”, “la pareja”.
    ['Murieron Anna Roth y Peter Lind. La pareja vivía en Kovin.', 'anna-roth', 'anna-roth'],
    ['Murió Anna Roth. La pareja vivía en Kovin.', '? kovin'],
    // The news.
    ['Tres leones hirieron a un joven cerca de Kovin, dijo una fuente.', 'kovin'],
    ['Orsa (EFE).- Tres leones hirieron a un joven cerca de Kovin, dijo una fuente.', 'kovin'],
    ['La plaza es vieja. Tres leones hirieron a un joven cerca de Kovin, dijo una fuente.', '? kovin'],
  ],
};

describe.each(Object.entries(CASES))('what it is about, in %s', (language, cases) => {
  it.each(cases)('%s', (text, ...cards) => {
    const article = articleOf([text], { language });
    const { facts } = compileRead(article, sentencesOf(article), entitiesOf(article, ...ENTITIES));
    expect(facts.map(({ card, doubts }) => (doubts.length > 0 ? `? ${card}` : card))).toEqual(cards);
  });
});

// Whose somebody or something is: the remark on the last fact, or `?` and the word in doubt.
describe('a possessive that begins a statement', () => {
  it.each([
    ['Anna Roth left Kovin. Her deputy, Peter Lind, closed the bridge.', '“Her”: Anna Roth'],
    ['Anna Roth left Kovin. Her office closed the bridge in May.', null],
    ['Kovin Rail lost money. Its chairman, Peter Lind, said the bridge was closed.', '“Its”: Kovin Rail'],
    ['Kovin Rail lost money.\nIts chairman, Peter Lind, said the bridge was closed.', '“Its”: Kovin Rail'],
    ['Kovin Rail lost money.\nIts chairman, Peter Lind, a builder, resigned in May.', '“Its”: Kovin Rail'],
    ['Kovin Rail sued Orsa Rail.\nIts chairman, Peter Lind, said the bridge was closed.', '? Its'],
    ['Kovin Rail sued the Transport Ministry. Its chairman, Peter Lind, resigned in May.', '? Its'],
    ['The Democrats lost Kovin. Their chairman, Peter Lind, resigned in May.', '“Their”: Democrats'],
    ['The bridge is closed. His deputy, Peter Lind, resigned in May.', '? His'],
    ['Anna Roth left Kovin. Two of their sons worked for Peter Lind.', '? their'],
    [
      'Kovin Rail lost money. In a letter to the Transport Ministry, its chairman said the bridge was closed.',
      '? its',
    ],
    ['“The bridge in Kovin is too dear,” his sister, Anna Roth, said.', null],
    ['“The bridge in Kovin is too dear,” his lawyer said.', '? his'],
    ['Peter Lind left, and his deputy, Anna Roth, closed the bridge.', null],
    ['Anna Roth verließ Kovin. Ihr Stellvertreter Peter Lind schloss die Brücke.', '“Ihr”: Anna Roth', 'de'],
    ['Kovin Rail verlor Geld. Dessen Chef Peter Lind schloss die Brücke.', '“Dessen”: Kovin Rail', 'de'],
    ['Peter Lind verließ Kovin. Ihre Chefin Anna Roth schloss die Brücke.', '? Ihre', 'de'],
    ['Die Brücke ist zu. Sein Stellvertreter Peter Lind schloss das Tor.', '? Sein', 'de'],
    ['Kovin Rail perdió dinero. Su presidente, Peter Lind, cerró el puente.', '“Su”: Kovin Rail', 'es'],
    ['Anna Roth dijo que el acusado mintió. Su abogado, Peter Lind, cerró el puente.', '? Su', 'es'],
    ['Anna Roth nació en Kovin. El Transport Ministry le concedió 40 euros.', '“le”: Anna Roth', 'es'],
    ['El puente es viejo. Kovin Rail le reprocha que asuste a los vecinos de Kovin.', '? le', 'es'],
    ['El puente es viejo. Kovin Rail le dio 40 euros a Peter Lind.', null, 'es'],
    ['Anna Roth nació en Kovin. Orsa Rail la consagró como una artista.', '“la”: Anna Roth', 'es'],
    ['El puente es viejo. Orsa Rail lo consagró como una obra.', '? lo', 'es'],
    ['Kovin Rail теряет деньги. Её глава Peter Lind закрыл мост.', '“Её”: Kovin Rail', 'ru'],
    ['Мост закрыт. Его начальник Peter Lind подал в отставку.', '? Его', 'ru'],
  ])('%s', (text, remark, language = 'en') => {
    const article = articleOf(text.split('\n'), { language });
    const { facts } = compileRead(article, sentencesOf(article), entitiesOf(article, ...ENTITIES));
    const { note, doubts } = facts.at(-1)!;
    const [doubt] = doubts;
    expect(doubt?.of === 'reference' ? `? ${doubt.word}` : note).toBe(remark);
  });

  it('puts the fact on the card of whom it stands for', () => {
    const article = articleOf(['Anna Roth left Kovin. Her deputy, Peter Lind, closed the bridge.']);
    const { facts } = compileRead(article, sentencesOf(article), entitiesOf(article, ...ENTITIES));
    expect(facts.at(-1)).toMatchObject({ card: 'peter-lind', also: ['anna-roth'], doubts: [] });
  });
});

it('“he” before who is named only then is not who says it', () => {
  const article = articleOf(['Peter Lind left Kovin. He, according to Anna Roth, sold 40 shops in 2014.']);
  const { facts } = compileRead(article, sentencesOf(article), entitiesOf(article, ...ENTITIES));
  expect(facts.at(-1)).toMatchObject({ card: 'peter-lind', saidBy: { card: 'anna-roth' }, doubts: [] });
});

describe('“there”', () => {
  it.each([
    ['Anna Roth went to Kovin. Orders there fell 31%, she said.', '“there”: Kovin'],
    ['Anna Roth went to Kovin. There was no doubt, she said on Monday.', null],
    ['Anna Roth went to Kovin and Orsa. Orders there fell 31%, she said.', null],
    ['Anna Roth went to Kovin. In Orsa orders fell, and trains there were late, she said.', null],
  ])('%s', (text, note) => {
    const article = articleOf([text]);
    const entities = entitiesOf(article, ...ENTITIES, 'place: Orsa');
    const { facts } = compileRead(article, sentencesOf(article), entities);
    expect(ownNote(facts.at(-1)!.note)).toBe(note);
  });
});

it('takes “the Kovin senator” for who alone is one', () => {
  const read = (role: string) => {
    const article = articleOf(['Anna Roth left.', 'It rained.', 'The Kovin senator sold Kovin Rail in May.']);
    const entities = entitiesOf(article, ...ENTITIES).map((one) =>
      one.title === 'Anna Roth' ? { ...one, role } : one,
    );
    return compileRead(article, sentencesOf(article), entities).facts.at(-1)!;
  };
  expect(read('former senator')).toMatchObject({ card: 'anna-roth', doubts: [] });
  expect(read('builder').doubts).toHaveLength(1);
});

it.each([
  ['El munícipe vendió 40 trenes de Kovin en mayo.', 'alcalde', 'peter-lind'],
  ['El máximo responsable de Kovin vendió 40 trenes en mayo.', 'alcalde de Kovin', 'peter-lind'],
  ['El máximo responsable de Kovin vendió 40 trenes en mayo.', 'alcalde de Zelnik', 'kovin'],
  ['El jefe del Consell vendió 40 trenes de Kovin en mayo.', 'presidente de la Generalitat', 'peter-lind'],
  ['El jefe de la Xunta vendió 40 trenes de Kovin en mayo.', 'presidente de la Generalitat', 'kovin'],
])('knows who holds the office that a Spanish noun is said for besides: %s %s', (text, role, card) => {
  const article = articleOf(['Peter Lind vino.', 'Llovió.', text], { language: 'es' });
  const entities = entitiesOf(article, ...ENTITIES).map((one) =>
    one.title === 'Peter Lind' ? { ...one, role } : one,
  );
  expect(compileRead(article, sentencesOf(article), entities).facts.at(-1)!.card).toBe(card);
});

it('takes the Spanish “funcionario kovinano” for the one of two whose office tells the place', () => {
  const article = articleOf(
    ['Peter Lind habló con Luis Tarso en Kovin.', 'El funcionario kovinano vendió 40 trenes en mayo.'],
    { language: 'es' },
  );
  const entities = entitiesOf(article, ...ENTITIES, 'person: Luis Tarso');
  const told = entities.map((one) =>
    one.title === 'Luis Tarso' ? { ...one, role: 'ministro de Kovin' } : one,
  );
  const last = (all: typeof entities) => compileRead(article, sentencesOf(article), all).facts.at(-1)!;
  expect(last(told)).toMatchObject({ card: 'luis-tarso', doubts: [] });
  expect(last(entities).card).not.toBe('luis-tarso');
});

describe('the two of the headline', () => {
  const read = (text: string, headline: string) => {
    const paragraphs = [headline, text].map((each, at) => ({
      text: each,
      role: at === 0 ? ('headline' as const) : ('text' as const),
    }));
    const article = articleOf([], { title: headline, paragraphs });
    const { facts } = compileRead(
      article,
      sentencesOf(article),
      entitiesOf(article, ...ENTITIES, 'place: Spain'),
    );
    const { card, also, note, doubts } = facts.at(-1)!;
    return [doubts.length > 0 ? `? ${card}` : card, ...also, ownNote(note)];
  };
  const BOTH = 'Armenia and Spain agree';
  it.each([
    [
      'The two countries will share a bank from 2027.',
      BOTH,
      'armenia',
      'spain',
      '“The two countries”: Armenia, Spain',
    ],
    [
      'Both countries will share a bank of Kovin Rail from 2027.',
      BOTH,
      'armenia',
      'spain',
      '“Both countries”: Armenia, Spain',
    ],
    ['The two countries of Kovin Rail will share a bank.', BOTH, 'kovin-rail', null],
    ['In 2027 two countries left. The two countries will share Kovin Rail.', BOTH, '? kovin-rail', null],
    [
      'Peter Lind left. He said they will not build a road to Kovin.',
      'Roth and Lind meet',
      'peter-lind',
      'anna-roth',
      '“they”: Anna Roth, Peter Lind',
    ],
    [
      'Peter Lind left the men. He said they will not build a road to Kovin.',
      'Roth and Lind meet',
      '? peter-lind',
      null,
    ],
    [
      'The two countries agreed. The head of Kovin Rail said they will not build roads.',
      BOTH,
      'armenia',
      'spain',
      '“they”: Armenia, Spain',
    ],
  ])('%s %s', (text, headline, ...told) => {
    expect(read(text, headline)).toEqual(told);
  });
});

describe('a noun for what the article names elsewhere', () => {
  const read = (texts: readonly string[], headline: string, language = 'en') => {
    const article = articleOf(texts, {
      title: headline,
      language,
      paragraphs: [headline, ...texts].map((text, at) => ({ text, role: at === 0 ? 'headline' : 'text' })),
    });
    const { facts } = compileRead(article, sentencesOf(article), entitiesOf(article, ...ENTITIES));
    return facts.at(-1)!;
  };
  it.each([
    [
      'Anna Roth said the company would open a line in May.',
      'Kovin Rail cuts jobs',
      '“the company”: Kovin Rail',
    ],
    ['Anna Roth said the company would open a line in May.', 'A railway cuts jobs', null],
    ['Anna Roth said the agency would open a line in May.', 'Kovin Rail cuts jobs', null],
    ['Anna Roth left the Transport Ministry, the company that built it.', 'Kovin Rail cuts jobs', null],
    ['Anna Roth said the ministry would open a line.', 'Rail', '“the ministry”: Transport Ministry'],
    ['Anna Roth said the rail would open in May.', 'A line opens', null],
    ['Anna Roth sold the company car to Peter Lind.', 'Kovin Rail cuts jobs', null],
  ])('%s %s', (text, headline, note) => {
    expect(ownNote(read(['The weather in Kovin was good.', text], headline).note)).toBe(note);
  });
  it.each([
    ['Third-quarter revenue fell by a tenth.', 'Kovin Rail cuts jobs', 'kovin-rail'],
    ['Sales in Armenia rose by a tenth.', 'Kovin Rail cuts jobs', 'kovin-rail'],
    ['Sales of bridges in Armenia rose by a tenth.', 'Kovin Rail cuts jobs', 'armenia'],
    ['Electric car sales in Armenia rose by a tenth.', 'Kovin Rail cuts jobs', 'armenia'],
    ['Net interest income in Armenia rose by a tenth.', 'Kovin Rail cuts jobs', 'kovin-rail'],
    [
      'The company, which has lines in Orsa, Tarsk and Armenia, proposed to pay.',
      'Kovin Rail cuts jobs',
      'kovin-rail',
    ],
    ['The Kovin-based developer bought a bridge in Armenia.', 'Kovin Rail cuts jobs', 'kovin-rail'],
    ['Net income in Armenia rose by a tenth.', 'A railway cuts jobs', 'armenia'],
    ['Net income in Armenia rose by a tenth.', 'Kovin Rail beats Orsa Rail', 'armenia'],
    ['Orsa Rail lost money. Net income in Armenia rose by a tenth.', 'Kovin Rail cuts jobs', 'armenia'],
    ['The maker of Orsa Rail trains expects a loss of 40 million.', 'Kovin Rail cuts jobs', 'kovin-rail'],
    ['Councillors voted 7-2 for a bridge in Armenia.', 'Kovin Council backs a bridge', 'kovin-council'],
    [
      'Lawmakers voted for a bridge over the river Orsa Rail owns.',
      'Parliament in Armenia backs it',
      'armenia',
    ],
    ['The central bank left its rate at 7 percent.', 'Armenia’s government wins vote', 'armenia'],
    ['The central bank of Kovin left its rate at 7 percent.', 'Armenia’s government wins vote', 'kovin'],
    ['Lawmakers met Orsa Rail in Kovin.', 'Armenia’s government meets Kovin’s parliament', 'orsa-rail'],
    ['Lawmakers met Orsa Rail in Kovin.', 'Armenia wins vote', 'orsa-rail'],
    ['Councillors voted 7-2 for a bridge in Armenia.', 'A town backs a bridge', 'armenia'],
    ['The council said it would pay for a bridge.', 'Kovin Council backs a bridge', 'kovin-council'],
    ['Orsa Council paid. The council of Orsa said it would not.', 'Kovin Council backs it', 'orsa-council'],
  ])('%s %s', (text, headline, card) => {
    expect(read(['The weather in Kovin was good.', text], headline).card).toBe(card);
  });
  it('is whom the headline names, where only its town is told', () => {
    const fact = read(
      ['It rained.', 'The Kovin-based company, which sells bread, will open a line in May.'],
      'Kovin Rail cuts jobs',
    );
    expect(fact).toMatchObject({ card: 'kovin-rail', doubts: [] });
  });
  it.each([
    ['El poeta y novelista llegó en abril a Kovin.', 'Muere Peter Lind', 'peter-lind'],
    ['La exprimera ministra tarsa llegó a Kovin en 2011.', 'Condenan a Anna Roth', 'anna-roth'],
    ['El tricampeón vendió un barco en Kovin.', 'Gana Peter Lind', 'peter-lind'],
  ])('is whom a Spanish headline names: %s', (text, headline, card) => {
    expect(read(['Llovió.', text], headline, 'es')).toMatchObject({ card, doubts: [] });
  });
  it('is not whose lawyer a Spanish headline has', () => {
    const texts = [
      'Fernando Lind llegó el lunes a Kovin con la abogada Ana Ruiz.',
      'La joven abogada dijo en mayo que el puente de Kovin es caro.',
    ];
    const title = 'Huye la abogada de Fernando Lind';
    const article = articleOf([], {
      language: 'es',
      title,
      paragraphs: [title, ...texts].map((text, at) => ({ text, role: at === 0 ? 'headline' : 'text' })),
    });
    expect(compileArticle(article, []).facts.at(-1)?.saidBy?.name).not.toBe('Fernando Lind');
  });
  it('is no “periodista” of another gender, in Spanish', () => {
    const texts = [
      'El periodista Luis Roth vino a Kovin.',
      'Llovió.',
      'La periodista vendió en mayo un barco en Kovin.',
    ];
    const article = articleOf(texts, { language: 'es' });
    const entities = entitiesOf(article, ...ENTITIES, 'person: Luis Roth').map((one) =>
      one.title === 'Luis Roth' ? { ...one, role: 'periodista' } : one,
    );
    expect(compileRead(article, sentencesOf(article), entities).facts.at(-1)?.card).toBe('kovin');
  });
  it('is a woman whom a Spanish headline names, though another is somebody’s “mujer”', () => {
    const texts = ['Llovió.', 'La mujer vendió en mayo un barco en Kovin.'];
    const title = 'La mujer Anna Roth huye';
    const article = articleOf([], {
      language: 'es',
      title,
      paragraphs: [title, ...texts].map((text, at) => ({ text, role: at === 0 ? 'headline' : 'text' })),
    });
    const entities = entitiesOf(article, ...ENTITIES, 'person: Ana Ruiz').map((one) =>
      one.title === 'Ana Ruiz' ? { ...one, role: 'mujer de Peter Lind' } : one,
    );
    expect(compileRead(article, sentencesOf(article), entities).facts.at(-1)?.card).toBe('anna-roth');
  });
  it.each([
    ['El país registró 40 casos en mayo.', 'Armenia lo hizo', 'armenia'],
    ['La localidad registró 40 casos en mayo.', 'Kovin lo hizo', 'kovin'],
    ['La selección femenina ganó en mayo la copa.', 'Armenia lo hizo', 'armenia'],
    ['El gobierno rechazó en mayo los planes de Kovin Rail.', 'Armenia lo hizo', 'armenia'],
    [
      'El conjunto tarso es séptimo, mientras que Orsa Rail es último.',
      'Kovin Rail golea a Orsa Rail',
      'kovin-rail',
    ],
  ])('is which place or club a Spanish headline names: %s', (text, headline, card) => {
    expect(read(['Llovió.', text], headline, 'es')).toMatchObject({ card, doubts: [] });
  });
  it.each([
    ['18 de abril, en la sala de Kovin Rail tuvo que ser aplazada', 0, 'kovin-rail'],
    [
      `18 de abril, en la sala de Kovin Rail tuvo que ser aplazada${' por la lluvia'.repeat(21)}`,
      0,
      'kovin-rail',
    ],
    [`18 de abril, en la sala de Kovin Rail tuvo que ser aplazada${' por la lluvia'.repeat(28)}`, 0, null],
    ['18 de abril, en la sala de Kovin Rail tuvo que ser aplazada', 1, '? kovin-rail'],
    [`18 de abril, en la sala de Kovin Rail tuvo que ser aplazada${' por la lluvia'.repeat(20)}`, 1, null],
  ])('is whom the headline names, of a Spanish lead: %s %i', (text, before, card) => {
    const texts = [
      ...Array<string>(before).fill('Llovió.'),
      `Por falta de pan la gala de este martes, ${text}.`,
    ];
    const article = articleOf(texts, { language: 'es' });
    const headline = { text: 'Kovin Rail aplaza la gala', role: 'headline' as const };
    const whole = { ...article, title: headline.text, paragraphs: article.paragraphs.with(0, headline) };
    const { facts } = compileRead(whole, sentencesOf(whole), entitiesOf(whole, ...ENTITIES));
    const [fact] = facts;
    expect(fact ? `${fact.doubts.length > 0 ? '? ' : ''}${fact.card}` : null).toBe(card);
  });
  it('is said on the day that opens a Spanish sentence, over eight words', () => {
    const text = 'Anoche, en una carta larga escrita a Lind incluso admitió que el puente es caro.';
    expect(read([`Anna Roth cerró el puente de Kovin. ${text}`], 'Un tren cambia', 'es')).toMatchObject({
      stated: { date: '2024-05-14' },
      about: null,
    });
  });
  it('says a Spanish quotation whom alone a paragraph of one sentence names', () => {
    const quote = '“El puente de Kovin cuesta 40 euros”, precisó.';
    expect(
      read(
        ['El plan fue presentado por la alcaldesa Anna Roth, quien pide datos.', quote],
        'Un tren cambia',
        'es',
      ),
    ).toMatchObject({
      card: 'anna-roth',
      doubts: [],
    });
  });
  it('is not told of a country where a Spanish clause has it only by the way', () => {
    const text = 'No hubo forma contra Zelnik, donde la selección perdió su billete.';
    expect(read(['Llovió.', text], 'Armenia lo hizo', 'es')).toMatchObject({ card: 'zelnik', doubts: [{}] });
  });
  it('is no town where the headline names a country', () => {
    expect(read(['Llovió.', 'La localidad registró 40 casos en Kovin.'], 'Armenia lo hizo', 'es').card).toBe(
      'kovin',
    );
  });
  it.each([
    ['La Corte europea condenó a Peter Lind en mayo.', 'Tribunal Europeo de Derechos Humanos'],
    ['El Ejecutivo comunitario multó a Peter Lind en mayo.', 'Comisión Europea'],
  ])('is what Spanish papers call so: %s', (text, title) => {
    const article = articleOf([`Llovió. La ${title} y el ${title} callan.`, text], { language: 'es' });
    const entities = entitiesOf(article, `institution: ${title}`, 'person: Peter Lind');
    const { facts } = compileRead(article, sentencesOf(article), entities);
    expect(facts.at(-1)).toMatchObject({ card: entities[0]!.id, doubts: [] });
  });
  it.each([
    ['En Kovin, cada casa perdió 27,2% y nadie habló.', 0],
    ['En Kovin, cada casa perdió mucho y nadie habló.', 1],
    ['Con el cambio anunciado, Anna Roth mantendrá su visita a Kovin.', 0],
  ])('asks for no more than a reader does in Spanish: %s', (text, doubts) => {
    expect(read(['Llovió.', text], 'Nada pasa', 'es').doubts).toHaveLength(doubts);
  });
  it('takes “esta temporada” for a time', () => {
    const text = 'A lo largo de esta temporada han muerto 40 lobos cerca de Kovin.';
    expect(read(['Llovió.', text], 'Nada pasa', 'es').doubts).toEqual([{ of: 'topic' }]);
  });
  it.each([
    ['Tras el lunes, en Kovin se registraron tres temblores.', 0],
    ['Tras la caída, se recibieron 40 llamadas en Kovin.', 0],
    ['Tras el lunes, en Kovin se compraron tres barcos.', 1],
  ])('is not asked of where something happened: %s', (text, doubts) => {
    const fact = read(['Llovió.', text], 'Un tren cambia', 'es');
    expect(fact.card).toBe('kovin');
    expect(fact.doubts).toHaveLength(doubts);
  });
  it.each([
    ['Anna Roth dijo que el puente de Zelnik costó 40 euros a la empresa.', '“la empresa”: Kovin Rail'],
    ['Anna Roth admitió que la empresa que contrató vendió el puente de Zelnik.', null],
  ])('is no Spanish one of which a clause tells which it is: %s', (text, note) => {
    expect(ownNote(read(['Llovió.', text], 'Kovin Rail cambia', 'es').note)).toBe(note);
  });
  it('is what a Spanish statement is about that names others by the way', () => {
    const text = 'El cambio –que será mostrado a Anna Roth– costó 40 euros a la empresa.';
    expect(read(['Llovió.', text], 'Kovin Rail cambia', 'es')).toMatchObject({
      card: 'kovin-rail',
      doubts: [],
    });
    expect(read(['Llovió.', text], 'Un tren cambia', 'es').doubts).toEqual([{ of: 'topic' }]);
  });
  it('is who speaks, and whose card it is', () => {
    const fact = read(
      ['It rained.', 'The company said it would open a line in May.'],
      'Kovin Rail cuts jobs',
    );
    expect(fact).toMatchObject({
      card: 'kovin-rail',
      saidBy: { card: 'kovin-rail' },
      doubts: [],
      note: null,
    });
  });
});

it('takes “it” for the body that the headline names', () => {
  const text = 'Kovin Rail sold 40 trains to Orsa Rail. It has lost 40 euros since May.';
  const read = (headline: string) => {
    const article = articleOf([], {
      title: headline,
      paragraphs: [headline, text].map((text, at) => ({ text, role: at === 0 ? 'headline' : 'text' })),
    });
    const { facts } = compileRead(article, sentencesOf(article), entitiesOf(article, ...ENTITIES));
    return facts.at(-1)!.doubts.length;
  };
  expect([read('Kovin Rail sells trains'), read('Trains sold')]).toEqual([0, 1]);
});

it('takes “the force” for the police beside it', () => {
  const article = articleOf([
    'Peter Lind, of Orsa Police, left Kovin in May. He said the force had lost 40 cars.',
  ]);
  const names = ['person: Peter Lind', 'institution: Orsa Police', 'place: Kovin'];
  const { facts } = compileRead(article, sentencesOf(article), entitiesOf(article, ...names));
  expect(facts.at(-1)).toMatchObject({ note: '“the force”: Orsa Police', doubts: [] });
});

describe('whom the paragraph behind the first one names', () => {
  it.each([
    ['A teacher has been jailed for a year in Kovin.\nAnna Roth, 52, left Kovin in May.', 'anna-roth'],
    [
      'A teacher who stole cash, cars and a mill in Kovin was fined.\nAnna Roth, 52, left Kovin in May.',
      'anna-roth',
    ],
    ['A teacher who stole it was fined in Kovin.\nAnna Roth, 52, left Kovin in May.', 'anna-roth'],
    ['A woman was jailed for a year in Kovin.\nAnna Roth, 52, left Kovin in May.', 'anna-roth'],
    ['A man was jailed for a year in Kovin.\nAnna Roth, 52, left Kovin in May.', 'kovin'],
    ['A teacher has been stabbed by a man in Kovin.\nAnna Roth, 52, left Kovin in May.', 'kovin'],
    ['A bridge was awarded a prize in Kovin.\nAnna Roth, 52, left Kovin in May.', 'kovin'],
    ['A teacher has been jailed in Kovin.\nAnna Roth left Kovin in May.', 'kovin'],
    ['A teacher has been jailed in Kovin.\nIt rained. Anna Roth, 52, left Kovin in May.', 'kovin'],
  ])('%s', (text, card) => {
    const article = articleOf(text.split('\n'));
    const { facts } = compileRead(article, sentencesOf(article), entitiesOf(article, ...ENTITIES));
    expect(facts[0]?.card).toBe(card);
  });
});

describe('who speaks for a body that the text names', () => {
  it.each([
    ['en', 'Kovin Rail lost money. A company spokesman said the trains were late.', 'kovin-rail'],
    ['en', 'Kovin Rail lost money. Company officials said they were late.', 'kovin-rail'],
    ['en', 'Kovin Rail lost money. A spokesman for the company said the trains were late.', 'kovin-rail'],
    ['en', 'Anna Roth lost money. A company spokesman said the trains were late.', undefined],
    ['de', 'Kovin Rail verlor Geld. Eine Sprecherin des Unternehmens sagte, dass Züge fahren.', 'kovin-rail'],
    ['es', 'Kovin Rail perdió dinero. Un portavoz de la empresa dijo que hay trenes.', 'kovin-rail'],
    ['ru', 'Kovin Rail теряет деньги. Представитель компании заявил, что поезда ходят.', 'kovin-rail'],
    // A sentence without anybody in between leaves it the same.
    ['en', 'Kovin Rail lost money. Few came.\nThe company said trains were late.', 'kovin-rail'],
    // What oversees firms is none.
    ['en', 'Kovin Rail lost money. The regulator said the trains were late in May.', undefined],
    ['en', 'Kovin Rail lost money. Anna Roth blamed the regulator for 40 late trains.', 'anna-roth'],
    // “As” tells of a time here, not who says it.
    ['en', 'Anna Roth left Kovin as Peter Lind told Kovin Rail that it was late.', 'anna-roth'],
  ])('%s: %s', (language, text, card) => {
    const article = articleOf(text.split('\n'), { language });
    const { facts } = compileRead(article, sentencesOf(article), entitiesOf(article, ...ENTITIES));
    const last = facts.findLast(({ quote }) => text.endsWith(quote.exact));
    expect(last?.card).toBe(card);
  });
});

describe('places that only say where', () => {
  it.each([
    ['Shares in Kovin Rail fell in early trading in Kovin on Monday.', 'kovin-rail'],
    ['Restorers in Kovin have found a work by Peter Lind.', 'peter-lind'],
    ['Residents in Kovin have found a work by Peter Lind.', 'kovin peter-lind'],
    ['Kovin Rail closed a plant in Orsa, 30 miles north of Kovin.', 'kovin-rail'],
    ['A bridge 30 miles north of Kovin fell in May.', 'kovin'],
    ['The Kovin carmaker Orsa Rail sold a bridge.', 'orsa-rail'],
    ['Orsa Rail, the Kovin railway company, sold a bridge.', 'orsa-rail'],
    ['The Kovin council sold a bridge to Orsa Rail.', 'kovin orsa-rail'],
    ['Orsa Rail of Kovin sold a bridge.', 'orsa-rail'],
    ['Orsa Rail sold a bridge to Peter Lind, who lives in Kovin.', 'orsa-rail peter-lind'],
    ['Kovin, Armenia and Zelnik sold a bridge.', 'armenia kovin zelnik'],
    ['Orsa Rail sold bridges in Kovin, Armenia, in May.', 'kovin orsa-rail'],
    ['Following Peter Lind, Kovin was given a bridge.', 'kovin peter-lind'],
    ['Armenia’s Kovin envoy, Anna Roth, sold a bridge.', 'anna-roth armenia'],
    ['Traders in Kovin sold bridges in May.', ''],
    ['Kovin Rail said its shares fell 3% in Zelnik.', 'kovin-rail'],
  ])('%s', (text, cards) => {
    expect(cardsOfLast(text)).toBe(cards);
  });
});

describe('the place of the headline', () => {
  it.each([
    ['Nine people died when a boat on its way to Kovin sank off the Armenian coast.', 'armenia'],
    ['Nine people died when a boat on its way to Kovin sank off the coast.', 'kovin'],
    ['Meadows on the Armenian coast are old, according to a survey by Kovin Rail.', 'armenia'],
  ])('is told by its adjective: %s', (text, card) => {
    const paragraphs = [
      { text: 'Shipwreck in Armenia kills nine', role: 'headline' as const },
      { text, role: 'text' as const },
    ];
    const article = articleOf([], { paragraphs });
    const { facts } = compileRead(article, sentencesOf(article), entitiesOf(article, ...ENTITIES));
    expect(facts.map((fact) => fact.card)).toEqual([card]);
  });
});

describe('whom and what who speaks tells of', () => {
  it.each([
    ['A Kovin Rail spokeswoman, Anna Roth, said the bridge in Kovin was old.', 'anna-roth kovin kovin-rail'],
    ['Anna Roth, who chairs Kovin Rail, said the bridge in Kovin was old.', 'anna-roth kovin'],
    ['Anna Roth told Peter Lind that he had sold 40 bridges.', 'anna-roth peter-lind'],
    ['Anna Roth told Peter Lind that Kovin Rail had sold 40 bridges.', 'anna-roth kovin-rail'],
    [
      'Anna Roth founded Orsa Rail and told banks that Kovin Rail would pay.',
      'anna-roth kovin-rail orsa-rail',
    ],
  ])('%s', (text, cards) => {
    expect(cardsOfLast(text)).toBe(cards);
  });
});

/** Cards that the last fact of a text stands on, in the alphabet’s order. */
function cardsOfLast(text: string): string {
  const article = articleOf([text]);
  const { facts } = compileRead(article, sentencesOf(article), entitiesOf(article, ...ENTITIES));
  const { card, text: words = [], saidBy, also = [] } = facts.at(-1) ?? {};
  const linked = words.flatMap((piece) => (typeof piece === 'string' ? [] : [piece.card]));
  return [...new Set([card, saidBy?.card, ...linked, ...also].filter((id) => id != null))].sort().join(' ');
}

describe('what the text calls a body before its name', () => {
  const ENTITIES = ['body: KGL', 'body: Kubinbahn', 'person: Anna Roth; Roth'];
  it.each([
    [
      'de',
      'Die Lokführergewerkschaft KGL bestreikt die Kubinbahn. Die Züge stehen von Mittwoch an, teilte die Gewerkschaft mit.',
      'kgl',
      null,
    ],
    [
      'de',
      'Die Lokführergewerkschaft KGL ruft zum Streik auf. Vorstand Anna Roth sagte, das Unternehmen habe vier Prozent geboten.',
      'anna-roth',
      null,
    ],
    [
      'en',
      'The rail union KGL went on strike at Kubinbahn in May. The union said 40 trains had stopped.',
      'kgl',
      null,
    ],
  ])('%s: %s', (language, text, card, note) => {
    const article = articleOf([text], { language, title: 'KGL', published: '2024-05-15' });
    const { facts } = compileRead(article, sentencesOf(article), entitiesOf(article, ...ENTITIES));
    const last = facts.findLast(({ quote }) => text.endsWith(quote.exact));
    expect({ card: last?.card, note: last?.note }).toEqual({ card, note });
  });
});

it.each([
  ['ZQ-4 was licensed from Kovin Rail in 2019.', 'kovin-rail', 0],
  ['ZQ-4 was sold with 40 Kovin Rail shares in 2019.', 'zq-4', 1],
  ['ZQ-4 was tested in Kovin in 2019.', 'zq-4', 1],
  ['ZQ-4 said in May that Kovin Rail had paid.', 'kovin-rail', 0],
])('what is about something of no certain kind stands under what is certain: %s', (text, card, doubts) => {
  const article = articleOf([text]);
  const open = entitiesOf(article, 'body: ZQ-4').map((one) => ({
    ...one,
    doubt: { of: 'kind', guess: null } as const,
  }));
  const { facts } = compileRead(article, sentencesOf(article), [
    ...open,
    ...entitiesOf(article, ...ENTITIES),
  ]);
  expect(facts.map((fact) => [fact.card, fact.doubts.length])).toEqual([[card, doubts]]);
});

describe('an opinion piece', () => {
  const doubtsOf = (texts: string[], part = {}) => {
    const article = articleOf(texts, part);
    const { facts } = compileRead(article, sentencesOf(article), entitiesOf(article, ...ENTITIES));
    return facts.map(({ doubts }) => doubts.some(({ of }) => of === 'opinion'));
  };
  const TEXTS = [
    'Kovin Rail is a company that nobody in the town believes.',
    'Kovin Rail closed the bridge in May 2019 for a year.',
    'Anna Roth said the company was a company like others.',
  ];

  it('sets aside what it says for itself, without a figure or a date', () => {
    expect(doubtsOf(TEXTS, { opinion: true })).toEqual([true, false, false]);
    expect(doubtsOf(TEXTS)).toEqual([false, false, false]);
  });

  it('is told by an author who speaks of himself', () => {
    const own = ['I saw it.', 'I’ve been there.', 'So I went.'];
    expect(doubtsOf([...TEXTS, ...own])).toEqual([true, false, false]);
    expect(doubtsOf([...TEXTS, '“I saw it.”', '“I’ve been there.”', '“So I went.”'])).not.toContain(true);
    expect(
      doubtsOf([...TEXTS, 'Then Carlos I left.', 'World War I ended.', 'King Karl I died.']),
    ).not.toContain(true);
  });
});

describe('demonstratives that begin a sentence', () => {
  it.each([
    ['That’s what Kovin Rail wants, though it has no money for it.', true],
    ['This raises questions about Kovin Rail and the bridge.', true],
    ['That poses a problem for Kovin Rail: the bridge is old.', true],
  ])('%s', (text, isOpen) => {
    const article = articleOf([text]);
    const { facts } = compileRead(article, sentencesOf(article), entitiesOf(article, ...ENTITIES));
    expect(facts.map(({ doubts }) => doubts.some(({ of }) => of === 'reference'))).toEqual([isOpen]);
  });
});

describe('a doubt names a pointing word with its noun', () => {
  it.each([
    ['Anna Roth said that those costs would rise in 2025.', ['those costs']],
    ['Those new costs rose by 10 per cent, Anna Roth said.', ['Those new costs']],
    ['“Those costs are too high for Kovin,” Anna Roth said.', ['Those costs']],
    ['“That was dear for Kovin,” Anna Roth said.', ['That']],
    ['Anna Roth said this would cost Kovin 10 million euros.', ['this']],
    ['„Diese Kosten sind für Kovin zu hoch“, sagte Anna Roth.', ['Diese Kosten'], 'de'],
    ['„Das ist für Kovin zu teuer“, sagte Anna Roth.', ['Das'], 'de'],
    ['«Эти расходы для города слишком велики», — сказала Anna Roth.', ['Эти расходы'], 'ru'],
    ['«Это слишком дорого для города», — сказала Anna Roth.', ['Это'], 'ru'],
  ])('%s', (text, open, language = 'en') => {
    const article = articleOf([text], { language });
    const { facts } = compileRead(article, sentencesOf(article), entitiesOf(article, ...ENTITIES));
    const words = facts.flatMap(({ doubts }) => doubts.map((doubt) => ('word' in doubt ? doubt.word : '')));
    expect(words).toEqual(open);
  });
});

it('tells nothing of who wrote the article', () => {
  const texts = ['Anna Roth writes about Kovin and its bridges.', 'Peter Lind paid for the bridge in Kovin.'];
  const article = articleOf(texts, { author: 'Anna Roth and Tom Weber' });
  const { facts } = compileRead(article, sentencesOf(article), entitiesOf(article, ...ENTITIES));
  expect(facts.map(({ card }) => card)).toEqual(['peter-lind']);
});

describe('what the subject does something to', () => {
  it.each([
    ['Anna Roth unveiled it at the museum in Kovin.', ['it']],
    ['Anna Roth praised him on Sunday as a friend of Kovin.', ['him']],
    ['Anna Roth declined to sell them in Kovin.', ['them']],
    ['Anna Roth made it clear that Kovin would pay.', []],
    ['Anna Roth found her book in Kovin in 2019.', []],
  ])('%s', (text, open) => {
    const article = articleOf([text]);
    const { facts } = compileRead(article, sentencesOf(article), entitiesOf(article, ...ENTITIES));
    const [{ doubts }] = facts as [(typeof facts)[0]];
    expect(doubts.flatMap((doubt) => (doubt.of === 'reference' ? doubt.word : []))).toEqual(open);
  });
});

it('is no speaker that may be none, where another thing is named', () => {
  const texts = ['A crash in Kovin', 'Five people were hurt in Kovin on Tuesday, according to Kovin Rail.'];
  const article = articleOf([], {
    paragraphs: texts.map((text, at) => ({ text, role: at === 0 ? 'headline' : 'text' })),
  });
  const entities = entitiesOf(article, ...ENTITIES).map((entity) =>
    entity.title === 'Kovin Rail' ? { ...entity, doubt: { of: 'kind', guess: null } as const } : entity,
  );
  const { facts } = compileRead(article, sentencesOf(article), entities);
  expect(facts).toMatchObject([{ card: 'kovin', saidBy: { card: 'kovin-rail' }, doubts: [] }]);
});

it('is what alone is named, if the headline names it, where no list has the verb', () => {
  const cardsOf = (...texts: string[]) => {
    const article = articleOf([], {
      paragraphs: texts.map((text, at) => ({ text, role: at === 0 ? 'headline' : 'text' })),
    });
    const { facts } = compileRead(article, sentencesOf(article), entitiesOf(article, ...ENTITIES));
    return facts.map(({ card, doubts }) => `${doubts.length > 0 ? '? ' : ''}${card}`);
  };
  const text =
    'On Kovin, hills spew oil like naphtha - which is dear at home - in thick drops due to the cold.';
  expect(cardsOf('A map of Kovin', text)).toEqual(['kovin']);
  expect(cardsOf('A new map', 'It rained.', text)).toEqual(['? kovin']);
});

// Below a subject that names nobody: under whom the sentence has as who or what something is done to, not by the way.
it.each([
  ['Officials evacuated Orsa in May.', 'orsa'],
  ['Officials drove home from Orsa in May.', '? orsa'],
  ['A guard thanked Peter Lind in May.', 'peter-lind'],
  ['A guard laughed at Peter Lind in May.', '? peter-lind'],
  ['A bridge was built by Orsa Rail in May.', 'orsa-rail'],
  ['Un festival premió en mayo a la actriz Anna Roth.', 'anna-roth', 'es'],
  ['Un festival ardió en mayo junto a Anna Roth.', '? anna-roth', 'es'],
  ['Un estudio de los gatos en Orsa halló 40 trenes.', '? orsa', 'es'],
  ['Un puente –que será mostrado en mayo a la alcaldesa, Anna Roth–, costó 40 euros.', '? anna-roth', 'es'],
])('beside nobody: %s', (text, card, language = 'en') => {
  const article = articleOf(['It rained.', text], { language });
  const entities = entitiesOf(article, ...ENTITIES, 'place: Orsa');
  const { facts } = compileRead(article, sentencesOf(article), entities);
  expect(facts.map((fact) => `${fact.doubts.length > 0 ? '? ' : ''}${fact.card}`)).toEqual([card]);
});

it.each([
  ['La poeta murciana Nelkara Tarso', 'El autor'],
  ['El tenista murciano Nelkar Tarso', 'La autora'],
])('Spanish “%s” is no “%s”', (name, noun) => {
  const text = `${name} llegó ayer. ${noun} de dos libros vendió 40 cartas.`;
  const article = articleOf([text], { language: 'es' });
  const person = name.split(' ').slice(-2).join(' ');
  const { facts } = compileRead(article, sentencesOf(article), entitiesOf(article, `person: ${person}`));
  expect(facts.filter(({ sentence }) => sentence.start > 0)).toEqual([]);
});

it('Spanish “De Villar”, at the front, is Ana de Villar', () => {
  const article = articleOf(['Peter Lind vino.', 'De Villar vendió 40 trenes en mayo.'], { language: 'es' });
  const entities = entitiesOf(article, ...ENTITIES, 'person: Ana de Villar; Villar');
  expect(compileRead(article, sentencesOf(article), entities).facts).toMatchObject([
    { card: 'ana-de-villar', doubts: [] },
  ]);
});
