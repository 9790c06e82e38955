import { describe, expect, it } from 'vitest';
import { choicesOf, type Way, waysFor } from '../../src/screens/import-plan.ts';
import type { Preview } from '../../src/shelf/import.ts';
import { ownDeck } from './shelf.ts';

const SAME = { added: 0, changed: 0, same: 2, gone: 0 };
const OTHER = { added: 1, changed: 0, same: 2, gone: 0 };

/** A file of a deck, with what stands on the shelf under its id. */
const preview = (id: string, onShelf: Preview['onShelf'] = null): Preview => ({
  name: `${id}.md`,
  id,
  diagnostics: [],
  deck: ownDeck(id),
  onShelf,
  sameArticles: null,
  sameFile: null,
});
const kept = ownDeck('a', { origin: 'kept' });

describe('what can be done with a file', () => {
  it.each<[string, Preview, readonly Way[]]>([
    ['it is no deck', { ...preview('a'), deck: null }, []],
    ['it is new', preview('a'), ['take', 'leave']],
    ['its article is there', { ...preview('a'), sameArticles: ownDeck('b') }, ['leave', 'take']],
    ['it was picked twice', { ...preview('a'), sameFile: 'a.md' }, ['leave']],
    [
      'its deck is there otherwise',
      preview('a', { deck: ownDeck('a'), difference: OTHER }),
      ['replace', 'copy', 'leave'],
    ],
    [
      'its deck is there just so',
      preview('a', { deck: ownDeck('a'), difference: SAME }),
      ['leave', 'replace', 'copy'],
    ],
    [
      'its deck is damaged',
      preview('a', { deck: ownDeck('a', { state: 'damaged' }), difference: SAME }),
      ['replace', 'copy', 'leave'],
    ],
    ['a kept article is there', preview('a', { deck: kept, difference: OTHER }), ['copy', 'leave']],
    ['the same kept article is there', preview('a', { deck: kept, difference: SAME }), ['leave', 'copy']],
  ])('%s', (_, file, ways) => expect(waysFor(file)).toEqual(ways));
});

describe('what is written', () => {
  const onShelf = { deck: ownDeck('a'), difference: OTHER };
  it.each<[string, readonly Preview[], readonly Way[], readonly string[], unknown]>([
    ['a new deck under its id', [preview('a')], ['take'], [], [[0, 'a', null]]],
    ['a deck replaced from its revision', [preview('a', onShelf)], ['replace'], ['a'], [[0, 'a', 3]]],
    ['a copy under the next id', [preview('a', onShelf)], ['copy'], ['a', 'a-2'], [[0, 'a-3', null]]],
    ['a deck that ships keeps its id', [preview('a')], ['take'], ['a'], [[0, 'a-2', null]]],
    [
      'two files of one name both come',
      [preview('a'), preview('a')],
      ['take', 'take'],
      [],
      [
        [0, 'a', null],
        [1, 'a-2', null],
      ],
    ],
    [
      'only one of them replaces',
      [preview('a', onShelf), preview('a', onShelf)],
      ['replace', 'replace'],
      ['a'],
      [
        [0, 'a', 3],
        [1, 'a-2', null],
      ],
    ],
    ['nothing of what is left', [preview('a'), preview('b')], ['leave', 'take'], [], [[1, 'b', null]]],
    ['nothing of what is no deck', [{ ...preview('a'), deck: null }], ['take'], [], []],
  ])('%s', (_, files, ways, taken, written) => {
    const choices = choicesOf(files, ways, taken);
    expect(choices.map(({ file, id, basedOn }) => [file, id, basedOn])).toEqual(written);
  });
});
