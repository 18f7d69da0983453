import { randomUUID } from 'node:crypto';
import { sql, type Kysely, type Selectable, type Transaction } from 'kysely';
import { conflictsOfInterestFor } from '../access/conflicts-of-interest.ts';
import type { Caller } from '../domain/access/caller.ts';
import type { Cpr } from '../domain/cpr.ts';
import { later, type Instant } from '../domain/dates.ts';
import type { Actor } from '../domain/parties.ts';
import { isBehind, sortedBy, storedOrder } from '../platform/database/keyset.ts';
import type { Database } from '../platform/database/open-database.ts';
import type { Tables } from '../platform/database/tables.ts';
import type { Keys } from '../platform/keys.ts';
import type { ReadBehind } from '../platform/paging.ts';
import type { WaitingFor } from './kind.ts';
import type { EndedWait } from './waiting-table.ts';

/** Handled work as it is stored, and the person who handled it; null where a system or the time did. */
export type HandledWork = Omit<Selectable<Tables['handled_work']>, 'body'> & { by: Actor | null };

const placeOf = (id: string) => `handled_work.body.${id}`;

/** Saves the waits that a change ended as handled by somebody at an instant, as part of the change's transaction. */
export async function saveHandled(
  tx: Transaction<Tables>,
  ended: readonly EndedWait[],
  { keys, by, at }: { keys: Keys; by: Actor | null; at: Instant },
): Promise<void> {
  if (ended.length === 0) return;
  const rows = ended.map(({ row, state }) => {
    const { subject_type, subject_id, waiting_for, citizen, since, due_on, except_id } = row;
    const id = randomUUID();
    const head = { id, at, by_id: by?.id ?? null, outcome: state, seats: [...row.concerns, ...row.leaders] };
    const body = keys.encrypt(placeOf(id), JSON.stringify({ by }));
    return { ...head, subject_type, subject_id, waiting_for, citizen, since, due_on, except_id, body };
  });
  await tx.insertInto('handled_work').values(rows).execute();
}

/** The order of handled work: newest first. */
export const handledLastFirst = storedOrder('desc', { at: ({ at }: HandledWork) => at, id: ({ id }) => id });

/** A query of handled work: since an instant, of some seats of the caller's, and only what they handled themselves where `mine`. */
export type HandledQuery = {
  from: Instant;
  seats: ReadonlySet<string>;
  waitingFor: readonly WaitingFor[] | null;
  citizen: Cpr | null;
  mine: boolean;
};

type Deps = { database: Pick<Database, 'db'>; keys: Keys; caller: Caller };

/** Finds handled work by a query: reads it behind a sort key, or counts it. */
export async function handledBy({ from, seats, waitingFor, citizen, mine }: HandledQuery, deps: Deps) {
  const { database, keys, caller } = deps;
  const wanted = database.db
    .selectFrom('handled_work')
    .where('at', '>', from)
    .where(sql<boolean>`seats && ${[...seats]}::text[]`)
    .where(sql<boolean>`except_id is distinct from ${caller.id}`)
    .where('citizen', 'not in', ['', ...(await conflictsOfInterestFor(deps))])
    .$if(mine, (query) => query.where('by_id', '=', caller.id))
    .$if(citizen !== null, (query) => query.where('citizen', '=', citizen ? keys.pseudonym(citizen) : ''))
    .$if(waitingFor !== null, (query) => query.where('waiting_for', 'in', ['', ...(waitingFor ?? [])]));
  const read: ReadBehind<HandledWork> = async (key, most) => {
    const some = wanted.where(isBehind(handledLastFirst, key)).orderBy(sortedBy(handledLastFirst)).limit(most);
    return (await some.selectAll().execute()).map(({ body, ...row }) => {
      const { by } = JSON.parse(keys.decrypt(placeOf(row.id), body)) as Pick<HandledWork, 'by'>;
      return { ...row, by };
    });
  };
  const count = async () =>
    (await wanted.select(({ fn }) => fn.countAll<number>().as('count')).executeTakeFirstOrThrow()).count;
  return { read, count };
}

const dayMs = 86_400_000;

/** Returns the instant from which handled work is kept. */
export const handledFrom = (now: Instant, days: number): Instant => later(now, -days * dayMs);

/** Removes the handled work of before an instant. */
export async function removeHandled(db: Kysely<Tables>, from: Instant): Promise<void> {
  await db.deleteFrom('handled_work').where('at', '<=', from).execute();
}
