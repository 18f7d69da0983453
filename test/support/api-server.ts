import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { GraphQLSchema } from 'graphql';
import { accessGrantsCache } from '../../src/access/access-grants-cache.ts';
import { findTimes } from '../../src/access/loader.ts';
import { lastKnownAnswers } from '../../src/access/last-known-answers.ts';
import { graphqlServer } from '../../src/api/graphql-server.ts';
import { graphqlRoute, type RouteDeps } from '../../src/api/route.ts';
import { auditTrail } from '../../src/audit-trail/audit-trail.ts';
import type { Policy } from '../../src/config/policy.ts';
import type { WaitingTable } from '../../src/waiting/waiting-table.ts';
import type { Outbox } from '../../src/delivery/outbox.ts';
import type { Instant } from '../../src/domain/dates.ts';
import { openBus } from '../../src/platform/bus.ts';
import type { Clock } from '../../src/platform/clock.ts';
import type { Database } from '../../src/platform/database/open-database.ts';
import { driftReport } from '../../src/access/drift-report.ts';
import { createHttpServer, type HttpOptions } from '../../src/platform/http/server.ts';
import { identity } from '../../src/platform/identity.ts';
import { loadKeys } from '../../src/platform/keys.ts';
import { createLog } from '../../src/platform/log.ts';
import { callersBy } from '../../src/access/claims.ts';
import { gatewayTelemetry } from '../../src/api/telemetry.ts';
import { startProvider } from './provider.ts';

/** The definitions that `@visibleTo` needs in schemas of tests. */
export const visibleTo = /* GraphQL */ `
  directive @visibleTo(group: RoleGroup, roles: [Role!]) on OBJECT | FIELD_DEFINITION
  enum Role { CASEWORKER OPERATOR }
  enum RoleGroup { ANYONE }
`;

export type ApiOptions = { clock: Clock; database: Database } & Partial<
  Pick<HttpOptions, 'maxInFlight'> & Pick<RouteDeps, 'maxStreams' | 'streaming'>
>;

/** The gateway's own route, GraphQL server, audit trail and database, with a schema of a test in place of ours. */
export async function startApi(
  schema: GraphQLSchema,
  { clock, database, maxInFlight = 100, maxStreams = 100, streaming }: ApiOptions,
) {
  const folder = await mkdtemp(join(tmpdir(), 'helhed-'));
  const logged: string[] = [];
  const log = createLog('debug', { write: (line: string) => void logged.push(line) });
  const telemetry = gatewayTelemetry();
  const bus = await openBus({ database, log });
  const keys = loadKeys({ keyFile: join(folder, 'keys.json') });
  const trail = auditTrail({ database, keys, clock, log });
  const provider = await startProvider(() => clock.now());
  const apollo = graphqlServer({
    schema,
    auditTrail: trail,
    log,
    telemetry,
    development: false,
    door: { lookups: 50, perMinutes: 5, nobodyMs: 0 },
    newId: randomUUID,
  });
  await apollo.start();
  const deps: RouteDeps = {
    areas: [],
    outbox: {} as Outbox,
    waiting: {} as WaitingTable,
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
    ...(streaming && { streaming }),
    identity: identity({ issuer: provider.url, audience: 'helhed', clock, log, callerOf: callersBy() }),
  };
  const server = createHttpServer({
    log,
    telemetry,
    ready: async () => ({ ok: true, checks: {} }),
    maxInFlight,
    requestSeconds: 8,
    drainSeconds: 0,
    shutdownSeconds: 5,
    routes: (app) => graphqlRoute(app, apollo, deps),
  });
  const url = `${await server.listen('127.0.0.1', 0)}/graphql`;
  const caseworker = { functions: [{ role: 'caseworker', area: 'employment', unit: 'jobcenter' }] };
  let drained: Promise<void> | undefined;
  const drain = () => (drained ??= server.drain());
  return {
    url,
    bus,
    log,
    logged,
    telemetry,
    trail,
    drain,
    /** A caseworker's `Authorization`, which ends after so many seconds. */
    header: (who = 'mette', seconds = 300) =>
      provider.header({ ...caseworker, sub: who, exp: Math.floor(clock.now().getTime() / 1000) + seconds }),
    async close() {
      await drain();
      await apollo.stop();
      await provider.close();
      await trail.close();
      await bus.close();
      await rm(folder, { recursive: true });
    },
  };
}
