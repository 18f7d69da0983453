import type { Insertable, Kysely, Selectable } from 'kysely';
import type { InformationKind } from '../domain/access/access-rules.ts';
import { countedSince } from '../domain/access/break-glass.ts';
import type { AreaKey } from '../domain/area.ts';
import type { Consent } from '../domain/consent/consent.ts';
import type { Cpr } from '../domain/cpr.ts';
import type { Instant } from '../domain/dates.ts';
import type { Tables } from '../platform/database/tables.ts';
import type { Keys } from '../platform/keys.ts';

type Row = Selectable<Tables['consent']>;

/** Names, texts and the citizen's number lie encrypted in `body`; the other columns are what access is decided by. */
type Body = Pick<
  Consent,
  'citizen' | 'caseOrPurpose' | 'form' | 'heardBy' | 'recordedBy' | 'recordedByGiver' | 'unusual' | 'seen'
> & {
  withdrawn: Omit<NonNullable<Consent['withdrawn']>, 'at'> | null;
};

const bodyPlace = (id: string) => `consent.body.${id}`;

function rowOf(keys: Keys, consent: Consent): Insertable<Tables['consent']> {
  const { id, citizen, caseOrPurpose, form, heardBy, recordedBy, recordedByGiver, unusual, seen, withdrawn } = consent;
  const body: Body = {
    citizen,
    caseOrPurpose,
    form,
    heardBy,
    recordedBy,
    recordedByGiver,
    unusual,
    seen,
    withdrawn: withdrawn && { by: withdrawn.by, form: withdrawn.form, text: withdrawn.text },
  };
  return {
    id,
    citizen: keys.pseudonym(citizen),
    from_area: consent.from,
    to_area: consent.to,
    kinds: consent.kinds.join(' '),
    given_on: consent.givenOn,
    expires_on: consent.expiresOn,
    withdrawn_at: withdrawn?.at ?? null,
    version: consent.version,
    created_at: consent.recordedAt,
    body: keys.encrypt(bodyPlace(id), JSON.stringify(body)),
    recorder_id: recordedBy.id,
  };
}

function consentIn(keys: Keys, row: Row): Consent {
  const { withdrawn, ...body } = JSON.parse(keys.decrypt(bodyPlace(row.id), row.body)) as Body;
  return {
    ...body,
    id: row.id,
    kinds: row.kinds.split(' ') as InformationKind[],
    from: row.from_area,
    to: row.to_area,
    givenOn: row.given_on as Consent['givenOn'],
    expiresOn: row.expires_on as Consent['expiresOn'],
    recordedAt: row.created_at,
    withdrawn: withdrawn && row.withdrawn_at ? { at: row.withdrawn_at, ...withdrawn } : null,
    version: row.version,
  };
}

/** Stores a new consent. */
export async function addConsent(tx: Kysely<Tables>, keys: Keys, consent: Consent): Promise<true> {
  await tx.insertInto('consent').values(rowOf(keys, consent)).execute();
  return true;
}

/** Stores a consent's next version; false when another change was first. */
export async function changeConsent(tx: Kysely<Tables>, keys: Keys, consent: Consent): Promise<boolean> {
  const { id, ...row } = rowOf(keys, consent);
  const changed = await tx
    .updateTable('consent')
    .set(row)
    .where('id', '=', id)
    .where('version', '=', consent.version - 1)
    .where('citizen', '=', row.citizen)
    .executeTakeFirst();
  return changed.numUpdatedRows === 1n;
}

/** Counts the consents that one caller has recorded in the 24 hours before an instant. */
export async function countConsents(db: Kysely<Tables>, callerId: string, at: Instant): Promise<number> {
  const { count } = await db
    .selectFrom('consent')
    .where('recorder_id', '=', callerId)
    .where('created_at', '>', countedSince(at))
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return count;
}

/** Finds the consent with an id, whoever may see it. */
export const consentById = async (db: Kysely<Tables>, keys: Keys, id: string): Promise<Consent | null> =>
  (await consentsByIds(db, keys, [id]))[0] ?? null;

/** Finds those consents that there are, in no order. */
export async function consentsByIds(db: Kysely<Tables>, keys: Keys, ids: readonly string[]): Promise<Consent[]> {
  const rows = await db
    .selectFrom('consent')
    .selectAll()
    .where('id', 'in', ['', ...ids])
    .execute();
  return rows.map((row) => consentIn(keys, row));
}

/** Finds a citizen's consents in which one of these areas gives or gets, in no order. */
export async function consentsOf(
  db: Kysely<Tables>,
  keys: Keys,
  citizen: Cpr,
  areas: ReadonlySet<AreaKey>,
): Promise<Consent[]> {
  if (areas.size === 0) return [];
  const rows = await db
    .selectFrom('consent')
    .selectAll()
    .where('citizen', '=', keys.pseudonym(citizen))
    .where(({ or, eb }) => or([eb('from_area', 'in', [...areas]), eb('to_area', 'in', [...areas])]))
    .execute();
  return rows.map((row) => consentIn(keys, row));
}
