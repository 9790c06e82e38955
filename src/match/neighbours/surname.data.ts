// Word lists of surname.ts, in small letters and without accents (as `foldName` leaves them), one language a line.
import { words } from './list.ts';

/** Nouns of what two people have together: the words beside two names that a hyphen joins. */
export const OF_PAIRS = words(`
  talks talk meeting meetings summit call calls ticket campaign administration debate debates deal pact agreement
  relationship relations war feud rivalry alliance axis friendship government cabinet era treaty accord line plan team
  phone bill act report letter model match final fight duel race matchup
  treffen gesprach gipfel duell telefonat abkommen plan pakt
  rencontre entretien sommet duel tandem accord pacte duo debat
  cumbre reunion encuentro llamada pacto acuerdo duelo binomio formula debate
  встреча встречи встречу встрече переговоры переговоров переговорах саммит саммита саммите разговор пакт пакта дуэт
  зустріч зустрічі переговори переговорів розмова розмови саміт саміту пакт пакту
  rozmowa rozmowy spotkanie spotkania szczyt szczycie pakt paktu duet rozmow
  schuzka schuzky schuzce jednani rozhovor summit pakt paktu duel
  pogovor pogovora srecanje srecanja srecanju vrh pakt
  среща срещата срещи разговор разговорът преговори преговорите дуел
`);

/** Words before a noun. */
export const DETERMINERS = words(`
  the a an this that his her its their our first second next last new
  der die das dem den des ein eine einen einem einer beim vom zum zur im am ins
`);

/** Small words that behind a name are no noun that belongs to it. */
export const NO_NOUNS = words(`
  said says told tells was is has had will would could can did does who whose and or but in at on to of for from with by as
  than that after before when while because if died added wrote argued asked denied resigned became
  also not never later then insisted warned admitted claimed thinks believes
`);

/** What a hyphen puts before a name without making another one of it. */
export const PREFIXES = words(`
  anti pro ex post pre neo non never stop pan all then mid
  анти про экс пост нео екс nie byly bivsi экс
`);
