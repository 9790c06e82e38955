// German given names that are of men or of women alone, beside those of gender.data.ts.
import { words } from '../fold-words.ts';

/** Given names of men, folded. */
export const GERMAN_MEN: ReadonlySet<string> = words(`
  achim adalbert adolf albrecht alfons alois anselm anton armin arnd arne arno artur august axel baldur bastian
  benedikt benno bert berthold bodo burkhard carsten christof claas claus clemens cornelius detlef detlev diedrich
  dietmar dietrich dominik eberhard eckart eckhard edmund eduard egon elmar emil enno erhard ernst erwin eugen ewald
  fabian falk florian frieder friedemann friedhelm friedrich georg gerd gernot gero gert gottfried gotz gregor
  gunnar gunter gustav hanno hannes hartmut hartwig heiko heiner helge hendrik henning heribert hinrich holger
  hubert hubertus ingo jochen johann jorn julius kai karlheinz kaspar klemens knut konrad korbinian laurenz leonhard
  leopold lorenz lothar ludger ludwig lutz malte marius marko mathias maximilian meinhard mirko nico nils norbert
  olaf ortwin oswald otmar pascal peer rainer reiner reinhold ronny rudi rudiger ruprecht siegbert siegmar sigmar
  sonke swen thilo thorben tilman tilo timo tino torben torsten udo ulf ullrich valentin veit vinzenz volkmar
  waldemar wieland wilfried willi willy winfried wolfram xaver
`);

/** Given names of women, folded. */
export const GERMAN_WOMEN: ReadonlySet<string> = words(`
  adelheid almut amelie anette angelika anika anke annegret annelie anneliese annemarie annett annika antje barbel
  beate beatrix bettina bianca birte britta brunhilde carina carola carolin cacilie christel constanze cordula
  doreen dorte dorothea dorothee edeltraud elfriede elke else erna frauke friederike gabi gabriele gerda gerlinde
  gertrud gitta hanna hannelore heide heidrun hella helene henriette herta hilde hildegard ilka imke inga inka
  irmgard isabell jana janina jasmin josefine jule juliane karola karoline kathrin klara larissa lea leonie
  lieselotte liselotte lotte luise maike mandy manuela mareike maren margarete margret margit marlies mechthild
  meike merle mirjam mona nadja natascha nele ortrud pia regine ricarda roswitha saskia sibylle sieglinde sigrid
  silke sina sofie stefanie steffi susann svenja swantje tanja tatjana traudl traute trude ute uta verena waltraud
  wiebke wilhelmine
`);
