import { sql } from 'kysely';
import type { Context } from '../context.ts';
import { dateInDenmark, later, type CalendarDate } from '../domain/dates.ts';
import { daysBetween, workingDaysBetween } from '../domain/working-days.ts';
import { plans } from '../plan/store.ts';
import type { WaitingFor } from '../waiting/kind.ts';

/** So many plans, or nothing is told of them: with fewer somebody could be recognised. */
const leastShown = 5;

const dayMs = 86_400_000;

/** Lists what waits in the committee's cases and the joint plans by what is waited for, the oldest first (D26). */
export async function bottlenecks({ database, now }: Context) {
  const today = dateInDenmark(now());
  const { rows } = await sql<{ waitingFor: WaitingFor; count: number; overdue: number; since: CalendarDate }>`
    select waiting_for as "waitingFor", count(*)::int as count, count(*) filter (where due_on < ${today})::int as overdue,
      min(since) as since
    from waiting where subject_type in ('committee-case', 'plan') and waiting_for <> ''
    group by waiting_for order by min(since), waiting_for`.execute(database.db);
  return rows.map(({ since, ...one }) => ({ ...one, oldestInDays: Math.max(0, daysBetween(since, today)) }));
}

/** Returns the working days from decision to first effort (D41) over the plans of a year: the median and the longest. */
export async function timeToStart({ database, keys, now, policy }: Context) {
  const rows = await database.db
    .selectFrom('plan')
    .select(['id', 'body'])
    .where('opened_at', '>', later(now(), -365 * dayMs))
    .execute();
  const days = rows
    .map((row) => plans.read(keys, row).plan)
    .flatMap(({ decidedOn, startedOn, decisionId }) =>
      startedOn && decisionId ? [workingDaysBetween(decidedOn, startedOn, policy.plan.closedDays)] : [],
    )
    .toSorted((one, other) => one - other);
  return spreadOf(days);
}

/** Returns the spread of some numbers in their order, hidden where they are few. */
function spreadOf(sorted: readonly number[]) {
  const hidden = sorted.length > 0 && sorted.length < leastShown;
  if (hidden || sorted.length === 0) return { median: null, longest: null, count: hidden ? null : 0, hidden };
  const middle = [sorted[Math.floor((sorted.length - 1) / 2)]!, sorted[Math.ceil((sorted.length - 1) / 2)]!];
  return { median: (middle[0]! + middle[1]!) / 2, longest: sorted.at(-1)!, count: sorted.length, hidden };
}
