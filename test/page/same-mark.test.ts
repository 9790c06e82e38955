// @vitest-environment jsdom
import { afterEach, expect, it } from 'vitest';
import { type Mark, markMaker } from '../../src/page/marks.ts';
import { followMark } from '../../src/page/same-mark.ts';
import { foundIn, mention } from './marked.ts';

afterEach(() => {
  document.body.replaceChildren();
});

const marksOf = markMaker();
/** Writes the page anew: its marks, one on each “Berg”. */
function written(html: string, cards = 'a'): readonly Mark[] {
  document.body.innerHTML = html;
  return foundIn(document.body).flatMap((found) =>
    marksOf(
      found,
      found.candidates.map(({ start, end }) => mention(start, end, cards)),
    ),
  );
}

it('follows a mark to the one that stands in its place when the page has written its text anew', () => {
  const first = written('<p>Berg sails</p><p>Berg sails</p><p>Berg sails</p>');
  const follow = followMark(first[1]!, first);
  expect(follow(first)).toEqual({ mark: first[1], isRenewed: false });
  const again = written('<p>Berg</p><p>Berg sails</p><p><b>Berg</b> sails</p><p>Berg sails</p>');
  expect(follow(again)).toEqual({ mark: again[2], isRenewed: true });
  expect(follow(again)).toEqual({ mark: again[2], isRenewed: false });
  const fewer = written('<p>Berg sails</p>');
  expect(follow(fewer)).toEqual({ mark: fewer[0], isRenewed: true });
});

it.each([
  ['there is none', '<p>Lind sails</p>'],
  ['the text is another', '<p>Berg sails on</p>'],
  ['it is another mention in it', '<p>The Berg</p>'],
  ['it is of other cards', '<p>Berg sails</p>', 'b'],
])('loses it where %s, and finds it later', (_, html, cards?: string) => {
  const first = written('<p>Berg sails</p>');
  const follow = followMark(first[0]!, first);
  expect(follow(written(html, cards))).toBeNull();
  const again = written('<p>Berg sails</p>');
  expect(follow(again)).toEqual({ mark: again[0], isRenewed: true });
});
