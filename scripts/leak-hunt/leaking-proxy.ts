import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A proxy that passes everything on to a mock, until it is told to leak. */
export type LeakingProxy = { origin: string; begin(): void; end(): void; close(): void };

type Arrived = { path: string; method: string; headers: IncomingMessage['headers']; body: string };

/**
 * Starts a proxy in front of a mock. While it leaks, every second call gets an error that repeats the call with its
 * token and what the proxy knows of a person, in each form that an error can have. The others get through, so that no
 * breaker opens.
 */
export async function startLeakingProxy(mock: string, known: string): Promise<LeakingProxy> {
  let calls = 0;
  let on = false;
  let said = 0;
  const answer = async (incoming: IncomingMessage, response: ServerResponse) => {
    const arrived = await arrival(incoming);
    calls += 1;
    const tell = tales[said % tales.length];
    if (!on || calls % 2 === 0 || arrived.path.includes('token')) return passOn(mock, originOf(), arrived, response);
    said += 1;
    tell?.(response, `${known} ${arrived.method} ${arrived.path} ${JSON.stringify(arrived)}`, known);
  };
  const server = createServer((incoming, response) => {
    // What the mock breaks off, breaks off here too.
    void answer(incoming, response).catch(() => response.destroy());
  });
  const originOf = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    origin: originOf(),
    begin: () => void (on = true),
    end: () => void (on = false),
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

type Tale = (response: ServerResponse, all: string, known: string) => void;

const json = { 'content-type': 'application/json' };

const tales: readonly Tale[] = [
  (response, all) => response.writeHead(500, json).end(JSON.stringify({ error: all, message: all })),
  (response, all) => response.writeHead(400, json).end(JSON.stringify({ title: all, detail: all, errors: [all] })),
  (response, all) => response.writeHead(404, json).end(JSON.stringify({ title: all })),
  (response, all) => response.writeHead(200, { 'content-type': 'text/html' }).end(`<h1>${all}</h1>`),
  (response, all) => response.writeHead(200, json).end(JSON.stringify({ [all]: all }).slice(0, -3)),
  (response, all, known) => response.writeHead(200, json).end(JSON.stringify({ [known]: { [all]: [known] } })),
  (response, all) => response.writeHead(200, json).end(JSON.stringify([{ id: all, cpr: all, name: 7 }])),
  (response, _, known) => response.writeHead(302, { location: `/${encodeURIComponent(known)}` }).end(),
  (response, _, known) => response.writeHead(401, latin1(known), { 'www-authenticate': latin1(known) }).end(),
  (response, all) => response.writeHead(429, { ...json, 'retry-after': latin1(all) }).end(all),
  // No HTTP at all: what a parser could not read, it may quote.
  (response, all) => response.socket?.end(`HTTP/1.1 200 OK\r\n${latin1(all)}\r\n\r\n`),
  (response, all) => response.socket?.end(latin1(all)),
];

const latin1 = (text: string) => text.replace(/[^\x20-\x7e]/g, '?').slice(0, 500);

async function arrival(incoming: IncomingMessage): Promise<Arrived> {
  let body = '';
  for await (const chunk of incoming.setEncoding('utf8')) body += String(chunk);
  return { path: incoming.url ?? '/', method: incoming.method ?? 'GET', headers: incoming.headers, body };
}

/** To the mock and back; its own address becomes ours, so that links in its answers lead here. */
async function passOn(mock: string, ours: string, { path, method, headers, body }: Arrived, response: ServerResponse) {
  const { host: _, 'content-length': __, connection: ___, ...rest } = headers;
  const answer = await fetch(`${mock}${path}`, {
    method,
    headers: rest as Record<string, string>,
    redirect: 'manual',
    ...(body && { body }),
  });
  const text = (await answer.text()).replaceAll(mock, ours);
  const type = answer.headers.get('content-type');
  response.writeHead(answer.status, type ? { 'content-type': type } : {}).end(answer.status === 204 ? undefined : text);
}
