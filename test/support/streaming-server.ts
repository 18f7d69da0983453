import { randomUUID } from 'node:crypto';
import { driftReport } from '../../src/platform/drift-report.ts';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeExecutableSchema } from '@graphql-tools/schema';
import { createClient } from 'graphql-sse';
import { auditTrail } from '../../src/audit-trail/audit-trail.ts';
import { accessGrantsCache } from '../../src/access/access-grants-cache.ts';
import { lastKnownAnswers } from '../../src/access/last-known-answers.ts';
import { apolloServer } from '../../src/api/apollo.ts';
import { graphqlRoute, type RouteDeps } from '../../src/api/route.ts';
import type { Context } from '../../src/context.ts';
import type { Outbox } from '../../src/delivery/outbox.ts';
import type { Instant } from '../../src/domain/dates.ts';
import { openBus } from '../../src/platform/bus.ts';
import type { Clock } from '../../src/platform/clock.ts';
import type { Database } from '../../src/platform/database/open-database.ts';
import { createHttpServer, type HttpOptions } from '../../src/platform/http/server.ts';
import { identity } from '../../src/platform/identity.ts';
import { loadKeys } from '../../src/platform/keys.ts';
import { createLog } from '../../src/platform/log.ts';
import { createTelemetry } from '../../src/platform/telemetry.ts';
import type { Policy } from '../../src/config/policy.ts';
import { startProvider } from './provider.ts';
import { findTimes } from '../../src/access/loader.ts';

/** Something to follow: a board with a text on it, which some may see. */
const typeDefs = /* GraphQL */ `
  directive @visibleTo(roles: [Role!]!) on OBJECT | FIELD_DEFINITION
  enum Role { ANYONE CASEWORKER OPERATOR }
  type Query @visibleTo(roles: [ANYONE]) { board(id: ID!): Board }
  type Board @visibleTo(roles: [ANYONE]) { text: String! by: Board secret: String! @visibleTo(roles: [OPERATOR]) }
  type Subscription @visibleTo(roles: [ANYONE]) { boardChanged(id: ID!): Board }
`;

type Options = { clock: Clock; database: Database } & Partial<
  Pick<HttpOptions, 'maxInFlight'> & Pick<RouteDeps, 'maxStreams' | 'streaming'>
>;

/** Starts the gateway's own server with a schema of one board in place of ours, and everything else real. */
export async function startStreaming({ clock, database, maxInFlight = 100, maxStreams = 100, streaming }: Options) {
  const folder = await mkdtemp(join(tmpdir(), 'helhed-'));
  const log = createLog('silent');
  const telemetry = createTelemetry();
  const bus = await openBus({ database, log });
  const keys = loadKeys({ keyFile: join(folder, 'keys.json') });
  const trail = auditTrail({ database, keys, clock, log });
  const provider = await startProvider(() => clock.now());
  /** `meanwhile`: what happens between a reading and its answer. */
  const board = { text: 'zero', shownTo: new Set(['mette', 'ali']), read: 0, meanwhile: async () => {} };
  const readBoard = async (_: unknown, { id }: { id: string }, { caller, criteria }: Context) => {
    board.read += 1;
    criteria.push(id);
    const { text } = board;
    await board.meanwhile();
    return id === 'board' && board.shownTo.has(caller.id) ? { text } : null;
  };
  const boardChanged = {
    subscribe: (_: unknown, { id }: { id: string }, { changes }: Context) => changes('referral', (one) => one === id),
    resolve: readBoard,
  };
  const resolvers = { Query: { board: readBoard }, Subscription: { boardChanged } };
  const schema = makeExecutableSchema({ typeDefs, resolvers });
  const graphql = apolloServer({
    schema,
    auditTrail: trail,
    log,
    telemetry,
    executor: 'compiled',
    development: false,
    door: { lookups: 50, perMinutes: 5, nobodyMs: 0 },
    newId: randomUUID,
  });
  await graphql.apollo.start();
  const parts = {
    areas: [],
    outbox: {} as Outbox,
    policy: {} as Policy,
    auditBreaks: () => [],
    accessGrantsCache: accessGrantsCache({ database, now: () => clock.now().toISOString() as Instant }),
    findTimes: findTimes(),
    lastKnown: lastKnownAnswers({ keys, now: () => clock.now().toISOString() as Instant }),
    keys,
    database,
    bus,
    clock,
    telemetry,
    alarm: () => {},
    drift: driftReport(Date.now),
    requestSeconds: 8,
    maxStreams,
  };
  const server = createHttpServer({
    log,
    telemetry,
    ready: async () => ({ ok: true, checks: {} }),
    maxInFlight,
    requestSeconds: 8,
    drainSeconds: 0,
    shutdownSeconds: 5,
    routes: (app) =>
      graphqlRoute(app, graphql, {
        ...parts,
        ...(streaming && { streaming }),
        identity: identity({ issuer: provider.url, audience: 'helhed', clock, log }),
      }),
  });
  const url = `${await server.listen('127.0.0.1', 0)}/graphql`;
  const caseworker = { functions: [{ role: 'caseworker', area: 'employment', unit: 'jobcenter' }] };
  let drained: Promise<void> | undefined;
  const drain = () => (drained ??= server.drain());
  return {
    url,
    board,
    trail,
    /** How many entries this server has in the audit trail. */
    async accounted() {
      const entries = database.db.selectFrom('audit_entry').where('chain', '=', trail.chain);
      return (await entries.select(({ fn }) => fn.countAll<number>().as('count')).executeTakeFirstOrThrow()).count;
    },
    drain,
    /** A caseworker's `Authorization`, which ends after so many seconds. */
    header: (who = 'mette', seconds = 300) =>
      provider.header({ ...caseworker, sub: who, exp: Math.floor(clock.now().getTime() / 1000) + seconds }),
    /** Changes the board; resolves when that is committed. */
    async change(text: string) {
      board.text = text;
      await database.transaction((tx) => bus.publish(tx, 'referral', 'board'));
    },
    /** A client as front ends use it, that does not try again. */
    client: (authorization: string) => createClient({ url, headers: { authorization }, retryAttempts: 0 }),
    openStreams: async () => Number(/^helhed_streams_open (\d+)$/m.exec(await telemetry.metricsText())?.[1]),
    /** The statuses of the answers that were timed. */
    async timed() {
      const counts = /^helhed_http_request_seconds_count\{route="\/graphql",.*status="(\d+)"/gm;
      return [...(await telemetry.metricsText()).matchAll(counts)].map(([, status]) => Number(status));
    },
    async close() {
      await drain();
      await graphql.apollo.stop();
      await provider.close();
      await trail.close();
      await bus.close();
      await rm(folder, { recursive: true });
    },
  };
}
