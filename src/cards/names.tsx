import { useState } from 'preact/hooks';
import { plural, type Words } from './words.ts';

/** Names shown before the rest is asked for: about two lines. */
const FIRST_NAMES = 4;

interface NamesProps {
  readonly names: readonly { readonly text: string; readonly language: string }[];
  readonly words: Words;
  readonly onUnfold: () => void;
}

/** What a card is called in other languages, each name in its own language for voices and fonts. */
export function NamesView({ names, words, onUnfold }: NamesProps) {
  const [unfolded, setUnfolded] = useState(false);
  if (names.length === 0) return null;
  // One name takes no more room than the button that would hide it.
  const shown = unfolded || names.length === FIRST_NAMES + 1 ? names : names.slice(0, FIRST_NAMES);
  const unfold = () => {
    setUnfolded(true);
    onUnfold();
  };
  return (
    <ul class="gloss-names" aria-label={words('names')}>
      {shown.map(({ text, language }) => (
        <li key={language}>
          <span lang={language} dir="auto" title={languageName(language, words)}>
            {text}
          </span>
        </li>
      ))}
      {shown.length < names.length && (
        <li>
          <button type="button" class="gloss-link" onClick={unfold}>
            {plural(words, 'names_more', names.length - shown.length)}
          </button>
        </li>
      )}
    </ul>
  );
}

/** A language's name in the reader's own; its tag where there is none. */
export function languageName(tag: string, words: Words): string {
  try {
    return new Intl.DisplayNames(words('language'), { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag; // not a well-formed tag
  }
}
