import { BELARUSIAN } from './be.ts';
import { BULGARIAN } from './bg.ts';
import { CZECH } from './cs.ts';
import { GERMAN } from './de.ts';
import { ENGLISH } from './en.ts';
import { SPANISH } from './es.ts';
import { FRENCH } from './fr.ts';
import type { Grammar } from './grammar.ts';
import { POLISH } from './pl.ts';
import { RUSSIAN } from './ru.ts';
import { SLOVENE } from './sl.ts';
import { UKRAINIAN } from './uk.ts';

/** The rules of each language that has some, by its primary tag. */
export const GRAMMARS: ReadonlyMap<string, Grammar> = new Map([
  ['be', BELARUSIAN],
  ['bg', BULGARIAN],
  ['cs', CZECH],
  ['de', GERMAN],
  ['en', ENGLISH],
  ['es', SPANISH],
  ['fr', FRENCH],
  ['pl', POLISH],
  ['ru', RUSSIAN],
  ['sl', SLOVENE],
  ['uk', UKRAINIAN],
]);
