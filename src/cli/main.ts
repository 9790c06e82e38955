import { parseArgs } from 'node:util';
import { cards } from './cards.ts';
import { check } from './check.ts';
import { Failure } from './failure.ts';
import { find } from './find.ts';
import { keep } from './keep.ts';
import { complain, endWithReader, write } from './output.ts';

const USAGE = `usage: gloss cards [DECK…] [--json]
       gloss find [--deck DECK]… [--names FILE] [--language TAG] [FILE|-] [--json|--lines]
       gloss keep [FILE|-] [--url URL] [--published DATE] [--language TAG] [--json]
       gloss check DECK…
DECK is a file, or a folder of files .md. Without one: the decks that ship with Gloss.
find reads a page in HTML or a text, keep an article in either; “-” is standard input. Addresses are not fetched.
keep prints the deck of an article, compiled by rules in English, Spanish, German or Russian; --url, --published (a day such as
2021-05-23, or a month or year) and --language say what the article does not. How many cards and facts the deck has, and how many
facts are set aside as doubtful, goes to standard error; which ones and why, Gloss's review in the browser shows.
keep --json: source, paragraphs, captions and cards, at their end those who are named and of whom no fact is kept (facts: []).`;

/** Runs a command line and gives its exit code: 0, 1 for bad input, 2 for a bad command line. */
async function run([named, ...rest]: readonly string[]): Promise<number> {
  const isAsking = rest.some((one) => one === '--help' || one === '-h');
  const verb = isAsking ? 'help' : named;
  switch (verb) {
    case 'cards': {
      const { values, positionals } = parsed(rest, { json: { type: 'boolean' } });
      await cards(positionals, values.json === true);
      return 0;
    }
    case 'find':
      await runFind(rest);
      return 0;
    case 'keep':
      await runKeep(rest);
      return 0;
    case 'check':
      return await check(parsed(rest, {}).positionals);
    case 'help':
    case '--help':
    case '-h':
      await write(`${USAGE}\n`);
      return 0;
    default:
      throw new Failure(verb === undefined ? 'say what to do.' : `there is no verb “${verb}”.`, 2);
  }
}

async function runFind(rest: readonly string[]): Promise<void> {
  const { values, positionals } = parsed(rest, {
    deck: { type: 'string', multiple: true },
    names: { type: 'string' },
    language: { type: 'string' },
    json: { type: 'boolean' },
    lines: { type: 'boolean' },
  });
  const [file = '-', ...more] = positionals;
  if (more.length > 0) throw new Failure(`find reads one file, and “${more[0]}” is a second.`, 2);
  const as = values.lines === true ? 'lines' : values.json === true ? 'json' : 'text';
  const { deck: decks = [], names = null, language = null } = values;
  await find({ decks, names, language, file, as });
}

async function runKeep(rest: readonly string[]): Promise<void> {
  const { values, positionals } = parsed(rest, {
    url: { type: 'string' },
    published: { type: 'string' },
    language: { type: 'string' },
    json: { type: 'boolean' },
  });
  const [file = '-', ...more] = positionals;
  if (more.length > 0) throw new Failure(`keep reads one file, and “${more[0]}” is a second.`, 2);
  const { url = null, published = null, language = null, json = false } = values;
  await keep({ file, url, published, language, json });
}

type Options = NonNullable<Parameters<typeof parseArgs>[0]>['options'];

function parsed<const O extends NonNullable<Options>>(args: readonly string[], options: O) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new Failure(error instanceof Error ? error.message.split('. ')[0]!.concat('.') : String(error), 2);
  }
}

endWithReader();
try {
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  complain(`gloss: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = error instanceof Failure ? error.code : 1;
  if (error instanceof Failure && error.code === 2) process.stderr.write(`${USAGE}\n`);
}
