import { describe, expect, it } from 'vitest';
import { dateProblem } from '../../src/deck/dates.ts';
import { timesIn } from '../../src/keep/dates/find.ts';

// Published on Wednesday, 15 May 2024.
const PUBLISHED = '2024-05-15';

/** The times of a text as dates, `?` for one that stays open. */
const datesIn = (text: string, language: string, published: string | null = PUBLISHED) =>
  timesIn(text, language, published).map(({ date }) => date ?? '?');

type Cases = readonly (readonly [text: string, ...dates: string[]])[];

const ENGLISH: Readonly<Record<string, Cases>> = {
  'the ways of the news': [
    ['The vote will be held on Monday.', '2024-05-20'],
    ['The vote was held on Monday.', '2024-05-13'],
    ['The talks resumed last Friday.', '2024-05-10'],
    ['He said he would leave next Tuesday.', '2024-05-21'],
    ['The firm will close in March.', '2025-03'],
    ['The firm closed in March.', '2024-03'],
    ['The firm closed in December.', '2023-12'],
    ['The firm closed last May.', '2023-05'],
    ['The firm will close by the autumn.', '2024-09/2024-11'],
    ['The firm opens on Monday.', '2024-05-20'],
    ['The council, which has held it since 2019, meets on December 17.', '2019', '2024-12-17'],
    [
      'In 1945 the town fell. The troops came on 18 August, and by 5 September they left.',
      '1945',
      '1945-08-18',
      '1945-09-05',
    ],
    ['In 2023 the town grew. The mayor came in March.', '2023', '2024-03'],
    ['It opened in the 1990s.', '1990/1999'],
    ['It opened in the early 1990s.', '1990/1999'],
    ['It opened in the ’90s.', '1990/1999'],
    ['Between March and May 2023 sales fell.', '2023-03/2023-05'],
    ['Sales fell from 2019 to 2021.', '2019/2021'],
    ['Sales fell in 2019-20.', '2019/2020'],
    ['Sales fell in fiscal 2023.', '2023'],
    ['Sales fell in the fiscal year 2023.', '2023'],
    ['Sales fell in the first quarter of 2024.', '2024-01/2024-03'],
    ['Sales fell in Q1 2024.', '2024-01/2024-03'],
    ['Sales fell in the first half of 2024.', '2024-01/2024-06'],
    ['The bill passed on 3 May.', '2024-05-03'],
    ['The bill passed on May 3rd, 2021.', '2021-05-03'],
    ['The bill passed on 03.05.2021.', '2021-05-03'],
    ['The bill passed on 2021-05-03.', '2021-05-03'],
    ['The bill passed on Thursday, May 9.', '2024-05-09'],
    ['The bill passed on Thursday 9 May 2024.', '2024-05-09'],
    ['The bill passed on Nov. 9.', '2023-11-09'],
    ['The bill passed two weeks ago.', '2024-04-29/2024-05-05'],
    ['The bill passed three days ago.', '2024-05-12'],
    ['The bill passed a decade ago.', '2014'],
    ['It will open within five years.', '2029'],
    ['It will open by the end of next year.', '2025-12'],
    ['It will open by the end of the decade.', '2029'],
    ['It will open at the end of this month.', '2024-05'],
    ['It will open later this year.', '2024'],
    ['It opened earlier this month.', '2024-05'],
    ['It opened last month.', '2024-04'],
    ['It opened last week.', '2024-05-06/2024-05-12'],
    ['It opened last summer.', '2023-06/2023-08'],
    ['It will open next spring.', '2025-03/2025-05'],
    ['It will open in the spring of 2025.', '2025-03/2025-05'],
    ['It will open in mid-2025.', '2025'],
    ['It will open in early June.', '2024-06'],
    ['It will open by mid-June.', '2024-06'],
    ['The deal runs until 31 December 2025.', '2025-12-31'],
    ['The deal, signed in 2018, runs through 2030.', '2018', '2030'],
    ['Since 2014, it has grown.', '2014'],
    ['In the past five years it has grown.', '2019/2024'],
    ['Over the last decade it grew.', '2014/2024'],
    ['Over the next decade it will grow.', '2024/2034'],
    ['Over the next five years it will grow.', '2024/2029'],
    ['The 2012 agreement ended the war.', '2012'],
    ['The June 2012 agreement ended the war.', '2012-06'],
    ['He was born in 1954.', '1954'],
    ['He died yesterday.', '2024-05-14'],
    ['He died on Sunday morning.', '2024-05-12'],
    ['He died on the night of 3 May.', '2024-05-03'],
    ['Its vow on Monday that there would be peace was kept.', '2024-05-13'],
    ['It said that after it joins on June 1 it will pay.', '2024-06-01'],
    ['The firm told staff on Monday it would close in July.', '2024-05-13', '2024-07'],
    ['The firm asked for talks before 30 June.', '2024-06-30'],
    ['In the year to March 2024 sales fell.', '2024-03'],
    ['In April alone sales fell.', '2024-04'],
    ['Sales fell this past January.', '2024-01'],
    ['Sales fell in the three months to June.', '2023-06'],
    ['Sales fell from a year earlier.'],
    ['Sales rose the following year.'],
    ['They met again two days later.'],
    ['Apple sold 2000 phones in 2023.', '2023'],
    ['The room seats 1900 people.'],
    ['On the 10th anniversary of the war they met.'],
    ['It lasted from January to March.', '2024-01/2024-03'],
    ['It ran from 5 to 12 May 2023.', '2023-05-05/2023-05-12'],
    ['In the 19th century it grew.'],
    ['It is expected in 2026.', '2026'],
    ['The plan for 2030 is dead.', '2030'],
    ['The year 2030 is near.', '2030'],
    ['Year-end results came on Jan. 30.', '2024-12', '2024-01-30'],
    ['At the turn of the year it closed.'],
    ["By year's end it will close.", '2024-12'],
    ['Next month, it will close.', '2024-06'],
    ['He will turn 80 next year.', '2025'],
    ['It closed at the end of last year.', '2023-12'],
    ['It closed at the start of this year.', '2024-01'],
    ['Since January 2022 it has grown.', '2022-01'],
    ['In May this year it closed.', '2024-05'],
    ['In May last year it closed.', '2023-05'],
    ['It closed on May 3 of last year.', '2023-05-03'],
    ['It will meet on Saturday, June 1.', '2024-06-01'],
    ['In late 2023 it closed.', '2023'],
    ['By late 2023 it had closed.', '2023'],
    ["Tuesday's vote was close.", '2024-05-14'],
    ["This Saturday's match will be close.", '2024-05-18'],
    ["Last year's vote was close.", '2023'],
    ["Next week's vote will be close.", '2024-05-20/2024-05-26'],
    ['The May 2023 vote was close.', '2023-05'],
    ['The 3 May vote was close.', '2024-05-03'],
  ],
  'days of the calendar': [
    ['The bridge opened on 3 May 2021.', '2021-05-03'],
    ['The bridge opened on May 3, 2021.', '2021-05-03'],
    ['The bridge opened on May 3rd 2021.', '2021-05-03'],
    ['The bridge opened on the 3rd of May 2021.', '2021-05-03'],
    ['On Monday, 3 May 2021, the bridge opened.', '2021-05-03'],
    ['The bridge opened on 2021-05-03 at noon.', '2021-05-03'],
    ['The bridge opened on 23/05/2021.', '2021-05-23'],
    ['The bridge opened on 05/23/2021.', '2021-05-23'],
    ['The bridge opened on Sept. 16, 2021.', '2021-09-16'],
    ['The bridge opened on 16 Sep 2021.', '2021-09-16'],
    ['The battle took place on 21 October 1805.', '1805-10-21'],
    // No calendar has the day; the month stays.
    ['It happened on 31 April 2021.', '2021-04'],
  ],
  'days without a year': [
    ['The bridge opened on May 3.', '2024-05-03'],
    ['The bridge opened on 12 April.', '2024-04-12'],
    ['The bridge opened on 12 December.', '2023-12-12'],
    ['The bridge will open on 12 December.', '2024-12-12'],
    ['The bridge will open on January 9.', '2025-01-09'],
    ['On Monday (May 13) the bridge opened.', '2024-05-13', '2024-05-13'],
    ['The council met on the 13th.', '2024-05-13'],
  ],
  'spans of days': [
    ['The fair took place from 3 to 5 May 2021.', '2021-05-03/2021-05-05'],
    ['The fair took place on May 3-5, 2021.', '2021-05-03/2021-05-05'],
    ['The fair runs from 30 May to 2 June 2024.', '2024-05-30/2024-06-02'],
    ['The fair ran from December 28, 2020 to January 3, 2021.', '2020-12-28/2021-01-03'],
  ],
  months: [
    ['The bridge opened in March 2019.', '2019-03'],
    ['The bridge opened in March.', '2024-03'],
    ['In March the council met again.', '2024-03'],
    ['The bridge opened in November.', '2023-11'],
    ['The bridge will open in February.', '2025-02'],
    ['The work has gone on since August 2020.', '2020-08'],
    ['The bridge was closed last September.', '2023-09'],
    ['The work was to end next March.', '2025-03'],
    ['Roth said it would end in February.', '2025-02'],
    ['The bridge was closed in early June 2022.', '2022-06'],
    ['The works lasted from March to May 2021.', '2021-03/2021-05'],
    ['The works lasted from November 2020 to May 2021.', '2020-11/2021-05'],
  ],
  years: [
    ['The bridge was built in 1962.', '1962'],
    ['In 2019 sales fell in Kovin.', '2019'],
    ['She has been mayor since 2014.', '2014'],
    ['It is to be finished by 2030.', '2030'],
    ['She was mayor from 2019 to 2022.', '2019/2022'],
    ['She was mayor between 2019 and 2022.', '2019/2022'],
    ['The 2020 election was close.', '2020'],
    ['The club was founded in Kovin in late 1899.', '1899'],
    ['They won the season 2019–20 there.', '2019/2020'],
    ['Anna Roth (1901–1977) built it.', '1901/1977'],
  ],
  'longer times': [
    ['It was a fashion of the 1990s.', '1990/1999'],
    ['Sales fell in the first quarter of 2023.', '2023-01/2023-03'],
    ['Sales fell in the second half of 2023.', '2023-07/2023-12'],
    ['Sales fell in the summer of 2021.', '2021-06/2021-08'],
    ['It will be finished by the end of 2027.', '2027-12'],
    ['The law is to pass before the end of the year.', '2024-12'],
    ['It will be adopted by the end of June.', '2024-06'],
  ],
  weekdays: [
    ['The council met on Monday.', '2024-05-13'],
    ['The council met on Wednesday.', '2024-05-15'],
    ['The council met on Friday.', '2024-05-10'],
    ['The council met on Monday night.', '2024-05-13'],
    ['The council will meet on Friday.', '2024-05-17'],
    ['On Friday the council will meet.', '2024-05-17'],
    ['The council met last Wednesday.', '2024-05-08'],
    ['The council will meet next Monday.', '2024-05-20'],
    ['Roth said on Monday that the council would meet.', '2024-05-13'],
    ['Roth said on Monday the bridge will open on Saturday.', '2024-05-13', '2024-05-18'],
  ],
  'counted from today': [
    ['The council met today.', '2024-05-15'],
    ['The council met yesterday.', '2024-05-14'],
    ['The council will meet tomorrow.', '2024-05-16'],
    ['The council will meet tonight.', '2024-05-15'],
    ['The council met this week.', '2024-05-13/2024-05-19'],
    ['The council met last week.', '2024-05-06/2024-05-12'],
    ['The council met last month.', '2024-04'],
    ['Prices rose last year.', '2023'],
    ['Prices will fall next year.', '2025'],
    ['Prices rose this year.', '2024'],
    ['It burnt down two years ago.', '2022'],
    ['It burnt down three months ago.', '2024-02'],
    ['It burnt down 10 days ago.', '2024-05-05'],
    ['It will open in two years.', '2026'],
    ['Prices rose over the past five years.', '2019/2024'],
    ['It rained last weekend.', '2024-05-11/2024-05-12'],
  ],
  'quarters and halves, by tense, where the sentence tells of trade': [
    ['Sales fell in the third quarter.', '2023-07/2023-09'],
    ['Profits will fall in the third quarter.', '2024-07/2024-09'],
    ['Revenue fell in the second half.', '2023-07/2023-12'],
    ['The company will close it by the end of the third quarter.', '2024-09'],
    ['The company will close it at the end of the third quarter of 2025.', '2025-09'],
    ['He scored in the second half.'],
    ['The Hawks led by 12 in the third quarter.'],
  ],
  'seasons, weekends and days with a name': [
    ['It will open in the fall.', '2024-09/2024-11'],
    ['It was sold in the autumn.', '2023-09/2023-11'],
    ['The park looks best in the autumn.', '?'],
    ['It will open before Christmas.', '2024-12-25'],
    ['It opened on New Year’s Day.', '2024-01-01'],
    ['The Christmas market drew many.'],
    ['It closed over the weekend.', '2024-05-11/2024-05-12'],
    ['It will open at the weekend.', '2024-05-18/2024-05-19'],
  ],
  'what is vague, and what only seems so': [
    ['It will open in the coming weeks.'],
    ['It will open over the coming months.'],
    ['It was closed in the past week.', '2024-05-08/2024-05-15'],
    ['It could open as early as June.', '2024-06'],
    ['The engineers warned as long ago as 2019 that it was weak.', '2019'],
  ],
  'what lies ahead, and quotations that tell nothing of it': [
    ['He said it might be held in Kovin next month.', '2024-06'],
    ['The mayor declared three days of mourning, beginning on Friday.', '2024-05-17'],
    ['The office has warned of more rain from Friday.', '2024-05-17'],
    ['Polls close on Friday.', '2024-05-17'],
    ['“We will pay,” he told the council in the old town hall on Monday.', '2024-05-13'],
  ],
  'what is no date': [
    ['About 2000 people came.'],
    ['He may come, and she will march.'],
    ['It cost 2,021 euros.'],
    ['It happened on 03/05/2021.'],
    ['He completed it in six months.'],
    ['The next day he left.'],
    ['Today, bridges are a common sight.'],
    ['Call 555-1990 now.'],
    ['The train leaves at 10:30.'],
    ['It was three days later.'],
  ],
};

