import { useId } from 'preact/hooks';
import type { CardId } from '../match/types.ts';
import type { CardLine } from '../shelf/types.ts';
import { Frame, type FrameEvent, type Layout } from './frame.tsx';
import { KindView } from './kind.tsx';
import type { Words } from './words.ts';

interface StateProps {
  readonly words: Words;
  readonly layout: Layout;
  readonly canGoBack: boolean;
}

interface ChoiceProps extends StateProps {
  /** What stands on the page. */
  readonly text: string;
  /** The cards that it may mean, best first. */
  readonly lines: readonly Pick<CardLine, 'id' | 'title' | 'kind' | 'role'>[];
  readonly pinned: boolean;
  readonly on: (event: FrameEvent | { readonly type: 'open'; readonly card: CardId }) => void;
}

/** The cards that an ambiguous name may mean: the reader picks one. */
export function ChoiceView({ text, lines, words, on, ...frame }: ChoiceProps) {
  const id = useId();
  return (
    <Frame words={words} labelledBy={id} on={on} {...frame}>
      <h2 class="gloss-title" id={id} dir="auto">
        {text}
      </h2>
      <p class="gloss-summary">{words('choice')}</p>
      <ul class="gloss-choice">
        {lines.map((line) => (
          <li key={line.id}>
            <button type="button" onClick={() => on({ type: 'open', card: line.id })}>
              <span class="gloss-choice-title" dir="auto">
                {line.title}
              </span>
              <span class="gloss-kind">
                <KindView kind={line.kind} role={line.role} words={words} />
              </span>
            </button>
          </li>
        ))}
      </ul>
    </Frame>
  );
}

interface MessageProps extends StateProps {
  readonly on: (event: FrameEvent) => void;
}

/** Stands in a card's place while it is on its way. */
export function LoadingView(props: MessageProps) {
  return <Message {...props} text={props.words('loading')} />;
}

/** Stands in a card's place when it cannot be shown; `reason` is a sentence for people. */
export function ProblemView({ reason, ...props }: MessageProps & { readonly reason: string }) {
  return <Message {...props} text={props.words('problem', reason)} />;
}

function Message({ text, words, on, ...frame }: MessageProps & { readonly text: string }) {
  const id = useId();
  return (
    <Frame words={words} labelledBy={id} on={on} {...frame}>
      <p class="gloss-message" id={id} role="status">
        {text}
      </p>
    </Frame>
  );
}
