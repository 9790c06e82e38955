import { de } from './words/de.ts';
import type { DefiniteWords } from './words/definites.ts';
import { en } from './words/en.ts';
import { es } from './words/es.ts';
import type { PronounWords } from './words/pronouns.ts';
import { ru } from './words/ru.ts';
import type { Voices } from './words/voices.ts';

/** Of verbs whose subject may be left out: those behind which stands what is done, others, forms of “to be” and what somebody is. */
type LeftOut = Readonly<Record<'done' | 'alone' | 'made' | 'heads' | 'was' | 'role', RegExp>>;

/** What the rules about statements need to know of a language. Words are in small letters, with plain apostrophes. */
export interface FactWords extends PronounWords {
  /** Verbs by which somebody says a whole clause, with or without “that”: finite forms. */
  readonly say: ReadonlySet<string>;
  /** Verbs that name saying only before “that”, a pronoun or a quotation. */
  readonly sayThat: ReadonlySet<string>;
  /** Such verbs of several words, of which the first alone says nothing: “pointed out”. */
  readonly sayPhrases?: readonly (readonly string[])[];
  /** Verbs whose object is who is told. */
  readonly tell: ReadonlySet<string>;
  /** Verbs that say it by another object: “accused Y of”, “announced a plan”; not “denied rumours”. */
  readonly act: ReadonlySet<string>;
  /** Verbs of those lists that say something only with one of these words further on in their clause: German “teilte … mit”. */
  readonly particles?: ReadonlyMap<string, ReadonlySet<string>>;
  /** Participles of those verbs that stand at their clause's end, with a finite form: German “hatte … gesagt”. */
  readonly perfect?: ReadonlyMap<string, string>;
  /** Participles among those verbs, which are finite only behind “has”: Spanish “ha anunciado”. */
  readonly participle?: RegExp;
  /** How an infinitive looks that what is said may be put by: Spanish “dijo saber”. */
  readonly infinitive?: RegExp;
  /** Verbs that say it by a quoted word: “called it ‘a victory’”. */
  readonly call: ReadonlySet<string>;
  /** The same before what it is called “as”, and participles: “described it as”, “calling it ‘a victory’”. */
  readonly as: ReadonlySet<string>;
  readonly calling: ReadonlySet<string>;
  /** Nouns for who or what may say something. */
  readonly voices: Voices;
  /** What says something though nobody speaks, and by which verbs: “a survey found”. */
  readonly papers: RegExp;
  readonly paperSay: ReadonlySet<string>;
  /** What is told without anybody who would answer for it: “reportedly”, “rumours”. */
  readonly hearsay: RegExp;
  /** What counts a time from a sentence before, or points to it from the beginning: “a day later”. */
  readonly leans: RegExp;
  /** How a statement opens, or what it has, that is of something told before: “Grund ist”. Left out: not asked. */
  readonly relational?: RegExp;
  /** Words that point to what a sentence before tells, with the noun that they stand before: “this plan”, “there”. */
  readonly points: RegExp;
  /** Behind a verb of saying: it was said at a time that the article told before. */
  readonly backThen: RegExp;
  /** The same in several words, also where they are negated: “rule out”. */
  readonly actPhrases: readonly (readonly string[])[];
  /** Participles that go on with what the sentence's subject says: “saying”. */
  readonly saying: ReadonlySet<string>;
  /** Words that may stand between a subject and its verb: “has”, “also”. */
  readonly between: ReadonlySet<string>;
  /** A time without preposition, words parted by one space, from its beginning: “late thursday”. */
  readonly when: RegExp;
  /** Before a verb of saying they make it no statement: “would say”, “declined to say”. */
  readonly unsaid: ReadonlySet<string>;
  /** “that”. */
  readonly that: ReadonlySet<string>;
  /** “according to”: words in a row; what follows is who says it. */
  readonly accordingTo: readonly (readonly string[])[];
  /** First words of those, and of `saysIn`, that stand right behind what is said only: German “so”. */
  readonly accordingBehind: ReadonlySet<string>;
  /** The same by a possessive, with the pronoun that it stands for: Russian “по его словам”. */
  readonly accordingHis: readonly (readonly [phrase: string, pronoun: string])[];
  /** What says where something is said: German “heißt es in”. */
  readonly saysIn: readonly (readonly string[])[];
  /** Last words of those before who speaks, rather than before what is written: German “hieß es *bei* der Bahn”. */
  readonly saidFrom?: ReadonlySet<string>;
  /** Before a body's name and a verb in the plural it is who speaks: Russian “в Дорстрое заявили”. */
  readonly inBody: { readonly before: string; readonly verb: RegExp } | null;
  /** Nouns that somebody's name behind them, or a body's name, only tells apart: “представитель Дорстроя”. */
  readonly ofAnybody: RegExp;
  readonly ofBody: RegExp;
  /** Nouns before a name that say what that is, rather than whose they are: “агентство ТАСС”. */
  readonly ofWhat: RegExp;
  /** Nouns for people or papers that a body's name before them only tells apart: “Kovin officials”. */
  readonly behindName: ReadonlySet<string>;
  /** First words of a subject that nobody is: “no group”. */
  readonly nobody: ReadonlySet<string>;
  /** What opens the same as a clause: “as Roth noted”. */
  readonly asSaid: ReadonlySet<string>;
  /** The same, behind who says it: German “zufolge”. */
  readonly accordingAfter: ReadonlySet<string>;
  /** Does a comma stand before the clause that is said? */
  readonly clauseComma: boolean;
  /** Do names take other forms behind prepositions? */
  readonly inflects: boolean;
  /** How a word looks that begins an object, never a subject behind its verb: German “den”, Russian “журналистам”. */
  readonly object: RegExp;
  /** Words that open a sentence which tells who said the one before it: “das teilte X mit”. */
  readonly telling?: readonly (readonly string[])[];
  /** How the first word of who is told looks, where the clause that is said stands behind a comma: “sagte *der* dpa, das Geld”. */
  readonly addressee?: RegExp;
  /** Relative pronouns that look like articles: their clause is told by the verb at its end. */
  readonly relatives: ReadonlySet<string>;
  /** How a finite verb at such an end looks. */
  readonly lastVerb: RegExp;
  /** Is a pronoun that would be the subject left out: Spanish “añadió”? */
  readonly dropsSubject: boolean;
  /** Finite verbs of what only people do, where the subject may be left out: those behind which stands what they do something to, and others. */
  readonly leftOut?: LeftOut;
  /** Does the verb come before its subject in plain sentences too? */
  readonly inverts: boolean;
  /** Does only one part of the clause stand before its verb? */
  readonly verbSecond: boolean;

