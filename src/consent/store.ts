import type { Kysely } from 'kysely';
import { countedSince } from '../domain/access/break-glass.ts';
import type { AreaKey } from '../domain/area.ts';
import type { Consent } from '../domain/consent/consent.ts';
import type { Cpr } from '../domain/cpr.ts';
import type { Instant } from '../domain/dates.ts';
import { recordStore } from '../platform/database/record-store.ts';
import type { Tables } from '../platform/database/tables.ts';
import type { Keys } from '../platform/keys.ts';

/** The consents; the columns are what access is decided by, and why one is looked at is not kept. */
export const consents = recordStore(
  'consent',
  (consent: Consent, keys) => ({
    id: consent.id,
    citizen: keys.pseudonym(consent.citizen),
    from_area: consent.from,
    to_area: consent.to,
    kinds: consent.kinds.join(' '),
    given_on: consent.givenOn,
    expires_on: consent.expiresOn,
    withdrawn_at: consent.withdrawn?.at ?? null,
    version: consent.version,
    created_at: consent.recordedAt,
    recorder_id: consent.recordedBy.id,
  }),
  ['purpose'],
);

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
    .select(['id', 'body'])
    .where('citizen', '=', keys.pseudonym(citizen))
    .where(({ or, eb }) => or([eb('from_area', 'in', [...areas]), eb('to_area', 'in', [...areas])]))
    .execute();
  return rows.map((row) => consents.read(keys, row));
}
