import { describe, expect, it } from 'vitest';
import { noDeck } from '../../src/shelf/no-deck.ts';
import { readDeckFile } from '../../src/shelf/prepare.ts';

const bytes = (text: string) => Uint8Array.from(text, (char) => char.charCodeAt(0));

describe('a file that is no deck', () => {
  it.each<readonly [string, string, RegExp]>([
    ['a picture', '\x89PNG\r\n\x1A\n\0\0\0\rIHDR', /^this is not a text file\. Pick the deck itself/],
    ['a picture of another kind', '\xFF\xD8\xFF\xE0\0\x10JFIF', /^this is not a text file/],
    ['an archive', 'PK\x03\x04\x14\0\0\0\x08\0\xB5', /^this is an archive or an office document/],
    ['a compressed file', '\x1F\x8B\x08\0\xFF', /^this is a compressed file/],
    ['text of two bytes a letter', '\xFF\xFE-\0-\0-\0', /^the text is in UTF-16\. Save it as UTF-8\.$/],
    ['text of another encoding', '---\ntitle: Orte in \xD6sterreich', /^the text is not in UTF-8\. Save it/],
    ['an empty file', '', /^the file is empty\. Pick another\.$/],
    [
      'a backup',
      '{"gloss":"backup","version":1}\n',
      /^this is a backup of Gloss\. Restore it under “Backup”\.$/,
    ],
    ['a folder in one file, all of it UTF-8', 'deck.md\0\0\0\x000644', /^this is not a text file/],
  ])('%s', async (_, start, message) => {
    const { deck, diagnostics } = await readDeckFile('a.md', new Blob([bytes(start)]));
    expect(deck).toBeNull();
    expect(diagnostics).toHaveLength(1);
    expect(diagnostics[0]!.message).toMatch(message);
  });

  it('is told where a control stands, if it is text', async () => {
    expect(noDeck(bytes('---\ngloss: 1\ntitle: a\0b'), true)).toBeNull();
  });

  it('always has a reason where it cannot be decoded', () => {
    for (let first = 0; first < 256; first++)
      expect(noDeck(Uint8Array.of(first, 0xff), false)).not.toBeNull();
  });
});
