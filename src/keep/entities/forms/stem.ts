/** Case endings of Russian that end in a consonant or are whole; the vowels before and behind go with all vowels. */
const ENDING = /(?:[оеы]го|[оеы]му|[аяыи]ми|[аяыи]х|[ое]м|(?<=[кнгхчшжщв])[ыи]м)$/;
/** Those of them in which the dictionary's form of a name may end too. */
const AMBIGUOUS = /(?:[ое]м|(?<=[кнгхчшжщв])[ыи]м)$/;
const VOWELS = /[аеиоуыэюяь]+$/;
/** Short words, and those that lose a vowel; how they begin. A folded й is an и. */
const MAY_BE_IRREGULAR = /^(?:дн|кра|хано|нидерл|штат|юри|пав|льв|иль|ян|ев|зо|юли|уф|ставрополь)/;
const IRREGULAR = [
  [/^дн(?:и|е[йи]|ям|ями|ях)$/, 'дни'],
  [/^кра(?:[йи]|я|ю|ем|е)$/, 'край'],
  [/^хано(?:[йи]|я|ю|ем|е)$/, 'ханои'],
  // No form of Ставрополь
  [/^ставрополь(?:е|я|ю|ем)$/, 'ставрополье'],
  [/^нидерланд(?:ы|ов|ам|ами|ах)$/, 'нидерланд'],
  [/^штат(?:ы|ов|ам|ами|ах)$/, 'штат'],
  [/^юри(?:[йи]|я|ю|ем)$/, 'юри'],
  [/^пав(?:ел|л[ауе]|лом)$/, 'павл'],
  [/^льв(?:а|у|ом|е)$/, 'лев'],
  [/^иль(?:я|и|ю|е|е[йи])$/, 'иль'],
  [/^ян(?:а|у|ом|е|о[йи]|ы)?$/, 'ян'],
  [/^ев(?:а|у|е|о[йи]|ы)$/, 'ева'],
  [/^зо(?:я|и|ю|е|е[йи])$/, 'зоя'],
  [/^юли(?:[йи]|я|ю|е[йим])$/, 'юлия'],
  [/^уф(?:а|ы|е|у|о[йи])$/, 'уфа'],
] as const;
const SHORT_IN_IA = /^(\p{L}{1,2}и)(?:я|и|ю|е[йи])$/u;
/** Fewest letters that a stem has. */
const SHORTEST = 3;

/**
 * What the forms of a Russian name have in common, from a folded word: “путин” from “путиным”, “росс” from “россией”.
 * Words in other scripts stay as they are. Rules of our own, made for names: `ов` and `ин` end surnames and stay.
 */
export function stemOf(word: string): string {
  if (!/^[а-я]/.test(word)) return word;
  const irregular = MAY_BE_IRREGULAR.test(word) && IRREGULAR.find(([form]) => form.test(word));
  if (irregular) return irregular[1];
  // «Тарск-2», «Тарска-2»
  const numbered = /^(.{4,})(-\d+)$/.exec(word);
  if (numbered) return stemOf(numbered[1]!) + numbered[2];
  // «Линд-младший», «Линда-младшего»
  const younger = /^(.{3,})(-(?:младш|старш)).*$/.exec(word);
  if (younger) return stemOf(younger[1]!) + younger[2];
  // «Ковинск-Тарский», «Ковинска-Тарского»: both halves have endings
  const town = /^(.{3,}ск)(?:[аеу]|ом)?-(.{2,}[сц]к)(?:и[ий]|ого|ому|им|ом)$/.exec(word);
  if (town) return `${town[1]}-${town[2]}`;
  // Череповец, Череповца
  const cut = word.replace(ENDING, '').replace(/(?<=...)ец$/, 'ц');
  // Асия, Асии: too short to lose more than the last vowel
  if (SHORT_IN_IA.test(word)) return word.replace(SHORT_IN_IA, '$1я');
  const stem = (cut.length >= SHORTEST ? cut : word).replace(VOWELS, '');
  // Газпрома is no form of an adjective, but Газпром might be.
  const short = stem.replace(AMBIGUOUS, '');
  if (short.length >= SHORTEST) return short;
  return stem.length >= SHORTEST ? stem : word;
}
