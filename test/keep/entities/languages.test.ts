import { describe, expect, it } from 'vitest';
import { entitiesIn, shown } from './found.ts';

/** By language: text (paragraphs parted by ` ¶ `), and what is found without doubt (see `shown`). */
const CASES: Readonly<Record<string, readonly (readonly [text: string, found: string])[]>> = {
  es: [
    [
      'Así lo dijo la Unidad Nacional para la Gestión del Riesgo de Desastres (UNGRD).',
      'institution Unidad Nacional para la Gestión del Riesgo de Desastres',
    ],
    ['La ministra de Cultura Ana Ruiz dimitió el lunes.', 'person Ana Ruiz'],
    ['La empresa compró Tarsko Group ayer.', 'body Tarsko Group'],
    ['Votó en contra Cambio Democrático.', 'body Cambio Democrático'],
    ['Vio un cuadro de Juan de Orsa.', 'person Juan de Orsa'],
    ['Dimitió el gerente de Aguas del Kovín.', 'body Aguas del Kovín'],
    ['ORSA (AP) — El presidente Luis Roth calló.', 'place Orsa · person Luis Roth (presidente)'],
    ['Ayer el presidente ruso Pablo Lind habló.', 'person Pablo Lind (presidente ruso)'],
    [
      'La ministra de Defensa, Marta Roth, no acudió. ¶ Roth calló.',
      'person Marta Roth (ministra de Defensa)',
    ],
    [
      'Callaron el Tribunal Supremo y la Universidad de Kovin.',
      'institution Tribunal Supremo · institution Universidad de Kovin',
    ],
    ['Allí hablaron María Dolores de Roth y Pedro Lind.', 'person María Dolores de Roth · person Pedro Lind'],
    ['La firma Kovinsa pagó a la Unión Europea (UE). ¶ La UE calló.', 'body Kovinsa · body Unión Europea'],
    ['En el siglo XX era así.', ''],
    ['La línea entre Santiago y Puerto Orsa cerró.', 'place Santiago · place Puerto Orsa'],
    ['Ayer vino José Ortega y Gasset.', 'person José Ortega y Gasset'],
    [
      'La hará Ferrokov del Maulín, filial de Grupo Acerías Norte.',
      'body Ferrokov del Maulín · body Grupo Acerías Norte',
    ],
    [
      'Callaron la Contraloría General y el sindicato Mar Abierto.',
      'institution Contraloría General · body Mar Abierto',
    ],
    [
      'Llegó Ana Ruiz. ¶ Asistieron Pedro Lind y Ana Roth.',
      'person Ana Ruiz · person Pedro Lind · person Ana Roth',
    ],
    ['Su gerenta general, Ana Soto, calló.', 'person Ana Soto (gerenta general)'],
    [
      'El jefe de bancada de Renovación Democrática, Tomás Lind, calló.',
      'body Renovación Democrática · person Tomás Lind (jefe de bancada de Renovación Democrática)',
    ],
    ['Vende a la empresa alemana Kovinhaus Brandt y a otros.', 'body Kovinhaus Brandt'],
    [
      'Lo pidió la Organización para la Alimentación y la Agricultura.',
      'body Organización para la Alimentación y la Agricultura',
    ],
    ['Vive en la finca La Esperanza.', 'place La Esperanza'],
    ['Una sociedad entre Pacífico Logística y Kovin cerró.', 'body Pacífico Logística · body Kovin'],
    [
      'Fue al Museo Reina Lind y a la Universidad Rey Pedro Roth.',
      'institution Museo Reina Lind · institution Universidad Rey Pedro Roth',
    ],
    ['Callaron el alcalde de Orsa y la empresa estatal Kovinsa.', 'place Orsa · body Kovinsa'],
    ['Calló el Servicio Hidrográfico y Oceanográfico.', 'institution Servicio Hidrográfico y Oceanográfico'],
    ['Viven en Estados Unidos y Moscú.', 'place Estados Unidos · place Moscú'],
    ['Habló Ana Lind. ¶ Luego habló Ana Lind Roth con Lind.', 'person Ana Lind Roth'],
    [
      'Vio a Ana Lind de Roth. ¶ Allí Pedro Roth calló. ¶ Roth calló.',
      'person Ana Lind de Roth · person Pedro Roth',
    ],
    ['Está en la cárcel La Orsa y en San Sebastián.', 'institution La Orsa · place San Sebastián'],
    ['Lo dijo el exsecretario de Educación Pedro Lind.', 'person Pedro Lind'],
    [
      'El ministro de Transportes y Comunicaciones, Pedro Lind, calló.',
      'person Pedro Lind (ministro de Transportes y Comunicaciones)',
    ],
    [
      'La Secretaría de Hacienda y Crédito Público pagó al teatro Ana Lind.',
      'institution Secretaría de Hacienda y Crédito Público · institution Ana Lind',
    ],
    [
      'La Junta Kovina de Aguas, Suelos y Bosques (Jukasub) calló.',
      'institution Junta Kovina de Aguas, Suelos y Bosques',
    ],
  ],
  de: [
    ['Die Nordwind Energie AG zahlt.', 'body Nordwind Energie AG'],
    ['Sie lebt in Groß Orsin.', 'place Groß Orsin'],
    ['Landwirt Jürgen Ohlendorf schweigt.', 'person Jürgen Ohlendorf (Landwirt)'],
    ['Die Industrie- und Handelskammer Kovin lobt das.', 'institution Industrie- und Handelskammer Kovin'],
    ['Das zahlt die Volkswagenstiftung.', 'body Volkswagenstiftung'],
    ['Die Stadtwerke Kovbrück zahlen. ¶ Sie lebt in Kovbrück.', 'body Stadtwerke Kovbrück'],
    ['Die Versicherung Kovin Nord zahlt.', 'body Kovin Nord'],
    ['Die Initiative Rettet den Wald kommt.', ''],
    ['Emre D. schweigt.', ''],
    ['Der Vorsitzende Richter Andreas Lind kam.', 'person Andreas Lind (Vorsitzender Richter)'],
    ['Der Bundestagsabgeordnete Lars Lind kam.', 'person Lars Lind (Bundestagsabgeordneter)'],
    ['Die Abgeordnete Mara Lind kam.', 'person Mara Lind (Abgeordnete)'],
    ['Die Kosten des Landkreises Kovin steigen.', 'place Landkreis Kovin'],
    ['Die Staatlichen Sammlungen Sachsen zahlen.', 'institution Staatliche Sammlungen Sachsen'],
    ['Er holte Luka Lind von Tottenham Hotspur.', 'person Luka Lind · body Tottenham Hotspur'],
    ['Finanzvorstand Orvin Tarsk ging. ¶ Später kam Tarsk.', 'person Orvin Tarsk (Finanzvorstand)'],
    [
      '„Gut“, sagte Trainer Orvin Tarsk am Montag. ¶ Das gilt für Innenministerin Mira Tarsk.',
      'person Orvin Tarsk (Trainer) · person Mira Tarsk (Innenministerin)',
    ],
    ['Gestern zollte Trainer Tarsko Applaus.', ''],
    [
      'Die Aktien des Konzerns Tarsko Shipping und der Reederei Orvin Group stiegen.',
      'body Tarsko Shipping · body Orvin Group',
    ],
    ['Innenministerin Anna Roth trat am Montag als Ministerin zurück.', 'person Anna Roth'],
    ['Innenministerin Anna Roth trat vor die Presse.', 'person Anna Roth (Innenministerin)'],
    ['Die Leiterin des Amts, Orvine Tarsk, lobte den Plan.', 'person Orvine Tarsk (Leiterin des Amts)'],
    ['Das Geld fehlt, wie Gouverneur Orvin Tarsk am Montag mitteilte.', 'person Orvin Tarsk (Gouverneur)'],
    ['Oberbürgermeisterin Anna König (SPD) sagte das.', 'person Anna König (Oberbürgermeisterin) · body SPD'],
    ['Der Gesundheitsexperte Orvin Dahlen warf ihr das vor.', 'person Orvin Dahlen (Gesundheitsexperte)'],
    ['Er fehlt wegen einer Verletzung, Torhüter Orvin Tarskus ist dabei.', 'person Orvin Tarskus (Torhüter)'],
    ['Die Wahl in Rheinland-Pfalz ist vorbei.', 'place Rheinland-Pfalz'],
    ['Gewarnt wurde über die App Nina.', ''],
    ['Dem Mann half niemand.', ''],
    ['Oberbürgermeister Pit Clausken (SPD) kam.', 'person Pit Clausken (Oberbürgermeister) · body SPD'],
    ['Das sagte Anna Roth von der Universität Bremen.', 'person Anna Roth · institution Universität Bremen'],
    ['Das Museum für Ur- und Frühgeschichte öffnet.', 'institution Museum für Ur- und Frühgeschichte'],
    ['Das sagte er mit Mark Lind. ¶ Lind ging.', 'person Mark Lind'],
    ['Wie die „Kovener Zeitung“ berichtet, war das falsch.', 'body Kovener Zeitung'],
    ['Das Regierungspräsidium Bremen hatte Bedenken.', 'institution Regierungspräsidium Bremen'],
    ['Das sagt die Reederei Van Orsten, die hier fährt.', 'body Van Orsten'],
    ['Er kam von der Orvin Bank und vom Konkurrenten Tarsko Cargo.', 'body Orvin Bank · body Tarsko Cargo'],
    ['Sie fuhr für die Tarsko Transport Authority.', 'institution Tarsko Transport Authority'],
    ['An der Frankfurter Börse fiel der Kurs.', 'body Frankfurter Börse'],
    ['Das sagte sie dem Bayerischen Rundfunk.', 'body Bayerischer Rundfunk'],
    ['Die Diakonie Bremen und der TSV 1860 Kassel halfen.', 'body Diakonie Bremen · body TSV 1860 Kassel'],
    [
      'Der Plan des Bundesministeriums für Bildung und Forschung kam.',
      'institution Bundesministerium für Bildung und Forschung',
    ],
    ['Die Menschen im Süden Deutschlands warten. ¶ Er lasse die Kinder nicht allein.', 'place Deutschland'],
    ['Der Geophysiker Orvin Tarsk kam aus Bremen.', 'person Orvin Tarsk (Geophysiker) · place Bremen'],
    ['Die Initiative „Kovin gegen das Vergessen“ sammelt.', ''],
    ['Da dankte Trainer Müller Frankreich.', 'person Müller (Trainer) · place Frankreich'],
    ['Das sagte Minister Tarsko Journalisten.', 'person Tarsko (Minister)'],
    ['Die Ministerin traf Finanzvorstand Martin Huber.', 'person Martin Huber (Finanzvorstand)'],
    [
      'Gestern sprach Bundeskanzlerin Clara Lind in Berlin. ¶ Lind lachte.',
      'person Clara Lind (Bundeskanzlerin) · place Berlin',
    ],
    ['Er fragte den russischen Präsidenten Viktor Roth.', 'person Viktor Roth'],
    ['Die Regierung plant ein Gesetz über die Brücke.', ''],
    ['Sie kamen mit allen Mitteln, mit allen Kindern.', ''],
    [
      'Es sprach der Bundesverband der Kovinischen Obstbauern (BKO).',
      'body Bundesverband der Kovinischen Obstbauern',
    ],
    ['Das Urteil des Landgerichts Orsa kam. ¶ Das Landgericht Orsa schwieg.', 'institution Landgericht Orsa'],
    ['Hier steht der Kovinische Sportbund.', 'body Kovinischer Sportbund'],
    ['Der THW Kiel und Montpellier HB gewannen.', 'body THW Kiel · body Montpellier HB'],
    ['Sie ist Leiterin von Kovin. ¶ In Berlin von Clara Lind gegründet.', 'place Berlin · person Clara Lind'],
    ['Ein Mann aus Kovin kam aus Protest.', 'place Kovin'],
    ['Dann traf Orvin Tarsk in Berlin ein. ¶ „Gut“, sagte Tarsk.', 'person Orvin Tarsk · place Berlin'],
    ['Die stellvertretende Landrätin Orvine Tarsk ging.', 'person Orvine Tarsk (stellvertretende Landrätin)'],
    [
      'Der Stahlkonzern Kovinex baut um. ¶ Kovinex-Chef Clara Lind schweigt. ¶ Kovinex auch.',
      'body Kovinex · person Clara Lind (Kovinex-Chef)',
    ],
    ['Die Gemeinde Orsa wächst. ¶ Nach Orsa fährt kein Zug.', 'place Orsa'],
    ['Er wohnt in Kovinhausen, arbeitet in Haft und in Fabriken.', 'place Kovinhausen'],
    ['Die Kovin AG zahlt. ¶ Das Geld hat Kovin nicht.', 'body Kovin AG'],
    ['Sie lehrt an der Technischen Universität Kovin.', 'institution Technische Universität Kovin'],
    ['Er ist Mitglied der Europäischen Union.', 'body Europäische Union'],
    [
      'Hier sprach Stephan Weil mit Viktor Roth. ¶ Dann ging Roth.',
      'person Stephan Weil · person Viktor Roth',
    ],
    ['Sie lehrt an der Universität Kovin.', 'institution Universität Kovin'],
    [
      'Das Verteidigungsministerium und Herr Roth schwiegen.',
      'institution Verteidigungsministerium · person Roth',
    ],
  ],
  ru: [
    ['Его принял Папа Римский Лев XIV.', 'person Лев XIV (папа римский)'],
    ['Это компания Олега Кучмы и тренера Олега Саакашвили.', 'person Олег Кучма · person Олег Саакашвили'],
    ['Критиковали судью Евгения Тарсака.', ''],
    ['В ГУ МВД по Петербургу молчат.', 'institution ГУ МВД · place Петербург'],
    ['Он обратился в Росздравнадзор.', 'institution Росздравнадзор'],
    ['Замглавы ведомства Виктор Королев молчит.', 'person Виктор Королев (замглавы ведомства)'],
    ['Совладелица Kovinex Мария Линд молчит. ¶ Акции Kovinex упали.', 'body Kovinex · person Мария Линд'],
    ['Это случилось на Ковинском проспекте и в Орсинском парке.', ''],
    [
      'Ее ждали в Ковинском суде с Эриком Виктором Линдом.',
      'institution Ковинский суд · person Эрик Виктор Линд',
    ],
    ['Депутаты Законодательного собрания ушли.', ''],
    [
      'Председатель Ковинского совета Виктор Линд ушел.',
      'person Виктор Линд (председатель Ковинского совета)',
    ],
    [
      'Это представитель Госдепартамента США Меркан Линд.',
      'institution Госдепартамент США · person Меркан Линд (представитель Госдепартамента США)',
    ],
    ['Это аппарат министра Ванкара Тирзояна.', 'person Ванкар Тирзоян'],
    [
      'Здесь Российский союз ковинских мастеров (РСКМ). ¶ РСКМ молчит.',
      'body Российский союз ковинских мастеров',
    ],
    [
      'Об этом знает прокурор Ковинского областного суда Минска.',
      'institution Ковинский областной суд Минска',
    ],
    ['Похоронят Линдову завтра. ¶ Анна Линдова болела. ¶ Линдову любили.', 'person Анна Линдова'],
    ['Это институт имени И. А. Линда, что на Хабаровском шоссе.', ''],
    ['Речь Юрия Линдова и Павла Линдова.', 'person Юрий Линдов · person Павел Линдов'],
    ['Вера Павловна Линдова ушла. ¶ Вера Павловна болела.', 'person Вера Павловна Линдова'],
    ['В Орсинском крае и у Орсинского края.', 'place Орсинский край'],
    ['Дело рассмотрят. ¶ Дело закрыли в Дели.', 'place Дели'],
    ['Сёла Рыбное и Весёлое Орсинской области. ¶ Это Telegram-канал.', 'place Орсинская область'],
    ['Об этом знает секретарь Ванкара Линдова.', ''],
    ['Речь Джо Линдера и Никола Тирзояна.', ''],
    ['Визит Виктора Линдаху и Шарля Линделя.', 'person Виктор Линдаху · person Шарль Линдель'],
    ['Ковинский отметил это. ¶ Мэра Ковинского спросили.', 'person Ковинский'],
    [
      'Президент России Виктор Линд встретился в Минске с депутатами. ¶ Линду ответили.',
      'place Россия · person Виктор Линд (президент России) · place Минск',
    ],
    ['В Москве говорили о НАТО. ¶ Москву это не удивило.', 'place Москва · body НАТО'],
    ['Об этом знает Сергей Линдов. ¶ Линдова спросили. ¶ Линдовым довольны.', 'person Сергей Линдов'],
    ['Мост построили. Это хорошо.', ''],
    [
      'Губернатор Орсинской области Виктор Линд приехал в Ковинск. ¶ В Ковинске его ждали.',
      'place Орсинская область · person Виктор Линд (губернатор Орсинской области) · place Ковинск',
    ],
    [
      'Заместитель министра иностранных дел Анна Линд ушла.',
      'person Анна Линд (заместитель министра иностранных дел)',
    ],
    [
      'Сотрудники ФСБ уехали. ¶ Это экономист Орсинского университета Виктор Линд.',
      'institution ФСБ · institution Орсинский университет · person Виктор Линд (экономист Орсинского университета)',
    ],
    ['Министр культуры Анна Линд ушла с поста.', 'person Анна Линд'],
    ['Министр культуры Анна Линд ушла домой.', 'person Анна Линд (министр культуры)'],
    ['Освободили актрису Мирию Деби. ¶ Убежище Деби дали.', 'person Мирия Деби'],
    ['Посол Нидерландов молчит.', 'place Нидерланды'],
    ['Карин Линд ушла. ¶ Карин Линд молчит.', 'person Карин Линд'],
    ['Корабль вошёл в Орсинский пролив. ¶ В Орсинском проливе шторм.', 'place Орсинский пролив'],
    ['Это Государственная Орсинская галерея.', 'institution Государственная Орсинская галерея'],
    [
      'Мэр Ковино Анна Линдова ушла. ¶ Анну Линдову не видели.',
      'place Ковино · person Анна Линдова (мэр Ковино)',
    ],
    ['Мэр Марровика Анна Линд рада.', 'place Марровик · person Анна Линд (мэр Марровика)'],
    ['Она живёт в Марровике. ¶ Она уехала из Марровика.', 'place Марровик'],
    ['Она живёт в Марровике.', ''],
    ['Она уехала из Самары. ¶ Она живёт в Орлове.', 'place Самара · place Орлово'],
    ['Союз театральных деятелей молчит.', 'body Союз театральных деятелей'],
    ['Это решили в Министерстве природных ресурсов.', 'institution Министерство природных ресурсов'],
    ['Она обратилась в Верховный суд.', 'institution Верховный суд'],
    [
      'Координатор движения «Чистая река» Мария Линд молчит.',
      'body Чистая река · person Мария Линд (координатор движения «Чистая река»)',
    ],
    ['Роль Линдовой сыграет Анна Рот.', 'person Анна Рот'],
    ['Они живут на улице Линда.', ''],
    ['Мэр Тары Павел Линд рад.', 'person Павел Линд (мэр Тары)'],
    ['Она приехала с Софьей Линдерсон.', 'person Софья Линдерсон'],
    ['Она приехала с Мирельей Линдерсон.', ''],
    [
      'Компания «Ковинсталь» молчит. ¶ Акции «Ковинстали» упали. ¶ Все смотрят фильм «Линд и мост».',
      'body Ковинсталь',
    ],
    [
      'Это письмо Виктору Линду и Марии Петровне Линдовой.',
      'person Виктор Линд · person Мария Петровна Линдова',
    ],
    [
      'Глава МИД Белоруссии Виктор Линд молчит.',
      'institution МИД Белоруссии · person Виктор Линд (глава МИД Белоруссии)',
    ],
    ['Россия и РФ суть одно.', 'place Россия'],
  ],
};

describe.each(Object.entries(CASES))('%s', (language, cases) => {
  it.each(cases)('%s', (text, found) => {
    expect(shown(entitiesIn(text, language).entities)).toBe(found);
  });
});

describe('a language without word lists', () => {
  it('has known names only', () => {
    const names = [{ text: 'Kovin', language: null, unsure: false, unless: [] }];
    const known = [{ id: null, title: 'Kovin', kind: 'place', wikidata: 'Q1', names }] as const;
    const { entities } = entitiesIn('Mestem Kovin šel Petr Lind.', 'cs', known);
    expect(entities.map(({ title, wikidata }) => [title, wikidata])).toEqual([['Kovin', 'Q1']]);
  });
});
