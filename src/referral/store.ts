import type { Insertable, Kysely, Selectable } from 'kysely';
import { unitKey } from '../access/units.ts';
import type { CalendarDate } from '../domain/dates.ts';
import { isFinal } from '../domain/referral/steps.ts';
import type { Tables } from '../platform/database/tables.ts';
import type { Keys } from '../platform/keys.ts';
import type { ReferralRecord, RecordedReferralEvent } from './records.ts';

type Row = Selectable<Tables['referral']>;

const bodyPlace = (id: string) => `referral.body.${id}`;
const eventPlace = (id: string, version: number) => `referral_event.body.${id}.${version}`;

/** A referral with the date on which its clock goes on; null: it does not. */
export type Clocked = { filed: ReferralRecord; clockOn: CalendarDate | null };

/** Names and texts lie encrypted in `body`; the other columns are what is searched by. */
function rowOf(keys: Keys, { filed, clockOn }: Clocked): Insertable<Tables['referral']> {
  const { referral, createdAt } = filed;
  return {
    id: referral.id,
    citizen: keys.pseudonym(referral.citizen),
    state: referral.state,
    open: !isFinal(referral.state),
    version: referral.version,
    from_unit: unitKey(referral.from),
    to_unit: unitKey(referral.to),
    author_id: referral.author.id,
    owner_id: referral.owner?.id ?? null,
    previous_id: referral.previous,
    clock_on: clockOn,
    created_at: createdAt,
    body: keys.encrypt(bodyPlace(referral.id), JSON.stringify({ ...filed, purpose: undefined, holding: undefined })),
  };
}

/** The referral that a row keeps. */
export const filedIn = (keys: Keys, { id, body }: Pick<Row, 'id' | 'body'>): ReferralRecord =>
  JSON.parse(keys.decrypt(bodyPlace(id), body)) as ReferralRecord;

/** Files a new referral. */
export async function addReferral(tx: Kysely<Tables>, keys: Keys, clocked: Clocked): Promise<void> {
  await tx.insertInto('referral').values(rowOf(keys, clocked)).execute();
}

/** Files a later version of a referral; false when somebody else has changed it since `expectedVersion` (promise 16), or moved it to the citizen's new number. */
export async function changeReferral(
  tx: Kysely<Tables>,
  keys: Keys,
  clocked: Clocked,
  expectedVersion: number,
): Promise<boolean> {
  const { id, ...row } = rowOf(keys, clocked);
  const changed = await tx
    .updateTable('referral')
    .set(row)
    .where('id', '=', id)
    .where('version', '=', expectedVersion)
    .where('citizen', '=', row.citizen)
    .executeTakeFirst();
  return changed.numUpdatedRows === 1n;
}

/** The referral with an id, whoever may see it. */
export async function referralById(db: Kysely<Tables>, keys: Keys, id: string): Promise<ReferralRecord | null> {
  const row = await db.selectFrom('referral').select(['id', 'body']).where('id', '=', id).executeTakeFirst();
  return row ? filedIn(keys, row) : null;
}

/** The referral that one was redirected into. */
export async function referralAfter(db: Kysely<Tables>, keys: Keys, id: string): Promise<ReferralRecord | null> {
  const row = await db.selectFrom('referral').select(['id', 'body']).where('previous_id', '=', id).executeTakeFirst();
  return row ? filedIn(keys, row) : null;
}

/** A referral that came to the wrong unit, and all that it was sent on as, in that order. */
export async function chainOf(db: Kysely<Tables>, keys: Keys, root: string): Promise<ReferralRecord[]> {
  const chain: ReferralRecord[] = [];
  for (let one = await referralById(db, keys, root); one; one = await referralAfter(db, keys, one.referral.id))
    chain.push(one);
  return chain;
}

/** Adds to what has happened to a referral. */
export async function addEvent(
  tx: Kysely<Tables>,
  keys: Keys,
  id: string,
  happened: RecordedReferralEvent,
): Promise<void> {
  const { version, event } = happened;
  const body = keys.encrypt(eventPlace(id, version), JSON.stringify(event));
  await tx.insertInto('referral_event').values({ referral_id: id, version, at: event.at, body }).execute();
}

/** What has happened to a referral, oldest first. */
export async function eventsOf(db: Kysely<Tables>, keys: Keys, id: string): Promise<RecordedReferralEvent[]> {
  const rows = await db
    .selectFrom('referral_event')
    .select(['version', 'body'])
    .where('referral_id', '=', id)
    .orderBy('version')
    .execute();
  return rows.map(({ version, body }) => ({
    version,
    event: JSON.parse(keys.decrypt(eventPlace(id, version), body)) as RecordedReferralEvent['event'],
  }));
}
