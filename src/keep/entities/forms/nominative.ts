// From the form in which a Russian name stands in a text to the dictionary's.
import type { Kind } from '../../../deck/types.ts';
import { dictionaryForm, wellKnown } from '../gazetteer/gazetteer.ts';
import { givenNameForm } from '../gazetteer/given-names.ts';
import { keyOf } from '../spans/words.ts';
import { phraseForm } from './phrase-form.ts';

/** Endings and what they are in the dictionary's form. */
type Endings = readonly (readonly [ending: RegExp, form: string])[];

const MASCULINE: Endings = [
  [/([оеё]в|[иы]н)(?:а|у|ым|е)$/, '$1'],
  [/([сц]к)(?:ого|ому|им|ом)$/, '$1ий'],
  [/(толст|мостов|берегов)(?:ого|ому)$/i, '$1ой'],
  [/([бвдлнт])(?:ого|ому)$/, '$1ый'],
  [/([бвгджзклмнпрстфхцчшщ])(?:а|у|ом|ем|е)$/, '$1'],
  [/([бвдзклмнпрстфц])ы$/, '$1а'],
  [/([лн])(?:я|ю|ем)$/, '$1ь'],
  [/([аеоуэ])(?:я|ю|ем)$/, '$1й'],
];
/** Endings of a man's given name and of his surname, case by case. */
const CASES = [
  [/[ая]$/, /(?:а|я|ого|его)$/],
  [/[ую]$/, /(?:у|ю|ому|ему|ую)$/],
  [/[ое]м$/, /(?:[иы]м|[ое]м)$/],
  [/е$/, /(?:е|[ое]м|ой)$/],
] as const;
/** The same of names whose case is plain without knowing the given one: Арташатом Мирзояном. */
const PLAIN_CASES = [
  [/(?<=[бвгджзклмнпрстфхцчшщ])а$/, /(?<=ян|ич)а$|(?<=ск)ого$/],
  [/(?<=[бвгджзклмнпрстфхцчшщ])у$/, /(?<=ян|ич)у$|(?<=ск)ому$/],
  [/(?<=[бвгджзклмнпрстфхцчшщ])[ое]м$/, /(?<=ян)ом$|(?<=ич)ем$|(?<=ск)им$|(?<=[вн])ым$/],
] as const;
/** Surnames that are inflected, whatever stands before them. */
const INFLECTED = /(?:(?:ян|ич)(?:а|у|ом|ем|е)|[сц]к(?:ого|ому|им))$/;
/** Surnames alone in another case than a man's first. */
const ALONE = /(?:[оеё]в|[иы]н)(?:а|у|ым|ой|ых|ыми)$|[сц]к(?:ого|ому|им|ой|ую)$/;
/** What foreign surnames that end in a consonant have behind it, beside a given name without cases: Джо Линда. */
const CONSONANT_CASE = /[бвгджзклмнпрстфхцчшщ](?:а|у|ом)$/;
const FEMININE: Endings = [
  [/^(Перв|Втор|Четв[её]рт|Пят|Шест|Велик)(?:ой|ую)$/, '$1ая'],
  [/([оеё]в|[иы]н)(?:ой|у)$/, '$1а'],
  [/([сц]к)(?:ой|ую)$/, '$1ая'],
];
const PATRONYMIC: Endings = [
  [/([ое]вич)(?:а|у|ем|е)$/, '$1'],
  [/([ое]вн|ичн)(?:ы|е|у|ой)$/, '$1а'],
];
const PLACES: Endings = [
  [/([сц]к)(?:ой|ую) (?:област.*)$/, '$1ая область'],
  [/([сц]к)(?:ой|ую) (?:республик.)$/, '$1ая республика'],
  [/([сц]к)(?:ого|ому|им|ом) (край|район|округ|пролив|залив|полуостров|хребет)(?:а|у|ом|е)$/, '$1ий $2'],
  [/н(?:ого|ому|ым|ом) (край|район|округ)(?:а|у|ом|е)$/, 'ный $1'],
  [/([сц]к)(?:ого|ому|им|ом) мор(?:я|ю|ем|е)$/, '$1ое море'],
  [/([сц]к)(?:ого|ому|им|ом) водохранилищ(?:а|у|ем|е)$/, '$1ое водохранилище'],
  [/([сц]к)(?:ого|ому|им|ом) кра(?:я|ю|ем|е)$/, '$1ий край'],
  [/(ск)(?:а|у|ом|е)-([А-ЯЁ][а-яё]+[сц]к)(?:ого|ому|им|ом)$/, '$1-$2ий'],
  [/([сц]к)(?:ой|ую)$/, '$1ая'],
  [/(ск|град|бург)(?:а|у|ом|е)$/, '$1'],
  [/([еоиы]вк|инк)(?:и|е|у|ой)$/, '$1а'],
  [/([оеё]в|ин)(?:е|а|у|ом|ым)$/, '$1о'],
  [/([а-я]{2}[бвгджзклмнпрстфх])ц(?:а|у|ом|е)$/, '$1ец'],
];
const BODIES: Endings = [
  [/^([А-ЯЁ]{3,})(?:а|у|ом|е)$/, '$1'],
  [
    /(стат|надзор|банк|департамент|пром|строй|транс|фонд|союз|маш|газ|хим|завод|страх|торг|снаб|проект|сервис|холдинг)(?:а|у|ом|е)$/i,
    '$1',
  ],
];
/** Nouns that other words follow: Госдепартамента США. */
const NOUNS: Endings = [
  [/^([Кк])убк(?:а|у|ом|е)$/, '$1убок'],
  [/(департамент|комитет|совет|суд|институт|университет|центр|парламент)(?:а|у|ом|е)$/i, '$1'],
  [/(конвенц|комисс|федерац|ассоциац|корпорац|организац|академ|полиц|компан|парт)(?:ии|ию|ией)$/i, '$1ия'],
  [/(олимпиад|универсиад|спартакиад)(?:ы|е|у|ой)$/i, '$1а'],
  [/(министерств|агентств|посольств)(?:а|у|ом|е)$/i, '$1о'],
];
/** Суперлиге, Дальнем: endings that hardly any place has in the dictionary. */
const OBLIQUE = /(?:[еую]|[вднрсхш][ое]м|[жчшщ]ей|ах|ями|ами|ого|его)$/;
/** Given names of men that end as those of women do. */
const MEN =
  /^(?:Никита|Никола|Илья|Лука|Фома|Кузьма|Савва|Данила|Миша|Саша|Паша|Дима|Вова|Коля|Петя|Ваня|Лёха|Лёша|Серёга|Гриша|Толя|Витя|Стёпа|Гена)$/;

