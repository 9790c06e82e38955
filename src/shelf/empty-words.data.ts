// Words that say nothing of what a fact states, by language (primary tag). Small letters, no accents, as `fold` gives.

/** Left out when two facts are compared word for word. A tense or a “not” is no empty word. */
export const EMPTY: Readonly<Record<string, string>> = {
  en: 'a an the that also',
  de: 'der die das den dem des ein eine einen einem einer eines dass auch',
  es: 'el la los las lo un una unos unas que tambien',
  ru: 'что также',
};

/** Left out beside those when it is asked whether two facts measure one thing: how they tell it, on which weekday, and that it changes. */
export const TELLING: Readonly<Record<string, string>> = {
  en: 'is are was were be been being has have had will would shall of to in on at by for from with and it its now about nearly almost some more than over at least up said says according rose risen rise grew grown fell fallen increased decreased reached stands stood amounted total monday tuesday wednesday thursday friday saturday sunday today yesterday',
  de: 'ist sind war waren sein wird werden wurde wurden worden hat haben hatte von zu zum zur in im an am auf bei fur mit und es nun jetzt etwa rund fast knapp mehr als uber sagte laut stieg gestiegen sank gesunken betragt betrug insgesamt montag dienstag mittwoch donnerstag freitag samstag sonntag heute gestern',
  es: 'es son fue fueron era eran sera seran ser sido ha han habia de del al a en por para con y se ahora unos cerca casi mas dijo segun subio aumento bajo alcanzo total lunes martes miercoles jueves viernes sabado domingo hoy ayer',
  ru: 'был была было были будет будут есть в во на с со из к ко до по от для и это теперь сейчас около почти более свыше сказал заявил выросла вырос снизилась достигла составляет составила понедельник вторник среду четверг пятницу субботу воскресенье сегодня вчера',
};

/** Verbs of saying, in small letters, as alternatives of a pattern: beside them stands who says it and when. */
export const SAYS: Readonly<Record<string, string>> = {
  en: 'said|says|say|told|added|adds|stated|according to',
  de: 'sagte|sagten|sagt|erklärte|teilte|laut|zufolge',
  es: 'dijo|dijeron|dice|según|afirmó|señaló|añadió',
  ru: 'сказал|сказала|сказали|заявил|заявила|заявили|сообщил|сообщила|сообщили|по словам|по данным',
};

/** Words for the speaker: what two speakers tell of themselves is told of two things. Folded. */
export const OWN: Readonly<Record<string, string>> = {
  en: 'i we me us my our he him his she her they them their',
  de: 'ich wir mir uns mein meine unser unsere er ihm ihn sie ihr ihre ihnen',
  es: 'yo nosotros mi mis nuestro nuestra ella ellos ellas su sus',
  ru: 'я мы мне нас нам мои моя наш наша он его ему она ее еи они их им',
};

/** Verbs for what is done again and again, folded, by how they begin: of two days for it none takes the place of the other. */
export const AGAIN: Readonly<Record<string, string>> = {
  en: 'meet vote play debate discuss speak talk visit publish report hold held convene gather travel',
  de: 'treff tagt tagen abstimm spiel debatt sprech besuch veroffentlich bericht',
  es: 'reun vot jugar juega jugara debat habl visit public inform celebr',
  ru: 'встре собер голос игра обсуд посет опубл проведе прове',
};

/**
 * Left out beside the others when it is asked whether two plans are of one event: that it is planned. What is only possible
 * (“may”) or hoped for is no such word. Folded.
 */
export const PLANNED: Readonly<Record<string, string>> = {
  en: 'due planned plan plans planning expected expects scheduled set slated supposed going should',
  de: 'soll sollen sollte sollten will wollen plant planen geplant vorgesehen voraussichtlich',
  es: 'debe deben deberia deberian va van preve preven previsto prevista previstos previstas planea planean esta estan',
  ru: 'должен должна должно должны планирует планируют планируется планируются намерен намерена намерены собирается собираются запланирован запланировано запланирована',
};

/** What happens once to somebody or something: of two days for it one is wrong. Folded. */
export const ONCE: Readonly<Record<string, string>> = {
  en: 'born died founded',
  de: 'geboren starb gestorben verstarb gegrundet',
  es: 'nacio murio fallecio fundado fundada',
  ru: 'родился родилась умер умерла скончался скончалась основан основана основано',
};

/** Modifiers that make a number a lower bound, in small letters. */
export const AT_LEAST: readonly string[] = [
  ...['at least', 'more than', 'over', 'no fewer than', 'no less than', 'upwards of'],
  ...[
    'mindestens',
    'mehr als',
    'über',
    'al menos',
    'más de',
    'por lo menos',
    'не менее',
    'более',
    'свыше',
    'больше',
  ],
];
/** The same for upper bounds. */
export const AT_MOST: readonly string[] = [
  ...['at most', 'less than', 'fewer than', 'under', 'up to', 'no more than', 'below'],
  ...[
    'höchstens',
    'weniger als',
    'unter',
    'bis zu',
    'menos de',
    'hasta',
    'como máximo',
    'не более',
    'менее',
    'до',
  ],
];

/** Words behind which something else is told, in small letters, as alternatives of a pattern. */
export const AND = 'and|y|und|и';
/** Words behind which somebody's statement begins. */
export const THAT = 'that|que|dass|что';
