import type { Card } from './types.ts';

/** Whether a title is what many are called: an unsure name, as all others of the card are. “High Court”, but not “High Court (Kenya)”. */
export function isOpen({ title, wikidata, names }: Pick<Card, 'title' | 'wikidata' | 'names'>): boolean {
  if (wikidata !== null) return false;
  return names.some(({ text }) => text === title) && names.every(({ unsure }) => unsure);
}
