/** Serves files of given folders from loopback, under a path for each. */
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';
import type { AddressInfo } from 'node:net';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.xhtml': 'application/xhtml+xml; charset=utf-8',
  '.xml': 'application/xml',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.json': 'application/json',
};

export interface Server {
  /** `http://127.0.0.1:PORT` */
  readonly origin: string;
  /** The same on another host name, for cross-origin frames. */
  readonly otherOrigin: string;
  /** Paths that were asked for, in order. */
  readonly requests: readonly string[];
  close(): Promise<void>;
}

/** `folders`: first path segment → folder; `pages`: whole paths made on the fly; `headers`: sent with everything. */
export async function serve(
  folders: Readonly<Record<string, string>>,
  pages: Readonly<Record<string, () => string>> = {},
  headers: Readonly<Record<string, string>> = {},
): Promise<Server> {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
    requests.push(pathname);
    const made = pages[pathname];
    const [, first = '', ...rest] = pathname.split('/');
    const folder = folders[first];
    if (made) return void response.writeHead(200, { ...headers, 'content-type': TYPES['.html'] }).end(made());
    if (folder === undefined) return void response.writeHead(404).end();
    const file = join(folder, normalize(rest.map(decodeURIComponent).join('/')).replace(/^(?:\.\.[/\\])+/, ''));
    readFile(file).then(
      (body) => response.writeHead(200, { ...headers, 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' }).end(body),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    otherOrigin: `http://localhost:${port}`,
    requests,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}
