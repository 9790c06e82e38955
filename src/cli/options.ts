import { parseArgs } from 'node:util';
import { languageTag } from '../article/metadata.ts';
import { didYouMean } from '../deck/suggest.ts';
import { Failure } from './failure.ts';

type Options = NonNullable<NonNullable<Parameters<typeof parseArgs>[0]>['options']>;

/** Options and other arguments of a verb. Fails on those that it does not have. */
export function parsed<const O extends Options>(verb: string, args: readonly string[], options: O) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new Failure(problemOf(verb, error, options), 2);
  }
}

/** What is wrong by an error of `parseArgs`, whose own words tell more than a caller can use. */
function problemOf(verb: string, error: unknown, options: Options): string {
  if (!(error instanceof Error)) return String(error);
  const option = /'(-[^\s'=]*)/.exec(error.message)?.[1];
  if (option === undefined) return error.message;
  const name = option.replace(/^-+/, '');
  if (!Object.hasOwn(options, name))
    return `${verb} has no option ${option}.${didYouMean(name, Object.keys(options), '--')}`;
  return `${option} ${options[name]!.type === 'boolean' ? 'takes no value' : 'needs a value behind it'}.`;
}

/** The one file of a verb that reads one: standard input where none is named. */
export function onlyFile(verb: string, [file = '-', second]: readonly string[]): string {
  if (second === undefined) return file;
  throw new Failure(`${verb} reads one file, and “${second}” is a second.`, 2);
}

/** The language that an option says, as a tag: also of `en_US`, `EN`. `more`: what else to know of it where it is none. */
export function languageOption(text: string | undefined, more = ''): string | null {
  if (text === undefined) return null;
  const tag = /^[a-z]{2,3}([-_][a-z\d]+)*$/i.test(text) ? languageTag(text) : null;
  if (tag !== null) return tag;
  throw new Failure(`“${text}” is no language tag. Write it like en, de or pt-BR.${more}`, 2);
}
