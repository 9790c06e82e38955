// Parts of names that were taken for the whole ones, and what looks like them; see languages.cases.ts.
import type { Group } from './languages.cases.ts';

export const PARTS: readonly Group[] = [
  {
    language: 'pl',
    cards: { person: 'Anna Roth, Roth; Donald Tusk, Tusk', place: 'Kraków' },
    longer: [
      'Wtedy Roth-Nowacka powiedziała, że to koniec.',
      'Na spotkaniu z Roth-Nowacką był też poseł.',
      'To zdanie Anny Roth-Nowackiej.',
    ],
    alone: [
      'Ten spór [Tusk]-Duda trwa od roku.',
      'Na spotkaniu z [Roth] był też poseł.',
      'Pociąg [Kraków]-Zakopane stanął.',
    ],
  },
  {
    language: 'cs',
    cards: { person: 'Anna Roth, Roth; Petr Fiala, Fiala' },
    longer: ['Tam Roth-Nováková řekla, že je konec.'],
    alone: ['Včera schůzka [Fiala]-Babiš skončila brzy.'],
  },
  {
    language: 'en',
    cards: { person: 'Theresa May, May; Fredric March, March' },
    longer: [
      'In May [May] said that she would not call an election.',
      'By May 5 she was gone; [May] left in May 2019.',
      'On 5 May [Theresa May] met [March] in March.',
      'At the end of May the supporters of [May] left; May Day was quiet.',
      'Last May was hot, said [May] in late March.',
    ],
    alone: [
      'We have no trust in [May] here, nor in [May]’s words.',
      '[May] said on Monday that [May] would go. [May], 62, left.',
    ],
  },
  {
    language: 'en',
    cards: {
      person:
        'Mara Castrey, Castrey; Anna Roth, Roth; Boris Johnson, Johnson; Joe Biden, Biden; Vladimir Putin, Putin; Martin Luther King, King; Hugo Chávez, Chávez, Hugo',
      place: 'Lublin; Minsk; Russia; Berlin; Buffalo; Boston; London; Houston',
      body: 'Reserve Bank; X Bank; NATO',
    },
    longer: [
      '“It is late,” Castrey-Smith said.',
      'The minister met Castrey-Smith, who denied it.',
      'Mara Castrey-Smith was there on time.',
      'We met Anna Roth-Meier in town.',
      'Mary Anna Roth wrote it down.',
      'The European Reserve Bank raised it; so did the European X Bank.',
      'the Union of Lublin was signed there',
      'They live in Lublin, Texas, now.',
      'They moved to Boston, Lincolnshire, and then to London, Ontario.',
      'Then Lady Johnson came in; Mr [Johnson] did not.',
      'the team of Union Berlin lost again',
      'They ate at Buffalo Wild Wings yesterday.',
      'The suit was made by Hugo Boss for him.',
      'They say that King Abdullah was not there.',
    ],
    alone: [
      'The [Putin]-Xi talks went on, as [Putin]-Xi meetings do.',
      'the [Biden]-Harris ticket lost, and [Biden]-Harris lost the vote',
      'US-[Russia] talks on the [Minsk]-Moscow line',
      'The [Reserve Bank] raised it, and so did the European [NATO] members.',
      'They live in [Lublin], Poland, and in [Houston], Texas, now.',
      'They moved from [Boston], Massachusetts, to [London], England.',
      'the new [Biden]-era rules and a [Putin]-style plan',
      'The minister met [Anna Roth] and then [Castrey], who denied it.',
      'Then [King] Monday said so, and President [Biden] agreed.',
    ],
  },
  {
    language: 'de',
    cards: {
      person: 'Anna Roth, Roth; Wladimir Putin, Putin; Angela Merkel, Merkel',
      place: 'München; Lublin; Berlin',
    },
    longer: [
      'Anna Roth-Meier sagte das.',
      'Frau Roth-Meier kam.',
      'Der TSV 1860 München gewann.',
      'Union Berlin gewann.',
      'Er lebt in Lublin, Texas.',
    ],
    alone: [
      'Der [Putin]-Besuch und die [Merkel]-Regierung.',
      'Das [Angela Merkel]-Interview lief.',
      'Im Jahr 1860 [München] zu verlassen.',
    ],
  },
  {
    language: 'bg',
    cards: {
      person: 'Кирил Петков, Петков',
      place: 'Варна; Разград; София',
    },
    longer: [
      'Черно море Варна спечели.',
      'Спартак Варна загуби.',
      'Лудогорец Разград води.',
      'Топлофикация София мълчи.',
    ],
    alone: ['Вчера [Варна] беше пълна с хора.', 'Кметът на [София] Васил Терзиев мълчи.'],
  },
  {
    language: 'cs',
    cards: {
      person: 'Petr Pavel, Pavel; Petr Fiala, Fiala',
      place: 'Kladno; Brno',
    },
    longer: [
      'Rytíři Kladno vyhráli první zápas.',
      'Kometa Brno odvolala trenéra.',
      'Tam hrál Pavel Nedvěd i Tomáš Fiala.',
    ],
    alone: ['Včera [Kladno] hostilo festival.', 'Prezident [Pavel] Babiše jmenoval, [Fiala] ne.'],
  },
];
