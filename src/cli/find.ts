import { isLanguage } from '../deck/languages.ts';
import { loadDecks } from './decks.ts';
import { Failure } from './failure.ts';
import { BLOCK_END, type Document, Finder, type NameList, namesIn } from './finder.ts';
import { isHtml, readLines, readTextBytes, shown, textOf } from './input.ts';
import { complain, write } from './output.ts';
import { printMentions } from './people.ts';

/** What the command line of `gloss find` says. */
export interface FindOptions {
  readonly decks: readonly string[];
  /** File of names, a line each. */
  readonly names: string | null;
  readonly language: string | null;
  /** File to read, `-` for standard input. */
  readonly file: string;
  readonly as: 'text' | 'json' | 'lines';
}

/** `gloss find`: where a text mentions cards. */
export async function find(options: FindOptions): Promise<void> {
  const { language, file } = options;
  const finder = await finderOf(options);
  if (options.as === 'lines') return await findInLines(finder, file, language);
  const document = await readDocument(file);
  const text = document.blocks.join(BLOCK_END);
  const mentions = finder.find({ ...document, language: language ?? document.language });
  await write(
    options.as === 'json'
      ? `${JSON.stringify({ text, mentions }, null, 2)}\n`
      : printMentions(text, mentions),
  );
}

/** With a file of names alone, the decks that ship with Gloss stay out of it. */
async function finderOf({ decks, names }: FindOptions): Promise<Finder> {
  if (names === null) return new Finder(await loadDecks(decks));
  const list = namesIn(textOf(await readTextBytes(names), names));
  tellRefused(names, list);
  return new Finder(decks.length === 0 ? [] : await loadDecks(decks), list.names);
}

/** Refused names that are told of one by one. */
const TOLD = 3;

/** A long list has always some names that no deck may hold: the others count, and it is said which do not. */
function tellRefused(file: string, { names, refused }: NameList): void {
  const told = refused.slice(0, TOLD).map(({ line, problem }) => `${shown(file)}:${line}: ${problem}`);
  if (names.length === 0 && refused.length > 0)
    throw new Failure([`${shown(file)}: none of its names can be looked for.`, ...told].join(' '));
  for (const line of told) complain(`left out: ${line}`);
  if (refused.length > TOLD) complain(`left out: ${refused.length - TOLD} more in ${shown(file)}.`);
}

async function readDocument(file: string): Promise<Document> {
  const bytes = await readTextBytes(file);
  if (!isHtml(bytes, file)) return { blocks: [textOf(bytes, file)], title: '', language: null };
  // jsdom takes half a second to load, which the other ways need not wait for.
  const { readShownHtml } = await import('./html.ts');
  return readShownHtml(bytes, shown(file));
}

async function findInLines(finder: Finder, file: string, language: string | null): Promise<void> {
  let number = 0;
  for await (const line of readLines(file)) {
    number++;
    if (line.trim() === '') continue;
    const { id, text, language: own } = readLine(line, `${shown(file)}: line ${number}`);
    const mentions = finder.find({ blocks: [text], title: '', language: own ?? language });
    await write(`${JSON.stringify({ id, mentions })}\n`);
  }
}

/** One line of input: `{"id", "text", "language"}`. `where` begins the messages. */
function readLine(
  line: string,
  where: string,
): { id: string | number; text: string; language: string | null } {
  let value: unknown;
  try {
    value = JSON.parse(line.replace(/^\ufeff/, ''));
  } catch {
    throw new Failure(`${where} is no JSON. Write {"id": …, "text": …} on each line.`);
  }
  const { id, text, language = null } = Object(value) as Record<string, unknown>;
  if (typeof id !== 'string' && typeof id !== 'number') {
    throw new Failure(`${where} has no id. Write {"id": …, "text": …} on each line.`);
  }
  if (typeof text !== 'string')
    throw new Failure(`${where} has no text. Write {"id": …, "text": …} on each line.`);
  if (language !== null && !(typeof language === 'string' && isLanguage(language))) {
    throw new Failure(
      `${where} has a language that is no tag. Write it like "en", "de" or "pt-BR", or leave it out.`,
    );
  }
  return { id, text, language };
}
