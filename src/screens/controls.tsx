// Controls of forms that take and give values at once.
import type { ComponentChildren } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';

interface SwitchProps {
  readonly label: ComponentChildren;
  readonly on: boolean;
  readonly onSwitch: (on: boolean) => void;
}

/** On or off. */
export function Switch({ label, on, onSwitch }: SwitchProps) {
  return (
    <label class="gloss-switch">
      <span>{label}</span>
      <input
        type="checkbox"
        role="switch"
        checked={on}
        aria-checked={on}
        onChange={(e) => onSwitch(e.currentTarget.checked)}
      />
    </label>
  );
}

/** One of several that are used together. */
export function Check({ label, on, onSwitch }: SwitchProps) {
  return (
    <label class="gloss-check">
      <input type="checkbox" checked={on} onChange={(e) => onSwitch(e.currentTarget.checked)} />
      <span>{label}</span>
    </label>
  );
}

interface ChoiceProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly options: readonly { readonly value: T; readonly label: string; readonly hint?: string }[];
  readonly onPick: (value: T) => void;
}

/** One of a few. */
export function Choice<T extends string>({ label, value, options, onPick }: ChoiceProps<T>) {
  const name = useId();
  return (
    <fieldset class="gloss-pick">
      <legend>{label}</legend>
      {options.map((option) => (
        <label key={option.value} class="gloss-check">
          <input
            type="radio"
            name={name}
            checked={option.value === value}
            onChange={() => onPick(option.value)}
          />
          <span>
            {option.label}
            {option.hint && <small>{option.hint}</small>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

interface SearchProps {
  readonly label: string;
  readonly typed: string;
  readonly onType: (text: string) => void;
  /** Goes on to what was found. */
  readonly onDown?: () => void;
}

/** A line to search by; its label is seen while nothing is typed. */
export function SearchLine({ label, typed, onType, onDown }: SearchProps) {
  const id = useId();
  return (
    <search class="gloss-search">
      <label for={id} class="gloss-hidden">
        {label}
      </label>
      <input
        id={id}
        type="search"
        placeholder={label}
        autocomplete="off"
        spellcheck={false}
        value={typed}
        onInput={(e) => onType(e.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown' || !onDown) return;
          event.preventDefault();
          onDown();
        }}
      />
    </search>
  );
}

interface AddProps {
  readonly label: string;
  readonly action: string;
  /** Takes what was typed; gives what is wrong with it, or null when it was taken. */
  readonly onAdd: (text: string) => Promise<string | null> | string | null;
}

/** A line to type something that is to be added to a list. */
export function AddLine({ label, action, onAdd }: AddProps) {
  const id = useId();
  const [text, setText] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const submit = async (event: Event) => {
    event.preventDefault();
    const wrong = await onAdd(text);
    setProblem(wrong);
    if (wrong === null) setText('');
  };
  return (
    <form class="gloss-add" onSubmit={submit}>
      <label for={id}>{label}</label>
      <input
        id={id}
        type="text"
        inputMode="url"
        autocomplete="off"
        spellcheck={false}
        value={text}
        aria-invalid={problem !== null}
        aria-describedby={`${id}-problem`}
        onInput={(e) => setText(e.currentTarget.value)}
      />
      <button type="submit" class="gloss-button">
        {action}
      </button>
      <p id={`${id}-problem`} class="gloss-problem" role="alert">
        {problem}
      </p>
    </form>
  );
}

interface FileButtonProps {
  readonly label: string;
  /** Ends of file names, as of `accept`. */
  readonly accept: string;
  readonly multiple?: boolean;
  /** Called with one file at least. */
  readonly onFiles: (files: readonly File[]) => void;
}

/** A button that lets the reader pick files. */
export function FileButton({ label, accept, multiple = false, onFiles }: FileButtonProps) {
  const picker = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" class="gloss-button" onClick={() => picker.current?.click()}>
        {label}
      </button>
      <input
        ref={picker}
        type="file"
        hidden
        accept={accept}
        multiple={multiple}
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])];
          // The same file picked again is a change too.
          currentTarget.value = '';
          if (files.length > 0) onFiles(files);
        }}
      />
    </>
  );
}
