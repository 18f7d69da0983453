import type { Transaction } from 'kysely';
import { recordChange } from '../audit-trail/change.ts';
import { byHelhed } from '../audit-trail/by-helhed.ts';
import type { Cpr } from '../domain/cpr.ts';
import { dateInDenmark, instant, type CalendarDate, type Instant } from '../domain/dates.ts';
import type { Clock } from '../platform/clock.ts';
import type { Database } from '../platform/database/open-database.ts';
import type { Tables } from '../platform/database/tables.ts';
import type { Keys } from '../platform/keys.ts';
import type { Log } from '../platform/log.ts';
import { poller, type Poller } from './poller.ts';

/** What it takes to let clocks run. */
export type ClockDeps = { database: Database; keys: Keys; clock: Clock; log: Log };

/** What time does to one kind of thing: gives what is due by now, at most so many, as pieces of work. */
export type Sweep = (now: Instant, most: number) => Promise<(() => Promise<void>)[]>;

/** A kind of thing that escalates by dates, kept in a table with `clock_on`: the date on which its clock goes on. */
export type Escalating<Filed, Step> = {
  table: 'notification' | 'referral';
  read(row: { id: string; body: string }, now: Instant): Filed | Promise<Filed>;
  /** The next step, where its day has come. */
  next(filed: Filed, now: Instant): Step | null;
  clockOn(filed: Filed, now: Instant): CalendarDate | null;
  /** Saves the step with all that follows from it; false, and nothing is saved, when somebody else was faster. */
  move(tx: Transaction<Tables>, filed: Filed, step: Step): Promise<boolean>;
  about(filed: Filed, step: Step): { citizen: Cpr; auditDetails: string };
};

/**
 * What is overdue of one kind, one step at a time, each in a transaction of its own with its audit entry: once over all gateways,
 * and where a gateway ended midway the next round goes on.
 */
export function escalating<Filed, Step>(kind: Escalating<Filed, Step>, { database, keys }: ClockDeps): Sweep {
  async function escalateOne(row: { id: string; body: string }, now: Instant): Promise<void> {
    const filed = await kind.read(row, now);
    const step = kind.next(filed, now);
    if (!step) return setClock(row.id, kind.clockOn(filed, now), now);
    const { citizen, auditDetails } = kind.about(filed, step);
    await database.transaction(async (tx) => {
      if (!(await kind.move(tx, filed, step))) return;
      await recordChange(tx, keys, byHelhed('sweepClocks', citizen, [auditDetails], { keys, now }), now);
    });
  }
  /** Under other deadlines than it was written with it is due on another day: it must not stand before those that are due. */
  async function setClock(id: string, clockOn: CalendarDate | null, now: Instant): Promise<void> {
    await database.db
      .updateTable(kind.table)
      .set({ clock_on: clockOn })
      .where('id', '=', id)
      .where('clock_on', '<=', dateInDenmark(now))
      .execute();
  }
  return async (now, most) => {
    const rows = await database.db
      .selectFrom(kind.table)
      .select(['id', 'body'])
      .where('clock_on', '<=', dateInDenmark(now))
      .orderBy('clock_on')
      .limit(most)
      .execute();
    return rows.map((row) => () => escalateOne(row, now));
  };
}

const most = 50;

/** Lets all the clocks run. `step` is one round by hand, and says how much it was. */
export function openClocks(sweeps: readonly Sweep[], everyMs: number, { clock, log }: ClockDeps): Poller {
  return poller({
    atOnce: 1,
    everyMs,
    log,
    async take() {
      const now = instant(clock.now()) as Instant;
      const due = await Promise.all(sweeps.map((sweep) => sweep(now, most)));
      return due.flat();
    },
  });
}
