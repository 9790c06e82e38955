import { addressAt, fragmentOf, scriptProblem } from './address.ts';
import { collapse, type Reading } from './inline.ts';
import { LIMITS } from './limits.ts';
import { part, placeOf, raw, type Span, trim } from './passage.ts';
import { didYouMean } from './suggest.ts';
import type { Fact, Source } from './types.ts';

/** Where a fact stands: the first part of its citation. */
export type Cited = Pick<Fact, 'source' | 'paragraphs' | 'caption' | 'fragment'>;

/** Reads `courier, paragraph 3` or `courier, [paragraph 3](https://…#:~:text=…)`; null when no paragraph is named. */
export function readCited(span: Span, reading: Reading): Cited | null {
  const { report } = reading;
  const [id = ''] = raw(span).split(',', 1);
  const source = findSource(id, span, reading);
  const rest = trim(part(span, Math.min(span.end, span.start + id.length + 1)));
  const link = LINK.exec(raw(rest));
  const match = WHERE.exec(collapse(link === null ? raw(rest) : link[1]!));
  if (match === null) {
    const [, target = ''] = /\]\((.*)/s.exec(raw(rest)) ?? [];
    const message =
      scriptProblem(target) ??
      'the paragraph is missing. Write the source like “key, paragraph 3” or “key, paragraphs 3 and 5”.';
    report.error(placeOf(rest), message);
    return null;
  }
  const paragraphs = match[2]!.match(/\d+/g)!.map(Number);
  if (paragraphs.some((number, i) => number <= (paragraphs[i - 1] ?? 0))) {
    report.error(
      placeOf(span),
      'paragraphs count from 1 and stand in ascending order, each once. Correct them.',
    );
  }
  const target = link === null ? null : { address: unescaped(link[2]!), span: rest };
  const fragment = target === null || source === null ? null : readTarget(target, source, reading);
  return { source: id, paragraphs, caption: match[1] === 'caption', fragment };
}

/** Writes what `readCited` reads. `url`: the source's; without one there is nowhere to link to. */
export function writeCited({ source, paragraphs, caption, fragment }: Cited, url: string | null): string {
  const numbers = [paragraphs.slice(0, -1).join(', '), paragraphs.at(-1)].filter((each) => each !== '');
  const where = `${caption ? 'caption' : 'paragraph'}${numbers.length > 1 ? 's' : ''} ${numbers.join(' and ')}`;
  if (fragment === null || url === null) return `${source}, ${where}`;
  return `${source}, [${where}](${escaped(addressAt(url, fragment))})`;
}

const WHERE = /^(paragraph|caption)s? (\d{1,6}(?:(?:,? and |, ?)\d{1,6})*)$/;

/** A Markdown link: its text and, with backslashes, its target. */
const LINK = /^\[([^\][]*)\]\(((?:\\[!-/:-@[-`{-~]|[^\s\\()])*)\)$/;

function findSource(id: string, span: Span, { report, sources }: Reading): Source | null {
  const source = sources?.get(id) ?? null;
  if (sources !== null && source === null) {
    const hint = didYouMean(id, sources.keys()) || ' Cite it by its key in the front matter.';
    report.error(placeOf(span), `there is no source “${id.slice(0, 40)}” in this deck.${hint}`);
  }
  return source;
}

function readTarget(
  { address, span }: { readonly address: string; readonly span: Span },
  { id, url }: Source,
  { report }: Reading,
): string | null {
  const place = placeOf(span, span.start + raw(span).indexOf('](') + 2);
  const fragment = url === null ? null : fragmentOf(address, url);
  if (url === null) {
    report.error(place, `the source “${id}” has no url to lead into. Give it one, or write no link here.`);
  } else if (fragment === null) {
    const start = addressAt(url, 'text=');
    report.error(
      place,
      `this leads to no sentence of the source. Begin it with “${start}”, or write no link.`,
    );
  } else if (fragment.length > LIMITS.text) {
    report.error(place, `this text directive is longer than ${LIMITS.text} characters. Shorten it.`);
  }
  return fragment;
}

// In the target of a Markdown link: brackets would end it, a “`” would begin code, and “;” parts a citation.
function escaped(address: string): string {
  return address.replace(/[()[\]`;]/g, '\\$&');
}

function unescaped(target: string): string {
  return target.replace(/\\(.)/g, '$1');
}
