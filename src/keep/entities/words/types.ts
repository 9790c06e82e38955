import type { Kind } from '../../../deck/types.ts';

/**
 * What a language gives to find names by. Words stand in small letters, parted by white space, and without accents
 * matter not (they are folded). Phrases are parted by `;`.
 */
export interface WordLists {
  readonly language: string;
  readonly articles: string;
  /** Pronouns, conjunctions and the like: part of no name wherever they stand. */
  readonly clause: string;
  /** Other words that begin sentences and are part of no name there: adverbs, plain plurals. */
  readonly plain: string;
  /** Days, months, feasts. */
  readonly times: string;
  /** Offices and ranks that stand before a person's name, the last word of them: president. */
  readonly titles: string;
  /** Ends of compounds that are titles too: Finanzvorstand. */
  readonly titleEnds: string;
  /** Words that stand before such a word and belong to it: prime, deputy, foreign. */
  readonly titleParts: string;
  /** Forms of address: they tell a person and no role. */
  readonly address: string;
  /** Small nouns for what somebody is, beside the titles: builder. */
  readonly roles: string;
  /** Adjectives of nationality and nouns for peoples. */
  readonly demonyms: string;
  /** Verbs by which persons, seldom bodies, are the subject: said. */
  readonly speech: string;
  /** Verbs of which only persons are the subject: born, married. */
  readonly lives: string;
  /** Verbs by which somebody has left an office, two words by a hyphen: resigned, stepped-down; and in the passive: sacked. */
  readonly leaves?: string;
  readonly removed?: string;
  /** The word before an office that somebody has left: former. */
  readonly former?: string;
  /** First words of a line that only says who wrote it: (Reporting by …). */
  readonly credits?: string;
  /** How a line begins that says who wrote the article: By …. */
  readonly bylines?: string;
  /** Forms of “to be” before such a verb. */
  readonly being: string;
  /** The word that begins a clause about a thing, not about a person: which. */
  readonly which: string;
  /** Small words inside names of persons: van. */
  readonly particles: string;
  /** Small words inside names of what has a type noun: of. */
  readonly links: string;
  /** The word that joins two: and. */
  readonly and: string;
  /** Prepositions that mostly stand before places: in. */
  readonly at: string;
  /** Prepositions that stand before places too: from. */
  readonly into: string;
  /** Small nouns that a place's name follows, joined by a link: the city of. */
  readonly placeOf: string;
  /** Nouns for what a place lies in, behind “im”: Landkreis. */
  readonly placeWithin?: string;
  /** Nouns that begin names of places: Lake. */
  readonly placeFirst: string;
  /** Nouns for what a country has, and a name with a possessive before them tells which: parliament. */
  readonly placeOwned?: string;
  /** Adjectives right before places: nearby. */
  readonly placeAfter?: string;
  /** Words behind which a preposition of `into` stands before a place: moved to. */
  readonly motion?: string;
  /** Words behind which a preposition of `at` stands before anything: faith in. */
  readonly trust?: string;
  /** Small nouns behind a name that make one name with it, of what is built or lies somewhere, by kind, parted by `;`: cable car. */
  readonly sites?: Readonly<Partial<Record<Kind, string>>>;
  /** Small words that may stand between the two: nuclear. */
  readonly siteParts?: string;
  /** Small nouns behind an adjective made of a place’s name, which belong to it: Вологодская область. */
  readonly placeBehind: string;
  /** Nouns for ships and programs, which bear names of persons and are of no kind. */
  readonly vessels: string;
  /** Small nouns before the title of a work: the film “…”. */
  readonly works: string;
  /** Whether companies stand in quotation marks. */
  readonly quotesNames: boolean;
  /** Whether what somebody is head of stands right before their name: глава Минпромторга Антон …. */
  readonly ownersBefore: boolean;
  /** Adjectives that make a place’s name that of a part of it: Lower. */
  readonly directions: string;
  /** Nouns that begin names of bodies: Radio, Dynamo. */
  readonly bodyFirst: string;
  /** Nouns that begin names of events: Hurricane. */
  readonly eventFirst: string;
  /** Nouns for what companies have, and a name before them tells whose: shares. */
  readonly belongings: string;
  /** Nouns for the same, joined to the name by a link: shares of. */
  readonly bodyOf: string;
  /** Nouns for the same, joined by a preposition of place: a stake in. */
  readonly bodyIn: string;
  /** Nouns for who works at a body, before “at” and its name: analysts at. */
  readonly bodyAt?: string;
  /** Small nouns behind an article and a body's name: the … party. */
  readonly bodyAfter: string;
  /** Words that stand between a plural noun and examples: such. */
  readonly suchAs: string;
  /** What follows a title and a link: Secretary of State. */
  readonly departments: string;
  /** Titles after which people name places and buildings: King County. */
  readonly namesakes: string;
  /** Nouns whose possessive is part of a name: People’s Republic. */
  readonly collectives: string;
  /** Nouns of names that are surnames too: Hill. */
  readonly surnames: string;
  /** Words for what somebody is that before a name may be adjectives: the official agency. */
  readonly adjectives: string;
  /** Whether the noun that tells the kind comes first: Ministerio de Defensa. */
  readonly nounFirst: boolean;
  /** Whether every noun is written with a capital, and nouns are compounds that end in what tells the kind. */
  readonly nounCapitals: boolean;
  /** Nouns, some of those below, that compounds which are names by themselves end in: Verteidigungsministerium. */
  readonly compounds: string;
  /** Nouns that stand behind “in” without an article and are no places. */
  readonly bare: string;
  /** Nouns in names that tell the kind: Ministry. */
  readonly nouns: Readonly<Record<Kind, string>>;
  /** Nouns that tell the kind at the end of a name, and nothing elsewhere: coffee. */
  readonly inNames?: Readonly<Partial<Record<Kind, string>>>;
  /** Small nouns in apposition that tell the kind, beside the nouns: company. */
  readonly types: Readonly<Partial<Record<Kind, string>>>;
  /**
   * Words of names that many bear, beside departments and nouns for institutions: the *High* Court, the *Football League*
   * of whatever country.
   */
  readonly common: string;
  /** Words with a capital that look like names and are none of the kinds. */
  readonly notNames: string;
}
