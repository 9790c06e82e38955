import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import type { Settings } from '../browser/settings.ts';
import { direction, type Words } from '../cards/words.ts';

interface ScreenProps {
  readonly words: Words;
  /** The document's title. */
  readonly title: string;
  readonly name: 'popup' | 'settings' | 'welcome' | 'panel' | 'review';
  readonly theme: Settings['theme'] | undefined;
  readonly children: ComponentChildren;
}

/** A whole page: gives the document its title, language, direction and theme. */
export function Screen({ words, title, name, theme = 'auto', children }: ScreenProps) {
  useEffect(() => {
    document.title = title;
    document.documentElement.lang = words('language');
    document.documentElement.dir = direction(words);
    document.documentElement.dataset.theme = theme;
  }, [words, title, theme]);
  return <main class={`gloss-screen gloss-${name}`}>{children}</main>;
}
