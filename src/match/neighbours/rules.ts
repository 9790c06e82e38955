// What is known of a name by the words beside it: the rules that may apply, and what each says.

/** What the words beside a name say. */
export type Evidence =
  /** It stands for itself. */
  | 'none'
  /** A given name before it: with a place it makes a person, with a person perhaps another one. */
  | 'given'
  /** The same behind another given name: a person’s name in full, with a part that the card does not give. */
  | 'middle'
  /** One before a name of several words, which is another person’s if it is but a surname: Jean-Marie Le Pen. */
  | 'kin'
  /** A capitalised word before it that is in no list: of a place or body it makes another thing. */
  | 'before'
  /** One behind it, or before it where a person cannot be part of the same name. A person is still meant. */
  | 'after'
  /** Of a place as written it makes a body; an inflected form is rather the place: MID of Britain. */
  | 'apposed'
  /** A thing is called by the name, a hotel or a ship: neither the place nor the person is meant. */
  | 'called'
  /** The same, but an inflected name is that of its place: the hotels of the Ukraine. */
  | 'named'
  /** A thing is called in honour of the person; a place or body is still meant, as where the streets are. */
  | 'honoured'
  /** The same where the person's name is a genitive; a place has to be one. */
  | 'dedicated'
  /** A thing is called in honour of the person, or is at the place if that is a genitive. */
  | 'titled'
  /** It is in the title of a thing: nothing in it is meant. */
  | 'entitled'
  /** Of a place it makes another thing, in any form: Brno-Židenice, «Тверь». */
  | 'divided'
  /** It is part of another person’s name; a place or body may be meant. */
  | 'others'
  /** It is part of a longer name. */
  | 'longer';

/** The rules, each with what it says where it applies. */
export const RULES = {
  'stands for itself': 'none',
  'given name': 'given',
  'middle name': 'middle',
  'another given name': 'kin',
  'another person': 'others',
  'double surname': 'others',
  'word before': 'before',
  'title of another': 'before',
  // “in Davos Lind spoke”, but “in Kind Moscow”.
  'in a place': 'after',
  'word behind': 'after',
  'body of a place': 'apposed',
  'in quotes': 'apposed',
  'called so': 'called',
  'in a title': 'entitled',
  'called in honour': 'honoured',
  'called in honour where a sentence begins': 'titled',
  named: 'named',
  dedicated: 'dedicated',
  'forms names': 'longer',
  'named after it': 'longer',
  'given name of another': 'longer',
  // Karl der Große, León XIV.
  surnamed: 'longer',
  institution: 'longer',
  'another body': 'longer',
  namesake: 'longer',
  accords: 'after',
  firm: 'longer',
  joined: 'longer',
  'part of a town': 'divided',
  quoted: 'divided',
} as const satisfies Readonly<Record<string, Evidence>>;
/** Name of a rule. */
export type Rule = keyof typeof RULES;

/** Evidence that a thing is called by the name, or another person: no shorter name inside it counts. */
export const CALLS: ReadonlySet<Evidence> = new Set([
  'called',
  'named',
  'honoured',
  'dedicated',
  'titled',
  'others',
  'entitled',
] as const);
