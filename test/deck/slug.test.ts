import { expect, it } from 'vitest';
import { slug } from '../../src/deck/slug.ts';

it.each([
  ['Kovin bridge', 'kovin-bridge'],
  ['Treaty of St. Ives (1998)', 'treaty-of-st-ives-1998'],
  ['Zapad-2021', 'zapad-2021'],
  ['Łódź & Ćmielów', 'łódź--ćmielów'],
  ['Союзное государство', 'союзное-государство'],
  ['snake_case', 'snake_case'],
  ['东京', '东京'],
  ['O’Neill', 'oneill'],
  ['🌉', ''],
])('slug of “%s” is “%s”', (title, anchor) => {
  expect(slug(title)).toBe(anchor);
});
