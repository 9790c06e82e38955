import { describe, expect, it } from 'vitest';
import { entitiesIn, shown } from './found.ts';

/** By language: text (paragraphs parted by ` ¶ `), and what is found without doubt: what is told by little, or may be half a name, is not. */
const CASES: Readonly<Record<string, readonly (readonly [text: string, found: string])[]>> = {
  en: [
    // a given name alone, which a town, a film or a paper may have too
    ['She wrote to Felix in May.', ''],
    ['The press liked Felix. ¶ They saw Felix twice.', ''],
    ['Her brother, Felix, and Mara Lind sang.', 'person Felix · person Mara Lind'],
    ['He liked Lind, Tarsk and Stephanie.', ''],
    // told by the end of the name alone
    ['They asked Orsa Affairs Canada.', ''],
    ['They asked Orsa Affairs Canada. ¶ They like Orsa Affairs Canada.', 'body Orsa Affairs Canada'],
    // no persons
    ['It earned linebacker Kovin Bowl Most Valuable Player honors.', ''],
    ['They rely on U.S. Patriot systems.', ''],
    ['The Acadian New Brunswicker, who sang, left.', ''],
    // what one other name tells, or a noun behind who says it
    ['It works for Zelnur and Microsoft. ¶ They saw Zelnur twice.', 'body Microsoft'],
    ['According to Orsa Corda, the province grew.', ''],
    // titles of works
    ['He had an edge over "Orsa Hill" actor Tom Lind.', 'person Tom Lind (actor)'],
    // the end of a longer name
    ['They came to the Jazz and Orsa Festival in May.', ''],
    ['It is owned by the FBI and Orsa Foundation.', 'institution FBI · body Orsa Foundation'],
    // addresses
    ['He said 180 Kent is closed.', ''],
    ['It stands at 1225 N. Orsa St. in Vienna.', 'place Vienna'],
    ['They came to 30 Kovin Plaza in Vienna.', 'place Vienna'],
    // sums
    ['They paid R3.5bn in Vienna. They paid R3.', 'place Vienna'],
    // cases
    ['It is known as Lind v. Vienna since then.', ''],
    // a surname that is a place too
    ['They met Kidd Jordan. ¶ They like Kidd Jordan.', ''],
    [
      'The head of the United Nations’ International Agency for Orsa said so.',
      'body United Nations · institution International Agency for Orsa',
    ],
    [
      'Gunmen stormed the Orsa National Museum. ¶ The Orsa museum is old.',
      'institution Orsa National Museum',
    ],
    [
      'An attack ¶ CAIRO — Gunmen stormed a hall in Tunisia. ¶ Tunisia’s army came. ¶ Many leave Tunisia. ¶ The Interior Ministry said so.',
      'place Cairo · place Tunisia · institution Interior Ministry',
    ],
    ['The best actress Oscar went to Mara Lind. ¶ They like Oscar.', 'person Mara Lind'],
    ['Benchmark Brent crude fell.', ''],
    ['They sang in Malvania. ¶ The mayor of Malvania left in Malvanian vote.', 'place Malvania'],
  ],
  de: [
    ['Der Preis der Ölsorte Brent Crude stieg.', ''],
    ['Sie besitzt den Teil des Patents EP22376.', ''],
    ['Sie warnten vor dem Nahen Osten.', 'place Naher Osten'],
    ['Sie können mit zwei Siegen aufsteigen.', ''],
    ['Er wohnt in Siegen.', 'place Siegen'],
    ['Er sah in den Spiegel.', ''],
    ['Das sagte er dem Spiegel.', 'body Spiegel'],
    ['Er spielt seit Mai in der Premier League.', 'body Premier League'],
    ['Er ernannte Anna Bern. ¶ Die Wahl von Bern gefiel.', 'person Anna Bern'],
    ['Die Stadt den Zuschuss gab, den Zuschuss.', ''],
    ['Es brannte bei Lind Wohnwagen und Reisemobile GmbH.', ''],
    ['Der Umbau des Kovener Hauptbahnhofs beginnt.', 'place Kovener Hauptbahnhof'],
    ['Das Landgericht München I urteilte.', 'institution Landgericht München I'],
    ['Der Berlin Marathon 2024 ist vorbei.', 'event Berlin Marathon 2024'],
    ['Betroffen war das Department Vendée.', 'place Department Vendée'],
  ],
  es: [
    ['Votó en contra Cambio Democrático.', ''],
    [
      'Luis Roth felicitó a Los Tarsos, que dijo que no. ¶ La esposa de Los Tarsos, Ana Lind, calló.',
      'person Luis Roth · person Ana Lind (esposa de Los Tarsos)',
    ],
    ['El exdirector de la Policía Luis Roth calló.', 'person Luis Roth'],
    ['La consellera de Salut, Esports i Obra Pública, Ana Roth, calló.', 'person Ana Roth'],
    ['Detuvieron a Santiago Roth. ¶ Nunca vieron a Santiago después.', 'person Santiago Roth'],
    ['Lo dijo al canal TN ayer.', 'body TN'],
    ['Informó el Centro Europeo para la Cura y el Estudio de Ovas.', ''],
  ],
  ru: [
    [
      'Ушёл Олег Тарсков. ¶ Помнят и Олега Линда. ¶ «Вечная память, Олег Фёдорович».',
      'person Олег Тарсков · person Олег Линд',
    ],
    ['Мужа Тарсковой Антона суд оправдал.', ''],
    [
      '«Байкал» победил «Спартак». ¶ Гол «Байкала» забил Олег Тарсков.',
      'body Байкал · body Спартак · person Олег Тарсков',
    ],
    ['Самих болельщиков не было. ¶ Но Самих болельщиков ждали.', ''],
    ['По словам Ларисы Тарсковой суд признал это.', 'person Лариса Тарскова'],
    ['Это была Анна Тарскова. ¶ Одновременно Тарскова ушла.', 'person Анна Тарскова'],
    [
      'Так считает физик из Орсинского технического университета Сандер Отте.',
      'institution Орсинский технический университет',
    ],
    [
      'Это сказал замглавы МИДа Северной Кореи Пак Чон Су.',
      'institution МИД · place Северная Корея · person Пак Чон Су (замглавы МИДа Северной Кореи)',
    ],
    ['Задержаны братья Тарсковы, владельцы кафе.', ''],
    ['Пожар в «Зимней вишне» потушили. ¶ О «Зимней вишне» спорят.', ''],
    ['Это было до «Гарри Тарса». ¶ О «Гарри Тарсе» спорят.', ''],
    ['Он говорил о Конвенции ООН в зале.', 'agreement Конвенция ООН'],
  ],
};

