// What a parser takes minutes for: it is told by a glance at the source, before parsing.

/** How many elements can be inside each other at most, near enough: browsers cut at 512, and jsdom takes seconds for 3,000. */
const DEEPEST = 3000;
/** Source of one tag from which its attributes are counted, in UTF-16 units, and how many there are at most. */
const LONG_TAG = 100_000;
const MOST_ATTRIBUTES = 2000;

/** Levels that an element adds to a tree, with those that stand between it and the next of its kind. No end of these may be left out. */
const LEVELS: Readonly<Record<string, number>> = {
  ...{ table: 4, ul: 2, ol: 2, dl: 2 },
  ...Object.fromEntries(
    'div section article main aside header footer nav blockquote center form fieldset figure details button span font a b i u s em strong small big sub sup code tt label'
      .split(' ')
      .map((name) => [name, 1]),
  ),
};
/** Elements whose content is no tags. */
const RAW = new Set(['script', 'style', 'textarea', 'title', 'xmp', 'iframe', 'noembed', 'noframes']);
const MARK = /["'>]/g;
const NAME = /\/?[a-z][a-z\d:-]*/iy;

/**
 * Why a page in HTML cannot be parsed, as the end of a sentence; null: it can. In time that grows with its length alone.
 * `mostText`: UTF-16 units that its text has at most.
 */
export function htmlProblem(html: string, mostText: number): string | null {
  let depth = 0;
  let text = 0;
  let before = 0;
  for (let at = html.indexOf('<'); at !== -1; at = html.indexOf('<', at)) {
    NAME.lastIndex = at + 1;
    const name = NAME.exec(html)?.[0].toLowerCase();
    if (name === undefined) {
      at = html.startsWith('<!--', at) ? endOf(html, '-->', at) : at + 1;
      continue;
    }
    text += at - before;
    const end = tagEnd(html, NAME.lastIndex);
    if (text > mostText) return `its text has more than ${mostText.toLocaleString('en')} characters`;
    if (end - at > LONG_TAG && attributesIn(html.slice(at, end)) > MOST_ATTRIBUTES)
      return 'one of its tags has too many attributes to be read';
    const isEnd = name.startsWith('/');
    const levels = Object.hasOwn(LEVELS, isEnd ? name.slice(1) : name)
      ? LEVELS[isEnd ? name.slice(1) : name]!
      : 0;
    depth = Math.max(0, depth + (isEnd ? -levels : levels));
    if (depth > DEEPEST) return 'its elements are nested too deeply to be read';
    at = RAW.has(name) ? endOf(html, `</${name}`, end) : end;
    before = at;
  }
  return null;
}

/** Offset behind the `>` of a tag, of which `from` is inside. */
function tagEnd(html: string, from: number): number {
  MARK.lastIndex = from;
  for (let mark = MARK.exec(html); mark !== null; mark = MARK.exec(html)) {
    if (mark[0] === '>') return MARK.lastIndex;
    MARK.lastIndex = endOf(html, mark[0], MARK.lastIndex);
  }
  return html.length;
}

/** Offset behind the next `mark`; the end of the text where there is none. */
function endOf(html: string, mark: string, from: number): number {
  const at = html.indexOf(mark, from);
  return at === -1 ? html.length : at + mark.length;
}

/** How many attributes a tag has: what is parted by white space outside of quotation marks. */
function attributesIn(tag: string): number {
  return tag.replace(/"[^"]*"|'[^']*'/g, '').match(/\s+/g)?.length ?? 0;
}
