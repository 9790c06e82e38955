import type { ComponentChildren } from 'preact';
import { useEffect, useId } from 'preact/hooks';
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

interface OneSectionProps {
  readonly title: string;
  /** How often the reader was led here from elsewhere. */
  readonly asked?: number;
  readonly children: ComponentChildren;
}

/** A section: its heading hangs in the margin. Led here, the reader finds it at the top, with the focus on its first button. */
export function Section({ title, asked = 0, children }: OneSectionProps) {
  const id = useId();
  const kept = useKeptFocus<HTMLElement>();
  const { ref } = kept;
  useEffect(() => {
    if (asked === 0) return;
    (ref.current?.querySelector('button') ?? ref.current)?.focus({ preventScroll: true });
    ref.current?.scrollIntoView({ block: 'start' });
  }, [asked]);
  return (
    <section class="gloss-section" aria-labelledby={id} {...kept}>
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
