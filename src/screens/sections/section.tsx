import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { Settings } from '../../browser/settings.ts';
import { type Change, useKeptFocus } from '../hooks.ts';
import type { SettingsServices } from '../services.ts';

/** What every section of the settings is given. */
export interface SectionProps {
  readonly services: SettingsServices;
  readonly settings: Settings;
  readonly change: Change;
  /** Tells the reader how something went. */
  readonly tell: (text: string) => void;
}

/** A section: its heading hangs in the margin. */
export function Section({
  title,
  children,
}: {
  readonly title: string;
  readonly children: ComponentChildren;
}) {
  const id = useId();
  return (
    <section class="gloss-section" aria-labelledby={id} {...useKeptFocus<HTMLElement>()}>
      <h2 id={id}>{title}</h2>
      <div>{children}</div>
    </section>
  );
}

/** A list without, or with, one of its elements. */
export const toggled = (list: readonly string[], item: string, present: boolean) =>
  present ? [...list.filter((other) => other !== item), item] : list.filter((other) => other !== item);

/** The reader's day at a time in ms since 1970: `2026-11-03`. */
export function dayOf(time: number): string {
  const at = new Date(time);
  const two = (n: number) => String(n).padStart(2, '0');
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
}
