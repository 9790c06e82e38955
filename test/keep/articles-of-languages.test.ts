// Entities and facts together: what short articles compile to.
import { describe, expect, it } from 'vitest';
import { cardsOf } from '../../src/deck/facts.ts';
import { compileArticle } from '../../src/keep/compile.ts';
import type { Compiled, KeptFact } from '../../src/keep/types.ts';
import { articleOf } from './article.ts';

/**
 * By language: an article, its paragraphs parted by ` ¶ ` and the headline first, and its facts: the cards that it stands on, behind `?` if it is in
 * doubt; ` < ` who says it; ` @ ` what time it is about.
 */
const CASES: Readonly<Record<string, readonly (readonly [text: string, ...facts: string[]])[]>> = {
  en: [
    [
      'Orsa Steel cuts 40 jobs ¶ Orsa Steel will cut 40 jobs in May. ¶ It rained. ¶ Output slipped 9% to 40 tonnes. ¶ Nobody was surprised.',
      'Orsa Steel @ 2027-05',
    ],
    [
      'Orsa Steel cuts 40 jobs ¶ Orsa Steel will cut 40 jobs in May. ¶ It rained. ¶ Ships used 22 tonnes of oil. ¶ Nobody was surprised.',
      'Orsa Steel @ 2027-05',
    ],
    [
      'Orsa Steel cuts 40 jobs ¶ Orsa Steel will cut 40 jobs in May. ¶ Mara Tarsk sang in the rain. ¶ Some 30 people sang.',
      'Orsa Steel @ 2027-05',
      'Mara Tarsk',
    ],
    [
      'Fire in Kovin ¶ A fire has destroyed a barn in Kovin. ¶ It rained. ¶ It rained. ¶ The blaze destroyed 40 homes. ¶ Some 30 people sang.',
      'Kovin',
      '? Kovin',
    ],
  ],
  de: [
    // “Der NATO-Chef” is who alone has an office of it; by age nobody is called who speaks for an office.
    [
      'Rat tagt ¶ NATO-Generalsekretär Peter Lind kam nach Köln. ¶ Nach Bonn fuhr der NATO-Chef erst 2019. ¶ Das war es.',
      'Peter Lind + NATO + Köln',
      'Peter Lind + NATO',
    ],
    [
      'Urteil ¶ Das sei Betrug gewesen, sagte Richter Peter Lind in Köln. Der 52-Jährige nahm das Urteil ruhig auf. ¶ Das war es.',
      'Peter Lind < Peter Lind',
    ],
  ],
  ru: [
    // A life: who is left out, a pronoun behind a time, «ему», a trade and kin without a name
    [
      'Умер гидролог Пётр Тарский ¶ Гидролог Пётр Тарский умер в Перми в воскресенье. ¶ Он родился в 1940 году в Омске. Отец утонул под Псковом в 1943 году. Молодой гидролог два года работал в Сочи. С 1981 по 1998 год возглавлял кафедру озёр; потом его сменил коллега, Леонид Линд. ¶ В 1988 году он одним из первых переплыл озеро Байкал. ¶ В 2011 году губернатор Олег Орлов вручил ему премию в Томске.',
      'Пётр Тарский + Пермь @ 2026-11-22',
      'Пётр Тарский @ 1940',
      'Пётр Тарский @ 1943',
      'Пётр Тарский',
      'Пётр Тарский + Леонид Линд @ 1981/1998',
      'Пётр Тарский @ 1988',
      'Олег Орлов + Пётр Тарский @ 2011',
    ],
    // No life: kin, «он» behind a sentence with somebody of whom no name tells
    [
      'Мост в Омске ¶ Мост в Омске открыл Пётр Линд. ¶ Отец погиб под Псковом, и дом продали. ¶ Тренер сборной остался доволен. Он уехал в Томск.',
      'Омск + Пётр Линд',
      '? Псков',
    ],
    // «Его принял», «в мае актриса сыграла», who is left out before a preposition; what opens with «Тогда», «Стороны», «Ему»; where shares trade
    [
      'Визит в Минск ¶ Министр Пётр Линд находится в Минске. Его принял в Минске Олег Орлов. ¶ Ему Анна Тарская отдала книгу в Минске, сообщает ТАСС. ¶ Тогда Пётр Линд объяснил отказ тем, что завод закрыли в 2021 году. ¶ Стороны обсудили поставки в Минск. ¶ Акции на Московской бирже подешевели на 4%. ¶ Олег Орлов обещал, что мост в Минске откроют в июне.',
      'Пётр Линд + Минск',
      'Пётр Линд + Минск + Олег Орлов',
      '? Анна Тарская + Минск + ТАСС < ТАСС',
      '? Пётр Линд @ 2021',
      '? Минск',
      'Олег Орлов + Минск < Олег Орлов @ 2027-06',
    ],
    [
      'Умерла Анна Тарская ¶ Актриса Анна Тарская умерла в Омске. ¶ Анна Тарская родилась в Омске. В 1958 году приехала в Москву и поступила в театр. За десять лет актриса сыграла 70 ролей. В 1975 году её приняли в театр «Орса». Она вела занятия в Омске. Ей помогала дочь.',
      'Анна Тарская + Омск',
      'Анна Тарская + Омск',
      'Анна Тарская @ 1958',
      'Анна Тарская',
      'Анна Тарская @ 1975',
      'Анна Тарская + Омск',
    ],
    // Whom the headline names before a colon
    [
      'Анна Тарская: «Моста в Омске не будет» ¶ Мэр Омска Анна Тарская рассказала о мосте. ¶ «В Омске нет денег на новый мост через реку. В таком городе мосты стоят лет сорок и больше».',
      'Анна Тарская',
      'Анна Тарская + Омск < Анна Тарская',
    ],
    // What is no source, no day, nothing of a body
    [
      'Коровы в Омске ¶ По официальным данным больную корову в Омске убили в мае 2025 года (по данным «Орсинвеста», таких коров больше). ¶ Вакцина в Омске действует через две недели после укола. ¶ Напавший жаловался, что его лишили прав по конвенции ООН о правах инвалидов. ¶ Чемпион Европы Пётр Линд живёт в Омске.',
      'Омск + Орсинвеста @ 2025-05',
      'Омск',
      'Пётр Линд + Омск',
    ],
    [
      'Orsa Post: коровы ушли ¶ Как пишет Orsa Post, коровы ушли в Омск. ¶ У 30 коров нашли симптомы болезни.',
      'Омск + Orsa Post < Orsa Post',
    ],
    // «ему», below a sentence on whom others do something to; a time behind who speaks; an office behind a time
    [
      'Арест в Омске ¶ Полиция Омска задержала Петра Линда 5 мая 2025 года. Ему грозит до десяти лет тюрьмы. ¶ Мост в Омске закрыли из-за трещин, пояснил МИД накануне. ¶ В конце мая губернатор подписал соглашение с банком «Орсинвест» о мосте. ¶ Анна Тарская пока не знает, когда мост в Омске откроют.',
      'Омск + Петр Линд @ 2025-05-05',
      'Петр Линд',
      'МИД + Омск < МИД',
      'Орсинвест @ 2026-05',
      'Анна Тарская + Омск',
    ],
    [
      'Мост в Омске ¶ Мост в Омске закрыли, передает Kovin.com. ¶ Как пояснила жена мэра Омска, мост откроют в июне. ¶ Торги акциями холдинга «Орса» были остановлены, такая мера носит временный характер. ¶ «В ситуации, когда цены растут, мост в Омске никому не нужен», — сказал Пётр Линд.',
      'Омск + Kovin.com < Kovin.com',
      'Омск < жена мэра Омска @ 2027-06',
      'Орса',
      'Пётр Линд + Омск < Пётр Линд',
    ],
    [
      'Глеб Тарсков: «Я ухожу» ¶ Мы встретились с Глебом Тарсковым в Омске. ¶ — Где я вас видел? ¶ — Первая операция была в Тюмени в 2010 году. О Тюмени. ¶ — Когда я вас увижу? ¶ — Холдинг «Орса» купит стадион в Перми в июне. ¶ — Я вам верю. ¶ Тарсков провёл 702 матча.',
      'Глеб Тарсков < Глеб Тарсков @ 2010',
      'Глеб Тарсков + Орса < Глеб Тарсков @ 2026-06',
      'Глеб Тарсков',
    ],
    [
      'Суд в Омске ¶ Пётр Линдов уехал в Тюмень. ¶ Глеб Тарсков построил дома там, где закон это запрещал. ¶ Глеб Тарсков обжалует приговор в этой части. ¶ В списке его побед нет побед над Глебом Тарсковым в 2015 году.',
      'Пётр Линдов + Тюмень',
      'Глеб Тарсков',
      '? Глеб Тарсков',
      '? Глеб Тарсков @ 2015',
    ],
    [
      'Умер Глеб Тарсков ¶ Режиссер Глеб Тарсков скончался в Омске в среду, сообщила его дочь, актриса Вера Тарскова. ¶ Тарсков родился в 1948 году. ¶ В Пермь режиссер вернулся в 1983 году. За это время он поставил 58 спектаклей.',
      'Глеб Тарсков + Омск + Вера Тарскова < Вера Тарскова @ 2026-11-18',
      'Глеб Тарсков @ 1948',
      'Глеб Тарсков @ 1983',
      'Глеб Тарсков',
    ],
    [
      'Суд в Омске ¶ Константин Тарсков был задержан в марте 2025 года. В отношении него расследуется дело. По версии Следственного комитета, за эти услуги он получил 45 млн рублей.',
      'Константин Тарсков @ 2025-03',
      'Константин Тарсков + Следственный комитет < Следственный комитет',
    ],
    [
      'Взрыв в Омске ¶ Глава МЧС Александр Тарсков вылетел в Омск. Ночью он доложил, что поиски ведут 340 спасателей.',
      'Александр Тарсков + МЧС + Омск',
      'Александр Тарсков < Александр Тарсков',
    ],
    [
      'Траур в Омске ¶ Губернатор Алексей Тарсков объявил траур в Омске. Семьям выплатят деньги. «Дом мы строить не будем, все жители получат квартиры в Омске», — написал он.',
      'Алексей Тарсков + Омск < Алексей Тарсков',
      'Алексей Тарсков + Омск < Алексей Тарсков',
    ],
    [
      'Траур в Омске ¶ Губернатор Алексей Тарсков объявил траур в Омске. ¶ В 2020 году завод «Омсктранс» продали. Губернатор пообещал вернуть его области.',
      'Алексей Тарсков + Омск < Алексей Тарсков',
      'Омсктранс @ 2020',
      'Алексей Тарсков',
    ],
    [
      'Число погибших при взрыве в Перми выросло ¶ Об этом сообщили в МЧС. ¶ Взрыв прогремел в пятницу в 5:40 на третьем этаже. ¶ Вчера в Перми было тихо. ¶ Похожий взрыв в 2015 году унес пять жизней.',
      '? Пермь @ 2026-11-20',
      'Пермь @ 2026-11-23',
    ],
    [
      'Умер Глеб Тарсков ¶ Художественный руководитель театра Валерий Линд рассказал, что в 2003 году приглашал режиссера в Пермь, но тот отказался.',
      'Валерий Линд < Валерий Линд',
    ],
    [
      'Умерла Галина Тарская, тренер ¶ Чемпионка Галина Тарская умерла в Перми в воскресенье, сообщила федерация лыж. ¶ Тарская родилась в 1956 году. Лыжами занялась в 1974 году у тренера Леонида Линда. В 1981 году она выиграла Кубок мира в Осло. ¶ Турнир памяти Тарской федерация намерена провести в марте 2027 года в Омске.',
      'Галина Тарская + Пермь < федерация лыж @ 2026-11-22',
      'Галина Тарская @ 1956',
      '? Леонид Линд @ 1974',
      'Галина Тарская @ 1981',
      'Галина Тарская @ 2027-03',
    ],
    [
      'Суд в Омске арестовал главу ведомства ¶ Суд в Омске молчит. ¶ Под стражей чиновник пробудет до 14 января. ¶ Инициативу вчера вновь поддержал Омский театр. Его директор Анна Линд сказала, что спектакль покажут в мае.',
      '? Омский театр @ 2026-11-23',
      'Анна Линд + Омский театр < Анна Линд @ 2027-05',
    ],
    // A paper that only hears
    [
      'Суд в Перми ¶ Завод в Перми закрыт. ¶ «Суд не разобрался в деле и не выслушал десять свидетелей аварии», — заявил РБК представитель завода.',
    ],
    [
      'Завод в Перми вырастет ¶ Завод «Пермхим» в Перми вырастет вдвое. ¶ «Нам нужна вода, которой в Перми не хватает десять лет», — пояснил предприниматель РБК. ¶ Украшения переданы в Пермский музей. ¶ Росморречфлот оценивает риск для 40 судов как низкий. ¶ К утру пассажиров доставили в Омск.',
      'Пермхим',
      'Пермь < предприниматель',
      '? Пермский музей',
      'Росморречфлот < Росморречфлот',
      '? Омск',
    ],
  ],
  es: [
    [
      'Muere Amparo Tarsa, arquitecta de escuelas ¶ La arquitecta Amparo Tarsa, autora de 40 escuelas y premiada en 2009, murió el domingo en Valencia, según informó su familia. Padecía una enfermedad desde 2022. ¶ Tarsa nació en Alcoy en 1939. En 1964 se licenció en la Escuela de Arquitectura de Barcelona, donde conoció a Luis Roth. Fundó en 1970 un estudio en Valencia.',
      'Amparo Tarsa + Valencia < su familia @ 2026-11-22',
      'Amparo Tarsa @ 2022',
      'Amparo Tarsa @ 1939',
      'Amparo Tarsa + Luis Roth @ 1964',
      'Amparo Tarsa + Valencia @ 1970',
    ],
    [
      'El PP recurre la ley ¶ El PP anunció que recurrirá la ley ante el Tribunal Constitucional. Su portavoz, Ester Tarsa, aseguró que la norma invade competencias.',
      'PP + Tribunal Constitucional < PP',
      'Ester Tarsa + PP < Ester Tarsa',
    ],
    [
      'El Congreso aprueba la ley de alquileres ¶ Para el diputado Gabriel Tarsa, la ley “llega cinco años tarde”.',
      'Gabriel Tarsa < Gabriel Tarsa',
    ],
    [
      'La Junta invertirá 40 millones en Soria ¶ Soria tendrá un museo en 2030, según anunció el consejero de Cultura y Turismo, Gonzalo Tarsa. ¶ La portavoz Ana Tarsa dijo en Soria que el dinero llegará en marzo.',
      'Soria + Gonzalo Tarsa < Gonzalo Tarsa @ 2030',
      'Ana Tarsa + Soria < Ana Tarsa @ 2027-03',
    ],
    [
      'El museo pierde visitas en Soria ¶ El empresario Luis Tarsa abrió el museo en Soria. “Creemos en el arte aun en un año difícil”, dijo el empresario en una conferencia en Soria.',
      'Luis Tarsa + Soria',
      'Luis Tarsa < Luis Tarsa',
    ],
    [
      'Muere el músico Efraín Tarsa ¶ El músico Efraín Tarsa murió el viernes en Mérida. ¶ “Se va el maestro de todos los que cantamos en Mérida”, escribió en la red social X el cantante Sergio Roth. ¶ El músico enseñó guitarra en el Centro de Bellas Artes. Allí formó a Ana Roth en 1974. Recibió en 2011 un premio en Mérida.',
      'Efraín Tarsa + Mérida @ 2026-11-20',
      'Sergio Roth + Mérida < Sergio Roth',
      'Efraín Tarsa',
      'Efraín Tarsa + Ana Roth @ 1974',
      'Efraín Tarsa + Mérida @ 2011',
    ],
    [
      'YPF halla gas ¶ El anuncio lo hizo ayer el presidente de YPF, Horacio Tarsa, en una conferencia. “Es el primer pozo de gas en aguas profundas de YPF”, afirmó.',
      'Horacio Tarsa + YPF < Horacio Tarsa',
    ],
    [
      'Al menos 34 muertos en el sur de Perú ¶ Al menos 34 personas murieron en Arequipa, informó este domingo el Instituto Nacional de Defensa Civil (Indeci). ¶ Más de 9.400 personas siguen en albergues. ¶ El Ejército llegó en 2015 a la zona.',
      'Instituto Nacional de Defensa Civil + Arequipa < Instituto Nacional de Defensa Civil',
      '? Perú',
      '? Ejército @ 2015',
    ],
    [
      'Canta Ana Roth en Mérida ¶ Ana Roth trabajó en Mérida hasta la muerte de su padre en 1992, y ahora trabaja en Arequipa.',
      'Ana Roth + Mérida + Arequipa',
    ],
    [
      'El Tarso FC, el club español que busca jugadores ¶ Con la llegada de YPF como inversor del Tarso FC, el club europeo busca 40 jugadores.',
      'Tarso FC + YPF',
    ],
    [
      'Sube el precio del gas ¶ El precio del gas sube en Perú. ¶ También dijeron que “no hay gas en Arequipa” e insistieron en que falta dinero.',
      'Perú',
      '? Arequipa',
    ],
    [
      'Suben los precios en Perú ¶ Los precios suben. En Chile cayó el empleo en mayo de 2026. ¶ Las solicitudes de ayuda disminuyeron de 12.747 a 12.580.',
      '? Chile @ 2026-05',
    ],
    [
      'Quejas en Soria ¶ Llovió. ¶ El organismo de cuenca, del que se ocupa el Ministerio de Cultura, contestó que envió 40 correos.',
      '? Ministerio de Cultura < El organismo de cuenca',
    ],
    // Who speaks: behind adjuncts, before what is said, left out
    // Who only says it is not what the article is about.
    [
      'Evacuan 40 casas por un incendio ¶ Ardió una casa, según han informado fuentes del Instituto Orsa de Soria. ¶ El incendio obligó a evacuar 40 casas.',
      'Instituto Orsa de Soria < fuentes del Instituto Orsa de Soria',
    ],
    [
      'Detenidos en Soria ¶ Los arrestos, según ha detallado este lunes en rueda de prensa el delegado del Gobierno en Soria, Luis Roth, se hicieron el 16 de noviembre en Tarsa.',
      'Luis Roth < Luis Roth @ 2026-11-16',
    ],
    [
      'Muere Ana Tarsa ¶ “Se va una voz de Soria”, escribió en su cuenta de X la ministra de Cultura y Deporte, Eva Roth.',
      'Eva Roth + Soria < Eva Roth',
    ],
    [
      'Un plan para Soria ¶ La alcaldesa de Soria, Ana Roth, relató que el consejero de Salud, Luis Tarsa, le dio el viernes las llaves de la planta. ¶ “Tuvimos ayer una reunión en Mérida”, aseguró. Desde la plaza anunció que Renfe pondrá 40 trenes.',
      'Ana Roth + Luis Tarsa < Ana Roth @ 2026-11-20',
      'Ana Roth < Ana Roth',
      'Renfe + Ana Roth < Ana Roth',
    ],
    [
      'El fiscal acusa a Luis Tarsa ¶ A pesar de que el Ministerio Fiscal mantiene el delito contra Luis Tarsa, ha retirado otro. Además, ha anunciado que pedirá 40.000 euros.',
      'Ministerio Fiscal + Luis Tarsa',
      'Ministerio Fiscal < Ministerio Fiscal',
    ],
    [
      'El plan de Luis Roth ¶ Un vecino relató que Luis Roth vivía en Soria desde 2014. “Vino de Mérida en un tren de Renfe”, aseguró.',
      'Luis Roth + Soria < Un vecino @ 2014',
      '? Luis Roth + Mérida + Renfe',
    ],
    [
      'La obra de Luis Roth ¶ “Luis entendía los edificios de Soria”, lo recordó su socia, Marta Tarsa. ¶ Fue profesor en Soria entre 1984 y 1990.',
      'Marta Tarsa + Luis Roth + Soria < Marta Tarsa',
      '? Marta Tarsa + Soria @ 1984/1990',
    ],
    [
      'Soria cierra su casco ¶ El alcalde de Soria, Samuel Roth, se comprometió a habilitar antes de febrero 400 plazas en Soria.',
      'Samuel Roth + Soria @ 2027-02',
    ],
    // What only looks like somebody who speaks
    [
      'Anulan un plan en Soria ¶ La sentencia, notificada este lunes en Soria, estima el recurso que presentó en 2022 la asociación Mar Abierto.',
      '? Soria + Mar Abierto',
    ],
    [
      'Ganó el Espanyol ¶ El secretario de Renfe apuntó directamente contra los que cerraron la línea de Soria.',
      '? Renfe + Soria',
    ],
    // Nouns for the only one who is named
    [
      'Soria tiene un museo ¶ El museo, que dirige desde 2014 Ana Roth, recibió a 40.000 personas en Soria. “El verano en Soria fue de récord”, dijo la directora.',
      'Ana Roth + Soria',
      'Ana Roth + Soria < Ana Roth',
    ],
    [
      'Navalia gana 40 millones ¶ La naviera Navalia ganó 40 millones en 2025. ¶ El grupo, que tiene astilleros en Bilbao, Vigo y Cartagena, contratará a 200 personas.',
      'Navalia @ 2025',
      'Navalia',
    ],
    [
      'Muere la actriz Ana Roth ¶ La actriz Ana Roth ha muerto en Soria, según el sindicato Orsa. ¶ Nacida en Mérida en 1934, debutó en Soria en 1952. Trabajó con Luis Tarsa y ganó un premio en 1968. ¶ El ministro de Cultura, Óscar Lind, viajó ayer a Soria. Será enterrada el jueves en Mérida.',
      'Ana Roth + Soria + Orsa < Orsa',
      'Ana Roth + Soria @ 1952',
      'Ana Roth + Luis Tarsa @ 1968',
      'Óscar Lind + Soria @ 2026-11-23',
      'Ana Roth @ 2026-11-26',
    ],
    [
      'Un juicio en Soria ¶ Ana Roth, de Soria, acudió con su abogado Luis Tarsa a Mérida en mayo. ¶ El letrado anticipó que irá a Mérida.',
      'Ana Roth + Soria + Luis Tarsa + Mérida @ 2026-05',
      'Luis Tarsa + Mérida < Luis Tarsa',
    ],
    ['El hielo ¶ Este año, el hielo de Soria midió 40 metros el 15 de mayo.', 'Soria @ 2026-05-15'],
    [
      'Un tren ¶ Luis Funes de Tarsa llegó ayer a Soria. ¶ En mayo Funes de Tarsa vendió 40 trenes a la ciudad.',
      'Luis Funes de Tarsa + Soria @ 2026-11-23',
      'Luis Funes de Tarsa @ 2026-05',
    ],
    [
      'Un joven muere en Soria ¶ Un joven murió en Soria el domingo. ¶ El guarda Luis Tarsa llegó pronto a Soria. ¶ El joven no llevaba consigo papeles ni teléfono.',
      'Soria @ 2026-11-22',
      'Luis Tarsa + Soria',
    ],
    [
      'Soria y el peso ¶ El peso cayó. ¶ Llovió. ¶ En Mérida abrió ayer una nueva oficina. Las ayudas a parados llegaron a 870.000. ¶ Asimismo, las ayudas bajaron a 12.500.',
      '? Mérida @ 2026-11-23',
    ],
    [
      'Muere la actriz Ana Roth ¶ La actriz Ana Roth murió el sábado, según su hija, Eva Roth. Padecía desde 2022 una enfermedad. ¶ Llovió mucho. ¶ En Soria estrenó 40 obras, entre ellas Mar (1978).',
      'Ana Roth + Eva Roth < Eva Roth @ 2026-11-21',
      'Ana Roth @ 2022',
      'Ana Roth',
    ],
    [
      'La Corte Suprema revisa un fallo ¶ La Corte Suprema revisará un fallo en mayo. ¶ Llovió. ¶ El alto tribunal aclaró que 40 jueces votarán en mayo.',
      'Corte Suprema @ 2027-05',
      'Corte Suprema < El alto tribunal @ 2027-05',
    ],
    [
      'El peso cae ¶ Eva Tarsa, economista de Orsa, dijo que el peso caerá en mayo. ¶ Llovió. ¶ La analista añadió que hay una vacuna contra la inflación.',
      'Eva Tarsa < Eva Tarsa @ 2027-05',
      'Eva Tarsa < Eva Tarsa',
    ],
    [
      'Dos muertos y un desaparecido en Soria ¶ Dos personas murieron en Soria. ¶ La persona desaparecida es una panadera de Mérida.',
      'Soria',
      '? Mérida',
    ],
    [
      'El fondo de Luis Roth ¶ El presidente, Luis Roth, anunció un fondo de 40 millones para Soria. ¶ “Soria no puede esperar más tiempo”, ha dicho el jefe del Ejecutivo en los pasillos. ¶ La líder liberal, Ana Tarsa, lo tildó de “humo” porque, según ella, faltan 90 millones en Mérida.',
      'Luis Roth + Soria < Luis Roth',
      'Luis Roth + Soria < Luis Roth',
      '? Ana Tarsa < Ana Tarsa',
    ],
  ],
};

function shown({ facts, entities }: Compiled): string[] {
  const titleOf = (id: string) => entities.find((entity) => entity.id === id)?.title ?? id;
  const one = (fact: KeptFact) => {
    const cards = cardsOf(fact, fact.card).map(titleOf).join(' + ');
    const by = fact.saidBy === null ? '' : ` < ${fact.saidBy.name}`;
    const time = fact.about ?? fact.due;
    return `${fact.doubts.length > 0 ? '? ' : ''}${cards}${by}${time === null ? '' : ` @ ${time.date}`}`;
  };
  return facts.map(one);
}

describe.each(Object.entries(CASES))('%s', (language, cases) => {
  it.each(cases)('%s', (text, ...facts) => {
    const article = articleOf(`# ${text}`.split(' ¶ '), { language });
    expect(shown(compileArticle({ ...article, published: '2026-11-24' }, []))).toEqual(facts);
  });
});
