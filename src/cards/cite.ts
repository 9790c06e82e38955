// A fact as plain text with its citation, for the clipboard.
import type { FactDate, Source } from '../deck/types.ts';
import type { ShownFact, Told } from '../shelf/types.ts';
import { timeOf } from './choose.ts';
import { dateText, monthOf, openSince } from './dates.ts';
import type { Words } from './words.ts';

/** The words of a fact without its links. */
export function plainText(fact: Pick<ShownFact, 'text'>): string {
  return fact.text.map((part) => (typeof part === 'string' ? part : part.text)).join('');
}

/**
 * Whether a fact's own words name its speaker outside of quotation marks: a source's whole sentence holds the clause that
 * says who said it.
 */
export function saysWho({ saidBy, source, text }: Pick<ShownFact, 'saidBy' | 'source' | 'text'>): boolean {
  if (!saidBy || source.words !== 'verbatim') return false;
  const own = plainText({ text }).replace(/[“«„"][^”»“"]*[”»“"]?|‘[^’]*’(?!\p{L})/gu, ' ');
  // At its start a sentence writes “The ministry”, elsewhere “the ministry”.
  const [first, rest] = [saidBy.name.charAt(0), saidBy.name.slice(1)];
  return [first.toUpperCase(), first.toLowerCase()].some((letter) => {
    const name = letter + rest;
    const at = own.indexOf(name);
    return at >= 0 && !/[\p{L}\p{N}]/u.test(`${own.charAt(at - 1)}${own.charAt(at + name.length)}`);
  });
}

/** The language of a fact's words: its source's where they are the source's own, else its deck's. */
export function languageOf({ source }: Pick<ShownFact, 'source'>, deck: string): string {
  return source.words === 'verbatim' ? (source.language ?? deck) : deck;
}

/** A date in a sentence; one that was worked out stands in square brackets, as in library catalogues. */
export function dated(date: FactDate, words: Words, form: 'long' | 'short' = 'long'): string {
  const text = dateText(date.date, words('language'), form);
  return date.inferred ? words('date_inferred', text) : text;
}

/** A fact's time in a sentence, “since 2019” where its source tells of no end; null: it has none. */
export function timeText(fact: ShownFact, words: Words, form: 'long' | 'short' = 'long'): string | null {
  const time = timeOf(fact);
  const since = openSince(fact);
  if (time === null || since === null) return time && dated(time, words, form);
  const text = words('since', dateText(since, words('language'), form));
  return time.inferred ? words('date_inferred', text) : text;
}

/** The month of a date, or its year, in a sentence. */
export function monthText({ date, inferred }: FactDate, words: Words): string {
  return dated({ date: monthOf(date), inferred }, words);
}

/** How dates in brackets were found. */
export function inferredText(basis: string | null, words: Words): string {
  return basis ? words('inferred_basis', basis) : words('inferred_plain');
}

/** “paragraphs 3, 5 and 6”, or “caption 7”. */
export function paragraphsText(fact: ShownFact, words: Words): string {
  const list = new Intl.ListFormat(words('language')).format(fact.paragraphs.map(String));
  if (fact.caption) return words('caption', list);
  return words(fact.paragraphs.length > 1 ? 'paragraphs' : 'paragraph', list);
}

/** What a source is called where there is no room for its title: its publisher, if it names one. */
export function shortSource(source: Source, words: Words): string {
  return source.publisher ?? words('quoted', source.title);
}

/** The address of a fact's source, at its sentence where that is known; null: no link may lead there. */
export function sourceLink({ source, fragment }: Pick<ShownFact, 'source' | 'fragment'>): string | null {
  if (!source.url || !/^https?:\/\//i.test(source.url)) return null;
  return fragment === null ? source.url : `${source.url}#:~:${fragment}`;
}

/** A remark on a fact taken apart. */
interface NoteParts {
  /** The deck author's own words, or the word of the source that `meaning` explains. */
  readonly own: string | null;
  /** What words of the source stand for. */
  readonly meaning: string | null;
  /** It begins with words of the source, so that nothing need be said before it. */
  readonly isQuoted: boolean;
  /** What the source says before the fact, in quotation marks: its own where it begins with them. */
  readonly before: string | null;
}

/** Takes a remark on a fact apart. */
export function noteParts(note: string): NoteParts {
  const [told = '', before] = note.split(/(?:^|; )before: (?=“)/, 2);
  const [, word, meaning = null] = /^(“[^“”]*”): (.+)$/s.exec(told) ?? [];
  return {
    own: told === '' ? null : (word ?? told),
    meaning,
    isQuoted: told.startsWith('“'),
    before: before?.replace(/^“(?=["“„«‘'])(.*)”$/s, '$1') ?? null,
  };
}

/** The same as one text. */
function noteText(note: string, words: Words): string {
  const { own, meaning, isQuoted, before } = noteParts(note);
  const quoted = meaning === null ? own : words('note_means', own!, meaning);
  const told = own === null || isQuoted ? quoted : words('note', own);
  return [told ?? [], before === null ? [] : words('note_before', before)].flat().join(' · ');
}

/** `fact [remark] — speaker, date. Publisher, “title”, date, paragraph.` Then the address, where there is one. */
export function citation(fact: ShownFact, words: Words): string {
  const { source } = fact;
  const text = plainText(fact);
  const said = [fact.saidBy?.name ?? words('reported'), fact.stated && dated(fact.stated, words)];
  const from = [
    source.publisher,
    words('quoted', source.title),
    source.published && dated(source.published, words),
    paragraphsText(fact, words),
  ];
  const list = (parts: readonly (string | null)[]) => parts.filter((part) => part !== null).join(', ');
  const note = fact.note === null ? '' : ` [${noteText(fact.note, words)}]`;
  const lines = [
    `${source.words === 'verbatim' ? words('quoted', text) : text}${note} — ${list(said)}.`,
    `${list(from)}.`,
    source.words === 'ours' ? words('cite_our_words') : null,
    sourceLink(fact),
  ];
  return lines.filter((line) => line !== null).join(' ');
}

/** What was told without its full stop, for something to stand behind it; “…” stays. */
export const withoutStop = (told: Told): Told => ({ ...told, text: told.text.replace(/(?<!\.)\.$/, '') });
