// Russian names of several words that are no person: adjectives, the noun that they belong to, and what follows it.

/** Nouns that such names have, by gender, without ending; all are hard but those in `-и`. */
const NOUNS = {
  masculine: `комитет союз суд совет департамент институт университет центр фонд банк комбинат завод музей музе театр парламент альянс
    форум клуб дворец госпиталь штаб корпус округ отдел фронт конгресс сенат технопарк заповедник музей-заповедник филиал парк фестивал кинофестивал зал
    чемпионат турнир аэропорт вокзал собор монастыр мост проспект дворц`,
  neuter: `министерств агентств управлени собрани объединени движени обществ училищ посольств правительств бюро ведомств
    отделени представительств издательств кладбищ единств фойе`,
  feminine: `комисси федераци ассоциаци академи прокуратур палат парти служб больниц инспекци организаци компани корпораци
    библиотек галере дум рад администраци лиг ассамбле школ клиник консерватори филармони бирж полици гварди таможн фабрик газет пресс-служб редакци мэри улиц площад крепост`,
} as const;
type Gender = keyof typeof NOUNS;

const GENDERS: ReadonlyMap<string, Gender> = new Map(
  (Object.keys(NOUNS) as Gender[]).flatMap((gender) =>
    NOUNS[gender]
      .trim()
      .split(/\s+/)
      .map((stem) => [stem, gender] as const),
  ),
);

/** Endings of a noun in all cases of the singular, and what the dictionary's form has. */
const NOUN_ENDING: Readonly<Record<Gender, RegExp>> = {
  masculine: /^(?:а|у|ом|ем|е|я|ю|й|ь)?$/,
  neuter: /^(?:а|у|ом|ем|е|о|я|ю|и)?$/,
  feminine: /^(?:а|ы|е|у|ой|я|и|ю|ей|ь|ью)$/,
};
const ADJECTIVE_ENDING = /(?:ый|ий|ой|ого|его|ому|ему|ым|им|ом|ем|ая|яя|ую|юю|ей|ое|ее)$/;
/** Adjectives that end in -ой in the dictionary. */
const STRESSED =
  /^(?:област|окруж|краев|морск|город|донск|твер|мяс|лес|реч|бое|боль|втор|передов|миров)\p{L}*$/iu;

/** Does a word look like an adjective, in any case? */
export function isAdjectival(word: string): boolean {
  return word.length > 4 && ADJECTIVE_ENDING.test(word.toLowerCase());
}

/** The gender of a noun that names of bodies have, in any case of the singular; null: it is none. */
export function genderOf(word: string): Gender | null {
  const small = word.toLowerCase();
  if (LETTERS.test(word)) return 'feminine';
  // «Ради нас»: no form of «рада»
  if (small === 'ради') return null;
  for (let to = small.length; to >= 3 && to >= small.length - 2; to -= 1) {
    const gender = GENDERS.get(small.slice(0, to));
    if (gender && NOUN_ENDING[gender].test(small.slice(to))) return gender;
  }
  return null;
}

/** Stations, hospitals and republics, whose names are letters: Орсинской ГЭС. */
const LETTERS = /^(?:га?эс|аэс|тэс|грэс|тэц|црб|цгб|гкб|а?сср)$/i;

/** The dictionary's form of a name such as “Орсинского областного суда Ковина”; null: it is no such name. */
export function phraseForm(name: string): string | null {
  const words = name.split(' ');
  const noun = words.findIndex((word) => genderOf(word) !== null);
  if (noun < 0 || !words.slice(0, noun).every((word) => word === 'и' || isAdjectival(word))) return null;
  const gender = genderOf(words[noun]!)!;
  const adjectives = words.slice(0, noun).map((word) => (word === 'и' ? word : adjectiveForm(word, gender)));
  return [...adjectives, nounForm(words[noun]!, gender), ...words.slice(noun + 1)].join(' ');
}

/** The dictionary's form of an adjective in any case, for a noun of that gender. */
export function adjectiveForm(word: string, gender: Gender): string {
  const stem = word.replace(ADJECTIVE_ENDING, '');
  const isSoft = /(?:его|ему|яя|юю|ее)$/.test(word) && !/[жшчщц]$/.test(stem);
  if (gender === 'feminine') return `${stem}${isSoft ? 'яя' : 'ая'}`;
  if (gender === 'neuter') return `${stem}${isSoft || /[жшчщ]$/.test(stem) ? 'ее' : 'ое'}`;
  if (/[кгхжшчщ]$/.test(stem) || isSoft) return `${stem}${STRESSED.test(stem) ? 'ой' : 'ий'}`;
  return `${stem}${STRESSED.test(stem) ? 'ой' : 'ый'}`;
}

function nounForm(word: string, gender: Gender): string {
  if (LETTERS.test(word)) return word;
  const small = word.toLowerCase();
  const length = [0, 1, 2].find((cut) => GENDERS.has(small.slice(0, small.length - cut)))!;
  const stem = word.slice(0, word.length - length);
  if (gender === 'masculine')
    return /музе$/i.test(stem)
      ? `${stem}й`
      : /(?:монастыр|фестивал)$/i.test(stem)
        ? `${stem}ь`
        : stem.replace(/ворц$/, 'ворец');
  if (/(?:бюро|фойе)$/i.test(stem)) return stem;
  if (gender === 'neuter') return `${stem}${/и$/i.test(stem) ? 'е' : /щ$/i.test(stem) ? 'е' : 'о'}`;
  return `${stem}${/(?:площад|крепост)$/i.test(stem) ? 'ь' : /(?:[ие]|таможн)$/i.test(stem) ? 'я' : 'а'}`;
}
