import { poller, type Poller } from '../delivery/poller.ts';
import { instant, type Instant } from '../domain/dates.ts';
import type { Clock } from '../platform/clock.ts';
import type { Database } from '../platform/database/open-database.ts';
import type { Log } from '../platform/log.ts';
import type { SubjectRef, SubjectType } from '../waiting/kind.ts';
import { claimWaiting, workOut } from '../waiting/waiting-table.ts';
import { saveOwnChange, type OwnChange, type SaveDeps } from './save-change.ts';

/** The dependencies of clocks. */
export type ClockDeps = SaveDeps & { database: Database; clock: Clock; log: Log };

/** Finds what is due by now, at most so many, as pieces of work. */
export type Sweep = (now: Instant, most: number) => Promise<(() => Promise<void>)[]>;

/** The clock of one kind of record: returns the change that it makes of the record with an id by now; null where it makes none. */
export type ClockOf = (id: string, now: Instant) => Promise<OwnChange | null>;

/**
 * Sweeps what waits: escalates what is overdue, one step at a time with its audit entry, and works out anew what holds no longer.
 * Each record in a transaction of its own, once over all gateways; where a gateway ended midway another goes on when its lease is over.
 */
export function waitingSweep(clocks: Partial<Record<SubjectType, ClockOf>>, deps: ClockDeps): Sweep {
  const { database, bus, waiting } = deps;
  async function lookAt(subject: SubjectRef, now: Instant): Promise<void> {
    const change = await clocks[subject.type]?.(subject.id, now);
    await database.transaction(async (tx) => {
      if (change) await saveOwnChange(tx, 'sweepClocks', change, { ...deps, now });
      else
        for (const queue of (await workOut(tx, waiting, [subject])).queues) await bus.publish(tx, 'work-queue', queue);
    });
  }
  return async (now, most) => {
    const due = await claimWaiting(database.db, now, most);
    return due.map((subject) => () => lookAt(subject, now));
  };
}

const most = 50;

/** Opens the poller that runs all clocks. Its `step` is one round by hand, and says how much that was. */
export function openClocks(
  sweeps: readonly Sweep[],
  everyMs: number,
  { clock, log }: Pick<ClockDeps, 'clock' | 'log'>,
): Poller {
  return poller({
    work: 'clocks',
    concurrency: 1,
    everyMs,
    log,
    async claim() {
      const now = instant(clock.now()) as Instant;
      const due = await Promise.all(sweeps.map((sweep) => sweep(now, most)));
      return due.flat();
    },
  });
}
