import type { ApolloServer } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { guard } from '../access/guard.ts';
import { loader, type ConnectedArea } from '../access/loader.ts';
import type { Context } from '../context.ts';
import type { Caller } from '../domain/access.ts';
import { instant, type Instant } from '../domain/dates.ts';
import type { Clock } from '../platform/clock.ts';
import type { Identity } from '../platform/identity.ts';
import type { Keys } from '../platform/keys.ts';
import type { Policy } from '../policy.ts';

export type RouteParts = {
  identity: Identity;
  areas: readonly ConnectedArea[];
  keys: Keys;
  policy: Policy;
  clock: Clock;
  requestSeconds: number;
};

/** What is kept back of the request's time, so that an answer about systems out of time still arrives in time. */
const marginMs = 250;

/** `POST /graphql`: who asks is settled before anything is read of what they ask; all who may not get the same 401. */
export function graphqlRoute(app: FastifyInstance, apollo: ApolloServer<Context>, parts: RouteParts): void {
  const callers = new WeakMap<FastifyRequest, Caller>();
  app.post('/graphql', {
    onRequest: async (request, reply) => {
      const verified = await parts.identity.verify(request.headers.authorization);
      if (!verified.ok) return unauthenticated(reply);
      callers.set(request, verified.value);
    },
    handler: fastifyApolloHandler(apollo, {
      context: async (request, reply) => contextOf(request, reply, callers.get(request) as Caller, parts),
    }),
  });
}

function unauthenticated(reply: FastifyReply) {
  const error = { message: 'A valid bearer token is needed.', extensions: { code: 'UNAUTHENTICATED' } };
  return reply
    .code(401)
    .header('www-authenticate', 'Bearer')
    .send({ errors: [error] });
}

function contextOf(request: FastifyRequest, reply: FastifyReply, caller: Caller, parts: RouteParts): Context {
  const { areas, keys, policy, clock, requestSeconds } = parts;
  const left = new AbortController();
  reply.raw.once('close', () => left.abort());
  const deadline = clock.now().getTime() + Math.max(0, timeAllowed(request, requestSeconds) - marginMs);
  const asking = loader(areas, { deadline, signal: left.signal });
  return {
    requestId: request.id,
    caller,
    loader: asking,
    guard: guard(caller, asking),
    keys,
    policy,
    now: () => instant(clock.now()) as Instant,
    asked: { fields: [], sections: [] },
    denied: null,
    criteria: [],
    purposes: new Set(),
  };
}

/** A client may be in more of a hurry than we are, and says so in milliseconds in `x-request-timeout-ms` (promise 3). */
function timeAllowed(request: FastifyRequest, requestSeconds: number): number {
  const asked = request.headers['x-request-timeout-ms'];
  const ms = typeof asked === 'string' && /^\d{1,6}$/.test(asked) ? Number(asked) : Infinity;
  return Math.min(ms, requestSeconds * 1_000);
}
