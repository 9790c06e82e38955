// Messages on their way. What is said is `messages.ts`.
import { api, type Runtime } from './api.ts';
import type { ToBackground, ToPage, ToScreens } from './messages.ts';

interface Parts {
  background: ToBackground;
  page: ToPage;
  screens: ToScreens;
}
type Part = keyof Parts;
type Question<P extends Part, K extends keyof Parts[P]> = Parts[P][K] extends (q: infer Q) => unknown
  ? Q
  : never;
type Answer<P extends Part, K extends keyof Parts[P]> = Parts[P][K] extends (q: never) => infer A ? A : never;

interface Envelope {
  readonly to: Part;
  readonly kind: string;
  readonly q: unknown;
}

/** Asks the background. Rejects when it cannot be reached or refuses. */
export async function ask<K extends keyof ToBackground>(
  kind: K,
  q: Question<'background', K>,
): Promise<Answer<'background', K>> {
  return (await api.runtime.sendMessage({ to: 'background', kind, q } satisfies Envelope)) as Answer<
    'background',
    K
  >;
}

/** Tells open screens. Without one nothing happens. */
export function tellScreens<K extends keyof ToScreens>(kind: K, q: Question<'screens', K>): void {
  api.runtime.sendMessage({ to: 'screens', kind, q } satisfies Envelope).catch(() => {});
}

/** Tells the frames of a tab, or one of them. Resolves to false when no frame of it has Gloss. */
export async function tellPage<K extends keyof ToPage>(
  tab: number,
  kind: K,
  q: Question<'page', K>,
  frame?: number,
): Promise<boolean> {
  try {
    const options = frame === undefined ? {} : { frameId: frame };
    await api.tabs.sendMessage(tab, { to: 'page', kind, q } satisfies Envelope, options);
    return true;
  } catch {
    return false;
  }
}

/** Answers of one part, each of one kind of message. */
export type Answers<P extends Part> = {
  readonly [K in keyof Parts[P]]: (
    q: Question<P, K>,
    from: Runtime.MessageSender,
  ) => Answer<P, K> | Promise<Answer<P, K>>;
};

/** Answers messages to one part until the returned function is called. */
export function answer<P extends Part>(part: P, answers: Answers<P>): () => void {
  // Messages for others get no promise: theirs is the answer.
  const listen = (message: unknown, from: Runtime.MessageSender): Promise<unknown> | undefined => {
    const { to, kind, q } = message as Envelope;
    if (to !== part || !Object.hasOwn(answers, kind)) return undefined;
    const reply = answers[kind as keyof Parts[P]] as (q: unknown, from: Runtime.MessageSender) => unknown;
    // Called in this very turn: what needs the reader's press is lost a moment later.
    return new Promise((resolve) => resolve(reply(q, from)));
  };
  api.runtime.onMessage.addListener(listen as never);
  return () => api.runtime.onMessage.removeListener(listen as never);
}
