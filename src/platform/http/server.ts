import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import fastify, { type FastifyInstance, type FastifyReply } from 'fastify';
import { allowOrigins, type AllowedOrigins } from './cors.ts';
import { objection } from './requirements.ts';
import { answerBrokenConnection, answerErrors, answerExpectations, refuse, turnAway, watchRequests } from './errors.ts';
import { adaptiveLimiter, watchLag, type AdaptiveLimiter } from './adaptive-limiter.ts';
import { addProbes, probes, type Readiness } from './probes.ts';
import { readJsonOnly } from './json-body.ts';
import type { Log } from '../log.ts';
import type { Telemetry } from '../telemetry.ts';

export type HttpOptions = {
  log: Log;
  telemetry: Telemetry;
  /** Tells whether requests can be served, asked at every `/readyz`. */
  ready(): Promise<Readiness>;
  /** Adds the doors that matter: `POST /graphql`. */
  routes(app: FastifyInstance): void;
  /** Requests at once, probes apart, answered or waiting for that; one more gets 503. */
  maxInFlight: number;
  /** The delay of the event loop, in milliseconds, beyond which some of them wait. */
  maxLagMs?: number;
  /** The longest time of an operation. Two seconds later a request that still has no answer gets 503. */
  requestSeconds: number;
  /** The time for which `/readyz` says no before the server closes. */
  drainSeconds: number;
  /** The time that requests in flight may then take. */
  shutdownSeconds: number;
  /** The time that a client may take to send its headers, and its whole request. */
  headersMs?: number;
  receiveMs?: number;
  /** False: browsers are told to use https only. */
  development?: boolean;
  /** The other origins whose pages may ask `/graphql`, by bearer token. */
  allowedOrigins?: readonly string[];
};

export type HttpServer = {
  readonly app: FastifyInstance;
  /** Starts to listen; gives the address. */
  listen(host: string, port: number): Promise<string>;
  /** Stops without breaking an answer off (promise 18): not ready, then closed to new, then done with what is in flight. */
  drain(): Promise<void>;
};

const hardening = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'cross-origin-resource-policy': 'same-origin',
  'cache-control': 'no-store',
};

/** For two years; browsers heed it over https only, which ends at the proxy before us. */
const httpsOnly = { 'strict-transport-security': 'max-age=63072000' };

/** The gateway's HTTP server: JSON only, every limit set, every error in the same shape, nothing of a request in a log. */
export function createHttpServer(options: HttpOptions): HttpServer {
  const state = { draining: false };
  const app = fastify({
    http: {
      connectionsCheckingInterval: 1_000,
      headersTimeout: options.headersMs ?? 5_000,
      maxHeaderSize: 16_384,
      // Our own refusal is JSON; probes may come without a host.
      requireHostHeader: false,
    },
    requestTimeout: options.receiveMs ?? 10_000,
    bodyLimit: 100_000,
    // No route has a JSON schema: the compilers of those are never loaded.
    schemaController: { compilersFactory: { buildValidator: noSchemas, buildSerializer: noSchemas } },
    genReqId: () => randomUUID(),
    return503OnClosing: false,
    clientErrorHandler: answerBrokenConnection,
    frameworkErrors: (_error, _request, reply) => void refuse(reply.headers(hardening), 400),
  });
  readJsonOnly(app);
  answerErrors(app, options.log);
  const allowed = allowOrigins(app, options.allowedOrigins);
  watchRequests(app, allowed.headersFor);
  guardTheDoor(app, options, state, allowed);
  account(app, options);
  addProbes(app, options, () => state.draining);
  options.routes(app);
  return { app, listen: (host, port) => app.listen({ host, port }), drain: () => drain(app, options, state) };
}

function noSchemas(): never {
  throw new Error('Routes have no JSON schemas here');
}

/** The functions that end the count of a request as in flight. */
const leaving = new WeakMap<ServerResponse, () => void>();

/** Says that an answer is a stream, which may stay open for long: it is no longer counted as in flight, and never late. */
export const outlastsRequest = ({ raw }: FastifyReply): void => leaving.get(raw)?.();