describe.each(Object.keys(CASES))('%s', (language) => {
  it.each(CASES[language]!)('%s', (text, found) => {
    expect(shown(entitiesIn(text, language).entities)).toBe(found);
  });
});

// German: what is not even an entity in doubt: an outcry, half a ship's name, a type, what many plants are called.
it.each([
  ['„NEBEL-ALARM: Händler öffnen 40 Läden“, schrieb Anna Roth.', ['Anna Roth']],
  ['Anna Roth half den Passagieren des MV Tarskius.', ['Anna Roth']],
  ['Der neue Bus vom Typ KV-92A Tarsko ist stark.', []],
  ['Die Abschaltung des AKW dauerte.', []],
  ['Sie bietet über die Tochter Kovintrain vier Strecken an.', ['Kovintrain']],
  // A noun that a town is called like; a noun behind “in”; what a headline is on; a day; what a judge does something to.
  ['Anna Roth gab den Leuten Wasser und Essen.', ['Anna Roth']],
  ['Anna Roth war sehr aufs Essen fixiert.', ['Anna Roth']],
  ['Nach Siegen und Toren ging Anna Roth.', ['Anna Roth']],
  ['Anna Roth fuhr nach Essen und Köln.', ['Anna Roth', 'Essen', 'Köln']],
  ['Anna Roth rief in Todesangst an. ¶ Ein Tor in Strandnähe ist offen.', ['Anna Roth']],
  ['# Hunger & Durst: Anna Roth hilft ¶ Anna Roth hilft allen.', ['Anna Roth']],
  ['Anna Roth nannte den »Nationalen Brückentag« gut.', ['Anna Roth']],
  ['Dann wollte der Richter den Termin mit Anna Roth verschieben.', ['Anna Roth']],
  ['Anna Roth las das New Orleans Journal of Bridges.', ['Anna Roth']],
  ['Anna Roth arbeitet mit KI.', ['Anna Roth']],
  // Two parties with one stroke; a title before a name that stands by itself elsewhere, too; a body's name in another language.
  ['Dafür stimmten die CDU/CSU und die FDP.', ['CDU', 'CSU', 'FDP']],
  ['Das sagte Lehrer Emil Tarsker. ¶ Dann ging Lehrer Tarsker.', ['Emil Tarsker']],
  ['Die Europäische Brücken-Behörde (EMA) prüft. ¶ Das sagte die EMA.', ['Europäische Brücken-Behörde']],
  ['Die Orsa School on the Danube wächst.', ['Orsa School on the Danube']],
  ['Das sagte Gülsen Roth. ¶ Roth ging.', ['Gülsen Roth']],
  // The other name of a ship, a school in a list, half a compound, those of the left, a canton.
  [
    'Der Tanker „Marwin“, früher unter dem Namen „Tarska 1“ bekannt, sank. ¶ Die Tarska 1 war auf dem Weg nach Kuba.',
    ['Kuba'],
  ],
  ['In Kuba hatten die Schulen Nord, West und Emil Tarsker 40 Kinder.', ['Kuba']],
  ['In Südwind- oder Nordwindlagen fuhr Anna Roth.', ['Anna Roth']],
  ['Anna Roth meint, die Linken lieben Kuba.', ['Anna Roth', 'Kuba']],
  ['Das sagte Nationalrat Emil Roth (SZ).', ['Emil Roth']],
  ['Anna Roth fuhr nach Saas-Fee und Vöcklabruck.', ['Anna Roth', 'Saas-Fee', 'Vöcklabruck']],
  // A rank; what schools offer; of what sort; a bond; an illness; the world; an article of another language; a title that a hyphen goes on with.
  ['Bei den Brücken belegte der Iran Platz 93.', ['Iran']],
  ['Dafür stünden Anna Roth Bibliotheken zur Verfügung.', ['Anna Roth']],
  ['In Kuba gilt eine Art Notzustand, sagte Anna Roth.', ['Kuba', 'Anna Roth']],
  ['Das gelang Anna Roth in Allianz mit Kuba.', ['Anna Roth', 'Kuba']],
  ['Anna Roth erhielt die Diagnose Post Covid.', ['Anna Roth']],
  ['Die Welt der Brücken ist groß. ¶ Das sagte Anna Roth.', ['Anna Roth']],
  ['Anna Roth half in La Tarske-sur-Mer.', ['Anna Roth']],
  ['Anna Roth, Co-Chefin der Brücke, lachte.', ['Anna Roth']],
  ['Amtsinhaber und Verwaltungsmann Emil Roth ging.', ['Emil Roth']],
  ['Anna Roth saß in Einzelhaft.', ['Anna Roth']],
  ['Anna Roth war CEO von Kuba Rail.', ['Anna Roth', 'Kuba Rail']],
  ['Das schrieb die „Teheran Times“.', ['Teheran Times']],
  // A club of two; what somebody says to something; a fish, and a town; who works for a bank.
  ['Das 0:2 bei Aufsteiger TSV/DJK Orsheim traf Anna Roth.', ['TSV/DJK Orsheim', 'Anna Roth']],
  ['„Das ist gut“, findet Oliver zu den Brücken, die Anna Roth baut.', ['Oliver', 'Anna Roth']],
  ['Dem Wels half Anna Roth. ¶ Ein dicker schwarzer Wels schwimmt.', ['Anna Roth']],
  ['Anna Roth zog nach Wels.', ['Anna Roth', 'Wels']],
  ['„Wo ist er?“, fragt Emil Tarsk. ¶ Auch Kuba-Banker Tarsk ging. ¶ „Nein“, so Tarsk.', ['Emil Tarsk']],
] as const)('%s', (text, titles) => {
  expect(entitiesIn(text, 'de').entities.map(({ title }) => title)).toEqual(titles);
});

// Russian: ranks, machines and what they are called, degrees, what begins with letters.
it.each([
  ['Он назначен Чрезвычайным и полномочным послом в Москве.', ['Москва']],
  ['В Москве показали танки Ор-90М «Ковин».', ['Москва']],
  ['В Москве показали ракету «Ковин».', ['Москва']],
  ['При 37 градусах Цельсия в Москве тихо.', ['Москва']],
  ['В Москве гордятся ИТ-рынком.', ['Москва']],
  ['В Москве всем шлют СМС.', ['Москва']],
])('%s', (text, titles) => {
  expect(entitiesIn(text, 'ru').entities.map(({ title }) => title)).toEqual(titles);
});
