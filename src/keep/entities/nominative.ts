// From the form in which a Russian name stands in a text to the dictionary's.
import type { Kind } from '../../deck/types.ts';
import { dictionaryForm, givenNameForm, wellKnown } from './gazetteer/gazetteer.ts';
import { keyOf } from './words.ts';

/** Endings and what they are in the dictionary's form. */
type Endings = readonly (readonly [ending: RegExp, form: string])[];

const MASCULINE: Endings = [
  [/([оеё]в|[иы]н)(?:а|у|ым|е)$/, '$1'],
  [/([сц]к)(?:ого|ому|им|ом)$/, '$1ий'],
  [/([бвгджзклмнпрстфхцчшщ])(?:а|у|ом|ем|е)$/, '$1'],
  [/([аеоуэ])(?:я|ю|ем)$/, '$1й'],
];
const FEMININE: Endings = [
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
  [/([сц]к)(?:ого|ому|им|ом) (край|район|округ)(?:а|у|ом|е)$/, '$1ий $2'],
  [/([сц]к)(?:ого|ому|им|ом) кра(?:я|ю|ем|е)$/, '$1ий край'],
  [/([сц]к)(?:ой|ую)$/, '$1ая'],
  [/(ск|град|бург)(?:а|у|ом|е)$/, '$1'],
  [/([еоиы]вк|инк)(?:и|е|у|ой)$/, '$1а'],
  [/([оеё]в|ин)(?:е|а|у|ом|ым)$/, '$1о'],
  [/([а-я]{3})ц(?:а|у|ом|е)$/, '$1ец'],
];
const BODIES: Endings = [
  [/(стат|надзор|банк|пром|строй|транс|фонд|союз|маш|газ|хим|завод)(?:а|у|ом|е)$/, '$1'],
];
/** Given names of men that end as those of women do. */
const MEN = /^(?:Никита|Илья|Лука|Фома|Кузьма|Савва|Данила|Миша|Саша|Паша|Дима|Вова|Коля|Петя|Ваня)$/;

/** The dictionary's form of a Russian name of a kind; null: it is inflected, and its form not known. */
export function nominative(name: string, kind: Kind): string | null {
  if (!/[а-я]/.test(name)) return name;
  if (wellKnown(keyOf(name))) return dictionaryForm(name);
  if (kind === 'place') return ended(name, PLACES);
  const [first, ...rest] = name.split(' ') as [string, ...string[]];
  if (kind !== 'person') return dictionaryForm(ended(name, BODIES));
  if (rest.length === 0) return dictionaryForm(name);
  const given = givenNameForm(first);
  // Ильхамом Алиевым: the case is plain, whatever the name.
  if (
    given === null &&
    rest.length === 1 &&
    /[бвгджзклмнпрстфхцчшщ][ое]м$/.test(first) &&
    /[вн]ым$/.test(rest[0]!)
  )
    return `${first.slice(0, -2)} ${rest[0]!.slice(0, -2)}`;
  // In the dictionary's form, or no given name that is known.
  if (given === null || given === first) return dictionaryForm(name);
  const isWoman = /[ая]$/.test(given) && !MEN.test(given);
  const surname = ended(rest.at(-1)!, isWoman ? FEMININE : MASCULINE);
  return [given, ...rest.slice(0, -1).map((word) => ended(word, PATRONYMIC)), surname].join(' ');
}

function ended(name: string, endings: Endings): string {
  const rule = endings.find(([ending]) => ending.test(name));
  return rule ? name.replace(rule[0], rule[1]) : name;
}