  /** Demonstratives and other words that point back: “this”, “those”, “there”. */
  readonly this: ReadonlySet<string>;
  /** Definite nouns that may stand for something told before. */
  readonly definites: DefiniteWords;
  /** First and second person, possessives too. */
  readonly i: ReadonlySet<string>;
  /** Of those the ones by which the author of a text speaks of himself alone: “I”. */
  readonly me: ReadonlySet<string>;
  /** What somebody says they will do that needs no object: “resign”. */
  readonly deeds: ReadonlySet<string>;
  /** How a quotation says what its speaker will do, or will not. */
  readonly vows: RegExp;
  /** How a quotation counts time, which tells no more than words do: “for 50 minutes”. */
  readonly spans?: RegExp;
  /** How one begins that speaks of nobody and of no case that is: “nobody”, “if”. */
  readonly hollow?: RegExp;
  /** What one in the first person tells of who speaks alone: “proud”, “I think”. */
  readonly feeling?: RegExp;
  /** Nouns that stand for a person, or a body, just named, with what stands before them, as whole phrases. */
  readonly anaphors: {
    readonly person: RegExp;
    readonly body: RegExp;
    /** Of those for a person the ones that only a man, only a woman can be. */
    readonly his?: RegExp;
    readonly hers?: RegExp;
  };
  /** A mood that tells indirect speech: forms that nothing else looks like, an ending of others, those that tell it only right behind such speech, forms of other moods. */
  readonly subjunctive: {
    readonly forms: RegExp;
    readonly ending: RegExp;
    readonly behind: RegExp;
    readonly others: RegExp;
    /** The beginning of a sentence that asks its readers, and reports nothing: “Man denke an”. */
    readonly appeal: RegExp;
  } | null;
  /** Definite articles. */
  readonly the: ReadonlySet<string>;
  /** Other determiners: “a”, “some”, “several”. */
  readonly a: ReadonlySet<string>;
  readonly and: ReadonlySet<string>;
  /** Conjunctions that begin another main clause behind a comma: “but”, “while”. */
  readonly but: ReadonlySet<string>;
  /** Of those the ones whose clause limits what stands before it: “although”. */
  readonly concession?: ReadonlySet<string>;
  /** Conjunctions of clauses that depend: “because”, “if”. */
  readonly because: ReadonlySet<string>;
  /** Relative and question words. */
  readonly who: ReadonlySet<string>;
  readonly prepositions: ReadonlySet<string>;
  /** Prepositions that go on with a name for somebody: “a spokesman for X”. */
  readonly of: ReadonlySet<string>;
  /** Weekdays and months: “at” before them names no place. */
  readonly times: ReadonlySet<string>;
  /** Words that open a sentence and are not its subject: “meanwhile”. */
  readonly openers: ReadonlySet<string>;
  /** Finite verbs: the common ones that no ending tells. */
  readonly verbs: ReadonlySet<string>;
  /** Forms that are verbs or nouns: “plans”; a verb behind a name or before what follows no noun. */
  readonly verbsOrNouns: ReadonlySet<string>;
  /** What stands before an infinitive: “to”. */
  readonly toVerb: ReadonlySet<string>;
  /** Endings that tell a finite verb. */
  readonly verbEnding: RegExp;
  /** How a verb looks that opens a sentence with a capital; where there is none, none is told. */
  readonly openingVerb?: RegExp;
  /** Endings that tell a verb right behind a name. */
  readonly verbBehindName: RegExp;
  /** Words that begin an order to the reader. */
  readonly orders: ReadonlySet<string>;
  /** What is promotion, credit or apparatus, wherever it stands. */
  readonly apparatus: RegExp;
  /** What makes an opinion or a guess of a sentence that nobody is said to say: “should”. */
  readonly opinion: RegExp;
  /** How a sentence begins about a relative of somebody whom it does not name: “a third son, Peter,”. */
  readonly kin?: RegExp;
  /** What only tells how somebody speaks or feels: “struck a cautious note”. Left out: nobody asks. */
  readonly tone?: RegExp;
  /** What anybody says and nothing is told by: “stood ready to help”, “welcomed the move”. Left out: nobody asks. */
  readonly platitude?: RegExp;
  /** Sentences whose subject says nothing: “it is clear that”. */
  readonly empty: RegExp;
  /** What begins with a subject that stands for nothing: “there is”, “it is time to”. */
  readonly noSubject: RegExp;
  /** How words for several people or bodies end: “officials”. */
  readonly plural: RegExp;
  /** Blocs that are everyday names. */
  readonly blocs: ReadonlySet<string>;
}

const LANGUAGES: Readonly<Record<string, FactWords>> = { en, es, ru, de };

/** Primary tags of the languages that there are rules for. */
export const WITH_RULES: readonly string[] = Object.keys(LANGUAGES);

/** The words of a language by its primary tag; null: there are no rules for it. */
export function factWords(language: string): FactWords | null {
  return Object.hasOwn(LANGUAGES, language) ? LANGUAGES[language]! : null;
}
