import type { Outbox } from '../delivery/outbox.ts';
import { poller, type Poller } from '../delivery/poller.ts';
import { dateInDenmark, instant, type CalendarDate, type Instant } from '../domain/dates.ts';
import type { Bus } from '../access/bus.ts';
import type { Clock } from '../platform/clock.ts';
import type { Database } from '../platform/database/open-database.ts';
import type { RecordRow } from '../platform/database/record-store.ts';
import type { Keys } from '../platform/keys.ts';
import type { Log } from '../platform/log.ts';
import { saveOwnChange, type OwnChange } from './save-change.ts';

/** The dependencies of clocks. */
export type ClockDeps = { database: Database; keys: Keys; outbox: Outbox; bus: Bus; clock: Clock; log: Log };

/** Finds what is due by now in one kind of record, at most so many, as pieces of work. */
export type Sweep = (now: Instant, most: number) => Promise<(() => Promise<void>)[]>;

/** A kind of record that escalates by dates, in a table with `clock_on`: the date on which its clock goes on. */
export type Escalating<Value, Step> = {
  table: 'notification' | 'referral';
  read(row: RecordRow, now: Instant): Value | Promise<Value>;
  /** Returns the next step, where its day has come. */
  next(value: Value, now: Instant): Step | null;
  clockOn(value: Value, now: Instant): CalendarDate | null;
  /** Returns the change that the step makes. */
  change(value: Value, step: Step): OwnChange;
};

/**
 * Escalates what is overdue of one kind, one step at a time, each in a transaction of its own with its audit entry: once over
 * all gateways, and where a gateway ended midway the next round goes on.
 */
export function escalating<Value, Step>(kind: Escalating<Value, Step>, deps: ClockDeps): Sweep {
  const { database } = deps;
  async function escalateOne(row: RecordRow, now: Instant): Promise<void> {
    const value = await kind.read(row, now);
    const step = kind.next(value, now);
    if (!step) return setClock(row.id, kind.clockOn(value, now), now);
    const change = kind.change(value, step);
    await database.transaction(async (tx) => {
      await saveOwnChange(tx, 'sweepClocks', change, { ...deps, now });
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

/** Opens the poller that runs all clocks. Its `step` is one round by hand, and says how much that was. */
export function openClocks(
  sweeps: readonly Sweep[],
  everyMs: number,
  { clock, log }: Pick<ClockDeps, 'clock' | 'log'>,
): Poller {
  return poller({
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
