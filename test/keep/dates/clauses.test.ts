import { describe, it } from 'vitest';
import { expectDates, type ToldDates } from './told.ts';

// Published on Wednesday, 15 May 2024. Dates of what the statement itself tells, and none of what is told besides.
type Case = readonly [text: string, dates: ToldDates];

const CASES: Readonly<Record<string, readonly Case[]>> = {
  en: [
    ['Anna Roth is a baker who left Kovin Rail in 2019.', {}],
    ['A baker who left Kovin Rail in 2019 was elected mayor on Monday.', { about: '2024-05-13' }],
    ['The sale by Kovin Rail ends a quarrel that began last summer.', {}],
    ['Kovin Rail closed the mill after a fire broke out in 2019.', {}],
    ['Kovin Rail runs the mill, employing 400 people in 2019.', {}],
    ['Anna Roth said in an interview with Orsa that she had left Kovin Rail in 2019.', { about: '2019' }],
    ['Anna Roth came to Kovin in 2004 and became mayor in 2011.', {}],
    [
      'Kovin Rail voted on Monday to close the mill beginning June 1.',
      { about: '2024-05-13', due: '2024-06-01' },
    ],
    ['Anna Roth recalled the May 3 strike in Kovin.', {}],
    ['Anna Roth praised Kovin Rail in a May 3 memo.', { about: '2024-05-03' }],
    ['Anna Roth won the 2022 election in Kovin.', { about: '2022' }],
    ['Anna Roth had left Kovin Rail the previous week.', {}],
    ['Kovin Rail shelved its plans for a sale on April 3.', {}],
    ['Anna Roth gave no hints of what she plans in Kovin, but on Monday she left.', { about: '2024-05-13' }],
    ['On Friday (May 17) Anna Roth will open the bridge in Kovin.', { due: '2024-05-17' }],
    ['Anna Roth ran Kovin Rail until 2019.', {}],
    ['Kovin was quiet until about 200 years ago.', {}],
    ['Anna Roth agreed to run Kovin Rail until the end of the 2020/21 season.', {}],
    ['Anna Roth pleaded guilty to threatening Kovin Rail with a bomb in March, a court said.', {}],
    ['Anna Roth pleaded guilty in March to threatening Kovin Rail, a court said.', { about: '2024-03' }],
    ['Anna Roth had not seen Kovin until last week.', { about: '2024-05-06/2024-05-12' }],
    ['Anna Roth sued to stop the sale of Kovin Rail taking effect July 1.', { due: '2024-07-01' }],
    ['Orsa came after the mayor, Anna Roth, left Kovin in 2019.', {}],
    ['Kovin Rail runs the mill; Orsa closed one in 2019.', {}],
    ['Anna Roth released papers from 2004 in Kovin.', {}],
    ['Anna Roth came to Kovin for Black Friday.', {}],
    ['Anna Roth told the Sunday Times that she had left Kovin Rail.', {}],
    ['Anna Roth played Kovin in Monday Night Football.', {}],
    ['Kovin Rail shut the mill in Orsa due to the strikes since August 2020 and a fire.', {}],
    ['Kovin has been shut due to floods since August 2020.', { about: '2020-08/2024-05' }],
    ['Anna Roth honoured the dead of 1947-48 Kovin War.', {}],
    ['Anna Roth lost a son in the 1947-48 Kovin War.', { about: '1947/1948' }],
    // which study, which attack
    ['Anna Roth has joined the firms in the town chosen by Kovin Rail nearly a year ago.', {}],
    ['The new firms in Orsa were chosen by Kovin Rail in 2019.', { about: '2019' }],
    ['Anna Roth ignored a 2014 study of the bridge in Kovin.', {}],
    ['Anna Roth asked the council about Peter Lind’s May 3 call with Kovin Rail.', {}],
    ['Anna Roth met victims of the attacks of 3 June 2019 in Kovin.', {}],
    ['“We did not build Kovin 40 years ago to see it fail now,” said Anna Roth.', {}],
    ['“We did not build Kovin 40 years ago, as many think,” said Anna Roth.', { about: '1984' }],
  ],
  de: [
    [
      'Kovin Rail sieht sich nach den Zahlen zum ersten Quartal bestätigt, dass es 2025 mehr verdienen wird.',
      { due: '2025' },
    ],
    ['Das Urteil vom 3. Mai liegt Anna Roth in Kovin vor.', {}],
    ['Kovin Rail schlug auch sein Angebot aus dem Sommer 2019.', {}],
    ['Das Haus von Anna Roth in Kovin stammt aus dem Jahr 1914.', { about: '1914' }],
    // The one phrase before the verb tells which race, and of which robbery.
    ['Für die Siegerin im Rennen am Donnerstag, Anna Roth, reichte es in Kovin zu Rang sechs.', {}],
    ['Wegen Raubs an einem Händler vor 31 Jahren steht Anna Roth in Kovin vor Gericht.', {}],
    ['Wegen Raubs kam Anna Roth vor 31 Jahren nach Kovin.', { about: '1993' }],
    ['Anna Roth nannte den 2019 beschlossenen Vertrag in Kovin einen Fehler.', {}],
    ['Anna Roth leitet in Kovin ein Werk, in dem 2019 ein Brand ausbrach.', {}],
    ['Seit 2015 leitet Anna Roth das Werk in Kovin.', { about: '2015/2024' }],
    ['Anna Roth sprach im heute journal über Kovin.', {}],
    ['Anna Roth verließ Kovin, nachdem das Werk 2019 abgebrannt war.', {}],
    ['Bis letztes Jahr leitete Anna Roth das Werk in Kovin.', {}],
    ['Kovin Rail teilte mit, dass ab Dienstag der Betrieb wieder aufgenommen wird.', { due: '2024-05-21' }],
    ['Anna Roth kam 2004 nach Kovin und wurde 2011 gewählt.', {}],
  ],
  es: [
    ['Kovin Rail tuvo 40 derrotas (una en Orsa, en septiembre).', {}],
    ['Kovin Rail cerró el puente en Orsa (en septiembre).', { about: '2023-09' }],
    ['Anna Roth dirige la empresa que compró Kovin Rail en 2019.', {}],
    ['Anna Roth dejó Kovin Rail después de que ardiera el molino en 2019.', {}],
    ['Desde 2015 dirige Anna Roth Kovin Rail.', { about: '2015/2024' }],
    ['Anna Roth dirigió Kovin Rail hasta 2019.', {}],
    ['Anna Roth vendió el puente, como sostuvo en 2019 Kovin Rail, y se fue.', {}],
    ['Kovin Rail retomará mañana lunes las obras en Kovin.', {}],
    ['Kovin Rail retomará mañana jueves las obras en Kovin.', { due: '2024-05-16' }],
    ['Anna Roth lamentó en Kovin la sentencia del 3 de mayo.', {}],
    ['Anna Roth llegó a Kovin la noche del 3 de mayo.', { about: '2024-05-03' }],
  ],
  ru: [
    ['Премьер Ковина с 1991 по 1992 годы Анна Рот имеет шансы.', {}],
    ['«Мост в Ковине стар и опасен для всех. Старый мост построили в 1970 году», — сказала Анна Рот.', {}],
    ['«Мост в Ковине построили в 1970 году. Он стар», — сказала Анна Рот.', { about: '1970' }],
    ['Мост в Ковине строила с 1991 по 1992 годы Анна Рот.', { about: '1991/1992' }],
    ['Анна Рот отменила в Ковине указ от 3 мая.', {}],
    ['В Ковин приехала победитель кубка мира 2012 года Анна Рот.', {}],
    ['Анна Рот победила в Ковине в чемпионате 2012 года.', { about: '2012' }],
    ['Анна Рот напомнила Ковину об ушедшем из жизни 4 мая пекаре.', {}],
    ['Анна Рот, в понедельник возглавившая Ковин, уехала.', {}],
    ['Анна Рот приехала в Ковин после пожара 4 мая.', {}],
    ['Анна Рот болела в Ковине в марте-апреле.', { about: '2024-03/2024-04' }],
    ['Анна Рот закрыла созданный в 2019 году завод в Ковине.', {}],
    ['Анна Рот до апреля вела кружок в Ковине.', {}],
    ['Анне Рот нужно, чтобы в понедельник закон одобрил Ковин.', { due: '2024-05-20' }],
    ['В ночь с понедельника на вторник Анна Рот открыла Ковин.', { about: '2024-05-13' }],
    ['Анна Рот назвала Ковин опасным: осенью вода поднимается на метр.', {}],
  ],
};

const NAMES = [
  'body: Kovin Rail',
  'place: Kovin; Ковин; Ковину; Ковине',
  'person: Anna Roth; Roth; Анна Рот; Анне Рот',
];

describe.each(Object.entries(CASES))('what a statement itself tells, in %s', (language, cases) => {
  it.each(cases)('%s', (text, dates) => expectDates(text, language, NAMES, dates));
});
