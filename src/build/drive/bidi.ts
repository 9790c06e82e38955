// WebDriver BiDi (w3c.github.io/webdriver-bidi) over one web socket: the way into Firefox without a driver program.
import WebSocket from 'ws';

/** Time that one command may take, in ms. Generous: two busy cores make a start slow. */
const PATIENCE = 30_000;

/** A value as BiDi writes it. */
export interface RemoteValue {
  readonly type: string;
  readonly sharedId?: string;
  // biome-ignore lint/suspicious/noExplicitAny: its shape follows `type`
  readonly value?: any;
}

interface Waiting {
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: Error) => void;
  readonly timer: NodeJS.Timeout;
}

/** An open session. */
export interface Bidi {
  /** Sends a command; rejects with the browser's message, or when it takes longer than 30 s. */
  // biome-ignore lint/suspicious/noExplicitAny: results differ by method, the caller knows them
  send(method: string, params?: object): Promise<any>;
  close(): void;
}

/** Opens a session at the address that Firefox prints at its start. */
export async function connect(address: string): Promise<Bidi> {
  const socket = new WebSocket(`${address}/session`);
  await new Promise((resolve, reject) => {
    socket.once('open', resolve);
    socket.once('error', reject);
  });
  const waiting = new Map<number, Waiting>();
  socket.on('message', (data) => {
    const message = JSON.parse(String(data));
    const answer = waiting.get(message.id);
    if (!answer) return;
    if (message.type === 'error') answer.reject(new Error(`${message.error}: ${message.message}`));
    else answer.resolve(message.result);
  });
  socket.on('close', () => {
    for (const { reject } of waiting.values()) reject(new Error('Firefox has closed the connection.'));
  });
  socket.on('error', () => {});

  let last = 0;
  const send: Bidi['send'] = (method, params = {}) => {
    const id = ++last;
    return new Promise<unknown>((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error(`${method}: no answer for ${PATIENCE} ms.`)), PATIENCE);
      waiting.set(id, { resolve, reject, timer });
      socket.send(JSON.stringify({ id, method, params }), (error) => error && reject(error));
    }).finally(() => {
      clearTimeout(waiting.get(id)?.timer);
      waiting.delete(id);
    });
  };
  await send('session.new', { capabilities: {} });
  return { send, close: () => socket.close() };
}

/** The plain JavaScript value that a remote value stands for; nodes and functions become null. */
export function plain(value: RemoteValue): unknown {
  switch (value.type) {
    case 'array':
      return value.value.map(plain);
    case 'object':
      return Object.fromEntries(value.value.map(([key, v]: [string, RemoteValue]) => [key, plain(v)]));
    case 'number':
      // NaN, the infinities and -0 come as text.
      return Number(value.value);
    default:
      return value.value ?? null;
  }
}
