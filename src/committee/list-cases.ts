import { sql, type Expression, type ExpressionBuilder, type SqlBool } from 'kysely';
import type { CitizenView } from '../access/citizen-view.ts';
import { conflictsOfInterestFor } from '../access/conflicts-of-interest.ts';
import { openCitizenId, openId } from '../access/global-id.ts';
import type { Context } from '../context.ts';
import type { Purpose } from '../domain/access/access-rules.ts';
import { seatsOf } from '../domain/access/seats.ts';
import { completenessOf, keptFor } from '../domain/citizen/source.ts';
import { peopleOn, spansOf } from '../domain/committee/members.ts';
import type { Cpr } from '../domain/cpr.ts';
import type { CommitteeCaseFilter } from '../generated/schema.ts';
import { isBehind, sortedBy, storedOrder } from '../platform/database/keyset.ts';
import type { Tables } from '../platform/database/tables.ts';
import { badInput } from '../platform/errors.ts';
import { pageOf, storedPage, type PageArgs } from '../platform/paging.ts';
import { visibleCases } from './access.ts';
import { committeeCases, memberLists, type CaseRecord } from './store.ts';

type ListArgs = PageArgs & { filter?: CommitteeCaseFilter | null; purpose: Purpose };

const newestFirst = storedOrder('desc', {
  opened_at: ({ committeeCase }: CaseRecord) => committeeCase.openedAt,
  id: ({ committeeCase }) => committeeCase.id,
});

/** Lists the cases for the committee that the caller may see, newest first; of one citizen, or of all. */
export async function listCases(args: ListArgs, context: Context, citizen: Cpr | null = null) {
  const { filter = null, purpose } = args;
  const { loader, now } = context;
  context.purposes.add(purpose);
  const wanted = await selected(filter, purpose, citizen, context);
  const read = async (key: Parameters<typeof isBehind>[1], most: number) => {
    // For a sanction nothing is known of any (D75).
    if (purpose === 'SANCTION') return [];
    const some = wanted.where(isBehind(newestFirst, key)).orderBy(sortedBy(newestFirst)).limit(most);
    const rows = await some.select(['id', 'body']).execute();
    return rows.map((row): CaseRecord => ({ ...committeeCases.read(context.keys, row), purpose }));
  };
  const list = { name: ['committee-cases', citizen, purpose, filter], order: newestFirst };
  const page = await storedPage(list, args, context, read, (some) => visibleCases(some, context));
  const sources = keptFor(purpose, loader.areas, now());
  const known = purpose === 'SANCTION' ? { ...page, nodes: null, edges: null } : page;
  return { ...known, totalKnown: null, completeness: completenessOf(sources), sources };
}

/** Lists a citizen's cases that the caller may see; none are known before access is decided. */
export async function listCasesOf(view: CitizenView, args: PageArgs, context: Context) {
  if (view.entitled) return listCases({ ...args, purpose: view.purpose }, context, view.cpr);
  const { items: nodes, completeness, reports: sources } = await view.undecidedRecords();
  const list = { name: ['committee-cases', view.cpr, view.purpose], order: newestFirst };
  return { ...pageOf([], list, args, context), nodes, edges: null, totalKnown: null, completeness, sources };
}

/** Returns the cases of a plan that the caller may see, newest first. */
export async function casesOfPlan(plan: string, purpose: Purpose, context: Context): Promise<CaseRecord[]> {
  const { database, keys } = context;
  const rows = await database.db
    .selectFrom('committee_case')
    .select(['id', 'body'])
    .where('plan_id', '=', plan)
    .orderBy('opened_at', 'desc')
    .orderBy('id', 'desc')
    .execute();
  const records = rows.map((row): CaseRecord => ({ ...committeeCases.read(keys, row), purpose }));
  return visibleCases(records, context);
}

async function selected(filter: CommitteeCaseFilter | null, purpose: Purpose, citizen: Cpr | null, context: Context) {
  const { database, keys } = context;
  const { states, open, meetingId, citizenId, planId } = filter ?? {};
  const about = typeof citizenId === 'string' ? openCitizenId(context, citizenId, purpose) : null;
  if (typeof citizenId === 'string' && !about) throw badInput('Borgerens id ("citizenId") er ikke et id fra Helhed.');
  const [isReached, conflicts] = await Promise.all([reachOf(context), conflictsOfInterestFor(context)]);
  let wanted = database.db
    .selectFrom('committee_case')
    .where(isReached)
    .where('citizen', 'not in', ['', ...conflicts]);
  const named = [citizen, about?.cpr].filter((one) => one !== null && one !== undefined);
  for (const one of named) wanted = wanted.where('citizen', '=', keys.pseudonym(one));
  if (states) wanted = wanted.where('state', 'in', states.length > 0 ? [...states] : ['' as 'DECIDED']);
  if (open !== null && open !== undefined) wanted = wanted.where('open', '=', open);
  if (meetingId) wanted = wanted.where('meeting_id', '=', openId(context, 'meeting', meetingId)?.text ?? '');
  if (planId) wanted = wanted.where('plan_id', '=', openId(context, 'plan', planId)?.text ?? '');
  return wanted;
}

/** Returns the caller's reach: cases in which they have a seat, and those on meetings on whose day they were on the list of members. */
async function reachOf({ database, keys, caller }: Context) {
  const lists = await memberLists(database.db, keys);
  const spans = spansOf(lists).filter(({ list }) => peopleOn(list).some(({ id }) => id === caller.id));
  const seats = [...seatsOf(caller)];
  return (row: ExpressionBuilder<Tables, 'committee_case'>): Expression<SqlBool> =>
    row.or([
      sql<boolean>`committee_case.seats && ${seats}::text[]`,
      ...spans.map(
        ({ from, before }) => sql<boolean>`meeting_id in (
          select id from meeting where day >= ${from} and (${before}::text is null or day < ${before}))`,
      ),
    ]);
}
