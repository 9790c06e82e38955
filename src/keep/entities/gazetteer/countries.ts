// Names of countries, which every browser has.

/** Languages whose names of countries are known. */
const LANGUAGES = ['en', 'de', 'es', 'ru'];
/** What `Intl.DisplayNames` calls regions that are none or are bodies: EU, Eurozone, Outlying Oceania, UN. */
const NO_COUNTRIES = new Set(['EU', 'EZ', 'QO', 'UN', 'XA', 'XB', 'ZZ']);
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** The names of each country, in all languages. */
export function countryRows(): string[][] {
  const spellings = LANGUAGES.map(
    (language) => new Intl.DisplayNames(language, { type: 'region', fallback: 'none' }),
  );
  const codes = [...LETTERS].flatMap((first) => [...LETTERS].map((second) => first + second));
  return codes
    .filter((code) => !NO_COUNTRIES.has(code))
    .map((code) => spellings.flatMap((names) => names.of(code) ?? []).flatMap(variants))
    .filter((row) => row.length > 0);
}

/** “Myanmar (Burma)”, “Bosnia & Herzegovina” as running text has them. */
function variants(name: string): string[] {
  const [, outer, inner] = /^([^(]+) \(([^)]+)\)$/.exec(name) ?? [];
  return (inner ? [outer!, inner] : [name]).flatMap((one) =>
    one.includes(' & ') ? [one, one.replace(' & ', ' and ')] : [one],
  );
}
