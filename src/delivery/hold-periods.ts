import { sql, type Kysely } from 'kysely';
import { termsBetween, type Sharing } from '../access/consents-between.ts';
import { gapsIn } from '../domain/consent/consent.ts';
import type { Instant } from '../domain/dates.ts';
import type { Holding } from '../domain/referral/holding.ts';
import type { Tables } from '../platform/database/tables.ts';
import type { Keys } from '../platform/keys.ts';
import type { Subject } from './message.ts';

/**
 * Returns the periods in which messages about a subject were held for lack of consent, and whether they are now (promise 21):
 * they had not arrived, and no consent held. What people in Helhed are shown and what waits for them goes by this, as delivery
 * does.
 */
export async function holdPeriods(
  db: Kysely<Tables>,
  { type, id }: Subject,
  sharing: Sharing,
  { keys, now }: { keys: Keys; now: Instant },
): Promise<Holding> {
  const gaps = gapsIn(await termsBetween(db, sharing, keys), now);
  if (gaps.length === 0) return { since: null, past: [] };
  const messages = await db
    .selectFrom('outbox')
    .select(['queued_at', 'settled_at', 'state'])
    .where('subject_type', '=', type)
    .where('subject_id', '=', id)
    .where(sql<boolean>`${sharing.from} = any(consent_from)`)
    // That a task is closed tells nobody anything.
    .where('kind', '=', 'post')
    .$castTo<{ queued_at: Instant; settled_at: Instant | null; state: string }>()
    .execute();
  const held = gaps.flatMap(({ from, to }) => {
    const waiting = messages.filter(
      ({ queued_at: queued, settled_at: settled, state }) =>
        (to === null || queued < to) && (state !== 'DELIVERED' || (settled !== null && settled > (to ?? now))),
    );
    const first = waiting.map(({ queued_at: queued }) => queued).toSorted()[0];
    return first === undefined ? [] : [{ from: first > from ? first : from, to }];
  });
  return {
    since: held.find(({ to }) => to === null)?.from ?? null,
    past: held.flatMap(({ from, to }) => (to === null ? [] : [{ from, to }])),
  };
}
