import { connect } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { onTestFinished } from 'vitest';
import { addGraphiql } from '../../src/platform/graphiql.ts';
import { createHttpServer, type HttpOptions } from '../../src/platform/http/server.ts';
import { createLog } from '../../src/platform/log.ts';
import { createTelemetry } from '../../src/platform/telemetry.ts';

/** Starts an HTTP server, for the time of a test, whose `/graphql` echoes, or waits for `release` when asked to. */
export async function startHttpServer(options: Partial<HttpOptions> = {}, development = false) {
  const lines: string[] = [];
  let release = () => {};
  const gate = new Promise<void>((resolve) => (release = resolve));
  const seen = { waiting: 0, left: 0 };
  const server = createHttpServer({
    log: createLog('debug', { write: (line: string) => lines.push(line) }),
    telemetry: createTelemetry(),
    ready: async () => ({ ok: true, checks: { store: true } }),
    maxInFlight: 3,
    requestSeconds: 8,
    drainSeconds: 0,
    shutdownSeconds: 5,
    headersMs: 300,
    receiveMs: 600,
    routes(app) {
      app.post<{ Body: { wait?: boolean; fail?: boolean } }>('/graphql', async (request, reply) => {
        if (request.body.fail) throw new Error('no citizen 6112901234');
        if (!request.body.wait) return { data: request.body };
        seen.waiting += 1;
        reply.raw.once('close', () => (seen.left += 1));
        await gate;
        return { data: 'waited' };
      });
      const token = { persona: 'mette', title: 'Mette Holm – sagsbehandler', token: 'a.b.c' };
      if (development) addGraphiql(app, { tokens: async () => [token], query: '{ viewer { name } }' });
    },
    ...options,
  });
  const url = await server.listen('127.0.0.1', 0);
  let stopped = false;
  const drain = () => {
    stopped = true;
    return server.drain();
  };
  onTestFinished(async () => {
    release();
    if (!stopped) await drain();
  });
  const post = (body: unknown, headers: Record<string, string> = {}) =>
    fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
  const until = async (count: number) => {
    while (seen.waiting < count) await wait(5);
  };
  return { url, lines, post, drain, release, seen, until };
}

/** Writes bytes to a socket and gives what comes back until it closes. */
export const overSocket = (url: string, bytes: string): Promise<string> =>
  new Promise<string>((resolve) => {
    let answer = '';
    const socket = connect(Number(new URL(url).port), '127.0.0.1', () => socket.write(bytes));
    socket.on('data', (chunk) => (answer += String(chunk)));
    socket.on('error', () => {});
    socket.on('close', () => resolve(answer));
  });
