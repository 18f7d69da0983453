import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { onTestFinished } from 'vitest';
import { systemHttp, type AdapterDeps, type Request, type SystemHttp } from '../../adapters/http.ts';
import { ok } from '../../src/domain/result.ts';

/** A request as it arrived: its method and path, its headers, and its body as text. */
export type Arrived = { method: string; path: string; headers: IncomingMessage['headers']; body: string };

/** Starts a bare server that counts requests; it closes with the test, and so do its connections. */
export async function upstream(answer: (arrived: Arrived, response: ServerResponse) => void) {
  const calls: Arrived[] = [];
  const tokenCalls: Arrived[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk) => (body += chunk));
    request.on('end', () => {
      const arrived = { method: request.method ?? '', path: request.url ?? '', headers: request.headers, body };
      (arrived.path === '/token' ? tokenCalls : calls).push(arrived);
      answer(arrived, response);
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, calls, tokenCalls };
}

/** Sends a JSON answer. */
export function json(
  response: ServerResponse,
  body: unknown,
  status = 200,
  headers: Record<string, string> = {},
): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(JSON.stringify(body));
}

/** Starts an upstream that issues the tokens `token-1`, `token-2` … and answers all else as given. */
export function system(answer: (arrived: Arrived, response: ServerResponse) => void, life: number | null = 3600) {
  let given = 0;
  return upstream((arrived, response) => {
    if (arrived.path !== '/token') return answer(arrived, response);
    given += 1;
    json(response, { access_token: `token-${given}`, ...(life === null ? {} : { expires_in: life }) });
  });
}

/**
 * Connects the gateway's HTTP client to an upstream, closed with the test, and records what it reported. Each call has
 * its own caller.
 */
export function wayTo(url: string, deps: Partial<AdapterDeps> = {}) {
  const alarms: string[] = [];
  const alarmedCalls: string[] = [];
  const observed: string[] = [];
  const http = systemHttp(
    {
      area: 'somewhere',
      url: `${url}/base`,
      tokenUrl: `${url}/token`,
      clientId: 'us',
      clientSecret: 'secret',
      apiKey: 'key',
      limits: { sharing: false },
    },
    {
      now: Date.now,
      alarm(what, { call }) {
        alarms.push(what);
        alarmedCalls.push(call);
      },
      observe: ({ outcome }) => observed.push(outcome),
      tokenRequest: { body: { resource: 'there' } },
      ...deps,
    },
  );
  onTestFinished(() => http.close());
  return { http, alarms, alarmedCalls, observed };
}

/** Returns a harmless read, but for what is given. */
export const ask = (request: Partial<Request<unknown>> = {}): Request<unknown> => ({
  call: 'things.read',
  method: 'GET',
  path: '/things',
  idempotent: true,
  reads: (body) => ok(body),
  ...request,
});

/** Returns a call's limits: so many milliseconds, and a signal to abort it. */
export const within = (ms = 8_000, signal = new AbortController().signal, now = Date.now()) => ({
  deadline: now + ms,
  signal,
});

/** Returns the limits of a call that begins at a time, in epoch milliseconds. */
export const callAt = (now: number) => within(8_000, undefined, now);

/** Returns the kind of a call's fault, or `ok`. */
export async function outcomeOf(http: SystemHttp, request = ask(), call = within()): Promise<string> {
  const answer = await http.send(request, call);
  return answer.ok ? 'ok' : answer.error.kind;
}

/** Waits until a condition holds; the test's own time limit fails it otherwise. */
export async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await pause(5);
}
