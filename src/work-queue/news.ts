import DataLoader from 'dataloader';
import { sql } from 'kysely';
import { openingKey } from '../access/citizen-opening.ts';
import type { CitizenView } from '../access/citizen-view.ts';
import { unitKeysOf } from '../access/units.ts';
import type { Context } from '../context.ts';
import { seatsOf } from '../domain/access/seats.ts';

/**
 * Counts for each of several citizens the events since the caller last opened them, in the referrals and notifications that the
 * caller may see; null where they never did, or it is not told. No system is asked.
 */
export async function newsOf(views: readonly CitizenView[], context: Context): Promise<(number | null)[]> {
  const { database, keys, caller, requestId } = context;
  // For a sanction it is not told what cannot be told apart from voluntary support (D75).
  const told = views.filter(({ entitled, purpose }) => entitled && purpose !== 'SANCTION');
  if (told.length === 0) return views.map(() => null);
  const units = unitKeysOf(caller);
  const citizens = told.map(({ cpr }) => keys.pseudonym(cpr));
  const { rows } = await sql<{ citizen: string; count: number }>`
    with opened as (
      select wanted.citizen, case when by_request = ${requestId} then before_at else at end as at
      from unnest(${told.map(({ cpr }) => openingKey(cpr, context))}::text[], ${citizens}::text[]) as wanted (key, citizen)
      join citizen_opening using (key)
    )
    select citizen, (
      select count(*) from referral join referral_event on referral_id = referral.id
      where referral.citizen = opened.citizen and referral_event.at > opened.at
        and (author_id = ${caller.id} or owner_id = ${caller.id}
          or from_unit = any(${units}::text[]) or to_unit = any(${units}::text[]))
    ) + (
      select count(*) from notification join notification_event on notification_id = notification.id
      where notification.citizen = opened.citizen and notification_event.at > opened.at
        and seats && ${[...seatsOf(caller)]}::text[]
    ) as count from opened where at is not null`.execute(database.db);
  const counted = new Map(rows.map(({ citizen, count }) => [citizen, count]));
  return views.map((view) => (told.includes(view) ? (counted.get(keys.pseudonym(view.cpr)) ?? null) : null));
}

// Asked for each citizen on a list at once, and read once for all of them.
const loaders = new WeakMap<Context, DataLoader<CitizenView, number | null>>();

/** Counts the same for one citizen, together with the others on a list. */
export function newSince(view: CitizenView, context: Context): Promise<number | null> {
  const known = loaders.get(context);
  const loader = known ?? new DataLoader((views: readonly CitizenView[]) => newsOf(views, context), { cache: false });
  if (!known) loaders.set(context, loader);
  return loader.load(view);
}
