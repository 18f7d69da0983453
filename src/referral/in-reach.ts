import type { ExpressionBuilder, ExpressionWrapper, Kysely, SqlBool } from 'kysely';
import { unitsOf } from '../access/units.ts';
import { worksIn, type Caller } from '../domain/access.ts';
import type { Referral } from '../domain/referral.ts';
import type { Tables } from '../platform/database/tables.ts';

/** Whether a referral is there for the caller: the two units, the author and the owner see it; for all others it does not exist. */
export const mayView = ({ from, to, author, owner }: Referral, caller: Caller): boolean =>
  author.id === caller.id ||
  owner?.id === caller.id ||
  [from, to].some(({ area, unit }) => worksIn(caller, area, unit));

/** The same in SQL, as `mayView` decides it, for lists. */
function inReach(caller: Caller, side: 'SENT' | 'RECEIVED' | null) {
  const units = unitsOf(caller);
  return (row: ExpressionBuilder<Tables, 'referral'>): ExpressionWrapper<Tables, 'referral', SqlBool> => {
    const at = (column: 'from_unit' | 'to_unit') => (units.length > 0 ? [row(column, 'in', units)] : []);
    const sent = [row('author_id', '=', caller.id), ...at('from_unit')];
    const received = [row('owner_id', '=', caller.id), ...at('to_unit')];
    return row.or([...(side === 'RECEIVED' ? [] : sent), ...(side === 'SENT' ? [] : received)]);
  };
}

/** All that the caller may see, to be narrowed down further; `away`: whom they keep away from, by pseudonym. */
export const reachable = (
  db: Kysely<Tables>,
  caller: Caller,
  away: ReadonlySet<string>,
  side: 'SENT' | 'RECEIVED' | null = null,
) =>
  db
    .selectFrom('referral')
    .where(inReach(caller, side))
    .where('citizen', 'not in', ['', ...away]);
