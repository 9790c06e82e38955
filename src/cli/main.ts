import { didYouMean } from '../deck/suggest.ts';
import { cards } from './cards.ts';
import { check } from './check.ts';
import { Failure } from './failure.ts';
import { find } from './find.ts';
import { helpOf, hintOf, isVerb, VERBS, type Verb } from './help.ts';
import { keep, RULES } from './keep.ts';
import { languageOption, onlyFile, parsed } from './options.ts';
import { complain, endWithReader, write } from './output.ts';

const HELP = ['help', '--help', '-h'];

/** Runs a command line and gives its exit code: 0, 1 for bad input, 2 for a bad command line. */
async function run([named, ...rest]: readonly string[]): Promise<number> {
  if (named === undefined) throw new Failure(`say what to do: ${VERBS.join(', ')}.`, 2);
  if (HELP.includes(named)) return await help(rest.length === 0 ? null : verbOf(rest[0]!));
  const verb = verbOf(named);
  if (rest.some((one) => one === '--help' || one === '-h')) return await help(verb);
  switch (verb) {
    case 'cards': {
      const { values, positionals } = parsed(verb, rest, { json: { type: 'boolean' } });
      await cards(positionals, values.json === true);
      return 0;
    }
    case 'find':
      return await runFind(rest);
    case 'keep':
      return await runKeep(rest);
    case 'check':
      return await check(parsed(verb, rest, {}).positionals);
  }
}

function verbOf(text: string): Verb {
  if (isVerb(text)) return text;
  if (text.startsWith('-'))
    throw new Failure(`the verb stands first, before ${text}: ${VERBS.join(', ')}.`, 2);
  throw new Failure(`there is no verb “${text}”.${didYouMean(text, VERBS)}`, 2);
}

async function help(verb: Verb | null): Promise<number> {
  await write(`${helpOf(verb)}\n`);
  return 0;
}

async function runFind(rest: readonly string[]): Promise<number> {
  const { values, positionals } = parsed('find', rest, {
    deck: { type: 'string', multiple: true },
    names: { type: 'string' },
    language: { type: 'string' },
    json: { type: 'boolean' },
    lines: { type: 'boolean' },
  });
  const { deck: decks = [], names = null } = values;
  const as = values.lines === true ? 'lines' : values.json === true ? 'json' : 'text';
  const file = onlyFile('find', positionals);
  await find({ decks, names, language: languageOption(values.language), file, as });
  return 0;
}

async function runKeep(rest: readonly string[]): Promise<number> {
  const { values, positionals } = parsed('keep', rest, {
    url: { type: 'string' },
    published: { type: 'string' },
    language: { type: 'string' },
    json: { type: 'boolean' },
  });
  const { url = null, published = null, json = false } = values;
  const file = onlyFile('keep', positionals);
  await keep({ file, url, published, language: languageOption(values.language, RULES), json });
  return 0;
}

const args = process.argv.slice(2);
endWithReader();
try {
  process.exitCode = await run(args);
} catch (error) {
  complain(`gloss: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = error instanceof Failure ? error.code : 1;
  if (error instanceof Failure && error.code === 2) {
    const verb = args.find((one) => !HELP.includes(one));
    process.stderr.write(`${hintOf(isVerb(verb) ? verb : null)}\n`);
  }
}
