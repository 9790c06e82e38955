import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { formatOf, kindOf } from '../../src/cli/kinds.ts';
import { ROOT } from './run.ts';

const latin1 = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'));
const utf16 = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le'));
const zip = (name: string) => latin1(`PK\x03\x04${'\0'.repeat(26)}${name}`);

it.each<[string, Uint8Array]>([
  ['a PDF document', latin1('%PDF-1.4 1 0 obj')],
  ['a document in RTF', latin1('{\\rtf1\\ansi Kovin}')],
  [
    'a page with its pictures in one file (MHTML)',
    latin1('From: <Saved>\r\nSubject: Kovin\r\nContent-Type: multipart/related;\r\n\r\n<html>'),
  ],
  ['a page with its pictures in one file (a web archive)', latin1('bplist00\xd1\x01_WebMainResource')],
  ['a picture', readFileSync(join(ROOT, 'test/pictures/card.png'))],
  ['a picture', latin1('\xff\xd8\xff\xe0\0\x10JFIF')],
  ['a picture', latin1('RIFF\x10\x10\x10\x10WEBPVP8 ')],
  ['an office document or e-book', zip('[Content_Types].xml')],
  ['an office document or e-book', zip('mimetypeapplication/epub+zip')],
  ['an archive', zip('kovin.txt')],
  ['an archive', gzipSync('Kovin')],
  ['a program', readFileSync(process.execPath).subarray(0, 4000)],
  ['a program', latin1('MZ\x90\0\x03')],
  ['a sound or a film', latin1('\0\0\0\x20ftypisom')],
  ['a database', latin1('SQLite format 3\0')],
  ['binary data', latin1('Kovin\0\x01\x02')],
  ['text in UTF-16 without the mark that says so', utf16('Kovin is a town.')],
  ['text in UTF-16 without the mark that says so', utf16('<p>Kovin is a town.')],
])('tells what is neither text nor a page: %s', (kind, bytes) => {
  expect(kindOf(bytes)).toBe(kind);
});

it.each<[string, Uint8Array]>([
  ['nothing', latin1('')],
  ['a page', latin1('<!doctype html><p>Kovin')],
  ['a page in an old encoding', latin1('<meta charset=windows-1251><p>\xca\xee\xe2\xe8\xed')],
  ['a page with a stray zero', latin1('<p>Kovin\0</p>')],
  ['text with a stray zero far down', latin1(`${'Kovin '.repeat(400)}\0`)],
  ['UTF-16 with its mark', utf16('\ufeffKovin')],
  ['initials', latin1('MZ and BM met in Kovin.')],
  ['what speaks of types', latin1('The header says: Content-Type: multipart/related')],
])('takes for text: %s', (_, bytes) => {
  expect(kindOf(bytes)).toBeNull();
});

it.each([
  ['---\ngloss: 1\ntitle: Kovin\n---\n', 'a deck already'],
  ['\ufeff<?xml version="1.0"?>\n<rss><channel>', 'XML'],
  ['{"title": "Kovin"}', 'JSON'],
  ['{"id": 1, "text": "Kovin"}\n{"id": 2, "text": "Lind"}\n', 'JSON'],
  ['[{"title": "Kovin"}]', 'JSON'],
  ['---\ntitle: Kovin\n---\n', null],
  ['["Kovin" is how they call it.] The council met.', null],
  ['<p>Kovin</p>', null],
])('tells which text is no article: %j', (text, format) => {
  expect(formatOf(text)).toBe(format);
});
