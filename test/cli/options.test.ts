import { describe, expect, it } from 'vitest';
import { helpOf, hintOf, VERBS } from '../../src/cli/help.ts';
import { languageOption, onlyFile, parsed } from '../../src/cli/options.ts';

const OPTIONS = { json: { type: 'boolean' }, published: { type: 'string' } } as const;

describe('what is wrong on a command line', () => {
  it.each([
    [['--jsno'], 'keep has no option --jsno. Did you mean --json?'],
    [['--frame=1'], 'keep has no option --frame.'],
    [['-x'], 'keep has no option -x.'],
    [['--no-json'], 'keep has no option --no-json.'],
    [['--constructor'], 'keep has no option --constructor.'],
    [['--published'], '--published needs a value behind it.'],
    [['--published', '--json'], '--published needs a value behind it.'],
    [['--json=yes'], '--json takes no value.'],
  ])('%j', (args, message) => {
    expect(() => parsed('keep', args, OPTIONS)).toThrow(expect.objectContaining({ message, code: 2 }));
  });

  it('takes what stands behind “--” for files, and one file only', () => {
    const { positionals } = parsed('keep', ['--', '--json'], OPTIONS);
    expect(onlyFile('keep', positionals)).toBe('--json');
    expect(onlyFile('keep', [])).toBe('-');
    expect(() => onlyFile('keep', ['a', 'b'])).toThrow('keep reads one file, and “b” is a second.');
  });

  it.each([
    ['EN', 'en'],
    ['pt_br', 'pt-BR'],
    ['zh-Hant', 'zh'],
  ])('takes a language as it may be written: %s', (text, tag) => {
    expect(languageOption(text)).toBe(tag);
  });

  it.each(['', 'English', 'ru,en', 'und', 'e'])('takes no other language: “%s”', (text) => {
    expect(() => languageOption(text)).toThrow(
      `“${text}” is no language tag. Write it like en, de or pt-BR.`,
    );
  });
});

describe('help', () => {
  it.each(VERBS)('of %s tells of it alone, with an example', (verb) => {
    const text = helpOf(verb);
    expect(text).toMatch(new RegExp(`^usage: gloss ${verb} .*\n\n[^]*\nExample:\n  gloss ${verb} `));
    const options = text.slice(0, text.indexOf('\n')).match(/--\w+/g) ?? [];
    for (const option of options) expect(text).toMatch(new RegExp(`\n  ${option} `));
    expect(hintOf(verb)).toBe(`${text.slice(0, text.indexOf('\n'))}\nAll of it: gloss help ${verb}`);
  });

  it('of all is an overview', () => {
    for (const verb of VERBS)
      expect(helpOf(null)).toMatch(new RegExp(`\n  ${verb} +\\w.*[^]*gloss ${verb} `));
    expect(helpOf(null)).toMatch(/Ends with 0 when done, 1 for .*, 2 for /);
  });

  it('says how long an article may be', () => {
    expect(helpOf('keep')).toContain('at most 250,000 characters');
  });

  it('fits a terminal', () => {
    const lines = [null, ...VERBS].flatMap((verb) => helpOf(verb).split('\n'));
    expect(lines.filter(({ length }) => length > 120)).toEqual([]);
  });
});
