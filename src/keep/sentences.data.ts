// Abbreviations that end in a stop, in small letters and without that stop, one language a block. A speaker of a
// language can read and correct its block.

/** What a language writes with a stop that ends no sentence. */
export interface Abbreviations {
  /** Never the last word of a sentence: something follows them. */
  readonly open: ReadonlySet<string>;
  /** Stand before a number, and else are words like others: Art. 5. */
  readonly counted: ReadonlySet<string>;
  /** May end a sentence: they do where a word follows that begins one. */
  readonly closing: ReadonlySet<string>;
  /** Units behind a figure: a word with a capital behind them begins a sentence, whatever it is. */
  readonly units: ReadonlySet<string>;
  /** Words that begin a sentence more often than they stand, with a capital, inside one. */
  readonly starters: ReadonlySet<string>;
  /** Verbs of a reporting clause: “No.” Lind said. */
  readonly speech: ReadonlySet<string>;
  /** A number with a stop is an ordinal: 3. Oktober. */
  readonly ordinals: boolean;
  /** “I” is a word, and ends sentences. */
  readonly wordI: boolean;
}

const en: Abbreviations = {
  open: words(`
    mr mrs ms messrs mx dr prof rev fr hon pres gov gen lt col maj cpl sgt pvt capt cmdr adm brig sen rep reps sens
    st mt ft no nos vs v pp p ed eds est approx ca cf viz al dept univ assn bros gen. supt
    insp det amb atty asst assoc lt.-col e.g i.e e.g. i.e. jan feb mar apr jun jul aug sep sept oct nov dec
    mon tue wed thu fri sat sun ave blvd
  `),
  counted: words(`art fig figs vol ch sec`),
  closing: words(`
    inc ltd corp co llc llp plc jr sr etc a.m p.m u.s u.k u.n e.u d.c u.s.a u.s.s.r b.c a.d ph.d m.d esq rd ave
    calif conn fla mass mich minn miss ont ore pa tenn tex wash wis
  `),
  units: new Set(),
  starters: words(`
    the a an this that these those it its he she they we you i his her their our my there here in on at by for from
    with after before when while since as if but and or so yet because although however still then now what who why
    how where some many most all both each every no not one two three according instead meanwhile also another
  `),
  speech: words(`
    said says say told tells added adds asked asks replied answered wrote writes insisted stressed explained warned
    claimed declared stated argued noted continued recalled concluded exclaimed tweeted posted shouted joked
    recalls remembered remembers wondered wonders thought demanded demands
  `),
  ordinals: false,
  wordI: true,
};

const es: Abbreviations = {
  open: words(`
    sr sra srta sres dr dra d dña da lic ing arq prof gral cnel cap tte sto sta mons p.ej ej núm nº n.º pág págs
    av avda ee uu aprox
  `),
  counted: words(`art vol fig`),
  closing: words(`etc s.a s.l ee.uu uu ud uds cía hnos a.m p.m a.c d.c jr`),
  units: new Set(),
  starters: words(`
    el la los las un una unos unas lo este esta estos estas ese esa eso esto él ella ellos ellas se su sus en con por
    para de del al a y e o pero aunque cuando mientras como si no ya también además según sin sobre tras desde hasta
    entre todo todos muchos hay es son fue era
  `),
  speech: words(`
    dijo dice señaló afirmó aseguró explicó añadió agregó declaró indicó sostuvo manifestó comentó respondió preguntó
    advirtió insistió subrayó destacó recordó apuntó contó escribió preguntaba pregunta recuerda exclamó cuestionó
  `),
  ordinals: false,
  wordI: false,
};

const de: Abbreviations = {
  open: words(`
    z z.b b d d.h h u u.a a o s s.o v vgl bzw ca dr prof dipl ing hr fr st nr abs bd kap evtl ggf inkl exkl max
    min mind mio mill mrd tsd str tel zt zz z.t z.z geb gest gegr sog bsp i.d.r jan feb mär apr jun jul aug sep sept okt
    nov dez mo di mi do fr sa so gen
  `),
  counted: words(`art`),
  closing: words(`usw usf etc u.a co jh jhd jr sen e.v`),
  units: new Set(),
  starters: words(`
    der die das den dem des ein eine einer einem einen er sie es wir ich ihr sein seine dies diese dieser dieses in
    im an am auf bei mit nach von vom zu zum zur für aus um und oder aber doch denn als wenn wie wo was wer warum
    auch noch nur so da dann nun damit dabei dort hier seit während obwohl weil ob nicht kein keine alle viele
  `),
  speech: words(`
    sagte sagt erklärte erklärt betonte meinte teilte ergänzte fügte antwortete fragte schrieb warnte forderte
    kritisierte berichtete versicherte behauptete
  `),
  ordinals: true,
  wordI: false,
};

/** Titles of German nobility, which stand behind the number that tells a prince from others of his house. */
export const NOBLE = words(`
  prinz prinzessin fürst fürstin großfürst herzog herzogin erzherzog großherzog graf gräfin markgraf landgraf freiherr
`);

const ru: Abbreviations = {
  open: words(`
    г-н г-жа гг д-р проф акад доц им ул пр просп пер пл д кв корп обл р-н п пос с стр рис см ср напр т т.е т.н т.к т.ч св ген полк подп кап лейт ст н.э янв фев мар апр июн июл авг сен окт ноя дек о оз р
  `),
  counted: words(`ч п пп абз ред`),
  closing: words(`г гг в вв др пр т.д т.п д п е э м`),
  units: words(`руб коп долл чел км кг тыс млн млрд трлн`),
  starters: words(`
    в во на по с со из от до за к у о об при для и а но или что как когда если он она оно они мы вы я его ее её их
    это этот эта эти тот та те там тут так также тоже уже еще ещё не ни же после перед между однако при поэтому
    кроме сейчас сегодня вчера все всё многие каждый
  `),
  speech: words(`
    сказал сказала заявил заявила заявили отметил отметила сообщил сообщила добавил добавила подчеркнул подчеркнула
    приводит приводят цитирует цитируют
    объяснил пояснил пояснила рассказал рассказала ответил ответила написал написала считает говорит уточнил
    уточнила объяснила отмечает подчеркивает рассказывает вспоминает поясняет уверен уверена признался призналась продолжил
  `),
  ordinals: false,
  wordI: false,
};

/** By primary language tag. */
export const ABBREVIATIONS: ReadonlyMap<string, Abbreviations> = new Map(Object.entries({ en, es, de, ru }));

/** For any other language: what stands in the lists taken together. */
export const ANY_LANGUAGE: Abbreviations = {
  open: union((one) => one.open),
  closing: union((one) => one.closing),
  counted: union((one) => one.counted),
  units: union((one) => one.units),
  starters: union((one) => one.starters),
  speech: union((one) => one.speech),
  ordinals: true,
  wordI: true,
};

function union(of: (one: Abbreviations) => ReadonlySet<string>): ReadonlySet<string> {
  return new Set([en, es, de, ru].flatMap((one) => [...of(one)]));
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}
