import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { once } from 'node:events';
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { pageFolder } from '../../scripts/build/page.ts';

const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self' data:; connect-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'self'";

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** Serves the built page under the content security policy of production, and hands on to a gateway as whoever the cookie names. */
export async function servePage(gateway: string, token: (persona: string) => Promise<string>) {
  // In a process of its own: here it would be built as for a test.
  await promisify(execFile)(process.execPath, ['scripts/build.ts', '--page'], {
    env: { ...process.env, NODE_ENV: 'production' },
  });
  const server = createServer((request, response) => {
    answer(request, response).catch(() => response.destroy());
  });

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://page');
    if (pathname === '/graphql') return pass(request, response);
    if (pathname === '/login')
      return void response
        .writeHead(302, {
          location: searchParams.get('returnTo') ?? '/',
          'set-cookie': 'persona=mette; Path=/; HttpOnly',
        })
        .end();
    if (pathname === '/logout')
      return void response.writeHead(204, { 'set-cookie': 'persona=; Path=/; Max-Age=0' }).end();
    const file = pathname.startsWith('/assets/') ? pathname : '/index.html';
    const content = await readFile(join(pageFolder, file));
    response
      .writeHead(200, {
        'content-type': types[extname(file)],
        'content-security-policy': policy,
        'cache-control': 'no-store',
      })
      .end(content);
  }

  async function pass(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const persona = /(?:^|; )persona=([^;]+)/.exec(request.headers.cookie ?? '')?.[1];
    const gone = new AbortController();
    response.once('close', () => gone.abort());
    const asked = await fetch(`${gateway}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': request.headers['content-type'] ?? '',
        accept: request.headers.accept ?? '',
        ...(persona && { authorization: `Bearer ${await token(persona)}` }),
      },
      body: await bodyOf(request),
      signal: gone.signal,
    });
    response.writeHead(asked.status, { 'content-type': asked.headers.get('content-type') ?? 'text/plain' });
    for await (const chunk of asked.body ?? []) response.write(chunk);
    response.end();
  }

  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}
