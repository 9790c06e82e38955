import { noteParts } from './cite.ts';
import { around, type Words } from './words.ts';

interface NoteProps {
  readonly note: string;
  /** Language of the source's words; undefined: not known. */
  readonly language: string | undefined;
  readonly words: Words;
}

/** A remark on a fact: the source's words in its language, what Gloss says before them in the screen's. */
export function NoteView({ note, language, words }: NoteProps) {
  const { own, meaning, isQuoted, before } = noteParts(note);
  const inLanguage = (text: string) => (
    <span lang={language} dir="auto">
      {text}
    </span>
  );
  const told =
    own === null
      ? null
      : meaning !== null
        ? around(words, 'note_means', inLanguage(own), inLanguage(meaning))
        : isQuoted
          ? inLanguage(own)
          : around(words, 'note', inLanguage(own));
  return (
    <>
      {told}
      {told !== null && before !== null && ' · '}
      {before !== null && around(words, 'note_before', inLanguage(before))}
    </>
  );
}
