import { recordChange } from '../access/audit-change.ts';
import { dateInDenmark, instant, type Instant } from '../domain/dates.ts';
import { escalate } from '../domain/notification-clocks.ts';
import { byHelhed } from './by-helhed.ts';
import type { FiledNotification } from './filed.ts';
import { moveNotification } from './move-notification.ts';
import { notificationIn } from './notification-store.ts';
import type { ReadingParts } from './read-grant.ts';

const most = 50;

/** What is overdue today, as work to be done: a reminder, then the backup, then the leader, one step at a time. */
export async function sweepClocks(parts: ReadingParts): Promise<(() => Promise<void>)[]> {
  const { database, keys, clock } = parts;
  const now = instant(clock.now()) as Instant;
  const rows = await database.db
    .selectFrom('notification')
    .select(['id', 'body'])
    .where('clock_on', '<=', dateInDenmark(now))
    .orderBy('clock_on')
    .limit(most)
    .execute();
  return rows.map((row) => () => escalateOne(notificationIn(keys, row), now, parts));
}

/** Outrun by another gateway, or by the recipient, nothing is saved: what is there then is seen in the next round. */
async function escalateOne(filed: FiledNotification, now: Instant, parts: ReadingParts): Promise<void> {
  const { database, keys, policy } = parts;
  const noted = escalate(filed.notification, { now, policy: policy.decisions });
  if (!noted) return;
  const { id, citizen } = filed.notification;
  await database.transaction(async (tx) => {
    if (!(await moveNotification(tx, filed, noted, parts))) return;
    await recordChange(tx, keys, byHelhed('sweepClocks', citizen, [`${id} ${noted.event.action}`], { keys, now }), now);
  });
}