/**
 * Headers for all answers; an immediate 503, before the body is read, for more than the gateway has room for; a place in line
 * for what it cannot begin with yet; and a late 503 for what no handler answered (fastify's own `handlerTimeout` gives up once
 * the body is read).
 */
function guardTheDoor(
  app: FastifyInstance,
  { maxInFlight, maxLagMs = Infinity, requestSeconds, development = true, telemetry }: HttpOptions,
  state: { draining: boolean },
  allowed: AllowedOrigins,
) {
  const room = adaptiveLimiter(maxInFlight, maxLagMs);
  app.addHook('onClose', watchLag(room.adapt));
  const usual = development ? hardening : { ...hardening, ...httpsOnly };
  const headersFor = (request: IncomingMessage) => ({ ...usual, ...allowed.headersFor(request) });
  answerExpectations(app, headersFor);
  turnAwayBeforehand(app, room, headersFor, { telemetry, state });
  app.addHook('onRequest', async (request, reply) => {
    reply.headers({ ...headersFor(request.raw), 'x-request-id': request.id });
    if (probes.has(request.routeOptions.url ?? '')) return;
    const objected = objection(request, allowed);
    if (objected) return refuse(reply, objected);
    const slot = room.acquire();
    if (!slot) return busy(reply);
    const late = setTimeout(
      () => {
        if (reply.sent || reply.raw.headersSent) return;
        void (request.raw.complete ? busy(reply) : refuse(reply, 408));
      },
      (requestSeconds + 2) * 1_000,
    );
    const done = () => {
      if (!leaving.delete(reply.raw)) return;
      slot.release();
      clearTimeout(late);
    };
    leaving.set(reply.raw, done);
    reply.raw.once('close', done);
    if (slot.granted && !(await slot.granted)) return reply.hijack();
  });
  app.addHook('onSend', async (_request, reply) => {
    if (state.draining) reply.header('connection', 'close');
  });
}

/**
 * While there is no room, requests get no further than this, before fastify has made anything of them. They are counted, but not
 * logged: when they are many, a line for each would cost as much as they do.
 */
function turnAwayBeforehand(
  { server }: FastifyInstance,
  room: AdaptiveLimiter,
  headersFor: (request: IncomingMessage) => Record<string, string>,
  { telemetry, state }: { telemetry: Telemetry; state: { draining: boolean } },
): void {
  const [toFastify] = server.listeners('request');
  server.removeAllListeners('request');
  server.on('request', (request, response) => {
    const [path = ''] = (request.url ?? '').split('?', 1);
    if (!room.isFull() || probes.has(path)) return void toFastify?.call(server, request, response);
    const ending = state.draining ? { connection: 'close' } : {};
    turnAway(request, response, { ...headersFor(request), ...ending, 'x-request-id': randomUUID() });
    const route = path === '/graphql' ? path : 'none';
    telemetry.httpAnswered({ route, method: request.method ?? '', status: 503, ms: 0 });
  });
}

const busy = (reply: FastifyReply) => refuse(reply.header('retry-after', '1'), 503);

/** Counts and logs each answer by its route, never by its address. */
function account(app: FastifyInstance, { log, telemetry }: HttpOptions) {
  app.addHook('onResponse', async (request, reply) => {
    const facts = {
      route: request.routeOptions.url ?? 'none',
      method: request.method,
      status: reply.statusCode,
      ms: reply.elapsedTime,
    };
    const streamed = String(reply.getHeader('content-type')).startsWith('text/event-stream');
    if (!streamed) telemetry.httpAnswered(facts);
    if (!probes.has(facts.route)) log.info('Answered', { requestId: request.id, ...facts });
  });
}

async function drain(app: FastifyInstance, options: HttpOptions, state: { draining: boolean }) {
  state.draining = true;
  await wait(options.drainSeconds * 1_000);
  const closed = app.close();
  const late = new AbortController();
  const impatient = wait(options.shutdownSeconds * 1_000, undefined, { signal: late.signal }).then(
    () => {
      options.log.warn('Requests in flight took too long and are broken off');
      app.server.closeAllConnections();
    },
    () => undefined,
  );
  await closed;
  late.abort();
  await impatient;
}
