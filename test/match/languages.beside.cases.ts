// Words beside names that look like parts of them and are none; see languages.cases.ts.
import type { Group } from './languages.cases.ts';

export const BESIDE: readonly Group[] = [
  {
    language: 'en',
    cards: {
      person:
        'Joe Biden, Biden; Tony Blair, Blair; Elizabeth Warren, Warren; Boris Johnson, Johnson; Simon Harris, Harris',
      place: 'Moscow; Venice; Lisbon; Germany; Brazil; Texas; Paris',
      body: 'NATO; Congress; Tesla; Google',
    },
    longer: [],
    alone: [
      'The [Tesla] Model Y outsold it, says the [Google] Privacy Policy.',
      'In [Texas] Governor Greg Abbott signed it.',
      'The storm over [Paris] Tuesday flooded cellars.',
      'The opera season in [Venice] begins, and in [Lisbon] Mayor Carlos Moedas waits.',
      'On Monday [Germany] Foreign Minister Wadephul resigned.',
      'A [Biden]-backed plan and a [Johnson]-led cabinet met.',
      'The [Warren] campaign said that [Blair] and [Harris] met.',
      'Union members in [Brazil] struck.',
      'Many in [Congress] trusted [Biden] in May.',
      '“[Biden],” he said, “is a friend.”',
      'The prince of the church flew to [Moscow] with [Warren]’s aide.',
    ],
  },
  {
    language: 'de',
    cards: {
      person: 'Markus Söder, Söder; Angela Merkel, Merkel; Boris Pistorius, Pistorius',
      place: 'Bayern; Deutschland; Hamburg; Österreich; Wolfsburg',
      body: 'Siemens; SPD',
    },
    longer: [],
    alone: [
      'In [Bayern] kritisierte [Söder] die Bahn.',
      '[Siemens] AG und Bosch GmbH verhandeln in [Wolfsburg].',
      'Der [Merkel]-Vertraute und die [Söder]-Regierung schweigen.',
      'Nach dem Orkan hilft [Österreich] dem Nachbarn.',
      'Im Zoo sah [Merkel] Pandas, in der Oper traf [Pistorius] den Chor.',
    ],
  },
  {
    language: 'fr',
    cards: {
      person: 'Emmanuel Macron, Macron; Hugo Clément, Clément',
      place: 'Paris; France; Bretagne; Lyon',
      body: 'Sénat; Airbus',
    },
    longer: [],
    alone: [
      'Après la tempête, [Paris] nettoie ses rues.',
      'Il coupe [Paris] en deux, ce plan de [Macron].',
      'La région de [Bretagne] et la ville de [Lyon] signent.',
      'Le parti de [Macron] et le maire de [Paris] s’opposent.',
      'Le train de [Lyon] est à l’heure.',
    ],
  },
  {
    language: 'es',
    cards: {
      person: 'Javier Milei, Milei; Gustavo Petro, Petro',
      place: 'Argentina; Chile; México; Ucrania; Polonia; Madrid',
      body: 'Congreso',
    },
    longer: [],
    alone: [
      'En la última ronda [Chile] perdió con [Argentina].',
      'En el torneo [Argentina] ganó sin brillo.',
      'El gobierno de [México] y la prensa de [Chile] callan.',
      'En [Polonia] [Milei] se reunió con empresarios.',
      'Tras el huracán, [México] pidió ayuda a [Madrid].',
      'Noticias de [Ucrania]: siguen los ataques.',
    ],
  },
  {
    language: 'ru',
    cards: {
      person: 'Владимир Путин, Путин; Виктор Орбан, Орбан',
      place: 'Россия; Украина; Куба; Одесса; Москва; Севастополь; Краснодар',
      body: 'Газпром; НАТО',
    },
    longer: [],
    alone: [
      'В Чёрном море [Россия] потеряла крейсер.',
      'После урагана [Куба] просит о помощи.',
      'После шторма [Одесса] восстанавливается.',
      'В Кремле [Путин] принял гостей.',
      'На встрече с Макроном [Путин] молчал.',
      'Компания «[Газпром]» и концерн «Сименс» спорят.',
      'Делегация [России] прибыла в [Москву].',
      'Матч в [Краснодаре] отложен, гол забил гость.',
      'Однако [Украина] возражает, а [Севастополь] ждёт.',
    ],
  },
  {
    language: 'uk',
    cards: {
      person: 'Володимир Зеленський, Зеленський',
      place: 'Україна; Польща; Київ; Одеса; Волинь',
      body: 'НАТО',
    },
    longer: [],
    alone: [
      'В Азовському морі [Україна] втратила катер.',
      'Після шторму [Одеса] прибирає вулиці.',
      'Учора [Київ] приймав гостей, тренер приїхав теж.',
      'Влада [Польщі] не згодна.',
      'Тренер приїхав у [Київ] на матч.',
    ],
  },
  {
    language: 'pl',
    cards: {
      person: 'Donald Tusk, Tusk; Karol Nawrocki, Nawrocki',
      place: 'Polska; Rosja; Kraków; Warszawa; Ukraina',
      body: 'Sejm; NATO',
    },
    longer: [],
    alone: [
      'Po huraganie [Polska] wysłała pomoc.',
      'Obecnie [Rosja] atakuje, a [Ukraina] się broni.',
      'Stolica [Polski] śpi, a [Kraków] czeka na mecz.',
      'Reaguje [Warszawa], milczy [Sejm].',
      'Wczoraj [Kraków] przegrał mecz.',
      'W operze [Tusk] spotkał [Nawrockiego].',
    ],
  },
  {
    language: 'cs',
    cards: {
      person: 'Petr Fiala, Fiala; Petr Pavel, Pavel',
      place: 'Praha; Brno; Česko; Rusko; Kladno',
      body: 'NATO; ODS',
    },
    longer: [],
    alone: [
      'Za energie [Česko] platí víc.',
      'Vlak [Praha]–[Brno] stál hodinu.',
      'Včera [Brno] hostilo zápas.',
      'Konečně [Česko] vyhrálo zápas.',
      'Prezident [Pavel] Babiše pověřil.',
      'Tam [Fiala] Babiše porazil, řekl [Pavel].',
    ],
  },
  {
    language: 'sl',
    cards: {
      person: 'Robert Golob, Golob',
      place: 'Slovenija; Ljubljana; Koper; Krim; Rusija',
      body: 'SDS; Nato',
    },
    longer: [],
    alone: [
      'Za [Krimom] [Rusija] hoče več.',
      'Včeraj je [Golob] v [Koper] prišel z vlakom.',
      'Policija v [Ljubljani] išče priče.',
      'Vlada [Slovenije] molči.',
    ],
  },
  {
    language: 'bg',
    cards: {
      person: 'Румен Радев, Радев; Бойко Борисов, Борисов',
      place: 'България; Румъния; София; Варна; Русия',
      body: 'ГЕРБ',
    },
    longer: [],
    alone: [
      'В Черно море [България] търси газ.',
      'Снощи [София] приветства отбора с гол.',
      'Вчера [Варна] беше домакин на мач.',
      'След бурята [Варна] е без ток.',
      'Президентът [Радев] и лидерът [Борисов] мълчат.',
    ],
  },
];
