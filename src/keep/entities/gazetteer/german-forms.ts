// German names of bodies in other cases than the dictionary's: what their nouns tell of it.
import { pattern } from '../../pattern.ts';

/** Nouns at the end of names of bodies, by what an adjective before them ends in in the dictionary's form. */
const GENDERS = [
  [
    'e',
    'tät|sammlungen|museen|bühnen|betriebe|archive|schule|akademie|bank|bahn|union|partei|kirche|schaft|zeitung|stiftung|börse|agentur|versicherung|klinik|feuerwehr|rundschau|post|presse|allianz|gemeinde|kammer|behörde|kommission|oper|philharmonie|bibliothek|messe|kasse|hilfe|wacht|armee|marine|liga|fraktion|regierung|vereinigung|zentrale|galerie|plattform',
  ],
  [
    'er',
    'bund|städtetag|landkreistag|gemeindetag|verbund|verband|verein|rat|ausschuss|fonds|rundfunk|gerichtshof|dienst|club|klub|landtag|bundestag|senat|orden|kreis|platz|markt|park|turm|friedhof|sender|anzeiger|kurier|verlag|konzern|chor|hof|hafen|zoo',
  ],
  [
    'es',
    'ministerium|institut|museum|kreuz|amt|gericht|werk|theater|zentrum|parlament|komitee|bündnis|hilfswerk|orchester|haus|archiv|präsidium|kolleg|fernsehen|netzwerk|forum|meer',
  ],
].map(
  ([ending, nouns]) =>
    [
      ending!,
      new RegExp(
        `(?<=^|^\\p{Lu}\\p{Ll}+ )(\\p{Lu}\\p{Ll}{2,}?)e[nms]? (?=[\\p{L}-]*(?:${nouns})(?:e?s)?(?!\\p{L}))`,
        'iu',
      ),
    ] as const,
);

/** The genitive of a noun that names of bodies have: des Landgerichts Kovin. */
export const GERMAN_GENITIVE = pattern('iu')`
  (ministerium|gericht|gerichtshof|institut|museum|klinikum|zentrum|präsidium|prasidium|verband|verein
  |bundesamt|landesamt|gymnasium|bund|dienst|rundfunk|kreis|kreistag|landtag|bundestag|bezirk|amt|hilfswerk|klub
  |parlament|theater|bahnhof|flughafen|bündnis|bundnis|rat(?=e?s))e?s(?= |$)
`;

/** Names that are an adjective or a plural, in other cases: der Linken, in den Niederlanden. */
const PARTIES: Readonly<Record<string, string>> = {
  Niederlanden: 'Niederlande',
  'Vereinigten Arabischen Emiraten': 'Vereinigte Arabische Emirate',
  Emiraten: 'Emirate',
  Linken: 'Linke',
  Grünen: 'Grüne',
  Stadtwerken: 'Stadtwerke',
  'Nahen Osten': 'Naher Osten',
};

/** An adjective with the ending of a case before another one: Brandenburg*ischen* Technischen. */
const BEFORE_ADJECTIVE = /^(\p{Lu}\p{Ll}+(?:sch|lich|ig|al))e[nmr]? (?=\p{Lu}\p{Ll}+e[nmr]? )/u;

/** Nouns that end as adjectives do, first in a name. */
const NOUN_IN_E = /^\p{Lu}\p{Ll}*(?:initiative|gruppe|liste|kirche|schule|bühne|messe|reihe|akademie) /iu;

/** A name with its noun out of the genitive, and its adjective as the noun's gender asks for. */
export function byNoun(name: string): string {
  const plain = PARTIES[name] ?? name.replace(GERMAN_GENITIVE, '$1');
  const [ending, adjective] = GENDERS.find(([, pattern]) => pattern.test(plain)) ?? [];
  // Brandenburgische Technische Universität, of two
  const first = adjective === undefined ? plain : plain.replace(BEFORE_ADJECTIVE, `$1${ending} `);
  // Bürgerinitiative Hauptbahnhof: two nouns
  if (adjective === undefined || NOUN_IN_E.test(plain)) return plain;
  return first.replace(adjective, `$1${ending} `);
}
