import { lineOf, parseDecks } from './decks.ts';
import { Failure } from './failure.ts';
import { printable, write } from './output.ts';

/** `gloss check DECK…`: what is wrong in decks, a line each. Gives the exit code: 1 when there are errors. */
export async function check(names: readonly string[]): Promise<number> {
  if (names.length === 0) throw new Failure('check needs a deck, or a folder of decks.', 2);
  let code = 0;
  for await (const { file, deck, diagnostics } of parseDecks(names)) {
    if (deck === null) code = 1;
    // Not on standard output, which carries diagnostics alone.
    else console.error(`${file}: sound, ${deck.cards.length} ${deck.cards.length === 1 ? 'card' : 'cards'}`);
    for (const diagnostic of diagnostics) await write(`${printable(lineOf(diagnostic))}\n`);
  }
  return code;
}
