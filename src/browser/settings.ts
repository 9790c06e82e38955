// What the reader decides. Pure: where settings are stored is `store.ts`.
import type { CardId } from '../match/types.ts';

/** The values of settings that are one of a few, the usual one first. */
export const MARKS = ['first', 'all', 'none'] as const;
export const STYLES = ['dotted', 'solid', 'wash'] as const;
export const OPENS = ['rest', 'alt', 'keyboard'] as const;
export const THEMES = ['auto', 'light', 'dark'] as const;

/** A card that the reader does not want marked; `site` is a host name, null everywhere. */
export interface Muted {
  readonly card: CardId;
  readonly title: string;
  readonly site: string | null;
}

/** All that the reader decides. */
export interface Settings {
  readonly on: boolean;
  /** Which mentions are painted: the first of a section, all, or none (discreet). */
  readonly marks: (typeof MARKS)[number];
  readonly style: (typeof STYLES)[number];
  /** What opens a card: the pointer's rest, its rest with Alt held, or only the keyboard. */
  readonly open: (typeof OPENS)[number];
  /** Rest in ms before a card opens. DESIGN asks for 150–250; readers may want longer. */
  readonly openDelay: number;
  /** Absence in ms after which it closes. */
  readonly closeDelay: number;
  readonly theme: (typeof THEMES)[number];
  /** Letters and digits are keys in the review of an article. */
  readonly reviewKeys: boolean;
  /** Primary language tags whose names are not looked for. */
  readonly languagesOff: readonly string[];
  /** Ids of decks not in use. */
  readonly decksOff: readonly string[];
  /** Host names on which Gloss stays away. */
  readonly sitesOff: readonly string[];
  readonly muted: readonly Muted[];
}

/** A setting as Gloss comes, and its value out of a stored one; undefined where that is broken. */
type Fields = {
  readonly [K in keyof Settings]: { readonly usual: Settings[K]; readonly read: (v: unknown) => unknown };
};

const only = (isSound: (v: unknown) => boolean) => (v: unknown) => (isSound(v) ? v : undefined);
const oneOf = (list: readonly unknown[]) => only((v) => list.includes(v));
const within = (min: number, max: number) => only((v) => typeof v === 'number' && v >= min && v <= max);
/** A list keeps its sound elements: one that is broken takes nothing from the reader. */
const each = (isSound: (v: unknown) => boolean) => (v: unknown) =>
  Array.isArray(v) ? v.filter(isSound) : undefined;
const isText = (v: unknown): v is string => typeof v === 'string';
const isMuted = (v: unknown) => {
  if (typeof v !== 'object' || v === null) return false;
  const { card, title, site } = v as Record<string, unknown>;
  return isText(card) && isText(title) && (site === null || isText(site));
};

/** Bounds in ms of both delays: shorter flickers, longer seems broken. */
export const OPEN_DELAY = { min: 100, max: 1500 } as const;
export const CLOSE_DELAY = { min: 100, max: 3000 } as const;

const FIELDS: Fields = {
  on: { usual: true, read: oneOf([true, false]) },
  marks: { usual: 'first', read: oneOf(MARKS) },
  style: { usual: 'dotted', read: oneOf(STYLES) },
  open: { usual: 'rest', read: oneOf(OPENS) },
  openDelay: { usual: 200, read: within(OPEN_DELAY.min, OPEN_DELAY.max) },
  closeDelay: { usual: 300, read: within(CLOSE_DELAY.min, CLOSE_DELAY.max) },
  theme: { usual: 'auto', read: oneOf(THEMES) },
  reviewKeys: { usual: true, read: oneOf([true, false]) },
  languagesOff: { usual: [], read: each(isText) },
  decksOff: { usual: [], read: each(isText) },
  sitesOff: { usual: [], read: each(isText) },
  muted: { usual: [], read: each(isMuted) },
};

/** The name of every setting. */
export const SETTING_KEYS = Object.keys(FIELDS) as (keyof Settings)[];

/** Settings as Gloss comes. */
export const USUAL: Settings = Object.fromEntries(
  SETTING_KEYS.map((key) => [key, FIELDS[key].usual]),
) as never;

/**
 * Settings from stored values, keyed by setting. Unknown keys are passed over; a missing or broken value
 * falls back on its own usual value, the others stay, and so do a list's other elements.
 */
export function readSettings(stored: Readonly<Record<string, unknown>>): Settings {
  const read = (key: keyof Settings) =>
    (Object.hasOwn(stored, key) ? FIELDS[key].read(stored[key]) : undefined) ?? FIELDS[key].usual;
  return Object.fromEntries(SETTING_KEYS.map((key) => [key, read(key)])) as never;
}

/** Whether Gloss reads pages of this host (`''` where a page has none, such as a file). */
export function isReading(settings: Settings, host: string): boolean {
  return settings.on && !settings.sitesOff.includes(host);
}

/** How the reader wants marks to look; null: not at all, on no page. */
export function lookOf({ on, marks, style }: Settings): Settings['style'] | null {
  return on && marks !== 'none' ? style : null;
}

/** Whether the reader has muted this card on this host or everywhere. */
export function isMutedOn(settings: Settings, host: string, card: CardId): boolean {
  return settings.muted.some((m) => m.card === card && (m.site === null || m.site === host));
}
