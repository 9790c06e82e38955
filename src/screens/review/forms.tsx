// Small forms below a line of the review: one question each. Escape is heard by the list.
import type { ComponentChildren } from 'preact';
import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Words } from '../../cards/words.ts';
import type { Kind } from '../../deck/types.ts';
import { KeyButton } from './key-button.tsx';
import { KIND_KEYS } from './keys.ts';

interface QuestionProps {
  readonly label: string;
  readonly words: Words;
  readonly onCancel: () => void;
}

type PickProps<T extends string> = QuestionProps & {
  readonly options: readonly { readonly value: T; readonly label: string }[];
  /** What it begins with: null, nothing; left out, the first. */
  readonly value?: T | null;
  /** What will come of it. */
  readonly hint?: string;
  readonly onPick: (value: T) => void;
};

/** One of several. */
export function Pick<T extends string>({
  label,
  options,
  value,
  hint,
  words,
  onPick,
  onCancel,
}: PickProps<T>) {
  const start = value === undefined ? options[0]?.value : value;
  const [picked, setPicked] = useState(options.find((option) => option.value === start)?.value ?? null);
  const [isMissing, setMissing] = useState(false);
  const id = useId();
  const first = useFirstFocus<HTMLSelectElement>();
  const submit = () => (picked === null ? setMissing(true) : onPick(picked));
  return (
    <Form {...{ id, words, onCancel }} problem={isMissing && words('ask_choose_one')} onSubmit={submit}>
      <label for={id}>
        {label}
        {hint && <small>{hint}</small>}
      </label>
      <select
        id={id}
        ref={first}
        required
        value={picked ?? ''}
        aria-invalid={isMissing}
        aria-describedby={`${id}-problem`}
        onChange={(e) => {
          setPicked(e.currentTarget.value as T);
          setMissing(false);
        }}
        onKeyDown={submitByEnter}
      >
        {picked === null && <option value="">{words('ask_choose')}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </Form>
  );
}

/** Enter in a list takes what is picked, as it does in a field: browsers do not agree on it. */
export function submitByEnter(event: KeyboardEvent & { readonly currentTarget: HTMLSelectElement }): void {
  if (event.key !== 'Enter') return;
  event.preventDefault();
  event.currentTarget.form?.requestSubmit();
}

type LineProps = QuestionProps & {
  readonly value: string;
  /** Takes what was typed; gives what is wrong with it, or null when it was taken. */
  readonly onTake: (text: string) => string | null;
  /** What else is asked, behind the line. */
  readonly children?: ComponentChildren;
};

/** A line of text. */
export function Line({ label, value, words, onTake, onCancel, children }: LineProps) {
  const [text, setText] = useState(value);
  const [problem, setProblem] = useState<string | null>(null);
  const id = useId();
  const first = useFirstFocus<HTMLInputElement>();
  return (
    <Form {...{ id, words, onCancel, problem }} onSubmit={() => setProblem(onTake(text))}>
      <label for={id}>{label}</label>
      <input
        id={id}
        ref={first}
        type="text"
        value={text}
        aria-invalid={problem !== null}
        aria-describedby={`${id}-problem`}
        onInput={(e) => setText(e.currentTarget.value)}
      />
      {children}
    </Form>
  );
}

interface KindsProps {
  readonly words: Words;
  /** What is asked where the kind is in doubt; null: it is not. */
  readonly question: string | null;
  /** The kind that is asked about: its button says yes, and comes first. */
  readonly guess: Kind | null;
  /** The kind that it has; null: nobody knows. */
  readonly value: Kind | null;
  readonly onPick: (kind: Kind) => void;
}

/** The kinds, each one press or one digit, which the list hears: the focus stays where it is. */
export function Kinds({ words, question, guess, value, onPick }: KindsProps) {
  const keys = KIND_KEYS.toSorted((a, b) => Number(b.kind === guess) - Number(a.kind === guess));
  return (
    <fieldset class="gloss-kinds">
      <legend class={question === null ? undefined : 'gloss-problem'}>
        {question === null ? words('ask_kind') : words('set_aside', question)}
      </legend>
      {keys.map(({ kind, key }) => (
        <KeyButton key={kind} by={key} aria-pressed={kind === value} onClick={() => onPick(kind)}>
          {kind === guess ? words('ask_kind_yes') : words(`kind_${kind}`)}
        </KeyButton>
      ))}
    </fieldset>
  );
}

interface FormProps {
  /** Of the field; what is wrong with it is described under `ID-problem`. */
  readonly id: string;
  readonly words: Words;
  /** What is wrong with the answer; null or false: nothing. */
  readonly problem: string | null | false;
  readonly onSubmit: () => void;
  readonly onCancel: () => void;
  readonly children: ComponentChildren;
}

function Form({ id, words, problem, onSubmit, onCancel, children }: FormProps) {
  const form = useRef<HTMLFormElement>(null);
  // A problem makes it higher, and may push what is below out of sight.
  useEffect(() => form.current?.scrollIntoView({ block: 'nearest' }), [problem]);
  const submit = (event: Event) => {
    event.preventDefault();
    onSubmit();
  };
  return (
    // The browser's own bubble would take the next Escape for itself.
    <form ref={form} class="gloss-asking" noValidate onSubmit={submit}>
      {children}
      <p id={`${id}-problem`} class="gloss-problem" role="alert">
        {problem}
      </p>
      <button type="submit" class="gloss-button gloss-first">
        {words('ask_take')}
      </button>
      <button type="button" class="gloss-button" onClick={onCancel}>
        {words('ask_cancel')}
      </button>
    </form>
  );
}

/** Gives its element the focus at once, for the next key comes soon: what stands in a field is selected, as by Tab. */
function useFirstFocus<E extends HTMLElement>() {
  const element = useRef<E>(null);
  useLayoutEffect(() => {
    element.current?.focus();
    if (element.current instanceof HTMLInputElement) element.current.select();
  }, []);
  return element;
}
