// Names in Spanish articles that are of no kind: devices, programs and feasts.
import { fold } from '../../../deck/fold.ts';
import type { Lexicon } from '../lexicon.ts';
import type { Span } from '../spans/span.ts';

/** Is a Spanish span the name of a device, a program or a feast, or letters for a device? */
export function isSpanishSilent(span: Span, lexicon: Lexicon): boolean {
  return (
    lexicon.language === 'es' &&
    (isShortForDevice(span, lexicon) || isProgram(span, lexicon) || isFeast(span))
  );
}

/** “las fiestas de *San Orvin*”, “la noche de San Orvin”: a saint's day. Spanish. */
export function isFeast({ line: { words }, from, key }: Span): boolean {
  const [noun, link] = [words[from - 2]?.key ?? '', words[from - 1]?.key];
  return /^(?:san|santa|santo) /.test(key) && link === 'de' && FEAST.test(noun);
}

const FEAST =
  /^(?:fiestas?|ferias?|verbenas?|romerias?|dia|noche|visperas?|festividad|hogueras?|ediciones|edicion)$/;

/** “un desfibrilador externo automático (DEA)”: letters for small words of which none is a noun for a body. */
function isShortForDevice({ line: { words }, from, to }: Span, { types }: Lexicon): boolean {
  const { form, gap, text } = words[from]!;
  if (to - from > 1 || form !== 'letters' || gap !== ' (') return false;
  const name = words.slice(Math.max(0, from - text.length), from);
  const areSmall = name.every((word, i) => word.form === 'small' && (i === 0 || word.gap === ' '));
  const isShort = fold(text) === name.map(({ key }) => key[0]).join('');
  const isBody = name.some(({ key }) => types.get(key) === 'body' || types.get(key) === 'institution');
  return areSmall && isShort && !isBody;
}

/** “*Orsalex 10*, un sistema operativo”: what a noun behind a comma tells to be made for computers. */
function isProgram({ line: { words }, to }: Span, { articles }: Lexicon): boolean {
  const [article, noun, more] = words.slice(to, to + 3);
  const isApposed = article?.gap === ', ' && (/^una?$/.test(article.key) || articles.has(article.key));
  return (
    isApposed && (PROGRAM.test(noun?.key ?? '') || (noun?.key === 'sistema' && more?.key === 'operativo'))
  );
}

const PROGRAM =
  /^(?:videojuego|software|navegador|smartphone|antivirus|videoconsola|consola|malware|ransomware)$/;