describe.each(Object.entries(ENGLISH))('English: %s', (_, cases) => {
  it.each(cases)('%s', (text, ...dates) => {
    expect(datesIn(text, 'en')).toEqual(dates);
  });
});

describe('without a publication date', () => {
  it.each<Cases[number]>([
    ['The council met on Monday.', '?'],
    ['The council met yesterday.', '?'],
    ['Prices rose last year.', '?'],
    ['The bridge opened in March.', '?'],
    ['The bridge opened in March 2019.', '2019-03'],
    ['The bridge opened on 3 May 2021.', '2021-05-03'],
  ])('%s', (text, ...dates) => {
    expect(datesIn(text, 'en', null)).toEqual(dates);
  });

  it('of a day, what needs one stays open', () => {
    expect(datesIn('The council met on Monday, as last year.', 'en', '2024-05')).toEqual(['?', '2023']);
  });
});

describe('every date', () => {
  const texts = Object.values(ENGLISH).flatMap((cases) => cases.map(([text]) => text));

  it.each(['2024-02-29', '2023-12-31', '2024-01-01', '2024-05', '2024', '0001-01-01', '9999-12-31'])(
    'is one that decks can hold, published on %s',
    (published) => {
      const dates = texts.flatMap((text) => timesIn(text, 'en', published).flatMap(({ date }) => date ?? []));
      expect(dates.length).toBeGreaterThan(30);
      expect(dates.filter((date) => dateProblem(date) !== null)).toEqual([]);
    },
  );
});
