// German bodies that go by their noun alone: *das Landgericht*, *die Stadtwerke*, *das Oberverwaltungsgericht*.
import type { Kind } from '../../../deck/types.ts';
import type { Lexicon } from '../lexicon.ts';
import type { Word } from './words.ts';

/** Keys of what a town has, by kind. */
const OF_TOWN: readonly (readonly [kind: Kind, nouns: RegExp])[] = [
  [
    'institution',
    /^(?:(?:land|amts|landes|bezirks|verwaltungs|sozial|arbeits)gericht|staatsanwaltschaft|stadtrat|gemeinderat|stadtverwaltung|stadtverordnetenversammlung|klinikum|uniklinik|universitatsklinikum)$/,
  ],
  ['body', /^(?:stadtwerke|sparkasse|volksbank|verkehrsbetriebe)$/],
];

/** Keys of what a land has. */
const OF_LAND =
  /^(?:oberverwaltungsgericht|landesregierung|landtag|landesrechnungshof|landeskriminalamt|landesverfassungsgericht)$/;

/** Key of such a noun in the dictionary's form: Landgericht, of Landgerichts; the key itself where it is none. */
export function officeKey(key: string): string {
  const bare = key.replace(/(?<=gericht|rat|amt)(?:es|s)$|(?<=klinikum|hof|landtag)s$|(?<=stadtwerke)n$/, '');
  return kindOf(bare) === null ? key : bare;
}

const kindOf = (key: string) =>
  OF_TOWN.find(([, nouns]) => nouns.test(key))?.[0] ?? (OF_LAND.test(key) ? 'institution' : null);

/** Who has what such a noun (see `officeKey`) tells of; null: it is none. */
export const germanOwner = (key: string) =>
  OF_LAND.test(key) ? 'land' : kindOf(key) === null ? null : 'town';

/** Kind of such a noun at `at`, behind an article and with nothing behind it that says of what; null: it is none. */
export function germanOffice(
  words: readonly Word[],
  at: number,
  { nounCapitals, articles }: Lexicon,
): Kind | null {
  const [word, next, behind] = words.slice(at, at + 3);
  if (!nounCapitals || word!.form !== 'name' || word!.cut || word!.gap !== ' ') return null;
  const kind = kindOf(officeKey(word!.key));
  if (kind === null) return null;
  let before = at - 1;
  // das nordrhein-westfälische Oberverwaltungsgericht
  if (/isch(?:e[nms]?)?$/.test(words[before]?.key ?? '') && words[before]!.gap === ' ') before -= 1;
  const article = words[before]?.key ?? '';
  if (!(articles.has(article) && !article.startsWith('ein')) && !/^(?:am|im|vom|beim|zum|zur)$/.test(article))
    return null;
  const isNamed = next?.form === 'name' || next?.form === 'letters';
  const isOf = isNamed || (/^(?:des|der|von|fur)$/.test(next?.key ?? '') && behind?.form === 'name');
  return isOf && next!.gap === ' ' ? null : kind;
}
