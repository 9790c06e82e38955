// Sources of one article that was kept more than once.
import type { IsoDate, Source } from './types.ts';

/** The title of an earlier version of an article, kept on a day, as a source of its own. */
export const versionTitle = (title: string, kept: IsoDate): string => `${title} (as kept on ${kept})`;

const KEPT = / \(as kept on (\d{4}-\d\d-\d\d)\)$/;

/** The day on which the version was kept that `versionTitle` titled; null: it is no earlier version. */
export function versionDay({ title }: Pick<Source, 'title'>): IsoDate | null {
  return KEPT.exec(title)?.[1] ?? null;
}

/** The article's own title, of an earlier version too. */
export function articleTitle({ title }: Pick<Source, 'title'>): string {
  return title.replace(KEPT, '');
}

/** Whether two sources are two versions of one article: at one address, one of them an earlier. */
export function isSameArticle(a: Source, b: Source): boolean {
  if (a.url === null || a.url !== b.url || a.id === b.id) return false;
  return versionDay(a) !== null || versionDay(b) !== null;
}

/** Which of two versions of one article was kept first, as `sort` has it. */
export function compareVersions(a: Source, b: Source): number {
  const [one, other] = [versionDay(a) ?? LAST, versionDay(b) ?? LAST];
  return one < other ? -1 : one > other ? 1 : a.id.localeCompare(b.id, 'en', { numeric: true });
}

/** After every day. */
const LAST = '9999';
