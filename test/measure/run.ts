// npm run measure: how well Gloss does on texts that are not part of the project. GLOSS_SHARED names the folder
// that holds them. `npm run measure -- [MEASURE…] [--list]`: without a name all of them; --list prints every
// single miss and false hit, to be judged by hand.
import { parseArgs } from 'node:util';
import { measureKeep } from './keep.ts';
import { measureMentions } from './mentions.ts';
import { measurePages } from './pages.ts';

/** Measures by name. Each prints a table, and with `list` everything that it counts as wrong. */
const MEASURES: Readonly<
  Record<string, (options: { shared: string; list: boolean }) => Promise<void> | void>
> = {
  keep: measureKeep,
  mentions: measureMentions,
  pages: measurePages,
};

const { values, positionals } = parseArgs({ options: { list: { type: 'boolean' } }, allowPositionals: true });
const shared = process.env.GLOSS_SHARED;
const unknown = positionals.filter((name) => !(name in MEASURES));
if (shared === undefined || unknown.length > 0) {
  const known = Object.keys(MEASURES).join(', ');
  console.error(
    shared === undefined
      ? 'GLOSS_SHARED is not set. Set it to the folder of the texts to measure on.'
      : `there is no measure “${unknown[0]}”. There are: ${known}.`,
  );
  process.exitCode = 2;
} else {
  for (const [name, measure] of Object.entries(MEASURES)) {
    if (positionals.length > 0 && !positionals.includes(name)) continue;
    console.log(`\n— ${name}`);
    await measure({ shared, list: values.list === true });
  }
}
