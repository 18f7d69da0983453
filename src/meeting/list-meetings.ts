import { sql } from 'kysely';
import { conflictsOfInterestFor } from '../access/conflicts-of-interest.ts';
import { openId } from '../access/global-id.ts';
import type { Context } from '../context.ts';
import type { Purpose } from '../domain/access/access-rules.ts';
import { ownAreas } from '../domain/access/caller.ts';
import { completenessOf, keptFor } from '../domain/citizen/source.ts';
import type { MeetingFilter } from '../generated/schema.ts';
import { isBehind, sortedBy, storedOrder } from '../platform/database/keyset.ts';
import { storedPage, type PageArgs, type ReadBehind } from '../platform/paging.ts';
import type { PlanRecord } from '../plan/store.ts';
import { stillVisibleMeeting } from './access.ts';
import { meetings } from './store.ts';
import type { ShownMeeting } from './records.ts';

type ListArgs = PageArgs & { filter?: MeetingFilter | null; purpose: Purpose };

const latestFirst = storedOrder('desc', {
  at: ({ meeting }: ShownMeeting) => meeting.at,
  id: ({ meeting }) => meeting.id,
});

/** Lists the meetings that the caller may see, the latest first; of one plan, or of all. */
export async function listMeetings(args: ListArgs, context: Context) {
  const { filter = null, purpose } = args;
  const { planId, kinds, states, from, until } = filter ?? {};
  context.purposes.add(purpose);
  const { database, keys, caller, loader, now } = context;
  const opened = typeof planId === 'string' ? openId(context, 'plan', planId) : null;
  const plan = typeof planId === 'string' ? (opened?.text ?? '') : null;
  const conflicts = await conflictsOfInterestFor(context);
  const areas = [...ownAreas(caller)];
  const read: ReadBehind<ShownMeeting> = async (key, most) => {
    if (purpose === 'SANCTION') return [];
    const rows = await database.db
      .selectFrom('meeting')
      .select(['id', 'body'])
      .where(sql<boolean>`(plan_id is null or exists (
        select from plan where plan.id = meeting.plan_id and plan.areas && ${areas}::text[]))`)
      .where('citizen', 'not in', ['-', ...conflicts])
      .$if(plan !== null, (query) => query.where('plan_id', '=', plan))
      .$if(Boolean(kinds), (query) => query.where('kind', 'in', [...(kinds ?? [])]))
      .$if(Boolean(states), (query) => query.where('state', 'in', [...(states ?? [])]))
      .$if(Boolean(from), (query) => query.where('day', '>=', from ?? ''))
      .$if(Boolean(until), (query) => query.where('day', '<=', until ?? ''))
      .where(isBehind(latestFirst, key))
      .orderBy(sortedBy(latestFirst))
      .limit(most)
      .execute();
    return rows.map((row) => ({ ...meetings.read(keys, row), purpose, about: null }));
  };
  const shown = async (some: readonly ShownMeeting[]): Promise<ShownMeeting[]> => {
    const visible = await Promise.all(some.map((one) => stillVisibleMeeting(one, context)));
    return visible.filter((one) => one !== null);
  };
  const list = { name: ['meetings', purpose, filter], order: latestFirst };
  const page = await storedPage(list, args, context, read, shown);
  const sources = keptFor(purpose, loader.areas, now());
  // What is left out for a sanction may be all there is, so that none is not known.
  const known = purpose === 'SANCTION' ? { ...page, nodes: null, edges: null } : page;
  return { ...known, totalKnown: null, completeness: completenessOf(sources), sources };
}

/** Lists the meetings about a plan that the caller sees, the latest first. */
export const meetingsOfPlan = ({ plan, purpose = 'CASEWORK' }: PlanRecord, args: PageArgs, context: Context) =>
  listMeetings({ ...args, filter: { planId: context.keys.seal('plan', plan.id) }, purpose }, context);
