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

/** Names what a list of cases is about: a citizen, a plan or a meeting, by its own id. */
type About = { citizen?: Cpr; plan?: string; meeting?: string };

/** Lists the cases for the committee that the caller may see, newest first; about something, or all. */
export async function listCases(args: ListArgs, context: Context, about: About = {}) {
  const { filter = null, purpose } = args;
  const { loader, now } = context;
  context.purposes.add(purpose);
  const wanted = await selected(filter, purpose, about, context);
  const read = async (key: Parameters<typeof isBehind>[1], most: number) => {
    // For a sanction nothing is known of any (D75).
    if (purpose === 'SANCTION') return [];
    const some = wanted.where(isBehind(newestFirst, key)).orderBy(sortedBy(newestFirst)).limit(most);
    const rows = await some.select(['id', 'body']).execute();
    return rows.map((row): CaseRecord => ({ ...committeeCases.read(context.keys, row), purpose }));
  };
  const list = { name: ['committee-cases', about, purpose, filter], order: newestFirst };
  const page = await storedPage(list, args, context, read, (some) => visibleCases(some, context));
  const sources = keptFor(purpose, loader.areas, now());
  const known = purpose === 'SANCTION' ? { ...page, nodes: null, edges: null } : page;
  return { ...known, totalKnown: null, completeness: completenessOf(sources), sources };
}

/** Lists a citizen's cases that the caller may see; none are known before access is decided. */
export async function listCasesOf(view: CitizenView, args: PageArgs, context: Context) {
  if (view.entitled) return listCases({ ...args, purpose: view.purpose }, context, { citizen: view.cpr });
  const { items: nodes, completeness, reports: sources } = await view.undecidedRecords();
  const list = { name: ['committee-cases', { citizen: view.cpr }, view.purpose, null], order: newestFirst };
  return { ...pageOf([], list, args, context), nodes, edges: null, totalKnown: null, completeness, sources };
}

async function selected(
  filter: CommitteeCaseFilter | null,
  purpose: Purpose,
  { citizen, plan, meeting }: About,
  context: Context,
) {
  const { database, keys } = context;
  const { states, open, meetingId, citizenId, planId } = filter ?? {};
  const about = typeof citizenId === 'string' ? openCitizenId(context, citizenId, purpose) : null;
  if (typeof citizenId === 'string' && !about) throw badInput('Borgerens id ("citizenId") er ikke et id fra Helhed.');
  const [isReached, conflicts] = await Promise.all([reachOf(context), conflictsOfInterestFor(context)]);
  const idIn = (kind: string, id: string) => openId(context, kind, id, purpose)?.text ?? '';
  const equal: [column: 'citizen' | 'meeting_id' | 'plan_id', value: string | undefined][] = [
    ['citizen', citizen && keys.pseudonym(citizen)],
    ['citizen', about ? keys.pseudonym(about.cpr) : undefined],
    ['meeting_id', meeting],
    ['meeting_id', meetingId ? idIn('meeting', meetingId) : undefined],
    ['plan_id', plan],
    ['plan_id', planId ? idIn('plan', planId) : undefined],
  ];
  let wanted = database.db
    .selectFrom('committee_case')
    .where(isReached)
    .where('citizen', 'not in', ['', ...conflicts]);
  for (const [column, value] of equal) if (value !== undefined) wanted = wanted.where(column, '=', value);
  if (states) wanted = wanted.where(sql<boolean>`state = any(${[...states]}::text[])`);
  return typeof open === 'boolean' ? wanted.where('open', '=', open) : wanted;
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
