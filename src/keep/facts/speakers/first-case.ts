// Speakers without a card of their own who stand in another case than the first: as a dictionary has them.
import { adjectiveForm, phraseForm } from '../../entities/forms/phrase-form.ts';

/** German “nach Angaben *des* Vereins”, “*von* Anwohnern”, “*seines* Anwalts”. `ahead`: the word before the name. */
export function germanFirst(name: string, ahead: string): string {
  const [own, stem, ending] = /^(sein|ihr|unser)(es|er) (?=\p{Lu})/u.exec(name) ?? [];
  if (own !== undefined) {
    const noun = name.slice(own.length);
    // “seiner Anwältin”, “seiner Anwälte”
    return ending === 'er' ? `${stem}e ${noun}` : `${stem} ${withoutGenitive(noun)}`;
  }
  // “laut eines Sprechers”, “dem Gericht zufolge”
  const [article = ''] = /^(?:eine[sm]|de[mn]) (?=\p{Lu})/iu.exec(name) ?? [];
  const rest = name.slice(article.length);
  if (/^d/i.test(article)) return rest;
  if (article !== '') return `ein ${/s /.test(article) ? withoutGenitive(rest) : rest}`;
  if (/^(?:des|eines)$/.test(ahead)) return withoutGenitive(name);
  // “*von* Anwohnern”, “Händlern zufolge”
  return name.replace(/^(\p{Lu}[\p{L}-]+er)n(?!\p{L})/u, '$1');
}

function withoutGenitive(name: string): string {
  return name.replace(/^(\p{Lu}[\p{L}-]+?)(?:(?<=[bdfgkptsxzß])e)?s(?!\p{L})/u, '$1');
}

/** Russian “по словам *местных властей*”, “*в областной прокуратуре* сообщили”: as it is where no rule knows its form. */
export function russianFirst(name: string): string {
  const [place] = /^во? /iu.exec(name) ?? [];
  if (place !== undefined) {
    const noun = name.slice(place.length);
    // «в региональной ФСБ», «в руководстве МВД»
    const [adjective = '', letters] = /^(\p{Ll}+) (\p{Lu}{2,}.*)$/u.exec(noun)?.slice(1) ?? [];
    if (letters && /(?:[ео][йм]|ую)$/u.test(adjective))
      return `${adjectiveForm(adjective, /[оуе][йю]$/.test(adjective) ? 'feminine' : 'neuter')} ${letters}`;
    const own = letters === undefined ? null : placeForm(adjective);
    return placesForm(noun) ?? phraseForm(noun) ?? placeForm(noun) ?? (own && `${own} ${letters}`) ?? name;
  }
  const [paper, , form] =
    PAPERS.map(([noun, to]) => [noun.exec(name)?.[0], noun, to] as const).find(([found]) => found) ?? [];
  if (paper !== undefined) return paper.slice(0, -1) + form + name.slice(paper.length);
  // «согласно этой версии»
  const [, pointing = '', rest = ''] = /^(эт(?:ой|их) )(.+)$/iu.exec(name) ?? [];
  const told = rest === '' ? null : genitiveForm(rest);
  if (told !== null) return `${/й/.test(pointing) ? 'эта' : 'эти'} ${told}`;
  return genitiveForm(name) ?? phraseForm(name) ?? name;
}

/** «вузе», «компании», «мэрии»: a noun alone behind «в»; null: none that is known by its ending. */
function placeForm(noun: string): string | null {
  if (!/^\p{Ll}{3,}[еи]$/u.test(noun)) return null;
  if (/ии$/.test(noun)) return noun.replace(/и$/, 'я');
  if (/(?:ств|агентств)е$/.test(noun)) return noun.replace(/е$/, 'о');
  if (/(?:ур|иц|лат|ол|ник|анд|ужб|упп|ирм|азет|дум|рад)е$/.test(noun)) return noun.replace(/е$/, 'а');
  return /[бвгджзклмнпрстфхчшщ]е$/.test(noun) ? noun.slice(0, -1) : null;
}

