import { openCitizenId } from '../access/global-id.ts';
import type { Context } from '../context.ts';
import type { Purpose } from '../domain/access/access-rules.ts';
import { worksIn } from '../domain/access/caller.ts';
import { someSeatsOf } from '../domain/access/seats.ts';
import type { HandledWorkFilter, WorkQueueFilter } from '../generated/schema.ts';
import { badInput, forbidden } from '../platform/errors.ts';
import type { WaitingQuery } from '../waiting/find-waiting.ts';
import type { WaitingFor } from '../waiting/kind.ts';
import { kindOf } from './actions.ts';

/** Reads a filter of the queue as a query of what waits, on those of the caller's seats that it names. */
export function queryOf(
  filter: WorkQueueFilter | HandledWorkFilter | null,
  purpose: Purpose,
  context: Context,
): Omit<WaitingQuery, 'after' | 'most'> {
  const { caller } = context;
  const { kinds, waitingFor = null, unit: place = null, citizenId } = filter ?? {};
  const waits = waitingFor ?? allWaits;
  if (place && !worksIn(caller, place.area, place.unit))
    throw forbidden('Der kan kun hentes lister for de enheder, du arbejder i.');
  const opened = typeof citizenId === 'string' ? openCitizenId(context, citizenId, purpose) : null;
  if (typeof citizenId === 'string' && !opened) throw badInput('Borgerens id ("citizenId") er ikke et id fra Helhed.');
  return {
    purpose,
    waitingFor: kinds ? waits.filter((one) => kinds.includes(kindOf[one])) : waitingFor,
    overdueOnly: (filter && 'overdueOnly' in filter && filter.overdueOnly) ?? false,
    citizen: opened?.cpr ?? null,
    seats: someSeatsOf(caller, { mine: filter?.mineOnly ?? false, place }),
  };
}

const allWaits = Object.keys(kindOf) as WaitingFor[];
