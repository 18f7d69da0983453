import type { FastifyRequest } from 'fastify';
import { accessGrantsFor } from '../access/access-grants.ts';
import { guard } from '../access/guard.ts';
import type { AccessGrantsCache } from '../access/access-grants-cache.ts';
import type { LastKnownAnswers } from '../access/last-known-answers.ts';
import { loader, type ConnectedArea, type FindTimes } from '../access/loader.ts';
import type { Break } from '../audit-trail/walk-chains.ts';
import type { Context } from '../context.ts';
import type { Outbox } from '../delivery/outbox.ts';
import type { Caller } from '../domain/access/caller.ts';
import { instant, type Instant } from '../domain/dates.ts';
import type { Bus } from '../access/bus.ts';
import type { Clock } from '../platform/clock.ts';
import type { Database } from '../platform/database/open-database.ts';
import type { DriftReport } from '../access/drift-report.ts';
import { keysFor, type Keys } from '../platform/keys.ts';
import type { Policy } from '../config/policy.ts';
import type { WaitingTable } from '../waiting/waiting-table.ts';
import { changes } from './changes.ts';

/** Holds the dependencies that all requests share. */
export type ContextDeps = {
  areas: readonly ConnectedArea[];
  keys: Keys;
  database: Database;
  outbox: Outbox;
  waiting: WaitingTable;
  bus: Bus;
  accessGrantsCache: AccessGrantsCache;
  lastKnown: LastKnownAnswers;
  findTimes: FindTimes;
  policy: Policy;
  drift: DriftReport;
  auditBreaks(): readonly Break[];
  alarm: Context['alarm'];
  clock: Clock;
  requestSeconds: number;
};

/** The part of the request's time that is kept back, so that an answer about systems out of time still arrives in time. */
const marginMs = 250;

/**
 * Makes the context of one answer to a request. `over`: nobody waits for it any more. A subscription's answers each get
 * their own.
 */
export function contextOf(
  request: FastifyRequest,
  caller: Caller,
  over: AbortSignal,
  parts: ContextDeps,
  stream: Context['stream'] = null,
): Context {
  const { areas, database, outbox, waiting, bus, accessGrantsCache, lastKnown, findTimes, policy, clock } = parts;
  const keys = keysFor(parts.keys);
  const now = () => instant(clock.now()) as Instant;
  const deadline = clock.now().getTime() + Math.max(0, timeAllowed(request, parts.requestSeconds) - marginMs);
  const asking = loader(areas, { deadline, signal: over }, findTimes);
  const accessGrants = accessGrantsFor({ accessGrantsCache, keys, caller, now });
  // An answer whose grounds have changed is made again only where it is answered once (answer-once.ts).
  if (stream) accessGrants.bypassCache();
  return {
    requestId: request.id,
    startedAt: performance.now(),
    caller,
    accessGrants,
    findTimes,
    loader: asking,
    guard: guard({ caller, loader: asking, accessGrants, lastKnown, policy: policy.access }),
    keys,
    database,
    outbox,
    waiting,
    bus,
    changes: (topic, concerns) => changes(bus, topic, concerns, over),
    stream,
    policy,
    drift: parts.drift,
    auditBreaks: parts.auditBreaks,
    alarm: parts.alarm,
    now,
    asked: { fields: [], sections: [] },
    denied: null,
    criteria: [],
    handedOut: new Set(),
    named: { cprs: new Set(), ids: new Set() },
    preview: null,
    refused: [],
    purposes: new Set(),
  };
}

/** The least a client may ask for: less would decide what the systems have time to say of access (promise 20). */
const leastMs = 2_000;

/** A client may be in more of a hurry than we are, and says so in milliseconds in `x-request-timeout-ms` (promise 3). */
function timeAllowed(request: FastifyRequest, requestSeconds: number): number {
  const asked = request.headers['x-request-timeout-ms'];
  const ms = typeof asked === 'string' && /^\d{1,6}$/.test(asked) ? Math.max(Number(asked), leastMs) : Infinity;
  return Math.min(ms, requestSeconds * 1_000);
}
