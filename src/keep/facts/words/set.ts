/** A set of the words in a text; of “äußerte” also as Swiss papers write it, “äusserte”. */
export function setOf(text: string): ReadonlySet<string> {
  const words = text.trim().split(/\s+/);
  return new Set(words.flatMap((word) => (word.includes('ß') ? [word, word.replaceAll('ß', 'ss')] : word)));
}

/** Words as a pattern may have them, a ß also as Swiss papers write it. */
const swiss = (words: string) => words.replaceAll('ß', '(?:ß|ss)');

/** Phrases as their words in a row. */
export function phrasesOf(...phrases: readonly string[]): readonly (readonly string[])[] {
  return phrases.map((phrase) => phrase.split(' '));
}

/** Every stem with every ending: regular forms of verbs. */
export function formsOf(stems: string, endings: string): string {
  const all = endings.trim().split(/\s+/);
  return [...setOf(stems)].flatMap((stem) => all.map((ending) => stem + ending)).join(' ');
}

/** Verbs with the particles of which one ends their clause: `teilte teilten: mit; warf: vor`. */
export function particlesOf(...lists: readonly string[]): ReadonlyMap<string, ReadonlySet<string>> {
  const entries = lists
    .flatMap((list) => list.split('; '))
    .flatMap((entry) => {
      const [verbs, particles] = entry.split(': ') as [string, string];
      return [...setOf(verbs)].map((verb) => [verb, setOf(particles)] as const);
    });
  return new Map(entries);
}

/** Participles with a finite form of their verb: `sagte: gesagt ausgesagt; warnte: gewarnt`. */
export function perfectOf(...lists: readonly string[]): ReadonlyMap<string, string> {
  const entries = lists
    .flatMap((list) => list.split('; '))
    .flatMap((entry) => {
      const [verb, participles] = entry.split(': ') as [string, string];
      return [...setOf(participles)].map((participle) => [participle, verb] as const);
    });
  return new Map(entries);
}

/** Every word of a text with the same value. */
export function allOf(text: string, value: string): Readonly<Record<string, string>> {
  return Object.fromEntries([...setOf(text)].map((word) => [word, value]));
}

/** A pattern that is one of the stems of a text, with an ending. */
export function nounsOf(stems: string, ending: string): RegExp {
  return new RegExp(`^(?:${swiss(stems).trim().replace(/\s+/g, '|')})${ending}$`, 'u');
}

/** A pattern that is one of the words of a text. */
export function wholeWords(text: string): RegExp {
  return new RegExp(`^(?:${text.trim().replace(/\s+/g, '|')})$`, 'u');
}

/** Nouns, and words by which an article's beginning tells what they stand for: `ruling verdict: court judge*`; `*` is any letters. */
export function eventsOf(list: string): readonly (readonly [noun: RegExp, told: RegExp])[] {
  const oneOf = (words: string) => swiss(words).trim().replaceAll('*', '\\p{L}*').replace(/\s+/g, '|');
  return list
    .trim()
    .split(/;\s*/)
    .map((row) => {
      const [nouns, told] = row.split(': ') as [string, string];
      return [
        new RegExp(`^(?:${oneOf(nouns)})$`, 'u'),
        new RegExp(`(?<!\\p{L})(?:${oneOf(told)})(?!\\p{L})`, 'u'),
      ] as const;
    });
}
