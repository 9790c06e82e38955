import { expect, it } from 'vitest';
import type { Edit } from '../../../src/keep/edits.ts';
import { laidOver } from '../../../src/screens/review/laid-over.ts';

const drop = (fact: string): Edit => ({ type: 'drop', fact });
const keep = (fact: string): Edit => ({ type: 'keep', fact });
const rename = (entity: string, title: string): Edit => ({ type: 'rename', entity, title });

it.each<[string, { before: Edit[]; theirs: Edit[]; own: Edit[]; both: Edit[] }]>([
  ['both added', { before: [], theirs: [drop('a')], own: [drop('b')], both: [drop('a'), drop('b')] }],
  ['the same was done twice', { before: [], theirs: [drop('a')], own: [drop('a')], both: [drop('a')] }],
  ['taken back here', { before: [drop('a')], theirs: [drop('a'), drop('b')], own: [], both: [drop('b')] }],
  ['taken back there', { before: [drop('a')], theirs: [], own: [drop('a'), drop('b')], both: [drop('b')] }],
  [
    'the later title stays',
    {
      before: [],
      theirs: [rename('x', 'There')],
      own: [rename('x', 'Here')],
      both: [rename('x', 'There'), rename('x', 'Here')],
    },
  ],
  ['dropped there, kept here', { before: [], theirs: [drop('a')], own: [keep('a')], both: [keep('a')] }],
])('%s', (_, { before, theirs, own, both }) => {
  expect(laidOver(theirs, before, own)).toEqual(both);
});