/** Given names of women that those of men are like in the genitive, and surnames that few women have. */
const MEN_TOO = /^(?:Александра|Евгения|Валерия|Валентина)$/;
const IN_A = /(?<![оеё]в|[иы]н)(?<=[бвгджзклмнпрстфхцчшщ])а$/;

/** The dictionary's form of a Russian name of a kind; null: it is inflected, and its form not known. */
export function nominative(name: string, kind: Kind): string | null {
  if (!/[а-я]/.test(name)) return name;
  if (wellKnown(keyOf(name))) return dictionaryForm(name);
  if (kind === 'place') {
    const form = phraseForm(name) ?? ended(name, PLACES);
    return form === name && OBLIQUE.test(name) && !name.includes(' ') ? null : form;
  }
  // Пётр Линдов-младший
  const younger = /-(младш|старш)\p{Ll}+$/u.exec(name);
  const own = younger && nominative(name.slice(0, younger.index), kind);
  if (younger) return own && `${own}-${younger[1]}ий`;
  const [first, ...rest] = name.split(' ') as [string, ...string[]];
  const phrase = kind === 'person' ? null : phraseForm(name);
  if (phrase !== null) return phrase;
  if (kind !== 'person')
    return dictionaryForm(ended(rest.length > 0 ? [ended(first, NOUNS), ...rest].join(' ') : name, BODIES));
  if (rest.length === 0) return ALONE.test(name) ? null : dictionaryForm(name);
  const surname = rest.at(-1)!;
  // Лёхе Линдову, Никите Ковинскому, Александре Линдовой: given names that end in -а
  const isInE = /[бвгджзклмнпрстфхчшщ]е$/.test(first);
  const isDative = isInE && /(?:[оеё]в|[иы]н)у$|[сц]кому$/.test(surname);
  const isHers = isInE && /(?:[оеё]в|[иы]н|[сц]к)ой$/.test(surname);
  const given = isDative || isHers ? first.replace(/е$/, 'а') : givenNameForm(first);
  // «Н. Тарса Линдана»: a man's, in another case
  const isUnknown = given === null && rest.length === 2;
  if (isUnknown && CONSONANT_CASE.test(surname) && /[айоиуе]$/.test(rest[0]!)) return null;
  if (given === null) return rest.length === 1 ? unknownMan(first, surname) : dictionaryForm(name);
  const isWoman = /[ая]$/.test(given) && !MEN.test(given) && !isDative;
  if (given === first) {
    const isOblique = INFLECTED.test(surname) || (/[оиэую]$/.test(first) && CONSONANT_CASE.test(surname));
    return isOblique || (MEN_TOO.test(first) && IN_A.test(surname)) ? null : dictionaryForm(name);
  }
  const agrees = isDative || CASES.every(([ending, other]) => !ending.test(first) || other.test(surname));
  // Паулу Тарсейра: a man's name that stands as it is
  if (isWoman && /[ую]$/.test(first) && /[ая]$/.test(surname)) return name;
  // «Пас Марку Тарсейры» tells the case of neither
  if (!agrees && /[ую]$/.test(first) && /[бвдзклмнпрст]ы$/.test(surname)) return null;
  // Биньямина Нетаньяху
  // Олега Кучмы
  const isInA =
    (/[ая]$/.test(first) && /[бвдзклмнпрстфц]ы$/.test(surname)) ||
    (/[ое]м$/.test(first) && /(?<!ск)(?<=[бвдзклмнпрстфц])ой$/.test(surname));
  const isWhole = !isWoman && !/[ая]$/.test(given) && !agrees && !isInA;
  const form = isWhole
    ? surname
    : isInA
      ? surname.replace(/(?:ы|ой)$/, 'а')
      : ended(surname, isWoman ? FEMININE : MASCULINE);
  // Бережным, of Бережный or Бережной
  if (form === surname && !isWoman && agrees && /[бвгджзклмнпрстфхчшщ]ым$/.test(surname)) return null;
  return [
    given,
    ...rest.slice(0, -1).map((word) => givenNameForm(word) ?? ended(word, PATRONYMIC)),
    form,
  ].join(' ');
}