/** «правоохранительных органах»: several, behind adjectives; null: it is none. */
function placesForm(name: string): string | null {
  const [, adjectives, noun, rest] = /^((?:\p{Ll}+[иы]х )+)(\p{Ll}{3,}[ая]х)(.*)$/u.exec(name) ?? [];
  if (adjectives === undefined) return null;
  const one = noun!
    .replace(/(ств)ах$/u, '$1а')
    .replace(/([гкхжшчщ])ах$/u, '$1и')
    .replace(/ах$/u, 'ы')
    .replace(/ях$/u, 'и');
  return adjectives.replaceAll(/х /gu, 'е ') + one + rest;
}

/** Papers that something stands in, «в *сообщении* ведомства», up to their last letter, and how a dictionary has that. */
const PAPERS: readonly (readonly [RegExp, string])[] = [
  [/^(?:сообщени|заявлени|обращени|исследовани|постановлени|решени|объяснени)[ию](?!\p{L})/u, 'е'],
  [/^письме(?!\p{L})/u, 'о'],
  [/^(?:публикаци|информаци|презентаци|стать)[ие](?!\p{L})/u, 'я'],
  [
    /^(?:доклад|отч[её]т|документ|релиз|пресс-релиз|приказ|указ|закон|материал|протокол|обзор|прогноз|телеграм-канал|текст|иск)[еу](?!\p{L})/u,
    '',
  ],
  [/^(?:комментари)и(?!\p{L})/u, 'й'],
  [/^справке(?!\p{L})/u, 'а'],
];

type Endings = readonly (readonly [ending: RegExp, form: string])[];

/** Adjectives and nouns of one gender, or of several: how they end in the genitive, and what a dictionary has for it. */
interface Genitive {
  readonly adjective: RegExp;
  readonly nouns: Endings;
  readonly form: (adjective: string) => string;
}

const GENITIVES: readonly Genitive[] = [
  {
    adjective: /(?:ого|его|ому|ему)$/,
    nouns: [
      [/ств[ау]$/, 'ство'],
      [/и[яю]$/, 'ие'],
    ],
    form: (word) => adjectiveForm(word, 'neuter'),
  },
  {
    adjective: /(?:ого|его|ому|ему)$/,
    nouns: [
      [/(ел|ар)[яю]$/, '$1ь'],
      [/([аеоу])[яю]$/, '$1й'],
      [/вц[ау]$/, 'вец'],
      [/посл[ау]$/, 'посол'],
      [/([бвгджзклмнпрстфхчшщ])[ау]$/, '$1'],
    ],
    form: (word) => adjectiveForm(word, 'masculine'),
  },
  {
    adjective: /(?:ой|ей)$/,
    nouns: [
      [/ии$/, 'ия'],
      [/ьи$/, 'ья'],
      [/([гкхжшчщ])и$/, '$1а'],
      [/([бвдзлмнпрстфц])ы$/, '$1а'],
    ],
    form: (word) => adjectiveForm(word, 'feminine'),
  },
  {
    // «согласно первым результатам», «согласно договорам»
    adjective: /[ыи][хм]$/,
    nouns: [
      [/([гкхжшчщ])ам$/, '$1и'],
      [/([бвдзлмнпрст])ам$/, '$1ы'],
      [/([гкх])ов$/, '$1и'],
      [/ов$/, 'ы'],
      [/цев$/, 'цы'],
      [/ий$/, 'ии'],
      [/е[вй]$/, 'и'],
      [/ств$/, 'ства'],
      [/([бвдзлмнпрт])$/, '$1ы'],
      [/([гкхжшчщ])$/, '$1и'],
    ],
    form: (word) => word.replace(/[хм]$/, 'е'),
  },
];

/** The same of adjectives and a noun in the genitive, or of an adjective that is a noun: “учёных”; null: it is none. */
function genitiveForm(name: string): string | null {
  const words = name.split(' ');
  for (const { adjective, nouns, form } of GENITIVES) {
    const first = words.findIndex((word) => !adjective.test(word));
    const at = first === -1 ? words.length : first;
    const noun = words[at];
    const ending = nouns.find(([end]) => /^\p{Ll}{4,}/u.test(noun ?? '') && end.test(noun!));
    if (ending === undefined) continue;
    const whole = [...words.slice(0, at).map(form), noun!.replace(...(ending as [RegExp, string]))];
    return [...whole, ...words.slice(at + 1)].join(' ');
  }
  const [only, ...rest] = words;
  const several = GENITIVES.at(-1)!;
  return several.adjective.test(only!) ? [several.form(only!), ...rest].join(' ') : null;
}
