import { expect, it } from 'vitest';
import { pattern } from '../../src/keep/pattern.ts';

it('a pattern over several lines is the same as on one', () => {
  const long = pattern('iu')`
    ^(?:a b
      |\d\s
      |c)$
    |ö
  `;
  expect(long).toEqual(/^(?:a b|\d\s|c)$|ö/iu);
  // As Swiss papers write it
  expect(pattern('u')`^hieß [äß]$`).toEqual(/^hie(?:ß|ss) [äß]$/u);
  expect(() => pattern('u')`(`).toThrow(SyntaxError);
});
