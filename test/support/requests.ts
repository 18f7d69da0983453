import { randomUUID } from 'node:crypto';
import { accessGrantsCache } from '../../src/access/access-grants-cache.ts';
import { driftReport } from '../../src/access/drift-report.ts';
import { lastKnownAnswers } from '../../src/access/last-known-answers.ts';
import { findTimes } from '../../src/access/loader.ts';
import { contextOf } from '../../src/api/request-context.ts';
import type { Policy } from '../../src/config/policy.ts';
import type { Context } from '../../src/context.ts';
import { openOutbox } from '../../src/delivery/outbox.ts';
import type { Caller } from '../../src/domain/access/caller.ts';
import type { Instant } from '../../src/domain/dates.ts';
import { openBus } from '../../src/platform/bus.ts';
import type { Clock } from '../../src/platform/clock.ts';
import type { Database } from '../../src/platform/database/open-database.ts';
import type { Keys } from '../../src/platform/keys.ts';
import { createLog } from '../../src/platform/log.ts';
import { openWaitingTable } from '../../src/waiting/waiting-table.ts';
import { waitingKinds } from '../../src/work-queue/kinds.ts';

/** Requests of one caller at one gateway without systems, for tests of commands; `close` ends what they listen with. */
export type Requests = { next(): Context; close(): Promise<void> };

/** Opens them on a gateway's database. */
export async function requestsAt(
  database: Database,
  { keys, policy, clock, caller }: { keys: Keys; policy: Policy; clock: Clock; caller: Caller },
): Promise<Requests> {
  const now = () => clock.now().toISOString() as Instant;
  const bus = await openBus({ database, log: createLog('silent') });
  const parts = {
    areas: [],
    keys,
    database,
    bus,
    outbox: openOutbox({ keys, clock, bus }),
    waiting: await openWaitingTable(database.db, { kinds: waitingKinds({ keys, policy }), policy, keys, now }),
    accessGrantsCache: accessGrantsCache({ database, now }),
    lastKnown: lastKnownAnswers({ keys, now }),
    findTimes: findTimes(),
    policy,
    auditBreaks: () => [],
    alarm: () => {},
    drift: driftReport(Date.now),
    clock,
    requestSeconds: 60,
  };
  return {
    next() {
      const request = { id: randomUUID(), headers: {} } as Parameters<typeof contextOf>[0];
      return contextOf(request, caller, new AbortController().signal, parts);
    },
    close: () => bus.close(),
  };
}
