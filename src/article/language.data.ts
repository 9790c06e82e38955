// What a language can be told by in running text. To be corrected by those who read it.

/** How a language is written. */
interface Writing {
  /** Its small letters. */
  readonly letters: string;
  /** Those of them that its neighbours seldom or never have. */
  readonly own: string;
  /** Everyday words: those that its texts cannot do without and that few neighbours share. */
  readonly words: string;
}

const LATIN = 'abcdefghijklmnopqrstuvwxyz';

/** By primary language tag. Some are here to be told from their neighbours, though Gloss has no rules for them. */
export const WRITINGS: Readonly<Record<string, Writing>> = {
  en: {
    letters: LATIN,
    own: '',
    words:
      'the of and to in is that for was with as it on by at from are this have his be has not which were he they their but will would after who',
  },
  es: {
    letters: `${LATIN}áéíñóúü`,
    own: 'ñ',
    words:
      'de la el que y en los del las por con una para su se al es lo como más pero sus ha este fue también está han sobre según años',
  },
  de: {
    letters: `${LATIN}äöüß`,
    own: 'äöüß',
    words:
      'der die und in den das von mit zu ist dem des für auf nicht ein eine sich im auch als es an werden hat aus er bei nach wurde dass seine',
  },
  ru: {
    letters: 'абвгдеёжзийклмнопрстуфхцчшщъыьэюя',
    own: 'ыэё',
    words:
      'и в не на что с по он как это из за к но его для от так о у было до бы который которые года были их также после об во со ее она при между если том',
  },
  fr: {
    letters: `${LATIN}àâæçéèêëîïôœùûüÿ`,
    own: 'êèçœ',
    words:
      'de la le et les des en du un une est que dans pour qui sur au par pas plus avec ce il sont aux cette mais ont leur',
  },
  pt: {
    letters: `${LATIN}áâãàçéêíóôõú`,
    own: 'ãõç',
    words:
      'de a o que e do da em um para com não uma os no se na por mais as dos como mas foi ao das são também pelo está',
  },
  it: {
    letters: `${LATIN}àèéìòù`,
    own: '',
    words:
      'di e il la che in un per del della con non una sono le si da al come dei nel più gli anche alla ha ma questo delle',
  },
  nl: {
    letters: `${LATIN}éëïóöü`,
    own: '',
    words:
      'de het een en van in is dat op te zijn met voor niet aan er die ook om als maar door bij naar uit heeft werd nog',
  },
  pl: {
    letters: `${LATIN}ąćęłńóśźż`,
    own: 'ąęłżśćń',
    words:
      'w i na z się do nie to że jest od o po za jak dla przez ale jego są oraz być przed tym był roku także które który ze',
  },
  cs: {
    letters: `${LATIN}áčďéěíňóřšťúůýž`,
    own: 'ěřů',
    words:
      'a v na se je že s z do o k i za by po jako pro ale si od jsou byl jeho který která také bylo roce nebo jen už podle při let',
  },
  sk: {
    letters: `${LATIN}áäčďéíĺľňóôŕšťúýž`,
    own: 'ľĺŕôä',
    words:
      'a v na sa je že s z do o k aj za by po ako pre ale si od sú bol jeho ktorý ktorá tiež bolo roku alebo len už podľa pri',
  },
  sl: {
    letters: `${LATIN}čšž`,
    own: '',
    words:
      'in v je na da se za so ki z s pa bi po ne tudi o kot še od pri ter iz bil leta do bo lahko ali ob sta med več ker kar ga jih tem če zaradi svoje zdaj bilo kako',
  },
  hr: {
    letters: `${LATIN}čćđšž`,
    own: 'ćđ',
    words:
      'i u je na da se za su od s kao što ne bi o iz koji će ili biti nije te kako samo bio godine koja a po nakon',
  },
  uk: {
    letters: 'абвгґдеєжзиіїйклмнопрстуфхцчшщьюя',
    own: 'іїєґ',
    words:
      'і в у не на що з та до як це за його від про але був який для було також її або вже під час після року він із',
  },
  be: {
    letters: 'абвгдеёжзійклмнопрстуўфхцчшыьэюя',
    own: 'ўіы',
    words:
      'і у ў не на што з па як гэта да за ад каб але ён яна яны быў была было для пра або таксама пасля года якія які з’яўляецца',
  },
  bg: {
    letters: 'абвгдежзийклмнопрстуфхцчшщъьюя',
    own: 'ъ',
    words:
      'на и да се в от за че е са не по със като това до при но той му ще си които беше след също или има',
  },
};
