import type { Kysely } from 'kysely';
import { unitsOf } from '../access/units.ts';
import { worksIn, type Caller } from '../domain/access/caller.ts';
import type { Referral } from '../domain/referral/referral.ts';
import type { Tables } from '../platform/database/tables.ts';

/** Whether a referral is there for the caller: the two units, the author and the owner see it; for all others it does not exist. */
export const mayView = ({ from, to, author, owner }: Referral, caller: Caller): boolean =>
  author.id === caller.id ||
  owner?.id === caller.id ||
  [from, to].some(({ area, unit }) => worksIn(caller, area, unit));

/** A column, and what it holds. */
export type Place = readonly [column: 'author_id' | 'owner_id' | 'from_unit' | 'to_unit', value: string];

/** The same for lists: what the caller sees, of one side or both, is what has the caller or their units in one of these places. */
export function placesOf(caller: Caller, side: 'SENT' | 'RECEIVED' | null = null): Place[] {
  const units = new Set(unitsOf(caller));
  const at = (column: 'from_unit' | 'to_unit') => [...units].map((unit): Place => [column, unit]);
  const sent: Place[] = [['author_id', caller.id], ...at('from_unit')];
  const received: Place[] = [['owner_id', caller.id], ...at('to_unit')];
  return [...(side === 'RECEIVED' ? [] : sent), ...(side === 'SENT' ? [] : received)];
}

/** All that is in any of these places, to be narrowed down further; `away`: whom the caller keeps away from, by pseudonym. */
export const reachable = (db: Kysely<Tables>, places: readonly Place[], away: ReadonlySet<string>) =>
  db
    .selectFrom('referral')
    .where((row) => row.or(places.map(([column, value]) => row(column, '=', value))))
    .where('citizen', 'not in', ['', ...away]);
