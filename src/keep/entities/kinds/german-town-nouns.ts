// German names made of a town and a noun: Görlitzer Verkehrsbetriebe, Stadtrat Görlitz, Danziger Bucht.

import type { Kind } from '../../../deck/types.ts';
import { pattern } from '../../pattern.ts';
import { wellKnown } from '../gazetteer/gazetteer.ts';
import type { Lexicon } from '../lexicon.ts';
import type { Word } from '../spans/words.ts';
import { TOWNISH } from './nouns.ts';

/** What a town has one of, with its kind; nouns for any of many (Verein, Verlag, Bank) are out. */
const NOUNS: readonly (readonly [kind: Kind, noun: RegExp])[] = [
  [
    'institution',
    pattern('')`
      ^(?:(?:stadt|gemeinde|kreis|ober)rats?|stadtverordnetenversammlung|kreistags?|landtags?
      |stadtverwaltung|kreisverwaltung|landratsamt(?:e?s)?|(?:ober)?(?:land|amts|verwaltungs|arbeits|sozial
      |finanz|landes)+gericht(?:e?s)?|(?:general)?staatsanwaltschaft|(?:bundes|bereitschafts|kriminal
      |wasserschutz)?polizei|polizei(?:direktion|inspektion|prasidiums?)|senats?|abgeordnetenhaus(?:es)?
      |burgerschaft|magistrats?|universitat|universitatsmedizin|hochschule|(?:kunst|musik|sport)?akademie
      |musikhochschule|kunsthochschule|klinikums?|(?:uni|universitats)klinik(?:um)?s?|charite|kunsthalle
      |gesundheitsamt(?:e?s)?|jugendamt(?:e?s)?|regierungsprasidiums?|bezirksregierung|(?:industrie|handels
      |handwerks|arzte|anwalts|landwirtschafts)kammer|landesregierung)$
    `,
  ],
  [
    'body',
    pattern('')`
      ^(?:stadtwerken?|(?:verkehrs|wasser|bader|entsorgungs|stadtreinigungs)betrieben?|(?:wasser
      |energie)werken?|verkehrsgesellschaft|verkehrsverbunds?|hochbahn|stadtreinigung|berufsfeuerwehr
      |feuerwehr|(?:volks|raiffeisen|landes|stadt|haus)bank|(?:stadt|kreis)?sparkasse|kunstvereins?
      |mietervereins?|philharmoniker|symphoniker|sinfoniker|philharmonie|staatsoper|(?:stadt|staats
      |landes)theaters?|schauspielhaus(?:es)?|volksbuhne|borse|anzeigers?|nachrichten|rundschau|morgenpost
      |tageblatts?|abendblatts?|kuriers?|merkurs?|(?:volks|landes|ostsee|neuen?|tages)?zeitung|tafel
      |(?:erz)?bistums?|domkapitels?|flüchtlingsrats?|fluchtlingsrats?|tierparks?|zoos?|festspiele|messe)$
    `,
  ],
  [
    'place',
    /^(?:bucht|heide|haff|forde|schweiz|alb|borde|moor(?:e?s)?|becken|seenplatte|bodden|hafens?|hauptbahnhofs?|flughafens?|doms?|munsters?|innenstadt)$/,
  ],
];

/** Kind of the noun in a name of two words of which the other is a town, one of `names`, or its adjective; null: no such noun. */
export function townNounKind(words: readonly Word[], { names }: Pick<Lexicon, 'names'>): Kind | null {
  const [first, second] = words;
  if (words.length !== 2 || first!.form !== 'name' || second!.form !== 'name') return null;
  if (townOfAdjective(first!.text) !== null || OF_TOWN.test(first!.text)) return kindOf(second!.key);
  const { key } = second!;
  const kind = isTown(key) || names.has(key) || TOWNISH.test(key) ? kindOf(first!.key) : null;
  return kind === 'place' ? null : kind;
}

function kindOf(key: string): Kind | null {
  return NOUNS.find(([, noun]) => noun.test(key))?.[0] ?? null;
}

const isTown = (key: string) => wellKnown(key)?.kind === 'place';

/** How the adjective of a town ends. */
const OF_TOWN = /^\p{Lu}[\p{Ll}-]{2,}er$/u;

/** Key of the known town that an adjective is made of: Bremer, Görlitzer, Dresdner; null: of none. */
export function townOfAdjective(text: string): string | null {
  if (!OF_TOWN.test(text)) return null;
  const stem = text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').slice(0, -2);
  const ends = ['', 'e', 'en', 'a', 'ing'];
  const full = [...ends.map((end) => stem + end), stem.replace(/n$/, 'en'), stem.replace(/chn$/, 'chen')];
  return full.find(isTown) ?? null;
}

/** Nouns that go before their town in names of one thing: “Kölner Landgericht” is the Landgericht Köln. */
const BEFORE_TOWN =
  /(?:rat|tag|gericht|staatsanwaltschaft|polizei|direktion|inspektion|verwaltung|versammlung|universitat|hochschule|klinikum|stadtwerke|sparkasse|volksbank|feuerwehr|flughafen|hauptbahnhof)(?:e?s)?$/;

/** The key of such a name as it is with the town behind its noun; null: it is another name. */
export function townNounKey(text: string, keyOf: (text: string) => string): string | null {
  const [adjective, noun, ...more] = text.split(' ') as [string, ...string[]];
  const town = more.length > 0 || noun === undefined ? null : townOfAdjective(adjective);
  if (town === null) return null;
  const key = keyOf(noun!);
  return BEFORE_TOWN.test(key) && kindOf(key) !== null
    ? `${key.replace(/(?<=gericht|rat|tag)e?s$/, '')} ${town}`
    : null;
}
