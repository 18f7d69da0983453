import { sql, type Transaction } from 'kysely';
import type { AreaKey } from '../domain/area.ts';
import type { Cpr } from '../domain/cpr.ts';
import type { Instant } from '../domain/dates.ts';
import type { Tables } from '../platform/database/tables.ts';
import type { Keys } from '../platform/keys.ts';
import { effectId } from './effects.ts';
import { messageGroupOf, openGroups } from './message-group.ts';
import type { Subject } from './message.ts';

/** Names the note of a version of a subject in an area, among its effects. */
export const noteIn = (area: AreaKey): string => `note-${area}`;

/**
 * Holds the notes of a subject that are queued and that nobody has tried to write yet, as part of a transaction: the citizen has taken
 * back what they tell. Message groups are locked first, as whoever enqueues does; what has been tried may be there, and stays.
 */
export async function holdNotes(
  tx: Transaction<Tables>,
  { type, id }: Subject,
  { citizen, areas, upTo }: { citizen: Cpr; areas: readonly AreaKey[]; upTo: number },
  { keys, now }: { keys: Keys; now: Instant },
): Promise<void> {
  await openGroups(tx, new Map(areas.map((area) => [messageGroupOf(area, citizen, keys), area])), now);
  const notes = areas.flatMap((area) =>
    Array.from({ length: upTo }, (_, version) => effectId(id, version + 1, noteIn(area))),
  );
  await sql`
    update outbox set state = 'HELD', settled_at = null
    where subject_type = ${type} and subject_id = ${id} and effect_id = any(${notes}::text[])
      and state = 'QUEUED' and attempts = 0 and in_doubt_until is null`.execute(tx);
}
