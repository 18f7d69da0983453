import type { Kysely } from 'kysely';
import { standingOf, type ConsentStanding, type ConsentTerm } from '../domain/consent/consent.ts';
import type { InformationKind } from '../domain/access/access-rules.ts';
import type { Cpr } from '../domain/cpr.ts';
import { dateInDenmark, type CalendarDate, type Instant } from '../domain/dates.ts';
import type { Tables } from '../platform/database/tables.ts';
import type { Keys } from '../platform/keys.ts';
import type { AreaKey } from '../domain/area.ts';

/** A sharing of information about a citizen by one area with another. */
export type Sharing = { citizen: Cpr; from: AreaKey; to: AreaKey };

/** Returns the standing of the citizen's consent to a sharing, as recorded here. */
export async function consentBetween(
  db: Kysely<Tables>,
  { citizen, from, to }: Sharing,
  { keys, now }: { keys: Keys; now: Instant },
): Promise<ConsentStanding> {
  return standingOf(await termsBetween(db, { citizen, from, to }, keys), dateInDenmark(now));
}

/** Returns the terms of the citizen's consents to a sharing, as recorded here. */
export async function termsBetween(
  db: Kysely<Tables>,
  { citizen, from, to }: Sharing,
  keys: Keys,
): Promise<(ConsentTerm & { recordedAt: Instant })[]> {
  const rows = await db
    .selectFrom('consent')
    .select(['given_on as givenOn', 'expires_on as expiresOn', 'withdrawn_at', 'created_at as recordedAt'])
    .where('citizen', '=', keys.pseudonym(citizen))
    .where('from_area', '=', from)
    .where('to_area', '=', to)
    .$castTo<{ givenOn: CalendarDate; expiresOn: CalendarDate; withdrawn_at: Instant | null; recordedAt: Instant }>()
    .execute();
  return rows.map(({ withdrawn_at: at, ...term }) => ({ ...term, withdrawn: at && { at } }));
}

/** Returns the last day of whichever consent to a sharing runs out next; null where none will. */
export async function nextRunOutBetween(
  db: Kysely<Tables>,
  { citizen, from, to }: Sharing,
  { keys, today }: { keys: Keys; today: CalendarDate },
): Promise<CalendarDate | null> {
  const { last } = await db
    .selectFrom('consent')
    .select(({ fn }) => fn.min<CalendarDate | null>('expires_on').as('last'))
    .where('citizen', '=', keys.pseudonym(citizen))
    .where('from_area', '=', from)
    .where('to_area', '=', to)
    .where('withdrawn_at', 'is', null)
    .where('expires_on', '>=', today)
    .executeTakeFirstOrThrow();
  return last;
}

/** A consent in force: what one area may give another. */
type ConsentInForce = { from: AreaKey; to: AreaKey; kinds: readonly InformationKind[]; expiresOn: CalendarDate };

/** Returns all consents of a citizen that are in force on a day, as recorded here. */
export async function consentsInForce(
  db: Kysely<Tables>,
  citizen: Cpr,
  { keys, today }: { keys: Keys; today: CalendarDate },
): Promise<ConsentInForce[]> {
  const rows = await db
    .selectFrom('consent')
    .select(['from_area as from', 'to_area as to', 'kinds', 'expires_on as expiresOn'])
    .where('citizen', '=', keys.pseudonym(citizen))
    .where('withdrawn_at', 'is', null)
    .where('given_on', '<=', today)
    .where('expires_on', '>=', today)
    .execute();
  return rows.map(({ kinds, expiresOn, ...one }) => ({
    ...one,
    expiresOn: expiresOn as CalendarDate,
    kinds: kinds.split(' ') as InformationKind[],
  }));
}