/** A name of two words whose first is no given name that is known; null: it may be inflected. */
function unknownMan(first: string, surname: string): string | null {
  // Асию, Асии Биби: a woman, since no other given name ends so, and no form of the surname.
  if (/(?:[иь]ю|ии)$/.test(first) && /[иоэ]$/.test(surname)) return `${first.replace(/.$/, 'я')} ${surname}`;
  // Лейлы Тарс: a woman, since a man's surname would have an ending
  if (/[бвдзлмнпрстф]ы$/.test(first) && /[бвгджзклмнпрстфхцчшщ]$/.test(surname))
    return `${first.replace(/.$/, 'а')} ${surname}`;
  // Робена Линдо, of Робен; Спайку Ли
  if (/[бвгджзклмнпрстфхцчшщ](?:а|у|ом|е)$/.test(first) && /[иоэеуы]$/.test(surname)) return null;
  for (const [ending, other] of PLAIN_CASES)
    if (ending.test(first) && other.test(surname)) {
      const form = surname.replace(other, '');
      return `${first.replace(ending, '')} ${/[сц]к$/.test(form) ? `${form}ий` : form}`;
    }
  const agrees = CASES.some(([ending, other]) => ending.test(first) && other.test(surname));
  // Софьей Линде
  const isOblique =
    agrees || /(?:ье|и)й$/.test(first) || (/[оиэ]$/.test(first) && CONSONANT_CASE.test(surname));
  return isOblique ? null : `${first} ${surname}`;
}

