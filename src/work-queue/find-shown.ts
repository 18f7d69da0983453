import type { Context } from '../context.ts';
import { findWaiting, itemsBehind, type FoundWaiting, type WaitingQuery } from '../waiting/find-waiting.ts';
import type { WaitingFor } from '../waiting/kind.ts';
import { itemsShownFor } from './kinds.ts';

/** Finds what waits and is shown for a purpose. For a sanction all of it is read, since its words decide (D75). */
export async function findShown(query: WaitingQuery, context: Context): Promise<FoundWaiting> {
  if (query.purpose !== 'SANCTION') return findWaiting(query, context);
  const { items } = await findWaiting({ ...query, after: null, most: null }, context);
  const shown = await itemsShownFor(query.purpose, items, context);
  const counts = new Map<WaitingFor, number>();
  for (const { waitingFor } of shown) counts.set(waitingFor, (counts.get(waitingFor) ?? 0) + 1);
  return { items: [...itemsBehind(query.after ?? null, shown)], total: shown.length, counts };
}
