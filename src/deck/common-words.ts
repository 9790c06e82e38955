/** Words of the languages that decks are mostly read in which, as a name, would be found in every sentence. */
const WORDS = `
  a about after all also an and are as at be but by can for from had has have he her his i in is it its more my no
  not of on one or our she so some that the their there they this to up was we were what when which who will with
  you your
  au aux avec ce ces cette dans de des du elle en est et il ils je la le les leur mais ne nous on ou par pas plus
  pour qui se ses son sont sur un une vous
  al como con del el ella ellos entre es esta este fue ha han las lo los más muy no o para pero por que ser si sin
  su sus también una y ya
  als am an auch auf aus bei bis das dass dem den der des die durch ein eine einem einen einer er es für hat ich im
  in ist mit nach nicht noch nur oder sich sie sind so um und uns unter von vor war wie wir wird zu zum zur über
  ale bo być co do dla go i jak jest już która które który na nie od oraz po przez przy się są tak to tym w we za z
  ze że
  а без бы был была были было быть в вы где да для до его ее если есть еще же за и из или им их к как когда кто мы
  на не нет но о об он она они от по под при с со так там то только у что это я
  або але би був була були бути від він вони все де для до з за зі й його про та такий тому у це ще що як який її і
  аб ад ала але без быў была былі ва вы гэта да для ды ён і из каб калі ля мы на не па пра пры са што як яго яна яны
`;

const COMMON: ReadonlySet<string> = new Set(WORDS.trim().split(/\s+/));

/** Is a name one of the words that stand everywhere, in small letters or with a capital in front? `WHO` is none. */
export function isCommonWord(name: string): boolean {
  const tail = name.slice(1);
  return tail === tail.toLowerCase() && COMMON.has(name.toLowerCase());
}
