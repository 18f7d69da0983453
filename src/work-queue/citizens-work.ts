import type { CitizenView } from '../access/citizen-view.ts';
import type { Context } from '../context.ts';
import type { Purpose } from '../domain/access/access-rules.ts';
import { completenessOf } from '../domain/citizen/source.ts';
import { countedByCitizen, waitingByCitizen, type CitizensWork } from '../waiting/find-waiting.ts';
import { findShown } from './find-shown.ts';
import { queueSources } from './list-work.ts';

type Work = { byCitizen: ReadonlyMap<string, CitizensWork>; whole: boolean };

// Asked for each citizen on a list, and read once for all of them.
const workOf = new WeakMap<Context, Map<Purpose, Promise<Work>>>();

/** Returns what waits on the caller about a citizen; null where that is not known. */
export async function citizensWork(
  { cpr, purpose, entitled }: CitizenView,
  context: Context,
): Promise<{ count: number; nextDueOn: CitizensWork['nextDueOn'] | null } | null> {
  if (!entitled) return null;
  const known = workOf.get(context) ?? new Map<Purpose, Promise<Work>>();
  workOf.set(context, known);
  const reading = known.get(purpose) ?? readWork(purpose, context);
  known.set(purpose, reading);
  const { byCitizen, whole } = await reading;
  return byCitizen.get(context.keys.pseudonym(cpr)) ?? (whole ? { count: 0, nextDueOn: null } : null);
}

async function readWork(purpose: Purpose, context: Context): Promise<Work> {
  const [byCitizen, sources] = await Promise.all([byCitizenFor(purpose, context), queueSources(purpose, context)]);
  return { byCitizen, whole: completenessOf(sources) === 'COMPLETE' };
}

async function byCitizenFor(purpose: Purpose, context: Context): Promise<ReadonlyMap<string, CitizensWork>> {
  if (purpose !== 'SANCTION') return waitingByCitizen(purpose, context);
  const { items } = await findShown({ purpose, most: null }, context);
  return countedByCitizen(items, context);
}
