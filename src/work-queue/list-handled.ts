import { removeOpenings } from '../access/citizen-opening.ts';
import type { Context } from '../context.ts';
import type { Sweep } from '../command/clocks.ts';
import type { Policy } from '../config/policy.ts';
import type { Purpose } from '../domain/access/access-rules.ts';
import { someSeatsOf } from '../domain/access/seats.ts';
import { completenessOf, keptFor } from '../domain/citizen/source.ts';
import type { HandledWorkFilter } from '../generated/schema.ts';
import type { Database } from '../platform/database/open-database.ts';
import { storedPage, type PageArgs } from '../platform/paging.ts';
import { handledBy, handledFrom, handledLastFirst, removeHandled, type HandledWork } from '../waiting/handled-work.ts';
import type { SubjectType } from '../waiting/kind.ts';
import type { HandledItem } from './handled-item.ts';
import { itemsShownFor } from './kinds.ts';
import { queryOf } from './query.ts';

type HandledArgs = PageArgs & { filter?: HandledWorkFilter | null; purpose: Purpose };

/** Lists what the caller or their units handled within the time that the policy keeps it, newest first. */
export async function listHandled(args: HandledArgs, context: Context) {
  const { purpose, filter = null } = args;
  const { caller, policy, loader, now } = context;
  context.purposes.add(purpose);
  const { waitingFor = null, citizen = null } = queryOf(filter, purpose, context);
  const handled = await handledBy(
    {
      from: handledFrom(now(), policy.workQueue.handledDays),
      seats: someSeatsOf(caller, { mine: false, place: filter?.unit ?? null }),
      waitingFor,
      citizen,
      mine: filter?.mineOnly ?? false,
    },
    context,
  );
  const list = { name: ['handled-work', purpose, filter], order: handledLastFirst };
  const isSome = purpose === 'SANCTION';
  const shown = async (some: readonly HandledWork[]) => {
    const items = await itemsShownFor(purpose, await withRecords(some, purpose, context), context);
    const ids = new Set(items.map(({ id }) => id));
    return some.filter(({ id }) => ids.has(id));
  };
  const { nodes, edges, pageInfo } = await storedPage(list, args, context, handled.read, isSome ? shown : null);
  const items = new Map((await withRecords(nodes, purpose, context)).map((one) => [one.id, one]));
  const itemOf = (one: HandledWork) => items.get(one.id)!;
  const sources = keptFor(purpose, loader.areas, now());
  // What is left out for a sanction may be all there is, so that none is not known.
  const isKnown = !isSome || nodes.length > 0;
  return {
    nodes: isKnown ? nodes.map(itemOf) : null,
    edges: isKnown ? edges.map(({ node, cursor }) => ({ node: itemOf(node), cursor })) : null,
    pageInfo,
    totalKnown: isSome ? null : await handled.count(),
    completeness: completenessOf(sources),
    sources,
  };
}

/** Reads the records of handled work. */
async function withRecords(
  some: readonly HandledWork[],
  purpose: Purpose,
  { database, waiting, now }: Context,
): Promise<HandledItem[]> {
  const byType = Map.groupBy(some, ({ subject_type }) => subject_type as SubjectType);
  const read = await Promise.all(
    [...byType].map(async ([type, ofType]) => {
      const ids = [...new Set(ofType.map(({ subject_id }) => subject_id))];
      const records = await waiting.kinds[type](database.db, ids, now());
      const byId = new Map(records.map((one) => [one.id, one]));
      return ofType.map((one): HandledItem => {
        const found = byId.get(one.subject_id);
        if (!found) throw new Error('Handled work is about a record that is there');
        const about = { type, id: one.subject_id };
        return { ...one, about, citizen: found.citizen, record: { ...found.record, purpose } };
      });
    }),
  );
  return read.flat();
}

/** Removes handled work, and openings of citizens, that the policy keeps no longer. */
export const handledSweep =
  ({ database, policy }: { database: Database; policy: Policy }): Sweep =>
  async (now) => {
    await removeHandled(database.db, handledFrom(now, policy.workQueue.handledDays));
    await removeOpenings(database.db, handledFrom(now, policy.workQueue.openedDays));
    return [];
  };
