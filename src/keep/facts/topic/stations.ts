// English stations, and a paper by the letters of its name, which report what others say or do.
import type { Entity } from '../../types.ts';

/** English “KC has reported”, in the Kovin Courier */
export function isShortFor({ title }: Entity, publisher: string | null): boolean {
  const letters = (publisher ?? '').replace(/^The /, '').match(/(?<!\p{L})\p{L}/gu) ?? [];
  return letters.length > 1 && letters.join('').toUpperCase() === title;
}

/** English “CBS Kovin reports”: a station by its network or its four letters. */
export const isStation = ({ title }: Entity) => STATION.test(title);
const STATION =
  /^(?:ABC|BBC|CBC|CBS|CNN|CTV|ITV|MSNBC|NBC|NPR|PBS|SABC|Sky|FOX|Fox|[KW][A-Z]{2,3})(?:[ -]|\d|$)/;
