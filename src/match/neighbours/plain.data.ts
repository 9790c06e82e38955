// Words with a capital that are no part of a name beside them, in small letters and without accents (as `foldName` leaves
// them), one language a line.
import { words } from './list.ts';

/** Weekdays, months and other words of time that are written with a capital. */
export const TIMES = words(`
  monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
  january february march april may june july august september october november december
  feb mar apr jun jul aug sep sept oct nov dec yesterday tomorrow christmas easter
`);

/** Words with a capital that begin a sentence or stand for themselves: no part of a name behind or before them. */
export const PLAIN = words(`
  i i'm i've i'd i'll ok mp mps us uk un eu nato
  between against among around across behind beyond inside outside under over within without upon toward towards
  through throughout via versus vs amid near about above below beside than like once again just also
  will would can could should might must shall do does did is are was were has have had be been says said
  the a an in on at by for from with to of and or but as if when while after before since until during despite
  although though because however meanwhile yet so then thus now still even only both either neither not no yes
  what which who whom whose why how where that this these those there here he she it they we you his her its
  their our your my some many most all any each every other another such more less
  soviet imperial tsarist communist nazi fascist roman ottoman medieval modern ancient revolutionary catholic
  protestant orthodox muslim jewish christian democratic republican democrat
  republic republica republique repubblica republik republika republiki republike republiku republici republikou
  республика республики республике республику республикой республіка республіки республіці рэспубліка рэспублікі
  город города городе городом место град гр г місто міста місті horad miasto miasta miescie mesto mesta meste
  в во на за с со по от до к ко о об из у и а но не ни как что кто это этот эта эти все он она оно они мы вы я так также
  то при для без под над перед после через если когда где куда почему потому поэтому там тут уже еще только даже или
  ли однако согласно накануне ранее сегодня вчера
  в у на за з із зі та й і як що хто це цей ця ці він вона воно вони ми ви також про від після якщо коли де чому тому
  вже ще тільки навіть або чи проте згідно раніше сьогодні вчора
  във със какво какъв каква какви кой коя това този тази тези той тя те ние вие че ако кога къде защо вече още само
  дори според обаче след пред между през преди днес вчера
  we ze na za po od do ale nie ni jak kto ten ta te ona oni wy ja tak tez takze przy dla bez pod
  nad przed po przez jesli gdy kiedy gdzie dlaczego dlatego tu juz jeszcze tylko nawet lub czy wedlug jednak
  wczoraj dzis dzisiaj
  ve se ze na za po od do ke ale ne jak kdo ten ta ona oni vy tak take pri bez pod nad
  pred mezi pres jestli pokud kdyz kde proc tady jeste jen nebo podle vcera dnes
  nakonec opet znovu letos loni doma venku potom pozdeji brzy mezitim zatim naopak presto proto navic konecne
  ponownie znowu obecnie teraz potem wkrotce zatem niestety ostatecznie wreszcie
  koncno znova spet letos lani zato medtem
  снощи тази накрая отново пак тогава междувременно скоро накратко
  нині тепер снова вновь затем тогда наконец опять завтра скоро знову потім нарешті тоді згодом
  kako kaj kdo ali in tudi brez med ce ko kje zakaj ze se le po vceraj danes glede
  die der das ein eine und aber nicht auch wie was wer warum nach bei mit von fur im am zum zur laut gestern heute
  le la les un une et mais dans pour par avec sur qui que comment pourquoi selon apres hier
  el los las una pero en por para con segun tras como quien ayer hoy
  il lo gli ma per secondo dopo come che chi ieri oggi
  um os uma nos nas com apos mas quem ontem hoje entre
  fran fra till til och og som nar efter enligt ifolge under over hos ett
  het een van voor met uit volgens maar ook toen als gisteren vandaag
  ve ile icin dun bugun ancak
`);
