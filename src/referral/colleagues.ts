import { sql } from 'kysely';
import { unitKey } from '../access/units.ts';
import type { Context } from '../context.ts';
import type { Actor } from '../domain/parties.ts';
import type { ReferralRecord } from './records.ts';
import { referrals } from './store.ts';

/** The number of colleagues that are listed at most. */
const mostColleagues = 50;

/**
 * Lists the people of a referral's receiving unit whom Helhed knows, by name: they have had a referral there, or wrote one from
 * there. Whoever has it now is not among them.
 */
export async function colleaguesFor({ referral }: ReferralRecord, context: Context): Promise<Actor[]> {
  const { database, keys } = context;
  const unit = unitKey(referral.to);
  const { rows } = await sql<{ person: string; id: string; body: string }>`
    select distinct on (person) person, id, body from (
      select owner_id as person, id, body, created_at from referral where to_unit = ${unit} and owner_id is not null
      union all
      select author_id as person, id, body, created_at from referral where from_unit = ${unit}
    ) as known
    order by person, created_at desc limit ${mostColleagues + 1}`.execute(database.db);
  const people = rows.flatMap(({ person, ...row }) => {
    const { owner, author } = referrals.read(keys, row).referral;
    return [owner, author].find((one) => one?.id === person) ?? [];
  });
  return people
    .filter(({ id }) => id !== referral.owner?.id)
    .map(({ id, name }) => ({ id, name }))
    .toSorted((one, other) => one.name.localeCompare(other.name, 'da') || one.id.localeCompare(other.id));
}