/** Олег Бережной, of «Олегом Бережным» among `full` and «Бережной» among `names`; null: the surname does not stand there in the first case. */
export function withBareSurname(full: readonly string[], names: readonly string[]): string | null {
  for (const name of full) {
    const [first, surname, ...more] = name.split(' ');
    const given = givenNameForm(first!);
    const stem = surname?.replace(/(?:[ои]го|[ои]му|[ыио]м)$/, '');
    if (given === null || given === first || stem === surname || more.length > 0) continue;
    const bare = names.find((one) => [`${stem}ой`, `${stem}ый`, `${stem}ий`].includes(one));
    if (bare !== undefined) return `${given} ${bare}`;
  }
  return null;
}

/** Тотьма, of Тотьму and Тотьмы: a name of one word that has both endings is a woman's or a town's; null: it has not. */
export function fromForms(names: readonly string[]): string | null {
  const stems = (ending: RegExp) =>
    names.flatMap((name) => (ending.test(name) && !name.includes(' ') ? [name.replace(ending, '')] : []));
  const [stem] = stems(/у$/).filter((one) => stems(/[ыи]$/).includes(one));
  return stem === undefined ? null : `${stem}а`;
}

/** Почта Линда, of that and Почты Линда: of names that differ in one word's ending the one in the first case; null: none is told to be. */
export function amongForms(names: readonly string[]): string | null {
  const words = names.map((name) => name.split(' '));
  const at = words[0]!.findIndex((word, i) => words.some((other) => other[i] !== word));
  const rests = words.map((list) => list.filter((_, i) => i !== at).join(' '));
  const forms = words.map((list) => list[at] ?? '');
  const stems = forms.map((word) => word.replace(/[аеиоуыэюяьй]+$/, ''));
  // Тарский поток, of that and «Тарского потока»
  if (at === -1 || new Set(rests).size > 1 || new Set(stems).size > 1)
    return names.find((name) => FIRST_ADJECTIVE.test(name)) ?? null;
  const first = forms.findIndex((word) => /[бвгджзклмнпрстфхцчшщ]$/.test(word));
  if (first !== -1 || !forms.some((word) => /[ыиу]$/.test(word))) return names[first] ?? null;
  const feminine = forms.findIndex((word) => /[ая]$/.test(word));
  if (feminine !== -1) return names[feminine]!;
  // Ракета, of «Ракеты» and «Ракетой»
  const isOne = forms.some((word) => /[оё]й$/.test(word)) && forms.some((word) => /[ыи]$/.test(word));
  return isOne ? words[0]!.map((word, i) => (i === at ? `${stems[0]}а` : word)).join(' ') : null;
}

/** Adjectives that are in the first case, before a noun. */
const FIRST_ADJECTIVE =
  /^[А-ЯЁ][а-яё]{3,}(?:(?:[ыи]й|[ая]я|[ое]е) [А-Яа-яё]|[ыи]е [Дд]ни |ой [А-Яа-яё]+[бвгджзклмнпрстфхцчшщ]$)/;

function ended(name: string, endings: Endings): string {
  const rule = endings.find(([ending]) => ending.test(name));
  return rule ? name.replace(rule[0], rule[1]) : name;
}
