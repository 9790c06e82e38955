import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a server answers: a body with its media type (HTML unless said otherwise) and further headers. */
export interface Answer {
  readonly body: string | Uint8Array;
  readonly type?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A server on this machine alone. `url` ends in a slash; the same port answers as `localhost`, another site. */
export interface Server {
  readonly url: string;
  close(): void;
}

/** Serves on 127.0.0.1 at a free port. `answer` takes path and query; null answers 404. */
export async function serve(answer: (path: string) => Answer | null): Promise<Server> {
  const server = createServer((request, response) => {
    const found = answer(request.url ?? '/');
    const type = found?.type ?? 'text/html; charset=utf-8';
    response.writeHead(found ? 200 : 404, {
      'content-type': type,
      'cache-control': 'no-store',
      ...found?.headers,
    });
    response.end(found?.body ?? '');
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
