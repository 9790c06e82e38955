import type { ComponentChildren } from 'preact';
import type { Kind } from '../deck/types.ts';
import { IconButton } from './icons.tsx';
import { KindView } from './kind.tsx';
import { direction, type Words } from './words.ts';

/** Beside a mark, at the bottom of a small screen, or part of a page of ours. */
export type Layout = 'card' | 'sheet' | 'page';

/** What a frame's own buttons say. */
export type FrameEvent =
  | { readonly type: 'back' }
  | { readonly type: 'pin'; readonly pinned: boolean }
  | { readonly type: 'close' };

interface FrameProps {
  readonly words: Words;
  readonly layout: Layout;
  readonly kind?: Kind;
  readonly role?: string | null;
  /** When that was told. */
  readonly asOf?: string | null;
  readonly labelledBy: string;
  readonly canGoBack: boolean;
  /** Absent: it cannot be pinned. */
  readonly pinned?: boolean;
  /** Further buttons. */
  readonly tools?: ComponentChildren;
  readonly on: (event: FrameEvent) => void;
  readonly children: ComponentChildren;
}

/** The paper that a card, a choice or a message stands on: kind and buttons above, the rest below. */
export function Frame({
  words,
  layout,
  kind,
  role,
  asOf = null,
  labelledBy,
  canGoBack,
  pinned,
  tools,
  on,
  children,
}: FrameProps) {
  return (
    <article
      class="gloss-card"
      data-layout={layout}
      lang={words('language')}
      dir={direction(words)}
      aria-labelledby={labelledBy}
    >
      <header class="gloss-bar">
        {canGoBack && <IconButton icon="back" label={words('back')} onPress={() => on({ type: 'back' })} />}
        <p class="gloss-kind">
          {kind && <KindView kind={kind} role={role ?? null} asOf={asOf} words={words} />}
        </p>
        <div class="gloss-tools">
          {tools}
          {layout === 'card' && pinned !== undefined && (
            <IconButton
              icon="pin"
              label={words('pin')}
              pressed={pinned}
              onPress={() => on({ type: 'pin', pinned: !pinned })}
            />
          )}
          {layout !== 'page' && (
            <IconButton icon="close" label={words('close')} onPress={() => on({ type: 'close' })} />
          )}
        </div>
      </header>
      <div class="gloss-body">{children}</div>
    </article>
  );
}
