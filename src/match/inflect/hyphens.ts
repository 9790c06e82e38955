// Words whose parts are joined by hyphens: Санкт-Петербург, Ростов-на-Дону, Салтыков-Щедрин, Bielsko-Biała.
import type { Paradigm, Rules } from './grammar.ts';
import type { Label } from './rows.ts';

/**
 * Forms of a word as the first of these kinds that has a line for it; null: it does not change. Of parts joined by
 * hyphens the last changes, and the first with it or not; before a part in small letters, or a number, only the first.
 */
export function declineWord(text: string, rules: Rules, ...labels: readonly Label[]): Paradigm | null {
  if (!/[-‑]/.test(text)) return rules.decline(text, ...labels);
  const parts = text.split(/(?<=\p{L})([-‑])(?=[\p{L}\p{N}])/u);
  if (parts.length === 1) return rules.decline(text, ...labels);
  const place = parts.findIndex(
    (part, at) => at > 0 && (at < parts.length - 1 ? /^\p{Ll}/u : /^\p{N}/u).test(part),
  );
  if (place !== -1 && labels[0] === 'abc') return null;
  // Zwei-plus-Vier-Vertrags, but Ростова-на-Дону.
  if (place !== -1 && !changesAtEnd(rules))
    return around('', rules.decline(parts[0]!, ...labels), parts.slice(1).join(''));
  const last = rules.decline(parts.at(-1)!, ...labels);
  if (!last && ADJECTIVES.has(labels[0]!)) return null;
  const still = around(parts.slice(0, -1).join(''), last, '');
  // ас-Сиси, al-Assad: an article in small letters stays.
  if (/^\p{Ll}/u.test(text)) return still;
  const first =
    parts.length === 3 &&
    mayChangeFirst(parts[2]!, rules, labels) &&
    rules.decline(parts[0]!, ...labels, ...otherGenders(labels));
  if (!first) return still;
  if (last) return joined(still!, pairwise(first, parts[1]!, last));
  const alone = around('', first, parts.slice(1).join(''))!;
  // Жан-Мари: of a man’s name neither part need change.
  return labels[0] === 'he'
    ? mapColumns(alone, (columns) => columns.map((forms) => [text, ...forms]))
    : alone;
}

/**
 * Whether what stands before the last part may change: never in German; before a word in small letters in a plural, and
 * in the name of a man, Трамп-младший.
 */
function mayChangeFirst(last: string, rules: Rules, [label]: readonly Label[]): boolean {
  return (
    !changesAtEnd(rules) && (/^\p{Lu}/u.test(last) || label === 'pl' || (label === 'he' && last.length > 4))
  );
}

/** Whether only the last part ever changes, as in German. */
function changesAtEnd({ grammar }: Rules): boolean {
  return grammar.people === 'last';
}

/** The parts of a town’s name may differ: Bielsko-Biała in gender, Каменец-Подольский is a noun with an adjective. */
function otherGenders(labels: readonly Label[]): readonly Label[] {
  const [label] = labels;
  if (labels.length > 1) return [];
  return OTHERS[label!] ?? [];
}

const OTHERS: Readonly<Partial<Record<Label, readonly Label[]>>> = {
  m: ['n', 'f'],
  f: ['n', 'm'],
  n: ['m', 'f'],
  am: ['m'],
  an: ['n'],
  af: ['f'],
};

/** An adjective is one by its last part. */
const ADJECTIVES: ReadonlySet<Label> = new Set(['am', 'af', 'an', 'apl'] as const);

type Columns = Paradigm['people'];

function mapColumns(paradigm: Paradigm, map: (columns: Columns, side: keyof Paradigm) => Columns): Paradigm {
  return { people: map(paradigm.people, 'people'), things: map(paradigm.things, 'things') };
}

function around(before: string, paradigm: Paradigm | null, after: string): Paradigm | null {
  if (!paradigm) return null;
  return mapColumns(paradigm, (columns) =>
    columns.map((forms) => forms.map((form) => before + form + after)),
  );
}

function pairwise(left: Paradigm, joint: string, right: Paradigm): Paradigm {
  return mapColumns(left, (columns, side) =>
    columns.map((forms, at) =>
      forms.flatMap((form) => (right[side][at] ?? []).map((other) => form + joint + other)),
    ),
  );
}

function joined(left: Paradigm, right: Paradigm): Paradigm {
  return mapColumns(left, (columns, side) =>
    columns.map((forms, at) => [...forms, ...(right[side][at] ?? [])]),
  );
}
